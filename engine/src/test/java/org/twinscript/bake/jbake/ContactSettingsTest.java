package org.twinscript.bake.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twinscript.fault.InputException;
import org.twinscript.message.Sentence;

class ContactSettingsTest {

  private static ContactSettings of(String site, Map<String, String> values) {
    return new ContactSettings(
        Path.of("jbake.properties"), key -> Optional.ofNullable(values.get(key)), URI.create(site));
  }

  private static List<String> warnings(ContactSettings contacts) {
    return contacts.warnings().stream().map(Sentence::toString).toList();
  }

  /** Who sets site.host alone deploys a site, and is told what else is an example. */
  @Test
  void anExampleIsLeftOutOfARealSiteAndNamed() {
    ContactSettings contacts =
        of(
            "https://archive.test",
            Map.of("site.report", "archive@example.org", "archive.email", "a@b.invalid"));
    assertEquals(Optional.empty(), contacts.report());
    assertEquals(Optional.empty(), contacts.email());
    assertEquals(Optional.empty(), contacts.edit());
    assertEquals(
        List.of(
            "site.report in jbake.properties is archive@example.org, an example, where nobody"
                + " answers: the site leaves it out. Write a real address, or take the line out.",
            "archive.email in jbake.properties is a@b.invalid, an example, where nobody answers:"
                + " the site leaves it out. Write a real address, or take the line out."),
        warnings(contacts));
  }

  @Test
  void aSiteThatIsAnExampleShowsItsOwn() {
    ContactSettings contacts =
        of("https://example.org/archive", Map.of("site.report", "archive@example.org"));
    assertEquals(Optional.of("archive@example.org"), contacts.report());
    assertEquals(1, contacts.warnings().size());
    assertTrue(warnings(contacts).get(0).startsWith("site.host in jbake.properties is https://"));
  }

  @Test
  void realAddressesAreTakenInSilence() {
    ContactSettings contacts =
        of(
            "https://archive.test",
            Map.of(
                "site.report", "https://examples.net/new?title={id}",
                "site.edit", "HTTPS://git.test/{file}",
                "archive.email", "a@b.test"));
    assertEquals(Optional.of("https://examples.net/new?title={id}"), contacts.report());
    assertEquals(Optional.of("HTTPS://git.test/{file}"), contacts.edit());
    assertEquals(Optional.of("a@b.test"), contacts.email());
    assertEquals(List.of(), contacts.warnings());
  }

  @Test
  void whatIsNoAddressIsRefused() {
    ContactSettings contacts = of("https://archive.test", Map.of("archive.email", "nobody"));
    InputException fault = assertThrows(InputException.class, contacts::email);
    assertEquals("jbake.properties: archive.email must be a mail address.", fault.getMessage());
  }
}
