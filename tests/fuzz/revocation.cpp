// SPDX-License-Identifier: GPL-3.0-or-later
//! The file of a certificate authority: its certificates and the lists of those it has taken back.
#include "fuzz/fuzz.h"
#include "net/revocationlists.h"

using namespace Pec;
using namespace Pec::Fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(bytes, QSsl::Pem);
    const RevocationLists lists = RevocationLists::fromPem(bytes, authorities);
    require(!RevocationLists::fromPem(bytes, {}).revoke(authorities),
            "a list of an unknown authority takes nothing back");
    (void)lists.revoke(authorities);
    return 0;
}
