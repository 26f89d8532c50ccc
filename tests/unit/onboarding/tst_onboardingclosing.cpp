// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/run/closing.h"
#include "sampleplans.h"

using namespace Pec;
using namespace Pec::Testing;

namespace {

const QDateTime kDoneAt({2026, 11, 10}, {15, 0}, Qt::UTC); // the 11th is its first whole day
const QDateTime kDue({2026, 11, 14}, {0, 0}, Qt::UTC);
const QDateTime kNow({2026, 11, 22}, {10, 0}, Qt::UTC);

//! Of one subscription, done and waiting.
OnboardingCase waiting(OnboardingMethod method = OnboardingMethod::Aobo)
{
    OnboardingWish wish = wishFor(method);
    wish.targets.removeLast();
    wish.linkHere = true;
    OnboardingCase onboarding = planOnboarding(wish, planned()).value();
    for (int i = 0; i < onboarding.steps.size(); ++i)
        onboarding.events.append({kDoneAt, u"anna"_s, i, StepState::Sent, StepState::Done, {}});
    setStates(onboarding, StepState::WaitingForEvidence);
    onboarding.evidenceDue = kDue;
    return onboarding;
}

//! The period begins on 22 October; the 11th of November is its 21st day.
Assessment withDaysOf(const QString &before, const QString &after)
{
    return assessed(withDays(with(lacking()), before.repeated(20).left(20) + after));
}

CaseClosing closed(const Assessment &assessment, const QDateTime &now = kNow,
                   const OnboardingCase &onboarding = waiting())
{
    return closeCase(onboarding, assessment, now, u"anna"_s);
}

} // namespace

//! A case is proved by cost data, or says why not.
class tst_OnboardingClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkIsProvedByWhatItIsToMakeEarn_data()
    {
        QTest::addColumn<QString>("after");
        QTest::addColumn<CaseState>("state");
        QTest::newRow("credit") << u"ncc"_s << CaseState::ConfirmedByCost;
        QTest::newRow("no credit") << u"nnn"_s << CaseState::NotConfirmed;
        QTest::newRow("no cost yet") << u"..."_s << CaseState::WaitingForEvidence;
    }
    void aLinkIsProvedByWhatItIsToMakeEarn()
    {
        QFETCH(QString, after);
        QFETCH(CaseState, state);
        OnboardingCase onboarding = waiting(OnboardingMethod::PartnerLink);
        const CaseClosing closing = closed(withDaysOf(u"n"_s, after), kNow, onboarding);
        QCOMPARE(closing.subscriptions.size(), 1);
        for (const StepChange &change : closing.changes)
            apply(onboarding, change);
        QCOMPARE(stateOf(onboarding), state);
    }

    void costDataDecide_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after"); // from the first whole day on
        QTest::addColumn<EvidenceState>("state");
        QTest::addColumn<QDate>("day");
        using enum EvidenceState;
        QTest::newRow("credit from the first whole day")
            << u"n"_s << u"ccc"_s << Confirmed << QDate(2026, 11, 11);
        QTest::newRow("credit two days later")
            << u"n"_s << u"nnc"_s << Confirmed << QDate(2026, 11, 13);
        QTest::newRow("some credit where there was none")
            << u"n"_s << u"npp"_s << Confirmed << QDate(2026, 11, 12);
        QTest::newRow("no credit") << u"n"_s << u"nnn"_s << NotConfirmed << QDate();
        QTest::newRow("nothing consumed since") << u"n"_s << u"..."_s << Waiting << QDate();
        QTest::newRow("nothing ever") << u"."_s << u"..."_s << Waiting << QDate();
        QTest::newRow("no more than before") << u"p"_s << u"ppp"_s << NotConfirmed << QDate();
        QTest::newRow("more than before") << u"p"_s << u"pcc"_s << Confirmed << QDate(2026, 11, 12);
        QTest::newRow("all of it, as before")
            << u"c"_s << u"ccc"_s << Confirmed << QDate(2026, 11, 11);
    }
    void costDataDecide()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(EvidenceState, state);
        QFETCH(QDate, day);
        const CaseClosing closing = closed(withDaysOf(before, after));
        QCOMPARE(closing.subscriptions.size(), 1);
        QCOMPARE(closing.subscriptions.first().state, state);
        QCOMPARE(closing.subscriptions.first().firstCreditDay, day);
        QCOMPARE(closing.subscriptions.first().hadCreditBefore, before != u"n" && before != u".");
        QCOMPARE(closing.changes.isEmpty(), state == EvidenceState::Waiting);
    }

    void creditOfTheDayItselfProvesNothing()
    {
        // The role was given at 15:00 of the 20th day.
        const Assessment assessment =
            assessed(withDays(with(lacking()), QString(19, u'n') + u"c"_s + u"..."_s));
        QCOMPARE(closed(assessment).subscriptions.first().state, EvidenceState::Waiting);
    }

    void beforeTheTimeIsOverNothingIsMissed()
    {
        const Assessment assessment = withDaysOf(u"n"_s, u"nnn"_s);
        const QDateTime early = kDue.addSecs(-1);
        QCOMPARE(closed(assessment, early).subscriptions.first().state, EvidenceState::Waiting);
        QCOMPARE(closed(assessment, kDue).subscriptions.first().state, EvidenceState::NotConfirmed);
    }

    void whatWasNotReadWaits()
    {
        Assessment assessment = withDaysOf(u"n"_s, u"ccc"_s);
        assessment.customers.first().subscriptions.first().history.read = false;
        QCOMPARE(closed(assessment).subscriptions.first().state, EvidenceState::Waiting);
        QCOMPARE(closed(Assessment()).subscriptions.first().state, EvidenceState::Waiting);
    }

    void theTroubleshootingListIsFilledIn()
    {
        const CaseClosing closing = closed(withDaysOf(u"n"_s, u"nnn"_s));
        const Explanation &list = closing.subscriptions.first().troubleshooting;
        QCOMPARE(list.rules.size(), kRuleCount);
        QCOMPARE(finding(list, RuleId::Aobo).result, RuleResult::Fail);
        QVERIFY(!list.recommendations.isEmpty());
        QVERIFY(closed(withDaysOf(u"n"_s, u"ccc"_s))
                    .subscriptions.first()
                    .troubleshooting.rules.isEmpty());
    }

    void theChangesCloseTheCase()
    {
        OnboardingCase onboarding = waiting(OnboardingMethod::User);
        const CaseClosing closing = closed(withDaysOf(u"n"_s, u"ccc"_s), kNow, onboarding);
        QCOMPARE(closing.changes.size(), 2); // the role and the link
        for (const StepChange &change : closing.changes) {
            QVERIFY(mayFollow(change.from, change.to));
            apply(onboarding, change);
        }
        QCOMPARE(stateOf(onboarding), CaseState::ConfirmedByCost);
        QCOMPARE(onboarding.steps[0].firstCreditDay, QDate(2026, 11, 11));
        QCOMPARE(onboarding.steps[1].firstCreditDay, QDate(2026, 11, 11));
        QVERIFY(closed(withDaysOf(u"n"_s, u"ccc"_s), kNow, onboarding).changes.isEmpty());
    }

    void creditCanComeLate()
    {
        OnboardingCase onboarding = waiting();
        for (const StepChange &change :
             closed(withDaysOf(u"n"_s, u"nnn"_s), kNow, onboarding).changes)
            apply(onboarding, change);
        QCOMPARE(stateOf(onboarding), CaseState::NotConfirmed);
        QVERIFY(closed(withDaysOf(u"n"_s, u"nnn"_s), kNow, onboarding).changes.isEmpty());
        for (const StepChange &change :
             closed(withDaysOf(u"n"_s, u"nnnnc"_s), kNow, onboarding).changes)
            apply(onboarding, change);
        QCOMPARE(stateOf(onboarding), CaseState::ConfirmedByCost);
        QCOMPARE(onboarding.steps[0].firstCreditDay, QDate(2026, 11, 15));
    }

    void whatIsLeftOfACaseTakenBackProvesNothing()
    {
        OnboardingCase onboarding = waiting(OnboardingMethod::Lighthouse);
        onboarding.steps.last().state = StepState::Undone;
        QVERIFY(closed(withDaysOf(u"n"_s, u"nnn"_s), kNow, onboarding).changes.isEmpty());
    }

    void aCaseThatDoesNotWaitIsLeft_data()
    {
        QTest::addColumn<StepState>("state");
        for (const StepState state : {StepState::Planned, StepState::Sent, StepState::Done,
                                      StepState::Undone, StepState::ConfirmedByCost})
            QTest::newRow(qPrintable(name(state))) << state;
    }
    void aCaseThatDoesNotWaitIsLeft()
    {
        QFETCH(StepState, state);
        OnboardingCase onboarding = waiting();
        setStates(onboarding, state);
        const CaseClosing closing = closed(withDaysOf(u"n"_s, u"ccc"_s), kNow, onboarding);
        QVERIFY(closing.changes.isEmpty());
        QVERIFY(closing.subscriptions.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_OnboardingClosing)
#include "tst_onboardingclosing.moc"
