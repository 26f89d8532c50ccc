// SPDX-License-Identifier: GPL-3.0-or-later
//! Opens the window in which improvement plans are made, and does what it wants: reads months,
//! keeps brand and choices of the profile.
#pragma once

#include "context/appcontext.h"
#include "reports/document/reportscope.h"

#include <QObject>
#include <QPointer>

namespace Pec {

class MainWindow;
class ReportDialog;
struct ReportChoices;

class ReportController : public QObject
{
    Q_OBJECT

public:
    //! Both must outlive the controller.
    ReportController(AppContext &context, MainWindow &window);
    ~ReportController() override;

    //! Of what the main window shows; nothing happens where that is not complete. One window: it
    //! comes to the front with the customers of \a scope.
    void open(const ReportScope &scope);
    //! A refresh ended, and its plan is on the desk.
    void takeAssessment();
    void close(); //!< another tenant is opened

private:
    void make(const ReportScope &scope, const ReportChoices &choices);
    void makeAnew(); //!< in another language
    void compare(); //!< asks for what was exported before
    void serve(ReportDialog &dialog);
    [[nodiscard]] ReportChoices keptChoices(const QString &profile) const;

    AppContext &m_context;
    MainWindow &m_window;
    QString m_profile; //!< that the window is of; another one may be open when it is closed
    QPointer<ReportDialog> m_dialog; //!< hidden when it is closed, so that nothing typed is lost
};

} // namespace Pec
