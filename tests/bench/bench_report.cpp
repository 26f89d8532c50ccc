// SPDX-License-Identifier: GPL-3.0-or-later
//! Improvement plans as PDF: one of ten thousand subscriptions with its appendix, how that grows
//! with their number, and a plan for each of a thousand customers while the window's thread goes
//! on. peers/print.mjs has a browser print the HTML twins of the same plans beside it.
#include "context/plankeeper.h"
#include "context/reportmaker.h"
#include "core/async.h"
#include "core/strings.h"
#include "core/wholefile.h"
#include "plan/merge.h"
#include "reports/document/reportscope.h"
#include "store/snapshotstore.h"
#include "support/largeassessment.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Pec;

namespace {

constexpr int kCustomers = 1'000; //!< of ten subscriptions each
constexpr double kMostMemoryMb = 300;
constexpr double kMostGapMs = 100;
constexpr double kMostGrowth = 1.25; //!< of the time a row, from the fewest to the most

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "bench_report: %s\n", qPrintable(why));
    std::exit(1);
}

template <class T>
T got(const Result<T> &result)
{
    if (!result)
        giveUp(logLine(result.error()));
    return *result;
}

double peakMemoryMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        giveUp(status.errorString());
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1'000;
    }
    giveUp(u"no peak memory is told"_s);
}

ReportInput inputOf(int customers, ReportAudience audience)
{
    const auto assessment = largeAssessment(customers);
    ReportInput input;
    input.assessment = assessment;
    input.plan = mergedPlan(*assessment, {});
    input.audience = audience;
    input.now = assessment->readAt.addSecs(7'200);
    return input;
}

void write(const ReportInput &input, const QString &folder, ReportFormat format, QString &file)
{
    const Report report = got(buildReport(input));
    file = got(writeReport(report, {folder, {format}})).first();
}

//! In a process of its own, for its memory; what it took is printed for the one that started it.
int measurePlan(int customers, const QString &folder)
{
    const ReportInput input = inputOf(customers, ReportAudience::Partner);
    QString file;
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    write(input, folder, ReportFormat::Pdf, file);
    const double taken = double(timer.nsecsElapsed()) / 1e9;
    const double worked = double(std::clock() - before) / CLOCKS_PER_SEC;
    const double memory = peakMemoryMb();
    const double size = double(QFileInfo(file).size()) / 1e6;
    write(input, folder, ReportFormat::Html, file);
    const QJsonObject figures{{u"subscriptions"_s, customers * kSubscriptionsOfEach},
                              {u"seconds"_s, taken},
                              {u"worked"_s, worked},
                              {u"memory"_s, memory},
                              {u"size"_s, size},
                              {u"html"_s, file}};
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}

QJsonObject planOf(int customers, const QString &folder)
{
    constexpr int kPatienceMs = 600'000;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"plan"_s, QString::number(customers), folder});
    if (!process.waitForFinished(kPatienceMs) || process.exitCode() != 0)
        giveUp(u"the plan of %1 customers was not written"_s.arg(customers));
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

bool show(const char *what, double value, const char *unit, double bound)
{
    const bool kept = value <= bound;
    std::printf("    %s: %.2f%s (at most %g%s)\n", what, value, unit, bound,
                kept ? "" : ": MISSED");
    return kept;
}

struct Large
{
    QJsonArray plans;
    bool kept = true;
};

//! The time a row is that of the processor: what else the machine does is no matter of ours.
Large measureLarge(const QList<int> &sizes, const QString &folder)
{
    Large large;
    std::printf("one plan of all customers, with its appendix, as PDF\n");
    QList<double> each;
    for (const int customers : sizes) {
        const QJsonObject plan = planOf(customers, folder + u'/' + QString::number(customers));
        const int subscriptions = customers * kSubscriptionsOfEach;
        each.append(plan["worked"_L1].toDouble() * 1e6 / subscriptions);
        std::printf("  %d subscriptions: %.2f s, %.0f us of work a subscription, %.1f MB\n",
                    subscriptions, plan["seconds"_L1].toDouble(), each.last(),
                    plan["size"_L1].toDouble());
        large.plans.append(plan);
        const double memory = plan["memory"_L1].toDouble();
        if (customers != kCustomers) {
            std::printf("    peak memory of its process: %.0f MB\n", memory);
            continue;
        }
        large.kept = show("peak memory of its process", memory, " MB", kMostMemoryMb);
    }
    const auto [least, most] = std::minmax_element(each.cbegin(), each.cend());
    large.kept =
        show("work a subscription, most to least", *most / *least, "", kMostGrowth) && large.kept;
    return large;
}

//! How long the thread that it lives on did not turn to it.
class Gaps : public QTimer
{
public:
    Gaps()
    {
        constexpr int kEveryMs = 5;
        setTimerType(Qt::PreciseTimer);
        callOnTimeout([this] {
            m_longest = std::max(m_longest, m_since.nsecsElapsed());
            m_since.start();
        });
        m_since.start();
        start(kEveryMs);
    }
    [[nodiscard]] double longestMs() const { return double(m_longest) / 1e6; }

private:
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

struct Batch
{
    double secondsEach = 0;
    double longestGapMs = 0;
};

//! As the program does it: one job on a worker, the event loop at the same time.
Batch madeForEach(const QList<ReportInput> &inputs, const QString &folder)
{
    const QTemporaryDir data; // keeps what each plan said
    const auto store = std::move(SnapshotStore::open(data.filePath(u"store.sqlite"_s)).value());
    PlanKeeper keeper(*store);
    ReportMaker maker(keeper);
    Gaps gaps;
    QElapsedTimer timer;
    QObject::connect(&maker, &ReportMaker::finished, &maker, [](const Result<QStringList> &files) {
        QCoreApplication::exit(int(got(files).size()));
    });
    timer.start();
    maker.start(u"bench"_s, inputs, {folder, {ReportFormat::Pdf}});
    const int files = QCoreApplication::exec();
    if (files != inputs.size())
        giveUp(u"%1 files of %2 plans"_s.arg(files).arg(inputs.size()));
    return {double(timer.nsecsElapsed()) / 1e9 / files, gaps.longestMs()};
}

QJsonObject measureBatch(int customers, const QString &folder, bool &kept)
{
    const ReportInput base = inputOf(customers, ReportAudience::Customer);
    const QList<ReportInput> inputs = got(inputsOf(base, {}));
    const Batch batch = madeForEach(inputs, folder);
    std::printf("a plan for each of %d customers, as PDF\n", customers);
    std::printf("    %.1f ms a plan, %.1f s in all\n", batch.secondsEach * 1e3,
                batch.secondsEach * customers);
    kept = show("longest gap of a 5 ms timer on the window's thread", batch.longestGapMs, " ms",
                kMostGapMs)
           && kept;
    QString html;
    write(inputs.first(), folder, ReportFormat::Html, html);
    return {{u"seconds"_s, batch.secondsEach}, {u"html"_s, html}};
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == "plan"_L1)
        return measurePlan(arguments.value(1).toInt(), arguments.value(2));
    QCommandLineParser parser;
    parser.addOptions(
        {{u"smoke"_s, u"A small size, for which nothing was promised."_s},
         {u"figures"_s, u"Keep the twins, and what they are compared by."_s, u"FOLDER"_s}});
    parser.process(application);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QTemporaryDir own;
    const QString folder = parser.isSet(u"figures"_s) ? parser.value(u"figures"_s) : own.path();
    if (parser.isSet(u"smoke"_s)) {
        bool any = true;
        (void)measureLarge({2, 4}, folder);
        (void)measureBatch(3, folder, any);
        return 0;
    }
    const Large large = measureLarge({250, 500, kCustomers, 2'000}, folder);
    bool kept = large.kept;
    const QJsonObject figures{{u"large"_s, large.plans},
                              {u"small"_s, measureBatch(kCustomers, folder, kept)}};
    (void)got(writeWholeFile(folder + u"/figures.json"_s, QJsonDocument(figures).toJson()));
    return kept ? 0 : 1;
}
