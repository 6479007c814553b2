// The corpus in two languages, with the pages Twinscript makes of it. Pages are made by JavaScript functions, the
// fastest kind of template Eleventy has.
import fs from "node:fs";

const SIZE = 20;
const terms = JSON.parse(fs.readFileSync("data/terms.json", "utf8"));
const EDITIONS = [
  { lang: "zh-hans", key: "hans", title: "简繁资料馆" },
  { lang: "zh-hant", key: "hant", title: "簡繁資料館" },
];

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const newestFirst = (a, b) => b.date - a.date || compare(a.url, b.url);

/** All pages of all lists of one edition: the home page, regions, themes and years, each cut into leaves. */
function leaves(edition, articles) {
  const lists = new Map([["", articles]]);
  for (const article of articles) {
    for (const kind of ["regions", "themes", "years"]) {
      for (const term of article.data[kind]) {
        const path = `${kind}/${term}/`;
        if (!lists.has(path)) lists.set(path, []);
        lists.get(path).push(article);
      }
    }
  }
  const pages = [];
  for (const [path, list] of lists) {
    const total = Math.max(1, Math.ceil(list.length / SIZE));
    for (let number = 1; number <= total; number++) {
      const items = list.slice((number - 1) * SIZE, number * SIZE);
      pages.push({ edition, path, number, total, items, lists });
    }
  }
  return pages;
}

export default function (config) {
  config.addPassthroughCopy({ assets: "." });
  config.addGlobalData("editions", EDITIONS);
  config.addGlobalData("terms", terms);
  config.addGlobalData("eleventyComputed.permalink", () => (data) =>
    data.page.inputPath.startsWith("./content/")
      ? `${data.page.filePathStem.replace("/content", "")}/index.html`
      : data.permalink);
  for (const edition of EDITIONS) {
    const glob = `content/${edition.lang}/articles/**/*.md`;
    config.addCollection(edition.key, (api) => {
      const articles = api.getFilteredByGlob(glob).sort(newestFirst);
      articles.forEach((article, i) => {
        article.data.newer = articles[i - 1];
        article.data.older = articles[i + 1];
      });
      return articles;
    });
  }
  config.addCollection("leaves", (api) =>
    EDITIONS.flatMap((edition) =>
      leaves(edition, api.getFilteredByGlob(`content/${edition.lang}/articles/**/*.md`).sort(newestFirst))));
  return {
    dir: { input: ".", includes: "_includes" },
    markdownTemplateEngine: false,
    templateFormats: ["md", "11ty.js"],
  };
}
