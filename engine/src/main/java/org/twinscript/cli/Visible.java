package org.twinscript.cli;

/**
 * Text from elsewhere as a terminal may be given it. A page's title or a file's name can hold
 * sequences that move the cursor, rename the window or turn the reading direction; they are to be
 * seen, not obeyed.
 */
final class Visible {

  /** U+2400 and on: a picture of each control character up to space. */
  private static final int PICTURES = 0x2400;

  private static final int DELETE = 0x7F;
  private static final int PICTURE_OF_DELETE = 0x2421;

  private Visible() {}

  /** A text of one line or several. */
  static String text(String text) {
    return shown(text, "\n\t");
  }

  /** A text that is to stay in its line. */
  static String line(String text) {
    return shown(text, "\t");
  }

  private static String shown(String text, String kept) {
    if (text.chars().noneMatch(unit -> isObeyed(unit) && kept.indexOf(unit) < 0)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.chars()
        .forEach(
            unit -> {
              if (isObeyed(unit) && kept.indexOf(unit) < 0) {
                shown.append(picture(unit));
              } else {
                shown.append((char) unit);
              }
            });
    return shown.toString();
  }

  /** Control characters, and marks that turn the direction of what follows. */
  private static boolean isObeyed(int unit) {
    return Character.isISOControl(unit)
        || unit >= '\u202A' && unit <= '\u202E'
        || unit >= '\u2066' && unit <= '\u2069';
  }

  private static String picture(int unit) {
    if (unit < ' ') {
      return Character.toString(PICTURES + unit);
    }
    return unit == DELETE ? Character.toString(PICTURE_OF_DELETE) : String.format("<U+%04X>", unit);
  }
}
