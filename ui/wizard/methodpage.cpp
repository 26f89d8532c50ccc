// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/methodpage.h"

#include "common/announce.h"
#include "common/controls.h"
#include "core/strings.h"
#include "domain/explanation.h"
#include "models/figuretable.h"
#include "panes/copyabletable.h"
#include "text/onboardingtext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace Pec {

namespace {

enum FormRow { kRoleRow, kPrincipalRow };

//! A field with what is said about it below, in one box, so that both go together.
QVBoxLayout *above(QLabel *note, QWidget *field)
{
    auto *both = new QVBoxLayout;
    both->setSpacing(4);
    both->addWidget(field);
    both->addWidget(note);
    return both;
}

} // namespace

MethodPage::MethodPage(const Text &text, const QList<RoleChoice> &roles,
                       const PartnerFacts &partner, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_roles(roles)
    , m_partner(partner)
    , m_recommendation(makeLabel(this))
    , m_model(new FigureTableModel(this))
    , m_methods(new CopyableTable(0, this))
    , m_methodNote(makeLabel(this, "muted"))
    , m_form(new QFormLayout)
    , m_role(new QComboBox(this))
    , m_opens(makeLabel(this, "muted"))
    , m_principal(new QLineEdit(this))
    , m_principalNote(makeLabel(this, "muted"))
    , m_partnerId(new QLineEdit(partner.mpnId, this))
    , m_problems(makeLabel(this, "bad"))
{
    m_methods->setModel(m_model);
    m_methods->setWordWrap(true);
    m_methods->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_methods->setMinimumHeight(fontMetrics().height() * 2 * (kOnboardingMethodCount + 2));
    m_methods->setSelectionMode(QAbstractItemView::SingleSelection);
    m_methods->setAccessibleName(tr("Ways to give access"));
    m_principal->setAccessibleName(tr("Who gets the role"));
    m_principal->setPlaceholderText(tr("object id"));
    m_partnerId->setAccessibleName(tr("Partner ID to link"));
    const OnboardingText words(text);
    for (const RoleChoice &role : roles) {
        m_role->addItem(role.name, role.id.value());
        m_role->setItemData(m_role->count() - 1, words.opens(role.opening, role.area),
                            Qt::ToolTipRole);
    }
    m_role->setCurrentIndex(m_role->findData(suggestedRole().value()));
    m_problems->hide();

    auto *title = makeHeading(this, 1);
    title->setText(tr("How access is given"));
    m_form->setVerticalSpacing(8);
    m_form->addRow(tr("Role"), above(m_opens, m_role));
    setCaption(m_role, tr("Role"));
    m_form->addRow(tr("Who gets the role"), above(m_principalNote, m_principal));
    m_form->addRow(tr("Partner ID to link"), m_partnerId);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 12);
    layout->setSpacing(8);
    for (QWidget *widget : QList<QWidget *>{title, m_recommendation, m_methods, m_methodNote})
        layout->addWidget(widget, widget == m_methods ? 1 : 0);
    layout->addLayout(m_form);
    layout->addWidget(m_problems);

    connect(m_methods->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MethodPage::takeMethod);
    connect(m_role, &QComboBox::currentIndexChanged, this, [this] {
        showRole();
        Q_EMIT chosenChanged();
    });
}

OnboardingMethod MethodPage::method() const
{
    const QModelIndexList rows = m_methods->selectionModel()->selectedRows();
    return rows.isEmpty() ? m_comparison.recommended.value_or(OnboardingMethod::Aobo)
                          : OnboardingMethod(m_model->row(rows.first().row()).code);
}

RoleDefinitionId MethodPage::role() const
{
    return RoleDefinitionId(m_role->currentData().toString());
}

void MethodPage::showMethods(const MethodComparison &comparison)
{
    const OnboardingMethod before = method();
    const bool first = m_comparison.options.isEmpty();
    m_comparison = comparison;
    const OnboardingText words(m_text);
    FigureTable table;
    table.columns = {{tr("Method")}, {tr("Who acts, and where")}, {tr("Partner ID")}};
    for (const MethodOption &option : comparison.options) {
        Recommendation acting;
        acting.actor = option.actor;
        acting.tenant = option.tenant;
        acting.minutes = option.minutes;
        FigureTable::Row row;
        const QString name = words.method(option.method);
        row.cells = {option.method == comparison.recommended ? tr("%1 (recommended)").arg(name)
                                                             : name,
                     m_text.who(acting), words.link(option.link)};
        row.code = int(option.method);
        table.rows.append(row);
    }
    m_model->setTable(table);
    m_methods->setYielding({0, 1, 2});
    m_recommendation->setText(words.because(comparison.because));
    const OnboardingMethod wanted =
        first ? comparison.recommended.value_or(comparison.options.first().method) : before;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).code == int(wanted))
            m_methods->selectRow(row);
    }
    takeMethod();
}

void MethodPage::takeMethod()
{
    const OnboardingMethod chosen = method();
    if (m_principal->text().isEmpty() || !m_principal->isModified())
        m_principal->setText(usualPrincipal(chosen, m_partner));
    const bool gives = chosen != OnboardingMethod::PartnerLink;
    for (const int row : {kRoleRow, kPrincipalRow})
        m_form->setRowVisible(row, gives);
    m_partnerId->setEnabled(needsPartnerLink(chosen));
    QStringList notes;
    for (const MethodOption &option : std::as_const(m_comparison.options)) {
        if (option.method != chosen)
            continue;
        if (!option.isPossible())
            notes.append(tr("Something it needs is not known or not possible; you can still enter "
                            "it by hand."));
        if (!option.ownerPossible && gives)
            notes.append(tr("It never gives more than Contributor."));
    }
    if (!gives)
        notes.append(
            tr("You link yourself: %1. Nothing changes at the customer.").arg(m_partner.userName));
    m_methodNote->setText(notes.join(u' '));
    m_methodNote->setVisible(!notes.isEmpty());
    switch (chosen) {
    case OnboardingMethod::Aobo:
        m_principalNote->setText(tr("Object id of your AdminAgents or HelpdeskAgents group."));
        break;
    case OnboardingMethod::Lighthouse:
        m_principalNote->setText(
            tr("Object id of a user, group or service principal of your own tenant."));
        break;
    case OnboardingMethod::User:
        m_principalNote->setText(tr("Object id of the guest or member in the customer's tenant."));
        break;
    case OnboardingMethod::ServicePrincipal:
        m_principalNote->setText(tr("Object id of the service principal in the customer's tenant, "
                                    "not the application id."));
        break;
    case OnboardingMethod::Group:
        m_principalNote->setText(tr("Object id of the security group in the customer's tenant."));
        break;
    case OnboardingMethod::PartnerLink: // said as a note
        break;
    }
    // Lighthouse refuses some: greyed, and said why.
    auto *items = qobject_cast<QStandardItemModel *>(m_role->model());
    for (int row = 0; items && row < m_role->count(); ++row) {
        const bool refused = chosen == OnboardingMethod::Lighthouse
                             && m_roles[row].refusal != LighthouseRefusal::None
                             && m_roles[row].refusal != LighthouseRefusal::NotKnown;
        items->item(row)->setEnabled(!refused);
    }
    showRole();
}

void MethodPage::showRole()
{
    const OnboardingText words(m_text);
    for (const RoleChoice &one : m_roles) {
        if (one.id != role())
            continue;
        QString said = words.opens(one.opening, one.area);
        if (method() == OnboardingMethod::Lighthouse && one.refusal != LighthouseRefusal::None)
            said += u' ' + words.refusal(one.refusal);
        m_opens->setText(said);
    }
}

void MethodPage::showProblems(const QList<InputFinding> &findings)
{
    const OnboardingText words(m_text);
    QStringList lines;
    for (const InputFinding &finding : findings) {
        QString line = words.problem(finding.problem, finding.value);
        if (!finding.better.isEmpty())
            line += u" \u2192 "_s + finding.better;
        lines.append(line);
    }
    m_problems->setVisible(!lines.isEmpty());
    announceIn(m_problems, lines.join(u'\n'));
}

void MethodPage::showLookingUp() { say(tr("The directories are asked about the id \u2026")); }

void MethodPage::say(const QString &words)
{
    m_problems->show();
    announceIn(m_problems, words);
}

void MethodPage::read(OnboardingChoice &choice) const
{
    choice.method = method();
    choice.role = role();
    choice.principal = m_principal->text();
    choice.partnerId = m_partnerId->text();
}

} // namespace Pec
