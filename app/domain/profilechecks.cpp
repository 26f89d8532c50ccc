// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/profilechecks.h"

#include "core/strings.h"

#include <QRegularExpression>
#include <QUuid>

namespace Pec {

bool isGuid(const QString &text) { return !QUuid::fromString(text).isNull(); }

bool isTenant(const QString &text)
{
    static const QRegularExpression domain(
        uR"(^(?=.{3,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return isGuid(text) || domain.match(text).hasMatch();
}

bool isServiceAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty()
           && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

bool isRate(Decimal rate) { return rate > Decimal() && rate < Decimal::fromInteger(1); }

bool isHost(const QString &text)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(text, QUrl::StrictMode);
    return !text.isEmpty() && url.isValid() && !url.host().isEmpty();
}

std::optional<quint16> portFrom(const QString &text)
{
    bool isNumber = false;
    const quint16 port = text.toUShort(&isNumber);
    return isNumber && port > 0 ? std::optional(port) : std::nullopt;
}

} // namespace Pec
