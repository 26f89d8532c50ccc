// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/segment.h"

#include <QAccessibleWidget>

namespace Pec {

namespace {

class SegmentInterface : public QAccessibleWidget
{
public:
    explicit SegmentInterface(Segment *segment)
        : QAccessibleWidget(segment, QAccessible::RadioButton)
        , m_segment(*segment)
    {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString told = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && told.isEmpty() ? m_segment.text().remove(u'&') : told;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_segment.isChecked();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_segment.click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    Segment &m_segment;
};

QAccessibleInterface *segmentInterface(const QString &, QObject *object)
{
    auto *segment = qobject_cast<Segment *>(object);
    return segment ? new SegmentInterface(segment) : nullptr;
}

} // namespace

Segment::Segment(QWidget *parent)
    : QToolButton(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(segmentInterface);
        return true;
    }();
    Q_UNUSED(installed)
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
}

} // namespace Pec
