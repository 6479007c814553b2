package org.twinscript.bake.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.bake.HostileSite;
import org.twinscript.bake.TestProject;

/** Feeds, read by Rome and Jackson. */
class FeedsTest {

  private static TestProject project;

  @BeforeAll
  static void bake(@TempDir Path folder) {
    project = HostileSite.bake(folder);
  }

  private static Feed atom(String path) throws Exception {
    return (Feed) new WireFeedInput().build(new StringReader(project.read(path)));
  }

  /** The undated article too; it takes the earliest day of the archive. */
  private static Map<String, String> all() {
    Map<String, String> titles = new TreeMap<>(HostileSite.TITLES);
    titles.put(HostileSite.UNDATED, "旧页");
    return titles;
  }

  private static Map<String, String> titles(Feed feed) {
    Map<String, String> titles = new TreeMap<>();
    feed.getEntries().forEach(entry -> titles.put(id(entry.getId()), entry.getTitle()));
    return titles;
  }

  private static String id(String address) {
    String[] segments = address.split("/");
    return segments[segments.length - 1];
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "feed.xml",
        "regions/shanghai/feed.xml",
        "regions/shanghai/changning/feed.xml",
        "themes/immunisation/feed.xml"
      })
  void atomGivesTheTitlesBack(String path) throws Exception {
    Feed feed = atom("zh-hans/" + path);
    assertEquals(path.equals("feed.xml") ? all() : HostileSite.TITLES, titles(feed));
    assertEquals(
        "https://example.org/zh-hans/" + path, feed.getOtherLinks().get(0).getHrefResolved());
    assertEquals(Instant.parse("2024-03-04T16:00:00Z"), feed.getUpdated().toInstant());
  }

  @Test
  void aShelfsFeedHasBeginningsAndTheArchivesTheWholeText() throws Exception {
    Entry whole = atom("zh-hans/feed.xml").getEntries().get(0);
    Entry beginning = atom("zh-hans/regions/shanghai/feed.xml").getEntries().get(0);
    assertTrue(whole.getContents().get(0).getValue().contains("第二段"));
    assertTrue(beginning.getContents().isEmpty());
    assertEquals("正文 <b> & ]]> “引号”。", beginning.getSummary().getValue());
  }

  @Test
  void feedsSpeakTheirScript() throws Exception {
    Feed feed = atom("zh-hant/regions/shanghai/changning/feed.xml");
    assertTrue(feed.getTitle().startsWith("長寧區 · "));
    assertEquals("長寧區門診時間", titles(feed).get("plain"));
  }

  @Test
  void regionsWithoutArticlesHaveNoFeed() {
    assertTrue(Files.exists(project.output().resolve("zh-hans/regions/beijing/index.html")));
    assertFalse(Files.exists(project.output().resolve("zh-hans/regions/beijing/feed.xml")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-Hans", "zh-Hant"})
  void jsonFeedHasWhatItsVersionAsksFor(String lang) throws Exception {
    String edition = "https://example.org/" + lang.toLowerCase(Locale.ROOT) + "/";
    JsonNode feed =
        new JsonMapper().readTree(project.read(lang.toLowerCase(Locale.ROOT) + "/feed.json"));
    assertEquals("https://jsonfeed.org/version/1.1", feed.get("version").textValue());
    assertEquals(lang, feed.get("language").textValue());
    assertEquals(edition + "feed.json", feed.get("feed_url").textValue());
    assertEquals(all().size(), feed.get("items").size());
    for (JsonNode item : feed.get("items")) {
      assertEquals("2024-03-05T00:00:00+08:00", item.get("date_modified").textValue());
      if (item.get("id").textValue().endsWith(HostileSite.UNDATED + "/")) {
        assertFalse(item.has("date_published"));
        continue;
      }
      assertTrue(item.get("id").textValue().startsWith(edition + "articles/2024/"));
      assertEquals("2024-03-05T00:00:00+08:00", item.get("date_published").textValue());
      assertTrue(item.get("content_html").textValue().contains("&lt;b&gt; &amp; ]]&gt;"));
    }
  }

  @Test
  void jsonFeedGivesTheTitlesBack() throws Exception {
    Map<String, String> titles = new TreeMap<>();
    new JsonMapper()
        .readTree(project.read("zh-hans/feed.json"))
        .get("items")
        .forEach(item -> titles.put(id(item.get("id").textValue()), item.get("title").textValue()));
    assertEquals(all(), titles);
  }
}
