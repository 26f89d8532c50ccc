// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "identity/secrets/vaultfile.h"

using namespace Pec;
using namespace Pec::Fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    // Of the kept vaults; made once, since it takes long.
    static const auto keys = VaultKeys::derive("fuzz", QByteArray(32, 's'));
    if (!keys)
        return 0;
    const auto content = unseal(bytes, **keys);
    if (content) {
        require(bytes.size() == content->size() + kVaultHeaderBytes + kVaultTagBytes,
                "nothing stands beside what is sealed");
        QByteArray changed = bytes;
        changed.back() = char(changed.back() ^ 1);
        require(!unseal(changed, **keys), "what was changed cannot be opened");
    }
    const auto sealed = seal(bytes, **keys);
    require(sealed && unseal(*sealed, **keys) == bytes, "what was sealed can be opened");
    return 0;
}
