// SPDX-License-Identifier: GPL-3.0-or-later
//! How access is given: the methods side by side with the recommended one first, the role, who gets
//! it, and the partner ID. What is wrong with the ids is said below them.
#pragma once

#include "domain/assessment.h"
#include "onboarding/methods/methods.h"
#include "onboarding/methods/rolepicker.h"
#include "onboarding/planning/wishes.h"
#include "text/text.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace Pec {

class CopyableTable;
class FigureTableModel;

class MethodPage : public QWidget
{
    Q_OBJECT

public:
    MethodPage(const Text &text, const QList<RoleChoice> &roles, const PartnerFacts &partner,
               QWidget *parent = nullptr);

    void showMethods(const MethodComparison &comparison);
    void showProblems(const QList<InputFinding> &findings);
    void showLookingUp();
    void say(const QString &words);
    //! Takes over method, role, principal and partner ID.
    void read(OnboardingChoice &choice) const;

Q_SIGNALS:
    void chosenChanged(); //!< another method or role

private:
    [[nodiscard]] OnboardingMethod method() const;
    [[nodiscard]] RoleDefinitionId role() const;
    void takeMethod();
    void showRole();

    const Text &m_text;
    const QList<RoleChoice> m_roles;
    const PartnerFacts m_partner;
    MethodComparison m_comparison;
    QLabel *m_recommendation;
    FigureTableModel *m_model;
    CopyableTable *m_methods;
    QLabel *m_methodNote;
    QFormLayout *m_form;
    QComboBox *m_role;
    QLabel *m_opens;
    QLineEdit *m_principal;
    QLabel *m_principalNote;
    QLineEdit *m_partnerId;
    QLabel *m_problems;
};

} // namespace Pec
