// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/planpane.h"

#include "common/controls.h"
#include "common/icons.h"
#include "core/strings.h"
#include "models/planmodel.h"
#include "panes/copyabletable.h"
#include "panes/planeditor.h"
#include "panes/statepage.h"

#include <QEvent>
#include <QHeaderView>
#include <QMap>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace Pec {

namespace {

constexpr int kMostRows = 8;

} // namespace

PlanPane::PlanPane(const Text &text, PlanDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_desk(desk)
    , m_title(makeHeading(this, 1))
    , m_report(new QPushButton(icon(u"plan"_s), {}, this))
    , m_summary(makeLabel(this, "muted"))
    , m_empty(new StatePage(this))
    , m_model(new PlanModel(
          text, desk, [](PlanState state) { return icon(state); }, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new CopyableTable(kMostRows, this))
    , m_editor(new PlanEditor(text, desk, this))
{
    // A row that is decided on stays where it is until the user sorts again.
    m_sorted->setDynamicSortFilter(false);
    m_sorted->setSortRole(PlanModel::kSortRole);
    m_sorted->setSourceModel(m_model);
    m_table->setModel(m_sorted);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    // The desk's order, by missed credit, until another one is asked for.
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setResizeContentsPrecision(100);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_report);
    layout->addLayout(head);
    for (QWidget *part : {static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_table),
                          static_cast<QWidget *>(m_editor)})
        layout->addWidget(part);
    layout->addWidget(m_empty);
    m_report->setProperty("look", u"small"_s);
    m_report->setAutoDefault(false);
    connect(m_report, &QPushButton::clicked, this, &PlanPane::reportWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PlanPane::showChosen);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &PlanPane::chooseAgain);
    connect(&desk, &PlanDesk::planChanged, this, &PlanPane::showState);
    // Once for all that is decided in one go.
    m_decided.setSingleShot(true);
    connect(&desk, &PlanDesk::entryChanged, &m_decided, qOverload<>(&QTimer::start));
    connect(&m_decided, &QTimer::timeout, this, &PlanPane::showDecided);
    retranslate();
}

void PlanPane::setSubject(const Subject &subject)
{
    m_subject = subject;
    m_customers.reset();
    m_subjectShown = false;
    if (isVisible())
        showSubject();
}

void PlanPane::setCustomers(const QSet<CustomerId> &customers)
{
    if (m_customers == customers)
        return; // whoever decides on a row stays at it
    m_subject = {};
    m_customers = customers;
    m_subjectShown = false;
    if (isVisible())
        showSubject();
}

void PlanPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_subjectShown)
        showSubject();
}

void PlanPane::showSubject()
{
    m_subjectShown = true;
    const bool one = m_subject.subscription != nullptr;
    const bool ofOne = m_subject.customer || (m_customers && m_customers->size() == 1);
    if (m_customers)
        m_model->show(*m_customers);
    else
        m_model->show(m_subject.customer ? m_subject.customer->id : CustomerId(),
                      one ? m_subject.subscription->id : SubscriptionId());
    m_table->setColumnHidden(PlanModel::CustomerColumn, ofOne);
    m_table->setColumnHidden(PlanModel::SubscriptionColumn, one || !ofOne);
    chooseAgain();
    showState();
}

void PlanPane::hideReport() { m_report->hide(); }

void PlanPane::choose(const FindingId &id)
{
    const QModelIndex row = m_sorted->mapFromSource(m_model->index(m_model->rowOf(id), 0));
    if (row.isValid())
        m_table->setCurrentIndex(row);
}

void PlanPane::chooseAgain()
{
    if (m_model->rowOf(m_chosen) >= 0)
        choose(m_chosen);
    else
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    showChosen();
}

void PlanPane::showChosen()
{
    const QModelIndex row = m_sorted->mapToSource(m_table->currentIndex());
    const FindingId id = row.isValid() ? m_model->idAt(row.row()) : FindingId();
    if (!id.isEmpty())
        m_chosen = id;
    m_editor->show(id);
}

void PlanPane::showDecided()
{
    showState();
    for (const int column : {PlanModel::StateColumn, PlanModel::OwnerColumn, PlanModel::DueColumn})
        m_table->resizeColumnToContents(column); // a longer word is not cut
}

void PlanPane::showState()
{
    const int findings = m_model->rowCount();
    m_table->setVisible(findings > 0);
    m_summary->setVisible(findings > 0);
    m_report->setEnabled(m_desk.isReady());
    m_empty->setVisible(findings == 0);
    if (m_desk.isReady())
        m_empty->show({u"status-earning"_s,
                       tr("Nothing to mend here"),
                       tr("What the next refresh finds is listed here, to be added to the plan "
                          "with an owner and a date."),
                       {},
                       {}});
    else
        m_empty->show({u"refresh"_s,
                       tr("The plan is not there yet"),
                       tr("It is made once the first refresh has read everything."),
                       {},
                       {}});
    QMap<PlanState, int> counts;
    for (int row = 0; row < findings; ++row)
        ++counts[m_desk.entry(m_model->idAt(row))->item.decision.state];
    QStringList words;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        words.append(m_text.planState(it.key()) + u'\u00a0' + m_text.locale().toString(it.value()));
    m_summary->setText(tr("%Ln finding(s):", nullptr, findings) + u' ' + words.join(u" \u00b7 "_s));
}

void PlanPane::retranslate()
{
    m_title->setText(tr("Improvement plan"));
    m_report->setText(tr("Make the P&DF \u2026"));
    m_report->setAccessibleName(tr("Make the improvement plan as PDF"));
    m_table->setAccessibleName(tr("Findings"));
    m_model->retranslate();
    showState();
}

void PlanPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pec
