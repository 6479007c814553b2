import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Compiles the resource {@code chinese.lm} of {@code org.twinscript.language.WordModel} from
 * these sources: the words and word pairs of libime's model of Simplified ({@code lm_sc.arpa}, which
 * knows no marks), mixed with the word pairs of mynlp's core dictionary (news, without marks), with
 * those of HanLP portable-1.8.6 (newspapers, with marks and numbers), with the words and classes of
 * words of jieba-analysis 1.0.2 and with the terms in {@code words.txt}.
 *
 * <p>Run as a single source file with HanLP's and jieba's jars on the class path: {@code java -cp
 * hanlp.jar:jieba.jar CompileLanguageModel.java lm_sc.arpa CoreDict.bigram.txt words.txt
 * chinese.lm}. {@code fetch-language-model} beside this file does all of it.
 *
 * <p>The file, deflated: the folding (count, then pairs of UTF-16 units); the words in UTF-16 order
 * (count; for each the units shared with the word before, the number of further units, those units,
 * the cost, 1 if it can be a predicate and 2 if it is a term of the field); the pairs (for each word the cost of going on with a word never seen after it, the
 * number of successors; for each the distance from the successor before, the cost). Numbers are
 * varints, costs bytes: {@value #STEPS} steps a nat.
 */
public final class CompileLanguageModel {

  private static final int STEPS = 12;
  private static final int LONGEST = 6;

  /** What is told of each word, added up. */
  private static final int PREDICATE = 1;

  private static final int TERM = 2;

  /** Marks, and what stands for every number: HanLP's part of the model. */
  private static final String MARKS = "。，、；：！？“”‘’（）《》—…·";

  private static final String NUMBER = "0";

  /** HanLP's names for classes of words: any number, and the start of a sentence. */
  private static final Map<String, String> CLASSES = Map.of("未##数", NUMBER, "始##始", "。");

  /** The weight of jieba's share of a word where libime has another. */
  private static final double JIEBA_WEIGHT = 0.25;

  /** A word that only jieba has counts so much less than its share, the others being libime's. */
  private static final double JIEBA_SHARE = 0.3;

  /** The weight of mynlp's share of a word. */
  private static final double NEWS_SHARE = 0.5;

  /** The weight of mynlp's pairs after a word that is frequent there. */
  private static final double NEWS_WEIGHT = 0.5;

  /** The weight of HanLP's pairs after a word that is frequent there. */
  private static final double CORE_WEIGHT = 0.4;

  /** After a word with so many occurrences HanLP's pairs have half that weight. */
  private static final double CORE_TRUST = 20;

  private static final int RAREST = 3;

  /** A term of the archive's own counts as a word of this share at least. */
  private static final double SHARE_OF_A_TERM = 1e-6;

  /** A word's own habits outweigh the average word's after so many occurrences. */
  private static final double AVERAGE = 10;

  /** The first letters of jieba's classes of words that can be what a sentence says of something. */
  private static final String PREDICATES = "vail";

  /** Classes of words with fewer occurrences tell nothing. */
  private static final double FEWEST_OF_A_CLASS = 1000;

  /** The class of a word that jieba does not know. */
  private static final char UNKNOWN = '?';

  /** The share of words that begin a clause without having been seen to. */
  private static final double UNUSUAL = 0.5;

  /** A pair is left out when text gets less than this worse without it, in nats a word. */
  private static final double NEGLIGIBLE = 2e-7;

  private final Map<Character, Character> folding = new TreeMap<>();
  private final TreeMap<String, Double> words = new TreeMap<>();
  private final Map<String, Double> backOffs = new HashMap<>();
  private final Map<String, TreeMap<Integer, Double>> pairs = new HashMap<>();
  private final Map<String, Double> terms = new HashMap<>();
  private final Map<String, Character> classes = new HashMap<>();
  private final Map<Character, Map<String, Double>> marksByClass = new HashMap<>();
  private final Map<String, Double> afterMarks = new HashMap<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private String[] core;
  private List<String> marks;

  public static void main(String[] args) throws Exception {
    new CompileLanguageModel()
        .compile(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
  }

  private void compile(Path arpa, Path news, Path terms, Path target) throws Exception {
    readFolding();
    nameCoreWords();
    Map<String, Map<String, Double>> corePairs = corePairs();
    addMarks(corePairs);
    readWords(arpa);
    addJiebaWords();
    Map<String, Map<String, Double>> newsPairs = newsPairs(news);
    mixShares(newsPairs);
    countMarksByClass(corePairs);
    countAfterMarks(corePairs);
    addTerms(terms);
    words.keySet().forEach(word -> ids.put(word, ids.size()));
    readPairs(arpa);
    newsPairs.forEach((first, seconds) -> mixWords(first, seconds, NEWS_WEIGHT));
    corePairs.forEach(this::mixPairs);
    addMarksAfterOtherWords(corePairs.keySet());
    Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out =
        new DataOutputStream(new DeflaterOutputStream(Files.newOutputStream(target), best))) {
      writeFolding(out);
      writeWords(out);
      writePairs(out);
    }
  }

  private void addMarks(Map<String, Map<String, Double>> corePairs) {
    Map<String, Double> counts = new HashMap<>();
    corePairs
        .values()
        .forEach(seconds -> seconds.forEach((word, count) -> counts.merge(word, count, Double::sum)));
    double all = sum(counts);
    counts.keySet().removeIf(word -> !isMark(word));
    counts.forEach((mark, count) -> words.put(mark, count / all));
    marks = List.copyOf(counts.keySet());
  }

  private static double sum(Map<String, Double> counts) {
    return counts.values().stream().mapToDouble(count -> count).sum();
  }

  private static boolean isMark(String word) {
    return word.length() == 1 && MARKS.contains(word) || word.equals(NUMBER);
  }

  private void readWords(Path arpa) throws IOException {
    try (Stream<String> lines = Files.lines(arpa)) {
      lines
          .dropWhile(line -> !line.equals("\\1-grams:"))
          .skip(1)
          .takeWhile(line -> !line.isEmpty())
          .map(line -> line.split("\t"))
          .filter(fields -> isWord(fields[1]))
          .forEach(
              fields -> {
                words.merge(fold(fields[1]), power(fields[0]), Double::sum);
                backOffs.merge(fold(fields[1]), power(fields[2]), Math::min);
              });
    }
  }

  private static double power(String exponent) {
    return Math.pow(10, Double.parseDouble(exponent));
  }

  private static boolean isWord(String word) {
    return word.length() <= LONGEST && word.chars().allMatch(c -> c >= 0x4E00 && c <= 0x9FFF);
  }

  private void addJiebaWords() throws IOException {
    Map<String, Double> counts = jiebaCounts();
    double all = sum(counts);
    counts.forEach(
        (word, count) -> {
          if (isWord(word)) {
            double share = count / all;
            Double known = words.get(word);
            words.put(
                word,
                known == null
                    ? JIEBA_SHARE * share
                    : (1 - JIEBA_WEIGHT) * known + JIEBA_WEIGHT * share);
          }
        });
  }

  /** A term has a share of its own behind it, or the usual one. */
  private void addTerms(Path list) throws IOException {
    try (Stream<String> lines = Files.lines(list)) {
      lines
          .map(line -> line.split("\t"))
          .filter(fields -> isWord(fields[0]))
          .forEach(
              fields -> {
                double share = fields.length > 1 ? Double.parseDouble(fields[1]) : SHARE_OF_A_TERM;
                words.merge(fields[0], share, Math::max);
                terms.put(fields[0], share);
              });
    }
  }

  private void readPairs(Path arpa) throws IOException {
    try (Stream<String> lines = Files.lines(arpa)) {
      lines
          .dropWhile(line -> !line.equals("\\2-grams:"))
          .skip(1)
          .takeWhile(line -> !line.isEmpty())
          .map(line -> line.split("[\t ]"))
          .forEach(fields -> addPair(fold(fields[1]), fold(fields[2]), power(fields[0])));
    }
  }

  private void addPair(String first, String second, double seen) {
    double share = Math.max(seen, terms.getOrDefault(second, 0.0));
    if (ids.containsKey(first) && ids.containsKey(second) && isTelling(first, second, share)) {
      pairsAfter(first).merge(ids.get(second), share, Math::max);
    }
  }

  /** That a frequent word hardly ever follows tells as much as that a rare one often does. */
  private boolean isTelling(String first, String second, double share) {
    double unseen = unseen(first, second);
    double surprise = Math.abs(Math.log(share / unseen));
    return words.get(first) * Math.max(share, unseen) * surprise > NEGLIGIBLE;
  }

  /** The share of a word after one it was never seen after; any word may stand before a mark. */
  private double unseen(String first, String second) {
    double backOff = isMark(second) ? 1 : backOffs.getOrDefault(first, 1.0);
    return backOff * words.get(second);
  }

  private TreeMap<Integer, Double> pairsAfter(String first) {
    return pairs.computeIfAbsent(first, word -> new TreeMap<>());
  }

  /** Adds HanLP's pairs that begin with a word. */
  private void mixPairs(String first, Map<String, Double> seconds) {
    if (isMark(first)) {
      addSuccessors(first, seconds);
    } else if (words.containsKey(first)) {
      double times = sum(seconds);
      mixWords(first, seconds, CORE_WEIGHT);
      for (String mark : marks) {
        double count = seconds.getOrDefault(mark, 0.0) + AVERAGE * average(first, mark);
        addPair(first, mark, count / (times + AVERAGE));
      }
    }
  }

  /** How often a mark follows a word of the same class: hardly ever a preposition. */
  private double average(String first, String mark) {
    return marksByClass.get(classOf(first)).getOrDefault(mark, 0.0);
  }

  private char classOf(String word) {
    char known = classes.getOrDefault(word, UNKNOWN);
    return marksByClass.containsKey(known) ? known : UNKNOWN;
  }

  /** Shares of the marks after the words of a class; the unknown stand for all. */
  private void countMarksByClass(Map<String, Map<String, Double>> corePairs) {
    Map<Character, Double> all = new HashMap<>();
    corePairs.forEach(
        (first, seconds) -> {
          if (!isMark(first)) {
            for (char known : new char[] {classes.getOrDefault(first, UNKNOWN), UNKNOWN}) {
              Map<String, Double> counts = marksByClass.computeIfAbsent(known, k -> new HashMap<>());
              marks.forEach(m -> counts.merge(m, seconds.getOrDefault(m, 0.0), Double::sum));
              all.merge(known, sum(seconds), Double::sum);
            }
          }
        });
    marksByClass.keySet().removeIf(known -> all.get(known) < FEWEST_OF_A_CLASS);
    marksByClass.forEach((known, counts) -> counts.replaceAll((m, count) -> count / all.get(known)));
  }

  private void addMarksAfterOtherWords(Set<String> counted) {
    for (String word : words.keySet()) {
      if (!isMark(word) && !counted.contains(word) && classes.containsKey(word)) {
        marks.forEach(mark -> addPair(word, mark, average(word, mark)));
      }
    }
  }

  private void mixWords(String first, Map<String, Double> seconds, double most) {
    double times = sum(seconds);
    double weight = most * times / (times + CORE_TRUST);
    TreeMap<Integer, Double> known = pairsAfter(first);
    known.replaceAll((second, share) -> (1 - weight) * share);
    seconds.forEach(
        (second, count) -> {
          if (ids.containsKey(second) && !isMark(second)) {
            int id = ids.get(second);
            Double old = known.get(id);
            double rest = old == null ? (1 - weight) * unseen(first, second) : old;
            double share = rest + weight * count / times;
            if (isTelling(first, second, share)) {
              known.put(id, share);
            }
          }
        });
  }

  /**
   * Pairs of a mark and a word or another mark. What was not seen after this mark is judged by what
   * stands after any: {@code 的} is frequent, but begins no clause.
   */
  private void addSuccessors(String mark, Map<String, Double> seconds) {
    double all = sum(seconds);
    double unseen = seconds.size() / (all + seconds.size());
    backOffs.put(mark, UNUSUAL * unseen);
    words.forEach(
        (second, alone) -> {
          double seen = seconds.getOrDefault(second, 0.0) / all;
          double any = (1 - UNUSUAL) * afterMarks.getOrDefault(second, 0.0) + UNUSUAL * alone;
          addPair(mark, second, (1 - unseen) * seen + unseen * any);
        });
  }

  private void countAfterMarks(Map<String, Map<String, Double>> corePairs) {
    corePairs.forEach(
        (first, seconds) -> {
          if (isMark(first) && !first.equals(NUMBER)) {
            seconds.forEach((second, count) -> afterMarks.merge(second, count, Double::sum));
          }
        });
    double all = sum(afterMarks);
    afterMarks.replaceAll((second, count) -> count / all);
  }

  /** Mixes the shares of words with how often mynlp's news have them. */
  private void mixShares(Map<String, Map<String, Double>> newsPairs) {
    double all = newsPairs.values().stream().mapToDouble(CompileLanguageModel::sum).sum();
    words.replaceAll(
        (word, share) -> {
          double news = sum(newsPairs.getOrDefault(word, Map.of())) / all;
          return isMark(word) ? share : (1 - NEWS_SHARE) * share + NEWS_SHARE * news;
        });
  }

  /** A line is a word, or a tab, a number and the words that followed so often. */
  private Map<String, Map<String, Double>> newsPairs(Path news) throws IOException {
    Map<String, Map<String, Double>> after = new HashMap<>();
    String first = "";
    try (BufferedReader reader = Files.newBufferedReader(news)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("\t")) {
          first = fold(line);
        } else if (words.containsKey(first)) {
          addCounts(after.computeIfAbsent(first, word -> new HashMap<>()), line.strip().split(" "));
        }
      }
    }
    return after;
  }

  private void addCounts(Map<String, Double> seconds, String[] fields) {
    double times = Double.parseDouble(fields[0]);
    for (int i = 1; i < fields.length; i++) {
      seconds.merge(fold(fields[i]), times, Double::sum);
    }
  }

  private Map<String, Map<String, Double>> corePairs() throws Exception {
    Map<String, Map<String, Double>> after = new HashMap<>();
    String table = "data/dictionary/CoreNatureDictionary.ngram.mini.txt.table.bin";
    try (ObjectInputStream in = new ObjectInputStream(resource(table))) {
      int[] start = (int[]) in.readObject();
      int[] successors = (int[]) in.readObject();
      for (int first = 0; first < core.length; first++) {
        for (int at = start[first]; at < start[first + 1]; at++) {
          after
              .computeIfAbsent(core[first], word -> new HashMap<>())
              .merge(core[successors[2 * at]], (double) successors[2 * at + 1], Double::sum);
        }
      }
    }
    after.values().forEach(seconds -> seconds.remove("末##末"));
    return after;
  }

  private static InputStream resource(String name) {
    return CompileLanguageModel.class.getClassLoader().getResourceAsStream(name);
  }

  private static BufferedReader lines(String name) {
    return new BufferedReader(new InputStreamReader(resource(name), StandardCharsets.UTF_8));
  }

  private void readFolding() throws IOException {
    try (BufferedReader reader = lines("data/dictionary/tc/t2s.txt")) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] pair = line.split("[= ]");
        if (pair[0].length() == 1 && pair[1].length() == 1) {
          folding.put(pair[0].charAt(0), pair[1].charAt(0));
        }
      }
    }
    // A swapped page writes 著 for 着 everywhere.
    folding.put('著', '着');
  }

  private String fold(String word) {
    StringBuilder folded = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      folded.setCharAt(i, folding.getOrDefault(word.charAt(i), word.charAt(i)));
    }
    return folded.toString();
  }

  private Map<String, Double> jiebaCounts() throws IOException {
    Map<String, Double> counts = new HashMap<>();
    try (BufferedReader reader = lines("dict.txt")) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] fields = line.split(" ");
        classes.putIfAbsent(fold(fields[0]), fields[2].charAt(0));
        if (Integer.parseInt(fields[1]) >= RAREST) {
          counts.merge(fold(fields[0]), Double.valueOf(fields[1]), Double::sum);
        }
      }
    }
    return counts;
  }

  private void nameCoreWords() {
    core = new String[CoreDictionary.trie.size()];
    nameCoreWords(CoreDictionary.trie.getBase()[0], "");
    for (int id = 0; id < core.length; id++) {
      core[id] = fold(CLASSES.getOrDefault(core[id], core[id]));
    }
  }

  /** Walks the double-array trie; HanLP has no way to list its words. */
  private void nameCoreWords(int state, String prefix) {
    int[] base = CoreDictionary.trie.getBase();
    int[] check = CoreDictionary.trie.getCheck();
    if (check[state] == state && base[state] < 0) {
      core[-base[state] - 1] = prefix;
    }
    for (int unit = 1; state + unit + 1 < check.length && unit <= Character.MAX_VALUE; unit++) {
      int next = state + unit + 1;
      if (check[next] == state) {
        nameCoreWords(base[next], prefix + (char) unit);
      }
    }
  }

  private void writeFolding(DataOutputStream out) throws IOException {
    writeNumber(out, folding.size());
    for (Map.Entry<Character, Character> entry : folding.entrySet()) {
      out.writeChar(entry.getKey());
      out.writeChar(entry.getValue());
    }
  }

  private void writeWords(DataOutputStream out) throws IOException {
    writeNumber(out, words.size());
    String before = "";
    for (Map.Entry<String, Double> entry : words.entrySet()) {
      String word = entry.getKey();
      int shared = 0;
      while (shared < Math.min(before.length(), word.length())
          && before.charAt(shared) == word.charAt(shared)) {
        shared++;
      }
      writeNumber(out, shared);
      writeNumber(out, word.length() - shared);
      out.writeChars(word.substring(shared));
      out.writeByte(cost(entry.getValue()));
      out.writeByte((isPredicate(word) ? PREDICATE : 0) | (terms.containsKey(word) ? TERM : 0));
      before = word;
    }
  }

  /**
   * A word of no known class may be anything. HanLP has a veto, as jieba takes 怀表 for a verb; but
   * single characters are of more classes than it counts.
   */
  private boolean isPredicate(String word) {
    CoreDictionary.Attribute known = word.length() == 1 ? null : CoreDictionary.get(word);
    return !isMark(word)
        && PREDICATES.indexOf(classes.getOrDefault(word, 'v')) >= 0
        && (known == null || Stream.of(known.nature).anyMatch(this::isPredicate));
  }

  private boolean isPredicate(Nature nature) {
    return PREDICATES.indexOf(nature.toString().charAt(0)) >= 0;
  }

  private void writePairs(DataOutputStream out) throws IOException {
    for (String word : words.keySet()) {
      Map<Integer, Double> successors = pairs.getOrDefault(word, new TreeMap<>());
      out.writeByte(cost(backOffs.getOrDefault(word, 1.0)));
      writeNumber(out, successors.size());
      int before = 0;
      for (Map.Entry<Integer, Double> entry : successors.entrySet()) {
        writeNumber(out, entry.getKey() - before);
        out.writeByte(cost(entry.getValue()));
        before = entry.getKey();
      }
    }
  }

  private static int cost(double share) {
    return (int) Math.min(255, Math.round(-Math.log(Math.min(1, share)) * STEPS));
  }

  private static void writeNumber(DataOutputStream out, int number) throws IOException {
    int rest = number;
    while (rest > 0x7F) {
      out.writeByte(0x80 | rest & 0x7F);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }
}
