// The seals are plain links; this only remembers which one was pressed and keeps the reader's place:
// the paragraph on top, and what a list is narrowed to.
(() => {
  "use strict";

  const remember = (script) => {
    try {
      localStorage.setItem("script", script);
    } catch {
      // Storage may be switched off; then the browser's languages decide at the door.
    }
  };

  // Less than a line: what a paragraph shows of itself above the one that was jumped to.
  const SLIVER = 24;

  // The paragraph or heading at the top of the window; ids are the same in both scripts.
  const placeOnTop = () => {
    const places = [...document.querySelectorAll(".body > [id]")];
    if (!places.length || places[0].getBoundingClientRect().top > 0) {
      return "";
    }
    const onTop = places.find((place) => place.getBoundingClientRect().bottom > SLIVER);
    return onTop ? "#" + onTop.id : "";
  };

  for (const link of document.querySelectorAll("a[data-toggle]")) {
    link.addEventListener("click", () => remember(link.hreflang));
    for (const event of ["click", "auxclick"]) {
      link.addEventListener(event, () => {
        link.search = location.search;
        link.hash = placeOnTop();
      });
    }
  }
})();
