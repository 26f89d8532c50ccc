// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "domain/names.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Pec;

//! The names stand in files that users keep: each is unique among its kind and stays as it is.
class tst_Names : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusNamesAreStable();
    void otherNamesAreStable();
    void explanationNamesAreStable();
    void planNamesAreStable();
    void reasonNamesAreStable();
    void namesReadBack();
    void unknownNamesAreNotRead();
};

namespace {

template <class T>
QStringList namesUpTo(T last)
{
    QStringList names;
    for (int i = 0; i <= int(last); ++i)
        names.append(name(T(i)));
    return names;
}

template <class T>
void readBack(T last, std::optional<T> (*named)(const QString &))
{
    for (int i = 0; i <= int(last); ++i)
        QCOMPARE(named(name(T(i))), std::optional(T(i)));
}

} // namespace

void tst_Names::statusNamesAreStable()
{
    QCOMPARE(namesUpTo(Status::NoCost),
             (QStringList{u"earning"_s, u"partly-earning"_s, u"not-earning"_s, u"not-eligible"_s,
                          u"too-recent"_s, u"cannot-tell"_s, u"no-cost"_s}));
}

void tst_Names::otherNamesAreStable()
{
    QCOMPARE(namesUpTo(AccessMethod::Group),
             (QStringList{u"aobo"_s, u"lighthouse"_s, u"guest"_s, u"user"_s, u"service-principal"_s,
                          u"group"_s}));
    QCOMPARE(namesUpTo(RoleEligibility::Custom),
             (QStringList{u"yes"_s, u"no"_s, u"unlisted"_s, u"custom"_s}));
    QCOMPARE(namesUpTo(ScopeKind::Resource), (QStringList{u"management-group"_s, u"subscription"_s,
                                                          u"resource-group"_s, u"resource"_s}));
    QCOMPARE(namesUpTo(PartnerLink::NotNeeded),
             (QStringList{u"verified"_s, u"declared"_s, u"unknown"_s, u"not-needed"_s}));
    QCOMPARE(namesUpTo(Validity::Unknown), (QStringList{u"yes"_s, u"no"_s, u"unknown"_s}));
    QCOMPARE(namesUpTo(AccessState::Refused),
             (QStringList{u"not-read-yet"_s, u"read"_s, u"partly"_s, u"refused"_s}));
    QCOMPARE(namesUpTo(Persona::IndirectReseller),
             (QStringList{u"unknown"_s, u"indirect-provider"_s, u"direct-bill"_s,
                          u"indirect-reseller"_s}));
    QCOMPARE(namesUpTo(TokenStoreKind::Vault),
             (QStringList{u"keychain"_s, u"memory"_s, u"vault"_s}));
}

void tst_Names::explanationNamesAreStable()
{
    QCOMPARE(namesUpTo(RuleId::Resilience),
             (QStringList{u"persona"_s, u"agreement"_s, u"billing-relationship"_s, u"azure-plan"_s,
                          u"complete-days"_s, u"products"_s, u"credit"_s, u"aobo"_s,
                          u"lighthouse"_s, u"individual"_s, u"partner-linked"_s, u"deny"_s,
                          u"whole-days"_s, u"whole-scope"_s, u"partner-side"_s, u"resilience"_s}));
    QCOMPARE(namesUpTo(RuleResult::Unknown), (QStringList{u"pass"_s, u"fail"_s, u"unknown"_s}));
    QCOMPARE(
        namesUpTo(Confidence::Unknown),
        (QStringList{u"not-asked"_s, u"proved"_s, u"inferred"_s, u"possible"_s, u"unknown"_s}));
    QCOMPARE(namesUpTo(ProductKind::Other),
             (QStringList{u"reservation"_s, u"savings-plan"_s, u"spot"_s, u"marketplace"_s,
                          u"third-party"_s, u"purchase"_s, u"refund"_s, u"other"_s}));
    QCOMPARE(
        namesUpTo(ChangeKind::CreditLost),
        (QStringList{u"access-gained"_s, u"access-lost"_s, u"credit-gained"_s, u"credit-lost"_s}));
    const QStringList fixes = namesUpTo(Fix::Wait);
    QCOMPARE(fixes.first(), u"reinstate-aobo"_s);
    QCOMPARE(fixes.last(), u"wait"_s);
    QCOMPARE(QSet<QString>(fixes.cbegin(), fixes.cend()).size(), fixes.size());
    const QStringList evidence = namesUpTo(EvidenceKind::NothingToGoBy);
    QCOMPARE(QSet<QString>(evidence.cbegin(), evidence.cend()).size(), evidence.size());
}

void tst_Names::reasonNamesAreStable()
{
    const QStringList names = namesUpTo(Reason::EarningAccessElsewhere);
    QCOMPARE(names, (QStringList{u"AOBO_REMOVED"_s,
                                 u"AOBO_OTHER_PARTNER"_s,
                                 u"AOBO_UNKNOWN_TENANT"_s,
                                 u"AOBO_ROLE"_s,
                                 u"AOBO_SCOPE"_s,
                                 u"LH_NONE"_s,
                                 u"LH_ROLE"_s,
                                 u"LH_JIT"_s,
                                 u"LH_RG_ONLY"_s,
                                 u"LH_NO_PAL"_s,
                                 u"RBAC_ROLE"_s,
                                 u"RBAC_SCOPE"_s,
                                 u"RBAC_TIME_BOUND"_s,
                                 u"RBAC_DISABLED"_s,
                                 u"PAL_UNKNOWN"_s,
                                 u"PAL_OTHER_ORG"_s,
                                 u"DENY"_s,
                                 u"ACCESS_GAP"_s,
                                 u"SCOPE_GAP"_s,
                                 u"PENDING"_s,
                                 u"PARTNER_SIDE"_s,
                                 u"ACCESS_UNKNOWN"_s,
                                 u"ACCESS_NOT_READ_YET"_s,
                                 u"COST_UNKNOWN"_s,
                                 u"NEGATIVE_COST"_s,
                                 u"CLOCK_AHEAD"_s,
                                 u"LEGACY_OFFER"_s,
                                 u"PRODUCTS"_s,
                                 u"RESELLER_ONLY"_s,
                                 u"ROLE_UNLISTED"_s,
                                 u"ROLE_CUSTOM"_s,
                                 u"SINGLE_POINT_OF_FAILURE"_s,
                                 u"EARNING_ACCESS_UNREADABLE"_s,
                                 u"EARNING_ACCESS_ELSEWHERE"_s}));
    QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
}

void tst_Names::planNamesAreStable()
{
    QCOMPARE(namesUpTo(PlanState::Done),
             (QStringList{u"open"_s, u"accepted"_s, u"deferred"_s, u"left-out"_s, u"done"_s}));
    QCOMPARE(namesUpTo(PlanField::Note),
             (QStringList{u"state"_s, u"why-left-out"_s, u"owner"_s, u"due"_s, u"note"_s}));
}

void tst_Names::namesReadBack()
{
    readBack(Reason(kReasonCount - 1), reasonNamed);
    readBack(Confidence::Unknown, confidenceNamed);
    readBack(Fix::Wait, fixNamed);
    readBack(PlanState::Done, planStateNamed);
    readBack(PlanField::Note, planFieldNamed);
    for (const Persona persona :
         {Persona::IndirectProvider, Persona::DirectBill, Persona::IndirectReseller})
        QCOMPARE(personaNamed(name(persona)), std::optional(persona));
    for (const TokenStoreKind kind :
         {TokenStoreKind::Keychain, TokenStoreKind::Memory, TokenStoreKind::Vault})
        QCOMPARE(tokenStoreNamed(name(kind)), std::optional(kind));
}

void tst_Names::unknownNamesAreNotRead()
{
    for (const QString &text : {u""_s, u"unknown"_s, u"Direct-Bill"_s, u"direct-bill "_s})
        QCOMPARE(personaNamed(text), std::nullopt);
    for (const QString &text : {u""_s, u"Done"_s, u"left out"_s})
        QCOMPARE(planStateNamed(text), std::nullopt);
    for (const QString &text : {u""_s, u"disk"_s, u"Vault"_s})
        QCOMPARE(tokenStoreNamed(text), std::nullopt);
}

QTEST_GUILESS_MAIN(tst_Names)
#include "tst_names.moc"
