// measure.mjs SITE QUERIES TRADITIONAL [pagefind]: asks a baked site the queries of a file, in a real browser with
// an empty cache for each, and prints a row of a Markdown table for each way to ask. QUERIES and TRADITIONAL hold the
// same queries in both scripts, a line each. What is right is a look through the folded texts of the site.
import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

const [site, queryFile, traditionalFile, engine] = process.argv.slice(2);
const lines = (file) => readFileSync(file, "utf8").split("\n").filter(Boolean);
const queries = lines(queryFile);
const traditional = lines(traditionalFile);

// ---- a static host that compresses and sends the site's policy as a header ----------------------

const TYPES = { html: "text/html; charset=utf-8", css: "text/css", js: "text/javascript", txt: "text/plain; charset=utf-8" };
const policy = /Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(join(site, "index.html"), "utf8"))[1];
let strict = true;
let parts = true;

const server = createServer((request, response) => {
  let path = join(site, decodeURIComponent(new URL(request.url, "http://x").pathname));
  path = existsSync(path) && statSync(path).isDirectory() ? join(path, "index.html") : path;
  if (!existsSync(path)) {
    response.writeHead(404).end();
    return;
  }
  const whole = readFileSync(path);
  const part = parts && /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "");
  const zip = /gzip/.test(request.headers["accept-encoding"]);
  const from = Number(part?.[1] ?? 0);
  const sent = part ? whole.subarray(from, part[2] ? Number(part[2]) + 1 : whole.length) : whole;
  const body = zip ? gzipSync(sent, { level: 9 }) : sent;
  const headers = {
    "content-type": TYPES[extname(path).slice(1)] ?? "application/octet-stream",
    "content-length": body.length,
    ...(zip ? { "content-encoding": "gzip" } : {}),
    ...(part ? { "content-range": `bytes ${from}-${from + sent.length - 1}/${whole.length}` } : {}),
    ...(strict ? { "content-security-policy": policy } : {}),
  };
  response.writeHead(part ? 206 : 200, headers).end(body);
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const address = `http://127.0.0.1:${server.address().port}/`;

// ---- what is right ------------------------------------------------------------------------------

// The classes of characters, and what each further edition mostly writes for one, from the tables that the bake wrote
// (FoldTable).
const table = new Map();
const written = [];
const learn = (file, editions) => {
  const bits = [...readFileSync(file)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  let at = 0;
  const golomb = (parameter) => {
    const one = bits.indexOf("1", at);
    const width = one - at + 1;
    const high = parseInt(bits.slice(one, one + width), 2) - 1;
    at = one + width + parameter;
    return high * 2 ** parameter + parseInt(bits.slice(at - parameter, at) || "0", 2);
  };
  let next = 0;
  let last = 0;
  for (let left = golomb(0); left > 0; left--) {
    const character = next + golomb(1);
    const step = golomb(8);
    last += step % 2 ? -(step + 1) / 2 : step / 2;
    table.set(String.fromCodePoint(character), String.fromCodePoint(last));
    for (let edition = 1; edition < editions; edition++) {
      written[edition] ??= new Map();
      if (bits[at + edition] === "1") {
        written[edition].set(String.fromCodePoint(last), String.fromCodePoint(character));
      }
    }
    next = character + 1;
    at += editions;
  }
};
const manifest = readFileSync(join(site, "search/index.txt"), "utf8").split("\n");
const editions = manifest[2].split(" ").length;
learn(join(site, "search", manifest[3]), editions);
learn(join(site, "search", manifest[4]), editions);
const fold = (text) =>
  text
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase()
    .replace(/./gu, (each) => table.get(each) ?? each);

// The texts of an edition, from those of the first and what they differ in (EditionTexts).
const inEdition = (base, difference, common) => {
  const [pairs, ...places] = difference.split("\t");
  const own = new Map(common);
  for (let at = 0; at < pairs.length; at += 2) {
    own.set(pairs[at], pairs[at + 1]);
  }
  const texts = base.map((text) => text.split("").map((unit) => own.get(unit) ?? unit));
  for (let at = 0; at < places.length; at += 3) {
    if (places[at + 1] === "-1") {
      texts[places[at]] = [places[at + 2]];
    } else {
      texts[places[at]][places[at + 1]] = places[at + 2];
    }
  }
  return texts.map((units) => units.join(""));
};

const articles = [];
for (let number = 0; existsSync(join(site, `texts/${number >> 7}/${number}.txt`)); number++) {
  const rows = readFileSync(join(site, `texts/${number >> 7}/${number}.txt`), "utf8").split("\n").slice(0, -1);
  const lines = rows.slice(2 + editions);
  const base = lines.map((row) => row.slice(row.indexOf("\t") + 1));
  const texts = new Set();
  for (let edition = 0; edition < editions; edition++) {
    (edition ? inEdition(base, rows[2 + edition], written[edition]) : base)
      .filter((text, i) => lines[i][0] !== "d")
      .forEach((text) => texts.add(fold(text)));
  }
  articles.push({ id: rows[0].split("\t")[0].split("/").at(-2), texts: [...texts] });
}
const right = queries.map(
  (query) => new Set(articles.filter(({ texts }) => texts.some((text) => text.includes(fold(query)))).map(({ id }) => id)),
);

// ---- asking -------------------------------------------------------------------------------------

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });

const visit = async (slow) => {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  page.bytes = 0;
  page.on("response", async (response) => {
    const path = new URL(response.url()).pathname;
    if (/^\/(search|texts|pagefind)\//.test(path)) {
      page.bytes += Number(response.headers()["content-length"] ?? 0);
    }
  });
  if (slow) {
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false, latency: slow.latency, downloadThroughput: 1_638_400 / 8, uploadThroughput: 96_000,
    });
  }
  return page;
};

const ask = async (page, query) => {
  const before = page.bytes;
  const time = await page.evaluate(async (typed) => {
    const panel = document.querySelector("[data-search]");
    const list = panel.querySelector("ol.found");
    delete panel.dataset.count;
    const start = performance.now();
    let first = 0;
    const watch = new MutationObserver(() => (first ||= list.children.length ? performance.now() - start : 0));
    watch.observe(list, { childList: true });
    const field = panel.querySelector("#query");
    field.dispatchEvent(new CompositionEvent("compositionstart"));
    field.value = typed;
    field.dispatchEvent(new CompositionEvent("compositionend"));
    while (panel.dataset.count === undefined) {
      await new Promise((later) => setTimeout(later, 5));
    }
    watch.disconnect();
    return first;
  }, query);
  await page.waitForTimeout(20);
  return { bytes: page.bytes - before, time };
};

const all = (page) =>
  page.evaluate(async () => {
    const more = document.querySelector("[data-next]");
    while (!more.hidden) {
      const count = document.querySelectorAll(".found > li").length;
      more.click();
      while (!more.hidden && document.querySelectorAll(".found > li").length === count) {
        await new Promise((later) => setTimeout(later, 5));
      }
    }
    return [...document.querySelectorAll(".found > li")].map((item) => item.dataset.id);
  });

const share = (numbers, at) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * at))];
const kilobytes = (numbers) => [0.5, 0.95, 1].map((at) => (share(numbers, at) / 1024).toFixed(1)).join(" / ");
const milliseconds = (numbers) => [0.5, 0.95].map((at) => Math.round(share(numbers, at))).join(" / ");

// Precision and recall over all queries that have an answer or got one; of at most so many results of a query.
const judge = (found) => {
  let hits = 0;
  let shown = 0;
  let wanted = 0;
  found.forEach((ids, i) => {
    hits += ids.filter((id) => right[i].has(id)).length;
    shown += ids.length;
    wanted += right[i].size;
  });
  return `${(hits / (shown || 1)).toFixed(4)} | ${(hits / (wanted || 1)).toFixed(4)}`;
};

const row = (name, cold, second, times, found) =>
  console.log(`| ${name} | ${kilobytes(cold)} | ${second.length ? kilobytes(second) : "–"} | ${milliseconds(times)} | ${judge(found)} |`);

console.log("| asked | cold KB: median / p95 / most | second KB | first result ms: median / p95 | precision | recall |");
console.log("|---|---|---|---|---|---|");

// The results of long lists are compared where they are not too many to be pressed through.
const PRESSED = 400;

const twinscript = async (name, edition, asked, slow) => {
  const [cold, second, times, found] = [[], [], [], []];
  for (const [i, query] of asked.entries()) {
    const page = await visit(slow);
    await page.goto(`${address}${edition}/search/`);
    // Whoever types has gone to the field before.
    await page.focus("#query");
    await page.waitForTimeout(slow ? 1_000 : 200);
    const early = page.bytes;
    const first = await ask(page, query);
    cold.push(early + first.bytes);
    if (first.time) {
      times.push(first.time);
    }
    found.push(!slow && right[i].size <= PRESSED ? await all(page) : [...right[i]]);
    second.push((await ask(page, asked[(i + 1) % asked.length])).bytes);
    await page.context().close();
  }
  row(name, cold, second, times, found);
};

const pagefind = async (name, edition, asked, quoted) => {
  const [cold, times, found] = [[], [], []];
  for (const query of asked) {
    const page = await visit();
    await page.goto(`${address}${edition}/about/`);
    const time = await page.evaluate(async (typed) => {
      const { search } = await import("/pagefind/pagefind.js");
      const start = performance.now();
      window.answer = (await search(typed)).results;
      await Promise.all(window.answer.slice(0, 4).map((result) => result.data()));
      return performance.now() - start;
    }, quoted ? `"${query}"` : query);
    await page.waitForTimeout(20);
    cold.push(page.bytes);
    times.push(time);
    const urls = await page.evaluate(async () =>
      (await Promise.all(window.answer.map((result) => result.data()))).map(({ url }) => url),
    );
    found.push(urls.map((url) => url.split("/").at(-2)));
    await page.context().close();
  }
  row(name, cold, [], times, found);
};

const refused = async () => {
  const page = await visit();
  await page.goto(`${address}zh-hans/about/`);
  try {
    await page.evaluate(async () => (await (await import("/pagefind/pagefind.js")).search("x")).results.length);
    console.log("\nPagefind under the policy as a header: works");
  } catch (failure) {
    console.log(`\nPagefind under the policy as a header: ${failure.message.split("\n")[0]}`);
  }
  await page.context().close();
};

if (engine === "pagefind") {
  strict = false;
  for (const quoted of [false, true]) {
    const how = quoted ? "quoted" : "bare";
    await pagefind(`Pagefind, ${how}, own script`, "zh-hans", queries, quoted);
    await pagefind(`Pagefind, ${how}, Traditional on a Simplified page`, "zh-hans", traditional, quoted);
  }
  strict = true;
  await refused();
} else {
  await twinscript("Twinscript, own script", "zh-hans", queries);
  await twinscript("Twinscript, Traditional on a Simplified page", "zh-hans", traditional);
  parts = false;
  await twinscript("Twinscript, from a host that sends no parts of files", "zh-hans", queries);
  parts = true;
  const some = queries.filter((query, i) => i % 3 === 0);
  const kept = right.splice(0);
  right.push(...kept.filter((ids, i) => i % 3 === 0));
  await twinscript("on a slow phone: 4 × processor, 1.6 Mbit/s", "zh-hans", some, { latency: 0 });
  await twinscript("the same, each request 150 ms late", "zh-hans", some, { latency: 150 });
}
await browser.close();
server.close();
