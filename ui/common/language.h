// SPDX-License-Identifier: GPL-3.0-or-later
//! The language of the window: its catalogue, Qt's own and the words of app/text. Changing it sends
//! QEvent::LanguageChange to every widget, which then sets its words again.
#pragma once

#include "text/text.h"

#include <QTranslator>

namespace Pec {

class UiLanguage
{
public:
    explicit UiLanguage(Language language);
    ~UiLanguage();
    UiLanguage(const UiLanguage &) = delete;
    UiLanguage &operator=(const UiLanguage &) = delete;

    //! At the same address for the whole life; its contents change with the language.
    [[nodiscard]] const Text &text() const { return m_text; }
    void set(Language language);

private:
    void install();

    Text m_text;
    QTranslator m_catalogue;
    QTranslator m_qtCatalogue;
};

} // namespace Pec
