// Keyboard: j and k walk over what is marked data-stop, o opens it, a x u press what is marked data-key, / searches, ? helps.
"use strict";
(() => {
  const OFF = "firsthand-keys-off";
  const dialog = document.getElementById("keys");
  const toggle = document.getElementById("keys-on");

  const isOff = () => {
    try { return localStorage.getItem(OFF) === "1"; } catch { return false; }
  };
  const isTyping = (target) =>
    target.isContentEditable || (/^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName) && !/^(checkbox|radio|range)$/.test(target.type));
  const isSeen = (element) => element.getClientRects().length > 0;
  const stops = () => [...document.querySelectorAll("[data-stop]")].filter(isSeen);

  function walk(step) {
    const all = stops();
    if (!all.length) return;
    const here = document.activeElement && document.activeElement.closest("[data-stop]");
    const place = here ? all.indexOf(here) + step : step > 0 ? 0 : all.length - 1;
    const next = all[Math.max(0, Math.min(all.length - 1, place))];
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  }

  function near(selector) {
    const here = document.activeElement && document.activeElement.closest("[data-stop]");
    const inside = here && (here.matches(selector) ? here : here.querySelector(selector));
    if (inside) return inside;
    const outside = [...document.querySelectorAll(selector)].filter((one) => !one.closest("[data-stop]"));
    return outside.find(isSeen) || null;
  }

  const press = (selector) => { const found = near(selector); if (found) found.click(); return Boolean(found); };

  const keys = {
    j: () => { walk(1); return true; },
    k: () => { walk(-1); return true; },
    o: () => press("[data-open]"),
    a: () => press('[data-key="a"]'),
    x: () => press('[data-key="x"]'),
    u: () => press('[data-key="u"]'),
    "/": () => { const field = document.getElementById("search-field"); if (field) { field.focus(); field.select(); } return Boolean(field); },
    "?": () => { dialog.showModal(); return true; },
  };

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (isTyping(event.target) || document.querySelector("dialog[open]")) return;
    const act = keys[event.key];
    if (act && (event.key === "?" || !isOff()) && act()) event.preventDefault();
  });

  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    if (opener) document.getElementById(opener.dataset.opens).showModal();
  });

  toggle.checked = !isOff();
  toggle.addEventListener("change", () => {
    try { localStorage.setItem(OFF, toggle.checked ? "0" : "1"); } catch { /* this browser keeps nothing */ }
  });
})();
