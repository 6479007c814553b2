package org.twinscript.bake.feeds;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A body as a feed carries it. On the site a policy keeps pictures of other hosts from loading; a
 * reader of feeds knows no such policy and would tell that host who reads what. So such a picture
 * is its description.
 */
final class FeedHtml {

  private static final Pattern PICTURE = Pattern.compile("<img\\b[^>]*>");

  private static final Pattern REMOTE =
      Pattern.compile("\\ssrc(?:set)?=\"\\s*(?:[a-z][a-z0-9+.-]*:|//)", Pattern.CASE_INSENSITIVE);

  private static final Pattern DESCRIPTION = Pattern.compile("\\salt=\"([^\"]*)\"");

  private FeedHtml() {}

  static String of(String html) {
    return PICTURE
        .matcher(html)
        .replaceAll(picture -> Matcher.quoteReplacement(withoutRemote(picture.group())));
  }

  private static String withoutRemote(String picture) {
    if (!REMOTE.matcher(picture).find()) {
      return picture;
    }
    Matcher description = DESCRIPTION.matcher(picture);
    return description.find() ? description.group(1) : "";
  }
}
