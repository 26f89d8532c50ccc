// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "domain/names.h"
#include "text/text.h"

#include <QCoreApplication>

namespace Pec {

namespace {

const char *wordsOf(PlanState state)
{
    switch (state) {
    case PlanState::Open:
        return QT_TRANSLATE_NOOP("Pec::Text", "Open");
    case PlanState::Accepted:
        return QT_TRANSLATE_NOOP("Pec::Text", "Accepted");
    case PlanState::Deferred:
        return QT_TRANSLATE_NOOP("Pec::Text", "Deferred");
    case PlanState::LeftOut:
        return QT_TRANSLATE_NOOP("Pec::Text", "Left out");
    case PlanState::Done:
        return QT_TRANSLATE_NOOP("Pec::Text", "Done");
    }
    return "";
}

const char *wordsOf(PlanField field)
{
    switch (field) {
    case PlanField::State:
        return QT_TRANSLATE_NOOP("Pec::Text", "State");
    case PlanField::WhyLeftOut:
        return QT_TRANSLATE_NOOP("Pec::Text", "Why left out");
    case PlanField::Owner:
        return QT_TRANSLATE_NOOP("Pec::Text", "Owner");
    case PlanField::Due:
        return QT_TRANSLATE_NOOP("Pec::Text", "Due date");
    case PlanField::Note:
        return QT_TRANSLATE_NOOP("Pec::Text", "Note");
    }
    return "";
}

//! A line of a history stays a line, whatever was written.
QString cut(const QString &text)
{
    constexpr qsizetype kLongest = 80;
    const QString line = text.left(4 * kLongest).simplified();
    return line.size() <= kLongest && text.size() <= 4 * kLongest ? line
                                                                  : line.left(kLongest) + u'\u2026';
}

} // namespace

QString Text::planState(PlanState state) const { return translated(wordsOf(state)); }
QString Text::planField(PlanField field) const { return translated(wordsOf(field)); }

QString Text::findingTitle(const Finding &finding) const
{
    const QString title = fix(finding.fix);
    return finding.principalName.isEmpty() ? title : u"%1 (%2)"_s.arg(title, finding.principalName);
}

QString Text::planValue(PlanField field, const QString &value) const
{
    if (value.isEmpty())
        return translated(QT_TRANSLATE_NOOP("Pec::Text", "nothing"));
    if (field == PlanField::State)
        return planState(planStateNamed(value).value_or(PlanState::Open));
    if (field == PlanField::Due)
        return date(QDate::fromString(value, Qt::ISODate));
    return u'\u201c' + cut(value) + u'\u201d';
}

QString Text::planChange(const PlanChange &change) const
{
    return u"%1: %2 \u2192 %3"_s.arg(planField(change.field),
                                     planValue(change.field, change.before),
                                     planValue(change.field, change.after));
}

QString Text::noLongerFound(QDate day) const
{
    return translated(QT_TRANSLATE_NOOP("Pec::Text", "No longer found since %1.")).arg(date(day));
}

} // namespace Pec
