// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/papers/scripts.h"

#include "core/overloaded.h"
#include "core/strings.h"
#include "onboarding/papers/templates.h"
#include "onboarding/planning/planner.h"
#include "onboarding/planning/requests.h"
#include "onboarding/quoting.h"

#include <algorithm>

namespace Pec {

namespace {

const auto kAddress = u"https://management.azure.com"_s;

//! Any region: it only keeps the record of the deployment.
const auto kRegion = u"westeurope"_s;

const auto kShellHead = uR"script(#!/bin/sh
# @what
set -eu
cd "$(dirname "$0")"
az login --tenant @tenant --output none
)script"_s;

//! Scope, principal, role. By what it gives, not by its name: somebody may have given it already.
const auto kShellAssigned = uR"script(
assigned() {
    az rest --method get \
        --url "@address$1/providers/Microsoft.Authorization/roleAssignments?api-version=2022-04-01&\$filter=atScope()" \
        --query "length(value[?properties.principalId=='$2' && ends_with(properties.roleDefinitionId, '$3')])" \
        --output tsv
}
)script"_s;

const auto kShellAssign = uR"script(
assign() { # subscription, name, role, principal, its type
    if [ "$(assigned "/subscriptions/$1" "$4" "$3")" = 0 ]; then
        az role assignment create --name "$2" --role "$3" --scope "/subscriptions/$1" \
            --assignee-object-id "$4" --assignee-principal-type "$5" --output none
    fi
}
)script"_s;

const auto kShellDelegate = uR"script(
delegate() { # subscription, parameters, name of the deployment
    az provider register --namespace Microsoft.ManagedServices --subscription "$1" --wait
    az deployment sub create --subscription "$1" --name "$3" --location @region \
        --template-file @template --parameters "@$2" --output none
}
)script"_s;

const auto kShellCheck = uR"script(
missing=0
report() { # what, how many stand
    if [ "$2" = 0 ]; then
        missing=1
        printf 'MISSING  %s\n' "$1"
    else
        printf 'ok       %s\n' "$1"
    fi
}
)script"_s;

const auto kShellDelegated = uR"script(
delegated() { # id of the delegation
    az rest --method get --url "@address$1?api-version=2022-10-01" \
        --query "length([properties.provisioningState][?@=='Succeeded'])" --output tsv \
        2>/dev/null || echo 0
}
)script"_s;

const auto kLinkHead = uR"script(#!/bin/sh
# @what
set -eu
)script"_s;

const auto kSignIn = uR"script(az login --tenant @tenant --allow-no-subscriptions --output none
)script"_s;

//! The CLI asks for the secret itself.
const auto kApplicationSignIn = uR"script(printf 'Client id of the application: '
read -r application
az login --service-principal --username "$application" --tenant @tenant \
    --allow-no-subscriptions --output none
)script"_s;

const auto kLink = uR"script(az extension add --name managementpartner --upgrade --yes
if az managementpartner show --output none 2>/dev/null; then
    az managementpartner update --partner-id @partnerId
else
    az managementpartner create --partner-id @partnerId
fi
az managementpartner show
)script"_s;

const auto kPowerShellHead = uR"script(# @what
# Needs the modules Az.Accounts and Az.Resources.
$ErrorActionPreference = 'Stop'
Set-Location -Path $PSScriptRoot
Connect-AzAccount -TenantId @tenant | Out-Null
)script"_s;

const auto kPowerShellAssign = uR"script(
function Send-Request($Path, $Body) {
    $answer = Invoke-AzRestMethod -Method PUT -Path $Path -Payload $Body
    $stands = $answer.StatusCode -eq 409 -and $answer.Content -like '*RoleAssignmentExists*'
    if ($answer.StatusCode -notin 200, 201 -and -not $stands) {
        throw "$($answer.StatusCode) $($answer.Content)"
    }
}
)script"_s;

const auto kPowerShellDelegate = uR"script(
function Add-Delegation($Subscription, $Parameters, $Name) {
    Set-AzContext -SubscriptionId $Subscription | Out-Null
    Register-AzResourceProvider -ProviderNamespace Microsoft.ManagedServices | Out-Null
    while ((Get-AzResourceProvider -ProviderNamespace Microsoft.ManagedServices |
            Select-Object -First 1).RegistrationState -ne 'Registered') { Start-Sleep -Seconds 5 }
    New-AzDeployment -Name $Name -Location @region -TemplateFile @template `
        -TemplateParameterFile $Parameters | Out-Null
}
)script"_s;

//! What the customer's own people read before they run it. English, as their tools are; the letter
//! speaks their language.
const auto kGives = u"Gives the access that the letter describes. Looks before it writes, so that "
                    "it may be run again."_s;
const auto kChecks =
    u"Says of each subscription whether the access is in place; changes nothing."_s;
const auto kLinksWho = u"Links the partner ID to whoever signs in: somebody who has the access."_s;
const auto kLinksIt = u"Links the partner ID to the application that has the access."_s;
const auto kTakesAway = u"Takes away the access that the letter describes, and nothing else."_s;

QString fill(const QString &form, const TenantId &tenant, QString (*quote)(QString),
             const QString &what)
{
    return filled(form, {{u"@what"_s, what},
                         {u"@tenant"_s, quote(tenant.value())},
                         {u"@address"_s, kAddress},
                         {u"@region"_s, quote(kRegion)},
                         {u"@template"_s, quote(templateFileName())}});
}

//! A line of words, each quoted.
QString line(const QString &command, const QStringList &words, QString (*quote)(QString))
{
    QString text = command;
    for (const QString &word : words)
        text += u' ' + quote(word);
    return text + u'\n';
}

//! What the steps of a case want, first to last, without what is no longer what was planned.
QList<std::pair<const OnboardingStep *, Wanted>> wantedOf(const OnboardingCase &onboarding)
{
    QList<std::pair<const OnboardingStep *, Wanted>> all;
    for (const OnboardingStep &step : onboarding.steps) {
        if (Result<Wanted> wanted = wantedBy(step))
            all.append({&step, std::move(*wanted)});
    }
    return all;
}

bool delegates(const OnboardingCase &onboarding)
{
    return onboarding.method == OnboardingMethod::Lighthouse;
}

QString deploymentName(const QString &definition) { return u"pec-"_s + definition.left(8); }

//! A call for each thing that the customer gives: \a assign and \a delegate are the commands.
QString calls(const OnboardingCase &onboarding, const QString &assign, const QString &delegate,
              QString (*quote)(QString))
{
    QString text;
    for (const auto &[step, wanted] : wantedOf(onboarding)) {
        const SubscriptionId subscription = step->subscription;
        text += std::visit(
            Overloaded{[&](const Arm::NewRoleAssignment &one) {
                           return line(assign,
                                       {subscription.value(), one.name, one.role.value(),
                                        one.principal.value(), one.principalType},
                                       quote);
                       },
                       [&](const ManagedServices::NewRegistrationDefinition &one) {
                           return line(delegate,
                                       {subscription.value(), parametersFileName(subscription),
                                        deploymentName(one.name)},
                                       quote);
                       },
                       // Part of the template, registered on the way, or none of the customer's.
                       [](const ManagedServices::NewRegistrationAssignment &) { return QString(); },
                       [](const ProviderWish &) { return QString(); },
                       [](const LinkWish &) { return QString(); }},
            wanted);
    }
    return text;
}

} // namespace

QString subscriptionLabel(const OnboardingStep &step)
{
    const QString name = step.subscriptionName.simplified();
    return name.isEmpty() ? step.subscription.value()
                          : name + u" ("_s + step.subscription.value() + u')';
}

PaperFile cliScript(const OnboardingCase &onboarding)
{
    const QString functions =
        delegates(onboarding) ? kShellDelegate : QString(kShellAssigned + kShellAssign);
    const QString head = fill(kShellHead + functions, onboarding.customer, shellQuoted, kGives);
    const QString body = calls(onboarding, u"assign"_s, u"delegate"_s, shellQuoted);
    return {u"onboard.sh"_s,
            QString(head + u'\n' + body + u"echo 'Done; see check.sh'\n"_s).toUtf8(), true};
}

PaperFile powerShellOnboarding(const OnboardingCase &onboarding)
{
    QString text =
        fill(kPowerShellHead + (delegates(onboarding) ? kPowerShellDelegate : kPowerShellAssign),
             onboarding.customer, powerShellQuoted, kGives)
        + u'\n';
    if (delegates(onboarding)) {
        text += calls(onboarding, {}, u"Add-Delegation"_s, powerShellQuoted);
    } else {
        // The very requests that the console would send.
        for (const OnboardingStep &step : onboarding.steps) {
            if (step.kind == StepKind::AssignRole)
                text += line(u"Send-Request"_s,
                             {step.request.path, QString::fromUtf8(step.request.body)},
                             powerShellQuoted);
        }
    }
    text += u"Write-Output 'Done; see check.sh'\n"_s;
    return {u"onboard.ps1"_s, text.toUtf8(), false};
}

PaperFile checkScript(const OnboardingCase &onboarding)
{
    const QString look = delegates(onboarding) ? kShellDelegated : kShellAssigned;
    QString text =
        fill(kShellHead + look + kShellCheck, onboarding.customer, shellQuoted, kChecks) + u'\n';
    for (const auto &[step, wanted] : wantedOf(onboarding)) {
        const QString what = shellQuoted(subscriptionLabel(*step));
        if (const auto *role = std::get_if<Arm::NewRoleAssignment>(&wanted))
            text += u"report "_s + what + u" \"$("_s
                    + line(u"assigned"_s,
                           {role->scope, role->principal.value(), role->role.value()}, shellQuoted)
                          .trimmed()
                    + u")\"\n"_s;
        else if (const auto *one = std::get_if<ManagedServices::NewRegistrationAssignment>(&wanted))
            text += u"report "_s + what + u" \"$("_s
                    + line(u"delegated"_s, {ManagedServices::assignmentId(one->scope, one->name)},
                           shellQuoted)
                          .trimmed()
                    + u")\"\n"_s;
    }
    return {u"check.sh"_s, QString(text + u"exit \"$missing\"\n"_s).toUtf8(), true};
}

PaperFile offboardingScript(const OnboardingCase &onboarding)
{
    QString text = fill(kShellHead, onboarding.customer, shellQuoted, kTakesAway) + u'\n';
    auto all = wantedOf(onboarding);
    std::reverse(all.begin(), all.end());
    for (const auto &[step, wanted] : std::as_const(all)) {
        const bool byCustomer =
            step->kind != StepKind::LinkPartner && !step->undo.isEmpty() && !step->stoodBefore;
        if (byCustomer)
            text +=
                line(u"az rest --method delete --url"_s, {kAddress + step->undo.path}, shellQuoted);
        // A definition in use is not removed, and a delegation takes its time.
        if (byCustomer && step->kind == StepKind::DelegateSubscription)
            text += u"sleep 60\n"_s;
    }
    return {u"offboard.sh"_s, QString(text + u"echo 'Done'\n"_s).toUtf8(), true};
}

PaperFile linkScript(const OnboardingCase &onboarding)
{
    PaperFile file{u"link.sh"_s, {}, true};
    if (!needsPartnerLink(onboarding.method) || onboarding.partnerId.isEmpty())
        return file;
    const bool application = onboarding.method == OnboardingMethod::ServicePrincipal;
    const QString form = QString(kLinkHead + (application ? kApplicationSignIn : kSignIn) + kLink)
                             .replace(u"@partnerId"_s, shellQuoted(onboarding.partnerId));
    file.content =
        fill(form, linkTenantOf(onboarding), shellQuoted, application ? kLinksIt : kLinksWho)
            .toUtf8();
    return file;
}

} // namespace Pec
