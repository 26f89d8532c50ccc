// SPDX-License-Identifier: GPL-3.0-or-later
//! Puts a world together piece by piece, with ids drawn from its seed.
#pragma once

#include "simulator/world.h"
#include "simulator/world/random.h"

namespace Pec::Simulator {

struct CustomerPlan
{
    QString name;
    QString country = QStringLiteral("NL");
    int reseller = -1;
    int billingProfile = 0;
    TokenPolicy tokenPolicy = TokenPolicy::Issued;
    bool guest =
        false; //!< the Admin agent is a guest there, with Reader at the root management group
};

class Builder
{
public:
    static constexpr int kEver = 100000; //!< a day beyond every clock

    Builder(quint64 seed, const QDateTime &now);

    //! The partner "Noordzee Cloud" with its users, groups, service principals, billing profiles
    //! and three resellers.
    void makePartner();
    int addCustomer(const CustomerPlan &plan);
    //! A subscription with its customer's own administrator as Owner; no path of the partner yet.
    int addSubscription(int customer, const QString &name, double monthlyUsd);

    //! A new object of a customer's directory; returns its id.
    QString addObject(int customer, const QString &kind, const QString &displayName);
    QString addGuest(int customer, const QString &account, const QString &displayName);
    //! An application of the partner in a customer's tenant; returns the service principal's id.
    QString addApplication(int customer, const QString &displayName);
    DirectoryObject &object(int customer, const QString &id);

    void assign(int customer, int subscription, const QString &principalId,
                const QString &principalType, const QString &roleId,
                const QString &resourceGroup = {});
    //! The AdminAgents group as foreign principal.
    void assignAdminAgents(int customer, int subscription, const QString &roleId,
                           const QString &resourceGroup = {});
    Delegation &delegate(int customer, int subscription, const QList<Authorization> &authorizations,
                         const QString &resourceGroup = {});
    void link(const QString &tenantId, const QString &objectId, const QString &partnerId);

    [[nodiscard]] Customer &customer(int index) { return m_world->customers[index]; }
    [[nodiscard]] Subscription &subscription(int customerIndex, int index)
    {
        return m_world->customers[customerIndex].subscriptions[index];
    }
    [[nodiscard]] World &world() { return *m_world; }
    [[nodiscard]] Chance &chance() { return m_chance; }
    [[nodiscard]] QString operationsGroupId() const { return m_operationsGroupId; }
    [[nodiscard]] QString linkedApplicationId() const { return m_linkedApplicationId; }
    [[nodiscard]] std::shared_ptr<World> take();

private:
    void addPartnerUser(const QString &account, const QString &displayName,
                        const QStringList &groups, const QStringList &roles);
    QString addPartnerGroup(const QString &displayName, const QStringList &memberOf = {});
    QString addPartnerApplication(const QString &displayName);
    void addReseller(const QString &name, const QString &mpnId);

    std::shared_ptr<World> m_world;
    Chance m_chance;
    QString m_operationsGroupId;
    QString m_linkedApplicationId;
};

//! "bakkerij-jansen" of "Bakkerij Jansen".
[[nodiscard]] QString slugOf(const QString &name);

} // namespace Pec::Simulator
