// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/explaincommand.h"

#include "cli/explanationjson.h"
#include "cli/explanationtable.h"
#include "core/async.h"
#include "core/strings.h"
#include "rules/explanation/explain.h"

#include <QJsonDocument>

namespace Pec {

namespace {

struct Named
{
    const CustomerAssessment *customer = nullptr;
    const SubscriptionAssessment *subscription = nullptr;
};

//! By id, else by name; a name that several have is no answer.
QList<Named> subscriptionsNamed(const Assessment &assessment, const QString &wanted)
{
    QList<Named> byName;
    for (const CustomerAssessment &customer : assessment.customers) {
        for (const SubscriptionAssessment &one : customer.subscriptions) {
            if (one.id == SubscriptionId(wanted))
                return {{&customer, &one}};
            if (one.name.compare(wanted, Qt::CaseInsensitive) == 0)
                byName.append({&customer, &one});
        }
    }
    return byName;
}

} // namespace

void ExplainCommand::start()
{
    m_format = m_arguments.value(u"--format"_s, u"text"_s);
    if (m_format != "text"_L1 && m_format != "json"_L1)
        return fail(failure(ErrorCode::BadInput, u"--format takes text or json"_s).value());
    withTenant([this] { readOrRefresh(); });
}

void ExplainCommand::readOrRefresh()
{
    whenFinished(m_context.assessment(), this,
                 [this](const Result<AppContext::AssessmentPointer> &assessment) {
                     if (!assessment)
                         return fail(assessment.error());
                     if (*assessment)
                         return show(**assessment);
                     refresh([this](const RefreshSummary &) { readOrRefresh(); });
                 });
}

void ExplainCommand::show(const Assessment &assessment)
{
    const QString wanted = m_arguments.names.first();
    const QList<Named> found = subscriptionsNamed(assessment, wanted);
    if (found.isEmpty())
        return fail(
            failure(
                ErrorCode::BadInput,
                u"there is no subscription \"%1\"; \"pec-console status\" lists them"_s.arg(wanted))
                .value());
    if (found.size() > 1)
        return fail(
            failure(ErrorCode::BadInput,
                    u"%1 subscriptions are named \"%2\"; give the id of one"_s.arg(found.size())
                        .arg(wanted))
                .value());
    const auto &[customer, subscription] = found.first();
    const Explanation explanation = explain(assessment, *customer, *subscription);
    if (m_format == "json"_L1)
        m_console.print(QString::fromUtf8(
            QJsonDocument(explanationJson(assessment, *subscription, explanation, m_console.text()))
                .toJson(QJsonDocument::Indented)));
    else
        m_console.print(
            explanationText(assessment, *customer, *subscription, explanation, m_console.text()));
    end(ExitStatus::Done);
}

} // namespace Pec
