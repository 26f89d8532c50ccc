// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/statustable.h"

#include "cli/grid.h"
#include "core/strings.h"
#include "domain/names.h"
#include "text/formula.h"

namespace Pec {

namespace {

QString missedRange(const Totals &totals, const Text &text)
{
    if (totals.missedCreditLow == totals.missedCreditHigh)
        return text.amount(totals.missedCreditHigh);
    return text.amount(totals.missedCreditLow) + u" - "_s + text.amount(totals.missedCreditHigh);
}

QString head(const Assessment &assessment, const Text &text)
{
    return text.portfolioHead(assessment) + u"\n\n"_s;
}

QString customerTable(const Assessment &assessment, bool subscriptions, const Text &text)
{
    Grid grid({false, false, false, false, true, true, true, false});
    const Text::TableHeads heads = text.tableHeads();
    grid.add({heads.name, heads.status, heads.access, heads.role, heads.cost, heads.share,
              heads.missed, heads.currency});
    for (const CustomerAssessment &customer : assessment.customers) {
        grid.add({customer.name,
                  text.status(customer.status),
                  {},
                  {},
                  text.amount(customer.totals.cost),
                  text.percent(customer.totals.pecShareBasisPoints()),
                  missedRange(customer.totals, text),
                  customer.currency});
        if (!subscriptions)
            continue;
        for (const SubscriptionAssessment &one : customer.subscriptions)
            grid.add({u"  "_s + one.name, text.status(one.status), text.accessSummary(one),
                      text.roleSummary(one), text.amount(one.totals.cost),
                      text.percent(one.totals.pecShareBasisPoints()), missedRange(one.totals, text),
                      one.currency});
    }
    return grid.text();
}

QString resellerTable(const Assessment &assessment, const Text &text)
{
    Grid grid({false, true, true, true, true, false});
    const Text::TableHeads heads = text.tableHeads();
    grid.add(
        {heads.reseller, heads.customers, heads.cost, heads.share, heads.missed, heads.currency});
    for (const ResellerAssessment &one : assessment.resellers)
        grid.add({one.reseller ? one.reseller->name : u"-"_s, QString::number(one.customers),
                  text.amount(one.totals.cost), text.percent(one.totals.pecShareBasisPoints()),
                  missedRange(one.totals, text), assessment.currency});
    return grid.text();
}

QString cell(QString value)
{
    if (!Decimal::parse(value.toLatin1())) // a number keeps its minus
        value = withoutFormulas(std::move(value), u',');
    if (value.contains(u',') || value.contains(u'"') || value.contains(u'\n')
        || value.contains(u'\r'))
        return u'"' + value.replace(u"\""_s, u"\"\""_s) + u'"';
    return value;
}

QString csvLine(const QStringList &values)
{
    QStringList cells;
    for (const QString &value : values)
        cells.append(cell(value));
    return cells.join(u',') + u"\r\n"_s;
}

QStringList amountHeads()
{
    return {u"cost"_s,        u"pecApplied"_s, u"missed"_s,          u"notEligible"_s,
            u"tooRecent"_s,   u"cannotTell"_s, u"missedCreditLow"_s, u"missedCreditHigh"_s,
            u"earnedCredit"_s};
}

QStringList amounts(const Totals &totals)
{
    return {totals.cost.toString(),
            totals.pecApplied.toString(),
            totals.missed.toString(),
            totals.notEligible.toString(),
            totals.tooRecent.toString(),
            totals.cannotTell.toString(),
            totals.missedCreditLow.toString(),
            totals.missedCreditHigh.toString(),
            totals.earnedCredit.toString()};
}

QString reasonsOf(const SubscriptionAssessment &subscription)
{
    QStringList names;
    for (const Reason reason : subscription.reasons)
        names.append(name(reason));
    return names.join(u' ');
}

} // namespace

QString statusTable(const Assessment &assessment, const QString &groupBy, const Text &text)
{
    const QString table = groupBy == "reseller"_L1
                              ? resellerTable(assessment, text)
                              : customerTable(assessment, groupBy.isEmpty(), text);
    return head(assessment, text) + table;
}

QString statusCsv(const Assessment &assessment, const QString &groupBy)
{
    QString text;
    if (groupBy == "reseller"_L1) {
        text = csvLine(QStringList{u"reseller"_s, u"customers"_s, u"currency"_s} + amountHeads());
        for (const ResellerAssessment &one : assessment.resellers)
            text += csvLine(QStringList{one.reseller ? one.reseller->name : QString(),
                                        QString::number(one.customers), assessment.currency}
                            + amounts(one.totals));
        return text;
    }
    if (groupBy == "customer"_L1) {
        text = csvLine(
            QStringList{u"tenantId"_s, u"customer"_s, u"reseller"_s, u"status"_s, u"currency"_s}
            + amountHeads());
        for (const CustomerAssessment &customer : assessment.customers)
            text += csvLine(QStringList{customer.id.value(), customer.name,
                                        customer.reseller ? customer.reseller->name : QString(),
                                        name(customer.status), customer.currency}
                            + amounts(customer.totals));
        return text;
    }
    text = csvLine(QStringList{u"tenantId"_s, u"customer"_s, u"subscriptionId"_s, u"subscription"_s,
                               u"status"_s, u"reasons"_s, u"accessState"_s, u"currency"_s}
                   + amountHeads());
    for (const CustomerAssessment &customer : assessment.customers) {
        for (const SubscriptionAssessment &one : customer.subscriptions)
            text += csvLine(QStringList{customer.id.value(), customer.name, one.id.value(),
                                        one.name, name(one.status), reasonsOf(one),
                                        name(one.accessState), one.currency}
                            + amounts(one.totals));
    }
    return text;
}

} // namespace Pec
