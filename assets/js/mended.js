// On articles that were restored: a mark in the margin of each passage that was, which shows what stood on
// the damaged page and why it was changed. All of it comes from the page that compares the two.
(async () => {
  "use strict";

  const link = document.querySelector(".compare");
  if (!link) {
    return;
  }
  const answer = await fetch(link.href).catch(() => null);
  if (!answer?.ok) {
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of document.querySelectorAll(".body > [id]")) {
    const found = page.getElementById(part.id);
    if (!found?.matches(".passage:has(del, ins)")) {
      continue;
    }
    // Most are never pressed, so each is made when it is.
    let passage = null;
    const mark = document.createElement("button");
    const sign = document.createElement("span");
    sign.textContent = "修";
    sign.setAttribute("aria-hidden", "true");
    mark.type = "button";
    mark.className = "mend";
    mark.title = link.dataset.mark;
    mark.setAttribute("aria-label", link.dataset.mark);
    mark.setAttribute("aria-expanded", "false");
    mark.append(sign);
    mark.addEventListener("click", () => {
      if (passage) {
        passage.hidden = !passage.hidden;
      } else {
        passage = document.importNode(found, true);
        passage.removeAttribute("id");
        part.after(passage);
      }
      mark.setAttribute("aria-expanded", String(!passage.hidden));
    });
    part.prepend(mark);
  }
  // Whoever comes from the other script has some of them open, see toggle.js.
  dispatchEvent(new Event("mended"));
})();
