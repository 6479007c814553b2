package org.twinscript.sitecheck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.twinscript.anchor.AnchoredBlock;
import org.twinscript.anchor.Sketch;

/** The paragraphs and headings of a baked site that readers may have linked to. */
public final class PublicBlocks {

  /** Of the edition whose texts are compared: every site has it. */
  private static final Pattern PAGE = Pattern.compile("zh-hans/(.*/)index\\.html");

  private PublicBlocks() {}

  /**
   * Those of each page that has a body, by its address inside an edition.
   *
   * @throws org.twinscript.fault.InputException when the folder cannot be read or has no page
   */
  public static SortedMap<String, List<AnchoredBlock>> of(Path site) {
    SiteFolder folder = SiteFolder.of(site);
    SortedMap<String, List<AnchoredBlock>> texts = new TreeMap<>();
    for (String file : folder.files()) {
      Matcher page = PAGE.matcher(file);
      if (page.matches()) {
        List<AnchoredBlock> blocks = blocks(folder.text(file));
        if (!blocks.isEmpty()) {
          texts.put(page.group(1), blocks);
        }
      }
    }
    return texts;
  }

  private static List<AnchoredBlock> blocks(String html) {
    List<AnchoredBlock> blocks = new ArrayList<>();
    List<String> above = new ArrayList<>();
    for (Element part : Jsoup.parse(html).select(".body > [id]")) {
      List<String> ids = new ArrayList<>(List.of(part.id()));
      part.select("span[id]:empty").forEach(anchor -> ids.add(anchor.id()));
      ids.removeIf(id -> !AnchoredBlock.isNumber(id));
      if (part.normalName().equals("span")) {
        above.addAll(ids);
      } else if (!ids.isEmpty()) {
        blocks.add(
            new AnchoredBlock(ids.get(0), ids.subList(1, ids.size()), Sketch.of(part.text())));
      }
    }
    if (!above.isEmpty()) {
      blocks.add(0, new AnchoredBlock("", above, Sketch.of("")));
    }
    return blocks;
  }
}
