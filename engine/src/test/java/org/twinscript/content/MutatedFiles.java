package org.twinscript.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Content files with something wrong in them, or not; the same row of files for the same seed. */
final class MutatedFiles {

  /** What stands in header lines, what people write there by mistake, and what no one would. */
  private static final List<String> SCRAPS =
      Stream.of(
              Arrays.stream(Key.values()).map(Key::word),
              Arrays.stream(Key.values()).map(key -> "\n" + key.word() + "="),
              Stream.of(
                  "=",
                  "==",
                  ":",
                  "：",
                  ";",
                  "; ",
                  "；",
                  "\\",
                  "\\;",
                  "@",
                  " @ ",
                  ",",
                  "、",
                  "~",
                  "%",
                  "?",
                  "X",
                  "/",
                  "..",
                  "-",
                  "---",
                  "~~~~~~",
                  "\n~~~~~~\n",
                  "~~~~~",
                  "\n",
                  "\r",
                  "\r\n",
                  "\u0085",
                  "\u2028",
                  "\f",
                  "\t",
                  "\0",
                  "\u001b",
                  "\ufeff",
                  "\ufffe",
                  "\ud83d\ude00",
                  "\u202e",
                  "\u200b",
                  "　",
                  "A",
                  "0",
                  "-1",
                  "999999999999",
                  "1e9",
                  "NaN",
                  "null",
                  "2024",
                  "2024-05",
                  "2024-05-32",
                  "2024-05/2024-06",
                  "1997?",
                  "199X",
                  "2001-21",
                  "-0220",
                  "0000",
                  "../1985",
                  "1985/..",
                  "Y17E7",
                  "09:17:58",
                  "25:00",
                  "article",
                  "page",
                  "draft",
                  "published",
                  "zh-Hans",
                  "zh-Hant",
                  "zh",
                  "上海",
                  "上海市",
                  "鼓楼区",
                  "南京市/鼓楼区",
                  "疫苗接种",
                  "https://example.org/",
                  "http://",
                  "https://[",
                  "//x",
                  "www.nhc.gov.cn/x",
                  "javascript:alert(1)",
                  "mailto:a@b.c",
                  "http://例え.jp/甲 乙",
                  "31.2,121.4",
                  "91,181",
                  "@ 31,121",
                  "CC BY 4.0",
                  "../../x",
                  "a".repeat(64),
                  "a".repeat(300),
                  "gloss:1",
                  "gloss:1, gloss:2",
                  "gloss:99999999999",
                  "干事:幹事",
                  "干:幹事",
                  ":",
                  "$",
                  "$1",
                  "\\E",
                  "%s",
                  "{0}",
                  "<b>",
                  "&lt;"))
          .flatMap(scraps -> scraps)
          .toList();

  private final List<String> seeds;
  private final Random random;

  MutatedFiles(List<String> seeds, long seed) {
    this.seeds = seeds;
    this.random = new Random(seed);
  }

  /** The next file's bytes. */
  byte[] next() {
    String text = any(seeds);
    for (int times = 1 + random.nextInt(4); times > 0; times--) {
      text = mutated(text);
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return random.nextInt(20) == 0 ? withABadByte(bytes) : bytes;
  }

  private String mutated(String text) {
    List<String> lines = text.lines().collect(Collectors.toCollection(ArrayList::new));
    int line = lines.isEmpty() ? 0 : random.nextInt(lines.size());
    switch (lines.isEmpty() ? 0 : random.nextInt(9)) {
      case 1 -> lines.remove(line);
      case 2 -> lines.add(line, any(lines));
      case 3 -> lines.add(line, any(any(seeds).lines().toList()));
      case 4 -> lines.set(line, changed(lines.get(line)));
      case 5 -> lines.set(line, lines.get(line).replaceFirst("=.*", "=").concat(any(SCRAPS)));
      case 6 -> lines.add(line, any(SCRAPS) + "=" + any(SCRAPS));
      case 7 -> lines.set(line, swapped(lines.get(line)));
      case 8 -> lines.set(line, lines.get(line) + any(SCRAPS));
      default -> lines.add(any(SCRAPS));
    }
    return String.join("\n", lines) + "\n";
  }

  /** A scrap in place of some characters. */
  private String changed(String line) {
    int from = random.nextInt(line.length() + 1);
    int to = Math.min(line.length(), from + random.nextInt(4));
    return line.substring(0, from) + any(SCRAPS) + line.substring(to);
  }

  private String swapped(String line) {
    if (line.length() < 2) {
      return line;
    }
    int at = random.nextInt(line.length() - 1);
    return line.substring(0, at) + line.charAt(at + 1) + line.charAt(at) + line.substring(at + 2);
  }

  private byte[] withABadByte(byte[] bytes) {
    if (bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private <T> T any(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }
}
