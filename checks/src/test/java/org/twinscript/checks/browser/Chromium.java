package org.twinscript.checks.browser;

import java.io.File;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Starts the Chromium that is installed, through the driver that is installed. */
final class Chromium {

  private static final String ABSENT =
      "No Chromium with its driver on this machine, so nothing is tried in a browser:"
          + " apt-get install chromium chromium-driver";

  private Chromium() {}

  /**
   * A new browser.
   *
   * @param profile an empty folder for what it stores
   * @throws org.opentest4j.TestAbortedException if there is no browser or no driver
   */
  static ChromeDriver start(Path profile) {
    Optional<File> browser = onPath("chromium", "chromium-browser", "google-chrome");
    Optional<File> driver = onPath("chromedriver");
    if (browser.isEmpty() || driver.isEmpty()) {
      // Maven counts the tests as skipped, but keeps the reason to its report.
      System.err.println(ABSENT);
      Assumptions.abort(ABSENT);
    }
    return new ChromeDriver(service(driver.get()), options(browser.get(), profile));
  }

  private static Optional<File> onPath(String... names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(names)
        .flatMap(
            name -> Arrays.stream(path.split(File.pathSeparator)).map(dir -> Path.of(dir, name)))
        .filter(Files::isExecutable)
        .map(Path::toFile)
        .findFirst();
  }

  /** With the driver named, Selenium has nothing to look for and to download. */
  private static ChromeDriverService service(File driver) {
    return new ChromeDriverService.Builder()
        .usingDriverExecutable(driver)
        .usingAnyFreePort()
        .withLogOutput(OutputStream.nullOutputStream())
        .build();
  }

  private static ChromeOptions options(File browser, Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=en-GB",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        "--user-data-dir=" + profile);
    options.setCapability("goog:loggingPrefs", logs());
    return options;
  }

  private static LoggingPreferences logs() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    return logs;
  }
}
