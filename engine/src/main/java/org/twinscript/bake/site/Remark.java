package org.twinscript.bake.site;

import org.twinscript.message.Sentence;

/**
 * Something about a line of a body that its author should know.
 *
 * @param line counted from 1, in the body
 * @param sentence what is there and what to do, without a subject
 */
public record Remark(int line, Sentence sentence) {

  /** The same where so many lines stand above the body. */
  public Remark below(int lines) {
    return new Remark(line + lines, sentence);
  }
}
