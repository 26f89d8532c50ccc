// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "models/plandesk.h"
#include "plan/merge.h"
#include "support/sampleassessment.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Pec;

Q_DECLARE_METATYPE(Pec::PlanItem)

namespace {

const QDateTime kNow({2026, 11, 22}, {10, 0}, Qt::UTC);
const QString kProfile = u"Noordzee"_s;

PlanDecision in(PlanState state)
{
    PlanDecision decision;
    decision.state = state;
    return decision;
}

PlanDecision owned(const QString &owner)
{
    PlanDecision decision;
    decision.owner = owner;
    return decision;
}

struct Desk
{
    explicit Desk(const QList<PlanItem> &stored = {})
    {
        desk.setUser(u"anna"_s);
        desk.setNow([] { return kNow; });
        desk.begin(kProfile);
        desk.setNotes({});
        desk.setPlan(mergedPlan(*assessment, stored), assessment);
    }

    [[nodiscard]] FindingId id(qsizetype place) const
    {
        return desk.entries().at(place).item.finding.id;
    }
    [[nodiscard]] const PlanDecision &decision(const FindingId &of) const
    {
        return desk.entry(of)->item.decision;
    }

    std::shared_ptr<Assessment> assessment = sampleAssessment();
    Text text{Language::English};
    PlanDesk desk{text};
};

} // namespace

class tst_PlanDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<PlanItem>(); }

    void everyDecisionIsToBeSavedAtOnce()
    {
        Desk d;
        QSignalSpy toSave(&d.desk, &PlanDesk::itemToSave);
        d.desk.decide(d.id(0), in(PlanState::Accepted));
        QCOMPARE(toSave.size(), 1);
        QCOMPARE(toSave[0][0].toString(), kProfile);
        const auto item = toSave[0][1].value<PlanItem>();
        QCOMPARE(item, d.desk.entry(d.id(0))->item);
        QCOMPARE(item.history.size(), 1);
        QCOMPARE(item.history.first().by, u"anna"_s);
        QCOMPARE(item.history.first().at, kNow);
        d.desk.decide(d.id(0), in(PlanState::Accepted)); // nothing new
        QCOMPARE(toSave.size(), 1);
    }

    void leavingOutWithoutAReasonDoesNotStand()
    {
        Desk d;
        d.desk.decide(d.id(0), in(PlanState::LeftOut));
        QCOMPARE(d.decision(d.id(0)), PlanDecision());
        QVERIFY(d.desk.undoWords().isEmpty());
    }

    void undoAndRedoCoverDecisionsAndNotesInOneOrder()
    {
        Desk d;
        QSignalSpy itemsToSave(&d.desk, &PlanDesk::itemToSave);
        QSignalSpy notesToSave(&d.desk, &PlanDesk::noteToSave);
        const CustomerId customer = d.assessment->customers.first().id;
        const CustomerNote note{u"De bakker"_s, {}, {}};
        d.desk.decide(d.id(0), in(PlanState::Done));
        d.desk.note(customer, note);
        QCOMPARE(d.desk.notes().value(customer), note);
        QCOMPARE(d.desk.customerName(customer), u"De bakker"_s);
        d.desk.undo();
        QVERIFY(d.desk.notes().isEmpty());
        QCOMPARE(d.decision(d.id(0)).state, PlanState::Done);
        d.desk.undo();
        QCOMPARE(d.decision(d.id(0)).state, PlanState::Open);
        d.desk.undo(); // nothing is left
        d.desk.redo();
        d.desk.redo();
        QCOMPARE(d.decision(d.id(0)).state, PlanState::Done);
        QCOMPARE(d.desk.notes().value(customer), note);
        QCOMPARE(itemsToSave.size(), 3); // what is taken back is saved too
        QCOMPARE(notesToSave.size(), 3);
        QCOMPARE(d.desk.entry(d.id(0))->item.history.size(), 3); // and told of
    }

    void anUndoSaysWhatItTakesBack()
    {
        Desk d;
        const QString title = d.text.findingTitle(d.desk.entries().first().item.finding);
        d.desk.decide(d.id(0), owned(u"Bert"_s));
        QCOMPARE(d.desk.undoWords(), u"Owner: "_s + title);
        const CustomerAssessment &customer = d.assessment->customers.first();
        d.desk.note(customer.id, {{}, {}, u"x"_s});
        QCOMPARE(d.desk.undoWords(), u"Note: "_s + customer.name);
        d.desk.undo();
        QCOMPARE(d.desk.undoWords(), u"Owner: "_s + title);
        QCOMPARE(d.desk.redoWords(), u"Note: "_s + customer.name);
    }

    void typingIsTakenBackInOneStep()
    {
        Desk d;
        for (const QString &typed : {u"B"_s, u"Be"_s, u"Bert"_s})
            d.desk.decide(d.id(0), owned(typed));
        d.desk.decide(d.id(1), owned(u"Bert"_s)); // of another finding: a step of its own
        d.desk.undo();
        QCOMPARE(d.decision(d.id(1)).owner, QString());
        QCOMPARE(d.decision(d.id(0)).owner, u"Bert"_s);
        d.desk.undo();
        QCOMPARE(d.decision(d.id(0)).owner, QString());
        QVERIFY(d.desk.undoWords().isEmpty());
        QVERIFY(!d.desk.entry(d.id(0))->item.isTouched());
    }

    void addsTheBestFindingOfEachSubscriptionInOneStep()
    {
        Desk d;
        QSet<SubscriptionId> all;
        for (const PlanEntry &entry : d.desk.entries())
            all.insert(entry.item.finding.key.subscription);
        QVERIFY(all.size() > 1);
        const SubscriptionId known = d.desk.entries().last().item.finding.key.subscription;
        d.desk.decide(d.desk.entries().last().item.finding.id, in(PlanState::Accepted));
        d.desk.accept(QList<SubscriptionId>(all.cbegin(), all.cend()));
        QHash<SubscriptionId, int> accepted;
        for (const PlanEntry &entry : d.desk.entries()) {
            if (entry.item.decision.state == PlanState::Accepted)
                ++accepted[entry.item.finding.key.subscription];
        }
        QCOMPARE(accepted.size(), all.size());
        QCOMPARE(accepted.value(known), 1);
        for (const int count : std::as_const(accepted))
            QCOMPARE(count, 1);
        QVERIFY(d.desk.undoWords().contains(QString::number(all.size() - 1)));
        d.desk.undo();
        d.desk.undo();
        for (const PlanEntry &entry : d.desk.entries())
            QCOMPARE(entry.item.decision.state, PlanState::Open);
        d.desk.accept({SubscriptionId(u"unknown"_s)});
        QVERIFY(d.desk.undoWords().isEmpty());
    }

    void knowsEverybodyWhoWasNamed()
    {
        Desk d;
        d.desk.decide(d.id(0), owned(u" Zoe"_s));
        d.desk.note(d.assessment->customers.first().id, {{}, u"bert"_s, {}});
        QCOMPARE(d.desk.owners(), (QStringList{u"anna"_s, u"bert"_s, u"Zoe"_s}));
    }

    void whatIsChangedWhileThePlanIsReadIsKept()
    {
        Desk d;
        const CustomerId customer = d.assessment->customers.first().id;
        const CustomerId other = d.assessment->customers.last().id;
        d.desk.note(other, {{}, u"old"_s, {}});
        const Plan read = mergedPlan(*d.assessment, {});
        d.desk.awaitPlan();
        d.desk.decide(d.id(0), in(PlanState::Accepted));
        d.desk.note(customer, {{}, u"Bert"_s, {}});
        d.desk.setNotes({{other, {{}, u"read"_s, {}}}});
        d.desk.setPlan(read, d.assessment);
        QCOMPARE(d.decision(d.id(0)).state, PlanState::Accepted);
        QCOMPARE(d.desk.entry(d.id(0))->item.history.size(), 1);
        QCOMPARE(d.desk.notes().value(customer).owner, u"Bert"_s);
        QCOMPARE(d.desk.notes().value(other).owner, u"read"_s);
    }

    void anotherProfileBeginsEmpty()
    {
        Desk d;
        d.desk.decide(d.id(0), in(PlanState::Accepted));
        d.desk.note(d.assessment->customers.first().id, {{}, u"Bert"_s, {}});
        QSignalSpy toSave(&d.desk, &PlanDesk::itemToSave);
        d.desk.begin(u"demo"_s);
        QVERIFY(d.desk.entries().isEmpty());
        QVERIFY(d.desk.notes().isEmpty());
        QVERIFY(!d.desk.isReady());
        QVERIFY(d.desk.undoWords().isEmpty());
        d.desk.undo();
        QVERIFY(toSave.isEmpty());
    }

    void nothingIsWrittenOverNotesThatAreNotReadYet()
    {
        Desk d;
        const CustomerId customer = d.assessment->customers.first().id;
        QSignalSpy toSave(&d.desk, &PlanDesk::noteToSave);
        d.desk.begin(u"demo"_s);
        d.desk.note(customer, {u"De bakker"_s, {}, {}});
        QVERIFY(!d.desk.hasNotes());
        QVERIFY(toSave.isEmpty());
        d.desk.setNotes({{customer, {{}, u"Bert"_s, {}}}});
        d.desk.note(customer, {u"De bakker"_s, u"Bert"_s, {}});
        QCOMPARE(toSave.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_PlanDesk)
#include "tst_plandesk.moc"
