// The seals are plain links; this only remembers which one was pressed and hands over where the reader
// is: the address with its query and fragment, the line under the bar, what is unfolded, the focus.
(() => {
  "use strict";

  const HANDED = "twin";
  const FRESH = 10_000;
  const PATIENCE = 3_000;

  // Storage may be switched off; then the browser's languages decide at the door, and the fragment alone
  // keeps the place.
  const attempt = (action) => {
    try {
      return action();
    } catch {
      return null;
    }
  };

  const seals = [...document.querySelectorAll("a[data-toggle]")];
  const bar = document.querySelector("[data-bar]");
  const path = (link) => new URL(link.href).pathname;

  // ---- where the reader is ----------------------------------------------------------------------

  // What can be found again in the twin, which has the same parts in the same order.
  const spots = () =>
    [...document.querySelectorAll("main :is([id], h1, h2, h3, p, li, div, figure, tr, .card)")].filter(
      (spot) => spot.offsetParent,
    );

  const stays = () => bar && getComputedStyle(bar).position === "sticky";
  const line = () => (stays() ? Math.max(0, bar.getBoundingClientRect().bottom) : 0);

  // The paragraph that is being read, or else the innermost part on the line under the bar, or the first
  // below it; and how much of it is above the line.
  const place = () => {
    if (scrollY < 1) {
      return { atTop: true };
    }
    const at = line() + 1;
    const share = ({ top, height }) => (at - top) / (height || 1);
    const part = [...document.querySelectorAll(".body > [id]")].find(
      (each) => each.getBoundingClientRect().bottom > at,
    );
    const box = part?.getBoundingClientRect();
    if (box?.top < 0.75 * innerHeight) {
      return { id: part.id, share: share(box) };
    }
    const all = spots();
    const boxes = all.map((spot) => spot.getBoundingClientRect());
    let index = boxes.findLastIndex(({ top, bottom }) => top <= at && bottom > at);
    if (index < 0) {
      index = boxes.findIndex(({ top }) => top > at);
    }
    return index < 0 ? null : { index, id: all[index].id, share: share(boxes[index]) };
  };

  const goTo = ({ atTop, index, id, share }) => {
    if (atTop) {
      scrollTo({ top: 0, behavior: "instant" });
      return;
    }
    const spot = (id && document.getElementById(id)) || spots()[index];
    if (spot) {
      const { top, height } = spot.getBoundingClientRect();
      scrollBy({ top: top + share * height - line() - 1, behavior: "instant" });
    }
  };

  const foldable = () => document.querySelectorAll("main details:not(.body .passage *)");

  const unfolded = () => [...foldable()].map((part) => part.open);

  const unfold = (open) => {
    foldable().forEach((part, i) => {
      part.open = open[i] ?? part.open;
    });
  };

  // The notes in the margin that are open, and whether their reasons are: they come later, see mended.js.
  const noted = () =>
    [...document.querySelectorAll(".mend[aria-expanded=true]")].map(({ parentElement: part }) => {
      const reasons = document.querySelector(`#${part.id} ~ .passage details`);
      return [part.id, Boolean(reasons?.open)];
    });

  const note = (open) => {
    for (const [id, reasons] of open) {
      document.querySelector(`#${id} > .mend[aria-expanded=false]`)?.click();
      const found = document.querySelector(`#${id} ~ .passage details`);
      if (found) {
        found.open = reasons;
      }
    }
  };

  // The paragraph or heading under the bar, for the fragment; nothing before the text begins.
  const paragraph = () => {
    const all = [...document.querySelectorAll(".body > [id]")];
    if (!all.length || all[0].getBoundingClientRect().top > line()) {
      return "";
    }
    const onTop = all.find((part) => part.getBoundingClientRect().bottom > line() + 24);
    return onTop ? "#" + onTop.id : "";
  };

  // ---- leaving ----------------------------------------------------------------------------------

  // A fragment that only keeps the place moves on with the reader; one that someone asked for stays.
  let lent = "";

  const fragment = () => {
    if (location.hash && location.hash !== lent) {
      return { hash: location.hash, lent: "" };
    }
    const hash = paragraph();
    return { hash, lent: hash };
  };

  const leave = (link, event) => {
    const kept = fragment();
    link.search = location.search;
    link.hash = kept.hash;
    if (event.type !== "click" || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    attempt(() => localStorage.setItem("script", link.hreflang));
    const record = {
      place: place(),
      open: unfolded(),
      noted: noted(),
      lent: kept.lent,
      from: document.documentElement.lang,
      byKey: event.detail === 0,
    };
    attempt(() => history.replaceState({ ...history.state, [HANDED]: { ...record, lent } }, ""));
    const handed = JSON.stringify({ ...record, to: path(link), at: Date.now() });
    attempt(() => sessionStorage.setItem(HANDED, handed));
  };

  for (const link of seals) {
    for (const type of ["click", "auxclick"]) {
      link.addEventListener(type, (event) => leave(link, event));
    }
  }

  // ---- arriving ---------------------------------------------------------------------------------

  const handed = () =>
    attempt(() => {
      const record = JSON.parse(sessionStorage.getItem(HANDED));
      sessionStorage.removeItem(HANDED);
      return record.to === location.pathname && Date.now() - record.at < FRESH ? record : null;
    });

  const cameBack = () => performance.getEntriesByType("navigation")[0]?.type === "back_forward";

  // Lists that come later move what is below them, so the place is held until they are there or the
  // reader does something.
  const hold = (where) => {
    const again = () => goTo(where);
    const watch = new MutationObserver(again);
    const end = () => watch.disconnect();
    again();
    addEventListener("load", again, { once: true });
    watch.observe(document.querySelector("main"), { childList: true, subtree: true });
    setTimeout(end, PATIENCE);
    for (const type of ["wheel", "touchstart", "pointerdown", "keydown"]) {
      addEventListener(type, end, { once: true, passive: true });
    }
  };

  const came = handed();
  const record = came ?? (cameBack() ? history.state?.[HANDED] : null);
  if (record) {
    lent = record.lent;
    unfold(record.open);
    addEventListener("mended", () => note(record.noted ?? []), { once: true });
    if (lent) {
      document.getElementById(lent.slice(1))?.classList.add("lent");
    }
    if (came?.place) {
      hold(came.place);
    }
  }
  // Going to a fragment takes the focus away, so it is given back when that is done.
  if (came) {
    const back = seals.find((link) => link.hreflang === came.from);
    const focus = () => {
      if (document.activeElement === document.body) {
        back?.focus({ preventScroll: true, focusVisible: came.byKey });
      }
    };
    focus();
    addEventListener("load", focus, { once: true });
  }
})();
