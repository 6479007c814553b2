// The key / leads into the field that searches, as on many sites; not while something is being written.
(() => {
  "use strict";

  addEventListener("keydown", (event) => {
    const writing = event.target.closest?.("input, select, textarea, [contenteditable]");
    if (event.key !== "/" || writing || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
      return;
    }
    const field = [...document.querySelectorAll("input[name=q]")].find((each) => each.offsetParent);
    const button = document.querySelector(".find button");
    if (field || button) {
      event.preventDefault();
      (field ?? button).focus();
      field?.select();
    }
  });
})();
