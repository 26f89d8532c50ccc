// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/appcontext.h"
#include "context/brandkeeper.h"
#include "core/strings.h"
#include "support/awaited.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace Pec;
using namespace Pec::Testing;

namespace {

ReportLook look()
{
    return {QColor(0x5a, 0x1a, 0x6b), QColor(0xb3, 0x5c, 0x00),
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\">"
            "<rect width=\"40\" height=\"20\"/></svg>",
            u"Looked after"_s, u"Noordzee Cloud B.V."_s};
}

QStringList brandFiles(const QTemporaryDir &folder)
{
    return QDir(folder.filePath(u"brands"_s)).entryList(QDir::Files);
}

} // namespace

class tst_BrandKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheHousesUntilOneIsKept()
    {
        const QTemporaryDir folder;
        QCOMPARE(BrandKeeper(folder.path()).load(u"Noordzee"_s).value(), ReportLook());
    }

    void keepsOneForEachProfile_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::newRow("plain") << u"Noordzee"_s;
        QTest::newRow("a path") << u"../../etc/passwd"_s;
        QTest::newRow("no file name") << u"a/b:\u00e9\u4f60*"_s;
        QTest::newRow("long") << u"x"_s.repeated(400);
    }
    void keepsOneForEachProfile()
    {
        QFETCH(QString, profile);
        const QTemporaryDir folder;
        QVERIFY(BrandKeeper(folder.path()).save(profile, look()));
        QCOMPARE(BrandKeeper(folder.path()).load(profile).value(), look());
        QCOMPARE(BrandKeeper(folder.path()).load(u"another"_s).value(), ReportLook());
        QCOMPARE(brandFiles(folder).size(), 1);
    }

    void keepsTheOldOneWhenTheNewOneDoesNotFit()
    {
        const QTemporaryDir folder;
        const BrandKeeper keeper(folder.path());
        QVERIFY(keeper.save(u"Noordzee"_s, look()));
        ReportLook pale = look();
        pale.main = QColor(0xdd, 0xdd, 0xdd);
        QCOMPARE(keeper.save(u"Noordzee"_s, pale).error().code, ErrorCode::BadInput);
        QCOMPARE(keeper.load(u"Noordzee"_s).value(), look());
    }

    void saysWhatIsWrongWithADamagedFile()
    {
        const QTemporaryDir folder;
        const BrandKeeper keeper(folder.path());
        QVERIFY(keeper.save(u"Noordzee"_s, look()));
        QFile file(folder.filePath(u"brands/"_s + brandFiles(folder).first()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        const auto damaged = keeper.load(u"Noordzee"_s);
        QCOMPARE(damaged.error().code, ErrorCode::BadInput);
        QCOMPARE(damaged.error().subject, file.fileName());
    }

    void saysWhereNothingCanBeWritten()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"brands"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto saved = BrandKeeper(folder.path()).save(u"Noordzee"_s, look());
        QCOMPARE(saved.error().code, ErrorCode::FileNotWritten);
    }

    void goesWithItsProfile()
    {
        const QTemporaryDir folder;
        AppContext::Options options;
        options.dataDir = folder.path();
        const auto context = std::move(AppContext::create(options).value());
        Profile profile;
        profile.name = u"Noordzee"_s;
        profile.tenant = u"noordzee.example"_s;
        profile.tokenStore = TokenStoreKind::Memory;
        QVERIFY(context->saveProfile(profile));
        QVERIFY(context->brandKeeper().save(profile.name, look()));
        QVERIFY(context->brandKeeper().save(u"another"_s, look()));
        QVERIFY(awaited(context->removeProfile(profile.name)));
        QCOMPARE(context->brandKeeper().load(profile.name).value(), ReportLook());
        QCOMPARE(context->brandKeeper().load(u"another"_s).value(), look());
    }
};

QTEST_MAIN(tst_BrandKeeper)
#include "tst_brandkeeper.moc"
