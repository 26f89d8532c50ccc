// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document/report.h"

#include "core/overloaded.h"
#include "core/strings.h"

namespace Pec {

QString reportText(const ReportValue &value, const Text &text)
{
    return std::visit(
        Overloaded{
            [](std::monostate) -> QString { return u"\u2013"_s; },
            [](const QString &words) -> QString { return words; },
            [&text](const MoneyValue &money) -> QString {
                return text.money(money.amount, money.currency);
            },
            [&text](const MoneyRange &range) -> QString {
                QString words = text.money(range.high, range.currency);
                if (range.low != range.high)
                    words.prepend(text.money(range.low, range.currency) + u" \u2013 "_s);
                return words;
            },
            [&text](const ShareCell &share) -> QString { return text.percent(share.basisPoints); },
            [&text](QDate day) -> QString { return text.date(day); },
            [&text](qint64 count) -> QString { return text.locale().toString(count); }},
        value);
}

QString name(ReportSection section)
{
    switch (section) {
    case ReportSection::Summary:
        return u"summary"_s;
    case ReportSection::Trust:
        return u"trust"_s;
    case ReportSection::Situation:
        return u"situation"_s;
    case ReportSection::Findings:
        return u"findings"_s;
    case ReportSection::NotEligible:
        return u"not-eligible"_s;
    case ReportSection::Schedule:
        return u"schedule"_s;
    case ReportSection::HowTo:
        return u"how-to"_s;
    case ReportSection::FollowUp:
        return u"follow-up"_s;
    case ReportSection::Method:
        return u"method"_s;
    case ReportSection::Appendix:
        return u"appendix"_s;
    }
    return {};
}

std::optional<ReportSection> reportSectionNamed(const QString &text)
{
    for (int i = 0; i < kReportSectionCount; ++i) {
        if (name(ReportSection(i)) == text)
            return ReportSection(i);
    }
    return std::nullopt;
}

QString name(ReportAudience audience)
{
    return audience == ReportAudience::Partner ? u"partner"_s : u"customer"_s;
}

QList<const ReportTable *> tablesOf(const Report &report)
{
    QList<const ReportTable *> tables;
    for (const ReportPart &part : report.parts) {
        for (const ReportBlock &block : part.blocks) {
            if (const auto *table = std::get_if<ReportTable>(&block))
                tables.append(table);
        }
    }
    return tables;
}

} // namespace Pec
