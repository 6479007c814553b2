// The parts that all pages share.
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escape = (text) => String(text).replace(/[&<>"]/g, (c) => ESCAPES[c]);

export function summary(article) {
  const line = article.data.page.rawInput.split("\n").find((text) => /^[^\s#-]/.test(text)) ?? "";
  return line.slice(0, 90);
}

export const chinese = (date) => `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日`;

export function termLinks(kind, slugs, edition, terms) {
  const links = slugs.map((slug) =>
    `<li><a href="/${edition.lang}/${kind}/${slug}/">${terms[slug]?.[edition.key] ?? slug}</a></li>`);
  return `<ul class="terms">${links.join("")}</ul>`;
}

export function frame({ edition, editions, path, title, description, main }) {
  const rest = path;
  const alternates = editions.map((other) =>
    `<link rel="alternate" hreflang="${other.lang}" href="https://example.org/${other.lang}/${rest}">`);
  const twin = editions.find((other) => other !== edition);
  return `<!DOCTYPE html>
<html lang="${edition.lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${escape(title)} · ${edition.title}</title>
  <meta name="description" content="${escape(description)}">
  <link rel="canonical" href="https://example.org/${edition.lang}/${rest}">
  ${alternates.join("\n  ")}
  <link rel="alternate" type="application/atom+xml" title="${edition.title}" href="/${edition.lang}/feed.xml">
  <link rel="icon" href="/icon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="/css/site.css">
  <script src="/js/toggle.js" defer></script>
</head>
<body>
<a class="skip" href="#main">${edition.title}</a>
<header class="masthead">
  <p class="name"><a href="/${edition.lang}/">${edition.title}</a></p>
  <div class="seals" role="group"><a class="seal" href="/${twin.lang}/${rest}" lang="${twin.lang}" hreflang="${twin.lang}" rel="alternate" data-toggle>${twin.title}</a></div>
  <nav><ul>
    ${["", "regions/", "themes/", "years/"].map((way) => `<li><a href="/${edition.lang}/${way}">${way || edition.title}</a></li>`).join("\n    ")}
  </ul></nav>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer class="colophon"><p>${edition.title}</p></footer>
</body>
</html>
`;
}
