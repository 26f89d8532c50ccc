// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profilejson.h"

#include "core/strings.h"
#include "domain/names.h"
#include "store/setaside.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace Pec {

namespace {

constexpr int kSchema = 1;

using UrlMember = std::pair<const char *, QUrl Profile::*>;
constexpr std::array<UrlMember, 5> kUrls{{
    {"authority", &Profile::authority},
    {"arm", &Profile::arm},
    {"graph", &Profile::graph},
    {"partnerCenter", &Profile::partnerCenter},
    {"clock", &Profile::clock},
}};

using TextMember = std::pair<const char *, QString Profile::*>;
constexpr std::array<TextMember, 4> kTexts{{
    {"name", &Profile::name},
    {"tenant", &Profile::tenant},
    {"clientId", &Profile::clientId},
    {"caFile", &Profile::caFile},
}};

QJsonObject jsonOf(const Rate &rate)
{
    return {{u"value"_s, rate.value.toString()},
            {u"source"_s, rate.source},
            {u"date"_s, rate.date.toString(Qt::ISODate)}};
}

QJsonObject jsonOf(const Declaration &declaration)
{
    return {{u"by"_s, declaration.by}, {u"date"_s, declaration.date.toString(Qt::ISODate)}};
}

QJsonObject jsonOf(const Profile &profile)
{
    QJsonObject json;
    for (const auto &[key, member] : kTexts)
        json.insert(QLatin1StringView(key), profile.*member);
    for (const auto &[key, member] : kUrls)
        json.insert(QLatin1StringView(key), (profile.*member).toString(QUrl::FullyEncoded));
    json.insert("tokenStore"_L1, name(profile.tokenStore));
    if (profile.persona)
        json.insert("persona"_L1, name(*profile.persona));
    if (profile.rate)
        json.insert("rate"_L1, jsonOf(*profile.rate));
    QJsonArray groups;
    for (const ResellerGroup &known : profile.resellerGroups)
        groups.append(QJsonObject{{u"group"_s, known.group.value()},
                                  {u"reseller"_s, known.reseller.value()}});
    json.insert("resellerGroups"_L1, groups);
    if (profile.agreement)
        json.insert("agreement"_L1, jsonOf(*profile.agreement));
    QJsonArray links;
    for (const DeclaredLink &link : profile.declaredLinks) {
        QJsonObject declared = jsonOf(link.told);
        declared.insert("principal"_L1, link.principal.value());
        declared.insert("partnerId"_L1, link.partnerId);
        links.append(declared);
    }
    json.insert("declaredLinks"_L1, links);
    return json;
}

std::optional<Rate> rateFrom(const QJsonObject &json)
{
    const std::optional<Decimal> value =
        Decimal::parse(json.value("value"_L1).toString().toLatin1());
    if (!value)
        return std::nullopt;
    return Rate{*value, json.value("source"_L1).toString(),
                QDate::fromString(json.value("date"_L1).toString(), Qt::ISODate)};
}

Declaration declarationFrom(const QJsonObject &json)
{
    return {json.value("by"_L1).toString(),
            QDate::fromString(json.value("date"_L1).toString(), Qt::ISODate)};
}

//! Earlier versions wrote a group as its id alone.
ResellerGroup resellerGroupFrom(const QJsonValue &value)
{
    if (value.isString())
        return {PrincipalId(value.toString()), {}};
    return {PrincipalId(value["group"_L1].toString()), ResellerId(value["reseller"_L1].toString())};
}

//! None is an address too; one that would be another after the next save is not.
bool isAddress(const QUrl &url, const QString &text)
{
    return text.isEmpty()
           || (url.isValid() && QUrl(url.toString(QUrl::FullyEncoded), QUrl::StrictMode) == url);
}

std::optional<Profile> profileFrom(const QJsonObject &json)
{
    Profile profile;
    for (const auto &[key, member] : kTexts)
        profile.*member = json.value(QLatin1StringView(key)).toString();
    for (const auto &[key, member] : kUrls) {
        const QString address = json.value(QLatin1StringView(key)).toString();
        profile.*member = QUrl(address, QUrl::StrictMode);
        if (!isAddress(profile.*member, address))
            return std::nullopt;
    }
    const std::optional<TokenStoreKind> store =
        tokenStoreNamed(json.value("tokenStore"_L1).toString());
    if (profile.name.isEmpty() || !store)
        return std::nullopt;
    profile.tokenStore = *store;
    if (json.contains("persona"_L1))
        profile.persona =
            personaNamed(json.value("persona"_L1).toString()).value_or(Persona::Unknown);
    if (json.contains("rate"_L1)) {
        profile.rate = rateFrom(json.value("rate"_L1).toObject());
        if (!profile.rate)
            return std::nullopt;
    }
    for (const QJsonArray groups = json.value("resellerGroups"_L1).toArray();
         const auto group : groups)
        profile.resellerGroups << resellerGroupFrom(group);
    if (json.contains("agreement"_L1))
        profile.agreement = declarationFrom(json.value("agreement"_L1).toObject());
    for (const QJsonArray values = json.value("declaredLinks"_L1).toArray();
         const auto value : values) {
        const QJsonObject link = value.toObject();
        profile.declaredLinks << DeclaredLink{PrincipalId(link.value("principal"_L1).toString()),
                                              link.value("partnerId"_L1).toString(),
                                              declarationFrom(link)};
    }
    return profile;
}

} // namespace

QByteArray toJson(const ProfileFile &file)
{
    QJsonArray profiles;
    for (const Profile &profile : file.profiles)
        profiles.append(jsonOf(profile));
    return QJsonDocument(QJsonObject{{u"schema"_s, kSchema},
                                     {u"lastUsed"_s, file.lastUsed},
                                     {u"inKeyring"_s, QJsonArray::fromStringList(file.inKeyring)},
                                     {u"profiles"_s, profiles}})
        .toJson();
}

Result<ProfileFile> profilesFromJson(const QByteArray &bytes)
{
    QJsonParseError parsed;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &parsed).object();
    const QJsonValue schema = json.value("schema"_L1);
    if (parsed.error != QJsonParseError::NoError || !schema.isDouble()
        || !json.value("profiles"_L1).isArray())
        return failure(ErrorCode::BadAnswer, u"Not a file of profiles: "_s + parsed.errorString());
    if (schema.toInt() > kSchema)
        return failure(
            storeError(StoreFault::kNewerSchema, u"The profiles are of a later version"_s, {}));
    ProfileFile file;
    file.lastUsed = json.value("lastUsed"_L1).toString();
    for (const QJsonArray names = json.value("inKeyring"_L1).toArray(); const auto name : names)
        file.inKeyring.append(name.toString());
    for (const QJsonArray entries = json.value("profiles"_L1).toArray();
         const auto entry : entries) {
        const std::optional<Profile> profile = profileFrom(entry.toObject());
        if (!profile)
            return failure(ErrorCode::BadAnswer,
                           u"A profile without a name or with a wrong value"_s);
        file.profiles.append(*profile);
    }
    return file;
}

} // namespace Pec
