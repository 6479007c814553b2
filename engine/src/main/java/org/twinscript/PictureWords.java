package org.twinscript;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twinscript.intake.DamagedArticle;
import org.twinscript.intake.DamagedArticle.Picture;
import org.twinscript.restore.Restoration;
import org.twinscript.script.Script;

/**
 * What an article says instead of its pictures, restored as its text is: what the page says, else
 * the caption, else which picture it is.
 *
 * @param restorer of a text of the page that is none of its passages
 */
record PictureWords(
    DamagedArticle damaged, Restoration restoration, UnaryOperator<String> restorer) {

  private static final int LONGEST = 300;
  private static final Pattern SAYS_SOMETHING = Pattern.compile("\\p{IsHan}|\\p{L}{2,} \\p{L}");
  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}]+");

  String of(Picture picture, int number) {
    return Stream.of(picture.alt(), picture.caption())
        .filter(words -> words.length() <= LONGEST && SAYS_SOMETHING.matcher(words).find())
        .map(this::restored)
        .map(words -> UNSEEN.matcher(words).replaceAll(" ").strip())
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse((restoration.script() == Script.HANS ? "图" : "圖") + number);
  }

  /** The passage that a picture stands before. */
  int passage(Picture picture) {
    return restoration.passages().size() - damaged.blocks().size() + picture.block();
  }

  /** The same, or the last one for a picture below the text. */
  int near(Picture picture) {
    return Math.min(passage(picture), restoration.passages().size() - 1);
  }

  private String restored(String words) {
    List<String> passages = RestoredTexts.passages(damaged);
    Optional<String> known =
        IntStream.range(0, passages.size())
            .filter(i -> passages.get(i).equals(words))
            .mapToObj(restoration.passages()::get)
            .findFirst();
    return known.orElseGet(() -> restorer.apply(words));
  }
}
