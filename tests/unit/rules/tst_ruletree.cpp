// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of a specialist in their order, each answer as a whole assessment: status, reasons,
// how sure, what mends it, and the rule that says so.
#include "samples.h"

using namespace Pec;
using namespace Pec::Testing;

class tst_RuleTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEveryQuestion_data();
    void answersEveryQuestion();
    void freshAccessIsPendingForAWholeDay_data();
    void freshAccessIsPendingForAWholeDay();
    void theShareDecidesTheStatus_data();
    void theShareDecidesTheStatus();
    void everyKindThatNeverEarnsIsShown_data();
    void everyKindThatNeverEarnsIsShown();
};

namespace {

// Pages of Microsoft's; the date is of the text that was read.
const QString kExplanation =
    u"learn.microsoft.com/partner-center/billing/partner-earned-credit-explanation 2023-04-13"_s;
const QString kTroubleshoot =
    u"learn.microsoft.com/partner-center/billing/partner-earned-credit-troubleshoot 2022-01-25"_s;
const QString kRoles = u"learn.microsoft.com/partner-center/azure-roles-perms-pec 2022-11-08"_s;
const QString kLinks = u"learn.microsoft.com/azure/cost-management-billing/manage/link-partner-id "
                       "2023-07-27"_s;
const QString kLighthouse =
    u"learn.microsoft.com/azure/lighthouse/concepts/cloud-solution-provider 2026-01-21"_s;
const QString kCost = u"learn.microsoft.com/azure/cost-management-billing/costs/"
                      "get-started-partners 2026-01-07"_s;
const QString kGdap = u"learn.microsoft.com/partner-center/gdap-faq 2023-08-10"_s;
const QString kThreshold = u"a threshold of the rule book, no page"_s;

const QString kRemoved = u"AOBO_REMOVED"_s;
const QDate kOld(2026, 1, 1);

struct Answer
{
    Status status = Status::NotEarning;
    QStringList reasons;
    Confidence confidence = Confidence::NotAsked;
    QStringList fixes;
    RuleId rule = RuleId::Persona;
    RuleResult result = RuleResult::Fail;
    QString reason; //!< of the rule; empty: none
};

Answer lost(const QStringList &reasons, Confidence confidence, const QStringList &fixes,
            RuleId rule, RuleResult result = RuleResult::Fail, const QString &reason = {})
{
    return {Status::NotEarning,
            reasons,
            confidence,
            fixes,
            rule,
            result,
            reason.isEmpty() ? reasons.first() : reason};
}

Answer partial(const QStringList &reasons, const QStringList &fixes, RuleId rule,
               const QString &reason = {})
{
    return {Status::PartlyEarning,
            reasons,
            Confidence::Possible,
            fixes,
            rule,
            RuleResult::Fail,
            reason.isEmpty() ? reasons.first() : reason};
}

Answer earns(const QStringList &reasons, const QStringList &fixes, RuleId rule, RuleResult result)
{
    return {Status::Earning, reasons, Confidence::NotAsked, fixes, rule, result, reasons.value(0)};
}

AssessmentInput knowing(const QList<ResellerGroup> &groups)
{
    AssessmentInput input;
    input.resellerGroups = groups;
    return input;
}

AssessmentInput told(const AccessFact &fact, const QString &partnerId)
{
    AssessmentInput input;
    input.declaredLinks = {{fact.principal, partnerId, {u"Bram"_s, QDate(2026, 11, 2)}}};
    return input;
}

Snapshot denied(Snapshot all, const DenyAssignment &deny)
{
    all.denies = {deny};
    all.readings.first().deniesRead = {kSubscription};
    return all;
}

Snapshot madeAndLost(const QList<AccessFact> &access) { return with(lacking(), access); }

void row(const char *what, const QString &source, const Snapshot &read, const Answer &answer,
         const AssessmentInput &input = {})
{
    QTest::newRow(what) << source << read << input << answer;
}

void persons()
{
    AssessmentInput reseller;
    reseller.persona = Persona::IndirectReseller;
    Snapshot found = madeAndLost({aobo()});
    found.partner.persona = Persona::IndirectReseller;
    const Answer provider{Status::NotEligible, {u"RESELLER_ONLY"_s}, Confidence::NotAsked,
                          {u"ask-provider"_s}, RuleId::Persona,      RuleResult::Fail,
                          u"RESELLER_ONLY"_s};
    row("1 a reseller, as billing says", kTroubleshoot, found, provider);
    row("1 a reseller, as the user says", kTroubleshoot, madeAndLost({aobo()}), provider, reseller);
    row("1 a reseller without any cost", kTroubleshoot, with(std::nullopt), provider, reseller);
    row("1 a reseller whose data show credit all the same", kTroubleshoot,
        with(earning(), {aobo()}),
        {Status::Earning, {}, Confidence::NotAsked, {}, RuleId::Credit, RuleResult::Pass, {}},
        reseller);
}

void offers()
{
    Snapshot legacy = with(std::nullopt, {aobo()});
    legacy.subscriptions.first().azurePlan = false;
    row("2 a legacy offer", kTroubleshoot, legacy,
        {Status::NotEligible,
         {u"LEGACY_OFFER"_s},
         Confidence::NotAsked,
         {u"move-to-azure-plan"_s},
         RuleId::AzurePlan,
         RuleResult::Fail,
         u"LEGACY_OFFER"_s});
    Snapshot moved = with(earning(), {aobo()});
    moved.subscriptions.first().azurePlan = false;
    row("2 a legacy entry with cost, which only an Azure plan has", kCost, moved,
        earns({}, {}, RuleId::AzurePlan, RuleResult::Pass));
    row("3 nothing consumed", kExplanation, with(std::nullopt, {aobo()}),
        {Status::NoCost,
         {},
         Confidence::NotAsked,
         {},
         RuleId::CompleteDays,
         RuleResult::Unknown,
         {}});
    row("3 all newer than 48 hours", kCost,
        with(costOf(kSubscription, "0", "0", "0", "9"), {aobo()}),
        {Status::TooRecent,
         {u"PENDING"_s},
         Confidence::NotAsked,
         {u"wait"_s},
         RuleId::CompleteDays,
         RuleResult::Unknown,
         u"PENDING"_s});
    row("4 nothing but products that never earn", kExplanation,
        with(costOf(kSubscription, "0", "50", "0"), {aobo()}),
        {Status::NotEligible,
         {u"PRODUCTS"_s},
         Confidence::NotAsked,
         {},
         RuleId::Products,
         RuleResult::Fail,
         u"PRODUCTS"_s});
}

void earners()
{
    const QDateTime end(QDate(2026, 12, 1), QTime(8, 0), Qt::UTC);
    const QStringList single{u"SINGLE_POINT_OF_FAILURE"_s};
    const QStringList second{u"add-second-path"_s};
    const RuleId resilience = RuleId::Resilience;
    const auto earned = [&](const char *what, const QString &source,
                            const QList<AccessFact> &access, const Answer &answer,
                            const AssessmentInput &input = {}) {
        row(what, source, with(earning(), access), answer, input);
    };
    const Answer sound = earns({}, {}, resilience, RuleResult::Pass);
    const Answer weak = earns(single, second, resilience, RuleResult::Fail);
    earned("5 earning by the group", kExplanation, {aobo()}, sound);
    earned("5 earning by one guest", kLinks, {linked(PrincipalKind::Guest)}, weak);
    earned("5 earning by one user of the customer's tenant", kLinks, {linked(PrincipalKind::User)},
           weak);
    earned("5 earning by one guest in two roles", kLinks,
           {linked(PrincipalKind::Guest), inGroup(linked(PrincipalKind::Guest))}, weak);
    earned("5 earning by a role with an end", kTroubleshoot,
           {timeBound(linked(PrincipalKind::ServicePrincipal), end)}, weak);
    earned("5 earning by two roles with ends", kTroubleshoot,
           {timeBound(linked(PrincipalKind::ServicePrincipal), end),
            timeBound(colleague(PrincipalKind::ServicePrincipal), end)},
           weak);
    earned("5 earning by two guests", kLinks,
           {linked(PrincipalKind::Guest), colleague(PrincipalKind::Guest)}, sound);
    earned("5 earning by a service principal", kLighthouse,
           {linked(PrincipalKind::ServicePrincipal)}, sound);
    earned("5 earning by a group of the customer's tenant", kLinks, {linked(PrincipalKind::Group)},
           sound);
    earned("5 earning by ourselves through Lighthouse", kLighthouse, {lighthouse()}, weak);
    AccessFact ofOurGroup = lighthouse();
    ofOurGroup.kind = PrincipalKind::Group;
    earned("5 earning by a group of ours through Lighthouse", kLighthouse, {ofOurGroup}, sound);
    earned("5 earning by another member of Lighthouse", kLighthouse, {delegatedTo(kPartnerTenant)},
           sound);
    earned("5 earning by a guest beside the group", kLinks, {aobo(), linked(PrincipalKind::Guest)},
           sound);
    earned("5 another partner's group left over does no harm", kTroubleshoot,
           {aobo(), foreignGroup(kOtherGroup)}, sound);
    earned("5 earning by what is not proved to be ours", kTroubleshoot, {foreignGroup(kOtherGroup)},
           earns({u"EARNING_ACCESS_ELSEWHERE"_s}, second, RuleId::Credit, RuleResult::Pass));
    earned("5 earning by a link that only its identity can read", kLinks,
           {colleague(PrincipalKind::ServicePrincipal)},
           earns({}, {}, RuleId::PartnerLinked, RuleResult::Pass));
}

void groups()
{
    const QStringList reinstate{u"reinstate-aobo"_s, u"delegate-lighthouse"_s};
    const QStringList ask{u"reinstate-aobo"_s, u"delegate-lighthouse"_s, u"name-reseller-groups"_s};
    const RuleId aoboRule = RuleId::Aobo;
    const QStringList unknown{u"AOBO_UNKNOWN_TENANT"_s};
    const QStringList other{u"AOBO_OTHER_PARTNER"_s};
    row("6 removed, proved", kTroubleshoot, madeAndLost({}),
        lost({kRemoved}, Confidence::Proved, reinstate, aoboRule));
    row("6 removed, inferred", kTroubleshoot, unread(madeAndLost({}), AccessState::Read),
        lost({kRemoved}, Confidence::Inferred, reinstate, aoboRule));
    row("6 removed lately, inferred", kTroubleshoot,
        withDays(unread(with(partly()), AccessState::Read), QString(20, u'c') + QString(10, u'n')),
        {Status::PartlyEarning,
         {kRemoved},
         Confidence::Inferred,
         reinstate,
         aoboRule,
         RuleResult::Fail,
         kRemoved});
    row("6 a group of nobody known", kTroubleshoot, madeAndLost({foreignGroup(kOtherGroup)}),
        lost(unknown, Confidence::Proved, ask, aoboRule));
    row("6 a group that may be the reseller's", kTroubleshoot,
        withReseller(madeAndLost({foreignGroup(kOtherGroup)})),
        lost(unknown, Confidence::Unknown, ask, aoboRule, RuleResult::Unknown));
    Snapshot ownUnread = madeAndLost({foreignGroup(kOtherGroup)});
    ownUnread.partner.agentsGroups.clear();
    row("6 a group while our own could not be read", kTroubleshoot, ownUnread,
        lost(unknown, Confidence::Unknown, ask, aoboRule, RuleResult::Unknown));
    row("6 a group of a reseller that is not of record", kTroubleshoot,
        withReseller(madeAndLost({foreignGroup(kOtherGroup)})),
        lost(other, Confidence::Proved, reinstate, aoboRule),
        knowing({{kOtherGroup, ResellerId(u"e-9"_s)}}));
    AccessFact ofOther = foreignGroup(kOtherGroup);
    ofOther.principalTenant = kOtherTenant;
    row("6 a group of another tenant", kTroubleshoot, madeAndLost({ofOther}),
        lost(other, Confidence::Proved, reinstate, aoboRule));
    row("6 another partner's group with a reading role", kTroubleshoot,
        madeAndLost({withRole(ofOther, kReader)}),
        lost(other, Confidence::Proved, reinstate, aoboRule));
    row("6 another partner's group with a custom role", kTroubleshoot,
        madeAndLost({withRole(ofOther, kUnlisted, true)}),
        lost(other, Confidence::Proved, reinstate, aoboRule));
    row("6 another partner's group at a resource group", kTroubleshoot,
        madeAndLost({inGroup(ofOther)}), lost(other, Confidence::Proved, reinstate, aoboRule));
    row("6 a role that does not count", kRoles, madeAndLost({withRole(aobo(), kReader)}),
        lost({u"AOBO_ROLE"_s}, Confidence::Proved,
             {u"change-aobo-role"_s, u"delegate-lighthouse"_s}, aoboRule));
    row("6 a role that is not on the list", kRoles, madeAndLost({withRole(aobo(), kUnlisted)}),
        lost({u"ROLE_UNLISTED"_s}, Confidence::Unknown, {u"change-aobo-role"_s}, aoboRule,
             RuleResult::Unknown));
    row("6 a custom role", kRoles, madeAndLost({withRole(aobo(), kUnlisted, true)}),
        lost({u"ROLE_CUSTOM"_s}, Confidence::Unknown, {u"change-aobo-role"_s}, aoboRule,
             RuleResult::Unknown));
    row("6 at a resource group only", kExplanation, with(partly(), {inGroup(aobo())}),
        partial({u"AOBO_SCOPE"_s}, {u"widen-aobo-scope"_s}, RuleId::WholeScope));
    row("6 at one resource only", kExplanation,
        with(partly(),
             {at(aobo(), scopeOf(kSubscription) + u"/resourceGroups/rg/providers/P/t/n"_s)}),
        partial({u"AOBO_SCOPE"_s}, {u"widen-aobo-scope"_s}, RuleId::WholeScope));
    row("6 at a resource group, and no credit at all", kExplanation, madeAndLost({inGroup(aobo())}),
        lost({u"AOBO_SCOPE"_s}, Confidence::Possible, {u"widen-aobo-scope"_s}, RuleId::WholeScope));
    row(
        "6 HelpdeskAgents count as well", kTroubleshoot,
        [] {
            Snapshot all = with(earning(), {foreignGroup(kResellerGroup)});
            all.partner.agentsGroups.append(kResellerGroup);
            return all;
        }(),
        earns({}, {}, aoboRule, RuleResult::Pass));
}

void delegations()
{
    const RuleId rule = RuleId::Lighthouse;
    const auto then = [](const QStringList &fixes) {
        return fixes + QStringList{u"reinstate-aobo"_s, u"delegate-lighthouse"_s};
    };
    const auto delegated = [&](const char *what, const AccessFact &fact, const QString &reason,
                               Confidence confidence, const QString &fix,
                               RuleResult result = RuleResult::Fail) {
        row(what, kLighthouse, madeAndLost({fact}),
            lost({reason, kRemoved}, confidence, then({fix}), rule, result));
    };
    row("7 no delegation, and no group", kLighthouse, madeAndLost({}),
        lost({kRemoved}, Confidence::Proved, then({}), rule, RuleResult::Fail, u"LH_NONE"_s));
    delegated("7 a role that does not count", withRole(lighthouse(), kReader), u"LH_ROLE"_s,
              Confidence::Proved, u"change-lighthouse-role"_s);
    delegated("7 a role that is not on the list", withRole(lighthouse(), kUnlisted),
              u"ROLE_UNLISTED"_s, Confidence::Unknown, u"change-lighthouse-role"_s,
              RuleResult::Unknown);
    delegated("7 just in time only", timeBound(lighthouse()), u"LH_JIT"_s, Confidence::Proved,
              u"make-lighthouse-permanent"_s);
    delegated("7 no linked identity in it", linkedTo(lighthouse(), u""_s), u"LH_NO_PAL"_s,
              Confidence::Proved, u"link-partner-id"_s);
    delegated("7 a member whose link cannot be read", delegatedTo(kPartnerTenant), u"LH_NO_PAL"_s,
              Confidence::Unknown, u"link-partner-id"_s, RuleResult::Unknown);
    delegated("7 linked to another partner id", linkedTo(lighthouse(), u"9"_s), u"PAL_OTHER_ORG"_s,
              Confidence::Unknown, u"correct-partner-link"_s, RuleResult::Unknown);
    row("7 just in time, and a reading role", kLighthouse,
        madeAndLost({timeBound(withRole(lighthouse(), kReader))}),
        lost({u"LH_JIT"_s, u"LH_ROLE"_s, kRemoved}, Confidence::Proved,
             then({u"make-lighthouse-permanent"_s, u"change-lighthouse-role"_s}), rule));
    row("7 at a resource group only", kLighthouse, with(partly(), {inGroup(lighthouse())}),
        partial({u"LH_RG_ONLY"_s, kRemoved}, then({u"widen-lighthouse-scope"_s}),
                RuleId::WholeScope));
    row("7 a member whose link cannot be read, the group inferred to be gone", kLighthouse,
        unread(madeAndLost({delegatedTo(kPartnerTenant)}), AccessState::Read),
        lost({u"LH_NO_PAL"_s, kRemoved}, Confidence::Unknown, then({u"link-partner-id"_s}), rule,
             RuleResult::Unknown));
    row("7 a role that does not count, the group inferred to be gone", kLighthouse,
        unread(madeAndLost({withRole(lighthouse(), kReader)}), AccessState::Read),
        lost({u"LH_ROLE"_s, kRemoved}, Confidence::Inferred, then({u"change-lighthouse-role"_s}),
             rule));
    row("7 to the reseller of record, link not readable", kTroubleshoot,
        withReseller(madeAndLost({delegatedTo(TenantId(kReseller.value()))})),
        lost({u"LH_NO_PAL"_s, kRemoved}, Confidence::Unknown, then({u"link-partner-id"_s}), rule,
             RuleResult::Unknown));
    row("7 to another partner", kTroubleshoot, madeAndLost({delegatedTo(kOtherTenant)}),
        lost({kRemoved}, Confidence::Proved, then({}), rule, RuleResult::Fail, u"LH_NONE"_s));
    row("7 to another partner, beside our group", kTroubleshoot,
        with(earning(), {aobo(), delegatedTo(kOtherTenant)}),
        earns({}, {}, rule, RuleResult::Pass));
}

void individuals()
{
    const RuleId rule = RuleId::Individual;
    const QStringList reinstate{u"reinstate-aobo"_s, u"delegate-lighthouse"_s};
    for (const PrincipalKind kind : {PrincipalKind::User, PrincipalKind::Guest,
                                     PrincipalKind::ServicePrincipal, PrincipalKind::Group}) {
        const QByteArray who = QByteArray("8 ")
                               + (kind == PrincipalKind::User    ? "user"
                                  : kind == PrincipalKind::Guest ? "guest"
                                  : kind == PrincipalKind::Group ? "group"
                                                                 : "service principal");
        const auto one = [&](const char *what, const QString &source, const AccessFact &fact,
                             const Answer &answer) {
            row(QByteArray(who + ", " + what).constData(), source, madeAndLost({fact}), answer);
        };
        one("a role that does not count", kRoles, withRole(linked(kind), kReader),
            lost({kRemoved, u"RBAC_ROLE"_s}, Confidence::Proved,
                 reinstate + QStringList{u"change-role"_s}, rule, RuleResult::Fail,
                 u"RBAC_ROLE"_s));
        one("a role for a while", kTroubleshoot, timeBound(linked(kind)),
            lost({u"RBAC_TIME_BOUND"_s, kRemoved}, Confidence::Unknown,
                 QStringList{u"make-role-permanent"_s} + reinstate, rule, RuleResult::Unknown));
        AccessFact disabled = linked(kind);
        disabled.principalDisabled = true;
        one("disabled", kLinks, disabled,
            lost({u"RBAC_DISABLED"_s, kRemoved}, Confidence::Proved,
                 QStringList{u"enable-identity"_s} + reinstate, rule));
        one("a link that cannot be read", kLinks, colleague(kind),
            lost({u"PAL_UNKNOWN"_s, kRemoved}, Confidence::Unknown,
                 QStringList{u"link-partner-id"_s} + reinstate, RuleId::PartnerLinked,
                 RuleResult::Unknown));
        one("linked to another partner id", kTroubleshoot, linkedTo(linked(kind), u"9"_s),
            lost({u"PAL_OTHER_ORG"_s, kRemoved}, Confidence::Unknown,
                 QStringList{u"correct-partner-link"_s} + reinstate, RuleId::PartnerLinked,
                 RuleResult::Unknown));
        row(QByteArray(who + ", at a resource group only").constData(), kExplanation,
            with(partly(), {inGroup(linked(kind))}),
            partial({u"RBAC_SCOPE"_s, kRemoved}, QStringList{u"widen-role-scope"_s} + reinstate,
                    RuleId::WholeScope));
        row(QByteArray(who + ", told to be linked, without credit").constData(), kLinks,
            madeAndLost({colleague(kind)}),
            lost({u"PAL_UNKNOWN"_s}, Confidence::Unknown, {u"link-partner-id"_s},
                 RuleId::PartnerLinked, RuleResult::Unknown),
            told(colleague(kind), u"1234567"_s));
    }
    row("8 our own link read, and there is none", kLinks,
        madeAndLost({linkedTo(linked(PrincipalKind::Guest), u""_s)}),
        lost({u"PAL_UNKNOWN"_s, kRemoved}, Confidence::Proved,
             QStringList{u"link-partner-id"_s} + reinstate, RuleId::PartnerLinked));
    row("8 a guest of somebody else", kTroubleshoot, madeAndLost({[] {
            AccessFact fact = colleague(PrincipalKind::Guest);
            fact.ours = false;
            return fact;
        }()}),
        lost({kRemoved}, Confidence::Proved, reinstate, RuleId::Aobo));
}

void gaps()
{
    const QString rg = scopeOf(kSubscription) + u"/resourceGroups/rg-net"_s;
    const QStringList lift{u"lift-deny-assignment"_s};
    const QStringList deny{u"DENY"_s};
    const Snapshot sound = madeAndLost({madeOn(aobo(), kOld)});
    row("9 a deny on the subscription", kTroubleshoot, denied(sound, denyOf(kAdminAgents)),
        lost(deny, Confidence::Possible, lift, RuleId::Deny));
    row("9 a deny for everyone", kTroubleshoot, denied(sound, denyOf(kEveryone)),
        lost(deny, Confidence::Possible, lift, RuleId::Deny));
    row("9 a deny on a resource group", kTroubleshoot,
        denied(with(partly(), {madeOn(aobo(), kOld)}), denyOf(kAdminAgents, rg)),
        partial(deny, lift, RuleId::Deny));
    row("9 a deny for somebody else", kTroubleshoot, denied(sound, denyOf(kSelf)),
        lost({u"PARTNER_SIDE"_s}, Confidence::Possible, {u"open-support-case"_s},
             RuleId::PartnerSide));
    row("9 a deny for a guest beside the group", kTroubleshoot,
        denied(madeAndLost({madeOn(aobo(), kOld), madeOn(linked(PrincipalKind::Guest), kOld)}),
               denyOf(kSelf)),
        lost({u"PARTNER_SIDE"_s}, Confidence::Possible, {u"open-support-case"_s},
             RuleId::PartnerSide));
    row("9 a deny on a role that does not count anyway", kTroubleshoot,
        denied(madeAndLost({withRole(aobo(), kReader)}), denyOf(kAdminAgents)),
        lost({u"AOBO_ROLE"_s}, Confidence::Proved,
             {u"change-aobo-role"_s, u"delegate-lighthouse"_s}, RuleId::Deny, RuleResult::Fail,
             u"DENY"_s));
    const auto narrow = [&](const char *what, const AccessFact &fact, const QStringList &reasons,
                            const QStringList &fixes) {
        row(what, kTroubleshoot, denied(with(partly(), {inGroup(fact)}), denyOf(fact.principal)),
            {Status::PartlyEarning, reasons, Confidence::Unknown, fixes, RuleId::Deny,
             RuleResult::Fail, u"DENY"_s});
    };
    narrow("9 a deny on a group at a resource group only", aobo(), {u"DENY"_s, u"AOBO_SCOPE"_s},
           {u"lift-deny-assignment"_s, u"widen-aobo-scope"_s});
    narrow("9 a deny on a delegation of a resource group only", lighthouse(),
           {u"DENY"_s, u"LH_RG_ONLY"_s, kRemoved},
           {u"lift-deny-assignment"_s, u"widen-lighthouse-scope"_s, u"reinstate-aobo"_s,
            u"delegate-lighthouse"_s});
    narrow("9 a deny on a guest at a resource group only", linked(PrincipalKind::Guest),
           {u"DENY"_s, u"RBAC_SCOPE"_s, kRemoved},
           {u"lift-deny-assignment"_s, u"widen-role-scope"_s, u"reinstate-aobo"_s,
            u"delegate-lighthouse"_s});
    row("10 some days only", kExplanation,
        withDays(with(partly(), {madeOn(aobo(), kOld)}), QString(22, u'c') + QString(8, u'n')),
        partial({u"ACCESS_GAP"_s}, {u"watch-access"_s}, RuleId::WholeDays));
    row("10 some days, not read by day", kExplanation, with(partly(), {madeOn(aobo(), kOld)}),
        {Status::PartlyEarning,
         {u"ACCESS_GAP"_s},
         Confidence::Possible,
         {u"watch-access"_s},
         RuleId::WholeDays,
         RuleResult::Unknown,
         u"ACCESS_GAP"_s});
    row("10 some resources only", kExplanation,
        withDays(with(partly(), {madeOn(aobo(), kOld)}), QString(30, u'p')),
        partial({u"SCOPE_GAP"_s}, {u"compare-resources"_s, u"open-support-case"_s},
                RuleId::WholeScope));
    row("10 days right after it was given", kCost, madeAndLost({madeOn(aobo(), kPeriod.to)}),
        lost({u"PENDING"_s}, Confidence::Possible, {u"wait"_s}, RuleId::WholeDays,
             RuleResult::Unknown));
    row("10 all rows", kTroubleshoot, sound,
        lost({u"PARTNER_SIDE"_s}, Confidence::Possible, {u"open-support-case"_s},
             RuleId::PartnerSide));
    row("10 inherited from a management group", kLinks,
        madeAndLost({at(aobo(), u"/providers/Microsoft.Management/managementGroups/mg"_s)}),
        lost({u"PARTNER_SIDE"_s}, Confidence::Possible, {u"open-support-case"_s},
             RuleId::PartnerSide));
    row("10 a reseller's group, told without whose it is", kTroubleshoot,
        withReseller(madeAndLost({foreignGroup(kResellerGroup)})),
        lost({u"AOBO_UNKNOWN_TENANT"_s}, Confidence::Unknown,
             {u"reinstate-aobo"_s, u"delegate-lighthouse"_s, u"name-reseller-groups"_s},
             RuleId::Aobo, RuleResult::Unknown),
        knowing({{kResellerGroup, {}}}));
    AssessmentInput both = told(colleague(PrincipalKind::Guest), u"1234567"_s);
    both.resellerGroups = {{kResellerGroup, {}}};
    row("10 a link that was told, beside a told group whose role does not count", kLinks,
        withReseller(madeAndLost(
            {colleague(PrincipalKind::Guest), withRole(foreignGroup(kResellerGroup), kReader)})),
        lost({u"PAL_UNKNOWN"_s}, Confidence::Unknown, {u"link-partner-id"_s}, RuleId::PartnerLinked,
             RuleResult::Unknown),
        both);
}

void unreadable()
{
    const QStringList gain{u"gain-read-access"_s};
    row("11 token refused", kGdap, unread(madeAndLost({}), AccessState::Refused, false),
        lost({u"ACCESS_UNKNOWN"_s}, Confidence::Unknown, gain, RuleId::Aobo, RuleResult::Unknown));
    row(
        "11 assignments not readable", kGdap,
        [] {
            Snapshot all = madeAndLost({});
            all.readings.first().state = AccessState::Partly;
            return all;
        }(),
        lost({u"ACCESS_UNKNOWN"_s}, Confidence::Unknown, gain, RuleId::Aobo, RuleResult::Unknown));
    row("11 not read yet", kGdap, unread(madeAndLost({}), AccessState::NotReadYet),
        lost({u"ACCESS_NOT_READ_YET"_s}, Confidence::Unknown, {u"read-access"_s}, RuleId::Aobo,
             RuleResult::Unknown));
    row("11 credit runs without our access", kGdap,
        unread(with(earning()), AccessState::Refused, false),
        earns({u"EARNING_ACCESS_UNREADABLE"_s}, gain, RuleId::Credit, RuleResult::Pass));
    row("11 some credit, and access not readable", kGdap,
        unread(with(partly()), AccessState::Refused, false),
        {Status::PartlyEarning,
         {u"ACCESS_UNKNOWN"_s},
         Confidence::Unknown,
         gain,
         RuleId::Aobo,
         RuleResult::Unknown,
         u"ACCESS_UNKNOWN"_s});
}

} // namespace

void tst_RuleTree::answersEveryQuestion_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<Snapshot>("read");
    QTest::addColumn<AssessmentInput>("input");
    QTest::addColumn<Answer>("answer");
    persons();
    offers();
    earners();
    groups();
    delegations();
    individuals();
    gaps();
    unreadable();
}

void tst_RuleTree::answersEveryQuestion()
{
    QFETCH(QString, source);
    QFETCH(Snapshot, read);
    QFETCH(AssessmentInput, input);
    QFETCH(Answer, answer);
    QVERIFY(!source.isEmpty());
    const Assessment assessment = assessed(read, input);
    const SubscriptionAssessment &one = only(assessment);
    QCOMPARE(name(one.status), name(answer.status));
    QCOMPARE(namesOf(one.reasons), answer.reasons);
    QCOMPARE(name(one.confidence), name(answer.confidence));
    const Explanation explanation = explained(assessment);
    QCOMPARE(fixesOf(explanation), answer.fixes);
    const RuleFinding &found = finding(explanation, answer.rule);
    QCOMPARE(name(found.result), name(answer.result));
    if (!answer.reason.isEmpty() && answer.status != Status::Earning)
        QCOMPARE(found.reason ? name(*found.reason) : QString(), answer.reason);
}

void tst_RuleTree::freshAccessIsPendingForAWholeDay_data()
{
    // partner-earned-credit-explanation (2023-04-13): access must hold the entire day, 24 hours.
    QTest::addColumn<QDateTime>("createdOn");
    QTest::addColumn<QString>("reason");
    const QString pending = u"PENDING"_s;
    const QString side = u"PARTNER_SIDE"_s;
    const auto instant = [](QDate day, QTime time) { return QDateTime(day, time, Qt::UTC); };
    const QDate last = kPeriod.to;
    QTest::newRow("on the day before the last, at its end")
        << instant(last.addDays(-1), QTime(23, 59, 59, 999)) << side;
    QTest::newRow("on the last day, at its begin") << instant(last, QTime(0, 0)) << pending;
    QTest::newRow("on the last day, at its end") << instant(last, QTime(23, 59, 59)) << pending;
    QTest::newRow("after the period") << instant(last.addDays(2), QTime(8, 0)) << pending;
    QTest::newRow("in the future") << instant(QDate(2030, 1, 1), QTime(8, 0)) << pending;
    QTest::newRow("nobody knows when") << QDateTime() << side;
}

void tst_RuleTree::freshAccessIsPendingForAWholeDay()
{
    QFETCH(QDateTime, createdOn);
    QFETCH(QString, reason);
    AccessFact fact = aobo();
    fact.createdOn = createdOn;
    const Assessment assessment = assessed(with(lacking(), {fact}));
    QCOMPARE(namesOf(only(assessment).reasons), QStringList{reason});
    const RuleFinding days = finding(explained(assessment), RuleId::WholeDays);
    if (reason == u"PENDING"_s) {
        QCOMPARE(kindsOf(days), QStringList{u"fresh-access"_s});
        QCOMPARE(days.evidence.first().from, createdOn.date().addDays(1)); // its first whole day
    }
}

void tst_RuleTree::theShareDecidesTheStatus_data()
{
    QTest::addColumn<QByteArray>("applied");
    QTest::addColumn<QByteArray>("without");
    QTest::addColumn<Status>("expected");
    QTest::addColumn<int>("share"); // in ten-thousandths
    const auto row = [](const char *what, const char *applied, const char *without, Status expected,
                        int share) {
        QTest::newRow(what) << QByteArray(applied) << QByteArray(without) << expected << share;
    };
    row("0 %", "0", "100", Status::NotEarning, 0);
    row("a trace", "0.0000000001", "100", Status::PartlyEarning, 0);
    row("98.99 %", "98.99", "1.01", Status::PartlyEarning, 9899);
    row("just below 99 %", "98.9999999999", "1.0000000001", Status::PartlyEarning, 9899);
    row("99 %", "99", "1", Status::Earning, 9900);
    row("100 %", "100", "0", Status::Earning, 10'000);
}

void tst_RuleTree::theShareDecidesTheStatus()
{
    QFETCH(QByteArray, applied);
    QFETCH(QByteArray, without);
    QFETCH(Status, expected);
    QFETCH(int, share);
    const Assessment assessment = assessed(
        with(costOf(kSubscription, applied.constData(), without.constData(), without.constData()),
             {madeOn(aobo(), kOld)}));
    QCOMPARE(name(only(assessment).status), name(expected));
    QCOMPARE(name(assessment.customers.first().status), name(expected));
    QCOMPARE(only(assessment).totals.pecShareBasisPoints(), std::optional(share));
    const RuleFinding credit = finding(explained(assessment), RuleId::Credit);
    QCOMPARE(credit.result, expected == Status::Earning ? RuleResult::Pass : RuleResult::Fail);
    QCOMPARE(credit.evidence.first().number, share);
}

void tst_RuleTree::everyKindThatNeverEarnsIsShown_data()
{
    QTest::addColumn<ProductKind>("kind");
    for (int kind = 0; kind < kProductKindCount; ++kind)
        QTest::newRow(qPrintable(name(ProductKind(kind)))) << ProductKind(kind);
}

void tst_RuleTree::everyKindThatNeverEarnsIsShown()
{
    QFETCH(ProductKind, kind);
    PeriodCost cost = costOf(kSubscription, "0", "50", "0");
    cost.notEligible = {{kind, cost.notApplied}};
    const Assessment assessment = assessed(with(cost, {aobo()}));
    QCOMPARE(only(assessment).status, Status::NotEligible);
    QCOMPARE(assessment.totals.notEligibleByKind[size_t(kind)], amount("50"));
    const RuleFinding products = finding(explained(assessment), RuleId::Products);
    QCOMPARE(products.result, RuleResult::Fail);
    QCOMPARE(products.evidence.size(), 1);
    QCOMPARE(products.evidence.first().product, kind);
    QCOMPARE(products.evidence.first().amount, amount("50"));
    QCOMPARE(products.evidence.first().currency, u"EUR"_s);
    QVERIFY(explained(assessment).recommendations.isEmpty());
}

QTEST_GUILESS_MAIN(tst_RuleTree)
#include "tst_ruletree.moc"
