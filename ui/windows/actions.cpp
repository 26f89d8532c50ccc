// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/actions.h"

#include "common/icons.h"
#include "core/strings.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace Pec {

Actions::Actions(QMainWindow &window)
    : QObject(&window)
    , connectTenant(new QAction(icon(u"connect"_s), {}, this))
    , exploreDemo(new QAction(icon(u"cloud"_s), {}, this))
    , showProfile(new QAction(icon(u"person"_s), {}, this))
    , signIn(new QAction(icon(u"key"_s), {}, this))
    , signOut(new QAction(this))
    , exportView(new QAction(icon(u"save"_s), {}, this))
    , openPortal(new QAction(icon(u"cloud"_s), {}, this))
    , settings(new QAction(this))
    , quit(new QAction(this))
    , undo(new QAction(icon(u"undo"_s), {}, this))
    , redo(new QAction(icon(u"redo"_s), {}, this))
    , refresh(new QAction(icon(u"refresh"_s), {}, this))
    , refreshFully(new QAction(this))
    , find(new QAction(icon(u"search"_s), {}, this))
    , filter(new QAction(icon(u"filter"_s), {}, this))
    , showPortfolio(new QAction(icon(u"chart"_s), {}, this))
    , showChanges(new QAction(icon(u"changes"_s), {}, this))
    , showCases(new QAction(icon(u"key"_s), {}, this))
    , makeReport(new QAction(icon(u"plan"_s), {}, this))
    , nextDay(new QAction(icon(u"forward"_s), {}, this))
    , help(new QAction(this))
    , shortcuts(new QAction(this))
    , saveDiagnostics(new QAction(icon(u"save"_s), {}, this))
    , health(new QAction(icon(u"info"_s), {}, this))
    , m_file(window.menuBar()->addMenu(QString()))
    , m_edit(window.menuBar()->addMenu(QString()))
    , m_view(window.menuBar()->addMenu(QString()))
    , m_help(window.menuBar()->addMenu(QString()))
    , m_theme(new QMenu(&window))
    , m_language(new QMenu(&window))
    , m_themes(new QActionGroup(this))
    , m_languages(new QActionGroup(this))
{
    refresh->setShortcut(QKeySequence::Refresh);
    refreshFully->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    find->setShortcut(QKeySequence::Find);
    exportView->setShortcut(Qt::CTRL | Qt::Key_E);
    openPortal->setShortcut(Qt::CTRL | Qt::Key_O);
    filter->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    help->setShortcut(QKeySequence::HelpContents);
    settings->setShortcut(Qt::CTRL | Qt::Key_Comma); // not every desktop has a standard one
    quit->setShortcut(QKeySequence::Quit);
    showPortfolio->setShortcut(Qt::CTRL | Qt::Key_0);
    showChanges->setShortcut(Qt::CTRL | Qt::Key_H);
    showCases->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    makeReport->setShortcut(QKeySequence::Print); // what is made is for paper
    signOut->setMenuRole(QAction::NoRole);
    settings->setMenuRole(QAction::PreferencesRole);
    quit->setMenuRole(QAction::QuitRole);
    health->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    health->setMenuRole(QAction::AboutRole);

    m_file->addActions({connectTenant, exploreDemo});
    m_file->addSeparator();
    m_file->addActions({showProfile, signIn, signOut});
    m_file->addSeparator();
    m_file->addActions({makeReport, exportView, openPortal});
    m_file->addSeparator();
    m_file->addActions({settings, quit});
    m_edit->addActions({undo, redo});
    m_view->addActions(
        {refresh, refreshFully, find, filter, showPortfolio, showChanges, showCases, nextDay});
    m_view->addSeparator();
    m_view->addMenu(m_theme);
    m_view->addMenu(m_language);
    m_help->addActions({help, shortcuts});
    m_help->addSeparator();
    m_help->addActions({saveDiagnostics, health});
    makeChoices();
    retranslate();
}

void Actions::makeChoices()
{
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        QAction *action = m_themes->addAction(QString());
        action->setCheckable(true);
        action->setData(int(choice));
        connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT themeChosen(choice); });
    }
    m_theme->addActions(m_themes->actions());
    for (const Language language :
         {Language::English, Language::Dutch, Language::French, Language::German}) {
        QAction *action = m_languages->addAction(languageName(language));
        action->setCheckable(true);
        action->setData(int(language));
        connect(action, &QAction::triggered, this,
                [this, language] { Q_EMIT languageChosen(language); });
    }
    m_language->addActions(m_languages->actions());
}

void Actions::showTheme(ThemeChoice choice)
{
    m_themes->actions().at(int(choice))->setChecked(true);
}

void Actions::showLanguage(Language language)
{
    m_languages->actions().at(int(language))->setChecked(true);
}

void Actions::lockChoices(const Policy &policy)
{
    m_theme->setEnabled(!policy.isLocked(SettingKey::Theme));
    m_language->setEnabled(!policy.isLocked(SettingKey::Language));
}

void Actions::showUndo(const QString &undoWords, const QString &redoWords)
{
    const auto named = [](QString words) -> QString { return words.replace(u'&', u"&&"_s); };
    undo->setEnabled(!undoWords.isEmpty());
    redo->setEnabled(!redoWords.isEmpty());
    undo->setText(undoWords.isEmpty() ? tr("&Undo") : tr("&Undo \u2013 %1").arg(named(undoWords)));
    redo->setText(redoWords.isEmpty() ? tr("&Redo") : tr("&Redo \u2013 %1").arg(named(redoWords)));
}

void Actions::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    m_theme->setTitle(tr("&Theme"));
    // The English word stays beside it, so that whoever chose a wrong language finds the way back.
    const QString language = tr("&Language");
    m_language->setTitle(language.contains(u"anguage"_s) ? language : language + u" (Language)"_s);
    connectTenant->setText(tr("&Connect your tenant \u2026"));
    exploreDemo->setText(tr("Explore the &demo tenant"));
    showProfile->setText(tr("&Profile and roles \u2026"));
    signIn->setText(tr("Sign &in \u2026"));
    signOut->setText(tr("Sign &out"));
    exportView->setText(tr("&Export the view \u2026"));
    openPortal->setText(tr("Open in the &Azure portal"));
    settings->setText(tr("&Settings \u2026"));
    quit->setText(tr("&Quit"));
    refresh->setText(tr("&Refresh"));
    refresh->setToolTip(tr("Read the tenant again (F5)"));
    refreshFully->setText(tr("Refresh &everything"));
    refreshFully->setToolTip(tr("Read the list of subscriptions, closed months and access of every "
                                "customer again, whatever was read before"));
    find->setText(tr("&Find"));
    filter->setText(tr("F&ilter \u2026"));
    showPortfolio->setText(tr("&All customers"));
    help->setText(tr("&Help on this page"));
    shortcuts->setText(tr("&Keyboard shortcuts"));
    showChanges->setText(tr("&Changes"));
    showCases->setText(tr("&Onboarding cases"));
    showCases->setToolTip(tr("Customers that are being brought under partner earned credit"));
    makeReport->setText(tr("I&mprovement plan \u2026"));
    makeReport->setToolTip(tr("Make a plan as PDF and tables, for you or for a customer (Ctrl+P)"));
    nextDay->setText(tr("&Next day in the demo"));
    nextDay->setToolTip(tr("Moves the demo tenant's clock by a day and reads it again"));
    showChanges->setToolTip(tr("What was gained and lost since an earlier refresh (Ctrl+H)"));
    saveDiagnostics->setText(tr("Save &diagnostics \u2026"));
    health->setText(tr("&About and health"));
    const QList<QAction *> themes = m_themes->actions();
    themes[int(ThemeChoice::System)]->setText(tr("As the &system"));
    themes[int(ThemeChoice::Light)]->setText(tr("&Light"));
    themes[int(ThemeChoice::Dark)]->setText(tr("&Dark"));
}

} // namespace Pec
