// SPDX-License-Identifier: GPL-3.0-or-later
//! What became of the plan before.
#include "core/strings.h"
#include "plan/followup.h"
#include "reports/document/reportdraft.h"
#include "rules/cost/summary.h"

#include <algorithm>

namespace Pec {

namespace {

using Kind = ReportColumn::Kind;

ReportWord wordOf(FollowUpState state)
{
    return ReportWord(int(ReportWord::FollowedDone) + int(state));
}

//! A customer is told of nothing that it has no part in.
QList<FollowUpRow> shownRows(const ReportDraft &draft)
{
    QList<FollowUpRow> rows = followUp(draft.shown, draft.input.plan, draft.input.before);
    if (!draft.forPartner())
        rows.removeIf([&draft](const FollowUpRow &row) {
            return draft.words.askedOfCustomer(row.finding.fix).isEmpty();
        });
    return rows;
}

bool inDollars(const ReportDraft &draft) { return draft.input.currency == ReportCurrency::Usd; }

const MonthlyCredit &creditOf(const ExportedFinding &finding, const ReportDraft &draft)
{
    return inDollars(draft) ? finding.creditUsd : finding.credit;
}

QString currencyOf(const ExportedFinding &finding, const ReportDraft &draft)
{
    return inDollars(draft) ? u"USD"_s : finding.currency;
}

QString customerName(const CustomerId &id, const ReportDraft &draft)
{
    const CustomerAssessment *customer = draft.places.customer(id);
    return customer ? customer->name : QString();
}

QString comparedWith(const ReportDraft &draft)
{
    QDate first;
    QDate last;
    for (const ExportedPlan &plan : draft.input.before) {
        if (!draft.places.customer(plan.customer))
            continue;
        first = first.isValid() ? std::min(first, plan.day) : plan.day;
        last = last.isValid() ? std::max(last, plan.day) : plan.day;
    }
    if (!first.isValid())
        return {};
    return first == last
               ? draft.words.againstPlanOf(draft.text.date(first))
               : draft.words.againstPlansOf(draft.text.date(first), draft.text.date(last));
}

ReportTable rowsTable(const QList<FollowUpRow> &rows, const ReportDraft &draft)
{
    ReportTable table;
    table.key = u"followUp"_s;
    table.caption = draft.word(ReportWord::WhatBecame);
    table.columns = {column(draft, u"state"_s, ReportWord::State)};
    if (!draft.ofOne())
        table.columns.append(column(draft, u"customer"_s, ReportWord::Customer));
    table.columns.append(column(draft, u"subscription"_s, ReportWord::Subscription));
    table.columns.append(column(draft, u"what"_s, ReportWord::What, Kind::Words, 4));
    if (draft.forPartner())
        table.columns.append(column(draft, u"estimated"_s, ReportWord::Estimated, Kind::Money, 3));
    for (const FollowUpRow &row : rows) {
        const ExportedFinding &finding = row.finding;
        QList<ReportValue> cells{draft.word(wordOf(row.state))};
        if (!draft.ofOne())
            cells.append(customerName(finding.key.customer, draft));
        cells.append(finding.subscriptionName);
        cells.append(draft.forPartner() ? draft.text.fix(finding.fix)
                                        : draft.words.askedOfCustomer(finding.fix));
        if (draft.forPartner()) {
            const MonthlyCredit &credit = creditOf(finding, draft);
            cells.append(
                MoneyRange{credit.missedLow, credit.missedHigh, currencyOf(finding, draft)});
        }
        table.rows.append(cells);
    }
    return table;
}

//! What was done, once a subscription: its findings mend the same credit.
QList<const ExportedFinding *> mended(const QList<FollowUpRow> &rows, const ReportDraft &draft)
{
    QList<const ExportedFinding *> all;
    QHash<SubscriptionId, qsizetype> places; // in all
    for (const FollowUpRow &row : rows) {
        if (row.state != FollowUpState::Done)
            continue;
        const auto same = places.constFind(row.finding.key.subscription);
        if (same == places.cend()) {
            places.insert(row.finding.key.subscription, all.size());
            all.append(&row.finding);
        } else if (creditOf(row.finding, draft).missedHigh
                   > creditOf(*all[*same], draft).missedHigh) {
            all[*same] = &row.finding;
        }
    }
    return all;
}

//! What the subscription earns a month; nothing: not known, or billed otherwise by now.
std::optional<Decimal> earnedNow(const ExportedFinding &finding, const ReportDraft &draft)
{
    const SubscriptionAssessment *one = draft.places.subscription(finding.key);
    if (one && one->currency == currencyOf(finding, draft)
        && !one->reasons.contains(Reason::CostUnknown))
        return monthlyCredit(one->totals, draft.shown.period, draft.shown.asOf).earned;
    return std::nullopt;
}

ReportValue moneyOr(const std::optional<Decimal> &amount, const QString &currency)
{
    return amount ? ReportValue(MoneyValue{*amount, currency}) : ReportValue();
}

ReportTable realisedTable(const QList<const ExportedFinding *> &findings, const ReportDraft &draft)
{
    ReportTable table;
    table.key = u"realised"_s;
    table.caption = draft.word(ReportWord::Realised);
    if (!draft.ofOne())
        table.columns.append(column(draft, u"customer"_s, ReportWord::Customer));
    table.columns.append(column(draft, u"subscription"_s, ReportWord::Subscription));
    table.columns.append(column(draft, u"estimated"_s, ReportWord::Estimated, Kind::Money, 3));
    table.columns.append(column(draft, u"earnedThen"_s, ReportWord::EarnedThen, Kind::Money));
    table.columns.append(column(draft, u"earnedNow"_s, ReportWord::EarnedNow, Kind::Money));
    table.columns.append(column(draft, u"realised"_s, ReportWord::Gained, Kind::Money));
    for (const ExportedFinding *finding : findings) {
        const MonthlyCredit &then = creditOf(*finding, draft);
        const QString currency = currencyOf(*finding, draft);
        const std::optional<Decimal> now = earnedNow(*finding, draft);
        std::optional<Decimal> gained;
        if (now)
            gained = *now - then.earned;
        QList<ReportValue> cells;
        if (!draft.ofOne())
            cells.append(customerName(finding->key.customer, draft));
        cells.append(finding->subscriptionName);
        cells.append(MoneyRange{then.missedLow, then.missedHigh, currency});
        cells.append(MoneyValue{then.earned, currency});
        cells.append(moneyOr(now, currency));
        cells.append(moneyOr(gained, currency));
        table.rows.append(cells);
    }
    return table;
}

ReportFigures counts(const QList<FollowUpRow> &rows, const ReportDraft &draft)
{
    ReportFigures figures;
    for (const FollowUpState state :
         {FollowUpState::Done, FollowUpState::Open, FollowUpState::New}) {
        const auto number = std::count_if(rows.cbegin(), rows.cend(),
                                          [state](const auto &row) { return row.state == state; });
        figures.figures.append({draft.word(wordOf(state)), qint64(number), {}});
    }
    return figures;
}

} // namespace

ReportBlocks followUpBlocks(const ReportDraft &draft)
{
    const QString with = comparedWith(draft);
    if (with.isEmpty())
        return draft.forPartner() ? ReportBlocks{ReportParagraph{draft.word(ReportWord::FirstPlan)}}
                                  : ReportBlocks();
    const QList<FollowUpRow> rows = shownRows(draft);
    ReportBlocks blocks{ReportParagraph{with}, counts(rows, draft)};
    if (!rows.isEmpty())
        blocks.append(rowsTable(rows, draft));
    const QList<const ExportedFinding *> done = mended(rows, draft);
    if (draft.forPartner() && !done.isEmpty()) {
        blocks.append(realisedTable(done, draft));
        blocks.append(ReportParagraph{draft.word(ReportWord::RealisedHow), Tone::Quiet});
    }
    return blocks;
}

} // namespace Pec
