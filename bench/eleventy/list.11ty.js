// Every page of every list.
import { chinese, escape, frame, summary, termLinks } from "./_includes/frame.js";

export const data = {
  pagination: { data: "collections.leaves", size: 1, alias: "leaf" },
  permalink: ({ leaf }) => `/${address(leaf, leaf.number)}index.html`,
};

function address(leaf, number) {
  return `${leaf.edition.lang}/${leaf.path}${number > 1 ? `page/${number}/` : ""}`;
}

function card(article, edition, terms) {
  const { date, data: fields, url } = article;
  return `<li><article class="card">
<h3><a href="${url}">${escape(fields.title)}</a></h3>
<p class="dateline"><time datetime="${date.toISOString().slice(0, 10)}">${chinese(date)}</time> <span class="source">${escape(fields.source)}</span></p>
<p class="summary">${escape(summary(article))}</p>
${termLinks("regions", fields.shown, edition, terms)}
${termLinks("themes", fields.themes, edition, terms)}
</article></li>`;
}

function pager(leaf) {
  const shown = new Set([1, leaf.total]);
  for (let at = leaf.number - 2; at <= leaf.number + 2; at++) if (at >= 1 && at <= leaf.total) shown.add(at);
  const steps = [...shown].sort((a, b) => a - b).map((at) =>
    `<li><a href="/${address(leaf, at)}"${at === leaf.number ? ' aria-current="page"' : ""}>${at}</a></li>`);
  return leaf.total > 1 ? `<nav class="pagination"><ol>${steps.join("")}</ol></nav>` : "";
}

/** The ways in, on the first page of all. */
function ways(leaf, terms) {
  if (leaf.path || leaf.number > 1) return "";
  const links = [...leaf.lists].filter(([path]) => path).sort().map(([path, list]) => {
    const slug = path.split("/")[1];
    return `<li><a href="/${leaf.edition.lang}/${path}">${terms[slug]?.[leaf.edition.key] ?? slug}</a> <span class="count">${list.length}</span></li>`;
  });
  return `<ul class="index">${links.join("\n")}</ul>`;
}

export function render({ leaf, editions, terms }) {
  const slug = leaf.path.split("/")[1];
  const title = slug ? terms[slug]?.[leaf.edition.key] ?? slug : leaf.edition.title;
  return frame({
    edition: leaf.edition,
    editions,
    path: address(leaf, leaf.number).slice(leaf.edition.lang.length + 1),
    title,
    description: title,
    main: `<h1>${title}</h1>
${ways(leaf, terms)}
<ol class="cards">
${leaf.items.map((article) => card(article, leaf.edition, terms)).join("\n")}
</ol>
${pager(leaf)}`,
  });
}
