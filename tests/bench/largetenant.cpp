// SPDX-License-Identifier: GPL-3.0-or-later
#include "largetenant.h"

#include "core/strings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

#include <cstdio>
#include <cstdlib>

namespace Pec::Bench {

namespace {

constexpr int kStartTimeout = 30'000;

QNetworkRequest requestTo(const QUrl &url, const QString &caFile)
{
    QNetworkRequest request{url};
    if (url.scheme() == "https"_L1) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromPath(caFile));
        request.setSslConfiguration(tls);
    }
    return request;
}

void waitFor(QNetworkReply *reply)
{
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    reply->deleteLater();
}

} // namespace

void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

LargeTenant::LargeTenant(const QStringList &simulatorArguments)
{
    const QString caFile = m_folder.filePath(u"ca.pem"_s);
    m_simulator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_simulator.start(QStringLiteral(PEC_SIMULATOR),
                      simulatorArguments
                          + QStringList{u"--ca-out"_s, caFile, u"--journal"_s, journalFile()});
    while (!m_simulator.canReadLine()) {
        if (!m_simulator.waitForReadyRead(kStartTimeout))
            giveUp(u"the simulator did not start"_s);
    }
    m_ready = QJsonDocument::fromJson(m_simulator.readLine()).object();
    open();
}

LargeTenant::~LargeTenant()
{
    m_context.reset();
    m_simulator.terminate();
    m_simulator.waitForFinished();
}

void LargeTenant::open()
{
    auto made = AppContext::create({.dataDir = dataDir(), .tokenStore = TokenStoreKind::Memory});
    if (!made)
        giveUp(logLine(made.error()));
    m_context = std::move(*made);
    const QUrl origin(m_ready["authority"_L1].toString());
    const QString caFile = m_ready["caFile"_L1].toString();
    Profile profile;
    profile.name = u"large"_s;
    profile.tenant = m_ready["tenantId"_L1].toString();
    profile.clientId = m_ready["clientId"_L1].toString();
    profile.authority = profile.arm = profile.graph = profile.partnerCenter = profile.clock =
        origin;
    profile.caFile = caFile;
    profile.tokenStore = TokenStoreKind::Memory;
    if (const auto saved = m_context->saveProfile(profile); !saved)
        giveUp(logLine(saved.error()));
    (void)awaited(m_context->open(profile.name));
    SignInRequest request;
    request.loginHint = m_ready["users"_L1].toArray().first().toString();
    QNetworkAccessManager browser;
    request.openUrl = [&browser, caFile](const QUrl &url) {
        browser.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
        QNetworkRequest first = requestTo(url, caFile);
        first.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                           QNetworkRequest::ManualRedirectPolicy);
        QNetworkReply *reply = browser.get(first);
        QObject::connect(reply, &QNetworkReply::finished, &browser, [&browser, reply, caFile] {
            // The console's own listener speaks plain http, so the redirect is followed by hand.
            browser.get(requestTo(QUrl::fromEncoded(reply->rawHeader("Location")), caFile));
            reply->deleteLater();
        });
    };
    (void)awaited(m_context->signIn(std::move(request), {}));
}

void LargeTenant::moveOn(int days)
{
    QNetworkAccessManager network;
    QUrl clock(m_ready["authority"_L1].toString());
    clock.setPath(u"/_clock"_s);
    QNetworkRequest request = requestTo(clock, m_ready["caFile"_L1].toString());
    QNetworkReply *now = network.get(request);
    waitFor(now);
    const QDateTime there = QDateTime::fromString(
        QJsonDocument::fromJson(now->readAll()).object()["now"_L1].toString(), Qt::ISODateWithMs);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QJsonObject body{{u"now"_s, there.addDays(days).toString(Qt::ISODateWithMs)}};
    waitFor(network.post(request, QJsonDocument(body).toJson()));
    m_context.reset();
    open();
}

} // namespace Pec::Bench
