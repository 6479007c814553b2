package org.twinscript.script;

import java.util.HashMap;
import java.util.Map;
import org.twinscript.script.SwapForms.Form;

/**
 * How often each form stands in a text for each Simplified character.
 *
 * @param forms by the Simplified character; only of those that stand in some place in another form
 *     than both their own and the first, or where phrases ask for another
 * @param alike how many characters stand for those that have one form all through, whatever the
 *     manner of a swap; such a character says nothing
 */
record SwapCounts(Map<Character, Map<Form, Integer>> forms, int alike) {

  static SwapCounts of(SwapForms.Text text, FirstForms firstForms) {
    Map<Character, Map<Form, Integer>> forms = new HashMap<>();
    for (int at = 0; at < text.plain().length; at++) {
      if (counts(text, at, firstForms) && !isAlike(text, at, firstForms)) {
        forms
            .computeIfAbsent((char) text.plain()[at], plain -> new HashMap<>())
            .merge(text.form(at), 1, Integer::sum);
      }
    }
    int alike = 0;
    for (int at = 0; at < text.plain().length; at++) {
      if (counts(text, at, firstForms) && isAlike(text, at, firstForms)) {
        Map<Form, Integer> others = forms.get((char) text.plain()[at]);
        if (others == null) {
          alike++;
        } else {
          others.merge(text.form(at), 1, Integer::sum);
        }
      }
    }
    return new SwapCounts(forms, alike);
  }

  private static boolean counts(SwapForms.Text text, int at, FirstForms firstForms) {
    return firstForms.contains(text.plain()[at]) && !text.isWritersOwn(at);
  }

  private static boolean isAlike(SwapForms.Text text, int at, FirstForms firstForms) {
    int plain = text.plain()[at];
    return plain == text.found()[at]
        && plain == text.expected()[at]
        && plain == firstForms.of((char) plain);
  }
}
