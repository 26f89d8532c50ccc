// SPDX-License-Identifier: GPL-3.0-or-later
//! Lists exactly what goes into the diagnostics for support, before it is written.
#pragma once

#include "core/result.h"
#include "diagnostics/bundle.h"
#include "models/figuretable.h"
#include "text/healthtext.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace Pec {

class DiagnosticsDialog : public QDialog
{
    Q_OBJECT

public:
    //! Made anew each time, in the language of then.
    explicit DiagnosticsDialog(const Text &text, QWidget *parent = nullptr);

    [[nodiscard]] bool withCustomerData() const;
    //! The answer to gatherWanted().
    void setFiles(const Result<QList<BundleFile>> &files);
    //! The end of a saving: closes, or says why not.
    void takeSaved(const Result<Done> &saved);

Q_SIGNALS:
    //! At once, and when it is chosen whether customers' data are to be in it.
    void gatherWanted();
    void saveWanted(const QString &file, const QList<Pec::BundleFile> &files);

private:
    void layOut();
    void gather();
    void chooseFile();
    void explain(const Error &error);

    const Text &m_text;
    HealthText m_words;
    QList<BundleFile> m_files;
    QCheckBox *m_customers;
    QLabel *m_promise;
    FigureTableModel *m_list;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
    QPushButton *m_save;
};

} // namespace Pec
