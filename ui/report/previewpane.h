// SPDX-License-Identifier: GPL-3.0-or-later
//! The preview of a report: its pages one by one, of several reports the chosen one's, and what is
//! wrong where there is none.
#pragma once

#include "report/reportpreview.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace Pec {

class PageView;
class StatePage;

class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(const Text &text, QWidget *parent = nullptr);

    //! Of several reports that of the same customer as before, else the first.
    void show(const ReportOrder &order);
    void showCover();
    void showFirstPart();
    [[nodiscard]] const ReportPreview &preview() const { return *m_preview; }
    [[nodiscard]] int page() const { return m_current; } //!< from 0
    [[nodiscard]] PageView &view() const { return *m_view; }

Q_SIGNALS:
    void changed(); //!< preview() shows another report, or none

private:
    [[nodiscard]] QWidget *makeBar();
    void connectParts();
    void takeReport();
    void takeFailure(const Error &error);
    void fillSubjects();
    void goTo(int page);
    void showPage();
    void showPicture();
    void wish();

    const Text &m_text;
    ReportPreview *m_preview;
    ReportOrder m_order;
    int m_current = 0;
    QComboBox *m_subjects;
    QToolButton *m_previous;
    QSpinBox *m_number;
    QLabel *m_of;
    QToolButton *m_next;
    QToolButton *m_wholePage;
    QToolButton *m_wholeWidth;
    QLabel *m_refreshing;
    PageView *m_view;
    StatePage *m_state;
    QStackedWidget *m_stack;
};

} // namespace Pec
