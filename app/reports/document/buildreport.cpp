// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document/buildreport.h"

#include "core/strings.h"
#include "plan/exported.h"
#include "reports/document/readable.h"
#include "reports/document/reportdraft.h"
#include "rules/cost/summary.h"
#include "rules/explanation/explain.h"

#include <algorithm>

namespace Pec {

namespace {

//! The customers that the report is about, with sums of their own.
Result<Assessment> shownOf(const ReportInput &input)
{
    Assessment shown = *input.assessment; // its lists are shared until they are changed
    if (input.customers.isEmpty())
        return shown;
    const QSet<CustomerId> wanted(input.customers.cbegin(), input.customers.cend());
    QHash<CustomerId, const CustomerAssessment *> found;
    for (const CustomerAssessment &one : input.assessment->customers) {
        if (wanted.contains(one.id))
            found.insert(one.id, &one);
    }
    QList<CustomerAssessment> chosen;
    for (const CustomerId &id : input.customers) {
        const CustomerAssessment *one = found.value(id);
        if (!one)
            return failure(ErrorCode::NotFound, u"the customer is not in the data"_s, id.value());
        chosen.append(*one);
    }
    keepOnly(shown, std::move(chosen));
    return shown;
}

//! Everything about a single customer is said in its own currency, as far as that is known.
void countOneAsItIsBilled(Assessment &shown)
{
    if (shown.customers.size() != 1 || shown.customers.first().currency.isEmpty())
        return;
    shown.currency = shown.customers.first().currency;
    sumUp(shown);
}

//! What is recommended against the finding's cause, by its own way out.
Recommendation recommendationFor(const Finding &finding, const Explanation &explanation,
                                 const SubscriptionAssessment &subscription)
{
    const auto &all = explanation.recommendations;
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Recommendation &one) {
        return one.fix == finding.fix && one.reason == finding.key.reason;
    });
    if (found == all.cend())
        return {};
    // It is made once a cause; a finding is about one of those whom the cause concerns.
    Recommendation recommendation = *found;
    for (const AccessPath &path : subscription.access) {
        if (!path.principal.isEmpty() && path.principal == finding.key.principal
            && path.reasons.contains(finding.key.reason))
            recommendation.path = path;
    }
    return recommendation;
}

//! As the finding has it, but in the currency of the report.
MoneyRange creditOf(const Finding &finding, const Recommendation &recommendation)
{
    return recommendation.currency.isEmpty()
               ? MoneyRange{finding.creditLow, finding.creditHigh, finding.currency}
               : MoneyRange{recommendation.creditLow, recommendation.creditHigh,
                            recommendation.currency};
}

//! It is told of nothing that it has no part in, and once of each thing; what another step brings
//! already is not asked besides.
bool isAskedOfCustomer(const ReportItem &item, const ReportDraft &draft)
{
    const Fix fix = item.entry->item.finding.fix;
    if (item.isAlternative() || draft.words.askedOfCustomer(fix).isEmpty())
        return false;
    // Findings of a subscription follow each other.
    for (auto before = draft.items.crbegin();
         before != draft.items.crend() && before->subscription == item.subscription; ++before) {
        if (before->entry->item.finding.fix == fix)
            return false;
    }
    return true;
}

void addItems(ReportDraft &draft)
{
    QHash<SubscriptionId, int> mended; // by which item its credit comes back
    for (const PlanEntry &entry : draft.input.plan.entries) {
        const Finding &finding = entry.item.finding;
        const CustomerAssessment *customer = draft.places.customer(finding.key.customer);
        if (!customer)
            continue;
        if (entry.presence == Presence::Found && entry.item.decision.state == PlanState::LeftOut)
            draft.leftOut.append(&entry);
        const SubscriptionAssessment *subscription = draft.places.subscription(finding.key);
        if (!subscription || !takesPart(entry))
            continue;
        ReportItem item;
        item.entry = &entry;
        item.customer = customer;
        item.subscription = subscription;
        item.explanation = explain(draft.shown, *customer, *subscription);
        item.recommendation = recommendationFor(finding, item.explanation, *subscription);
        item.credit = creditOf(finding, item.recommendation);
        item.number = int(draft.items.size()) + 1;
        if (!item.credit.high.isZero()) {
            int &first = mended[subscription->id];
            item.insteadOf = first;
            first = first > 0 ? first : item.number;
        }
        if (!draft.forPartner() && !isAskedOfCustomer(item, draft))
            continue;
        draft.items.append(std::move(item));
    }
}

ReportWord titleOf(ReportSection section)
{
    return ReportWord(int(ReportWord::Summary) + int(section));
}

ReportBlocks blocksOf(ReportSection section, const ReportDraft &draft)
{
    switch (section) {
    case ReportSection::Summary:
        return summaryBlocks(draft);
    case ReportSection::Trust:
        return trustBlocks(draft);
    case ReportSection::Situation:
        return situationBlocks(draft);
    case ReportSection::Findings:
        return findingBlocks(draft);
    case ReportSection::NotEligible:
        return notEligibleBlocks(draft);
    case ReportSection::Schedule:
        return scheduleBlocks(draft);
    case ReportSection::HowTo:
        return howToBlocks(draft);
    case ReportSection::FollowUp:
        return followUpBlocks(draft);
    case ReportSection::Method:
        return methodBlocks(draft);
    case ReportSection::Appendix:
        return appendixBlocks(draft);
    }
    return {};
}

QString subjectOf(const ReportDraft &draft)
{
    if (draft.ofOne())
        return draft.shown.customers.first().name;
    return draft.input.subject.isEmpty() ? draft.word(ReportWord::AllCustomers)
                                         : draft.input.subject;
}

} // namespace

QString name(ReportCurrency currency)
{
    return currency == ReportCurrency::Usd ? u"usd"_s : u"billing"_s;
}

Result<QList<ReportSentence>> sentencesOf(const ReportInput &input)
{
    ReportInput plain = input;
    plain.wording.clear();
    for (int i = 0; i < kReportSectionCount; ++i)
        plain.leftOut.insert(ReportSection(i));
    plain.leftOut.remove(ReportSection::Summary);
    const auto report = buildReport(plain);
    if (!report)
        return failure(report.error());
    QList<ReportSentence> sentences{{introductionName(), {}}};
    for (const ReportPart &part : report->parts) {
        for (const ReportBlock &block : part.blocks) {
            const auto *paragraph = std::get_if<ReportParagraph>(&block);
            if (paragraph && !paragraph->sentence.isEmpty())
                sentences.append({paragraph->sentence, paragraph->text});
        }
    }
    return sentences;
}

Result<Report> buildReport(const ReportInput &input)
{
    if (input.audience == ReportAudience::Customer && input.customers.size() != 1)
        return failure(ErrorCode::BadInput,
                       u"an edition for a customer is of one customer and names no other"_s);
    auto shown = shownOf(input);
    if (!shown)
        return failure(shown.error());
    if (input.currency == ReportCurrency::Usd)
        countInDollars(*shown);
    else
        countOneAsItIsBilled(*shown);
    const Text text(input.language);
    ReportDraft draft{input, std::move(*shown), {}, {}, {}, {}, {}, text, ReportText(text)};
    draft.places = ReportPlaces(draft.shown.customers);
    draft.currency = draft.shown.currency;
    draft.totals = draft.shown.totals;
    addItems(draft);

    Report report;
    report.audience = input.audience;
    report.language = input.language;
    report.title = draft.word(draft.forPartner() ? ReportWord::Title : ReportWord::CustomerTitle);
    report.subject = subjectOf(draft);
    report.partner = draft.shown.partnerName;
    report.madeAt = input.now.toUTC();
    report.cover = {
        draft.words.period(text.date(draft.shown.period.from), text.date(draft.shown.period.to)),
        draft.words.dataOf(text.dateTimeUtc(draft.shown.readAt))};
    if (!report.partner.isEmpty())
        report.cover.append(draft.words.partnerTitle(report.partner));
    for (int i = 0; i < kReportSectionCount; ++i) {
        const auto section = ReportSection(i);
        if (input.leftOut.contains(section))
            continue;
        ReportPart part{section, name(section), draft.word(titleOf(section)),
                        blocksOf(section, draft)};
        if (!part.blocks.isEmpty())
            report.parts.append(std::move(part));
    }
    makeReadable(report);
    return report;
}

ReportColumn column(const ReportDraft &draft, const QString &key, ReportWord heading,
                    ReportColumn::Kind kind, int weight)
{
    return {key, draft.word(heading), kind, weight};
}

} // namespace Pec
