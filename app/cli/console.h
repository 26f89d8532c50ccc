// SPDX-License-Identifier: GPL-3.0-or-later
//! Results on stdout, progress and errors on stderr, and Ctrl+C as a signal of Qt.
#pragma once

#include "cli/endsignals.h"
#include "core/error.h"
#include "text/text.h"

#include <QObject>

namespace Pec {

class Console : public QObject
{
    Q_OBJECT

public:
    explicit Console(Language language);

    [[nodiscard]] const Text &text() const { return m_text; }

    void print(const QString &result); //!< on stdout
    [[nodiscard]] bool hasPrinted() const
    {
        return m_printed;
    } //!< all of it: the disk was not full
    void note(const QString &line) const; //!< on stderr, with a line end
    void explain(const Error &error) const; //!< sentence, next step and reference on stderr
    //! Progress: overwrites the line before on a terminal, is left out elsewhere.
    void progress(const QString &line);
    void endProgress();

Q_SIGNALS:
    void interrupted(); //!< Ctrl+C or a termination request

private:
    Text m_text;
    EndSignals m_signals;
    bool m_printed = true;
    bool m_inProgress = false;
};

//! What a service or a file name holds may not move a terminal's cursor: control characters but the
//! end of a line and a tab become spaces.
[[nodiscard]] QString withoutControls(QString text);

//! The same for a name that stands in a line: it cannot begin another one.
[[nodiscard]] QString oneLine(const QString &name);

} // namespace Pec
