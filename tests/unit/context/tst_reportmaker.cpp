// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/plankeeper.h"
#include "context/reportmaker.h"
#include "core/strings.h"
#include "plan/merge.h"
#include "reports/document/reportscope.h"
#include "store/snapshotstore.h"
#include "support/sampleassessment.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Pec;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    std::unique_ptr<SnapshotStore> store =
        std::move(SnapshotStore::open(folder.filePath(u"snapshots.sqlite"_s)).value());
    PlanKeeper keeper{*store};
    ReportMaker maker{[this](const QList<ExportedPlan> &plans) {
        return keeper.keepExported(u"Noordzee"_s, plans);
    }};
    QSignalSpy finished{&maker, &ReportMaker::finished};

    [[nodiscard]] Result<QStringList> made(const QList<ReportInput> &inputs, const QString &target)
    {
        finished.clear();
        maker.start(inputs, {target, {ReportFormat::Json}});
        constexpr int kPatienceMs = 20'000;
        if (finished.isEmpty() && !finished.wait(kPatienceMs))
            return failure(ErrorCode::Internal, u"it did not end"_s);
        return finished.first().first().value<Result<QStringList>>();
    }
};

//! An edition for each of the sample's customers, which are called so.
QList<ReportInput> editionsFor(const QStringList &names)
{
    const auto assessment = sampleAssessment();
    for (qsizetype i = 0; i < names.size(); ++i)
        assessment->customers[i].name = names[i];
    ReportInput base;
    base.assessment = assessment;
    base.plan = mergedPlan(*assessment, {});
    base.audience = ReportAudience::Customer;
    base.now = sampleNow();
    ReportScope scope;
    for (qsizetype i = 0; i < names.size(); ++i)
        scope.customers.append(assessment->customers[i].id);
    return *inputsOf(base, scope);
}

} // namespace

class tst_ReportMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Else the one plan takes the other's place, and goes to the wrong customer.
    void customersOfOneNameHaveAFileEach_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("the same") << QStringList{u"Bakker"_s, u"Bakker"_s, u"Bakker"_s};
        QTest::newRow("but for case") << QStringList{u"Bakker"_s, u"BAKKER"_s};
        QTest::newRow("but for what no file is called")
            << QStringList{u"Bakker & Zn."_s, u"Bakker / Zn"_s};
        QTest::newRow("nothing of a file's name") << QStringList{u"!"_s, u"?"_s};
    }
    void customersOfOneNameHaveAFileEach()
    {
        QFETCH(QStringList, names);
        Fixture f;
        const QString target = f.folder.filePath(u"plans"_s);
        const auto files = f.made(editionsFor(names), target);
        QVERIFY2(files, qPrintable(files ? QString() : logLine(files.error())));
        QCOMPARE(files->size(), names.size());
        QSet<QString> different;
        for (qsizetype i = 0; i < names.size(); ++i) {
            different.insert(files->at(i).toLower());
            QFile file(files->at(i));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray named = '"' + names[i].toUtf8() + '"';
            QVERIFY(file.readAll().contains(named));
        }
        QCOMPARE(different.size(), names.size());
        QCOMPARE(QDir(target).entryList(QDir::Files).size(), names.size());
        // Made anew, they are written over.
        QCOMPARE(*f.made(editionsFor(names), target), *files);
        QCOMPARE(QDir(target).entryList(QDir::Files).size(), names.size());
    }

    void whatStopsOneStopsTheNextAndLeavesTheFirst()
    {
        Fixture f;
        const QString target = f.folder.filePath(u"plans"_s);
        const auto inputs = editionsFor({u"Anna"_s, u"Bert"_s, u"Cor"_s});
        const QStringList all = *f.made(inputs, target);
        QVERIFY(QFile::remove(all[1]) && QFile::remove(all[2]) && QDir().mkpath(all[1]));
        const auto files = f.made(inputs, target);
        QVERIFY(!files);
        QCOMPARE(files.error().code, ErrorCode::FileNotWritten);
        QCOMPARE(files.error().subject, all[1]);
        QCOMPARE(QDir(target).entryList(QDir::Files).size(), 1);
    }
};

QTEST_MAIN(tst_ReportMaker)
#include "tst_reportmaker.moc"
