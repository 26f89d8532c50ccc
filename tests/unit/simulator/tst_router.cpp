// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "simulator/http.h"
#include "simulator/server/httpsserver.h"

#include <QTest>

using namespace Pec;
using namespace Pec::Simulator;

class tst_Router : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheRouteOfAPath_data();
    void findsTheRouteOfAPath();
    void tellsAnUnknownMethodFromAnUnknownPath();
    void readsPathAndQueryOfATarget_data();
    void readsPathAndQueryOfATarget();
    void readsQueryItemsHoweverTheyAreWritten_data();
    void readsQueryItemsHoweverTheyAreWritten();
};

void tst_Router::findsTheRouteOfAPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("argument");
    QTest::newRow("literal") << u"/tenants"_s << 201 << QString();
    QTest::newRow("literals match without case") << u"/Tenants"_s << 201 << QString();
    QTest::newRow("one segment") << u"/v1/customers/abc"_s << 202 << u"abc"_s;
    QTest::newRow("tail of one") << u"/a/providers/roles"_s << 203 << u"a"_s;
    QTest::newRow("tail of several") << u"/a/b/c/providers/roles"_s << 203 << u"a/b/c"_s;
    QTest::newRow("tail that holds the next literal")
        << u"/a/providers/x/providers/roles"_s << 203 << u"a/providers/x"_s;
    QTest::newRow("tail of none") << u"/providers/roles"_s << 0 << QString();
    QTest::newRow("too long") << u"/v1/customers/abc/def"_s << 0 << QString();
    QTest::newRow("too short") << u"/v1/customers"_s << 0 << QString();
    QTest::newRow("root") << u"/"_s << 0 << QString();
}

void tst_Router::findsTheRouteOfAPath()
{
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(QString, argument);
    Router router;
    const auto answering = [](int code) {
        return [code](const Request &) { return Response::empty(code); };
    };
    router.add("GET", u"/tenants"_s, Service::Arm, {}, answering(201));
    router.add("GET", u"/v1/customers/{x}"_s, Service::PartnerCenter, {}, answering(202));
    router.add("GET", u"/{x*}/providers/roles"_s, Service::Arm, {}, answering(203));
    QHash<QString, QString> arguments;
    bool known = false;
    const Router::Route *route = router.find("GET", path, &arguments, &known);
    QCOMPARE(route == nullptr ? 0 : route->handler({}).status, status);
    QCOMPARE(known, status != 0);
    QCOMPARE(arguments.value(u"x"_s), argument);
}

void tst_Router::tellsAnUnknownMethodFromAnUnknownPath()
{
    Router router;
    router.add("GET", u"/tenants"_s, Service::Arm, {},
               [](const Request &) { return Response::empty(200); });
    QHash<QString, QString> arguments;
    bool known = false;
    QVERIFY(router.find("POST", u"/tenants"_s, &arguments, &known) == nullptr);
    QVERIFY(known);
    QVERIFY(router.find("GET", u"/nothing"_s, &arguments, &known) == nullptr);
    QVERIFY(!known);
}

void tst_Router::readsPathAndQueryOfATarget_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("path");
    QTest::newRow("plain") << QByteArray("/subscriptions?x=1") << u"/subscriptions"_s;
    QTest::newRow("double leading slash")
        << QByteArray("//subscriptions/1") << u"/subscriptions/1"_s;
    QTest::newRow("encoded colon") << QByteArray("/a/1%3A2_2019-05-31") << u"/a/1:2_2019-05-31"_s;
    QTest::newRow("plain colon") << QByteArray("/a/1:2_2019-05-31") << u"/a/1:2_2019-05-31"_s;
}

void tst_Router::readsPathAndQueryOfATarget()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, path);
    Request request;
    readTarget(target, &request);
    QCOMPARE(request.path, path);
}

void tst_Router::readsQueryItemsHoweverTheyAreWritten_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain dollar") << QByteArray("$top=300") << u"300"_s;
    QTest::newRow("encoded dollar") << QByteArray("%24top=300") << u"300"_s;
    QTest::newRow("other case") << QByteArray("$Top=300") << u"300"_s;
    QTest::newRow("space as plus") << QByteArray("$top=a+b") << u"a b"_s;
    QTest::newRow("space encoded") << QByteArray("$top=a%20b") << u"a b"_s;
    QTest::newRow("encoded plus") << QByteArray("$top=a%2Bb") << u"a+b"_s;
    QTest::newRow("not there") << QByteArray("$skip=1") << QString();
}

void tst_Router::readsQueryItemsHoweverTheyAreWritten()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, value);
    Request request;
    readTarget("/x?" + query, &request);
    QCOMPARE(request.queryValue(u"$top"_s), value);
    QCOMPARE(request.hasQuery(u"$top"_s), !value.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Router)
#include "tst_router.moc"
