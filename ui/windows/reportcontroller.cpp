// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/reportcontroller.h"

#include "context/brandkeeper.h"
#include "core/async.h"
#include "core/strings.h"
#include "models/plandesk.h"
#include "report/brandpage.h"
#include "report/reportdialog.h"
#include "windows/mainwindow.h"
#include "windows/uisettings.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QStandardPaths>

namespace Pec {

ReportController::ReportController(AppContext &context, MainWindow &window)
    : m_context(context)
    , m_window(window)
{
    connect(&window, &MainWindow::reportWanted, this, &ReportController::open);
}

ReportController::~ReportController() { close(); }

//! The settings of the window name no tenant.
QString ReportController::choicesKey() const
{
    const QByteArray hash =
        QCryptographicHash::hash(m_context.profile()->name.toUtf8(), QCryptographicHash::Sha256);
    return u"report-"_s + QString::fromLatin1(hash.toHex().left(16));
}

ReportChoices ReportController::keptChoices() const
{
    ReportChoices fresh;
    fresh.language = m_window.text().language();
    if (QLocale::system().measurementSystem() == QLocale::ImperialUSSystem)
        fresh.paper = PaperSize::Letter;
    fresh.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QByteArray kept = m_window.settings().state(choicesKey());
    return choicesFrom(QJsonDocument::fromJson(kept).object(), fresh);
}

void ReportController::open(const ReportScope &scope)
{
    const auto &assessment = m_window.assessment();
    if (!assessment || !m_window.desk().isReady() || !m_context.profile())
        return;
    if (!m_dialog) {
        const auto look = m_context.brandKeeper().load(m_context.profile()->name);
        m_dialog = new ReportDialog(m_window.text(), m_window.desk(),
                                    {assessment, look.value_or(ReportLook()), keptChoices(),
                                     [this] { return m_context.clock().now(); }},
                                    &m_window);
        serve(*m_dialog);
        if (!look)
            m_dialog->brand().showProblem(look.error());
    }
    m_dialog->setScope(scope);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void ReportController::serve(ReportDialog &dialog)
{
    connect(&dialog, &ReportDialog::helpWanted, &m_window,
            [this] { m_window.showHelp(u"report"_s); });
    connect(&dialog, &ReportDialog::monthWanted, this, [this, &dialog](QDate month) {
        whenFinished(m_context.assessment(month), &dialog,
                     [&dialog, month](const Result<AppContext::AssessmentPointer> &assessment) {
                         dialog.setMonth(month, assessment);
                     });
    });
    connect(&dialog, &ReportDialog::lookChanged, this, [this, &dialog](const ReportLook &look) {
        const auto saved = m_context.brandKeeper().save(m_context.profile()->name, look);
        if (!saved)
            dialog.brand().showProblem(saved.error());
    });
    connect(&dialog, &ReportDialog::choicesChanged, this, [this](const ReportChoices &choices) {
        m_window.settings().setState(choicesKey(),
                                     QJsonDocument(toJson(choices)).toJson(QJsonDocument::Compact));
    });
}

void ReportController::takeAssessment()
{
    if (m_dialog && m_window.assessment())
        m_dialog->setAssessment(m_window.assessment());
}

void ReportController::close() { delete m_dialog; }

} // namespace Pec
