package org.twinscript.script;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.twinscript.script.ScriptDetector.Swap;
import org.twinscript.script.SwapForms.Form;

/**
 * How strongly a Traditional text speaks for having been Simplified and swapped character by
 * character. Immutable.
 *
 * <p>The text is compared with the conversion, with phrases, of its own Simplified form. A swap
 * gives every character one form, whatever the word: 制造 becomes 制造 where a writer has 製造. So each
 * place where a phrase asks for another form speaks for a swap if the form is that of the swap, and
 * against it if it is the writer's. A writer who mistypes 之后 has 後 elsewhere; a swap never has.
 *
 * <p>Each <em>kind</em> of difference counts once, as a writer who keeps to one rare form does so
 * all through a text. {@linkplain FreePairs Free pairs} count neither for nor against.
 */
final class SwapEvidence {

  /** A writer has a form that mirrors keep in one of 150 texts that hold its word, or fewer. */
  private static final double KEPT_BY_WRITER = -5;

  /** Except these: 系 for 係 and 余 for 餘 are in more. */
  private static final String OFTEN_KEPT = "系余";

  /** Any other form that phrases do not ask for: also the conversion's own slips. */
  private static final double MISSED_BY_WRITER = -3.5;

  /** A swap has another form of a character than its own: furniture, a quotation. */
  private static final double STRAY = Math.log(0.01);

  /** A second stray form of a kind still says something, a third nothing more. */
  private static final int STRAYS = 2;

  /**
   * Quotation marks of mainland print stand in half of all swapped texts. They say little, since
   * what the mainland itself publishes in Traditional has them too.
   */
  private static final double MAINLAND_MARKS = Math.log(2.5);

  /**
   * Those of Taiwan and Hong Kong: in half of the others, in hardly any swapped news, but in
   * manuals of the mainland too.
   */
  private static final double CORNER_MARKS = -Math.log(5);

  /** What Traditional writes and no table of characters gives for any Simplified one. */
  private static final Pattern OWN_FORMS = Pattern.compile("[計規企]畫|[菸佈週唸慾妳牠祂]");

  private static final double OWN = -3;

  /** What it is worth that a page shows another damage which only a mirror does. */
  private static final double MIRRORED = 10;

  private final SwapForms forms;
  private final FirstForms firstForms;

  SwapEvidence(Conversions conversions) {
    forms = new SwapForms(conversions);
    firstForms =
        new FirstForms(
            conversions.named("s2t").orElseThrow(), conversions.named("t2tw").orElseThrow());
  }

  /**
   * Whether a swap is by far the likelier account of a text in Traditional.
   *
   * @param mirrored whether the page shows another damage that only a mirror does; then it is
   *     enough that no more speaks against a swap than for it
   */
  Swap judge(String text, boolean mirrored) {
    SwapCounts counts = SwapCounts.of(forms.of(text), firstForms);
    boolean ownForms = OWN_FORMS.matcher(text).find();
    double context = (ownForms ? OWN : 0) + marks(text);
    Swap answer = Swap.NONE;
    for (SwapManner manner : SwapManner.values()) {
      SwapAccount account = account(counts, manner, context, ownForms);
      if (mirrored && account.nats() + MIRRORED > 0 || account.convinces(manner)) {
        return Swap.CERTAIN;
      }
      answer = account.isSuspicious() ? Swap.DOUBTFUL : answer;
    }
    return answer;
  }

  /**
   * Where a text has a form that a swap leaves and no writer is known to prefer, in UTF-16 units.
   */
  List<Integer> traces(String text) {
    List<Integer> traces = new ArrayList<>();
    SwapForms.Text read = forms.of(text);
    int offset = 0;
    for (int at = 0; at < read.plain().length; at++) {
      if (firstForms.contains(read.plain()[at]) && !read.isWritersOwn(at)) {
        char plain = (char) read.plain()[at];
        Form form = read.form(at);
        if (form.tells(plain) || form.tells(firstForms.of(plain))) {
          traces.add(offset);
        }
      }
      offset = text.offsetByCodePoints(offset, 1);
    }
    return traces;
  }

  private static double marks(String text) {
    if (text.indexOf('「') >= 0) {
      return CORNER_MARKS;
    }
    return text.indexOf('“') >= 0 ? MAINLAND_MARKS : 0;
  }

  /**
   * @param context what does not come from the forms of characters
   * @param ownForms whether the text has forms that no swap gives
   */
  private SwapAccount account(
      SwapCounts counts, SwapManner manner, double context, boolean ownForms) {
    double nats = context;
    int kinds = 0;
    int places = 0;
    int han = counts.alike();
    boolean contradicted = ownForms;
    for (Map.Entry<Character, Map<Form, Integer>> entry : counts.forms().entrySet()) {
      char plain = entry.getKey();
      char given = likeliest(plain, entry.getValue(), manner);
      double speaks = nats(plain, given, entry.getValue(), manner);
      nats += speaks;
      contradicted |= speaks <= SwapManner.AGAINST;
      han += entry.getValue().values().stream().mapToInt(Integer::intValue).sum();
      for (Map.Entry<Form, Integer> form : entry.getValue().entrySet()) {
        if (form.getKey().tells(given)) {
          kinds++;
          places += form.getValue();
        }
      }
    }
    return new SwapAccount(nats, kinds, places, context, han, contradicted);
  }

  /** The form that a swap would best be supposed to give a character. */
  private char likeliest(char plain, Map<Form, Integer> forms, SwapManner manner) {
    Set<Character> candidates = new HashSet<>(Set.of(plain));
    candidates.add(firstForms.of(plain));
    forms.keySet().forEach(form -> candidates.add(form.found()));
    char best = plain;
    double most = Double.NEGATIVE_INFINITY;
    for (char candidate : candidates) {
      double nats = nats(plain, candidate, forms, manner);
      if (nats > most) {
        most = nats;
        best = candidate;
      }
    }
    return best;
  }

  private double nats(char plain, char given, Map<Form, Integer> forms, SwapManner manner) {
    double nats = manner.cost(plain, given, firstForms.of(plain));
    double byWriter =
        given == plain && SwapManner.isKept(plain) && OFTEN_KEPT.indexOf(plain) < 0
            ? KEPT_BY_WRITER
            : MISSED_BY_WRITER;
    for (Map.Entry<Form, Integer> entry : forms.entrySet()) {
      Form form = entry.getKey();
      if (form.tells(given)) {
        nats -= byWriter;
      } else if (form.found() != given && !FreePairs.contain(form.found(), given)) {
        double writer = form.isAsExpected() ? 0 : MISSED_BY_WRITER;
        nats += Math.min(STRAYS, entry.getValue()) * (STRAY - writer);
      }
    }
    return nats;
  }
}
