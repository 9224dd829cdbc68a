// Another's validator, ajv, on what we export, by the schemas that Biolink and INDRA publish. Both
// have to be mended before any validator takes them; what is changed is said below.
//   node check.mjs BIOLINK.schema.json.gz INDRA.schema.json NODES.jsonl EDGES.jsonl STATEMENTS.json
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import Ajv from "ajv";
import Ajv2019 from "ajv/dist/2019.js";

const [biolinkFile, indraFile, nodesFile, edgesFile, statementsFile] = process.argv.slice(2);
const options = { strict: false, validateFormats: false, allErrors: false };

function everywhere(value, change) {
  if (value !== null && typeof value === "object") {
    if (!Array.isArray(value)) {
      change(value);
    }
    Object.values(value).forEach((member) => everywhere(member, change));
  }
}

// Biolink: the enum of a list belongs to its items, or no node can be valid; definitions that are
// referred to and missing are identifiers, and so strings.
const biolink = JSON.parse(gunzipSync(readFileSync(biolinkFile)).toString("utf8"));
everywhere(biolink, (object) => {
  if (Array.isArray(object.enum) && object.items && [object.type].flat().includes("array")) {
    object.items.enum = object.enum;
    delete object.enum;
  }
  const missing = typeof object.$ref === "string" && object.$ref.match(/^#\/\$defs\/(\w+)$/);
  if (missing && !(missing[1] in biolink.$defs)) {
    biolink.$defs[missing[1]] = { type: "string" };
  }
});
const ofBiolink = new Ajv2019.default(options);
ofBiolink.addSchema(biolink, "biolink");

let lines = 0;
for (const file of [nodesFile, edgesFile]) {
  for (const line of readFileSync(file, "utf8").split("\n").filter((text) => text !== "")) {
    const value = JSON.parse(line);
    const definition = value.category[0].replace("biolink:", "");
    const validate = ofBiolink.getSchema(`biolink#/$defs/${definition}`);
    if (!validate(value)) {
      throw new Error(`${ofBiolink.errorsText(validate.errors)}: ${line.slice(0, 2000)}`);
    }
    if (validate({ ...value, purple: 1 })) {
      throw new Error(`the schema of ${definition} refuses nothing`);
    }
    lines++;
  }
}

// INDRA: the id of draft 04 is one that draft 06 does not know.
const indra = JSON.parse(readFileSync(indraFile, "utf8"));
delete indra.id;
delete indra.$schema;
const validate = new Ajv.default(options).compile(indra);
const statements = JSON.parse(readFileSync(statementsFile, "utf8"));
if (!validate(statements)) {
  throw new Error(JSON.stringify(validate.errors.slice(0, 5)));
}
if (validate([{ ...statements[0], type: "Purple" }])) {
  throw new Error("the schema of INDRA refuses nothing");
}
console.log(`ajv takes ${lines} nodes and edges and ${statements.length} statements`);
