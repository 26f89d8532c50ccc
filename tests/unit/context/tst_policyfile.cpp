// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/appcontext.h"
#include "context/policyfile.h"
#include "core/strings.h"
#include "support/await.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

using namespace Pec;

//! What the administrator sets is in force, and what is locked stays so whoever asks.
class tst_PolicyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAFileNothingIsSet();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void aFolderThatIsClosedIsNoMissingFile();
    void givesValuesToBeginWith();
    void aUsersOwnValueGoesBeforeADefault();
    void aLockedValueGoesBeforeTheUsers();
    void refusesToChangeWhatIsLocked();
    void connectsTenantsThatAUserCannotRemove();
    void onlyRootNamesAnotherFile();

private:
    [[nodiscard]] bool put(const QByteArray &policy) const;
    [[nodiscard]] Result<std::unique_ptr<AppContext>> context() const;

    std::unique_ptr<QTemporaryDir> m_dir;

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
};

namespace {

const QByteArray kTenant = "9d1f3a52-0000-4000-8000-0000000000aa";
const QByteArray kClient = "9d1f3a52-0000-4000-8000-0000000000bb";

QByteArray withProfile(const QByteArray &name)
{
    return R"({"schema": 1, "profiles": [{"name": ")" + name + R"(", "tenant": ")" + kTenant
           + R"(", "clientId": ")" + kClient + R"("}]})";
}

} // namespace

bool tst_PolicyFile::put(const QByteArray &policy) const
{
    QFile file(m_dir->filePath(u"policy.json"_s));
    return file.open(QIODevice::WriteOnly) && file.write(policy) == policy.size();
}

Result<std::unique_ptr<AppContext>> tst_PolicyFile::context() const
{
    AppContext::Options options;
    options.dataDir = m_dir->filePath(u"data"_s);
    options.offline = true;
    options.policyFile = m_dir->filePath(u"policy.json"_s);
    return AppContext::create(std::move(options));
}

void tst_PolicyFile::withoutAFileNothingIsSet()
{
    const Result<Policy> policy = loadPolicy(m_dir->filePath(u"policy.json"_s));
    QVERIFY(policy);
    QVERIFY(policy->file.isEmpty() && policy->given.isEmpty() && policy->locked.isEmpty());
    QCOMPARE(policy->settings, ProgramSettings());
}

void tst_PolicyFile::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("told");
    QTest::newRow("no JSON") << QByteArray("{\n\"schema\": 1,\n") << u"line 3"_s;
    QTest::newRow("no schema") << QByteArray("{}") << u"line 1"_s;
    QTest::newRow("a later schema") << QByteArray("{\"schema\": 2}") << u"/schema"_s;
    QTest::newRow("an unknown key")
        << QByteArray("{\"schema\": 1,\n\"defaults\": {\n\"prox\": 1}}") << u"line 3"_s;
    QTest::newRow("a key to lock that there is not")
        << QByteArray("{\"schema\": 1, \"locked\": [\"colour\"]}") << u"/locked/0"_s;
    QTest::newRow("a proxy without a port")
        << QByteArray(R"({"schema": 1, "defaults": {"proxy": {"host": "a"}}})") << u"/proxy"_s;
    QTest::newRow("updates over http")
        << QByteArray(R"({"schema": 1, "defaults": {"updates": "http://a/b"}})") << u"/updates"_s;
    QTest::newRow("a password in an address")
        << QByteArray(R"({"schema": 1, "defaults": {"updates": "https://a:b@c/d"}})")
        << u"/updates"_s;
    QTest::newRow("fewer daily ones than all") << QByteArray(
        R"({"schema": 1, "defaults": {"snapshots": {"allForDays": 9, "dailyForDays": 3}}})")
                                               << u"dailyForDays"_s;
    QTest::newRow("the demo's name") << withProfile("Demo") << u"Demo"_s;
    QTest::newRow("a name that is a path") << withProfile("a/b") << u"a/b"_s;
}

void tst_PolicyFile::refusesWhatDoesNotFit()
{
    QFETCH(QByteArray, policy);
    QFETCH(QString, told);
    QVERIFY(put(policy));
    const auto refused = context();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StoreUnusable);
    QCOMPARE(refused.error().serviceCode, u"policy"_s);
    QCOMPARE(refused.error().subject, m_dir->filePath(u"policy.json"_s));
    QVERIFY2(refused.error().detail.contains(told), qPrintable(refused.error().detail));
}

void tst_PolicyFile::aFolderThatIsClosedIsNoMissingFile()
{
    if (::geteuid() == 0)
        QSKIP("no folder is closed to root");
    QVERIFY(put("{\"schema\": 1}"));
    QVERIFY(QFile::setPermissions(m_dir->path(), QFile::WriteOwner));
    const Result<Policy> policy = loadPolicy(m_dir->filePath(u"policy.json"_s));
    QVERIFY(QFile::setPermissions(m_dir->path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!policy);
}

void tst_PolicyFile::givesValuesToBeginWith()
{
    QVERIFY(put(R"({"schema": 1, "defaults": {"language": "nl", "theme": "dark",
        "proxy": {"host": "proxy.noordzee.example", "port": 3128}, "caFile": "/etc/ssl/own.pem",
        "snapshots": {"allForDays": 5, "dailyForDays": 50}, "tokenStore": "memory",
        "ruleBook": "/etc/pec-console/rulebook.json", "updates": "/srv/pec/newest.json",
        "logLevel": "warning"}})"));
    const Result<Policy> policy = loadPolicy(m_dir->filePath(u"policy.json"_s));
    QVERIFY2(policy, qPrintable(policy ? QString() : policy.error().detail));
    QCOMPARE(policy->language, u"nl"_s);
    QCOMPARE(policy->theme, u"dark"_s);
    QCOMPARE(policy->given.size(), 9);
    const auto opened = context();
    QVERIFY(opened);
    const ProgramSettings settings = (*opened)->settings();
    QCOMPARE(settings.proxy, OwnProxy({u"proxy.noordzee.example"_s, 3128}));
    QCOMPARE(settings.kept, KeptFor({5, 50}));
    QCOMPARE(settings.logLevel, LogLevel::Warning);
    QCOMPARE(settings.updates, u"/srv/pec/newest.json"_s);
    QCOMPARE((*opened)->notices().size(), 1); // there is no such rule book
    const Profile profile = newProfile((*opened)->policy());
    QCOMPARE(profile.tokenStore, TokenStoreKind::Memory);
    QCOMPARE(profile.caFile, u"/etc/ssl/own.pem"_s);
}

void tst_PolicyFile::aUsersOwnValueGoesBeforeADefault()
{
    QVERIFY(put(R"({"schema": 1, "defaults": {"proxy": {"host": "a.example", "port": 1}}})"));
    {
        const auto opened = context();
        QVERIFY(opened);
        ProgramSettings settings = (*opened)->settings();
        settings.proxy.reset(); // the system's, which is not the default here
        QVERIFY((*opened)->saveSettings(settings));
    }
    const auto again = context();
    QVERIFY(again);
    QCOMPARE((*again)->settings().proxy, std::optional<OwnProxy>());
}

void tst_PolicyFile::aLockedValueGoesBeforeTheUsers()
{
    {
        const auto before = context(); // no policy yet
        QVERIFY(before);
        QVERIFY((*before)->saveSettings({OwnProxy{u"own.example"_s, 8080}, {9, 90}}));
        Profile profile;
        profile.name = u"own"_s;
        profile.tenant = QString::fromLatin1(kTenant);
        profile.clientId = QString::fromLatin1(kClient);
        profile.tokenStore = TokenStoreKind::Memory;
        QVERIFY((*before)->saveProfile(profile));
    }
    QVERIFY(put(R"({"schema": 1, "defaults": {"proxy": {"host": "a.example", "port": 1}},
                    "locked": ["proxy", "tokenStore"]})"));
    const auto opened = context();
    QVERIFY(opened);
    QCOMPARE((*opened)->settings().proxy, OwnProxy({u"a.example"_s, 1}));
    QCOMPARE((*opened)->settings().kept, KeptFor({9, 90}));
    QCOMPARE((*opened)->profiles().first().tokenStore, TokenStoreKind::Keychain);
}

void tst_PolicyFile::refusesToChangeWhatIsLocked()
{
    QVERIFY(put(R"({"schema": 1, "defaults": {"caFile": "/etc/ssl/own.pem"},
                    "locked": ["proxy", "tokenStore", "caFile"]})"));
    const auto opened = context();
    QVERIFY(opened);
    ProgramSettings settings = (*opened)->settings();
    settings.kept = {3, 30};
    QVERIFY((*opened)->saveSettings(settings)); // not locked
    settings.proxy = OwnProxy{u"own.example"_s, 8080};
    const Result<Done> refused = (*opened)->saveSettings(settings);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::BadInput);
    QCOMPARE(refused.error().serviceCode, u"managed"_s);
    QCOMPARE(refused.error().subject, u"proxy"_s);
    QVERIFY(refused.error().detail.contains(m_dir->path()));

    Profile profile = newProfile((*opened)->policy());
    profile.name = u"own"_s;
    profile.tenant = QString::fromLatin1(kTenant);
    profile.clientId = QString::fromLatin1(kClient);
    profile.caFile = u"/tmp/mine.pem"_s;
    QCOMPARE((*opened)->saveProfile(profile).error().subject, u"caFile"_s);
    profile.caFile = u"/etc/ssl/own.pem"_s;
    profile.tokenStore = TokenStoreKind::Memory;
    QCOMPARE((*opened)->saveProfile(profile).error().subject, u"tokenStore"_s);
    profile.tokenStore = TokenStoreKind::Keychain;
    QVERIFY((*opened)->saveProfile(profile));
}

void tst_PolicyFile::connectsTenantsThatAUserCannotRemove()
{
    QVERIFY(put(withProfile("Noordzee")));
    const auto opened = context();
    QVERIFY(opened);
    QCOMPARE((*opened)->profiles().size(), 1);
    Profile profile = (*opened)->profiles().first();
    QCOMPARE(profile.name, u"Noordzee"_s);
    QCOMPARE(profile.tenant, QString::fromLatin1(kTenant));
    profile.persona = Persona::DirectBill; // the user's own to say
    QVERIFY((*opened)->saveProfile(profile));
    QCOMPARE((*opened)->profiles().first().persona, Persona::DirectBill);
    profile.tenant = u"other.example"_s;
    QCOMPARE((*opened)->saveProfile(profile).error().serviceCode, u"managed"_s);
    const Result<Done> removed = await((*opened)->removeProfile(u"noordzee"_s));
    QVERIFY(!removed);
    QCOMPARE(removed.error().serviceCode, u"managed"_s);
    QCOMPARE((*opened)->profiles().size(), 1);
}

void tst_PolicyFile::onlyRootNamesAnotherFile()
{
    qputenv("PEC_POLICY_FILE", "/tmp/other.json");
    const QString place = policyPlace();
    qunsetenv("PEC_POLICY_FILE");
    QCOMPARE(place, ::geteuid() == 0 ? u"/tmp/other.json"_s : u"/etc/pec-console/policy.json"_s);
    QCOMPARE(policyPlace(), u"/etc/pec-console/policy.json"_s);
}

QTEST_GUILESS_MAIN(tst_PolicyFile)
#include "tst_policyfile.moc"
