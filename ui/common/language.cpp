// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language.h"

#include "core/strings.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace Pec {

UiLanguage::UiLanguage(Language language)
    : m_text(language)
{
    install();
}

UiLanguage::~UiLanguage()
{
    QCoreApplication::removeTranslator(&m_catalogue);
    QCoreApplication::removeTranslator(&m_qtCatalogue);
}

void UiLanguage::set(Language language)
{
    if (language == m_text.language())
        return;
    m_text = Text(language);
    QCoreApplication::removeTranslator(&m_catalogue);
    QCoreApplication::removeTranslator(&m_qtCatalogue);
    install();
}

void UiLanguage::install()
{
    const QString code = languageCode(m_text.language());
    QLocale::setDefault(m_text.locale());
    // Qt's own words first: the translator installed last is asked first.
    if (m_qtCatalogue.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtCatalogue);
    if (m_catalogue.load(u":/i18n/pec_ui_"_s + code + u".qm"_s))
        QCoreApplication::installTranslator(&m_catalogue);
}

} // namespace Pec
