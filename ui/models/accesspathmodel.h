// SPDX-License-Identifier: GPL-3.0-or-later
//! The access paths of one subscription, best first.
#pragma once

#include "text/text.h"

#include <QAbstractTableModel>

namespace Pec {

class AccessPathModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        MethodColumn,
        PrincipalColumn,
        RoleColumn,
        EligibleColumn,
        ScopeColumn,
        PartnerLinkColumn,
        ValidColumn,
        ColumnCount
    };

    explicit AccessPathModel(const Text &text, QObject *parent = nullptr);

    void setPaths(const QList<AccessPath> &paths);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString displayText(const AccessPath &path, int column) const;
    [[nodiscard]] QString toolTip(const AccessPath &path, int column) const;

    const Text &m_text;
    QList<AccessPath> m_paths;
};

} // namespace Pec
