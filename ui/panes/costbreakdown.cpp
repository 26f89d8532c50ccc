// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/costbreakdown.h"

#include "common/controls.h"
#include "core/strings.h"
#include "models/customerwords.h"
#include "models/figuretable.h"
#include "panes/banner.h"
#include "panes/copyabletable.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Pec {

namespace {

constexpr int kMostRows = 8;

} // namespace

CostBreakdown::CostBreakdown(const Text &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_title(makeHeading(this, 1))
    , m_byRow(makeSegment("first", this))
    , m_byKind(makeSegment("middle", this))
    , m_byService(makeSegment("last", this))
    , m_back(new QPushButton(this))
    , m_model(new FigureTableModel(this))
    , m_table(new CopyableTable(kMostRows, this))
    , m_note(makeLabel(this, "muted"))
    , m_ask(new QPushButton(this))
{
    m_table->setModel(m_model);
    setLook(m_back, "small");
    m_byRow->setChecked(true);
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    for (QToolButton *half : {m_byRow, m_byKind, m_byService}) {
        group->addButton(half);
        row->addWidget(half);
    }
    row->addStretch(1);
    row->addWidget(m_back);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addLayout(row);
    layout->addWidget(m_table);
    layout->addWidget(m_note);
    layout->addWidget(m_ask, 0, Qt::AlignLeft);

    connect(group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool checked) {
        if (checked)
            refill();
    });
    connect(m_ask, &QPushButton::clicked, this, &CostBreakdown::askServices);
    connect(m_back, &QPushButton::clicked, this, &CostBreakdown::periodWanted);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const FigureTable::Row &chosen = m_model->row(index.row());
        if (!chosen.customer.isEmpty())
            Q_EMIT subjectWanted(chosen.customer, chosen.subscription);
    });
    retranslate();
}

void CostBreakdown::setSubject(const Subject &subject)
{
    if (m_subject.assessment && subject.assessment
        && m_subject.assessment->readAt != subject.assessment->readAt)
        m_asked.clear();
    m_subject = subject;
    refill();
}

void CostBreakdown::setPlace(std::optional<CostPlace> place)
{
    if (place == m_place)
        return;
    m_place = place;
    if (place && m_byKind->isChecked())
        m_byRow->setChecked(true);
    refill();
}

QList<CostRow> CostBreakdown::rows() const
{
    if (!m_subject.customer)
        return costRows(*m_subject.assessment, m_place);
    QList<CostRow> rows = costRows(*m_subject.assessment, *m_subject.customer, m_place);
    if (m_subject.subscription)
        rows.removeIf(
            [&](const CostRow &row) { return row.subscription != m_subject.subscription->id; });
    return rows;
}

void CostBreakdown::fillRows()
{
    FigureTable table;
    table.columns = {{m_subject.customer ? tr("Subscription") : tr("Customer")},
                     {tr("Cost"), true}};
    for (int part = 0; part < kCostPartCount; ++part)
        table.columns.append({m_text.costPart(CostPart(part)), true});
    table.columns.append({tr("Share with PEC"), true});
    for (const CostRow &row : rows()) {
        const auto money = [&](Decimal amount) {
            return row.known ? shortMoney(m_text, amount, m_subject.currency()) : unknownWord();
        };
        const QString rest =
            m_subject.customer ? tr("Not told by subscription") : tr("Not told by customer");
        QStringList cells{row.name.isEmpty() ? rest : row.name, money(row.parts.sum())};
        for (int part = 0; part < kCostPartCount; ++part)
            cells.append(money(row.parts[CostPart(part)]));
        cells.append(m_text.percent(row.known ? row.parts.shareBasisPoints() : std::nullopt));
        table.rows.append({cells, row.customer, row.subscription});
    }
    m_model->setTable(table);
}

void CostBreakdown::fillKinds()
{
    FigureTable table;
    table.columns = {{tr("Cost that never earns, by kind")}, {tr("Cost"), true}};
    for (const KindRow &row : kindRows(m_subject.totals()))
        table.rows.append(
            {{m_text.productKind(row.kind), m_text.money(row.amount, m_subject.currency())}});
    m_model->setTable(table);
}

ServiceCostQuestion CostBreakdown::question() const
{
    return serviceQuestion(*m_subject.assessment, m_subject.customer, m_subject.subscription,
                           m_place);
}

void CostBreakdown::askServices()
{
    const ServiceCostQuestion asked = question();
    m_asked.removeIf([&](const auto &one) { return one.first == asked; });
    m_asked.append({asked, std::nullopt});
    refill();
    Q_EMIT servicesWanted(asked);
}

void CostBreakdown::setServices(const ServiceCostQuestion &question,
                                const Result<ServiceCosts> &costs)
{
    for (auto &[asked, answer] : m_asked) {
        if (asked == question)
            answer = costs;
    }
    refill();
}

void CostBreakdown::fillServices()
{
    FigureTable table;
    table.columns = {{tr("Azure service")},
                     {tr("Cost"), true},
                     {tr("With PEC"), true},
                     {tr("Without PEC"), true}};
    for (const auto &[asked, answer] : std::as_const(m_asked)) {
        if (asked != question() || !answer || !*answer)
            continue;
        const ServiceRows services = serviceRows(**answer, m_subject.currency());
        for (const ServiceRow &row : services.rows) {
            const auto money = [&](Decimal amount) {
                return shortMoney(m_text, amount, services.currency);
            };
            table.rows.append({{row.service.isEmpty() ? tr("of no service") : row.service,
                                money(row.sum), money(row.withCredit), money(row.withoutCredit)}});
        }
    }
    m_model->setTable(table);
}

//! What there is to say, and to do, while there are no rows.
void CostBreakdown::showServiceState()
{
    m_ask->setVisible(m_model->rowCount() == 0);
    m_ask->setEnabled(true);
    m_note->setText(tr("Cost by service is asked of Microsoft when you want it: it takes one of "
                       "the few cost queries that a tenant has."));
    for (const auto &[asked, answer] : std::as_const(m_asked)) {
        if (asked != question())
            continue;
        if (!answer) {
            m_ask->setEnabled(false);
            m_note->setText(tr("Cost Management is being asked. This may take a minute."));
        } else if (!*answer) {
            const ErrorText words = m_text.error(answer->error());
            m_note->setText(words.sentence + u'\n' + words.nextStep + u'\n'
                            + errorDetails(m_text, answer->error()));
        } else if (m_model->rowCount() == 0) {
            m_ask->hide();
            m_note->setText(tr("Nothing was consumed in this time."));
        }
    }
}

void CostBreakdown::refill()
{
    if (!m_subject.assessment)
        return;
    const Period &period = m_subject.assessment->period;
    m_title->setText(
        !m_place ? tr("Cost from %1 to %2").arg(m_text.date(period.from), m_text.date(period.to))
        : m_place->grain == CostGrain::Day ? tr("Cost of %1").arg(m_text.date(m_place->date))
                                           : tr("Cost of %1").arg(m_text.month(m_place->date)));
    m_byRow->setText(m_subject.customer ? tr("By subscription") : tr("By customer"));
    // Kinds are told of the period only.
    m_byKind->setEnabled(!m_place);
    m_back->setVisible(m_place.has_value());
    if (m_byRow->isChecked())
        fillRows();
    else if (m_byKind->isChecked())
        fillKinds();
    else
        fillServices();
    const bool empty = m_model->rowCount() == 0;
    m_table->setVisible(!empty);
    m_note->setVisible(empty);
    m_note->setText(m_byRow->isChecked() ? tr("Nothing was consumed in this time.")
                                         : tr("No cost of this time is of a kind that never "
                                              "earns, as far as it was told apart."));
    m_ask->hide();
    if (m_byService->isChecked())
        showServiceState();
}

void CostBreakdown::retranslate()
{
    m_byRow->setAccessibleName(tr("Who has the cost"));
    m_table->setAccessibleName(tr("What stands behind the cost"));
    m_byKind->setText(tr("By kind"));
    m_byKind->setAccessibleName(tr("Cost that never earns, by kind"));
    m_byService->setText(tr("By service"));
    m_byService->setAccessibleName(tr("Cost by Azure service"));
    m_ask->setText(tr("Ask now"));
    m_ask->setAccessibleName(tr("Ask Microsoft for cost by service"));
    m_back->setText(tr("Back to the whole period"));
    m_back->setAccessibleName(m_back->text());
    refill();
}

void CostBreakdown::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pec
