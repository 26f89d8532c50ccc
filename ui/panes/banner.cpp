// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/banner.h"

#include "common/announce.h"
#include "common/controls.h"
#include "common/icons.h"
#include "core/strings.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Pec {

QString errorDetails(const Text &text, const Error &error)
{
    const QString reference = text.error(error).reference;
    return reference.isEmpty() ? logLine(error) : reference + u'\n' + logLine(error);
}

Banner::Banner(const Text &text, QWidget *parent)
    : QFrame(parent)
    , m_text(text)
    , m_icon(new QLabel(this))
    , m_sentence(makeLabel(this))
    , m_nextStep(makeLabel(this, "muted"))
    , m_details(makeLabel(this, "muted"))
    , m_action(new QPushButton(this))
    , m_fold(new QToolButton(this))
    , m_copy(makeIconButton(u"copy"_s, this))
    , m_close(makeIconButton(u"close"_s, this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (QLabel *label : {m_sentence, m_nextStep, m_details})
        words->addWidget(label);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    for (QWidget *control : {static_cast<QWidget *>(m_action), static_cast<QWidget *>(m_fold),
                             static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_close)})
        layout->addWidget(control, 0, Qt::AlignTop);

    m_fold->setFocusPolicy(Qt::StrongFocus);
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
    connect(m_copy, &QToolButton::clicked, this, [this] {
        copyToClipboard(m_sentence->text() + u'\n' + m_nextStep->text() + u'\n'
                        + m_details->text());
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (!m_offered)
            Q_EMIT actionWanted();
        else if (const auto offered = m_offered) // a copy: it may show something else here
            offered();
    });
    hide();
    retranslate();
}

void Banner::showError(const Error &error, const QString &actionText)
{
    m_showAgain = [this, error, actionText] { showError(error, actionText); };
    const ErrorText words = m_text.error(error);
    show("caution", words.sentence, words.nextStep, errorDetails(m_text, error), actionText);
}

void Banner::showUnsaved(const Error &error)
{
    m_showAgain = [this, error] { showUnsaved(error); };
    show("caution", m_text.error(error).sentence,
         tr("Your changes to the plan stay in the window and are saved as soon as that is "
            "possible. Free some space, or let the data folder be written, and leave the window "
            "open until then."),
         logLine(error), {});
}

void Banner::showMissing(const std::shared_ptr<const Assessment> &assessment)
{
    m_showAgain = [this, assessment] { showMissing(assessment); };
    QHash<QString, QString> names;
    for (const CustomerAssessment &customer : assessment->customers)
        names.insert(customer.id.value(), customer.name);
    QStringList parts;
    QStringList details;
    for (MissingPart part : assessment->missing) {
        // A customer's name says more than its id; the id stays in the details.
        part.subject = names.value(part.subject, part.subject);
        parts.append(m_text.missingPart(part));
        details.append(parts.last() + u'\n' + logLine(part.error));
    }
    constexpr qsizetype kNamed = 2;
    const int count = int(parts.size());
    QStringList lines = parts.mid(0, kNamed);
    if (count > kNamed)
        lines.append(tr("and %Ln more, see the details", nullptr, count - int(kNamed)));
    show("caution", tr("%Ln part(s) could not be read; everything else is shown.", nullptr, count),
         lines.join(u'\n'), details.join(u'\n'), {});
}

void Banner::showNotice(const QString &sentence, const QString &details)
{
    m_showAgain = {};
    show("notice", sentence, {}, details, {});
}

void Banner::showOffer(const Words &sentence, const Words &nextStep,
                       const std::function<QString()> &actionText,
                       const std::function<void()> &action)
{
    m_showAgain = [=, this] { showOffer(sentence, nextStep, actionText, action); };
    show("notice", sentence(m_text), nextStep(m_text), {}, actionText());
    m_offered = action;
}

QString Banner::sentence() const { return m_sentence->text(); }

QString Banner::details() const { return m_details->text(); }

void Banner::show(const char *look, const QString &sentence, const QString &nextStep,
                  const QString &details, const QString &actionText)
{
    m_offered = {};
    setLook(this, look);
    const bool warns = qstrcmp(look, "caution") == 0;
    m_icon->setPixmap(
        icon(warns ? u"warning"_s : u"info"_s, warns ? IconTone::Caution : IconTone::Accent)
            .pixmap(20, 20));
    m_sentence->setText(sentence);
    m_nextStep->setText(nextStep);
    m_nextStep->setVisible(!nextStep.isEmpty());
    m_details->setText(details);
    m_fold->setVisible(!details.isEmpty());
    m_copy->setVisible(!details.isEmpty());
    m_action->setText(actionText);
    m_action->setAccessibleName(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(nextStep);
    setFolded(true);
    setVisible(true);
    announce(this, nextStep.isEmpty() ? sentence : QString(sentence + u' ' + nextStep));
}

void Banner::setFolded(bool folded)
{
    m_folded = folded;
    m_details->setVisible(!folded);
    m_fold->setText(folded ? tr("Details") : tr("Hide details"));
    m_fold->setAccessibleName(m_fold->text());
}

void Banner::retranslate()
{
    setHint(m_copy, tr("Copy the details"));
    setHint(m_close, tr("Close this message"));
    m_icon->setAccessibleName(tr("Message"));
    if (m_showAgain && !isHidden()) {
        // A copy: showing replaces the function while it runs.
        const std::function<void()> again = m_showAgain;
        again();
    } else {
        hide(); // a notice was handed over in the language that was
    }
    setFolded(m_folded);
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pec
