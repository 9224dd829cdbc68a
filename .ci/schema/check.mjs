// A second validator, strict ajv, on our schema: it must compile without a warning, and judge
// every document and line that the tests have tried as the tests' own validator did.
//   node check.mjs SCHEMA TRIED.ndjson.gz...
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import Ajv from "ajv/dist/2020.js";

const [schemaFile, ...triedFiles] = process.argv.slice(2);
const warnings = [];
const warn = (...words) => warnings.push(words.join(" "));
const ajv = new Ajv.default({ strict: true, logger: { log: warn, warn, error: warn } });
const schema = JSON.parse(readFileSync(schemaFile, "utf8"));
const validators = { D: ajv.compile(schema), L: ajv.getSchema(`${schema.$id}#/$defs/ndjson`) };
if (warnings.length > 0) {
  throw new Error(`ajv warns: ${warnings.join("; ")}`);
}

let tried = 0;
let refused = 0;
for (const file of triedFiles) {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()) });
  for await (const line of lines) {
    const accepts = validators[line[0]](JSON.parse(line.slice(2)));
    if (accepts !== (line[1] === "+")) {
      throw new Error(`ajv ${accepts ? "accepts" : "refuses"}: ${line.slice(2, 2000)}`);
    }
    tried++;
    refused += accepts ? 0 : 1;
  }
}
if (refused === 0 || refused === tried) {
  throw new Error(`nothing was compared: ${refused} of ${tried} refused`);
}
console.log(`ajv agrees on ${tried} documents and lines, of which it refuses ${refused}`);
