// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/oauth/endpoints.h"
#include "fuzz/fuzz.h"

using namespace Pec;
using namespace Pec::Fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const QUrl authority(QStringLiteral("https://login.example"));
    (void)discoveryUrl(authority, QString::fromUtf8(bytes));
    const auto found = parseEndpoints(bytes, authority);
    if (!found)
        return 0;
    for (const QUrl &url : {found->authorization, found->token, found->deviceCode, found->keys})
        require(url.host() == authority.host() && url.scheme() == authority.scheme(),
                "a code goes to the authority only");
    return 0;
}
