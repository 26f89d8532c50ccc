// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/files/reporthtml.h"

#include "core/strings.h"
#include "reports/files/htmlchart.h"
#include "reports/files/htmlstyle.h"
#include "reports/files/htmltable.h"

namespace Pec {

namespace {

// What the page may load: nothing. Its style and its logo are in it.
const auto kPolicy = u"default-src 'none'; style-src 'unsafe-inline'; img-src data:"_s;

QString element(const QString &tag, const QString &words, const QString &attributes = {})
{
    if (words.isEmpty())
        return {};
    return u'<' + tag + (attributes.isEmpty() ? QString() : QString(u' ' + attributes)) + u'>'
           + words.toHtmlEscaped() + u"</"_s + tag + u">\n"_s;
}

class BlockWriter
{
public:
    BlockWriter(const ReportLook &look, const Text &text)
        : m_look(look)
        , m_text(text)
    {}

    QString operator()(const ReportParagraph &paragraph) const
    {
        const bool linked = paragraph.link.startsWith(u"https://"_s);
        const QString words = paragraph.text.toHtmlEscaped();
        return u"<p"_s + classOf(paragraph.tone) + u'>'
               + (linked ? QString(u"<a href=\""_s + paragraph.link.toHtmlEscaped() + u"\">"_s
                                   + words + u"</a>"_s)
                         : words)
               + u"</p>\n"_s;
    }
    QString operator()(const ReportHeading &heading) const
    {
        return element(u"h3"_s, heading.text, u"id=\""_s + heading.anchor + u'"');
    }
    QString operator()(const ReportList &list) const
    {
        const QString tag = list.numbered ? u"ol"_s : u"ul"_s;
        QString items;
        for (const QString &item : list.items)
            items += element(u"li"_s, item);
        return items.isEmpty() ? QString()
                               : QString(u'<' + tag + u">\n"_s + items + u"</"_s + tag + u">\n"_s);
    }
    QString operator()(const ReportFigures &figures) const
    {
        QString html = u"<dl>\n"_s;
        for (const ReportFigure &figure : figures.figures)
            html += u"<div>"_s + element(u"dt"_s, figure.label) + u"<dd class=\"value\">"_s
                    + htmlValue(figure.value, m_text) + u"</dd>"_s
                    + element(u"dd"_s, figure.note, u"class=\"quiet\""_s) + u"</div>\n"_s;
        return html + u"</dl>\n"_s;
    }
    QString operator()(const ReportCode &code) const
    {
        return u"<pre tabindex=\"0\" translate=\"no\"><code>"_s
               + code.lines.join(u'\n').toHtmlEscaped() + u"</code></pre>\n"_s;
    }
    QString operator()(const ReportTable &table) const { return htmlTable(table, m_text); }
    QString operator()(const ReportChart &chart) const { return htmlChart(chart, m_look, m_text); }

private:
    static QString classOf(Tone tone)
    {
        switch (tone) {
        case Tone::Plain:
            break;
        case Tone::Quiet:
            return u" class=\"quiet\""_s;
        case Tone::Warning:
            return u" class=\"warning\""_s;
        }
        return {};
    }

    const ReportLook &m_look;
    const Text &m_text;
};

QString logo(const ReportLook &look, const QString &partner)
{
    if (look.logo.isEmpty())
        return {};
    const bool png = look.logo.startsWith("\x89PNG");
    return u"<img src=\"data:image/"_s + (png ? u"png"_s : u"svg+xml"_s) + u";base64,"_s
           + QString::fromLatin1(look.logo.toBase64()) + u"\" alt=\""_s + partner.toHtmlEscaped()
           + u"\">\n"_s;
}

QString header(const Report &report, const ReportLook &look)
{
    QString html = u"<header>\n"_s + logo(look, report.partner) + element(u"h1"_s, report.title)
                   + element(u"p"_s, report.subject, u"class=\"subject\" dir=\"auto\""_s)
                   + element(u"p"_s, report.partner, u"class=\"quiet\" dir=\"auto\""_s);
    for (const QString &line : report.cover)
        html += element(u"p"_s, line, u"class=\"quiet\""_s);
    return html + element(u"p"_s, look.coverText) + u"</header>\n"_s;
}

QString contents(const Report &report, const Text &text)
{
    QString html = u"<nav aria-labelledby=\"contents\">\n"_s
                   + element(u"h2"_s, text.contentsTitle(), u"id=\"contents\""_s) + u"<ul>\n"_s;
    for (const ReportPart &part : report.parts)
        html += u"<li><a href=\"#"_s + part.anchor + u"\">"_s + part.title.toHtmlEscaped()
                + u"</a></li>\n"_s;
    return html + u"</ul>\n</nav>\n"_s;
}

QString section(const ReportPart &part, const BlockWriter &writer)
{
    QString html = u"<section aria-labelledby=\""_s + part.anchor + u"\">\n"_s
                   + element(u"h2"_s, part.title, u"id=\""_s + part.anchor + u'"');
    for (const ReportBlock &block : part.blocks)
        html += std::visit(writer, block);
    return html + u"</section>\n"_s;
}

} // namespace

QByteArray reportHtml(const Report &report, const ReportLook &look)
{
    const Text text(report.language);
    const QString title =
        report.subject.isEmpty() ? report.title : report.title + u" \u2013 "_s + report.subject;
    QString html =
        u"<!DOCTYPE html>\n<html lang=\""_s + languageCode(report.language)
        + u"\">\n<head>\n<meta charset=\"utf-8\">\n"_s
        + u"<meta http-equiv=\"Content-Security-Policy\" content=\""_s + kPolicy
        + u"\">\n<meta name=\"viewport\" content=\"width=device-width, "_s
        + u"initial-scale=1\">\n<meta name=\"generator\" content=\"PEC Console\">\n"_s
        + element(u"title"_s, title) + u"<style>"_s + htmlStyle(look)
        + u"</style>\n</head>\n<body>\n"_s
        + element(u"a"_s, text.reportFileWords().skip, u"class=\"skip\" href=\"#content\""_s)
        + header(report, look) + contents(report, text)
        + u"<main id=\"content\" tabindex=\"-1\">\n"_s;
    const BlockWriter writer(look, text);
    for (const ReportPart &part : report.parts)
        html += section(part, writer);
    html += u"</main>\n"_s;
    if (!look.footer.isEmpty())
        html += u"<footer>\n"_s + element(u"p"_s, look.footer) + u"</footer>\n"_s;
    return (html + u"</body>\n</html>\n"_s).toUtf8();
}

} // namespace Pec
