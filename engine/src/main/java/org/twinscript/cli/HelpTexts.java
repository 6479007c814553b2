package org.twinscript.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.twinscript.message.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The texts of all commands' help, as picocli looks them up. */
final class HelpTexts extends ResourceBundle {

  /** Lines of help begin so in the table; picocli knows them without. */
  private static final String HELP = "help.";

  private static final String CODES = ".usage.exitCodeList.";

  private final Map<String, String> texts = new HashMap<>();

  private HelpTexts(Messages messages) {
    for (String key : messages.keys()) {
      if (key.startsWith(HELP)) {
        texts.put(key.substring(HELP.length()), messages.form(key));
      }
    }
  }

  /** Gives a command and all below it their help in a language. */
  static void put(CommandLine command, Messages messages) {
    command.setResourceBundle(new HelpTexts(messages).withCodes(command, messages));
    putHeadings(command, messages);
  }

  /** That a call was wrong is said by every command that says how it ends. */
  private HelpTexts withCodes(CommandLine command, Messages messages) {
    String name = command.getCommandSpec().qualifiedName(".");
    if (texts.containsKey(name + CODES + 1)) {
      texts.put(name + CODES + 2, "2:" + messages.form("help.wrong-call"));
    }
    command.getSubcommands().values().forEach(below -> withCodes(below, messages));
    return this;
  }

  private static void putHeadings(CommandLine command, Messages messages) {
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    if (usage.footer().length > 0) {
      usage.footerHeading(messages.form("help.examples"));
    }
    if (!usage.exitCodeList().isEmpty()) {
      usage.exitCodeListHeading(messages.form("help.exit-codes"));
    }
    command.getSubcommands().values().forEach(below -> putHeadings(below, messages));
  }

  @Override
  protected Object handleGetObject(String key) {
    return texts.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
