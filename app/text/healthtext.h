// SPDX-License-Identifier: GPL-3.0-or-later
//! A health report, and what goes to support, in the words of one language.
#pragma once

#include "domain/health.h"
#include "text/text.h"

namespace Pec {

struct HealthLine
{
    QString caption;
    QString value; //!< never empty
};

struct HealthSection
{
    QString title;
    QList<HealthLine> lines;
};

class HealthText
{
public:
    //! \a text must outlive it.
    explicit HealthText(const Text &text);

    [[nodiscard]] QList<HealthSection> sections(const HealthReport &report) const;
    //! The sections as lines of text, to be pasted into a mail.
    [[nodiscard]] QString plain(const HealthReport &report) const;

    [[nodiscard]] QString purpose(const LibraryFact &library) const; //!< what it is for
    //! What a file of the diagnostics tells; \a shown: data of customers stand in it.
    [[nodiscard]] QString bundlePart(BundlePart part, bool shown) const;
    [[nodiscard]] QString bundlePromise(bool shown) const; //!< what stays out, a sentence or two
    [[nodiscard]] QString bundleWritten(const QString &file) const;
    //! How the last window ended; \a startedAt may be invalid.
    [[nodiscard]] QString notEndedWell(bool rebooted) const;
    [[nodiscard]] QString nothingLost() const;

private:
    [[nodiscard]] QString words(const char *source, int n = -1) const;
    [[nodiscard]] QString orUnknown(const QString &value) const;
    [[nodiscard]] QString secrets(const HealthReport &report) const;
    [[nodiscard]] QString proxy(const ProxyFact &proxy) const;
    [[nodiscard]] QString stored(const ProfileFact &profile, const QDateTime &now) const;
    [[nodiscard]] QString refresh(const RefreshNote &note) const;
    [[nodiscard]] QString update(const HealthReport &report) const;
    [[nodiscard]] HealthSection program(const HealthReport &report) const;
    [[nodiscard]] HealthSection data(const HealthReport &report) const;
    [[nodiscard]] HealthSection access(const HealthReport &report) const;
    [[nodiscard]] HealthSection traces(const HealthReport &report) const;
    [[nodiscard]] HealthSection managed(const HealthReport &report) const;

    const Text &m_text;
};

} // namespace Pec
