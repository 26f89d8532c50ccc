// SPDX-License-Identifier: GPL-3.0-or-later
//! Of whom a plan is, for whom, in which language, of which period, with which parts; and into
//! which files it is written.
#pragma once

#include "common/formpage.h"
#include "domain/assessment.h"
#include "report/reportchoices.h"
#include "reports/document/reportscope.h"

#include <QList>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QToolButton;

namespace Pec {

class WhomBox;

class ContentPage : public FormPage
{
    Q_OBJECT

public:
    ContentPage(const Text &text, const ReportChoices &choices, QWidget *parent);

    //! Whose plan can be chosen, and of which months. What is chosen stays where it is still there.
    void setAssessment(const Assessment &assessment);
    //! Adds to the choice what was selected elsewhere, and chooses it.
    void setScope(const ReportScope &scope);

    [[nodiscard]] ReportScope scope() const; //!< with "each"
    [[nodiscard]] std::optional<QDate> month() const; //!< its first day; nothing: the last 30 days
    void takeNoMonth(); //!< the chosen one could not be read
    void read(ReportChoices &choices) const;

Q_SIGNALS:
    void changed(); //!< what the plan holds
    void filesChanged();
    void monthChanged();

protected:
    [[nodiscard]] Problems problems() const override;

private:
    void makeFields(const ReportChoices &choices);
    void layOut();
    [[nodiscard]] QWidget *makeParts();
    [[nodiscard]] QWidget *makeFormats();
    void connectParts();
    void updateFields();
    void askFolder();

    const Text &m_text;
    WhomBox *m_whom;
    QRadioButton *m_one;
    QRadioButton *m_each;
    QLabel *m_eachNote = nullptr;
    QRadioButton *m_forPartner;
    QRadioButton *m_forCustomer;
    QLabel *m_audienceNote = nullptr;
    QComboBox *m_language;
    QComboBox *m_period;
    QLabel *m_noMonth = nullptr;
    QComboBox *m_currency;
    QComboBox *m_paper;
    QList<QCheckBox *> m_parts; //!< by ReportSection
    QList<QCheckBox *> m_formats; //!< by ReportFormat
    QCheckBox *m_attach;
    QLineEdit *m_folder;
    QToolButton *m_browse;
};

} // namespace Pec
