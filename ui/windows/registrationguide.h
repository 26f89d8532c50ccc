// SPDX-License-Identifier: GPL-3.0-or-later
//! How a newcomer gets the app registration: step by step, what each permission is for, by a
//! script, or by asking an administrator with a page to be mailed.
#pragma once

#include "onboarding/registrationscript.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QStackedWidget;

namespace Pec {

class RegistrationGuide : public QDialog
{
    Q_OBJECT

public:
    RegistrationGuide(const Text &text, RegistrationWish wish, QWidget *parent = nullptr);

    enum class Page { Steps, Permissions, Script, Administrator };
    void showPage(Page page);
    [[nodiscard]] QString script() const; //!< as it is shown
    //! Writes it and says below what came of it.
    void write(const QString &file, const QByteArray &bytes);

private:
    [[nodiscard]] QWidget *makeReader(const QString &name, const QString &html);
    [[nodiscard]] QWidget *makeScriptPage();
    [[nodiscard]] QWidget *makeRequestPage();
    void addPage(const QString &name, QWidget *page);
    void layOut();
    void showScript();
    void saveScript();
    void saveRequest();
    void askWhere(const QString &title, const QString &fileName, const QByteArray &bytes);

    const Text &m_text;
    const RegistrationWish m_wish;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    QComboBox *m_kind;
    QPlainTextEdit *m_script;
    QLabel *m_result;
};

} // namespace Pec
