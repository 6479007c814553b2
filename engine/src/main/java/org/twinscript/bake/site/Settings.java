package org.twinscript.bake.site;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

/**
 * What a bake is told from outside.
 *
 * @param source the folder that holds {@code jbake.properties}
 * @param output the folder the finished site is swapped into
 * @param address where the site will be served, with a slash at its end; its path is the base path
 * @param pageSize how many articles a list page holds, at least 1
 * @param machines what the files for programs are told
 * @param remotePictures whether pages may fetch pictures from other hosts
 * @param branding what makes the site its owner's
 * @param glossary true marks, in articles that were converted to Traditional, the words that its
 *     readers know by another name
 * @param preview true adds the script that reloads a page after the next bake
 */
public record Settings(
    Path source,
    Path content,
    Path templates,
    Path assets,
    Path vocabulary,
    Path output,
    URI address,
    Editions editions,
    int pageSize,
    Machines machines,
    boolean remotePictures,
    boolean preview,
    Branding branding,
    boolean glossary) {

  /** Those of a site that marks no words. */
  public Settings(
      Path source,
      Path content,
      Path templates,
      Path assets,
      Path vocabulary,
      Path output,
      URI address,
      Editions editions,
      int pageSize,
      Machines machines,
      boolean remotePictures,
      boolean preview,
      Branding branding) {
    this(
        source,
        content,
        templates,
        assets,
        vocabulary,
        output,
        address,
        editions,
        pageSize,
        machines,
        remotePictures,
        preview,
        branding,
        false);
  }

  public Settings {
    Path file = source.resolve("jbake.properties");
    if (pageSize < 1) {
      throw new InputException(file, Sentence.of("settings.posts"));
    }
    address = withSlash(file, address);
  }

  private static URI withSlash(Path file, URI address) {
    boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
    if (!web || address.getHost() == null || address.getRawQuery() != null) {
      throw new InputException(file, Sentence.of("settings.host-address"));
    }
    String text = address.toString();
    return URI.create(text.endsWith("/") ? text : text + "/");
  }

  /**
   * What the files for programs are told, and where readers can answer.
   *
   * @param sharePictures how many of the newest articles get a picture of their own for where they
   *     are shared, 0 or more
   * @param email whom the harvesters of an archive can write to; without it the site has no file
   *     for them
   * @param report where readers say that something is wrong: a mail address, or a web address in
   *     which {@code {id}}, {@code {url}} and {@code {title}} are filled in
   * @param edit where they suggest a change: a web address in which {@code {file}} is filled in
   *     too, the content file from the content folder
   */
  public record Machines(
      int sharePictures, Optional<String> email, Optional<String> report, Optional<String> edit) {

    /** No pictures, no address. */
    public static final Machines NONE =
        new Machines(0, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
