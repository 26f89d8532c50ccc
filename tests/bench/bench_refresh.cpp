// SPDX-License-Identifier: GPL-3.0-or-later
//! A whole tenant against the embedded cloud under Microsoft's quotas: requests by service beside
//! the plan's own sum, time to the first useful tree and to the first full picture beside the least
//! time that the quotas allow, and the longest that the window's thread was busy at a stretch.
#include "core/strings.h"
#include "journal.h"
#include "largetenant.h"
#include "windows/mainwindow.h"
#include "windows/uisettings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Pec;
using namespace Pec::Bench;
using std::chrono::milliseconds;

namespace {

//! How long the window's thread was away from its event loop.
struct Stretches
{
    qint64 longest = 0; //!< ns
    QString longestAt;
    int beyond = 0; //!< longer than 16 ms, a frame

    void add(qint64 ns, const QString &at)
    {
        if (ns > longest) {
            longest = ns;
            longestAt = at;
        }
        beyond += int(ns > 16'000'000);
    }
};

//! Measures every event that the window's thread handles: the slots of a signal from another thread
//! are one event. Painting, which is Qt's and by software here, is told apart.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        // Objects of other threads are told through here too.
        if (m_depth > 0 || QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        // Taken before: the receiver may be gone afterwards.
        const QString name = QString::fromLatin1(receiver->metaObject()->className());
        const int type = event->type();
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const bool handled = QApplication::notify(receiver, event);
        --m_depth;
        Stretches &kind = type == QEvent::UpdateRequest ? paints : work;
        kind.add(timer.nsecsElapsed(), name + u" event "_s + QString::number(type));
        return handled;
    }

    Stretches work;
    Stretches paints;

private:
    int m_depth = 0;
};

struct Outcome
{
    RefreshSummary summary;
    milliseconds firstTree{0};
    milliseconds whole{0};
};

//! What the window's controller does with a refresh, timed.
Outcome refresh(AppContext &context, MainWindow &window, bool onlyFirstPicture)
{
    Outcome outcome;
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    auto job = context.makeRefresh({false, onlyFirstPicture});
    QObject::connect(job.get(), &RefreshJob::progressChanged, &window, &MainWindow::showProgress);
    QObject::connect(job.get(), &RefreshJob::pictureChanged, &window,
                     [&](const RefreshJob::Picture &picture) {
                         whenFinished(context.assessPicture(picture), &window,
                                      [&](const Result<AppContext::AssessmentPointer> &assessment) {
                                          if (!assessment)
                                              giveUp(logLine(assessment.error()));
                                          window.showAssessment(*assessment);
                                          if (outcome.firstTree.count() == 0)
                                              outcome.firstTree = milliseconds(timer.elapsed());
                                      });
                     });
    QObject::connect(job.get(), &RefreshJob::finished, &loop,
                     [&](const Result<RefreshSummary> &summary) {
                         if (!summary)
                             giveUp(logLine(summary.error()));
                         outcome.summary = *summary;
                         outcome.whole = milliseconds(timer.elapsed());
                         loop.quit();
                     });
    job->start();
    loop.exec();
    window.endProgress();
    window.showAssessment(awaited(context.assessment()));
    return outcome;
}

void printRequests(const Journal &journal, const RefreshSummary &summary)
{
    int planned = 0;
    for (auto it = journal.requests.cbegin(); it != journal.requests.cend(); ++it) {
        planned += summary.plannedByService.value(it.key());
        std::printf("    %-20s %5d   planned %5d\n", qPrintable(it.key()), it.value(),
                    summary.plannedByService.value(it.key()));
    }
    std::printf("    %-20s %5d   planned %5d%s\n", "sum", journal.sum(), planned,
                planned == journal.sum() ? "" : "   NOT EQUAL");
    std::printf("    refused (429)        %5d\n", journal.refused);
}

//! For a comparison with another program on the same tenant; see peers/compare.mjs.
void writeFigures(const QString &path, const QJsonObject &figures)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(figures).toJson()) < 0)
        giveUp(path + u": "_s + file.errorString());
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"customers"_s, {}, u"N"_s, u"1000"_s},
                       {u"subscriptions"_s, {}, u"N"_s, u"10"_s},
                       {u"latency"_s, {}, u"MS"_s, u"100"_s},
                       {u"scale"_s, {}, u"X"_s, u"10"_s},
                       {u"sweep"_s, {}},
                       {u"figures"_s, u"Write what a refresh is compared by."_s, u"FILE"_s}});
    parser.process(application);
    const int latency = parser.value(u"latency"_s).toInt();
    const int scale = parser.value(u"scale"_s).toInt();
    const QStringList served =
        u"--customers %1 --subscriptions-per-customer %2 --latency %3 --quotas real"_s
            .arg(parser.value(u"customers"_s), parser.value(u"subscriptions"_s),
                 parser.value(u"latency"_s))
            .split(u' ');
    LargeTenant tenant(served + QStringList{u"--time-scale"_s, parser.value(u"scale"_s)});
    UiSettings settings(tenant.dataDir());
    Theme theme(ThemeChoice::Light);
    UiLanguage language(Language::English);
    MainWindow window(language, theme, settings);
    window.resize(1400, 900);
    window.show();
    (void)window.portfolio(); // a window that is open has it
    QApplication::processEvents();

    std::printf("refresh of %s customers x %s, %d ms latency, quotas real, clock x %d\n",
                qPrintable(parser.value(u"customers"_s)),
                qPrintable(parser.value(u"subscriptions"_s)), latency, scale);
    qint64 line = 0;
    bool failed = false;
    for (const int day : {1, 2}) {
        if (day == 2)
            tenant.moveOn(1);
        (void)readJournal(tenant.journalFile(), line, &line); // signing in is not counted
        application.work = {};
        application.paints = {};
        const Outcome outcome = refresh(tenant.context(), window, !parser.isSet(u"sweep"_s));
        const Journal journal = readJournal(tenant.journalFile(), line, &line);
        const milliseconds bound = boundOf(journal, milliseconds(latency * scale));
        const double simulated = double(outcome.whole.count()) * scale;
        std::printf("  day %d: %d customers, %d subscriptions, %d missing\n", day,
                    outcome.summary.customers, outcome.summary.subscriptions,
                    outcome.summary.missingParts);
        printRequests(journal, outcome.summary);
        std::printf("    first useful tree after %.2f s\n",
                    double(outcome.firstTree.count()) / 1000);
        std::printf(
            "    first full picture after %.1f s of the services' clock; least %.1f s; ratio "
            "%.3f\n",
            simulated / 1000, double(bound.count()) / 1000, simulated / double(bound.count()));
        std::printf("    longest slot on the window's thread %.1f ms (%s); %d over 16 ms\n",
                    double(application.work.longest) / 1e6, qPrintable(application.work.longestAt),
                    application.work.beyond);
        std::printf("    longest paint %.1f ms; %d over 16 ms\n",
                    double(application.paints.longest) / 1e6, application.paints.beyond);
        const bool whole = outcome.summary.missingParts == 0 && journal.refused == 0;
        if (whole && day == 1 && parser.isSet(u"figures"_s))
            writeFigures(parser.value(u"figures"_s),
                         {{u"simulator"_s, QJsonArray::fromStringList(served)},
                          {u"subscriptions"_s, outcome.summary.subscriptions},
                          {u"requests"_s, journal.sum()},
                          {u"seconds"_s, simulated / 1000}});
        failed |= !whole;
    }
    return failed ? 1 : 0;
}
