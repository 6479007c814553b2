package org.twinscript.bench.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.script.Script;
import org.twinscript.script.ScriptConverter;
import org.twinscript.vocabulary.Vocabulary;

/**
 * Counts the characters that a conversion writes otherwise than a text in Traditional has them,
 * after the text was turned to Simplified: {@code simplify TEXT OUT} prepares, {@code report HOME
 * EDITION TEXT SIMPLIFIED [NAME FILE …]} prints a table, with further converters by what they
 * wrote.
 */
public final class ConversionQuality {

  /** Forms between which careful writers and fonts choose, which no converter can know. */
  private static final Set<String> FREE =
      Stream.of(
              ("恒恆 没沒 户戶 閲閱 汤湯 溼濕 猬蝟 鋭銳 敍敘 棱稜 煙菸 扣釦 布佈 台臺 台檯 雇僱 周週 占佔 注註 託托 念唸 升昇 欲慾 才纔 伙夥 核覈 回迴 借藉"
                   + " 內内 跡蹟 志誌 凶兇 劃畫 歎嘆 群羣 峰峯 床牀 線綫 裡裏 為爲 眾衆 啟啓 污汙 著着 秘祕 臥卧 衛衞 說説 溫温 梁樑 蹤踪 併並 傢家"
                   + " 桿杆 鑒鑑 燬毀 累纍 逕徑 鉅巨 坐座 採采 復覆 具俱 杰傑 恤卹 盡儘 錘鎚 雕鵰 么麼 擺襬 抵牴 癒愈 湧涌")
                  .split(" "))
          .flatMap(pair -> Stream.of(pair, pair.substring(1) + pair.charAt(0)))
          .collect(Collectors.toUnmodifiableSet());

  /** 了解 and 瞭解 are both right; 展示瞭如何 is not. */
  private static final Set<String> WITH_LIAO = Set.of("解", "然", "望");

  private ConversionQuality() {}

  public static void main(String[] args) throws IOException {
    if (args[0].equals("simplify")) {
      ScriptConverter toSimplified = Conversions.standard().between(Script.HANT, Script.HANS);
      Files.write(
          Path.of(args[2]),
          Files.readAllLines(Path.of(args[1])).stream().map(toSimplified::convert).toList());
    } else {
      report(List.of(args).subList(1, args.length));
    }
  }

  private static void report(List<String> args) throws IOException {
    Path vocabulary = Path.of(args.get(0), "vocabulary");
    Edition edition = Edition.ofTag(args.get(1)).orElseThrow();
    List<String> texts = Files.readAllLines(Path.of(args.get(2)));
    List<String> simplified = Files.readAllLines(Path.of(args.get(3)));
    Conversions site = Conversions.ofSite(vocabulary, Vocabulary.load(vocabulary).regionNames());
    String opencc = edition == Edition.HANT_HK ? "s2hk" : "s2tw";
    Map<String, List<String>> written = new TreeMap<>();
    written.put("Twinscript", convert(simplified, site.between(Script.HANS, edition)));
    written.put(
        "OpenCC, " + opencc,
        convert(simplified, Conversions.standard().named(opencc).orElseThrow()));
    for (int at = 4; at + 1 < args.size(); at += 2) {
      written.put(args.get(at), Files.readAllLines(Path.of(args.get(at + 1))));
    }
    long han =
        texts.stream().flatMapToInt(String::codePoints).filter(Character::isIdeographic).count();
    System.out.printf(
        Locale.ROOT, "%,d Han in %,d lines, %s%n%n", han, texts.size(), edition.tag());
    System.out.println("| converter | errors | in 10,000 | the most frequent |");
    System.out.println("|---|---:|---:|---|");
    written.forEach((name, lines) -> System.out.println(row(name, texts, lines, han)));
  }

  private static List<String> convert(List<String> lines, ScriptConverter converter) {
    return lines.stream().map(converter::convert).toList();
  }

  private static String row(String name, List<String> texts, List<String> lines, long han) {
    Map<String, Long> faults =
        IntStream.range(0, texts.size())
            .boxed()
            .flatMap(line -> faults(texts.get(line), lines.get(line)))
            .collect(Collectors.groupingBy(fault -> fault, Collectors.counting()));
    long all = faults.values().stream().mapToLong(Long::longValue).sum();
    String most =
        faults.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .limit(8)
            .map(fault -> fault.getKey() + " " + fault.getValue())
            .collect(Collectors.joining(", "));
    return String.format(Locale.ROOT, "| %s | %d | %.2f | %s |", name, all, 1e4 * all / han, most);
  }

  /** As "隻只": what is right and what was written; none where the lengths differ. */
  private static Stream<String> faults(String right, String written) {
    return right.length() != written.length()
        ? Stream.empty()
        : IntStream.range(0, right.length())
            .filter(at -> right.charAt(at) != written.charAt(at))
            .filter(at -> Character.isIdeographic(right.charAt(at)))
            .filter(at -> !isFree(right, written, at))
            .mapToObj(at -> right.substring(at, at + 1) + written.charAt(at));
  }

  private static boolean isFree(String right, String written, int at) {
    String pair = right.substring(at, at + 1) + written.charAt(at);
    boolean liao = pair.equals("了瞭") || pair.equals("瞭了");
    return FREE.contains(pair)
        || liao && at + 1 < right.length() && WITH_LIAO.contains(right.substring(at + 1, at + 2));
  }
}
