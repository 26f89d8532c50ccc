// SPDX-License-Identifier: GPL-3.0-or-later
#include "written.h"

#include "core/strings.h"
#include "domain/names.h"

namespace Pec::Testing {

namespace {

class Writer
{
public:
    void add(const QString &text)
    {
        add(int(text.size()));
        m_bytes.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    }
    void add(bool yes) { m_bytes.append(yes ? '1' : '0'); }
    void add(int number) { append(number); }
    void add(Decimal amount) { append(amount.raw()); }
    void add(QDate day) { append(day.toJulianDay()); }
    void add(const QDateTime &instant)
    {
        append(instant.isValid() ? instant.toMSecsSinceEpoch() : -1);
    }
    template <class Tag>
    void add(const Id<Tag> &id)
    {
        add(id.value());
    }
    void add(const QList<Reason> &reasons)
    {
        add(int(reasons.size()));
        for (const Reason reason : reasons)
            add(int(reason));
    }
    void add(const std::optional<Error> &error) { add(error ? int(error->code) : -1); }
    void add(const Totals &totals)
    {
        for (const Decimal amount :
             {totals.cost, totals.pecApplied, totals.missed, totals.notEligible, totals.tooRecent,
              totals.cannotTell, totals.missedCreditLow, totals.missedCreditHigh,
              totals.earnedCredit})
            add(amount);
        for (const Decimal amount : totals.notEligibleByKind)
            add(amount);
    }
    void add(const History &history)
    {
        add(history.read);
        for (const auto *points : {&history.days, &history.months}) {
            add(int(points->size()));
            for (const HistoryPoint &point : *points) {
                if (point.applied.isZero() && point.notApplied.isZero())
                    continue;
                add(point.date);
                for (const Decimal amount : {point.applied.billing, point.applied.usd,
                                             point.notApplied.billing, point.notApplied.usd})
                    add(amount);
            }
        }
    }
    void add(const AccessPath &path)
    {
        add(int(path.method));
        add(path.principal);
        add(path.principalName);
        add(path.principalTenant);
        for (const bool flag : {path.ours, path.inferred, path.signedIn, path.principalIsGroup,
                                path.inherited, path.timeBound})
            add(flag);
        add(path.role);
        add(path.roleName);
        add(path.scope.toLower());
        for (const int state :
             {int(path.roleEligible), int(path.scopeKind), int(path.partnerLink), int(path.valid)})
            add(state);
        add(path.endsOn);
        add(path.createdOn);
        add(path.linkedPartnerId.value_or(u"-"_s));
        add(path.declaredLink ? path.declaredLink->partnerId : u"-"_s);
        add(path.reasons);
    }
    void add(const std::optional<AccessPath> &path)
    {
        if (path)
            add(*path);
    }
    void add(const Evidence &evidence)
    {
        add(int(evidence.kind));
        for (const QString &text :
             {evidence.name, evidence.id, evidence.text, evidence.by, evidence.currency})
            add(text);
        add(evidence.checkedAt);
        add(evidence.amount);
        add(evidence.from);
        add(evidence.to);
        for (const int number : {evidence.number, int(evidence.persona), int(evidence.product)})
            add(number);
        add(evidence.error);
        add(evidence.path);
    }
    void add(const Explanation &explanation)
    {
        for (const RuleFinding &rule : explanation.rules) {
            add(int(rule.id));
            add(int(rule.result));
            add(rule.reason ? int(*rule.reason) : -1);
            add(rule.source.url);
            for (const Evidence &evidence : rule.evidence)
                add(evidence);
        }
        for (const Recommendation &one : explanation.recommendations) {
            for (const int number : {int(one.fix), int(one.reason), int(one.actor), int(one.tenant),
                                     one.minutes, one.privilege})
                add(number);
            for (const Fix fix : one.dependsOn)
                add(int(fix));
            add(one.creditLow);
            add(one.creditHigh);
            add(one.currency);
            add(one.path);
        }
    }
    void add(const SubscriptionAssessment &one)
    {
        add(one.id);
        add(one.customer);
        for (const QString &text : {one.name, one.state, one.currency})
            add(text);
        for (const int state : {int(one.status), int(one.confidence), int(one.accessState)})
            add(state);
        add(one.deniesRead);
        add(one.accessCheckedAt);
        add(one.accessError);
        add(one.reasons);
        add(one.totals);
        add(one.totalsUsd);
        for (const AccessPath &path : one.access)
            add(path);
        for (const DenyAssignment &deny : one.denies) {
            for (const QString &text : {deny.id, deny.name, deny.scope})
                add(text);
        }
        add(one.history);
    }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    template <class T>
    void append(T value)
    {
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }

    QByteArray m_bytes;
};

template <class Row>
QList<const Row *> byId(const QList<Row> &rows)
{
    QList<const Row *> sorted;
    for (const Row &row : rows)
        sorted.append(&row);
    std::sort(sorted.begin(), sorted.end(),
              [](const Row *left, const Row *right) { return left->id < right->id; });
    return sorted;
}

} // namespace

QByteArray written(const Assessment &assessment)
{
    Writer out;
    out.add(assessment.currency);
    out.add(assessment.totals);
    out.add(assessment.rate.value);
    out.add(int(assessment.persona));
    out.add(assessment.complete);
    out.add(assessment.customersNeedingAction);
    out.add(assessment.history);
    for (const ResellerAssessment &reseller : assessment.resellers) {
        out.add(reseller.reseller ? reseller.reseller->name : QString());
        out.add(int(reseller.status));
        out.add(reseller.customers);
        out.add(reseller.needingAction);
        out.add(reseller.totals);
    }
    for (const CustomerAssessment *customer : byId(assessment.customers)) {
        out.add(customer->id);
        out.add(customer->name);
        out.add(customer->currency);
        out.add(customer->reseller ? customer->reseller->name : QString());
        out.add(int(customer->status));
        out.add(customer->totals);
        out.add(customer->totalsUsd);
        out.add(customer->history);
        out.add(customer->accessError);
        for (const SubscriptionAssessment *one : byId(customer->subscriptions)) {
            out.add(*one);
            out.add(explain(assessment, *customer, *one));
        }
    }
    return out.take();
}

} // namespace Pec::Testing
