package org.twinscript.bake.moves;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.twinscript.bake.site.Addresses;
import org.twinscript.script.Edition;

/**
 * Moves as servers are told of them, so that they answer with 301 and 410 where the pages alone
 * would say 200: {@code _redirects} for Netlify and Cloudflare Pages, two maps for nginx.
 */
public final class MoveFiles {

  private final Moves moves;
  private final Addresses addresses;

  /** Of a site that is served at these addresses. */
  public MoveFiles(Moves moves, Addresses addresses) {
    this.moves = moves;
    this.addresses = addresses;
  }

  /** The text of each file by its name; none where nothing has moved. */
  public SortedMap<String, String> all() {
    StringBuilder redirects = new StringBuilder();
    StringBuilder moved = new StringBuilder();
    StringBuilder removed = new StringBuilder();
    for (Edition edition : addresses.editions()) {
      String root = addresses.basePath() + edition.segment() + "/";
      for (Map.Entry<String, String> move : moves.leading().entrySet()) {
        String from = root + move.getKey();
        String to = root + move.getValue();
        redirects.append("%s %s 301\n".formatted(from, to));
        moved.append("%s %s;\n".formatted(from, to));
      }
      moves.removed().forEach(address -> removed.append("%s%s 1;\n".formatted(root, address)));
    }
    SortedMap<String, String> files = new TreeMap<>();
    put(files, "_redirects", redirects);
    put(files, "nginx-moved.map", moved);
    put(files, "nginx-removed.map", removed);
    return files;
  }

  private static void put(SortedMap<String, String> files, String name, StringBuilder text) {
    if (!text.isEmpty()) {
      files.put(name, text.toString());
    }
  }
}
