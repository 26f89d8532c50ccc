// SPDX-License-Identifier: GPL-3.0-or-later
//! The customer tree under the fingers: from a key in the search to the painted tree with all that
//! was found opened, from a click on a heading to the painted order, from a row to painted panes,
//! and one step of the wheel. Beside it, in the same run and over the same rows, a
//! QSortFilterProxyModel with recursive filtering, opened row by row as well.
#include "common/language.h"
#include "common/theme.h"
#include "core/strings.h"
#include "models/customertreemodel.h"
#include "models/plandesk.h"
#include "panes/detailpane.h"
#include "support/largeassessment.h"
#include "tree/customertree.h"
#include "windows/portfoliopage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Pec;

namespace {

double milliseconds(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

double memoryMb()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

//! Tells when a view's rows have been painted.
class Paints final : public QObject
{
public:
    explicit Paints(QAbstractScrollArea &view) { view.viewport()->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_seen = m_seen || event->type() == QEvent::Paint;
        return false;
    }
    //! Milliseconds from the action to the rows as they were painted after it, with all that the
    //! event loop did on the way.
    template <class Action>
    double after(Action action)
    {
        m_seen = false;
        QElapsedTimer timer;
        timer.start();
        action();
        for (int turn = 0; !m_seen && turn < kTurns; ++turn)
            QCoreApplication::processEvents();
        const double taken = milliseconds(timer);
        QCoreApplication::processEvents(); // what is left is not the next one's
        return taken;
    }

private:
    static constexpr int kTurns = 4; //!< after them the rows are as they were: nothing to paint
    bool m_seen = false;
};

struct Figures
{
    QList<double> values;
    void add(double value) { values.append(value); }
    [[nodiscard]] double worst() const { return *std::max_element(values.cbegin(), values.cend()); }
    [[nodiscard]] double quantile(double part) const
    {
        QList<double> sorted = values;
        std::sort(sorted.begin(), sorted.end());
        return sorted.at(qsizetype(std::ceil(part * double(sorted.size()))) - 1);
    }
};

const QStringList kTyped{u"a"_s,     u"al"_s,    u"alb"_s,    u"albe"_s, u"alber"_s, u"albe"_s,
                         u"al"_s,    u"a"_s,     u""_s,       u"e"_s,    u"pr"_s,    u"prod"_s,
                         u"owner"_s, u"o z e"_s, u"nosuch"_s, u""_s};

template <class Type>
Figures typing(Paints &paints, Type type)
{
    Figures figures;
    for (const QString &typed : kTyped)
        figures.add(paints.after([&] { type(typed); }));
    return figures;
}

Figures sorting(Paints &paints, QTreeView &view)
{
    Figures figures;
    for (int column = 0; column < kCustomerColumnCount; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            figures.add(paints.after([&] { view.sortByColumn(column, order); }));
    }
    return figures;
}

//! What was promised of a figure; one that is missed makes the run fail.
class Bounds
{
public:
    void show(const char *what, double worst, double median, double bound)
    {
        const bool kept = worst <= bound;
        std::printf("  %s: %.1f ms, median %.1f (at most %.0f%s)\n", what, worst, median, bound,
                    kept ? "" : ": MISSED");
        m_kept = m_kept && kept;
    }
    [[nodiscard]] bool kept() const { return m_kept; }

private:
    bool m_kept = true;
};

void openAll(QTreeView &view, const QModelIndex &parent)
{
    for (int row = 0; row < view.model()->rowCount(parent); ++row) {
        const QModelIndex index = view.model()->index(row, 0, parent);
        if (view.model()->hasChildren(index))
            view.expand(index);
    }
}

//! The peer: Qt's own proxy over the same rows, in the same view class, all opened.
class Peer
{
public:
    Peer(const Text &text, const std::shared_ptr<const Assessment> &assessment)
        : m_source(text, {})
    {
        m_source.setAssessment(assessment);
        m_proxy.setSourceModel(&m_source);
        m_proxy.setRecursiveFilteringEnabled(true);
        m_proxy.setAutoAcceptChildRows(true);
        m_proxy.setFilterKeyColumn(int(CustomerColumn::Name));
        m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        m_view.setUniformRowHeights(true);
        m_view.setModel(&m_proxy);
        m_view.resize(1400, 900);
        m_view.show();
        openAll(m_view, {});
        QCoreApplication::processEvents();
    }
    [[nodiscard]] Figures typing()
    {
        return ::typing(m_paints, [this](const QString &typed) {
            m_proxy.setFilterFixedString(typed);
            if (!typed.isEmpty())
                openAll(m_view, {});
        });
    }
    [[nodiscard]] double sortByName()
    {
        return m_paints.after(
            [this] { m_view.sortByColumn(int(CustomerColumn::Name), Qt::DescendingOrder); });
    }

private:
    CustomerTreeModel m_source;
    QSortFilterProxyModel m_proxy;
    QTreeView m_view;
    Paints m_paints{m_view};
};

//! The peer is measured in a process of its own, which is ended when it takes too long.
void measurePeer(const char *what, const QString &figure, int customers, double ours)
{
    constexpr int kPatienceMs = 30'000;
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {u"peer"_s, figure, QString::number(customers)});
    if (process.waitForFinished(kPatienceMs)) {
        const double taken = process.readAllStandardOutput().toDouble();
        std::printf("    %s: %.1f ms; ours %.1f ms, a factor of %.1f\n", what, taken, ours,
                    taken / ours);
        return;
    }
    process.kill();
    process.waitForFinished();
    std::printf("    %s: given up after %d s\n", what, kPatienceMs / 1'000);
}

int runPeer(const QString &figure, int customers)
{
    const Text text(Language::English);
    Peer peer(text, largeAssessment(customers));
    std::printf("%f\n", figure == "keys"_L1 ? peer.typing().worst() : peer.sortByName());
    return 0;
}

void measure(int customers, double keyBound, double sortBound, Bounds &bounds)
{
    const Text text(Language::English);
    const auto assessment = largeAssessment(customers);
    const int subscriptions = customers * kSubscriptionsOfEach;
    PlanDesk desk(text);
    PortfolioPage page(text, desk);
    page.resize(1400, 900);
    page.show();
    QCoreApplication::processEvents();
    const double before = memoryMb();
    page.setAssessment(assessment);
    CustomerTree &tree = page.tree();
    Paints paints(tree);
    QCoreApplication::processEvents();
    const double firstKey = paints.after([&] { page.setSearch(u"a"_s); });
    page.setSearch({});
    QElapsedTimer idle;
    idle.start();
    while (idle.elapsed() < 2'000)
        QCoreApplication::processEvents();
    openAll(tree, {});
    QCoreApplication::processEvents();
    std::printf("%d subscriptions of %d customers, all opened\n", subscriptions, customers);
    std::printf("  memory of tree and panes: %.0f bytes a subscription\n",
                (memoryMb() - before) * 1e6 / subscriptions);
    const Figures keys = typing(paints, [&](const QString &typed) { page.setSearch(typed); });
    bounds.show("key to painted tree", keys.worst(), keys.quantile(0.5), keyBound);
    std::printf("    the very first, before words were made ahead: %.1f ms\n", firstKey);
    const Figures sorts = sorting(paints, tree);
    bounds.show("sort, each column both ways", sorts.worst(), sorts.quantile(0.5), sortBound);

    Figures rows;
    for (int i = 0; i < 60; ++i) {
        const QModelIndex customer = tree.model()->index(i * 7 % customers, 0);
        QElapsedTimer timer;
        timer.start();
        tree.setCurrentIndex(i % 2 ? tree.model()->index(i % kSubscriptionsOfEach, 0, customer)
                                   : customer);
        for (int turn = 0; turn < 2; ++turn) // the panes, then what they posted
            QCoreApplication::processEvents();
        rows.add(milliseconds(timer));
    }
    bounds.show("row to painted panes", rows.worst(), rows.quantile(0.5), 50);
    Figures steps;
    for (int i = 0; i < 400; ++i)
        steps.add(paints.after([&] { tree.verticalScrollBar()->setValue(i * 3 + 1); }));
    bounds.show("scroll step, p99", steps.quantile(0.99), steps.quantile(0.5), 16);

    std::printf("  QSortFilterProxyModel over the names alone, all opened\n");
    measurePeer("key, at worst", u"keys"_s, customers, keys.worst());
    const double byName =
        paints.after([&] { tree.sortByColumn(int(CustomerColumn::Name), Qt::DescendingOrder); });
    measurePeer("sort by name", u"sort"_s, customers, byName);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Theme theme(ThemeChoice::Light);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == "peer"_L1)
        return runPeer(arguments.value(1), arguments.value(2).toInt());
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    if (!arguments.isEmpty()) { // another size, for which nothing was promised
        constexpr double kAny = 1e9;
        Bounds none;
        measure(arguments.first().toInt(), kAny, kAny, none);
        return 0;
    }
    Bounds bounds;
    measure(1'000, 16, 50, bounds);
    measure(10'000, 50, 200, bounds);
    return bounds.kept() ? 0 : 1;
}
