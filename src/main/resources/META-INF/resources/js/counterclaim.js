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

/* After a refused form the first wrong field is where to go on. */
document.addEventListener("DOMContentLoaded", () => {
  document.querySelector("[aria-invalid=true]")?.focus();
});
