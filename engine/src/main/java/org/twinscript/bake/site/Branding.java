package org.twinscript.bake.site;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What makes a site its owner's: what it calls itself, how it looks, and its menu.
 *
 * @param words by the keys of the interface's words, in Simplified or Traditional; each edition
 *     shows them in its own script
 * @param order sections and pages by their addresses' first folder, those that come first; the
 *     others follow as usual
 * @param hidden those that the menu does not show
 * @param files its own pictures
 * @param palette its own colours
 */
public record Branding(
    Map<String, String> words,
    List<String> order,
    Set<String> hidden,
    Pictures files,
    Palette palette) {

  /** The words of the tables, in the usual order, with the pictures and colours of the assets. */
  public static final Branding NONE =
      new Branding(Map.of(), List.of(), Set.of(), Pictures.USUAL, Palette.NONE);

  public Branding {
    words = Collections.unmodifiableMap(new TreeMap<>(words));
    order = List.copyOf(order);
    hidden = Collections.unmodifiableSet(new TreeSet<>(hidden));
  }

  /**
   * Files of the assets, each by its path there.
   *
   * @param logo shown before the name
   * @param icon of the browser's tab
   * @param share shown where a page is shared that has no picture of its own
   */
  public record Pictures(Optional<String> logo, String icon, String share) {

    /** Those that come with the assets. */
    public static final Pictures USUAL = new Pictures(Optional.empty(), "icon.svg", "share.png");

    /** The usual icon in pixels, by the length of a side. */
    public static final SortedMap<Integer, String> USUAL_SIZES =
        Collections.unmodifiableSortedMap(
            new TreeMap<>(Map.of(192, "icon-192.png", 512, "icon-512.png")));

    /** Which of the usual ones others stand for, so that they are not published. */
    public Set<String> replaced() {
      Set<String> replaced = new TreeSet<>(Set.of(USUAL.icon, USUAL.share));
      replaced.addAll(USUAL_SIZES.values());
      replaced.remove(icon);
      if (icon.equals(USUAL.icon)) {
        replaced.removeAll(USUAL_SIZES.values());
      }
      replaced.remove(share);
      logo.ifPresent(replaced::remove);
      return replaced;
    }
  }

  /**
   * Colours that a site has chosen, by the names of the style sheet's tokens, each as {@code
   * #rrggbb}.
   *
   * @param light where the reader's screen is light
   * @param dark where it is dark
   */
  public record Palette(Map<String, String> light, Map<String, String> dark) {

    /** All that can be chosen: grounds, text, lines, signs. */
    public static final List<String> NAMES =
        List.of(
            "paper", "card", "wood", "ink", "faint", "rule", "brass", "seal", "seal-ink", "link");

    /** No colour is chosen. */
    public static final Palette NONE = new Palette(Map.of(), Map.of());

    public Palette {
      light = Collections.unmodifiableMap(new TreeMap<>(light));
      dark = Collections.unmodifiableMap(new TreeMap<>(dark));
    }

    /** Whether the assets' own colours all stand. */
    public boolean isEmpty() {
      return light.isEmpty() && dark.isEmpty();
    }
  }
}
