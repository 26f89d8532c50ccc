// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/reportcontroller.h"

#include "context/brandkeeper.h"
#include "context/plankeeper.h"
#include "core/async.h"
#include "core/log.h"
#include "core/strings.h"
#include "models/plandesk.h"
#include "report/brandpage.h"
#include "report/contentpage.h"
#include "report/exportbar.h"
#include "report/reportdialog.h"
#include "report/wordspage.h"
#include "windows/mainwindow.h"
#include "windows/uisettings.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QStandardPaths>

namespace Pec {

namespace {

//! The settings of the window name no tenant.
QString keyOf(const QString &profile)
{
    const QByteArray hash = QCryptographicHash::hash(profile.toUtf8(), QCryptographicHash::Sha256);
    return u"report-"_s + QString::fromLatin1(hash.toHex().left(16));
}

} // namespace

ReportController::ReportController(AppContext &context, MainWindow &window)
    : m_context(context)
    , m_window(window)
{
    connect(&window, &MainWindow::reportWanted, this, &ReportController::open);
}

ReportController::~ReportController() { close(); }

ReportChoices ReportController::keptChoices(const QString &profile) const
{
    ReportChoices fresh;
    fresh.language = m_window.text().language();
    if (QLocale::system().measurementSystem() == QLocale::ImperialUSSystem)
        fresh.paper = PaperSize::Letter;
    fresh.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QByteArray kept = m_window.settings().state(keyOf(profile));
    return choicesFrom(QJsonDocument::fromJson(kept).object(), fresh);
}

void ReportController::open(const ReportScope &scope)
{
    const auto &assessment = m_window.assessment();
    if (!assessment || !m_window.desk().isReady() || !m_context.profile())
        return;
    if (m_dialog)
        m_dialog->setScope(scope);
    else
        make(scope, keptChoices(m_context.profile()->name));
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void ReportController::make(const ReportScope &scope, const ReportChoices &choices)
{
    m_profile = m_context.profile()->name;
    const auto look = m_context.brandKeeper().load(m_profile);
    m_dialog = new ReportDialog(m_window.text(), m_window.desk(),
                                {m_window.assessment(), look.value_or(ReportLook()), choices,
                                 [this] { return m_context.clock().now(); },
                                 [this, profile = m_profile](const QList<ExportedPlan> &plans) {
                                     return m_context.planKeeper().keepExported(profile, plans);
                                 }},
                                &m_window);
    m_dialog->restoreGeometry(m_window.settings().state(u"report"_s));
    serve(*m_dialog);
    if (!look)
        m_dialog->brand().showProblem(look.error());
    m_dialog->setScope(scope);
    compare();
}

void ReportController::compare()
{
    whenFinished(
        m_context.planKeeper().exportedBefore(m_profile, m_context.clock().now().toUTC().date()),
        m_dialog.data(), [dialog = m_dialog](const Result<QList<ExportedPlan>> &before) {
            if (before)
                dialog->setBefore(*before);
            else
                qCWarning(logStore).noquote() << logLine(before.error());
        });
}

void ReportController::makeAnew()
{
    if (!m_dialog || m_dialog->exportBar().isBusy() || !m_window.assessment()
        || !m_context.profile())
        return;
    const bool shown = m_dialog->isVisible();
    const ReportScope scope = m_dialog->content().scope();
    const auto page = m_dialog->page();
    const auto typed = m_dialog->words().typed();
    const ReportChoices choices = m_dialog->choices();
    close();
    make(scope, choices);
    m_dialog->words().setTyped(typed);
    m_dialog->showPage(page);
    m_dialog->setVisible(shown);
}

void ReportController::serve(ReportDialog &dialog)
{
    connect(&dialog, &QDialog::finished, this,
            [this, &dialog] { m_window.settings().setState(u"report"_s, dialog.saveGeometry()); });
    // Not from within its own event.
    connect(&dialog, &ReportDialog::languageChanged, this, &ReportController::makeAnew,
            Qt::QueuedConnection);
    connect(&dialog, &ReportDialog::helpWanted, &m_window,
            [this] { m_window.showHelp(u"report"_s); });
    connect(&dialog, &ReportDialog::monthWanted, this, [this, &dialog](QDate month) {
        whenFinished(m_context.assessment(month), &dialog,
                     [&dialog, month](const Result<AppContext::AssessmentPointer> &assessment) {
                         dialog.setMonth(month, assessment);
                     });
    });
    connect(&dialog, &ReportDialog::lookChanged, this, [this, &dialog](const ReportLook &look) {
        const auto saved = m_context.brandKeeper().save(m_profile, look);
        if (!saved)
            dialog.brand().showProblem(saved.error());
    });
    connect(&dialog, &ReportDialog::choicesChanged, this, [this](const ReportChoices &choices) {
        m_window.settings().setState(keyOf(m_profile),
                                     QJsonDocument(toJson(choices)).toJson(QJsonDocument::Compact));
    });
}

void ReportController::takeAssessment()
{
    if (m_dialog && m_window.assessment())
        m_dialog->setAssessment(m_window.assessment());
    if (m_dialog)
        compare(); // it may be another day
}

void ReportController::close()
{
    if (!m_dialog)
        return;
    m_window.desk().takeTyped();
    m_dialog->brand().takeTyped();
    delete m_dialog;
}

} // namespace Pec
