package org.twinscript.sitecheck;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The pages of a baked site that readers may have noted down, whatever edition they read. */
public final class PublicPages {

  private static final Pattern PAGE =
      Pattern.compile("zh-han[st](?:-[a-z]+)?/((?:.*/)?)index\\.html");

  /** The further pages of a list: what stands on which changes with every new article. */
  private static final Pattern OF_A_LIST = Pattern.compile("(.*/)?page/\\d+/");

  private PublicPages() {}

  /**
   * Their addresses inside an edition. Pages that are not for search engines are none of them: they
   * lead on, or say that something is no more.
   *
   * @throws org.twinscript.fault.InputException when the folder cannot be read or has no page
   */
  public static Set<String> of(Path site) {
    SiteFolder folder = SiteFolder.of(site);
    Set<String> addresses = new TreeSet<>();
    for (String file : folder.files()) {
      Matcher page = PAGE.matcher(file);
      if (page.matches()
          && !OF_A_LIST.matcher(page.group(1)).matches()
          && !addresses.contains(page.group(1))
          && isIndexed(folder, file)) {
        addresses.add(page.group(1));
      }
    }
    return addresses;
  }

  private static boolean isIndexed(SiteFolder folder, String file) {
    return Jsoup.parse(folder.text(file)).select("meta[name=robots][content*=noindex]").isEmpty();
  }
}
