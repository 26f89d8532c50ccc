// SPDX-License-Identifier: GPL-3.0-or-later
//! The notice of a newer version, as an address or a file tells it.
#include "context/updatenoticejson.h"
#include "fuzz/fuzz.h"

using namespace Pec;
using namespace Pec::Fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const QString address = QStringLiteral("https://updates.example/pec-console.json");
    for (const QString &source : {address, QStringLiteral("/srv/pec-console.json")}) {
        const auto notice = updateNoticeFrom(bytes, source);
        if (!notice)
            continue;
        require(notice->date.isValid() && !notice->version.isEmpty(), "a notice is whole");
        require(notice->url.scheme() == QStringLiteral("https") && notice->url.userInfo().isEmpty(),
                "a notice leads to a plain https address");
        require(source != address || notice->url.host() == QUrl(address).host(),
                "an address tells of itself only");
        (void)isNewer(*notice, QStringLiteral("1.0.0"));
    }
    return 0;
}
