package org.twinscript.bake.share;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.twinscript.article.Article;
import org.twinscript.article.ArticleId;
import org.twinscript.bake.cache.Fingerprint;
import org.twinscript.bake.cache.Fingerprints;
import org.twinscript.bake.cache.Lazy;
import org.twinscript.bake.output.OutputCache;
import org.twinscript.bake.output.PageWriter;
import org.twinscript.bake.site.Addresses;
import org.twinscript.bake.site.Branding;
import org.twinscript.bake.site.Card;
import org.twinscript.bake.site.EditionView;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.bake.site.ShareImage;
import org.twinscript.script.Script;

/**
 * The pictures of one edition's newest articles, which are the ones that get shared; those with a
 * picture in their text have one already. All other pages, and all pages where no font of this
 * machine has the characters, show one picture without a title that comes with the site.
 */
public final class SharePictures {

  private final EditionView catalogue;
  private final Addresses addresses;
  private final Branding branding;
  private final OutputCache memory;
  private final Fingerprints fingerprints;
  private final Lazy<Optional<SharePicture>> picture;
  private final List<RenderedDocument<Article>> drawn;
  private final Set<ArticleId> ids;

  /** As networks like to show one, and as it is drawn. */
  private static final int WIDTH = 1200;

  private static final int HEIGHT = 630;

  /** With the newest so many articles; zero draws nothing and looks for no font. */
  public SharePictures(
      EditionView catalogue,
      Addresses addresses,
      Branding branding,
      int newest,
      OutputCache memory,
      Fingerprints fingerprints) {
    this.catalogue = catalogue;
    this.addresses = addresses;
    this.branding = branding;
    this.memory = memory;
    this.fingerprints = fingerprints;
    this.picture =
        new Lazy<>(
            () ->
                ShareFonts.find(catalogue.script(), archive() + seals())
                    .map(font -> new SharePicture(font, ShareColours.of(branding.palette()))));
    Stream<RenderedDocument<Article>> candidates =
        catalogue.site().articles().stream()
            .limit(newest)
            .filter(article -> ownPicture(article).isEmpty());
    this.drawn = candidates.filter(this::canDraw).toList();
    this.ids = drawn.stream().map(this::id).collect(Collectors.toUnmodifiableSet());
  }

  private ArticleId id(RenderedDocument<Article> article) {
    return article.document().id();
  }

  private boolean canDraw(RenderedDocument<Article> article) {
    Card card = catalogue.card(article);
    String shown = card.title() + foot(card);
    return memory.answer(
        fingerprints.of(catalogue.edition(), shown),
        () -> picture.get().filter(able -> able.canShow(shown)).isPresent());
  }

  /** The picture for pages that have none of their own. */
  public static ShareImage neutral(Addresses addresses, Branding branding) {
    return new ShareImage(addresses.root() + branding.files().share(), WIDTH, HEIGHT);
  }

  /** An article's picture: the first of its text, or one with its title. */
  public ShareImage of(RenderedDocument<Article> article) {
    return ownPicture(article).orElseGet(() -> drawnOrNeutral(article));
  }

  private Optional<ShareImage> ownPicture(RenderedDocument<Article> article) {
    return article
        .gist()
        .files()
        .lead(WIDTH)
        .map(
            picture ->
                new ShareImage(
                    addresses.root() + picture.address(), picture.width(), picture.height()));
  }

  private ShareImage drawnOrNeutral(RenderedDocument<Article> article) {
    return ids.contains(id(article))
        ? new ShareImage(addresses.of(catalogue.edition(), file(article)), WIDTH, HEIGHT)
        : neutral(addresses, branding);
  }

  private String file(RenderedDocument<Article> article) {
    return catalogue.card(article).path() + "share.png";
  }

  /**
   * Draws and writes them, one after the other: Java takes a second to get ready to draw, for which
   * all who want to draw wait, so that others had better do something else.
   */
  public void write(PageWriter writer) {
    drawn.forEach(article -> write(writer, article));
  }

  private void write(PageWriter writer, RenderedDocument<Article> article) {
    Card card = catalogue.card(article);
    String path = catalogue.edition().segment() + "/" + file(article);
    Fingerprint inputs = fingerprints.of(card.phrases(), foot(card));
    if (writer.keep(path, inputs).isEmpty()) {
      draw(card, path, writer);
      writer.note(path, inputs, "");
    }
  }

  private void draw(Card card, String path, PageWriter writer) {
    BufferedImage image =
        picture.get().orElseThrow().draw(archive(), seals(), card.phrases(), foot(card));
    try (OutputStream file = writer.open(path);
        ImageOutputStream held = new MemoryCacheImageOutputStream(file)) {
      ImageIO.write(image, "png", held);
    } catch (IOException e) {
      throw writer.unwritable(path, e);
    }
  }

  private String archive() {
    return catalogue.words().get("siteName");
  }

  private List<String> seals() {
    boolean simplified = catalogue.script() == Script.HANS;
    return simplified ? List.of("简", "繁") : List.of("繁", "简");
  }

  private static String foot(Card card) {
    return card.date() + card.source().map(name -> " · " + name).orElse("");
  }
}
