// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sentprofile.h"
#include "fuzz/fuzz.h"
#include "store/profilejson.h"
#include "store/settingsfile.h"

using namespace Pec;
using namespace Pec::Fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    if (const auto file = profilesFromJson(bytes)) {
        const auto again = profilesFromJson(toJson(*file));
        require(again && again->profiles == file->profiles && again->lastUsed == file->lastUsed
                    && again->inKeyring == file->inKeyring,
                "profiles are read as they were written");
    }
    if (const auto settings = settingsFromJson(bytes))
        require(settingsFromJson(settingsJson(*settings)) == settings,
                "settings are read as they were written");
    const auto sent = sentProfileFrom(bytes);
    require(!sent || (!sent->name.isEmpty() && !sent->clientId.isEmpty()),
            "a profile that was sent is whole");
    return 0;
}
