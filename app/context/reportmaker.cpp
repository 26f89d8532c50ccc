// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/reportmaker.h"

#include "context/reportorder.h"
#include "core/async.h"
#include "core/strings.h"
#include "plan/exported.h"

#include <QtConcurrentRun>

namespace Pec {

ReportMaker::ReportMaker(Keep keep, QObject *parent)
    : QObject(parent)
    , m_keep(std::move(keep))
{}

ReportMaker::~ReportMaker() { m_stop.request_stop(); }

void ReportMaker::start(QList<ReportInput> inputs, const ReportFiles &files)
{
    Q_ASSERT(!m_running);
    m_inputs = std::move(inputs);
    m_files = files;
    m_marks = marksOf(m_inputs);
    m_written.clear();
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
    m_files.mark = m_marks.at(m_next);
    const auto work = [input, files = m_files, stop = m_stop.get_token()]() {
        return buildReport(input).and_then(
            [&](const Report &report) { return writeReport(report, files, stop); });
    };
    whenFinished(QtConcurrent::run(work), this, [this](const Result<QStringList> &files) {
        if (!files)
            return end(failure(files.error()));
        m_written += *files;
        Q_EMIT written(*files);
        keep(m_inputs.at(m_next++));
    });
}

void ReportMaker::keep(const ReportInput &input)
{
    const auto said = [input] {
        return Result<QList<ExportedPlan>>(exportedPlans(
            *input.assessment, input.plan, input.customers, input.now.toUTC().date()));
    };
    const auto kept =
        andThen<Done>(FutureResult<QList<ExportedPlan>>(QtConcurrent::run(said)), this,
                      [this](const Result<QList<ExportedPlan>> &plans) { return m_keep(*plans); });
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
