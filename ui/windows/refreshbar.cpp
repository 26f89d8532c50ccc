// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/refreshbar.h"

#include "common/controls.h"
#include "core/strings.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>

#include <algorithm>

namespace Pec {

namespace {

QString stageWords(RefreshStage stage)
{
    switch (stage) {
    case RefreshStage::Partner:
        return RefreshBar::tr("Reading your partner account");
    case RefreshStage::Directory:
        return RefreshBar::tr("Reading customers and subscriptions");
    case RefreshStage::Cost:
        return RefreshBar::tr("Reading cost");
    case RefreshStage::CustomerAccess:
        return RefreshBar::tr("Reading access of each customer");
    case RefreshStage::Storing:
        return RefreshBar::tr("Storing");
    }
    return {};
}

} // namespace

RefreshBar::RefreshBar(const Text &text, std::function<QDateTime()> now, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_now(std::move(now))
    , m_words(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_pause(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    // What does not fit is cut with an ellipsis and stands in the tip.
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(140);
    for (QPushButton *button : {m_pause, m_cancel})
        button->setProperty("look", u"small"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 4, 2);
    layout->setSpacing(12);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_pause);
    layout->addWidget(m_cancel);
    connect(m_pause, &QPushButton::clicked, this,
            [this] { Q_EMIT pauseWanted(!m_progress.paused); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        setCancelling();
        Q_EMIT cancelWanted();
    });
    retranslate();
}

void RefreshBar::setProgress(const RefreshProgress &progress)
{
    m_progress = progress;
    m_cancel->setEnabled(true);
    m_pause->setEnabled(true);
    retranslate();
}

void RefreshBar::setCancelling()
{
    m_cancel->setEnabled(false);
    m_pause->setEnabled(false);
    say(tr("Stopping \u2026"));
}

void RefreshBar::say(const QString &words)
{
    m_said = words;
    m_words->setToolTip(words);
    m_words->setAccessibleName(words);
    fitWords();
}

void RefreshBar::fitWords()
{
    m_words->setText(m_words->fontMetrics().elidedText(m_said, Qt::ElideRight, m_words->width()));
}

void RefreshBar::retranslate()
{
    m_pause->setText(m_progress.paused ? tr("Continue") : tr("Pause"));
    m_pause->setAccessibleName(m_progress.paused ? tr("Continue the refresh")
                                                 : tr("Pause the refresh"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the refresh"));
    m_bar->setAccessibleName(tr("Progress of the refresh"));
    const int total = m_progress.customersTotal;
    m_bar->setRange(0, total);
    m_bar->setValue(std::min(m_progress.customersDone, total));
    QStringList parts{m_progress.paused ? tr("Paused") : stageWords(m_progress.stage)};
    // First what explains why nothing seems to go on.
    if (!m_progress.paused && m_progress.wait && m_progress.wait->until > m_now())
        parts.append(m_text.waiting(name(m_progress.wait->api), m_progress.wait->until, m_now(),
                                    m_progress.wait->asked));
    if (total > 0)
        parts.append(tr("%L1 of %Ln customer(s)", nullptr, total).arg(m_progress.customersDone));
    if (m_progress.requests > 0)
        parts.append(m_progress.requestsPlanned > m_progress.requests
                         ? tr("%L1 of about %Ln request(s)", nullptr, m_progress.requestsPlanned)
                               .arg(m_progress.requests)
                         : tr("%Ln request(s)", nullptr, int(m_progress.requests)));
    if (m_progress.costQueries)
        parts.append(m_text.quotaLeft(m_progress.costQueries->left, m_progress.costQueries->limit));
    say(parts.join(u" \u00b7 "_s));
}

void RefreshBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // the words have their new width
    fitWords();
}

void RefreshBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pec
