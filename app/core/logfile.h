// SPDX-License-Identifier: GPL-3.0-or-later
//! The log on disk: one file, and up to three older ones beside it ("pec-console.log", ".log.1" the
//! youngest of the older, ".log.3" the oldest), each of at most 5 MB and for its owner only.
//!
//! Several processes write to one file: a record is one write() at its end, so that none cuts
//! another, and who finds the file full moves it while holding a lock (flock) on it, which dies
//! with its process. Who still has the moved one open sees that and opens the new one.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Pec {

class LogFile
{
public:
    static constexpr qint64 kMostBytes = qint64(5) * 1024 * 1024;
    static constexpr int kOlder = 3;

    LogFile() = default;
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    //! Empty: none any more. Made with the first record.
    void setPath(const QString &path);
    //! \a record ends with a line end. One that cannot be written, as on a full disk, is lost; a
    //! later one begins on a line of its own.
    void append(const QByteArray &record);

    //! Those of a log that there are, the newest first.
    [[nodiscard]] static QStringList filesOf(const QString &path);

private:
    [[nodiscard]] bool open();
    void close();
    [[nodiscard]] bool isCurrent() const;
    void makeRoom(qsizetype bytes);
    void moveAway() const;

    QByteArray m_path;
    int m_descriptor = -1;
    bool m_cutShort = false; //!< the last record was written in part only
};

} // namespace Pec
