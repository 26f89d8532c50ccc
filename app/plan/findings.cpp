// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/findings.h"

#include "core/strings.h"
#include "domain/names.h"
#include "rules/cost/summary.h"
#include "rules/explanation/recommend.h"

#include <QCryptographicHash>
#include <QMap>
#include <QSet>

namespace Pec {

namespace {

constexpr qsizetype kIdDigits = 32;

bool isForPeople(Fix fix) { return fix != Fix::Wait && fix != Fix::ReadAccess; }

//! Whose access the cause is about, by id, so that the order of the paths does not matter; one
//! nobody where it is about none.
QMap<PrincipalId, QString> principalsOf(Reason reason, const SubscriptionAssessment &subscription)
{
    QMap<PrincipalId, QString> names;
    for (const AccessPath &path : subscription.access) {
        if (path.reasons.contains(reason))
            names.insert(path.principal, path.principalName);
    }
    if (names.isEmpty())
        names.insert({}, {});
    return names;
}

Finding findingFor(const Recommendation &fix, const FindingKey &key, const QString &principalName)
{
    Finding finding;
    finding.id = idOf(key);
    finding.key = key;
    finding.principalName = principalName;
    finding.fix = fix.fix;
    finding.creditLow = fix.creditLow;
    finding.creditHigh = fix.creditHigh;
    finding.currency = fix.currency;
    return finding;
}

void addFindings(const Assessment &assessment, const CustomerAssessment &customer,
                 const SubscriptionAssessment &subscription, QList<Finding> &findings)
{
    QSet<Reason> seen;
    for (const Recommendation &fix : recommend(assessment, subscription)) {
        if (!isForPeople(fix.fix) || seen.contains(fix.reason))
            continue;
        seen.insert(fix.reason);
        const auto principals = principalsOf(fix.reason, subscription);
        for (auto it = principals.cbegin(); it != principals.cend(); ++it) {
            Finding finding =
                findingFor(fix, {customer.id, subscription.id, fix.reason, it.key()}, it.value());
            finding.confidence = subscription.confidence;
            if (!finding.creditHigh.isZero())
                finding.creditHighUsd =
                    monthlyCredit(subscription.totalsUsd, assessment.period, assessment.asOf)
                        .missedHigh;
            findings.append(std::move(finding));
        }
    }
}

} // namespace

FindingId idOf(const FindingKey &key)
{
    const QString parts = QStringList{key.customer.value(), key.subscription.value(),
                                      name(key.reason), key.principal.value()}
                              .join(u'\n');
    const QByteArray hash = QCryptographicHash::hash(parts.toUtf8(), QCryptographicHash::Sha256);
    return FindingId(QString::fromLatin1(hash.toHex().first(kIdDigits)));
}

QList<Finding> findingsOf(const Assessment &assessment)
{
    QList<Finding> findings;
    for (const CustomerAssessment &customer : assessment.customers) {
        for (const SubscriptionAssessment &subscription : customer.subscriptions)
            addFindings(assessment, customer, subscription, findings);
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &left, const Finding &right) {
                         if (left.creditHighUsd != right.creditHighUsd)
                             return left.creditHighUsd > right.creditHighUsd;
                         return left.key.subscription < right.key.subscription;
                     });
    return findings;
}

} // namespace Pec
