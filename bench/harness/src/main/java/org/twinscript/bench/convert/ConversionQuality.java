package org.twinscript.bench.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinscript.script.Conversions;
import org.twinscript.script.Edition;
import org.twinscript.script.Script;
import org.twinscript.script.ScriptConverter;
import org.twinscript.script.ScriptDetector;
import org.twinscript.vocabulary.Vocabulary;

/**
 * Counts the characters that a conversion writes otherwise than a text in Traditional has them,
 * after the text was turned to Simplified: {@code simplify TEXT OUT} prepares, {@code report HOME
 * EDITION TEXT SIMPLIFIED [NAME FILE …]} prints a table, with further converters by what they
 * wrote. Lines that are not in Traditional are left out by {@code simplify}, which says how many.
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

  private static final Set<ScriptDetector.Verdict> TRADITIONAL =
      Set.of(ScriptDetector.Verdict.TRADITIONAL, ScriptDetector.Verdict.NEUTRAL);

  private ConversionQuality() {}

  public static void main(String[] args) throws IOException {
    if (args[0].equals("simplify")) {
      simplify(Path.of(args[1]), Path.of(args[2]));
    } else {
      report(List.of(args).subList(1, args.length));
    }
  }

  private static void simplify(Path text, Path simplified) throws IOException {
    Conversions standard = Conversions.standard();
    ScriptDetector detector = new ScriptDetector(standard);
    List<String> lines = Files.readAllLines(text);
    List<String> traditional =
        lines.stream().filter(line -> TRADITIONAL.contains(detector.detect(line))).toList();
    System.err.printf(
        "%,d of %,d lines are not in Traditional and were left out%n",
        lines.size() - traditional.size(), lines.size());
    Files.write(text, traditional);
    ScriptConverter toSimplified = standard.between(Script.HANT, Script.HANS);
    Files.write(simplified, traditional.stream().map(toSimplified::convert).toList());
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
    Map<String, Map<Place, String>> faults = new TreeMap<>();
    written.forEach((name, lines) -> faults.put(name, faults(texts, lines)));
    Set<Place> shared = new HashSet<>(faults.values().iterator().next().keySet());
    faults.values().forEach(each -> shared.retainAll(each.keySet()));
    System.out.println("| converter | errors | in 10,000 | not made by all | the most frequent |");
    System.out.println("|---|---:|---:|---:|---|");
    faults.forEach((name, each) -> System.out.println(row(name, each, shared.size(), han)));
  }

  private static List<String> convert(List<String> lines, ScriptConverter converter) {
    return lines.stream().map(converter::convert).toList();
  }

  private static String row(String name, Map<Place, String> faults, int shared, long han) {
    Map<String, Long> kinds =
        faults.values().stream()
            .collect(Collectors.groupingBy(fault -> fault, Collectors.counting()));
    String most =
        kinds.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .limit(8)
            .map(fault -> fault.getKey() + " " + fault.getValue())
            .collect(Collectors.joining(", "));
    int all = faults.size();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.2f | %d | %s |",
        name,
        all,
        1e4 * all / han,
        all - shared,
        most);
  }

  /** As "隻只": what is right and what was written; none where the lengths differ. */
  private static Map<Place, String> faults(List<String> texts, List<String> lines) {
    Map<Place, String> faults = new HashMap<>();
    for (int line = 0; line < texts.size(); line++) {
      String right = texts.get(line);
      String written = lines.get(line);
      for (int at = 0; at < right.length() && right.length() == written.length(); at++) {
        boolean differs = right.charAt(at) != written.charAt(at);
        if (differs && Character.isIdeographic(right.charAt(at)) && !isFree(right, written, at)) {
          faults.put(new Place(line, at), right.substring(at, at + 1) + written.charAt(at));
        }
      }
    }
    return faults;
  }

  private record Place(int line, int at) {}

  private static boolean isFree(String right, String written, int at) {
    String pair = right.substring(at, at + 1) + written.charAt(at);
    boolean liao = pair.equals("了瞭") || pair.equals("瞭了");
    return FREE.contains(pair)
        || liao && at + 1 < right.length() && WITH_LIAO.contains(right.substring(at + 1, at + 2));
  }
}
