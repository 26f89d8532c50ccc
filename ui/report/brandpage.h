// SPDX-License-Identifier: GPL-3.0-or-later
//! How a partner's plans look: logo, colours, standing words; or all of it from a brand file. Shows
//! at once what will not do, and keeps what was before.
#pragma once

#include "common/formpage.h"
#include "core/result.h"
#include "reports/look/reportlook.h"
#include "text/text.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Pec {

class ColourField;

class BrandPage : public FormPage
{
    Q_OBJECT

public:
    BrandPage(const Text &text, ReportLook look, QWidget *parent);

    [[nodiscard]] const ReportLook &look() const { return m_look; } //!< always one that will do
    void takeTyped(); //!< what the pause of typing still holds back
    void importFile(const QString &file); //!< a brand file
    void takeLogo(const QString &file);
    void showProblem(const Error &error); //!< of keeping it, or of the kept one

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] Problems problems() const override;

private:
    void makeFields();
    void layOut();
    void fill();
    void showLogo();
    void setLook(const ReportLook &look);
    void askFile(const QString &title, const QString &filter,
                 void (BrandPage::*take)(const QString &file));

    const Text &m_text;
    ReportLook m_look;
    QTimer m_typing;
    QLabel *m_logo;
    QPushButton *m_chooseLogo;
    QPushButton *m_noLogo;
    ColourField *m_main;
    ColourField *m_accent;
    QPlainTextEdit *m_coverText;
    QLineEdit *m_footer;
    QPushButton *m_import;
    QPushButton *m_house;
    QLabel *m_problem;
};

} // namespace Pec
