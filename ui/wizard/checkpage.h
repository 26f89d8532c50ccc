// SPDX-License-Identifier: GPL-3.0-or-later
//! Which subscriptions, and what stands in the way: each check with its result and what to do.
#pragma once

#include "domain/assessment.h"
#include "models/figuretable.h"
#include "onboarding/preflight/preflight.h"
#include "text/text.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace Pec {

class CopyableTable;

class CheckPage : public QWidget
{
    Q_OBJECT

public:
    //! \a chosen: ticked at first; none: all are.
    CheckPage(const Text &text, const CustomerAssessment &customer,
              const QList<SubscriptionId> &chosen, QWidget *parent = nullptr);

    [[nodiscard]] QList<SubscriptionId> chosen() const;
    //! \a asking: the customer's tenant may still tell more.
    void showFindings(const QList<PreflightFinding> &findings, bool asking);
    //! A row a check; column 2 says what to do.
    [[nodiscard]] static FigureTable tableOf(const QList<PreflightFinding> &findings,
                                             const Text &text);

Q_SIGNALS:
    void chosenChanged();

private:
    const Text &m_text;
    QListWidget *m_subscriptions;
    QLabel *m_asking;
    FigureTableModel *m_model;
    CopyableTable *m_table;
};

} // namespace Pec
