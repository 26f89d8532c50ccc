// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/findingrow.h"

#include "common/controls.h"
#include "common/icons.h"
#include "common/knownpage.h"
#include "core/strings.h"

#include <QGridLayout>

namespace Pec {

namespace {

constexpr int kIconSize = 16;

QString paragraphs(const RuleFinding &finding, const Text &text)
{
    QString html;
    for (qsizetype i = 0; i < finding.evidence.size(); ++i) {
        QString words = text.evidence(finding.evidence[i]).toHtmlEscaped();
        if (i + 1 == finding.evidence.size() && !finding.source.url.isEmpty())
            words += u" <a href=\"%1\">%2</a>"_s.arg(finding.source.url.toHtmlEscaped(),
                                                     text.sourceOf(finding.source).toHtmlEscaped());
        html += u"<p style=\"margin:2px 0\">%1</p>"_s.arg(words);
    }
    return html;
}

} // namespace

FindingRow::FindingRow(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(makeLabel(this))
    , m_evidence(makeLabel(this, "muted"))
{
    m_title->setTextFormat(Qt::RichText);
    m_evidence->setTextFormat(Qt::RichText);
    m_evidence->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_evidence, &QLabel::linkActivated, this,
            [](const QString &link) { openKnownPage(QUrl(link, QUrl::StrictMode)); });
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_evidence, 1, 1);
    grid->setColumnStretch(1, 1);
}

void FindingRow::show(const RuleFinding &finding, const Text &text)
{
    const QString result = text.ruleResult(finding.result);
    m_icon->setPixmap(icon(finding.result).pixmap(kIconSize, kIconSize));
    m_icon->setAccessibleName(result);
    m_title->setText(tr("%1: %2").arg(u"<b>%1</b>"_s.arg(text.rule(finding.id).toHtmlEscaped()),
                                      result.toHtmlEscaped()));
    m_title->setToolTip(text.ruleMeaning(finding.id));
    m_evidence->setText(paragraphs(finding, text));
    m_evidence->setVisible(!finding.evidence.isEmpty());
}

} // namespace Pec
