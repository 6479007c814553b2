package org.twinscript.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.twinscript.intake.DamagedArticle.Picture;

/** Finds the pictures of an article: what they show, what stands below them, who made them. */
final class HtmlPictures {

  /** Where pages that load pictures late have the address; a picture's own comes last. */
  private static final List<String> ADDRESSES =
      List.of("data-src", "data-original", "data-lazy-src", "data-url", "src");

  /** With a scheme, or from the root of a host. */
  private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:|[/\\\\]");

  /** Icons are no pictures; in pixels. */
  private static final int SMALLEST = 50;

  private static final Set<String> ICONS =
      Set.of("icon", "icons", "logo", "avatar", "spacer", "blank", "loading", "qrcode", "share");

  private static final int LONGEST_CAPTION = 120;
  private static final int MOST = 500;
  private static final int LEVELS = 60;

  /** How a line begins that speaks of the picture above it. */
  private static final Pattern CAPTION =
      Pattern.compile("^(?:[▲△↑]|[上下]?图[为為片：:/]|[上下]?圖[为為片：:/]|资料图|資料圖).*");

  private static final Pattern CREDIT =
      Pattern.compile(
          "([\\p{L}·]{2,12})\\s*/?\\s*(?:摄|攝|供图|供圖|制图)(?:影)?[。)）]?$"
              + "|(?:图源|图片来源|供图|摄影|攝影|摄)[:：/]\\s*([\\p{L}\\d·]{2,20})");

  private HtmlPictures() {}

  /**
   * The pictures in an element, in page order.
   *
   * @param places how many blocks of text stand before each
   */
  static List<Picture> of(Element article, Map<Element, Integer> places) {
    List<Picture> pictures = new ArrayList<>();
    for (Element picture : article.getElementsByTag("img")) {
      String reference = reference(picture);
      if (!reference.isEmpty() && pictures.size() < MOST && isOfArticle(picture, article)) {
        String caption = caption(picture).map(TextSheet::trim).orElse("");
        pictures.add(
            new Picture(
                reference,
                picture.attr("alt").strip(),
                caption,
                credit(caption),
                places.getOrDefault(picture, 0),
                saved(picture)));
      }
    }
    return pictures;
  }

  /** Whether a line speaks of a picture: 图为门诊楼, 李溪 摄. */
  static boolean isCaption(String line) {
    return line.length() <= LONGEST_CAPTION
        && (CAPTION.matcher(line).matches() || CREDIT.matcher(line).find());
  }

  private static String reference(Element picture) {
    return ADDRESSES.stream()
        .map(picture::attr)
        .map(String::strip)
        .filter(address -> !address.isEmpty() && !address.startsWith("data:"))
        .findFirst()
        .map(address -> absolute(picture.baseUri(), address))
        .orElse("");
  }

  /**
   * Where a browser that saved the page may have put the file, beside it: its own address first.
   */
  private static List<String> saved(Element picture) {
    return IntStream.rangeClosed(1, ADDRESSES.size())
        .mapToObj(i -> picture.attr(ADDRESSES.get(ADDRESSES.size() - i)).strip())
        .filter(address -> !address.isEmpty() && !ELSEWHERE.matcher(address).lookingAt())
        .distinct()
        .toList();
  }

  /** What a browser put beside the page when it saved it is nowhere else. */
  private static String absolute(String base, String address) {
    boolean beside = base.isEmpty() || address.contains("_files/");
    String resolved = beside ? "" : StringUtil.resolve(base, address);
    return resolved.isEmpty() ? address : resolved;
  }

  private static boolean isOfArticle(Element picture, Element article) {
    if (isSmall(picture.attr("width"))
        || isSmall(picture.attr("height"))
        || ElementNames.words(picture).stream().anyMatch(ICONS::contains)) {
      return false;
    }
    int level = 0;
    for (Element at = picture; at != null && at != article && level < LEVELS; level++) {
      if (ElementNames.isOfStrangers(at)) {
        return false;
      }
      at = at.parent();
    }
    return true;
  }

  private static boolean isSmall(String pixels) {
    return pixels.matches("[0-9]{1,4}(?:px)?")
        && Integer.parseInt(pixels.toLowerCase(Locale.ROOT).replace("px", "")) < SMALLEST;
  }

  /** Of a figure what it says itself, else the line below if it speaks of a picture. */
  private static Optional<String> caption(Element picture) {
    Element figure = picture.closest("figure");
    if (figure != null && !figure.getElementsByTag("figcaption").isEmpty()) {
      return Optional.of(figure.getElementsByTag("figcaption").text());
    }
    Element block = picture.closest("p, div, td, center, section");
    Element own = block == null ? picture : block;
    return Stream.of(Optional.of(own), Optional.ofNullable(own.nextElementSibling()))
        .flatMap(Optional::stream)
        .map(Element::text)
        .filter(HtmlPictures::isCaption)
        .findFirst();
  }

  private static String credit(String caption) {
    Matcher credit = CREDIT.matcher(caption);
    return credit.find()
        ? Optional.ofNullable(credit.group(1)).orElseGet(() -> credit.group(2))
        : "";
  }
}
