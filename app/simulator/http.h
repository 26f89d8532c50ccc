// SPDX-License-Identifier: GPL-3.0-or-later
//! The seam between the HTTPS server and the services behind it: plain requests and responses.
//! A service is a set of pure handlers, so a test can ask it without a socket.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace Pec::Simulator {

//! Which Microsoft service a route belongs to; decides audience, error shape and headers.
enum class Service {
    Identity,
    Arm,
    Billing,
    CostManagement,
    ResourceGraph,
    ManagementPartner,
    PartnerCenter,
    Graph,
    Control
};

//! Who asks, as read from a bearer token that the identity service issued (already checked for
//! signature, audience and expiry before a handler runs).
struct Caller
{
    QString tenantId; //!< tenant the token was issued by, lower case
    QString objectId; //!< object id of the user or service principal in that tenant
    QString userPrincipalName; //!< empty for a service principal
    QString audience; //!< "https://management.azure.com" and the like
    QString appId;
    QStringList contexts = {}; //!< authentication contexts ("c1") that the sign-in has proved
};

struct Request
{
    QByteArray method; //!< "GET"
    QString path; //!< percent-decoded, a double leading slash folded into one
    QUrlQuery query; //!< as sent; use queryValue()
    QHash<QByteArray, QByteArray> headers; //!< names in lower case
    QByteArray body;
    QHash<QString, QString> arguments; //!< the {names} of the route
    std::optional<Caller> caller; //!< set for every route that asks for a token
    QDateTime now; //!< the simulator's clock, UTC
    QByteArray host; //!< "https://127.0.0.1:43210", to build links from
    int mostPerPage = 0; //!< of any list, below what the service allows; 0: no less than that
    QByteArray
        requestId; //!< GUID under which the answer's headers and error bodies name the request

    //! Percent-decoded value of a query item, matched without case ("$top" and "%24top" are one).
    [[nodiscard]] QString queryValue(const QString &name) const;
    [[nodiscard]] bool hasQuery(const QString &name) const;
    //! How many items a page of this answer holds, of those asked for or usual.
    [[nodiscard]] int pageOf(int items) const
    {
        return mostPerPage > 0 && mostPerPage < items ? mostPerPage : items;
    }
    [[nodiscard]] QString argument(const QString &name) const { return arguments.value(name); }
};

//! How an answer goes out: less than whole only where a fault file asks for it. Times are real.
struct Delivery
{
    enum class Kind : quint8 {
        Whole,
        Drip, //!< headers at once, the body in pieces over the time
        Truncate, //!< headers for the whole body, half of it, then the connection ends
        Reset, //!< the connection ends without a byte
        Hang //!< nothing for the time or until the client leaves, then as Reset
    };
    Kind kind = Kind::Whole;
    std::chrono::milliseconds time{0}; //!< of a Whole one: before its first byte
};

struct Response
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Delivery delivery;
    QByteArray fault; //!< the kind of fault that was put in, as a fault file names it

    //! Whether status and headers are sent at all, and the part of the body that is.
    [[nodiscard]] bool isSent() const;
    [[nodiscard]] QByteArray sentBody() const;

    [[nodiscard]] static Response json(const QJsonObject &object, int status = 200);
    [[nodiscard]] static Response empty(int status);
    [[nodiscard]] static Response html(const QString &page, int status = 200);
    Response &&with(const QByteArray &name, const QByteArray &value) &&;
    //! In place of a header of that name, or beside the others.
    void setHeader(const QByteArray &name, const QByteArray &value);
};

//! Random GUID, lower case, without braces.
[[nodiscard]] QByteArray newGuid();

//! The service that a path without a route would belong to, to answer in its shape.
[[nodiscard]] Service serviceOfPath(const QString &path);

//! {"error":{"code","message"}} of Resource Manager and the services behind it.
[[nodiscard]] Response armError(int status, const QString &code, const QString &message);
//! {"error":{"code","message","innerError":{"date","request-id","client-request-id"}}} of Microsoft
//! Graph.
[[nodiscard]] Response graphError(int status, const QString &code, const QString &message,
                                  const Request &request);
//! {"code","description","data":[],"source":"PartnerFD"} of Partner Center.
[[nodiscard]] Response partnerCenterError(int status, int code, const QString &description);

using Handler = std::function<Response(const Request &)>;

//! Routes by method and pattern. A pattern is a path in which "{name}" stands for one segment and
//! "{name*}" for one or more (joined by "/", without a leading slash); literal segments match
//! without case, as Microsoft's services do. The first route added that fits wins.
class Router
{
public:
    struct Route
    {
        QByteArray method;
        QStringList segments;
        Service service = Service::Control;
        QStringList apiVersions; //!< oldest first; empty: none is asked
        Handler handler;
    };

    //! \a apiVersions: the versions taken; a newer stable one ("yyyy-mm-dd" above the last) is
    //! taken too.
    void add(const QByteArray &method, const QString &pattern, Service service,
             const QStringList &apiVersions, Handler handler);

    //! The route of a request with its arguments filled in, or null; \a pathKnown tells 404 from
    //! 405.
    [[nodiscard]] const Route *find(const QByteArray &method, const QString &path,
                                    QHash<QString, QString> *arguments, bool *pathKnown) const;

    //! Stands before every handler and calls it, or answers in its place.
    using Gate = std::function<Response(const Request &, const Route &)>;
    void setGate(Gate gate) { m_gate = std::move(gate); }
    //! The answer of a route that find() gave, through the gate where there is one.
    [[nodiscard]] Response serve(const Request &request, const Route &route) const;

private:
    QList<Route> m_routes;
    Gate m_gate;
};

} // namespace Pec::Simulator
