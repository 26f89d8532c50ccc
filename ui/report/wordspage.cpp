// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/wordspage.h"

#include "common/controls.h"
#include "common/typing.h"
#include "core/strings.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Pec {

namespace {

constexpr int kLines = 5;

} // namespace

WordsPage::WordsPage(QWidget *parent)
    : QScrollArea(parent)
{
    setProperty("look", u"plain"_s);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    content->setProperty("look", u"plain"_s);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(24, 20, 24, 20);
    m_column->setSpacing(14);
    m_note = makeLabel(content, "muted");
    m_column->addWidget(m_note);
    setWidget(content);
    followFocus(this);
    addField(u"introduction"_s, tr("&Introduction"));
    addField(u"standing"_s, tr("Ho&w it stands"));
    addField(u"missed"_s, tr("What is &missed"));
    addField(u"why"_s, tr("What the &access is for"));
    addField(u"toDo"_s, tr("What there is to &do"));
    m_column->addStretch(1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &WordsPage::changed);
}

void WordsPage::addField(const QString &name, const QString &title)
{
    Field field{name,
                new QWidget(widget()),
                new QPlainTextEdit(widget()),
                new QPushButton(tr("As it was"), widget()),
                makeLabel(widget(), "caution"),
                {}};
    auto *label = new QLabel(title, field.all);
    label->setBuddy(field.words);
    const QString spoken = QString(title).remove(u'&');
    field.words->setAccessibleName(spoken);
    field.words->setTabChangesFocus(true);
    field.words->setFixedHeight(field.words->fontMetrics().lineSpacing() * kLines + 16);
    field.back->setAutoDefault(false);
    field.back->setProperty("look", u"small"_s);
    field.back->setAccessibleName(tr("As it was: %1").arg(spoken));
    auto *head = new QHBoxLayout;
    head->addWidget(label, 1, Qt::AlignBottom);
    head->addWidget(field.back);
    auto *column = new QVBoxLayout(field.all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(field.words);
    column->addWidget(field.note);
    QWidget::setTabOrder(field.words, field.back);
    m_column->addWidget(field.all);
    connect(field.words, &QPlainTextEdit::textChanged, this, [this, name] { take(name); });
    connect(field.back, &QPushButton::clicked, this, [this, words = field.words, name] {
        m_wordings[m_plan].remove(name);
        words->setFocus();
        fill();
        Q_EMIT changed();
    });
    m_fields.append(field);
}

void WordsPage::setPlan(const QString &plan, bool several, ReportAudience audience)
{
    const bool same = m_plan == plan;
    m_plan = plan;
    m_several = several;
    QString note = several
                       ? tr("Each plan has numbers of its own, so that only the introduction "
                            "can be worded, once for all of them.")
                       : tr("Word the first page as you would say it. An empty sentence is left "
                            "out.");
    if (audience == ReportAudience::Customer)
        note +=
            u' ' + tr("It reaches the customer as you type it: name no amounts and nobody else.");
    m_note->setText(note);
    if (!same) {
        for (Field &field : m_fields)
            field.ours.clear(); // of another plan; what this one says is still to come
    }
    fill();
}

void WordsPage::setSentences(const QList<ReportSentence> &ours)
{
    for (Field &field : m_fields) {
        field.ours.clear();
        field.all->hide();
        for (const ReportSentence &sentence : ours) {
            if (sentence.name != field.name)
                continue;
            field.ours = sentence.text;
            field.all->setVisible(!m_several || &field == &m_fields.first());
        }
    }
    fill();
}

void WordsPage::setTyped(const QMap<QString, Wording> &typed)
{
    m_wordings = typed;
    fill();
}

QMap<QString, QString> WordsPage::wording() const
{
    QMap<QString, QString> all;
    const Wording typed = m_wordings.value(m_plan);
    for (auto one = typed.cbegin(); one != typed.cend(); ++one)
        all.insert(one.key(), one->words);
    return all;
}

void WordsPage::take(const QString &name)
{
    if (m_filling)
        return;
    for (const Field &field : std::as_const(m_fields)) {
        if (field.name != name)
            continue;
        const QString words = field.words->toPlainText();
        if (words == field.ours)
            m_wordings[m_plan].remove(name);
        else
            m_wordings[m_plan][name] = {words, field.ours};
        fill(field);
    }
    m_typing.start();
}

void WordsPage::fill()
{
    for (const Field &field : std::as_const(m_fields))
        fill(field);
}

void WordsPage::fill(const Field &field)
{
    const Wording &wording = m_wordings[m_plan];
    const auto typed = wording.constFind(field.name);
    const bool isTyped = typed != wording.cend();
    const QString words = isTyped ? typed->words : field.ours;
    if (field.words->toPlainText() != words) {
        m_filling = true;
        field.words->setPlainText(words);
        m_filling = false;
    }
    field.back->setEnabled(isTyped);
    const bool stale = isTyped && !field.ours.isEmpty() && typed->ours != field.ours;
    field.note->setVisible(stale);
    field.note->setText(
        stale ? tr("What it rests on has changed since. It would now read: %1").arg(field.ours)
              : QString());
}

} // namespace Pec
