// SPDX-License-Identifier: GPL-3.0-or-later
//! The pages of a report as pictures, laid out and painted on a worker as they are wanted.
//!
//!   show() -> refreshingChanged(true) ... -> changed() or failed() -> refreshingChanged(false)
//!   picture(page, size) -> null at first -> painted(page)
//!
//! What was there before stays until the new pages are: a change is no blank.
#pragma once

#include "context/reportorder.h"
#include "reports/pdf/reportpages.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QTimer>

namespace Pec {

class ReportPreview : public QObject
{
    Q_OBJECT

public:
    explicit ReportPreview(QObject *parent = nullptr);
    ~ReportPreview() override;

    struct Wish
    {
        ReportOrder order;
        qsizetype index = 0; //!< of several reports; the first where there is none such
    };
    //! Shortly after the last of several wishes.
    void show(const Wish &wish);
    [[nodiscard]] bool isRefreshing() const { return m_refreshing; }

    struct Shown
    {
        ReportPages pages;
        QStringList subjects; //!< of all reports, of which one is shown
        qsizetype index = 0;
        QList<ReportSentence> sentences; //!< of the one shown, as nobody worded them
    };
    [[nodiscard]] const std::optional<Shown> &shown() const { return m_shown; } //!< nothing yet

    //! Null until painted() of it; \a pixels: of the whole page.
    [[nodiscard]] QImage picture(int page, const QSize &pixels);

Q_SIGNALS:
    void refreshingChanged(bool refreshing);
    void changed();
    void failed(const Pec::Error &error);
    void painted(int page);

private:
    void layOut();
    void take(const Result<Shown> &shown);
    void paintNext();
    void setRefreshing(bool refreshing);

    Wish m_wish;
    std::optional<Shown> m_shown;
    QTimer m_pause;
    std::stop_source m_stop;
    int m_number = 0; //!< of the last laying out that was begun
    int m_shownNumber = 0;
    bool m_refreshing = false;
    QHash<int, QImage> m_pictures; //!< by page, all of m_pixels
    QSize m_pixels;
    QList<int> m_wanted; //!< pages, the last one most
    bool m_painting = false; //!< one at a time, since the pages share their fonts
};

} // namespace Pec
