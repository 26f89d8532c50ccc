// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/tenantrefresh.h"

#include "core/log.h"
#include "core/strings.h"
#include "microsoft/managementpartner/managementpartner.h"
#include "refresh/joining/kept.h"
#include "refresh/sizing.h"
#include "rules/cost/completedays.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace Pec {

namespace {

using namespace std::chrono_literals;

constexpr auto kPictureEvery = 2s;

bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::TenantRefused || code == ErrorCode::SignInNeeded
           || code == ErrorCode::Forbidden || code == ErrorCode::ClaimsChallenge
           || code == ErrorCode::NotFound;
}

QString domainOf(const QString &userName) { return userName.section(u'@', 1); }

} // namespace

TenantRefresh::TenantRefresh(Input input, QObject *parent)
    : RefreshJob(parent)
    , m_input(std::move(input))
    , m_answers(std::move(m_input.journal))
{
    m_pictureTimer.setInterval(kPictureEvery);
    connect(&m_pictureTimer, &QTimer::timeout, this, &TenantRefresh::showPicture);
}

TenantRefresh::~TenantRefresh()
{
    m_stop.request_stop();
    if (m_progress.paused)
        m_input.setPaused(false);
}

void TenantRefresh::start()
{
    m_elapsed.start();
    m_gathered.head.profile = m_input.profile;
    m_gathered.head.partner.tenant = m_input.partnerTenant;
    QMetaObject::invokeMethod(this, &TenantRefresh::begin, Qt::QueuedConnection);
}

void TenantRefresh::cancel()
{
    m_stop.request_stop();
    QMetaObject::invokeMethod(
        this, [this] { finishWith(failure(ErrorCode::Cancelled, u"the refresh was cancelled"_s)); },
        Qt::QueuedConnection);
}

void TenantRefresh::setPaused(bool paused)
{
    if (m_finished || paused == m_progress.paused)
        return;
    m_progress.paused = paused;
    m_input.setPaused(paused);
    report();
}

void TenantRefresh::readNext(const CustomerId &customer)
{
    if (m_sweep && !m_finished)
        m_sweep->readNext(customer);
}

void TenantRefresh::countRequest(Api api)
{
    ++m_progress.requests;
    ++m_summary.requestsByService[name(api)];
}

void TenantRefresh::noteWaiting(const HttpWait &wait)
{
    m_progress.wait = wait;
    report();
}

Service TenantRefresh::service(PlanStep step, const TenantId &tenant, const QUrl &base,
                               const Sender &sender, Urgency urgency)
{
    const TakenAnswers::Told told{
        [this, step] {
            m_plan.countTaken(step);
            ++m_progress.requestsTaken;
        },
        [this, step](const HttpRequest &request) { m_plan.countSent(step, request); }};
    const auto send = [this, tenant, sender, told](HttpRequest request, std::stop_token stop) {
        return m_answers.sendOrTake(tenant, sender, std::move(request), std::move(stop), told);
    };
    return {this, send, base, m_stop.get_token(), urgency};
}

Service TenantRefresh::partnerService(PlanStep step)
{
    const TenantId &tenant = m_input.partnerTenant;
    switch (apiOf(step)) {
    case Api::Graph:
        return service(step, tenant, m_input.graph, m_input.graphSender(tenant), urgencyOf(step));
    case Api::PartnerCenter:
        return service(step, tenant, m_input.partnerCenter, m_input.partnerCenterSender,
                       urgencyOf(step));
    default:
        return service(step, tenant, m_input.arm, m_input.armSender(tenant), urgencyOf(step));
    }
}

void TenantRefresh::setStage(RefreshStage stage)
{
    m_progress.stage = stage;
    m_progress.wait.reset();
    report();
}

void TenantRefresh::report()
{
    m_progress.requestsPlanned = m_plan.requests();
    m_progress.costQueries = m_input.costQueriesLeft();
    Q_EMIT progressChanged(m_progress);
}

void TenantRefresh::addMissing(const QString &part, const Error &error, const QString &subject)
{
    qCWarning(logRefresh).noquote() << "missing" << part << subject << logLine(error);
    m_gathered.head.missing.append({part, subject, error});
    m_answers.forgetUnusable(error);
}

void TenantRefresh::begin()
{
    if (m_finished)
        return;
    setStage(RefreshStage::Partner);
    const auto periodAt = [after = m_input.ruleBook.completeAfterHours()](const QDateTime &time) {
        return completePeriod(time, after);
    };
    const auto areSameDays = [periodAt](const QDateTime &one, const QDateTime &other) {
        return periodAt(one) == periodAt(other);
    };
    const auto begun = m_answers.begin(m_input.clock->now(), m_input.extent.full, areSameDays);
    m_gather.add<QDateTime>(begun, [this, periodAt](const Result<QDateTime> &startedAt) {
        if (!startedAt) // nothing could be kept either
            return finishWith(failure(startedAt.error()));
        m_gathered.head.startedAt = *startedAt;
        m_gathered.head.period = periodAt(*startedAt);
        readPartner();
    });
}

void TenantRefresh::readPartner()
{
    PartnerFacts &partner = m_gathered.head.partner;
    const auto ends = [this](PlanStep step, const std::optional<Error> &error) {
        if (error)
            addMissing(name(step), *error);
        endStep(step);
    };
    m_gather.add<Graph::SignedIn>(Graph::signedIn(partnerService(PlanStep::User)),
                                  [this, ends](const Result<Graph::SignedIn> &user) {
                                      if (user)
                                          takeUser(*user);
                                      ends(PlanStep::User,
                                           user ? std::nullopt : std::optional(user.error()));
                                  });
    m_gather.add<QString>(PartnerCenter::mpnId(partnerService(PlanStep::PartnerId)),
                          [&partner, ends](const Result<QString> &id) {
                              partner.mpnId = id.value_or(QString());
                              ends(PlanStep::PartnerId,
                                   id ? std::nullopt : std::optional(id.error()));
                          });
    m_gather.add<ManagementPartner::Link>(
        ManagementPartner::ownLink(partnerService(PlanStep::OwnLink)),
        [&partner, ends](const Result<ManagementPartner::Link> &link) {
            if (link)
                partner.linkedPartnerId = link->partnerId;
            ends(PlanStep::OwnLink, link ? std::nullopt : std::optional(link.error()));
        });
    // What the one before tells decides what the directory asks for.
    auto *both = new Gather(this);
    if (!m_input.extent.full)
        both->add<std::optional<Snapshot>>(m_input.before(),
                                           [this](const Result<std::optional<Snapshot>> &before) {
                                               if (before)
                                                   takeBefore(*before);
                                           });
    both->add<QList<Billing::Account>>(
        Billing::accounts(partnerService(PlanStep::Accounts)),
        [this](const Result<QList<Billing::Account>> &accounts) {
            if (!accounts)
                return finishWith(failure(accounts.error())); // there would be nothing to show
            takeAccounts(*accounts);
            endStep(PlanStep::Accounts);
        });
    const auto next = std::make_shared<Pending<Done>>();
    both->then([this, both, next] {
        both->deleteLater();
        readDirectoryAndCost();
        next->finish(Done());
    });
    // Keeps the first picture open until its other requests are under way.
    m_gather.add<Done>(next->future(), [](const Result<Done> &) {});
    m_gather.then([this] { finishFirstPicture(); });
}

void TenantRefresh::takeBefore(const std::optional<Snapshot> &before)
{
    if (!before)
        return;
    if (before->startedAt == m_gathered.head.startedAt) // of this refresh, before it was broken off
        m_firstPictureId = before->id;
    m_gathered.kept = keptFrom(*before, m_gathered.head.startedAt);
    m_plan.setSizes(sizesAfter(*before, m_gathered.kept, m_gathered.head.startedAt.date(),
                               m_input.extent.onlyFirstPicture));
}

void TenantRefresh::takeUser(const Graph::SignedIn &user)
{
    PartnerFacts &partner = m_gathered.head.partner;
    partner.user = user.id;
    partner.userName = user.displayName;
    partner.domains = {domainOf(user.userPrincipalName)};
    partner.rolesReadable = user.groupsReadable;
    for (const Graph::Group &group : user.memberOf) {
        partner.userGroups.insert(group.id);
        partner.partnerRoles.append(group.displayName);
    }
    for (const Graph::Group &group : user.agentsGroups)
        partner.agentsGroups.append(group.id);
    if (!user.groupsReadable || partner.agentsGroups.isEmpty())
        addMissing(u"partner.roles"_s,
                   failure(ErrorCode::Forbidden, u"the agents groups cannot be read"_s).value());
}

void TenantRefresh::takeAccounts(const QList<Billing::Account> &accounts)
{
    m_billingAccounts = Billing::partnerAccounts(accounts);
    for (const Billing::Account &account : accounts) {
        if (!m_billingAccounts.contains(account.name))
            continue;
        m_gathered.accountType = account.accountType;
        m_gathered.head.partner.name = account.displayName;
    }
    if (m_billingAccounts.isEmpty())
        finishWith(failure(Billing::noPartnerAccount()));
}

void TenantRefresh::readDirectoryAndCost()
{
    if (m_finished)
        return;
    setStage(RefreshStage::Directory);
    const auto serviceOf = [this](PlanStep step) { return partnerService(step); };
    const auto missing = [this](PlanStep step, const Error &error) {
        addMissing(name(step), error);
    };
    const auto ended = [this](PlanStep step) { endStep(step); };
    const auto fail = [this](const Error &error) { finishWith(failure(error)); };
    m_directory = std::make_unique<DirectoryReading>(
        DirectoryReading::Input{serviceOf, m_billingAccounts, missing, fail, ended},
        m_gathered.directory, m_gather);
    m_cost = std::make_unique<CostReading>(
        CostReading::Input{serviceOf, m_billingAccounts, m_gathered.head.period,
                           m_gathered.head.startedAt.date(), missing, ended},
        m_gathered.cost, m_gather);
    m_directory->askCustomers();
    m_cost->askPeriod();
    if (m_gathered.kept.subscriptions)
        endStep(PlanStep::Subscriptions);
    else
        m_directory->askSubscriptions();
    m_gather.add<QList<ResourceGraph::Delegation>>(
        ResourceGraph::delegations(partnerService(PlanStep::Delegations)),
        [this](const Result<QList<ResourceGraph::Delegation>> &delegations) {
            if (delegations)
                m_gathered.delegations = *delegations;
            else
                addMissing(name(PlanStep::Delegations), delegations.error());
            endStep(PlanStep::Delegations);
        });
}

//! A step has its answer, or a missing part stands for it.
void TenantRefresh::endStep(PlanStep step)
{
    m_plan.end(step);
    if (m_finished)
        return;
    if (step == PlanStep::Subscriptions && !m_gathered.directory.subscriptions.isEmpty())
        m_gathered.directoryReadAt = m_input.clock->now();
    if (step == PlanStep::CostPeriod)
        m_cost->askRest();
    if (step == PlanStep::Customers || step == PlanStep::Subscriptions)
        updateSizes();
    const auto hasEnded = [this](PlanStep one) { return m_plan.steps().at(qsizetype(one)).ended; };
    if (!hasEnded(PlanStep::Customers) || !hasEnded(PlanStep::Subscriptions))
        return report();
    if (m_progress.stage == RefreshStage::Directory) {
        m_progress.stage = RefreshStage::Cost;
        m_progress.wait.reset();
    }
    report();
    askPointsOnce();
    if (hasEnded(PlanStep::CostPeriod))
        showPicture();
}

void TenantRefresh::updateSizes()
{
    PlanSizes sizes = m_plan.sizes();
    const Directory &directory = m_gathered.directory;
    sizes.accounts = std::max(1, int(m_billingAccounts.size()));
    sizes.customers = std::max(sizes.customers, int(directory.customers.size()));
    sizes.keepsSubscriptions = m_gathered.kept.subscriptions.has_value();
    const qsizetype listed = sizes.keepsSubscriptions ? m_gathered.kept.subscriptions->size()
                                                      : directory.subscriptions.size();
    sizes.subscriptions = std::max(sizes.subscriptions, int(listed));
    sizes.tenants = m_input.extent.onlyFirstPicture
                        ? 0
                        : std::max(0, sizes.customers - int(m_gathered.kept.readings.size()));
    m_plan.setSizes(sizes);
}

//! As soon as it is known how many subscriptions there are.
void TenantRefresh::askPointsOnce()
{
    if (std::exchange(m_pointsAsked, true))
        return;
    PlanSizes sizes = m_plan.sizes();
    const bool bySubscription = readsPointsBySubscription(sizes.subscriptions);
    const QDate today = m_gathered.head.startedAt.date();
    Kept &kept = m_gathered.kept;
    // Points of subscriptions and of whole customers do not go into one chart.
    if (!kept.months.isEmpty() && kept.months.first().subscription.isEmpty() == bySubscription) {
        kept.months.clear();
        kept.monthsUpTo = QDate();
    }
    const QDate first = firstMonthAsked(kept, today);
    sizes.pointsBySubscription = bySubscription;
    sizes.months = monthsFrom(first, today);
    m_plan.setSizes(sizes);
    m_cost->askPoints(bySubscription, first);
    if (!bySubscription)
        m_plan.end(PlanStep::CostEligibleMonths);
}

void TenantRefresh::composed(std::function<void(Snapshot)> take)
{
    const auto snapshot = QtConcurrent::run([gathered = m_gathered, book = m_input.ruleBook] {
        return Result<Snapshot>(compose(gathered, book));
    });
    whenFinished(snapshot, this, [this, take = std::move(take)](Result<Snapshot> made) {
        if (!m_finished && made)
            take(std::move(*made));
    });
}

void TenantRefresh::showPicture()
{
    m_pictureIsOld = true;
    if (m_composing)
        return;
    m_composing = true;
    m_pictureIsOld = false;
    composed([this](Snapshot snapshot) {
        m_composing = false;
        Q_EMIT pictureChanged(std::make_shared<const Snapshot>(std::move(snapshot)));
        if (m_pictureIsOld)
            showPicture();
    });
}

void TenantRefresh::finishFirstPicture()
{
    if (m_finished)
        return;
    composed([this](const Snapshot &snapshot) {
        if (m_gathered.cost.period.whole && hasUnknownOwners(snapshot) && !m_ownersAsked) {
            // Cost names a subscription that the kept list does not have: it is read early. One
            // that billing does not list either must not fall out of the totals.
            if (m_gathered.kept.subscriptions && !m_gathered.directoryReadAt.isValid()) {
                m_gathered.kept.subscriptions.reset();
                m_directory->askSubscriptions();
            } else {
                m_ownersAsked = true;
                m_cost->askOwners();
            }
            m_gather.then([this] { finishFirstPicture(); });
            return;
        }
        takeFirstPicture(snapshot);
    });
}

void TenantRefresh::takeFirstPicture(const Snapshot &snapshot)
{
    m_plan.end(PlanStep::CostOwners);
    const AccessOrder order = accessOrderOf(snapshot);
    m_lacking = order.lacking;
    if (m_input.extent.onlyFirstPicture || order.customers.isEmpty()) {
        m_plan.end(PlanStep::Access);
        return storeLast();
    }
    // Stored now, so that whatever becomes of the rest there is something to look at.
    // Should it come to that, it says that it is not whole.
    Snapshot first = snapshot;
    first.finishedAt = m_input.clock->now();
    first.missing.append(
        {name(PlanStep::Access),
         {},
         failure(ErrorCode::Cancelled, u"the refresh did not come to its end"_s).value()});
    save(std::move(first), {m_firstPictureId, false});
    m_progress.customersTotal = int(order.customers.size());
    setStage(RefreshStage::CustomerAccess);
    m_pictureTimer.start();
    m_sweep = std::make_unique<AccessSweep>(
        AccessSweep::Input{[this](const CustomerId &customer, bool wanted) {
                               return accessInput(customer, wanted);
                           },
                           [this](TenantOutcome outcome) { takeTenant(std::move(outcome)); },
                           [this] {
                               m_plan.end(PlanStep::Access);
                               setStage(RefreshStage::Storing);
                               m_gather.then([this] {
                                   storeLast();
                               }); // the first picture has to be in the store
                           }},
        this);
    m_sweep->start(order.customers);
}

TenantAccess::Input TenantRefresh::accessInput(const CustomerId &customer, bool wanted)
{
    const Urgency urgency = wanted ? Urgency::Wanted : Urgency::Background;
    TenantAccess::Input input;
    input.customer = customer;
    input.arm =
        service(PlanStep::Access, customer, m_input.arm, m_input.armSender(customer), urgency);
    input.graph =
        service(PlanStep::Access, customer, m_input.graph, m_input.graphSender(customer), urgency);
    input.selfId = [this, customer] { return m_input.selfId(customer); };
    input.isListedRole = [this](const RoleDefinitionId &role) {
        return !m_input.ruleBook.roleName(role).isEmpty();
    };
    input.partner = m_gathered.head.partner;
    input.lacking = m_lacking;
    input.now = m_input.clock->now();
    return input;
}

void TenantRefresh::takeTenant(TenantOutcome outcome)
{
    if (m_finished)
        return;
    ++m_progress.customersDone; // somebody may have looked at one that was to be passed over
    m_progress.customersTotal = std::max(m_progress.customersTotal, m_progress.customersDone);
    const CustomerId customer = outcome.reading.customer;
    if (const QDateTime oldest = m_answers.oldestOf(customer); oldest.isValid())
        outcome.reading.checkedAt = std::min(outcome.reading.checkedAt, oldest);
    // A refusal is an answer, shown with its cause in the customer's row. Only what broke is
    // missing.
    if (outcome.reading.error && !isRefusal(outcome.reading.error->code))
        addMissing(name(PlanStep::Access), *outcome.reading.error, customer.value());
    m_gathered.tenants[customer] = std::move(outcome);
    report();
}

void TenantRefresh::storeLast()
{
    if (m_finished)
        return;
    m_pictureTimer.stop();
    setStage(RefreshStage::Storing);
    m_gathered.head.finishedAt = m_input.clock->now();
    composed([this](Snapshot snapshot) {
        m_summary.customers = int(snapshot.customers.size());
        m_summary.subscriptions = int(snapshot.subscriptions.size());
        m_summary.missingParts = int(snapshot.missing.size());
        save(std::move(snapshot), {m_firstPictureId, true});
    });
}

void TenantRefresh::save(Snapshot snapshot, SaveAs as)
{
    m_gather.add<qint64>(m_input.save(std::move(snapshot), as),
                         [this, as](const Result<qint64> &id) {
                             if (!id)
                                 return finishWith(failure(id.error()));
                             m_firstPictureId = *id;
                             if (!as.last)
                                 return;
                             m_summary.snapshotId = *id;
                             finishWith(m_summary);
                         });
}

void TenantRefresh::finishWith(Result<RefreshSummary> result)
{
    if (std::exchange(m_finished, true))
        return;
    if (!result)
        m_answers.forgetUnusable(result.error());
    m_pictureTimer.stop();
    m_stop.request_stop();
    if (m_progress.paused)
        m_input.setPaused(false);
    m_progress.paused = false;
    if (result) {
        result->duration = std::chrono::milliseconds(m_elapsed.elapsed());
        result->requestsTaken = m_progress.requestsTaken;
        const QHash<Api, int> planned = m_plan.requestsByApi();
        for (auto it = planned.cbegin(); it != planned.cend(); ++it)
            result->plannedByService.insert(name(it.key()), it.value());
    }
    Q_EMIT finished(result);
}

} // namespace Pec
