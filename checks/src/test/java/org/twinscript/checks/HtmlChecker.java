package org.twinscript.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** What the Nu HTML checker has to say about the pages of a site, errors and warnings alike. */
final class HtmlChecker {

  private static final String HTML5 = "http://s.validator.nu/html5-rdfalite.rnc";

  private HtmlChecker() {}

  /** What it says by page; pages that it has nothing to say about are left out. */
  static SortedMap<String, List<String>> of(BakedSite site) throws Exception {
    Messages messages = new Messages();
    SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, false);
    checker.setUpMainSchema(HTML5, messages);
    checker.setUpValidatorAndParsers(messages, true, false);
    TreeMap<String, List<String>> found = new TreeMap<>();
    for (String path : site.pages().keySet()) {
      checker.checkHtmlFile(site.folder().resolve(path).toFile(), true);
      if (!messages.said.isEmpty()) {
        found.put(path, messages.taken());
      }
    }
    return found;
  }

  private static final class Messages implements ErrorHandler {

    private final List<String> said = new ArrayList<>();

    private List<String> taken() {
      List<String> taken = List.copyOf(said);
      said.clear();
      return taken;
    }

    /**
     * Policies are for the browser tests to judge: a file has no host that 'self' could match, and
     * the checker takes JSON-LD for a script that runs.
     */
    private void add(SAXParseException message) {
      if (message.getMessage().contains("violates Content Security Policy")) {
        return;
      }
      said.add(message.getLineNumber() + ": " + message.getMessage());
    }

    @Override
    public void warning(SAXParseException message) {
      add(message);
    }

    @Override
    public void error(SAXParseException message) {
      add(message);
    }

    @Override
    public void fatalError(SAXParseException message) {
      add(message);
    }
  }
}
