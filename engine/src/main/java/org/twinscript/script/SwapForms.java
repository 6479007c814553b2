package org.twinscript.script;

/** Reads a text's characters beside those that phrases ask for. Immutable. */
final class SwapForms {

  private final ScriptConverter common;
  private final ScriptConverter toTaiwan;
  private final ScriptConverter toSimplified;
  private final ScriptConverter fromSimplified;

  SwapForms(Conversions conversions) {
    common = conversions.named("hk2t").orElseThrow();
    toTaiwan = conversions.named("t2tw").orElseThrow();
    toSimplified = conversions.named("t2s").orElseThrow();
    fromSimplified = conversions.named("s2tw").orElseThrow();
  }

  /** Compares a text in Traditional with the conversion, with phrases, of its Simplified form. */
  Text of(String text) {
    String written = common.convert(text);
    String simplified = toSimplified.convert(written);
    return new Text(
        toTaiwan.convert(written).codePoints().toArray(),
        fromSimplified.convert(simplified).codePoints().toArray(),
        simplified.codePoints().toArray());
  }

  /** A form that stands in a text and the one that phrases ask for. */
  record Form(char found, char expected) {

    boolean isAsExpected() {
      return found == expected;
    }

    /** Whether a swap that gives a form is what explains this one. */
    boolean tells(char given) {
      return found == given && !isAsExpected() && !FreePairs.contain(found, expected);
    }
  }

  /** A text's characters one by one: as found, as expected, and in Simplified. */
  record Text(int[] found, int[] expected, int[] plain) {

    Form form(int at) {
      return new Form((char) found[at], (char) expected[at]);
    }

    /**
     * Whether a form says nothing: 午后, which Taiwan writes as well as 午後, and the shapes of
     * Simplified that only print has, as 没 and 别.
     */
    boolean isWritersOwn(int at) {
      return plain[at] == '后' && at > 0 && plain[at - 1] == '午'
          || plain[at] == found[at] && !FirstForms.isTraditional(plain[at]);
    }
  }
}
