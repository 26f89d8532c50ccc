// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/datapage.h"

#include "common/controls.h"
#include "core/strings.h"

namespace Pec {

DataPage::DataPage(const Text &text, QWidget *parent)
    : SettingsPage(parent)
    , m_text(text)
{
    addHeading(tr("Data on this computer"));
    m_count = addFact(tr("Snapshots of this tenant"));
    m_oldest = addFact(tr("The oldest"));
    m_size = addFact(tr("Size, of all tenants together"));
    m_file = addFact(tr("File"));
    addHeading(tr("How long snapshots are kept"));
    m_kept = makeLabel(this);
    addWide(m_kept);
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
        m_kept->setText(m_text.error(stored.error()).sentence);
        return;
    }
    m_count->setText(m_text.locale().toString(stored->snapshots));
    m_oldest->setText(stored->oldest.isValid() ? m_text.dateTime(stored->oldest) : tr("none yet"));
    m_size->setText(m_text.locale().formattedDataSize(stored->bytes));
    m_file->setText(stored->file);
    m_kept->setText(tr("All for %n day(s), then the last of each day up to %1 days, then the last "
                       "of each month for good. Comparisons and the calendar need them.",
                       nullptr, stored->allForDays)
                        .arg(stored->dailyForDays));
}

} // namespace Pec
