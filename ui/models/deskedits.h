// SPDX-License-Identifier: GPL-3.0-or-later
//! The steps on the desk's undo stack. Internal to PlanDesk.
#pragma once

#include "models/plandesk.h"

#include <QUndoCommand>

#include <chrono>

namespace Pec {

class PlanDesk::Edit : public QUndoCommand
{
public:
    [[nodiscard]] virtual QString words(const Text &text) const = 0;

protected:
    explicit Edit(PlanDesk &desk)
        : m_desk(desk)
    {}
    //! Typing is one step while it goes on; after a pause the next one begins.
    [[nodiscard]] bool goesOnWith(const Edit &next) const;
    void takeTimeOf(const Edit &next) { m_at = next.m_at; }

    PlanDesk &m_desk; //!< owns the stack

private:
    std::chrono::steady_clock::time_point m_at = std::chrono::steady_clock::now();
};

class PlanDesk::PlanEdit final : public Edit
{
public:
    struct Step
    {
        FindingId id;
        PlanDecision before;
        PlanDecision after;
    };

    PlanEdit(PlanDesk &desk, QList<Step> steps);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *next) override;
    [[nodiscard]] QString words(const Text &text) const override;

private:
    QList<Step> m_steps;
};

class PlanDesk::NoteEdit final : public Edit
{
public:
    NoteEdit(PlanDesk &desk, CustomerId customer, CustomerNote before, CustomerNote after);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *next) override;
    [[nodiscard]] QString words(const Text &text) const override;

private:
    enum class Member { Alias, Owner, Note };
    [[nodiscard]] Member member() const;

    CustomerId m_customer;
    CustomerNote m_before;
    CustomerNote m_after;
};

} // namespace Pec
