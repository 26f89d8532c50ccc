// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/helpwindow.h"

#include "common/controls.h"
#include "common/icons.h"
#include "common/searchfield.h"
#include "common/windowsize.h"
#include "core/strings.h"
#include "panes/helpreader.h"
#include "windows/uisettings.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Pec {

namespace {

constexpr int kPageRole = Qt::UserRole;
constexpr int kSentenceRole = Qt::UserRole + 1;

QTreeWidgetItem *itemOf(const QTreeWidget &contents, const QString &page)
{
    for (int chapter = 0; chapter < contents.topLevelItemCount(); ++chapter) {
        QTreeWidgetItem *head = contents.topLevelItem(chapter);
        for (int row = 0; row < head->childCount(); ++row) {
            if (head->child(row)->data(0, kPageRole).toString() == page)
                return head->child(row);
        }
    }
    return nullptr;
}

} // namespace

HelpWindow::HelpWindow(const Text &text, UiSettings &settings, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_text(text)
    , m_settings(settings)
    , m_search(new SearchField(this))
    , m_contents(new QTreeWidget(this))
    , m_hits(new QListWidget(this))
    , m_noHits(makeLabel(this, "muted"))
    , m_side(new QStackedWidget(this))
    , m_back(makeIconButton(u"back"_s, this))
    , m_forward(makeIconButton(u"forward"_s, this))
    , m_first(makeIconButton(u"home"_s, this))
    , m_reader(new HelpReader(text.language(), this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_splitter->addWidget(makeSide());
    m_splitter->addWidget(makeReadingSide());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setWindowIcon(applicationIcon());
    setMinimumSize(560, 400);
    if (!restoreGeometry(settings.state(u"help"_s)))
        resizeToText(this, {1060, 720});
    if (!m_splitter->restoreState(settings.state(u"helpSplitter"_s)))
        m_splitter->setSizes({widthOf(42, this), widthOf(84, this)});
    connectParts();
    retranslate();
    m_reader->goTo(HelpBook::firstPage());
}

QWidget *HelpWindow::makeSide()
{
    m_contents->setHeaderHidden(true);
    m_contents->setRootIsDecorated(false);
    m_contents->setItemsExpandable(false);
    m_contents->setIndentation(12);
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setWordWrap(true);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setResizeMode(QListView::Adjust);
    m_hits->setSpacing(4);
    m_noHits->setMargin(12);
    m_noHits->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    for (QWidget *page : {static_cast<QWidget *>(m_contents), static_cast<QWidget *>(m_hits),
                          static_cast<QWidget *>(m_noHits)})
        m_side->addWidget(page);
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_side, 1);
    return side;
}

QWidget *HelpWindow::makeReadingSide()
{
    m_back->setShortcut(QKeySequence(QKeySequence::Back));
    m_forward->setShortcut(QKeySequence(QKeySequence::Forward));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 8, 8, 8);
    for (QToolButton *button : {m_back, m_forward, m_first})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buttons);
    layout->addWidget(m_reader, 1);
    return side;
}

void HelpWindow::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::chooseFirstHit);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item && item->parent())
            m_reader->goTo(item->data(0, kPageRole).toString());
    });
    // Also the hit that is current already: a link may have led away from it.
    connect(m_hits, &QListWidget::currentItemChanged, this, &HelpWindow::showHit);
    connect(m_hits, &QListWidget::itemClicked, this, &HelpWindow::showHit);
    connect(m_hits, &QListWidget::itemActivated, this, &HelpWindow::showHit);
    connect(m_reader, &QTextBrowser::historyChanged, this, &HelpWindow::tellPage);
    connect(m_reader, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_reader, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_back, &QToolButton::clicked, m_reader, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_reader, &QTextBrowser::forward);
    connect(m_first, &QToolButton::clicked, this,
            [this] { m_reader->goTo(HelpBook::firstPage()); });
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    auto *find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    auto *close = new QShortcut(QKeySequence(QKeySequence::Close), this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
}

void HelpWindow::showPage(const QString &place)
{
    m_reader->goTo(place);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

QString HelpWindow::page() const { return m_reader->page(); }

void HelpWindow::search(const QString &typed)
{
    const QSignalBlocker quiet(m_hits);
    m_hits->clear();
    const QList<HelpHit> hits = m_reader->book().search(typed);
    for (const HelpHit &hit : hits) {
        auto *item = new QListWidgetItem(hit.title + u'\n' + hit.sentence, m_hits);
        item->setData(kPageRole, hit.page);
        item->setData(kSentenceRole, hit.sentence);
    }
    if (typed.trimmed().isEmpty())
        m_side->setCurrentWidget(m_contents);
    else if (hits.isEmpty())
        m_side->setCurrentWidget(m_noHits);
    else
        m_side->setCurrentWidget(m_hits);
}

void HelpWindow::showHit(const QListWidgetItem *item)
{
    if (!item)
        return;
    m_reader->goTo(item->data(kPageRole).toString());
    m_reader->mark(item->data(kSentenceRole).toString());
}

void HelpWindow::chooseFirstHit()
{
    if (m_hits->count() == 0)
        return;
    {
        const QSignalBlocker quiet(m_hits);
        m_hits->setCurrentRow(0);
    }
    showHit(m_hits->item(0));
    m_hits->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::tellPage()
{
    setWindowTitle(tr("Help: %1").arg(m_reader->book().title(page())));
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentItem(itemOf(*m_contents, page()));
}

void HelpWindow::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    for (const HelpChapter &chapter : m_reader->book().chapters()) {
        auto *head = new QTreeWidgetItem(m_contents, QStringList{chapter.title});
        head->setFlags(Qt::ItemIsEnabled);
        QFont bold = m_contents->font();
        bold.setWeight(QFont::DemiBold);
        head->setFont(0, bold);
        for (const HelpTopic &topic : chapter.topics)
            (new QTreeWidgetItem(head, QStringList{topic.title}))
                ->setData(0, kPageRole, topic.page);
    }
    m_contents->expandAll();
}

void HelpWindow::retranslate()
{
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_contents->setAccessibleName(tr("Contents"));
    m_hits->setAccessibleName(tr("Hits of the search"));
    m_reader->setAccessibleName(tr("Page"));
    m_noHits->setText(tr("No page holds these words. Esc clears the search."));
    setHint(m_back, tr("Back"));
    setHint(m_forward, tr("Forward"));
    setHint(m_first, tr("First page"));
    fillContents();
    tellPage();
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_reader->setLanguage(m_text.language());
        retranslate();
        search(m_search->text());
    }
}

void HelpWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setState(u"help"_s, saveGeometry());
    m_settings.setState(u"helpSplitter"_s, m_splitter->saveState());
    QWidget::closeEvent(event);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
    } else if (!m_search->text().isEmpty()) {
        m_search->clear();
        m_search->setFocus(Qt::OtherFocusReason);
    } else {
        close();
    }
}

} // namespace Pec
