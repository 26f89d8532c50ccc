// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/healthcheck.h"

#include "core/async.h"
#include "core/strings.h"
#include "diagnostics/refreshnotes.h"
#include "diagnostics/systemfacts.h"
#include "identity/secrets/keychainstore.h"
#include "store/snapshotstore.h"

#include <QNetworkProxyFactory>
#include <QSslSocket>
#include <QtConcurrentRun>

namespace Pec {

namespace {

//! A keyring that refuses is locked, as far as can be told; else there is none. By the words that
//! KeychainStore gives its errors.
SecretStoreState stateOf(const QString &refusal)
{
    const bool denies = refusal.contains("denied"_L1) || refusal.contains("locked"_L1);
    return denies ? SecretStoreState::Locked : SecretStoreState::Absent;
}

void takeStore(HealthReport &report, TokenStoreKind kind, const TokenStore &store)
{
    report.secretsDetail = store.notKeptReason();
    if (store.keepsAfterExit())
        report.secrets =
            kind == TokenStoreKind::Vault ? SecretStoreState::Vault : SecretStoreState::Keyring;
    else if (kind == TokenStoreKind::Keychain && !report.secretsDetail.isEmpty())
        report.secrets = stateOf(report.secretsDetail);
    else
        report.secrets = SecretStoreState::Memory;
}

FutureResult<HealthReport> withSecrets(HealthReport report, QObject *context)
{
    if (report.secrets != SecretStoreState::NotLookedAt)
        return readyFuture<HealthReport>(report);
    const auto keyring = std::make_shared<KeychainStore>();
    return andThen<HealthReport>(
        keyring->isUsable(), context,
        [report, keyring](const Result<Done> &usable) mutable -> Result<HealthReport> {
            report.secrets = usable ? SecretStoreState::Keyring : stateOf(usable.error().detail);
            report.secretsDetail = usable ? QString() : usable.error().detail;
            return report;
        });
}

//! May ask the desktop, or read a file of the network's administrator.
ProxyFact systemProxy()
{
    const QNetworkProxyQuery query(QUrl(u"https://login.microsoftonline.com"_s));
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(query);
    if (proxies.isEmpty() || proxies.first().type() == QNetworkProxy::NoProxy
        || proxies.first().hostName().isEmpty())
        return {ProxyFact::From::Nowhere, {}, 0};
    return {ProxyFact::From::System, proxies.first().hostName(), proxies.first().port()};
}

ProxyFact proxyOf(const ProgramSettings &settings)
{
    if (!settings.proxy)
        return systemProxy();
    return {ProxyFact::From::Settings, settings.proxy->host, settings.proxy->port};
}

HealthReport begun(const HealthInput &input)
{
    HealthReport report;
    report.at = QDateTime::currentDateTimeUtc();
    report.ruleBookVersion = input.ruleBook.version;
    report.ruleBookDate = input.ruleBook.date;
    report.ruleBookBuiltIn = input.ruleBook.builtIn;
    report.openProfile = input.openProfile;
    report.isDemo = input.isDemo;
    report.signedIn = input.signedIn;
    report.logLevel = input.settings.logLevel;
    report.policy = input.policy;
    report.update = input.update;
    if (input.tokenStore != nullptr)
        takeStore(report, input.tokenStoreKind, *input.tokenStore);
    else if (input.tokenStoreKind != TokenStoreKind::Keychain)
        report.secrets = input.tokenStoreKind == TokenStoreKind::Vault ? SecretStoreState::Vault
                                                                       : SecretStoreState::Memory;
    for (const Profile &profile : input.profiles)
        report.profiles.append({profile.name, profile.tenant, profile.tokenStore,
                                !profile.caFile.isEmpty(),
                                input.managedProfiles.contains(profile.name)});
    return report;
}

void takeStored(HealthReport &report, const StoreFacts &facts)
{
    report.schemaStep = facts.schemaStep;
    if (report.isDemo)
        report.profiles.append({report.openProfile, {}, TokenStoreKind::Memory, true});
    for (ProfileFact &profile : report.profiles) {
        const StoreFacts::Kept kept = facts.kept.value(profile.name);
        profile.snapshots = kept.snapshots;
        profile.oldest = kept.oldest;
        profile.newest = kept.newest;
    }
}

} // namespace

PolicyFact policyFact(const Policy &policy)
{
    const auto names = [](const QSet<SettingKey> &keys) {
        QStringList list;
        for (const SettingKey key : keys)
            list.append(name(key));
        list.sort();
        return list;
    };
    return {policy.file, names(policy.given), names(policy.locked)};
}

FutureResult<HealthReport> checkHealth(HealthInput input, QObject *context)
{
    const FutureResult<HealthReport> stored = andThen<HealthReport>(
        input.store->facts(), context,
        [report = begun(input)](const Result<StoreFacts> &facts) mutable -> Result<HealthReport> {
            if (facts)
                takeStored(report, *facts);
            return report;
        });
    const FutureResult<HealthReport> local = andThen<HealthReport>(
        stored, context,
        [dir = input.dataDir, settings = input.settings](const Result<HealthReport> &report) {
            return FutureResult<HealthReport>(QtConcurrent::run(
                [dir, settings, report = *report]() mutable -> Result<HealthReport> {
                    addSystem(report, QSslSocket::sslLibraryVersionString());
                    addFiles(report, dir);
                    report.refreshes = refreshNotes(dir);
                    report.proxy = proxyOf(settings);
                    return report;
                }));
        });
    return andThen<HealthReport>(local, context, [context](const Result<HealthReport> &report) {
        return report ? withSecrets(*report, context) : readyFuture<HealthReport>(report);
    });
}

} // namespace Pec
