package org.twinscript.bake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.twinscript.script.Script;

/** What the templates of the files outside both editions show. */
final class RootFiles {

  private final Addresses addresses;
  private final Map<Script, Words> words;

  RootFiles(Addresses addresses, Map<Script, Words> words) {
    this.addresses = addresses;
    this.words = words;
  }

  /** For a page that offers both editions; {@code root} is its way to the root of the site. */
  Map<String, ?> choice(String root) {
    List<Door> doors =
        Arrays.stream(Script.values())
            .map(script -> new Door(script.tag(), script.segment(), words.get(script).table()))
            .toList();
    return Map.of(
        "doors",
        doors,
        "root",
        root,
        "canonical",
        addresses.root(),
        "alternates",
        addresses.alternates(""));
  }

  Map<String, ?> robots() {
    return Map.of("sitemap", addresses.root() + "sitemap.xml");
  }

  /** The way into one edition. */
  record Door(String lang, String segment, Map<String, String> words) {}
}
