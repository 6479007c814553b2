package org.twinscript.bake.pictures;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.twinscript.message.Sentence;

/**
 * Names of files beside documents, which become the ends of addresses. Letters of any script will
 * do; what some systems cannot store or some hosts take for something else will not.
 */
final class FileNames {

  private static final Pattern UNFIT =
      Pattern.compile("[\\\\/:*?\"<>|#%\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}]|^[.\\s]|[.\\s]$");

  /** File systems take 255 bytes, and a smaller picture's name is longer by some. */
  private static final int LONGEST = 200;

  private FileNames() {}

  /** Why a name cannot be an address; nothing when it can. */
  static Optional<Sentence> fault(String name) {
    if (UNFIT.matcher(name).find()) {
      return Optional.of(Sentence.of("bundle.name"));
    }
    return name.getBytes(StandardCharsets.UTF_8).length > LONGEST
        ? Optional.of(Sentence.of("bundle.long-name", LONGEST))
        : Optional.empty();
  }

  /** As names are compared and published: some systems take letters with marks apart. */
  static String normal(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /** In small letters; empty where a name has none. */
  static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** A path as it stands in an address; also in a list of such, where a comma ends one. */
  static String encoded(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1).replace(",", "%2C");
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
