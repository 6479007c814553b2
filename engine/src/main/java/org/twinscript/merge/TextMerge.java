package org.twinscript.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Merges two edits of a text line by line and, where both sides have changed one line, sentence by
 * sentence. No sentence ever comes out that neither side has written: where both have changed one,
 * that is a conflict, and all of its line is shown in both versions.
 */
public final class TextMerge {

  /** How a conflict begins, parts and ends, as git and editors know it. */
  private static final String MINE = "<<<<<<< ";

  private static final String BASE = "||||||| ";
  private static final String PARTED = "=======";
  private static final String THEIRS = ">>>>>>> ";

  private static final Pattern MARKER = Pattern.compile("(?m)^(<{7} .*|\\|{7} .*|={7}|>{7} .*)$");

  /** A sentence with its closing marks. */
  private static final Pattern SENTENCE =
      Pattern.compile("[^。！？；!?;]*[。！？；!?;]+[”’」』）〕\"')]*|[^。！？；!?;]+");

  private final Labels labels;

  /** How a reader is told whose text is whose. */
  public record Labels(String mine, String base, String theirs) {}

  /** Merges with these names of the sides. */
  public TextMerge(Labels labels) {
    this.labels = labels;
  }

  /**
   * A text that two edits came to.
   *
   * @param conflicts how many places show both versions between markers
   */
  public record Merged(String text, int conflicts) {}

  /** Brings two edits of a base together. */
  public Merged merge(String base, String mine, String theirs) {
    return merge(lines(base), lines(mine), lines(theirs));
  }

  /** The same where the base is lost: what both sides have is kept, all else is a conflict. */
  public Merged merge(String mine, String theirs) {
    List<String> own = lines(mine);
    return merge(ThreeWay.common(own, lines(theirs)), own, lines(theirs));
  }

  /** Whether a text still has a conflict's marker in it. */
  public static boolean hasMarkers(String text) {
    return MARKER.matcher(text).find();
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  private Merged merge(List<String> base, List<String> mine, List<String> theirs) {
    List<String> merged = new ArrayList<>();
    int conflicts = 0;
    for (Stretch3<String> stretch : ThreeWay.of(base, mine, theirs)) {
      Optional<List<String>> clean = resolved(stretch);
      clean.ifPresentOrElse(merged::addAll, () -> shown(stretch).forEach(merged::add));
      conflicts += clean.isPresent() ? 0 : 1;
    }
    return new Merged(String.join("\n", merged), conflicts);
  }

  /** Lines of a stretch that has as many on each side are those lines changed, one by one. */
  private static Optional<List<String>> resolved(Stretch3<String> stretch) {
    if (stretch.isClean()) {
      return Optional.of(stretch.merged());
    }
    return singly(stretch)
        .map(each -> each.map(TextMerge::sentences).toList())
        .filter(lines -> lines.stream().allMatch(Optional::isPresent))
        .map(lines -> lines.stream().map(Optional::get).toList());
  }

  private static Optional<String> sentences(Stretch3<String> line) {
    if (line.isClean()) {
      return Optional.of(String.join("", line.merged()));
    }
    List<Optional<String>> parts =
        ThreeWay.of(
                sentences(line.base().get(0)),
                sentences(line.mine().get(0)),
                sentences(line.theirs().get(0)))
            .stream()
            .flatMap(TextMerge::parts)
            .toList();
    return parts.stream().allMatch(Optional::isPresent)
        ? Optional.of(parts.stream().map(Optional::get).collect(Collectors.joining()))
        : Optional.empty();
  }

  private static Stream<Optional<String>> parts(Stretch3<String> stretch) {
    Stream<Stretch3<String>> each =
        stretch.isClean() ? Stream.of(stretch) : singly(stretch).orElse(Stream.of(stretch));
    return each.map(
        part ->
            part.isClean()
                ? Optional.of(String.join("", part.merged()))
                : Optional.<String>empty());
  }

  private static Optional<Stream<Stretch3<String>>> singly(Stretch3<String> stretch) {
    int count = stretch.base().size();
    boolean same = stretch.mine().size() == count && stretch.theirs().size() == count;
    return same && count > 0
        ? Optional.of(
            IntStream.range(0, count)
                .mapToObj(
                    at ->
                        new Stretch3<>(
                            List.of(stretch.base().get(at)),
                            List.of(stretch.mine().get(at)),
                            List.of(stretch.theirs().get(at)))))
        : Optional.empty();
  }

  private static List<String> sentences(String line) {
    return SENTENCE.matcher(line).results().map(MatchResult::group).toList();
  }

  private Stream<String> shown(Stretch3<String> stretch) {
    return Stream.of(
            Stream.of(MINE + labels.mine()),
            stretch.mine().stream(),
            Stream.of(BASE + labels.base()),
            stretch.base().stream(),
            Stream.of(PARTED),
            stretch.theirs().stream(),
            Stream.of(THEIRS + labels.theirs()))
        .flatMap(lines -> lines);
  }
}
