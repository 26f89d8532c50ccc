// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: node print.mjs BROWSER FOLDER   (FOLDER of "bench_report --figures FOLDER")
// Has headless Chromium print the HTML twins of the plans that bench_report wrote as PDF, untagged as
// those are: of a customer as often as kPrints says, each in a process of its own as a script would; of all
// customers the largest that it can print. One that takes more than kMostMegabytes is given up, since the
// machine would be next: its time is not known, and the one of half the size is compared. Memory is that of
// all its processes, what they share counted once (PSS), looked at now and then.
// Exit status 1 when a factor is below what is required or nothing could be measured.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const kLargeFactor = 5;
const kSmallFactor = 20;
const kPrints = 5;
const kLookEveryMs = 2000; // a look takes the browser's time as well
const kMostMegabytes = 8000;
const kLargest = 10000; // subscriptions

const [browser, folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node print.mjs BROWSER FOLDER");
  process.exit(2);
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return ""; // of a process that has ended
  }
}

// The process and all below it.
function family(root) {
  const parents = new Map();
  for (const name of readdirSync("/proc")) {
    // "PID (NAME) STATE PARENT ...", where the name may hold anything.
    const parent = read(`/proc/${name}/stat`).split(") ").pop().split(" ")[1];
    if (/^\d+$/.test(name)) parents.set(Number(name), Number(parent));
  }
  const isBelow = (pid) => pid === root || (parents.has(pid) && isBelow(parents.get(pid)));
  return [...parents.keys()].filter(isBelow);
}

function megabytes(root) {
  const kilobytes = family(root).map((pid) =>
    Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0),
  );
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1000;
}

// One message after the other over the browser's pipe, each ended by a zero.
class Pipe {
  constructor(child) {
    this.to = child.stdio[3];
    this.to.on("error", () => {}); // that it ended is seen by its end
    this.waiting = new Map();
    this.last = 0;
    let rest = Buffer.alloc(0);
    child.stdio[4].on("data", (bytes) => {
      const messages = Buffer.concat([rest, bytes]);
      let start = 0;
      for (let end; (end = messages.indexOf(0, start)) >= 0; start = end + 1)
        this.hear(JSON.parse(messages.toString("utf8", start, end)));
      rest = messages.subarray(start);
    });
  }
  hear({ id, method, params, result, error }) {
    const wanted = this.waiting.get(id ?? method);
    if (!wanted) return;
    this.waiting.delete(id ?? method);
    if (method === "Inspector.targetCrashed") wanted.reject(new Error("its page crashed"));
    else if (error) wanted.reject(new Error(error.message));
    else wanted.resolve(result ?? params);
  }
  heard(key) {
    return new Promise((resolve, reject) => this.waiting.set(key, { resolve, reject }));
  }
  ask(method, params = {}, sessionId = undefined) {
    const id = ++this.last;
    this.to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return this.heard(id);
  }
}

async function printed(pipe, html, file) {
  const { targetId } = await pipe.ask("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await pipe.ask("Target.attachToTarget", { targetId, flatten: true });
  const ask = (method, params) => pipe.ask(method, params, sessionId);
  await ask("Page.enable");
  await ask("Inspector.enable");
  const loaded = pipe.heard("Page.loadEventFired");
  await ask("Page.navigate", { url: pathToFileURL(html).href });
  await loaded;
  const { stream } = await ask("Page.printToPDF", {
    transferMode: "ReturnAsStream",
    preferCSSPageSize: true,
    generateTaggedPDF: false,
  });
  for (let eof = false; !eof; ) {
    const part = await ask("IO.read", { handle: stream, size: 1 << 20 });
    appendFileSync(file, Buffer.from(part.data, "base64"));
    eof = part.eof;
  }
  void pipe.ask("Browser.close"); // it may end before it answers
}

async function print(html, scratch) {
  const pdf = join(scratch, "plan.pdf");
  rmSync(pdf, { force: true });
  const before = performance.now();
  const child = spawn(
    browser,
    [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-pdf-tagging",
      "--remote-debugging-pipe",
      `--user-data-dir=${join(scratch, "profile")}`,
    ],
    { stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"] },
  );
  let peak = 0;
  let givenUp = false;
  const looking = setInterval(() => {
    peak = Math.max(peak, megabytes(child.pid));
    givenUp ||= peak > kMostMegabytes;
    if (givenUp) child.kill();
  }, kLookEveryMs);
  child.stderr.resume(); // what it misses of a desktop is no matter here
  const ended = once(child, "exit");
  const pipe = new Pipe(child);
  const early = ended.then(() => Promise.reject(new Error("it ended")));
  try {
    await Promise.race([printed(pipe, html, pdf), pipe.heard("Inspector.targetCrashed"), early]);
    await ended;
  } catch (error) {
    child.kill();
    await ended;
    return { seconds: (performance.now() - before) / 1000, peak, why: givenUp ? "given up" : error.message };
  } finally {
    clearInterval(looking);
  }
  const seconds = (performance.now() - before) / 1000;
  const bytes = readFileSync(pdf);
  if (bytes.includes("/StructTreeRoot")) throw new Error("the browser's PDF is tagged");
  return { seconds, peak, bytes: bytes.length };
}

function beside(what, ours, theirs, factor) {
  const ratio = theirs / ours;
  console.log(
    `    ${what}: ${ours.toFixed(3)} s vs ${theirs.toFixed(2)} s (${ratio.toFixed(1)}x, required ${factor}x)`,
  );
  return ratio >= factor;
}

async function compare(scratch) {
  const { large, small } = JSON.parse(readFileSync(join(folder, "figures.json"), "utf8"));
  console.log("headless Chromium printing the HTML twins, untagged");
  let kept = false;
  for (const ours of large.filter(({ subscriptions }) => subscriptions <= kLargest).reverse()) {
    const theirs = await print(ours.html, scratch);
    const peak = `peak memory of its processes ${theirs.peak.toFixed(0)} MB vs ${ours.memory.toFixed(0)} MB`;
    const what = `all customers, ${ours.subscriptions} subscriptions`;
    if (theirs.why) {
      console.log(`    ${what}: no PDF after ${theirs.seconds.toFixed(0)} s (${theirs.why}); ${peak}`);
      continue;
    }
    kept = beside(what, ours.seconds, theirs.seconds, kLargeFactor);
    console.log(`      ${(theirs.bytes / 1e6).toFixed(1)} MB vs ${ours.size.toFixed(1)} MB; ${peak}`);
    break;
  }
  let seconds = 0;
  for (let i = 0; i < kPrints; ++i) {
    const { seconds: taken, why } = await print(small.html, scratch);
    if (why) throw new Error(why);
    seconds += taken / kPrints;
  }
  kept = beside(`a customer, mean of ${kPrints}`, small.seconds, seconds, kSmallFactor) && kept;
  return kept;
}

const scratch = mkdtempSync(join(tmpdir(), "pec-print-"));
try {
  if (!(await compare(scratch))) {
    console.log("  BELOW THE REQUIRED FACTOR");
    process.exitCode = 1;
  }
} catch (error) {
  console.log(`comparison with a browser: could not be measured: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
