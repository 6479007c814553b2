// The newest articles of an edition as Atom.
import { escape, summary } from "./_includes/frame.js";

export const data = {
  keys: ["hans", "hant"],
  pagination: { data: "keys", size: 1, alias: "key" },
  permalink: ({ key }) => `/zh-${key}/feed.xml`,
  eleventyExcludeFromCollections: true,
};

export function render({ key, collections }) {
  const entries = collections[key].slice(0, 20).map((article) => `<entry>
<title>${escape(article.data.title)}</title>
<id>https://example.org${article.url}</id>
<updated>${article.date.toISOString()}</updated>
<summary>${escape(summary(article))}</summary>
<content type="html">${escape(article.content)}</content>
</entry>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-${key}">
<id>https://example.org/zh-${key}/</id>
${entries.join("\n")}
</feed>
`;
}
