package org.twinscript.checks.browser;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests that ask for a {@link Visitor} one that has never been here. One browser serves all
 * classes that a thread tests, since starting one takes seconds, and is closed at the end of the
 * run. The tests of a class run one after the other. Without a browser the class is skipped with
 * the reason.
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
        .computeIfAbsent(Thread.currentThread(), thread -> Visitor.arrive(), Visitor.class);
  }
}
