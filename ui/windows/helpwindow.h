// SPDX-License-Identifier: GPL-3.0-or-later
//! The help: contents or hits of the search at the left, the page at the right. A window of its
//! own, so that it stays readable beside the work. It follows the program's language and theme.
#pragma once

#include "text/text.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QTreeWidget;

namespace Pec {

class HelpReader;
class UiSettings;

class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    //! Opens with the first page. \a text and \a settings must outlive it.
    HelpWindow(const Text &text, UiSettings &settings, QWidget *parent = nullptr);

    //! Brings the window to the front, at a page or a place on one: "why", "glossary#aobo". For a
    //! page that there is not: at the first one.
    void showPage(const QString &place);
    [[nodiscard]] QString page() const; //!< name of the one that is shown

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeReadingSide();
    void connectParts();
    void search(const QString &typed);
    void showHit(const QListWidgetItem *item);
    void chooseFirstHit();
    void tellPage();
    void fillContents();
    void retranslate();

    const Text &m_text;
    UiSettings &m_settings;
    QLineEdit *m_search;
    QTreeWidget *m_contents;
    QListWidget *m_hits;
    QLabel *m_noHits;
    QStackedWidget *m_side;
    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_first;
    HelpReader *m_reader;
    QSplitter *m_splitter;
};

} // namespace Pec
