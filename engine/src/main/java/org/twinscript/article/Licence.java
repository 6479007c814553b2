package org.twinscript.article;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may be done with an article.
 *
 * @param text as it was written: a licence of Creative Commons by name or SPDX identifier ({@code
 *     CC BY-SA 4.0}, {@code CC-BY-SA-4.0}, {@code CC0 1.0}), the address of a licence, or free
 *     words
 */
public record Licence(String text) {

  private static final Pattern COMMONS =
      Pattern.compile(
          "CC[ -](BY(?:-NC)?(?:-SA|-ND)?)[ -]([0-9]\\.[0-9])", Pattern.CASE_INSENSITIVE);

  private static final Pattern ZERO =
      Pattern.compile("CC0(?:[ -]1\\.0)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s]+");

  private static final String HOST = "https://creativecommons.org/";

  /** Where its text stands, when that is known. */
  public Optional<URI> address() {
    Matcher commons = COMMONS.matcher(text);
    if (commons.matches()) {
      String kind = commons.group(1).toLowerCase(Locale.ROOT);
      return Optional.of(URI.create(HOST + "licenses/" + kind + "/" + commons.group(2) + "/"));
    }
    if (ZERO.matcher(text).matches()) {
      return Optional.of(URI.create(HOST + "publicdomain/zero/1.0/"));
    }
    return isAddress() ? Optional.of(URI.create(text)) : Optional.empty();
  }

  /** Whether it is given by its address alone. */
  public boolean isAddress() {
    return ADDRESS.matcher(text).matches();
  }

  /** The same with free words in the other script; what is known by its address stays. */
  Licence converted(UnaryOperator<String> converter) {
    return address().isPresent() ? this : new Licence(converter.apply(text));
  }
}
