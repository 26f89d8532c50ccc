// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: node naive.mjs FOLDER SUBSCRIPTIONS < READY-LINE   (FOLDER holds node_modules)
// What a plain script does with Microsoft's own clients: list customers and subscriptions, then ask cost
// with and without credit and the role assignments of one subscription after another. The clients' own
// retries wait as the services tell them. Reads the first SUBSCRIPTIONS of the tenant and prints one JSON
// line: requests, subscriptions read and listed, real seconds for the lists and for the subscriptions.
import { createRequire } from "node:module";
import path from "node:path";
import { text } from "node:stream/consumers";

const require = createRequire(path.join(path.resolve(process.argv[2]), "package.json"));
const { AuthorizationManagementClient } = require("@azure/arm-authorization");
const { BillingManagementClient } = require("@azure/arm-billing");
const { CostManagementClient } = require("@azure/arm-costmanagement");

const wanted = Number(process.argv[3]);
const ready = JSON.parse(await text(process.stdin));
let requests = 0;
const counted = {
  name: "counted",
  sendRequest: (request, next) => {
    requests += 1;
    return next(request);
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

const started = performance.now();
const billing = new BillingManagementClient(partner, "00000000-0000-0000-0000-000000000000", options);
const subscriptions = [];
for await (const customer of billing.customers.listByBillingAccount(ready.billingAccount))
  for await (const one of billing.billingSubscriptions.listByCustomer(
    ready.billingAccount,
    customer.name,
  )) {
    subscriptions.push({ tenant: customer.name, id: one.subscriptionId });
    if (subscriptions.length >= wanted) break;
  }
const listed = performance.now();

const now = new Date(ready.now);
const before = (days) => new Date(now.getTime() - days * 86_400_000);
const cost = new CostManagementClient(partner, options);
let read = 0;
for (const { tenant, id } of subscriptions) {
  await cost.query.usage(`/subscriptions/${id}`, {
    type: "ActualCost",
    timeframe: "Custom",
    timePeriod: { from: before(31), to: before(2) },
    dataset: {
      granularity: "None",
      aggregation: { totalCost: { name: "Cost", function: "Sum" } },
      grouping: [{ type: "Dimension", name: "PartnerEarnedCreditApplied" }],
    },
  });
  const token = ready.tokens.customers[tenant];
  if (token) {
    const client = new AuthorizationManagementClient(bearer(token), id, options);
    try {
      for await (const assignment of client.roleAssignments.listForSubscription()) void assignment;
    } catch (error) {
      if (error.statusCode !== 403 && error.statusCode !== 404) throw error;
    }
  }
  read += 1;
}
console.log(
  JSON.stringify({
    requests,
    read,
    listSeconds: (listed - started) / 1000,
    readSeconds: (performance.now() - listed) / 1000,
  }),
);
