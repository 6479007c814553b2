package org.twinscript.bake.site;

import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.script.ScriptConverter;
import org.twinscript.vocabulary.Term;

/** What regions and themes are called in an edition. Safe to share between threads. */
public final class TermNames {

  private final Edition edition;
  private final ScriptConverter forms;

  /** The vocabulary has a name in each script; a regional edition writes it in its own forms. */
  public TermNames(Conversions conversions, Edition edition) {
    this.edition = edition;
    this.forms = conversions.between(edition.script(), edition);
  }

  /** A text of the edition's script in the forms of its region. */
  String regional(String text) {
    return forms.convert(text);
  }

  /** The name of a term. */
  public String of(Term term) {
    return forms.convert(term.name(edition.script()));
  }
}
