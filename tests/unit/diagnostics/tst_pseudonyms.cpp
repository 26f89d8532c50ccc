// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "diagnostics/pseudonyms.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace Pec;

//! What tells who somebody is gets another name, the same wherever it stands.
class tst_Pseudonyms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hides_data();
    void hides();
    void leavesAlone_data();
    void leavesAlone();
    void givesTheSameTheSameName();
    void takesTheLongerOfTwoNames();
    void changesValuesAndNoKeysOfJson();
    void isQuickWithManyNames();
};

void tst_Pseudonyms::hides_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a name") << u"customer Bakkerij Noordzee is new"_s
                            << u"customer customer-1 is new"_s;
    QTest::newRow("a name in other letters") << u"BAKKERIJ NOORDZEE"_s << u"customer-1"_s;
    QTest::newRow("a name with accents") << u"of Café Été."_s << u"of customer-2."_s;
    QTest::newRow("a name with signs") << u"(A&B b.v.)"_s << u"(customer-3)"_s;
    QTest::newRow("a GUID") << u"/subscriptions/8a1f0c9e-1111-4222-8333-0123456789ab/x"_s
                            << u"/subscriptions/id-1/x"_s;
    QTest::newRow("a GUID in a host's name")
        << u"8A1F0C9E1111422283330123456789AB.example"_s << u"id-1.example"_s;
    QTest::newRow("a tenant's domain")
        << u"at noordzee.onmicrosoft.com now"_s << u"at domain-1 now"_s;
    QTest::newRow("a tenant's mail domain") << u"noordzee.mail.onmicrosoft.com"_s << u"domain-1"_s;
    QTest::newRow("an amount") << u"missed EUR 1,234.56 a month"_s << u"missed [amount] a month"_s;
    QTest::newRow("an amount with its sign behind")
        << u"missed 1.234,56\u00a0€ a month"_s << u"missed [amount] a month"_s;
    QTest::newRow("a credit") << u"USD -12.50"_s << u"[amount]"_s;
    QTest::newRow("a secret") << u"Authorization: Bearer abc"_s
                              << u"Authorization: Bearer [redacted]"_s;
    QTest::newRow("a mail address") << u"of anna@noordzee.example"_s << u"of [redacted]"_s;
    QTest::newRow("the user's folder") << QDir::homePath() + u"/ca.pem"_s << u"~/ca.pem"_s;
}

void tst_Pseudonyms::hides()
{
    QFETCH(QString, line);
    QFETCH(QString, shown);
    Pseudonyms pseudonyms;
    pseudonyms.hide(u"Bakkerij Noordzee"_s, u"customer"_s);
    pseudonyms.hide(u"Café Été"_s, u"customer"_s);
    pseudonyms.hide(u"A&B b.v."_s, u"customer"_s);
    QCOMPARE(pseudonyms.applied(line), shown);
}

void tst_Pseudonyms::leavesAlone_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"ended: done after 12345 ms, 24 customers, 60 subscriptions",
          "2026-11-27T02:45:11.123Z warning pec.net [4711] timeout management.azure.com",
          "the barnacles", "request=8a1f0c9e-1111-4222-8333-0123456789ab about=login.example",
          "version 6.4.2", "400 EURO pallets", ""})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void tst_Pseudonyms::leavesAlone()
{
    QFETCH(QString, line);
    Pseudonyms pseudonyms;
    pseudonyms.hide(u"Bar"_s, u"customer"_s);
    pseudonyms.hide(u"ms"_s, u"customer"_s); // too short to be told from a word
    QCOMPARE(pseudonyms.applied(line), line);
}

void tst_Pseudonyms::givesTheSameTheSameName()
{
    Pseudonyms pseudonyms;
    const QString one = u"8a1f0c9e-1111-4222-8333-0123456789ab"_s;
    const QString two = u"9b1f0c9e-1111-4222-8333-0123456789ab"_s;
    QCOMPARE(pseudonyms.applied(one + u' ' + two), u"id-1 id-2"_s);
    QCOMPARE(pseudonyms.applied(two.toUpper()), u"id-2"_s);
}

void tst_Pseudonyms::takesTheLongerOfTwoNames()
{
    Pseudonyms pseudonyms;
    pseudonyms.hide(u"Noordzee"_s, u"customer"_s);
    pseudonyms.hide(u"Noordzee Holding"_s, u"reseller"_s);
    QCOMPARE(pseudonyms.applied(u"Noordzee Holding sells to Noordzee"_s),
             u"reseller-1 sells to customer-1"_s);
    QCOMPARE(pseudonyms.applied(u"Noordzee Holdings"_s), u"customer-1 Holdings"_s);
}

void tst_Pseudonyms::changesValuesAndNoKeysOfJson()
{
    Pseudonyms pseudonyms;
    pseudonyms.hide(u"profiles"_s, u"profile"_s); // somebody may call one so
    const QJsonObject shown =
        pseudonyms
            .applied(QJsonValue(QJsonObject{{u"profiles"_s, QJsonArray{u"profiles"_s, 7, true}}}))
            .toObject();
    QCOMPARE(shown, QJsonObject({{u"profiles"_s, QJsonArray{u"profile-1"_s, 7, true}}}));
}

void tst_Pseudonyms::isQuickWithManyNames()
{
    Pseudonyms pseudonyms;
    for (int customer = 0; customer < 20'000; ++customer)
        pseudonyms.hide(u"Customer number %1"_s.arg(customer), u"customer"_s);
    const QString line = u"a line about Customer number 19999 and its subscriptions\n"_s;
    QElapsedTimer timer;
    timer.start();
    const QString shown = pseudonyms.applied(line.repeated(2'000));
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!shown.contains(u"19999"_s));
}

QTEST_GUILESS_MAIN(tst_Pseudonyms)
#include "tst_pseudonyms.moc"
