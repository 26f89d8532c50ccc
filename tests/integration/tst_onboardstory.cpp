// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "domain/money.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include <memory>

using namespace Pec;

namespace {

constexpr int kLongest = 60'000;
constexpr auto kOwner = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635"_L1;

} // namespace

//! The whole story as the program tells it: a subscription that does not earn, access given back by
//! the customer's own administrator, a few days on the simulator's clock, and the program says what
//! changed and that credit has come.
class tst_OnboardStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void accessGivenBackEndsInConfirmedCredit();
    void cleanupTestCase();

private:
    struct Answer
    {
        int status = 0;
        QJsonObject body;
        QUrl location;
    };
    Answer send(const QByteArray &method, const QUrl &url, const QString &token = {},
                const QJsonObject &body = {}) const;
    [[nodiscard]] QJsonObject console(const QStringList &arguments, int expected = 0) const;
    [[nodiscard]] bool signIn() const;
    [[nodiscard]] QJsonObject subscription(const QString &name, QString *tenant = nullptr) const;
    [[nodiscard]] QUrl at(const QString &path, const QString &version) const;

    QTemporaryDir m_dir;
    QProcess m_simulator;
    QJsonObject m_ready;
    QStringList m_global;
};

void tst_OnboardStory::initTestCase()
{
    m_simulator.start(QStringLiteral(PEC_SIMULATOR), {u"--ca-out"_s, m_dir.filePath(u"ca.pem"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(m_simulator.canReadLine(), kLongest);
    m_ready = QJsonDocument::fromJson(m_simulator.readLine()).object();
    QFile key(m_dir.filePath(u"key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("a long pass phrase\n") > 0);
    key.close();
    QVERIFY(QFile::setPermissions(key.fileName(), QFile::ReadOwner | QFile::WriteOwner));
    m_global = {u"--data-dir"_s,       m_dir.filePath(u"data"_s),
                u"--vault-key-file"_s, key.fileName(),
                u"--profile"_s,        u"noordzee"_s};
    const QString origin = m_ready["authority"_L1].toString();
    (void)console({u"profile"_s, u"add"_s, u"noordzee"_s, u"--tenant"_s,
                   m_ready["tenantId"_L1].toString(), u"--client-id"_s,
                   m_ready["clientId"_L1].toString(), u"--authority"_s, origin, u"--arm"_s, origin,
                   u"--graph"_s, origin, u"--partner-center"_s, origin, u"--ca"_s,
                   m_ready["caFile"_L1].toString(), u"--clock"_s, origin});
    QVERIFY(signIn());
}

tst_OnboardStory::Answer tst_OnboardStory::send(const QByteArray &method, const QUrl &url,
                                                const QString &token, const QJsonObject &body) const
{
    QNetworkAccessManager network;
    QNetworkRequest request{url};
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(m_ready["caFile"_L1].toString()));
    request.setSslConfiguration(tls);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(
        request, method,
        body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact)));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, kLongest))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            QJsonDocument::fromJson(reply->readAll()).object(),
            QUrl::fromEncoded(reply->rawHeader("Location"))};
}

QJsonObject tst_OnboardStory::console(const QStringList &arguments, int expected) const
{
    QProcess process;
    process.start(QStringLiteral(PEC_CONSOLE), m_global + arguments);
    const bool ended =
        process.waitForFinished(kLongest) && process.exitStatus() == QProcess::NormalExit;
    if (!ended || process.exitCode() != expected)
        qWarning().noquote() << arguments.join(u' ') << "ended with" << process.exitCode()
                             << process.readAllStandardError();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

bool tst_OnboardStory::signIn() const
{
    QProcess process;
    process.start(
        QStringLiteral(PEC_CONSOLE),
        m_global + QStringList{u"sign-in"_s, u"--print-url"_s, u"--token-store"_s, u"vault"_s});
    if (!QTest::qWaitFor([&process] { return process.canReadLine(); }, kLongest))
        return false;
    const QString user = m_ready["users"_L1].toArray().first().toString();
    const QUrl address(QString::fromUtf8(process.readLine().trimmed()) + u"&login_hint="_s + user);
    const Answer redirect = send("GET", address);
    (void)send("GET", redirect.location);
    return QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, kLongest)
           && process.exitCode() == 0;
}

QJsonObject tst_OnboardStory::subscription(const QString &name, QString *tenant) const
{
    const QJsonObject status = console({u"status"_s, u"--format"_s, u"json"_s});
    for (const auto customer : status["customers"_L1].toArray()) {
        for (const auto one : customer["subscriptions"_L1].toArray()) {
            if (one["name"_L1].toString() != name)
                continue;
            if (tenant != nullptr)
                *tenant = customer["tenantId"_L1].toString();
            return one.toObject();
        }
    }
    return {};
}

QUrl tst_OnboardStory::at(const QString &path, const QString &version) const
{
    QUrl url(m_ready["arm"_L1].toString());
    url.setPath(path);
    if (!version.isEmpty())
        url.setQuery(QUrlQuery{{u"api-version"_s, version}});
    return url;
}

void tst_OnboardStory::accessGivenBackEndsInConfirmedCredit()
{
    const QString name = u"Bakkerij Jansen"_s;
    (void)console({u"refresh"_s});
    QString tenant;
    const QJsonObject before = subscription(name, &tenant);
    QCOMPARE(before["status"_L1].toString(), u"not-earning"_s);
    QVERIFY(before["reasons"_L1].toArray().contains(u"AOBO_REMOVED"_s));

    const QString scope = u"/subscriptions/"_s + before["id"_L1].toString();
    const QString group = [&] {
        QUrl url = at(u"/v1.0/groups"_s, {});
        url.setQuery(QUrlQuery{{u"$filter"_s, u"displayName eq 'AdminAgents'"_s}});
        return send("GET", url, m_ready["tokens"_L1]["graph"_L1].toString())
            .body["value"_L1][0]["id"_L1]
            .toString();
    }();
    const QJsonObject properties{
        {u"roleDefinitionId"_s,
         QString(scope + u"/providers/Microsoft.Authorization/roleDefinitions/"_s + kOwner)},
        {u"principalId"_s, group},
        {u"principalType"_s, u"ForeignGroup"_s}};
    const Answer made = send(
        "PUT",
        at(scope
               + u"/providers/Microsoft.Authorization/roleAssignments/6d1f2c7e-90b8-4a43-9d43-7f4bb1a4c001"_s,
           u"2022-04-01"_s),
        m_ready["tokens"_L1]["customerAdministrators"_L1][tenant].toString(),
        {{u"properties"_s, properties}});
    QCOMPARE(made.status, 201);

    const QDateTime then =
        QDateTime::fromString(m_ready["now"_L1].toString(), Qt::ISODateWithMs).addDays(4);
    QCOMPARE(send("POST", at(u"/_clock"_s, {}), {}, {{u"now"_s, then.toString(Qt::ISODateWithMs)}})
                 .status,
             200);
    (void)console({u"refresh"_s, u"--full"_s});
    const QJsonObject after = subscription(name);
    QCOMPARE(after["status"_L1].toString(), u"partly-earning"_s);
    QVERIFY(Decimal::parse(after["totals"_L1]["pecApplied"_L1].toString().toLatin1())
                .value_or(Decimal())
            > Decimal());
    const QJsonObject path = after["access"_L1][0].toObject();
    QCOMPARE(path["method"_L1].toString(), u"aobo"_s);
    QCOMPARE(path["valid"_L1].toString(), u"yes"_s);

    QStringList kinds;
    const QJsonObject changes = console({u"changes"_s, u"--format"_s, u"json"_s});
    for (const auto change : changes["changes"_L1].toArray()) {
        if (change["subscription"_L1].toString() == before["id"_L1].toString())
            kinds.append(change["kind"_L1].toString());
    }
    QVERIFY2(kinds.contains(u"access-gained"_s), qPrintable(kinds.join(u' ')));
    QVERIFY2(kinds.contains(u"credit-gained"_s), qPrintable(kinds.join(u' ')));
}

void tst_OnboardStory::cleanupTestCase()
{
    m_simulator.terminate();
    QVERIFY(m_simulator.waitForFinished(kLongest));
}

QTEST_GUILESS_MAIN(tst_OnboardStory)
#include "tst_onboardstory.moc"
