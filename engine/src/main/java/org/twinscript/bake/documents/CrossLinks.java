package org.twinscript.bake.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinscript.article.Document;
import org.twinscript.bake.site.PageLink;
import org.twinscript.bake.site.Remark;
import org.twinscript.bake.site.RenderedDocument;
import org.twinscript.fault.Faults;
import org.twinscript.message.Messages;
import org.twinscript.message.Sentence;

/**
 * The links from bodies to other parts of the site. Whether there is such a part is looked at in
 * every bake, for every document: a target may go while the text that links to it stays.
 */
public final class CrossLinks {

  private static final Logger LOGGER = LoggerFactory.getLogger(CrossLinks.class);

  private final List<? extends RenderedDocument<?>> documents;
  private final LinkTargets targets;
  private final PageLinks pages;

  /**
   * Looks at documents.
   *
   * @param documents all of them, drafts as well
   * @param broken those with faults
   * @param content the folder that their files lie in
   */
  public CrossLinks(
      List<? extends RenderedDocument<?>> documents, List<BrokenDocument> broken, Path content) {
    this.documents = documents;
    this.targets = new LinkTargets(documents, broken, content);
    this.pages = new PageLinks(targets);
  }

  /** Notes each link to a document or an anchor that is not there, and tells of what is odd. */
  public void check(Faults faults) {
    Messages messages = Messages.ofTheLog();
    documents.forEach(document -> warn(document, messages));
    for (LinkTargets.Source source : targets.sources()) {
      for (PageLink link : source.references().links()) {
        problem(link).ifPresent(sentence -> faults.add(PageLinks.fault(source, link, sentence)));
      }
    }
  }

  private static void warn(RenderedDocument<?> typeset, Messages messages) {
    for (Remark remark : typeset.gist().references().warnings()) {
      LOGGER.warn("{}:{}: {}", typeset.file(), remark.line(), messages.say(remark.sentence()));
    }
  }

  private Optional<Sentence> problem(PageLink link) {
    Optional<RenderedDocument<?>> target = targets.document(link);
    if (target.isEmpty()) {
      Optional<BrokenDocument> broken = targets.broken(link);
      return broken.isPresent() ? problem(link, broken.get()) : problemOfNoDocument(link);
    }
    if (target.get().texts().isEmpty()) {
      return Optional.of(Sentence.of("link.to-draft"));
    }
    List<String> anchors = target.get().gist().references().anchors();
    return link.anchor().isEmpty() || anchors.contains(link.anchor())
        ? Optional.empty()
        : Optional.of(missing(link, anchors));
  }

  private static Optional<Sentence> problem(PageLink link, BrokenDocument broken) {
    return broken.mayHave(link.anchor())
        ? Optional.empty()
        : broken.references().map(known -> missing(link, known.anchors()));
  }

  private static Sentence missing(PageLink link, List<String> anchors) {
    return Sentence.of("link.no-id", link.anchor(), PageLinks.hint(link.anchor(), anchors));
  }

  private Optional<Sentence> problemOfNoDocument(PageLink link) {
    if (link.kind() == PageLink.Kind.DOCUMENT) {
      return Optional.of(Sentence.of("link.no-file", PageLinks.hint(link.path(), targets.files())));
    }
    return Optional.of(link.anchor())
        .filter(anchor -> !anchor.isEmpty())
        .map(anchor -> Sentence.of("link.no-anchors", anchor));
  }

  /**
   * Notes each link to a page or file that the site does not have.
   *
   * @param files of the site, from its root
   */
  public void checkPages(Set<String> files, Faults faults) {
    pages.check(files, faults);
  }

  /**
   * Notes what can be told of the links to pages where the site is not made, as there are other
   * faults.
   *
   * @param folders of an edition whose pages are not those of single documents
   */
  public void checkPagesWithoutSite(Set<String> folders, Faults faults) {
    pages.checkWithoutSite(folders, faults);
  }

  /** A document with the addresses of the documents that it links to. */
  public <D extends Document> RenderedDocument<D> linked(RenderedDocument<D> typeset) {
    List<LinkedText.Target> found = new ArrayList<>();
    for (PageLink link : typeset.gist().references().links()) {
      if (link.kind() == PageLink.Kind.DOCUMENT) {
        String page = targets.document(link).orElseThrow().document().path();
        found.add(new LinkedText.Target(link, page));
      }
    }
    return found.isEmpty() ? typeset : new LinkedText(found).of(typeset);
  }
}
