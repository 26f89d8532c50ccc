// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/oauth/tokenanswer.h"
#include "fuzz/fuzz.h"

#include <algorithm>

using namespace Pec;
using namespace Pec::Fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const QDateTime now({2026, 11, 22}, {10, 0}, Qt::UTC);
    for (const int status : {200, 400, 429, 500}) {
        const auto answer = parseTokenAnswer(reply(bytes, status), TokenPurpose::HomeTenant, now);
        require(!answer || status == 200, "a refusal is no token");
        if (answer)
            require(std::all_of(answer->accessToken.begin(), answer->accessToken.end(),
                                [](char c) { return c > 0x20 && c < 0x7f; }),
                    "a token adds no line to a header");
        const auto code = parseDeviceCode(reply(bytes, status), now);
        if (code)
            require(code->address.scheme() == QStringLiteral("https"),
                    "a code is typed over https");
    }
    return 0;
}
