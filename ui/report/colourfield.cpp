// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/colourfield.h"

#include "common/controls.h"
#include "core/strings.h"
#include "reports/look/contrast.h"

#include <QColorDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace Pec {

namespace {

//! Invalid for anything but "#" and six digits.
QColor colourTyped(const QString &typed)
{
    static const QRegularExpression pattern(u"^#[0-9A-Fa-f]{6}\\z"_s);
    return pattern.match(typed).hasMatch() ? QColor(typed) : QColor();
}

} // namespace

ColourField::ColourField(const Text &text, double least, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_least(least)
    , m_typed(new QLineEdit(this))
    , m_swatch(new QLabel(this))
    , m_choose(new QPushButton(tr("Choose \u2026"), this))
    , m_verdict(makeLabel(this))
{
    m_typed->setMaxLength(7);
    m_typed->setFixedWidth(widthOf(13, m_typed));
    m_choose->setAutoDefault(false);
    m_swatch->setFixedSize(26, 26);
    m_swatch->setProperty("look", u"page"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_typed);
    row->addWidget(m_swatch);
    row->addWidget(m_choose);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_verdict);
    setFocusProxy(m_typed);
    connect(m_typed, &QLineEdit::textEdited, this, &ColourField::takeTyped);
    connect(m_choose, &QPushButton::clicked, this, &ColourField::ask);
}

void ColourField::setName(const QString &name)
{
    m_typed->setAccessibleName(name);
    m_choose->setAccessibleName(tr("Choose: %1").arg(name));
}

void ColourField::setColour(const QColor &colour)
{
    m_colour = colour;
    m_typed->setText(colour.name());
    showVerdict(colour);
}

bool ColourField::isSound() const { return colourTyped(m_typed->text().trimmed()) == m_colour; }

QString ColourField::verdict() const { return m_verdict->text(); }

void ColourField::takeTyped()
{
    const QColor typed = colourTyped(m_typed->text().trimmed());
    showVerdict(typed);
    if (!typed.isValid() || contrastOnPaper(typed) < m_least || typed == m_colour)
        return;
    m_colour = typed;
    Q_EMIT changed();
}

void ColourField::showVerdict(const QColor &typed)
{
    const QLocale &locale = m_text.locale();
    QPixmap swatch(24, 24);
    swatch.fill(typed.isValid() ? typed : m_colour);
    m_swatch->setPixmap(swatch);
    const bool enough = typed.isValid() && contrastOnPaper(typed) >= m_least;
    if (!typed.isValid()) {
        m_verdict->setText(tr("A colour is written as #0b4f5c."));
    } else {
        const QString measured = locale.toString(contrastOnPaper(typed), 'f', 2);
        const QString least = locale.toString(m_least, 'g', 2);
        m_verdict->setText(enough
                               ? tr("Contrast on white %1:1, at least %2:1").arg(measured, least)
                               : tr("Not used: its contrast on white is %1:1, and at least %2:1 is "
                                    "needed to be read.")
                                     .arg(measured, least));
    }
    setLook(m_verdict, enough ? "muted" : "bad");
    m_typed->setAccessibleDescription(m_verdict->text());
}

void ColourField::ask()
{
    auto *dialog = new QColorDialog(m_colour, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &chosen) {
        m_typed->setText(chosen.name());
        takeTyped();
    });
    dialog->open();
}

} // namespace Pec
