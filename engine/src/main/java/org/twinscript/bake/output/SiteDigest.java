package org.twinscript.bake.output;

import java.util.List;
import java.util.stream.IntStream;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.MemoryReader;
import org.twinscript.bake.cache.MemoryWriter;

/**
 * A site by what its pages are made from. While the frame is the same, a page differs only where an
 * article's own part does: its text or its ledger, which its own page, the feeds and the downloads
 * show and no other.
 *
 * @param frame of all that any page can show but the articles' own parts: their titles, summaries,
 *     subjects and order, what they are related to, the pages about the archive, the assets
 * @param own each article's own part, in the order of the articles
 */
public record SiteDigest(Fingerprint frame, List<Fingerprint> own) {

  /** Of no site: its frame is that of none. */
  static final SiteDigest NONE = new SiteDigest(new Fingerprint(0, 0), List.of());

  /**
   * Which articles have another own part than in an earlier outline of the same frame.
   *
   * @return their places in the order of the articles
   */
  public List<Integer> differing(SiteDigest earlier) {
    return IntStream.range(0, own.size())
        .filter(place -> !own.get(place).equals(earlier.own.get(place)))
        .boxed()
        .toList();
  }

  /** Writes it, for the next bake. */
  public void write(MemoryWriter out) {
    out.fingerprint(frame).list(own, out::fingerprint);
  }

  /** Reads what {@link #write} wrote. */
  public static SiteDigest read(MemoryReader in) {
    return new SiteDigest(in.fingerprint(), in.list(in::fingerprint));
  }
}
