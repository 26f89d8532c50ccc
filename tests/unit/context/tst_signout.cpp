// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/appcontext.h"
#include "core/strings.h"
#include "store/profilestore.h"
#include "support/awaited.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Pec;
using namespace Pec::Testing;

//! Signing out where no keyring can be reached, as over ssh or from cron.
class tst_SignOut : public QObject
{
    Q_OBJECT

private:
    enum class Before { NeverKept, Kept };

    struct Set
    {
        explicit Set(Before before)
        {
            Profile profile;
            profile.name = u"Noordzee"_s;
            profile.tenant = u"noordzee.example"_s;
            profile.clientId = u"55555555-0000-4000-8000-000000000001"_s;
            auto profiles = std::move(ProfileStore::open(folder.path()).value());
            QVERIFY(profiles.save(profile));
            if (before == Before::Kept)
                QVERIFY(profiles.noteSignIn(profile.name, TokenStoreKind::Keychain, true));
            AppContext::Options options;
            options.dataDir = folder.path();
            context = std::move(AppContext::create(options).value());
        }

        QTemporaryDir folder;
        std::unique_ptr<AppContext> context;
    };

public:
    static void initMain() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); }

private Q_SLOTS:
    void saysThatTheKeyringKeepsASignIn()
    {
        Set set(Before::Kept);
        QVERIFY(awaited(set.context->open(u"Noordzee"_s)));
        const QSignalSpy signedOut(set.context.get(), &AppContext::signedOut);
        const Result<Done> out = awaited(set.context->signOut());
        QVERIFY(!out);
        QCOMPARE(out.error().code, ErrorCode::SecretStoreUnusable);
        QCOMPARE(out.error().serviceCode, u"keyring-keeps"_s);
        QCOMPARE(out.error().subject, u"Noordzee"_s);
        QCOMPARE(signedOut.size(), 1);
        QVERIFY(!awaited(set.context->signOut())); // as often as it is tried
    }

    void isDoneWhereNoneWasKept()
    {
        Set set(Before::NeverKept);
        QVERIFY(awaited(set.context->open(u"Noordzee"_s)));
        QVERIFY(awaited(set.context->signOut()));
    }

    void doesNotForgetAProfileWhoseSignInWouldStay()
    {
        Set set(Before::Kept);
        QCOMPARE(codeOf(awaited(set.context->removeProfile(u"Noordzee"_s))),
                 std::optional(ErrorCode::SecretStoreUnusable));
        QCOMPARE(set.context->profiles().size(), 1);
    }

    void forgetsAProfileWhoseCertificatesAreGone()
    {
        Set set(Before::NeverKept);
        Profile profile = set.context->profiles().first();
        profile.caFile = set.folder.filePath(u"gone.pem"_s);
        QVERIFY(set.context->saveProfile(profile));
        QVERIFY(!awaited(set.context->open(u"Noordzee"_s)));
        QVERIFY(awaited(set.context->removeProfile(u"Noordzee"_s)));
        QVERIFY(set.context->profiles().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_SignOut)
#include "tst_signout.moc"
