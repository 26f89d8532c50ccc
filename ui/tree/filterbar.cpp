// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree/filterbar.h"

#include "common/controls.h"
#include "common/flowlayout.h"
#include "common/icons.h"
#include "core/strings.h"
#include "models/customertreemodel.h"
#include "tree/tickmenu.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Pec {

namespace {

QString escaped(QString words) { return words.replace(u'&', u"&&"_s); }

bool isTicked(const TreeFilter &filter, Status one) { return filter.statuses.contains(one); }
bool isTicked(const TreeFilter &filter, AccessFacet one) { return filter.access.contains(one); }
bool isTicked(const TreeFilter &filter, RoleFacet one) { return filter.roles.contains(one); }
bool isTicked(const TreeFilter &filter, Reason one) { return filter.reasons.contains(one); }
bool isTicked(const TreeFilter &filter, const ResellerId &one)
{
    return filter.resellers.contains(one);
}
bool isTicked(const TreeFilter &filter, const QString &owner)
{
    return filter.owners.contains(owner);
}

void setTick(TreeFilter &filter, Status one, bool in) { filter.statuses.set(one, in); }
void setTick(TreeFilter &filter, AccessFacet one, bool in) { filter.access.set(one, in); }
void setTick(TreeFilter &filter, RoleFacet one, bool in) { filter.roles.set(one, in); }
void setTick(TreeFilter &filter, Reason one, bool in) { filter.reasons.set(one, in); }
void setTick(TreeFilter &filter, const ResellerId &one, bool in)
{
    in ? void(filter.resellers.insert(one)) : void(filter.resellers.remove(one));
}
void setTick(TreeFilter &filter, const QString &owner, bool in)
{
    in ? void(filter.owners.insert(owner)) : void(filter.owners.remove(owner));
}

QToolButton *makeMenuButton(QWidget *parent, QMenu *menu)
{
    auto *button = new QToolButton(parent);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("look", u"menu"_s);
    return button;
}

} // namespace

FilterBar::FilterBar(const Text &text, CustomerTreeModel &model, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_model(model)
    , m_menu(new QMenu(this))
    , m_ticks(new QWidget(this))
    , m_tickLayout(new FlowLayout(m_ticks))
    , m_clear(makeIconButton(u"close"_s, this))
    , m_count(makeLabel(this, "muted"))
    , m_groupMenu(new QMenu(this))
{
    m_filterButton = makeMenuButton(this, m_menu);
    m_filterButton->setIcon(icon(u"filter"_s));
    m_groupButton = makeMenuButton(this, m_groupMenu);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_tickLayout->setContentsMargins(0, 0, 0, 0);
    m_tickLayout->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_filterButton);
    line->addWidget(m_count, 1);
    line->addWidget(m_groupButton);
    auto *tickLine = new QHBoxLayout;
    tickLine->setSpacing(6);
    tickLine->addWidget(m_ticks, 1);
    tickLine->addWidget(m_clear, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addLayout(tickLine);

    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FilterBar::count);
    auto *groups = new QActionGroup(this);
    for (int i = 0; i < kGroupingCount; ++i) {
        QAction *action = m_groupMenu->addAction(QString());
        action->setCheckable(true);
        groups->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { setGrouping(Grouping(i)); });
    }
    retranslate();
}

void FilterBar::setAssessment(std::shared_ptr<const Assessment> assessment)
{
    m_assessment = std::move(assessment);
    count();
}

void FilterBar::setSearch(const QString &typed)
{
    TreeFilter filter = m_model.filter();
    filter.search = typed;
    setFilter(filter);
}

void FilterBar::setFilter(const TreeFilter &filter)
{
    const bool ticksStay = [&] {
        TreeFilter before = m_model.filter();
        before.search = filter.search;
        return before == filter;
    }();
    m_model.setFilter(filter);
    count();
    if (!ticksStay)
        drawTicks();
}

void FilterBar::setGrouping(Grouping grouping)
{
    m_model.setGrouping(grouping);
    retranslate();
    Q_EMIT groupingChanged();
}

void FilterBar::clear()
{
    setFilter({});
    Q_EMIT searchChanged({});
}

void FilterBar::open()
{
    // Not showMenu(), which comes back only when the menu is closed.
    m_menu->popup(m_filterButton->mapToGlobal(QPoint(0, m_filterButton->height())));
}

void FilterBar::setSavedFilters(const QJsonObject &filters) { m_saved = filters; }

void FilterBar::fillMenu()
{
    m_menu->clear();
    if (!m_assessment)
        return;
    const FilterChoices choices = filterChoices(*m_assessment, m_model.cells(), m_text);
    QAction *action = m_menu->addAction(tr("Customers that need &action"));
    action->setCheckable(true);
    action->setChecked(m_model.filter().needsAction);
    connect(action, &QAction::toggled, this, [this](bool ticked) {
        TreeFilter filter = m_model.filter();
        filter.needsAction = ticked;
        setFilter(filter);
    });
    m_menu->addSeparator();
    addGroup(tr("&Status"), choices.statuses);
    addGroup(tr("A&ccess"), choices.access);
    addGroup(tr("&Role"), choices.roles);
    addGroup(tr("R&eason"), choices.reasons);
    addGroup(tr("Rese&ller"), choices.resellers);
    addGroup(tr("&Owner"), choices.owners);
    m_menu->addSeparator();
    fillSaved();
}

template <class Value>
void FilterBar::addGroup(const QString &title, const QList<FilterChoice<Value>> &choices)
{
    auto *group = new TickMenu(title, m_menu);
    m_menu->addMenu(group);
    group->setEnabled(!choices.isEmpty());
    for (const FilterChoice<Value> &choice : choices) {
        QAction *action = group->addAction(escaped(choice.words) + u'\t'
                                           + m_text.locale().toString(choice.subscriptions));
        action->setCheckable(true);
        action->setChecked(isTicked(m_model.filter(), choice.value));
        connect(action, &QAction::toggled, this, [this, value = choice.value](bool ticked) {
            TreeFilter filter = m_model.filter();
            setTick(filter, value, ticked);
            setFilter(filter);
        });
    }
}

void FilterBar::fillSaved()
{
    auto *remove = new QMenu(tr("Re&move a saved filter"), m_menu);
    const QStringList names = m_saved.keys();
    for (const QString &name : names) {
        QAction *action = m_menu->addAction(escaped(name));
        connect(action, &QAction::triggered, this, [this, name] {
            const TreeFilter filter = TreeFilter::fromJson(m_saved[name].toObject());
            setFilter(filter);
            Q_EMIT searchChanged(filter.search);
        });
        connect(remove->addAction(escaped(name)), &QAction::triggered, this, [this, name] {
            m_saved.remove(name);
            Q_EMIT savedFiltersChanged();
        });
    }
    QAction *save = m_menu->addAction(tr("Sa&ve this filter \u2026"));
    save->setEnabled(!m_model.filter().isEmpty());
    connect(save, &QAction::triggered, this, &FilterBar::addSavedFilter);
    m_menu->addMenu(remove);
    remove->setEnabled(!names.isEmpty());
    QAction *clearAll = m_menu->addAction(tr("S&how everything"));
    clearAll->setEnabled(!m_model.filter().isEmpty());
    connect(clearAll, &QAction::triggered, this, &FilterBar::clear);
}

void FilterBar::addSavedFilter()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this filter"));
    dialog->setLabelText(tr("Name. A saved filter of the same name is replaced."));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &typed) {
        const QString name = typed.trimmed().left(60);
        if (name.isEmpty())
            return;
        m_saved[name] = m_model.filter().toJson();
        Q_EMIT savedFiltersChanged();
    });
    dialog->open();
}

void FilterBar::drawTicks()
{
    while (QLayoutItem *item = m_tickLayout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const TreeFilter filter = m_model.filter();
    m_clear->setVisible(filter.hasTicks());
    m_ticks->setVisible(filter.hasTicks());
    if (!m_assessment || !filter.hasTicks())
        return;
    if (filter.needsAction)
        addTick(tr("Need action"), [](TreeFilter &f) { f.needsAction = false; });
    const FilterChoices choices = filterChoices(*m_assessment, m_model.cells(), m_text);
    addTicks(choices.statuses);
    addTicks(choices.access);
    addTicks(choices.roles);
    addTicks(choices.reasons);
    addTicks(choices.resellers);
    addTicks(choices.owners);
}

template <class Value>
void FilterBar::addTicks(const QList<FilterChoice<Value>> &choices)
{
    for (const FilterChoice<Value> &choice : choices) {
        if (isTicked(m_model.filter(), choice.value))
            addTick(choice.words,
                    [value = choice.value](TreeFilter &filter) { setTick(filter, value, false); });
    }
}

void FilterBar::addTick(const QString &words, const std::function<void(TreeFilter &)> &takeAway)
{
    auto *button = new QToolButton(m_ticks);
    button->setText(escaped(words) + u" \u00d7"_s);
    button->setProperty("look", u"tick"_s);
    button->setFocusPolicy(Qt::StrongFocus);
    setHint(button, tr("Take the filter \u201c%1\u201d away").arg(words));
    connect(button, &QToolButton::clicked, this, [this, takeAway] {
        TreeFilter filter = m_model.filter();
        takeAway(filter);
        setFilter(filter);
    });
    m_tickLayout->addWidget(button);
}

void FilterBar::count()
{
    if (!m_assessment) {
        m_count->clear();
        return;
    }
    const CustomerTreeModel::Counts counts = m_model.shown();
    const QString customers = tr("%Ln customer(s)", nullptr, counts.customers);
    const QString subscriptions = tr("%Ln subscription(s)", nullptr, counts.subscriptions);
    m_count->setText(customers + u", "_s + subscriptions);
}

QString FilterBar::counted() const { return m_count->text(); }

void FilterBar::retranslate()
{
    m_filterButton->setText(tr("Filter"));
    setHint(m_filterButton, tr("Show only some customers and subscriptions"));
    setHint(m_clear, tr("Show everything"));
    const QString groups[] = {tr("By customer"), tr("By reseller"), tr("Subscriptions only")};
    const QList<QAction *> actions = m_groupMenu->actions();
    for (int i = 0; i < kGroupingCount; ++i) {
        actions[i]->setText(groups[i]);
        actions[i]->setChecked(int(m_model.grouping()) == i);
    }
    m_groupButton->setText(groups[int(m_model.grouping())]);
    setHint(m_groupButton, tr("What the tree is grouped by"));
    m_groupButton->setAccessibleDescription(groups[int(m_model.grouping())]);
    drawTicks();
    count();
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pec
