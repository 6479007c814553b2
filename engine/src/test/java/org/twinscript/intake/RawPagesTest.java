package org.twinscript.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinscript.fault.InputException;

class RawPagesTest {

  private static final String NEWS = "东门社区今天开办了一个健康小屋，居民可以在这里量血压。";
  private static final String HANT_NEWS = "東門社區今天開辦了一個健康小屋，居民可以在這裡量血壓。";

  @TempDir Path folder;

  @Test
  void findsPagesInFoldersOnceAndInOrder() throws IOException {
    Path b = write("b.txt", NEWS.getBytes(StandardCharsets.UTF_8));
    Path c = write("sub/c.HTM", NEWS.getBytes(StandardCharsets.UTF_8));
    Path a = write("a.html", NEWS.getBytes(StandardCharsets.UTF_8));
    write("picture.jpg", new byte[] {1});
    assertEquals(List.of(a, b, c), RawPages.find(List.of(c, folder, b)).pages());
  }

  @Test
  void takesANamedFileWhateverItsSuffix() throws IOException {
    Path page = write("page.asp", NEWS.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(page), RawPages.find(List.of(page)).pages());
  }

  @Test
  void reportsAMissingFileAndFindsTheOthers() throws IOException {
    Path page = write("a.txt", NEWS.getBytes(StandardCharsets.UTF_8));
    RawPages.Found found = RawPages.find(List.of(folder.resolve("none"), page));
    assertEquals(List.of(page), found.pages());
    assertTrue(found.refused().get(0).getMessage().contains("no such file"));
  }

  @Test
  void reportsAFolderWithoutPermissionAndFindsTheOthers() throws IOException {
    Path page = write("a.txt", NEWS.getBytes(StandardCharsets.UTF_8));
    Path closed = write("closed/b.txt", NEWS.getBytes(StandardCharsets.UTF_8)).getParent();
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(closed), "the superuser reads everything");
      RawPages.Found found = RawPages.find(List.of(folder));
      assertEquals(List.of(page), found.pages());
      assertTrue(found.refused().get(0).getMessage().contains("check its permissions"));
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void givesTheSha256OfTheBytes() throws IOException {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        RawPages.read(write("a.txt", "abc".getBytes(StandardCharsets.UTF_8))).sha256());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, utf-8",
    "UTF-8, gb2312",
    "UTF-8, big5",
    "GB18030, gb2312",
    "GB18030, GBK",
    "GB18030, x-gbk",
    "GB18030, utf-8",
    "GB18030, big5",
    "GB18030, nonsense",
  })
  void overrulesAWrongDeclaration(String charset, String declared) throws IOException {
    for (String declaration :
        List.of(
            "<meta charset=\"%s\">",
            "<meta http-equiv='Content-Type' content='text/html; charset=%s'>",
            "<?xml version=\"1.0\" encoding=\"%s\"?>")) {
      assertReads(charset, declaration.formatted(declared) + NEWS);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"big5", "big5-hkscs", "gb2312", "utf-8", "nonsense"})
  void readsBig5WhateverIsDeclared(String declared) throws IOException {
    assertReads("Big5-HKSCS", "<meta charset=" + declared + ">" + HANT_NEWS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "Big5-HKSCS"})
  void dropsACharacterCutInHalfAtTheEnd(String charset) throws IOException {
    byte[] bytes = HANT_NEWS.getBytes(Charset.forName(charset));
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
    String kept = HANT_NEWS.substring(0, HANT_NEWS.length() - 1);
    assertEquals(kept, RawPages.read(write("cut.txt", cut)).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "Big5-HKSCS"})
  void showsABadByteWhereItStands(String charset) throws IOException {
    String half = HANT_NEWS.repeat(20);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(half.getBytes(Charset.forName(charset)));
    bytes.write(0xFF);
    bytes.write(("\n" + half).getBytes(Charset.forName(charset)));
    RawPage page = RawPages.read(write("bad.txt", bytes.toByteArray()));
    assertEquals(half + "\uFFFD\n" + half, page.text());
    assertEquals(charset, page.charset());
  }

  @Test
  void refusesMoreThanOneBadByteInAThousand() throws IOException {
    byte[] bytes = (HANT_NEWS.repeat(40) + "????").getBytes(StandardCharsets.UTF_8);
    Arrays.fill(bytes, bytes.length - 4, bytes.length, (byte) 0xFF);
    assertRefused(bytes, "no valid");
  }

  @Test
  void keepsThePrivateUseCharactersThatDamageLeaves() throws IOException {
    assertReads("GB18030", NEWS + "各类全科、??啤\uE5712 搬t疗联合体");
  }

  @Test
  void leavesTheByteOrderMarkAndCarriageReturnsOut() throws IOException {
    Path page = write("a.txt", "\uFEFF一\r\n二\r三".getBytes(StandardCharsets.UTF_8));
    assertEquals("一\n二\n三", RawPages.read(page).text());
  }

  @Test
  void knowsHtmlByItsStartToo() throws IOException {
    Path page = write("a.txt", ("<!DOCTYPE html><p>" + NEWS).getBytes(StandardCharsets.UTF_8));
    assertTrue(RawPages.read(page).html());
    assertFalse(RawPages.read(write("b.txt", "<p>3 < 5".getBytes(StandardCharsets.UTF_8))).html());
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    assertRefused(new byte[0], "empty");
    assertRefused(" \n\u3000\n".getBytes(StandardCharsets.UTF_8), "empty");
  }

  @Test
  void refusesABinaryFile() throws IOException {
    assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, "binary");
    assertRefused(new byte[] {1, 2, 3, 'a', 'b', 5, 6}, "binary");
  }

  @Test
  void refusesBytesThatAreTextInNoCharset() throws IOException {
    assertRefused(new byte[] {'a', (byte) 0xFF, (byte) 0xFF, ' ', (byte) 0x80, ' '}, "no valid");
  }

  @Test
  void refusesFiftyMegabytesWithoutReadingThem() throws IOException {
    Path page = folder.resolve("large.txt");
    try (RandomAccessFile large = new RandomAccessFile(page.toFile(), "rw")) {
      large.setLength(50L * 1024 * 1024);
    }
    InputException refused = assertThrows(InputException.class, () -> RawPages.read(page));
    assertTrue(refused.getMessage().contains("larger than 8 MB"));
  }

  private void assertReads(String charset, String text) throws IOException {
    RawPage page = RawPages.read(write("page.txt", text.getBytes(Charset.forName(charset))));
    assertEquals(text, page.text());
    assertEquals(charset, page.charset());
  }

  private void assertRefused(byte[] bytes, String reason) throws IOException {
    Path page = write("bad.txt", bytes);
    InputException refused = assertThrows(InputException.class, () -> RawPages.read(page));
    assertTrue(refused.getMessage().contains(reason), refused.getMessage());
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }
}
