// SPDX-License-Identifier: GPL-3.0-or-later
//! Above the tree: what it is filtered by, each tick to be taken away with a click, saved filters,
//! how much is shown, and what the tree is grouped by.
#pragma once

#include "models/treefilter.h"
#include "models/treerows.h"
#include "text/text.h"
#include "tree/filterchoices.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
class QToolButton;

namespace Pec {

class CustomerTreeModel;
class FlowLayout;

class FilterBar : public QWidget
{
    Q_OBJECT

public:
    //! Both must outlive the bar. It sets the model's filter and grouping.
    FilterBar(const Text &text, CustomerTreeModel &model, QWidget *parent = nullptr);

    //! What can be filtered by. Null: nothing.
    void setAssessment(std::shared_ptr<const Assessment> assessment);
    void setSearch(const QString &typed); //!< beside the ticks
    void setFilter(const TreeFilter &filter);
    void setGrouping(Grouping grouping);
    void clear();
    void open(); //!< the menu of filters, for the keyboard
    [[nodiscard]] QString counted() const; //!< "12 customers, 40 subscriptions"

    //! By name, as TreeFilter::toJson().
    void setSavedFilters(const QJsonObject &filters);
    [[nodiscard]] const QJsonObject &savedFilters() const { return m_saved; }

Q_SIGNALS:
    void searchChanged(const QString &search); //!< by a saved filter, or by clear()
    void savedFiltersChanged();
    void groupingChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    template <class Value>
    void addGroup(const QString &title, const QList<FilterChoice<Value>> &choices);
    void fillSaved();
    void addSavedFilter();
    void drawTicks();
    template <class Value>
    void addTicks(const QList<FilterChoice<Value>> &choices);
    void addTick(const QString &words, const std::function<void(TreeFilter &)> &takeAway);
    void count();
    void retranslate();

    const Text &m_text;
    CustomerTreeModel &m_model;
    std::shared_ptr<const Assessment> m_assessment;
    QJsonObject m_saved;
    QToolButton *m_filterButton;
    QMenu *m_menu;
    QWidget *m_ticks;
    FlowLayout *m_tickLayout;
    QToolButton *m_clear;
    QLabel *m_count;
    QToolButton *m_groupButton;
    QMenu *m_groupMenu;
};

} // namespace Pec
