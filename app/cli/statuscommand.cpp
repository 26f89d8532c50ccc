// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/statuscommand.h"

#include "cli/statusfilter.h"
#include "cli/statusjson.h"
#include "cli/statustable.h"
#include "core/async.h"
#include "core/strings.h"

#include <QJsonDocument>

namespace Pec {

namespace {

tl::unexpected<Error> wrong(const QString &detail) { return failure(ErrorCode::BadInput, detail); }

} // namespace

Result<Done> StatusCommand::readOptions()
{
    m_format = m_arguments.value(u"--format"_s, u"table"_s);
    if (!QStringList{u"table"_s, u"json"_s, u"csv"_s}.contains(m_format))
        return wrong(u"--format takes table, json or csv"_s);
    m_groupBy = m_arguments.value(u"--group-by"_s);
    if (!m_groupBy.isEmpty() && m_groupBy != "customer"_L1 && m_groupBy != "reseller"_L1)
        return wrong(u"--group-by takes customer or reseller"_s);
    if (const QString month = m_arguments.value(u"--month"_s); !month.isEmpty()) {
        m_month = QDate::fromString(month + u"-01"_s, Qt::ISODate);
        if (!m_month->isValid())
            return wrong(u"--month takes a month as 2026-10"_s);
    }
    if (const QString amount = m_arguments.value(u"--fail-over"_s); !amount.isEmpty()) {
        m_failOver = Decimal::parse(amount.toLatin1());
        if (!m_failOver)
            return wrong(u"--fail-over takes an amount as 1000 or 99.50"_s);
    }
    return Done();
}

void StatusCommand::start()
{
    const auto options = readOptions();
    if (!options)
        return fail(options.error());
    withTenant([this] { readOrRefresh(); });
}

void StatusCommand::readOrRefresh()
{
    whenFinished(m_context.assessment(m_month), this,
                 [this](const Result<AppContext::AssessmentPointer> &assessment) {
                     if (!assessment)
                         return fail(assessment.error());
                     if (*assessment)
                         return show(**assessment);
                     refresh([this](const RefreshSummary &) { readOrRefresh(); });
                 });
}

void StatusCommand::show(const Assessment &whole)
{
    const Assessment assessment =
        filtered(whole, m_arguments.value(u"--filter"_s), m_console.text());
    if (m_format == "json"_L1)
        m_console.print(QString::fromUtf8(
            QJsonDocument(statusJson(assessment)).toJson(QJsonDocument::Indented)));
    else if (m_format == "csv"_L1)
        m_console.print(statusCsv(assessment, m_groupBy));
    else
        m_console.print(statusTable(assessment, m_groupBy, m_console.text()));
    for (const MissingPart &part : assessment.missing)
        m_console.note(m_console.text().missingPart(part));
    if (m_failOver && assessment.totals.missedCreditHigh > *m_failOver)
        return end(ExitStatus::LimitExceeded);
    end(assessment.complete ? ExitStatus::Done : ExitStatus::DoneInPart);
}

} // namespace Pec
