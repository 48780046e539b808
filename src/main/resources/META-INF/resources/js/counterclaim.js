"use strict";

/* Comfort only: every task works without it. */

/* Leaving a form with unsaved words asks first. */
let typed = false;
document.addEventListener("input", (event) => {
  if (event.target.closest("form.sheet")) typed = true;
});
document.addEventListener("submit", (event) => {
  if (event.target.matches("form.sheet")) typed = false;
});
window.addEventListener("beforeunload", (event) => {
  if (typed) event.preventDefault();
});

/* After a refused form the first wrong field is where to go on; what stands in it is not saved. */
document.addEventListener("DOMContentLoaded", () => {
  const wrong = document.querySelector("[aria-invalid=true]");
  wrong?.focus();
  typed = wrong !== null || document.querySelector("form.unsaved") !== null;
});

/* Control or command with Enter saves from wherever one is in a form. */
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.target.closest("form.sheet")?.requestSubmit();
  }
});

/* A slash goes to the search box from wherever nothing is typed; Escape leaves it. */
document.addEventListener("keydown", (event) => {
  const box = document.querySelector("#find, #q");
  if (event.key === "Escape" && event.target === box) box.blur();
  const elsewhere = !event.target.closest("input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]");
  if (event.key === "/" && box && elsewhere && !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing)) {
    event.preventDefault();
    box.focus();
    box.select();
  }
});
