// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: node naive.mjs FOLDER SUBSCRIPTIONS < READY-LINE   (FOLDER holds node_modules)
// What a plain script does with Microsoft's own clients, kindly read:
//   lists   billing accounts, customers and billing subscriptions, once, in the largest lists there are
//   cost    of one subscription after another, one query: 30 complete days, by day and by credit, at the
//           customer's billing scope, since a subscription's own does not tell credit; no trend of months
//           and no reasons, which the console reads too
//   access  the role assignments of each, with a token of the customer's tenant that it is given: signing
//           in is not counted; the console's first picture does not read those of customers' tenants
// It goes on past a subscription that its user may not see. The clients wait for Retry-After by
// themselves; Cost Management tells the wait in headers of its own, at which they give up, so the script
// waits for those. Asks the first SUBSCRIPTIONS of the list. Prints one JSON line: requests sent, those
// answered 429 included and told, and seconds of each of the three; subscriptions listed, asked, and
// refused to the user.
import { webcrypto } from "node:crypto";
import { createRequire } from "node:module";
import path from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";

globalThis.crypto ??= webcrypto; // Debian 12's Node 18 does not have it there, and the clients look there
const require = createRequire(path.join(path.resolve(process.argv[2]), "package.json"));
const { AuthorizationManagementClient } = require("@azure/arm-authorization");
const { BillingManagementClient } = require("@azure/arm-billing");
const { CostManagementClient } = require("@azure/arm-costmanagement");

const ready = JSON.parse(await text(process.stdin));
const spent = Object.fromEntries(
  ["lists", "cost", "access"].map((part) => [part, { requests: 0, throttled: 0, seconds: 0 }]),
);
let current;
const counted = {
  name: "counted",
  sendRequest: async (request, next) => {
    current.requests += 1;
    const response = await next(request);
    current.throttled += response.status === 429 ? 1 : 0;
    return response;
  },
};
const options = {
  endpoint: ready.arm,
  additionalPolicies: [{ policy: counted, position: "perRetry" }],
};
const bearer = (token) => ({
  getToken: async () => ({ token, expiresOnTimestamp: Date.now() + 3_000_000 }),
});
const partner = bearer(ready.tokens.arm);

async function measured(part, run) {
  current = spent[part];
  const started = performance.now();
  try {
    return await run();
  } finally {
    current.seconds += (performance.now() - started) / 1000;
  }
}

async function collect(pages) {
  const all = [];
  for await (const item of pages) all.push(item);
  return all;
}

async function patiently(ask) {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      const waits = Object.entries(error.response?.headers.toJSON() ?? {})
        .filter(([name]) => name.endsWith("-retry-after"))
        .map(([, seconds]) => Number(seconds));
      if (error.statusCode !== 429 || waits.length === 0) throw error;
      await setTimeout(Math.max(...waits) * 1000);
    }
  }
}

const subscriptions = await measured("lists", async () => {
  const billing = new BillingManagementClient(
    partner,
    "00000000-0000-0000-0000-000000000000",
    options,
  );
  const all = [];
  for (const { name } of await collect(billing.billingAccounts.list())) {
    await collect(billing.customers.listByBillingAccount(name));
    all.push(...(await collect(billing.billingSubscriptions.listByBillingAccount(name))));
  }
  return all;
});

const daysAgo = (days) => new Date(Date.parse(ready.now) - days * 86_400_000);
const queryOf = (subscriptionId) => ({
  type: "ActualCost",
  timeframe: "Custom",
  timePeriod: { from: daysAgo(31), to: daysAgo(2) },
  dataset: {
    granularity: "Daily",
    aggregation: { totalCost: { name: "Cost", function: "Sum" } },
    grouping: [{ type: "Dimension", name: "PartnerEarnedCreditApplied" }],
    filter: { dimensions: { name: "SubscriptionId", operator: "In", values: [subscriptionId] } },
  },
});

const asked = subscriptions.slice(0, Number(process.argv[3]));
const cost = new CostManagementClient(partner, options);
let refused = 0;
for (const { customerId, subscriptionId } of asked) {
  await measured("cost", () =>
    patiently(() => cost.query.usage(customerId.slice(1), queryOf(subscriptionId))),
  );
  const token = ready.tokens.customers[customerId.split("/").at(-1)];
  const access = new AuthorizationManagementClient(bearer(token), subscriptionId, options);
  await measured("access", async () => {
    try {
      await collect(access.roleAssignments.listForSubscription());
    } catch (error) {
      if (error.statusCode !== 403 && error.statusCode !== 404) throw error;
      refused += 1;
    }
  });
}
console.log(
  JSON.stringify({ ...spent, listed: subscriptions.length, asked: asked.length, refused }),
);
