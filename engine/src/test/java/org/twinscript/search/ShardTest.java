package org.twinscript.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {

  private static List<IndexEntry> random(IndexShape shape, int shard) {
    Random random = new Random(shard);
    long low = shape.low(shard);
    long high = shape.low(shard + 1);
    return random
        .longs(50, low, high)
        .distinct()
        .sorted()
        .mapToObj(key -> posting((int) key, shape, random))
        .toList();
  }

  private static IndexEntry posting(int key, IndexShape shape, Random random) {
    int share = 1 + random.nextInt(200);
    int[] articles =
        IntStream.range(0, shape.articles())
            .filter(article -> article == 7 || random.nextInt(share) == 0)
            .toArray();
    byte[] marks = new byte[articles.length];
    random.nextBytes(marks);
    for (int i = 0; i < marks.length; i++) {
      marks[i] &= 3;
    }
    return new IndexEntry(key, articles, marks);
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 1_000, 10_000})
  void isReadAsItWasWritten(int articles) {
    IndexShape shape = IndexShape.of(articles);
    for (int shard : new int[] {0, 1, shape.shards() - 1}) {
      List<IndexEntry> written = random(shape, shard);
      List<IndexEntry> read = Shard.postings(Shard.bytes(written, shape, shard), shape, shard);
      assertEquals(written.size(), read.size());
      for (int i = 0; i < read.size(); i++) {
        assertEquals(written.get(i).key(), read.get(i).key());
        assertArrayEquals(written.get(i).articles(), read.get(i).articles());
        assertArrayEquals(written.get(i).marks(), read.get(i).marks());
      }
    }
  }

  @Test
  void shardsAreFoundInTheirFilesByTheTable() {
    IndexShape shape = IndexShape.of(1_000);
    Random random = new Random(3);
    List<byte[]> shards = new ArrayList<>();
    List<byte[]> files = new ArrayList<>();
    List<String> versions = new ArrayList<>();
    for (int file = 0; file < shape.files(); file++) {
      for (int i = 0; i < IndexShape.A_FILE; i++) {
        byte[] shard = new byte[1 + random.nextInt(5_000)];
        random.nextBytes(shard);
        shards.add(shard);
      }
      files.add(ShardTable.file(shards.subList(shards.size() - IndexShape.A_FILE, shards.size())));
      versions.add(Integer.toString(Integer.parseInt("1000", 32) + file, 32));
    }
    int[] lengths = shards.stream().mapToInt(ShardTable::padded).toArray();
    ShardTable written = new ShardTable(versions, lengths);
    ShardTable read = ShardTable.read(written.bytes(), shape);
    assertEquals(versions, read.versions());
    for (int shard = 0; shard < shape.shards(); shard++) {
      byte[] found = read.shard(files.get(shard / IndexShape.A_FILE), shard);
      byte[] wanted = shards.get(shard);
      assertArrayEquals(wanted, Arrays.copyOf(found, wanted.length));
      assertTrue(found.length - wanted.length < 32, "filled up with " + found.length);
    }
    assertArrayEquals(written.bytes(), read.bytes());
  }

  @Test
  void keysOfAllFilesFollowOneAnother() {
    for (int articles : new int[] {0, 3, 50, 999, 10_000, 100_000}) {
      IndexShape shape = IndexShape.of(articles);
      for (int shard = 0; shard < shape.shards(); shard++) {
        assertEquals(shard, shape.shardOf((int) shape.low(shard)));
        assertEquals(shard, shape.shardOf((int) (shape.low(shard + 1) - 1)));
      }
    }
  }

  @Test
  void thereAreFewFilesAndMoreForMoreArticles() {
    assertEquals(4, IndexShape.of(0).files());
    assertEquals(8, IndexShape.of(50).files());
    assertEquals(1_792, IndexShape.of(10_000).files());
    assertTrue(IndexShape.of(100_000).files() > 14_000);
  }

  @Test
  void differentCharactersHaveDifferentKeys() {
    Random random = new Random(2);
    long different =
        random
            .ints(100_000)
            .distinct()
            .map(n -> IndexKey.pair((char) (n >>> 16), (char) n))
            .distinct()
            .count();
    assertEquals(new Random(2).ints(100_000).distinct().count(), different);
  }
}
