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
constexpr double kMostGrowth = 1.25; //!< of the time a row, most to least
//! Of the others, whose times are so small that caches count; a square would be eight.
constexpr double kMostGrowthOfOthers = 2;

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

//! The file; how long the processor worked is in \a seconds: what else the machine does is no
//! matter of ours.
QString write(const ReportInput &input, const QString &folder, ReportFormat format, double &seconds)
{
    const std::clock_t before = std::clock();
    const Report report = got(buildReport(input));
    const QString file = got(writeReport(report, {folder, {format}})).first();
    seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
    return file;
}

//! In a process of its own, for its memory; what it took is printed for the one that started it.
int measurePlan(int customers, const QString &folder)
{
    const ReportInput input = inputOf(customers, ReportAudience::Partner);
    double seconds = 0;
    QElapsedTimer timer;
    timer.start();
    const QString pdf = write(input, folder, ReportFormat::Pdf, seconds);
    QJsonObject figures{{u"subscriptions"_s, customers * kSubscriptionsOfEach},
                        {u"seconds"_s, double(timer.nsecsElapsed()) / 1e9},
                        {u"memory"_s, peakMemoryMb()},
                        {u"size"_s, double(QFileInfo(pdf).size()) / 1e6}};
    QJsonObject worked{{u"PDF"_s, seconds}};
    for (const auto &[name, format] : {std::pair{u"XLSX"_s, ReportFormat::Xlsx},
                                       {u"CSV"_s, ReportFormat::Csv},
                                       {u"JSON"_s, ReportFormat::Json},
                                       {u"HTML"_s, ReportFormat::Html}}) {
        figures[u"html"_s] = write(input, folder, format, seconds); // the last
        worked[name] = seconds;
    }
    figures[u"worked"_s] = worked;
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

//! Of each format, in microseconds a subscription, one for each size.
using Work = QMap<QString, QList<double>>;

void addWork(Work &work, const QJsonObject &plan)
{
    const QJsonObject worked = plan["worked"_L1].toObject();
    for (auto format = worked.begin(); format != worked.end(); ++format)
        work[format.key()].append(format->toDouble() * 1e6 / plan["subscriptions"_L1].toInt());
}

bool showWork(const Work &work)
{
    bool kept = true;
    std::printf("  work a subscription, from the fewest to the most\n");
    for (auto format = work.cbegin(); format != work.cend(); ++format) {
        QStringList each;
        for (const double one : *format)
            each.append(QString::number(one, 'f', 0));
        const auto [least, most] = std::minmax_element(format->cbegin(), format->cend());
        const QString what = u"%1: %2 us; most to least"_s.arg(format.key(), each.join(u", "_s));
        const double bound = format.key() == "PDF"_L1 ? kMostGrowth : kMostGrowthOfOthers;
        kept = show(qPrintable(what), *most / *least, "", bound) && kept;
    }
    return kept;
}

Large measureLarge(const QList<int> &sizes, const QString &folder)
{
    Large large;
    Work work;
    std::printf("one plan of all customers, with its appendix, as PDF\n");
    for (const int customers : sizes) {
        const QJsonObject plan = planOf(customers, folder + u'/' + QString::number(customers));
        large.plans.append(plan);
        addWork(work, plan);
        const double memory = plan["memory"_L1].toDouble();
        std::printf("  %d subscriptions: %.2f s, %.1f MB; peak memory of its process %.0f MB\n",
                    plan["subscriptions"_L1].toInt(), plan["seconds"_L1].toDouble(),
                    plan["size"_L1].toDouble(), memory);
        if (customers == kCustomers)
            large.kept = show("peak memory", memory, " MB", kMostMemoryMb);
    }
    large.kept = showWork(work) && large.kept;
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
    ReportMaker maker([&keeper](const QList<ExportedPlan> &plans) {
        return keeper.keepExported(u"bench"_s, plans);
    });
    Gaps gaps;
    QElapsedTimer timer;
    QObject::connect(&maker, &ReportMaker::finished, &maker, [](const Result<QStringList> &files) {
        QCoreApplication::exit(int(got(files).size()));
    });
    timer.start();
    maker.start(inputs, {folder, {ReportFormat::Pdf}});
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
    double any = 0;
    return {{u"seconds"_s, batch.secondsEach},
            {u"html"_s, write(inputs.first(), folder, ReportFormat::Html, any)}};
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
