// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/papers/templates.h"

#include "core/overloaded.h"
#include "core/strings.h"
#include "onboarding/planning/requests.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pec {

namespace {

const auto kRoleTemplate = R"json({
  "$schema": "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "roleAssignmentName": { "type": "string" },
    "roleDefinitionId": { "type": "string" },
    "principalId": { "type": "string" },
    "principalType": {
      "type": "string",
      "allowedValues": [ "ForeignGroup", "Group", "ServicePrincipal", "User" ]
    }
  },
  "resources": [
    {
      "type": "Microsoft.Authorization/roleAssignments",
      "apiVersion": "2022-04-01",
      "name": "[parameters('roleAssignmentName')]",
      "properties": {
        "roleDefinitionId": "[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', parameters('roleDefinitionId'))]",
        "principalId": "[parameters('principalId')]",
        "principalType": "[parameters('principalType')]"
      }
    }
  ]
}
)json";

const auto kRoleBicep = R"bicep(targetScope = 'subscription'

param roleAssignmentName string
param roleDefinitionId string
param principalId string
@allowed([
  'ForeignGroup'
  'Group'
  'ServicePrincipal'
  'User'
])
param principalType string

resource roleAssignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: roleAssignmentName
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roleDefinitionId)
    principalId: principalId
    principalType: principalType
  }
}
)bicep";

const auto kDelegationTemplate = R"json({
  "$schema": "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "definitionName": { "type": "string" },
    "assignmentName": { "type": "string" },
    "title": { "type": "string" },
    "description": { "type": "string" },
    "managedByTenantId": { "type": "string" },
    "authorizations": { "type": "array" }
  },
  "resources": [
    {
      "type": "Microsoft.ManagedServices/registrationDefinitions",
      "apiVersion": "2022-10-01",
      "name": "[parameters('definitionName')]",
      "properties": {
        "registrationDefinitionName": "[parameters('title')]",
        "description": "[parameters('description')]",
        "managedByTenantId": "[parameters('managedByTenantId')]",
        "authorizations": "[parameters('authorizations')]"
      }
    },
    {
      "type": "Microsoft.ManagedServices/registrationAssignments",
      "apiVersion": "2022-10-01",
      "name": "[parameters('assignmentName')]",
      "dependsOn": [
        "[subscriptionResourceId('Microsoft.ManagedServices/registrationDefinitions', parameters('definitionName'))]"
      ],
      "properties": {
        "registrationDefinitionId": "[subscriptionResourceId('Microsoft.ManagedServices/registrationDefinitions', parameters('definitionName'))]"
      }
    }
  ]
}
)json";

const auto kDelegationBicep = R"bicep(targetScope = 'subscription'

param definitionName string
param assignmentName string
param title string
param description string
param managedByTenantId string
param authorizations array

resource definition 'Microsoft.ManagedServices/registrationDefinitions@2022-10-01' = {
  name: definitionName
  properties: {
    registrationDefinitionName: title
    description: description
    managedByTenantId: managedByTenantId
    authorizations: authorizations
  }
}

resource assignment 'Microsoft.ManagedServices/registrationAssignments@2022-10-01' = {
  name: assignmentName
  properties: {
    registrationDefinitionId: definition.id
  }
}
)bicep";

void addParametersOf(QJsonObject &parameters, const Wanted &wanted)
{
    const auto set = [&parameters](const QString &name, const QJsonValue &value) {
        parameters.insert(name, QJsonObject{{u"value"_s, value}});
    };
    std::visit(Overloaded{[&](const Arm::NewRoleAssignment &one) {
                              set(u"roleAssignmentName"_s, one.name);
                              set(u"roleDefinitionId"_s, one.role.value());
                              set(u"principalId"_s, one.principal.value());
                              set(u"principalType"_s, one.principalType);
                          },
                          [&](const ManagedServices::NewRegistrationDefinition &one) {
                              QJsonArray authorizations;
                              for (const ManagedServices::Authorization &each : one.authorizations)
                                  authorizations.append(
                                      QJsonObject{{u"principalId"_s, each.principal.value()},
                                                  {u"principalIdDisplayName"_s, each.principalName},
                                                  {u"roleDefinitionId"_s, each.role.value()}});
                              set(u"definitionName"_s, one.name);
                              set(u"title"_s, one.title);
                              set(u"description"_s, one.description);
                              set(u"managedByTenantId"_s, one.managedBy.value());
                              set(u"authorizations"_s, authorizations);
                          },
                          [&](const ManagedServices::NewRegistrationAssignment &one) {
                              set(u"assignmentName"_s, one.name);
                          },
                          [](const ProviderWish &) {}, [](const LinkWish &) {}},
               wanted);
}

} // namespace

PaperFile checksumsOf(const QList<PaperFile> &files)
{
    PaperFile sums{u"SHA256SUMS"_s, {}, false};
    for (const PaperFile &file : files)
        sums.content += QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex()
                        + "  " + file.name.toUtf8() + '\n';
    return sums;
}

QString templateFileName() { return u"template.json"_s; }

QString parametersFileName(const SubscriptionId &subscription)
{
    return u"parameters-"_s + subscription.value() + u".json"_s;
}

QList<PaperFile> templateFiles(const OnboardingCase &onboarding)
{
    const bool delegates = onboarding.method == OnboardingMethod::Lighthouse;
    QList<PaperFile> files{
        {templateFileName(), delegates ? kDelegationTemplate : kRoleTemplate, false},
        {u"template.bicep"_s, delegates ? kDelegationBicep : kRoleBicep, false}};
    QList<SubscriptionId> order;
    QHash<SubscriptionId, QJsonObject> parameters;
    for (const OnboardingStep &step : onboarding.steps) {
        const Result<Wanted> wanted = wantedBy(step);
        if (!wanted || step.subscription.isEmpty())
            continue;
        if (!parameters.contains(step.subscription))
            order.append(step.subscription);
        addParametersOf(parameters[step.subscription], *wanted);
    }
    for (const SubscriptionId &subscription : std::as_const(order)) {
        const QJsonObject file{
            {u"$schema"_s,
             u"https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#"_s},
            {u"contentVersion"_s, u"1.0.0.0"_s},
            {u"parameters"_s, parameters.value(subscription)}};
        files.append({parametersFileName(subscription), QJsonDocument(file).toJson(), false});
    }
    return files;
}

} // namespace Pec
