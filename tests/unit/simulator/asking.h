// SPDX-License-Identifier: GPL-3.0-or-later
//! Asks a service of the embedded cloud without a socket.
#pragma once

#include "core/strings.h"
#include "simulator/http.h"
#include "simulator/world.h"

#include <QJsonArray>
#include <QUrl>

#include <memory>

namespace Pec::Simulator {

class Asking
{
public:
    explicit Asking(std::shared_ptr<World> world)
        : m_world(std::move(world))
        , m_now(m_world->epoch)
    {
        asPartner(0);
    }

    //! As a user of the partner tenant, by its place in the directory.
    void asPartner(int user)
    {
        const DirectoryObject &object = m_world->directory.at(user);
        as(m_world->partnerTenantId, object.id, object.userPrincipalName);
    }
    //! As the Admin agent with a token of a customer's tenant: as guest where it is one.
    void inCustomer(int index)
    {
        const Customer &customer = m_world->customers.at(index);
        const DirectoryObject &agent = m_world->directory.first();
        as(customer.tenantId, customer.guestObjectId.isEmpty() ? agent.id : customer.guestObjectId,
           agent.userPrincipalName);
    }
    void as(const QString &tenantId, const QString &objectId, const QString &name)
    {
        m_caller = {tenantId, objectId, name, QStringLiteral("https://management.azure.com"), {}};
    }
    void setNow(const QDateTime &now) { m_now = now; }

    //! \a url may be relative or, as a next link, absolute.
    Response ask(const QByteArray &method, const QString &url, const QByteArray &body = {}) const
    {
        const QUrl parsed(url);
        Request request;
        request.method = method;
        request.path = parsed.path(QUrl::FullyDecoded);
        request.query = QUrlQuery(parsed.query(QUrl::FullyEncoded));
        request.body = body;
        if (!body.isEmpty())
            request.headers.insert("content-type", "application/json");
        request.caller = m_caller;
        request.now = m_now;
        request.host = "https://127.0.0.1:4433";
        bool known = false;
        const Router::Route *route = router.find(method, request.path, &request.arguments, &known);
        return route ? route->handler(request) : Response::empty(known ? 405 : 404);
    }
    QJsonObject get(const QString &url) const { return object(ask("GET", url)); }
    QJsonObject post(const QString &url, const QJsonObject &body) const
    {
        return object(ask("POST", url, QJsonDocument(body).toJson()));
    }
    static QJsonObject object(const Response &response)
    {
        return QJsonDocument::fromJson(response.body).object();
    }
    static QString errorCode(const Response &response)
    {
        return object(response).value("error"_L1).toObject().value("code"_L1).toString();
    }

    //! All items of a list with "value" and "nextLink".
    QJsonArray getAll(const QString &url, int *pages = nullptr) const
    {
        QJsonArray all;
        QString next = url;
        int count = 0;
        while (!next.isEmpty() && count < 1000) {
            const QJsonObject page = get(next);
            for (const QJsonValue &value : page.value("value"_L1).toArray())
                all.append(value);
            next = page.value("nextLink"_L1).toString();
            ++count;
        }
        if (pages)
            *pages = count;
        return all;
    }

    World &world() const { return *m_world; }
    Router router;

private:
    std::shared_ptr<World> m_world;
    QDateTime m_now;
    Caller m_caller;
};

} // namespace Pec::Simulator
