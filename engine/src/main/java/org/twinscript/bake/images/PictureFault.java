package org.twinscript.bake.images;

import org.twinscript.message.Sentence;

/** Why a picture cannot be shown: the rest of a sentence that begins with the file's name. */
public final class PictureFault extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Sentence sentence;

  /** The rest of a sentence. */
  public PictureFault(Sentence sentence) {
    super(sentence.toString());
    this.sentence = sentence;
  }

  PictureFault(Sentence sentence, Throwable cause) {
    super(sentence.toString(), cause);
    this.sentence = sentence;
  }

  /** The rest of a sentence. */
  public Sentence sentence() {
    return sentence;
  }
}
