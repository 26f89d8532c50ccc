// SPDX-License-Identifier: GPL-3.0-or-later
//! AppContext as what is kept on this computer tells it: assessments, changes, health.
#include "context/appcontextparts.h"
#include "context/healthcheck.h"
#include "context/policyfile.h"
#include "context/updatenotice.h"
#include "core/async.h"
#include "core/strings.h"
#include "diagnostics/bundle.h"
#include "rules/assess.h"
#include "rules/changes.h"

#include <QFileInfo>
#include <QtConcurrentRun>
#include <QThreadPool>

namespace Pec {

namespace {

//! Freeing ten thousand subscriptions takes milliseconds of the frame that shows new ones, so it is
//! not left to the window, which often holds the last reference.
AppContext::AssessmentPointer shared(Assessment assessment)
{
    return {new const Assessment(std::move(assessment)), [](const Assessment *done) {
                QThreadPool::globalInstance()->start([done] { delete done; });
            }};
}

//! The last of each day but the newest, for as long as a calendar reaches back. Newest first, as
//! the list is.
QList<qint64> earlierIds(const QList<SnapshotInfo> &list)
{
    QList<qint64> ids;
    QDate day;
    for (const SnapshotInfo &info : list.mid(1)) {
        if (info.finishedAt < list.first().finishedAt.addYears(-1))
            break;
        if (info.finishedAt.date() != day)
            ids.append(info.id);
        day = info.finishedAt.date();
    }
    return ids;
}

} // namespace

AssessmentInput AppContext::assessmentInput(std::optional<QDate> month) const
{
    const Profile &profile = m->tenant->profile();
    return {clock().now(),     profile.persona,       profile.rate, profile.resellerGroups,
            profile.agreement, profile.declaredLinks, month};
}

FutureResult<AppContext::AssessmentPointer>
AppContext::assessed(FutureResult<std::optional<Snapshot>> read, std::optional<QDate> month)
{
    return andThen<AssessmentPointer>(
        std::move(read), this,
        [input = assessmentInput(month),
         book = m->ruleBook.book](const Result<std::optional<Snapshot>> &snapshot) {
            if (!snapshot)
                return readyFuture<AssessmentPointer>(failure(snapshot.error()));
            if (!*snapshot)
                return readyFuture<AssessmentPointer>(AssessmentPointer());
            return FutureResult<AssessmentPointer>(
                QtConcurrent::run([input, book, facts = **snapshot]() -> Result<AssessmentPointer> {
                    return shared(assess(facts, book, input));
                }));
        });
}

FutureResult<AppContext::AssessmentPointer> AppContext::assessment(std::optional<QDate> month)
{
    if (!m->tenant)
        return readyFuture<AssessmentPointer>(noTenant());
    const QString name = m->tenant->profile().name;
    const auto ahead = std::exchange(m->ahead, std::nullopt);
    return assessed(ahead && ahead->profile == name ? ahead->snapshot : m->snapshots->latest(name),
                    month);
}

void AppContext::readAhead(const QString &profileName)
{
    m->ahead = Parts::Ahead{profileName, m->snapshots->latest(profileName)};
}

FutureResult<Changes> AppContext::changes(std::optional<QDate> since)
{
    if (!m->tenant)
        return readyFuture<Changes>(noTenant());
    return andThen<Changes>(
        m->snapshots->list(m->tenant->profile().name), this,
        [this, since](const Result<QList<SnapshotInfo>> &list) {
            if (!list)
                return readyFuture<Changes>(failure(list.error()));
            if (list->isEmpty())
                return readyFuture<Changes>(
                    failure(ErrorCode::BadInput, u"nothing was read yet; refresh first"_s));
            // Newest first. Without a day: the one before the newest; with one: the newest that
            // was read by its end.
            qint64 earlier = 0;
            for (const SnapshotInfo &info : list->sliced(1)) {
                if (since && info.finishedAt.date() > *since)
                    continue;
                earlier = info.id;
                break;
            }
            return changesFrom(earlier, list->first().id);
        });
}

FutureResult<Changes> AppContext::changesFrom(qint64 earlier, qint64 later)
{
    return andThen<Changes>(
        assessed(m->snapshots->read(later), {}), this,
        [this, earlier](const Result<AssessmentPointer> &after) {
            if (!after)
                return readyFuture<Changes>(failure(after.error()));
            if (!*after) // thinned out between the list and the reading
                return readyFuture<Changes>(
                    failure(ErrorCode::StoreUnusable, u"the snapshot is gone"_s));
            const auto before = earlier == 0 ? readyFuture<AssessmentPointer>(AssessmentPointer())
                                             : assessed(m->snapshots->read(earlier), {});
            return andThen<Changes>(
                before, this,
                [after = *after](const Result<AssessmentPointer> &earlierOne) -> Result<Changes> {
                    if (!earlierOne)
                        return failure(earlierOne.error());
                    return changesBetween(earlierOne->get(), *after);
                });
        });
}

FutureResult<QList<EarlierState>> AppContext::earlierStates(const SubscriptionId &subscription)
{
    if (!m->tenant)
        return readyFuture<QList<EarlierState>>(noTenant());
    const FutureResult<QList<Snapshot>> kept = andThen<QList<Snapshot>>(
        m->snapshots->list(m->tenant->profile().name), this,
        [this, subscription](const Result<QList<SnapshotInfo>> &list) {
            if (!list)
                return readyFuture<QList<Snapshot>>(failure(list.error()));
            return m->snapshots->readSubscription(earlierIds(*list), subscription);
        });
    return andThen<QList<EarlierState>>(
        kept, this,
        [input = assessmentInput({}),
         book = m->ruleBook.book](const Result<QList<Snapshot>> &snapshots) {
            if (!snapshots)
                return readyFuture<QList<EarlierState>>(failure(snapshots.error()));
            return FutureResult<QList<EarlierState>>(QtConcurrent::run(
                [input, book, facts = *snapshots]() -> Result<QList<EarlierState>> {
                    QList<EarlierState> states;
                    for (const Snapshot &one : facts) {
                        const Assessment whole = assess(one, book, input);
                        for (const CustomerAssessment &customer : whole.customers) {
                            for (const SubscriptionAssessment &its : customer.subscriptions)
                                states.append(earlierState(whole, its));
                        }
                    }
                    return states;
                }));
        });
}

FutureResult<AppContext::AssessmentPointer>
AppContext::assessPicture(const RefreshJob::Picture &picture)
{
    if (!m->tenant)
        return readyFuture<AssessmentPointer>(noTenant());
    return QtConcurrent::run(
        [input = assessmentInput({}), book = m->ruleBook.book,
         picture]() -> Result<AssessmentPointer> { return shared(assess(*picture, book, input)); });
}

FutureResult<StoredData> AppContext::storedData()
{
    StoredData stored;
    stored.file = snapshotFile(m->dataDir);
    // What was written last is still in the companion.
    stored.bytes = QFileInfo(stored.file).size() + QFileInfo(stored.file + u"-wal"_s).size();
    if (!m->tenant)
        return readyFuture<StoredData>(stored);
    return andThen<StoredData>(
        m->snapshots->list(m->tenant->profile().name), this,
        [stored](const Result<QList<SnapshotInfo>> &list) mutable -> Result<StoredData> {
            if (!list)
                return failure(list.error());
            stored.snapshots = list->size();
            if (!list->isEmpty()) {
                stored.oldest = list->last().finishedAt;
                stored.newest = list->first().finishedAt;
                stored.newestId = list->first().id;
            }
            return stored;
        });
}

FutureResult<HealthReport> AppContext::health()
{
    return andThen<HealthReport>(isSignedIn(), this, [this](const Result<bool> &signedIn) {
        HealthInput input;
        input.store = m->snapshots.get();
        input.dataDir = m->dataDir;
        input.profiles = profiles();
        input.settings = settings();
        input.ruleBook = m->ruleBook.book.info();
        input.policy = policyFact(m->policy);
        input.update = heardOfUpdates(m->dataDir, settings());
        for (const Profile &managed : m->policy.profiles)
            input.managedProfiles.append(managed.name);
        if (m->tenant) {
            input.openProfile = m->tenant->profile().name;
            input.isDemo = isDemo();
            input.tokenStoreKind = m->tenant->profile().tokenStore;
            if (signedIn)
                input.signedIn = *signedIn;
            if (m->tenant->session())
                input.tokenStore = &m->tenant->session()->tokenStore();
        }
        return checkHealth(std::move(input), this);
    });
}

FutureResult<QList<Snapshot>> AppContext::latestOfEach(QStringList profiles, QList<Snapshot> before)
{
    if (profiles.isEmpty())
        return readyFuture<QList<Snapshot>>(before);
    const QString profile = profiles.takeFirst();
    return andThen<QList<Snapshot>>(
        m->snapshots->latest(profile), this,
        [this, profiles, before](const Result<std::optional<Snapshot>> &latest) mutable {
            if (latest && *latest)
                before.append(**latest);
            return latestOfEach(profiles, before);
        });
}

FutureResult<QList<BundleFile>> AppContext::gatherDiagnostics(CustomerData data)
{
    return andThen<QList<BundleFile>>(
        health(), this, [this, data](const Result<HealthReport> &health) {
            BundleInput input;
            input.health = health.value_or(HealthReport());
            input.settings = settings();
            input.profiles = profiles();
            input.withCustomerData = data == CustomerData::Shown;
            QStringList names{demoProfileName()};
            for (const Profile &profile : std::as_const(input.profiles))
                names.append(profile.name);
            const auto gather = [](const BundleInput &all) {
                return FutureResult<QList<BundleFile>>(QtConcurrent::run(
                    [all]() -> Result<QList<BundleFile>> { return bundleFiles(all); }));
            };
            if (input.withCustomerData)
                return andThen<QList<BundleFile>>(
                    m->tenant ? assessment() : readyFuture<AssessmentPointer>(AssessmentPointer()),
                    this, [input, gather](const Result<AssessmentPointer> &assessment) mutable {
                        input.customers = assessment.value_or(AssessmentPointer());
                        return gather(input);
                    });
            return andThen<QList<BundleFile>>(
                latestOfEach(names), this,
                [input, gather](const Result<QList<Snapshot>> &known) mutable {
                    input.known = known.value_or(QList<Snapshot>());
                    return gather(input);
                });
        });
}

} // namespace Pec
