package org.twinscript.bake.inline;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * DelimiterMarks of one kind in a row, which still know how many they were when some have been
 * used.
 */
final class MarkRun extends Delimiter {

  private final int written;

  MarkRun(
      BasedSequence input,
      Text node,
      DelimiterProcessor processor,
      Delimiter previous,
      int start,
      int end) {
    this(input, node, processor, Flanking.of(input, start, end), previous, start);
    setNumDelims(written);
  }

  private MarkRun(
      BasedSequence input,
      Text node,
      DelimiterProcessor processor,
      Flanking flanking,
      Delimiter previous,
      int start) {
    super(
        input,
        node,
        processor.getOpeningCharacter(),
        opens(processor, flanking),
        closes(processor, flanking),
        previous,
        start);
    this.written = node.getChars().length();
  }

  private static boolean opens(DelimiterProcessor processor, Flanking flanking) {
    return processor.canBeOpener(
        "",
        "",
        flanking.left(),
        flanking.right(),
        flanking.afterPunctuation(),
        flanking.beforePunctuation(),
        false,
        false);
  }

  private static boolean closes(DelimiterProcessor processor, Flanking flanking) {
    return processor.canBeCloser(
        "",
        "",
        flanking.left(),
        flanking.right(),
        flanking.afterPunctuation(),
        flanking.beforePunctuation(),
        false,
        false);
  }

  /**
   * Whether CommonMark forbids that two runs meet: one of them could do either, and their lengths
   * together are a multiple of three though not each of them is.
   */
  static boolean forbidden(DelimiterRun opener, DelimiterRun closer) {
    int first = ((MarkRun) opener).written;
    int second = ((MarkRun) closer).written;
    return (opener.canClose() || closer.canOpen())
        && (first + second) % 3 == 0
        && (first % 3 != 0 || second % 3 != 0);
  }
}
