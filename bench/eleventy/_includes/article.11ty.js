// An article's page; also the page about the site.
import { chinese, escape, frame, termLinks } from "./frame.js";

function trail(slug, edition, terms) {
  return [...terms[slug].above, slug]
    .map((at) => `<a href="/${edition.lang}/regions/${at}/">${terms[at][edition.key]}</a>`)
    .join(' <span aria-hidden="true">›</span> ');
}

function particulars(data, edition) {
  return `<dl class="particulars">
  <div><dt>date</dt><dd><time datetime="${data.page.date.toISOString().slice(0, 10)}">${chinese(data.page.date)}</time></dd></div>
  <div><dt>source</dt><dd>${escape(data.source)}</dd></div>
  <div><dt>region</dt>${data.shown.map((slug) => `<dd>${trail(slug, edition, data.terms)}</dd>`).join("")}</div>
  <div><dt>theme</dt><dd>${termLinks("themes", data.themes, edition, data.terms)}</dd></div>
</dl>`;
}

const neighbour = (rel, article) =>
  article ? `<p><a rel="${rel}" href="${article.url}">${escape(article.data.title)}</a></p>` : "";

export function render(data) {
  const edition = data.editions.find((one) => data.page.url.startsWith(`/${one.lang}/`));
  return frame({
    edition,
    editions: data.editions,
    path: data.page.url.slice(edition.lang.length + 2),
    title: data.title,
    description: data.page.rawInput.slice(0, 90),
    main: `<article class="reading">
<header><h1>${escape(data.title)}</h1>
${data.source ? particulars(data, edition) : ""}
</header>
<div class="body">
${data.content}
</div>
</article>
<nav class="neighbours">${neighbour("prev", data.newer)}${neighbour("next", data.older)}</nav>`,
  });
}
