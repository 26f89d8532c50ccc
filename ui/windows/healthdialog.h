// SPDX-License-Identifier: GPL-3.0-or-later
//! About the program and how it is: a table whose rows can be copied, and the libraries it stands
//! on with the whole texts of their licences.
#pragma once

#include "domain/health.h"
#include "models/figuretable.h"
#include "text/healthtext.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace Pec {

class CopyableTable;
class PageSwitch;

class HealthDialog : public QDialog
{
    Q_OBJECT

public:
    //! Made anew each time, in the language of then. Says that it looks until the report is there.
    explicit HealthDialog(const Text &text, QWidget *parent = nullptr);

    void showLibraries();
    void setReport(const HealthReport &report);

Q_SIGNALS:
    void diagnosticsWanted();

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeButtons();
    enum Page { Health, Libraries };
    void addPage(Page page, QWidget *widget, const QString &title);
    CopyableTable *addTable(FigureTableModel &model, const QString &name);
    [[nodiscard]] QWidget *makeLibraries();
    //! Of the library of the row, and of the program itself where no row is chosen.
    void showLicence(int row);
    void copyAll() const;
    void openLogFolder() const;

    HealthText m_words;
    HealthReport m_report;
    FigureTableModel *m_health;
    FigureTableModel *m_libraries;
    PageSwitch *m_switch;
    QStackedWidget *m_pages;
    QPlainTextEdit *m_licence;
    QLabel *m_waiting;
    QPushButton *m_copy;
    QPushButton *m_openFolder;
};

} // namespace Pec
