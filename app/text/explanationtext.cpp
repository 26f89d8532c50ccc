// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "text/explanationwords.h"
#include "text/text.h"
#include "text/words.h"

#include <QCoreApplication>

namespace Pec {

QString Text::rule(RuleId rule) const { return translated(Words::of(rule)); }
QString Text::ruleMeaning(RuleId rule) const { return translated(Words::meaning(rule)); }
QString Text::ruleResult(RuleResult result) const { return translated(Words::of(result)); }
QString Text::fix(Fix fix) const { return translated(Words::of(fix)); }
QString Text::fixHow(Fix fix) const { return translated(Words::how(fix)); }
QString Text::productKind(ProductKind kind) const { return translated(Words::of(kind)); }
QString Text::costPart(CostPart part) const { return translated(Words::of(part)); }
QString Text::costPartMeaning(CostPart part) const { return translated(Words::meaning(part)); }
QString Text::changeKind(ChangeKind kind) const { return translated(Words::of(kind)); }

QString Text::confidence(Confidence confidence) const
{
    return confidence == Confidence::NotAsked ? QString() : translated(Words::of(confidence));
}

QString Text::reason(Reason reason, const SubscriptionAssessment &subscription) const
{
    if (reason == Reason::AoboRemoved && subscription.accessState != AccessState::Read)
        return translated(QT_TRANSLATE_NOOP(
            "Pec::Text", "Your Admin agents group seems to have lost its role: the customer's "
                         "tenant lets you in but no longer shows you this subscription."));
    return this->reason(reason);
}

QString Text::principal(const AccessPath &path) const
{
    if (!path.principalName.isEmpty())
        return path.principalName;
    if (path.method == AccessMethod::Aobo)
        return translated(
            path.ours ? QT_TRANSLATE_NOOP("Pec::Text", "Your partner group")
                      : QT_TRANSLATE_NOOP("Pec::Text", "A partner group not known as yours"));
    return path.principal.value();
}

QString Text::path(const AccessPath &path) const
{
    const QString role = path.roleName.isEmpty() ? path.role.value() : path.roleName;
    QStringList notes{eligibility(path.roleEligible)};
    if (path.timeBound)
        notes << translated(QT_TRANSLATE_NOOP("Pec::Text", "limited in time"));
    if (path.inherited)
        notes << translated(QT_TRANSLATE_NOOP("Pec::Text", "inherited"));
    //: 1 who, 2 role, 3 notes on it, 4 at which scope, 5 method of access
    return translated(
               QT_TRANSLATE_NOOP("Pec::Text", "%1 has the role %2 (%3). Scope: %4. Method: %5"))
        .arg(principal(path), role, notes.join(u", "_s), scope(path.scopeKind),
             methodShort(path.method));
}

QString Text::days(int number) const
{
    return translated(QT_TRANSLATE_N_NOOP("Pec::Text", "%n day(s)"), number);
}

QString Text::evidence(const Evidence &evidence) const
{
    const QString sentence = translated(Words::of(evidence.kind));
    const QString who = evidence.path ? principal(*evidence.path) : evidence.name;
    switch (evidence.kind) {
    case EvidenceKind::PersonaFound:
    case EvidenceKind::PersonaChosen:
        return sentence.arg(persona(evidence.persona));
    case EvidenceKind::AgreementDeclared:
        return sentence.arg(evidence.name, date(evidence.from));
    case EvidenceKind::BilledUnderAgreement:
    case EvidenceKind::DenyFound:
        return sentence.arg(evidence.name);
    case EvidenceKind::ClockAhead:
        return sentence.arg(date(evidence.from), date(evidence.to));
    case EvidenceKind::AccessRefused:
    case EvidenceKind::AccessPartly:
        return sentence.arg(evidence.error
                                ? error(*evidence.error).sentence
                                : translated(QT_TRANSLATE_NOOP(
                                    "Pec::Text", "the customer's tenant does not show it.")));
    case EvidenceKind::LinkVerified:
    case EvidenceKind::LinkElsewhere:
        return sentence.arg(who, evidence.id);
    case EvidenceKind::LinkDeclared:
        return sentence.arg(who, evidence.id, evidence.by, date(evidence.from));
    case EvidenceKind::LinkNotReadable:
    case EvidenceKind::LinkMissing:
        return sentence.arg(who);
    case EvidenceKind::FreshAccess:
    case EvidenceKind::EndsOn:
        return sentence.arg(path(*evidence.path), date(evidence.from));
    default:
        break;
    }
    // Amounts, spans, shares and numbers stand where each language wants them.
    QString text = sentence;
    if (evidence.path)
        text.replace("%1"_L1, path(*evidence.path));
    else
        text.replace("%1"_L1, money(evidence.amount, evidence.currency));
    text.replace("%2"_L1, evidence.kind == EvidenceKind::KindOfCost ? productKind(evidence.product)
                                                                    : date(evidence.from));
    text.replace("%3"_L1, date(evidence.to));
    text.replace("%4"_L1, percent(evidence.number));
    text.replace("%5"_L1, evidence.kind == EvidenceKind::SeveralPaths
                              ? translated(QT_TRANSLATE_N_NOOP("Pec::Text", "%n way(s) of access"),
                                           evidence.number)
                              : days(evidence.number));
    if (evidence.path)
        text.replace("%6"_L1, scopeName(*evidence.path));
    return text;
}

QString Text::scopeName(const AccessPath &path) const { return path.scope.section(u'/', -1); }

QString Text::who(const Recommendation &recommendation) const
{
    QStringList parts{translated(Words::of(recommendation.actor))};
    if (recommendation.tenant != ActingTenant::None)
        parts << translated(Words::of(recommendation.tenant));
    if (recommendation.minutes > 0)
        parts << translated(QT_TRANSLATE_NOOP("Pec::Text", "about %1"))
                     .arg(duration(std::chrono::minutes(recommendation.minutes)));
    return parts.join(u", "_s);
}

QString Text::creditPerMonth(Decimal low, Decimal high, const QString &currency) const
{
    if (high.isZero())
        return {};
    if (low == high)
        return translated(QT_TRANSLATE_NOOP("Pec::Text", "%1 a month")).arg(money(high, currency));
    if (low.isZero())
        return translated(QT_TRANSLATE_NOOP("Pec::Text", "up to %1 a month"))
            .arg(money(high, currency));
    return translated(QT_TRANSLATE_NOOP("Pec::Text", "%1 to %2 a month"))
        .arg(money(low, currency), money(high, currency));
}

QString Text::sourceOf(const Source &source) const
{
    return translated(QT_TRANSLATE_NOOP("Pec::Text", "Microsoft, page of %1"))
        .arg(date(source.date));
}

QString Text::comesAfter(Fix fix) const
{
    return translated(QT_TRANSLATE_NOOP("Pec::Text", "Also needed: %1.")).arg(this->fix(fix));
}

QString Text::rate(const Rate &rate) const
{
    return percent(int(rate.value.times(Decimal::fromInteger(10'000)).raw() / Decimal::kOne));
}

QString Text::rateSource(const Rate &rate) const
{
    if (rate.source == "setting"_L1)
        return translated(QT_TRANSLATE_NOOP("Pec::Text", "set by you on %1")).arg(date(rate.date));
    if (rate.source == "data"_L1)
        return translated(QT_TRANSLATE_NOOP("Pec::Text", "the largest in your cost data up to %1"))
            .arg(date(rate.date));
    return translated(QT_TRANSLATE_NOOP("Pec::Text", "Microsoft's published samples of %1"))
        .arg(date(rate.date));
}

QString Text::formula(const Assessment &assessment) const
{
    const QString missed =
        translated(QT_TRANSLATE_NOOP(
                       "Pec::Text", "Missed credit is eligible cost without credit times %1 (%2)."))
            .arg(rate(assessment.rate), rateSource(assessment.rate));
    const char *basis = QT_TRANSLATE_NOOP(
        "Pec::Text",
        "Earned credit is an estimate: it assumes that cost with credit is shown after "
        "the credit was taken off.");
    if (assessment.costBasis == CostBasis::Net)
        basis = QT_TRANSLATE_NOOP("Pec::Text",
                                  "Your price data show that the cost with credit is net of the "
                                  "credit; earned credit is calculated back from it.");
    else if (assessment.costBasis == CostBasis::Gross)
        basis = QT_TRANSLATE_NOOP("Pec::Text",
                                  "Your price data show that the cost with credit is before the "
                                  "credit; earned credit is that cost times the rate.");
    return missed + u' ' + translated(basis);
}

QString Text::ruleBook(const RuleBookInfo &book) const
{
    return translated(book.builtIn ? QT_TRANSLATE_NOOP("Pec::Text", "Rule book %1 of %2")
                                   : QT_TRANSLATE_NOOP("Pec::Text",
                                                       "Rule book %1 of %2, from the data folder"))
        .arg(book.version, date(book.date));
}

QString Text::changeEvidence(const Change &change) const
{
    QStringList sentences;
    if (change.path)
        sentences << path(*change.path) + u'.';
    if (change.day.isValid() && change.dayIsExact)
        sentences << translated(QT_TRANSLATE_NOOP("Pec::Text", "The cost data show it from %1."))
                         .arg(date(change.day));
    if (change.path && change.dayIsExact)
        sentences.last() = translated(QT_TRANSLATE_NOOP("Pec::Text", "The role was given on %1."))
                               .arg(date(change.day));
    else if (!change.dayIsExact)
        sentences << translated(QT_TRANSLATE_NOOP("Pec::Text", "Seen between %1 and %2."))
                         .arg(date(change.seenBefore), date(change.seenAfter));
    return sentences.join(u' ');
}

} // namespace Pec
