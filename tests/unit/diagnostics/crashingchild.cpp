// SPDX-License-Identifier: GPL-3.0-or-later
//! A program that ends as it is told to: HOW DATA-DIR.
#include "core/strings.h"
#include "diagnostics/crashreport.h"
#include "diagnostics/runmarker.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <memory>
#include <stdexcept>

#include <unistd.h>

using namespace Pec;

namespace {

void endBy(const QString &how)
{
    if (how == "segfault"_L1) {
        volatile int *nothing = nullptr;
        *nothing = 1;
    } else if (how == "terminate"_L1) {
        throw std::runtime_error("Planted Contoso secret");
    } else if (how == "abort"_L1) {
        std::abort();
    } else if (how == "kill"_L1) {
        ::raise(SIGKILL);
    } else if (how == "overflow"_L1) {
        // Each call needs the next one's answer, so that none is left out.
        const std::function<int(int)> deeper = [&deeper](int depth) {
            volatile char room[4096] = {};
            room[0] = char(depth);
            return deeper(depth + 1) + room[0];
        };
        static_cast<void>(deeper(0));
    } else if (how == "wait"_L1) {
        std::puts("waiting");
        std::fflush(stdout);
        ::pause();
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString how = QString::fromLocal8Bit(argv[1]);
    const QString dataDir = QString::fromLocal8Bit(argv[2]);
    reportCrashes(dataDir);
    const RunMarker marker(dataDir);
    endBy(how);
    return 0;
}
