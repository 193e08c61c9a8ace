// The frame: the as-of slider, the settings sheet, and the token that htmx sends along.
"use strict";
(() => {
  const DAY = 86400000;
  const form = document.querySelector("form.as-of");
  if (form && form.dataset.first && form.dataset.first < form.dataset.last) {
    const field = form.elements.as_of;
    const slider = form.querySelector(".days");
    const first = Date.parse(form.dataset.first);
    const days = Math.round((Date.parse(form.dataset.last) - first) / DAY);
    const dayOf = (place) => new Date(first + place * DAY).toISOString().slice(0, 10);
    const tell = () => slider.setAttribute("aria-valuetext", Number(slider.value) > days ? field.placeholder : dayOf(Number(slider.value)));
    const placed = Math.round((Date.parse(field.value.slice(0, 10)) - first) / DAY);
    slider.max = String(days + 1);
    slider.value = String(Number.isNaN(placed) ? days + 1 : Math.max(0, Math.min(days, placed)));
    slider.hidden = false;
    tell();
    slider.addEventListener("input", () => {
      field.value = Number(slider.value) > days ? "" : dayOf(Number(slider.value));
      tell();
    });
    slider.addEventListener("change", () => form.requestSubmit());
  }
  if (form) form.addEventListener("submit", () => { form.elements.as_of.disabled = !form.elements.as_of.value; });
  window.addEventListener("pageshow", () => { if (form) form.elements.as_of.disabled = false; });

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-reload]")) location.reload();
    for (const sheet of document.querySelectorAll("details.settings[open]")) {
      if (!sheet.contains(event.target)) sheet.open = false;
    }
  });
  document.addEventListener("keydown", (event) => {
    const sheet = event.key === "Escape" && document.querySelector("details.settings[open]");
    if (sheet) { sheet.open = false; sheet.querySelector("summary").focus(); }
  });
  document.addEventListener("htmx:configRequest", (event) => {
    event.detail.headers["X-CSRF-Token"] = document.querySelector("meta[name=csrf]").content;
  });
})();
