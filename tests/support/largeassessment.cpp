// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/largeassessment.h"

#include "core/strings.h"
#include "domain/facets.h"

namespace Pec {

namespace {

QString madeName(int number, QStringView kind)
{
    // Three syllables of twenty: eight thousand different names, all letters among them.
    static const QStringList syllables{u"al"_s,   u"ber"_s, u"co"_s,   u"dra"_s, u"el"_s,
                                       u"fin"_s,  u"go"_s,  u"hal"_s,  u"in"_s,  u"jo"_s,
                                       u"kar"_s,  u"lum"_s, u"mo"_s,   u"nor"_s, u"pol"_s,
                                       u"quin"_s, u"ras"_s, u"ster"_s, u"tu"_s,  u"zee"_s};
    QString name =
        syllables[number % 20] + syllables[number / 20 % 20] + syllables[number / 400 % 20];
    name[0] = name[0].toUpper();
    return name + u' ' + kind + u' ' + QString::number(number);
}

SubscriptionAssessment madeSubscription(int number, const CustomerId &customer)
{
    SubscriptionAssessment made;
    made.id =
        SubscriptionId(u"%1-0000-4000-8000-000000000001"_s.arg(number, 8, 16, QLatin1Char('0')));
    made.customer = customer;
    made.name = madeName(number * 7 % 8000, number % 3 ? u"Production" : u"Test");
    made.status = Status(number % kStatusCount);
    made.currency = u"EUR"_s;
    made.accessState = AccessState::Read;
    const Decimal cost = Decimal::fromInteger(number * 37 % 9000);
    made.totals.cost = cost;
    if (made.status == Status::Earning) {
        made.totals.pecApplied = cost;
        AccessPath path;
        path.method = AccessMethod(number % 6);
        path.ours = true;
        path.roleName = u"Owner"_s;
        path.roleEligible = RoleEligibility::Yes;
        made.access.append(path);
    } else {
        made.totals.missed = cost;
        made.totals.missedCreditHigh = cost.times(Decimal::fromRaw(Decimal::kOne * 15 / 100));
        made.reasons.append(Reason(number % kReasonCount));
    }
    made.totalsUsd = made.totals;
    return made;
}

} // namespace

std::shared_ptr<Assessment> largeAssessment(int customers)
{
    auto made = std::make_shared<Assessment>();
    made->currency = u"EUR"_s;
    made->asOf = QDate(2026, 11, 20);
    made->period = {QDate(2026, 10, 22), made->asOf};
    made->readAt = made->asOf.startOfDay(Qt::UTC);
    for (int i = 0; i < customers; ++i) {
        CustomerAssessment customer;
        customer.id =
            CustomerId(u"%1-0000-4000-8000-000000000000"_s.arg(i, 8, 16, QLatin1Char('0')));
        customer.name = madeName(i, u"BV");
        customer.domain = u"customer%1.example"_s.arg(i);
        customer.currency = u"EUR"_s;
        for (int n = 0; n < kSubscriptionsOfEach; ++n)
            customer.subscriptions.append(
                madeSubscription(i * kSubscriptionsOfEach + n, customer.id));
        for (const SubscriptionAssessment &one : std::as_const(customer.subscriptions)) {
            customer.totals += one.totals;
            customer.totalsUsd += one.totalsUsd;
        }
        customer.status = customer.subscriptions.first().status;
        made->totals += customer.totals;
        made->customers.append(customer);
    }
    return made;
}

} // namespace Pec
