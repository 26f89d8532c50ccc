// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "domain/profilechecks.h"

#include <QtTest>

using namespace Pec;

class tst_ProfileChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsATenant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("domain") << u"contoso.onmicrosoft.com"_s << true;
        QTest::newRow("directory id") << u"5d1bc1e5-94b6-4d2a-9d2f-0a5b7f3f2d11"_s << true;
        QTest::newRow("one label") << u"contoso"_s << false;
        QTest::newRow("a path") << u"contoso.com/x"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void knowsATenant()
    {
        QFETCH(QString, text);
        QFETCH(bool, isOne);
        QCOMPARE(isTenant(text), isOne);
    }

    void knowsAServiceAddress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("https") << u"https://management.azure.com"_s << true;
        QTest::newRow("with a port") << u"https://127.0.0.1:8443/_clock"_s << true;
        QTest::newRow("http") << u"http://management.azure.com"_s << false;
        QTest::newRow("with a password") << u"https://a:b@management.azure.com"_s << false;
        QTest::newRow("with a query") << u"https://management.azure.com?x=1"_s << false;
        QTest::newRow("no host") << u"https://"_s << false;
    }
    void knowsAServiceAddress()
    {
        QFETCH(QString, text);
        QFETCH(bool, isOne);
        QCOMPARE(isServiceAddress(text), isOne);
    }

    void knowsARate_data()
    {
        QTest::addColumn<QByteArray>("rate");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("15 percent") << QByteArray("0.15") << true;
        QTest::newRow("the smallest") << QByteArray("0.0000000001") << true;
        QTest::newRow("nothing at all") << QByteArray("0") << false;
        QTest::newRow("all of it") << QByteArray("1") << false;
        QTest::newRow("below nothing") << QByteArray("-0.15") << false;
    }
    void knowsARate()
    {
        QFETCH(QByteArray, rate);
        QFETCH(bool, isOne);
        QCOMPARE(isRate(*Decimal::parse(rate)), isOne);
    }

    void knowsAHost_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("name") << u"proxy.contoso.com"_s << true;
        QTest::newRow("one label") << u"proxy"_s << true;
        QTest::newRow("address") << u"10.0.0.8"_s << true;
        QTest::newRow("sixth version") << u"fe80::1"_s << true;
        QTest::newRow("with a scheme") << u"http://proxy"_s << false;
        QTest::newRow("with a port") << u"proxy:8080"_s << false;
        QTest::newRow("with a password") << u"me:secret@proxy"_s << false;
        QTest::newRow("blank inside") << u"my proxy"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void knowsAHost()
    {
        QFETCH(QString, text);
        QFETCH(bool, isOne);
        QCOMPARE(isHost(text), isOne);
    }

    void readsAPort_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("port");
        QTest::newRow("usual") << u"8080"_s << 8080;
        QTest::newRow("the last") << u"65535"_s << 65535;
        QTest::newRow("one more") << u"65536"_s << 0;
        QTest::newRow("none") << u"0"_s << 0;
        QTest::newRow("below") << u"-1"_s << 0;
        QTest::newRow("a word") << u"http"_s << 0;
        QTest::newRow("nothing") << QString() << 0;
    }
    void readsAPort()
    {
        QFETCH(QString, text);
        QFETCH(int, port);
        QCOMPARE(int(portFrom(text).value_or(quint16(0))), port);
    }
};

QTEST_GUILESS_MAIN(tst_ProfileChecks)
#include "tst_profilechecks.moc"
