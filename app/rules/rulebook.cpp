// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulebook.h"

#include "core/strings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace Pec {

namespace {

tl::unexpected<Error> wrong(const QString &member)
{
    return failure(ErrorCode::BadInput,
                   u"the rule book's \""_s + member + u"\" is missing or wrong"_s, u"rule book"_s);
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
    book.m_version = root["version"_L1].toString();
    book.m_date = QDate::fromString(root["date"_L1].toString(), Qt::ISODate);
    if (book.m_version.isEmpty())
        return wrong(u"version"_s);
    if (!book.m_date.isValid())
        return wrong(u"date"_s);
    const QJsonObject rate = root["rate"_L1].toObject();
    const auto value = Decimal::parse(rate["value"_L1].toString().toLatin1());
    if (!value || *value <= Decimal() || *value >= Decimal::fromInteger(1))
        return wrong(u"rate.value"_s);
    book.m_rate = {*value, u"default"_s,
                   QDate::fromString(rate["date"_L1].toString(), Qt::ISODate)};
    if (!book.m_rate.date.isValid())
        return wrong(u"rate.date"_s);
    const QJsonObject thresholds = root["thresholds"_L1].toObject();
    book.m_earningShare = thresholds["earningShareBasisPoints"_L1].toInt(-1);
    book.m_completeAfterHours = thresholds["completeAfterHours"_L1].toInt(-1);
    if (book.m_earningShare < 1 || book.m_earningShare > 10'000)
        return wrong(u"thresholds.earningShareBasisPoints"_s);
    if (book.m_completeAfterHours < 0)
        return wrong(u"thresholds.completeAfterHours"_s);
    for (const auto entry : root["roles"_L1].toArray()) {
        const QJsonObject role = entry.toObject();
        const QString id = role["id"_L1].toString();
        if (QUuid::fromString(id).isNull() || !role["eligible"_L1].isBool()
            || role["name"_L1].toString().isEmpty() || book.m_roles.contains(RoleDefinitionId(id)))
            return wrong(u"roles["_s + QString::number(book.m_roles.size()) + u"]"_s);
        book.m_roles.insert(RoleDefinitionId(id),
                            {role["name"_L1].toString(), role["eligible"_L1].toBool()});
    }
    if (book.m_roles.isEmpty())
        return wrong(u"roles"_s);
    return book;
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

} // namespace Pec
