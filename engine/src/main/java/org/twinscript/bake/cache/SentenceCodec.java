package org.twinscript.bake.cache;

import java.util.List;
import org.twinscript.message.Sentence;

/** Writes what is to be said into notes, so that a later bake says it in the language of then. */
public final class SentenceCodec {

  private static final int TEXT = 0;
  private static final int NUMBER = 1;
  private static final int SENTENCE = 2;

  private SentenceCodec() {}

  /** Writes a sentence; what is neither number nor sentence comes back as its text. */
  public static void write(Sentence sentence, MemoryWriter out) {
    out.text(sentence.key()).list(sentence.arguments(), argument -> write(argument, out));
  }

  private static void write(Object argument, MemoryWriter out) {
    if (argument instanceof Sentence within) {
      write(within, out.count(SENTENCE));
    } else if (argument instanceof Integer number) {
      out.count(NUMBER).count(number);
    } else {
      out.count(TEXT).text(argument.toString());
    }
  }

  /** Reads a sentence. */
  public static Sentence read(MemoryReader in) {
    String key = in.text();
    List<Object> arguments = in.list(() -> argument(in));
    return new Sentence(key, arguments);
  }

  private static Object argument(MemoryReader in) {
    return switch (in.count()) {
      case SENTENCE -> read(in);
      case NUMBER -> in.count();
      default -> in.text();
    };
  }
}
