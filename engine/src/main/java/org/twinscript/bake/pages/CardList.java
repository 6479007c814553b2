package org.twinscript.bake.pages;

/**
 * A list of articles as one of its pages shows it.
 *
 * @param heading what the list is called
 * @param leaf the cards of this page, and where it stands among the others
 * @param rows the template directive that prints the cards
 * @param scope what the list is narrowed to
 */
record CardList(String heading, ListPage leaf, CardRows rows, FacetSelection scope) {}
