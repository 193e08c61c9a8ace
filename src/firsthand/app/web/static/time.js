// Time: a stretch drawn with the pointer over a lane becomes the filter in the address.
"use strict";
(() => {
  const lanes = document.querySelector(".lanes");
  const form = document.querySelector("form.brush");
  if (!lanes || !form) return;
  const say = (lane, share) => {
    const first = Date.parse(lane.dataset.start + "Z");
    return new Date(first + share * (Date.parse(lane.dataset.end + "Z") - first)).toISOString().slice(0, 16);
  };
  let drawn = null;

  const shareAt = (svg, event) => {
    const box = svg.getBoundingClientRect();
    return Math.max(0, Math.min(1, (event.clientX - box.left) / box.width));
  };

  lanes.addEventListener("pointerdown", (event) => {
    const svg = event.target.closest(".lane svg");
    if (!svg || event.button) return;
    const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    rect.setAttribute("class", "brushing");
    rect.setAttribute("y", "0");
    rect.setAttribute("height", "74");
    svg.prepend(rect);
    svg.setPointerCapture(event.pointerId);
    drawn = { svg, rect, from: shareAt(svg, event), to: shareAt(svg, event) };
  });
  lanes.addEventListener("pointermove", (event) => {
    if (!drawn) return;
    drawn.to = shareAt(drawn.svg, event);
    drawn.rect.setAttribute("x", `${100 * Math.min(drawn.from, drawn.to)}%`);
    drawn.rect.setAttribute("width", `${100 * Math.abs(drawn.to - drawn.from)}%`);
  });
  lanes.addEventListener("pointercancel", () => { if (drawn) drawn.rect.remove(); drawn = null; });
  lanes.addEventListener("pointerup", () => {
    if (!drawn) return;
    const { svg, rect, from, to } = drawn;
    drawn = null;
    if (Math.abs(to - from) < 0.004) { rect.remove(); return; }
    const lane = svg.closest(".lane");
    form.elements.by.value = lane.dataset.clock;
    form.elements.from.value = say(lane, Math.min(from, to));
    form.elements.to.value = say(lane, Math.max(from, to));
    form.requestSubmit();
  });
  form.addEventListener("submit", () => {
    for (const name of ["from", "to"]) form.elements[name].disabled = !form.elements[name].value;
  });
  window.addEventListener("pageshow", () => { form.elements.from.disabled = form.elements.to.disabled = false; });
})();
