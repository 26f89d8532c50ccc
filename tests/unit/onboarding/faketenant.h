// SPDX-License-Identifier: GPL-3.0-or-later
//! A customer's tenant and a journal in memory, for the tests of the run: what stands, what was
//! sent, and what goes wrong.
#pragma once

#include "core/async.h"
#include "onboarding/run/casejournal.h"
#include "onboarding/run/wire.h"
#include "sampleplans.h"

#include <QMap>

namespace Pec::Testing {

//! By the path that gives it: whatever stands in the tenant.
class FakeTenant : public StepWire
{
public:
    QMap<QString, Standing> standing;
    QStringList sent; //!< "PUT /subscriptions/..", in order
    QList<Error> sendErrors; //!< of the next requests; a default one (Internal) stands for none
    std::optional<Error> lookError;
    bool losesAnswers = false; //!< what is sent is done, and its answer is lost
    bool storesNothing = false; //!< what is sent is accepted and never stands
    bool saysStoodBefore = false;
    int slowLooks = 0; //!< how often what was sent is still under way
    std::function<void(const OnboardingStep &)> onSend = {}; //!< before the request has an effect

    FutureResult<Standing> look(const OnboardingStep &step, std::stop_token stop) override
    {
        if (stop.stop_requested())
            return readyFuture<Standing>(failure(ErrorCode::Cancelled, {}));
        if (lookError)
            return readyFuture<Standing>(failure(*lookError));
        const Standing found = standing.value(keyOf(step), Standing::Absent);
        if (found == Standing::UnderWay && slowLooks-- <= 0)
            standing[keyOf(step)] = Standing::Stands;
        return readyFuture<Standing>(standing.value(keyOf(step), Standing::Absent));
    }

    FutureResult<Sent> send(const OnboardingStep &step, std::stop_token stop) override
    {
        const Result<Done> done = exchange(step, step.request, isRemoval(step.kind), stop);
        if (!done)
            return readyFuture<Sent>(failure(done.error()));
        return readyFuture<Sent>(saysStoodBefore ? Sent::StoodBefore : Sent::Made);
    }

    FutureResult<Done> undo(const OnboardingStep &step, std::stop_token stop) override
    {
        return readyFuture<Done>(exchange(step, step.undo, !isRemoval(step.kind), stop));
    }

    [[nodiscard]] static QString keyOf(const OnboardingStep &step)
    {
        return (isRemoval(step.kind) ? step.undo : step.request).path;
    }

private:
    Result<Done> exchange(const OnboardingStep &step, const ExactRequest &request, bool removes,
                          const std::stop_token &stop)
    {
        if (onSend)
            onSend(step);
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, {});
        sent.append(QString::fromLatin1(request.method) + u' ' + request.path);
        if (!sendErrors.isEmpty()) {
            const Error error = sendErrors.takeFirst();
            if (error.code != ErrorCode::Internal)
                return failure(error);
        }
        if (removes)
            standing.remove(keyOf(step));
        else if (!storesNothing)
            standing[keyOf(step)] = slowLooks > 0 ? Standing::UnderWay : Standing::Stands;
        if (losesAnswers)
            return failure(ErrorCode::NoNetwork, u"the connection broke"_s);
        return Done();
    }
};

//! As store/onboardingrows.h keeps it, shared by as many runs as there are.
struct FakeJournal
{
    QMap<CaseId, OnboardingCase> cases;
    QStringList written; //!< "0 sent", in order
    int failAfter = -1; //!< writes; -1: never
    QSet<CaseId> claimed;

    [[nodiscard]] CaseJournal journal()
    {
        CaseJournal made;
        made.read = [this](const CaseId &id) -> FutureResult<OnboardingCase> {
            if (!cases.contains(id))
                return readyFuture<OnboardingCase>(failure(ErrorCode::NotFound, {}, id.value()));
            return readyFuture<OnboardingCase>(cases.value(id));
        };
        made.confirm = [this](const CaseId &id, const QString &plan, const QDateTime &at,
                              const QString &by) {
            OnboardingCase &one = cases[id];
            one.confirmedPlan = plan;
            for (OnboardingStep &step : one.steps) {
                if (step.state == StepState::Planned)
                    step.state = StepState::Confirmed;
            }
            one.events.append({at, by, -1, StepState::Planned, StepState::Confirmed, {}});
            return readyFuture<Done>(note(u"confirmed"_s));
        };
        made.advance = [this](const StepChange &change) {
            return readyFuture<Done>(advance(change));
        };
        made.claim = [this](const CaseId &id) -> Result<std::shared_ptr<void>> {
            if (claimed.contains(id))
                return failure(ErrorCode::Conflict, u"another run has it"_s, id.value());
            claimed.insert(id);
            return std::shared_ptr<void>(this, [this, id](void *) { claimed.remove(id); });
        };
        return made;
    }

    Result<Done> advance(const StepChange &change)
    {
        OnboardingCase &one = cases[change.onboarding];
        const OnboardingStep &step = one.steps[change.step];
        if (!mayFollow(change.from, change.to))
            return failure(ErrorCode::BadInput, u"not in the table"_s);
        if (step.state != change.from || step.attempts != change.attemptsBefore)
            return failure(ErrorCode::Conflict, u"went ahead"_s);
        const Result<Done> noted = note(QString::number(change.step) + u' ' + name(change.to));
        if (noted)
            apply(one, change);
        return noted;
    }

    Result<Done> note(const QString &what)
    {
        if (failAfter == 0)
            return failure(ErrorCode::StoreUnusable, u"the disk is full"_s);
        failAfter -= failAfter > 0 ? 1 : 0;
        written.append(what);
        return Done();
    }
};

} // namespace Pec::Testing
