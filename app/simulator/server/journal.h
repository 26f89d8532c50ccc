// SPDX-License-Identifier: GPL-3.0-or-later
//! Every exchange as one JSON object per line, without a secret: a script or a test reads from it
//! what was asked. Keys as the command-line page names them.
#pragma once

#include "core/result.h"
#include "simulator/http.h"

#include <QFile>

#include <memory>

namespace Pec::Simulator {

class Journal
{
public:
    //! Writes to \a path, created with mode 0600 and begun anew. \error BadInput: cannot be
    //! written.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(const QString &path);

    void write(const Request &request, const QByteArray &target, const Response &response);

    //! The object of one exchange as it went over the wire: an answer that was never sent has
    //! status 0, a cut one the part of its body that was, and either a member "fault". In place of
    //! the token stands its "tenant". \a target is path and query as sent.
    [[nodiscard]] static QJsonObject entry(const Request &request, const QByteArray &target,
                                           const Response &response);

private:
    QFile m_file;
};

} // namespace Pec::Simulator
