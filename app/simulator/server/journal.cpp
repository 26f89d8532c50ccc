// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/journal.h"

#include "core/strings.h"
#include "simulator/server/signingkey.h"

#include <QRegularExpression>

namespace Pec::Simulator {

namespace {

// Members of the OAuth answers and fields of its forms that open something to whoever reads them.
constexpr auto kSecretNames = "access_token|refresh_token|id_token|client_secret|client_assertion|"
                              "code_verifier|device_code|code|assertion|password|client_info";

QString withoutSecrets(QString text)
{
    static const QString names = QString::fromLatin1(kSecretNames);
    static const QRegularExpression member(u"(\"(?:%1)\"\\s*:\\s*\")[^\"]*"_s.arg(names));
    // In a form, a query, a redirect's address; the delimiter before keeps "error_code=" as it is.
    static const QRegularExpression field(u"((?:^|[?&#])(?:%1)=)[^&#\\s]*"_s.arg(names));
    static const QRegularExpression input(
        u"(name=\"(?:%1)\"\\s+value=\")[^\"]*"_s.arg(names)); // the form_post page
    text.replace(member, u"\\1..."_s);
    text.replace(field, u"\\1..."_s);
    text.replace(input, u"\\1..."_s);
    return text;
}

// The tenant that a bearer token names; empty where it is none. Nobody relies on it, so the
// signature is not looked at.
QString tenantOf(const QByteArray &authorization)
{
    const QByteArray claims = fromBase64Url(authorization.split('.').value(1));
    return QJsonDocument::fromJson(claims).object()["tid"_L1].toString();
}

QString text(const QByteArray &bytes, Service service)
{
    const QString whole = QString::fromUtf8(bytes);
    return service == Service::Identity ? withoutSecrets(whole) : whole;
}

} // namespace

Result<std::unique_ptr<Journal>> Journal::open(const QString &path)
{
    auto journal = std::make_unique<Journal>();
    journal->m_file.setFileName(path);
    if (!journal->m_file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || !journal->m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(ErrorCode::BadInput, journal->m_file.errorString(), path);
    return journal;
}

QJsonObject Journal::entry(const Request &request, const QByteArray &target,
                           const Response &response)
{
    const Service service = serviceOfPath(request.path);
    QJsonObject headers;
    for (auto it = request.headers.begin(); it != request.headers.end(); ++it) {
        const bool token = it.key() == "authorization";
        headers[QString::fromLatin1(it.key())] =
            token ? u"Bearer ..."_s : text(it.value(), service);
    }
    QJsonObject responseHeaders;
    for (const auto &[name, value] : response.headers) {
        if (response.isSent())
            responseHeaders[QString::fromLatin1(name.toLower())] = text(value, service);
    }
    QJsonObject entry{{u"time"_s, request.now.toString(Qt::ISODateWithMs)},
                      {u"method"_s, QString::fromLatin1(request.method)},
                      {u"url"_s, text(target, service)},
                      {u"headers"_s, headers},
                      {u"body"_s, text(request.body, service)},
                      {u"status"_s, response.isSent() ? response.status : 0},
                      {u"responseHeaders"_s, responseHeaders},
                      {u"responseBody"_s, text(response.sentBody(), service)}};
    if (const QString tenant = tenantOf(request.headers.value("authorization")); !tenant.isEmpty())
        entry[u"tenant"_s] = tenant;
    if (!response.fault.isEmpty())
        entry[u"fault"_s] = QString::fromLatin1(response.fault);
    return entry;
}

void Journal::write(const Request &request, const QByteArray &target, const Response &response)
{
    m_file.write(QJsonDocument(entry(request, target, response)).toJson(QJsonDocument::Compact));
    m_file.write("\n");
    m_file.flush();
}

} // namespace Pec::Simulator
