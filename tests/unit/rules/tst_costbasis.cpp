// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/cost/costbasis.h"
#include "samples.h"

using namespace Pec;
using namespace Pec::Testing;

class tst_CostBasis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheBasis_data();
    void tellsTheBasis();
    void tellsEarnedCredit_data();
    void tellsEarnedCredit();
    void agreesWithPublishedInvoices_data();
    void agreesWithPublishedInvoices();
};

void tst_CostBasis::tellsTheBasis_data()
{
    // https://learn.microsoft.com/azure/cost-management-billing/costs/get-started-partners: on rows
    // with credit, effective by list price near 1 - rate means net.
    QTest::addColumn<QByteArray>("paid");
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("rate");
    QTest::addColumn<CostBasis>("expected");
    const auto row = [](const char *what, const char *paid, const char *list, const char *rate,
                        CostBasis expected) {
        QTest::newRow(what) << QByteArray(paid) << QByteArray(list) << QByteArray(rate) << expected;
    };
    row("net, 0.85", "850", "1000", "0.15", CostBasis::Net);
    row("net, within the tolerance below", "830", "1000", "0.15", CostBasis::Net);
    row("net, within the tolerance above", "870", "1000", "0.15", CostBasis::Net);
    row("just outside of net", "870.0000001", "1000", "0.15", CostBasis::AssumedNet);
    row("gross, 1.00", "1000", "1000", "0.15", CostBasis::Gross);
    row("gross, within the tolerance", "980", "1000", "0.15", CostBasis::Gross);
    row("just outside of gross", "979.9999999", "1000", "0.15", CostBasis::AssumedNet);
    row("neither", "920", "1000", "0.15", CostBasis::AssumedNet);
    row("far below, as with a tier discount", "500", "1000", "0.15", CostBasis::AssumedNet);
    row("dearer than the list", "1100", "1000", "0.15", CostBasis::AssumedNet);
    row("no list price", "850", "0", "0.15", CostBasis::AssumedNet);
    row("nothing paid", "0", "1000", "0.15", CostBasis::AssumedNet);
    row("no data", "0", "0", "0.15", CostBasis::AssumedNet);
    row("refund", "-850", "-1000", "0.15", CostBasis::AssumedNet);
    row("tiny rate cannot be told from none", "0.97", "1", "0.03", CostBasis::AssumedNet);
    row("rate at twice the tolerance", "0.96", "1", "0.04", CostBasis::AssumedNet);
    row("rate just above it", "0.95", "1", "0.05", CostBasis::Net);
    row("no rate", "1", "1", "0", CostBasis::AssumedNet);
    row("another rate", "800", "1000", "0.2", CostBasis::Net);
    row("an invoice line of 29 units at 0.868", "21.39", "25.172", "0.15", CostBasis::Net);
}

void tst_CostBasis::tellsTheBasis()
{
    QFETCH(QByteArray, paid);
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, rate);
    QFETCH(CostBasis, expected);
    QCOMPARE(name(costBasis(amount(paid.constData()), amount(list.constData()),
                            amount(rate.constData()))),
             name(expected));
}

void tst_CostBasis::tellsEarnedCredit_data()
{
    QTest::addColumn<QByteArray>("applied");
    QTest::addColumn<QByteArray>("rate");
    QTest::addColumn<CostBasis>("basis");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *what, const char *applied, const char *rate, CostBasis basis,
                        const char *expected) {
        QTest::newRow(what) << QByteArray(applied) << QByteArray(rate) << basis
                            << QByteArray(expected);
    };
    row("net 850 is gross 1,000", "850", "0.15", CostBasis::Net, "150");
    row("assumed net", "850", "0.15", CostBasis::AssumedNet, "150");
    row("gross", "850", "0.15", CostBasis::Gross, "127.5");
    row("nothing applied", "0", "0.15", CostBasis::Net, "0");
    row("refund", "-850", "0.15", CostBasis::Net, "-150");
    row("no rate", "850", "0", CostBasis::Net, "0");
    row("far below a cent", "0.0000000085", "0.15", CostBasis::Net, "0.0000000015");
    row("millions", "85000000000", "0.15", CostBasis::Net, "15000000000");
}

void tst_CostBasis::tellsEarnedCredit()
{
    QFETCH(QByteArray, applied);
    QFETCH(QByteArray, rate);
    QFETCH(CostBasis, basis);
    QFETCH(QByteArray, expected);
    QCOMPARE(earnedCredit(amount(applied.constData()), amount(rate.constData()), basis).toString(),
             QString::fromLatin1(expected));
}

void tst_CostBasis::agreesWithPublishedInvoices_data()
{
    // azure-plan-billing (2022-07-18), modern-invoice-reconciliation-file (2022-01-18) and
    // reconciliation-data-unit-price (2023-10-03) of Partner Center's pages.
    QTest::addColumn<QByteArray>("unitPrice");
    QTest::addColumn<QByteArray>("units");
    QTest::addColumn<QByteArray>("billed"); // with 15 % credit
    const auto row = [](const char *what, const char *unitPrice, const char *units,
                        const char *billed) {
        QTest::newRow(what) << QByteArray(unitPrice) << QByteArray(units) << QByteArray(billed);
    };
    row("A, 29 units", "0.868", "29", "21.39");
    row("A, 210.950039 units", "0.868", "210.950039", "155.63");
    row("A, 555.950039 units", "0.868", "555.950039", "410.17");
    row("B, one unit", "0.045", "1", "0.03825");
    row("C, 32 units", "2.99", "32", "81.33");
}

void tst_CostBasis::agreesWithPublishedInvoices()
{
    QFETCH(QByteArray, unitPrice);
    QFETCH(QByteArray, units);
    QFETCH(QByteArray, billed);
    const Decimal full = amount(unitPrice.constData()).times(amount(units.constData()));
    const Decimal paid = amount(billed.constData());
    QCOMPARE(costBasis(paid, full, amount("0.15")), CostBasis::Net);
    // A line is rounded to the cent, and the pages are not of one mind in which direction.
    const Decimal apart = earnedCredit(paid, amount("0.15"), CostBasis::Net) - (full - paid);
    QVERIFY2(apart <= amount("0.012") && -apart <= amount("0.012"), qPrintable(apart.toString()));
}

QTEST_GUILESS_MAIN(tst_CostBasis)
#include "tst_costbasis.moc"
