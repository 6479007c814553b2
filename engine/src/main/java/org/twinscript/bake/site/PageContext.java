package org.twinscript.bake.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.FingerprintMaker;
import org.twinscript.bake.cache.Fingerprinted;
import org.twinscript.script.Edition;

/**
 * What every page has around its own content.
 *
 * @param edition whose page it is
 * @param path the page's address inside its edition: {@code articles/2024/some-id/}; the same in
 *     every edition
 * @param up the way from this page to its edition's root; links are relative, so that a site works
 *     under any folder of any host
 * @param root the way to the root of the site, where the editions lie
 * @param title what the page is called
 * @param description what search engines show of it
 * @param section which entry of the navigation it belongs to: {@code home}, {@code regions} …
 * @param canonical its absolute address
 * @param alternates the same page in every edition; none for a page that is not to be indexed
 * @param changed the day of its last change, where the archive knows it
 */
public record PageContext(
    Edition edition,
    String path,
    String up,
    String root,
    String title,
    String description,
    String section,
    String canonical,
    List<Addresses.Alternate> alternates,
    Optional<LocalDate> changed)
    implements Fingerprinted {

  /** The tag of its language: {@code zh-Hans}. */
  public String lang() {
    return edition.tag();
  }

  /** Whether search engines are to know the page. */
  public boolean indexed() {
    return !alternates.isEmpty();
  }

  /** What is left out follows from the path and the settings. */
  @Override
  public Fingerprint fingerprint() {
    return new FingerprintMaker()
        .add(edition.ordinal())
        .add(path)
        .add(title)
        .add(description)
        .add(section)
        .add(alternates.size())
        .add(changed.map(LocalDate::toString).orElse(""))
        .done();
  }
}
