// At the root only: takes a reader to the script chosen before, or else to the one the browser asks
// for. Readers of neither stay and choose. Going back does not leave again.
(() => {
  "use strict";

  const stored = () => {
    try {
      return localStorage.getItem("script");
    } catch {
      return null;
    }
  };

  // The first Chinese language of the browser; a region stands for its script.
  const preferred = () => {
    for (const tag of navigator.languages ?? []) {
      const language = tag.toLowerCase();
      if (/^zh-(hant|tw|hk|mo)\b/.test(language)) {
        return "zh-Hant";
      }
      if (/^zh\b/.test(language)) {
        return "zh-Hans";
      }
    }
    return null;
  };

  const segments = { "zh-Hans": "zh-hans/", "zh-Hant": "zh-hant/" };
  const remembered = segments[stored()];
  const segment = remembered ?? segments[preferred()];
  const cameBack = performance.getEntriesByType("navigation")[0]?.type === "back_forward";
  if (segment && !cameBack) {
    location.replace(segment + (remembered ? "#as-chosen" : "#as-preferred"));
  }

  document.addEventListener("click", (event) => {
    const door = event.target.closest("[data-script]");
    if (door) {
      try {
        localStorage.setItem("script", door.dataset.script);
      } catch {
        // Storage may be switched off; then the choice is not remembered.
      }
    }
  });
})();
