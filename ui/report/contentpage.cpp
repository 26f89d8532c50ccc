// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/contentpage.h"

#include "common/controls.h"
#include "common/flowlayout.h"
#include "common/typing.h"
#include "core/strings.h"
#include "report/whombox.h"
#include "series/reportmonths.h"
#include "text/reporttext.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>

#include <algorithm>

namespace Pec {

namespace {

//! Side by side where there is room, else below each other.
QWidget *sideBySide(const QList<QWidget *> &controls, QWidget *parent)
{
    auto *group = new QWidget(parent);
    auto *row = new FlowLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    for (QWidget *control : controls)
        row->addWidget(control);
    group->setFocusProxy(controls.first());
    return group;
}

QComboBox *makeBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    leaveWheel(box);
    return box;
}

} // namespace

ContentPage::ContentPage(const Text &text, const ReportChoices &choices, QWidget *parent)
    : FormPage(parent, 15)
    , m_text(text)
    , m_whom(new WhomBox(this))
    , m_one(new QRadioButton(tr("&One plan"), this))
    , m_each(new QRadioButton(tr("One &each"), this))
    , m_forPartner(new QRadioButton(tr("Partner &internal"), this))
    , m_forCustomer(new QRadioButton(tr("For the &customer"), this))
    , m_language(makeBox(this))
    , m_period(makeBox(this))
    , m_currency(makeBox(this))
    , m_paper(makeBox(this))
    , m_attach(new QCheckBox(tr("The figures within the PDF"), this))
    , m_folder(new QLineEdit(this))
    , m_browse(makeIconButton(u"folder"_s, this))
{
    makeFields(choices);
    layOut();
    connectParts();
    updateFields();
}

void ContentPage::makeFields(const ReportChoices &choices)
{
    for (const auto &[one, other] :
         {std::pair(m_one, m_each), std::pair(m_forPartner, m_forCustomer)}) {
        auto *group = new QButtonGroup(this);
        group->addButton(one);
        group->addButton(other);
    }
    (choices.each ? m_each : m_one)->setChecked(true);
    const bool forCustomer = choices.audience == ReportAudience::Customer;
    (forCustomer ? m_forCustomer : m_forPartner)->setChecked(true);
    for (const Language language :
         {Language::English, Language::Dutch, Language::French, Language::German})
        m_language->addItem(languageName(language), int(language));
    m_language->setCurrentIndex(int(choices.language));
    m_period->addItem(tr("Last 30 complete days"));
    m_currency->addItem(tr("As it is billed"), int(ReportCurrency::Billing));
    m_currency->addItem(tr("US dollars"), int(ReportCurrency::Usd));
    m_currency->setCurrentIndex(int(choices.currency));
    m_paper->addItem(u"A4"_s, int(PaperSize::A4));
    m_paper->addItem(tr("Letter"), int(PaperSize::Letter));
    m_paper->setCurrentIndex(int(choices.paper));
    const ReportText words(m_text);
    for (int i = 0; i < kReportSectionCount; ++i) {
        const QString title = words.word(ReportWord(int(ReportWord::Summary) + i));
        m_parts.append(new QCheckBox(QString(title).replace(u'&', u"&&"_s), this));
        m_parts.last()->setAccessibleName(title);
        m_parts.last()->setChecked(!choices.leftOut.contains(ReportSection(i)));
    }
    for (int i = 0; i < kReportFormatCount; ++i) {
        m_formats.append(new QCheckBox(name(ReportFormat(i)).toUpper(), this));
        m_formats.last()->setChecked(choices.formats.contains(ReportFormat(i)));
    }
    m_attach->setChecked(choices.attach);
    m_folder->setText(choices.folder);
    setHint(m_browse, tr("Choose the folder"));
}

QWidget *ContentPage::makeParts()
{
    auto *parts = new QWidget(this);
    auto *grid = new QGridLayout(parts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(6);
    const int rows = (kReportSectionCount + 1) / 2; // down, then to the right, as they come
    for (int i = 0; i < kReportSectionCount; ++i)
        grid->addWidget(m_parts[i], i % rows, i / rows);
    return parts;
}

QWidget *ContentPage::makeFormats()
{
    QList<QWidget *> formats;
    for (QCheckBox *format : std::as_const(m_formats))
        formats.append(format);
    return sideBySide(formats, this);
}

void ContentPage::layOut()
{
    addRow(tr("&Whom it covers"), m_whom);
    addBelow(sideBySide({m_one, m_each}, this));
    m_eachNote = addNote({});
    addRow(tr("For whom"), sideBySide({m_forPartner, m_forCustomer}, this));
    m_audienceNote = addNote({});
    addRow(tr("&Language"), m_language);
    addRow(tr("&Period"), m_period);
    m_noMonth = addNote(tr("The month could not be read; this is of the last 30 days."));
    setLook(m_noMonth, "caution");
    m_noMonth->hide();
    addRow(tr("C&urrency"), m_currency);
    addRow(tr("P&aper"), m_paper);
    addHeading(tr("Parts"));
    addWide(makeParts());
    addHeading(tr("Files"));
    addWide(makeFormats());
    addWide(m_attach);
    addRow(tr("&Folder"), {m_folder, m_browse});
    end();
}

void ContentPage::connectParts()
{
    const auto change = [this] {
        updateFields();
        Q_EMIT changed();
    };
    connect(m_whom, &QComboBox::currentIndexChanged, this, change);
    for (QComboBox *box : {m_language, m_currency, m_paper})
        connect(box, &QComboBox::currentIndexChanged, this, change);
    for (QRadioButton *button : {m_each, m_forCustomer})
        connect(button, &QRadioButton::toggled, this, change);
    for (QCheckBox *part : std::as_const(m_parts))
        connect(part, &QCheckBox::toggled, this, change);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        m_noMonth->hide();
        Q_EMIT monthChanged();
    });
    const auto changeFiles = [this] {
        updateFields();
        Q_EMIT filesChanged();
    };
    for (QCheckBox *format : std::as_const(m_formats))
        connect(format, &QCheckBox::toggled, this, changeFiles);
    connect(m_attach, &QCheckBox::toggled, this, changeFiles);
    connect(m_folder, &QLineEdit::textChanged, this, changeFiles);
    connect(m_browse, &QToolButton::clicked, this, &ContentPage::askFolder);
}

void ContentPage::setAssessment(const Assessment &assessment)
{
    const QSignalBlocker quiet(m_period);
    m_whom->setAssessment(assessment);
    const auto chosen = month();
    while (m_period->count() > 1)
        m_period->removeItem(1);
    for (const QDate &one : reportMonths(assessment))
        m_period->addItem(m_text.month(one), one);
    m_period->setCurrentIndex(chosen ? std::max(0, m_period->findData(*chosen)) : 0);
    updateFields();
}

void ContentPage::setScope(const ReportScope &scope) { m_whom->setScope(scope); }

ReportScope ContentPage::scope() const
{
    ReportScope scope = m_whom->scope();
    scope.each = m_each->isChecked();
    return scope;
}

std::optional<QDate> ContentPage::month() const
{
    const QDate chosen = m_period->currentData().toDate();
    return chosen.isValid() ? std::optional(chosen) : std::nullopt;
}

void ContentPage::takeNoMonth()
{
    m_period->setCurrentIndex(0);
    m_noMonth->show();
}

void ContentPage::read(ReportChoices &choices) const
{
    choices.audience =
        m_forCustomer->isChecked() ? ReportAudience::Customer : ReportAudience::Partner;
    choices.language = Language(m_language->currentData().toInt());
    choices.currency = ReportCurrency(m_currency->currentData().toInt());
    choices.paper = PaperSize(m_paper->currentData().toInt());
    choices.leftOut.clear();
    for (int i = 0; i < kReportSectionCount; ++i) {
        if (!m_parts[i]->isChecked())
            choices.leftOut.insert(ReportSection(i));
    }
    choices.formats.clear();
    for (int i = 0; i < kReportFormatCount; ++i) {
        if (m_formats[i]->isChecked())
            choices.formats.append(ReportFormat(i));
    }
    choices.attach = m_attach->isChecked();
    choices.each = m_each->isChecked();
    choices.folder = m_folder->text().trimmed();
}

FormPage::Problems ContentPage::problems() const
{
    Problems wrong;
    const bool any = std::any_of(m_formats.cbegin(), m_formats.cend(),
                                 [](const QCheckBox *format) { return format->isChecked(); });
    if (!any)
        wrong.append({m_formats.first()->parentWidget(), tr("Choose at least one format.")});
    if (m_folder->text().trimmed().isEmpty())
        wrong.append({m_folder, tr("Choose the folder that the files go to.")});
    return wrong;
}

void ContentPage::updateFields()
{
    const bool several = scope().customers.size() != 1;
    const bool forCustomer = m_forCustomer->isChecked();
    m_one->setVisible(several && !forCustomer);
    m_each->setVisible(several && !forCustomer);
    m_one->parentWidget()->setVisible(several && !forCustomer);
    m_eachNote->setVisible(several && forCustomer);
    m_eachNote->setText(tr("One plan for each customer: none may read of another."));
    m_audienceNote->setText(
        forCustomer
            ? tr("Hides every amount, other customers, and what is not asked of the customer.")
            : tr("With amounts, which are your buying prices. Do not pass it on."));
    m_currency->setEnabled(!forCustomer);
    m_attach->setEnabled(m_formats[int(ReportFormat::Pdf)]->isChecked());
}

void ContentPage::askFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the plan"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

} // namespace Pec
