// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/oauth/base64url.h"

namespace Pec {

QByteArray toBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {};
    return decoded.decoded;
}

std::optional<QByteArray> fromAnyBase64(QByteArray text)
{
    text.replace('+', '-').replace('/', '_');
    while (text.endsWith('='))
        text.chop(1);
    return fromBase64Url(text);
}

} // namespace Pec
