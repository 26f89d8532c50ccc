// SPDX-License-Identifier: GPL-3.0-or-later
//! Makes improvement plans as files, one report after the other on a worker, and keeps what each
//! said for the next plan to be compared with.
//!
//!   start() -> each report: progressed() -> built, written -> written(its files) -> kept
//!           -> finished(), exactly once
//!
//! The first failure ends it: all go to one folder, and what stopped one stops the next. What was
//! written before stays, each file whole.
#pragma once

#include "core/result.h"
#include "reports/document/buildreport.h"
#include "reports/writereport.h"

#include <QObject>

#include <functional>
#include <stop_token>

namespace Pec {

struct ReportProgress
{
    int done = 0;
    int all = 0;
    QString subject; //!< of the one under way; a customer's name where it is of one
};

class ReportMaker : public QObject
{
    Q_OBJECT

public:
    //! Keeps what a report said about each of its customers (PlanKeeper::keepExported()).
    using Keep = std::function<FutureResult<Done>(const QList<ExportedPlan> &plans)>;
    explicit ReportMaker(Keep keep, QObject *parent = nullptr);
    ~ReportMaker() override; //!< as cancel(); what is under way ends by itself

    //! Not while it is running.
    void start(QList<ReportInput> inputs, const ReportFiles &files);
    //! Between two files or pages; finished() says Cancelled.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(const Pec::ReportProgress &progress);
    void written(const QStringList &files);
    //! All files, in their order.
    void finished(const Pec::Result<QStringList> &files);

private:
    void next();
    void keep(const ReportInput &input);
    void end(const Result<QStringList> &files);

    const Keep m_keep;
    QList<ReportInput> m_inputs;
    ReportFiles m_files;
    QStringList m_marks; //!< by input
    QStringList m_written;
    qsizetype m_next = 0;
    std::stop_source m_stop;
    bool m_running = false;
};

} // namespace Pec
