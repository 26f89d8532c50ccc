// SPDX-License-Identifier: GPL-3.0-or-later
//! What is read first: the one page, what it rests on, where it stands, what never earns.
#include "core/strings.h"
#include "domain/facets.h"
#include "reports/document/reportdraft.h"
#include "rules/cost/summary.h"
#include "series/costseries.h"
#include "series/overview.h"

#include <algorithm>

namespace Pec {

namespace {

constexpr qsizetype kDecisions = 3;
constexpr qint64 kOldHours = 48;

struct Standing
{
    int all = 0;
    int earning = 0; //!< of a status that needs nothing
    int notTold = 0;
    int unreadable = 0; //!< access
};

Standing standingOf(const ReportDraft &draft)
{
    Standing standing;
    for (const CustomerAssessment &customer : draft.shown.customers) {
        for (const SubscriptionAssessment &one : customer.subscriptions) {
            ++standing.all;
            // Whether it earns is the partner's affair; a customer reads whether access is whole.
            const bool good = draft.forPartner() ? one.status == Status::Earning
                                                 : accessStanding(one) == AccessStanding::Complete;
            standing.earning += good ? 1 : 0;
            standing.notTold += one.status == Status::CannotTell ? 1 : 0;
            standing.unreadable += accessStanding(one) == AccessStanding::Unreadable ? 1 : 0;
        }
    }
    return standing;
}

//! Those that are enough; the others are for when one fails.
QList<const ReportItem *> firstSteps(const ReportDraft &draft)
{
    QList<const ReportItem *> steps;
    for (const ReportItem &item : draft.items) {
        if (!item.isAlternative())
            steps.append(&item);
    }
    return steps;
}

int subscriptionsOf(const QList<const ReportItem *> &steps)
{
    QSet<const SubscriptionAssessment *> all;
    for (const ReportItem *item : steps)
        all.insert(item->subscription);
    return int(all.size());
}

int minutesOf(const QList<const ReportItem *> &steps)
{
    int minutes = 0;
    for (const ReportItem *item : steps)
        minutes += item->recommendation.minutes;
    return minutes;
}

QString durationOf(const QList<const ReportItem *> &steps, const ReportDraft &draft)
{
    // To the nearest hour where it is hours: a duration that is waited for is rounded up.
    const int minutes = minutesOf(steps);
    return draft.text.duration(
        std::chrono::minutes(minutes < 90 ? minutes : (minutes + 30) / 60 * 60));
}

MoneyRange missedAMonth(const ReportDraft &draft)
{
    const MonthlyCredit credit = monthlyCredit(draft.totals, draft.shown.period, draft.shown.asOf);
    return {credit.missedLow, credit.missedHigh, draft.currency};
}

//! As somebody worded it, or as \a ours; nothing where it is to be left out.
void addSentence(ReportBlocks &blocks, const ReportDraft &draft, const QString &name,
                 const QString &ours)
{
    const QString text = draft.input.wording.value(name, ours).trimmed();
    if (!text.isEmpty())
        blocks.append(ReportParagraph{text, Tone::Plain, {}, name});
}

ReportBlocks sentencesFor(const ReportDraft &draft, const Standing &standing)
{
    ReportBlocks blocks;
    addSentence(blocks, draft, introductionName(), {});
    if (!draft.forPartner()) {
        QString words = draft.words.howItStands(standing.earning, standing.all);
        if (standing.unreadable > 0)
            words += u' ' + draft.words.unreadableOf(standing.unreadable);
        addSentence(blocks, draft, u"standing"_s, words);
        addSentence(blocks, draft, u"why"_s, draft.word(ReportWord::CustomerWhy));
    } else {
        addSentence(
            blocks, draft, u"standing"_s,
            draft.words.howItStands(standing.earning, standing.all,
                                    draft.text.percent(draft.totals.pecShareBasisPoints())));
        const MoneyRange missed = missedAMonth(draft);
        const QList<MissedByReason> causes = portfolioOverview(draft.shown).reasons;
        const bool any = missed.high > Decimal() && !causes.isEmpty() && causes.first().reason;
        addSentence(blocks, draft, u"missed"_s,
                    any ? draft.words.whatIsMissed(reportText(missed, draft.text),
                                                   draft.text.reasonShort(*causes.first().reason))
                        : draft.words.nothingMissed());
    }
    const QList<const ReportItem *> steps = firstSteps(draft);
    addSentence(blocks, draft, u"toDo"_s,
                steps.isEmpty()
                    ? draft.word(ReportWord::NoFindings)
                    : draft.words.whatToDo(int(steps.size()), durationOf(steps, draft)));
    if (!draft.forPartner())
        blocks.append(ReportParagraph{draft.word(ReportWord::CustomerFreedom), Tone::Quiet});
    return blocks;
}

ReportFigures figuresFor(const ReportDraft &draft, const Standing &standing)
{
    if (!draft.forPartner())
        return {
            {{draft.word(ReportWord::Subscriptions), qint64(standing.all), {}},
             {draft.word(ReportWord::NeedAction), qint64(subscriptionsOf(firstSteps(draft))), {}},
             {draft.word(ReportWord::Minutes), qint64(minutesOf(firstSteps(draft))), {}}}};
    const std::optional<int> share = draft.totals.pecShareBasisPoints();
    return {
        {{draft.word(ReportWord::EligibleCost), MoneyValue{draft.totals.eligible(), draft.currency},
          draft.words.period(draft.text.date(draft.shown.period.from),
                             draft.text.date(draft.shown.period.to))},
         {draft.word(ReportWord::WithCredit),
          share ? ReportValue(ShareCell{*share}) : ReportValue(),
          {}},
         {draft.word(ReportWord::MissedCredit), missedAMonth(draft),
          draft.words.atRate(draft.text.rate(draft.shown.rate))},
         {draft.word(ReportWord::NeedAction), qint64(subscriptionsOf(firstSteps(draft))),
          draft.words.ofSubscriptions(standing.all)}}};
}

QString askedIn(const ReportItem &item, const ReportDraft &draft)
{
    const Finding &finding = item.entry->item.finding;
    const QString what =
        draft.forPartner() ? draft.text.fix(finding.fix) : draft.words.askedOfCustomer(finding.fix);
    return draft.words.labelled(whereOf(item, draft), what);
}

//! In days as UTC counts them, wherever the desk is: the same plan is the same file.
QString ageOf(const QDateTime &then, const ReportDraft &draft)
{
    const auto asDesk = [](const QDateTime &utc) -> QDateTime {
        return {utc.toUTC().date(), utc.toUTC().time()};
    };
    return draft.text.age(asDesk(then), asDesk(draft.input.now));
}

//! Subscriptions whose access is not known as a whole; the first dozen by name.
QStringList unreadable(const ReportDraft &draft)
{
    constexpr qsizetype kMost = 12;
    QStringList lines;
    int more = 0;
    for (const CustomerAssessment &customer : draft.shown.customers) {
        for (const SubscriptionAssessment &one : customer.subscriptions) {
            const bool unread = accessStanding(one) == AccessStanding::Unreadable;
            if (!unread && one.accessState != AccessState::Partly)
                continue;
            const QString where = whereOf(customer, one, draft);
            if (lines.size() == kMost)
                ++more;
            else
                lines.append(unread ? draft.words.accessUnreadable(where)
                                    : draft.words.accessReadInPart(where));
        }
    }
    if (more > 0)
        lines.append(draft.words.moreUnreadable(more));
    return lines;
}

//! Ones that could not be read of the customers that the report is about.
QStringList notChecked(const ReportDraft &draft)
{
    QStringList lines;
    QSet<QString> shown;
    for (const CustomerAssessment &one : draft.shown.customers)
        shown.insert(one.id.value());
    for (const MissingPart &part : draft.shown.missing) {
        const bool ofShown = part.subject.isEmpty() || shown.contains(part.subject);
        // What is missing of the whole is the partner's affair.
        if (ofShown && (draft.forPartner() || !part.subject.isEmpty()))
            lines.append(draft.text.missingPart(part));
    }
    return lines + unreadable(draft);
}

//! What the rows of the appendix come to, in the currency of the sums.
Totals sumOfRows(const ReportDraft &draft)
{
    Totals sum;
    for (const CustomerAssessment &customer : draft.shown.customers) {
        for (const SubscriptionAssessment &one : customer.subscriptions)
            sum += one.currency == draft.currency ? one.totals : one.totalsUsd;
    }
    return sum;
}

Decimal sumOfKinds(const Totals &totals)
{
    Decimal sum;
    for (const Decimal &kind : totals.notEligibleByKind)
        sum += kind;
    return sum;
}

ReportParagraph tiedTotals(const ReportDraft &draft)
{
    const Totals sum = sumOfRows(draft);
    const QList<std::pair<Decimal, Decimal>> pairs{
        {draft.totals.cost, sum.cost},
        {draft.totals.pecApplied, sum.pecApplied},
        {draft.totals.missed, sum.missed},
        {draft.totals.notEligible, sum.notEligible},
        {draft.totals.notEligible, sumOfKinds(draft.totals)},
        {draft.totals.tooRecent, sum.tooRecent},
        {draft.totals.cannotTell, sum.cannotTell},
        {draft.totals.missedCreditLow, sum.missedCreditLow},
        {draft.totals.missedCreditHigh, sum.missedCreditHigh}};
    for (const auto &[total, rows] : pairs) {
        if (total != rows)
            return {draft.words.totalsDiffer(draft.text.money(total, draft.currency),
                                             draft.text.money(rows, draft.currency)),
                    Tone::Warning};
    }
    return {draft.word(ReportWord::TotalsTied)};
}

} // namespace

ReportBlocks summaryBlocks(const ReportDraft &draft)
{
    const Standing standing = standingOf(draft);
    ReportBlocks blocks = sentencesFor(draft, standing);
    blocks.append(figuresFor(draft, standing));
    if (mixesCurrencies(draft))
        blocks.append(ReportParagraph{draft.word(ReportWord::CurrenciesMixed), Tone::Quiet});
    if (draft.forPartner()) {
        blocks.append(costChart(draft));
        const QList<std::optional<Decimal>> &untold =
            std::get<ReportChart>(blocks.last()).series[int(CostPart::CannotTell)].values;
        if (std::any_of(untold.cbegin(), untold.cend(),
                        [](const auto &one) { return one && !one->isZero(); }))
            blocks.append(ReportParagraph{draft.word(ReportWord::MonthsTellLess), Tone::Quiet});
    }
    ReportList asked;
    asked.numbered = true;
    const QList<const ReportItem *> steps = firstSteps(draft);
    for (const ReportItem *item : steps.first(std::min(kDecisions, steps.size())))
        asked.items.append(askedIn(*item, draft));
    if (!asked.items.isEmpty()) {
        blocks.append(ReportHeading{draft.word(ReportWord::DecisionsAsked), u"decisions"_s});
        blocks.append(asked);
    }
    if (steps.size() > kDecisions)
        blocks.append(ReportParagraph{draft.words.moreDecisions(int(steps.size() - kDecisions)),
                                      Tone::Quiet});
    return blocks;
}

ReportBlocks trustBlocks(const ReportDraft &draft)
{
    ReportBlocks blocks;
    const Assessment &shown = draft.shown;
    if (shown.readAt.secsTo(draft.input.now) > kOldHours * 3600)
        blocks.append(
            ReportParagraph{draft.words.oldData(ageOf(shown.readAt, draft)), Tone::Warning});
    blocks.append(ReportParagraph{draft.words.dataOf(draft.text.dateTimeUtc(shown.readAt))});
    if (const int number = standingOf(draft).notTold; number > 0)
        blocks.append(ReportParagraph{draft.words.subscriptionsNotTold(number), Tone::Warning});
    if (draft.forPartner() && shown.rate.source == "default"_L1)
        blocks.append(ReportParagraph{draft.words.rateNotSet(), Tone::Warning});
    if (draft.forPartner())
        blocks.append(tiedTotals(draft));
    if (draft.forPartner())
        blocks.append(ReportParagraph{draft.text.ruleBook(shown.ruleBook), Tone::Quiet});
    if (const QStringList lines = notChecked(draft); !lines.isEmpty()) {
        blocks.append(ReportHeading{draft.word(ReportWord::NotChecked), u"not-checked"_s});
        blocks.append(ReportList{lines, false});
    }
    return blocks;
}

ReportTable accessStandings(const ReportDraft &draft)
{
    using Kind = ReportColumn::Kind;
    std::array<qint64, kAccessStandingCount> counts{};
    qint64 all = 0;
    for (const CustomerAssessment &customer : draft.shown.customers) {
        for (const SubscriptionAssessment &one : customer.subscriptions) {
            ++counts[size_t(accessStanding(one))];
            ++all;
        }
    }
    ReportTable table;
    table.key = u"states"_s;
    table.caption = draft.word(ReportWord::OurAccess);
    table.columns = {column(draft, u"access"_s, ReportWord::OurAccess, Kind::Words, 2),
                     column(draft, u"meaning"_s, ReportWord::Meaning, Kind::Words, 6),
                     column(draft, u"subscriptions"_s, ReportWord::Subscriptions, Kind::Count, 1)};
    for (int i = 0; i < kAccessStandingCount; ++i) {
        const auto standing = AccessStanding(i);
        if (counts[size_t(i)] > 0)
            table.rows.append({capitalised(wordOf(standing, draft)), meaningOf(standing, draft),
                               counts[size_t(i)]});
    }
    table.total = {draft.word(ReportWord::Total), QString(), all};
    return table;
}

ReportBlocks situationBlocks(const ReportDraft &draft)
{
    using Kind = ReportColumn::Kind;
    if (!draft.forPartner())
        return {accessStandings(draft)};
    ReportTable table;
    table.key = u"states"_s;
    table.caption = draft.word(ReportWord::States);
    table.columns = {column(draft, u"status"_s, ReportWord::Status, Kind::Words, 3),
                     column(draft, u"subscriptions"_s, ReportWord::Subscriptions, Kind::Count, 1),
                     column(draft, u"cost"_s, ReportWord::Cost, Kind::Money),
                     column(draft, u"withCredit"_s, ReportWord::CostWithCredit, Kind::Money)};
    qint64 all = 0;
    for (int i = 0; i < kStatusCount; ++i) {
        qint64 count = 0;
        Decimal cost;
        Decimal applied;
        for (const CustomerAssessment &customer : draft.shown.customers) {
            for (const SubscriptionAssessment &one : customer.subscriptions) {
                if (one.status != Status(i))
                    continue;
                ++count;
                const Totals &totals = one.currency == draft.currency ? one.totals : one.totalsUsd;
                cost += totals.cost;
                applied += totals.pecApplied;
            }
        }
        all += count;
        if (count > 0)
            table.rows.append({draft.text.status(Status(i)), count,
                               MoneyValue{cost, draft.currency},
                               MoneyValue{applied, draft.currency}});
    }
    table.total = {draft.word(ReportWord::Total), all,
                   MoneyValue{draft.totals.cost, draft.currency},
                   MoneyValue{draft.totals.pecApplied, draft.currency}};
    ReportBlocks blocks{table, shareChart(draft)};
    const ReportChart &share = std::get<ReportChart>(blocks.last());
    const QList<std::optional<Decimal>> &values = share.series.first().values;
    if (std::any_of(values.cbegin(), values.cend(), [](const auto &one) { return !one; }))
        blocks.append(ReportParagraph{draft.word(ReportWord::ShareGap), Tone::Quiet});
    blocks.append(causeChart(draft));
    return blocks;
}

ReportBlocks notEligibleBlocks(const ReportDraft &draft)
{
    using Kind = ReportColumn::Kind;
    if (!draft.forPartner())
        return {}; // it is about cost alone
    ReportTable table;
    table.key = u"notEligible"_s;
    table.caption = draft.text.costPart(CostPart::NotEligible);
    table.columns = {column(draft, u"kind"_s, ReportWord::Kind, Kind::Words, 3),
                     column(draft, u"amount"_s, ReportWord::Amount, Kind::Money, 1)};
    for (const KindRow &row : kindRows(draft.totals)) {
        if (row.amount != Decimal())
            table.rows.append({capitalised(draft.text.productKind(row.kind)),
                               MoneyValue{row.amount, draft.currency}});
    }
    if (table.rows.isEmpty())
        return {ReportParagraph{draft.word(ReportWord::NothingExcluded)}};
    table.total = {draft.word(ReportWord::Total),
                   MoneyValue{draft.totals.notEligible, draft.currency}};
    return {ReportParagraph{draft.text.costPartMeaning(CostPart::NotEligible)}, table};
}

} // namespace Pec
