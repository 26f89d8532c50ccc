// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportpreview.h"

#include "core/async.h"
#include "core/strings.h"

#include <QPainter>
#include <QtConcurrentRun>

#include <algorithm>

namespace Pec {

namespace {

using namespace std::chrono_literals;

constexpr auto kPause = 250ms;
constexpr qsizetype kMostPictures = 8;

Result<ReportPreview::Shown> laidOut(const ReportPreview::Wish &wish, const std::stop_token &stop)
{
    const auto inputs = inputsOf(wish.order);
    if (!inputs)
        return failure(inputs.error());
    const qsizetype index = wish.index < inputs->size() ? wish.index : 0;
    const ReportInput &input = inputs->at(index);
    const auto sentences = sentencesOf(input);
    if (!sentences)
        return failure(sentences.error());
    QStringList subjects;
    for (const ReportInput &one : *inputs)
        subjects.append(subjectOf(one));
    return buildReport(input)
        .and_then([&](const Report &report) {
            return ReportPages::layOut(report, wish.order.files.look, wish.order.files.paper, stop);
        })
        .map([&](const ReportPages &pages) {
            return ReportPreview::Shown{pages, subjects, index, *sentences};
        });
}

QImage paintedPage(const ReportPages &pages, int page, const QSize &pixels)
{
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    painter.scale(pixels.width() / pages.paper().width(), pixels.height() / pages.paper().height());
    pages.paint(painter, page);
    return image;
}

} // namespace

ReportPreview::ReportPreview(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &ReportPreview::layOut);
}

ReportPreview::~ReportPreview() { m_stop.request_stop(); }

void ReportPreview::show(const Wish &wish)
{
    m_wish = wish;
    m_pause.start();
    setRefreshing(true);
}

void ReportPreview::layOut()
{
    m_stop.request_stop();
    m_stop = {};
    const auto work = [wish = m_wish, stop = m_stop.get_token()] { return laidOut(wish, stop); };
    whenFinished(QtConcurrent::run(work), this,
                 [this, number = ++m_number](const Result<Shown> &shown) {
                     if (number == m_number) // else another one was asked for since
                         take(shown);
                 });
}

void ReportPreview::take(const Result<Shown> &shown)
{
    m_pictures.clear();
    m_wanted.clear();
    // Thousands of pages take their time to be taken down.
    (void)QtConcurrent::run(
        [old = std::exchange(m_shown, std::nullopt)]() mutable { old.reset(); });
    m_shownNumber = m_number;
    if (shown)
        m_shown = *shown;
    setRefreshing(m_pause.isActive());
    if (shown)
        Q_EMIT changed();
    else
        Q_EMIT failed(shown.error());
}

void ReportPreview::setRefreshing(bool refreshing)
{
    if (std::exchange(m_refreshing, refreshing) != refreshing)
        Q_EMIT refreshingChanged(refreshing);
}

QImage ReportPreview::picture(int page, const QSize &pixels)
{
    if (!m_shown || page < 0 || page >= m_shown->pages.pages() || pixels.isEmpty())
        return {};
    if (m_pixels != pixels) {
        m_pixels = pixels;
        m_pictures.clear();
    }
    if (const auto found = m_pictures.constFind(page); found != m_pictures.cend())
        return *found;
    m_wanted.removeAll(page);
    m_wanted.append(page);
    paintNext();
    return {};
}

void ReportPreview::paintNext()
{
    if (m_painting || m_wanted.isEmpty() || !m_shown)
        return;
    m_painting = true;
    const int page = m_wanted.takeLast();
    const auto work = [pages = m_shown->pages, page, pixels = m_pixels]() -> Result<QImage> {
        return paintedPage(pages, page, pixels);
    };
    whenFinished(
        QtConcurrent::run(work), this,
        [this, page, number = m_shownNumber, pixels = m_pixels](const Result<QImage> &image) {
            m_painting = false;
            if (image && number == m_shownNumber && pixels == m_pixels) {
                if (m_pictures.size() >= kMostPictures)
                    m_pictures.clear();
                m_pictures.insert(page, *image);
                Q_EMIT painted(page);
            }
            paintNext();
        });
}

} // namespace Pec
