package org.twinscript.bake.pictures;

/** Why a picture cannot be shown: the rest of a sentence that begins with the file's name. */
final class PictureFault extends Exception {

  PictureFault(String sentence) {
    super(sentence);
  }

  PictureFault(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
