// Checks an OpenAPI document: by the schema of OpenAPI, and that each type in it compiles and takes its own examples.
// check.mjs OPENAPI
import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv2020 from 'ajv/dist/2020.js';

const document = JSON.parse(readFileSync(process.argv[2], 'utf8'));

const result = await new Validator().validate(structuredClone(document));
if (!result.valid) {
  console.error(JSON.stringify(result.errors, null, 1));
  process.exit(1);
}

const ajv = new Ajv2020({ strict: true, allErrors: true, validateFormats: false });
ajv.addKeyword('components');
ajv.addSchema({ $id: 'openapi', components: document.components });
let examples = 0;
for (const [name, type] of Object.entries(document.components.schemas)) {
  const validate = ajv.compile({ $ref: `openapi#/components/schemas/${name}` });
  for (const example of type.examples ?? []) {
    examples++;
    if (!validate(example)) {
      console.error(name, validate.errors);
      process.exit(1);
    }
  }
}
console.log(`OpenAPI ${document.openapi}: ${Object.keys(document.paths).length} paths, ` +
  `${Object.keys(document.components.schemas).length} types, ${examples} examples fit`);
