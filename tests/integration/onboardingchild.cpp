// SPDX-License-Identifier: GPL-3.0-or-later
// Runs or undoes one case over the store and the wire that the program uses, and kills itself
// without a word at the moment that it is told. Exit status: 0 through, 1 not through, 2 wrong use.
#include "context/casekeeper.h"
#include "core/async.h"
#include "core/strings.h"
#include "onboarding/run/onboardingrun.h"
#include "store/snapshotstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <csignal>

using namespace Pec;

namespace {

//! Counts the moments at which a crash may come, and makes it come.
class Doom
{
public:
    explicit Doom(int moment)
        : m_left(moment)
    {}
    void moment()
    {
        if (--m_left == 0)
            ::raise(SIGKILL);
    }

private:
    int m_left; //!< 0 or less: it never comes
};

template <class T>
FutureResult<T> thenDoomed(FutureResult<T> future, QObject *context, Doom &doom)
{
    return andThen<T>(std::move(future), context, [&doom](const Result<T> &result) {
        doom.moment();
        return result;
    });
}

//! Before and after everything that the journal writes.
CaseJournal doomed(CaseJournal journal, QObject *context, Doom &doom)
{
    journal.confirm = [inner = journal.confirm, context,
                       &doom](const CaseId &id, const QString &plan, const QDateTime &at,
                              const QString &by) {
        doom.moment();
        return thenDoomed(inner(id, plan, at, by), context, doom);
    };
    journal.advance = [inner = journal.advance, context, &doom](const StepChange &change) {
        doom.moment();
        return thenDoomed(inner(change), context, doom);
    };
    return journal;
}

struct Arguments
{
    QString store;
    QUrl arm;
    QString caFile;
    QByteArray token;
    CaseId id;
    Confirmation::Intent intent = Confirmation::Intent::Run;
    int moment = 0;
};

Arguments read(const QStringList &words)
{
    return {words.value(1),
            QUrl(words.value(2)),
            words.value(3),
            words.value(4).toLatin1(),
            CaseId(words.value(5)),
            words.value(6) == "undo"_L1 ? Confirmation::Intent::Undo : Confirmation::Intent::Run,
            words.value(7).toInt()};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Arguments arguments = read(QCoreApplication::arguments());
    // As fast as the cloud's, so that its minutes are not waited for.
    const ScaledClock clock(QDateTime::currentDateTimeUtc(), 600);
    auto store = SnapshotStore::open(arguments.store);
    HttpClient::Options options;
    options.caFile = arguments.caFile;
    options.keepQuotas = false;
    auto http = HttpClient::create(std::move(options), clock);
    if (!store || !http)
        return 2;
    CaseKeeper keeper(**store, arguments.store.section(u'/', 0, -2));
    Doom doom(arguments.moment);
    QObject context;

    OnboardingRun::Input input;
    input.cases = {arguments.id};
    input.journal = doomed(keeper.journal(), &context, doom);
    input.wire = std::make_shared<ArmStepWire>(arguments.arm, [&](const TenantId &) -> Sender {
        return [&](HttpRequest request, std::stop_token stop) {
            request.headers.emplaceBack("Authorization", "Bearer " + arguments.token);
            if (request.method != "GET")
                doom.moment(); // journaled, and not sent
            FutureResult<HttpReply> reply = (*http)->send(request, std::move(stop));
            return request.method == "GET" ? reply : thenDoomed(reply, &context, doom);
        };
    });
    input.clock = &clock;
    input.by = u"child"_s;

    std::unique_ptr<OnboardingRun> run;
    whenFinished(
        keeper.find(arguments.id), &context, [&](const Result<OnboardingCase> &onboarding) {
            if (!onboarding)
                return QCoreApplication::exit(2);
            auto confirmation =
                Confirmation::typed({*onboarding}, arguments.intent, onboarding->customerName);
            if (!confirmation)
                return QCoreApplication::exit(2);
            run = std::make_unique<OnboardingRun>(input, std::move(*confirmation));
            QObject::connect(run.get(), &OnboardingRun::finished, &context,
                             [](const OnboardingSummary &summary) {
                                 for (const CaseOutcome &one : summary.outcomes) {
                                     if (one.error)
                                         qWarning("%s", qPrintable(logLine(*one.error)));
                                 }

                                 QCoreApplication::exit(summary.failures() == 0 ? 0 : 1);
                             });
            run->start();
        });
    return QCoreApplication::exec();
}
