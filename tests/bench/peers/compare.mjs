// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: node compare.mjs SIMULATOR FOLDER FIGURES   (FOLDER holds node_modules of package.json)
// Compares a refresh (FIGURES, from "bench_refresh --figures") with a plain script (naive.mjs) on the same
// tenant, with the clock at its own pace. The script would need more than a day, so the lists and a sample
// of subscriptions are measured and the rest is extrapolated; the kinder of two times counts, and the
// role assignments do not. Exit status 1 when a factor is below kFactor or nothing could be measured.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const kFactor = 20;
const kSample = 20; // whole customers of ten: four queries a minute and customer, so four minutes
const kUnitsPerHour = 600; // documented query processing units of a tenant, at least one a query

const [simulatorPath, folder, figuresFile] = process.argv.slice(2);
if (!figuresFile) {
  console.error("usage: node compare.mjs SIMULATOR FOLDER FIGURES");
  process.exit(2);
}

// In a process of its own, because Node reads the certificate authority's file only when it starts.
async function script(ready) {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL("naive.mjs", import.meta.url)), folder, String(kSample)],
    {
      stdio: ["pipe", "pipe", "inherit"],
      env: { ...process.env, NODE_EXTRA_CA_CERTS: JSON.parse(ready).caFile },
    },
  );
  child.stdin.end(ready);
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  if (code !== 0) throw new Error("the plain script did not run to its end");
  return JSON.parse(said);
}

async function measure(simulatorArguments) {
  const simulator = spawn(simulatorPath, simulatorArguments, {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    await once(simulator, "spawn");
    const ended = once(simulator, "exit").then(() => {
      throw new Error("the simulator ended");
    });
    const line = once(createInterface(simulator.stdout), "line");
    return await Promise.race([line.then(([ready]) => script(ready)), ended]);
  } finally {
    simulator.kill();
  }
}

const whole = (number) => Math.round(number).toLocaleString("en");
const hours = (seconds) => `${(seconds / 3600).toFixed(1)} h`;

function report(ours, { lists, cost, access, listed, asked, refused }) {
  if (!(ours.requests > 0 && ours.seconds > 0 && asked > 0 && listed === ours.subscriptions))
    throw new Error("the two did not read the same tenant");
  const times = listed / asked;
  const least = Math.floor((listed - 1) / kUnitsPerHour) * 3600;
  const requests = lists.requests + cost.requests * times;
  const paced = lists.seconds + cost.seconds * times;
  const seconds = Math.min(paced, least);
  const fewer = requests / ours.requests;
  const faster = seconds / ours.seconds;
  console.log(`a plain script with Microsoft's JavaScript clients on the same tenant, clock x 1
  measured: lists of ${whole(listed)} subscriptions ${lists.requests} requests, ${lists.seconds.toFixed(1)} s
  measured: ${asked} of them, cost ${cost.requests} requests (${cost.throttled} answered 429), ${cost.seconds.toFixed(1)} s; role assignments ${access.requests} requests, ${access.seconds.toFixed(1)} s, of ${refused} not allowed
  extrapolated: ${whole(requests)} requests in ${hours(paced)} at that pace, which ${kUnitsPerHour} query units an hour do not yet slow;
    by those units alone at least ${hours(least)}; role assignments, not compared, ${whole(access.requests * times)} requests more
  requests ${whole(ours.requests)} vs ${whole(requests)} (${fewer.toFixed(0)}x, required ${kFactor}x), time ${ours.seconds.toFixed(0)} s vs ${hours(seconds)} (${faster.toFixed(0)}x, required ${kFactor}x)`);
  return fewer >= kFactor && faster >= kFactor;
}

try {
  const ours = JSON.parse(readFileSync(figuresFile, "utf8"));
  if (!report(ours, await measure(ours.simulator))) {
    console.log("  BELOW THE REQUIRED FACTOR");
    process.exitCode = 1;
  }
} catch (error) {
  console.log(`comparison with a plain script: could not be measured: ${error.message}`);
  process.exitCode = 1;
}
