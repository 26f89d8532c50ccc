// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/previewpane.h"

#include "common/controls.h"
#include "common/icons.h"
#include "core/strings.h"
#include "panes/banner.h"
#include "panes/statepage.h"
#include "report/pageview.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QStackedWidget>

#include <algorithm>

namespace Pec {

PreviewPane::PreviewPane(const Text &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_preview(new ReportPreview(this))
    , m_subjects(new QComboBox(this))
    , m_previous(makeIconButton(u"back"_s, this))
    , m_number(new QSpinBox(this))
    , m_of(makeLabel(this))
    , m_next(makeIconButton(u"forward"_s, this))
    , m_wholePage(makeSegment("first", this))
    , m_wholeWidth(makeSegment("last", this))
    , m_refreshing(makeLabel(this, "muted"))
    , m_view(new PageView(this))
    , m_state(new StatePage(this))
    , m_stack(new QStackedWidget(this))
{
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(makeRule(this));
    layout->addWidget(m_stack, 1);
    connectParts();
    m_state->show({u"refresh"_s, tr("The preview is being made"), {}, {}, {}});
    showPage();
}

QWidget *PreviewPane::makeBar()
{
    setHint(m_subjects, tr("Customer whose plan is previewed"));
    m_subjects->hide();
    m_subjects->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subjects->setMinimumContentsLength(14);
    setHint(m_previous, tr("Previous page"));
    setHint(m_next, tr("Next page"));
    setHint(m_number, tr("Page"));
    m_number->setKeyboardTracking(false);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setAlignment(Qt::AlignRight);
    m_number->setFixedWidth(widthOf(7, m_number));
    m_of->setWordWrap(false);
    m_wholePage->setText(tr("Page"));
    setHint(m_wholePage, tr("Show the whole page"));
    m_wholeWidth->setText(tr("Width"));
    setHint(m_wholeWidth, tr("Show the page as wide as there is room"));
    m_wholePage->setChecked(true);
    auto *fits = new QButtonGroup(this);
    fits->addButton(m_wholePage);
    fits->addButton(m_wholeWidth);
    m_refreshing->setText(tr("Refreshing \u2026"));
    QSizePolicy keeps = m_refreshing->sizePolicy(); // nothing moves when it comes and goes
    keeps.setRetainSizeWhenHidden(true);
    m_refreshing->setSizePolicy(keeps);
    m_refreshing->setWordWrap(false);
    m_refreshing->hide();

    auto *bar = new QFrame(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(6);
    row->addWidget(m_previous);
    row->addWidget(m_number);
    row->addWidget(m_of);
    row->addWidget(m_next);
    row->addSpacing(8);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    segments->addWidget(m_wholePage);
    segments->addWidget(m_wholeWidth);
    row->addLayout(segments);
    row->addSpacing(8);
    row->addWidget(m_subjects, 1);
    setCaption(m_subjects, m_subjects->toolTip());
    row->addStretch(1);
    row->addWidget(m_refreshing);
    return bar;
}

void PreviewPane::connectParts()
{
    connect(m_preview, &ReportPreview::changed, this, &PreviewPane::takeReport);
    connect(m_preview, &ReportPreview::failed, this, &PreviewPane::takeFailure);
    connect(m_preview, &ReportPreview::painted, this, &PreviewPane::showPicture);
    connect(m_preview, &ReportPreview::refreshingChanged, m_refreshing, &QWidget::setVisible);
    connect(m_view, &PageView::pixelsChanged, this, &PreviewPane::showPicture);
    connect(m_view, &PageView::stepWanted, this, [this](int pages) {
        const int before = m_current;
        goTo(m_current + pages);
        if (m_current != before)
            pages > 0 ? m_view->scrollToTop() : m_view->scrollToEnd();
    });
    connect(m_view, &PageView::endWanted, this,
            [this](bool last) { goTo(last ? m_number->maximum() - 1 : 0); });
    connect(m_previous, &QToolButton::clicked, this, [this] { goTo(m_current - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goTo(m_current + 1); });
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) { goTo(number - 1); });
    connect(m_wholePage, &QToolButton::toggled, this, [this](bool whole) {
        m_view->setFit(whole ? PageView::Fit::Page : PageView::Fit::Width);
    });
    connect(m_subjects, &QComboBox::activated, this, [this] {
        m_current = 0;
        wish();
    });
}

void PreviewPane::show(const ReportOrder &order)
{
    const ReportScope &before = m_order.scope;
    const bool others =
        before.customers != order.scope.customers || before.reseller != order.scope.reseller;
    m_order = order;
    if (others)
        m_subjects->setCurrentIndex(0);
    wish();
}

void PreviewPane::wish()
{
    m_preview->show({m_order, std::max<qsizetype>(m_subjects->currentIndex(), 0)});
}

void PreviewPane::takeReport()
{
    const ReportPreview::Shown &shown = *m_preview->shown();
    fillSubjects();
    m_stack->setCurrentWidget(m_view);
    m_view->setPaper(shown.pages.paper());
    m_current = std::clamp(m_current, 0, shown.pages.pages() - 1);
    showPage();
    Q_EMIT changed();
}

void PreviewPane::takeFailure(const Error &error)
{
    if (error.code == ErrorCode::NotFound) {
        m_state->show({u"person"_s,
                       tr("There is nobody to report on"),
                       tr("Choose on the left whom the plan covers."),
                       {},
                       {}});
    } else {
        const ErrorText words = m_text.error(error);
        m_state->show({u"warning"_s,
                       tr("There is no preview"),
                       words.sentence + u' ' + words.nextStep,
                       {},
                       errorDetails(m_text, error)});
    }
    m_stack->setCurrentWidget(m_state);
    showPage();
    Q_EMIT changed();
}

void PreviewPane::fillSubjects()
{
    const ReportPreview::Shown &shown = *m_preview->shown();
    m_subjects->setVisible(shown.subjects.size() > 1);
    if (m_subjects->count() != shown.subjects.size()) {
        m_subjects->clear();
        m_subjects->addItems(shown.subjects);
    }
    for (qsizetype i = 0; i < shown.subjects.size(); ++i) {
        if (m_subjects->itemText(int(i)) != shown.subjects[i])
            m_subjects->setItemText(int(i), shown.subjects[i]);
    }
    m_subjects->setCurrentIndex(int(shown.index));
}

void PreviewPane::showCover() { goTo(0); }

void PreviewPane::showFirstPart()
{
    const auto &shown = m_preview->shown();
    if (shown && !shown->pages.placed().headings.isEmpty())
        goTo(shown->pages.placed().headings.first().page);
}

void PreviewPane::goTo(int page)
{
    const auto &shown = m_preview->shown();
    if (!shown || page < 0 || page >= shown->pages.pages() || page == m_current)
        return;
    m_current = page;
    showPage();
}

void PreviewPane::showPage()
{
    const auto &shown = m_preview->shown();
    const int pages = shown ? shown->pages.pages() : 0;
    m_number->setEnabled(pages > 0);
    m_number->setSpecialValueText(pages > 0 ? QString() : u" "_s);
    m_number->setRange(std::min(1, pages), pages);
    m_number->setValue(pages > 0 ? m_current + 1 : 0);
    m_of->setText(pages > 0 ? tr("of %1").arg(m_text.locale().toString(pages)) : QString());
    m_previous->setEnabled(m_current > 0 && pages > 0);
    m_next->setEnabled(m_current + 1 < pages);
    m_wholePage->setEnabled(pages > 0);
    m_wholeWidth->setEnabled(pages > 0);
    QStringList headings;
    for (const PlacedHeading &heading :
         shown ? shown->pages.placed().headings : QList<PlacedHeading>()) {
        if (heading.page == m_current)
            headings.append(heading.text);
    }
    m_view->setWords(m_text.pageOf(m_current + 1, pages), headings.join(u". "_s));
    showPicture();
}

void PreviewPane::showPicture()
{
    if (const QImage picture = m_preview->picture(m_current, m_view->pixels()); !picture.isNull())
        m_view->setPicture(picture);
}

} // namespace Pec
