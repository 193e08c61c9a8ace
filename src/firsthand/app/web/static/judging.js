// Deciding: a key for each sending, so that a second click saves nothing twice; buttons rest while one is under way.
"use strict";
(() => {
  const makeKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map((one) => one.toString(16).padStart(2, "0")).join("");

  // htmx reads the values just before it sends: the key has to stand in the form by then.
  document.addEventListener("click", (event) => {
    const button = event.target.closest("form[data-judge] button");
    const once = button && button.form.elements.once;
    if (once && !once.value) once.value = makeKey();
  }, true);

  const of = (event) => event.target.closest("form[data-judge]");
  document.addEventListener("htmx:beforeRequest", (event) => {
    const form = of(event);
    if (form) for (const button of form.querySelectorAll("button")) button.disabled = true;
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    const form = of(event);
    if (!form) return;
    for (const button of form.querySelectorAll("button")) button.disabled = false;
    if (form.elements.once) form.elements.once.value = "";
  });
  // What stands now is what the next sending from the same form has seen.
  document.addEventListener("htmx:afterSwap", (event) => {
    const saved = event.target.querySelector && event.target.querySelector("[data-stands]");
    const form = saved && event.target.previousElementSibling;
    if (!form || !form.matches("form[data-judge]")) return;
    if (form.elements.seen) form.elements.seen.value = saved.dataset.stands;
    delete form.dataset.typed;
  });
  // A failure says so where the answer would stand; it never looks like a success.
  const fail = (event) => {
    const form = of(event);
    const next = form && form.nextElementSibling;
    const place = next && next.matches(".answer") ? next : form && form.parentElement;
    if (!place) return;
    const said = document.createElement("p");
    said.className = "warn";
    said.textContent = (document.querySelector("meta[name=judging-failed]") || {}).content || "!";
    if (place === next) place.replaceChildren(said);
    else place.append(said);
  };
  document.addEventListener("htmx:sendError", fail);
  document.addEventListener("htmx:responseError", fail);
})();
