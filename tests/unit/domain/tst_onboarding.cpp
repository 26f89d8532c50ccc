// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "domain/onboarding.h"

#include <QtTest>

using namespace Pec;

namespace {

using enum StepState;

OnboardingCase caseWith(const QList<StepState> &states)
{
    OnboardingCase onboarding;
    onboarding.id = CaseId(u"ca5e0000-0000-4000-8000-000000000001"_s);
    for (const StepState state : states) {
        OnboardingStep step;
        step.state = state;
        step.request = {"PUT", u"/subscriptions/1?api-version=1"_s, "{\"a\":1}"};
        step.undo = {"DELETE", u"/subscriptions/1?api-version=1"_s, {}};
        onboarding.steps.append(step);
    }
    return onboarding;
}

template <class Enum, class Back>
void checkNames(int count, Back back)
{
    QSet<QString> seen;
    for (int i = 0; i < count; ++i) {
        const QString text = name(Enum(i));
        QVERIFY2(!text.isEmpty() && !seen.contains(text), qPrintable(text));
        seen.insert(text);
        QCOMPARE(back(text), std::optional(Enum(i)));
    }
    QCOMPARE(back(u"something"_s), std::nullopt);
}

} // namespace

//! Cases of onboarding as values.
class tst_Onboarding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepGoesOnlyWhereTheTableSays_data()
    {
        QTest::addColumn<QList<StepState>>("way");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *title, const QList<StepState> &way, bool allowed) {
            QTest::newRow(title) << way << allowed;
        };
        row("the whole way", {Planned, Confirmed, Sent, Done, WaitingForEvidence, ConfirmedByCost},
            true);
        row("there before", {Planned, Confirmed, Done}, true);
        row("refused, and tried again", {Confirmed, Sent, Failed, Sent, Done}, true);
        row("sent again after a crash", {Sent, Sent, Done}, true);
        row("credit comes late", {WaitingForEvidence, NotConfirmed, ConfirmedByCost}, true);
        row("taken back", {WaitingForEvidence, UndoSent, UndoSent, Undone}, true);
        row("taking back was refused", {Done, UndoSent, Done}, true);
        row("withdrawn", {Confirmed, Planned}, true);
        row("sent unconfirmed", {Planned, Sent}, false);
        row("made by somebody else", {Planned, Done, WaitingForEvidence}, true);
        row("proved before it is done", {Sent, ConfirmedByCost}, false);
        row("sent twice", {Done, Sent}, false);
        row("back from the end", {Undone, Sent}, false);
        row("confirmed again", {Undone, Confirmed}, false);
        row("proof lost", {ConfirmedByCost, NotConfirmed}, false);
        row("what failed is undone", {Failed, UndoSent}, false);
    }
    void aStepGoesOnlyWhereTheTableSays()
    {
        QFETCH(QList<StepState>, way);
        QFETCH(bool, allowed);
        bool all = true;
        for (qsizetype i = 1; i < way.size(); ++i)
            all = all && mayFollow(way[i - 1], way[i]);
        QCOMPARE(all, allowed);
    }

    void onlyConfirmedStepsAreEverSentFirst()
    {
        for (int i = 0; i < kStepStateCount; ++i) {
            const auto from = StepState(i);
            const bool afterConfirmation = from == Confirmed || from == Sent || from == Failed;
            QCOMPARE(mayFollow(from, Sent), afterConfirmation);
        }
    }

    void namesLeadBack()
    {
        checkNames<StepState>(kStepStateCount, stepStateNamed);
        checkNames<StepKind>(kStepKindCount, stepKindNamed);
        checkNames<OnboardingMethod>(kOnboardingMethodCount, onboardingMethodNamed);
        checkNames<CasePurpose>(2, casePurposeNamed);
    }

    void aCaseStandsAsItsStepsDo_data()
    {
        QTest::addColumn<QList<StepState>>("steps");
        QTest::addColumn<CaseState>("state");
        const auto row = [](const char *title, const QList<StepState> &steps, CaseState state) {
            QTest::newRow(title) << steps << state;
        };
        row("nothing to do", {}, CaseState::Planned);
        row("planned", {Planned, Planned}, CaseState::Planned);
        row("made by somebody else, in part", {Done, Planned}, CaseState::UnderWay);
        row("confirmed", {Confirmed, Confirmed}, CaseState::Confirmed);
        row("one on its way", {Done, Sent, Confirmed}, CaseState::UnderWay);
        row("broken off between two", {Done, Confirmed}, CaseState::UnderWay);
        row("one refused", {Done, Failed, Confirmed}, CaseState::Failed);
        row("removed", {Done, Done}, CaseState::Done);
        row("waiting", {WaitingForEvidence, ConfirmedByCost}, CaseState::WaitingForEvidence);
        row("proved", {ConfirmedByCost, ConfirmedByCost}, CaseState::ConfirmedByCost);
        row("one not proved", {ConfirmedByCost, NotConfirmed}, CaseState::NotConfirmed);
        row("taken back", {Undone, Undone, Done}, CaseState::Undone);
        row("being taken back", {WaitingForEvidence, UndoSent}, CaseState::UnderWay);
    }
    void aCaseStandsAsItsStepsDo()
    {
        QFETCH(QList<StepState>, steps);
        QFETCH(CaseState, state);
        QCOMPARE(stateOf(caseWith(steps)), state);
    }

    void theHashFollowsWhatIsSent_data()
    {
        QTest::addColumn<OnboardingCase>("other");
        QTest::addColumn<bool>("same");
        const OnboardingCase plain = caseWith({Planned, Planned});
        const auto row = [&plain](const char *title, bool same, const auto &change) {
            OnboardingCase other = plain;
            change(other);
            QTest::newRow(title) << other << same;
        };
        row("the same", true, [](OnboardingCase &) {});
        row("further on", true, [](OnboardingCase &other) { other.steps[0].state = Done; });
        row("another body", false,
            [](OnboardingCase &other) { other.steps[0].request.body = "{\"a\":2}"; });
        row("another method", false,
            [](OnboardingCase &other) { other.steps[0].request.method = "PATCH"; });
        row("another tenant", false,
            [](OnboardingCase &other) { other.steps[1].tenant = TenantId(u"t"_s); });
        row("another customer", false,
            [](OnboardingCase &other) { other.customer = CustomerId(u"c"_s); });
        row("another case", false, [](OnboardingCase &other) { other.id = CaseId(u"x"_s); });
        row("a step less", false, [](OnboardingCase &other) { other.steps.removeLast(); });
        row("text moved from one member to the next", false, [](OnboardingCase &other) {
            other.steps[0].request.method = "PUT/";
            other.steps[0].request.path = u"subscriptions/1?api-version=1"_s;
        });
    }
    void theHashFollowsWhatIsSent()
    {
        QFETCH(OnboardingCase, other);
        QFETCH(bool, same);
        const OnboardingCase plain = caseWith({Planned, Planned});
        QCOMPARE(planHash(other) == planHash(plain), same);
        QCOMPARE(planHash(plain).size(), 64);
        QVERIFY(planHash(plain) != undoHash(plain));
    }
};

QTEST_GUILESS_MAIN(tst_Onboarding)
#include "tst_onboarding.moc"
