// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formpage.h"

#include "common/controls.h"
#include "core/strings.h"

#include <QGridLayout>
#include <QScrollBar>

#include <algorithm>

namespace Pec {

FormPage::FormPage(QWidget *parent, int captionCharacters)
    : QScrollArea(parent)
    , m_captionWidth(widthOf(captionCharacters, this))
{
    setProperty("look", u"plain"_s);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its fields have it
    auto *content = new QWidget(this);
    content->setProperty("look", u"plain"_s);
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(24, 20, 24, 20);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    setWidget(content);
    followFocus(this);
}

void FormPage::addHeading(const QString &words)
{
    QLabel *heading = makeHeading(widget(), 1);
    heading->setText(words);
    const int row = m_grid->rowCount();
    if (row > 1)
        heading->setContentsMargins(0, 12, 0, 0);
    m_grid->addWidget(heading, row, 0, 1, 2);
}

QLabel *FormPage::addNote(const QString &words)
{
    QLabel *note = makeLabel(widget(), "muted");
    note->setText(words);
    m_grid->addWidget(note, m_grid->rowCount(), 1);
    return note;
}

void FormPage::addRow(const QString &caption, QWidget *field)
{
    addRow(caption, QList<QWidget *>{field});
}

void FormPage::addRow(const QString &caption, const QList<QWidget *> &controls)
{
    QWidget *field = controls.first();
    auto *label = new QLabel(caption, widget());
    label->setWordWrap(true);
    label->setFixedWidth(m_captionWidth);
    label->setBuddy(field);
    if (!qobject_cast<QLabel *>(field)) // whose own words are what is to be told
        field->setAccessibleName(QString(caption).remove(u'&'));
    const int row = m_grid->rowCount();
    // Beside the first line of a field that has several.
    const bool tall =
        field->layout() || field->sizeHint().height() > 3 * label->fontMetrics().height();
    label->setMinimumHeight(tall ? label->fontMetrics().height() + 12 : 0);
    m_grid->addWidget(label, row, 0, tall ? Qt::AlignTop : Qt::Alignment());
    if (controls.size() == 1) {
        m_grid->addWidget(field, row, 1);
    } else {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        for (QWidget *control : controls)
            line->addWidget(control, control == field ? 100 : 0);
        line->addStretch(1);
        m_grid->addLayout(line, row, 1);
    }
    addProblemBelow(field);
}

void FormPage::addBelow(QWidget *field)
{
    m_grid->addWidget(field, m_grid->rowCount(), 1);
    addProblemBelow(field);
}

void FormPage::addWide(QWidget *wide)
{
    m_grid->addWidget(wide, m_grid->rowCount(), 0, 1, 2);
    addProblemBelow(wide);
}

void FormPage::addProblemBelow(QWidget *field)
{
    QLabel *problem = makeLabel(widget(), "bad");
    problem->hide();
    m_grid->addWidget(problem, m_grid->rowCount(), 1);
    m_problems.insert(field, problem);
}

QSize FormPage::minimumSizeHint() const
{
    const QSize least = QScrollArea::minimumSizeHint();
    const int content =
        widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {std::max(content, least.width()), least.height()};
}

void FormPage::lock(const QList<QWidget *> &fields, const QString &file)
{
    const QString reason = tr("Set by the administrator in %1").arg(file);
    for (QWidget *field : fields) {
        field->setEnabled(false);
        field->setToolTip(reason);
        field->setAccessibleDescription(reason);
    }
}

void FormPage::end() { m_grid->setRowStretch(m_grid->rowCount(), 1); }

bool FormPage::check()
{
    for (QLabel *problem : std::as_const(m_problems)) {
        problem->clear();
        problem->hide();
    }
    const Problems wrong = problems();
    for (const auto &[field, words] : wrong) {
        QLabel *problem = m_problems.value(field);
        problem->setText(words);
        problem->show();
        field->setAccessibleDescription(words);
    }
    if (!wrong.isEmpty())
        wrong.first().first->setFocus(Qt::OtherFocusReason);
    return wrong.isEmpty();
}

QString FormPage::problemOf(const QWidget *field) const
{
    const QLabel *problem = m_problems.value(field);
    return problem ? problem->text() : QString();
}

} // namespace Pec
