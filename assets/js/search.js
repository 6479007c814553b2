// The search of both scripts: reads the index that the bake wrote (docs/search.md), so that it finds what
// `bin/twinscript search` finds, in the same order. On the page for addresses that do not exist it proposes
// what the address may have meant.
(() => {
  "use strict";

  const [page, ...twins] = document.querySelectorAll("[data-search], [data-lost]");
  if (!page) {
    return;
  }
  const { root, up, edition, ...say } = page.dataset;
  const fill = (sentence, ...values) => sentence.replace(/\{(\d)}/g, (gap, i) => values[i]);

  const element = (tag, properties, ...children) => {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...children);
    return made;
  };

  // ---- files ------------------------------------------------------------------------------------

  const files = new Map();

  // A file that did not come is asked for again the next time.
  const load = (path, kind) => {
    if (!files.has(path)) {
      const answer = fetch(root + path).then((got) => {
        if (!got.ok) {
          throw new Error(got.status);
        }
        return got[kind]();
      });
      answer.catch(() => files.delete(path));
      files.set(path, answer);
    }
    return files.get(path);
  };

  const text = (path) => load(path, "text");
  const bytes = async (path) => new Uint8Array(await load(path, "arrayBuffer"));

  // A part of a file. Where a host sends no parts, or sends them wrongly, the whole file is taken and kept.
  const part = async (path, from, to) => {
    const ask = async () => {
      const got = await fetch(root + path, { headers: { range: `bytes=${from}-${to ? to - 1 : ""}` } });
      const sent = new Uint8Array(await got.arrayBuffer());
      if (got.status === 200) {
        files.set(path, Promise.resolve(sent));
      }
      return got.status === 206 && (!to || sent.length === to - from) ? sent : null;
    };
    const sent = files.has(path) ? null : await ask().catch(() => null);
    return sent ?? (await bytes(path)).subarray(from, to || undefined);
  };

  const reader = (from) => {
    let at = 0;
    const bit = () => (from[at >> 3] >> (7 - (at++ & 7))) & 1;
    const bits = (count) => {
      let number = 0;
      while (count--) {
        number = number * 2 + bit();
      }
      return number;
    };
    const rice = (parameter) => {
      let times = 0;
      while (bit()) {
        times++;
      }
      return times * 2 ** parameter + bits(parameter);
    };
    const golomb = (parameter) => {
      let zeros = 0;
      while (!bit() && zeros < 32) {
        zeros++;
      }
      return (2 ** zeros + bits(zeros) - 1) * 2 ** parameter + bits(parameter);
    };
    return { bits, rice, golomb };
  };

  const parameterOf = (count, range) => {
    let parameter = 0;
    while (count * 2 ** (parameter + 1) * 10 <= range * 7) {
      parameter++;
    }
    return parameter;
  };

  // Ascending numbers below a bound.
  const ascending = (count, range, from, each = (number) => number) => {
    const parameter = count ? parameterOf(count, range) : 0;
    let next = 0;
    return Array.from({ length: count }, () => {
      const number = next + from.rice(parameter);
      next = number + 1;
      return each(number);
    });
  };

  // ---- folding ----------------------------------------------------------------------------------

  const classes = new Map();
  const forms = new Set();
  // For each edition but the first: what it mostly writes for a character of the first.
  const written = [];
  const known = new Map();

  const learn = (table, editions) => {
    const from = reader(table);
    let next = 0;
    let last = 0;
    for (let left = from.golomb(0); left > 0; left--) {
      const character = next + from.golomb(1);
      const step = from.golomb(8);
      last += step % 2 ? -(step + 1) / 2 : step / 2;
      classes.set(character, last);
      if (from.bits(1)) {
        forms.add(character);
      }
      for (let edition = 1; edition < editions; edition++) {
        written[edition] ??= new Map();
        if (from.bits(1)) {
          written[edition].set(String.fromCharCode(last), String.fromCharCode(character));
        }
      }
      next = character + 1;
    }
    known.clear();
  };

  const isHan = (code) => (code >= 0x3400 && code <= 0x9fff) || (code >= 0x20000 && code < 0x2f800);
  const simple = (code) => String.fromCodePoint(classes.get(code) ?? code);

  const foldCharacter = (character) => {
    const code = character.codePointAt(0);
    if (isHan(code)) {
      return simple(code);
    }
    return [...character.normalize("NFKD").toLowerCase()]
      .map((each) => [each, each.codePointAt(0)])
      .filter(([each, it]) => /[\p{L}\p{N}]/u.test(each) || (it >= 0x20000 && it < 0x40000))
      .map(([, it]) => simple(it))
      .join("");
  };

  const fold = (string) => {
    let folded = "";
    for (const character of string) {
      if (!known.has(character)) {
        known.set(character, foldCharacter(character));
      }
      folded += known.get(character);
    }
    return folded;
  };

  // What a text becomes, and from where to where each unit of that stands in the text.
  const placed = (string) => {
    const places = [];
    let folded = "";
    let at = 0;
    for (const character of string) {
      const units = fold(character);
      for (let i = 0; i < units.length; i++) {
        places.push([at, at + character.length]);
      }
      folded += units;
      at += character.length;
    }
    return { folded, places };
  };

  // ---- the index --------------------------------------------------------------------------------

  const A_FILE = 4;
  let index = null;

  const values = (facet, [key, articles, initials, ...names]) => ({
    facet,
    key,
    articles: Number(articles),
    initials,
    names,
    name: names[index.edition],
  });

  const open = async () => {
    if (!index) {
      const [, count, editions, common, rare, names, lists, version, shards, ...suggested] = (
        await text("search/index.txt")
      ).split("\n");
      const [table, places] = await Promise.all([bytes("search/" + common), bytes("search/" + shards)]);
      learn(table, editions.split(" ").length);
      index = {
        articles: Number(count),
        editions: editions.split(" "),
        edition: editions.split(" ").indexOf(edition),
        rare,
        names,
        lists,
        version,
        ...placesOf(places, filesOf(Number(count))),
      };
      index.suggestions = suggested
        .filter(Boolean)
        .map((line) => line.split("\t"))
        .map(([facet, ...row]) => values(facet, row));
    }
    return index;
  };

  // How many files hold shards: IndexShape.java says why.
  const filesOf = (articles) => {
    const wanted = Math.max(4, Math.floor((articles * 18) / 100));
    const power = 2 ** Math.floor(Math.log2(wanted)) / 4;
    return Math.floor(wanted / power) * power;
  };

  // Of each file its name, of each shard where it begins and ends there.
  const placesOf = (table, count) => {
    const from = reader(table);
    const mean = from.golomb(0);
    const parameter = from.bits(4);
    const shards = [];
    for (let file = 0; file < count; file++) {
      const version = Array.from({ length: 4 }, () => from.bits(5).toString(32)).join("");
      let start = 0;
      for (let i = 0; i < A_FILE; i++) {
        const step = i < A_FILE - 1 ? from.golomb(parameter) : 0;
        const end = start + 32 * (mean + (step % 2 ? -(step + 1) / 2 : step / 2));
        shards.push([`search/${file}-${version}.bin`, start, i < A_FILE - 1 ? end : 0]);
        start = end;
      }
    }
    return { shards };
  };

  // Characters outside the basic plane are seldom asked for.
  const openFor = async (query) => {
    await open();
    if (/[\u{10000}-\u{10ffff}]/u.test(query) && index.rare) {
      const { rare } = index;
      index.rare = "";
      learn(await bytes("search/" + rare), index.editions.length);
    }
  };

  const spread = (number) => {
    let mixed = Math.imul(number ^ (number >>> 16), 0x7feb352d);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
  const unit = (string, at) => string.charCodeAt(at);
  const pair = (string, at) => spread((unit(string, at) << 16) | unit(string, at + 1));
  const single = (string) => spread(unit(string, 0));
  const formKey = (code) => spread((1 << 16) | code);
  const wordKey = (string) =>
    spread((2 << 16) | [...string].reduce((sum, each) => (sum * 31 + unit(each, 0)) & 0xffff, 0));

  const NONE = { articles: [], marks: [] };
  const [TEXT, OFTEN, TITLE, BESIDE] = [0, 1, 2, 3];
  const KEYS = 2 ** 32;
  const entries = new Map();

  // Most entries of a file are only passed by.
  const pass = (count, range, from, each = () => {}) => {
    const parameter = count ? parameterOf(count, range) : 0;
    for (let left = count; left > 0; left--) {
      from.rice(parameter);
      each();
    }
  };

  const passEntry = (from) => {
    const count = from.golomb(0) + 1;
    pass(count, index.articles, from);
    pass(from.golomb(0), count, from, () => from.bits(2));
  };

  const readEntry = (from) => {
    const count = from.golomb(0) + 1;
    const articles = ascending(count, index.articles, from);
    const marks = new Uint8Array(count);
    ascending(from.golomb(0), count, from, (place) => {
      marks[place] = from.bits(2);
      return place;
    });
    return { articles, marks };
  };

  const find = async (key) => {
    const all = index.shards.length;
    const shard = Math.floor((key * all) / KEYS);
    const sent = await part(...index.shards[shard]);
    const from = reader(sent);
    const count = from.golomb(0);
    if (count > 8 * sent.length) {
      throw new Error("no shard");
    }
    const parameter = count ? parameterOf(count, Math.floor(KEYS / all)) : 0;
    let next = Math.floor((KEYS * shard + all - 1) / all);
    let found = NONE;
    for (let left = count; left > 0 && next <= key; left--) {
      const at = next + from.rice(parameter);
      if (at === key) {
        found = readEntry(from);
      } else if (at < key) {
        passEntry(from);
      }
      next = at + 1;
    }
    return found;
  };

  const entry = async (key) => {
    if (!entries.has(key)) {
      entries.set(key, find(key));
      entries.get(key).catch(() => entries.delete(key));
    }
    return entries.get(key);
  };

  // ---- facets -----------------------------------------------------------------------------------

  let tables = null;

  const openTables = async () => {
    if (!tables) {
      const from = reader(await bytes("search/" + index.lists));
      const labels = new Map();
      const all = [];
      let facet = "";
      for (const line of (await text("search/" + index.names)).split("\n").filter(Boolean)) {
        if (line.startsWith("=")) {
          const [name, ...called] = line.slice(1).split("\t");
          facet = name;
          labels.set(facet, called);
        } else {
          const value = values(facet, line.split("\t"));
          all.push({ ...value, list: ascending(value.articles, index.articles, from) });
        }
      }
      tables = { labels, all };
    }
    return tables;
  };

  const facetOf = (name) => {
    const wanted = fold(name);
    for (const [facet, labels] of tables?.labels ?? []) {
      if ([facet, ...labels].some((label) => fold(label) === wanted)) {
        return facet;
      }
    }
    return "";
  };

  const having = ({ facet, value }) => {
    const wanted = fold(value);
    const set = new Uint8Array(index.articles);
    for (const each of tables.all) {
      const begins = wanted && each.names.some((name) => fold(name).startsWith(wanted));
      if (each.facet === facet && (each.key === value || begins)) {
        each.list.forEach((article) => (set[article] = 1));
      }
    }
    return set;
  };

  // ---- what was typed ---------------------------------------------------------------------------

  const isSpace = (code) =>
    code <= 32 || code === 160 || (code >= 0x2000 && code <= 0x200f) || code === 0x3000 || code === 0xfeff;

  const parse = (query) => {
    const terms = new Map();
    const filters = new Map();
    const add = (typed, quoted, excluded) => {
      const folded = fold(typed);
      if (folded) {
        terms.set(JSON.stringify([folded, typed, quoted, excluded]), { folded, typed, quoted, excluded });
      }
    };
    const addWord = (typed, excluded) => {
      const colon = typed.slice(1, -1).search(/[:：]/) + 1;
      const facet = colon ? facetOf(typed.slice(0, colon)) : "";
      if (facet) {
        const value = typed.slice(colon + 1);
        filters.set(JSON.stringify([facet, value, excluded]), { facet, value, excluded });
      } else {
        add(typed, false, excluded);
      }
    };
    let at = 0;
    while (at < query.length) {
      if (isSpace(unit(query, at))) {
        at++;
        continue;
      }
      const minus = "-−－".includes(query[at]) && at + 1 < query.length && !isSpace(unit(query, at + 1));
      at += minus ? 1 : 0;
      const quoted = "\"“”„「『＂".includes(query[at]);
      const from = quoted ? ++at : at;
      while (at < query.length && !(quoted ? "\"“”」』＂".includes(query[at]) : isSpace(unit(query, at)))) {
        at++;
      }
      if (quoted) {
        add(query.slice(from, at++), true, minus);
      } else {
        addWord(query.slice(from, at), minus);
      }
    }
    return { terms: [...terms.values()], filters: [...filters.values()] };
  };

  // ---- candidates: as Candidates.java, number for number --------------------------------------

  const TERMS = 16;
  const WISHES = 2;
  const FORMS = 1;
  const WORTH = [10, 16, 40, 4];

  const keysOf = (term) => {
    const last = term.length - 2;
    return last < 0 ? [single(term)] : [...new Set([0, last >> 1, last])].map((at) => pair(term, at));
  };

  const isExact = (term) => term.folded.length <= 2;

  // Marks the articles that have all keys of a term with the number of keys.
  const counted = async (term, keys) => {
    const counts = new Uint8Array(index.articles);
    for (const { articles, marks } of await Promise.all(keys.map(entry))) {
      articles.forEach((article, i) => {
        counts[article] += term.quoted && marks[i] === BESIDE ? 0 : 1;
      });
    }
    return (article) => counts[article] === keys.length;
  };

  const markOf = (counts, at, keys) => {
    if (counts[BESIDE][at]) {
      return BESIDE;
    }
    if (counts[TITLE][at] === keys) {
      return TITLE;
    }
    return counts[TEXT][at] ? TEXT : OFTEN;
  };

  // Keys that only decide the order, with what each is worth.
  const wishesOf = (terms, rarities = []) => {
    const wishes = [];
    for (let i = 0; i + 1 < terms.length && i < WISHES; i++) {
      const joined = terms[i].folded.slice(-1) + terms[i + 1].folded[0];
      wishes.push([pair(joined, 0), 8 * (rarities[i] + rarities[i + 1])]);
    }
    const typed = terms.map((term) => term.typed).join("");
    const sum = rarities.reduce((one, other) => one + other, 0);
    [...new Set(typed.split("").map((each) => unit(each, 0)))]
      .filter((code) => forms.has(code))
      .slice(0, FORMS)
      .forEach((code) => wishes.push([formKey(code), 7 * sum]));
    return wishes;
  };

  const rank = async (left, terms, keys) => {
    const scores = new Float64Array(index.articles);
    const wish = async (key, worth) =>
      (await entry(key)).articles.forEach((article) => (scores[article] += worth));
    const rarities = [];
    for (const [i, term] of terms.entries()) {
      const all = await Promise.all(keys[i].map(entry));
      const fewest = Math.min(...all.map(({ articles }) => articles.length));
      let rarity = 1;
      while (fewest && fewest * 2 ** rarity <= index.articles) {
        rarity++;
      }
      rarities.push(rarity);
      const counts = WORTH.map(() => new Uint8Array(index.articles));
      all.forEach(({ articles, marks }) => articles.forEach((article, at) => counts[marks[at]][article]++));
      left.forEach((at) => (scores[at] += rarity * WORTH[markOf(counts, at, all.length)]));
    }
    const wishes = wishesOf(terms, rarities);
    await Promise.all(wishes.map(([key, worth]) => wish(key, worth)));
    return left.sort((one, other) => scores[other] - scores[one] || other - one);
  };

  // What may be found, the best first, and what the terms alone leave, for counts beside the choices.
  const candidates = async ({ terms, filters }) => {
    const wanted = terms.filter((term) => !term.excluded).slice(0, TERMS);
    const keys = wanted.map((term) => keysOf(term.folded));
    // What decides the order is asked for at once, as to ask later costs more than it may spare.
    wishesOf(wanted).forEach(([key]) => entry(key).catch(() => {}));
    let left = Array.from({ length: index.articles }, (none, i) => i);
    const keep = (has) => (left = left.filter(has));
    (await Promise.all(wanted.map((term, i) => counted(term, keys[i])))).forEach(keep);
    for (const term of terms.filter((each) => each.excluded && isExact(each))) {
      const has = await counted(term, keysOf(term.folded));
      keep((article) => !has(article));
    }
    const unfiltered = left;
    for (const filter of filters) {
      const set = having(filter);
      keep((article) => Boolean(set[article]) !== filter.excluded);
    }
    return { unfiltered, ranked: await rank(left, wanted, keys) };
  };

  // ---- texts ------------------------------------------------------------------------------------

  const WHOLE = -1;

  const inEdition = (base, difference, common) => {
    const [pairs, ...places] = difference.split("\t");
    const table = new Map(common);
    for (let at = 0; at < pairs.length; at += 2) {
      table.set(pairs[at], pairs[at + 1]);
    }
    const texts = base.map((line) => line.split("").map((each) => table.get(each) ?? each));
    for (let at = 0; at < places.length; at += 3) {
      const [line, place] = [Number(places[at]), Number(places[at + 1])];
      if (place === WHOLE) {
        texts[line] = [places[at + 2]];
      } else {
        texts[line][place] = places[at + 2];
      }
    }
    return texts.map((each) => each.join(""));
  };

  const article = async (number) => {
    const path = `texts/${number >> 7}/${number}.txt?${index.version}`;
    const rows = (await text(path)).split("\n").slice(0, -1);
    const first = 2 + index.editions.length;
    const lines = rows.slice(first).map((row) => row.slice(0, row.indexOf("\t")));
    const base = rows.slice(first).map((row) => row.slice(row.indexOf("\t") + 1));
    const made = [base];
    const edition = (at) => (made[at] ??= inEdition(base, rows[2 + at], written[at]));
    const [where, day] = rows[0].split("\t");
    return {
      path: where,
      day,
      regions: rows[1].split(" ").filter(Boolean),
      themes: rows[2].split(" ").filter(Boolean),
      kinds: lines.map((line) => line[0]),
      anchors: lines.map((line) => line.slice(1)),
      edition,
      texts: edition(index.edition),
    };
  };

  // In the reader's edition first, as the others are seldom needed.
  const holds = (found, term) => {
    const inText = (texts) =>
      found.kinds.some(
        (kind, i) => (term.quoted ? "tp" : "tpcsrwh").includes(kind) && fold(texts[i]).includes(term.folded),
      );
    return inText(found.texts) || index.editions.some((edition, at) => inText(found.edition(at)));
  };

  // ---- results ----------------------------------------------------------------------------------

  // Where the terms stand in a text, without overlaps.
  const stretches = (line, terms) => {
    const plain = fold(line);
    if (!terms.some((term) => plain.includes(term.folded))) {
      return [];
    }
    const { folded, places } = placed(line);
    const found = [];
    for (const { folded: term } of terms) {
      for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
        found.push([places[at][0], places[at + term.length - 1][1]]);
      }
    }
    let end = 0;
    return found
      .sort((one, other) => one[0] - other[0] || other[1] - one[1])
      .filter(([from, to]) => from >= end && (end = to));
  };

  const marked = (line, found, from = 0, to = line.length) => {
    const parts = [];
    let at = from;
    for (const [start, end] of found.filter((each) => each[0] >= from && each[1] <= to)) {
      parts.push(line.slice(at, start), element("mark", {}, line.slice(start, end)));
      at = end;
    }
    return [...parts, line.slice(at, to)];
  };

  // A title breaks where the bake has found that it may; css/site.css keeps the rest together.
  const breathing = (places, parts) => {
    const breaks = places.split(",").map(Number).filter(Boolean);
    let from = 0;
    return parts.flatMap((part) => {
      const text = part.textContent ?? part;
      const start = from;
      from += text.length;
      const inside = part.nodeType ? [] : breaks.filter((at) => at > start && at < from);
      const lead = breaks.includes(start) ? [element("wbr", {})] : [];
      const pieces = part.nodeType ? [part] : [text.slice(0, inside.length ? inside[0] - start : text.length)];
      inside.forEach((at, i) => {
        pieces.push(element("wbr", {}), text.slice(at - start, (inside[i + 1] ?? from) - start));
      });
      return text ? [...lead, ...pieces] : [];
    });
  };

  const SHORT = 40;
  const LONG = 120;

  // From the sentence that holds the first stretch, a line or two.
  const cut = (line, [start, end]) => {
    const ends = [...line.matchAll(/[。！？!?；;]+[”’」』）)]*/g)].map((each) => each.index + each[0].length);
    let from = ends.filter((each) => each <= start).at(-1) ?? 0;
    let to = ends.find((each) => each >= end && each - from >= SHORT) ?? line.length;
    from = start - from > LONG / 2 ? start - SHORT / 2 : from;
    to = Math.max(end, Math.min(to, from + LONG));
    const whole = (at) => (/[\udc00-\udfff]/.test(line[at] ?? "") ? at + 1 : at);
    return [whole(from), whole(to)];
  };

  const snippet = (found, terms) => {
    const places = found.kinds.map((kind, i) => i).filter((i) => "pc".includes(found.kinds[i]));
    for (const term of terms) {
      for (const i of places) {
        if (stretches(found.texts[i], [term]).length) {
          return i;
        }
      }
    }
    return places[0] ?? -1;
  };

  const fragment = (anchor, quote) =>
    anchor ? `#${anchor}${quote && ":~:text=" + encodeURIComponent(quote).replace(/-/g, "%2D")}` : "";

  const chips = (found, kind, folder, keys, terms) =>
    found.texts
      .filter((name, i) => found.kinds[i] === kind)
      .map((name, i) => element("li", {}, element("a", { href: `${up}${folder}/${keys[i]}/` }, ...marked(name, stretches(name, terms)))));

  const line = (found, kind) => found.texts[found.kinds.indexOf(kind)] ?? "";

  const card = (found, terms) => {
    const i = snippet(found, terms);
    const passage = found.texts[i] ?? "";
    const marks = stretches(passage, terms);
    const title = line(found, "t");
    const quote = marks.length ? passage.slice(...marks[0]) : "";
    const href = up + found.path + (quote ? fragment(found.anchors[i], quote) : "");
    const link = element("a", { href }, ...breathing(found.anchors[found.kinds.indexOf("t")], marked(title, stretches(title, terms))));
    const date = line(found, "d");
    const day = /^\d{4}-\d\d-\d\d$/.test(found.day);
    const dateline = element("p", { className: "dateline" });
    dateline.append(day ? element("time", { dateTime: found.day }, date) : date);
    const beside = terms.filter((term) => !term.quoted);
    const sources = found.texts.filter((name, at) => found.kinds[at] === "s").join("、");
    if (sources) {
      dateline.append(" ", element("span", { className: "source" }, ...marked(sources, stretches(sources, beside))));
    }
    const parts = [element("h2", {}, link), dateline];
    if (passage) {
      const [from, to] = cut(passage, marks[0] ?? [0, 0]);
      const ends = [from ? "…" : "", to < passage.length ? "…" : ""];
      parts.push(element("p", { className: "snippet" }, ends[0], ...marked(passage, marks, from, to), ends[1]));
    }
    const terminals = [
      ...chips(found, "r", "regions", found.regions, beside),
      ...chips(found, "h", "themes", found.themes, beside),
    ];
    if (terminals.length) {
      parts.push(element("ul", { className: "terms" }, ...terminals));
    }
    const item = element("li", {}, element("article", { className: "card" }, ...parts));
    item.dataset.id = found.path.split("/").at(-2);
    return item;
  };

  // ---- the page ---------------------------------------------------------------------------------

  const FIRST = 4;
  const NEXT = 10;
  const AT_ONCE = 32;

  const interact = () => {
    const form = page.querySelector("form");
    const field = form.elements.q;
    const status = page.querySelector("[role=status]");
    const list = page.querySelector("ol");
    const proposals = page.querySelector("[role=listbox]");
    const more = page.querySelector("[data-next]");
    const panel = page.querySelector("details");

    // Numbers the searches, so that an answer to an older one is dropped.
    let turn = 0;
    let search = null;

    const tell = (sentence) => {
      if (status.textContent !== sentence) {
        status.textContent = sentence;
      }
    };

    const report = () => {
      const { ranked, next, failed, exact } = search;
      const sure = exact || next >= ranked.length;
      const count = ranked.length - failed;
      page.dataset.count = count;
      page.dataset.sure = sure;
      tell(count ? fill(sure ? say.found : say.about, count) : say.none);
      more.hidden = next >= ranked.length;
    };

    // ---- coming back ----------------------------------------------------------------------------

    const KEPT = "found";
    const FRESH = 10_000;

    const topOf = (item) => item.getBoundingClientRect().top;

    // How many results are shown and which one is seen, for who comes back or looks at the twin.
    const keep = () => {
      const items = [...list.children];
      const seen = scrollY < 1 ? null : items.find((item) => item.getBoundingClientRect().bottom > 0);
      const { pathname, search: query } = location;
      const record = { pathname, query, at: Date.now(), count: items.length };
      try {
        sessionStorage.setItem(KEPT, JSON.stringify({ ...record, id: seen?.dataset.id, top: seen && topOf(seen) }));
      } catch {
        // Without storage the results begin at the top.
      }
    };

    const handed = () => {
      try {
        const record = JSON.parse(sessionStorage.getItem(KEPT));
        sessionStorage.removeItem(KEPT);
        const same = record.pathname === location.pathname;
        const again = performance.getEntriesByType("navigation")[0]?.type !== "navigate";
        const fits = again ? same : !same && Date.now() - record.at < FRESH;
        return fits && record.query === location.search ? record : null;
      } catch {
        return null;
      }
    };

    let kept = handed();

    // After the browser has moved the page by itself for what came in above.
    const goBack = ({ id, top }) => {
      const item = [...list.children].find((each) => each.dataset.id === id);
      const go = () => scrollBy({ top: topOf(item) - top, behavior: "instant" });
      if (item) {
        requestAnimationFrame(() => requestAnimationFrame(go));
      }
    };

    // Looks at the next articles until so many more are shown: at more at once where none of the last ones fits,
    // as those that do may be far behind.
    const show = async (count) => {
      const mine = turn;
      const now = search;
      let missing = count;
      let first = null;
      let batch = count;
      while (missing > 0 && now.next < now.ranked.length) {
        const numbers = now.ranked.slice(now.next, now.next + batch);
        const read = await Promise.all(numbers.map(article));
        if (mine !== turn) {
          return null;
        }
        now.next += numbers.length;
        const before = missing;
        for (const found of read) {
          if (now.exact || now.terms.every((term) => holds(found, term) !== term.excluded)) {
            const item = card(found, now.terms.filter((term) => !term.excluded));
            list.append(item);
            first ??= item;
            missing--;
          } else {
            now.failed++;
          }
        }
        batch = missing < before ? missing : Math.min(2 * batch, AT_ONCE);
      }
      report();
      return first;
    };

    // One after the other, however fast the button is pressed.
    let shown = Promise.resolve();
    const inTurn = (count, mine = turn) =>
      (shown = shown.catch(() => {}).then(() => (mine === turn ? show(count) : null)));

    const chosen = () =>
      [...form.querySelectorAll("select")]
        .filter((select) => select.value)
        .map(({ name, value }) => ({ facet: name, value, excluded: false }));

    const address = () => {
      const kept = new URLSearchParams();
      if (field.value) {
        kept.set("q", field.value);
      }
      wantedFilters().forEach(({ facet, value }) => kept.set(facet, value));
      return location.pathname + (kept.size ? "?" + kept : "");
    };

    const asked = () => new URLSearchParams(location.search);

    const askedFilters = () =>
      [...asked()]
        .filter(([name, value]) => value && form.querySelector(`select[name="${CSS.escape(name)}"]`))
        .map(([facet, value]) => ({ facet, value, excluded: false }));

    // What the address asks for, until the choices are there.
    let pending = askedFilters();

    const wantedFilters = () => (pending.length ? pending : chosen());

    const run = async () => {
      const mine = ++turn;
      const query = field.value;
      try {
        await openFor(query);
        const filters = wantedFilters();
        if (panel.open || filters.length || /[:：]/.test(query)) {
          await openTables();
        }
        const parsed = parse(query);
        const all = [...parsed.filters, ...filters];
        const idle = !parsed.terms.length && !all.length;
        const found = idle ? { unfiltered: [], ranked: [] } : await candidates({ ...parsed, filters: all });
        if (mine !== turn) {
          return;
        }
        search = {
          ...parsed,
          ...found,
          exact: parsed.terms.every(isExact) && parsed.terms.length <= TERMS,
          next: 0,
          failed: 0,
        };
        list.replaceChildren();
        if (tables && panel.open) {
          await offer(parsed, filters, idle);
        }
        if (idle) {
          tell("");
          more.hidden = true;
          page.dataset.count = "";
          return;
        }
        const before = kept;
        kept = null;
        await inTurn(Math.max(FIRST, before?.count ?? 0));
        if (before && mine === turn) {
          goBack(before);
        }
      } catch (failure) {
        if (mine === turn) {
          list.replaceChildren();
          more.hidden = true;
          tell(location.protocol === "file:" ? say.file : say.failed);
        }
      }
    };

    // ---- choices ----------------------------------------------------------------------------------

    // Each facet offers what the choices in the others leave, with how many articles there are.
    const offer = async (parsed, filters, idle) => {
      const every = Array.from({ length: index.articles }, (none, i) => i);
      const left = idle ? every : search.unfiltered;
      for (const select of form.querySelectorAll("select")) {
        const value = filters.find(({ facet }) => facet === select.name)?.value ?? "";
        const others = [...parsed.filters, ...filters.filter(({ facet }) => facet !== select.name)];
        const sets = others.map((filter) => [having(filter), filter.excluded]);
        const open = new Uint8Array(index.articles);
        left
          .filter((each) => sets.every(([set, excluded]) => Boolean(set[each]) !== excluded))
          .forEach((each) => (open[each] = 1));
        const options = [select.options[0]];
        for (const each of tables.all.filter(({ facet }) => facet === select.name)) {
          const count = each.list.reduce((sum, at) => sum + open[at], 0);
          if (count || each.key === value) {
            const depth = select.name === "region" ? each.key.split("/").length - 1 : 0;
            options.push(new Option(`${"　".repeat(depth)}${each.name} (${count})`, each.key));
          }
        }
        select.replaceChildren(...options);
        select.value = value;
      }
      pending = [];
    };

    // ---- proposals --------------------------------------------------------------------------------

    const MOST = 6;
    let active = -1;

    const close = () => {
      proposals.hidden = true;
      active = -1;
      field.setAttribute("aria-expanded", "false");
      field.removeAttribute("aria-activedescendant");
    };

    const lastWord = () => field.value.match(/[^\s　]*$/)[0];

    const suggest = () => {
      const typed = lastWord();
      const wanted = typed && fold(typed);
      if (!wanted || !index) {
        close();
        return;
      }
      const fits = ({ names, initials, key }) =>
        names.some((name) => fold(name).startsWith(wanted)) ||
        (/^[a-z]{2,}$/.test(wanted) && (initials.startsWith(wanted) || key.split("/").at(-1).startsWith(wanted)));
      const found = index.suggestions.filter(fits).slice(0, MOST);
      proposals.replaceChildren(
        ...found.map((value, i) => {
          const label = form.querySelector(`select[name="${value.facet}"]`)?.dataset.label ?? value.facet;
          const item = element("li", { id: "proposal" + i }, `${label}：${value.name}`);
          item.append(" ", element("span", { className: "count" }, String(value.articles)));
          item.setAttribute("role", "option");
          item.dataset.term = `${label}:${value.name}`;
          return item;
        }),
      );
      close();
      proposals.hidden = !found.length;
      field.setAttribute("aria-expanded", String(found.length > 0));
    };

    const point = (to) => {
      const items = [...proposals.children];
      active = (to + items.length) % items.length;
      items.forEach((item, i) => item.setAttribute("aria-selected", String(i === active)));
      field.setAttribute("aria-activedescendant", items[active].id);
    };

    const take = (item) => {
      field.value = field.value.slice(0, field.value.length - lastWord().length) + item.dataset.term + " ";
      close();
      field.focus();
      changed(0);
    };

    // ---- events -----------------------------------------------------------------------------------

    const WAIT = 120;
    let timer = 0;
    let composing = false;

    const changed = (wait) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        history.replaceState(null, "", address());
        run().then(() => document.activeElement === field && suggest());
      }, wait);
    };

    const stepTo = (from, by) => {
      const links = [...list.querySelectorAll("h2 a")];
      const to = links.indexOf(from) + by;
      (to < 0 ? field : links[Math.min(to, links.length - 1)] ?? field).focus();
    };

    field.addEventListener("compositionstart", () => (composing = true));
    field.addEventListener("compositionend", () => {
      composing = false;
      changed(0);
    });
    field.addEventListener("input", () => {
      close();
      if (!composing) {
        changed(WAIT);
      }
    });
    field.addEventListener("focus", () => open().catch(() => {}));
    field.addEventListener("blur", () => setTimeout(() => document.activeElement === field || close(), 200));
    field.addEventListener("keydown", (event) => {
      if (event.isComposing) {
        return;
      }
      const shown = !proposals.hidden;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && shown) {
        point(active < 0 && step < 0 ? -1 : active + step);
      } else if (step === 1) {
        stepTo(field, 1);
      } else if (event.key === "Enter" && shown && active >= 0) {
        take(proposals.children[active]);
      } else if (event.key === "Escape" && shown) {
        close();
      } else if (event.key === "Escape" && field.value) {
        field.value = "";
        changed(0);
      } else {
        return;
      }
      event.preventDefault();
    });
    proposals.addEventListener("pointerdown", (event) => {
      const item = event.target.closest("li");
      if (item) {
        event.preventDefault();
        take(item);
      }
    });
    list.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && event.target.matches("h2 a")) {
        event.preventDefault();
        stepTo(event.target, step);
      } else if (event.key === "Escape") {
        field.focus();
      }
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      close();
      history.pushState(null, "", address());
      changed(0);
    });
    form.addEventListener("change", (event) => event.target.matches("select") && changed(0));
    form.addEventListener("reset", () =>
      setTimeout(() => {
        pending = [];
        changed(0);
      }),
    );
    more.addEventListener("click", async () => {
      const first = await inTurn(NEXT);
      first?.querySelector("a").focus();
    });
    panel.addEventListener("toggle", () => panel.open && changed(0));
    addEventListener("popstate", () => {
      field.value = asked().get("q") ?? "";
      form.querySelectorAll("select").forEach((select) => (select.value = ""));
      pending = askedFilters();
      run();
    });

    addEventListener("pagehide", keep);

    document.querySelector(".without").remove();
    field.value = asked().get("q") ?? "";
    if (!field.value && asked().has("q")) {
      field.focus();
    }
    if (pending.length) {
      panel.open = true;
    } else if (field.value) {
      run();
    } else if (location.protocol === "file:") {
      tell(say.file);
    }
  };

  // ---- addresses that do not exist ----------------------------------------------------------------

  const LIKELY = 5;
  const FOLDERS = { region: "regions", theme: "themes" };

  const propose = async () => {
    const parts = decodeURI(location.pathname).split("/").filter(Boolean);
    const words = [...new Set((parts.at(-1) ?? "").toLowerCase().split(/[^a-z0-9]+/))].filter(Boolean).slice(0, 12);
    await open();
    await openTables();
    const scores = new Map();
    for (const { articles } of await Promise.all(words.map((each) => entry(wordKey(each))))) {
      articles.forEach((at) => scores.set(at, (scores.get(at) ?? 0) + 1));
    }
    const likely = [...scores]
      .filter(([, score]) => score * 2 > words.length)
      .sort((one, other) => other[1] - one[1] || other[0] - one[0])
      .slice(0, LIKELY);
    const fitting = tables.all.filter(
      ({ facet, key }) => FOLDERS[facet] && key.split("/").at(-1) === parts.at(-1),
    );
    const found = (await Promise.all(likely.map(([number]) => article(number)))).filter((each) => {
      const own = each.path.split("/").at(-2).split("-");
      return words.filter((word) => own.includes(word)).length * 2 > words.length;
    });
    const typed = parts.join(" ").replace(/[^\p{Script=Han}]+/gu, " ").trim();
    for (const part of [page, ...twins]) {
      const at = index.editions.indexOf(part.dataset.edition);
      const links = [
        ...fitting.map(({ facet, key, names }) => [`${FOLDERS[facet]}/${key}/`, names[at]]),
        ...found.map(({ path, edition, kinds }) => [path, edition(at)[kinds.indexOf("t")]]),
      ];
      if (typed) {
        links.push([`search/?q=${encodeURIComponent(typed)}`, fill(part.dataset.search, typed)]);
      }
      part.hidden = !links.length;
      const items = links.map(([to, name]) =>
        element("li", {}, element("a", { href: part.dataset.up + to }, name)),
      );
      part.querySelector("ul").append(...items);
    }
  };

  if (page.matches("[data-lost]")) {
    // Nothing is proposed where the index does not come.
    propose().catch(() => {});
  } else {
    interact();
  }
})();
