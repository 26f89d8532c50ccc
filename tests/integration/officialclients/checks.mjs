// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a ready line on stdin and asks the embedded cloud with Microsoft's published clients, as they
// are. Every check is one operation that an application would do; the first argument is the folder that
// holds node_modules.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import path from "node:path";
import { text } from "node:stream/consumers";

const require = createRequire(path.join(process.argv[2], "package.json"));
const { SubscriptionClient } = require("@azure/arm-resources-subscriptions");
const { AuthorizationManagementClient } = require("@azure/arm-authorization");
const { BillingManagementClient } = require("@azure/arm-billing");
const { CostManagementClient } = require("@azure/arm-costmanagement");
const { ResourceGraphClient } = require("@azure/arm-resourcegraph");
const { ACEProvisioningManagementPartnerAPI } = require("@azure/arm-managementpartner");
const { ClientSecretCredential, DeviceCodeCredential } = require("@azure/identity");
const { PublicClientApplication } = require("@azure/msal-node");
const { Client, PageIterator } = require("@microsoft/microsoft-graph-client");

const ready = JSON.parse(await text(process.stdin));
const armScope = "https://management.azure.com/.default";
const options = { endpoint: ready.arm };
const admin = ready.users[0];

const bearer = (token) => ({
  getToken: async () => ({ token, expiresOnTimestamp: Date.now() + 3_000_000 }),
});
const partner = bearer(ready.tokens.arm);

function graphOf(token) {
  return Client.init({
    baseUrl: ready.graph,
    defaultVersion: "v1.0",
    customHosts: new Set([new URL(ready.graph).hostname]),
    authProvider: (done) => done(null, token),
  });
}

async function collect(pages) {
  const all = [];
  for await (const item of pages) all.push(item);
  return all;
}

let failures = 0;
async function check(name, run) {
  try {
    const said = await run();
    console.log(`ok   ${name}${said === undefined ? "" : `: ${said}`}`);
  } catch (error) {
    failures += 1;
    console.log(`FAIL ${name}: ${error.stack ?? error}`);
  }
}

// --- Resource Manager -------------------------------------------------------------------------------

await check("subscriptions.list and get with the partner's token", async () => {
  const client = new SubscriptionClient(partner, options);
  const all = await collect(client.subscriptions.list());
  assert.ok(all.length > 0, "no delegated subscription");
  const one = await client.subscriptions.get(all[0].subscriptionId);
  assert.equal(one.displayName, all[0].displayName);
  return `${all.length} subscriptions`;
});

await check("tenants.list", async () => {
  const all = await collect(new SubscriptionClient(partner, options).tenants.list());
  assert.ok(all.some((tenant) => tenant.tenantId === ready.tenantId));
  return `${all.length} tenants`;
});

// The customers' tenants in which the signed-in agent sees a subscription.
const reachable = [];
await check("subscriptions.list in every customer's tenant", async () => {
  for (const [tenantId, token] of Object.entries(ready.tokens.customers)) {
    const client = new SubscriptionClient(bearer(token), options);
    const all = await collect(client.subscriptions.list());
    for (const one of all) assert.equal(one.tenantId, tenantId);
    if (all.length > 0) reachable.push({ token, subscriptionId: all[0].subscriptionId });
  }
  assert.ok(reachable.length > 0);
  return `${reachable.length} of ${Object.keys(ready.tokens.customers).length} tenants`;
});

await check("roleAssignments.listForSubscription, listForScope and roleDefinitions.list", async () => {
  const { token, subscriptionId } = reachable[0];
  const client = new AuthorizationManagementClient(bearer(token), subscriptionId, options);
  const scope = `subscriptions/${subscriptionId}`;
  const all = await collect(client.roleAssignments.listForSubscription());
  const atScope = await collect(client.roleAssignments.listForScope(scope, { filter: "atScope()" }));
  assert.ok(all.length > 0 && atScope.length <= all.length);
  const slashed = await collect(
    client.roleAssignments.listForScope(`/${scope}`, {
      filter: `assignedTo('${all[0].principalId}')`,
    }),
  );
  const builtIn = await collect(
    client.roleDefinitions.list(scope, { filter: "type eq 'BuiltInRole'" }),
  );
  assert.ok(builtIn.some((role) => role.roleName === "Owner"));
  return `${all.length} assignments, ${slashed.length} of one principal, ${builtIn.length} roles`;
});

await check("roleAssignments.create and delete", async () => {
  const reader = "acdd72a7-3385-48ef-bd42-f606fba81ae7";
  const refused = [];
  for (const { token, subscriptionId } of reachable) {
    const client = new AuthorizationManagementClient(bearer(token), subscriptionId, options);
    const scope = `/subscriptions/${subscriptionId}`;
    const [known] = await collect(client.roleAssignments.listForSubscription());
    const name = randomUUID();
    try {
      const made = await client.roleAssignments.create(scope, name, {
        roleDefinitionId: `${scope}/providers/Microsoft.Authorization/roleDefinitions/${reader}`,
        principalId: known.principalId,
        principalType: known.principalType,
      });
      assert.equal(made.principalId, known.principalId);
      await client.roleAssignments.delete(scope, name);
      const left = await collect(client.roleAssignments.listForSubscription());
      assert.ok(!left.some((assignment) => assignment.name === name));
      return `allowed after ${refused.length} refusals`;
    } catch (error) {
      if (error.statusCode !== 403 && error.statusCode !== 409) throw error;
      refused.push(error.code);
    }
  }
  assert.fail(`no tenant allows it: ${refused.join(", ")}`);
});

await check("onboarding: roleAssignments.create by a customer's administrator, and its refusals", async () => {
  const contributor = "b24988ac-6180-42a0-ab88-20f7382dd24c";
  const [tenantId, token] = Object.entries(ready.tokens.customerAdministrators)[0];
  const [subscription] = await collect(
    new SubscriptionClient(bearer(token), options).subscriptions.list(),
  );
  assert.equal(subscription.tenantId, tenantId);
  const client = new AuthorizationManagementClient(
    bearer(token),
    subscription.subscriptionId,
    options,
  );
  const scope = `/subscriptions/${subscription.subscriptionId}`;
  const groups = await graphOf(ready.tokens.graph)
    .api("/groups")
    .filter("displayName eq 'HelpdeskAgents'")
    .get();
  const wanted = {
    roleDefinitionId: `${scope}/providers/Microsoft.Authorization/roleDefinitions/${contributor}`,
    principalId: groups.value[0].id,
    principalType: "ForeignGroup",
  };
  const name = randomUUID();
  const made = await client.roleAssignments.create(scope, name, wanted);
  assert.equal(made.principalType, "ForeignGroup");
  assert.equal((await client.roleAssignments.create(scope, name, wanted)).id, made.id);
  assert.equal((await client.roleAssignments.getById(made.id)).principalId, wanted.principalId);
  const refused = async (change, id, code) =>
    assert.rejects(
      client.roleAssignments.create(scope, id, { ...wanted, ...change }),
      (error) => error.code === code,
    );
  await refused({}, randomUUID(), "RoleAssignmentExists");
  await refused({ principalId: randomUUID() }, randomUUID(), "PrincipalNotFound");
  await refused({ principalId: randomUUID() }, name, "PrincipalNotFound");
  const held = await collect(client.permissions.listForResourceGroup("rg-productie"));
  assert.ok(held.some((permission) => permission.actions.includes("*")));
  await client.roleAssignments.deleteById(made.id);
  await assert.rejects(client.roleAssignments.getById(made.id), (error) => error.statusCode === 404);
});

await check("managementpartner: create, get, update, delete", async () => {
  const client = new ACEProvisioningManagementPartnerAPI(partner, options);
  const profile = await fetch(`${ready.partnerCenter}/v1/profiles/mpn`, {
    headers: { authorization: `Bearer ${ready.tokens.partnerCenter}` },
  });
  const { mpnId } = await profile.json();
  const before = await client.partners.get().catch((error) => {
    assert.equal(error.statusCode, 404);
  });
  if (before) await client.partner.delete(before.partnerId);
  const made = await client.partner.create(mpnId);
  assert.equal(made.partnerId, mpnId);
  assert.equal((await client.partner.get(mpnId)).tenantId, ready.tenantId);
  assert.equal((await client.partner.update(mpnId)).version, 2);
  await assert.rejects(client.partner.create(mpnId), (error) => error.statusCode === 409);
  await client.partner.delete(mpnId);
  await assert.rejects(client.partners.get(), (error) => error.statusCode === 404);
});

// --- Billing, cost, Resource Graph ------------------------------------------------------------------

await check("billing: accounts, customers and billing subscriptions", async () => {
  const client = new BillingManagementClient(partner, randomUUID(), options);
  const accounts = await collect(client.billingAccounts.list());
  assert.equal(accounts[0].name, ready.billingAccount);
  const customers = await collect(client.customers.listByBillingAccount(ready.billingAccount));
  const whole = await collect(
    client.billingSubscriptions.listByBillingAccount(ready.billingAccount),
  );
  const ofOne = await collect(
    client.billingSubscriptions.listByCustomer(ready.billingAccount, customers[0].name),
  );
  assert.ok(ofOne.length > 0 && ofOne.length < whole.length);
  return `${customers.length} customers, ${whole.length} subscriptions`;
});

await check("costmanagement query.usage at the billing account", async () => {
  const client = new CostManagementClient(partner, options);
  const to = new Date(ready.now);
  const from = new Date(to.getTime() - 30 * 24 * 3600 * 1000);
  const result = await client.query.usage(
    `providers/Microsoft.Billing/billingAccounts/${ready.billingAccount}`,
    {
      type: "ActualCost",
      timeframe: "Custom",
      timePeriod: { from, to },
      dataset: {
        granularity: "Monthly",
        aggregation: { totalCost: { name: "Cost", function: "Sum" } },
        grouping: [
          { type: "Dimension", name: "PartnerEarnedCreditApplied" },
          { type: "Dimension", name: "SubscriptionId" },
        ],
      },
    },
  );
  const names = result.columns.map((column) => column.name);
  assert.ok(names.includes("PartnerEarnedCreditApplied") && names.includes("Currency"));
  assert.ok(result.rows.length > 0);
  return `${result.rows.length} rows of ${names.join(", ")}`;
});

await check("resourcegraph resources, page by page", async () => {
  const client = new ResourceGraphClient(partner, options);
  const query =
    "resourcecontainers | where type =~ 'microsoft.resources/subscriptions' | project id, name | order by id asc";
  const ids = new Set();
  let skipToken;
  let total = 0;
  do {
    const page = await client.resources({
      query,
      options: { top: 2, skipToken, resultFormat: "objectArray" },
    });
    total = page.totalRecords;
    for (const row of page.data) ids.add(row.id);
    skipToken = page.skipToken;
  } while (skipToken);
  assert.ok(total > 2);
  assert.equal(ids.size, total);
  return `${total} records`;
});

// --- Graph ------------------------------------------------------------------------------------------

const graph = graphOf(ready.tokens.graph);

await check("graph: me, groups and delegated admin relationships", async () => {
  const me = await graph.api("/me").select(["id", "displayName", "userPrincipalName"]).get();
  assert.equal(me.userPrincipalName, admin);
  const groups = await graph
    .api("/me/transitiveMemberOf/microsoft.graph.group")
    .header("ConsistencyLevel", "eventual")
    .count(true)
    .get();
  assert.ok(groups["@odata.count"] >= 1);
  const first = await graph
    .api("/tenantRelationships/delegatedAdminRelationships")
    .top(5)
    .get();
  const all = [];
  await new PageIterator(graph, first, (item) => all.push(item.id) > 0).iterate();
  assert.equal(new Set(all).size, Object.keys(ready.tokens.customers).length);
  return `${groups.value.length} groups, ${all.length} relationships`;
});

await check("graph: an error is told as one", async () => {
  await assert.rejects(
    graph.api("/users/nobody").get(),
    { statusCode: 404, code: "Request_ResourceNotFound" },
  );
});

// --- Sign-in ----------------------------------------------------------------------------------------

const application = () =>
  new PublicClientApplication({
    auth: {
      clientId: ready.clientId,
      authority: `${ready.authority}/organizations`,
      knownAuthorities: [new URL(ready.authority).host],
    },
  });

// What a browser does with the answer: follow a redirect, or submit the form of the page.
async function browse(url) {
  const page = await fetch(`${url}&login_hint=${encodeURIComponent(admin)}`);
  const html = await page.text();
  const action = /<form method="post" action="([^"]*)"/.exec(html)?.[1];
  if (!action) return;
  const fields = [...html.matchAll(/name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [
    name,
    value.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&"),
  ]);
  await fetch(action, { method: "POST", body: new URLSearchParams(fields) });
}

const approve = (userCode, user = admin) =>
  fetch(`${ready.authority}/devicelogin`, {
    method: "POST",
    body: new URLSearchParams({ user_code: userCode, user }),
  });

await check("msal-node: interactive, silent, and a customer's tenant", async () => {
  const app = application();
  const scopes = ["https://management.azure.com/user_impersonation"];
  const result = await app.acquireTokenInteractive({ scopes, openBrowser: browse });
  assert.equal(result.account.username, admin);
  assert.equal(result.tenantId, ready.tenantId);
  const again = await app.acquireTokenSilent({ scopes, account: result.account, forceRefresh: true });
  assert.notEqual(again.accessToken, result.accessToken);
  const client = new SubscriptionClient(bearer(again.accessToken), options);
  assert.ok((await collect(client.subscriptions.list())).length > 0);
  let reached = 0;
  for (const tenantId of Object.keys(ready.tokens.customers)) {
    const there = await app
      .acquireTokenSilent({
        scopes,
        account: result.account,
        authority: `${ready.authority}/${tenantId}`,
        forceRefresh: true, // the cache would answer with the home tenant's token
      })
      .catch((error) => assert.match(error.errorCode, /invalid_grant|interaction_required/));
    if (there) assert.equal(there.tenantId, tenantId);
    reached += there ? 1 : 0;
  }
  assert.ok(reached > 0);
  return `${reached} customers' tenants`;
});

await check("msal-node: device code", async () => {
  const result = await application().acquireTokenByDeviceCode({
    scopes: ["https://management.azure.com/user_impersonation"],
    deviceCodeCallback: ({ userCode }) => approve(userCode),
  });
  assert.equal(result.account.username, admin);
});

await check("identity: DeviceCodeCredential", async () => {
  const credential = new DeviceCodeCredential({
    tenantId: ready.tenantId,
    clientId: ready.clientId,
    authorityHost: ready.authority,
    disableInstanceDiscovery: true,
    userPromptCallback: ({ userCode }) => approve(userCode),
  });
  assert.ok((await credential.getToken(armScope)).token);
});

await check("onboarding: a customer's administrator signs in at home", async () => {
  const [tenantId, token] = Object.entries(ready.tokens.customerAdministrators)[0];
  const { upn } = JSON.parse(Buffer.from(token.split(".")[1], "base64url").toString());
  const credential = new DeviceCodeCredential({
    tenantId,
    clientId: ready.clientId,
    authorityHost: ready.authority,
    disableInstanceDiscovery: true,
    userPromptCallback: ({ userCode }) => approve(userCode, upn),
  });
  const all = await collect(new SubscriptionClient(credential, options).subscriptions.list());
  assert.ok(all.length > 0);
  for (const one of all) assert.equal(one.tenantId, tenantId);
  return `${upn}, ${all.length} subscriptions`;
});

await check("identity: ClientSecretCredential", async () => {
  const credential = new ClientSecretCredential(ready.tenantId, ready.clientId, "any", {
    authorityHost: ready.authority,
    disableInstanceDiscovery: true,
  });
  const token = await credential.getToken(armScope);
  const client = new SubscriptionClient(bearer(token.token), options);
  await collect(client.tenants.list());
});

console.log(failures === 0 ? "all checks passed" : `${failures} checks failed`);
process.exit(failures === 0 ? 0 : 1);
