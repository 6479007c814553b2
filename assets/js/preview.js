// Only in a preview: loads the page again when the next bake is done.
(() => {
  "use strict";

  const stamp = new URL("../preview.txt", document.currentScript.src);
  let last = null;

  const look = async () => {
    try {
      const answer = await fetch(stamp, { cache: "no-store" });
      const now = answer.ok ? await answer.text() : last;
      if (last !== null && now !== last) {
        location.reload();
      }
      last = now;
    } catch {
      // The preview has stopped or is between two sites; look again later.
    }
  };

  setInterval(look, 100);
})();
