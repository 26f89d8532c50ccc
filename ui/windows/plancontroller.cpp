// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/plancontroller.h"

#include "context/plankeeper.h"
#include "core/async.h"
#include "models/plandesk.h"
#include "panes/banner.h"

namespace Pec {

namespace {

using namespace std::chrono_literals;

constexpr auto kBetweenTries = 5s;

} // namespace

PlanController::PlanController(PlanKeeper &keeper, PlanDesk &desk, Banner &banner)
    : m_keeper(keeper)
    , m_desk(desk)
    , m_banner(banner)
{
    desk.setUser(PlanKeeper::userName());
    connect(&keeper, &PlanKeeper::mergedWithAnother, this, &PlanController::showMerged);
    m_again.setSingleShot(true);
    m_again.setInterval(kBetweenTries);
    connect(&m_again, &QTimer::timeout, this, &PlanController::tryAgain);
    connect(&desk, &PlanDesk::itemToSave, this,
            [this](const QString &profile, const PlanItem &item) {
                store(profile + u'\n' + item.finding.id.value(),
                      [this, profile, item] { return m_keeper.save(profile, item); });
            });
    connect(&desk, &PlanDesk::noteToSave, this,
            [this](const QString &profile, const CustomerId &customer, const CustomerNote &note) {
                store(profile + u'\n' + customer.value(), [this, profile, customer, note] {
                    return m_keeper.save(profile, customer, note);
                });
            });
}

PlanController::~PlanController()
{
    // The store ends what was asked of it, so what is typed up to the end is kept.
    m_desk.takeTyped();
}

void PlanController::load(const QString &profile,
                          const std::shared_ptr<const Assessment> &assessment)
{
    if (std::exchange(m_profile, profile) != profile)
        m_desk.begin(profile);
    m_assessment = assessment;
    m_desk.takeTyped();
    m_desk.awaitPlan();
    whenFinished(m_keeper.load(profile, assessment), this,
                 [this, assessment, number = ++m_loading](Result<PlanKeeper::Kept> kept) {
                     if (number != m_loading)
                         return; // another one was asked for since
                     if (!kept) {
                         m_banner.showError(kept.error());
                         return;
                     }
                     m_desk.setNotes(kept->notes);
                     m_desk.setPlan(kept->plan, assessment);
                     Q_EMIT loaded();
                 });
}

void PlanController::showMerged(const QString &profile)
{
    if (profile != m_profile)
        return;
    m_banner.showNotice(tr("Somebody changed the same plan or note in another window. Both changes "
                           "are kept; the plan's history shows who changed what."));
    load(profile, m_assessment);
}

void PlanController::store(const QString &what, Write write)
{
    m_waiting[what].write = std::move(write);
    begin(what);
}

void PlanController::begin(const QString &what)
{
    Waiting &waiting = m_waiting[what];
    waiting.number = ++m_lastNumber;
    whenFinished(waiting.write(), this,
                 [this, what, number = waiting.number](const Result<Done> &done) {
                     take(what, number, done);
                 });
}

void PlanController::take(const QString &what, int number, const Result<Done> &done)
{
    const auto waiting = m_waiting.find(what);
    if (waiting == m_waiting.end() || waiting->number != number)
        return;
    if (done) {
        m_waiting.remove(what);
    } else {
        waiting->failed = true;
        m_again.start();
        if (m_desk.isSaved()) { // told of once; the desk shows it until it is mended
            m_banner.showUnsaved(done.error());
            m_told = m_banner.sentence();
        }
    }
    const bool failing = std::any_of(m_waiting.cbegin(), m_waiting.cend(),
                                     [](const Waiting &one) { return one.failed; });
    if (!failing && !m_desk.isSaved() && m_banner.sentence() == m_told)
        m_banner.hide();
    m_desk.setSaved(!failing);
    if (m_waiting.isEmpty())
        Q_EMIT saved();
}

void PlanController::tryAgain()
{
    const QStringList all = m_waiting.keys();
    for (const QString &what : all) {
        if (m_waiting.value(what).failed)
            begin(what);
    }
}

} // namespace Pec
