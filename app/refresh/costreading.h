// SPDX-License-Identifier: GPL-3.0-or-later
//! Reads the cost of a partner's billing accounts into a snapshot: the period with and without
//! credit, the part of it that could earn, the days after it, and the points of the charts.
//!
//!   queries, all at once -> joined in order -> owners of subscriptions that billing does not list
//!
//! A query that fails is a named missing part; the rest is still joined.
#pragma once

#include "domain/snapshot.h"
#include "microsoft/costmanagement/costmanagement.h"
#include "refresh/gather.h"
#include "rules/rulebook.h"

#include <QHash>
#include <QStringList>

namespace Pec {

class CostReading : public QObject
{
    Q_OBJECT

public:
    struct Input
    {
        Service arm; //!< with a token of the partner's tenant; its context is set here
        QStringList accounts;
        QDate today; //!< UTC
        const RuleBook *ruleBook = nullptr; //!< what excludes a product; outlives the reading
        std::function<void(const QString &part, const Error &error)> addMissing;
        std::function<void()> done; //!< once, never from inside start()
    };

    //! \a snapshot holds the period and the directory already and must outlive the reading.
    CostReading(Input input, Snapshot &snapshot, QObject *parent);
    void start();

private:
    using Rows = QList<CostManagement::Row>;

    //! What a query brought, over all accounts; nothing while not all have answered well.
    struct Answer
    {
        Rows rows;
        qsizetype accounts = 0;
    };

    void ask(const QString &part, const CostManagement::Query &query, Answer &answer);
    [[nodiscard]] bool isWhole(const Answer &answer) const;
    void askPrices();
    void join();
    void readUnknownOwners();
    void finish();

    Input m_input;
    Snapshot &m_snapshot;
    Gather m_gather;
    Answer m_period;
    Answer m_pricing;
    Answer m_publishers;
    Answer m_charges;
    Answer m_rates;
    CreditedPrices m_prices;
    Answer m_recent;
    Answer m_days;
    Answer m_months;
    Answer m_eligibleMonths;
    Answer m_owners;
};

//! Which customer each subscription of a snapshot belongs to.
[[nodiscard]] QHash<SubscriptionId, CustomerId> ownersOf(const Snapshot &snapshot);

} // namespace Pec
