// Reading offline, for those who ask: from then on sw.js keeps what they read, until they take it back. The page of
// it says what is kept.
const home = new URL("../", import.meta.url).href;
const NAME = "read " + home;
const board = document.querySelector("[data-kept]");
const workers = navigator.serviceWorker;

// This page and what it needs came before anyone listened.
export const start = async () => {
  const store = await caches.open(NAME);
  await workers.register(home + "sw.js", { updateViaCache: "none" });
  const boards = [location.href, ...[...document.querySelectorAll("a[data-toggle]")].map((seal) => seal.href)].map(
    (url) => `${home}${url.slice(home.length).split("/")[0]}/offline/`,
  );
  const needed = performance.getEntriesByType("resource").map(({ name }) => name);
  const own = [location.href, ...boards, home + "css/browse.css", import.meta.url, ...needed];
  const urls = new Set(own.map((url) => url.replace(/[?#].*/, "")));
  await store.addAll([...urls].filter((url) => url.startsWith(home)));
  await workers.ready;
};

const stop = async () => {
  await caches.delete(NAME);
  await (await workers.getRegistration(home))?.unregister();
};

const articles = async () => {
  const store = await caches.open(NAME);
  const requests = (await store.keys()).filter(({ url }) => url.includes("/articles/"));
  return Promise.all(
    requests.map(async ({ url }) => {
      const text = await (await store.match(url)).text();
      const page = new DOMParser().parseFromString(text, "text/html");
      const [line, link] = [document.createElement("li"), document.createElement("a")];
      link.href = url;
      link.lang = page.documentElement.lang;
      link.textContent = page.querySelector("h1").textContent.trim();
      line.append(link);
      return line;
    }),
  );
};

const show = async () => {
  const on = await caches.has(NAME);
  const lines = on ? await articles() : [];
  const [begin, end] = document.querySelectorAll("main button");
  begin.hidden = on;
  end.hidden = !on;
  board.textContent = on ? board.dataset.kept.replace("{0}", lines.length) : board.dataset.none;
  document.querySelector("main .index").replaceChildren(...lines);
};

if (board && workers) {
  [start, stop].forEach((action, i) => {
    document.querySelectorAll("main button")[i].addEventListener("click", () => action().finally(show));
  });
  show();
}
