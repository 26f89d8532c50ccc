// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/reportmaker.h"

#include "context/plankeeper.h"
#include "core/async.h"
#include "core/strings.h"
#include "plan/exported.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace Pec {

namespace {

QString subjectOf(const ReportInput &input)
{
    if (input.customers.size() != 1)
        return input.subject;
    const QList<CustomerAssessment> &all = input.assessment->customers;
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&input](const CustomerAssessment &one) {
            return one.id == input.customers.first();
        });
    return found == all.cend() ? QString() : found->name;
}

struct Made
{
    QString name; //!< of its files
    QStringList files;
};

} // namespace

ReportMaker::ReportMaker(PlanKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
{}

ReportMaker::~ReportMaker() { m_stop.request_stop(); }

void ReportMaker::start(const QString &profile, QList<ReportInput> inputs, const ReportFiles &files)
{
    Q_ASSERT(!m_running);
    m_profile = profile;
    m_inputs = std::move(inputs);
    m_files = files;
    m_written.clear();
    m_names.clear();
    m_next = 0;
    m_stop = {};
    m_running = true;
    next();
}

void ReportMaker::cancel() { m_stop.request_stop(); }

void ReportMaker::next()
{
    if (m_next == m_inputs.size())
        return end(m_written);
    if (m_stop.stop_requested())
        return end(failure(ErrorCode::Cancelled, u"stopped between two reports"_s));
    const ReportInput input = m_inputs.at(m_next);
    Q_EMIT progressed({int(m_next), int(m_inputs.size()), subjectOf(input)});
    const auto work = [input, files = m_files, names = m_names,
                       stop = m_stop.get_token()]() -> Result<Made> {
        const auto report = buildReport(input);
        if (!report)
            return failure(report.error());
        ReportFiles named = files;
        named.name = freeReportName(*report, names);
        return writeReport(*report, named, stop).map([&named](const QStringList &written) {
            return Made{named.name, written};
        });
    };
    whenFinished(QtConcurrent::run(work), this, [this](const Result<Made> &made) {
        if (!made)
            return end(failure(made.error()));
        m_names.insert(made->name.toLower());
        m_written += made->files;
        Q_EMIT written(made->files);
        keep(m_inputs.at(m_next++));
    });
}

void ReportMaker::keep(const ReportInput &input)
{
    const auto said = [input] {
        return Result<QList<ExportedPlan>>(exportedPlans(
            *input.assessment, input.plan, input.customers, input.now.toUTC().date()));
    };
    const auto kept = andThen<Done>(FutureResult<QList<ExportedPlan>>(QtConcurrent::run(said)),
                                    this, [this](const Result<QList<ExportedPlan>> &plans) {
                                        return m_keeper.keepExported(m_profile, *plans);
                                    });
    whenFinished(kept, this, [this](const Result<Done> &done) {
        if (!done)
            return end(failure(done.error()));
        next();
    });
}

void ReportMaker::end(const Result<QStringList> &files)
{
    m_running = false;
    m_inputs.clear();
    Q_EMIT finished(files);
}

} // namespace Pec
