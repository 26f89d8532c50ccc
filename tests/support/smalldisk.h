// SPDX-License-Identifier: GPL-3.0-or-later
//! A disk that takes no more, for this process alone.
#pragma once

#include <csignal>

#include <sys/resource.h>

namespace Pec {

//! While it lives, no file of this process grows beyond \a bytes.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // a write that fails then says so
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace Pec
