// On articles: the third seal lays the text of the other script beside this one, paragraph by paragraph, and
// marks where they differ. The other text comes from its own page when someone asks, and not before.
(() => {
  "use strict";

  const seal = document.querySelector("[data-beside]");
  const body = document.querySelector(".body");
  const title = document.querySelector("h1");
  const twin = document.querySelector(`.seals a[hreflang="${seal?.dataset.beside}"]`);
  if (!seal || !body || !twin) {
    return;
  }

  /** Milliseconds. */
  const SLICE = 8;

  const DIFFERS = "differs";

  // Pairs of an element of this page and its like in the twin, and that they will be there.
  let pairs = [];
  let coming = null;

  const fetched = async () => {
    const answer = await fetch(twin.href);
    if (!answer.ok) {
      throw new Error(answer.status);
    }
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  };

  const like = (part, other) => {
    const copy = document.importNode(other, true);
    copy.removeAttribute("id");
    copy.querySelectorAll("[id]").forEach((each) => each.removeAttribute("id"));
    // The author's word stands beside it, so nothing has to be pressed to learn it.
    copy.querySelectorAll(".word").forEach((word) => word.replaceWith(word.textContent));
    // What leads inside the page leads to the text that is here.
    copy.lang = twin.hreflang;
    copy.classList.add("twin");
    copy.hidden = true;
    part.after(copy);
    return [part, copy];
  };

  const pair = (page) => {
    const own = [...body.children].filter((part) => !part.matches(".passage"));
    const others = [...page.querySelector(".body").children];
    // The same parts in the same order; were they not, nothing is laid beside anything.
    if (own.length !== others.length) {
      throw new Error("not the same text");
    }
    const heading = document.createElement("p");
    heading.innerHTML = page.querySelector("h1").innerHTML;
    return [like(title, heading), ...own.map((part, i) => like(part, others[i]))];
  };

  // ---- what differs -----------------------------------------------------------------------------

  const texts = (part) => {
    const found = [];
    const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement.closest(".mend, .local") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    while (walk.nextNode()) {
      found.push(walk.currentNode);
    }
    return found;
  };

  // The characters that are in one text and not in the other: place by place where both are as long, else
  // by their longest common sequence.
  const differing = (a, b) => {
    const left = new Set();
    const right = new Set();
    if (a.length === b.length) {
      a.forEach((sign, i) => sign !== b[i] && left.add(i) && right.add(i));
      return [left, right];
    }
    const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
    for (let i = a.length - 1; i >= 0; i--) {
      for (let j = b.length - 1; j >= 0; j--) {
        rows[i][j] =
          a[i] === b[j] ? rows[i + 1][j + 1] + 1 : Math.max(rows[i + 1][j], rows[i][j + 1]);
      }
    }
    let i = 0;
    let j = 0;
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && a[i] === b[j]) {
        i++;
        j++;
      } else if (j === b.length || (i < a.length && rows[i + 1][j] >= rows[i][j + 1])) {
        left.add(i++);
      } else {
        right.add(j++);
      }
    }
    return [left, right];
  };

  // Neighbours are one range, so that a word has one shade.
  const ranges = (part, places) => {
    const found = [];
    let at = 0;
    for (const node of texts(part)) {
      let offset = 0;
      let begun = -1;
      const close = () => {
        if (begun >= 0) {
          found.push(
            new StaticRange({
              startContainer: node,
              startOffset: begun,
              endContainer: node,
              endOffset: offset,
            }),
          );
          begun = -1;
        }
      };
      for (const sign of node.data) {
        if (!places.has(at++)) {
          close();
        } else if (begun < 0) {
          begun = offset;
        }
        offset += sign.length;
      }
      close();
    }
    return found;
  };

  const signs = (part) => [...texts(part).map((node) => node.data).join("")];

  const differencesOf = ([part, other]) => {
    const [left, right] = differing(signs(part), signs(other));
    return [...ranges(part, left), ...ranges(other, right)];
  };

  const away = ([part]) => {
    const { top, bottom } = part.getBoundingClientRect();
    return Math.max(0, -bottom, top - innerHeight);
  };

  const line = document.querySelector("[data-bar]");
  const reading = () =>
    [...body.children].find(
      (part) => part.getBoundingClientRect().bottom > line.getBoundingClientRect().bottom,
    );

  // Lines break elsewhere beside twins; the part that is being read stays where it is.
  const keepPlace = (action) => {
    const part = reading();
    const top = part?.getBoundingClientRect().top;
    action();
    if (part && scrollY > 0) {
      scrollBy({ top: part.getBoundingClientRect().top - top, behavior: "instant" });
    }
  };

  // What is pressed answers first; the work begins when the browser has painted that.
  const painted = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));

  // A long text takes its time, so what is in the window comes first and the rest when nothing else is to do.
  // The marks are painted over the text, which stays as it is.
  let turn = 0;
  const mark = async (wanted) => {
    const mine = ++turn;
    CSS.highlights?.delete(DIFFERS);
    if (!wanted) {
      return;
    }
    await painted();
    const shade = new Highlight();
    CSS.highlights.set(DIFFERS, shade);
    const rest = pairs.map((pair) => [away(pair), pair]).sort(([a], [b]) => a - b);
    while (mine === turn && rest.length) {
      const end = performance.now() + SLICE;
      do {
        differencesOf(rest.shift()[1]).forEach((range) => shade.add(range));
      } while (rest.length && performance.now() < end);
      await new Promise((go) => setTimeout(go));
    }
  };

  // ---- on and off -------------------------------------------------------------------------------

  const box = document.createElement("input");
  const label = document.createElement("label");
  box.type = "checkbox";
  box.addEventListener("change", () => mark(box.checked));
  label.className = "differences";
  label.hidden = true;
  label.append(box, " ", seal.dataset.differences);
  body.before(label);

  const lay = (wanted) => {
    if (!wanted && box.checked) {
      box.checked = false;
      mark(false);
    }
    keepPlace(() => {
      pairs.forEach(([, other]) => (other.hidden = !wanted));
      // A browser that cannot paint over a text is not asked to.
      label.hidden = !wanted || !CSS.highlights;
      body.classList.toggle("beside", wanted);
      document.querySelector(".reading").classList.toggle("wide", wanted);
    });
  };

  const pressed = () => seal.getAttribute("aria-pressed") === "true";

  seal.addEventListener("click", async () => {
    seal.setAttribute("aria-pressed", String(!pressed()));
    await painted();
    try {
      coming ??= fetched().then((page) => (pairs = pair(page)));
      await coming;
    } catch {
      // The other page did not come; its seal leads there.
      seal.setAttribute("aria-pressed", "false");
      seal.disabled = true;
      return;
    }
    // Pressed again meanwhile, what was pressed last counts.
    lay(pressed());
  });
})();
