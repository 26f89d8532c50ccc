// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/registrationscript.h"

#include "core/strings.h"
#include "identity/resource.h"
#include "onboarding/quoting.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Pec {

namespace {

struct Service
{
    QString name;
    QString id;
};

//! Application ids of Microsoft's own services.
Service serviceOf(Resource resource)
{
    switch (resource) {
    case Resource::Arm:
        return {u"Azure Service Management"_s, u"797f4846-ba00-4fd7-ba43-dac1f8f63013"_s};
    case Resource::Graph:
        return {u"Microsoft Graph"_s, u"00000003-0000-0000-c000-000000000000"_s};
    case Resource::PartnerCenter:
        return {u"Microsoft Partner Center"_s, u"fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd"_s};
    }
    return {};
}

//! A JSON string without its quotes.
QString jsonEscaped(const QString &text)
{
    const QByteArray json =
        QJsonDocument(QJsonObject{{u"x"_s, text}}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(6, json.size() - 8)); // {"x":"..."}
}

QString nameOf(const RegistrationWish &wish)
{
    const QString name = wish.name.simplified();
    return name.isEmpty() ? u"PEC Console"_s : name;
}

const auto kCli = uR"script(#!/bin/sh
set -eu
tenant=@tenant
file=@file

if [ -n "$tenant" ]; then
    az login --tenant "$tenant" --allow-no-subscriptions --output none
fi
app=$(az ad app create --display-name 'PEC Console' --sign-in-audience AzureADMultipleOrgs \
    --public-client-redirect-uris http://localhost --is-fallback-public-client true \
    --query appId --output tsv)

permit() {
    az ad sp show --id "$1" --output none 2>/dev/null || az ad sp create --id "$1" --output none
    scope=$(az ad sp show --id "$1" --query "oauth2PermissionScopes[?value=='$2'].id | [0]" \
        --output tsv)
    if [ -z "$scope" ]; then
        echo "there is no permission $2 at $1" >&2
        exit 1
    fi
    az ad app permission add --id "$app" --api "$1" --api-permissions "$scope=Scope" --output none
}
@permits
az ad sp create --id "$app" --output none
sleep 30 # until Microsoft knows the app everywhere
az ad app permission admin-consent --id "$app"

printf '{"pecConsoleProfile": 1, "name": "%s", "tenant": "%s", "clientId": "%s"}\n' \
    @jsonName "$(az account show --query tenantId --output tsv)" "$app" > "$file"
printf '%s\n' @done
)script"_s;

const auto kPowerShell = uR"script($ErrorActionPreference = 'Stop'
$tenant = @tenant
$file = @file
$wanted = @(
@permits
)

# Install-Module Microsoft.Graph -Scope CurrentUser
$signIn = @{ Scopes = 'Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All' }
if ($tenant) { $signIn.TenantId = $tenant }
Connect-MgGraph @signIn

$access = @()
foreach ($one in $wanted) {
    $service = Get-MgServicePrincipal -Filter "appId eq '$($one.Service)'"
    if (-not $service) { $service = New-MgServicePrincipal -AppId $one.Service }
    $one.ObjectId = $service.Id
    $scopes = @(foreach ($scope in $one.Scopes) {
        $found = $service.Oauth2PermissionScopes | Where-Object { $_.Value -eq $scope }
        if (-not $found) { throw "there is no permission $scope at $($one.Service)" }
        @{ Id = $found.Id; Type = 'Scope' }
    })
    $access += @{ ResourceAppId = $one.Service; ResourceAccess = $scopes }
}
$app = New-MgApplication -DisplayName 'PEC Console' -SignInAudience 'AzureADMultipleOrgs' `
    -IsFallbackPublicClient -PublicClient @{ RedirectUris = @('http://localhost') } `
    -RequiredResourceAccess $access
$own = New-MgServicePrincipal -AppId $app.AppId
foreach ($one in $wanted) {
    New-MgOauth2PermissionGrant -ClientId $own.Id -ConsentType 'AllPrincipals' `
        -ResourceId $one.ObjectId -Scope ($one.Scopes -join ' ') | Out-Null
}

[ordered]@{
    pecConsoleProfile = 1
    name = @name
    tenant = (Get-MgContext).TenantId
    clientId = $app.AppId
} | ConvertTo-Json | Set-Content -Path $file -Encoding utf8
Write-Output @done
)script"_s;

QString cliPermits()
{
    QStringList lines;
    for (const NeededPermission &one : neededPermissions())
        lines.append(u"permit %1 %2"_s.arg(one.serviceId, one.name));
    return lines.join(u'\n');
}

QString powerShellPermits()
{
    QStringList services;
    QHash<QString, QStringList> names;
    for (const NeededPermission &one : neededPermissions()) {
        if (!services.contains(one.serviceId))
            services.append(one.serviceId);
        names[one.serviceId].append(powerShellQuoted(one.name));
    }
    for (QString &service : services)
        service = u"    @{ Service = '%1'; Scopes = @(%2) }"_s.arg(
            service, names.value(service).join(u", "_s));
    return services.join(u'\n');
}

} // namespace

QList<NeededPermission> neededPermissions()
{
    QList<NeededPermission> needed;
    for (const Resource resource : {Resource::Arm, Resource::PartnerCenter, Resource::Graph}) {
        const Service service = serviceOf(resource);
        const QStringList all = scopes(resource, true).split(u' ');
        for (const QString &scope : all)
            needed.append({scope, service.name, service.id, scope.section(u'/', -1)});
    }
    return needed;
}

QString sentProfileFileName() { return u"pec-console-profile.json"_s; }

QString azureCliScript(const RegistrationWish &wish, const Text &text)
{
    return filled(kCli, {{u"@tenant"_s, shellQuoted(wish.tenant)},
                         {u"@file"_s, shellQuoted(sentProfileFileName())},
                         {u"@permits"_s, cliPermits()},
                         {u"@jsonName"_s, shellQuoted(jsonEscaped(nameOf(wish)))},
                         {u"@done"_s, shellQuoted(text.sendProfileBack(sentProfileFileName()))}});
}

QString powerShellScript(const RegistrationWish &wish, const Text &text)
{
    return filled(kPowerShell,
                  {{u"@name"_s, powerShellQuoted(nameOf(wish))},
                   {u"@tenant"_s, powerShellQuoted(wish.tenant)},
                   {u"@file"_s, powerShellQuoted(sentProfileFileName())},
                   {u"@permits"_s, powerShellPermits()},
                   {u"@done"_s, powerShellQuoted(text.sendProfileBack(sentProfileFileName()))}});
}

} // namespace Pec
