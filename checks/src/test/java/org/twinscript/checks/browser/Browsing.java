package org.twinscript.checks.browser;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests that ask for a {@link Visitor} one that has never been here. One browser serves the
 * whole run, since starting one takes seconds, and is closed at its end. Without a browser the
 * class is skipped with the reason.
 */
final class Browsing implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(Browsing.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    visitor(context);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    visitor(context).startAgain();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Visitor.class;
  }

  @Override
  public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return visitor(context);
  }

  private static Visitor visitor(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(Visitor.class, key -> Visitor.arrive(), Visitor.class);
  }
}
