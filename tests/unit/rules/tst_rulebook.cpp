// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Pec;
using namespace Pec::Testing;

class tst_RuleBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheShippedBook();
    void knowsWhichRolesDoNotEarn();
    void matchesRolesByIdInAnyCase();
    void refusesBrokenMembersByName_data();
    void refusesBrokenMembersByName();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
};

namespace {

//! The shipped book with the member at "a.b" or "roles.0.name" replaced; undefined takes it out.
QByteArray bookWith(const QString &path, const QJsonValue &value)
{
    QJsonObject root = QJsonDocument::fromJson(ruleBookJson()).object();
    const QStringList steps = path.split(u'.');
    const auto put = [&value](QJsonObject &object, const QString &member) {
        if (value.isUndefined())
            object.remove(member);
        else
            object[member] = value;
    };
    if (steps.size() == 1) {
        put(root, steps[0]);
    } else if (steps.size() == 2) {
        QJsonObject inner = root[steps[0]].toObject();
        put(inner, steps[1]);
        root[steps[0]] = inner;
    } else {
        QJsonArray list = root[steps[0]].toArray();
        QJsonObject entry = list[steps[1].toInt()].toObject();
        put(entry, steps[2]);
        list[steps[1].toInt()] = entry;
        root[steps[0]] = list;
    }
    return QJsonDocument(root).toJson();
}

} // namespace

void tst_RuleBook::readsTheShippedBook()
{
    const auto book = RuleBook::parse(ruleBookJson());
    QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
    QVERIFY(!book->version().isEmpty());
    QVERIFY(book->date().isValid());
    QCOMPARE(book->roleCount(), 122);
    QCOMPARE(book->defaultRate().value, amount("0.15"));
    QCOMPARE(book->defaultRate().source, u"default"_s);
    QVERIFY(book->defaultRate().date.isValid());
    QCOMPARE(book->earningShareBasisPoints(), 9900);
    QCOMPARE(book->completeAfterHours(), 48);
}

void tst_RuleBook::knowsWhichRolesDoNotEarn()
{
    // Written from Microsoft's page, not from the book.
    const QStringList expected{u"Reader"_s,
                               u"AcrQuarantineReader"_s,
                               u"API Management Service Reader Role"_s,
                               u"Azure Maps Data Reader"_s,
                               u"Backup Reader"_s,
                               u"Billing Reader"_s,
                               u"CDN Endpoint Reader"_s,
                               u"CDN Profile Reader"_s,
                               u"Cognitive Services Data Reader"_s,
                               u"Cognitive Services User"_s,
                               u"Cosmos DB Account Reader Role"_s,
                               u"Cost Management Reader"_s,
                               u"Data Box Reader"_s,
                               u"Event Grid EventSubscription Reader"_s,
                               u"Log Analytics Reader"_s,
                               u"Managed Applications Reader"_s,
                               u"Management Group Reader"_s,
                               u"Monitoring Reader"_s,
                               u"Security Reader"_s,
                               u"Site Recovery Reader"_s,
                               u"Spatial Anchors Account Reader"_s,
                               u"Storage Blob Data Reader"_s,
                               u"Storage File Data SMB Share Reader"_s,
                               u"Storage Queue Data Reader"_s};
    const auto key =
        [](const QString &name) { // the page is not of one mind about "(preview)" and blanks
            return name.toLower().remove(u' ').remove(u"(preview)"_s);
        };
    QSet<QString> noByPage;
    for (const QString &name : expected)
        noByPage.insert(key(name));
    QSet<QString> noByBook;
    const QJsonObject root = QJsonDocument::fromJson(ruleBookJson()).object();
    for (const QJsonValue &role : root["roles"_L1].toArray()) {
        if (ruleBook().eligibility(RoleDefinitionId(role["id"_L1].toString()), false)
            == RoleEligibility::No)
            noByBook.insert(key(role["name"_L1].toString()));
    }
    QCOMPARE(noByBook.size(), 24);
    QCOMPARE(noByBook - noByPage, QSet<QString>());
}

void tst_RuleBook::matchesRolesByIdInAnyCase()
{
    QCOMPARE(ruleBook().eligibility(RoleDefinitionId(kOwner.toUpper()), false),
             RoleEligibility::Yes);
    QCOMPARE(ruleBook().roleName(RoleDefinitionId(kOwner)), u"Owner"_s);
    QCOMPARE(ruleBook().eligibility(RoleDefinitionId(kReader), false), RoleEligibility::No);
    QCOMPARE(ruleBook().eligibility(RoleDefinitionId(kUnlisted), false), RoleEligibility::Unlisted);
    QCOMPARE(ruleBook().eligibility(RoleDefinitionId(), false), RoleEligibility::Unlisted);
    QCOMPARE(ruleBook().eligibility(RoleDefinitionId(kUnlisted), true), RoleEligibility::Custom);
    QCOMPARE(ruleBook().eligibility(RoleDefinitionId(kOwner), true), RoleEligibility::Custom);
    QCOMPARE(ruleBook().roleName(RoleDefinitionId(kUnlisted)), QString());
}

void tst_RuleBook::refusesBrokenMembersByName_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("member");
    const QJsonValue none = QJsonValue::Undefined;
    const auto row = [](const char *what, const QString &path, const QJsonValue &value,
                        const QString &member) {
        QTest::newRow(what) << bookWith(path, value) << member;
    };
    row("no schema", u"schema"_s, none, u"schema"_s);
    row("newer schema", u"schema"_s, 2, u"schema"_s);
    row("schema as text", u"schema"_s, u"1"_s, u"schema"_s);
    row("no version", u"version"_s, none, u"version"_s);
    row("version of a wrong kind", u"version"_s, 2026, u"version"_s);
    row("no date", u"date"_s, none, u"date"_s);
    row("no such date", u"date"_s, u"2026-11-31"_s, u"date"_s);
    row("no rate", u"rate"_s, none, u"rate.value"_s);
    row("rate as a number", u"rate.value"_s, 0.15, u"rate.value"_s);
    row("rate of nothing", u"rate.value"_s, u"0"_s, u"rate.value"_s);
    row("negative rate", u"rate.value"_s, u"-0.15"_s, u"rate.value"_s);
    row("rate of all", u"rate.value"_s, u"1"_s, u"rate.value"_s);
    row("rate in percent", u"rate.value"_s, u"15 %"_s, u"rate.value"_s);
    row("rate without a date", u"rate.date"_s, none, u"rate.date"_s);
    row("no thresholds", u"thresholds"_s, none, u"thresholds.earningShareBasisPoints"_s);
    row("share of nothing", u"thresholds.earningShareBasisPoints"_s, 0,
        u"thresholds.earningShareBasisPoints"_s);
    row("share above all", u"thresholds.earningShareBasisPoints"_s, 10001,
        u"thresholds.earningShareBasisPoints"_s);
    row("share as text", u"thresholds.earningShareBasisPoints"_s, u"9900"_s,
        u"thresholds.earningShareBasisPoints"_s);
    row("broken share", u"thresholds.earningShareBasisPoints"_s, 9900.5,
        u"thresholds.earningShareBasisPoints"_s);
    row("no hours", u"thresholds.completeAfterHours"_s, none, u"thresholds.completeAfterHours"_s);
    row("negative hours", u"thresholds.completeAfterHours"_s, -1,
        u"thresholds.completeAfterHours"_s);
    row("no roles", u"roles"_s, none, u"roles"_s);
    row("empty roles", u"roles"_s, QJsonArray(), u"roles"_s);
    row("roles as an object", u"roles"_s, QJsonObject(), u"roles"_s);
    row("role that is no object", u"roles"_s, QJsonArray{u"Owner"_s}, u"roles[0]"_s);
    row("role without id", u"roles.3.id"_s, none, u"roles[3]"_s);
    row("role whose id is no GUID", u"roles.3.id"_s, u"Owner"_s, u"roles[3]"_s);
    row("role without name", u"roles.4.name"_s, none, u"roles[4]"_s);
    row("role without verdict", u"roles.5.eligible"_s, none, u"roles[5]"_s);
    row("role with a verdict in words", u"roles.5.eligible"_s, u"yes"_s, u"roles[5]"_s);
    row("role listed twice", u"roles.6.id"_s, kOwner.toUpper(), u"roles[6]"_s);
}

void tst_RuleBook::refusesBrokenMembersByName()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, member);
    const auto book = RuleBook::parse(json);
    QVERIFY(!book);
    QCOMPARE(book.error().code, ErrorCode::BadInput);
    QVERIFY2(book.error().detail.contains(u'"' + member + u'"'), qPrintable(book.error().detail));
}

void tst_RuleBook::refusesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("truncated") << ruleBookJson().left(2000);
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("words") << QByteArray("rules");
}

void tst_RuleBook::refusesWhatIsNoJson()
{
    QFETCH(QByteArray, json);
    const auto book = RuleBook::parse(json);
    QVERIFY(!book);
    QCOMPARE(book.error().code, ErrorCode::BadInput);
    QCOMPARE(book.error().subject, u"rule book"_s);
}

QTEST_GUILESS_MAIN(tst_RuleBook)
#include "tst_rulebook.moc"
