// SPDX-License-Identifier: GPL-3.0-or-later
//! The pages of the help in one language, resources/help/<language>/<page>.html, and the search
//! over them. The page "index" is the table of contents: its headings are the chapters, its links
//! their pages. A page that a language lacks is the English one. No widgets.
#pragma once

#include "text/text.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Pec {

struct HelpTopic
{
    QString page; //!< name of the file without its ending: "why"
    QString title; //!< as the table of contents words it
};

struct HelpChapter
{
    QString title;
    QList<HelpTopic> topics;
};

struct HelpHit
{
    QString page;
    QString title; //!< of the page
    QString sentence; //!< that holds every word; the page's first one where its title does
};

class HelpBook
{
public:
    //! \a folder: holds one folder for each language.
    explicit HelpBook(Language language, const QString &folder = QStringLiteral(":/help"));

    [[nodiscard]] static QString firstPage(); //!< "index"
    [[nodiscard]] bool holds(const QString &page) const;
    [[nodiscard]] QString html(const QString &page) const; //!< empty when there is no such page
    [[nodiscard]] QString title(const QString &page) const; //!< its main heading
    [[nodiscard]] const QList<HelpChapter> &chapters() const { return m_chapters; }

    //! Pages and sentences that hold every typed word or beginning of one, whatever its case and
    //! accents, in the order of the contents; a page whose title does comes before its sentences.
    //! A single letter finds nothing.
    [[nodiscard]] QList<HelpHit> search(const QString &typed) const;

private:
    struct Sentence
    {
        QString text;
        QString plain; //!< to be searched in
    };
    struct Page
    {
        QString html;
        QString title;
        QString plainTitle;
        QList<Sentence> sentences; //!< without the title
    };
    [[nodiscard]] static Page readPage(const QString &path);
    [[nodiscard]] static QList<HelpChapter> readChapters(const QString &html);

    QHash<QString, Page> m_pages;
    QList<HelpChapter> m_chapters;
};

} // namespace Pec
