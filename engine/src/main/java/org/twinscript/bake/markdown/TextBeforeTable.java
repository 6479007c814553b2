package org.twinscript.bake.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph where a table follows its text without an empty line, as GFM does; flexmark
 * looks for a table at the beginning of a paragraph only.
 */
final class TextBeforeTable implements ParagraphPreProcessor {

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*\\|?(?:\\s*:?-+:?\\s*\\|)+(?:\\s*:?-+:?\\s*)?\\s*");

  private TextBeforeTable() {}

  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    List<BasedSequence> lines = block.getContentLines();
    for (int head = 1; head + 1 < lines.size(); head++) {
      if (lines.get(head).indexOf('|') >= 0 && SEPARATOR.matcher(lines.get(head + 1)).matches()) {
        int length = lines.get(head).getStartOffset() - block.getStartOffset();
        cut(block, head, length, state);
        return length;
      }
    }
    return 0;
  }

  private static void cut(Paragraph block, int lines, int length, ParserState state) {
    Paragraph text =
        new Paragraph(
            block.getChars().subSequence(0, length),
            block.getContentLines(0, lines),
            Arrays.copyOf(block.getLineIndents(), lines));
    block.insertBefore(text);
    state.blockAdded(text);
    state.getInlineParser().parse(text.getContentChars().trim(), text);
  }

  /** Runs where tables are looked for, again and again until nothing is found. */
  static final class Factory implements ParagraphPreProcessorFactory {

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return new TextBeforeTable();
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of(ReferencePreProcessorFactory.class);
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
