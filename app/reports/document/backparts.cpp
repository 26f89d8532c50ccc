// SPDX-License-Identifier: GPL-3.0-or-later
//! What is looked up: how it was reckoned, and everything by row.
#include "core/strings.h"
#include "domain/facets.h"
#include "reports/document/reportdraft.h"
#include "rules/cost/summary.h"

namespace Pec {

namespace {

using Kind = ReportColumn::Kind;

//! Whether it is eligible is the partner's affair.
QString roleOf(const SubscriptionAssessment &subscription)
{
    const AccessPath *path = subscription.mainPath();
    return path ? path->roleName : QString();
}

QString principalOf(const AccessPath &path, const ReportDraft &draft)
{
    const bool ourGroup =
        path.principalName.isEmpty() && path.method == AccessMethod::Aobo && path.ours;
    return ourGroup && !draft.forPartner() ? draft.word(ReportWord::OurAdminAgents)
                                           : draft.text.principal(path);
}

ReportTable subscriptionsTable(const ReportDraft &draft)
{
    ReportTable table;
    table.key = u"subscriptions"_s;
    table.caption = draft.word(ReportWord::AllSubscriptions);
    const bool several = !draft.ofOne();
    if (several)
        table.columns.append(column(draft, u"customer"_s, ReportWord::Customer, Kind::Words, 3));
    table.columns.append(
        column(draft, u"subscription"_s, ReportWord::Subscription, Kind::Words, 3));
    table.columns.append(draft.forPartner() ? column(draft, u"status"_s, ReportWord::Status)
                                            : column(draft, u"ourAccess"_s, ReportWord::OurAccess));
    table.columns.append(column(draft, u"access"_s, ReportWord::Access));
    table.columns.append(column(draft, u"role"_s, ReportWord::Role, Kind::Words, 3));
    if (draft.forPartner()) {
        table.columns.append(column(draft, u"cost"_s, ReportWord::Cost, Kind::Money));
        table.columns.append(
            column(draft, u"withCredit"_s, ReportWord::WithCredit, Kind::Share, 1));
        table.columns.append(column(draft, u"missed"_s, ReportWord::MissedCredit, Kind::Money, 3));
    }
    for (const CustomerAssessment &customer : draft.shown.customers) {
        for (const SubscriptionAssessment &one : customer.subscriptions) {
            QList<ReportValue> row;
            if (several)
                row.append(customer.name);
            row.append(one.name);
            row.append(draft.forPartner() ? draft.text.status(one.status)
                                          : capitalised(wordOf(accessStanding(one), draft)));
            row.append(draft.text.accessSummary(one));
            row.append(draft.forPartner() ? draft.text.roleSummary(one) : roleOf(one));
            if (draft.forPartner()) {
                const std::optional<int> share = one.totals.pecShareBasisPoints();
                row.append(MoneyValue{one.totals.cost, one.currency});
                row.append(share ? ReportValue(ShareCell{*share}) : ReportValue());
                const MonthlyCredit credit =
                    monthlyCredit(one.totals, draft.shown.period, draft.shown.asOf);
                row.append(MoneyRange{credit.missedLow, credit.missedHigh, one.currency});
            }
            table.rows.append(row);
        }
    }
    return table;
}

ReportTable accessTable(const ReportDraft &draft)
{
    ReportTable table;
    table.key = u"access"_s;
    table.caption = draft.word(draft.forPartner() ? ReportWord::YourAccess : ReportWord::OurAccess);
    if (!draft.ofOne())
        table.columns.append(column(draft, u"customer"_s, ReportWord::Customer));
    table.columns.append(column(draft, u"subscription"_s, ReportWord::Subscription));
    table.columns.append(column(draft, u"method"_s, ReportWord::Access));
    table.columns.append(column(draft, u"principal"_s, ReportWord::Principal));
    table.columns.append(column(draft, u"role"_s, ReportWord::Role));
    table.columns.append(column(draft, u"scope"_s, ReportWord::Scope));
    if (draft.forPartner()) {
        table.columns.append(column(draft, u"partnerLink"_s, ReportWord::PartnerLink));
        table.columns.append(column(draft, u"counts"_s, ReportWord::Counts, Kind::Words, 1));
    }
    for (const CustomerAssessment &customer : draft.shown.customers) {
        for (const SubscriptionAssessment &one : customer.subscriptions) {
            for (const AccessPath &path : one.access) {
                // Whom else a customer lets in is not the report's affair.
                if (!path.ours)
                    continue;
                QList<ReportValue> row;
                if (!draft.ofOne())
                    row.append(customer.name);
                row.append(one.name);
                row.append(draft.text.methodShort(path.method));
                row.append(principalOf(path, draft));
                row.append(path.roleName.isEmpty() ? draft.text.eligibility(path.roleEligible)
                                                   : path.roleName);
                row.append(draft.text.scope(path.scopeKind));
                if (draft.forPartner()) {
                    row.append(draft.text.partnerLink(path.partnerLink));
                    row.append(draft.text.validity(path.valid));
                }
                table.rows.append(row);
            }
        }
    }
    return table;
}

ReportTable leftOutTable(const ReportDraft &draft)
{
    ReportTable table;
    table.key = u"leftOut"_s;
    table.caption = draft.word(ReportWord::LeftOut);
    table.columns = {column(draft, u"what"_s, ReportWord::What, Kind::Words, 3),
                     column(draft, u"reason"_s, ReportWord::Reason, Kind::Words, 3)};
    for (const PlanEntry *entry : draft.leftOut)
        table.rows.append(
            {draft.text.findingTitle(entry->item.finding), entry->item.decision.whyLeftOut});
    return table;
}

ReportTable glossary(const ReportDraft &draft)
{
    ReportTable table;
    table.key = u"glossary"_s;
    table.caption = draft.word(ReportWord::Glossary);
    table.columns = {column(draft, u"word"_s, ReportWord::Term, Kind::Words, 2),
                     column(draft, u"meaning"_s, ReportWord::Meaning, Kind::Words, 5)};
    for (int i = 0; i < kReportTermCount; ++i)
        table.rows.append({draft.words.term(ReportTerm(i)), draft.words.meaning(ReportTerm(i))});
    for (int i = 0; draft.forPartner() && i < kStatusCount; ++i)
        table.rows.append({draft.text.status(Status(i)), draft.text.statusMeaning(Status(i))});
    return table;
}

} // namespace

ReportBlocks methodBlocks(const ReportDraft &draft)
{
    if (!draft.forPartner())
        return {};
    return {ReportParagraph{draft.text.formula(draft.shown)},
            ReportParagraph{draft.text.ruleBook(draft.shown.ruleBook)},
            ReportParagraph{draft.word(ReportWord::Disclaimer), Tone::Quiet}};
}

ReportBlocks appendixBlocks(const ReportDraft &draft)
{
    ReportBlocks blocks{subscriptionsTable(draft)};
    if (const ReportTable access = accessTable(draft); !access.rows.isEmpty())
        blocks.append(access);
    if (draft.forPartner() && !draft.leftOut.isEmpty())
        blocks.append(leftOutTable(draft));
    blocks.append(glossary(draft));
    return blocks;
}

} // namespace Pec
