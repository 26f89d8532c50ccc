// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "support/testdata.h"

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
    void knowsEveryRoleOfTheList_data();
    void knowsEveryRoleOfTheList();
    void theListHasAsManyRolesAsThePage();
    void excludesProductsThatNeverEarn_data();
    void excludesProductsThatNeverEarn();
    void namesASourceForEveryRuleAndFix();
    void saysWhetherItIsTheShippedOne();
    void matchesRolesByIdInAnyCase();
    void refusesBrokenMembersByName_data();
    void refusesBrokenMembersByName();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
};

namespace {

struct ListedRole
{
    QString id;
    QString name;
    bool eligible = false;
};

QList<ListedRole> listedRoles()
{
    QFile file(Testing::dataFile(u"rules/pec-roles.csv"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no list of roles");
    QList<ListedRole> roles;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        roles.append({cells.value(0), cells.value(1), cells.value(2) == "yes"_L1});
    }
    return roles;
}

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

void tst_RuleBook::knowsEveryRoleOfTheList_data()
{
    // Made from https://learn.microsoft.com/partner-center/azure-roles-perms-pec (2022-11-08), not
    // from the book.
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("eligible");
    for (const ListedRole &role : listedRoles())
        QTest::newRow(qPrintable(role.name)) << role.id << role.eligible;
}

void tst_RuleBook::knowsEveryRoleOfTheList()
{
    QFETCH(QString, id);
    QFETCH(bool, eligible);
    for (const QString &text : {id, id.toUpper()}) {
        QCOMPARE(ruleBook().eligibility(RoleDefinitionId(text), false),
                 eligible ? RoleEligibility::Yes : RoleEligibility::No);
        QCOMPARE(ruleBook().roleName(RoleDefinitionId(text)),
                 QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(ruleBook().eligibility(RoleDefinitionId(text), true), RoleEligibility::Custom);
    }
}

void tst_RuleBook::theListHasAsManyRolesAsThePage()
{
    const QList<ListedRole> roles = listedRoles();
    QSet<QString> ids;
    for (const ListedRole &role : roles)
        ids.insert(role.id);
    QCOMPARE(ids.size(), 122);
    QCOMPARE(std::count_if(roles.cbegin(), roles.cend(),
                           [](const ListedRole &role) { return role.eligible; }),
             98);
    QCOMPARE(ruleBook().roleCount(), 122);
}

void tst_RuleBook::excludesProductsThatNeverEarn_data()
{
    // https://learn.microsoft.com/partner-center/billing/partner-earned-credit-explanation
    // (2023-04-13); values as Cost Management writes them.
    QTest::addColumn<QString>("dimension");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("kind"); // empty: excludes nothing
    const auto row = [](const char *dimension, const char *value, const char *kind) {
        QTest::addRow("%s %s", dimension, value)
            << QString::fromLatin1(dimension) << QString::fromLatin1(value)
            << QString::fromLatin1(kind);
    };
    row("PricingModel", "Reservation", "reservation");
    row("PricingModel", "reservation", "reservation");
    row("PRICINGMODEL", "Reservation", "reservation");
    row("PricingModel", "SavingsPlan", "savings-plan");
    row("PricingModel", "Savings Plan", "savings-plan");
    row("PricingModel", "Spot", "spot");
    row("PricingModel", "OnDemand", "");
    row("PricingModel", "On Demand", "");
    row("PublisherType", "Marketplace", "marketplace");
    row("PublisherType", "MARKETPLACE", "marketplace");
    row("PublisherType", "Microsoft", "");
    row("PublisherType", "Azure", "");
    row("PublisherType", "Contoso", "third-party");
    row("ChargeType", "Purchase", "purchase");
    row("ChargeType", "Refund", "refund");
    row("ChargeType", "Usage", "");
    row("ChargeType", "usage", "");
    row("ChargeType", "UnusedReservation", "purchase"); // whatever is not usage
    row("PublisherName", "Contoso", ""); // no dimension of the book
    row("", "", "");
}

void tst_RuleBook::excludesProductsThatNeverEarn()
{
    QFETCH(QString, dimension);
    QFETCH(QString, value);
    QFETCH(QString, kind);
    const auto excluded = ruleBook().excluded(dimension, value);
    QCOMPARE(excluded ? name(*excluded) : QString(), kind);
}

void tst_RuleBook::namesASourceForEveryRuleAndFix()
{
    const auto hasSource = [](const QString &of) {
        const Source source = ruleBook().info().sources.value(of);
        return source.url.startsWith("https://learn.microsoft.com/"_L1) && source.date.isValid()
               && source.date <= ruleBook().date();
    };
    for (int rule = 0; rule < kRuleCount; ++rule)
        QVERIFY2(hasSource(name(RuleId(rule))), qPrintable(name(RuleId(rule))));
    for (int fix = 0; fix <= int(Fix::Wait); ++fix)
        QVERIFY2(hasSource(name(Fix(fix))), qPrintable(name(Fix(fix))));
}

void tst_RuleBook::saysWhetherItIsTheShippedOne()
{
    RuleBook book = RuleBook::parse(ruleBookJson()).value();
    QVERIFY(book.info().builtIn);
    book.setBuiltIn(false);
    QVERIFY(!book.info().builtIn);
    QCOMPARE(book.info().version, ruleBook().version());
    QCOMPARE(book.info().earningShareBasisPoints, 9900);
    QCOMPARE(book.info().completeAfterHours, 48);
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
    row("no exclusions", u"exclusions"_s, none, u"exclusions"_s);
    row("empty exclusions", u"exclusions"_s, QJsonArray(), u"exclusions"_s);
    row("exclusion of an unknown kind", u"exclusions.1.kind"_s, u"rebate"_s, u"exclusions[1]"_s);
    row("exclusion without a kind", u"exclusions.1.kind"_s, none, u"exclusions[1]"_s);
    row("exclusion without a dimension", u"exclusions.2.dimension"_s, none, u"exclusions[2]"_s);
    row("exclusion without values", u"exclusions.3.values"_s, none, u"exclusions[3]"_s);
    row("exclusion of anything but nothing", u"exclusions.4.otherThan"_s, QJsonArray(),
        u"exclusions[4]"_s);
    row("no sources", u"sources"_s, none, u"sources of persona"_s);
    row("source without a date", u"sources.2.date"_s, none, u"sources[2]"_s);
    row("source of no such date", u"sources.2.date"_s, u"2026-02-30"_s, u"sources[2]"_s);
    row("source without an address", u"sources.3.url"_s, none, u"sources[3]"_s);
    row("source on no secure page", u"sources.3.url"_s, u"http://learn.microsoft.com/"_s,
        u"sources[3]"_s);
    row("rule without a source", u"sources.0.of"_s, none, u"sources of agreement"_s);
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
