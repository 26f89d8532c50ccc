// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/libraries.h"

#include "core/strings.h"

#include <QFile>

#include <openssl/crypto.h>
#include <qpdf/qpdf-c.h>
#include <rapidjson/rapidjson.h>
#include <sqlite3.h>
#include <tl/expected.hpp>
#include <xlsxwriter.h>
#include <zip.h>

namespace Pec {

QList<LibraryFact> libraries()
{
    const auto expected = u"%1.%2.%3"_s.arg(TL_EXPECTED_VERSION_MAJOR)
                              .arg(TL_EXPECTED_VERSION_MINOR)
                              .arg(TL_EXPECTED_VERSION_PATCH);
    return {
        {u"cpp-httplib"_s, QStringLiteral(PEC_HTTPLIB_VERSION), u"MIT"_s,
         u"https://github.com/yhirose/cpp-httplib"_s, u"Copyright 2022 Yuji Hirose"_s},
        {u"expected"_s, expected, u"CC0-1.0"_s, u"https://github.com/TartanLlama/expected"_s,
         u"Dedicated to the public domain by Simon Brand"_s},
        {u"libxlsxwriter"_s, QString::fromLatin1(lxw_version()), u"BSD-2-Clause"_s,
         u"https://libxlsxwriter.github.io"_s, u"Copyright 2014-2021 John McNamara"_s},
        {u"libzip"_s, QString::fromLatin1(zip_libzip_version()), u"BSD-3-Clause"_s,
         u"https://libzip.org"_s, u"Copyright 1999-2020 Dieter Baron and Thomas Klausner"_s},
        {u"OpenSSL"_s, QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING)),
         u"Apache-2.0"_s, u"https://www.openssl.org"_s,
         u"Copyright 1995-2022 The OpenSSL Project Authors"_s},
        {u"qpdf"_s, QString::fromLatin1(qpdf_get_qpdf_version()), u"Apache-2.0"_s,
         u"https://qpdf.sourceforge.io"_s, u"Copyright 2005-2023 Jay Berkenbilt"_s},
        {u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0-only"_s, u"https://www.qt.io"_s,
         u"Copyright 2016-2022 The Qt Company Ltd. and other contributors"_s},
        {u"Qt Charts"_s, QString::fromLatin1(qVersion()), u"GPL-3.0-only"_s, u"https://www.qt.io"_s,
         u"Copyright 2016-2022 The Qt Company Ltd. and other contributors"_s},
        {u"QtKeychain"_s, QStringLiteral(PEC_KEYCHAIN_VERSION), u"BSD-2-Clause"_s,
         u"https://github.com/frankosterfeld/qtkeychain"_s,
         u"Copyright 2011-2015 Frank Osterfeld"_s},
        {u"RapidJSON"_s, QStringLiteral(RAPIDJSON_VERSION_STRING), u"MIT"_s,
         u"https://rapidjson.org"_s,
         u"Copyright 2015 THL A29 Limited, a Tencent company, and Milo Yip"_s},
        {u"simdjson"_s, QStringLiteral(PEC_SIMDJSON_VERSION), u"Apache-2.0"_s,
         u"https://simdjson.org"_s, u"Copyright 2018-2019 The simdjson authors"_s},
        {u"SQLite"_s, QString::fromLatin1(sqlite3_libversion()), u"blessing"_s,
         u"https://www.sqlite.org"_s, u"Dedicated to the public domain by its authors"_s},
    };
}

QString licenceText(const QString &spdx)
{
    const bool gpl = spdx.startsWith(u"GPL-3.0"_s); // alone, or that and later: the same words
    QFile file(gpl ? u":/licences/LICENSE"_s : u":/licences/%1.txt"_s.arg(spdx));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    return spdx.startsWith(u"LGPL"_s) ? text + u'\n' + licenceText(u"GPL-3.0-or-later"_s) : text;
}

} // namespace Pec
