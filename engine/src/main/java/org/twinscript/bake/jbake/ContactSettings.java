package org.twinscript.bake.jbake;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * Whom readers and machines write to. A name that is kept for examples answers nobody, so nobody is
 * sent there: the bake goes on without it, and says so.
 */
final class ContactSettings {

  private static final String WEB = "(?i:https?)://[^/?#\\s]+\\S*";
  private static final String MAIL = "[^@\\s/?:<>]+@[^@\\s/?:<>]+";
  private static final String ISSUES = "https://example.org/issues?title={id}";

  /** What RFC 2606 and RFC 6761 keep for examples: nobody answers there. */
  private static final Pattern RESERVED =
      Pattern.compile("(.*\\.)?(example(\\.(com|net|org))?|invalid)", Pattern.CASE_INSENSITIVE);

  private final Path file;
  private final Function<String, Optional<String>> text;
  private final URI site;
  private final List<Sentence> warnings = new ArrayList<>();

  /**
   * Those of a site.
   *
   * @param file that of the settings
   * @param text gives what a key is set to
   * @param site its address
   */
  ContactSettings(Path file, Function<String, Optional<String>> text, URI site) {
    this.file = file;
    this.text = text;
    this.site = site;
    if (isExample(String.valueOf(site.getHost()))) {
      warnings.add(Sentence.of("settings.example-host", site));
    }
  }

  /** Where readers report what is wrong. */
  Optional<String> report() {
    return way("site.report", WEB + "|" + MAIL, Sentence.of("settings.address-or-mail", ISSUES));
  }

  /** Where readers suggest a change. */
  Optional<String> edit() {
    return way("site.edit", WEB, Sentence.of("settings.an-address", ISSUES));
  }

  /** Whom harvesters write to. */
  Optional<String> email() {
    return way("archive.email", MAIL, Sentence.of("settings.a-mail"));
  }

  /** What is an example, of all that was asked for. */
  List<Sentence> warnings() {
    return List.copyOf(warnings);
  }

  private Optional<String> way(String key, String form, Sentence wanted) {
    Optional<String> way = text.apply(key);
    if (way.filter(address -> !address.matches(form)).isPresent()) {
      throw new InputException(file, Sentence.of("settings.wanted", key, wanted));
    }
    Optional<String> answered = way.filter(this::isAnswered);
    if (way.isPresent() && answered.isEmpty()) {
      warnings.add(Sentence.of("settings.example-address", key, way.get()));
    }
    return answered;
  }

  /** A site that is an example itself shows what its pages look like. */
  private boolean isAnswered(String way) {
    String host = way.replaceFirst("^(?i:https?)://|^[^@]*@", "").replaceFirst("[:/?#].*", "");
    return !isExample(host) || host.equalsIgnoreCase(String.valueOf(site.getHost()));
  }

  private static boolean isExample(String host) {
    return RESERVED.matcher(host).matches();
  }
}
