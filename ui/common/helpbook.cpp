// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/helpbook.h"

#include "core/strings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace Pec {

namespace {

constexpr qsizetype kShortestSearch = 2;

//! Without case and accents, and with plain spaces and apostrophes, so that what a keyboard types
//! is found.
QString plain(const QString &text)
{
    QString letters;
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    for (const QChar letter : apart) {
        if (letter.category() != QChar::Mark_NonSpacing)
            letters.append(letter == u'\u2019' ? QChar(u'\'') : letter);
    }
    return letters.toCaseFolded();
}

//! A point after a digit ends none: it may be a German date.
QStringList sentencesOf(const QString &block)
{
    static const QRegularExpression end(u"(?<=[^\\d][.?!]) +(?=\\p{Lu})"_s);
    return block.split(end, Qt::SkipEmptyParts);
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

bool isBlock(QStringView element)
{
    return element == u"p" || element == u"li" || element == u"td" || element == u"th"
           || element == u"h2";
}

QString elementText(QXmlStreamReader &xml)
{
    return xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
}

} // namespace

HelpBook::HelpBook(Language language, const QString &folder)
{
    // The later one wins, page by page.
    for (const QString &code : {languageCode(Language::English), languageCode(language)}) {
        const QList<QFileInfo> files =
            QDir(folder + u'/' + code).entryInfoList({u"*.html"_s}, QDir::Files);
        for (const QFileInfo &file : files)
            m_pages.insert(file.completeBaseName(), readPage(file.filePath()));
    }
    m_chapters = readChapters(html(firstPage()));
}

QString HelpBook::firstPage() { return u"index"_s; }

bool HelpBook::holds(const QString &page) const { return m_pages.contains(page); }

QString HelpBook::html(const QString &page) const { return m_pages.value(page).html; }

QString HelpBook::title(const QString &page) const { return m_pages.value(page).title; }

HelpBook::Page HelpBook::readPage(const QString &path)
{
    Page page;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return page;
    // Qt's reader of HTML takes the narrow space of French for one that may break.
    page.html = QString::fromUtf8(file.readAll()).replace(QChar(0x202f), QChar(QChar::Nbsp));
    QXmlStreamReader xml(page.html);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"h1") {
            page.title = elementText(xml);
            page.plainTitle = plain(page.title);
        } else if (isBlock(xml.name())) {
            const QStringList sentences = sentencesOf(elementText(xml));
            for (const QString &sentence : sentences)
                page.sentences.append({sentence, plain(sentence)});
        }
    }
    return page;
}

QList<HelpChapter> HelpBook::readChapters(const QString &html)
{
    QList<HelpChapter> chapters;
    QXmlStreamReader xml(html);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"h2") {
            chapters.append({elementText(xml), {}});
        } else if (xml.name() == u"a" && !chapters.isEmpty()) {
            const QString file = xml.attributes().value(u"href"_s).toString();
            chapters.last().topics.append({QFileInfo(file).completeBaseName(), elementText(xml)});
        }
    }
    return chapters;
}

QList<HelpHit> HelpBook::search(const QString &typed) const
{
    QList<HelpHit> hits;
    const QString wanted = plain(typed).simplified();
    if (wanted.size() < kShortestSearch)
        return hits;
    const QStringList words = wanted.split(u' ');
    for (const HelpChapter &chapter : m_chapters) {
        for (const HelpTopic &topic : chapter.topics) {
            const Page page = m_pages.value(topic.page);
            if (holdsAll(page.plainTitle, words) && !page.sentences.isEmpty())
                hits.append({topic.page, page.title, page.sentences.first().text});
            for (const Sentence &sentence : page.sentences) {
                if (holdsAll(sentence.plain, words))
                    hits.append({topic.page, page.title, sentence.text});
            }
        }
    }
    return hits;
}

} // namespace Pec
