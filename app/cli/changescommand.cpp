// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/changescommand.h"

#include "cli/explanationjson.h"
#include "cli/explanationtable.h"
#include "core/async.h"
#include "core/strings.h"

#include <QJsonDocument>

namespace Pec {

void ChangesCommand::start()
{
    m_format = m_arguments.value(u"--format"_s, u"table"_s);
    if (m_format != "table"_L1 && m_format != "json"_L1)
        return fail(failure(ErrorCode::BadInput, u"--format takes table or json"_s).value());
    if (const QString since = m_arguments.value(u"--since"_s); !since.isEmpty()) {
        m_since = QDate::fromString(since, Qt::ISODate);
        if (!m_since->isValid())
            return fail(
                failure(ErrorCode::BadInput, u"--since takes a date as 2026-11-01"_s).value());
    }
    withTenant([this] { readOrRefresh(); });
}

void ChangesCommand::readOrRefresh()
{
    whenFinished(m_context.assessment(), this,
                 [this](const Result<AppContext::AssessmentPointer> &assessment) {
                     if (!assessment)
                         return fail(assessment.error());
                     if (*assessment)
                         return compare();
                     refresh([this](const RefreshSummary &) { compare(); });
                 });
}

void ChangesCommand::compare()
{
    whenFinished(m_context.changes(m_since), this, [this](const Result<Changes> &changes) {
        if (!changes)
            return fail(changes.error());
        show(*changes);
    });
}

void ChangesCommand::show(const Changes &changes)
{
    if (m_format == "json"_L1)
        m_console.print(QString::fromUtf8(
            QJsonDocument(changesJson(changes, m_console.text())).toJson(QJsonDocument::Indented)));
    else
        m_console.print(changesTable(changes, m_console.text()));
    end(ExitStatus::Done);
}

} // namespace Pec
