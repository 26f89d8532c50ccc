// SPDX-License-Identifier: GPL-3.0-or-later
//! Who takes care of something: any name, completed from those that were named before.
#pragma once

#include "models/plandesk.h"

#include <QLineEdit>

class QStringListModel;

namespace Pec {

class OwnerField : public QLineEdit
{
    Q_OBJECT

public:
    //! \a desk must outlive the field.
    explicit OwnerField(const PlanDesk &desk, QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    const PlanDesk &m_desk;
    QStringListModel *m_names;
};

} // namespace Pec
