// SPDX-License-Identifier: GPL-3.0-or-later
//! A token and, behind the first end of a line, the key set.
#include "identity/oauth/idtoken.h"
#include "fuzz/fuzz.h"

using namespace Pec;
using namespace Pec::Fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const QByteArray token = bytes.left(bytes.indexOf('\n'));
    const auto keys = parseSigningKeys(bytes.mid(token.size()));
    IdTokenExpectation expected;
    expected.clientId = QStringLiteral("e9b04f3a-6c1d-4a55-b7f2-1d3a8c5b1e04");
    expected.issuer = QStringLiteral("https://login.example/{tenantid}/v2.0");
    expected.now = QDateTime({2026, 11, 22}, {10, 0}, Qt::UTC);
    (void)idTokenKeyId(token);
    const auto claims = readIdToken(token, expected);
    const auto account = verifyIdToken(token, keys.value_or(QList<SigningKey>()), expected);
    require(!account || claims, "a signature does not stand for the claims");
    return 0;
}
