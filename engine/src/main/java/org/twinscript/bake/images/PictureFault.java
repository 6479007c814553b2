package org.twinscript.bake.images;

/** Why a picture cannot be shown: the rest of a sentence that begins with the file's name. */
public final class PictureFault extends Exception {

  /** The rest of a sentence. */
  public PictureFault(String sentence) {
    super(sentence);
  }

  PictureFault(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
