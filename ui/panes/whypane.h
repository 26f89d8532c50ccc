// SPDX-License-Identifier: GPL-3.0-or-later
//! Why a subscription earns or not: what to do, then every rule with its evidence, what is not in
//! order first. Shows what rules/explanation/explain.h says; decides nothing.
#pragma once

#include "domain/explanation.h"
#include "panes/subject.h"
#include "text/text.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Pec {

class FindingRow;
class FixRow;

class WhyPane : public QWidget
{
    Q_OBJECT

public:
    explicit WhyPane(const Text &text, QWidget *parent = nullptr);

    //! Empty unless a subscription is meant.
    void setSubject(const Subject &subject);
    [[nodiscard]] const Explanation &explanation() const { return m_explanation; }

Q_SIGNALS:
    void onboardWanted(); //!< of the subscription that is explained

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showFixes();
    void showFindings();

    const Text &m_text;
    Subject m_subject;
    Explanation m_explanation;
    QLabel *m_fixesTitle;
    QLabel *m_noFix;
    QVBoxLayout *m_fixes;
    QList<FixRow *> m_fixRows; //!< as many as were ever needed
    QPushButton *m_onboard;
    QLabel *m_findingsTitle;
    QList<FindingRow *> m_findingRows; //!< one a rule
    QLabel *m_foot;
};

} // namespace Pec
