package org.twinscript.article;

import java.util.Optional;

/** Where something happened, more closely than a region of the vocabulary says. */
public record Place(String name, Optional<Coordinates> at) {

  /**
   * A point on the earth (WGS 84), in decimal degrees as they were written: more digits would claim
   * what nobody measured.
   *
   * @param latitude -90 to 90, north is positive
   * @param longitude -180 to 180, east is positive
   */
  public record Coordinates(String latitude, String longitude) {}
}
