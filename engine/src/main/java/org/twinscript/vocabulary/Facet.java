package org.twinscript.vocabulary;

/** The two ways the archive is divided. */
public enum Facet {
  /** Where an article is about: a hierarchy. */
  REGION,
  /** What an article is about: a flat list. */
  THEME
}
