// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "simulator/faults/faultplan.h"

#include <QTest>

using namespace Pec;
using namespace Pec::Simulator;

class tst_FaultPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryMember();
    void fillsInWhatIsLeftOut();
    void readsEveryKind_data();
    void readsEveryKind();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
};

namespace {

QByteArray fileWith(const QByteArray &rule) { return R"({"faults":[)" + rule + "]}"; }

} // namespace

void tst_FaultPlan::readsEveryMember()
{
    const auto plan = readFaultPlan(R"({"seed": 7, "faults": [
        {"match": {"service": "billing", "method": "GET", "path": "/customers\\?top=1", "tenant": "ABC"},
         "first": 3, "times": 2, "probability": 0.25,
         "fault": {"kind": "status", "status": 429, "code": "Busy", "message": "Later.",
                   "retryAfter": 30, "headers": {"x-ms-a": "b"}}},
        {"fault": {"kind": "reset"}}]})");
    QVERIFY2(plan.has_value(), qPrintable(plan ? QString() : plan.error()));
    QCOMPARE(plan->seed, quint64(7));
    QCOMPARE(plan->rules.size(), 2);
    const FaultRule &rule = plan->rules.first();
    QCOMPARE(rule.service, u"billing"_s);
    QCOMPARE(rule.method, QByteArray("GET"));
    QVERIFY(rule.path.match(u"/a/Customers?top=1"_s).hasMatch());
    QVERIFY(!rule.path.match(u"/a/customers"_s).hasMatch());
    QCOMPARE(rule.tenant, u"abc"_s);
    QCOMPARE(rule.first, 3);
    QCOMPARE(rule.times, 2);
    QCOMPARE(rule.probability, 0.25);
    QCOMPARE(rule.fault.kind, FaultKind::Status);
    QCOMPARE(rule.fault.status, 429);
    QCOMPARE(rule.fault.code, u"Busy"_s);
    QCOMPARE(rule.fault.message, u"Later."_s);
    QCOMPARE(rule.fault.retryAfter, 30);
    QCOMPARE(rule.fault.headers.value(0), std::pair(u"x-ms-a"_s, u"b"_s));
}

void tst_FaultPlan::fillsInWhatIsLeftOut()
{
    const auto plan = readFaultPlan(fileWith(R"({"fault":{"kind":"hang"}})"));
    QVERIFY(plan.has_value());
    QCOMPARE(plan->seed, quint64(1));
    const FaultRule &rule = plan->rules.first();
    QVERIFY(rule.service.isEmpty() && rule.method.isEmpty() && rule.tenant.isEmpty());
    QVERIFY(rule.path.match(u"/anything"_s).hasMatch());
    QCOMPARE(rule.first, 1);
    QCOMPARE(rule.times, -1);
    QCOMPARE(rule.probability, 1.0);
    QCOMPARE(rule.fault.retryAfter, -1);
    QCOMPARE(rule.fault.time.count(), 120'000);
    QVERIFY(readFaultPlan(R"({"faults":[]})").has_value());
}

void tst_FaultPlan::readsEveryKind_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<QByteArray>("more");
    const auto row = [](const char *name, FaultKind kind, const char *more = "") {
        QTest::newRow(name) << kind << QByteArray(more);
    };
    row("status", FaultKind::Status, R"(,"status":500)");
    row("slow", FaultKind::Slow, R"(,"milliseconds":5)");
    row("drip", FaultKind::Drip, R"(,"milliseconds":5)");
    row("truncate", FaultKind::Truncate);
    row("reset", FaultKind::Reset);
    row("brokenJson", FaultKind::BrokenJson);
    row("wrongType", FaultKind::WrongType);
    row("html", FaultKind::Html);
    row("duplicatePage", FaultKind::DuplicatePage);
    row("missingPage", FaultKind::MissingPage);
    row("endlessPages", FaultKind::EndlessPages);
    row("expiredToken", FaultKind::ExpiredToken);
    row("claimsChallenge", FaultKind::ClaimsChallenge);
    row("hang", FaultKind::Hang);
    row("tenantRefused", FaultKind::TenantRefused);
}

void tst_FaultPlan::readsEveryKind()
{
    QFETCH(FaultKind, kind);
    QFETCH(QByteArray, more);
    const QByteArray name = QTest::currentDataTag();
    const auto plan = readFaultPlan(fileWith(R"({"fault":{"kind":")" + name + '"' + more + "}}"));
    QVERIFY2(plan.has_value(), qPrintable(plan ? QString() : plan.error()));
    QCOMPARE(plan->rules.first().fault.kind, kind);
    QCOMPARE(plan->rules.first().fault.name, name);
}

void tst_FaultPlan::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("error"); // its beginning
    const auto whole = [](const char *name, const char *file, const char *error) {
        QTest::newRow(name) << QByteArray(file) << QString::fromLatin1(error);
    };
    whole("no JSON", "{", "the fault file is not JSON");
    whole("a list", "[]", "the fault file must be an object");
    whole("empty object", "{}", "faults: is needed");
    whole("faults as object", R"({"faults":{}})", "faults: must be a list");
    whole("unknown at the top", R"({"faults":[],"sede":1})", "sede: unknown member");
    whole("seed as text", R"({"faults":[],"seed":"1"})", "seed: must be a number");
    whole("seed in parts", R"({"faults":[],"seed":1.5})", "seed: must be a whole number");
    const auto rule = [](const char *name, const char *members, const char *error) {
        QTest::newRow(name) << fileWith(members)
                            << QString(u"faults[0]"_s + QLatin1StringView(error));
    };
    rule("rule as text", R"("x")", ": must be an object");
    rule("unknown in a rule", R"({"fault":{"kind":"reset"},"time":1})", ".time: unknown member");
    rule("no fault", "{}", ".fault: is needed");
    rule("first of zero", R"({"first":0,"fault":{"kind":"reset"}})", ".first: must be a number");
    rule("first in parts", R"({"first":1.5,"fault":{"kind":"reset"}})",
         ".first: must be a whole number");
    rule("times of zero", R"({"times":0,"fault":{"kind":"reset"}})", ".times: must be a number");
    rule("times as text", R"({"times":"2","fault":{"kind":"reset"}})", ".times: must be a number");
    rule("probability above one", R"({"probability":1.1,"fault":{"kind":"reset"}})",
         ".probability: must be a number");
    rule("match as list", R"({"match":[],"fault":{"kind":"reset"}})", ".match: must be an object");
    const auto match = [](const char *name, const char *members, const char *error) {
        QTest::newRow(name) << fileWith(QByteArray(R"({"match":{)") + members
                                        + R"(},"fault":{"kind":"reset"}})")
                            << QString(u"faults[0].match."_s + QLatin1StringView(error));
    };
    match("unknown in a match", R"("host":"a")", "host: unknown member");
    match("unknown service", R"("service":"azure")", "service: must be one of");
    match("empty service", R"("service":"")", "service: must be one of");
    match("service as number", R"("service":1)", "service: must be a text");
    match("unknown method", R"("method":"get")", "method: must be one of");
    match("broken expression", R"("path":"(")", "path: is no regular expression");
    match("tenant as number", R"("tenant":1)", "tenant: must be a text");
    const auto fault = [](const char *name, const char *members, const char *error) {
        QTest::newRow(name) << fileWith(QByteArray(R"({"fault":{)") + members + "}}")
                            << QString(u"faults[0].fault."_s + QLatin1StringView(error));
    };
    fault("no kind", "", "kind: is needed");
    fault("unknown kind", R"("kind":"explode")", "kind: must be one of");
    fault("status without one", R"("kind":"status")", "status: is needed");
    fault("status out of range", R"("kind":"status","status":99)", "status: must be a number");
    fault("wait below zero", R"("kind":"status","status":429,"retryAfter":-1)",
          "retryAfter: must be a number");
    fault("code as number", R"("kind":"status","status":400,"code":1)", "code: must be a text");
    fault("headers as list", R"("kind":"status","status":400,"headers":[])",
          "headers: must be an object");
    fault("header as number", R"("kind":"status","status":400,"headers":{"a":1})",
          "headers: 'a' must be a text");
    fault("header's name", R"("kind":"status","status":400,"headers":{"a b":"1"})",
          "headers: 'a b' is no name");
    fault("slow without time", R"("kind":"slow")", "milliseconds: is needed");
    fault("drip without time", R"("kind":"drip")", "milliseconds: is needed");
    fault("too slow", R"("kind":"slow","milliseconds":3600001)", "milliseconds: must be a number");
    fault("another kind's member", R"("kind":"reset","status":500)", "status: unknown member");
    fault("page with a time", R"("kind":"html","milliseconds":1)", "milliseconds: unknown member");
    fault("unknown reason", R"("kind":"tenantRefused","reason":"rain")", "reason: must be one of");
    rule("paging at identity", R"({"match":{"service":"identity"},"fault":{"kind":"missingPage"}})",
         ".fault.kind: 'missingPage' does not happen at identity");
    rule("expired token at identity",
         R"({"match":{"service":"identity"},"fault":{"kind":"expiredToken"}})",
         ".fault.kind: 'expiredToken' does not happen");
    rule("tenant refused elsewhere",
         R"({"match":{"service":"graph"},"fault":{"kind":"tenantRefused"}})",
         ".fault.kind: 'tenantRefused' does not happen at graph");
    QTest::newRow("the second rule")
        << QByteArray(R"({"faults":[{"fault":{"kind":"reset"}},{"fault":{"kind":"x"}}]})")
        << u"faults[1].fault.kind: must be one of"_s;
}

void tst_FaultPlan::namesWhatIsWrong()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, error);
    const auto plan = readFaultPlan(file);
    QVERIFY(!plan.has_value());
    QVERIFY2(plan.error().startsWith(error), qPrintable(plan.error()));
}

QTEST_GUILESS_MAIN(tst_FaultPlan)
#include "tst_faultplan.moc"
