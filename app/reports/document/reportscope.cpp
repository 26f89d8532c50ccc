// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document/reportscope.h"

#include "core/strings.h"
#include "reports/document/reportdraft.h"

namespace Pec {

namespace {

QString nameOf(const ResellerId &reseller, const Assessment &assessment)
{
    for (const CustomerAssessment &customer : assessment.customers) {
        if (customer.reseller && customer.reseller->id == reseller)
            return customer.reseller->name;
    }
    return {};
}

QMap<QString, QString> introductionOf(const QMap<QString, QString> &wording)
{
    const auto introduction = wording.constFind(introductionName());
    return introduction == wording.cend()
               ? QMap<QString, QString>()
               : QMap<QString, QString>{{introduction.key(), introduction.value()}};
}

} // namespace

QList<CustomerId> customersOf(const Assessment &assessment, const ReportScope &scope)
{
    if (!scope.customers.isEmpty())
        return scope.customers;
    QList<CustomerId> ids;
    for (const CustomerAssessment &customer : assessment.customers) {
        if (scope.reseller.isEmpty()
            || (customer.reseller && customer.reseller->id == scope.reseller))
            ids.append(customer.id);
    }
    return ids;
}

bool isSeveral(const ReportInput &base, const ReportScope &scope)
{
    const bool each = scope.each || base.audience == ReportAudience::Customer;
    return each && customersOf(*base.assessment, scope).size() > 1;
}

Result<QList<ReportInput>> inputsOf(const ReportInput &base, const ReportScope &scope)
{
    const QList<CustomerId> ids = customersOf(*base.assessment, scope);
    if (ids.isEmpty())
        return failure(ErrorCode::NotFound, u"there is no customer to report on"_s);
    if (!isSeveral(base, scope)) {
        const bool each = scope.each || base.audience == ReportAudience::Customer;
        ReportInput whole = base;
        const bool all = scope.customers.isEmpty() && scope.reseller.isEmpty() && !each;
        whole.customers = all ? QList<CustomerId>() : ids;
        if (scope.customers.isEmpty() && !scope.reseller.isEmpty())
            whole.subject = nameOf(scope.reseller, *base.assessment);
        return QList{whole};
    }
    // What is planned for a customer goes with it, and what was: nobody walks all for each.
    QHash<CustomerId, QList<PlanEntry>> planned;
    for (const PlanEntry &entry : base.plan.entries)
        planned[entry.item.finding.key.customer].append(entry);
    QHash<CustomerId, QList<ExportedPlan>> before;
    for (const ExportedPlan &plan : base.before)
        before[plan.customer].append(plan);
    QList<ReportInput> inputs;
    for (const CustomerId &id : ids) {
        ReportInput one = base;
        one.customers = {id};
        one.plan.entries = planned.value(id);
        one.before = before.value(id);
        one.wording = introductionOf(base.wording);
        inputs.append(std::move(one));
    }
    return inputs;
}

} // namespace Pec
