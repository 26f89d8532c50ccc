// SPDX-License-Identifier: GPL-3.0-or-later
//! The window in which an improvement plan is made: the choices at the left, the pages at the right
//! as they will be written. It stays beside the main window, and shares its plan and its undo. Who
//! reads months and keeps brand and choices listens to its signals.
#pragma once

#include "context/reportmaker.h"
#include "context/reportorder.h"
#include "report/reportchoices.h"

#include <QDialog>

#include <functional>

class QLabel;
class QStackedWidget;

namespace Pec {

class BrandPage;
class ContentPage;
class ExportBar;
class PageSwitch;
class PlanDesk;
class PlanPane;
class PreviewPane;
class WordsPage;

class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    struct Facts
    {
        std::shared_ptr<const Assessment> assessment; //!< of the last 30 complete days
        ReportLook look;
        ReportChoices choices;
        std::function<QDateTime()> now; //!< UTC
        ReportMaker::Keep keep;
    };
    //! \a text and \a desk must outlive the dialog.
    ReportDialog(const Text &text, PlanDesk &desk, const Facts &facts, QWidget *parent = nullptr);

    enum class Page { Content, Findings, Words, Brand };
    void showPage(Page page);
    void setScope(const ReportScope &scope);
    //! A refresh ended.
    void setAssessment(const std::shared_ptr<const Assessment> &assessment);
    //! What was exported before today, for the plan to be compared with.
    void setBefore(const QList<ExportedPlan> &before);
    //! The answer to monthWanted().
    void setMonth(QDate month, const Result<std::shared_ptr<const Assessment>> &assessment);

    [[nodiscard]] ReportOrder order() const; //!< what would be written now
    [[nodiscard]] ReportChoices choices() const;
    [[nodiscard]] Page page() const;
    [[nodiscard]] ContentPage &content() const { return *m_content; }
    [[nodiscard]] WordsPage &words() const { return *m_words; }
    [[nodiscard]] BrandPage &brand() const { return *m_brand; }
    [[nodiscard]] PlanPane &findings() const { return *m_findings; }
    [[nodiscard]] PreviewPane &preview() const { return *m_preview; }
    [[nodiscard]] ExportBar &exportBar() const { return *m_export; }

public Q_SLOTS:
    void reject() override; //!< not while files are being written; what was typed stays

Q_SIGNALS:
    void helpWanted();
    void languageChanged(); //!< its words are those of before: it is to be made anew
    void monthWanted(QDate month); //!< its first day
    void lookChanged(const Pec::ReportLook &look);
    void choicesChanged(const Pec::ReportChoices &choices);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QWidget *makeFindings();
    [[nodiscard]] QWidget *makeChoices();
    void connectParts();
    void connectKeys();
    void takeMonth();
    void takePreview();
    void refresh();
    void keepChoices();
    void write();

    const Text &m_text;
    PlanDesk &m_desk;
    const std::function<QDateTime()> m_now;
    std::shared_ptr<const Assessment> m_current; //!< of the last 30 complete days
    std::shared_ptr<const Assessment> m_ofMonth; //!< null: none is chosen, or not there yet
    QList<ExportedPlan> m_before;
    ReportChoices m_kept; //!< as told by choicesChanged()
    PageSwitch *m_pages;
    QStackedWidget *m_stack;
    ContentPage *m_content;
    PlanPane *m_findings;
    QLabel *m_findingsNote;
    WordsPage *m_words;
    BrandPage *m_brand;
    PreviewPane *m_preview;
    ExportBar *m_export;
};

} // namespace Pec
