// Another's processor, jsonld.js, on what we export as linked data: in safe mode, where whatever it
// would have to drop is an error, the document must give the statements that our N-Quads have.
//   node rdf.mjs DOCUMENT.jsonld…   (beside each its DOCUMENT.nquads)
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import jsonld from "jsonld";

const offline = {
  safe: true,
  documentLoader: (address) => {
    throw new Error(`the document wants ${address} of the network`);
  },
};
// RDF Dataset Canonicalization, the standard that grew out of URDNA2015.
const canonical = {
  ...offline,
  format: "application/n-quads",
  canonizeOptions: { algorithm: "RDFC-1.0", maxWorkFactor: 2 },
};

for (const file of process.argv.slice(2)) {
  const document = JSON.parse(readFileSync(file, "utf8"));
  const statements = readFileSync(file.replace(/jsonld$/, "nquads"), "utf8");
  await jsonld.expand(document, offline);
  const theirs = await jsonld.canonize(document, canonical);
  const ours = await jsonld.canonize(statements, { ...canonical, inputFormat: "application/n-quads" });
  if (theirs !== ours) {
    const known = new Set(theirs.split("\n"));
    const first = ours.split("\n").find((line) => !known.has(line));
    throw new Error(`${file} says something else than its N-Quads, which have ${first}`);
  }
  const [section] = Object.keys(document).filter((name) => Array.isArray(document[name]));
  document[section][0].purple = "dropped";
  const refused = await jsonld.expand(document, offline).then(() => false, () => true);
  if (!refused) {
    throw new Error("jsonld.js refuses nothing");
  }
  const count = ours.split("\n").length - 1;
  console.log(`jsonld.js reads ${count} statements in ${basename(file)}, those of its N-Quads`);
}
