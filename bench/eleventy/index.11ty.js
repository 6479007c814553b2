// The indexes of regions, themes and years.
import { frame } from "./_includes/frame.js";

export const data = {
  kinds: ["hans", "hant"].flatMap((key) => ["regions", "themes", "years"].map((kind) => ({ key, kind }))),
  pagination: { data: "kinds", size: 1, alias: "of" },
  permalink: ({ of }) => `/zh-${of.key}/${of.kind}/index.html`,
};

export function render({ of, editions, collections, terms }) {
  const edition = editions.find((one) => one.key === of.key);
  const lists = collections.leaves.find((leaf) => leaf.edition.key === of.key).lists;
  const links = [...lists].filter(([path]) => path.startsWith(of.kind)).sort().map(([path, list]) => {
    const slug = path.split("/")[1];
    return `<li><a href="/${edition.lang}/${path}">${terms[slug]?.[edition.key] ?? slug}</a> <span class="count">${list.length}</span></li>`;
  });
  return frame({
    edition,
    editions,
    path: `${of.kind}/`,
    title: of.kind,
    description: of.kind,
    main: `<h1>${of.kind}</h1><ul class="index">${links.join("\n")}</ul>`,
  });
}
