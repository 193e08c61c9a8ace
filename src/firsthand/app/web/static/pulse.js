// Once the judgements that a page waited for are joined in, it shows itself anew, unless somebody is in the middle of something.
"use strict";
(() => {
  // These scripts work on whatever stands in the page; any other holds on to what it found there when it began.
  const FREE = /\/(htmx\.min|keys|frame|pulse|judging)\.js$/;
  const hasIslands = () => [...document.scripts].some((one) => one.src && !FREE.test(one.src));
  const content = () => document.getElementById("content");

  document.addEventListener("input", (event) => {
    const form = event.target.closest("#content form");
    if (form) form.dataset.typed = "";
  });
  const isBusy = () => {
    const chosen = window.getSelection();
    return Boolean(document.querySelector("#content form[data-typed], #content .conflict, dialog[open]"))
      || Boolean(chosen && !chosen.isCollapsed && content().contains(chosen.anchorNode));
  };

  const stops = () => [...document.querySelectorAll("#content [data-stop]")];
  const findHand = () => {
    const here = document.activeElement;
    if (!here || !content().contains(here)) return null;
    return { id: here.id, place: stops().indexOf(here.closest("[data-stop]")) };
  };
  const putBack = (hand) => {
    if (!hand || (document.activeElement && document.activeElement !== document.body)) return;
    const there = (hand.id && document.getElementById(hand.id)) || stops()[hand.place] || content();
    there.focus({ preventScroll: true });
  };

  document.addEventListener("htmx:load", (event) => {
    const pulse = event.detail.elt;
    if (!pulse.matches || !pulse.matches("#pulse[data-fresh]") || isBusy()) return;
    if (hasIslands()) { location.reload(); return; }
    const hand = findHand();
    htmx.ajax("GET", location.pathname + location.search, { source: pulse, target: "#content", select: "#content", swap: "outerHTML" })
      .then(() => putBack(hand));
  });
})();
