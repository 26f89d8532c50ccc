// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/random.h"

#include <QUuid>

namespace Pec::Simulator {

QString Chance::guid()
{
    const quint64 high = next();
    const quint64 low = next();
    const auto byte = [low](int shift) { return static_cast<uchar>(low >> shift); };
    const QUuid id(static_cast<uint>(high >> 32), static_cast<ushort>(high >> 16),
                   static_cast<ushort>((high & 0x0FFFU) | 0x4000U),
                   static_cast<uchar>((byte(56) & 0x3FU) | 0x80U), byte(48), byte(40), byte(32),
                   byte(24), byte(16), byte(8), byte(0));
    return id.toString(QUuid::WithoutBraces);
}

} // namespace Pec::Simulator
