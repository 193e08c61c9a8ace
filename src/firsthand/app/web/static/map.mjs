// The map: bundled outlines, the stated places on them, and the list beside it kept in step. Nothing from outside.
import { Map as Chart, Marker, NavigationControl, ScaleControl } from "./vendor/maplibre-gl.mjs";

const holder = document.getElementById("map");
const EMPTY = { type: "FeatureCollection", features: [] };
const KM_PER_DEGREE = 111.2;
const MOST_LABELS = 40;
const FINE_FROM = 3.4;

function colour(name) {
  const probe = document.createElement("i");
  probe.style.color = `var(--${name})`;
  holder.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

function canDraw() {
  try { return Boolean(document.createElement("canvas").getContext("webgl2")); } catch { return false; }
}

function showPicture() {
  const picture = document.createElement("img");
  picture.className = "map-picture";
  picture.src = holder.dataset.picture;
  picture.alt = holder.dataset.pictureWords;
  holder.classList.add("plain");
  holder.replaceChildren(picture);
}

async function fetchJson(address) {
  const answer = await fetch(address, { headers: { accept: "application/json" } });
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.json();
}

// Outlines are chains of whole steps; longitudes may leap at the 180th meridian, where they run on instead.
function readChain(steps, scale) {
  const points = [];
  let x = 0, y = 0, turn = 0, before = null;
  for (let i = 0; i < steps.length; i += 2) {
    x += steps[i];
    y += steps[i + 1];
    const lon = x / scale;
    if (before !== null) turn += before - lon > 180 ? 360 : lon - before > 180 ? -360 : 0;
    before = lon;
    points.push([lon + turn, y / scale]);
  }
  return points;
}

function unroll(points) {
  let turn = 0;
  return points.map(([lon, lat], place) => {
    if (place) {
      const gap = points[place - 1][0] - lon;
      turn += gap > 180 ? 360 : gap < -180 ? -360 : 0;
    }
    return [lon + turn, lat];
  });
}

function joinRing(chains, ring) {
  const joined = [];
  for (const number of ring) {
    const chain = number >= 0 ? chains[number] : [...chains[~number]].reverse();
    joined.push(...(joined.length ? chain.slice(1) : chain));
  }
  const points = unroll(joined.map(([lon, lat]) => [((lon + 540) % 360) - 180, lat]));
  const last = points[points.length - 1];
  if (Math.abs(last[0] - points[0][0]) > 180) {
    const pole = points[0][1] < 0 ? -89.9 : 89.9;
    points.push([last[0], pole], [points[0][0], pole]);
  }
  points.push(points[0]);
  return points;
}

const feature = (type, coordinates, properties = {}) => ({ type: "Feature", properties, geometry: { type, coordinates } });

function readOutlines(held) {
  const chains = held.chains.map((steps) => readChain(steps, held.steps_per_degree));
  const uses = new Map();
  const land = [];
  for (const country of held.countries) {
    for (const ring of country.rings) {
      for (const number of ring) uses.set(number >= 0 ? number : ~number, (uses.get(number >= 0 ? number : ~number) || 0) + 1);
      const points = joinRing(chains, ring);
      const reach = points.map((one) => one[0]);
      const west = Math.min(...reach), east = Math.max(...reach);
      land.push(feature("Polygon", [points]));
      // What runs past the meridian is drawn on the other side too.
      if (east > 180) land.push(feature("Polygon", [points.map(([lon, lat]) => [lon - 360, lat])]));
      if (west < -180) land.push(feature("Polygon", [points.map(([lon, lat]) => [lon + 360, lat])]));
    }
  }
  const lines = (times) => chains.filter((_, number) => (uses.get(number) || 0) === times).map((one) => feature("LineString", one));
  return { land, coasts: lines(1), borders: lines(2) };
}

function readInner(held) {
  const read = (steps) => readChain(steps, held.steps_per_degree);
  return { lakes: held.lakes.map((one) => feature("Polygon", [read(one)])), inner: held.borders.map((one) => feature("LineString", read(one))) };
}

function ringAround(point) {
  const wide = point.km / KM_PER_DEGREE;
  const squeeze = Math.max(0.05, Math.cos((point.lat * Math.PI) / 180));
  const ring = [];
  for (let step = 0; step <= 64; step += 1) {
    const angle = (step / 64) * 2 * Math.PI;
    ring.push([point.lon + (wide / squeeze) * Math.cos(angle), Math.max(-85, Math.min(85, point.lat + wide * Math.sin(angle)))]);
  }
  return ring;
}

const asPoint = (one) => feature("Point", [one.lon, one.lat], { number: one.number, name: one.name, statements: one.statements, disputed: one.disputed });
const collection = (features) => ({ type: "FeatureCollection", features });

function buildStyle(points) {
  const circles = points.filter((one) => one.km >= 1).slice(0, 600);
  const source = (features) => ({ type: "geojson", data: collection(features), tolerance: 0.2 });
  const red = colour("red"), paper = colour("paper"), ink = colour("ink");
  const size = ["interpolate", ["linear"], ["sqrt", ["get", "statements"]], 0, 5, 4, 9, 12, 15];
  return {
    version: 8,
    sources: {
      land: source([]), coasts: source([]), borders: source([]), lakes: source([]), inner: source([]),
      circles: source(circles.filter((one) => !one.coarse).map((one) => feature("Polygon", [ringAround(one)]))),
      coarse: source(circles.filter((one) => one.coarse).slice(0, 60).map((one) => feature("LineString", ringAround(one)))),
      spots: { type: "geojson", data: collection(points.map(asPoint)), cluster: true, clusterRadius: 34, clusterMaxZoom: 9, clusterMinPoints: 3, clusterProperties: { said: ["+", ["get", "statements"]] } },
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": colour("sea") } },
      { id: "land", type: "fill", source: "land", paint: { "fill-color": colour("land"), "fill-antialias": false } },
      { id: "inner", type: "line", source: "inner", minzoom: 3.2, paint: { "line-color": colour("inner-line"), "line-width": 1 } },
      { id: "lakes", type: "fill", source: "lakes", minzoom: 2.5, paint: { "fill-color": colour("sea"), "fill-outline-color": colour("coast") } },
      { id: "coasts", type: "line", source: "coasts", paint: { "line-color": colour("coast"), "line-width": 1 } },
      { id: "borders", type: "line", source: "borders", paint: { "line-color": colour("line"), "line-width": 1.3, "line-dasharray": [4, 2, 1, 2] } },
      { id: "circles", type: "fill", source: "circles", paint: { "fill-color": red, "fill-opacity": 0.1 } },
      { id: "circle-edges", type: "line", source: "circles", paint: { "line-color": red, "line-width": 1, "line-opacity": 0.6 } },
      { id: "coarse", type: "line", source: "coarse", paint: { "line-color": red, "line-width": 1, "line-opacity": 0.45, "line-dasharray": [3, 4] } },
      { id: "clusters", type: "circle", source: "spots", filter: ["has", "point_count"], paint: { "circle-color": ink, "circle-opacity": 0.85, "circle-radius": ["interpolate", ["linear"], ["get", "point_count"], 3, 12, 100, 20, 1000, 28], "circle-stroke-color": paper, "circle-stroke-width": 1.5 } },
      { id: "spots", type: "circle", source: "spots", filter: ["!", ["has", "point_count"]], paint: { "circle-radius": size, "circle-color": ["case", ["get", "disputed"], paper, red], "circle-stroke-color": ["case", ["get", "disputed"], red, paper], "circle-stroke-width": ["case", ["get", "disputed"], 3, 1.5] } },
      { id: "lit", type: "circle", source: "spots", filter: ["==", ["get", "number"], -1], paint: { "circle-radius": 15, "circle-color": "rgba(0,0,0,0)", "circle-stroke-color": colour("accent"), "circle-stroke-width": 3 } },
    ],
  };
}

async function loadGround(chart, name) {
  const held = readOutlines(await fetchJson(`/outlines/${name}`));
  chart.getSource("land").setData(collection(held.land));
  chart.getSource("coasts").setData(collection(held.coasts));
  chart.getSource("borders").setData(collection(held.borders));
}

async function loadInner(chart) {
  const inner = readInner(await fetchJson("/outlines/inner"));
  chart.getSource("lakes").setData(collection(inner.lakes));
  chart.getSource("inner").setData(collection(inner.inner));
}

// Words on the map are elements of the page: every script, either direction, no font files.
function labelAll(chart, labels) {
  for (const label of labels.splice(0)) label.remove();
  const taken = [];
  const put = (className, words, at, options, box) => {
    if (box && taken.some((one) => box[0] < one[2] && one[0] < box[2] && box[1] < one[3] && one[1] < box[3])) return;
    if (box) taken.push(box);
    const element = document.createElement("span");
    element.className = className;
    element.dir = "auto";
    element.setAttribute("aria-hidden", "true");
    element.textContent = words;
    labels.push(new Marker({ element, ...options }).setLngLat(at).addTo(chart));
  };
  const seen = new Set();
  for (const one of chart.queryRenderedFeatures({ layers: ["clusters"] })) {
    if (seen.has(one.properties.cluster_id)) continue;
    seen.add(one.properties.cluster_id);
    put("map-count", one.properties.point_count_abbreviated, one.geometry.coordinates, { anchor: "center" });
  }
  const spots = new Map(chart.queryRenderedFeatures({ layers: ["spots"] }).map((one) => [one.properties.number, one]));
  const ordered = [...spots.values()].sort((one, other) => one.properties.number - other.properties.number);
  for (const one of ordered.slice(0, MOST_LABELS)) {
    const { x, y } = chart.project(one.geometry.coordinates);
    const wide = one.properties.name.length * 7.2;
    put("map-label", one.properties.name, one.geometry.coordinates, { anchor: "left", offset: [11, 0] }, [x + 8, y - 9, x + 14 + wide, y + 9]);
  }
}

function joinList(chart) {
  const rowOf = (number) => document.getElementById(`spot-${number}`);
  const light = (number) => chart.setFilter("lit", ["==", ["get", "number"], number]);
  chart.on("click", "spots", (event) => {
    const row = rowOf(event.features[0].properties.number);
    if (!row) return;
    const details = row.querySelector("details");
    if (details) details.open = true;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  });
  chart.on("click", "clusters", async (event) => {
    const cluster = event.features[0];
    const zoom = await chart.getSource("spots").getClusterExpansionZoom(cluster.properties.cluster_id);
    chart.easeTo({ center: cluster.geometry.coordinates, zoom });
  });
  for (const layer of ["spots", "clusters"]) {
    chart.on("mouseenter", layer, () => { chart.getCanvas().style.cursor = "pointer"; });
    chart.on("mouseleave", layer, () => { chart.getCanvas().style.cursor = ""; });
  }
  for (const row of document.querySelectorAll(".spot")) {
    for (const kind of ["pointerenter", "focusin"]) row.addEventListener(kind, () => light(Number(row.dataset.number)));
    for (const kind of ["pointerleave", "focusout"]) row.addEventListener(kind, () => light(-1));
  }
  const form = document.querySelector("form.box");
  form.hidden = false;
  form.addEventListener("submit", () => {
    const box = chart.getBounds();
    form.elements.box.value = [box.getWest(), box.getSouth(), box.getEast(), box.getNorth()].map((one) => one.toFixed(3)).join(",");
  });
}

async function draw() {
  const { window: [west, south, east, north], points } = await fetchJson(holder.dataset.points);
  const chart = new Chart({
    container: holder, style: buildStyle(points), bounds: [[west, Math.max(-80, south)], [east, Math.min(84, north)]],
    attributionControl: false, dragRotate: false, pitchWithRotate: false, touchPitch: false, maxZoom: 13, cooperativeGestures: false,
    fadeDuration: 0, locale: { "Map.Title": holder.dataset.title, "NavigationControl.ZoomIn": holder.dataset.zoomIn, "NavigationControl.ZoomOut": holder.dataset.zoomOut },
  });
  chart.touchZoomRotate.disableRotation();
  chart.addControl(new NavigationControl({ showCompass: false }), "top-right");
  chart.addControl(new ScaleControl({ unit: "metric" }), "bottom-left");
  const labels = [];
  chart.once("load", () => {
    // The fine outlines are ten times as large: they come when they can be seen.
    let fine = false;
    const ground = () => {
      if (fine) return;
      fine = chart.getZoom() > FINE_FROM;
      loadGround(chart, fine ? "near" : "far").catch((error) => console.warn(error.message));
    };
    ground();
    chart.on("zoomend", () => { if (!fine && chart.getZoom() > FINE_FROM) ground(); });
    loadInner(chart).catch((error) => console.warn(error.message));
    joinList(chart);
    chart.on("idle", () => labelAll(chart, labels));
    chart.on("movestart", () => { for (const label of labels.splice(0)) label.remove(); });
  });
  chart.on("error", (event) => console.warn(event.error && event.error.message));
}

if (holder) {
  if (canDraw()) draw().catch((error) => { console.warn(error.message); showPicture(); });
  else showPicture();
}
