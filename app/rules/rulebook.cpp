// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulebook.h"

#include "core/strings.h"
#include "domain/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace Pec {

namespace {

tl::unexpected<Error> wrong(const QString &member)
{
    return failure(ErrorCode::BadInput,
                   u"the rule book's \""_s + member + u"\" is missing or wrong"_s, u"rule book"_s);
}

QString entry(const QString &list, qsizetype number)
{
    return list + u'[' + QString::number(number) + u']';
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonArray texts = value.toArray(); const auto text : texts)
        list.append(text.toString());
    return list;
}

QDate dateOf(const QJsonObject &object)
{
    return QDate::fromString(object["date"_L1].toString(), Qt::ISODate);
}

} // namespace

Result<RuleBook> RuleBook::parse(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonObject root = QJsonDocument::fromJson(json, &parse).object();
    if (parse.error != QJsonParseError::NoError)
        return failure(ErrorCode::BadInput, u"the rule book is not JSON: "_s + parse.errorString(),
                       u"rule book"_s);
    if (root["schema"_L1].toInt() != 1)
        return wrong(u"schema"_s);
    RuleBook book;
    book.m_info.version = root["version"_L1].toString();
    book.m_info.date = dateOf(root);
    if (book.m_info.version.isEmpty())
        return wrong(u"version"_s);
    if (!book.m_info.date.isValid())
        return wrong(u"date"_s);
    for (const auto take : {&RuleBook::takeThresholds, &RuleBook::takeRoles,
                            &RuleBook::takeExclusions, &RuleBook::takeSources}) {
        if (const QString member = (book.*take)(root); !member.isEmpty())
            return wrong(member);
    }
    return book;
}

//! The name of the member that is wrong; empty: none is. Likewise below.
QString RuleBook::takeThresholds(const QJsonObject &root)
{
    const QJsonObject rate = root["rate"_L1].toObject();
    const auto value = Decimal::parse(rate["value"_L1].toString().toLatin1());
    if (!value || *value <= Decimal() || *value >= Decimal::fromInteger(1))
        return u"rate.value"_s;
    m_rate = {*value, u"default"_s, dateOf(rate)};
    if (!m_rate.date.isValid())
        return u"rate.date"_s;
    const QJsonObject thresholds = root["thresholds"_L1].toObject();
    m_info.earningShareBasisPoints = thresholds["earningShareBasisPoints"_L1].toInt(-1);
    m_info.completeAfterHours = thresholds["completeAfterHours"_L1].toInt(-1);
    if (m_info.earningShareBasisPoints < 1 || m_info.earningShareBasisPoints > 10'000)
        return u"thresholds.earningShareBasisPoints"_s;
    if (m_info.completeAfterHours < 0)
        return u"thresholds.completeAfterHours"_s;
    return {};
}

QString RuleBook::takeRoles(const QJsonObject &root)
{
    for (const QJsonArray values = root["roles"_L1].toArray(); const auto value : values) {
        const QJsonObject role = value.toObject();
        const QString id = role["id"_L1].toString();
        if (QUuid::fromString(id).isNull() || !role["eligible"_L1].isBool()
            || role["name"_L1].toString().isEmpty() || m_roles.contains(RoleDefinitionId(id)))
            return entry(u"roles"_s, m_roles.size());
        m_roles.insert(RoleDefinitionId(id),
                       {role["name"_L1].toString(), role["eligible"_L1].toBool()});
    }
    return m_roles.isEmpty() ? u"roles"_s : QString();
}

std::optional<ProductKind> RuleBook::kindNamed(const QString &text)
{
    for (int i = 0; i < kProductKindCount; ++i) {
        if (name(ProductKind(i)) == text)
            return ProductKind(i);
    }
    return std::nullopt;
}

std::optional<RuleBook::Exclusion> RuleBook::exclusionFrom(const QJsonObject &json)
{
    const auto kind = kindNamed(json["kind"_L1].toString());
    Exclusion exclusion;
    exclusion.dimension = json["dimension"_L1].toString();
    exclusion.otherThan = json.contains("otherThan"_L1);
    exclusion.values = texts(json[exclusion.otherThan ? "otherThan"_L1 : "values"_L1]);
    if (!kind || exclusion.dimension.isEmpty() || exclusion.values.isEmpty())
        return std::nullopt;
    exclusion.kind = *kind;
    return exclusion;
}

QString RuleBook::takeExclusions(const QJsonObject &root)
{
    for (const QJsonArray values = root["exclusions"_L1].toArray(); const auto value : values) {
        const auto exclusion = exclusionFrom(value.toObject());
        if (!exclusion)
            return entry(u"exclusions"_s, m_exclusions.size());
        m_exclusions.append(*exclusion);
    }
    return m_exclusions.isEmpty() ? u"exclusions"_s : QString();
}

QString RuleBook::takeSources(const QJsonObject &root)
{
    qsizetype number = 0;
    for (const QJsonArray values = root["sources"_L1].toArray(); const auto value : values) {
        const QJsonObject json = value.toObject();
        const Source source{json["url"_L1].toString(), dateOf(json)};
        if (!source.url.startsWith("https://"_L1) || !source.date.isValid())
            return entry(u"sources"_s, number);
        for (const QString &of : texts(json["of"_L1]))
            m_info.sources.insert(of, source);
        ++number;
    }
    for (int rule = 0; rule < kRuleCount; ++rule) {
        if (!m_info.sources.contains(name(RuleId(rule))))
            return u"sources of "_s + name(RuleId(rule));
    }
    return {};
}

RoleEligibility RuleBook::eligibility(const RoleDefinitionId &role, bool custom) const
{
    if (custom)
        return RoleEligibility::Custom;
    const auto found = m_roles.constFind(role);
    if (found == m_roles.cend())
        return RoleEligibility::Unlisted;
    return found->eligible ? RoleEligibility::Yes : RoleEligibility::No;
}

QString RuleBook::roleName(const RoleDefinitionId &role) const { return m_roles.value(role).name; }

QList<std::pair<RoleDefinitionId, QString>> RuleBook::eligibleRoles() const
{
    QList<std::pair<RoleDefinitionId, QString>> roles;
    for (auto it = m_roles.cbegin(); it != m_roles.cend(); ++it) {
        if (it->eligible)
            roles.append({it.key(), it->name});
    }
    std::sort(roles.begin(), roles.end(), [](const auto &left, const auto &right) {
        return std::pair(left.second.toLower(), left.first)
               < std::pair(right.second.toLower(), right.first);
    });
    return roles;
}

std::optional<ProductKind> RuleBook::excluded(const QString &dimension, const QString &value) const
{
    for (const Exclusion &exclusion : m_exclusions) {
        if (exclusion.dimension.compare(dimension, Qt::CaseInsensitive) != 0)
            continue;
        if (exclusion.values.contains(value, Qt::CaseInsensitive) != exclusion.otherThan)
            return exclusion.kind;
    }
    return std::nullopt;
}

} // namespace Pec
