package org.twinscript.bake.inline;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;

/** Something within a line that begins with a certain character. Has no state. */
abstract class InlineSyntax implements InlineParserExtensionFactory, InlineParserExtension {

  @Override
  public final InlineParserExtension apply(LightInlineParser parser) {
    return this;
  }

  @Override
  public final Set<Class<?>> getAfterDependents() {
    return Set.of();
  }

  @Override
  public final Set<Class<?>> getBeforeDependents() {
    return Set.of();
  }

  @Override
  public final boolean affectsGlobalScope() {
    return false;
  }

  @Override
  public final void finalizeDocument(InlineParser parser) {}

  @Override
  public final void finalizeBlock(InlineParser parser) {}
}
