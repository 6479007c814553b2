// On articles with pictures: shows one as large as the window, in place of going to its file.
(() => {
  "use strict";

  const { close } = document.currentScript.dataset;
  const box = document.createElement("dialog");
  const picture = document.createElement("img");
  const button = document.createElement("button");
  box.className = "zoom";
  button.type = "button";
  button.textContent = close;
  box.append(picture, button);
  document.body.append(box);
  box.addEventListener("click", () => box.close());

  for (const link of document.querySelectorAll(".body figure a:has(> img)")) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      event.preventDefault();
      picture.src = link.href;
      picture.alt = link.querySelector("img").alt;
      box.setAttribute("aria-label", picture.alt || close);
      box.showModal();
    });
  }
})();
