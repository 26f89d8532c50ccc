// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/explanation/explain.h"

#include "domain/names.h"
#include "rules/explanation/check.h"
#include "rules/explanation/recommend.h"

namespace Pec {

Explanation explain(const Assessment &assessment, const CustomerAssessment &customer,
                    const SubscriptionAssessment &subscription)
{
    const Case asked{assessment, customer, subscription};
    Explanation explanation;
    for (const Rule &rule : ruleTable()) {
        RuleFinding finding = rule.check(asked);
        finding.id = rule.id;
        if (finding.evidence.isEmpty()) // no verdict without a word on what it rests on
            finding.evidence.append(evidence(EvidenceKind::NothingToGoBy));
        finding.source = assessment.ruleBook.sources.value(name(rule.id));
        explanation.rules.append(std::move(finding));
    }
    explanation.recommendations = recommend(assessment, subscription);
    return explanation;
}

} // namespace Pec
