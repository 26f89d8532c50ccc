// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/appcontext.h"
#include "core/strings.h"
#include "support/awaited.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Pec;
using namespace Pec::Testing;

//! What becomes of the open tenant when its profile is changed.
class tst_ChangeProfile : public QObject
{
    Q_OBJECT

private:
    struct Set
    {
        Set()
        {
            AppContext::Options options;
            options.dataDir = folder.path();
            options.vaultPassphrase = "a passphrase";
            context = std::move(AppContext::create(options).value());
            profile.name = u"Noordzee"_s;
            profile.tenant = u"noordzee.example"_s;
            profile.clientId = u"55555555-0000-4000-8000-000000000001"_s;
            profile.tokenStore = TokenStoreKind::Memory;
            QVERIFY(context->saveProfile(profile));
            QVERIFY(awaited(context->open(profile.name)));
        }

        QTemporaryDir folder;
        std::unique_ptr<AppContext> context;
        Profile profile; //!< as it is open
    };

private Q_SLOTS:
    void goesOnAtOnceWithWhatTheRulesUse()
    {
        Set set;
        const QSignalSpy opened(set.context.get(), &AppContext::opened);
        set.profile.persona = Persona::DirectBill;
        set.profile.agreement = Declaration{u"Anna"_s, QDate(2026, 11, 1)};
        QVERIFY(awaited(set.context->changeProfile(set.profile)));
        QCOMPARE(*set.context->profile(), set.profile);
        QCOMPARE(set.context->profiles(), QList<Profile>{set.profile});
        QCOMPARE(opened.size(), 0);
    }

    void signsOutAndOpensAgainWhenTheSignInMoves()
    {
        Set set;
        const QSignalSpy opened(set.context.get(), &AppContext::opened);
        const QSignalSpy signedOut(set.context.get(), &AppContext::signedOut);
        set.profile.tokenStore = TokenStoreKind::Vault;
        QVERIFY(awaited(set.context->changeProfile(set.profile)));
        QCOMPARE(signedOut.size(), 1);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(set.context->profile()->tokenStore, TokenStoreKind::Vault);
        QCOMPARE(set.context->profiles().first().tokenStore, TokenStoreKind::Vault);
    }

    void leavesTheOpenTenantAloneWhenAnotherIsChanged()
    {
        Set set;
        const QSignalSpy opened(set.context.get(), &AppContext::opened);
        Profile other = set.profile;
        other.name = u"Alfa"_s;
        other.tokenStore = TokenStoreKind::Vault;
        QVERIFY(awaited(set.context->changeProfile(other)));
        QCOMPARE(*set.context->profile(), set.profile);
        QCOMPARE(set.context->profiles().size(), 2);
        QCOMPARE(opened.size(), 0);
    }

    void changesNothingThatCannotBe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("caFile");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("certificates that are not there")
            << u"Noordzee"_s << u"/none.pem"_s << ErrorCode::Tls;
        QTest::newRow("the demo") << AppContext::demoProfileName() << QString()
                                  << ErrorCode::BadInput;
    }
    void changesNothingThatCannotBe()
    {
        QFETCH(QString, name);
        QFETCH(QString, caFile);
        QFETCH(ErrorCode, code);
        Set set;
        Profile changed = set.profile;
        changed.name = name;
        changed.caFile = caFile;
        QCOMPARE(codeOf(awaited(set.context->changeProfile(changed))), std::optional(code));
        QCOMPARE(*set.context->profile(), set.profile);
        QCOMPARE(set.context->profiles(), QList<Profile>{set.profile});
    }

    void tellsOfTheFileEvenWithoutATenant()
    {
        const QTemporaryDir folder;
        AppContext::Options options;
        options.dataDir = folder.path();
        const auto context = std::move(AppContext::create(options).value());
        const auto stored = awaited(context->storedData());
        QVERIFY(stored);
        QCOMPARE(stored->snapshots, 0);
        QVERIFY(!stored->oldest.isValid());
        QVERIFY(stored->bytes > 0);
    }
};

QTEST_GUILESS_MAIN(tst_ChangeProfile)
#include "tst_changeprofile.moc"
