// SPDX-License-Identifier: GPL-3.0-or-later
//! How each fix is done, what it opens and how it is taken back.
#include "core/strings.h"
#include "reports/document/readable.h"
#include "reports/document/reportdraft.h"
#include "rules/explanation/fixcommands.h"

#include <algorithm>

namespace Pec {

namespace {

constexpr int kMostSubscriptions = 12; // more are typed by nobody

struct Tenant
{
    QString name; //!< whose subscriptions these are
    QStringList commands;
};
using Commands = QMap<TenantId, Tenant>; //!< by whom to sign in to

//! The commands of several subscriptions, each tenant signed in to once.
struct Typed
{
    Commands run;
    Commands undo;
    int subscriptions = 0;
    int more = 0; //!< that are not among them
};

//! A comment is one line.
QString comment(const QString &words) { return u"# "_s + readable(words).replace(u'\n', u' '); }

void add(Commands &all, const TenantId &id, const QString &name, const QString &what,
         QStringList commands)
{
    Tenant &tenant = all[id];
    tenant.name = name;
    // One link stands for all subscriptions of a tenant.
    commands.removeIf(
        [&tenant](const QString &command) { return tenant.commands.contains(command); });
    if (!what.isEmpty() && !commands.isEmpty())
        tenant.commands.append(comment(what));
    tenant.commands += commands;
}

QStringList lines(const Commands &all)
{
    QStringList lines;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (!it->name.isEmpty())
            lines.append(comment(it->name));
        lines.append(u"az login --tenant "_s + it.key().value());
        for (const QString &command : it->commands)
            lines += command.split(u'\n');
    }
    return lines;
}

//! Another way to a credit is not typed beside the one that was proposed first.
Typed commandsFor(Fix fix, const ReportDraft &draft)
{
    Typed typed;
    const bool proposed =
        std::any_of(draft.items.cbegin(), draft.items.cend(), [fix](const ReportItem &one) {
            return one.entry->item.finding.fix == fix && !one.isAlternative();
        });
    for (const ReportItem &item : draft.items) {
        if (item.entry->item.finding.fix != fix || (proposed && item.isAlternative()))
            continue;
        const FixCommands commands =
            fixCommands(item.recommendation, *item.subscription, draft.shown.partner);
        if (commands.run.isEmpty())
            continue;
        if (typed.subscriptions == kMostSubscriptions) {
            ++typed.more;
            continue;
        }
        ++typed.subscriptions;
        const bool theirs = commands.tenant.value() == item.customer->id.value();
        const QString name = theirs ? item.customer->name : draft.shown.partnerName;
        // A link is of no subscription.
        const QString what =
            undoKind(fix) == UndoKind::PartnerLink
                ? QString()
                : QString(QString::number(item.number) + u": "_s + item.subscription->name);
        add(typed.run, commands.tenant, name, what, commands.run);
        add(typed.undo, commands.tenant, name, what, commands.undo);
    }
    return typed;
}

std::optional<ReportWord> takenBackBy(Fix fix, bool partner)
{
    switch (undoKind(fix)) {
    case UndoKind::RoleAssignment:
        return ReportWord::TakeRoleBack;
    case UndoKind::Delegation:
        return partner ? ReportWord::TakeDelegationBack : ReportWord::TakeDelegationBackCustomer;
    case UndoKind::PartnerLink:
        return ReportWord::TakeLinkBack;
    case UndoKind::Nothing:
        break;
    }
    return std::nullopt;
}

//! Of the role that the commands name, where there are any.
ReportWord opens(const Recommendation &recommendation, const Typed &typed)
{
    const QString run = lines(typed.run).join(u' ');
    if (run.contains(u"--role Contributor"_s))
        return ReportWord::OpensContributor;
    if (run.contains(u"--role Owner"_s) || recommendation.privilege > 2)
        return ReportWord::OpensOwner;
    return recommendation.privilege == 0 ? ReportWord::OpensNothing : ReportWord::OpensNarrowRole;
}

void addHowTo(ReportBlocks &blocks, const ReportItem &item, const ReportDraft &draft)
{
    const Fix fix = item.entry->item.finding.fix;
    const QString how =
        draft.forPartner() ? draft.text.fixHow(fix) : draft.words.howToCustomer(fix);
    if (!how.isEmpty())
        blocks.append(ReportParagraph{how});
    for (const Fix before : item.recommendation.dependsOn) {
        if (draft.forPartner())
            blocks.append(ReportParagraph{draft.text.comesAfter(before), Tone::Quiet});
    }
    const std::optional<ReportWord> takenBack = takenBackBy(fix, draft.forPartner());
    const Typed typed = commandsFor(fix, draft);
    if (takenBack)
        blocks.append(ReportParagraph{draft.word(opens(item.recommendation, typed))});
    if (!typed.run.isEmpty()) {
        blocks.append(ReportParagraph{draft.word(ReportWord::ByCommands)});
        blocks.append(ReportCode{lines(typed.run)});
        blocks.append(ReportParagraph{draft.word(ReportWord::TakeBack)});
        blocks.append(ReportCode{lines(typed.undo)});
        if (typed.more > 0)
            blocks.append(ReportParagraph{draft.words.moreSubscriptions(typed.more), Tone::Quiet});
    } else if (takenBack) {
        blocks.append(ReportParagraph{draft.word(*takenBack)});
    }
    if (!item.recommendation.source.url.isEmpty())
        blocks.append(ReportParagraph{draft.text.sourceOf(item.recommendation.source), Tone::Quiet,
                                      item.recommendation.source.url});
}

} // namespace

QString whatIn(const ReportItem &item, const ReportDraft &draft)
{
    const Finding &finding = item.entry->item.finding;
    if (!draft.forPartner())
        return draft.words.askedOfCustomer(finding.fix);
    const QString title = draft.text.findingTitle(finding);
    return item.isAlternative() ? draft.words.otherwise(title) : title;
}

QString whereOf(const CustomerAssessment &customer, const SubscriptionAssessment &subscription,
                const ReportDraft &draft)
{
    return draft.ofOne() ? subscription.name
                         : QString(customer.name + u" \u2013 "_s + subscription.name);
}

QString whereOf(const ReportItem &item, const ReportDraft &draft)
{
    return whereOf(*item.customer, *item.subscription, draft);
}

QString whoOf(const ReportItem &item, const ReportDraft &draft)
{
    return draft.forPartner() ? draft.words.actor(item.recommendation.actor)
                              : draft.words.actorToCustomer(item.recommendation.actor);
}

namespace {

//! What a customer gives is whole then; to link our partner ID is our own affair.
bool lacksOnlyOurLink(const AccessPath &path)
{
    const auto ofLink = [](Reason reason) -> bool {
        return reason == Reason::LighthouseNoLink || reason == Reason::PartnerLinkUnknown
               || reason == Reason::PartnerLinkOtherOrganisation;
    };
    return !path.reasons.isEmpty()
           && std::all_of(path.reasons.cbegin(), path.reasons.cend(), ofLink);
}

} // namespace

AccessStanding accessStanding(const SubscriptionAssessment &subscription)
{
    bool some = false;
    for (const AccessPath &path : subscription.access) {
        if (path.ours && path.reachesWhole()
            && (path.valid == Validity::Yes || lacksOnlyOurLink(path)))
            return AccessStanding::Complete;
        some |= path.ours;
    }
    if (some)
        return AccessStanding::Partial;
    return subscription.accessState == AccessState::Read ? AccessStanding::Missing
                                                         : AccessStanding::Unreadable;
}

QString wordOf(AccessStanding standing, const ReportDraft &draft)
{
    return draft.word(ReportWord(int(ReportWord::AccessComplete) + int(standing)));
}

QString meaningOf(AccessStanding standing, const ReportDraft &draft)
{
    return draft.word(ReportWord(int(ReportWord::AccessCompleteMeans) + int(standing)));
}

bool mixesCurrencies(const ReportDraft &draft)
{
    return draft.forPartner()
           && std::any_of(draft.shown.customers.cbegin(), draft.shown.customers.cend(),
                          [&draft](const CustomerAssessment &one) {
                              return one.currency != draft.currency && !one.currency.isEmpty();
                          });
}

QString capitalised(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString asHeading(QString sentence)
{
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

ReportBlocks howToBlocks(const ReportDraft &draft)
{
    ReportBlocks blocks;
    QSet<Fix> seen;
    for (const ReportItem &item : draft.items) {
        const Fix fix = item.entry->item.finding.fix;
        if (seen.contains(fix))
            continue;
        seen.insert(fix);
        const QString what =
            draft.forPartner() ? draft.text.fix(fix) : draft.words.askedOfCustomer(fix);
        blocks.append(
            ReportHeading{asHeading(what), u"how-"_s + QString::number(int(seen.size()))});
        addHowTo(blocks, item, draft);
    }
    if (!draft.forPartner() && !blocks.isEmpty())
        blocks.append(ReportParagraph{draft.word(ReportWord::CustomerFreedom)});
    return blocks;
}

} // namespace Pec
