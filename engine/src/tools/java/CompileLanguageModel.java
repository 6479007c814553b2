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
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Compiles the resource {@code chinese.lm} of {@code org.twinscript.restore.LanguageModel} from two
 * libraries: word counts of jieba-analysis 1.0.2, word and word-pair counts of HanLP portable-1.8.6.
 *
 * <p>Run as a single source file with both jars on the class path: {@code java -cp hanlp.jar:jieba.jar
 * CompileLanguageModel.java chinese.lm}.
 *
 * <p>The file, deflated: the folding (count, then pairs of UTF-16 units), the words in UTF-16 order
 * (count; for each the units shared with the word before, the number of further units, those units,
 * the cost), the pairs (for each word the cost of going on with a word never seen after it, the
 * number of successors; for each the distance from the successor before, the cost). Numbers are varints, costs bytes: {@value #STEPS} steps a nat.
 */
public final class CompileLanguageModel {

  private static final int STEPS = 12;
  private static final int LONGEST = 6;
  private static final int RAREST = 3;

  /** How much the newspaper corpus of HanLP counts beside jieba's web-sized one. */
  private static final double CORE_SHARE = 0.4;

  /** A character inside words is this much evidence that it may stand alone. */
  private static final double INSIDE_SHARE = 0.01;

  /** A pair seen once stays when it is at least this many times likelier than by chance. */
  private static final double TELLING = 3;

  /** HanLP's names for classes of words: any number, and the start of a sentence. */
  private static final Map<String, String> CLASSES = Map.of("未##数", "0", "始##始", "。");

  /** Taken off every count of a pair for the pairs never seen (absolute discounting). */
  private static final double DISCOUNT = 0.7;

  private final Map<Character, Character> folding = new TreeMap<>();
  private final TreeMap<String, Double> words = new TreeMap<>();
  private String[] core;

  public static void main(String[] args) throws Exception {
    new CompileLanguageModel().compile(Path.of(args[0]));
  }

  private void compile(Path target) throws Exception {
    readFolding();
    addWords(jiebaCounts(), 1 - CORE_SHARE);
    addWords(coreCounts(), CORE_SHARE);
    letCharactersStandAlone();
    Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out =
        new DataOutputStream(new DeflaterOutputStream(Files.newOutputStream(target), best))) {
      writeFolding(out);
      writeWords(out);
      writePairs(out);
    }
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
        if (Integer.parseInt(fields[1]) >= RAREST) {
          counts.merge(fold(fields[0]), Double.valueOf(fields[1]), Double::sum);
        }
      }
    }
    return counts;
  }

  private Map<String, Double> coreCounts() {
    core = new String[CoreDictionary.trie.size()];
    nameCoreWords(CoreDictionary.trie.getBase()[0], "");
    Map<String, Double> counts = new HashMap<>();
    for (int id = 0; id < core.length; id++) {
      core[id] = fold(CLASSES.getOrDefault(core[id], core[id]));
      counts.merge(core[id], (double) CoreDictionary.get(id).totalFrequency, Double::sum);
    }
    return counts;
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

  private void addWords(Map<String, Double> counts, double share) {
    double total = counts.values().stream().mapToDouble(Double::doubleValue).sum();
    counts.forEach(
        (word, count) -> {
          if (isKept(word)) {
            words.merge(word, share * count / total, Double::sum);
          }
        });
  }

  private static boolean isKept(String word) {
    return word.length() == 1
        || word.length() <= LONGEST && word.chars().allMatch(CompileLanguageModel::isHan);
  }

  private static boolean isHan(int unit) {
    return unit >= 0x4E00 && unit <= 0x9FFF;
  }

  private void letCharactersStandAlone() {
    Map<String, Double> inside = new HashMap<>();
    words.forEach(
        (word, share) ->
            word.chars()
                .filter(unit -> word.length() > 1)
                .forEach(unit -> inside.merge("" + (char) unit, share * INSIDE_SHARE, Double::sum)));
    inside.forEach((character, share) -> words.merge(character, share, Double::sum));
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
      before = word;
    }
  }

  private void writePairs(DataOutputStream out) throws Exception {
    Map<String, TreeMap<Integer, Double>> pairs = readPairs();
    double[] alone = words.values().stream().mapToDouble(share -> share).toArray();
    for (String word : words.keySet()) {
      TreeMap<Integer, Double> counts = pairs.getOrDefault(word, new TreeMap<>());
      double all = counts.values().stream().mapToDouble(count -> count).sum();
      double seen = counts.values().stream().mapToDouble(count -> count - DISCOUNT).sum();
      double unseen = all == 0 ? 1 : 1 - seen / all;
      TreeMap<Integer, Double> shares = new TreeMap<>();
      counts.forEach(
          (second, count) -> {
            double share = (count - DISCOUNT) / all + unseen * alone[second];
            if (count > 1 || share > TELLING * alone[second]) {
              shares.put(second, share);
            }
          });
      out.writeByte(cost(unseen));
      writeSuccessors(out, shares);
    }
  }

  private static void writeSuccessors(DataOutputStream out, TreeMap<Integer, Double> shares)
      throws IOException {
    writeNumber(out, shares.size());
    int before = 0;
    for (Map.Entry<Integer, Double> entry : shares.entrySet()) {
      writeNumber(out, entry.getKey() - before);
      out.writeByte(cost(entry.getValue()));
      before = entry.getKey();
    }
  }

  /** How often each word follows each word, by the second one's place among all words. */
  private Map<String, TreeMap<Integer, Double>> readPairs() throws Exception {
    Map<String, Integer> ids = new HashMap<>();
    words.keySet().forEach(word -> ids.put(word, ids.size()));
    Map<String, TreeMap<Integer, Double>> pairs = new HashMap<>();
    String table = "data/dictionary/CoreNatureDictionary.ngram.mini.txt.table.bin";
    try (ObjectInputStream in = new ObjectInputStream(resource(table))) {
      int[] start = (int[]) in.readObject();
      int[] successors = (int[]) in.readObject();
      for (int first = 0; first < core.length; first++) {
        for (int at = start[first]; at < start[first + 1]; at++) {
          String second = core[successors[2 * at]];
          if (ids.containsKey(core[first]) && ids.containsKey(second)) {
            pairs
                .computeIfAbsent(core[first], key -> new TreeMap<>())
                .merge(ids.get(second), (double) successors[2 * at + 1], Double::sum);
          }
        }
      }
    }
    return pairs;
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
