// SPDX-License-Identifier: GPL-3.0-or-later
//! Does what is wanted of the program itself: shows how it is, saves diagnostics, and says at the
//! start what is to be known: that the last window did not end well, or that there is a newer
//! version.
#pragma once

#include "context/appcontext.h"
#include "diagnostics/runmarker.h"

namespace Pec {

class DiagnosticsDialog;
class MainWindow;

class HealthController : public QObject
{
    Q_OBJECT

public:
    //! Both must outlive the controller.
    HealthController(AppContext &context, MainWindow &window);

    //! Once there is something on the screen: \a lost goes before a newer version.
    void tellAtStart(const std::optional<LostWindow> &lost);

private:
    void showHealth();
    void showDiagnostics();
    void gather(DiagnosticsDialog &dialog);
    void save(DiagnosticsDialog &dialog, const QString &file, const QList<BundleFile> &files);
    void tellLost(const LostWindow &lost);
    void askForUpdate();

    AppContext &m_context;
    MainWindow &m_window;
};

} // namespace Pec
