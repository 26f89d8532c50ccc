// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/campaign.h"
#include "campaign/faultdice.h"
#include "campaign/signedinconsole.h"
#include "campaign/smalltenants.h"
#include "campaign/snapshotfacts.h"
#include "core/strings.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Pec;
using namespace Pec::Testing;

namespace {

using namespace std::chrono_literals;

constexpr int kUsualRounds = 20;
constexpr int kFewPerPage = 4; // the groups of a user fit on it, which are read with one request
constexpr int kMostFailures = 15;
constexpr auto kSilence = kSlowness * 1500ms; // of a service, before the client gives up
constexpr auto kBound = kSlowness * 90s; // of a refresh: endless lists end by their number of pages
constexpr double kTimeScale = 500.0 / kSlowness; // backoffs of seconds pass in milliseconds

//! In the middle of a day, so that the longest waits do not lead into another period.
const QDateTime kNow({2026, 11, 22}, {10, 0}, Qt::UTC);

enum class Course {
    Full, //!< a refresh that takes nothing over
    Twice, //!< a second one after the faults have ended
    Cancelled, //!< broken off, then as Twice
};

struct Round
{
    int number = 0;
    int tenant = 0; //!< which small tenant
    int mostPerPage = 0;
    Course course = Course::Full;
    std::chrono::milliseconds cancelAfter{0};
    DrawnFaults faults;
};

Round drawRound(int number)
{
    QRandomGenerator chance = chanceOf(number);
    Round round;
    round.number = number;
    round.tenant = chance.bounded(kSmallTenants);
    round.mostPerPage = chance.bounded(2) == 0 ? 0 : kFewPerPage + chance.bounded(3) * 8;
    const int course = chance.bounded(100);
    round.course = course < 65 ? Course::Full : course < 85 ? Course::Twice : Course::Cancelled;
    round.cancelAfter = std::chrono::milliseconds(chance.bounded(400));
    round.faults = drawFaults(chance, smallTenantCustomers());
    return round;
}

Simulator::Cloud::Options cloudOf(int tenant, int mostPerPage)
{
    Simulator::Cloud::Options options;
    options.scenario = smallTenant(tenant);
    options.mostPerPage = mostPerPage;
    options.now = kNow;
    options.timeScale = kTimeScale;
    return options;
}

//! What a tenant tells when nothing goes wrong.
struct Reference
{
    Snapshot snapshot;
    AppContext::AssessmentPointer assessment;
};

QString missingIn(const Snapshot &snapshot)
{
    QString words;
    for (const MissingPart &part : snapshot.missing)
        words += u"; "_s + part.part + u' ' + part.subject + u' ' + logLine(part.error);
    return words;
}

QStringList differentTotals(const Assessment &whole, const Assessment &read)
{
    QStringList list;
    const auto compare = [&list](const QString &of, const Totals &left, const Totals &right) {
        if (left != right)
            list.append(u"totals of %1: cost %2 <> %3, missed %4 <> %5"_s.arg(
                of, left.cost.toString(), right.cost.toString(), left.missed.toString(),
                right.missed.toString()));
    };
    compare(u"all"_s, whole.totals, read.totals);
    if (whole.customers.size() != read.customers.size())
        return list << u"number of customers"_s;
    for (qsizetype c = 0; c < whole.customers.size(); ++c) {
        const CustomerAssessment &left = whole.customers[c];
        const CustomerAssessment &right = read.customers[c];
        compare(left.name, left.totals, right.totals);
        compare(left.name + u" in dollars"_s, left.totalsUsd, right.totalsUsd);
        if (left.subscriptions.size() != right.subscriptions.size())
            return list << u"number of subscriptions of "_s + left.name;
        for (qsizetype s = 0; s < left.subscriptions.size(); ++s) {
            compare(left.subscriptions[s].name, left.subscriptions[s].totals,
                    right.subscriptions[s].totals);
            if (left.subscriptions[s].status != right.subscriptions[s].status)
                list.append(u"status of "_s + left.subscriptions[s].name);
        }
    }
    return list;
}

} // namespace

//! Whatever goes wrong at the services: a refresh ends once and in time, and what it stores is
//! whole, or says what is missing. Never silently short.
class tst_FaultCampaign : public QObject
{
    Q_OBJECT

public:
    static void initMain() { prepareLongRun(); }

private Q_SLOTS:
    void initTestCase();
    void aRefreshIsWholeOrSaysWhatIsMissing();
    void cleanupTestCase();

private:
    [[nodiscard]] Result<Reference> read(int tenant, int mostPerPage) const;
    [[nodiscard]] QStringList play(const Round &round);
    [[nodiscard]] QStringList checkEnding(const Ending &ending, const QString &which);
    //! \a before: id of the snapshot that was there before the refresh; 0: none.
    [[nodiscard]] QStringList checkStored(SignedInConsole &console, const Ending &ending,
                                          const Round &round, qint64 before);
    void count(const QString &outcome) { ++m_counts[outcome]; }

    QList<Reference> m_references;
    QMap<QString, int> m_counts;
    qint64 m_longest = 0;
};

void tst_FaultCampaign::initTestCase()
{
    for (int tenant = 0; tenant < kSmallTenants; ++tenant) {
        const auto reference = read(tenant, 0);
        QVERIFY2(reference, qPrintable(reference ? QString() : logLine(reference.error())));
        QCOMPARE(missingIn(reference->snapshot), QString());
        QVERIFY(reference->assessment && reference->assessment->complete);
        m_references.append(*reference);
        const auto paged = read(tenant, kFewPerPage);
        QVERIFY2(paged, qPrintable(paged ? QString() : logLine(paged.error())));
        QCOMPARE(missingIn(paged->snapshot), QString());
        QCOMPARE(allDifferences(reference->snapshot, paged->snapshot), QStringList());
    }
}

Result<Reference> tst_FaultCampaign::read(int tenant, int mostPerPage) const
{
    auto console = SignedInConsole::open({cloudOf(tenant, mostPerPage)});
    if (!console)
        return failure(console.error());
    const Ending ending = (*console)->refresh({}, kBound);
    if (!ending.result || !*ending.result)
        return failure(ending.result ? ending.result->error() : Error());
    auto stored = (*console)->stored();
    if (!stored)
        return failure(stored.error());
    const auto assessment = awaited((*console)->context().assessment());
    if (!assessment)
        return failure(assessment.error());
    return Reference{stored->value_or(Snapshot()), *assessment};
}

void tst_FaultCampaign::aRefreshIsWholeOrSaysWhatIsMissing()
{
    const int first = numberFrom("PEC_CAMPAIGN_FIRST", 0);
    const int rounds = numberFrom("PEC_CAMPAIGN_ROUNDS", kUsualRounds);
    qInfo() << "seed" << campaignSeed() << "rounds" << first << "to" << first + rounds - 1;
    QElapsedTimer elapsed;
    elapsed.start();
    int failures = 0;
    for (int number = first; number < first + rounds && failures < kMostFailures; ++number) {
        const Round round = drawRound(number);
        const QStringList complaints = play(round);
        if (number % 100 == 99)
            qInfo() << number + 1 << "rounds," << elapsed.elapsed() / 1000 << "s" << m_counts;
        if (complaints.isEmpty())
            continue;
        ++failures;
        qWarning().noquote() << u"PEC_CAMPAIGN_SEED=%1 PEC_CAMPAIGN_FIRST=%2 PEC_CAMPAIGN_ROUNDS=1,"
                                " tenant %3, %4 per page, course %5\n%6\n  %7"_s.arg(
                                    QString::number(campaignSeed()), QString::number(number),
                                    QString::number(round.tenant),
                                    QString::number(round.mostPerPage),
                                    QString::number(int(round.course)),
                                    QString::fromUtf8(round.faults.file),
                                    complaints.mid(0, 12).join(u"\n  "_s));
    }
    qInfo() << m_counts << "longest" << m_longest << "ms, all" << elapsed.elapsed() / 1000 << "s";
    QCOMPARE(failures, 0);
}

QStringList tst_FaultCampaign::play(const Round &round)
{
    auto opened = SignedInConsole::open({cloudOf(round.tenant, round.mostPerPage), kSilence});
    if (!opened)
        return {u"no console: "_s + logLine(opened.error())};
    SignedInConsole &console = **opened;
    if (const auto set = console.cloud().setFaults(round.faults.file); !set)
        return {u"no faults: "_s + logLine(set.error())};

    const RefreshExtent extent{round.course == Course::Full, false};
    const Ending ending = console.refresh(
        extent, kBound,
        round.course == Course::Cancelled ? std::optional(round.cancelAfter) : std::nullopt);
    QStringList complaints = checkEnding(ending, u"first"_s);
    complaints += checkStored(console, ending, round, 0);
    if (round.course == Course::Full || !complaints.isEmpty())
        return complaints;

    (void)console.cloud().setFaults({});
    bool whole = false;
    // A wrong answer may have been kept just before the refresh was cancelled, and is noticed when
    // it is taken up, but no more than once.
    const int tries = round.course == Course::Cancelled ? 2 : 1;
    for (int i = 0; i < tries && !whole; ++i) {
        const auto stored = console.stored();
        const qint64 left = stored && *stored ? (*stored)->id : 0;
        const Ending again = console.refresh({}, kBound);
        complaints += checkEnding(again, u"again"_s);
        complaints += checkStored(console, again, round, left);
        whole = again.result && *again.result && (*again.result)->missingParts == 0;
    }
    // A refusal of the sign-in service is remembered until the next sign-in.
    if (!whole && !round.faults.atIdentity)
        complaints += u"no refresh after the faults was whole"_s
                      + missingIn(console.stored().value_or(std::nullopt).value_or(Snapshot()));
    for (QString &complaint : complaints)
        complaint.prepend(u"after the faults: "_s);
    return complaints;
}

QStringList tst_FaultCampaign::checkEnding(const Ending &ending, const QString &which)
{
    m_longest = std::max(m_longest, ending.milliseconds);
    if (!ending.result) {
        count(which + u" without an end"_s);
        return {u"the refresh did not end in time"_s};
    }
    if (ending.times != 1)
        return {u"the refresh ended %1 times"_s.arg(ending.times)};
    if (!*ending.result)
        count(which + u" error "_s + name(ending.result->error().code));
    else
        count(which + ((*ending.result)->missingParts > 0 ? u" in part"_s : u" complete"_s));
    return {};
}

QStringList tst_FaultCampaign::checkStored(SignedInConsole &console, const Ending &ending,
                                           const Round &round, qint64 before)
{
    const Reference &reference = m_references.at(round.tenant);
    if (!ending.result)
        return {};
    const auto stored = console.stored();
    if (!stored)
        return {u"the store cannot be read: "_s + logLine(stored.error())};
    const bool succeeded = ending.result->has_value();
    if (!*stored)
        return succeeded ? QStringList{u"nothing was stored"_s} : QStringList();
    const Snapshot &snapshot = **stored;
    if (!succeeded) {
        // A refresh that is cancelled may leave its first picture.
        if (ending.result->error().code != ErrorCode::Cancelled && snapshot.id != before)
            return {u"something was stored: "_s + logLine(ending.result->error())};
        return {};
    }
    QStringList complaints =
        silentDifferences(reference.snapshot, snapshot, round.faults.skipsCost);
    if (snapshot.missing.size() != (*ending.result)->missingParts)
        complaints.append(u"the summary counts other missing parts"_s);
    const bool costMissing =
        std::any_of(snapshot.missing.cbegin(), snapshot.missing.cend(),
                    [](const MissingPart &part) { return part.part == "cost.period"_L1; });
    if (costMissing == snapshot.costRead)
        complaints.append(u"cost is said to be read although it is missing, or the reverse"_s);
    const auto assessment = awaited(console.context().assessment());
    if (!assessment || !*assessment)
        return complaints << u"no assessment"_s;
    if ((*assessment)->complete != snapshot.missing.isEmpty())
        complaints.append(u"the assessment says otherwise whether it is complete"_s);
    if (allDifferences(reference.snapshot, snapshot).isEmpty())
        complaints += differentTotals(*reference.assessment, **assessment);
    return complaints;
}

void tst_FaultCampaign::cleanupTestCase() { m_references.clear(); }

QTEST_GUILESS_MAIN(tst_FaultCampaign)
#include "tst_faultcampaign.moc"
