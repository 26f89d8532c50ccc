// SPDX-License-Identifier: GPL-3.0-or-later
//! Secrets for as long as the process runs.
#pragma once

#include "identity/secrets/tokenstore.h"

#include <QHash>

namespace Pec {

class MemoryStore final : public TokenStore
{
public:
    //! \a reason: why no lasting store is used; empty when the user chose this one.
    explicit MemoryStore(QString reason = {});
    ~MemoryStore() override;

    [[nodiscard]] FutureResult<std::optional<QByteArray>> read(const QString &key) override;
    [[nodiscard]] FutureResult<Done> write(const QString &key, const QByteArray &secret) override;
    [[nodiscard]] FutureResult<Done> remove(const QString &key) override;
    [[nodiscard]] bool keepsAfterExit() const override { return false; }
    [[nodiscard]] QString notKeptReason() const override { return m_reason; }

private:
    QString m_reason;
    QHash<QString, QByteArray> m_secrets;
};

} // namespace Pec
