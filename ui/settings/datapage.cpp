// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/datapage.h"

#include "common/controls.h"
#include "core/strings.h"

#include <QLabel>
#include <QSpinBox>

namespace Pec {

DataPage::DataPage(const Text &text, const SettingsFacts &facts, QWidget *parent)
    : FormPage(parent)
    , m_text(text)
    , m_all(new QSpinBox(this))
    , m_daily(new QSpinBox(this))
{
    addHeading(tr("Data on this computer"));
    m_count = addFact(tr("Snapshots of this tenant"));
    m_oldest = addFact(tr("The oldest"));
    m_size = addFact(tr("Size, of all tenants together"));
    m_file = addFact(tr("File"));
    addHeading(tr("How long snapshots are kept"));
    for (QSpinBox *days : {m_all, m_daily}) {
        days->setRange(1, KeptFor::kMost);
        days->setGroupSeparatorShown(true);
    }
    m_all->setValue(facts.program.kept.all);
    m_daily->setValue(facts.program.kept.daily);
    addRow(tr("Days for which all snapshots are kept"), m_all);
    addRow(tr("Days for which the last snapshot is kept"), m_daily);
    addNote(tr("Counted from today. Older ones: the last of each month, for good. Comparisons and "
               "the calendar of days need them. What is beyond goes at the next refresh."));
    end();
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
    if (m_daily->value() >= m_all->value())
        return {};
    return {{m_daily, tr("Not fewer days than those for which all snapshots are kept.")}};
}

void DataPage::read(SettingsChoice &choice) const
{
    choice.program.kept = {m_all->value(), m_daily->value()};
}

} // namespace Pec
