package org.twinscript.bake.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinscript.article.Characters;
import org.twinscript.bake.site.PageLink;
import org.twinscript.fault.NearName;
import org.twinscript.message.Sentence;
import org.twinscript.script.Edition;

/** What the addresses mean that a body names, seen from where it stands. */
final class LinkAddresses {

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.\\-]*):.*");

  private static final Pattern WEB = Pattern.compile("(?i:https?)://[^/?#]+\\S*");

  private static final Pattern PARTS = Pattern.compile("([^?#]*)(\\?[^#]*)?(?:#(.*))?");

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Z}]");

  private static final Sentence REMEDY = Sentence.of("link.remedy");

  private final BodyPlace place;
  private final Beside beside;

  LinkAddresses(BodyPlace place, Beside beside) {
    this.place = place;
    this.beside = beside;
  }

  /**
   * What became of an address.
   *
   * @param file that lies beside the body
   * @param link when only the whole site knows whether there is such a target
   * @param fault why it cannot be published
   */
  record Outcome(
      String href,
      Optional<Beside.Attachment> file,
      Optional<PageLink> link,
      Optional<Sentence> fault) {

    private static Outcome plain(String href) {
      return new Outcome(href, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Outcome fault(Sentence sentence) {
      return new Outcome("", Optional.empty(), Optional.empty(), Optional.of(sentence));
    }
  }

  /** What is wrong with an address of the web; nothing when all is well. */
  Optional<Sentence> external(String address) {
    return resolve(address, 0).fault();
  }

  /**
   * Reads an address.
   *
   * @param line where it stands
   */
  Outcome resolve(String written, int line) {
    String address = beside.attachment(written).isPresent() ? written.replace(" ", "%20") : written;
    if (address.isEmpty()) {
      return Outcome.fault(Sentence.of("link.no-address", REMEDY));
    }
    Matcher scheme = SCHEME.matcher(address.lines().findFirst().orElse(""));
    if (INVISIBLE.matcher(address).find()) {
      return Outcome.fault(Sentence.of("link.spaces", address.replaceAll("\\s", " ")));
    }
    if (address.codePoints().anyMatch(Characters::isForbidden)) {
      return Outcome.fault(Sentence.of("link.character"));
    }
    if (scheme.matches()) {
      return withScheme(address, scheme.group(1).toLowerCase(Locale.ROOT));
    }
    return address.startsWith("//")
        ? Outcome.fault(Sentence.of("link.not-http", address, REMEDY))
        : within(address, line);
  }

  private static Outcome withScheme(String address, String scheme) {
    boolean fine =
        switch (scheme) {
          case "https", "http" -> WEB.matcher(address).matches();
          case "mailto" -> address.indexOf('@') > 0;
          default -> false;
        };
    return fine
        ? Outcome.plain(address)
        : Outcome.fault(Sentence.of("link.not-published", address, REMEDY));
  }

  private Outcome within(String address, int line) {
    Matcher parts = PARTS.matcher(address);
    if (!parts.matches()) {
      return Outcome.fault(Sentence.of("link.bad-address", address, REMEDY));
    }
    String path = Paths.decoded(parts.group(1));
    String query = Optional.ofNullable(parts.group(2)).orElse("");
    String anchor = Paths.decoded(Optional.ofNullable(parts.group(3)).orElse(""));
    if (path.isEmpty()) {
      return page(line, address, place.page(), query, anchor);
    }
    if (path.endsWith(".md")) {
      return document(line, address, path, anchor);
    }
    Optional<Sentence> fault = beside.fault(path);
    if (fault.isPresent()) {
      return Outcome.fault(Sentence.of("link.names", path, fault.get()));
    }
    Optional<Beside.Attachment> file = beside.attachment(path);
    if (file.isPresent()) {
      return new Outcome(file.get().href(), file, Optional.empty(), Optional.empty());
    }
    return path.startsWith("/") || path.startsWith(".") || path.endsWith("/")
        ? page(line, address, inEdition(path), query, anchor)
        : Outcome.fault(missing(address, path));
  }

  private Outcome document(int line, String address, String path, String anchor) {
    String file =
        path.startsWith("/") ? Paths.from("", path) : Paths.from(Paths.folder(place.file()), path);
    PageLink link = new PageLink(line, address, PageLink.Kind.DOCUMENT, file, anchor);
    return linked(link, link.placeholder() + hash(anchor));
  }

  private Outcome page(int line, String address, String path, String query, String anchor) {
    PageLink link = new PageLink(line, address, PageLink.Kind.PAGE, path, anchor);
    boolean here = path.equals(place.page());
    String way = here ? "" : Paths.between(place.page(), path);
    String href = way + query + hash(anchor);
    return linked(link, href.isEmpty() ? "./" : href);
  }

  private static Outcome linked(PageLink link, String href) {
    return new Outcome(href, Optional.empty(), Optional.of(link), Optional.empty());
  }

  private static String hash(String anchor) {
    return anchor.isEmpty() ? "" : "#" + anchor;
  }

  /** A reader stays in the edition that is read, also where an author has copied another's path. */
  private String inEdition(String path) {
    String inside = path.startsWith("/") ? Paths.from("", path) : Paths.from(place.page(), path);
    String below = inside.startsWith("../") ? inside.substring(3) : inside;
    return Arrays.stream(Edition.values())
        .map(edition -> edition.segment() + "/")
        .filter(below::startsWith)
        .findFirst()
        .map(edition -> below.substring(edition.length()))
        .orElse(inside);
  }

  private Sentence missing(String address, String path) {
    return path.indexOf('.') < 0
        ? Sentence.of("link.no-ending", address, path)
        : NearName.of(path, beside.names())
            .map(name -> Sentence.of("link.near-file", address, name))
            .orElseGet(() -> Sentence.of("link.no-file-beside", address, bundle()));
  }

  private String bundle() {
    return place.file().replaceFirst("\\.md$", "/");
  }
}
