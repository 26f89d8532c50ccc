// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/explanationtable.h"

#include "cli/grid.h"
#include "core/strings.h"
#include "rules/cost/summary.h"

namespace Pec {

namespace {

constexpr qsizetype kWidth = 100;

//! \a text broken at blanks so that no line is wider than the terminal, each line after \a indent.
QString wrapped(const QString &text, const QString &indent)
{
    QString result;
    QString line = indent;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (line.size() + word.size() + 1 > kWidth && line != indent) {
            result += line + u'\n';
            line = indent;
        }
        line += (line == indent ? u""_s : u" "_s) + word;
    }
    return result + line + u'\n';
}

QChar mark(RuleResult result)
{
    switch (result) {
    case RuleResult::Pass:
        return u'\u2713';
    case RuleResult::Fail:
        return u'\u2717';
    case RuleResult::Unknown:
        break;
    }
    return u'?';
}

QString head(const Assessment &assessment, const CustomerAssessment &customer,
             const SubscriptionAssessment &one, const Text &text)
{
    QString result = u"%1 \u2013 %2\n%3\n\n"_s.arg(customer.name, one.name, one.id.value());
    result += u"%1: %2\n"_s.arg(text.status(one.status), text.statusMeaning(one.status));
    for (const Reason reason : one.reasons)
        result += wrapped(u"- "_s + text.reason(reason, one), u"  "_s);
    const MonthlyCredit month = monthlyCredit(one.totals, assessment.period, assessment.asOf);
    const QString credit = text.creditPerMonth(month.missedLow, month.missedHigh, one.currency);
    if (!credit.isEmpty())
        result += u"\n%1: %2\n"_s.arg(text.tableHeads().missed, credit)
                  + wrapped(text.confidence(one.confidence), u"  "_s);
    return result + u'\n';
}

} // namespace

QString explanationText(const Assessment &assessment, const CustomerAssessment &customer,
                        const SubscriptionAssessment &subscription, const Explanation &explanation,
                        const Text &text)
{
    QString result = head(assessment, customer, subscription, text);
    for (const RuleFinding &finding : explanation.rules) {
        result += u"%1 %2: %3\n"_s.arg(QString(mark(finding.result)), text.rule(finding.id),
                                       text.ruleResult(finding.result));
        result += wrapped(text.ruleMeaning(finding.id), u"    "_s);
        for (const Evidence &evidence : finding.evidence)
            result += wrapped(u"> "_s + text.evidence(evidence), u"    "_s);
        result += u"    %1\n"_s.arg(finding.source.url);
    }
    int number = 0;
    for (const Recommendation &one : explanation.recommendations) {
        result += u"\n%1. %2 (%3)\n"_s.arg(++number).arg(text.fix(one.fix), text.who(one));
        result += wrapped(text.fixHow(one.fix), u"    "_s);
        const QString credit = text.creditPerMonth(one.creditLow, one.creditHigh, one.currency);
        if (!credit.isEmpty())
            result += u"    %1\n"_s.arg(credit);
    }
    return result + u'\n' + wrapped(text.formula(assessment), {})
           + text.ruleBook(assessment.ruleBook) + u'\n';
}

QString changesTable(const Changes &changes, const Text &text)
{
    QString result = text.changesHead(changes) + u"\n\n"_s;
    if (changes.changes.isEmpty())
        return result;
    Grid grid({false, false, false, false, true});
    const Text::TableHeads heads = text.tableHeads();
    grid.add({heads.customer, heads.name, heads.change, heads.day, heads.creditPerMonth});
    for (const Change &change : changes.changes)
        grid.add({change.customerName, change.subscriptionName, text.changeKind(change.kind),
                  change.day.isValid() ? text.date(change.day) : u"-"_s,
                  text.money(change.creditPerMonth, change.currency)});
    return result + grid.text();
}

} // namespace Pec
