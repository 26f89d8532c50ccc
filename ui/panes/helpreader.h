// SPDX-License-Identifier: GPL-3.0-or-later
//! Shows pages of the help, with a way back. Links to pages of Microsoft's documentation open in
//! the browser, others lead nowhere. Colours follow the theme.
#pragma once

#include "common/helpbook.h"

#include <QTextBrowser>

namespace Pec {

class HelpReader : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpReader(Language language, QWidget *parent = nullptr);

    [[nodiscard]] const HelpBook &book() const { return m_book; }
    //! The page that is shown stays, in the other language.
    void setLanguage(Language language);

    //! A page or a place on one, "why" or "glossary#aobo"; the first page where there is none such.
    void goTo(const QString &place);
    [[nodiscard]] QString page() const; //!< name of the one that is shown
    //! Selects a sentence of the page and scrolls to it.
    void mark(const QString &sentence);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &address) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(const QUrl &address);
    void setColours();
    void showAgain();

    HelpBook m_book;
};

} // namespace Pec
