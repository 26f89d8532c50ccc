// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/reportorder.h"

#include "core/strings.h"
#include "plan/merge.h"

#include <QFileInfo>

#include <algorithm>

namespace Pec {

namespace {

Plan planOf(const Assessment &assessment, const Plan &decided)
{
    QList<PlanItem> items;
    for (const PlanEntry &entry : decided.entries) {
        if (entry.item.isTouched())
            items.append(entry.item);
    }
    return mergedPlan(assessment, items);
}

} // namespace

Result<QList<ReportInput>> inputsOf(const ReportOrder &order)
{
    ReportInput base = order.base;
    if (order.otherPeriod)
        base.plan = planOf(*base.assessment, base.plan);
    return inputsOf(base, order.scope);
}

QString subjectOf(const ReportInput &input)
{
    if (input.customers.size() != 1)
        return input.subject;
    const QList<CustomerAssessment> &all = input.assessment->customers;
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&input](const CustomerAssessment &one) {
            return one.id == input.customers.first();
        });
    return found == all.cend() ? QString() : found->name;
}

QStringList marksOf(const QList<ReportInput> &inputs)
{
    QStringList marks;
    QHash<QString, int> known;
    for (const ReportInput &input : inputs) {
        const int number = ++known[fileNameOf(subjectOf(input)).toCaseFolded()];
        marks.append(number == 1 ? QString() : u"-%1"_s.arg(number));
    }
    return marks;
}

Result<QStringList> filesInTheWay(const QList<ReportInput> &inputs, const ReportFiles &files,
                                  const std::stop_token &stop)
{
    QStringList there;
    const QStringList marks = marksOf(inputs);
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"stopped before anything was written"_s);
        const auto report = buildReport(inputs[i]);
        if (!report)
            return failure(report.error());
        ReportFiles marked = files;
        marked.mark = marks[i];
        for (const QString &name : reportFileNames(*report, marked)) {
            if (const QFileInfo file(name); file.exists())
                there.append(file.fileName());
        }
    }
    return there;
}

} // namespace Pec
