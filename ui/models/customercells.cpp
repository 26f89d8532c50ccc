// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customercells.h"

#include "core/strings.h"
#include "models/customerwords.h"

#include <QCoreApplication>

namespace Pec {

namespace {

struct Heading
{
    const char *words;
    const char *tip;
};

Heading headingOf(CustomerColumn column)
{
    switch (column) {
    case CustomerColumn::Name:
        return {QT_TRANSLATE_NOOP("CustomerCells", "Name"),
                QT_TRANSLATE_NOOP("CustomerCells", "Reseller, customer or subscription")};
    case CustomerColumn::Status:
        return {QT_TRANSLATE_NOOP("CustomerCells", "Status"),
                QT_TRANSLATE_NOOP("CustomerCells",
                                  "Whether partner earned credit is applied to the eligible cost")};
    case CustomerColumn::Reason:
        return {
            QT_TRANSLATE_NOOP("CustomerCells", "Reason"),
            QT_TRANSLATE_NOOP("CustomerCells", "The main cause why credit is missing, or may be")};
    case CustomerColumn::Access:
        return {QT_TRANSLATE_NOOP("CustomerCells", "Access"),
                QT_TRANSLATE_NOOP("CustomerCells", "How you reach the subscription")};
    case CustomerColumn::Role:
        return {QT_TRANSLATE_NOOP("CustomerCells", "Role"),
                QT_TRANSLATE_NOOP("CustomerCells",
                                  "The Azure role you hold, and whether it earns credit")};
    case CustomerColumn::PartnerLink:
        return {
            QT_TRANSLATE_NOOP("CustomerCells", "Partner ID"),
            QT_TRANSLATE_NOOP("CustomerCells", "Whether your partner ID is linked to that access")};
    case CustomerColumn::Cost:
        return {QT_TRANSLATE_NOOP("CustomerCells", "Cost"),
                QT_TRANSLATE_NOOP("CustomerCells",
                                  "Cost of the period, in the customer's billing currency")};
    case CustomerColumn::PecShare:
        return {
            QT_TRANSLATE_NOOP("CustomerCells", "PEC share"),
            QT_TRANSLATE_NOOP("CustomerCells",
                              "Share of the eligible cost that has partner earned credit applied")};
    case CustomerColumn::MissedCredit:
        return {
            QT_TRANSLATE_NOOP("CustomerCells", "Missed credit"),
            QT_TRANSLATE_NOOP("CustomerCells",
                              "Credit missed in the period: what is proved, to what is possible")};
    case CustomerColumn::Reseller:
        return {QT_TRANSLATE_NOOP("CustomerCells", "Reseller"),
                QT_TRANSLATE_NOOP("CustomerCells", "The indirect reseller of the customer")};
    case CustomerColumn::EligibleCost:
        return {QT_TRANSLATE_NOOP("CustomerCells", "Eligible cost"),
                QT_TRANSLATE_NOOP("CustomerCells",
                                  "Cost of the period that can carry partner earned credit")};
    case CustomerColumn::Owner:
        return {QT_TRANSLATE_NOOP("CustomerCells", "Owner"),
                QT_TRANSLATE_NOOP("CustomerCells", "Who of you looks after the customer")};
    }
    return {"", ""};
}

QString translated(const char *words)
{
    return QCoreApplication::translate("CustomerCells", words);
}

} // namespace

bool isAmount(CustomerColumn column)
{
    return column == CustomerColumn::Cost || column == CustomerColumn::PecShare
           || column == CustomerColumn::MissedCredit || column == CustomerColumn::EligibleCost;
}

QString CustomerCells::heading(CustomerColumn column) const
{
    return translated(headingOf(column).words);
}

QString CustomerCells::headingTip(CustomerColumn column) const
{
    return translated(headingOf(column).tip);
}

QString CustomerCells::ownerOf(const CustomerAssessment &customer) const
{
    return m_notes.value(customer.id).owner;
}

Status CustomerCells::status(const TreeRow &row)
{
    if (row.subscription)
        return row.subscription->status;
    return row.customer ? row.customer->status : row.reseller->status;
}

bool CustomerCells::costKnown(const TreeRow &row)
{
    if (row.subscription)
        return isCostKnown(*row.subscription);
    return row.customer ? row.customer->costKnown : row.reseller->costKnown;
}

const Totals &CustomerCells::totals(const TreeRow &row)
{
    if (row.subscription)
        return row.subscription->totals;
    return row.customer ? row.customer->totals : row.reseller->totals;
}

QString CustomerCells::currency(const TreeRow &row) const
{
    if (row.subscription && !row.subscription->currency.isEmpty())
        return row.subscription->currency;
    if (row.customer)
        return row.customer->currency;
    return m_assessment ? m_assessment->currency : QString();
}

QString CustomerCells::name(const TreeRow &row) const
{
    if (row.subscription)
        return row.subscription->name;
    if (row.customer) {
        const QString alias = m_notes.value(row.customer->id).alias;
        return alias.isEmpty() ? row.customer->name : alias;
    }
    return row.reseller->reseller
               ? row.reseller->reseller->name
               : translated(QT_TRANSLATE_NOOP("CustomerCells", "Without a reseller"));
}

QString CustomerCells::words(const TreeRow &row, CustomerColumn column) const
{
    switch (column) {
    case CustomerColumn::Name:
        return name(row);
    case CustomerColumn::Status:
        return m_text.status(status(row));
    case CustomerColumn::Reason:
    case CustomerColumn::Access:
    case CustomerColumn::Role:
    case CustomerColumn::PartnerLink:
        return row.customer ? placeWords(row, column) : resellerWords(row, column);
    case CustomerColumn::Cost:
    case CustomerColumn::PecShare:
    case CustomerColumn::MissedCredit:
    case CustomerColumn::EligibleCost:
        return moneyWords(row, column);
    case CustomerColumn::Reseller:
        return row.customer && row.customer->reseller ? row.customer->reseller->name : QString();
    case CustomerColumn::Owner:
        return row.customer && !row.subscription ? ownerOf(*row.customer) : QString();
    }
    return {};
}

QString CustomerCells::resellerWords(const TreeRow &row, CustomerColumn column) const
{
    if (column != CustomerColumn::Reason)
        return {};
    return QCoreApplication::translate("CustomerCells", "%1 of %Ln customer(s) need action",
                                       nullptr, row.reseller->customers)
        .arg(m_text.locale().toString(row.reseller->needingAction));
}

QString CustomerCells::placeWords(const TreeRow &row, CustomerColumn column) const
{
    const SubscriptionAssessment *subscription = row.subscription;
    switch (column) {
    case CustomerColumn::Reason:
        return subscription ? reasonWords(m_text, *subscription)
                            : reasonWords(m_text, *row.customer);
    case CustomerColumn::Access:
        return subscription ? m_text.accessSummary(*subscription)
                            : accessWords(m_text, *row.customer);
    case CustomerColumn::Role:
        return subscription ? m_text.roleSummary(*subscription) : roleWords(m_text, *row.customer);
    default:
        return subscription ? partnerLinkWords(m_text, *subscription)
                            : partnerLinkWords(m_text, *row.customer);
    }
}

QString CustomerCells::moneyWords(const TreeRow &row, CustomerColumn column) const
{
    if (!costKnown(row))
        return column == CustomerColumn::Cost ? unknownWord() : QString();
    const Totals &sums = totals(row);
    switch (column) {
    case CustomerColumn::Cost:
        return shortMoney(m_text, sums.cost, currency(row));
    case CustomerColumn::EligibleCost:
        return shortMoney(m_text, sums.eligible(), currency(row));
    case CustomerColumn::PecShare:
        return m_text.percent(sums.pecShareBasisPoints());
    default:
        return missedCredit(m_text, sums, currency(row));
    }
}

QString CustomerCells::tip(const TreeRow &row, CustomerColumn column) const
{
    const auto exactly = [&](Decimal amount) -> QString {
        return costKnown(row) ? m_text.money(amount, currency(row)) : QString();
    };
    switch (column) {
    case CustomerColumn::Name:
        if (row.subscription || !row.customer)
            return row.id();
        return row.customer->name + u'\n' + row.customer->domain + u'\n' + row.id();
    case CustomerColumn::Status:
        return m_text.statusMeaning(status(row));
    case CustomerColumn::Reason:
        return row.subscription ? reasonSentences(m_text, *row.subscription) : words(row, column);
    case CustomerColumn::Cost:
        return exactly(totals(row).cost);
    case CustomerColumn::EligibleCost:
        return exactly(totals(row).eligible());
    case CustomerColumn::MissedCredit:
        return costKnown(row) ? QCoreApplication::translate("CustomerCells", "%1 to %2")
                                    .arg(exactly(totals(row).missedCreditLow),
                                         exactly(totals(row).missedCreditHigh))
                              : QString();
    default:
        return words(row, column);
    }
}

RowSearch::Words CustomerCells::searchWords(const TreeRow &row) const
{
    RowSearch::Words found{name(row) + u'\n' + row.id(), {m_text.status(status(row))}};
    if (const SubscriptionAssessment *one = row.subscription) {
        found.shared << reasonWords(m_text, *one) << m_text.accessSummary(*one)
                     << m_text.roleSummary(*one);
    } else if (row.customer) {
        found.own += u'\n' + row.customer->name + u'\n' + row.customer->domain;
    }
    // Of a subscription too, for the list that has no customers above it.
    if (row.customer)
        found.shared << words(row, CustomerColumn::Reseller) << ownerOf(*row.customer);
    return found;
}

std::optional<double> CustomerCells::number(const TreeRow &row, CustomerColumn column)
{
    const auto usd = [&row]() -> const Totals & {
        if (row.subscription)
            return row.subscription->totalsUsd;
        return row.customer ? row.customer->totalsUsd : row.reseller->totals;
    };
    switch (column) {
    case CustomerColumn::Status:
        return int(status(row));
    case CustomerColumn::Cost:
        return costKnown(row) ? usd().cost.toDouble() : -1;
    case CustomerColumn::EligibleCost:
        return costKnown(row) ? usd().eligible().toDouble() : -1;
    case CustomerColumn::PecShare:
        return costKnown(row) ? totals(row).pecShareBasisPoints().value_or(-1) : -2;
    case CustomerColumn::MissedCredit:
        return costKnown(row) ? usd().missedCreditHigh.toDouble() : -1;
    default:
        return std::nullopt;
    }
}

} // namespace Pec
