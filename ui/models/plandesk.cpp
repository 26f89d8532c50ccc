// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plandesk.h"

#include "core/strings.h"
#include "models/deskedits.h"
#include "plan/decide.h"

namespace Pec {

PlanDesk::PlanDesk(const Text &text, QObject *parent)
    : QObject(parent)
    , m_text(text)
    , m_now([] { return QDateTime::currentDateTimeUtc(); })
{
    connect(&m_undo, &QUndoStack::indexChanged, this, &PlanDesk::undoChanged);
}

PlanDesk::~PlanDesk()
{
    // A stack that goes empties itself and says so, to a window that may be half gone.
    m_undo.disconnect(this);
}

void PlanDesk::setUser(const QString &name) { m_user = name; }
void PlanDesk::setNow(std::function<QDateTime()> now) { m_now = std::move(now); }

void PlanDesk::begin(const QString &profile)
{
    takeTyped();
    m_profile = profile;
    m_undo.clear();
    awaitPlan();
    m_notes.clear();
    m_hasNotes = false;
    Q_EMIT notesChanged();
    setPlan({}, nullptr);
}

void PlanDesk::awaitPlan()
{
    m_changedItems.clear();
    m_changedNotes.clear();
}

void PlanDesk::setPlan(const Plan &plan, std::shared_ptr<const Assessment> assessment)
{
    takeTyped();
    m_assessment = std::move(assessment);
    m_customerNames.clear();
    m_subscriptionNames.clear();
    for (const CustomerAssessment &customer :
         m_assessment ? m_assessment->customers : QList<CustomerAssessment>()) {
        m_customerNames.insert(customer.id, customer.name);
        for (const SubscriptionAssessment &subscription : customer.subscriptions)
            m_subscriptionNames.insert(subscription.id, subscription.name);
    }
    QList<PlanEntry> entries = plan.entries;
    QHash<FindingId, qsizetype> places;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        PlanItem &item = entries[i].item;
        places.insert(item.finding.id, i);
        const PlanEntry *old =
            m_changedItems.contains(item.finding.id) ? entry(item.finding.id) : nullptr;
        if (old) {
            item.decision = old->item.decision;
            item.history = old->item.history;
        }
    }
    m_entries = std::move(entries);
    m_places = std::move(places);
    Q_EMIT planChanged();
}

void PlanDesk::setNotes(const CustomerNotes &notes)
{
    takeTyped();
    CustomerNotes merged = notes;
    for (const CustomerId &customer : std::as_const(m_changedNotes)) {
        if (m_notes.contains(customer))
            merged.insert(customer, m_notes.value(customer));
        else
            merged.remove(customer);
    }
    m_notes = std::move(merged);
    m_hasNotes = true;
    Q_EMIT notesChanged();
}

void PlanDesk::setSaved(bool saved)
{
    if (std::exchange(m_saved, saved) != saved)
        Q_EMIT savedChanged();
}

const PlanEntry *PlanDesk::entry(const FindingId &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_entries[*place];
}

QString PlanDesk::customerName(const CustomerId &customer) const
{
    const QString alias = m_notes.value(customer).alias;
    return alias.isEmpty() ? m_customerNames.value(customer, customer.value()) : alias;
}

QString PlanDesk::subscriptionName(const SubscriptionId &subscription) const
{
    return m_subscriptionNames.value(subscription, subscription.value());
}

QStringList PlanDesk::owners() const
{
    QSet<QString> names{m_user};
    for (const PlanEntry &entry : m_entries)
        names.insert(entry.item.decision.owner.trimmed());
    for (const CustomerNote &note : m_notes)
        names.insert(note.owner.trimmed());
    names.remove({});
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

QDate PlanDesk::today() const { return m_now().toLocalTime().date(); }

void PlanDesk::decide(const FindingId &id, const PlanDecision &decision)
{
    const PlanEntry *found = entry(id);
    if (found && mayStand(decision) && found->item.decision != decision)
        m_undo.push(new PlanEdit(*this, {{id, found->item.decision, decision}}));
}

void PlanDesk::note(const CustomerId &customer, const CustomerNote &note)
{
    const CustomerNote before = m_notes.value(customer);
    if (m_hasNotes && before != note)
        m_undo.push(new NoteEdit(*this, customer, before, note));
}

void PlanDesk::accept(const QList<SubscriptionId> &subscriptions)
{
    takeTyped();
    const QSet<SubscriptionId> wanted(subscriptions.cbegin(), subscriptions.cend());
    QSet<SubscriptionId> inPlan;
    for (const PlanEntry &entry : std::as_const(m_entries)) {
        if (entry.item.decision.state == PlanState::Accepted)
            inPlan.insert(entry.item.finding.key.subscription);
    }
    QList<PlanEdit::Step> steps;
    for (const PlanEntry &entry : std::as_const(m_entries)) {
        const SubscriptionId &subscription = entry.item.finding.key.subscription;
        const bool open =
            entry.presence == Presence::Found && entry.item.decision.state == PlanState::Open;
        if (!open || !wanted.contains(subscription) || inPlan.contains(subscription))
            continue;
        inPlan.insert(subscription);
        PlanDecision accepted = entry.item.decision;
        accepted.state = PlanState::Accepted;
        steps.append({entry.item.finding.id, entry.item.decision, accepted});
    }
    if (!steps.isEmpty())
        m_undo.push(new PlanEdit(*this, steps));
}

void PlanDesk::undo()
{
    takeTyped();
    m_undo.undo();
}

void PlanDesk::redo()
{
    takeTyped();
    m_undo.redo();
}

void PlanDesk::takeTyped() { Q_EMIT typedWanted(); }

void PlanDesk::apply(const FindingId &id, const PlanDecision &decision)
{
    const auto place = m_places.constFind(id);
    if (place == m_places.cend())
        return; // what nobody decided on goes with its finding
    PlanItem &item = m_entries[*place].item;
    item = decided(item, decision, m_user, m_now());
    m_changedItems.insert(id);
    Q_EMIT itemToSave(m_profile, item);
    Q_EMIT entryChanged(id);
}

void PlanDesk::apply(const CustomerId &customer, const CustomerNote &note)
{
    if (note.isEmpty())
        m_notes.remove(customer);
    else
        m_notes.insert(customer, note);
    m_changedNotes.insert(customer);
    Q_EMIT noteToSave(m_profile, customer, note);
    Q_EMIT noteChanged(customer);
}

QString PlanDesk::wordsOf(int command) const
{
    const auto *edit = dynamic_cast<const Edit *>(m_undo.command(command));
    return edit ? edit->words(m_text) : QString();
}

QString PlanDesk::undoWords() const { return wordsOf(m_undo.index() - 1); }
QString PlanDesk::redoWords() const { return wordsOf(m_undo.index()); }

} // namespace Pec
