// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accesspathmodel.h"

#include "core/strings.h"

namespace Pec {

AccessPathModel::AccessPathModel(const Text &text, QObject *parent)
    : QAbstractTableModel(parent)
    , m_text(text)
{}

void AccessPathModel::setPaths(const QList<AccessPath> &paths)
{
    beginResetModel();
    m_paths = paths;
    endResetModel();
}

void AccessPathModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_paths.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_paths.size()) - 1, ColumnCount - 1));
}

int AccessPathModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_paths.size());
}

int AccessPathModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccessPathModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AccessPath &path = m_paths[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(path, index.column());
    case Qt::ToolTipRole:
        return toolTip(path, index.column());
    default:
        return {};
    }
}

QVariant AccessPathModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MethodColumn:
        return tr("Method");
    case PrincipalColumn:
        return tr("Principal");
    case RoleColumn:
        return tr("Role");
    case EligibleColumn:
        return tr("Earns credit");
    case ScopeColumn:
        return tr("Scope");
    case PartnerLinkColumn:
        return tr("Partner ID");
    case ValidColumn:
        return tr("Valid");
    default:
        return {};
    }
}

QString AccessPathModel::displayText(const AccessPath &path, int column) const
{
    switch (column) {
    case MethodColumn:
        return m_text.methodShort(path.method);
    case PrincipalColumn:
        return path.principalName.isEmpty() ? path.principal.value() : path.principalName;
    case RoleColumn:
        return path.timeBound ? tr("%1, time-bound").arg(path.roleName) : path.roleName;
    case EligibleColumn:
        return m_text.eligibility(path.roleEligible);
    case ScopeColumn:
        return path.inherited ? tr("%1, inherited").arg(m_text.scope(path.scopeKind))
                              : m_text.scope(path.scopeKind);
    case PartnerLinkColumn:
        return m_text.partnerLink(path.partnerLink);
    case ValidColumn:
        return m_text.validity(path.valid);
    default:
        return {};
    }
}

QString AccessPathModel::toolTip(const AccessPath &path, int column) const
{
    switch (column) {
    case MethodColumn:
        return m_text.method(path.method);
    case PrincipalColumn:
        return path.principalName + u'\n' + path.principal.value();
    case RoleColumn:
        return path.roleName + u'\n' + path.role.value();
    case ScopeColumn:
        return path.scope;
    case ValidColumn: {
        QStringList sentences;
        for (const Reason reason : path.reasons)
            sentences.append(m_text.reason(reason));
        return sentences.isEmpty() ? displayText(path, column) : sentences.join(u'\n');
    }
    default:
        return displayText(path, column);
    }
}

} // namespace Pec
