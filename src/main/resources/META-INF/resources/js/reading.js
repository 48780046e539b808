"use strict";

/* The reading room by keys, and by words that are selected in the text. Every step is a link or a button without it too. */
(() => {
  const text = document.getElementById("text");
  const find = (selector) => document.querySelector(selector);
  const all = (selector) => [...document.querySelectorAll(selector)];
  const record = find("[data-act=record]");
  const hint = find("[data-say=select]");

  all(".scripted").forEach((element) => element.removeAttribute("hidden"));

  /* The statement at which the list is, shown in the text too. */
  const show = (place) => {
    const runs = all(`#text [data-place="${place}"]`);
    all("#text .here").forEach((run) => run.classList.remove("here"));
    runs.forEach((run) => run.classList.add("here"));
    runs[0]?.scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("focusin", (event) => {
    const item = event.target.closest(".statements > li");
    if (item) show(item.dataset.place);
  });

  const accepts = () => all(".statements .accept").filter((link) => link.checkVisibility());
  const step = (by) => {
    const links = accepts();
    const at = links.indexOf(document.activeElement?.closest(".statements > li")?.querySelector(".accept"));
    const next = links[at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by];
    next?.focus();
  };

  /* Where the selection stands in the whole text, in code points; null where nothing of it is selected. */
  const codePoints = (string) => [...string].length;
  const selected = () => {
    const selection = window.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    if (!text.contains(range.commonAncestorContainer)) return null;
    const before = document.createRange();
    before.selectNodeContents(text);
    before.setEnd(range.startContainer, range.startOffset);
    const words = range.toString();
    const inner = words.trim();
    if (!inner) return null;
    const start = Number(text.dataset.start) + codePoints(before.toString()) + codePoints(words.slice(0, words.indexOf(inner)));
    return `${start}-${start + codePoints(inner)}`;
  };
  document.addEventListener("selectionchange", () => { record.disabled = selected() === null; });
  const recordSelected = () => {
    const place = selected();
    if (place) window.location.assign(record.dataset.at + place);
  };

  /* A caret in the text, for those who select by keys; nothing can be changed in it. */
  const carry = (on) => {
    hint.textContent = on ? hint.dataset.text : "";
    if (!on) {
      for (const name of ["contenteditable", "role", "aria-readonly", "aria-multiline", "aria-label", "inputmode", "tabindex"]) text.removeAttribute(name);
      return;
    }
    text.setAttribute("contenteditable", "true");
    text.setAttribute("role", "textbox");
    text.setAttribute("aria-readonly", "true");
    text.setAttribute("aria-multiline", "true");
    text.setAttribute("aria-label", text.parentElement.getAttribute("aria-label"));
    text.setAttribute("inputmode", "none");
    text.focus();
  };
  for (const kind of ["beforeinput", "paste", "cut", "drop"]) text.addEventListener(kind, (event) => event.preventDefault());

  const acts = {
    next: () => step(1),
    previous: () => step(-1),
    select: () => carry(true),
    record: recordSelected,
    dismiss: () => (document.activeElement?.closest(".statements > li") ?? find(".statements > li.open"))?.querySelector(".moves button")?.click(),
    back: () => find(".beside .back")?.click(),
  };
  const keys = { j: "next", k: "previous", x: "dismiss", s: "select" };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-act]");
    if (button) acts[button.dataset.act]();
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (text.isContentEditable) {
      if (event.key === "Escape") carry(false);
      if (event.key === "Enter") { event.preventDefault(); recordSelected(); }
      return;
    }
    if (event.key === "Escape") { acts.back(); return; }
    if (event.target.closest("input, select, textarea")) return;
    const act = keys[event.key];
    if (act) { event.preventDefault(); acts[act](); }
  });

  find("#text .chosen")?.scrollIntoView({ block: "nearest" });
  const focused = document.activeElement?.closest(".statements > li");
  if (focused) show(focused.dataset.place);
})();
