package org.twinscript.bake.inline;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * flexmark's parser of lines, but for the rule by which marks of emphasis open and close, and for
 * blanks in {@code <my photo.jpg>}, which CommonMark has allowed since flexmark's edition of it.
 */
final class CjkInlineParser extends InlineParserImpl {

  private static final Pattern IN_ANGLES = Pattern.compile("^<(?:[^<>\\\\\n]|\\\\.)*>");

  CjkInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        // The parser adds to it, and other threads have parsers of the same builder.
        (BitSet) specialCharacters.clone(),
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  protected boolean parseDelimiters(DelimiterProcessor processor, char mark) {
    int start = index;
    int end = start;
    while (end < input.length() && input.charAt(end) == mark) {
      end++;
    }
    index = end;
    if (processor instanceof PairedMarks && end - start != PairedMarks.LENGTH) {
      appendText(input, start, end);
    } else {
      append(new MarkRun(input, separateText(start, end), processor, lastDelimiter, start, end));
    }
    return true;
  }

  @Override
  public BasedSequence parseLinkDestination() {
    BasedSequence angles = match(IN_ANGLES);
    return angles == null ? super.parseLinkDestination() : angles;
  }

  private Text separateText(int start, int end) {
    return appendSeparateText(input.subSequence(start, end));
  }

  private void append(MarkRun run) {
    if (lastDelimiter != null) {
      lastDelimiter.setNext(run);
    }
    lastDelimiter = run;
  }
}
