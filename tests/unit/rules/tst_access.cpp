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
    void aGroupToldWithoutItsResellerIsInferred();
    void ownGroupsThatCannotBeReadLeaveEveryGroupOpen();
    void judgesThePartnerLink_data();
    void judgesThePartnerLink();
    void judgesToldLinks_data();
    void judgesToldLinks();
    void judgesScopes_data();
    void judgesScopes();
    void judgesTimeBoundAccess();
    void aDisabledAccountEarnsNothing_data();
    void aDisabledAccountEarnsNothing();
    void noOutweighsUnknown();
    void tellsWhomADenyConcerns_data();
    void tellsWhomADenyConcerns();
    void aDenyMakesAPathUncertain_data();
    void aDenyMakesAPathUncertain();
    void severalDeniesAreOneReason();
    void tellsTheKindOfAScope_data();
    void tellsTheKindOfAScope();
    void customersOwnPrincipalsAreNoPath_data();
    void customersOwnPrincipalsAreNoPath();
    void sortsOursFirstWhateverTheOrder();
    void sortsPathsThatDifferInOneMemberOnly();
};

namespace {

struct Case
{
    AccessFact fact;
    ResellerId reseller = {};
    QList<ResellerGroup> resellerGroups = {};
    PartnerFacts partner = Testing::partner();
    QList<DeclaredLink> declaredLinks = {};
};

std::optional<AccessPath> pathOf(const Case &one)
{
    return accessPath(one.fact,
                      Ownership{one.partner, one.resellerGroups, one.declaredLinks, one.reseller},
                      ruleBook());
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
    // https://learn.microsoft.com/partner-center/billing/partner-earned-credit-troubleshoot: the
    // group's object id must be that of AdminAgents or HelpdeskAgents of the partner that Microsoft
    // bills or of its reseller of record.
    QTest::addColumn<AccessFact>("fact");
    QTest::addColumn<bool>("withReseller");
    QTest::addColumn<QList<ResellerGroup>>("groups");
    QTest::addColumn<bool>("ours");
    QTest::addColumn<Validity>("valid");
    QTest::addColumn<QStringList>("reasons");
    const auto row = [](const char *what, const AccessFact &fact, bool withReseller,
                        const QList<ResellerGroup> &groups, bool ours, Validity valid,
                        const QStringList &reasons) {
        QTest::newRow(what) << fact << withReseller << groups << ours << valid << reasons;
    };
    const QStringList other{u"AOBO_OTHER_PARTNER"_s};
    const QStringList unknown{u"AOBO_UNKNOWN_TENANT"_s};
    const ResellerGroup known{kResellerGroup, kReseller};
    const ResellerGroup second{PrincipalId(u"f1000000-0000-4000-8000-0000000000ed"_s), kReseller};
    const ResellerGroup ofNobody{kResellerGroup, {}};
    const ResellerGroup ofAnother{kResellerGroup, ResellerId(u"e-9"_s)};
    row("group of the provider", aobo(), false, {}, true, Validity::Yes, {});
    row("group of the provider beside a reseller", aobo(), true, {}, true, Validity::Yes, {});
    row("unknown group, no reseller", foreignGroup(kOtherGroup), false, {}, false, Validity::No,
        unknown);
    row("unknown group, it may be the reseller's", foreignGroup(kOtherGroup), true, {}, false,
        Validity::Unknown, unknown);
    row("known group of the reseller", foreignGroup(kResellerGroup), true, {known}, true,
        Validity::Yes, {});
    row("known group of the reseller, sold without it", foreignGroup(kResellerGroup), false,
        {known}, false, Validity::No, other);
    row("unknown group beside a known one", foreignGroup(kOtherGroup), true, {known}, false,
        Validity::Unknown, unknown);
    row("unknown group, both of the reseller known", foreignGroup(kOtherGroup), true,
        {known, second}, false, Validity::No, unknown);
    row("unknown group, one of the reseller known twice", foreignGroup(kOtherGroup), true,
        {known, known}, false, Validity::Unknown, unknown);
    row("known group of a reseller that is not of record", foreignGroup(kResellerGroup), true,
        {ofAnother}, false, Validity::No, other);
    row("known group, not told of whom", foreignGroup(kResellerGroup), true, {ofNobody}, true,
        Validity::Yes, {});
    row("known group, not told of whom, no reseller", foreignGroup(kResellerGroup), false,
        {ofNobody}, false, Validity::No, other);
    row("known group, told twice", foreignGroup(kResellerGroup), true, {ofNobody, known}, true,
        Validity::Yes, {});
    AccessFact ofReseller = foreignGroup(kOtherGroup);
    ofReseller.principalTenant = TenantId(kReseller.value());
    row("unknown group of the reseller's tenant", ofReseller, true, {}, false, Validity::Unknown,
        unknown);
    AccessFact ofOther = foreignGroup(kOtherGroup);
    ofOther.principalTenant = kOtherTenant;
    row("unknown group of another tenant", ofOther, true, {}, false, Validity::No, other);
    const AccessFact toReseller = delegatedTo(TenantId(kReseller.value()));
    row("Lighthouse to the reseller of record", toReseller, true, {}, true, Validity::Unknown,
        {u"LH_NO_PAL"_s});
    row("Lighthouse to a reseller that is not of record", toReseller, false, {}, false,
        Validity::No, {u"LH_NO_PAL"_s, u"AOBO_OTHER_PARTNER"_s});
    row("Lighthouse to another partner", delegatedTo(kOtherTenant), true, {}, false, Validity::No,
        {u"LH_NO_PAL"_s, u"AOBO_OTHER_PARTNER"_s});
    row("Lighthouse to nobody known", delegatedTo(TenantId()), false, {}, false, Validity::Unknown,
        {u"LH_NO_PAL"_s, u"AOBO_UNKNOWN_TENANT"_s});
    row("Lighthouse to the provider", lighthouse(), false, {}, true, Validity::Yes, {});
}

void tst_Access::judgesOwnership()
{
    QFETCH(AccessFact, fact);
    QFETCH(bool, withReseller);
    QFETCH(QList<ResellerGroup>, groups);
    QFETCH(bool, ours);
    QFETCH(Validity, valid);
    QFETCH(QStringList, reasons);
    const ResellerId reseller = withReseller ? kReseller : ResellerId();
    const auto path = pathOf({fact, reseller, groups});
    QVERIFY(path);
    QCOMPARE(path->ours, ours);
    QCOMPARE(path->valid, valid);
    QCOMPARE(namesOf(path->reasons), reasons);
    std::reverse(groups.begin(), groups.end()); // the order of a setting says nothing
    const auto again = pathOf({fact, reseller, groups});
    QCOMPARE(again->valid, valid);
    QCOMPARE(again->inferred, path->inferred);
}

void tst_Access::aGroupToldWithoutItsResellerIsInferred()
{
    const AccessFact fact = foreignGroup(kResellerGroup);
    QVERIFY(pathOf({fact, kReseller, {{kResellerGroup, {}}}})->inferred);
    QVERIFY(!pathOf({fact, kReseller, {{kResellerGroup, kReseller}}})->inferred);
    QVERIFY(!pathOf({aobo(), kReseller, {{kResellerGroup, {}}}})->inferred);
}

void tst_Access::ownGroupsThatCannotBeReadLeaveEveryGroupOpen()
{
    Case one{foreignGroup(kOtherGroup)};
    one.partner.agentsGroups.clear();
    QCOMPARE(pathOf(one)->valid, Validity::Unknown);
    QCOMPARE(namesOf(pathOf(one)->reasons), QStringList{u"AOBO_UNKNOWN_TENANT"_s});
    one.fact.principalName =
        u"Foreign Principal for 'Noordzee Cloud' in Role 'TenantAdmins' (Westhoek)"_s;
    QCOMPARE(pathOf(one)->valid, Validity::Unknown); // a name is not unique and proves nothing
    QVERIFY(!pathOf(one)->ours);
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

void tst_Access::judgesToldLinks_data()
{
    // https://learn.microsoft.com/azure/cost-management-billing/manage/link-partner-id: only the
    // linked identity can read its link, so another's can be told only.
    QTest::addColumn<AccessFact>("fact");
    QTest::addColumn<QString>("told"); // partner id; "-": nothing was told
    QTest::addColumn<QString>("ofWhom"); // empty: of this identity
    QTest::addColumn<PartnerLink>("expected");
    QTest::addColumn<Validity>("valid");
    QTest::addColumn<QStringList>("reasons");
    const auto row = [](const char *what, const AccessFact &fact, const QString &told,
                        const QString &ofWhom, PartnerLink expected, Validity valid,
                        const QStringList &reasons) {
        QTest::newRow(what) << fact << told << ofWhom << expected << valid << reasons;
    };
    const QString own = u"1234567"_s;
    const QStringList unknown{u"PAL_UNKNOWN"_s};
    const QStringList elsewhere{u"PAL_OTHER_ORG"_s};
    row("nothing told", colleague(PrincipalKind::Guest), u"-"_s, {}, PartnerLink::Unknown,
        Validity::Unknown, unknown);
    row("own id told", colleague(PrincipalKind::Guest), own, {}, PartnerLink::Declared,
        Validity::Yes, {});
    row("own id told of a service principal", colleague(PrincipalKind::ServicePrincipal), own, {},
        PartnerLink::Declared, Validity::Yes, {});
    row("own id told of a member of Lighthouse", delegatedTo(kPartnerTenant), own, {},
        PartnerLink::Declared, Validity::Yes, {});
    row("another id told", colleague(PrincipalKind::Guest), u"7654321"_s, {}, PartnerLink::Declared,
        Validity::Unknown, elsewhere);
    row("told of somebody else", colleague(PrincipalKind::Guest), own, u"f0-9"_s,
        PartnerLink::Unknown, Validity::Unknown, unknown);
    row("what was read outweighs what was told", linkedTo(linked(PrincipalKind::Guest), u""_s), own,
        {}, PartnerLink::Unknown, Validity::No, unknown);
    row("own link read, another told", linked(PrincipalKind::Guest), u"7654321"_s, {},
        PartnerLink::Verified, Validity::Yes, {});
    row("a role that does not count", withRole(colleague(PrincipalKind::Guest), kReader), own, {},
        PartnerLink::Declared, Validity::No, {u"RBAC_ROLE"_s});
    row("of the group that needs none", aobo(), own, {}, PartnerLink::NotNeeded, Validity::Yes, {});
}

void tst_Access::judgesToldLinks()
{
    QFETCH(AccessFact, fact);
    QFETCH(QString, told);
    QFETCH(QString, ofWhom);
    QFETCH(PartnerLink, expected);
    QFETCH(Validity, valid);
    QFETCH(QStringList, reasons);
    Case one{fact};
    const PrincipalId principal = ofWhom.isEmpty() ? fact.principal : PrincipalId(ofWhom);
    if (told != u"-"_s)
        one.declaredLinks = {{principal, told, {u"Bram"_s, QDate(2026, 11, 2)}}};
    const auto path = pathOf(one);
    QVERIFY(path);
    QCOMPARE(path->partnerLink, expected);
    QCOMPARE(path->valid, valid);
    QCOMPARE(namesOf(path->reasons), reasons);
    const bool declared = expected == PartnerLink::Declared;
    QCOMPARE(path->declaredLink.has_value(), declared);
    QCOMPARE(path->inferred, declared); // by word only
    if (declared)
        QCOMPARE(path->declaredLink->told.by, u"Bram"_s);
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

void tst_Access::aDisabledAccountEarnsNothing_data()
{
    // https://learn.microsoft.com/azure/cost-management-billing/manage/link-partner-id: attribution
    // stops when the identity is deleted or disabled.
    QTest::addColumn<PrincipalKind>("kind");
    QTest::newRow("user") << PrincipalKind::User;
    QTest::newRow("guest") << PrincipalKind::Guest;
    QTest::newRow("service principal") << PrincipalKind::ServicePrincipal;
}

void tst_Access::aDisabledAccountEarnsNothing()
{
    QFETCH(PrincipalKind, kind);
    for (AccessFact fact : {linked(kind), colleague(kind)}) {
        fact.principalDisabled = true;
        const auto path = pathOf({fact});
        QCOMPARE(path->valid, Validity::No);
        QCOMPARE(namesOf(path->reasons), QStringList{u"RBAC_DISABLED"_s});
    }
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

void tst_Access::tellsWhomADenyConcerns_data()
{
    QTest::addColumn<DenyAssignment>("deny");
    QTest::addColumn<AccessFact>("fact");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *what, const DenyAssignment &deny, const AccessFact &fact,
                        bool expected) { QTest::newRow(what) << deny << fact << expected; };
    const QString subscription = scopeOf(kSubscription);
    const QString group = subscription + u"/resourceGroups/rg-net"_s;
    const QString mg = u"/providers/Microsoft.Management/managementGroups/mg"_s;
    row("our group at its scope", denyOf(kAdminAgents), aobo(), true);
    row("scope in another case", denyOf(kAdminAgents, subscription.toUpper()), aobo(), true);
    row("somebody else", denyOf(kSelf), aobo(), false);
    row("everyone", denyOf(kEveryone), aobo(), true);
    DenyAssignment excluded = denyOf(kEveryone);
    excluded.excluded = {kAdminAgents};
    row("everyone but us", excluded, aobo(), false);
    row("below our scope", denyOf(kAdminAgents, group), aobo(), true);
    row("above our scope", denyOf(kAdminAgents), inGroup(aobo()), true);
    row("another resource group", denyOf(kAdminAgents, subscription + u"/resourceGroups/rg"_s),
        inGroup(aobo()), false);
    row("a resource group whose name goes on", denyOf(kAdminAgents, group + u"2"_s),
        inGroup(aobo()), false);
    row("inherited access, deny below", denyOf(kAdminAgents), at(aobo(), mg), true);
    row("inherited access, deny at the management group", denyOf(kAdminAgents, mg), at(aobo(), mg),
        true);
    row("nobody", DenyAssignment(), aobo(), false);
}

void tst_Access::tellsWhomADenyConcerns()
{
    QFETCH(DenyAssignment, deny);
    QFETCH(AccessFact, fact);
    QFETCH(bool, expected);
    QCOMPARE(concerns(deny, *pathOf({fact})), expected);
}

void tst_Access::aDenyMakesAPathUncertain_data()
{
    QTest::addColumn<AccessFact>("fact");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<Validity>("valid");
    QTest::addColumn<QStringList>("reasons");
    const QString subscription = scopeOf(kSubscription);
    const QString group = subscription + u"/resourceGroups/rg-net"_s;
    const QString mg = u"/providers/Microsoft.Management/managementGroups/mg"_s;
    const QStringList deny{u"DENY"_s};
    // Microsoft says that a deny assignment may block credit: uncertain, never "no".
    QTest::newRow("at its scope") << aobo() << subscription << Validity::Unknown << deny;
    QTest::newRow("above it") << inGroup(aobo()) << subscription << Validity::Unknown
                              << QStringList{u"AOBO_SCOPE"_s, u"DENY"_s};
    QTest::newRow("below it, so that a part remains") << aobo() << group << Validity::Yes << deny;
    QTest::newRow("inherited, at the subscription")
        << at(aobo(), mg) << subscription << Validity::Unknown << deny;
    QTest::newRow("inherited, below") << at(aobo(), mg) << group << Validity::Yes << deny;
    QTest::newRow("a path that does not count anyway")
        << withRole(aobo(), kReader) << subscription << Validity::No << QStringList{u"AOBO_ROLE"_s};
}

void tst_Access::aDenyMakesAPathUncertain()
{
    QFETCH(AccessFact, fact);
    QFETCH(QString, scope);
    QFETCH(Validity, valid);
    QFETCH(QStringList, reasons);
    AccessPath path = *pathOf({fact});
    judgeDeny(path, denyOf(kAdminAgents, scope));
    QCOMPARE(path.valid, valid);
    QCOMPARE(namesOf(path.reasons), reasons);
}

void tst_Access::severalDeniesAreOneReason()
{
    const QString subscription = scopeOf(kSubscription);
    const QString group = subscription + u"/resourceGroups/rg"_s;
    for (const QString &scope : {subscription, group}) {
        AccessPath path = *pathOf({aobo()});
        judgeDeny(path, denyOf(kAdminAgents, scope));
        judgeDeny(path, denyOf(kEveryone, scope));
        QCOMPARE(namesOf(path.reasons), QStringList{u"DENY"_s});
    }
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
    row("/providers/Microsoft.Billing/billingAccounts/b",
        ScopeKind::Resource); // none that is known
    row("", ScopeKind::Subscription);
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

void tst_Access::sortsPathsThatDifferInOneMemberOnly()
{
    const QDateTime day(QDate(2026, 11, 30), QTime(8, 0), Qt::UTC);
    AccessFact named = colleague(PrincipalKind::Guest);
    named.principalName = u"Bram"_s;
    QList<AccessFact> facts{colleague(PrincipalKind::Guest),
                            named,
                            timeBound(colleague(PrincipalKind::Guest)),
                            timeBound(colleague(PrincipalKind::Guest), day),
                            madeOn(colleague(PrincipalKind::Guest), kPeriod.from),
                            linkedTo(linked(PrincipalKind::Guest), u"1"_s),
                            linkedTo(linked(PrincipalKind::Guest), u"2"_s),
                            delegatedTo(kOtherTenant),
                            delegatedTo(TenantId(u"a0-9"_s))};
    const auto described = [](const QList<AccessPath> &paths) {
        QStringList texts;
        for (const AccessPath &path : paths)
            texts.append(path.principalName + path.endsOn.toString() + path.createdOn.toString()
                         + path.linkedPartnerId.value_or(u"-"_s) + path.principalTenant.value()
                         + QString::number(path.timeBound));
        return texts;
    };
    std::mt19937 random(7);
    QStringList first;
    for (int i = 0; i < 50; ++i) {
        QList<AccessPath> paths;
        for (const AccessFact &fact : std::as_const(facts))
            paths.append(*pathOf({fact}));
        sortPaths(paths);
        if (first.isEmpty())
            first = described(paths);
        QCOMPARE(described(paths), first);
        std::shuffle(facts.begin(), facts.end(), random);
    }
}

QTEST_GUILESS_MAIN(tst_Access)
#include "tst_access.moc"
