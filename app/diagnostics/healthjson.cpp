// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/healthjson.h"

#include "core/strings.h"
#include "diagnostics/refreshnotes.h"
#include "domain/names.h"

#include <QJsonArray>

namespace Pec {

namespace {

constexpr int kSchema = 1;

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue orNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject jsonOf(const ProfileFact &profile)
{
    return {{u"name"_s, profile.name},
            {u"tenant"_s, profile.tenant},
            {u"tokenStore"_s, name(profile.tokenStore)},
            {u"ownCertificate"_s, profile.hasOwnCertificate},
            {u"managed"_s, profile.isManaged},
            {u"snapshots"_s, profile.snapshots},
            {u"oldest"_s, orNull(profile.oldest)},
            {u"newest"_s, orNull(profile.newest)}};
}

QJsonObject jsonOf(const LibraryFact &library)
{
    return {{u"name"_s, library.name},
            {u"version"_s, library.version},
            {u"licence"_s, library.licence},
            {u"url"_s, library.url}};
}

template <class T, class Make>
QJsonArray listOf(const QList<T> &list, Make make)
{
    QJsonArray json;
    for (const T &one : list)
        json.append(make(one));
    return json;
}

QJsonObject dataJson(const HealthReport &report)
{
    const auto file = [](const FileFact &one) {
        return QJsonObject{{u"name"_s, one.name}, {u"bytes"_s, one.bytes}};
    };
    return {{u"folder"_s, report.dataDir},
            {u"bytes"_s, report.bytes()},
            {u"files"_s, listOf(report.files, file)},
            {u"schemaStep"_s, report.schemaStep},
            {u"profiles"_s,
             listOf(report.profiles, [](const ProfileFact &one) { return jsonOf(one); })}};
}

} // namespace

QString name(SecretStoreState state)
{
    switch (state) {
    case SecretStoreState::NotLookedAt:
        break;
    case SecretStoreState::Keyring:
        return u"keyring"_s;
    case SecretStoreState::Locked:
        return u"locked"_s;
    case SecretStoreState::Absent:
        return u"absent"_s;
    case SecretStoreState::Vault:
        return u"vault"_s;
    case SecretStoreState::Memory:
        return u"memory"_s;
    }
    return u"not-looked-at"_s;
}

QString name(ProxyFact::From from)
{
    switch (from) {
    case ProxyFact::From::NotLookedAt:
        break;
    case ProxyFact::From::Nowhere:
        return u"none"_s;
    case ProxyFact::From::System:
        return u"system"_s;
    case ProxyFact::From::Settings:
        return u"settings"_s;
    }
    return u"not-looked-at"_s;
}

QJsonObject healthJson(const HealthReport &report)
{
    return {
        {u"schema"_s, kSchema},
        {u"at"_s, orNull(report.at)},
        {u"versions"_s, QJsonObject{{u"program"_s, report.version},
                                    {u"qt"_s, report.qt},
                                    {u"tls"_s, orNull(report.tls)},
                                    {u"system"_s, report.system},
                                    {u"kernel"_s, report.kernel},
                                    {u"desktop"_s, orNull(report.desktop)}}},
        {u"libraries"_s,
         listOf(report.libraries, [](const LibraryFact &one) { return jsonOf(one); })},
        {u"ruleBook"_s, QJsonObject{{u"version"_s, report.ruleBookVersion},
                                    {u"date"_s, report.ruleBookDate.toString(Qt::ISODate)},
                                    {u"builtIn"_s, report.ruleBookBuiltIn}}},
        {u"data"_s, dataJson(report)},
        {u"open"_s, QJsonObject{{u"profile"_s, orNull(report.openProfile)},
                                {u"demo"_s, report.isDemo},
                                {u"signedIn"_s,
                                 report.signedIn ? QJsonValue(*report.signedIn) : QJsonValue()}}},
        {u"secrets"_s, QJsonObject{{u"state"_s, name(report.secrets)},
                                   {u"detail"_s, orNull(report.secretsDetail)}}},
        {u"proxy"_s, QJsonObject{{u"from"_s, name(report.proxy.from)},
                                 {u"host"_s, orNull(report.proxy.host)},
                                 {u"port"_s, report.proxy.port > 0 ? QJsonValue(report.proxy.port)
                                                                   : QJsonValue()}}},
        {u"log"_s, QJsonObject{{u"file"_s, report.logFile}, {u"level"_s, name(report.logLevel)}}},
        {u"crashes"_s, QJsonArray::fromStringList(report.crashes)},
        {u"refreshes"_s,
         listOf(report.refreshes, [](const RefreshNote &one) { return refreshNoteJson(one); })},
        {u"policy"_s, QJsonObject{{u"file"_s, orNull(report.policy.file)},
                                  {u"given"_s, QJsonArray::fromStringList(report.policy.given)},
                                  {u"locked"_s, QJsonArray::fromStringList(report.policy.locked)}}},
        {u"update"_s, QJsonObject{{u"source"_s, orNull(report.update.source)},
                                  {u"askedAt"_s, orNull(report.update.askedAt)},
                                  {u"newest"_s, orNull(report.update.newest)},
                                  {u"problem"_s, orNull(report.update.problem)}}},
    };
}

} // namespace Pec
