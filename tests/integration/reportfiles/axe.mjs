// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: node axe.mjs MODULES BROWSER FOLDER   (MODULES holds node_modules)
// Opens each HTML file in FOLDER in a browser, light and dark, wide and narrow, and lets axe-core
// look for what bars somebody from it: nothing serious or critical may be found.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [modules, browserFile, folder] = process.argv.slice(2);
if (!modules || !browserFile || !folder) {
  console.error("usage: node axe.mjs MODULES BROWSER FOLDER");
  process.exit(2);
}

const require = createRequire(path.join(path.resolve(modules), "package.json"));
const puppeteer = await import(pathToFileURL(require.resolve("puppeteer-core")));
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const views = ["light", "dark"].flatMap((scheme) =>
  [1280, 400].map((width) => ({ scheme, width })),
);

async function findingsOf(page, file, { scheme, width }) {
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.goto(pathToFileURL(path.join(path.resolve(folder), file)));
  await page.evaluate(axe); // as the page's policy forbids every script of its own
  return page.evaluate(async () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const { violations, passes } = await axe.run();
    return { violations, passes: passes.length };
  });
}

const browser = await puppeteer.launch({
  executablePath: browserFile,
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const page = await browser.newPage();
let files = 0;
let grave = 0;
for (const file of readdirSync(folder).filter((name) => name.endsWith(".html"))) {
  files += 1;
  for (const view of views) {
    const { violations, passes } = await findingsOf(page, file, view);
    console.log(`${file} ${view.scheme} ${view.width}: ${passes} rules passed`);
    for (const { id, impact, help, nodes } of violations) {
      if (["serious", "critical"].includes(impact)) grave += 1;
      console.log(`  ${impact} ${id}: ${help}`);
      for (const { target, failureSummary } of nodes.slice(0, 3))
        console.log(`    ${target}: ${failureSummary.replaceAll("\n", " ")}`);
    }
  }
}
await browser.close();
console.log(`${files} files, ${grave} serious or critical findings`);
process.exit(files > 0 && grave === 0 ? 0 : 1);
