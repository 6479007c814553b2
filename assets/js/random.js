// On the home page: leads to a record that nobody has chosen. Without script the link leads to all of them.
(() => {
  "use strict";

  const link = document.querySelector("[data-random]");
  link?.addEventListener("click", async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    try {
      const { articles } = await (await fetch(link.dataset.random)).json();
      const [, path] = articles[Math.floor(Math.random() * articles.length)];
      location.assign(new URL(link.dataset.up + path, location.href));
    } catch {
      location.assign(link.href);
    }
  });
})();
