// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/policyfile.h"

#include "context/schemacheck.h"
#include "core/strings.h"
#include "domain/names.h"
#include "domain/profilechecks.h"
#include "store/profilestore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>

#include <unistd.h>

namespace Pec {

namespace {

constexpr qint64 kMostBytes = 256LL * 1024;

Error broken(const QString &detail, const QString &file)
{
    Error error;
    error.code = ErrorCode::StoreUnusable;
    error.serviceCode = u"policy"_s;
    error.detail = detail;
    error.subject = file;
    return error;
}

//! \a json fits its schema.
void takeSettings(ProgramSettings &settings, const QJsonObject &json)
{
    if (const QJsonObject proxy = json.value("proxy"_L1).toObject(); !proxy.isEmpty())
        settings.proxy =
            OwnProxy{proxy.value("host"_L1).toString(), quint16(proxy.value("port"_L1).toInt())};
    if (const QJsonObject kept = json.value("snapshots"_L1).toObject(); !kept.isEmpty())
        settings.kept = {kept.value("allForDays"_L1).toInt(),
                         kept.value("dailyForDays"_L1).toInt()};
    settings.ruleBook = json.value("ruleBook"_L1).toString();
    settings.updates = json.value("updates"_L1).toString();
    settings.logLevel =
        logLevelNamed(json.value("logLevel"_L1).toString()).value_or(settings.logLevel);
}

//! What a schema cannot say; empty: all is well.
QString problemOf(const Policy &policy)
{
    if (!policy.settings.kept.isSound())
        return u"snapshots: dailyForDays is less than allForDays"_s;
    QStringList names{u"demo"_s}; // the demo tenant's
    for (const Profile &profile : policy.profiles) {
        if (!ProfileStore::isValidName(profile.name)
            || names.contains(profile.name, Qt::CaseInsensitive))
            return u"profiles: \"%1\" is no name, or there twice"_s.arg(profile.name);
        if (!isTenant(profile.tenant))
            return u"profiles: \"%1\" is no tenant"_s.arg(profile.tenant);
        if (!isGuid(profile.clientId))
            return u"profiles: \"%1\" is no client id"_s.arg(profile.clientId);
        names.append(profile.name);
    }
    return {};
}

Policy policyFrom(const QJsonObject &json)
{
    Policy policy;
    const QJsonObject defaults = json.value("defaults"_L1).toObject();
    takeSettings(policy.settings, defaults);
    policy.language = defaults.value("language"_L1).toString();
    policy.theme = defaults.value("theme"_L1).toString();
    policy.caFile = defaults.value("caFile"_L1).toString();
    policy.tokenStore =
        tokenStoreNamed(defaults.value("tokenStore"_L1).toString()).value_or(policy.tokenStore);
    for (const QString &key : defaults.keys())
        policy.given.insert(*settingKeyNamed(key));
    for (const QJsonArray keys = json.value("locked"_L1).toArray(); const auto key : keys)
        policy.locked.insert(*settingKeyNamed(key.toString()));
    for (const QJsonArray values = json.value("profiles"_L1).toArray(); const auto value : values) {
        Profile profile;
        profile.name = value["name"_L1].toString();
        profile.tenant = value["tenant"_L1].toString();
        profile.clientId = value["clientId"_L1].toString();
        policy.profiles.append(profile);
    }
    return policy;
}

} // namespace

QString policyPlace()
{
    if (::geteuid() == 0 && !qEnvironmentVariableIsEmpty("PEC_POLICY_FILE"))
        return qEnvironmentVariable("PEC_POLICY_FILE");
    return u"/etc/pec-console/policy.json"_s;
}

Result<Policy> loadPolicy(const QString &path)
{
    // A folder that may not be looked into is no proof that there is none.
    std::error_code none;
    if (std::filesystem::status(QFile::encodeName(path).toStdString(), none).type()
        == std::filesystem::file_type::not_found)
        return Policy();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(broken(file.errorString(), path));
    const QByteArray bytes = file.read(kMostBytes);
    const Result<Done> fits = checkAgainstSchema(bytes, u":/policy/policy.schema.json"_s);
    if (!fits)
        return failure(broken(fits.error().detail, path));
    Policy policy = policyFrom(QJsonDocument::fromJson(bytes).object());
    policy.file = path;
    if (const QString problem = problemOf(policy); !problem.isEmpty())
        return failure(broken(problem, path));
    return policy;
}

} // namespace Pec
