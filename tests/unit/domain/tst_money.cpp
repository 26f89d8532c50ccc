// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "domain/money.h"
#include "support/testdata.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QtTest>

#include <random>

using namespace Pec;

class tst_Money : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refusesToParse_data();
    void refusesToParse();
    void writesAllDigits();
    void roundsForDisplay_data();
    void roundsForDisplay();
    void readsBackWhatItWrote();
    void multipliesAndDividesAsPythonDoes();
    void dividesByZeroToZero();
    void sumsDoNotDependOnTheOrder();
    void comparesByValue();
    void addsBothColumnsOfACost();
    void givesADoubleForPixels();
};

namespace {

Decimal decimal(const char *text)
{
    const auto value = Decimal::parse(text);
    return value ? *value : Decimal::fromInteger(-987654321);
}

} // namespace

void tst_Money::parses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *what, const char *text, const char *expected) {
        QTest::newRow(what) << QByteArray(text) << QString::fromLatin1(expected);
    };
    row("zero", "0", "0");
    row("negative zero", "-0", "0");
    row("negative zero with places", "-0.000", "0");
    row("plain", "19.5453636723", "19.5453636723");
    row("negative", "-12.5", "-12.5");
    row("plus sign", "+3", "3");
    row("leading zeros", "000012.50", "12.5");
    row("all zeros then a digit", "0.0000000001", "0.0000000001");
    row("digits of an Azure meter", "19.545363672276512", "19.5453636723");
    row("twelve digits before the point", "123456789012.3456789012", "123456789012.3456789012");
    row("small exponent", "1.5E-7", "0.00000015");
    row("exponent in lower case", "1e-7", "0.0000001");
    row("exponent with plus", "1.25e+3", "1250");
    row("exponent of zero", "0e999", "0");
    row("vanishing exponent", "1e-999", "0");
    row("exponent beyond the places", "123e-12", "0.0000000001");
    row("tenth place rounded up at the half", "0.00000000005", "0.0000000001");
    row("tenth place rounded down below the half", "0.00000000004999", "0");
    row("tenth place rounded away when negative", "-0.00000000005", "-0.0000000001");
    row("carry through all nines", "9.99999999995", "10");
    row("forty digits", "1234567.8901234567890123456789012345678901", "1234567.8901234568");
    row("forty nines below the half", "0.00000000004999999999999999999999999999999999999999999999",
        "0");
    row("forty zeros in front", "0000000000000000000000000000000000000000012.5", "12.5");
    row("forty zeros behind the point", "0.0000000000000000000000000000000000000000125", "0");
    row("largest range", "999999999999999999999999999", "999999999999999999999999999");
    row("long number with exponent", "12345678901234567890123456789012345678901e-30",
        "12345678901.2345678901");
}

void tst_Money::parses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const auto value = Decimal::parse(text);
    QVERIFY(value);
    QCOMPARE(value->toString(), expected);
}

void tst_Money::refusesToParse_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "abc",
                             "1.",
                             ".5",
                             "-",
                             "+",
                             "-.5",
                             "1.e5",
                             "1e",
                             "1e+",
                             "1e5.5",
                             "1e 5",
                             "1e5 ",
                             "NaN",
                             "nan",
                             "Infinity",
                             " 1",
                             "1 ",
                             "1 000",
                             "1,5",
                             "1.2.3",
                             "--1",
                             "0x10",
                             "1e999",
                             "1e1001",
                             "1e-1001",
                             "1e99999999999",
                             "9999999999999999999999999999",
                             "12345678901234567890123456789012345678901",
                             "null",
                             "true",
                             "1\n",
                             "\xd9\xa1"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("NUL inside") << QByteArray("1\0"
                                              "2",
                                              3);
}

void tst_Money::refusesToParse()
{
    QFETCH(QByteArray, text);
    const auto value = Decimal::parse(text);
    QVERIFY2(!value, value ? qPrintable(value->toString()) : "");
}

void tst_Money::writesAllDigits()
{
    QCOMPARE(Decimal().toString(), u"0"_s);
    QCOMPARE(Decimal::fromRaw(1).toString(), u"0.0000000001"_s);
    QCOMPARE(Decimal::fromRaw(-1).toString(), u"-0.0000000001"_s);
    QCOMPARE(Decimal::fromInteger(100).toString(), u"100"_s);
    QCOMPARE(Decimal::fromInteger(-100).toString(), u"-100"_s);
    QCOMPARE(decimal("-12.50").toString(), u"-12.5"_s);
}

void tst_Money::roundsForDisplay_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *what, const char *text, int places, const char *expected) {
        QTest::newRow(what) << QByteArray(text) << places << QString::fromLatin1(expected);
    };
    row("fills with zeros", "1", 2, "1.00");
    row("half goes up", "2.345", 2, "2.35");
    row("below the half goes down", "2.34499", 2, "2.34");
    row("negative half goes away from zero", "-2.345", 2, "-2.35");
    row("no minus before a zero", "-0.001", 2, "0.00");
    row("no places", "2.5", 0, "3");
    row("no places, negative", "-2.5", 0, "-3");
    row("leading zero kept", "0.05", 2, "0.05");
    row("all places", "0.0000000001", 10, "0.0000000001");
    row("too many places asked", "1.5", 99, "1.5000000000");
    row("negative places asked", "15", -3, "15");
    row("carry", "999.995", 2, "1000.00");
}

void tst_Money::roundsForDisplay()
{
    QFETCH(QByteArray, text);
    QFETCH(int, places);
    QFETCH(QString, expected);
    QCOMPARE(decimal(text.constData()).toString(places), expected);
}

void tst_Money::readsBackWhatItWrote()
{
    std::mt19937_64 random(20261122);
    for (int i = 0; i < 5000; ++i) {
        auto raw = Decimal::Raw(random()) * Decimal::Raw(random() >> 5); // below 10^37
        raw >>= int(random() % 118);
        const Decimal value = Decimal::fromRaw(random() % 2 == 0 ? raw : -raw);
        const auto back = Decimal::parse(value.toString().toLatin1());
        QVERIFY2(back && *back == value, qPrintable(value.toString()));
        QCOMPARE(Decimal::parse(value.toString(10).toLatin1()).value_or(Decimal()), value);
    }
}

void tst_Money::multipliesAndDividesAsPythonDoes()
{
    QFile file(Testing::dataFile(u"domain/decimal-products.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int rows = 0;
    for (QByteArray line : file.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QList<QByteArray> cells = line.split(',');
        QCOMPARE(cells.size(), 4);
        const Decimal left = decimal(cells[0].constData());
        const Decimal right = decimal(cells[1].constData());
        QVERIFY2(left.times(right) == decimal(cells[2].constData()), line.constData());
        QVERIFY2(right.times(left) == decimal(cells[2].constData()), line.constData());
        QVERIFY2(left.dividedBy(right) == decimal(cells[3].constData()), line.constData());
        ++rows;
    }
    QVERIFY(rows > 100);
}

void tst_Money::dividesByZeroToZero()
{
    QCOMPARE(decimal("5").dividedBy(Decimal()), Decimal());
    QCOMPARE(Decimal().dividedBy(decimal("5")), Decimal());
    QCOMPARE(decimal("1000").times(decimal("0.15")), decimal("150"));
    QCOMPARE(decimal("850").times(decimal("0.15")).dividedBy(decimal("0.85")), decimal("150"));
}

void tst_Money::sumsDoNotDependOnTheOrder()
{
    std::mt19937 random(7);
    QList<Decimal> amounts;
    for (int i = 0; i < 2000; ++i)
        amounts.append(Decimal::fromRaw(Decimal::Raw(random()) * random()
                                        - Decimal::Raw(random()) * random()));
    const auto sum = [&amounts] {
        return std::accumulate(amounts.cbegin(), amounts.cend(), Decimal());
    };
    const Decimal first = sum();
    for (int i = 0; i < 20; ++i) {
        std::shuffle(amounts.begin(), amounts.end(), random);
        QCOMPARE(sum(), first);
    }
    QCOMPARE(decimal("0.1") + decimal("0.2"), decimal("0.3"));
}

void tst_Money::comparesByValue()
{
    QVERIFY(decimal("-1") < decimal("-0.5"));
    QVERIFY(decimal("2") > decimal("1.9999999999"));
    QVERIFY(decimal("1.50") == decimal("1.5"));
    QCOMPARE(-decimal("1.5"), decimal("-1.5"));
    QVERIFY(decimal("-0").isZero());
}

void tst_Money::addsBothColumnsOfACost()
{
    Cost cost{decimal("10"), decimal("11")};
    cost += {decimal("0.5"), decimal("0.25")};
    QCOMPARE(cost, (Cost{decimal("10.5"), decimal("11.25")}));
    QCOMPARE(cost - cost, Cost());
    QVERIFY((cost - cost).isZero());
    QVERIFY(!(Cost{decimal("0"), decimal("1")}).isZero());
}

void tst_Money::givesADoubleForPixels() { QCOMPARE(decimal("-12.25").toDouble(), -12.25); }

QTEST_GUILESS_MAIN(tst_Money)
#include "tst_money.moc"
