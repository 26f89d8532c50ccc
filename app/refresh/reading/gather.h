// SPDX-License-Identifier: GPL-3.0-or-later
//! Waits for several futures of different kinds and goes on when the last has answered.
//! Each result goes to its own handler; the end is called once, never from inside add().
#pragma once

#include "core/async.h"

#include <QTimer>

#include <functional>

namespace Pec {

class Gather : public QObject
{
public:
    using QObject::QObject;

    template <class T>
    void add(FutureResult<T> future, std::function<void(Result<T>)> take)
    {
        ++m_open;
        whenFinished(std::move(future), this, [this, take = std::move(take)](Result<T> result) {
            take(std::move(result));
            close();
        });
    }

    //! \a end runs when all that was added has answered; at once (but queued) when nothing was.
    void then(std::function<void()> end)
    {
        m_end = std::move(end);
        if (m_open == 0)
            scheduleEnd();
    }

private:
    void close()
    {
        if (--m_open == 0 && m_end)
            scheduleEnd();
    }

    void scheduleEnd()
    {
        QTimer::singleShot(0, this, [this] {
            if (m_open == 0 && m_end)
                std::exchange(m_end, nullptr)();
        });
    }

    int m_open = 0;
    std::function<void()> m_end;
};

} // namespace Pec
