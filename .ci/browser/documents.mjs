// Documents to draw: one whose every text would run or break something were it not escaped, and
// one of 500 entries.
//   node documents.mjs HOSTILE.json MANY.json
import { writeFileSync } from "node:fs";

const [hostileFile, manyFile] = process.argv.slice(2);
const prose = "</script><script>hacked=1</script><img src=x onerror=hacked=1>\n\"'`\u2028\u2029]]>&lt;<!--";
const texts = [
  "</script><script>hacked=1</script><img src=x onerror=hacked=1>",
  "\"><svg onload=hacked=1> 'a' `b` \\",
  "]]>&lt;<!-- {{title}} {{data}}",
  "=1+1",
  "a\u2028b\u2029c",
  "\\N \\\" \\l; } x -> y [label=\"z\"]",
  "%%{init: {}}%% click n0 \"javascript:hacked=1\" #quot; end",
  "javascript:hacked=1",
];
const hostile = texts.map((text, i) => ({ id: `mir-${i}`, type: "micro_rna", label: text }));

function document(id, title, cargo, targets, steps, studies) {
  const mechanisms = [{ id: "mechanism", label: title, steps }];
  return JSON.stringify({ disse: "1.0", id, title, cargo, targets, mechanisms, studies });
}

writeFileSync(
  hostileFile,
  document(
    "hostile",
    texts[0],
    hostile,
    [{ id: "gene", type: "gene", label: "gene" }],
    hostile.map((one, i) => ({
      subject: one.id,
      relation: i % 2 ? "inhibits" : "activates",
      object: "gene",
      evidence: [{ study: `study-${i}`, says: prose }],
    })),
    texts.map((text, i) => ({ id: `study-${i}`, publication: { title: text } })),
  ),
);

const genes = Array.from({ length: 500 }, (_, i) => ({ id: `gene-${i}`, type: "gene", label: `gene ${i}` }));
const steps = genes.slice(1).flatMap((gene, i) => [
  { subject: `gene-${Math.floor(i / 2)}`, relation: "activates", object: gene.id },
  ...(i % 3 ? [] : [{ subject: gene.id, relation: "inhibits", object: `gene-${(i * 7) % 500}` }]),
]);
writeFileSync(manyFile, document("many", "500 entries", [], genes, steps, []));
