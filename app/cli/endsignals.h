// SPDX-License-Identifier: GPL-3.0-or-later
//! Ctrl+C and a termination request as a signal of Qt. One at a time.
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace Pec {

class EndSignals : public QObject
{
    Q_OBJECT

public:
    EndSignals();
    ~EndSignals() override;

Q_SIGNALS:
    void endWanted();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Pec
