// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "simulator/server/cloud.h"
#include "support/fakeauthority.h"

#include <QDirIterator>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

using namespace Pec;

namespace {

constexpr int kLongest = 120'000;
const QByteArray kPassphrase = "planted pass phrase of the vault";

//! As it is, and as it would look in a query, in a header, in a script or in Qt's own memory.
QList<QByteArray> disguises(const QByteArray &secret)
{
    const QString text = QString::fromLatin1(secret);
    return {secret, secret.toPercentEncoding(), secret.toBase64(), secret.toHex(),
            QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! The whole program over HTTPS, at its most talkative, beside a sign-in service that knows every
//! secret it has given: none of them may be found anywhere but in the encrypted vault.
class tst_SecretsNowhere : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FakeClock m_clock{QDateTime::currentDateTimeUtc()};
    std::unique_ptr<FakeAuthority> m_authority;
    std::unique_ptr<Simulator::Cloud> m_cloud;
    QJsonObject m_ready;
    QHash<QString, QByteArray> m_secrets; //!< by what they are
    QByteArray m_said; //!< by every run, to stdout and stderr
    QByteArray m_seen; //!< of every process: its arguments and its environment

    QString path(const QString &name) const { return m_folder.filePath(name); }

    //! In place of the invented access tokens those that the services take.
    void giveRealTokens()
    {
        m_authority->bendAnswer = [this](QJsonObject &answer) {
            const ServedRequest request = m_authority->server().requests().last();
            const QJsonObject tokens = m_cloud->readyLine()["tokens"_L1].toObject();
            const QString tenant = request.path.section(u'/', 1, 1);
            const QString scope = request.field(u"scope"_s);
            QString token = tokens["customers"_L1][tenant].toString();
            if (scope.contains("graph"_L1))
                token = tokens["graph"_L1].toString();
            else if (scope.contains("partnercenter"_L1))
                token = tokens["partnerCenter"_L1].toString();
            else if (tenant == m_ready["tenantId"_L1].toString())
                token = tokens["arm"_L1].toString();
            answer[u"access_token"_s] = token;
            keep(u"access token "_s + tenant + scope.left(40), token.toLatin1());
            keep(u"refresh token "_s + QString::number(m_secrets.size()),
                 answer[u"refresh_token"_s].toString().toLatin1());
            keep(u"id token "_s + QString::number(m_secrets.size()),
                 answer[u"id_token"_s].toString().toLatin1());
        };
    }

    //! The sign-in service goes by the clock of the others.
    std::optional<ServedReply> onTime()
    {
        m_clock.advance(std::chrono::seconds(m_clock.now().secsTo(m_cloud->now())));
        return {};
    }

    void keep(const QString &what, const QByteArray &secret)
    {
        if (secret.size() > 8) // an empty one would be found everywhere
            m_secrets.insert(what, secret);
    }

    void takeFrom(const QList<ServedRequest> &requests)
    {
        for (const ServedRequest &request : requests) {
            for (const QString &name : {u"code"_s, u"code_verifier"_s})
                keep(name, request.field(name).toLatin1());
        }
    }

    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &[name, folder] :
             {std::pair{u"HOME"_s, u"home"_s}, std::pair{u"TMPDIR"_s, u"tmp"_s},
              std::pair{u"XDG_DATA_HOME"_s, u"home/data"_s},
              std::pair{u"XDG_CONFIG_HOME"_s, u"home/config"_s},
              std::pair{u"XDG_CACHE_HOME"_s, u"home/cache"_s}}) {
            QDir().mkpath(path(folder));
            environment.insert(name, path(folder));
        }
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start(QStringLiteral(PEC_CONSOLE),
                       QStringList{u"--data-dir"_s, path(u"data"_s), u"--vault-key-file"_s,
                                   path(u"key"_s), u"--profile"_s, u"noordzee"_s, u"--log-level"_s,
                                   u"debug"_s}
                           + arguments);
        return process;
    }

    //! Of the process and of whatever it has started.
    void look(qint64 pid)
    {
        const QString folder = u"/proc/%1/"_s.arg(pid);
        m_seen += contentOf(folder + u"cmdline"_s) + contentOf(folder + u"environ"_s);
        const auto children = contentOf(folder + u"task/%1/children"_s.arg(pid)).split(' ');
        for (const QByteArray &child : children) {
            if (child.toLongLong() > 0)
                look(child.toLongLong());
        }
    }

    //! Its exit status.
    int end(QProcess &process)
    {
        constexpr int kBetweenLooks = 200;
        for (int waited = 0; process.state() != QProcess::NotRunning && waited < kLongest;
             waited += kBetweenLooks) {
            look(process.processId());
            (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; },
                                  kBetweenLooks);
        }
        m_said += process.readAll();
        return process.state() == QProcess::NotRunning ? process.exitCode() : -1;
    }

    int run(const QStringList &arguments)
    {
        const auto process = start(arguments);
        return end(*process);
    }

    void followTheRedirect(const QUrl &redirect)
    {
        QNetworkAccessManager browser;
        const std::unique_ptr<QNetworkReply> reply(browser.get(QNetworkRequest(redirect)));
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), kLongest);
        const QByteArray page = reply->readAll();
        QVERIFY(page.contains("<html"));
        m_said += page; // what the browser keeps on the screen
    }

    void compareWithAll(const QByteArray &bytes, const QString &where)
    {
        for (auto secret = m_secrets.cbegin(); secret != m_secrets.cend(); ++secret) {
            const auto looks = disguises(*secret);
            for (const QByteArray &look : looks)
                QVERIFY2(!bytes.contains(look),
                         qPrintable(QString(secret.key() + u" in "_s + where)));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_authority = std::make_unique<FakeAuthority>(m_clock);
        Simulator::Cloud::Options options;
        options.customers = 2;
        options.subscriptionsPerCustomer = 2;
        options.timeScale = 30; // the services' quotas are kept, so that it takes its time
        auto cloud = Simulator::Cloud::start(options);
        QVERIFY2(cloud, qPrintable(cloud ? QString() : logLine(cloud.error())));
        m_cloud = std::move(*cloud);
        m_ready = m_cloud->readyLine();
        giveRealTokens();
        m_authority->intercept = [this](const ServedRequest &) { return onTime(); };
        keep(u"pass phrase"_s, kPassphrase);
        QFile ca(path(u"ca.pem"_s));
        QVERIFY(ca.open(QIODevice::WriteOnly));
        ca.write(m_cloud->caPem() + contentOf(m_authority->server().caFile()));
        ca.close();
        QFile key(path(u"key"_s));
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write(kPassphrase + '\n');
        key.close();
        QVERIFY(key.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }

    void signsInReadsAndExports()
    {
        const QString origin = m_cloud->origin().toString();
        QCOMPARE(run({u"profile"_s, u"add"_s, u"noordzee"_s, u"--tenant"_s,
                      m_ready["tenantId"_L1].toString(), u"--client-id"_s, FakeAuthority::kClientId,
                      u"--authority"_s, m_authority->server().url().toString(), u"--arm"_s, origin,
                      u"--graph"_s, origin, u"--partner-center"_s, origin, u"--ca"_s,
                      path(u"ca.pem"_s), u"--clock"_s, origin}),
                 0);
        const auto signIn = start({u"sign-in"_s, u"--print-url"_s, u"--token-store"_s, u"vault"_s});
        QByteArray address;
        QTRY_VERIFY_WITH_TIMEOUT((address += signIn->readAll()).contains("/authorize?"), kLongest);
        QTRY_VERIFY_WITH_TIMEOUT((address += signIn->readAll()).endsWith('\n'), kLongest);
        for (const QByteArray &line : address.split('\n')) {
            if (line.startsWith("https://"))
                address = line;
        }
        const QUrl page = QUrl::fromEncoded(address);
        QUrl redirect(QUrlQuery(page).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        redirect.setPath(u"/"_s);
        redirect.setQuery(u"code=%1&state=%2"_s.arg(m_authority->codeFor(page),
                                                    QUrlQuery(page).queryItemValue(u"state"_s)));
        followTheRedirect(redirect);
        QCOMPARE(end(*signIn), 0);
        const int read = run({u"refresh"_s});
        QVERIFY2(read == 0 || read == 5, m_said.right(2000).constData());
        QCOMPARE(run({u"report"_s, u"--all"_s, u"--out"_s, path(u"out"_s), u"--format"_s,
                      u"pdf,xlsx,csv,json,html"_s}),
                 0);
        QCOMPARE(run({u"status"_s, u"--format"_s, u"json"_s}), 0);
    }

    void tellsNoSecretOfAnErrorThatTellsThem()
    {
        m_authority->intercept =
            [this](const ServedRequest &request) -> std::optional<ServedReply> {
            if (!request.path.endsWith("/token"_L1))
                return onTime();
            const QString sent = request.field(u"refresh_token"_s);
            keep(u"refresh token that was refused"_s, sent.toLatin1());
            return ServedReply::json({{u"error"_s, u"invalid_grant"_s},
                                      {u"suberror"_s, sent},
                                      {u"error_description"_s, QString(u"bad token "_s + sent)},
                                      {u"correlation_id"_s, sent}},
                                     400);
        };
        QCOMPARE(run({u"refresh"_s}), 3);
        QVERIFY(m_secrets.contains(u"refresh token that was refused"_s));
        m_authority->intercept = {};
    }

    void knowsTheSecretsAndLookedEverywhere()
    {
        takeFrom(m_authority->server().requestsTo(u"/token"_s));
        QStringList kinds;
        for (auto secret = m_secrets.keyBegin(); secret != m_secrets.keyEnd(); ++secret)
            kinds.append(*secret);
        for (const char *kind : {"access token", "refresh token", "id token", "pass phrase"})
            QVERIFY2(kinds.filter(QLatin1StringView(kind)).size() > 0, kind);
        QVERIFY(kinds.contains(u"code"_s));
        QVERIFY(kinds.contains(u"code_verifier"_s));
        QVERIFY(m_said.contains("pec.")); // the log is there
        QVERIFY(m_seen.contains("--log-level") && m_seen.contains("XDG_DATA_HOME"));
    }

    void writesNoneIntoAnyFile()
    {
        QStringList names;
        bool namesTheTenant = false;
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = files.next();
            if (name == path(u"key"_s))
                continue;
            const QByteArray content = contentOf(name);
            compareWithAll(content, name);
            namesTheTenant |= content.contains(m_ready["tenantId"_L1].toString().toLatin1());
            names.append(files.fileInfo().suffix());
        }
        QVERIFY(namesTheTenant); // what is not a secret is found this way
        for (const QString &suffix :
             {u"bin"_s, u"json"_s, u"sqlite"_s, u"csv"_s, u"html"_s, u"pdf"_s})
            QVERIFY2(names.contains(suffix), qPrintable(names.join(u' ')));
    }

    void saysNone() { compareWithAll(m_said, u"what was said"_s); }

    void handsNoneToAProcess() { compareWithAll(m_seen, u"arguments or environment"_s); }

    void keepsWhatItWritesToItsOwner()
    {
        constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                                 | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(path(u"data"_s)) & kOthers));
        QDirIterator all(path(u"data"_s), QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                         QDirIterator::Subdirectories);
        int seen = 0;
        for (; all.hasNext(); ++seen) {
            const QString name = all.next();
            QVERIFY2(!(QFile::permissions(name) & kOthers), qPrintable(name));
        }
        QVERIFY(seen >= 3); // profiles, snapshots, vault
    }
};

QTEST_GUILESS_MAIN(tst_SecretsNowhere)
#include "tst_secretsnowhere.moc"
