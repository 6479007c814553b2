package org.twinscript.bake.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.fault.InputException;
import org.twinscript.script.Edition;

class AddressTest {

  private static Addresses addresses(String host) {
    Path path = Path.of("project");
    URI address = URI.create(host);
    return new Addresses(
        new Settings(
                path,
                path,
                path,
                path,
                path,
                path,
                address,
                Editions.twins(),
                20,
                Settings.Machines.NONE,
                false,
                false,
                Branding.NONE)
            .address(),
        Editions.twins());
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org, /, https://example.org/zh-hant/years/",
    "https://example.org/, /, https://example.org/zh-hant/years/",
    "https://example.org/a/archive, /a/archive/, https://example.org/a/archive/zh-hant/years/",
    "http://example.org:8080/x/, /x/, http://example.org:8080/x/zh-hant/years/"
  })
  void servesTheSiteUnderAnyFolder(String host, String basePath, String years) {
    Addresses addresses = addresses(host);
    assertEquals(basePath, addresses.basePath());
    assertEquals(years, addresses.of(Edition.HANT, "years/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"example.org", "ftp://example.org", "https://", "https://example.org?a=b"})
  void refusesWhatIsNoAddressOfASite(String host) {
    String text = host.equals("https://") ? "https:///" : host;
    InputException fault = assertThrows(InputException.class, () -> addresses(text));
    assertTrue(fault.getMessage().contains("jbake.properties: site.host"));
  }
}
