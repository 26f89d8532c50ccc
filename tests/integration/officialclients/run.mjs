// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: node run.mjs SIMULATOR FOLDER   (FOLDER holds node_modules)
// Starts the simulator and runs the checks in a second process, because Node reads the certificate
// authority's file only when it starts.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import path from "node:path";

const [simulatorPath, clients] = process.argv.slice(2);
if (!simulatorPath || !clients) {
  console.error("usage: node run.mjs SIMULATOR FOLDER");
  process.exit(2);
}

const simulator = spawn(simulatorPath, [], { stdio: ["ignore", "pipe", "inherit"] });
simulator.on("error", (error) => {
  console.error(error.message);
  process.exit(1);
});

let output = "";
let started = false;
simulator.stdout.on("data", (chunk) => {
  output += chunk;
  const end = output.indexOf("\n");
  if (started || end < 0) return;
  started = true;
  const line = output.slice(0, end);
  const checks = spawn(
    process.execPath,
    [path.join(path.dirname(fileURLToPath(import.meta.url)), "checks.mjs"), path.resolve(clients)],
    {
      stdio: ["pipe", "inherit", "inherit"],
      env: { ...process.env, NODE_EXTRA_CA_CERTS: JSON.parse(line).caFile },
    },
  );
  checks.stdin.end(line);
  checks.on("exit", (code) => {
    simulator.kill();
    process.exit(code ?? 1);
  });
});
simulator.on("exit", (code) => {
  if (!started) process.exit(code || 1);
});
