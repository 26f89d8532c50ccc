// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "store/profilestore.h"
#include "store/setaside.h"
#include "support/smalldisk.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace Pec;

namespace {

Profile fullProfile(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.tenant = u"noordzee.example"_s;
    profile.clientId = u"55555555-0000-4000-8000-000000000001"_s;
    profile.authority = QUrl(u"https://login.noordzee.example:8443"_s);
    profile.arm = QUrl(u"https://arm.noordzee.example"_s);
    profile.graph = QUrl(u"https://graph.noordzee.example/a%20b"_s);
    profile.partnerCenter = QUrl(u"https://pc.noordzee.example"_s);
    profile.caFile = u"/etc/ssl/noordzée.pem"_s;
    profile.clock = QUrl(u"https://127.0.0.1:8443/_clock"_s);
    profile.tokenStore = TokenStoreKind::Vault;
    profile.persona = Persona::DirectBill;
    profile.rate = Rate{Decimal::fromRaw(1'234'567'891), u"setting"_s, QDate(2026, 11, 1)};
    profile.resellerGroups = {{PrincipalId(u"b"_s), ResellerId(u"e-1"_s)},
                              {PrincipalId(u"a"_s), {}}};
    profile.agreement = Declaration{u"Anna \"de\" Boer"_s, QDate(2026, 10, 30)};
    profile.declaredLinks = {{PrincipalId(u"d-1"_s), u"6012345"_s, {u"Bram"_s, QDate(2026, 11, 2)}},
                             {PrincipalId(u"d-2"_s), {}, {}}};
    return profile;
}

bool isSame(const Profile &left, const Profile &right)
{
    // Names every member: one more in the domain does not compile here.
    const auto &[a1, b1, c1, d1, e1, f1, g1, h1, i1, j1, k1, l1, m1, n1, o1] = left;
    const auto &[a2, b2, c2, d2, e2, f2, g2, h2, i2, j2, k2, l2, m2, n2, o2] = right;
    return std::tie(a1, b1, c1, d1, e1, f1, g1, h1, i1, j1, k1, l1, m1, n1, o1)
           == std::tie(a2, b2, c2, d2, e2, f2, g2, h2, i2, j2, k2, l2, m2, n2, o2);
}

} // namespace

class tst_ProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void returnsEveryMemberAsItWasSaved()
    {
        Profile plain;
        plain.name = u"plain"_s;
        ProfileStore store = opened();
        QVERIFY(store.save(fullProfile(u"Noordzee Cloud"_s)));
        QVERIFY(store.save(plain));
        QVERIFY(store.setLastUsed(u"noordzee cloud"_s));
        const ProfileStore again = opened();
        QCOMPARE(again.list().size(), 2);
        QVERIFY(isSame(again.list()[0], fullProfile(u"Noordzee Cloud"_s)));
        QVERIFY(isSame(again.list()[1], plain));
        QCOMPARE(again.lastUsed(), u"Noordzee Cloud"_s);
        QVERIFY(isSame(again.profile(u"PLAIN"_s).value(), plain));
        QVERIFY(!again.profile(u"other"_s));
    }

    void readsResellerGroupsAsEarlierVersionsWroteThem_data()
    {
        QTest::addColumn<QByteArray>("groups");
        QTest::addColumn<QList<ResellerGroup>>("expected");
        const ResellerGroup ofNobody{PrincipalId(u"f-1"_s), {}};
        const ResellerGroup ofOne{PrincipalId(u"f-2"_s), ResellerId(u"e-1"_s)};
        QTest::newRow("ids alone") << QByteArray(R"(["F-1"])") << QList<ResellerGroup>{ofNobody};
        QTest::newRow("with their reseller")
            << QByteArray(R"([{"group":"F-2","reseller":"E-1"}])") << QList<ResellerGroup>{ofOne};
        QTest::newRow("without a reseller")
            << QByteArray(R"([{"group":"f-1","reseller":""}])") << QList<ResellerGroup>{ofNobody};
        QTest::newRow("both forms") << QByteArray(R"(["f-1",{"group":"f-2","reseller":"e-1"}])")
                                    << QList<ResellerGroup>{ofNobody, ofOne};
        QTest::newRow("none") << QByteArray("[]") << QList<ResellerGroup>();
    }

    void readsResellerGroupsAsEarlierVersionsWroteThem()
    {
        QFETCH(QByteArray, groups);
        QFETCH(QList<ResellerGroup>, expected);
        write(R"({"schema":1,"profiles":[{"name":"a","tokenStore":"vault","resellerGroups":)"
              + groups + "}]}");
        ProfileStore store = opened();
        QVERIFY(!store.notice());
        const Profile profile = store.profile(u"a"_s).value();
        QCOMPARE(profile.resellerGroups, expected);
        QVERIFY(!profile.agreement && profile.declaredLinks.isEmpty());
        QVERIFY(store.save(profile)); // written in the new form, and the same again
        QCOMPARE(opened().profile(u"a"_s)->resellerGroups, expected);
    }

    void replacesByNameAndRefusesTheSameNameInAnotherCase()
    {
        ProfileStore store = opened();
        QVERIFY(store.save(fullProfile(u"Noordzee"_s)));
        Profile changed = fullProfile(u"Noordzee"_s);
        changed.persona.reset();
        QVERIFY(store.save(changed));
        QCOMPARE(store.list().size(), 1);
        QVERIFY(!store.list().constFirst().persona);
        const Result<Done> refused = store.save(fullProfile(u"NOORDZEE"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadInput);
        QCOMPARE(store.list().size(), 1);
    }

    void removesAProfileAndForgetsThatItWasUsed()
    {
        ProfileStore store = opened();
        QVERIFY(store.save(fullProfile(u"Noordzee"_s)));
        QVERIFY(store.setLastUsed(u"Noordzee"_s));
        QVERIFY(!store.setLastUsed(u"Zuiderzee"_s));
        QVERIFY(store.remove(u"Noordzee"_s));
        QVERIFY(store.list().isEmpty());
        QVERIFY(store.lastUsed().isEmpty());
        QVERIFY(opened().list().isEmpty());
    }

    void knowsWhoseSignInTheKeyringKeeps()
    {
        ProfileStore store = opened();
        QVERIFY(!store.noteSignIn(u"Noordzee"_s, TokenStoreKind::Keychain, true)); // not there
        Profile profile = fullProfile(u"Noordzee"_s);
        profile.tokenStore = TokenStoreKind::Keychain;
        QVERIFY(store.save(profile));
        QVERIFY(store.noteSignIn(u"noordzee"_s, TokenStoreKind::Keychain, true));
        QVERIFY(opened().isInKeyring(u"NOORDZEE"_s));
        // What the keyring keeps is still there.
        QVERIFY(store.noteSignIn(u"Noordzee"_s, TokenStoreKind::Memory, false));
        QVERIFY(opened().isInKeyring(u"Noordzee"_s));
        QCOMPARE(opened().list().first().tokenStore, TokenStoreKind::Memory);
        QVERIFY(store.noteSignOut(u"Noordzee"_s));
        QVERIFY(!opened().isInKeyring(u"Noordzee"_s));
        QVERIFY(store.noteSignIn(u"Noordzee"_s, TokenStoreKind::Keychain, false));
        QVERIFY(!opened().isInKeyring(u"Noordzee"_s));
        QVERIFY(store.noteSignIn(u"Noordzee"_s, TokenStoreKind::Keychain, true));
        QVERIFY(store.remove(u"Noordzee"_s));
        QVERIFY(!opened().isInKeyring(u"Noordzee"_s));
    }

    //! A window may have changed it since it was opened for a sign-in.
    void aSignInKeepsWhatWasChangedMeanwhile()
    {
        ProfileStore store = opened();
        QVERIFY(store.save(fullProfile(u"Noordzee"_s)));
        ProfileStore window = opened();
        Profile changed = fullProfile(u"Noordzee"_s);
        changed.persona = Persona::IndirectProvider;
        QVERIFY(window.save(changed));
        QVERIFY(store.noteSignIn(u"Noordzee"_s, TokenStoreKind::Memory, false));
        QCOMPARE(opened().list().first().persona, std::optional(Persona::IndirectProvider));
    }

    void allowsTheseNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("plain") << u"demo"_s << true;
        QTest::newRow("blank inside") << u"Noordzee Cloud"_s << true;
        QTest::newRow("letters of other languages") << u"Société Générale été"_s << true;
        QTest::newRow("64 characters") << QString(64, u'a') << true;
        QTest::newRow("65 characters") << QString(65, u'a') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("blank") << u" "_s << false;
        QTest::newRow("blank at the end") << u"demo "_s << false;
        QTest::newRow("slash") << u"a/b"_s << false;
        QTest::newRow("backslash") << u"a\\b"_s << false;
        QTest::newRow("parent folder") << u".."_s << false;
        QTest::newRow("line feed") << u"a\nb"_s << false;
        QTest::newRow("null character") << u"a"_s + QChar(0) + u"b"_s << false;
        QTest::newRow("delete character") << u"a\u007fb"_s << false;
    }

    void allowsTheseNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, allowed);
        QCOMPARE(ProfileStore::isValidName(name), allowed);
        ProfileStore store = opened();
        QCOMPARE(store.save(fullProfile(name)).has_value(), allowed);
        QCOMPARE(store.list().size(), allowed ? 1 : 0);
    }

    void refusesAnAddressWithAPassword()
    {
        Profile profile = fullProfile(u"Noordzee"_s);
        profile.arm = QUrl(u"https://user:hunter2@arm.noordzee.example"_s);
        ProfileStore store = opened();
        const Result<Done> saved = store.save(profile);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::BadInput);
        QVERIFY(!QFileInfo::exists(file()));
    }

    void setsABrokenFileAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not JSON") << QByteArray("[profiles]\nname=demo");
        QTest::newRow("cut off") << QByteArray("{\"schema\":1,\"profiles\":[{\"na");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("without profiles") << QByteArray("{\"schema\":1}");
        QTest::newRow("profile without a name")
            << QByteArray("{\"schema\":1,\"profiles\":[{\"tokenStore\":\"vault\"}]}");
        QTest::newRow("unknown token store") << QByteArray(
            "{\"schema\":1,\"profiles\":[{\"name\":\"a\",\"tokenStore\":\"drawer\"}]}");
        QTest::newRow("address that is none")
            << QByteArray("{\"schema\":1,\"profiles\":[{\"name\":\"a\",\"tokenStore\":\"vault\","
                          "\"authority\":\"https://lo\\u0002gin\"}]}");
        QTest::newRow("address that would not be saved as it is")
            << QByteArray("{\"schema\":1,\"profiles\":[{\"name\":\"a\",\"tokenStore\":\"vault\","
                          "\"authority\":\"https://login.example#a#b\"}]}");
        QTest::newRow("rate that is no number")
            << QByteArray("{\"schema\":1,\"profiles\":[{\"name\":\"a\",\"tokenStore\":\"vault\","
                          "\"rate\":{\"value\":\"x\"}}]}");
    }

    void setsABrokenFileAside()
    {
        QFETCH(QByteArray, bytes);
        write(bytes);
        ProfileStore store = opened();
        QVERIFY(store.notice());
        QCOMPARE(store.notice()->serviceCode, QString::fromLatin1(StoreFault::kSetAside));
        QFile kept(store.notice()->subject);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
        QVERIFY(store.list().isEmpty());
        QVERIFY(store.save(fullProfile(u"Noordzee"_s)));
        QCOMPARE(opened().list().size(), 1);
    }

    void leavesAFileOfALaterVersionAlone()
    {
        const QByteArray bytes = "{\"schema\":2,\"profiles\":[]}";
        write(bytes);
        const Result<ProfileStore> store = ProfileStore::open(m_folder->path());
        QVERIFY(!store);
        QCOMPARE(store.error().serviceCode, QString::fromLatin1(StoreFault::kNewerSchema));
        QFile left(file());
        QVERIFY(left.open(QIODevice::ReadOnly));
        QCOMPARE(left.readAll(), bytes);
    }

    void twoStoresKeepEachOthersChanges()
    {
        ProfileStore first = opened();
        ProfileStore second = opened();
        QVERIFY(first.save(fullProfile(u"Noordzee"_s)));
        QVERIFY(second.save(fullProfile(u"Zuiderzee"_s)));
        QCOMPARE(opened().list().size(), 2);
        QCOMPARE(second.list().size(), 2);
    }

    void keepsTheFileToItsOwner()
    {
        ProfileStore store = opened();
        const auto owner =
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        for (int i = 0; i < 2; ++i) {
            QVERIFY(store.save(fullProfile(u"Noordzee"_s)));
            QVERIFY(!(QFileInfo(file()).permissions() & ~owner));
            QFile::setPermissions(file(), owner | QFile::ReadOther);
        }
    }

    void aDiskThatTakesNoMoreLeavesTheProfilesThatWere()
    {
        ProfileStore store = opened();
        QVERIFY(store.save(fullProfile(u"Noordzee"_s)));
        const Result<Done> failed = [&] {
            const SmallDisk disk(300); // enough for the lock, not for the profiles
            return store.save(fullProfile(u"Oostzee"_s));
        }();
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::StoreUnusable);
        const ProfileStore again = opened();
        QVERIFY(!again.notice());
        QVERIFY(again.profile(u"Noordzee"_s));
        QVERIFY(!again.profile(u"Oostzee"_s));
    }

    void saysWhyNoFolderCanBeMade()
    {
        write("text");
        const Result<ProfileStore> store = ProfileStore::open(file() + u"/below"_s);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::StoreUnusable);
        QCOMPARE(store.error().serviceCode, QString::fromLatin1(StoreFault::kFolder));
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"profiles.json"_s); }

    [[nodiscard]] ProfileStore opened() const
    {
        Result<ProfileStore> store = ProfileStore::open(m_folder->path());
        if (!store)
            qFatal("%s", qPrintable(logLine(store.error())));
        return std::move(*store);
    }

    void write(const QByteArray &bytes) const
    {
        QFile out(file());
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_ProfileStore)
#include "tst_profilestore.moc"
