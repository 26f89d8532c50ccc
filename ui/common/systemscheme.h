// SPDX-License-Identifier: GPL-3.0-or-later
//! Whether the desktop is light or dark. Qt 6.4 does not tell, so the desktop's settings portal is
//! asked (org.freedesktop.appearance, color-scheme); without one, the palette that Qt came up with
//! decides. Follows a change while it runs.
#pragma once

#include "common/colours.h"

#include <QObject>
#include <QString>

class QDBusVariant;

namespace Pec {

class SystemScheme : public QObject
{
    Q_OBJECT

public:
    //! Asks the portal; the answer comes by changed(). Make it before a palette is set.
    explicit SystemScheme(QObject *parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);

    Scheme m_scheme;
};

} // namespace Pec
