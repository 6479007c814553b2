package org.twinscript.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Made-up pages of one site: different articles with the same lines around them. */
final class SitePages {

  private static final List<String> PLACES =
      List.of("东门", "西门", "南关", "北关", "河口", "山前", "桥头", "柳林", "石滩", "湖滨");

  private static final List<String> THINGS =
      List.of("图书馆", "游泳馆", "菜市场", "老年食堂", "口袋公园", "托育点", "公交站", "健身房", "文化宫", "停车场");

  private SitePages() {}

  /** A hundred different titles at most. */
  static String title(int number) {
    return place(number) + thing(number) + "下周向居民开放";
  }

  /** The longest paragraph of an article, like that of no other. */
  static String lead(int number) {
    return "%s%s的修缮已经完成，下周起每天开放十个小时，居民凭证件登记后就能进去看看。".formatted(place(number), thing(number));
  }

  /**
   * A text page.
   *
   * @param above what stands between title and article
   * @param below what stands after the article
   */
  static RawPage page(int number, List<String> above, List<String> below) {
    String name = place(number) + thing(number);
    Stream<String> article = Stream.of(lead(number), "登记处设在" + name + "的门口。", name + "周末人多，请提早出门。");
    Stream<String> around = Stream.of(Stream.of(title(number)), above.stream()).flatMap(it -> it);
    return text(Stream.of(around, article, below.stream()).flatMap(it -> it).toList());
  }

  /** Different articles that end with the same lines. */
  static List<RawPage> ending(int count, String... below) {
    return IntStream.range(0, count)
        .mapToObj(number -> page(number, List.of(), List.of(below)))
        .toList();
  }

  static RawPage text(List<String> lines) {
    return new RawPage(Path.of("page.txt"), "", "UTF-8", false, String.join("\n\n", lines));
  }

  private static String place(int number) {
    return PLACES.get(number % PLACES.size());
  }

  private static String thing(int number) {
    return THINGS.get(number / PLACES.size() % THINGS.size());
  }
}
