// SPDX-License-Identifier: GPL-3.0-or-later
//! The commands of the window with their keys and menus. Who carries them out connects to them.
#pragma once

#include "common/theme.h"
#include "domain/policy.h"
#include "text/text.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace Pec {

class Actions : public QObject
{
    Q_OBJECT

public:
    //! Fills the window's menu bar.
    explicit Actions(QMainWindow &window);

    QAction *connectTenant;
    QAction *exploreDemo;
    QAction *showProfile;
    QAction *signIn;
    QAction *signOut;
    QAction *exportView;
    QAction *openPortal;
    QAction *settings;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *refresh;
    QAction *refreshFully;
    QAction *find;
    QAction *filter;
    QAction *showPortfolio;
    QAction *showChanges;
    QAction *showCases;
    QAction *makeReport;
    QAction *nextDay; //!< of the demo only
    QAction *help;
    QAction *shortcuts;
    QAction *saveDiagnostics;
    QAction *health;

    void showTheme(ThemeChoice choice);
    void showLanguage(Language language);
    //! What the administrator locked cannot be chosen.
    void lockChoices(const Policy &policy);
    //! What each would change, in words; empty: nothing.
    void showUndo(const QString &undoWords, const QString &redoWords);
    void retranslate();

Q_SIGNALS:
    void themeChosen(Pec::ThemeChoice choice);
    void languageChosen(Pec::Language language);

private:
    void makeChoices();

    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_help;
    QMenu *m_theme;
    QMenu *m_language;
    QActionGroup *m_themes;
    QActionGroup *m_languages;
};

} // namespace Pec
