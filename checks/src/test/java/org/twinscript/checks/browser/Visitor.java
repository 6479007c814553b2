package org.twinscript.checks.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.twinscript.checks.BakedSite;

/**
 * Someone with a browser of their own at a copy of the site of their own. Not thread-safe: tests
 * take turns.
 */
final class Visitor implements AutoCloseable {

  private static final int HEIGHT = 800;

  /** How often is looked whether something has come about. */
  private static final int PATIENCE = 200;

  private final BakedSite site = BakedSite.open();
  private final SiteServer server = new SiteServer(site.folder(), site.address().getPath());
  private final Path profile;
  private final ChromeDriver driver;

  private Visitor(Path profile) {
    this.profile = profile;
    driver = Chromium.start(profile);
  }

  /** Someone with a new browser. */
  static Visitor arrive() {
    try {
      return new Visitor(Files.createTempDirectory("twinscript-browser"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets every choice and takes the desk, English, light colours and script again. */
  void startAgain() {
    String origin = server.address().resolve("/").toString();
    send("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
    width(1280);
    prefer("light");
    medium("");
    languages("en-GB");
    scripting(true);
  }

  void width(int pixels) {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
  }

  /**
   * @param scheme {@code light} or {@code dark}
   */
  void prefer(String scheme) {
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    send("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  /**
   * Shows pages as they look elsewhere than on a screen.
   *
   * @param medium {@code print}, or nothing for the screen
   */
  void medium(String medium) {
    send("Emulation.setEmulatedMedia", Map.of("media", medium));
  }

  void languages(String accepted) {
    Object agent = driver.executeScript("return navigator.userAgent");
    send("Emulation.setUserAgentOverride", Map.of("userAgent", agent, "acceptLanguage", accepted));
  }

  void scripting(boolean on) {
    send("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  private void send(String command, Map<String, Object> parameters) {
    driver.executeCdpCommand(command, parameters);
  }

  BakedSite site() {
    return site;
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Goes to a path inside the site and waits until it has loaded. */
  void open(String path) {
    driver.get(server.address() + path);
  }

  /** Where the visitor is: the path inside the site, with its fragment. */
  String place() {
    return driver.getCurrentUrl().substring(server.address().toString().length());
  }

  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  void tab() {
    press(Keys.TAB);
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  void click(String selector) {
    driver.findElement(By.cssSelector(selector)).click();
  }

  /** Turns the wheel as a hand would, and waits until the page has come to rest. */
  void scroll(int pixels) {
    new Actions(driver).scrollByAmount(0, pixels).perform();
    rest();
  }

  private void rest() {
    Object before = null;
    for (int same = 0; same < 2; ) {
      pause();
      Object now = ask("scrollY");
      same = now.equals(before) ? same + 1 : 0;
      before = now;
    }
  }

  /**
   * Waits for something to be so, over pages that load meanwhile.
   *
   * @throws IllegalStateException if it does not come about
   */
  void until(String condition) {
    for (int times = 0; !Boolean.TRUE.equals(ask("Boolean(" + condition + ")")); times++) {
      if (times == PATIENCE) {
        throw new IllegalStateException("never came about: " + condition);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(80);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while the page moved", e);
    }
  }

  /** Moves the mouse there and presses it. What is out of the window cannot be pressed. */
  void pressMouseOn(String selector) {
    WebElement target = driver.findElement(By.cssSelector(selector));
    new Actions(driver).moveToElement(target).click().perform();
  }

  Object ask(String script) {
    return driver.executeScript("return " + script);
  }

  /** What the console has said since it was last asked. */
  List<String> complaints() {
    return entries(LogType.BROWSER).map(LogEntry::getMessage).toList();
  }

  /** The addresses asked for since this was last asked. */
  List<String> requests() {
    return entries(LogType.PERFORMANCE)
        .map(
            entry ->
                new Json()
                    .<Map<String, Map<String, Object>>>toType(entry.getMessage(), Json.MAP_TYPE))
        .map(envelope -> envelope.get("message"))
        .filter(message -> "Network.requestWillBeSent".equals(message.get("method")))
        .map(Visitor::address)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static String address(Map<String, Object> message) {
    Map<String, Map<String, Object>> parameters =
        (Map<String, Map<String, Object>>) message.get("params");
    return (String) parameters.get("request").get("url");
  }

  private Stream<LogEntry> entries(String type) {
    return StreamSupport.stream(driver.manage().logs().get(type).spliterator(), false);
  }

  String address() {
    return server.address().toString();
  }

  @Override
  public void close() {
    driver.quit();
    server.close();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
