// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"

#include "core/strings.h"

#include <QApplication>
#include <QStyleFactory>
#include <QToolTip>

namespace Pec {

namespace {

//! Roles are set on widgets by the property "look"; see controls.h.
constexpr QStringView kRules = uR"(
QToolTip { color: @text; background: @raised; border: 1px solid @outline; padding: 4px 6px; }
QMainWindow::separator, QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QToolBar { border: none; border-bottom: 1px solid @line; spacing: 6px; padding: 4px 10px; background: @base; }
QMenuBar { background: @base; border-bottom: 1px solid @line; }
QStatusBar { background: @base; border-top: 1px solid @line; color: @muted; }
QStatusBar::item { border: none; }
QTreeView, QTableView { border: 2px solid @base; background: @base; alternate-background-color: @alternate; }
QTreeView:focus, QTableView:focus, QListWidget:focus { border: 2px solid @accent; }
QTreeView::item { padding: 4px 6px; border: none; }
QTableView::item { padding: 3px 6px; border: none; }
QTreeView::item:selected, QTableView::item:selected { background: @selection; color: @onSelection; border-top: 1px solid @accent; border-bottom: 1px solid @accent; }
QTreeView::item:selected { padding: 3px 6px; }
QTableView::item:selected { padding: 2px 6px; }
QTreeView::item:hover:!selected { background: @window; }
QListView[look="pages"] { border: none; border-right: 1px solid @line; background: @window; padding: 12px 8px; outline: none; }
QListView[look="pages"]::item { padding: 7px 10px; border-radius: 5px; border: 2px solid transparent; color: @text; }
QListView[look="pages"]::item:selected { background: @selection; color: @onSelection; }
QListView[look="pages"]::item:selected:focus { border-color: @accent; }
QTreeView[look="boxed"] { border: 1px solid @outline; border-radius: 5px; }
QTreeView[look="boxed"]:focus { border: 2px solid @accent; }
QHeaderView { background: @base; border: none; }
QHeaderView::section { background: @base; color: @muted; border: none; border-bottom: 1px solid @line; padding: 10px 9px 6px 9px; font-weight: 600; }
QHeaderView[look="compact"]::section { border: none; padding: 1px 4px; font-weight: 400; }
QTableCornerButton::section { background: @base; border: none; }
QHeaderView::down-arrow, QHeaderView::up-arrow { subcontrol-origin: padding; subcontrol-position: top center; top: 2px; width: 8px; height: 8px; }
QHeaderView::down-arrow { image: url(:/icons/sort-descending-@scheme.svg); }
QHeaderView::up-arrow { image: url(:/icons/sort-ascending-@scheme.svg); }
QHeaderView::section:hover { color: @text; }
QScrollArea[look="plain"], QScrollArea[look="plain"] > QWidget > QWidget[look="plain"] { background: @base; border: none; }
QFrame[look="card"] { background: @base; border: 1px solid @line; border-radius: 8px; }
QFrame[look="head"] { background: @base; border: none; border-bottom: 1px solid @line; }
QFrame[look="rule"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QFrame[look="upright"] { background: @line; border: none; max-width: 1px; min-width: 1px; }
QScrollArea[look="paper"], QScrollArea[look="paper"] > QWidget > QWidget { background: @window; border: none; }
QLabel[look="page"] { background: white; border: 1px solid @line; }
QLabel[look="page"]:focus { border: 2px solid @accent; }
QFrame[look="notice"] { background: @noticeGround; border: none; border-left: 4px solid @accent; }
QFrame[look="caution"] { background: @cautionGround; border: none; border-left: 4px solid @caution; }
QLabel[look="muted"] { color: @muted; }
QLabel[look="good"] { color: @good; }
QLabel[look="caution"] { color: @caution; }
QLabel[look="bad"] { color: @bad; }
QPushButton { border: 1px solid @outline; border-radius: 5px; padding: 5px 14px; background: @raised; color: @text; }
QPushButton:hover { border-color: @accent; }
QPushButton:pressed { background: @selection; }
QPushButton:focus { border: 2px solid @accent; padding: 4px 13px; }
QPushButton:disabled { color: @disabled; border-color: @line; }
QPushButton[look="main"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[look="main"]:focus { border: 2px solid @text; text-decoration: underline; }
QPushButton[look="main"]:disabled { background: @line; color: @disabled; border-color: @line; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px 8px; color: @text; }
QToolButton:hover { background: @window; border-color: @line; }
QToolButton:pressed, QToolButton:checked { background: @selection; color: @onSelection; }
QToolButton:focus { border-color: @accent; }
QToolButton:disabled { color: @disabled; }
QToolButton[look="menu"] { padding-right: 22px; font-weight: 600; }
QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; right: 6px; }
QToolButton[look="fold"] { padding-left: 0; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton[look="small"] { padding: 2px 10px; }
QPushButton[look="small"]:focus { padding: 1px 9px; }
QToolButton[look="segment"] { border: 1px solid @outline; border-radius: 0; padding: 3px 10px; background: @raised; }
QToolButton[look="segment"]:checked { background: @accent; color: @onAccent; border-color: @accent; }
QToolButton[look="segment"]:focus { border: 2px solid @text; padding: 2px 9px; }
QToolButton[look="segment"]:checked:focus { text-decoration: underline; }
QToolButton[place="first"] { border-top-left-radius: 5px; border-bottom-left-radius: 5px; }
QToolButton[place="middle"] { border-left: none; }
QToolButton[place="only"] { border-radius: 5px; }
QToolButton[place="last"] { border-top-right-radius: 5px; border-bottom-right-radius: 5px; border-left: none; }
QLineEdit, QComboBox, QDateEdit, QSpinBox, QPlainTextEdit { border: 1px solid @outline; border-radius: 5px; padding: 4px 8px; background: @base; color: @text; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: 3px 7px; }
QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled { color: @disabled; border-color: @line; }
QRadioButton { border: 2px solid transparent; border-radius: 5px; padding: 2px 4px; }
QRadioButton:focus { border-color: @accent; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @outline; border-radius: 8px; background: @base; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 22px; }
QCheckBox { spacing: 6px; }
QCheckBox::indicator, QListView::indicator { width: 14px; height: 14px; border: 1px solid @outline; border-radius: 3px; background: @base; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/check-@scheme.svg); }
QCheckBox::indicator:focus { border: 2px solid @text; width: 12px; height: 12px; }
QComboBox::down-arrow, QDateEdit::down-arrow, QSpinBox::down-arrow { image: url(:/icons/sort-descending-@scheme.svg); width: 8px; height: 8px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 22px; }
QSpinBox::up-arrow { image: url(:/icons/sort-ascending-@scheme.svg); width: 8px; height: 8px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::handle { background: @outline; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { border: none; background: @line; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
)";

QString rulesOf(const Colours &c)
{
    const std::pair<QLatin1StringView, QColor> names[] = {
        // Longer names first: "@onSelection" holds no other, but "@caution" begins
        // "@cautionGround".
        {"@cautionGround"_L1, c.cautionGround},
        {"@noticeGround"_L1, c.noticeGround},
        {"@onSelection"_L1, c.onSelection},
        {"@selection"_L1, c.selection},
        {"@onAccent"_L1, c.onAccent},
        {"@accent"_L1, c.accent},
        {"@alternate"_L1, c.alternate},
        {"@disabled"_L1, c.disabled},
        {"@outline"_L1, c.outline},
        {"@caution"_L1, c.caution},
        {"@window"_L1, c.window},
        {"@raised"_L1, c.raised},
        {"@muted"_L1, c.muted},
        {"@base"_L1, c.base},
        {"@text"_L1, c.text},
        {"@line"_L1, c.line},
        {"@good"_L1, c.good},
        {"@bad"_L1, c.bad},
    };
    QString rules = kRules.toString();
    for (const auto &[key, colour] : names)
        rules.replace(key, colour.name());
    rules.replace("@scheme"_L1, &c == &coloursOf(Scheme::Dark) ? "dark"_L1 : "light"_L1);
    return rules;
}

} // namespace

QString name(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    }
    return u"system"_s;
}

std::optional<ThemeChoice> themeNamed(const QString &text)
{
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        if (name(choice) == text)
            return choice;
    }
    return std::nullopt;
}

Theme::Theme(ThemeChoice choice, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    connect(&m_system, &SystemScheme::changed, this, &Theme::apply);
    apply();
}

Scheme Theme::scheme() const
{
    switch (m_choice) {
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::System:
        break;
    }
    return m_system.scheme();
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::apply()
{
    if (m_applied == scheme())
        return;
    m_applied = scheme();
    const Colours &colours = coloursOf(scheme());
    const QPalette palette = paletteOf(colours);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    qApp->setStyleSheet(rulesOf(colours));
}

} // namespace Pec
