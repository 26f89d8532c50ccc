// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/access.h"
#include "samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

using namespace Pec;
using namespace Pec::Testing;

class tst_Access : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesEveryRoleOfTheBook_data();
    void judgesEveryRoleOfTheBook();
    void judgesMethodByRole_data();
    void judgesMethodByRole();
    void judgesOwnership_data();
    void judgesOwnership();
    void judgesThePartnerLink_data();
    void judgesThePartnerLink();
    void judgesScopes_data();
    void judgesScopes();
    void judgesTimeBoundAccess();
    void noOutweighsUnknown();
    void tellsTheKindOfAScope_data();
    void tellsTheKindOfAScope();
    void customersOwnPrincipalsAreNoPath_data();
    void customersOwnPrincipalsAreNoPath();
    void sortsOursFirstWhateverTheOrder();
};

namespace {

struct Case
{
    AccessFact fact;
    ResellerId reseller = {};
    QList<PrincipalId> resellerGroups = {};
    PartnerFacts partner = Testing::partner();
};

std::optional<AccessPath> pathOf(const Case &one)
{
    return accessPath(one.fact, Ownership{one.partner, one.resellerGroups, one.reseller},
                      ruleBook());
}

AccessFact withRole(AccessFact fact, const QString &role, bool custom = false)
{
    fact.role = RoleDefinitionId(role);
    fact.customRole = custom;
    return fact;
}

AccessFact foreignGroup(const PrincipalId &group)
{
    AccessFact fact = aobo();
    fact.principal = group;
    return fact;
}

AccessFact factOf(AccessMethod method)
{
    switch (method) {
    case AccessMethod::Aobo:
        return aobo();
    case AccessMethod::Lighthouse:
        return lighthouse();
    case AccessMethod::Guest:
        return linked(PrincipalKind::Guest);
    case AccessMethod::User:
        return linked(PrincipalKind::User);
    case AccessMethod::ServicePrincipal:
        return linked(PrincipalKind::ServicePrincipal);
    case AccessMethod::Group:
        return linked(PrincipalKind::Group);
    }
    return aobo();
}

} // namespace

void tst_Access::judgesEveryRoleOfTheBook_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("eligible");
    const QJsonObject root = QJsonDocument::fromJson(ruleBookJson()).object();
    for (const QJsonValue &role : root["roles"_L1].toArray())
        QTest::newRow(qPrintable(role["name"_L1].toString()))
            << role["id"_L1].toString() << role["eligible"_L1].toBool();
}

void tst_Access::judgesEveryRoleOfTheBook()
{
    QFETCH(QString, role);
    QFETCH(bool, eligible);
    const auto path = pathOf({withRole(aobo(), role.toUpper())});
    QVERIFY(path);
    QCOMPARE(path->roleEligible, eligible ? RoleEligibility::Yes : RoleEligibility::No);
    QCOMPARE(path->valid, eligible ? Validity::Yes : Validity::No);
    QCOMPARE(path->roleName, QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(namesOf(path->reasons), eligible ? QStringList() : QStringList{u"AOBO_ROLE"_s});
}

void tst_Access::judgesMethodByRole_data()
{
    QTest::addColumn<AccessMethod>("method");
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("custom");
    QTest::addColumn<Validity>("valid");
    QTest::addColumn<QStringList>("reasons");
    for (const AccessMethod method :
         {AccessMethod::Aobo, AccessMethod::Lighthouse, AccessMethod::Guest, AccessMethod::User,
          AccessMethod::ServicePrincipal, AccessMethod::Group}) {
        const QString bad = method == AccessMethod::Aobo         ? u"AOBO_ROLE"_s
                            : method == AccessMethod::Lighthouse ? u"LH_ROLE"_s
                                                                 : u"RBAC_ROLE"_s;
        const auto row = [method](const char *what, const QString &role, bool custom,
                                  Validity valid, const QStringList &reasons) {
            QTest::addRow("%s, %s", qPrintable(name(method)), what)
                << method << role << custom << valid << reasons;
        };
        row("listed role", kContributor, false, Validity::Yes, {});
        row("role that does not count", kReader, false, Validity::No, {bad});
        row("role not on the list", kUnlisted, false, Validity::Unknown, {u"ROLE_UNLISTED"_s});
        row("custom role", kUnlisted, true, Validity::Unknown, {u"ROLE_CUSTOM"_s});
    }
}

void tst_Access::judgesMethodByRole()
{
    QFETCH(AccessMethod, method);
    QFETCH(QString, role);
    QFETCH(bool, custom);
    QFETCH(Validity, valid);
    QFETCH(QStringList, reasons);
    const auto path = pathOf({withRole(factOf(method), role, custom)});
    QVERIFY(path);
    QCOMPARE(path->method, method);
    QVERIFY(path->ours);
    QCOMPARE(path->valid, valid);
    QCOMPARE(namesOf(path->reasons), reasons);
    QCOMPARE(path->partnerLink,
             method == AccessMethod::Aobo ? PartnerLink::NotNeeded : PartnerLink::Verified);
}

void tst_Access::judgesOwnership_data()
{
    // The table of three partners: provider, its reseller of record, any other.
    QTest::addColumn<AccessFact>("fact");
    QTest::addColumn<bool>("withReseller");
    QTest::addColumn<bool>("knownGroup");
    QTest::addColumn<bool>("ours");
    QTest::addColumn<Validity>("valid");
    QTest::addColumn<QStringList>("reasons");
    const auto row = [](const char *what, const AccessFact &fact, bool withReseller,
                        bool knownGroup, bool ours, Validity valid, const QStringList &reasons) {
        QTest::newRow(what) << fact << withReseller << knownGroup << ours << valid << reasons;
    };
    const QStringList other{u"AOBO_OTHER_PARTNER"_s};
    row("group of the provider", aobo(), false, false, true, Validity::Yes, {});
    row("group of the provider beside a reseller", aobo(), true, false, true, Validity::Yes, {});
    row("group of another partner, no reseller", foreignGroup(kOtherGroup), false, false, false,
        Validity::No, other);
    row("unknown group, it may be the reseller's", foreignGroup(kOtherGroup), true, false, false,
        Validity::Unknown, other);
    row("known group of the reseller", foreignGroup(kResellerGroup), true, true, true,
        Validity::Yes, {});
    row("unknown group beside a known one", foreignGroup(kOtherGroup), true, true, false,
        Validity::Unknown, other);
    AccessFact toReseller = lighthouse();
    toReseller.principalTenant = TenantId(kReseller.value());
    toReseller.signedIn = false;
    toReseller.linkedPartnerId = std::nullopt;
    row("Lighthouse to the reseller of record", toReseller, true, false, true, Validity::Unknown,
        {u"LH_NO_PAL"_s});
    row("Lighthouse to a reseller that is not of record", toReseller, false, false, false,
        Validity::No, {u"LH_NO_PAL"_s, u"AOBO_OTHER_PARTNER"_s});
    AccessFact toOther = toReseller;
    toOther.principalTenant = kOtherTenant;
    row("Lighthouse to another partner", toOther, true, false, false, Validity::No,
        {u"LH_NO_PAL"_s, u"AOBO_OTHER_PARTNER"_s});
    AccessFact nobody = toReseller;
    nobody.principalTenant = {};
    row("Lighthouse to nobody known", nobody, false, false, false, Validity::No,
        {u"LH_NO_PAL"_s, u"AOBO_OTHER_PARTNER"_s});
    row("Lighthouse to the provider", lighthouse(), false, false, true, Validity::Yes, {});
}

void tst_Access::judgesOwnership()
{
    QFETCH(AccessFact, fact);
    QFETCH(bool, withReseller);
    QFETCH(bool, knownGroup);
    QFETCH(bool, ours);
    QFETCH(Validity, valid);
    QFETCH(QStringList, reasons);
    const auto path =
        pathOf({fact, withReseller ? kReseller : ResellerId(),
                knownGroup ? QList<PrincipalId>{kResellerGroup} : QList<PrincipalId>{}});
    QVERIFY(path);
    QCOMPARE(path->ours, ours);
    QCOMPARE(path->valid, valid);
    QCOMPARE(namesOf(path->reasons), reasons);
}

void tst_Access::judgesThePartnerLink_data()
{
    QTest::addColumn<AccessMethod>("method");
    QTest::addColumn<bool>("signedIn");
    QTest::addColumn<QString>("link"); // "-": not read
    QTest::addColumn<QString>("mpnId");
    QTest::addColumn<PartnerLink>("expected");
    QTest::addColumn<Validity>("valid");
    QTest::addColumn<QStringList>("reasons");
    const auto row = [](const char *what, AccessMethod method, bool signedIn, const QString &link,
                        const QString &mpnId, PartnerLink expected, Validity valid,
                        const QStringList &reasons) {
        QTest::newRow(what) << method << signedIn << link << mpnId << expected << valid << reasons;
    };
    const QString own = u"1234567"_s;
    const auto guest = AccessMethod::Guest;
    const auto group = AccessMethod::Group;
    const auto delegated = AccessMethod::Lighthouse;
    const QStringList unknown{u"PAL_UNKNOWN"_s};
    row("own link", guest, true, own, own, PartnerLink::Verified, Validity::Yes, {});
    row("own link, own id not read", guest, true, own, u""_s, PartnerLink::Verified, Validity::Yes,
        {});
    row("link to another id", guest, true, u"7654321"_s, own, PartnerLink::Verified,
        Validity::Unknown, {u"PAL_OTHER_ORG"_s});
    row("proved to have none", guest, true, u""_s, own, PartnerLink::Unknown, Validity::No,
        unknown);
    row("link not read", guest, true, u"-"_s, own, PartnerLink::Unknown, Validity::Unknown,
        unknown);
    row("colleague, whose link nobody can read", guest, false, u"-"_s, own, PartnerLink::Unknown,
        Validity::Unknown, unknown);
    row("colleague, whatever is told", guest, false, own, own, PartnerLink::Unknown,
        Validity::Unknown, unknown);
    row("group with us in it, linked", group, true, own, own, PartnerLink::Verified, Validity::Yes,
        {});
    row("group with us in it, none", group, true, u""_s, own, PartnerLink::Unknown,
        Validity::Unknown, unknown);
    row("Lighthouse, linked", delegated, true, own, own, PartnerLink::Verified, Validity::Yes, {});
    row("Lighthouse, none", delegated, true, u""_s, own, PartnerLink::Unknown, Validity::No,
        {u"LH_NO_PAL"_s});
    row("Lighthouse, somebody else", delegated, false, u"-"_s, own, PartnerLink::Unknown,
        Validity::Unknown, {u"LH_NO_PAL"_s});
    row("service principal of ours", AccessMethod::ServicePrincipal, false, u"-"_s, own,
        PartnerLink::Unknown, Validity::Unknown, unknown);
    row("AOBO needs none", AccessMethod::Aobo, false, u"-"_s, own, PartnerLink::NotNeeded,
        Validity::Yes, {});
}

void tst_Access::judgesThePartnerLink()
{
    QFETCH(AccessMethod, method);
    QFETCH(bool, signedIn);
    QFETCH(QString, link);
    QFETCH(QString, mpnId);
    QFETCH(PartnerLink, expected);
    QFETCH(Validity, valid);
    QFETCH(QStringList, reasons);
    Case one{factOf(method)};
    one.fact.signedIn = signedIn;
    one.fact.linkedPartnerId = link == u"-"_s ? std::nullopt : std::optional(link);
    one.partner.mpnId = mpnId;
    const auto path = pathOf(one);
    QVERIFY(path);
    QCOMPARE(path->partnerLink, expected);
    QCOMPARE(path->valid, valid);
    QCOMPARE(namesOf(path->reasons), reasons);
}

void tst_Access::judgesScopes_data()
{
    QTest::addColumn<AccessMethod>("method");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<ScopeKind>("kind");
    QTest::addColumn<QStringList>("reasons");
    const QString subscription = scopeOf(kSubscription);
    const QString group = subscription + u"/resourceGroups/rg-net"_s;
    const QString resource = group + u"/providers/Microsoft.Compute/virtualMachines/vm1"_s;
    const QString above = u"/providers/Microsoft.Management/managementGroups/mg-all"_s;
    for (const AccessMethod method :
         {AccessMethod::Aobo, AccessMethod::Lighthouse, AccessMethod::Guest}) {
        const QString narrow = method == AccessMethod::Aobo    ? u"AOBO_SCOPE"_s
                               : method == AccessMethod::Guest ? u"RBAC_SCOPE"_s
                                                               : u"LH_RG_ONLY"_s;
        const QString prefix = name(method);
        QTest::addRow("%s at the subscription", qPrintable(prefix))
            << method << subscription << ScopeKind::Subscription << QStringList();
        QTest::addRow("%s at a management group", qPrintable(prefix))
            << method << above << ScopeKind::ManagementGroup << QStringList();
        QTest::addRow("%s at a resource group", qPrintable(prefix))
            << method << group << ScopeKind::ResourceGroup << QStringList{narrow};
        QTest::addRow("%s at a resource", qPrintable(prefix))
            << method << resource << ScopeKind::Resource << QStringList{narrow};
    }
}

void tst_Access::judgesScopes()
{
    QFETCH(AccessMethod, method);
    QFETCH(QString, scope);
    QFETCH(ScopeKind, kind);
    QFETCH(QStringList, reasons);
    Case one{factOf(method)};
    one.fact.scope = scope;
    const auto path = pathOf(one);
    QVERIFY(path);
    QCOMPARE(path->scopeKind, kind);
    QCOMPARE(path->inherited, kind == ScopeKind::ManagementGroup);
    QCOMPARE(path->valid, Validity::Yes); // a narrow path earns below its scope
    QCOMPARE(namesOf(path->reasons), reasons);
}

void tst_Access::judgesTimeBoundAccess()
{
    Case delegated{lighthouse()};
    delegated.fact.timeBound = true;
    QCOMPARE(pathOf(delegated)->valid, Validity::No);
    QCOMPARE(namesOf(pathOf(delegated)->reasons), QStringList{u"LH_JIT"_s});
    Case guest{linked(PrincipalKind::Guest)};
    guest.fact.timeBound = true;
    QCOMPARE(pathOf(guest)->valid, Validity::Unknown);
    QVERIFY(pathOf(guest)->timeBound);
    QCOMPARE(namesOf(pathOf(guest)->reasons), QStringList{u"RBAC_TIME_BOUND"_s});
}

void tst_Access::noOutweighsUnknown()
{
    Case one{withRole(linked(PrincipalKind::Guest), kReader)};
    one.fact.linkedPartnerId = std::nullopt;
    one.fact.timeBound = true;
    QCOMPARE(pathOf(one)->valid, Validity::No);
    QCOMPARE(namesOf(pathOf(one)->reasons), (QStringList{u"RBAC_ROLE"_s, u"RBAC_TIME_BOUND"_s}));
    Case unknownFirst{withRole(lighthouse(), kUnlisted)};
    unknownFirst.fact.timeBound = true;
    QCOMPARE(pathOf(unknownFirst)->valid, Validity::No);
}

void tst_Access::tellsTheKindOfAScope_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<ScopeKind>("kind");
    const auto row = [](const char *scope, ScopeKind kind) {
        QTest::newRow(scope) << QString::fromLatin1(scope) << kind;
    };
    row("/", ScopeKind::ManagementGroup);
    row("/providers/Microsoft.Management/managementGroups/mg", ScopeKind::ManagementGroup);
    row("/PROVIDERS/microsoft.management/MANAGEMENTGROUPS/mg", ScopeKind::ManagementGroup);
    row("/subscriptions/s", ScopeKind::Subscription);
    row("/subscriptions/s/", ScopeKind::Subscription);
    row("/subscriptions/s/resourceGroups/rg", ScopeKind::ResourceGroup);
    row("/subscriptions/s/RESOURCEGROUPS/rg", ScopeKind::ResourceGroup);
    row("/subscriptions/s/resourceGroups/rg/providers/P/t/n", ScopeKind::Resource);
    row("/subscriptions/s/providers/P/t/n", ScopeKind::Resource);
}

void tst_Access::tellsTheKindOfAScope()
{
    QFETCH(QString, scope);
    QFETCH(ScopeKind, kind);
    QCOMPARE(scopeKind(scope), kind);
}

void tst_Access::customersOwnPrincipalsAreNoPath_data()
{
    QTest::addColumn<PrincipalKind>("kind");
    QTest::newRow("user") << PrincipalKind::User;
    QTest::newRow("guest of somebody") << PrincipalKind::Guest;
    QTest::newRow("group") << PrincipalKind::Group;
    QTest::newRow("application") << PrincipalKind::ServicePrincipal;
    QTest::newRow("unknown") << PrincipalKind::Unknown;
}

void tst_Access::customersOwnPrincipalsAreNoPath()
{
    QFETCH(PrincipalKind, kind);
    Case one{linked(kind)};
    one.fact.ours = false;
    one.fact.signedIn = false;
    one.fact.principalName = u"AdminAgents"_s; // a name proves nothing
    QVERIFY(!pathOf(one));
    one.fact.ours = true;
    QVERIFY(pathOf(one));
}

void tst_Access::sortsOursFirstWhateverTheOrder()
{
    QList<AccessFact> facts{aobo(),
                            lighthouse(),
                            linked(PrincipalKind::Guest),
                            foreignGroup(kOtherGroup),
                            withRole(aobo(), kReader),
                            withRole(linked(PrincipalKind::Guest), kUnlisted)};
    AccessFact narrow = aobo();
    narrow.scope += u"/resourceGroups/rg"_s;
    facts.append(narrow);
    std::mt19937 random(3);
    QStringList first;
    for (int i = 0; i < 30; ++i) {
        QList<AccessPath> paths;
        for (const AccessFact &fact : std::as_const(facts))
            paths.append(*pathOf({fact}));
        sortPaths(paths);
        QStringList order;
        for (const AccessPath &path : std::as_const(paths))
            order.append(name(path.method) + u' ' + name(path.valid) + u' ' + path.role.value()
                         + u' ' + path.scope);
        if (first.isEmpty())
            first = order;
        QCOMPARE(order, first);
        QVERIFY(paths.first().ours && paths.first().valid == Validity::Yes);
        QCOMPARE(paths.first().scopeKind, ScopeKind::Subscription);
        QVERIFY(!paths.last().ours);
        std::shuffle(facts.begin(), facts.end(), random);
    }
}

QTEST_GUILESS_MAIN(tst_Access)
#include "tst_access.moc"
