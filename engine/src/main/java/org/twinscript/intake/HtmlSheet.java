package org.twinscript.intake;

final class HtmlSheet {
  private HtmlSheet() {}

  static Sheet of(String t) {
    return TextSheet.of(t);
  }
}
