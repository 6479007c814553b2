package org.twinscript.script;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts the prose of a Markdown document: code and the addresses of links stay; a remark behind
 * code ({@code # …}) is prose. Thread-safe.
 */
public final class ProseConverter implements ScriptConverter {

  /** Code of lines set in, up to a remark, or between fences, code within a line, addresses. */
  private static final Pattern STAYS =
      Pattern.compile(
          "(?m)^```[\\s\\S]*?^```\\s*$|^ {4,}\\S(?:(?! #"
              + " ).)*|`+[^`]+`+|(?<=\\]\\()[^)\\s]+|<[a-z]+:[^>]+>|https?://[!-~]+");

  private final ScriptConverter words;

  /** One that converts prose as another converts text. */
  public ProseConverter(ScriptConverter words) {
    this.words = words;
  }

  @Override
  public String convert(String markdown) {
    StringBuilder converted = new StringBuilder(markdown.length());
    Matcher stays = STAYS.matcher(markdown);
    int done = 0;
    while (stays.find()) {
      converted.append(words.convert(markdown.substring(done, stays.start())));
      converted.append(stays.group());
      done = stays.end();
    }
    return converted.append(words.convert(markdown.substring(done))).toString();
  }
}
