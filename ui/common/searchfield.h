// SPDX-License-Identifier: GPL-3.0-or-later
//! A field to search by, with a lens before it and a cross that clears it.
#pragma once

#include <QLineEdit>

namespace Pec {

class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    //! Qt gives its own cross, and any drawing within a field, no name for a screen reader.
    void nameParts();

    QAction *m_lens;
};

} // namespace Pec
