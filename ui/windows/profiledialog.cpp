// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/profiledialog.h"

#include "common/announce.h"
#include "common/controls.h"
#include "common/icons.h"
#include "common/windowsize.h"
#include "core/strings.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Pec {

ProfileDialog::ProfileDialog(const Text &text, const Profile &profile, const PartnerFacts *partner,
                             Persona persona, QWidget *parent)
    : QDialog(parent)
    , m_text(text)
    , m_area(new QScrollArea(this))
    , m_test(new QPushButton(tr("&Test the permissions"), this))
    , m_permissions(makeLabel(this))
{
    setWindowTitle(tr("Profile and roles"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = makeHeading(this, 3);
    title->setText(partner && !partner->name.isEmpty() ? partner->name : profile.name);
    auto *rolesTitle = makeHeading(this, 1);
    rolesTitle->setText(tr("Partner Center roles of the signed-in user"));
    auto *note = makeLabel(this, "muted");
    note->setText(
        tr("These roles decide what may be read. What earns credit are the Azure roles on "
           "the customers' subscriptions, shown in the tree."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_area->setProperty("look", u"plain"_s);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(m_area);
    content->setProperty("look", u"plain"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 20, 24, 10);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(makeFacts(profile, partner, persona));
    layout->addWidget(makeRule(this));
    layout->addWidget(rolesTitle);
    layout->addWidget(makeRoles(partner));
    layout->addWidget(note);
    layout->addWidget(makeRule(this));
    layout->addWidget(makePermissions());
    layout->addStretch(1);
    m_area->setWidget(content);
    followFocus(m_area);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_area, 1);
    whole->addWidget(buttons);
    buttons->setContentsMargins(24, 10, 24, 20);
    fit(widthOf(78, this));
}

QWidget *ProfileDialog::makePermissions()
{
    auto *permissions = new QWidget(this);
    auto *title = makeHeading(permissions, 1);
    title->setText(tr("Permissions of the app registration"));
    m_test->setAccessibleName(tr("Test the permissions"));
    m_test->setAutoDefault(false);
    m_permissions->setTextFormat(Qt::RichText);
    m_permissions->setText(tr("Each is tried with a request that only reads."));
    auto *layout = new QVBoxLayout(permissions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(m_permissions);
    layout->addWidget(m_test, 0, Qt::AlignLeft);
    connect(m_test, &QPushButton::clicked, this, [this] {
        m_test->setEnabled(false);
        m_permissions->setText(tr("Microsoft is asked \u2026"));
        Q_EMIT permissionsWanted();
    });
    return permissions;
}

void ProfileDialog::setPermissions(const Result<QList<PermissionResult>> &results)
{
    m_test->setEnabled(true);
    if (!results) {
        const ErrorText words = m_text.error(results.error());
        announceIn(m_permissions, QString(words.sentence + u' ' + words.nextStep).toHtmlEscaped());
        return;
    }
    QString list;
    for (const PermissionResult &one : *results) {
        list += u"<p style=\"margin:4px 0\"><b>%1: %2</b> \u00b7 %3"_s.arg(
            one.permission.service.toHtmlEscaped(), one.permission.name.toHtmlEscaped(),
            m_text.ruleResult(one.result).toHtmlEscaped());
        if (one.error)
            list += u"<br>"_s
                    + QString(m_text.permissionWithout(one.permission.scope) + u' '
                              + m_text.error(*one.error).sentence)
                          .toHtmlEscaped();
        list += u"</p>"_s;
    }
    announceIn(m_permissions, list);
    fit(width());
}

//! As high as everything needs, where the screen has room for it.
void ProfileDialog::fit(int width)
{
    const int foot = layout()->sizeHint().height() - m_area->sizeHint().height();
    const int content = m_area->widget()->layout()->totalHeightForWidth(width);
    resizeToScreen(this, {width, std::max(height(), content + foot)});
}

QWidget *ProfileDialog::makeFacts(const Profile &profile, const PartnerFacts *partner,
                                  Persona persona)
{
    auto *facts = new QWidget(this);
    auto *form = new QFormLayout(facts);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(20);
    form->setLabelAlignment(Qt::AlignLeft);
    const QString unknown = tr("not known yet");
    const auto add = [&](const QString &name, const QString &value) {
        auto *caption = new QLabel(name, facts);
        setLook(caption, "muted");
        auto *label = makeLabel(facts);
        label->setText(value.isEmpty() ? unknown : value);
        form->addRow(caption, label);
    };
    add(tr("Profile"), profile.name);
    add(tr("Tenant"),
        partner && !partner->tenant.isEmpty() ? partner->tenant.value() : profile.tenant);
    add(tr("Signed in as"), partner ? partner->userName : QString());
    add(tr("Partner ID"), partner ? partner->mpnId : QString());
    add(tr("You are"), persona == Persona::Unknown ? QString() : m_text.persona(persona));
    return facts;
}

QWidget *ProfileDialog::makeRoles(const PartnerFacts *partner)
{
    auto *roles = new QWidget(this);
    auto *grid = new QGridLayout(roles);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    const auto sentence = [&](const QString &words) {
        auto *label = makeLabel(roles);
        label->setText(words);
        grid->addWidget(label, 0, 0, 1, 3);
        return roles;
    };
    if (!partner)
        return sentence(tr("Not known yet: nothing was read from this tenant."));
    if (!partner->rolesReadable)
        return sentence(
            tr("Not known: the groups of the user could not be read. The app registration "
               "needs the Microsoft Graph permission to read group memberships."));
    if (partner->partnerRoles.isEmpty())
        return sentence(
            tr("None. Without the Admin agent or Billing admin role, cost cannot be read."));
    int row = 0;
    for (const QString &group : partner->partnerRoles) {
        auto *mark = new QLabel(roles);
        mark->setPixmap(icon(u"person"_s, IconTone::Accent).pixmap(18, 18));
        mark->setAccessibleName(tr("Role"));
        auto *name = makeLabel(roles);
        name->setWordWrap(false);
        QFont bold = name->font();
        bold.setWeight(QFont::DemiBold);
        name->setFont(bold);
        name->setText(m_text.partnerRole(group));
        auto *meaning = makeLabel(roles, "muted");
        meaning->setText(m_text.partnerRoleMeaning(group));
        grid->addWidget(mark, row, 0, Qt::AlignTop);
        grid->addWidget(name, row, 1, Qt::AlignTop);
        grid->addWidget(meaning, row++, 2);
    }
    return roles;
}

} // namespace Pec
