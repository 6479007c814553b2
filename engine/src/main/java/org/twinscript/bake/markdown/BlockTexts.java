package org.twinscript.bake.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.twinscript.anchor.AnchorPlan;
import org.twinscript.anchor.AnchoredBlock;
import org.twinscript.anchor.Sketch;

/** The numbered paragraphs and headings of a body in its HTML, as {@link Rendering} writes it. */
public final class BlockTexts {

  /** A heading with an id of its own has its number in an anchor. */
  private static final Pattern BEGIN =
      Pattern.compile("<(p|h[2-6]) id=\"([^\"]+)\"([^>]*)>(?:<span id=\"(s\\d+)\"></span>)?");

  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

  private static final Pattern NO_TEXT = Pattern.compile("<[^>]*>|&#?\\w+;");

  private BlockTexts() {}

  /** Those of a body, numbered as they come. */
  public static List<AnchoredBlock> of(String html) {
    List<AnchoredBlock> blocks = new ArrayList<>();
    Matcher begin = BEGIN.matcher(html);
    while (begin.find()) {
      String number = number(begin);
      if (AnchoredBlock.isNumber(number)) {
        int end = html.indexOf("</" + begin.group(1) + ">", begin.end());
        String text = NO_TEXT.matcher(html.substring(begin.end(), end)).replaceAll("");
        blocks.add(new AnchoredBlock(number, List.of(), Sketch.of(text)));
      }
    }
    return blocks;
  }

  /** Every id of a body: what others can link to. */
  static List<String> ids(String html) {
    return ID.matcher(html).results().map(found -> found.group(1)).toList();
  }

  /** A body with the ids of a plan in the place of its numbers. */
  static String anchored(String html, AnchorPlan plan) {
    List<AnchoredBlock> now = of(html);
    Map<String, AnchoredBlock> planned = new HashMap<>();
    int above = plan.blocks().size() - now.size();
    for (int i = 0; i < now.size(); i++) {
      planned.put(now.get(i).id(), plan.blocks().get(i + above));
    }
    String homeless = above == 0 ? "" : anchors(plan.blocks().get(0).former());
    return homeless
        + BEGIN
            .matcher(html)
            .replaceAll(found -> Matcher.quoteReplacement(anchored(found, planned)));
  }

  private static String anchored(MatchResult found, Map<String, AnchoredBlock> planned) {
    AnchoredBlock block = planned.get(number(found));
    if (block == null) {
      return found.group();
    }
    boolean named = found.group(4) != null;
    String id = named ? found.group(2) : block.id();
    List<String> inside = named ? block.ids() : block.former();
    return "<%s id=\"%s\"%s>%s".formatted(found.group(1), id, found.group(3), anchors(inside));
  }

  private static String number(MatchResult found) {
    return found.group(4) == null ? found.group(2) : found.group(4);
  }

  private static String anchors(List<String> ids) {
    return ids.stream().map("<span id=\"%s\"></span>"::formatted).collect(Collectors.joining());
  }
}
