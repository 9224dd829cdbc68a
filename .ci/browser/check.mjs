// Our pictures in programs that are not ours: headless Chromium, Graphviz, Cytoscape.js, Mermaid.
//   node check.mjs DIRECTORY
// In the directory: liver-fibrosis.json and what is drawn from it, liver-fibrosis.html (a part) and
// all.dot, .mmd and .cyjs; hostile and many as .json, .html, .dot, .mmd and .cyjs. Screenshots are
// written there too.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import cytoscape from "cytoscape";
import { chromium } from "playwright-core";

const directory = resolve(process.argv[2]);
const file = (name) => join(directory, name);
const text = (name) => readFileSync(file(name), "utf8");
const base = JSON.parse(text("liver-fibrosis.json"));
const hostile = JSON.parse(text("hostile.json"));
const byId = new Map(
  ["causes", "cargo", "mechanisms", "studies"].flatMap((section) => base[section]).map((entry) => [entry.id, entry]),
);

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});

/** A page that tells of whatever it should not do. */
async function open(name, size) {
  const page = await browser.newPage({ viewport: size });
  const faults = [];
  const address = pathToFileURL(file(name)).href;
  page.on("console", (message) => faults.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("dialog", (dialog) => faults.push(dialog.message()) && dialog.dismiss());
  page.on("request", (request) => request.url() === address || faults.push(request.url()));
  await page.goto(address);
  return { page, async close() {
    assert.equal(await page.evaluate(() => typeof hacked), "undefined");
    assert.deepEqual(faults, [], name);
    await page.close();
  } };
}

/** What the tooltip of each edge says, and whether the edge is shown. */
const edges = (page) => page.$$eval(".edge", (all) => all.map((edge) => {
  const [ends, ...members] = edge.querySelector("title").textContent.split("\n");
  return { number: edge.dataset.edge, ends, shown: edge.checkVisibility(),
    ...Object.fromEntries(members.map((member) => member.split(/: (.*)/s))) };
}));

async function filters(page) {
  const all = await edges(page);
  assert.ok(all.length > 150 && all.every((edge) => edge.shown));
  for (const [facet, label, holds] of [
    ["causes", "carbon tetrachloride injury", (one, cause) => (one.causes ?? []).some((id) => byId.get(id).label === cause)],
    ["cargoTypes", "micro_rna", (one, type) => (one.cargo ?? []).some(({ cargo }) => byId.get(cargo).type === type)],
  ]) {
    await page.selectOption(`#${facet}`, label);
    const now = await edges(page);
    const shown = now.filter((edge) => edge.shown).length;
    assert.ok(shown > 0 && shown < all.length, facet);
    for (const edge of now) {
      assert.equal(edge.shown, edge.mechanisms.split(" ").some((id) => holds(byId.get(id), label)), `${label}: ${edge.ends}`);
    }
    await page.click("button[type=reset]");
    await page.waitForFunction((count) => [...document.querySelectorAll(".edge:not(.off)")].length === count, all.length);
  }
}

/** Enter on an edge shows whose claim it is, each piece of evidence, and where to read it. */
async function evidence(page) {
  let links = 0;
  for (const edge of await edges(page)) {
    const [subject, object] = edge.ends.split(" → ");
    await page.focus(`[data-edge="${edge.number}"]`);
    await page.keyboard.press("Enter");
    const panel = await page.$eval("#details", (details) => ({
      text: details.textContent, links: [...details.querySelectorAll("a")].map((a) => a.href) }));
    for (const id of edge.mechanisms.split(" ")) {
      const mechanism = byId.get(id);
      assert.ok(panel.text.includes(mechanism.label), edge.ends);
      const steps = (mechanism.steps ?? []).filter((step) => step.subject === subject && step.object === object
        && step.relation === edge.relation && step.in === edge.in && step.objectIn === edge.objectIn);
      for (const piece of steps.flatMap((step) => step.evidence ?? [])) {
        const { doi } = byId.get(piece.study).publication;
        assert.ok(panel.text.includes(piece.says ?? ""), edge.ends);
        assert.ok(!doi || panel.links.some((link) => decodeURIComponent(link) === `https://doi.org/${doi}`), doi);
        links += doi ? 1 : 0;
      }
    }
  }
  assert.ok(links > 50, `${links} links`);
  return links;
}

/** A click beside a line that is thin, after the filters have moved it. */
async function click(page) {
  await page.keyboard.press("Escape");
  await page.selectOption("#pathways", "Hedgehog signaling");
  const edge = (await edges(page)).find((one) => one.shown && one.ends === "mir-125b-5p → smo");
  const at = await page.$eval(`[data-edge="${edge.number}"]`, (path) => {
    const point = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM());
    return [point.x + 2, point.y];
  });
  await page.mouse.click(...at);
  assert.match(await page.textContent("#details"), /^×hsa-miR-125b-5p inhibits SMO in hepatic stellate cell/);
  await page.screenshot({ path: file("filtered.png") });
  await page.click("#details .close");
  assert.ok(await page.isHidden("#details"));
  await page.click("button[type=reset]");
}

async function search(page) {
  await page.fill("#search", "smo");
  assert.deepEqual(await page.$$eval(".found title", (titles) => titles.map((one) => one.textContent)), ["SMO\nsmo\ngene"]);
  await page.fill("#search", "");
}

/** All of it in sight at once, and no page that is wider than the screen. */
async function fits(page) {
  await page.click("#fit");
  assert.ok(await page.evaluate(() => {
    const svg = document.querySelector("#map svg").getBoundingClientRect();
    const map = document.getElementById("map").getBoundingClientRect();
    return svg.left >= map.left - 1 && svg.right <= map.right + 1 && svg.top >= map.top - 1 && svg.bottom <= map.bottom + 1
      && document.documentElement.scrollWidth <= innerWidth;
  }));
}

const wide = { width: 1400, height: 900 };
const phone = { width: 390, height: 844 };

const map = await open("liver-fibrosis.html", wide);
await map.page.screenshot({ path: file("map.png") });
await filters(map.page);
const links = await evidence(map.page);
await click(map.page);
await search(map.page);
await fits(map.page);
await map.page.screenshot({ path: file("overview.png") });
await map.close();

const small = await open("liver-fibrosis.html", phone);
await fits(small.page);
await small.page.click("summary");
await small.page.selectOption("#pathways", "Hedgehog signaling");
await small.page.screenshot({ path: file("phone.png") });
await small.close();

const many = await open("many.html", wide);
assert.equal(await many.page.$$eval(".node", (all) => all.length), 500);
await many.page.fill("#search", "gene-499");
assert.equal(await many.page.$$eval(".found", (all) => all.length), 1);
await fits(many.page);
assert.ok((await many.page.$$eval(".feedback", (all) => all.filter((edge) => edge.checkVisibility()).length)) > 0);
await many.close();

const bad = await open("hostile.html", wide);
for (let i = 0; i < hostile.cargo.length; i++) {
  const name = hostile.cargo[i].label;
  await bad.page.focus(`[data-edge="${i}"]`);
  await bad.page.keyboard.press("Enter");
  const panel = await bad.page.textContent("#details");
  assert.ok(panel.includes(name) && panel.includes(hostile.studies[i].publication.title), name);
  assert.ok(panel.includes(hostile.mechanisms[0].steps[i].evidence[0].says), name);
}
assert.equal(await bad.page.$$eval("img, iframe, script:not([id])", (all) => all.length), 1);
await bad.close();

// Cytoscape.js, without a screen: choosing by sign.
for (const name of ["all", "hostile", "many"]) {
  const elements = JSON.parse(text(`${name}.cyjs`)).elements;
  const graph = cytoscape({ headless: true, elements });
  const negative = elements.edges.filter((edge) => edge.data.sign === "negative").length;
  assert.ok(negative > 0);
  assert.equal(graph.edges('[sign = "negative"]').length, negative);
  assert.equal(graph.nodes().length, elements.nodes.length);
  assert.deepEqual(graph.nodes()[0].position(), elements.nodes[0].position);
}

// Graphviz takes the DOT without a word, and shows the labels as they are.
for (const name of ["all", "hostile", "many"]) {
  const dot = spawnSync("dot", ["-Tsvg", file(`${name}.dot`)], { encoding: "utf8", maxBuffer: 1 << 28 });
  assert.equal(dot.stderr, "");
  assert.equal(dot.status, 0);
  const nodes = JSON.parse(text(`${name}.cyjs`)).elements.nodes;
  assert.equal(dot.stdout.split('<g id="node').length - 1, nodes.length);
  const page = await browser.newPage();
  const labels = await page.evaluate((svg) => [...new DOMParser().parseFromString(svg, "image/svg+xml")
    .querySelectorAll(".node text")].map((label) => label.textContent.replaceAll("\u00a0", " ")), dot.stdout);
  assert.deepEqual([...labels].sort(), nodes.map((node) => node.data.label).sort(), name);
  await page.close();
}

// Mermaid reads its text and draws it; the labels arrive as text.
const page = await browser.newPage();
const faults = [];
page.on("pageerror", (error) => faults.push(error.message));
page.on("dialog", (dialog) => faults.push(dialog.message()) && dialog.dismiss());
await page.addScriptTag({ path: createRequire(import.meta.url).resolve("mermaid/dist/mermaid.min.js") });
for (const name of ["all", "hostile"]) {
  const drawn = await page.evaluate(async (source) => {
    mermaid.initialize({ startOnLoad: false, maxTextSize: 1e7, maxEdges: 1e5 });
    const { svg } = await mermaid.render("drawn", source);
    document.body.innerHTML = svg;
    return [...document.querySelectorAll(".node .nodeLabel")].map((label) => label.textContent);
  }, text(`${name}.mmd`));
  const nodes = JSON.parse(text(`${name}.cyjs`)).elements.nodes;
  const plain = (label) => label.replace(/\s+/g, " ");
  assert.deepEqual(drawn.map(plain).sort(), nodes.map((node) => plain(node.data.label)).sort(), name);
}
assert.equal(await page.evaluate(() => typeof hacked), "undefined");
assert.deepEqual(faults, []);

await browser.close();
console.log(`Chromium shows the map, ${links} pieces of evidence with their DOI, and runs nothing else;`
  + " Graphviz, Cytoscape.js and Mermaid take what we write");
