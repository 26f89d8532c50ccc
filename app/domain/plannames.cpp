// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "domain/names.h"

namespace Pec {

namespace {

//! The enumerator up to \a last whose name is \a text.
template <class Enum>
std::optional<Enum> named(const QString &text, Enum last)
{
    for (int i = 0; i <= int(last); ++i) {
        if (name(Enum(i)) == text)
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace

QString name(PlanState state)
{
    switch (state) {
    case PlanState::Open:
        return u"open"_s;
    case PlanState::Accepted:
        return u"accepted"_s;
    case PlanState::Deferred:
        return u"deferred"_s;
    case PlanState::LeftOut:
        return u"left-out"_s;
    case PlanState::Done:
        return u"done"_s;
    }
    return u"open"_s;
}

QString name(PlanField field)
{
    switch (field) {
    case PlanField::State:
        return u"state"_s;
    case PlanField::WhyLeftOut:
        return u"why-left-out"_s;
    case PlanField::Owner:
        return u"owner"_s;
    case PlanField::Due:
        return u"due"_s;
    case PlanField::Note:
        return u"note"_s;
    }
    return u"state"_s;
}

std::optional<Reason> reasonNamed(const QString &text)
{
    return named(text, Reason(kReasonCount - 1));
}
std::optional<Confidence> confidenceNamed(const QString &text)
{
    return named(text, Confidence::Unknown);
}
std::optional<Fix> fixNamed(const QString &text) { return named(text, Fix::Wait); }
std::optional<PlanState> planStateNamed(const QString &text)
{
    return named(text, PlanState::Done);
}
std::optional<PlanField> planFieldNamed(const QString &text)
{
    return named(text, PlanField::Note);
}

} // namespace Pec
