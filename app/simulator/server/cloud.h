// SPDX-License-Identifier: GPL-3.0-or-later
//! The embedded Microsoft cloud: one HTTPS origin on 127.0.0.1 that serves sign-in, Resource
//! Manager, Microsoft Graph and Partner Center for one invented partner tenant, on a clock of its
//! own. Runs on its own threads from start() until it is destroyed; safe to call from any thread.
#pragma once

#include "core/result.h"
#include "simulator/world.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace Pec::Simulator {

enum class QuotaMode : quint8 {
    Off, //!< nothing is refused
    Real //!< Microsoft's documented limits, on the clock of the embedded cloud
};

class Cloud
{
public:
    struct Options
    {
        int port = 0; //!< 0: a free one
        int customers = 0; //!< 0: the demo tenant
        int subscriptionsPerCustomer = 10;
        quint64 seed = 1;
        QByteArray scenario; //!< JSON of a tenant, instead of the demo tenant
        std::shared_ptr<World> world; //!< a tenant made already; goes before all of the above
        std::chrono::milliseconds latency{0}; //!< real time that every answer takes longer
        QuotaMode quotas = QuotaMode::Off;
        int mostPerPage = 0; //!< of any list, to have many pages of few items; 0: as the services
        QByteArray faults; //!< JSON of a fault plan, see faultplan.h; empty: no faults
        QDateTime now; //!< first "now"; invalid: the present
        double timeScale = 1.0;
        QString journalFile; //!< empty: no journal
        QString caFile; //!< where to write the certificate authority; empty: nowhere
        QString clientId; //!< the only application that may sign in; empty: any
    };

    //! \error BadInput: a port, file, scenario or fault plan that is not usable. \error Internal:
    //! no certificate.
    [[nodiscard]] static Result<std::unique_ptr<Cloud>> start(const Options &options);

    Cloud(const Cloud &) = delete;
    Cloud &operator=(const Cloud &) = delete;
    ~Cloud();

    //! "https://127.0.0.1:PORT"; authority and every service have this one origin.
    [[nodiscard]] QUrl origin() const;
    //! Certificate of the authority that signed the server's.
    [[nodiscard]] QByteArray caPem() const;
    //! What pec-simulator prints when it is ready; with tokens for the first user. Customer tokens
    //! are made for up to kMostCustomerTokens customers, since each takes a signature. In a tenant
    //! of no more than these, each customer's own administrator has one as well, to run what the
    //! partner sends.
    [[nodiscard]] QJsonObject readyLine() const;

    //! A Resource Manager token of the moment for a customer's own administrator, to play what a
    //! customer does with what the partner sends; empty for a tenant without one.
    [[nodiscard]] QByteArray administratorToken(const QString &tenantId) const;

    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] double timeScale() const;
    void moveClock(const QDateTime &now, double scale);

    //! From now on the faults of this plan, counted from its first request, in place of those so
    //! far; an empty one ends all. \error BadInput: a fault plan that is not usable.
    [[nodiscard]] Result<Done> setFaults(const QByteArray &json);

    //! Calls \a visit with the tenant while no request is served.
    void withWorld(const std::function<void(World &)> &visit) const;

    static constexpr int kMostCustomerTokens = 100;

private:
    class Private;
    explicit Cloud(std::unique_ptr<Private> impl);

    std::unique_ptr<Private> d;
};

//! The application id that the ready line's tokens name when no other is configured.
[[nodiscard]] QString demoClientId();

} // namespace Pec::Simulator
