// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/healthcontroller.h"

#include "common/knownpage.h"
#include "context/diagnosticsfile.h"
#include "context/updatenotice.h"
#include "core/async.h"
#include "panes/banner.h"
#include "windows/diagnosticsdialog.h"
#include "windows/healthdialog.h"
#include "windows/mainwindow.h"

namespace Pec {

HealthController::HealthController(AppContext &context, MainWindow &window)
    : m_context(context)
    , m_window(window)
{
    connect(&window, &MainWindow::healthWanted, this, &HealthController::showHealth);
    connect(&window, &MainWindow::diagnosticsWanted, this, &HealthController::showDiagnostics);
}

void HealthController::showHealth()
{
    auto *dialog = new HealthDialog(m_window.text(), &m_window);
    connect(dialog, &HealthDialog::diagnosticsWanted, this, &HealthController::showDiagnostics);
    whenFinished(m_context.health(), dialog, [dialog](const Result<HealthReport> &report) {
        if (report)
            dialog->setReport(*report);
    });
    dialog->open();
}

void HealthController::showDiagnostics()
{
    auto *dialog = new DiagnosticsDialog(m_window.text(), &m_window);
    connect(dialog, &DiagnosticsDialog::gatherWanted, this, [this, dialog] { gather(*dialog); });
    connect(dialog, &DiagnosticsDialog::saveWanted, this,
            [this, dialog](const QString &file, const QList<BundleFile> &files) {
                save(*dialog, file, files);
            });
    dialog->open();
}

void HealthController::gather(DiagnosticsDialog &dialog)
{
    const auto data = dialog.withCustomerData() ? AppContext::CustomerData::Shown
                                                : AppContext::CustomerData::Hidden;
    whenFinished(m_context.gatherDiagnostics(data), &dialog,
                 [&dialog](const Result<QList<BundleFile>> &files) { dialog.setFiles(files); });
}

void HealthController::save(DiagnosticsDialog &dialog, const QString &file,
                            const QList<BundleFile> &files)
{
    whenFinished(
        writeDiagnostics(file, files), &dialog, [this, &dialog, file](const Result<Done> &saved) {
            if (saved)
                m_window.banner().showNotice(HealthText(m_window.text()).bundleWritten(file));
            dialog.takeSaved(saved);
        });
}

void HealthController::tellAtStart(const std::optional<LostWindow> &lost)
{
    if (lost)
        tellLost(*lost);
    else
        askForUpdate();
}

void HealthController::tellLost(const LostWindow &lost)
{
    const auto sentence = [rebooted = lost.rebooted](const Text &text) {
        return HealthText(text).notEndedWell(rebooted);
    };
    const auto nextStep = [](const Text &text) { return HealthText(text).nothingLost(); };
    const auto offer = [] { return tr("Save diagnostics \u2026"); };
    m_window.banner().showOffer(sentence, nextStep, offer, [this] { showDiagnostics(); });
}

void HealthController::askForUpdate()
{
    whenFinished(m_context.newerVersion(), this,
                 [this](const Result<std::optional<UpdateNotice>> &newer) {
                     // What hinders the work goes before what is only to be known.
                     if (!newer || !*newer || m_window.banner().isVisible())
                         return;
                     const UpdateNotice notice = **newer;
                     const auto sentence = [notice](const Text &text) {
                         return tr("PEC Console %1 of %2 is there.")
                             .arg(notice.version, text.date(notice.date));
                     };
                     const auto nextStep = [notice](const Text &) { return notice.notes; };
                     const auto offer = [] { return tr("Open the page"); };
                     m_window.banner().showOffer(sentence, nextStep, offer,
                                                 [url = notice.url] { openUpdatePage(url); });
                 });
}

} // namespace Pec
