// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportchoices.h"

#include "core/strings.h"

#include <QJsonArray>

#include <algorithm>

namespace Pec {

namespace {

QJsonArray namesOf(const QSet<ReportSection> &sections)
{
    QStringList names;
    for (const ReportSection section : sections)
        names.append(name(section));
    names.sort();
    return QJsonArray::fromStringList(names);
}

QJsonArray namesOf(const QList<ReportFormat> &formats)
{
    QJsonArray names;
    for (const ReportFormat format : formats)
        names.append(name(format));
    return names;
}

void takeFormats(const QJsonArray &names, QList<ReportFormat> &formats)
{
    QList<ReportFormat> known;
    for (const auto one : names) {
        if (const auto format = reportFormatNamed(one.toString()); format)
            known.append(*format);
    }
    if (!known.isEmpty())
        formats = known;
}

} // namespace

QJsonObject toJson(const ReportChoices &choices)
{
    return {{u"audience"_s, name(choices.audience)},
            {u"language"_s, languageCode(choices.language)},
            {u"currency"_s, name(choices.currency)},
            {u"letter"_s, choices.paper == PaperSize::Letter},
            {u"leftOut"_s, namesOf(choices.leftOut)},
            {u"formats"_s, namesOf(choices.formats)},
            {u"attach"_s, choices.attach},
            {u"each"_s, choices.each},
            {u"folder"_s, choices.folder}};
}

ReportChoices choicesFrom(const QJsonObject &json, const ReportChoices &otherwise)
{
    ReportChoices choices = otherwise;
    const QString audience = json["audience"_L1].toString();
    if (audience == name(ReportAudience::Customer))
        choices.audience = ReportAudience::Customer;
    choices.language = languageNamed(json["language"_L1].toString()).value_or(otherwise.language);
    if (json["currency"_L1].toString() == name(ReportCurrency::Usd))
        choices.currency = ReportCurrency::Usd;
    if (json["letter"_L1].toBool())
        choices.paper = PaperSize::Letter;
    const QJsonArray leftOut = json["leftOut"_L1].toArray();
    for (const auto one : leftOut) {
        if (const auto section = reportSectionNamed(one.toString()); section)
            choices.leftOut.insert(*section);
    }
    takeFormats(json["formats"_L1].toArray(), choices.formats);
    choices.attach = json["attach"_L1].toBool(otherwise.attach);
    choices.each = json["each"_L1].toBool(otherwise.each);
    choices.folder = json["folder"_L1].toString(otherwise.folder);
    return choices;
}

} // namespace Pec
