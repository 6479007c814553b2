// On list pages: narrows the list by region, theme, year, source and further facets, over one JSON for
// the edition.
// The address holds the choice, so that it can be kept, shared and read in the other script. Without
// script, or when the JSON does not come, the pages as they were baked do.
(() => {
  "use strict";

  const panel = document.querySelector(".facets");
  if (!panel) {
    return;
  }
  const PAGE = 40;
  const { up, index: address, date, undated, count, more, failed, ...scope } = panel.dataset;
  const form = panel.querySelector("form");
  const offered = [...form.querySelectorAll("select")].map((select) => select.name);
  const FACETS = [...new Set([...offered, ...Object.keys(scope)])];
  const status = panel.querySelector("[role=status]");
  const baked = document.querySelectorAll("main .cards, main .pagination");
  const fill = (sentence, ...values) => sentence.replace(/\{(\d)}/g, (gap, i) => values[i]);

  let index = null;
  let shown = PAGE;

  // ---- what an article is, and what is chosen ---------------------------------------------------

  const within = (slugs, wider) => slugs === wider || slugs.startsWith(wider + "/");

  const tests = {
    region: (article, value) => article.regions.some((slugs) => within(slugs, value)),
    theme: (article, value) => article.themes.includes(value),
    year: (article, value) => article.listed === value || article.listed.startsWith(value + "-"),
    source: (article, value) => article.sources.includes(value),
  };

  const test = (facet) => tests[facet] ?? ((article, value) => article.others[facet].includes(value));

  const matches = (article, choice) =>
    FACETS.every((facet) => !choice[facet] || test(facet)(article, choice[facet]));

  // The values of a facet that an article counts for; a region counts for those above it as well.
  const values = {
    region: (article) =>
      new Set(
        article.regions.flatMap((slugs) =>
          slugs.split("/").map((slug, depth, all) => all.slice(0, depth + 1).join("/")),
        ),
      ),
    theme: (article) => article.themes,
    year: (article) => [article.listed.match(/^-?[^-]+/)[0]],
    source: (article) => article.sources,
  };

  const chosen = () =>
    Object.fromEntries(FACETS.map((facet) => [facet, form.elements[facet]?.value ?? ""]));

  // ---- the index --------------------------------------------------------------------------------

  const load = async () => {
    const answer = await fetch(address);
    if (!answer.ok) {
      throw new Error(answer.status);
    }
    const { regions, themes, sources, years, facets = {}, articles } = await answer.json();
    const further = Object.keys(facets);
    const keys = (rows, numbers) => numbers.map((number) => rows[number][0]);
    // A date is a day, empty where none is known, or where it is listed and what it is called.
    const all = articles.map(([title, path, day, source, places, subjects, ...more]) => ({
      title,
      path,
      listed: Array.isArray(day) ? day[0] : day || "undated",
      day,
      sources: keys(sources, [].concat(source).filter((number) => number >= 0)),
      regions: keys(regions, places),
      themes: keys(themes, subjects),
      others: Object.fromEntries(further.map((facet, i) => [facet, keys(facets[facet], more[i])])),
    }));
    return {
      articles: all.filter((article) => matches(article, scope)),
      names: {
        region: new Map(regions),
        theme: new Map(themes),
        year: new Map(years),
        source: new Map(sources),
        ...Object.fromEntries(further.map((facet) => [facet, new Map(facets[facet])])),
      },
    };
  };

  // ---- the form ---------------------------------------------------------------------------------

  // Each facet offers what the choices in the others leave, with how many articles there are.
  const offer = (facet, choice) => {
    const select = form.elements[facet];
    if (!select) {
      return;
    }
    const counts = new Map();
    const others = index.articles.filter((each) => matches(each, { ...choice, [facet]: "" }));
    for (const article of others) {
      for (const value of (values[facet] ?? ((each) => each.others[facet]))(article)) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    const options = [select.options[0]];
    for (const [value, name] of index.names[facet]) {
      const given = facet === "region" && scope.region && within(scope.region, value);
      if (value === choice[facet] || (counts.has(value) && !given)) {
        const depth = facet === "region" ? value.split("/").length - 1 : 0;
        options.push(new Option(`${"　".repeat(depth)}${name} (${counts.get(value) ?? 0})`, value));
      }
    }
    select.replaceChildren(...options);
    select.value = choice[facet];
  };

  const element = (tag, properties, ...children) => {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...children);
    return made;
  };

  const terms = (facet, folder, keys) =>
    keys.map((key) => {
      const href = `${up}${folder}/${key}/`;
      return element("li", {}, element("a", { href }, index.names[facet].get(key)));
    });

  const day = (iso) =>
    Array.isArray(iso)
      ? iso[1]
      : iso
      ? element("time", { dateTime: iso }, fill(date, ...iso.split("-").map(Number)))
      : element("span", { className: "undated" }, undated);

  const card = (article) => {
    const line = element("p", { className: "dateline" }, day(article.day));
    if (article.sources.length) {
      const source = article.sources.map((key) => index.names.source.get(key)).join("、");
      line.append(" ", element("span", { className: "source" }, source));
    }
    const { regions, themes } = article;
    const links = [...terms("region", "regions", regions), ...terms("theme", "themes", themes)];
    const title = element("a", { href: up + article.path }, article.title);
    const parts = [element("h3", {}, title), line];
    if (links.length) {
      parts.push(element("ul", { className: "terms" }, ...links));
    }
    return element("li", {}, element("article", { className: "card" }, ...parts));
  };

  // ---- the list ---------------------------------------------------------------------------------

  const list = element("ol", { className: "cards", hidden: true });
  const button = element("button", { type: "button", hidden: true }, more);
  baked[0].before(list, button);

  const show = () => {
    const choice = chosen();
    const narrowed = FACETS.some((facet) => choice[facet]);
    const found = index.articles.filter((article) => matches(article, choice));
    FACETS.forEach((facet) => offer(facet, choice));
    baked.forEach((part) => (part.hidden = narrowed));
    list.hidden = !narrowed;
    list.replaceChildren(...(narrowed ? found.slice(0, shown).map(card) : []));
    button.hidden = !narrowed || found.length <= shown;
    status.textContent = fill(count, found.length);
  };

  const keepInAddress = () => {
    const kept = new URLSearchParams(Object.entries(chosen()).filter(([, value]) => value));
    const query = kept.size ? "?" + kept.toString().replaceAll("%2F", "/") : "";
    history.replaceState(null, "", location.pathname + query);
  };

  const begin = async () => {
    const wanted = new URLSearchParams(location.search);
    try {
      index = await load();
    } catch {
      status.textContent = failed;
      return;
    }
    const known = (facet) => (index.names[facet].has(wanted.get(facet)) ? wanted.get(facet) : "");
    const choice = Object.fromEntries(FACETS.map((facet) => [facet, known(facet)]));
    FACETS.forEach((facet) => offer(facet, choice));
    show();
  };

  form.addEventListener("input", () => {
    shown = PAGE;
    keepInAddress();
    show();
  });
  form.addEventListener("reset", () => setTimeout(() => form.dispatchEvent(new Event("input"))));
  form.addEventListener("submit", (event) => event.preventDefault());
  button.addEventListener("click", () => {
    const last = shown;
    shown += PAGE;
    show();
    list.children[last].querySelector("a").focus();
  });
  panel.addEventListener("toggle", () => panel.open && !index && begin());
  panel.open = FACETS.some((facet) => new URLSearchParams(location.search).has(facet));
})();
