// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/customerpapers.h"
#include "onboarding/planning/wishes.h"
#include "unit/onboarding/sampleplans.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Pec;
using namespace Pec::Testing;

namespace {

PapersWish wishOf(OnboardingMethod method, const QString &target)
{
    const OnboardingCase onboarding = caseFor(method);
    return {onboarding, u"Noordzee Cloud"_s, roleChoice(ruleBook(), onboarding.role),
            Language::Dutch, target};
}

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! Where the papers of a case go: the customer's pack, and beside it what is the partner's own.
class tst_OnboardingFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liesWhereItWasWished_data()
    {
        QTest::addColumn<OnboardingMethod>("method");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("own");
        QTest::newRow("a folder") << OnboardingMethod::Aobo << u"pack"_s << QString();
        QTest::newRow("a zip file") << OnboardingMethod::Aobo << u"pack.zip"_s << QString();
        QTest::newRow("a folder and a link")
            << OnboardingMethod::Lighthouse << u"pack"_s << u"pack-partner"_s;
        QTest::newRow("a folder with a slash and a link")
            << OnboardingMethod::User << u"pack/"_s << u"pack-partner"_s;
        QTest::newRow("a zip file and a link")
            << OnboardingMethod::ServicePrincipal << u"pack.ZIP"_s << u"pack-partner"_s;
    }
    void liesWhereItWasWished()
    {
        QFETCH(OnboardingMethod, method);
        QFETCH(QString, target);
        QFETCH(QString, own);
        const QTemporaryDir folder;
        const QDir dir(folder.path());
        const auto written = writePapers(wishOf(method, dir.filePath(target)));
        QVERIFY2(written, written ? "" : qPrintable(logLine(written.error())));
        QCOMPARE(written->target, dir.filePath(target));
        QCOMPARE(written->ownFolder, own.isEmpty() ? QString() : dir.filePath(own));
        const QFileInfo pack(dir.filePath(target));
        QVERIFY(pack.exists());
        QCOMPARE(pack.isFile(), target.endsWith(u".zip"_s, Qt::CaseInsensitive));
        if (own.isEmpty())
            QVERIFY(!dir.exists(u"pack-partner"_s));
        else
            QVERIFY(QFileInfo(dir.filePath(own + u"/link.sh"_s)).isExecutable());
    }

    void theLetterIsBothAndInItsLanguage()
    {
        const QTemporaryDir folder;
        const QDir pack(folder.filePath(u"pack"_s));
        QVERIFY(writePapers(wishOf(OnboardingMethod::Lighthouse, pack.path())));
        QVERIFY(bytesOf(pack.filePath(u"letter.html"_s)).contains("<html lang=\"nl\">"));
        QVERIFY(bytesOf(pack.filePath(u"letter.pdf"_s)).startsWith("%PDF-"));
        const QByteArray sums = bytesOf(pack.filePath(u"SHA256SUMS"_s));
        QVERIFY(sums.contains("  letter.html\n") && sums.contains("  letter.pdf\n"));
        QVERIFY(!pack.exists(u"link.sh"_s)); // not the customer's
    }

    void aLetterTakesAnotherPageOnlyForManySubscriptions_data()
    {
        QTest::addColumn<int>("subscriptions");
        QTest::addColumn<int>("pages");
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("eight") << 8 << 1;
        QTest::newRow("sixty") << 60 << 2;
    }
    void aLetterTakesAnotherPageOnlyForManySubscriptions()
    {
        QFETCH(int, subscriptions);
        QFETCH(int, pages);
        OnboardingWish onboard = wishFor(OnboardingMethod::Lighthouse);
        onboard.targets.clear();
        for (int i = 0; i < subscriptions; ++i)
            onboard.targets.append(
                {SubscriptionId(u"5a000000-0000-4000-8000-%1"_s.arg(i, 12, 10, QChar(u'0'))),
                 u"Produktionsumgebung der Abteilung "_s + QString::number(i)});
        const QTemporaryDir folder;
        const QDir pack(folder.filePath(u"pack"_s));
        PapersWish wish = wishOf(OnboardingMethod::Lighthouse, pack.path());
        wish.onboarding = planOnboarding(onboard, planned()).value();
        wish.language = Language::German; // the longest
        QVERIFY(writePapers(wish));
        const QByteArray letter = bytesOf(pack.filePath(u"letter.pdf"_s));
        static const QRegularExpression page(u"/Type\\s*/Page\\b"_s); // not that of all pages
        QCOMPARE(QString::fromLatin1(letter).count(page), pages);
    }

    void namesWhatCouldNotBeWritten()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath(u"nowhere/pack.zip"_s);
        const auto written = writePapers(wishOf(OnboardingMethod::Lighthouse, target));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileNotWritten);
        QCOMPARE(written.error().subject, target);
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_MAIN(tst_OnboardingFiles)
#include "tst_onboardingfiles.moc"
