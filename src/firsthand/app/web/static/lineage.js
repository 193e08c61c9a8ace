// Lineage: a row lights up with its links; arrows walk along them; a click on a line opens both texts.
"use strict";
(() => {
  const lineage = document.querySelector(".lineage");
  if (!lineage) return;
  const rows = [...lineage.querySelectorAll("li[data-row]")];
  const rowOf = new Map(rows.map((row) => [row.dataset.row, row]));
  const marks = [...lineage.querySelectorAll("svg.plot [data-row], svg.plot [data-giver]")];

  function light(keys, own) {
    for (const mark of marks) {
      const lit = mark.classList.contains("trunk") ? false
        : mark.classList.contains("edge") ? own !== null && (mark.dataset.row === own || mark.dataset.giver === own)
        : keys.has(mark.dataset.row);
      mark.classList.toggle("lit", lit);
    }
    for (const row of rows) row.classList.toggle("lit", keys.has(row.dataset.row));
  }

  const givers = (row) => [...row.querySelectorAll("[data-giver]")].map((one) => one.dataset.giver);
  const takers = (row) => rows.filter((one) => givers(one).includes(row.dataset.row));

  function lightRow(row) {
    if (!row) return light(new Set(), null);
    light(new Set([row.dataset.row, ...givers(row)]), row.dataset.row);
  }

  lineage.addEventListener("pointerover", (event) => {
    const mark = event.target.closest("[data-row]");
    lightRow(mark ? rowOf.get(mark.dataset.row) : null);
  });
  lineage.addEventListener("pointerleave", () => lightRow(null));
  lineage.addEventListener("focusin", (event) => lightRow(event.target.closest("li[data-row]")));

  lineage.addEventListener("click", (event) => {
    const mark = event.target.closest("svg [data-goes]");
    if (mark) location.href = mark.dataset.goes;
  });

  const to = (row) => { if (row) { row.focus({ preventScroll: true }); row.scrollIntoView({ block: "nearest" }); } return Boolean(row); };
  lineage.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = event.target.closest("li[data-row]");
    if (!row) return;
    const place = rows.indexOf(row);
    const act = {
      ArrowUp: () => to(rows[place - 1]),
      ArrowDown: () => to(rows[place + 1]),
      ArrowLeft: () => to(rowOf.get(givers(row).find((one) => rowOf.has(one)))),
      ArrowRight: () => to(takers(row)[0]),
      Enter: () => { const link = event.target === row && (row.querySelector("a.taking") || row.querySelector("[data-open]")); if (link) link.click(); return Boolean(link); },
    }[event.key];
    if (act && act()) event.preventDefault();
  });
})();
