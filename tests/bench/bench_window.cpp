// SPDX-License-Identifier: GPL-3.0-or-later
//! Opening the window on a stored snapshot of a large tenant: from the start of the process to the
//! first paint, beside an empty Qt window in the same run; from there to the complete tree; and the
//! memory that it takes. Each start is a process of its own.
#include "core/strings.h"
#include "largetenant.h"
#include "tree/customertree.h"
#include "windows/mainwindow.h"
#include "windows/portfoliopage.h"
#include "windows/tenantcontroller.h"
#include "windows/uisettings.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Pec;
using namespace Pec::Bench;

namespace {

constexpr int kStarts = 9;

qint64 monotonicNs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

//! Tells of the first paint of any widget.
class FirstPaint : public QObject
{
public:
    std::function<void()> painted;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && painted)
            std::exchange(painted, nullptr)();
        return false;
    }
};

qint64 memoryKb(const char *field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(qsizetype(qstrlen(field)) + 1)
                .trimmed()
                .split(' ')
                .first()
                .toLongLong();
    }
    return 0;
}

struct Start
{
    double paintMs = 0;
    double completeMs = 0; //!< after the paint
    double memoryMb = 0;
};

void printStart(qint64 startedAt, qint64 paintedAt)
{
    std::printf("%lld %lld %lld\n", static_cast<long long>(paintedAt - startedAt),
                static_cast<long long>(monotonicNs() - paintedAt),
                static_cast<long long>(memoryKb("VmRSS:")));
    std::fflush(stdout);
}

int runEmpty(QApplication &application, FirstPaint &paint, qint64 startedAt)
{
    QWidget window;
    window.resize(1400, 900);
    paint.painted = [&] {
        printStart(startedAt, monotonicNs());
        QTimer::singleShot(0, &application, &QApplication::quit);
    };
    window.show();
    return QApplication::exec();
}

int runStored(FirstPaint &paint, qint64 startedAt, const QString &dataDir)
{
    auto context = AppContext::create({.dataDir = dataDir, .offline = true});
    if (!context)
        giveUp(logLine(context.error()));
    (*context)->readAhead(u"large"_s); // as the program does
    UiSettings settings(dataDir);
    Theme theme(ThemeChoice::Light);
    UiLanguage language(Language::English);
    MainWindow window(language, theme, settings);
    window.resize(1400, 900);
    TenantController controller(**context, window);
    qint64 paintedAt = 0;
    paint.painted = [&paintedAt] { paintedAt = monotonicNs(); };
    QObject::connect(&controller, &TenantController::settled, &window, [&] {
        if (window.portfolio().tree().model()->rowCount() == 0)
            giveUp(u"the window shows no customers"_s);
        window.repaint(); // the tree is complete when it has been painted
        printStart(startedAt, paintedAt);
        QTimer::singleShot(0, &window, &QApplication::quit);
    });
    window.show();
    controller.open(u"large"_s);
    return QApplication::exec();
}

Start startOnce(const QStringList &arguments)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                QStringList{u"child"_s, QString::number(monotonicNs())} + arguments);
    if (!child.waitForFinished(60'000) || child.exitCode() != 0)
        giveUp(u"a window did not open"_s);
    const QList<QByteArray> numbers = child.readAllStandardOutput().trimmed().split(' ');
    if (numbers.size() != 3)
        giveUp(u"a window told nothing"_s);
    return {numbers[0].toDouble() / 1e6, numbers[1].toDouble() / 1e6, numbers[2].toDouble() / 1024};
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == "child"_L1) {
        FirstPaint paint;
        application.installEventFilter(&paint);
        const qint64 startedAt = arguments.value(1).toLongLong();
        return arguments.size() == 2 ? runEmpty(application, paint, startedAt)
                                     : runStored(paint, startedAt, arguments.value(2));
    }
    const QString customers = arguments.value(0, u"1000"_s);
    LargeTenant tenant({u"--customers"_s, customers, u"--subscriptions-per-customer"_s, u"10"_s});
    auto job = tenant.context().makeRefresh();
    QEventLoop loop;
    int subscriptions = 0;
    QObject::connect(job.get(), &RefreshJob::finished, &loop,
                     [&](const Result<RefreshSummary> &summary) {
                         if (!summary)
                             giveUp(logLine(summary.error()));
                         subscriptions = summary->subscriptions;
                         loop.quit();
                     });
    job->start();
    loop.exec();
    job.reset();
    const QString dataDir = tenant.dataDir();
    tenant.close();
    (void)startOnce({}); // fonts and libraries into the cache
    QList<double> empty;
    QList<double> paint;
    QList<double> complete;
    QList<double> memory;
    for (int i = 0; i < kStarts; ++i) {
        empty.append(startOnce({}).paintMs);
        const Start stored = startOnce({dataDir});
        paint.append(stored.paintMs);
        complete.append(stored.completeMs);
        memory.append(stored.memoryMb);
    }
    std::printf("window on a stored snapshot of %d subscriptions, median of %d starts\n",
                subscriptions, kStarts);
    std::printf("  first paint after %.1f ms; an empty Qt window %.1f ms; ratio %.2f\n",
                median(paint), median(empty), median(paint) / median(empty));
    std::printf("  complete tree %.0f ms later; %.0f MB resident\n", median(complete),
                median(memory));
    return 0;
}
