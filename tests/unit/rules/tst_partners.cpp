// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds access, and who earns:
// https://learn.microsoft.com/partner-center/billing/partner-earned-credit-troubleshoot
// (2022-01-25). MPN1 is the provider that Microsoft bills, MPN2 its reseller of record, MPN3 any
// other partner.
//
//   delegated role       admin on behalf of   credit
//   MPN1 or MPN2         anything             yes
//   anything             MPN1 or MPN2         yes
//   none or MPN3         none or MPN3         no
#include "samples.h"

using namespace Pec;
using namespace Pec::Testing;

class tst_Partners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheProviderAndItsResellerEarn_data();
    void onlyTheProviderAndItsResellerEarn();
    void anotherPartnersAccessChangesNothing_data();
    void anotherPartnersAccessChangesNothing();
    void aTransferLeavesTheOldPartnersGroup();
};

namespace {

enum class Partner { None, Provider, Reseller, Other };
constexpr std::array kPartners{Partner::None, Partner::Provider, Partner::Reseller, Partner::Other};

const char *name(Partner partner)
{
    switch (partner) {
    case Partner::None:
        return "none";
    case Partner::Provider:
        return "MPN1";
    case Partner::Reseller:
        return "MPN2";
    case Partner::Other:
        return "MPN3";
    }
    return "none";
}

bool earns(Partner partner) { return partner == Partner::Provider || partner == Partner::Reseller; }

//! A linked identity of the partner's tenant with Contributor, by Lighthouse.
std::optional<AccessFact> delegated(Partner partner)
{
    switch (partner) {
    case Partner::None:
        return std::nullopt;
    case Partner::Provider:
        return lighthouse();
    case Partner::Reseller:
        return delegatedTo(TenantId(kReseller.value()));
    case Partner::Other:
        return delegatedTo(kOtherTenant);
    }
    return std::nullopt;
}

//! The partner's AdminAgents as Owner.
std::optional<AccessFact> onBehalf(Partner partner)
{
    switch (partner) {
    case Partner::None:
        return std::nullopt;
    case Partner::Provider:
        return aobo();
    case Partner::Reseller:
        return foreignGroup(kResellerGroup);
    case Partner::Other:
        return foreignGroup(kOtherGroup);
    }
    return std::nullopt;
}

//! The reseller told its group and that its member is linked; the other's group is a reseller's
//! that did not sell here.
AssessmentInput known()
{
    AssessmentInput input;
    input.resellerGroups = {{kResellerGroup, kReseller},
                            {kOtherGroup, ResellerId(kOtherTenant.value())}};
    const AccessFact member = delegatedTo(TenantId(kReseller.value()));
    input.declaredLinks = {{member.principal, u"1234567"_s, {u"Duin ICT"_s, QDate(2026, 11, 2)}}};
    return input;
}

Snapshot read(Partner byDelegation, Partner byGroup, const PeriodCost &cost)
{
    Snapshot all = withReseller(with(cost));
    for (const auto &fact : {delegated(byDelegation), onBehalf(byGroup)}) {
        if (fact)
            all.access.append(madeOn(*fact, QDate(2026, 1, 1)));
    }
    return all;
}

} // namespace

void tst_Partners::onlyTheProviderAndItsResellerEarn_data()
{
    QTest::addColumn<Partner>("byDelegation");
    QTest::addColumn<Partner>("byGroup");
    QTest::addColumn<bool>("credit");
    QTest::addColumn<QStringList>("lacking"); // reasons where all the same no credit is there
    QTest::addColumn<Confidence>("confidence");
    const auto row = [](Partner byDelegation, Partner byGroup, bool credit,
                        const QStringList &lacking, Confidence confidence) {
        QTest::addRow("delegated to %s, on behalf %s", name(byDelegation), name(byGroup))
            << byDelegation << byGroup << credit << lacking << confidence;
    };
    const auto none = Partner::None;
    const auto provider = Partner::Provider;
    const auto reseller = Partner::Reseller;
    const auto other = Partner::Other;
    const QStringList side{u"PARTNER_SIDE"_s};
    const QStringList removed{u"AOBO_REMOVED"_s};
    const QStringList foreign{u"AOBO_OTHER_PARTNER"_s};
    // All in order, so that only the partner's side is left.
    row(provider, none, true, side, Confidence::Possible);
    row(provider, provider, true, side, Confidence::Possible);
    row(provider, reseller, true, side, Confidence::Possible);
    row(provider, other, true, side, Confidence::Possible);
    row(none, provider, true, side, Confidence::Possible);
    row(none, reseller, true, side, Confidence::Possible);
    row(reseller, provider, true, side, Confidence::Possible);
    row(reseller, reseller, true, side, Confidence::Possible);
    row(other, provider, true, side, Confidence::Possible);
    row(other, reseller, true, side, Confidence::Possible);
    // The link of the reseller's member is told, not read; without credit the word is in doubt.
    row(reseller, none, true, {u"PAL_UNKNOWN"_s}, Confidence::Unknown);
    row(reseller, other, true, {u"PAL_UNKNOWN"_s}, Confidence::Unknown);
    // Nobody of ours.
    row(none, none, false, removed, Confidence::Proved);
    row(other, none, false, removed, Confidence::Proved);
    row(none, other, false, foreign, Confidence::Proved);
    row(other, other, false, foreign, Confidence::Proved);
}

void tst_Partners::onlyTheProviderAndItsResellerEarn()
{
    QFETCH(Partner, byDelegation);
    QFETCH(Partner, byGroup);
    QFETCH(bool, credit);
    QFETCH(QStringList, lacking);
    QFETCH(Confidence, confidence);
    QCOMPARE(earns(byDelegation) || earns(byGroup), credit); // the table, as a rule
    const Assessment without = assessed(read(byDelegation, byGroup, Testing::lacking()), known());
    const SubscriptionAssessment &one = only(without);
    const bool valid =
        std::any_of(one.access.cbegin(), one.access.cend(), [](const AccessPath &path) {
            return path.ours && path.valid == Validity::Yes;
        });
    QCOMPARE(valid, credit);
    QCOMPARE(one.mainPath() != nullptr, credit);
    QCOMPARE(one.access.size(), int(byDelegation != Partner::None) + int(byGroup != Partner::None));
    QCOMPARE(one.status, Status::NotEarning);
    QCOMPARE(namesOf(one.reasons), lacking);
    QCOMPARE(one.confidence, confidence);
    QCOMPARE(one.totals.missedCreditLow, credit ? Decimal() : amount("150"));
    QCOMPARE(one.totals.missedCreditHigh, amount("150"));
    // The same access where credit flows.
    const Assessment flowing = assessed(read(byDelegation, byGroup, earning()), known());
    QCOMPARE(only(flowing).status, Status::Earning);
    QCOMPARE(only(flowing).reasons.contains(Reason::EarningAccessElsewhere), !credit);
}

void tst_Partners::anotherPartnersAccessChangesNothing_data()
{
    QTest::addColumn<Partner>("byDelegation");
    QTest::addColumn<Partner>("byGroup");
    for (const Partner byDelegation : kPartners) {
        for (const Partner byGroup : kPartners)
            QTest::addRow("delegated to %s, on behalf %s", name(byDelegation), name(byGroup))
                << byDelegation << byGroup;
    }
}

void tst_Partners::anotherPartnersAccessChangesNothing()
{
    QFETCH(Partner, byDelegation);
    QFETCH(Partner, byGroup);
    for (const PeriodCost &cost : {lacking(), partly(), earning()}) {
        const Snapshot alone = read(byDelegation, byGroup, cost);
        Snapshot beside = alone;
        beside.access.append({*delegated(Partner::Other), *onBehalf(Partner::Other)});
        const Assessment before = assessed(alone, known());
        const Assessment after = assessed(beside, known());
        QCOMPARE(only(after).status, only(before).status);
        QCOMPARE(only(after).totals, only(before).totals);
        QCOMPARE(only(after).confidence, only(before).confidence);
        if (only(before).mainPath())
            QCOMPARE(namesOf(only(after).reasons), namesOf(only(before).reasons));
    }
}

void tst_Partners::aTransferLeavesTheOldPartnersGroup()
{
    // transfer-azure-subscriptions-under-azure-plan (2023-09-14): no permission changes, and the
    // new partner has none by default.
    AccessFact old = foreignGroup(kOtherGroup);
    old.principalName = u"Foreign Principal for 'Scheldeland' in Role 'TenantAdmins' (Westhoek)"_s;
    const Assessment assessment = assessed(with(lacking(), {old}));
    QCOMPARE(namesOf(only(assessment).reasons), QStringList{u"AOBO_UNKNOWN_TENANT"_s});
    QCOMPARE(only(assessment).confidence, Confidence::Proved);
    QCOMPARE(fixesOf(explained(assessment)).first(), u"reinstate-aobo"_s);
}

QTEST_GUILESS_MAIN(tst_Partners)
#include "tst_partners.moc"
