// SPDX-License-Identifier: GPL-3.0-or-later
//! What a PDF is made of, as qpdf tells it: references are followed, text begins with "u:".
#pragma once

#include "support/otherprograms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pec::Testing {

class PdfObjects
{
public:
    explicit PdfObjects(const QString &file)
    {
        const QByteArray json = outputOf(u"qpdf"_s, {u"--json=2"_s, file});
        const QJsonObject whole = QJsonDocument::fromJson(json).object();
        m_objects = whole["qpdf"_L1][1].toObject();
        for (const auto page : whole["pages"_L1].toArray())
            m_pages.append(page["object"_L1].toString());
    }

    [[nodiscard]] QJsonObject follow(const QJsonValue &reference) const
    {
        return reference.isObject()
                   ? reference.toObject()
                   : m_objects[QString(u"obj:"_s + reference.toString())]["value"_L1].toObject();
    }
    [[nodiscard]] QJsonObject root() const { return follow(trailer()["/Root"_L1]); }
    [[nodiscard]] QJsonObject info() const { return follow(trailer()["/Info"_L1]); }
    //! From 1; 0: it is no page.
    [[nodiscard]] int pageOf(const QJsonValue &reference) const
    {
        return int(m_pages.indexOf(reference.toString())) + 1;
    }
    [[nodiscard]] QList<QJsonObject> ofSubtype(const QString &subtype) const
    {
        QList<QJsonObject> found;
        for (const auto value : m_objects) {
            const QJsonObject object = value["value"_L1].toObject();
            if (object["/Subtype"_L1].toString() == subtype)
                found.append(object);
        }
        return found;
    }

private:
    [[nodiscard]] QJsonObject trailer() const
    {
        return m_objects["trailer"_L1]["value"_L1].toObject();
    }

    QJsonObject m_objects;
    QStringList m_pages; //!< their references
};

} // namespace Pec::Testing
