// SPDX-License-Identifier: GPL-3.0-or-later
//! Asks for a file and writes the view of the customer tree to it, on a worker.
#pragma once

#include "core/result.h"

#include <QObject>

#include <functional>

class QWidget;

namespace Pec {

struct Sheet;

class ViewExport : public QObject
{
    Q_OBJECT

public:
    explicit ViewExport(QWidget &window);

    //! \a sheet is made once a file is chosen. Nothing happens when none is.
    void ask(const std::function<Sheet()> &sheet);
    //! As if \a file had been chosen.
    void write(const Sheet &sheet, const QString &file);

Q_SIGNALS:
    void finished(const Pec::Result<Pec::Done> &result, const QString &file);

private:
    QWidget &m_window;
    QString m_folder; //!< of the last export of this run
};

} // namespace Pec
