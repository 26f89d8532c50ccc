// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/costpane.h"

#include "charts/costchart.h"
#include "charts/costlegend.h"
#include "charts/costpicture.h"
#include "common/controls.h"
#include "common/icons.h"
#include "core/strings.h"
#include "models/costtablemodel.h"
#include "panes/copyabletable.h"
#include "panes/costbreakdown.h"
#include "panes/costsplit.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Pec {

CostPane::CostPane(const Text &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_title(makeHeading(this, 1))
    , m_span(new QComboBox(this))
    , m_asChart(makeSegment("first", this))
    , m_asTable(makeSegment("last", this))
    , m_copy(makeIconButton(u"copy"_s, this))
    , m_save(makeIconButton(u"save"_s, this))
    , m_problem(makeLabel(this, "caution"))
    , m_legend(new CostLegend(text, this))
    , m_chart(new CostChart(text, this))
    , m_tableModel(new CostTableModel(text, this))
    , m_table(new CopyableTable(0, this))
    , m_unread(makeLabel(this, "muted"))
    , m_dayNote(makeLabel(this, "muted"))
    , m_breakdown(new CostBreakdown(text, this))
    , m_split(new CostSplit(text, this))
    , m_stack(new QStackedWidget(this))
{
    m_table->setModel(m_tableModel);
    m_unread->setAlignment(Qt::AlignCenter);
    m_unread->setMargin(24);
    m_problem->hide();
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_unread);
    m_stack->setMinimumHeight(230);
    // Drawings, so that the row fits a narrow pane in every language.
    m_asChart->setIcon(icon(u"chart"_s, IconTone::Switch));
    m_asTable->setIcon(icon(u"table"_s, IconTone::Switch));
    for (const Span span : {Span::Days, Span::LastMonth, Span::MonthBefore, Span::Months})
        m_span->addItem(QString(), int(span));
    m_span->setCurrentIndex(int(Span::Months));
    m_span->setMinimumContentsLength(14); // its words come with the first subject

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(makeSwitches());
    layout->addWidget(m_problem);
    layout->addWidget(m_legend);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_dayNote);
    layout->addSpacing(4);
    layout->addWidget(m_breakdown);
    layout->addSpacing(4);
    layout->addWidget(m_split);

    m_asChart->setChecked(true);
    connect(m_span, &QComboBox::activated, this, [this](int at) { chooseSpan(Span(at)); });
    connect(m_asChart, &QToolButton::clicked, this, [this] { setTableShown(false); });
    connect(m_asTable, &QToolButton::clicked, this, [this] { setTableShown(true); });
    connect(m_copy, &QToolButton::clicked, m_table, &CopyableTable::copyRows);
    connect(m_save, &QToolButton::clicked, this, &CostPane::savePicture);
    connect(m_legend, &CostLegend::partShown, m_chart, &CostChart::setPartShown);
    connect(m_legend, &CostLegend::shareShown, m_chart, &CostChart::setShareShown);
    connect(m_chart, &CostChart::columnChosen, this, [this](int column) { openColumn(column); });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        openColumn(m_tableModel->rowCount() - 1 - index.row()); // the newest comes first
    });
    connect(m_breakdown, &CostBreakdown::periodWanted, this, [this] { openColumn({}); });
    connect(m_breakdown, &CostBreakdown::subjectWanted, this, &CostPane::subjectWanted);
    connect(m_breakdown, &CostBreakdown::servicesWanted, this, &CostPane::servicesWanted);
    retranslate();
}

QWidget *CostPane::makeSwitches()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_span);
    layout->addSpacing(12);
    auto *group = new QButtonGroup(this);
    for (QToolButton *half : {m_asChart, m_asTable}) {
        group->addButton(half);
        layout->addWidget(half);
    }
    layout->addStretch(1);
    layout->addWidget(m_copy);
    layout->addWidget(m_save);
    return row;
}

void CostPane::setSubject(const Subject &subject)
{
    m_subject = subject;
    refill();
}

void CostPane::setGrain(CostGrain grain)
{
    m_span->setCurrentIndex(int(grain == CostGrain::Day ? Span::Days : Span::Months));
    if (grain == m_grain)
        return;
    m_grain = grain;
    refill();
    Q_EMIT grainChanged();
}

void CostPane::setTableShown(bool shown)
{
    (shown ? m_asTable : m_asChart)->setChecked(true);
    refill();
}

void CostPane::chooseSpan(Span span)
{
    setGrain(span == Span::Days ? CostGrain::Day : CostGrain::Month);
    m_span->setCurrentIndex(int(span));
    const QList<CostColumn> &columns = m_chart->series().columns;
    std::optional<int> chosen;
    for (int column = 0; column < columns.size(); ++column) {
        if ((span == Span::LastMonth || span == Span::MonthBefore)
            && columns[column].date == m_span->itemData(int(span), Qt::UserRole + 1).toDate())
            chosen = column;
    }
    openColumn(chosen);
}

void CostPane::openColumn(std::optional<int> column)
{
    const CostSeries &series = m_chart->series();
    m_chart->setCurrentColumn(column.value_or(-1));
    m_breakdown->setPlace(column
                              ? std::optional(CostPlace{series.grain, series.columns[*column].date})
                              : std::nullopt);
    if (!column)
        m_span->setCurrentIndex(int(m_grain == CostGrain::Day ? Span::Days : Span::Months));
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
    m_split->setSubject(m_subject);
    // A refresh shows many pictures, and most have the same chart: to lay it out again takes longer
    // than all other panes together.
    if (!(series == m_chart->series())) {
        m_chart->setSeries(series);
        m_tableModel->setSeries(series);
        m_breakdown->setPlace({});
        m_span->setCurrentIndex(int(m_grain == CostGrain::Day ? Span::Days : Span::Months));
    }
    m_breakdown->setSubject(m_subject);
    const bool drawable = series.read && !series.columns.isEmpty();
    const bool asTable = m_asTable->isChecked();
    m_stack->setCurrentIndex(!drawable ? 2 : asTable ? 1 : 0);
    m_legend->setVisible(drawable && !asTable);
    m_copy->setEnabled(drawable);
    m_save->setEnabled(drawable && !asTable);
    m_problem->hide();
    m_dayNote->setVisible(drawable && m_grain == CostGrain::Day);
    nameSubject();
}

void CostPane::retranslate()
{
    m_dayNote->setText(tr("Single days are not told apart by product: what has no credit there may "
                          "or may not be eligible. Months say which."));
    setCaption(m_span, tr("Period of the chart"));
    setHint(m_asChart, tr("Show cost as a chart"));
    setHint(m_asTable, tr("Show cost as a table"));
    m_table->setAccessibleName(tr("Cost by day or month"));
    setHint(m_copy, tr("Copy the figures for a spreadsheet"));
    setHint(m_save, tr("Save the chart as a picture"));
    m_tableModel->retranslate();
    nameSubject();
}

void CostPane::nameSpans()
{
    m_span->setItemText(int(Span::Days), tr("Last 30 days"));
    m_span->setItemText(int(Span::Months), tr("12 months"));
    for (const auto &[span, back] : {std::pair(Span::LastMonth, 1), {Span::MonthBefore, 2}}) {
        const QDate month = monthBefore(*m_subject.assessment, back);
        m_span->setItemText(int(span), m_text.month(month));
        m_span->setItemData(int(span), month, Qt::UserRole + 1);
    }
}

void CostPane::nameSubject()
{
    if (!m_subject.assessment)
        return;
    nameSpans();
    m_title->setText(tr("Cost over time"));
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

QString CostPane::pictureTitle() const
{
    const QString &own = m_chart->series().title;
    const QString subject =
        !own.isEmpty() || !m_subject.assessment ? own : m_subject.assessment->partnerName;
    const QString grain = m_grain == CostGrain::Month ? tr("cost per month") : tr("cost per day");
    return subject + u" \u2013 "_s + grain;
}

QPixmap CostPane::picture() const { return costPicture(*m_chart, pictureTitle()); }

void CostPane::savePicture()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    auto *dialog = new QFileDialog(this, tr("Save the chart"), folder,
                                   tr("PNG picture (*.png)") + u";;"_s + tr("SVG drawing (*.svg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"png"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("*.svg"_L1) ? u"svg"_s : u"png"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const bool drawing = file.endsWith(".svg"_L1, Qt::CaseInsensitive);
        const bool saved =
            drawing ? saveCostDrawing(*m_chart, file, pictureTitle()) : picture().save(file, "PNG");
        m_problem->setText(tr("The picture could not be written to %1.").arg(file));
        m_problem->setVisible(!saved);
    });
    dialog->open();
}

void CostPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pec
