// SPDX-License-Identifier: GPL-3.0-or-later
//! What the window says while it has no customers to show, and the button that helps. It keeps what
//! it is about, so that it can be said again in another language or when a refresh begins or ends.
#pragma once

#include "core/error.h"
#include "panes/statepage.h"

namespace Pec {

class Text;

class WaitingPage : public StatePage
{
    Q_OBJECT

public:
    //! \a text must outlive the page.
    explicit WaitingPage(const Text &text, QWidget *parent = nullptr);

    //! What can be done about it now.
    struct Means
    {
        bool tenantOpen = false;
        bool offline = false;
        bool refreshing = false;
    };
    void setMeans(const Means &means);

    void showLoading(const QString &title);
    void showNothingRead();
    void showNoCustomers();
    void showFailure(const Error &error);

    [[nodiscard]] bool isLoading() const { return m_about == About::Loading; }

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class About { Loading, NothingRead, NoCustomers, Failure };

    void tell(About about);
    [[nodiscard]] Words words() const;
    [[nodiscard]] Words nothingReadWords() const;
    [[nodiscard]] bool mayRead() const { return !m_means.offline && !m_means.refreshing; }

    const Text &m_text;
    About m_about = About::NothingRead;
    Means m_means;
    QString m_loadingTitle;
    Error m_failure;
};

} // namespace Pec
