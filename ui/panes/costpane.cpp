// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/costpane.h"

#include "charts/costchart.h"
#include "common/colours.h"
#include "common/controls.h"
#include "common/icons.h"
#include "core/strings.h"
#include "models/costtablemodel.h"
#include "panes/copyabletable.h"
#include "panes/costsplit.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Pec {

CostPane::CostPane(const Text &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_title(makeHeading(this, 1))
    , m_legend(new QLabel(this))
    , m_unread(makeLabel(this, "muted"))
    , m_splitTitle(makeHeading(this, 1))
    , m_split(new CostSplit(text, this))
    , m_chart(new CostChart(text, this))
    , m_tableModel(new CostTableModel(text, this))
    , m_table(new CopyableTable(0, this))
    , m_stack(new QStackedWidget(this))
    , m_perMonth(makeSegment("first", this))
    , m_perDay(makeSegment("last", this))
    , m_asChart(makeSegment("first", this))
    , m_asTable(makeSegment("last", this))
    , m_copy(makeIconButton(u"copy"_s, this))
    , m_save(makeIconButton(u"save"_s, this))
{
    m_table->setModel(m_tableModel);
    m_unread->setAlignment(Qt::AlignCenter);
    m_unread->setMargin(24);
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setWordWrap(true);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_unread);
    m_stack->setMinimumHeight(210);
    // Drawings, so that the row fits a narrow pane in every language.
    m_asChart->setIcon(icon(u"chart"_s, Tone::Switch));
    m_asTable->setIcon(icon(u"table"_s, Tone::Switch));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(makeSwitches());
    layout->addWidget(m_legend);
    layout->addWidget(m_stack, 1);
    layout->addSpacing(4);
    layout->addWidget(m_splitTitle);
    layout->addWidget(m_split);

    m_perMonth->setChecked(true);
    m_asChart->setChecked(true);
    connect(m_perMonth, &QToolButton::clicked, this, [this] { setGrain(CostGrain::Month); });
    connect(m_perDay, &QToolButton::clicked, this, [this] { setGrain(CostGrain::Day); });
    connect(m_asChart, &QToolButton::clicked, this, [this] { setTableShown(false); });
    connect(m_asTable, &QToolButton::clicked, this, [this] { setTableShown(true); });
    connect(m_copy, &QToolButton::clicked, m_table, &CopyableTable::copyRows);
    connect(m_save, &QToolButton::clicked, this, &CostPane::savePicture);
    retranslate();
}

QWidget *CostPane::makeSwitches()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const auto &pair : {std::pair{m_perMonth, m_perDay}, std::pair{m_asChart, m_asTable}}) {
        auto *group = new QButtonGroup(this);
        for (QToolButton *half : {pair.first, pair.second}) {
            group->addButton(half);
            layout->addWidget(half);
        }
        layout->addSpacing(12);
    }
    layout->addStretch(1);
    layout->addWidget(m_copy);
    layout->addWidget(m_save);
    return row;
}

void CostPane::setSubject(const Subject &subject)
{
    m_subject = subject;
    m_split->setSubject(subject);
    refill();
}

void CostPane::setGrain(CostGrain grain)
{
    if (grain == m_grain)
        return;
    m_grain = grain;
    (grain == CostGrain::Month ? m_perMonth : m_perDay)->setChecked(true);
    refill();
    Q_EMIT grainChanged();
}

void CostPane::setTableShown(bool shown)
{
    (shown ? m_asTable : m_asChart)->setChecked(true);
    refill();
}

void CostPane::refill()
{
    if (!m_subject.assessment)
        return;
    const Assessment &assessment = *m_subject.assessment;
    const CostSeries series =
        m_subject.subscription
            ? costSeries(assessment, *m_subject.customer, *m_subject.subscription, m_grain)
        : m_subject.customer ? costSeries(assessment, *m_subject.customer, m_grain)
                             : costSeries(assessment, m_grain);
    // A refresh shows many pictures, and most have the same chart: to lay it out again takes longer
    // than all other panes together.
    if (!(series == m_chart->series())) {
        m_chart->setSeries(series);
        m_tableModel->setSeries(series);
    }
    const bool drawable = series.read && !series.columns.isEmpty();
    const bool asTable = m_asTable->isChecked();
    m_stack->setCurrentIndex(!drawable ? 2 : asTable ? 1 : 0);
    m_legend->setVisible(drawable && !asTable);
    m_copy->setEnabled(drawable);
    m_save->setEnabled(drawable && !asTable);
    drawLegend();
    nameSubject();
}

void CostPane::drawLegend()
{
    const Colours &colours = coloursOf(QGuiApplication::palette());
    const auto entry = [](const QColor &colour, const QString &mark, const QString &words) {
        return u"<span style='color:%1'>%2</span>&nbsp;%3"_s.arg(
            colour.name(), mark, QString(words).replace(u' ', u"&nbsp;"_s));
    };
    const QString recent = m_grain == CostGrain::Day ? tr("hatched: under 48 hours old")
                                                     : tr("hatched: month not complete");
    const QStringList entries{entry(colours.chartApplied, u"\u25a0"_s, tr("PEC applied")),
                              entry(colours.chartNotApplied, u"\u25a0"_s, tr("not applied")),
                              entry(colours.muted, u"\u25a8"_s, recent)};
    m_legend->setText(entries.join(u" &nbsp; "_s));
    m_legend->setAccessibleName(
        tr("Legend: lower part PEC applied, upper part not applied, %1").arg(recent));
}

void CostPane::retranslate()
{
    m_perMonth->setText(tr("Per month"));
    m_perMonth->setAccessibleName(tr("Show cost per month"));
    m_perDay->setText(tr("Per day"));
    m_perDay->setAccessibleName(tr("Show cost per day"));
    setHint(m_asChart, tr("Show cost as a chart"));
    setHint(m_asTable, tr("Show cost as a table"));
    m_table->setAccessibleName(tr("Cost by day or month"));
    setHint(m_copy, tr("Copy the figures for a spreadsheet"));
    setHint(m_save, tr("Save the chart as a picture"));
    m_tableModel->retranslate();
    drawLegend();
    nameSubject();
}

void CostPane::nameSubject()
{
    if (!m_subject.assessment)
        return;
    const Period &period = m_subject.assessment->period;
    m_title->setText(tr("Cost over time"));
    m_splitTitle->setText(
        tr("Cost from %1 to %2").arg(m_text.date(period.from), m_text.date(period.to)));
    if (m_chart->series().read)
        m_unread->setText(tr("Nothing was consumed in this time."));
    else if (!m_subject.assessment->readAt.isValid())
        m_unread->setText(tr("Cost over time is still being read."));
    else if (m_subject.subscription)
        m_unread->setText(tr("Cost over time was not read for single subscriptions of this tenant. "
                             "Select the customer to see its chart."));
    else
        m_unread->setText(tr("Cost over time could not be read at this level."));
}

QPixmap CostPane::picture() const
{
    const QString &own = m_chart->series().title;
    const QString subject =
        !own.isEmpty() || !m_subject.assessment ? own : m_subject.assessment->partnerName;
    const QString grain = m_grain == CostGrain::Month ? tr("cost per month") : tr("cost per day");
    return m_chart->picture(subject + u" \u2013 "_s + grain);
}

void CostPane::savePicture()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    auto *dialog = new QFileDialog(this, tr("Save the chart"), folder, tr("PNG picture (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"png"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (!picture().save(file, "PNG"))
            m_legend->setText(
                tr("The picture could not be written to %1.").arg(file.toHtmlEscaped()));
    });
    dialog->open();
}

void CostPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        drawLegend();
}

} // namespace Pec
