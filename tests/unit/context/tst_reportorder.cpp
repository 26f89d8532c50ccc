// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/reportmaker.h"
#include "context/reportorder.h"
#include "core/async.h"
#include "core/strings.h"
#include "plan/decide.h"
#include "plan/merge.h"
#include "support/sampleassessment.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace Pec;

namespace {

ReportOrder orderOf(const QString &folder, const QList<ReportFormat> &formats)
{
    ReportOrder order;
    order.base.assessment = sampleAssessment();
    order.base.plan = mergedPlan(*order.base.assessment, {});
    order.base.now = sampleNow();
    order.files.folder = folder;
    order.files.formats = formats;
    return order;
}

} // namespace

//! What is wanted at a desk, and what that means for the files of a folder.
class tst_ReportOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFilesThatAreThereAlready()
    {
        const QTemporaryDir folder;
        const QList<ReportFormat> all{ReportFormat::Pdf, ReportFormat::Xlsx, ReportFormat::Csv,
                                      ReportFormat::Json, ReportFormat::Html};
        ReportOrder order = orderOf(folder.path(), all);
        order.scope.each = true;
        const QList<ReportInput> inputs = inputsOf(order).value();
        QCOMPARE(inputs.size(), order.base.assessment->customers.size());
        QVERIFY(filesInTheWay(inputs, order.files).value().isEmpty());
        const auto report = buildReport(inputs[1]);
        QStringList written = writeReport(*report, order.files).value();
        QCOMPARE(written, reportFileNames(*report, order.files));
        for (QString &name : written)
            name = QFileInfo(name).fileName();
        QCOMPARE(filesInTheWay(inputs, order.files).value(), written);
        order.files.formats = {ReportFormat::Json};
        QCOMPARE(filesInTheWay(inputs, order.files).value(), written.filter(u".json"_s));
    }

    void keepsTwoOfOneNameApart()
    {
        const QTemporaryDir folder;
        ReportOrder order = orderOf(folder.path(), {ReportFormat::Json});
        const auto assessment = sampleAssessment();
        assessment->customers[1].name = assessment->customers[0].name.toUpper() + u'!';
        order.base.assessment = assessment;
        order.scope = {{assessment->customers[0].id, assessment->customers[1].id}, {}, true};
        const QList<ReportInput> inputs = inputsOf(order).value();
        QCOMPARE(marksOf(inputs), QStringList({{}, u"-2"_s}));
        ReportMaker maker([](const QList<ExportedPlan> &) { return readyFuture<Done>(Done()); });
        QSignalSpy finished(&maker, &ReportMaker::finished);
        maker.start(inputs, order.files);
        QVERIFY(finished.wait(20'000));
        const QStringList files = QDir(folder.path()).entryList(QDir::Files);
        QCOMPARE(files.size(), 2);
        QCOMPARE(filesInTheWay(inputs, order.files).value().size(), 2);
    }

    void stopsLookingWhenAsked()
    {
        const QTemporaryDir folder;
        const ReportOrder order = orderOf(folder.path(), {ReportFormat::Json});
        std::stop_source stop;
        stop.request_stop();
        const auto there = filesInTheWay(inputsOf(order).value(), order.files, stop.get_token());
        QCOMPARE(there.error().code, ErrorCode::Cancelled);
    }

    void takesDecisionsAlongIntoAnotherPeriod()
    {
        ReportOrder order = orderOf({}, {});
        PlanItem &decided = order.base.plan.entries.first().item;
        PlanDecision decision = decided.decision;
        decision.state = PlanState::Accepted;
        decision.owner = u"Anna"_s;
        decided = Pec::decided(decided, decision, u"anna"_s, sampleNow());
        const FindingId id = decided.finding.id;
        // In the other period the rest was not found.
        const auto other = sampleAssessment();
        const CustomerId customer = decided.finding.key.customer;
        other->customers.removeIf(
            [&customer](const CustomerAssessment &one) { return one.id != customer; });
        order.base.assessment = other;
        order.otherPeriod = true;
        const QList<PlanEntry> entries = inputsOf(order)->first().plan.entries;
        QVERIFY(!entries.isEmpty() && entries.size() < order.base.plan.entries.size());
        const auto found = std::find_if(entries.cbegin(), entries.cend(), [&id](const auto &entry) {
            return entry.item.finding.id == id;
        });
        QVERIFY(found != entries.cend());
        QCOMPARE(found->item.decision, decision);
        order.otherPeriod = false;
        QCOMPARE(inputsOf(order)->first().plan.entries.size(), order.base.plan.entries.size());
    }

    void isOfSomebody()
    {
        ReportOrder order = orderOf({}, {});
        QCOMPARE(subjectOf(inputsOf(order)->first()), QString()); // the report says "all customers"
        order.scope.customers = {order.base.assessment->customers[1].id};
        QCOMPARE(subjectOf(inputsOf(order)->first()), order.base.assessment->customers[1].name);
        order.base.assessment = emptyAssessment();
        order.scope = {};
        QCOMPARE(inputsOf(order).error().code, ErrorCode::NotFound);
    }
};

QTEST_MAIN(tst_ReportOrder)
#include "tst_reportorder.moc"
