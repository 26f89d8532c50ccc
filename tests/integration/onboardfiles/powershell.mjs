// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: node powershell.mjs GRAMMAR FOLDER   (GRAMMAR holds node_modules)
// Reads each PowerShell file below FOLDER with a grammar that is not ours: nothing may be left over
// or missing in it.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const [grammar, folder] = process.argv.slice(2);
if (!grammar || !folder) {
  console.error("usage: node powershell.mjs GRAMMAR FOLDER");
  process.exit(2);
}

const require = createRequire(path.join(path.resolve(grammar), "package.json"));
const { Language, Parser } = require("web-tree-sitter");
await Parser.init();
const parser = new Parser();
const wasm = path.join(
  path.dirname(require.resolve("tree-sitter-powershell/package.json")),
  "tree-sitter-powershell.wasm",
);
parser.setLanguage(await Language.load(wasm));

function* faults(node) {
  if (node.isError || node.isMissing)
    yield `${node.startPosition.row + 1}: ${node.isMissing ? "missing" : "not understood"}`;
  for (const child of node.children) yield* faults(child);
}

let files = 0;
let failures = 0;
for (const name of readdirSync(folder, { recursive: true })) {
  if (!name.endsWith(".ps1")) continue;
  files += 1;
  const tree = parser.parse(readFileSync(path.join(folder, name), "utf8"));
  for (const fault of faults(tree.rootNode)) {
    failures += 1;
    console.log(`${name}:${fault}`);
  }
}
console.log(`${files} files, ${failures} faults`);
process.exit(files > 0 && failures === 0 ? 0 : 1);
