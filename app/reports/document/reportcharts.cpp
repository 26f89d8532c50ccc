// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "domain/facets.h"
#include "reports/document/reportdraft.h"
#include "series/costseries.h"
#include "series/overview.h"

#include <algorithm>

namespace Pec {

namespace {

ChartRole roleOf(CostPart part)
{
    switch (part) {
    case CostPart::PecApplied:
        return ChartRole::Applied;
    case CostPart::Missed:
        return ChartRole::Missed;
    case CostPart::NotEligible:
        return ChartRole::NotEligible;
    case CostPart::TooRecent:
        return ChartRole::TooRecent;
    case CostPart::CannotTell:
        break;
    }
    return ChartRole::CannotTell;
}

CostSeries monthsOf(const ReportDraft &draft)
{
    CostSeries series =
        draft.ofOne() ? costSeries(draft.shown, draft.shown.customers.first(), CostGrain::Month)
                      : costSeries(draft.shown, CostGrain::Month);
    constexpr qsizetype kYear = 12;
    if (series.columns.size() > kYear)
        series.columns.remove(0, series.columns.size() - kYear);
    return series;
}

} // namespace

ReportChart costChart(const ReportDraft &draft)
{
    const CostSeries months = monthsOf(draft);
    ReportChart chart;
    chart.key = u"costByMonth"_s;
    chart.title = draft.word(ReportWord::CostByMonth);
    chart.currency = months.currency;
    for (const CostColumn &column : months.columns)
        chart.categories.append(draft.text.month(column.date));
    QStringList said;
    for (int i = 0; i < kCostPartCount; ++i) {
        const auto part = CostPart(i);
        ChartSeries series{draft.text.costPart(part), roleOf(part), {}};
        Decimal sum;
        for (const CostColumn &column : months.columns) {
            series.values.append(column.parts[part]);
            sum += column.parts[part];
        }
        said.append(draft.words.labelled(series.name, draft.text.money(sum, months.currency, 0)));
        chart.series.append(std::move(series));
    }
    // No month is no zero.
    chart.description =
        months.columns.isEmpty()
            ? draft.word(ReportWord::Unknown)
            : draft.words.sumOfMonths(int(months.columns.size()), draft.text.listed(said));
    return chart;
}

ReportChart shareChart(const ReportDraft &draft)
{
    const CostSeries months = monthsOf(draft);
    ReportChart chart;
    chart.key = u"shareByMonth"_s;
    chart.title = draft.word(ReportWord::ShareByMonth);
    chart.shape = ReportChart::Shape::Line;
    chart.unit = ReportChart::Unit::Share;
    ChartSeries series{draft.word(ReportWord::WithCredit), ChartRole::Applied, {}};
    QStringList said;
    for (const CostColumn &column : months.columns) {
        chart.categories.append(draft.text.month(column.date));
        QString words = draft.word(ReportWord::Unknown);
        std::optional<Decimal> value;
        if (column.parts.toldApart) {
            if (const std::optional<int> share = column.parts.shareBasisPoints()) {
                value = Decimal::fromInteger(*share);
                words = draft.text.percent(*share);
            }
        }
        series.values.append(value);
        said.append(draft.words.labelled(chart.categories.last(), words));
    }
    chart.series = {series};
    chart.description = draft.text.listed(said);
    return chart;
}

ReportChart causeChart(const ReportDraft &draft)
{
    const PortfolioOverview overview = portfolioOverview(draft.shown);
    ReportChart chart;
    chart.key = u"missedByCause"_s;
    chart.title = draft.word(ReportWord::MissedByCause);
    chart.shape = ReportChart::Shape::Bars;
    chart.currency = overview.currency;
    ChartSeries series{draft.word(ReportWord::MissedCredit), ChartRole::Missed, {}};
    QStringList said;
    for (const MissedByReason &one : overview.reasons) {
        if (one.high == Decimal())
            continue;
        chart.categories.append(one.reason ? capitalised(draft.text.reasonShort(*one.reason))
                                           : capitalised(draft.word(ReportWord::Unknown)));
        series.values.append(one.high);
        said.append(draft.words.labelled(chart.categories.last(),
                                         draft.text.money(one.high, overview.currency, 0)));
    }
    chart.series = {series};
    chart.description = draft.text.listed(said);
    return chart;
}

ReportChart effortChart(const ReportDraft &draft)
{
    ReportChart chart;
    chart.key = u"valueByEffort"_s;
    chart.title = draft.word(ReportWord::ValueByEffort);
    chart.shape = ReportChart::Shape::Points;
    chart.currency = draft.currency;
    chart.xTitle = draft.word(ReportWord::Minutes);
    chart.yTitle = draft.word(ReportWord::ValueAtMost);
    QStringList said;
    for (const ReportItem &item : draft.items) {
        constexpr qsizetype kMostPoints = 12; // the first are worth most; more hide each other
        if (said.size() == kMostPoints)
            break;
        const std::optional<Decimal> value = draft.creditIn(item);
        if (item.recommendation.minutes == 0 || !value || value->isZero() || item.isAlternative())
            continue;
        const auto number = QString::number(item.number);
        said.append(draft.words.labelled(number, draft.text.money(*value, draft.currency, 0)));
        const Decimal minutes = Decimal::fromInteger(item.recommendation.minutes);
        const auto same =
            std::find_if(chart.points.begin(), chart.points.end(), [&](const ChartPoint &one) {
                return one.x == minutes && one.y == *value;
            });
        if (same == chart.points.end())
            chart.points.append({number, minutes, *value});
        else
            same->label += u", "_s + number;
    }
    chart.description = draft.text.listed(said);
    return chart;
}

} // namespace Pec
