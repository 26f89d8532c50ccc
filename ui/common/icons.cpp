// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/icons.h"

#include "common/colours.h"
#include "core/strings.h"
#include "domain/names.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace Pec {

namespace {

QColor colourOf(IconTone tone, QIcon::Mode mode, QIcon::State state)
{
    const Colours &colours = coloursOf(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return colours.disabled;
    switch (tone) {
    case IconTone::Text:
        return colours.text;
    case IconTone::Muted:
        return colours.muted;
    case IconTone::Accent:
        return colours.accent;
    case IconTone::Switch:
        return state == QIcon::On ? colours.onAccent : colours.text;
    case IconTone::Good:
        return colours.good;
    case IconTone::Caution:
        return colours.caution;
    case IconTone::Bad:
        return colours.bad;
    }
    return colours.text;
}

class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QString name, IconTone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        QFile file(u":/icons/"_s + m_name + u".svg"_s);
        if (!file.open(QIODevice::ReadOnly))
            return;
        QByteArray drawing = file.readAll();
        drawing.replace("currentColor", colourOf(m_tone, mode, state).name().toLatin1());
        QSvgRenderer(drawing).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = u"pec-icon-"_s + m_name + colourOf(m_tone, mode, state).name()
                            + QString::number(size.width()) + u'x' + QString::number(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override
    {
        return new TintedIconEngine(m_name, m_tone);
    }

    bool isNull() override { return false; }

private:
    QString m_name;
    IconTone m_tone;
};

IconTone toneOf(Status status)
{
    switch (status) {
    case Status::Earning:
        return IconTone::Good;
    case Status::PartlyEarning:
        return IconTone::Caution;
    case Status::NotEarning:
        return IconTone::Bad;
    case Status::CannotTell:
        return IconTone::Caution;
    case Status::NotEligible:
    case Status::TooRecent:
    case Status::NoCost:
        return IconTone::Muted;
    }
    return IconTone::Muted;
}

IconTone toneOf(PlanState state)
{
    switch (state) {
    case PlanState::Accepted:
        return IconTone::Accent;
    case PlanState::Deferred:
        return IconTone::Caution;
    case PlanState::Done:
        return IconTone::Good;
    case PlanState::Open:
    case PlanState::LeftOut:
        break;
    }
    return IconTone::Muted;
}

} // namespace

QIcon icon(const QString &name, IconTone tone) { return QIcon(new TintedIconEngine(name, tone)); }

QIcon icon(Status status) { return icon(u"status-"_s + name(status), toneOf(status)); }

QIcon icon(RuleResult result)
{
    // The shapes of the statuses that mean the same.
    switch (result) {
    case RuleResult::Pass:
        return icon(Status::Earning);
    case RuleResult::Fail:
        return icon(Status::NotEarning);
    case RuleResult::Unknown:
        break;
    }
    return icon(Status::CannotTell);
}

QIcon icon(PlanState state) { return icon(u"plan-"_s + name(state), toneOf(state)); }

QIcon applicationIcon() { return QIcon(u":/icons/pec-console.svg"_s); }

} // namespace Pec
