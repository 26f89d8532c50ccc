// SPDX-License-Identifier: GPL-3.0-or-later
//! Brings the desk of the window and the keeper of the store together: loads the plan of what is
//! shown, and stores every change at once. A change that cannot be stored stays on the desk and is
//! tried again until it is.
#pragma once

#include "core/result.h"
#include "domain/plan.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace Pec {

class Banner;
class PlanDesk;
class PlanKeeper;

class PlanController : public QObject
{
    Q_OBJECT

public:
    //! All three must outlive the controller.
    PlanController(PlanKeeper &keeper, PlanDesk &desk, Banner &banner);
    ~PlanController() override;

    //! Null: nothing was read of the profile yet.
    void load(const QString &profile, const std::shared_ptr<const Assessment> &assessment);

Q_SIGNALS:
    void loaded();
    void saved(); //!< nothing is left to be stored

private:
    using Write = std::function<FutureResult<Done>()>;
    struct Waiting
    {
        Write write;
        int number = 0; //!< of the write under way; an older one's end says nothing
        bool failed = false;
    };
    void store(const QString &what, Write write);
    void begin(const QString &what);
    void take(const QString &what, int number, const Result<Done> &done);
    void tryAgain();
    void showMerged(const QString &profile);

    PlanKeeper &m_keeper;
    PlanDesk &m_desk;
    Banner &m_banner;
    QString m_profile;
    std::shared_ptr<const Assessment> m_assessment; //!< of the last loading
    QHash<QString, Waiting> m_waiting; //!< by what is stored, of any profile
    int m_lastNumber = 0;
    int m_loading = 0; //!< number of the loading under way
    QTimer m_again;
    QString m_told; //!< what the banner says about it
};

} // namespace Pec
