// SPDX-License-Identifier: GPL-3.0-or-later
//! Customers and their subscriptions. An update is a diff by id: selection, expansion and scroll
//! position of a view survive a refresh.
#pragma once

#include "text/text.h"

#include <QAbstractItemModel>
#include <QCollator>
#include <QIcon>

#include <functional>
#include <vector>

namespace Pec {

class CustomerTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        StatusColumn,
        ReasonColumn,
        AccessColumn,
        RoleColumn,
        PartnerLinkColumn,
        CostColumn,
        PecShareColumn,
        MissedCreditColumn,
        ResellerColumn,
        ColumnCount
    };
    enum Role {
        SearchRole = Qt::UserRole, //!< case-folded words of the row that the search box looks in
        IdRole //!< tenant or subscription id
    };

    //! \a text must outlive the model; call retranslate() when its language changed. \a iconOf may
    //! be empty.
    CustomerTreeModel(const Text &text, std::function<QIcon(Status)> iconOf,
                      QObject *parent = nullptr);
    ~CustomerTreeModel() override;

    //! Shows \a assessment, keeping the rows that were there before. Null empties the model.
    void setAssessment(std::shared_ptr<const Assessment> assessment);
    void retranslate();

    //! The customer of a row, or of the row above a subscription's; null for no row.
    [[nodiscard]] const CustomerAssessment *customer(const QModelIndex &index) const;
    //! Null when the row is a customer.
    [[nodiscard]] const SubscriptionAssessment *subscription(const QModelIndex &index) const;

    //! Whether the row, the one above it or one below it holds every one of \a words, which are
    //! case-folded.
    [[nodiscard]] bool holds(const QModelIndex &index, const QStringList &words) const;

    //! Order of two rows below one parent by the value of their column, money in US dollars, the
    //! one currency that all customers have: below zero, zero or above.
    [[nodiscard]] int compareValues(const QModelIndex &left, const QModelIndex &right) const;
    //! The same by name, as the language of the window sorts them.
    [[nodiscard]] int compareNames(const QModelIndex &left, const QModelIndex &right) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Node;
    struct SortKey;
    struct Source;

    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node &node, int column = 0) const;
    void show(Node &node, const Source &source);
    void tellChanged(const Node &parent, size_t rows);
    bool updateInPlace(Node &parent, const std::vector<Source> &sources);
    void update(Node &parent, const std::vector<Source> &sources);
    void removeMissing(Node &parent, const std::vector<Source> &sources);
    void appendNew(Node &parent, const std::vector<const Source *> &added);
    [[nodiscard]] static std::vector<Source> sourcesOf(const CustomerAssessment &customer);

    [[nodiscard]] static QString headerText(int section, bool tip);
    [[nodiscard]] QString displayText(const Node &node, int column) const;
    [[nodiscard]] QString toolTip(const Node &node, int column) const;
    [[nodiscard]] const SortKey &sortKey(const Node &node, int column) const;
    [[nodiscard]] bool holdsItself(const Node &node, const QStringList &words) const;

    const Text &m_text;
    std::function<QIcon(Status)> m_iconOf;
    std::shared_ptr<const Assessment> m_assessment;
    std::unique_ptr<Node> m_root;
    QCollator m_collator;
};

} // namespace Pec
