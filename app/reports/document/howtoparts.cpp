// SPDX-License-Identifier: GPL-3.0-or-later
//! How each fix is done, what it opens and how it is taken back.
#include "core/strings.h"
#include "reports/document/reportdraft.h"
#include "rules/explanation/fixcommands.h"

namespace Pec {

namespace {

constexpr int kMostSubscriptions = 12; // more are typed by nobody

//! The commands of several subscriptions, each tenant signed in to once.
struct Typed
{
    QStringList run;
    QStringList undo;
    int subscriptions = 0;
    int more = 0; //!< that are not among them
};

void add(QStringList &lines, const QStringList &commands)
{
    for (const QString &command : commands) {
        if (!lines.contains(command)) // one link stands for all of a tenant's
            lines.append(command);
    }
}

Typed commandsFor(Fix fix, const ReportDraft &draft)
{
    Typed typed;
    for (const ReportItem &item : draft.items) {
        if (item.entry->item.finding.fix != fix)
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
        const QString signIn = u"az login --tenant "_s + commands.tenant.value();
        add(typed.run, QStringList{signIn} + commands.run);
        add(typed.undo, QStringList{signIn} + commands.undo);
    }
    return typed;
}

std::optional<ReportWord> takenBackBy(Fix fix)
{
    switch (undoKind(fix)) {
    case UndoKind::RoleAssignment:
        return ReportWord::TakeRoleBack;
    case UndoKind::Delegation:
        return ReportWord::TakeDelegationBack;
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
    const QString run = typed.run.join(u' ');
    if (run.contains(u"--role Contributor"_s))
        return ReportWord::OpensContributor;
    if (run.contains(u"--role Owner"_s) || recommendation.privilege > 2)
        return ReportWord::OpensOwner;
    return recommendation.privilege == 0 ? ReportWord::OpensNothing : ReportWord::OpensNarrowRole;
}

void addHowTo(ReportBlocks &blocks, const ReportItem &item, const ReportDraft &draft)
{
    const Fix fix = item.entry->item.finding.fix;
    if (draft.forPartner())
        blocks.append(ReportParagraph{draft.text.fixHow(fix)});
    for (const Fix before : item.recommendation.dependsOn) {
        if (draft.forPartner())
            blocks.append(ReportParagraph{draft.text.comesAfter(before), Tone::Quiet});
    }
    const std::optional<ReportWord> takenBack = takenBackBy(fix);
    const Typed typed = commandsFor(fix, draft);
    if (takenBack)
        blocks.append(ReportParagraph{draft.word(opens(item.recommendation, typed))});
    if (!typed.run.isEmpty()) {
        blocks.append(ReportParagraph{draft.word(ReportWord::ByCommands)});
        blocks.append(ReportCode{typed.run});
        blocks.append(ReportParagraph{draft.word(ReportWord::TakeBack)});
        blocks.append(ReportCode{typed.undo});
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
    const Fix fix = item.entry->item.finding.fix;
    return draft.forPartner() ? draft.text.fix(fix) : draft.words.askedOfCustomer(fix);
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
        blocks.append(ReportHeading{asHeading(whatIn(item, draft)),
                                    u"how-"_s + QString::number(int(seen.size()))});
        addHowTo(blocks, item, draft);
    }
    if (!draft.forPartner() && !blocks.isEmpty())
        blocks.append(ReportParagraph{draft.word(ReportWord::CustomerFreedom)});
    return blocks;
}

} // namespace Pec
