// SPDX-License-Identifier: GPL-3.0-or-later
//! What the wizards of an onboarding share: the pages with their names beside them, the way forward
//! and back, and that it stays open while something is being sent.
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace Pec {

class WizardFrame : public QDialog
{
    Q_OBJECT

public:
    explicit WizardFrame(QWidget *parent = nullptr);

    enum class Page { Check, Method, DryRun, Run };
    [[nodiscard]] Page page() const;
    virtual void next() = 0;
    virtual void back();

public Q_SLOTS:
    void reject() override; //!< not while something is being sent

protected:
    //! One page for each of Page.
    void setPages(const QList<QWidget *> &pages);
    //! Of what was kept before: its run.
    void setOnlyPage(QWidget *page);
    void showPage(Page page);
    //! The plan is kept: there is no way back.
    void runKept();
    void setNextEnabled(bool enabled);
    [[nodiscard]] virtual bool mayLeaveCheck() const = 0;
    [[nodiscard]] virtual bool isRunning() const = 0;

private:
    void layOut();

    bool m_kept = false;
    QListWidget *m_steps;
    QStackedWidget *m_pages;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;
};

} // namespace Pec
