// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/helpreader.h"

#include "common/colours.h"
#include "common/knownpage.h"
#include "core/strings.h"

#include <QEvent>
#include <QRegularExpression>
#include <QScrollBar>

namespace Pec {

namespace {

//! An address names a page in whatever language is spoken, so that back and forward outlast a
//! change of it.
QUrl addressOf(const QString &place)
{
    const QString page = place.section(u'#', 0, 0);
    QUrl address(u"help:/%1.html"_s.arg(page));
    if (page != place)
        address.setFragment(place.section(u'#', 1));
    return address;
}

bool isPageAddress(const QUrl &address) { return address.scheme() == "help"_L1; }

QString pageOf(const QUrl &address) { return address.path().section(u'/', -1).section(u'.', 0, 0); }

//! What the theme's rules cannot say, since they stop at the widget.
QString pageRules(const Colours &colours)
{
    return uR"(
a { color: %1; }
h1 { font-size: xx-large; margin-top: 0px; margin-bottom: 10px; }
h2 { font-size: large; margin-top: 22px; margin-bottom: 6px; }
p, li { line-height: 130%; margin-top: 4px; margin-bottom: 6px; }
table { border-collapse: collapse; border-style: solid; border-color: %2; margin-top: 6px; margin-bottom: 10px; }
th, td { padding: 6px; border-style: solid; border-width: 1px; border-color: %2; }
th { text-align: left; background-color: %3; }
)"_s.arg(colours.accent.name(), colours.line.name(), colours.raised.name());
}

} // namespace

HelpReader::HelpReader(Language language, QWidget *parent)
    : QTextBrowser(parent)
    , m_book(language)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false); // follow() decides
    document()->setDocumentMargin(20);
    setColours();
    connect(this, &QTextBrowser::anchorClicked, this, &HelpReader::follow);
}

void HelpReader::setLanguage(Language language)
{
    m_book = HelpBook(language);
    showAgain();
}

void HelpReader::goTo(const QString &place)
{
    const bool known = m_book.holds(place.section(u'#', 0, 0));
    setSource(addressOf(known ? place : HelpBook::firstPage()), QTextDocument::HtmlResource);
}

QString HelpReader::page() const { return pageOf(source()); }

void HelpReader::mark(const QString &sentence)
{
    moveCursor(QTextCursor::Start);
    // A space may be any: French has narrow ones, which the list of hits shows as plain ones.
    constexpr auto kAny = QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression space(u"\\\\?\\s"_s, kAny);
    const QString pattern = QRegularExpression::escape(sentence).replace(space, u"\\s"_s);
    find(QRegularExpression(pattern, kAny), QTextDocument::FindCaseSensitively);
}

QVariant HelpReader::loadResource(int type, const QUrl &address)
{
    if (type != QTextDocument::HtmlResource || !isPageAddress(address))
        return {};
    return m_book.html(pageOf(address));
}

void HelpReader::follow(const QUrl &address)
{
    if (isPageAddress(address))
        setSource(address, QTextDocument::HtmlResource);
    else
        openKnownPage(address);
}

void HelpReader::setColours() { document()->setDefaultStyleSheet(pageRules(coloursOf(palette()))); }

//! The reader stays where he was.
void HelpReader::showAgain()
{
    const int place = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(place);
}

void HelpReader::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    setColours();
    showAgain();
}

} // namespace Pec
