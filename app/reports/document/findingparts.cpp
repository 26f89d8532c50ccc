// SPDX-License-Identifier: GPL-3.0-or-later
//! What was found, when it is to be done, and how.
#include "core/strings.h"
#include "reports/document/reportdraft.h"
#include "rules/cost/summary.h"

#include <algorithm>
#include <tuple>

namespace Pec {

namespace {

//! What the finding's own rule rests on.
QStringList evidenceOf(const ReportItem &item, const ReportDraft &draft)
{
    QStringList lines;
    for (const RuleFinding &rule : item.explanation.rules) {
        if (rule.reason != item.entry->item.finding.key.reason)
            continue;
        for (const Evidence &evidence : rule.evidence) {
            // "None of this kind" by itself does not say of which.
            const QString words = draft.text.evidence(evidence);
            lines.append(evidence.kind == EvidenceKind::NoPath
                             ? draft.words.labelled(draft.text.rule(rule.id), words)
                             : words);
        }
    }
    lines.removeDuplicates();
    return lines;
}

void addFinding(ReportBlocks &blocks, const ReportItem &item, const ReportDraft &draft)
{
    const Finding &finding = item.entry->item.finding;
    blocks.append(ReportHeading{
        QString(QString::number(item.number) + u". "_s
                + draft.words.labelled(asHeading(whatIn(item, draft)), whereOf(item, draft))),
        u"finding-"_s + QString::number(item.number)});
    if (item.isAlternative()) {
        // Cause, evidence and credit are those of the finding that it may stand for.
        blocks.append(ReportParagraph{draft.words.otherWayThan(item.insteadOf)});
    } else {
        blocks.append(ReportParagraph{draft.text.reason(finding.key.reason, *item.subscription)});
        const QString credit =
            draft.text.creditPerMonth(item.credit.low, item.credit.high, item.credit.currency);
        if (!credit.isEmpty())
            blocks.append(ReportParagraph{credit});
        if (const QStringList lines = evidenceOf(item, draft); !lines.isEmpty())
            blocks.append(ReportList{lines, false});
    }
    // How sure it is that the credit is missed is said once, where the amount is.
    const bool sure = !item.isAlternative() && !item.credit.high.isZero();
    blocks.append(
        ReportParagraph{draft.words
                            .effort(draft.text.who(item.recommendation),
                                    sure ? draft.text.confidence(finding.confidence) : QString())
                            .trimmed()});
    if (!item.recommendation.source.url.isEmpty())
        blocks.append(ReportParagraph{draft.text.sourceOf(item.recommendation.source), Tone::Quiet,
                                      item.recommendation.source.url});
}

ReportTable findingsTable(const ReportDraft &draft)
{
    using Kind = ReportColumn::Kind;
    ReportTable table;
    table.key = u"findings"_s;
    table.caption =
        draft.word(draft.forPartner() ? ReportWord::FindingsList : ReportWord::AskedOfYou);
    table.columns = {column(draft, u"number"_s, ReportWord::Number, Kind::Count, 1)};
    if (draft.forPartner() && !draft.ofOne())
        table.columns.append(column(draft, u"customer"_s, ReportWord::Customer));
    table.columns.append(column(draft, u"subscription"_s, ReportWord::Subscription));
    if (!draft.forPartner())
        table.columns.append(column(draft, u"access"_s, ReportWord::Access));
    table.columns.append(column(draft, u"what"_s, ReportWord::What, Kind::Words, 4));
    if (draft.forPartner())
        table.columns.append(column(draft, u"creditPerMonth"_s, ReportWord::Value, Kind::Money, 3));
    table.columns.append(column(draft, u"minutes"_s, ReportWord::Minutes, Kind::Count, 1));
    for (const ReportItem &item : draft.items) {
        QList<ReportValue> row{qint64(item.number)};
        if (draft.forPartner() && !draft.ofOne())
            row.append(item.customer->name);
        row.append(item.subscription->name);
        if (!draft.forPartner())
            row.append(draft.text.accessSummary(*item.subscription));
        row.append(whatIn(item, draft));
        if (draft.forPartner())
            row.append(item.isAlternative() ? ReportValue() : ReportValue(item.credit));
        row.append(qint64(item.recommendation.minutes));
        table.rows.append(row);
    }
    return table;
}

enum class Term { Now, Within30Days, Within90Days };

//! By its day where it has one; else what we can do ourselves comes first, then what the customer
//! has to do, then what takes others. Another way stands beside the one it is for.
Term termOf(const ReportItem &item, const ReportDraft &draft)
{
    if (item.isAlternative())
        return termOf(draft.items[item.insteadOf - 1], draft);
    const QDate today = draft.input.now.date();
    const QDate due = item.entry->item.decision.due;
    if (due.isValid())
        return today.daysTo(due) <= 7    ? Term::Now
               : today.daysTo(due) <= 30 ? Term::Within30Days
                                         : Term::Within90Days;
    switch (item.recommendation.actor) {
    case Actor::AccountManager:
    case Actor::AdminAgent:
    case Actor::LinkedIdentity:
        return Term::Now;
    case Actor::CustomerOwner:
    case Actor::CustomerGlobalAdmin:
        return Term::Within30Days;
    case Actor::MicrosoftSupport:
    case Actor::Nobody:
        break;
    }
    return Term::Within90Days;
}

ReportWord wordOf(Term term)
{
    switch (term) {
    case Term::Now:
        return ReportWord::Now;
    case Term::Within30Days:
        return ReportWord::Within30Days;
    case Term::Within90Days:
        break;
    }
    return ReportWord::Within90Days;
}

//! What comes back by the end of each term, if all goes as planned. Of several findings of one
//! subscription the largest counts: they mend the same credit.
ReportChart recoveryChart(const ReportDraft &draft, const QList<const ReportItem *> &ordered)
{
    ReportChart chart;
    chart.key = u"recovery"_s;
    chart.title = draft.word(ReportWord::Recovery);
    chart.currency = draft.currency;
    ChartSeries series{draft.word(ReportWord::Value), ChartRole::Applied, {}};
    QHash<SubscriptionId, Decimal> counted;
    QStringList said;
    for (const Term term : {Term::Now, Term::Within30Days, Term::Within90Days}) {
        for (const ReportItem *item : ordered) {
            const Finding &finding = item->entry->item.finding;
            const std::optional<Decimal> credit = draft.creditIn(*item);
            if (termOf(*item, draft) != term || !credit)
                continue;
            Decimal &value = counted[finding.key.subscription];
            value = std::max(value, *credit);
        }
        Decimal sum;
        for (const Decimal &value : std::as_const(counted))
            sum += value;
        chart.categories.append(draft.word(wordOf(term)));
        series.values.append(sum);
        said.append(draft.words.labelled(chart.categories.last(),
                                         draft.text.money(sum, draft.currency, 0)));
    }
    chart.series = {series};
    chart.description = draft.text.listed(said);
    return chart;
}

} // namespace

ReportBlocks findingBlocks(const ReportDraft &draft)
{
    if (draft.items.isEmpty())
        return {ReportParagraph{draft.word(ReportWord::NoFindings)}};
    ReportBlocks blocks{findingsTable(draft)};
    if (!draft.forPartner())
        return blocks; // a cause, its evidence and its credit are the partner's
    if (std::any_of(draft.items.cbegin(), draft.items.cend(),
                    [](const ReportItem &item) { return item.isAlternative(); }))
        blocks.append(ReportParagraph{draft.word(ReportWord::OrMeans), Tone::Quiet});
    if (mixesCurrencies(draft))
        blocks.append(ReportParagraph{draft.word(ReportWord::CurrenciesMixed), Tone::Quiet});
    blocks.append(effortChart(draft));
    for (const ReportItem &item : draft.items)
        addFinding(blocks, item, draft);
    return blocks;
}

ReportBlocks scheduleBlocks(const ReportDraft &draft)
{
    using Kind = ReportColumn::Kind;
    if (draft.items.isEmpty())
        return {};
    ReportTable table;
    table.key = u"schedule"_s;
    table.caption = draft.word(ReportWord::Steps);
    table.columns = {column(draft, u"when"_s, ReportWord::When),
                     column(draft, u"number"_s, ReportWord::Number, Kind::Count, 1),
                     column(draft, u"where"_s, ReportWord::Where, Kind::Words, 3),
                     column(draft, u"what"_s, ReportWord::What, Kind::Words, 4),
                     column(draft, u"who"_s, ReportWord::Who, Kind::Words, 3)};
    if (draft.forPartner())
        table.columns.append(column(draft, u"state"_s, ReportWord::State));
    // Nobody reads a column without a word in it.
    const auto any = [&draft](const auto &has) {
        return std::any_of(
            draft.items.cbegin(), draft.items.cend(),
            [&has](const ReportItem &item) { return has(item.entry->item.decision); });
    };
    const bool owned =
        draft.forPartner() && any([](const auto &one) { return !one.owner.isEmpty(); });
    const bool dated = any([](const auto &one) { return one.due.isValid(); });
    if (owned)
        table.columns.append(column(draft, u"owner"_s, ReportWord::Owner));
    if (dated)
        table.columns.append(column(draft, u"due"_s, ReportWord::Due, Kind::Day));
    QList<const ReportItem *> ordered;
    for (const ReportItem &item : draft.items)
        ordered.append(&item);
    const auto place = [&draft](const ReportItem *item) {
        return std::tuple(termOf(*item, draft),
                          item->isAlternative() ? item->insteadOf : item->number, item->number);
    };
    std::sort(ordered.begin(), ordered.end(),
              [&place](const ReportItem *one, const ReportItem *other) {
                  return place(one) < place(other);
              });
    for (const ReportItem *item : std::as_const(ordered)) {
        const PlanDecision &decision = item->entry->item.decision;
        QList<ReportValue> row{draft.word(wordOf(termOf(*item, draft))), qint64(item->number),
                               whereOf(*item, draft), whatIn(*item, draft), whoOf(*item, draft)};
        if (draft.forPartner())
            row.append(draft.text.planState(decision.state));
        if (owned)
            row.append(decision.owner);
        if (dated)
            row.append(decision.due.isValid() ? ReportValue(decision.due) : ReportValue());
        table.rows.append(row);
    }
    if (!draft.forPartner())
        return {table};
    const ReportChart recovery = recoveryChart(draft, ordered);
    ReportBlocks blocks{table, recovery};
    const Decimal missed =
        monthlyCredit(draft.totals, draft.shown.period, draft.shown.asOf).missedHigh;
    const Decimal rest = missed - recovery.series.first().values.last().value_or(Decimal());
    if (rest > Decimal())
        blocks.append(ReportParagraph{draft.words.notTied(draft.text.money(rest, draft.currency))});
    return blocks;
}

} // namespace Pec
