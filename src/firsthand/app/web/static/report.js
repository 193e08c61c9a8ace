// The report: siblings of copied passages, statements and their cards lit together, words marked by mouse or by key.
"use strict";
(() => {
  const text = document.getElementById("report-text");
  if (!text) return;
  const panel = document.getElementById("sibling");
  const numbers = (element, name) => (element.dataset[name] || "").split(" ").filter(Boolean);

  // The sibling of a passage: the list further down holds it; here a copy of it is shown.
  let shown = "";
  function showSiblings(wanted) {
    const key = wanted.slice(0, 3).join(" ");
    if (key === shown) return;
    shown = key;
    for (const run of text.querySelectorAll(".run.shown")) run.classList.remove("shown");
    const found = wanted.slice(0, 3).map((one) => document.querySelector(`#passage-${CSS.escape(one)} .siblings`)).filter(Boolean);
    panel.hidden = !found.length;
    panel.replaceChildren(...found.map((one) => one.cloneNode(true)));
    if (!found.length) return;
    for (const run of text.querySelectorAll(".run[data-passage]")) {
      if (numbers(run, "passage").some((one) => wanted.includes(one))) run.classList.add("shown");
    }
  }
  const passagesAt = (target) => {
    const on = target.closest && target.closest("[data-passage]");
    return on && text.contains(on) ? numbers(on, "passage") : null;
  };
  text.addEventListener("mouseover", (event) => { const at = passagesAt(event.target); if (at) showSiblings(at); });
  text.addEventListener("focusin", (event) => { const at = passagesAt(event.target); if (at) showSiblings(at); });
  text.addEventListener("mouseleave", () => { if (!text.contains(document.activeElement)) showSiblings([]); });
  text.addEventListener("focusout", (event) => { if (!panel.contains(event.relatedTarget)) showSiblings([]); });

  // A statement and its card.
  function light(number, scrolls) {
    for (const one of document.querySelectorAll(".lit")) one.classList.remove("lit");
    if (!number) return;
    let first = null;
    for (const run of text.querySelectorAll(".run[data-statement]")) {
      if (numbers(run, "statement").includes(number)) { run.classList.add("lit"); first = first || run; }
    }
    const card = document.getElementById(`s${number}`);
    if (card) card.classList.add("lit");
    if (scrolls === "text" && first) first.scrollIntoView({ block: "nearest" });
    if (scrolls === "card" && card) card.scrollIntoView({ block: "nearest" });
  }
  document.addEventListener("focusin", (event) => {
    const card = event.target.closest(".statement-card");
    if (card) light(card.dataset.statement, "text");
  });
  text.addEventListener("click", (event) => {
    const run = event.target.closest(".run[data-statement]");
    if (run && document.getSelection().isCollapsed) light(numbers(run, "statement").at(-1), "card");
  });

  // Words marked: from a place in the page to characters of the text as received (code points, as the server counts).
  const form = document.querySelector("#add form");
  const points = (words) => [...words].length;
  function offsetOf(node, place) {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    const run = element.closest(".run");
    if (!run || !text.contains(run)) return null;
    const at = Number(run.dataset.at);
    if (node.nodeType !== Node.TEXT_NODE) return at;
    if ("one" in run.dataset) return at + (place > 0 ? 1 : 0);
    return at + points(node.data.slice(0, place));
  }
  function readSelection() {
    const selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    if (!text.contains(range.commonAncestorContainer)) return null;
    const start = offsetOf(range.startContainer, range.startOffset) ?? edge(range, true);
    const end = offsetOf(range.endContainer, range.endOffset) ?? edge(range, false);
    return start !== null && end !== null && start < end ? { start, end, words: selection.toString() } : null;
  }
  function edge(range, first) {
    const inside = [...text.querySelectorAll(".run")].filter((run) => range.intersectsNode(run) && !selectionEdge(range, run));
    const run = first ? inside[0] : inside.at(-1);
    if (!run) return null;
    const at = Number(run.dataset.at);
    return first ? at : at + ("one" in run.dataset ? 1 : points(run.textContent));
  }
  const selectionEdge = (range, run) => {
    const own = document.createRange();
    own.selectNodeContents(run);
    return range.compareBoundaryPoints(Range.END_TO_START, own) >= 0 || range.compareBoundaryPoints(Range.START_TO_END, own) <= 0;
  };
  function take() {
    const found = readSelection();
    if (!found || !form) return false;
    form.elements.start.value = String(found.start);
    form.elements.end.value = String(found.end);
    form.elements.quote.value = found.words;
    form.classList.add("add-ready");
    return true;
  }
  text.addEventListener("mouseup", () => setTimeout(take, 0));
  if (form) form.elements.quote.addEventListener("input", () => { form.elements.start.value = ""; form.elements.end.value = ""; });

  // By key: m begins at the statement in hand or at the top; arrows move a word, Shift extends, Enter takes the words.
  const isOff = () => { try { return localStorage.getItem("firsthand-keys-off") === "1"; } catch { return false; } };
  let marking = false;
  const byKey = { ArrowRight: "right", ArrowLeft: "left" };
  function begin() {
    const run = text.querySelector(".run.lit") || text.querySelector(".run");
    if (!run || !run.firstChild) return;
    marking = true;
    text.tabIndex = -1;
    text.focus({ preventScroll: true });
    document.getSelection().collapse(run.firstChild, 0);
    document.getSelection().modify("extend", "forward", "word");
    run.scrollIntoView({ block: "nearest" });
  }
  function move(event) {
    const selection = document.getSelection();
    if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      selection.modify(event.shiftKey ? "extend" : "move", event.key === "ArrowDown" ? "forward" : "backward", "line");
      return true;
    }
    if (!byKey[event.key]) return false;
    selection.modify(event.shiftKey ? "extend" : "move", byKey[event.key], "word");
    return true;
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === "Escape" && !panel.hidden) { showSiblings([]); return; }
    if (!marking) {
      if (event.key === "m" && !isOff() && !typing && !document.querySelector("dialog[open]")) { begin(); event.preventDefault(); }
      return;
    }
    if (event.key === "Escape") { marking = false; document.getSelection().removeAllRanges(); event.preventDefault(); return; }
    if (event.key === "Enter") {
      marking = false;
      if (take()) { document.getElementById("add").scrollIntoView({ block: "nearest" }); form.elements.source_name.focus(); }
      event.preventDefault();
      return;
    }
    if (move(event)) event.preventDefault();
  });
})();
