// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/datapage.h"

#include "common/controls.h"
#include "core/strings.h"
#include "domain/profilechecks.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace Pec {

DataPage::DataPage(const Text &text, const SettingsFacts &facts, QWidget *parent)
    : FormPage(parent)
    , m_text(text)
    , m_all(new QSpinBox(this))
    , m_daily(new QSpinBox(this))
    , m_logLevel(new QComboBox(this))
    , m_updates(new QLineEdit(this))
{
    addHeading(tr("Data on this computer"));
    m_count = addFact(tr("Snapshots of this tenant"));
    m_oldest = addFact(tr("The oldest"));
    m_size = addFact(tr("Size, of all tenants together"));
    m_file = addFact(tr("File"));
    addKept(facts);
    addProgram(facts);
    end();
}

void DataPage::addKept(const SettingsFacts &facts)
{
    addHeading(tr("How long snapshots are kept"));
    for (QSpinBox *days : {m_all, m_daily}) {
        days->setRange(1, KeptFor::kMost);
        days->setGroupSeparatorShown(true);
    }
    m_all->setValue(facts.program.kept.all);
    m_daily->setValue(facts.program.kept.daily);
    addRow(tr("Days of which all are kept"), m_all);
    addRow(tr("Days of which the last is kept"), m_daily);
    addNote(tr("Counted from today. Older ones: the last of each month, for good. Comparisons and "
               "the calendar of days need them. What is beyond goes at the next refresh."));
    if (facts.policy.isLocked(SettingKey::Snapshots))
        lock({m_all, m_daily}, facts.policy.file);
}

void DataPage::addProgram(const SettingsFacts &facts)
{
    addHeading(tr("Log and newer versions"));
    m_logLevel->addItem(tr("everything"), int(LogLevel::Debug));
    m_logLevel->addItem(tr("what happens"), int(LogLevel::Info));
    m_logLevel->addItem(tr("what may be wrong"), int(LogLevel::Warning));
    m_logLevel->addItem(tr("errors only"), int(LogLevel::Critical));
    m_logLevel->setCurrentIndex(m_logLevel->findData(int(facts.program.logLevel)));
    addRow(tr("The log holds"), m_logLevel);
    m_updates->setText(facts.program.updates);
    m_updates->setPlaceholderText(tr("empty: newer versions are not asked for"));
    addRow(tr("Tells of newer versions"), m_updates);
    addNote(tr("A file or an https address of your administrator, read once a day. Nothing is "
               "downloaded or installed."));
    if (facts.policy.isLocked(SettingKey::LogLevel))
        lock({m_logLevel}, facts.policy.file);
    if (facts.policy.isLocked(SettingKey::Updates))
        lock({m_updates}, facts.policy.file);
}

QLabel *DataPage::addFact(const QString &caption)
{
    QLabel *value = makeLabel(this);
    value->setText(tr("reading \u2026"));
    addRow(caption, value);
    return value;
}

void DataPage::setStored(const Result<StoredData> &stored)
{
    const QString unknown = tr("not known");
    for (QLabel *value : {m_count, m_oldest, m_size, m_file})
        value->setText(unknown);
    if (!stored) {
        m_file->setText(m_text.error(stored.error()).sentence);
        return;
    }
    m_count->setText(m_text.locale().toString(stored->snapshots));
    m_oldest->setText(stored->oldest.isValid() ? m_text.dateTime(stored->oldest) : tr("none yet"));
    m_size->setText(m_text.locale().formattedDataSize(stored->bytes));
    m_file->setText(stored->file);
}

FormPage::Problems DataPage::problems() const
{
    Problems wrong;
    if (m_daily->value() < m_all->value())
        wrong.append({m_daily, tr("Not fewer days than those of which all are kept.")});
    const QString updates = m_updates->text().trimmed();
    if (!updates.isEmpty() && !QDir::isAbsolutePath(updates) && !isServiceAddress(updates))
        wrong.append({m_updates, tr("Enter the full path of a file or an https address.")});
    return wrong;
}

void DataPage::read(SettingsChoice &choice) const
{
    choice.program.kept = {m_all->value(), m_daily->value()};
    choice.program.logLevel = LogLevel(m_logLevel->currentData().toInt());
    choice.program.updates = m_updates->text().trimmed();
}

} // namespace Pec
