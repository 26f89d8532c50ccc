// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/dryrunpage.h"

#include "common/announce.h"
#include "common/controls.h"
#include "core/strings.h"
#include "onboarding/planning/confirmation.h"
#include "panes/copyabletable.h"
#include "text/onboardingtext.h"

#include <QComboBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Pec {

namespace {

constexpr int kMostRows = 5;

QString shown(const ExactRequest &request)
{
    QString lines = QString::fromLatin1(request.method) + u' ' + request.path + u'\n';
    if (!request.body.isEmpty())
        lines += QString::fromUtf8(
            QJsonDocument::fromJson(request.body).toJson(QJsonDocument::Indented));
    return lines;
}

//! A name that every file system takes.
QString fileNameFor(QString customer)
{
    for (QChar &letter : customer) {
        if (!letter.isLetterOrNumber())
            letter = u' ';
    }
    return QString(customer.simplified() + u" - Azure.zip"_s);
}

} // namespace

DryRunPage::DryRunPage(const Text &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_count(makeHeading(this, 2))
    , m_model(new FigureTableModel(this))
    , m_changes(new CopyableTable(kMostRows, this))
    , m_requests(new QPlainTextEdit(this))
    , m_note(makeLabel(this, "muted"))
    , m_languageLabel(makeLabel(this))
    , m_language(new QComboBox(this))
    , m_save(new QPushButton(tr("&Save papers for the customer \u2026"), this))
    , m_result(makeLabel(this))
{
    m_changes->setModel(m_model);
    m_changes->setAccessibleName(tr("What changes"));
    m_requests->setReadOnly(true);
    m_requests->setLineWrapMode(QPlainTextEdit::NoWrap);
    setFixedLetters(m_requests);
    m_requests->setAccessibleName(tr("The exact requests"));
    m_requests->setTabChangesFocus(true);
    m_save->setAccessibleName(tr("Save papers for the customer"));
    for (const Language language :
         {Language::English, Language::Dutch, Language::French, Language::German})
        m_language->addItem(languageName(language), QVariant::fromValue(language));
    m_language->setCurrentIndex(m_language->findData(QVariant::fromValue(text.language())));
    m_language->setAccessibleName(tr("Language of the letter"));
    m_result->setWordWrap(true);
    layOut();
    connect(m_save, &QPushButton::clicked, this, &DryRunPage::askFile);
}

void DryRunPage::layOut()
{
    auto *changesTitle = makeHeading(this, 1);
    changesTitle->setText(tr("What changes"));
    auto *requestsTitle = makeHeading(this, 1);
    requestsTitle->setText(tr("The exact requests"));
    m_languageLabel->setText(tr("&Language of the letter"));
    m_languageLabel->setWordWrap(false);
    m_languageLabel->setBuddy(m_language);
    m_count->hide();
    auto *saveLine = new QHBoxLayout;
    saveLine->setSpacing(8);
    for (QWidget *widget : QList<QWidget *>{m_languageLabel, m_language, m_save})
        saveLine->addWidget(widget);
    saveLine->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 12);
    layout->setSpacing(8);
    for (QWidget *widget : QList<QWidget *>{m_count, changesTitle, m_changes, requestsTitle})
        layout->addWidget(widget);
    layout->addWidget(m_requests, 1);
    layout->addWidget(m_note);
    layout->addLayout(saveLine);
    layout->addWidget(m_result);
    m_result->hide();
}

FigureTable::Row DryRunPage::rowOf(const BeforeAfter &line) const
{
    const OnboardingText words(m_text);
    QStringList before;
    for (const AccessPath &path : line.before)
        before.append(m_text.path(path));
    if (before.isEmpty())
        before.append(line.accessState == AccessState::Read
                              || line.accessState == AccessState::Partly
                          ? words.noAccess()
                          : words.accessNotKnown());
    QString after = line.after ? m_text.path(*line.after) : words.noAccess();
    if (line.stands)
        after += u" ("_s + words.stepStoodBefore() + u')';
    return {{line.name, m_text.listed(before), after}};
}

void DryRunPage::showPlan(const OnboardingCase &onboarding, const QList<BeforeAfter> &changes)
{
    FigureTable table;
    table.columns = {{tr("Subscription")}, {tr("Now")}, {tr("Afterwards")}};
    for (const BeforeAfter &line : changes)
        table.rows.append(rowOf(line));
    m_model->setTable(table);
    m_changes->setYielding({1, 2});
    const bool forCustomer = isForCustomer(onboarding);
    offerPapers(forCustomer);
    m_note->setText(
        forCustomer
            ? tr("Nothing has been sent. Run it on the next page, or save the same as scripts, "
                 "templates and a letter, which somebody at the customer runs.")
            : tr("Nothing has been sent. Run it on the next page: nobody else can link you."));
    m_customer = onboarding.customerName;
    showRequests({onboarding});
}

void DryRunPage::showPlans(const QList<CustomerPlan> &plans)
{
    FigureTable table;
    table.columns = {{tr("Customer")}, {tr("Subscription")}, {tr("Now")}, {tr("Afterwards")}};
    QList<OnboardingCase> cases;
    for (const CustomerPlan &plan : plans) {
        for (const BeforeAfter &line : plan.changes) {
            FigureTable::Row row = rowOf(line);
            row.cells.prepend(plan.name);
            table.rows.append(row);
        }
        cases.append(*plan.onboarding);
    }
    m_model->setTable(table);
    m_changes->setYielding({0, 1, 2, 3});
    const Confirmation::Count count = Confirmation::countOf(cases, Confirmation::Intent::Run);
    m_count->setText(OnboardingText(m_text).assignments(count.assignments, count.customers));
    m_count->show();
    m_note->setText(tr("Nothing has been sent. Run it on the next page; a failure at one customer "
                       "stops no other."));
    offerPapers(false);
    showRequests(cases);
}

void DryRunPage::offerPapers(bool offered)
{
    for (QWidget *widget : QList<QWidget *>{m_languageLabel, m_language, m_save})
        widget->setVisible(offered);
}

//! As they would be sent: what an earlier case sends is not listed again.
void DryRunPage::showRequests(const QList<OnboardingCase> &cases)
{
    const OnboardingText words(m_text);
    QList<ExactRequest> open = Confirmation::requestsOf(cases, Confirmation::Intent::Run);
    QString requests;
    for (const OnboardingCase &onboarding : cases) {
        if (cases.size() > 1)
            requests += u"## "_s + onboarding.customerName + u"\n\n"_s;
        for (const OnboardingStep &step : onboarding.steps) {
            if (open.removeAll(step.request) == 0)
                continue;
            requests +=
                u"# "_s + words.step(step.kind)
                + (step.subscriptionName.isEmpty() ? QString() : u", "_s + step.subscriptionName)
                + u'\n' + shown(step.request) + u'\n';
        }
    }
    m_requests->setPlainText(requests);
    m_result->hide();
}

void DryRunPage::askFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Papers for the customer"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                        tr("Zip file (*.zip)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->selectFile(fileNameFor(m_customer));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_save->setEnabled(false); // until they are written
        Q_EMIT papersWanted(file, m_language->currentData().value<Language>());
    });
    dialog->open();
}

void DryRunPage::showPapersWritten(const Result<WrittenPapers> &written)
{
    m_save->setEnabled(true);
    if (!written)
        return say(written.error());
    const OnboardingText words(m_text);
    QString sentences = words.papersWritten(written->target);
    if (!written->ownFolder.isEmpty())
        sentences += u' ' + words.linkForPartner(written->ownFolder);
    m_result->show();
    announceIn(m_result, sentences);
}

void DryRunPage::say(const Error &error)
{
    const ErrorText words = m_text.error(error);
    m_result->show();
    announceIn(m_result, words.sentence + u' ' + words.nextStep);
}

} // namespace Pec
