// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/history/historypane.h"

#include "common/controls.h"
#include "core/strings.h"
#include "models/calendarmodel.h"
#include "models/customerwords.h"
#include "models/figuretable.h"
#include "panes/copyabletable.h"
#include "panes/history/calendarview.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace Pec {

namespace {

constexpr int kMostRuns = 8;

} // namespace

HistoryPane::HistoryPane(const Text &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_title(makeHeading(this, 1))
    , m_model(new CalendarModel(text, this))
    , m_calendar(new CalendarView(this))
    , m_unread(makeLabel(this, "muted"))
    , m_legend(new QGridLayout)
    , m_runsTitle(makeHeading(this, 1))
    , m_runs(new FigureTableModel(this))
    , m_table(new CopyableTable(kMostRuns, this))
    , m_note(makeLabel(this, "muted"))
{
    m_calendar->setModel(m_model);
    m_table->setModel(m_runs);
    m_legend->setHorizontalSpacing(6);
    m_legend->setVerticalSpacing(3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_calendar);
    layout->addWidget(m_unread);
    layout->addLayout(m_legend);
    layout->addSpacing(4);
    layout->addWidget(m_runsTitle);
    layout->addWidget(m_table);
    layout->addWidget(m_note);
    makeLegend();
    retranslate();
}

//! Two columns of a drawing and its words; retranslate() sets both.
void HistoryPane::makeLegend()
{
    constexpr int kEntries = 8;
    for (int entry = 0; entry < kEntries; ++entry) {
        const int column = entry % 2 * 2;
        m_legend->addWidget(new QLabel(this), entry / 2, column);
        m_legend->addWidget(makeLabel(this, "muted"), entry / 2, column + 1);
        m_legend->setColumnStretch(column + 1, 1);
    }
}

void HistoryPane::setSubject(const Subject &subject)
{
    const bool isSame = subject.assessment == m_subject.assessment
                        && subject.subscription == m_subject.subscription;
    m_subject = subject;
    if (!isSame)
        m_earlier.clear();
    refill();
    // A picture that is still growing is followed by others soon.
    if (!isSame && subject.subscription && subject.assessment->readAt.isValid())
        Q_EMIT earlierWanted(subject.subscription->id);
}

void HistoryPane::setEarlier(const SubscriptionId &subscription, const QList<EarlierState> &earlier)
{
    if (!m_subject.subscription || m_subject.subscription->id != subscription)
        return;
    m_earlier = earlier;
    refill();
}

void HistoryPane::refill()
{
    if (!m_subject.subscription)
        return;
    m_history = historyCalendar(*m_subject.assessment, *m_subject.subscription, m_earlier);
    m_model->setCalendar(m_history);
    m_calendar->updateGeometry();
    m_calendar->scrollTo(m_model->index(0, m_model->columnCount() - 1));
    retranslate();
}

void HistoryPane::fillRuns()
{
    FigureTable table;
    table.columns = {{tr("From")},
                     {tr("To")},
                     {tr("Missed credit"), true},
                     {tr("Days"), true},
                     {tr("Cost without PEC"), true}};
    for (const LostRunRow &row : std::as_const(m_history.runs)) {
        const QString to = m_text.date(row.run.to);
        Totals credit;
        credit.missedCreditLow = row.credit.low;
        credit.missedCreditHigh = row.credit.high;
        FigureTable::Row made;
        made.cells = {m_text.date(row.run.from), row.run.goesOn ? tr("%1, goes on").arg(to) : to,
                      missedCredit(m_text, credit, m_history.currency),
                      m_text.locale().toString(row.run.days),
                      m_text.money(row.cost, m_history.currency)};
        table.rows.append(made);
    }
    m_runs->setTable(table);
    m_table->setVisible(!table.rows.isEmpty());
}

void HistoryPane::retranslate()
{
    m_title->setText(tr("Day by day"));
    m_calendar->setAccessibleName(tr("Calendar of days with credit and access"));
    m_calendar->horizontalHeader()->setAccessibleName(tr("Weeks"));
    m_calendar->verticalHeader()->setAccessibleName(tr("Weekdays"));
    m_runsTitle->setText(tr("Lost days"));
    m_table->setAccessibleName(m_runsTitle->text());
    QList<std::pair<QIcon, QString>> entries;
    for (const DayCredit credit : {DayCredit::Yes, DayCredit::No, DayCredit::NotEligible,
                                   DayCredit::NoCost, DayCredit::TooRecent, DayCredit::Unknown})
        entries.append({icon(credit), CalendarModel::creditWords(credit)});
    for (const Validity access : {Validity::Yes, Validity::No})
        entries.append({accessIcon(access), CalendarModel::accessWords(access)});
    for (int entry = 0; entry < entries.size(); ++entry) {
        const auto label = [this](int at) {
            return qobject_cast<QLabel *>(m_legend->itemAt(at)->widget());
        };
        label(entry * 2)->setPixmap(entries[entry].first.pixmap(16, 16));
        label(entry * 2)->setAccessibleName(entries[entry].second);
        label(entry * 2 + 1)->setText(entries[entry].second);
    }
    if (!m_subject.subscription)
        return;
    m_model->retranslate();
    fillRuns();
    m_unread->setVisible(!m_history.daysRead);
    m_unread->setText(tr("Cost of single days was not read for this subscription; what its months "
                         "and assignments tell is shown."));
    m_note->setText(
        m_history.runs.isEmpty()
            ? tr("No day of the period is known to have lost credit.")
            : tr("A day without credit is lost for good. Which of its cost was eligible is told "
                 "for the period, not by day: hence low to high."));
}

void HistoryPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace Pec
