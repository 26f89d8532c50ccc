// SPDX-License-Identifier: GPL-3.0-or-later
//! Who is signed in to which tenant, and which Partner Center roles that user holds. They decide
//! what may be read; what earns credit are the Azure roles, and those stand in the tree.
#pragma once

#include "context/permissiontest.h"
#include "text/text.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;

namespace Pec {

class ProfileDialog : public QDialog
{
    Q_OBJECT

public:
    //! \a partner: null when nothing was read yet. A parent of its own language: made anew each
    //! time.
    ProfileDialog(const Text &text, const Profile &profile, const PartnerFacts *partner,
                  Persona persona, QWidget *parent = nullptr);

    //! The answer to permissionsWanted().
    void setPermissions(const Result<QList<PermissionResult>> &results);

Q_SIGNALS:
    void permissionsWanted();

private:
    [[nodiscard]] QWidget *makePermissions();
    [[nodiscard]] QWidget *makeFacts(const Profile &profile, const PartnerFacts *partner,
                                     Persona persona);
    [[nodiscard]] QWidget *makeRoles(const PartnerFacts *partner);
    void fit(int width);

    const Text &m_text;
    QScrollArea *m_area; //!< all but the button that closes
    QPushButton *m_test;
    QLabel *m_permissions;
};

} // namespace Pec
