// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/oauth/pkce.h"

#include "core/strings.h"
#include "identity/oauth/base64url.h"

#include <QCryptographicHash>

#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace Pec {

QByteArray pkceChallenge(const QByteArray &verifier)
{
    return toBase64Url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
}

Result<QByteArray> randomToken()
{
    QByteArray bytes(32, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), int(bytes.size())) != 1)
        return failure(ErrorCode::Internal, u"the random number generator failed"_s);
    return toBase64Url(bytes);
}

Result<Pkce> makePkce()
{
    return randomToken().map([](const QByteArray &verifier) {
        return Pkce{verifier, pkceChallenge(verifier)};
    });
}

bool equalInConstantTime(const QByteArray &left, const QByteArray &right)
{
    return left.size() == right.size()
           && CRYPTO_memcmp(left.constData(), right.constData(), size_t(left.size())) == 0;
}

} // namespace Pec
