// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/bundle.h"

#include "core/logfile.h"
#include "core/strings.h"
#include "diagnostics/customerdata.h"
#include "diagnostics/healthjson.h"
#include "diagnostics/pseudonyms.h"
#include "domain/names.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace Pec {

namespace {

QJsonObject settingsJson(const ProgramSettings &settings)
{
    QJsonObject proxy;
    if (settings.proxy)
        proxy = {{u"host"_s, settings.proxy->host}, {u"port"_s, settings.proxy->port}};
    return {{u"proxy"_s, settings.proxy ? QJsonValue(proxy) : QJsonValue()},
            {u"keptAllForDays"_s, settings.kept.all},
            {u"keptDailyForDays"_s, settings.kept.daily},
            {u"logLevel"_s, name(settings.logLevel)}};
}

//! What people declared is told as counts: it names them.
QJsonObject profileJson(const Profile &profile)
{
    return {{u"name"_s, profile.name},
            {u"tenant"_s, profile.tenant},
            {u"clientId"_s, profile.clientId},
            {u"authority"_s, profile.authority.host()},
            {u"arm"_s, profile.arm.host()},
            {u"graph"_s, profile.graph.host()},
            {u"partnerCenter"_s, profile.partnerCenter.host()},
            {u"caFile"_s, !profile.caFile.isEmpty()},
            {u"ownClock"_s, !profile.clock.isEmpty()},
            {u"tokenStore"_s, name(profile.tokenStore)},
            {u"persona"_s, profile.persona ? QJsonValue(name(*profile.persona)) : QJsonValue()},
            {u"rate"_s, profile.rate ? QJsonValue(profile.rate->value.toString()) : QJsonValue()},
            {u"resellerGroups"_s, profile.resellerGroups.size()},
            {u"agreement"_s, profile.agreement.has_value()},
            {u"declaredLinks"_s, profile.declaredLinks.size()}};
}

void hideNames(const Snapshot &known, Pseudonyms &pseudonyms)
{
    pseudonyms.hide(known.partner.name, u"partner"_s);
    pseudonyms.hide(known.partner.mpnId, u"partner-id"_s);
    pseudonyms.hide(known.partner.userName, u"user"_s);
    for (const QString &domain : known.partner.domains)
        pseudonyms.hide(domain, u"domain"_s);
    for (const Customer &customer : known.customers) {
        pseudonyms.hide(customer.name, u"customer"_s);
        pseudonyms.hide(customer.domain, u"domain"_s);
    }
    for (const Subscription &subscription : known.subscriptions)
        pseudonyms.hide(subscription.name, u"subscription"_s);
    for (const Reseller &reseller : known.resellers) {
        pseudonyms.hide(reseller.name, u"reseller"_s);
        pseudonyms.hide(reseller.mpnId, u"partner-id"_s);
    }
    for (const AccessFact &access : known.access)
        pseudonyms.hide(access.principalName, u"principal"_s);
}

Pseudonyms pseudonymsOf(const BundleInput &input)
{
    Pseudonyms pseudonyms;
    for (const Profile &profile : input.profiles) {
        pseudonyms.hide(profile.name, u"profile"_s);
        pseudonyms.hide(profile.tenant, u"tenant"_s);
    }
    for (const Snapshot &known : input.known)
        hideNames(known, pseudonyms);
    return pseudonyms;
}

QByteArray contentOf(const QString &path)
{
    // One of another process may just grow beyond it.
    constexpr qint64 kMost = 2 * LogFile::kMostBytes;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kMost) : QByteArray();
}

} // namespace

QList<BundleFile> bundleFiles(const BundleInput &input)
{
    Pseudonyms pseudonyms = pseudonymsOf(input);
    const auto text = [&](const QByteArray &bytes) {
        const QString whole = QString::fromUtf8(bytes);
        return (input.withCustomerData ? redacted(whole) : pseudonyms.applied(whole)).toUtf8();
    };
    const auto json = [&](const QJsonObject &object) {
        const QJsonValue shown =
            input.withCustomerData ? QJsonValue(object) : pseudonyms.applied(QJsonValue(object));
        return QJsonDocument(shown.toObject()).toJson();
    };
    QJsonArray profiles;
    for (const Profile &profile : input.profiles)
        profiles.append(profileJson(profile));
    QList<BundleFile> files{
        {BundlePart::Health, u"health.json"_s, json(healthJson(input.health))},
        {BundlePart::Settings, u"settings.json"_s, json(settingsJson(input.settings))},
        {BundlePart::Profiles, u"profiles.json"_s, json({{u"profiles"_s, profiles}})}};
    const QStringList logs = LogFile::filesOf(input.health.logFile);
    for (const QString &log : logs)
        files.append({BundlePart::Log, QFileInfo(log).fileName(), text(contentOf(log))});
    for (const QString &crash : input.health.crashes)
        files.append(
            {BundlePart::Crash, crash, text(contentOf(input.health.dataDir + u'/' + crash))});
    if (input.withCustomerData && input.customers)
        files.append({BundlePart::Customers, u"customers.json"_s,
                      QJsonDocument(customerData(*input.customers)).toJson()});
    return files;
}

} // namespace Pec
