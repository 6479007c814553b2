// Only in a preview: loads the page again when the next bake is done, and shows why it was not.
(() => {
  "use strict";

  const own = document.currentScript.src;
  const stamp = new URL("../preview.txt", own);
  const fault = /^fault\n/;
  let last = null;
  let board = null;

  const show = (sentences) => {
    if (!board) {
      const style = document.createElement("link");
      style.rel = "stylesheet";
      style.href = new URL("../css/preview.css", own);
      document.head.append(style);
      board = document.createElement("pre");
      board.className = "preview-fault";
      board.setAttribute("role", "alert");
      // Outside the body, whose container would hold what is fixed.
      document.documentElement.append(board);
    }
    board.textContent = sentences;
  };

  const hide = () => {
    board?.remove();
    board = null;
  };

  const look = async () => {
    try {
      const answer = await fetch(stamp, { cache: "no-store" });
      const now = answer.ok ? await answer.text() : null;
      if (now === null) {
        return;
      }
      if (fault.test(now)) {
        show(now.replace(fault, ""));
        return;
      }
      hide();
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
