// SPDX-License-Identifier: GPL-3.0-or-later
//! What the user decides about findings and notes about customers, with one undo for all of it.
//! Whoever shows it asks here; whoever stores it listens to the ...ToSave signals.
//!
//!   begin(profile) -> setNotes(), setPlan() -> decide(), note(), accept()
//!                        -> entryChanged() / noteChanged(), and ...ToSave at once
//!   undo(), redo() likewise
#pragma once

#include "domain/plan.h"
#include "text/text.h"

#include <QObject>
#include <QSet>
#include <QUndoStack>

#include <functional>
#include <memory>

namespace Pec {

class PlanDesk : public QObject
{
    Q_OBJECT

public:
    explicit PlanDesk(const Text &text, QObject *parent = nullptr);
    ~PlanDesk() override;

    void setUser(const QString &name);
    void setNow(std::function<QDateTime()> now);

    //! Another profile: everything of the one before goes, but for what is to be saved.
    void begin(const QString &profile);
    //! Asked for anew: what is changed from here on is newer than what comes.
    void awaitPlan();
    void setPlan(const Plan &plan, std::shared_ptr<const Assessment> assessment);
    void setNotes(const CustomerNotes &notes); //!< as they were read
    void setSaved(bool saved);

    //! There is an assessment whose findings these are.
    [[nodiscard]] bool isReady() const { return m_assessment != nullptr; }
    [[nodiscard]] const QList<PlanEntry> &entries() const { return m_entries; }
    [[nodiscard]] const PlanEntry *entry(const FindingId &id) const; //!< null: there is none
    [[nodiscard]] const CustomerNotes &notes() const { return m_notes; } //!< alias, owner, note
    //! False: not read yet, so that none may be written over them.
    [[nodiscard]] bool hasNotes() const { return m_hasNotes; }
    //! Its alias where it has one.
    [[nodiscard]] QString customerName(const CustomerId &customer) const;
    [[nodiscard]] QString subscriptionName(const SubscriptionId &subscription) const;
    [[nodiscard]] QStringList owners() const; //!< everybody who was named, and the user; sorted
    [[nodiscard]] QDate today() const; //!< of the desk's calendar
    [[nodiscard]] const QString &user() const { return m_user; }
    [[nodiscard]] bool isSaved() const { return m_saved; } //!< false: a save failed

    //! What the next undo takes back, in words: "Owner: Bring AOBO back"; empty: nothing.
    [[nodiscard]] QString undoWords() const;
    [[nodiscard]] QString redoWords() const;

public Q_SLOTS:
    //! Nothing happens where \a decision may not stand (plan/decide.h).
    void decide(const Pec::FindingId &id, const Pec::PlanDecision &decision);
    void note(const Pec::CustomerId &customer, const Pec::CustomerNote &note);
    //! Adds to the plan: the best open finding of each subscription that has none in it yet.
    void accept(const QList<Pec::SubscriptionId> &subscriptions);
    void undo();
    void redo();
    //! Takes over what is typed and not handed over yet.
    void takeTyped();

Q_SIGNALS:
    void planChanged(); //!< other entries
    void entryChanged(const Pec::FindingId &id);
    void notesChanged(); //!< all of them
    void noteChanged(const Pec::CustomerId &customer);
    void undoChanged();
    void savedChanged();
    void typedWanted(); //!< hand over at once what was typed
    void itemToSave(const QString &profile, const Pec::PlanItem &item);
    void noteToSave(const QString &profile, const Pec::CustomerId &customer,
                    const Pec::CustomerNote &note);

private:
    class Edit;
    class PlanEdit;
    class NoteEdit;
    void apply(const FindingId &id, const PlanDecision &decision);
    void apply(const CustomerId &customer, const CustomerNote &note);
    [[nodiscard]] QString wordsOf(int command) const;

    const Text &m_text;
    std::function<QDateTime()> m_now;
    QString m_user;
    QString m_profile;
    std::shared_ptr<const Assessment> m_assessment;
    QList<PlanEntry> m_entries;
    QHash<FindingId, qsizetype> m_places; //!< in m_entries
    QHash<CustomerId, QString> m_customerNames;
    QHash<SubscriptionId, QString> m_subscriptionNames;
    CustomerNotes m_notes;
    QSet<FindingId> m_changedItems; //!< since the plan was asked for
    QSet<CustomerId> m_changedNotes;
    QUndoStack m_undo;
    bool m_hasNotes = false;
    bool m_saved = true;
};

} // namespace Pec
