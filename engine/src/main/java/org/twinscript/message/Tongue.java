package org.twinscript.message;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The languages that commands speak. */
public enum Tongue {
  ENGLISH("en"),
  SIMPLIFIED("zh-Hans"),
  TRADITIONAL("zh-Hant");

  /** Where Chinese is written in Traditional, unless a locale says otherwise. */
  private static final List<String> TRADITIONAL_REGIONS = List.of("tw", "hk", "mo");

  private final String tag;

  Tongue(String tag) {
    this.tag = tag;
  }

  /** The name of its table, a BCP 47 tag. */
  String tag() {
    return tag;
  }

  /** That of who runs this process. */
  public static Tongue ofThisProcess() {
    return of(System.getenv(), System.getProperties());
  }

  /**
   * That of a user: as the environment says ({@code LC_ALL}, {@code LC_MESSAGES}, {@code LANG}), or
   * where it says nothing or {@code C}, as Java found it ({@code user.language} and the like).
   *
   * @return English for every language but Chinese, and for a terminal that is not in UTF-8
   */
  public static Tongue of(Map<String, String> environment, Properties system) {
    Optional<String> locale = first(environment, "LC_ALL", "LC_MESSAGES", "LANG");
    boolean readable =
        Stream.of(locale, first(environment, "LC_ALL", "LC_CTYPE", "LANG"))
            .flatMap(Optional::stream)
            .flatMap(each -> charset(each).stream())
            .allMatch(charset -> charset.replace("-", "").equals("utf8"));
    if (!readable) {
      return ENGLISH;
    }
    return locale
        .map(name -> name.replaceFirst("[.@].*", ""))
        .filter(name -> !name.equals("c") && !name.equals("posix"))
        .map(name -> ofParts(name.split("[_-]")))
        .orElseGet(
            () ->
                ofParts(
                    Stream.of("user.language", "user.script", "user.country")
                        .map(name -> system.getProperty(name, "").toLowerCase(Locale.ROOT))
                        .toArray(String[]::new)));
  }

  /** The first variable that is set decides, as the system's own commands have it. */
  private static Optional<String> first(Map<String, String> environment, String... names) {
    return Arrays.stream(names)
        .map(name -> environment.getOrDefault(name, "").strip().toLowerCase(Locale.ROOT))
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static Optional<String> charset(String locale) {
    int dot = locale.indexOf('.');
    return dot < 0 ? Optional.empty() : Optional.of(locale.substring(dot + 1).split("@")[0]);
  }

  private static Tongue ofParts(String... parts) {
    List<String> rest = Arrays.asList(parts).subList(1, parts.length);
    if (!parts[0].equals("zh")) {
      return ENGLISH;
    }
    boolean traditional =
        rest.contains("hant")
            || !rest.contains("hans") && rest.stream().anyMatch(TRADITIONAL_REGIONS::contains);
    return traditional ? TRADITIONAL : SIMPLIFIED;
  }
}
