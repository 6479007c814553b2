// On articles: sets the text as this reader likes it, offers to go on where they stopped, copies and shares
// the address. What is kept stays in this browser.
(() => {
  "use strict";

  const LOOK = "look";
  const READ = "read";
  const MOST = 60;
  const root = document.documentElement;
  const own = document.currentScript.src;
  const article = location.pathname.replace(/^.*?\/(?=articles\/)/, "");

  // Storage may be switched off; then nothing is kept.
  const load = (key) => {
    try {
      return JSON.parse(localStorage.getItem(key)) ?? {};
    } catch {
      return {};
    }
  };
  const save = (key, value) => {
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch {
      // As above.
    }
  };

  // ---- size, face, space ------------------------------------------------------------------------

  const form = document.querySelector(".look form");
  const DEFAULTS = { size: "middle", face: "sans", lines: "middle" };
  const wear = (look) => {
    for (const [name, standard] of Object.entries(DEFAULTS)) {
      const value = look[name] ?? standard;
      const choice = form.querySelector(`[name=${name}][value="${CSS.escape(value)}"]`);
      if (choice) {
        choice.checked = true;
        root.dataset[name] = value;
      }
    }
  };
  wear(load(LOOK));
  form.addEventListener("change", () => {
    const look = Object.fromEntries(new FormData(form));
    save(LOOK, look);
    // A long text takes a while to be set anew, so the choice is painted first.
    requestAnimationFrame(() => setTimeout(() => wear(look)));
  });

  // ---- where the reader stopped -----------------------------------------------------------------

  const parts = () => [...document.querySelectorAll(".body > [id]")];
  const line = () => document.querySelector("[data-bar]").getBoundingClientRect().bottom;
  const onTop = () => parts().find((part) => part.getBoundingClientRect().bottom > line() + 24);

  const stop = () => {
    const all = parts();
    const part = onTop();
    const begun = part && all.indexOf(part) > 1;
    const kept = load(READ);
    delete kept[article];
    const newest = Object.entries(begun ? { ...kept, [article]: part.id } : kept).slice(-MOST);
    save(READ, Object.fromEntries(newest));
  };
  addEventListener("pagehide", stop);

  const offer = document.querySelector(".resume");
  const last = load(READ)[article];
  // Whoever comes from the twin is there already, see toggle.js.
  const fromTwin = () => {
    try {
      return sessionStorage.getItem("twin");
    } catch {
      return null;
    }
  };
  const arrived = performance.getEntriesByType("navigation")[0]?.type ?? "navigate";
  const goesOn = arrived === "navigate" && !location.hash && !fromTwin();
  if (last && goesOn && document.getElementById(last)) {
    offer.firstElementChild.hash = last;
    offer.hidden = false;
  }

  // ---- the address ------------------------------------------------------------------------------

  const address = document.querySelector("[rel=bookmark]");
  const { href: permanent } = document.querySelector("[rel=canonical]");
  const button = (text, action) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", action);
    address.after(made);
    return made;
  };
  const copier = button(address.dataset.copy, async () => {
    try {
      await navigator.clipboard.writeText(permanent);
      copier.textContent = address.dataset.copied;
    } catch {
      // Where copying is not allowed the link beside it is left.
    }
  });
  copier.setAttribute("aria-live", "polite");
  if (navigator.share) {
    const title = document.querySelector("h1").textContent;
    button(address.dataset.share, () =>
      navigator.share({ title, url: permanent }).catch(() => {}),
    );
  }
  document.querySelector(".tools [href='#cite']").addEventListener("click", () => {
    document.querySelector(".cite").open = true;
  });

  // ---- offline ----------------------------------------------------------------------------------

  // Whoever has asked before is told so; nobody else loads what it takes.
  const offline = document.querySelector("[data-offline]");
  const { serviceWorker: workers } = navigator;
  const told = () => (offline.textContent = offline.dataset.offline);
  if (workers?.controller) {
    told();
  }
  offline.addEventListener("click", async (event) => {
    if (!workers || workers.controller) {
      return;
    }
    event.preventDefault();
    try {
      await (await import(new URL("offline.js", own))).start();
      told();
    } catch {
      location.assign(offline.href);
    }
  });

  // A letter about a page names the paragraph that is being read.
  for (const link of document.querySelectorAll("[data-answer]")) {
    const plain = link.getAttribute("href");
    const url = encodeURIComponent(permanent);
    link.addEventListener("click", () => {
      const part = scrollY > 0 && parts()[0]?.getBoundingClientRect().top < line() && onTop();
      link.href = part ? plain.replace(url, url + encodeURIComponent("#" + part.id)) : plain;
    });
  }
})();
