// SPDX-License-Identifier: GPL-3.0-or-later
//! A lock between the processes of one data folder that dies with its process, however that ends:
//! a file that is locked by flock. Who holds it stands in the file.
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace Pec {

class ProcessLock
{
public:
    struct Holder
    {
        qint64 process = 0;
        QDateTime since; //!< UTC
        QString boot; //!< another one after each start of the computer
    };

    explicit ProcessLock(QString file)
        : m_file(std::move(file))
    {}
    ~ProcessLock() { unlock(); }
    ProcessLock(const ProcessLock &) = delete;
    ProcessLock &operator=(const ProcessLock &) = delete;

    //! Never waits; true as well where it is held already.
    [[nodiscard]] bool tryLock();
    void unlock(); //!< the file stays, empty, so that nobody locks one that is gone
    [[nodiscard]] bool isHeld() const { return m_descriptor >= 0; }
    [[nodiscard]] const QString &file() const { return m_file; }

    //! What the file says: of the one who holds it now, or held it and did not let go.
    [[nodiscard]] std::optional<Holder> noted() const;
    //! Whether another process, or another lock of this one, holds it.
    [[nodiscard]] bool isHeldElsewhere() const;

    [[nodiscard]] static QString currentBoot();

private:
    QString m_file;
    int m_descriptor = -1;
};

} // namespace Pec
