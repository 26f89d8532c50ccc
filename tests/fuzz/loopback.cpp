// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"
#include "identity/oauth/loopbackrequest.h"

using namespace Pec;
using namespace Pec::Fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const LoopbackRequest request = readLoopbackRequest(bytes, 49152);
    if (request.kind == LoopbackRequest::Kind::Answer)
        require(request.code.isEmpty() != request.error.isEmpty(),
                "an answer is a code or an error");
    if (request.kind == LoopbackRequest::Kind::Incomplete)
        require(size <= size_t(kMaxLoopbackRequestBytes), "nobody is listened to for ever");
    return 0;
}
