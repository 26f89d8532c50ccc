// SPDX-License-Identifier: GPL-3.0-or-later
//! The embedded cloud without a socket, over a tenant small enough to know by heart.
#pragma once

#include "simulator/server/dispatcher.h"
#include "simulator/server/identity.h"

#include <memory>

namespace Pec::Simulator {

//! One Admin agent (admin@), one employee without any role (trainee@), one reseller and a customer
//! per token policy, in that order: "Issued", "NoConsent", ...; the first has a guest account of
//! admin@.
[[nodiscard]] std::shared_ptr<World> smallWorld();

class SmallCloud
{
public:
    using Headers = QHash<QByteArray, QByteArray>;

    explicit SmallCloud(std::shared_ptr<World> world = smallWorld(), const QString &clientId = {});

    //! \a target is path and query as on the wire.
    [[nodiscard]] Response ask(const QByteArray &method, const QByteArray &target,
                               const Headers &headers = {}, const QByteArray &body = {}) const;
    //! A GET with a token of the Admin agent in the partner's tenant for \a audience.
    [[nodiscard]] Response get(const QByteArray &target, const QString &audience) const;
    //! A POST of a form, as to the token endpoint.
    [[nodiscard]] Response postForm(const QByteArray &target,
                                    const QList<std::pair<QByteArray, QByteArray>> &fields) const;
    //! "Authorization" and the JSON content type.
    [[nodiscard]] Headers bearer(const QString &audience, const QString &tenantId = {},
                                 const QString &userName = {}) const;

    [[nodiscard]] const Customer &customer(TokenPolicy policy) const;

    std::shared_ptr<World> world;
    QDateTime now;
    Tokens tokens;
    Router router;
    Identity identity;
    Dispatcher dispatcher;
};

[[nodiscard]] QJsonObject json(const Response &response);
//! "error.code" of Resource Manager and Graph.
[[nodiscard]] QString errorCode(const Response &response);
//! Value of a header, matched without case; empty when it is missing.
[[nodiscard]] QByteArray header(const Response &response, const QByteArray &name);

inline constexpr auto kAdminName = "admin@partner.example";
inline constexpr auto kTraineeName = "trainee@partner.example";
inline constexpr auto kClient = "11111111-0000-4000-8000-000000000001";

} // namespace Pec::Simulator
