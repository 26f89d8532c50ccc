// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/portfolio/overviewpane.h"

#include "charts/sharechart.h"
#include "common/controls.h"
#include "core/strings.h"
#include "models/customerwords.h"
#include "models/figuretable.h"
#include "panes/copyabletable.h"
#include "panes/portfolio/bardelegate.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace Pec {

namespace {

constexpr int kMostRows = 10;

QString moneyWords(const Text &text, Decimal low, Decimal high, const QString &currency)
{
    Totals credit;
    credit.missedCreditLow = low;
    credit.missedCreditHigh = high;
    return missedCredit(text, credit, currency);
}

} // namespace

OverviewPane::OverviewPane(const Text &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_shareTitle(makeHeading(this, 1))
    , m_share(new ShareChart(text, this))
    , m_noShare(makeLabel(this, "muted"))
    , m_reasonsTitle(makeHeading(this, 1))
    , m_reasonModel(new FigureTableModel(this))
    , m_reasons(new CopyableTable(kMostRows, this))
    , m_customersTitle(makeHeading(this, 1))
    , m_customerModel(new FigureTableModel(this))
    , m_customers(new CopyableTable(kMostRows, this))
    , m_nothing(makeLabel(this, "muted"))
{
    m_reasons->setModel(m_reasonModel);
    m_customers->setModel(m_customerModel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *widget : QList<QWidget *>{m_shareTitle, m_share, m_noShare, m_reasonsTitle,
                                            m_reasons, m_customersTitle, m_customers, m_nothing})
        layout->addWidget(widget);
    for (CopyableTable *table : {m_reasons, m_customers})
        table->setItemDelegate(new BarDelegate(table));
    m_reasons->setYielding({0});
    m_customers->setYielding({0, 2});
    connect(m_reasons, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const int code = m_reasonModel->row(index.row()).code;
        if (code >= 0)
            Q_EMIT reasonWanted(Reason(code));
    });
    connect(m_customers, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT customerWanted(m_customerModel->row(index.row()).customer);
    });
    retranslate();
}

void OverviewPane::setAssessment(std::shared_ptr<const Assessment> assessment)
{
    if (assessment == m_assessment)
        return;
    m_assessment = std::move(assessment);
    m_overview = portfolioOverview(*m_assessment);
    m_share->setSeries(m_overview.months);
    retranslate();
}

void OverviewPane::fillReasons()
{
    FigureTable table;
    table.barColumn = 1;
    table.columns = {{tr("Main cause")}, {tr("Missed a month"), true}, {tr("Customers"), true}};
    for (const MissedByReason &row : std::as_const(m_overview.reasons)) {
        FigureTable::Row made;
        made.cells = {row.reason ? m_text.reasonShort(*row.reason) : tr("no cause known"),
                      moneyWords(m_text, row.low, row.high, m_overview.currency),
                      m_text.locale().toString(row.customers)};
        made.code = row.reason ? int(*row.reason) : -1;
        made.barPermille = row.permille;
        made.tip = row.reason ? m_text.reason(*row.reason) + u'\n' : QString();
        made.tip += tr("%Ln subscription(s)", nullptr, row.subscriptions);
        table.rows.append(made);
    }
    m_reasonModel->setTable(table);
}

void OverviewPane::fillCustomers()
{
    FigureTable table;
    table.barColumn = 1;
    table.columns = {{tr("Customer")}, {tr("Missed a month"), true}, {tr("Main cause")}};
    for (const MissedByCustomer &row : std::as_const(m_overview.customers)) {
        FigureTable::Row made;
        made.cells = {row.name, moneyWords(m_text, row.low, row.high, m_overview.currency),
                      row.reason ? m_text.reasonShort(*row.reason) : QString()};
        made.customer = row.customer;
        made.barPermille = row.permille;
        table.rows.append(made);
    }
    m_customerModel->setTable(table);
}

void OverviewPane::retranslate()
{
    m_shareTitle->setText(tr("Share of eligible cost with PEC"));
    m_noShare->setText(tr("The share of earlier months is not known."));
    m_reasonsTitle->setText(tr("Missed credit by cause"));
    m_customersTitle->setText(tr("Customers that miss most"));
    m_nothing->setText(tr("No missed credit is known."));
    m_reasons->setAccessibleName(m_reasonsTitle->text());
    m_customers->setAccessibleName(m_customersTitle->text());
    fillReasons();
    fillCustomers();
    const QList<CostColumn> &columns = m_overview.months.columns;
    const bool shareKnown =
        std::any_of(columns.cbegin(), columns.cend(), [](const CostColumn &column) {
            return column.parts.shareBasisPoints().has_value();
        });
    m_share->setVisible(shareKnown);
    m_noShare->setVisible(!shareKnown);
    const bool missed = !m_overview.reasons.isEmpty();
    for (QWidget *widget :
         QList<QWidget *>{m_reasonsTitle, m_reasons, m_customersTitle, m_customers})
        widget->setVisible(missed);
    m_nothing->setVisible(!missed);
}

void OverviewPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pec
