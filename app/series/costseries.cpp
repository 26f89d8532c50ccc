// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/costseries.h"

#include "core/strings.h"
#include "series/costline.h"

namespace Pec {

namespace {

//! What a level is shown in: a customer whose currency is not known, in dollars, which are always
//! read.
struct Money
{
    QString currency;
    CostColumnOf column = CostColumnOf::Usd;
};

Money ownMoney(const QString &currency)
{
    return currency.isEmpty() || currency == "USD"_L1 ? Money{u"USD"_s, CostColumnOf::Usd}
                                                      : Money{currency, CostColumnOf::Billing};
}

Money moneyOf(const Assessment &assessment)
{
    return {assessment.currency, assessment.inUsd() ? CostColumnOf::Usd : CostColumnOf::Billing};
}

CostView viewOf(const Assessment &assessment, const Money &money, CostGrain grain)
{
    return {grain, money.column, assessment.asOf};
}

CostSeries seriesOf(const PartsLine &line, const Money &money, const CostView &view)
{
    CostSeries series;
    series.grain = view.grain;
    series.currency = money.currency;
    series.read = true;
    QDate date = line.first;
    for (const CostParts &parts : line.places) {
        const QDate next = following(date, view.grain);
        series.columns.append({date, parts, next.addDays(-1) > view.lastCompleteDay});
        series.total += parts;
        date = next;
    }
    return series;
}

CostSeries unread(const Money &money, CostGrain grain)
{
    CostSeries series;
    series.grain = grain;
    series.currency = money.currency;
    return series;
}

template <class Level>
CostSeries seriesOf(const Assessment &assessment, const Level &level, const Money &money,
                    CostGrain grain)
{
    if (!level.history.read)
        return unread(money, grain);
    const CostView view = viewOf(assessment, money, grain);
    return seriesOf(partsLine(level, view), money, view);
}

void keepMostFirst(QList<CostRow> &rows)
{
    rows.removeIf([](const CostRow &row) { return row.known && row.parts == CostParts(); });
    std::stable_sort(rows.begin(), rows.end(), [](const CostRow &left, const CostRow &right) {
        return left.parts.sum() > right.parts.sum();
    });
}

} // namespace

CostSeries costSeries(const Assessment &assessment, CostGrain grain)
{
    return seriesOf(assessment, assessment, moneyOf(assessment), grain);
}

CostSeries costSeries(const Assessment &assessment, const CustomerAssessment &customer,
                      CostGrain grain)
{
    CostSeries series = seriesOf(assessment, customer, ownMoney(customer.currency), grain);
    series.title = customer.name;
    return series;
}

CostSeries costSeries(const Assessment &assessment, const CustomerAssessment &customer,
                      const SubscriptionAssessment &subscription, CostGrain grain)
{
    const QString &currency =
        subscription.currency.isEmpty() ? customer.currency : subscription.currency;
    CostSeries series = seriesOf(assessment, subscription, ownMoney(currency), grain);
    series.title = subscription.name;
    return series;
}

QDate monthBefore(const Assessment &assessment, int back)
{
    const QDate last = assessment.asOf;
    return QDate(last.year(), last.month(), 1).addMonths(-back);
}

QList<CostRow> costRows(const Assessment &assessment, std::optional<CostPlace> place)
{
    QList<CostRow> rows;
    rows.reserve(assessment.customers.size() + 1);
    const CostView view =
        viewOf(assessment, moneyOf(assessment), place ? place->grain : CostGrain::Day);
    for (const CustomerAssessment &customer : assessment.customers) {
        CostRow row{customer.id, {}, customer.name, {}, true};
        if (place) {
            row.known = customer.history.read;
            row.parts = partsAt(partsLine(customer, view), place->date, place->grain);
        } else {
            row.known = customer.costKnown;
            row.parts = costParts(customer.totalsIn(assessment.currency));
        }
        rows.append(row);
    }
    if (place)
        rows.append(
            {{}, {}, {}, partsAt(unlistedLine(assessment, view), place->date, place->grain), true});
    keepMostFirst(rows);
    return rows;
}

QList<CostRow> costRows(const Assessment &assessment, const CustomerAssessment &customer,
                        std::optional<CostPlace> place)
{
    QList<CostRow> rows;
    const CostView view =
        viewOf(assessment, ownMoney(customer.currency), place ? place->grain : CostGrain::Day);
    for (const SubscriptionAssessment &one : customer.subscriptions) {
        CostRow row{customer.id, one.id, one.name, {}, true};
        if (place) {
            row.known = one.history.read;
            row.parts = partsAt(partsLine(one, view), place->date, place->grain);
        } else {
            // With cost it is the split that is not known, and that says "cannot tell".
            row.known = !one.reasons.contains(Reason::CostUnknown) || !one.totals.cost.isZero();
            row.parts = costParts(one.totals);
        }
        rows.append(row);
    }
    if (place)
        rows.append({customer.id,
                     {},
                     {},
                     partsAt(unlistedLine(customer, view), place->date, place->grain),
                     true});
    keepMostFirst(rows);
    return rows;
}

QList<KindRow> kindRows(const Totals &totals)
{
    QList<KindRow> rows;
    for (size_t kind = 0; kind < totals.notEligibleByKind.size(); ++kind) {
        if (!totals.notEligibleByKind[kind].isZero())
            rows.append({ProductKind(kind), totals.notEligibleByKind[kind]});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const KindRow &left, const KindRow &right) {
        return left.amount > right.amount;
    });
    return rows;
}

AmountRange amountRange(const CostSeries &series, const ShownParts &shown)
{
    AmountRange range;
    for (const CostColumn &column : series.columns) {
        AmountRange reached;
        for (size_t part = 0; part < shown.size(); ++part) {
            const Decimal amount = column.parts.amounts[part];
            if (shown[part])
                (amount.raw() < 0 ? reached.lowest : reached.highest) += amount;
        }
        range.lowest = std::min(range.lowest, reached.lowest);
        range.highest = std::max(range.highest, reached.highest);
    }
    return range;
}

AxisScale axisScale(Decimal largest)
{
    using Raw = Decimal::Raw;
    constexpr Raw kMostSteps = 5;
    const Raw height = largest.raw() > 0 ? largest.raw() : Decimal::kOne;
    // In tenths of the leading place, so that 2.5 is a whole number.
    for (Raw tenth = 1;; tenth *= 10) {
        for (const Raw mantissa : {Raw(10), Raw(20), Raw(25), Raw(50)}) {
            const Raw step = tenth * mantissa;
            if (step * kMostSteps < height)
                continue;
            const Raw steps = (height + step - 1) / step;
            return {Decimal::fromRaw(step * steps), Decimal::fromRaw(step)};
        }
    }
}

} // namespace Pec
