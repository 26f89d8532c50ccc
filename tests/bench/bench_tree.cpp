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
#include "tree/customertree.h"
#include "windows/portfoliopage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Pec;

namespace {

constexpr int kSubscriptions = 10; //!< of each customer

double milliseconds(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

double memoryMb()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

QString madeName(int number, QStringView kind)
{
    // Three syllables of twenty: eight thousand different names, all letters among them.
    static const QStringList syllables{u"al"_s,   u"ber"_s, u"co"_s,   u"dra"_s, u"el"_s,
                                       u"fin"_s,  u"go"_s,  u"hal"_s,  u"in"_s,  u"jo"_s,
                                       u"kar"_s,  u"lum"_s, u"mo"_s,   u"nor"_s, u"pol"_s,
                                       u"quin"_s, u"ras"_s, u"ster"_s, u"tu"_s,  u"zee"_s};
    QString name =
        syllables[number % 20] + syllables[number / 20 % 20] + syllables[number / 400 % 20];
    name[0] = name[0].toUpper();
    return name + u' ' + kind + u' ' + QString::number(number);
}

SubscriptionAssessment madeSubscription(int number, const CustomerId &customer)
{
    SubscriptionAssessment made;
    made.id =
        SubscriptionId(u"%1-0000-4000-8000-000000000001"_s.arg(number, 8, 16, QLatin1Char('0')));
    made.customer = customer;
    made.name = madeName(number * 7 % 8000, number % 3 ? u"Production" : u"Test");
    made.status = Status(number % kStatusCount);
    made.currency = u"EUR"_s;
    made.accessState = AccessState::Read;
    const Decimal cost = Decimal::fromInteger(number * 37 % 9000);
    made.totals.cost = cost;
    if (made.status == Status::Earning) {
        made.totals.pecApplied = cost;
        AccessPath path;
        path.method = AccessMethod(number % 6);
        path.ours = true;
        path.roleName = u"Owner"_s;
        path.roleEligible = RoleEligibility::Yes;
        made.access.append(path);
    } else {
        made.totals.missed = cost;
        made.totals.missedCreditHigh = cost.times(Decimal::fromRaw(Decimal::kOne * 15 / 100));
        made.reasons.append(Reason(number % kReasonCount));
    }
    made.totalsUsd = made.totals;
    return made;
}

std::shared_ptr<Assessment> madeAssessment(int customers)
{
    auto made = std::make_shared<Assessment>();
    made->currency = u"EUR"_s;
    made->asOf = QDate(2026, 11, 20);
    made->period = {QDate(2026, 10, 22), made->asOf};
    made->readAt = made->asOf.startOfDay(Qt::UTC);
    for (int i = 0; i < customers; ++i) {
        CustomerAssessment customer;
        customer.id =
            CustomerId(u"%1-0000-4000-8000-000000000000"_s.arg(i, 8, 16, QLatin1Char('0')));
        customer.name = madeName(i, u"BV");
        customer.domain = u"customer%1.example"_s.arg(i);
        customer.currency = u"EUR"_s;
        for (int n = 0; n < kSubscriptions; ++n)
            customer.subscriptions.append(madeSubscription(i * kSubscriptions + n, customer.id));
        for (const SubscriptionAssessment &one : std::as_const(customer.subscriptions)) {
            customer.totals += one.totals;
            customer.totalsUsd += one.totalsUsd;
        }
        customer.status = customer.subscriptions.first().status;
        made->totals += customer.totals;
        made->customers.append(customer);
    }
    return made;
}

//! Paints the rows, then runs what waits in the event loop, other paints among it.
void settle(QAbstractScrollArea &view)
{
    view.viewport()->repaint();
    QCoreApplication::processEvents();
}

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
Figures typing(QAbstractScrollArea &view, Type type)
{
    Figures figures;
    for (const QString &typed : kTyped) {
        QElapsedTimer timer;
        timer.start();
        type(typed);
        settle(view);
        figures.add(milliseconds(timer));
    }
    return figures;
}

template <class Sort>
Figures sorting(QAbstractScrollArea &view, Sort sort)
{
    Figures figures;
    for (int column = 0; column < kCustomerColumnCount; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            QElapsedTimer timer;
            timer.start();
            sort(column, order);
            settle(view);
            figures.add(milliseconds(timer));
        }
    }
    return figures;
}

void openAll(QTreeView &view, const QModelIndex &parent)
{
    for (int row = 0; row < view.model()->rowCount(parent); ++row) {
        const QModelIndex index = view.model()->index(row, 0, parent);
        if (view.model()->hasChildren(index))
            view.expand(index);
    }
}

//! The peer: Qt's own proxy over the same rows, in the same view class.
void measurePeer(const Text &text, const std::shared_ptr<const Assessment> &assessment, double ours)
{
    CustomerTreeModel source(text, {});
    source.setAssessment(assessment);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&source);
    proxy.setRecursiveFilteringEnabled(true);
    proxy.setAutoAcceptChildRows(true);
    proxy.setFilterKeyColumn(int(CustomerColumn::Name));
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    QTreeView view;
    view.setUniformRowHeights(true);
    view.setModel(&proxy);
    view.resize(1400, 900);
    view.show();
    openAll(view, {});
    settle(view);
    const Figures keys = typing(view, [&](const QString &typed) {
        proxy.setFilterFixedString(typed);
        if (!typed.isEmpty())
            openAll(view, {});
    });
    std::printf(
        "  QSortFilterProxyModel, names only: key %.1f ms at worst, median %.1f; factor %.0f\n",
        keys.worst(), keys.quantile(0.5), keys.worst() / ours);
}

void measure(int customers, bool withPeer)
{
    const Text text(Language::English);
    const auto assessment = madeAssessment(customers);
    const int subscriptions = customers * kSubscriptions;
    const double before = memoryMb();
    PlanDesk desk(text);
    PortfolioPage page(text, desk);
    page.resize(1400, 900);
    page.show();
    page.setAssessment(assessment);
    CustomerTree &tree = page.tree();
    settle(tree);
    QElapsedTimer unprepared;
    unprepared.start();
    page.setSearch(u"a"_s);
    settle(tree);
    const double firstKey = milliseconds(unprepared);
    page.setSearch({});
    QElapsedTimer idle;
    idle.start();
    while (idle.elapsed() < 2'000)
        QCoreApplication::processEvents();
    std::printf("%d subscriptions of %d customers\n", subscriptions, customers);
    std::printf("  memory of tree and panes: %.0f bytes a subscription\n",
                (memoryMb() - before) * 1e6 / subscriptions);

    openAll(tree, {});
    settle(tree);
    const Figures keys = typing(tree, [&](const QString &typed) { page.setSearch(typed); });
    std::printf(
        "  key to painted tree: %.1f ms at worst, median %.1f (the very first, before words "
        "were made ahead: %.1f)\n",
        keys.worst(), keys.quantile(0.5), firstKey);
    const Figures sorts =
        sorting(tree, [&](int column, Qt::SortOrder order) { tree.sortByColumn(column, order); });
    std::printf("  sort, all opened: %.1f ms at worst, median %.1f\n", sorts.worst(),
                sorts.quantile(0.5));

    Figures rows;
    for (int i = 0; i < 60; ++i) {
        const QModelIndex customer = tree.model()->index(i * 7 % customers, 0);
        QElapsedTimer timer;
        timer.start();
        tree.setCurrentIndex(i % 2 ? tree.model()->index(i % kSubscriptions, 0, customer)
                                   : customer);
        settle(tree);
        rows.add(milliseconds(timer));
    }
    std::printf("  row to painted panes: %.1f ms at worst, median %.1f\n", rows.worst(),
                rows.quantile(0.5));
    Figures steps;
    for (int i = 0; i < 400; ++i) {
        QElapsedTimer timer;
        timer.start();
        tree.verticalScrollBar()->setValue(i * 3);
        tree.viewport()->repaint();
        steps.add(milliseconds(timer));
    }
    std::printf("  scroll step: p99 %.1f ms, median %.1f\n", steps.quantile(0.99),
                steps.quantile(0.5));
    if (withPeer)
        measurePeer(text, assessment, keys.worst());
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Theme theme(ThemeChoice::Light);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const int customers = arguments.value(0, u"1000"_s).toInt();
    measure(customers, true);
    if (arguments.isEmpty())
        measure(10'000, false); // the proxy does not end on so many opened rows
    return 0;
}
