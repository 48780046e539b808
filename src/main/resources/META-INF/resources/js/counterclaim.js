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
