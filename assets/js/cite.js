// The citation box: fills in the day of reading, which no build can know, and adds a button to copy
// each format.
(() => {
  "use strict";

  const box = document.querySelector(".cite");
  const today = new Date();
  const two = (number) => String(number).padStart(2, "0");

  for (const gap of document.querySelectorAll("[data-accessed]")) {
    gap.textContent = gap.dataset.accessed
      .replace("YYYY", today.getFullYear())
      .replace("MM", two(today.getMonth() + 1))
      .replace("DD", two(today.getDate()));
  }

  // Where copying is not allowed the text is selected, one key press from being copied.
  const copy = async (text) => {
    getSelection().selectAllChildren(text);
    try {
      await navigator.clipboard.writeText(text.textContent);
      return true;
    } catch {
      return false;
    }
  };

  for (const text of box.querySelectorAll("pre")) {
    const button = document.createElement("button");
    const format = text.closest("div").querySelector("dt").textContent;
    const answer = document.createElement("output");
    button.type = "button";
    button.textContent = `${box.dataset.copy} ${format}`;
    button.addEventListener("click", async () => {
      answer.textContent = (await copy(text)) ? box.dataset.copied : "";
    });
    text.after(button, " ", answer);
  }
})();
