// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/pdffinish.h"

#include "core/strings.h"

#include <QCryptographicHash>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace Pec {

namespace {

using Object = QPDFObjectHandle;

Object text(const QString &words) { return Object::newUnicodeString(words.toStdString()); }

std::string dateOf(const QDateTime &utc)
{
    return utc.toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toStdString();
}

class Finishing
{
public:
    Finishing(const QByteArray &pdf, const PdfFacts &facts);
    QByteArray finish();

private:
    [[nodiscard]] Object destination(const PdfPlace &place);
    void describe();
    void nameFonts();
    void addBookmarks();
    void addLinks();
    void attach();

    const PdfFacts &m_facts;
    QPDF m_pdf;
    std::vector<Object> m_pages;
};

Finishing::Finishing(const QByteArray &pdf, const PdfFacts &facts)
    : m_facts(facts)
{
    m_pdf.setSuppressWarnings(true);
    m_pdf.processMemoryFile("report", pdf.constData(), size_t(pdf.size()));
    m_pages = m_pdf.getAllPages();
}

QByteArray Finishing::finish()
{
    describe();
    nameFonts();
    addBookmarks();
    addLinks();
    attach();
    QPDFWriter writer(m_pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

//! ISO 32000-1, 12.3.2.2: a page, and the height from its foot that lies at the window's head.
Object Finishing::destination(const PdfPlace &place)
{
    const Object page = m_pages.at(size_t(place.page));
    const double height = Object(page).getKey("/MediaBox").getArrayItem(3).getNumericValue();
    Object target = Object::newArray();
    target.appendItem(page);
    target.appendItem(Object::newName("/XYZ"));
    target.appendItem(Object::newNull());
    target.appendItem(Object::newReal(height - place.top, 2));
    target.appendItem(Object::newNull());
    return target;
}

void Finishing::describe()
{
    Object root = m_pdf.getRoot();
    root.replaceKey("/Lang", Object::newString(m_facts.language.toStdString()));
    Object viewer = Object::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", viewer);
    // Qt's tells the time of writing, and nothing that the dictionary does not.
    root.removeKey("/Metadata");
    Object info = m_pdf.getTrailer().getKey("/Info");
    info.replaceKey("/Title", text(m_facts.title));
    if (!m_facts.author.isEmpty())
        info.replaceKey("/Author", text(m_facts.author));
    info.replaceKey("/CreationDate", Object::newString(dateOf(m_facts.made)));
    info.replaceKey("/ModDate", Object::newString(dateOf(m_facts.made)));
}

//! ISO 32000-1, 9.6.4: six letters before its name say that a font is a subset, and which. Qt takes
//! them from the number of an object, which depends on chance, and writes them in one of three
//! places; here they come from what the subset holds.
void Finishing::nameFonts()
{
    for (Object font : m_pdf.getAllObjects()) {
        if (!font.isDictionaryOfType("/Font", "/Type0"))
            continue;
        Object letters = font.getKey("/DescendantFonts").getArrayItem(0);
        Object descriptor = letters.getKey("/FontDescriptor");
        if (!descriptor.getKey("/FontFile2").isStream())
            continue;
        const std::shared_ptr<Buffer> file = descriptor.getKey("/FontFile2").getStreamData();
        const QByteArray hash =
            QCryptographicHash::hash(QByteArrayView(file->getBuffer(), qsizetype(file->getSize())),
                                     QCryptographicHash::Sha256);
        std::string name = "/";
        for (int i = 0; i < 6; ++i)
            name += char('A' + uchar(hash[i]) % 26);
        name += "+" + font.getKey("/BaseFont").getName().substr(1);
        font.replaceKey("/BaseFont", Object::newName(name));
        letters.replaceKey("/BaseFont", Object::newName(name));
        descriptor.replaceKey("/FontName", Object::newName(name));
    }
}

//! ISO 32000-1, 12.3.3.
void Finishing::addBookmarks()
{
    if (m_facts.bookmarks.isEmpty())
        return;
    Object top = m_pdf.makeIndirectObject(Object::newDictionary());
    top.replaceKey("/Type", Object::newName("/Outlines"));
    std::vector<Object> above{top}; // by level, the parent of a bookmark
    for (const PdfBookmark &bookmark : m_facts.bookmarks) {
        above.resize(std::min(above.size(), size_t(bookmark.level) + 1));
        Object parent = above.back();
        Object item = m_pdf.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", text(bookmark.text));
        item.replaceKey("/Dest", destination(bookmark.place));
        item.replaceKey("/Parent", parent);
        if (parent.hasKey("/Last")) {
            Object before = parent.getKey("/Last");
            before.replaceKey("/Next", item);
            item.replaceKey("/Prev", before);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        // Those of the first level are seen at once; negative: the others when it is opened.
        const long long before =
            parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
        parent.replaceKey("/Count", Object::newInteger(before + (above.size() == 1 ? 1 : -1)));
        above.push_back(item);
    }
    m_pdf.getRoot().replaceKey("/Outlines", top);
}

//! ISO 32000-1, 12.5.6.5.
void Finishing::addLinks()
{
    for (const PdfLink &link : m_facts.links) {
        Object page = m_pages.at(size_t(link.page));
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        Object item = Object::newDictionary();
        item.replaceKey("/Type", Object::newName("/Annot"));
        item.replaceKey("/Subtype", Object::newName("/Link"));
        item.replaceKey("/Rect",
                        Object::newFromRectangle({link.area.left(), height - link.area.bottom(),
                                                  link.area.right(), height - link.area.top()}));
        item.replaceKey("/Border", Object::parse("[0 0 0]"));
        if (link.address.isEmpty()) {
            item.replaceKey("/Dest", destination(link.place));
        } else {
            Object action = Object::newDictionary();
            action.replaceKey("/S", Object::newName("/URI"));
            action.replaceKey("/URI", Object::newString(link.address.toStdString()));
            item.replaceKey("/A", action);
        }
        if (!page.hasKey("/Annots"))
            page.replaceKey("/Annots", Object::newArray());
        page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(item));
    }
}

void Finishing::attach()
{
    QPDFEmbeddedFileDocumentHelper files(m_pdf);
    for (const Attachment &attachment : m_facts.attachments) {
        auto stream =
            QPDFEFStreamObjectHelper::createEFStream(m_pdf, attachment.bytes.toStdString());
        stream.setCreationDate(dateOf(m_facts.made));
        stream.setModDate(dateOf(m_facts.made));
        stream.setSubtype(attachment.mimeType.toStdString());
        const std::string name = attachment.name.toStdString();
        auto file = QPDFFileSpecObjectHelper::createFileSpec(m_pdf, name, stream);
        file.setDescription(attachment.description.toStdString());
        files.replaceEmbeddedFile(name, file);
    }
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfFacts &facts)
{
    try {
        return Finishing(pdf, facts).finish();
    } catch (const std::exception &e) {
        return failure(ErrorCode::Internal, QString::fromUtf8(e.what()), u"PDF"_s);
    }
}

} // namespace Pec
