// SPDX-License-Identifier: GPL-3.0-or-later
//! One page of the settings: captions at the left, fields at the right, and what is wrong with a
//! field in words below it. Scrolls when the dialog is small.
#pragma once

#include <QHash>
#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace Pec {

class SettingsPage : public QScrollArea
{
    Q_OBJECT

public:
    //! Says beside each field what is wrong with it, and puts the cursor into the first; true when
    //! nothing is.
    [[nodiscard]] bool check();

    //! What stands below a field; empty: nothing is wrong with it.
    [[nodiscard]] QString problemOf(const QWidget *field) const;

protected:
    explicit SettingsPage(QWidget *parent);

    void addHeading(const QString &words);
    QLabel *addNote(const QString &words); //!< below the field before it
    //! \a field takes the caption as its accessible name.
    void addRow(const QString &caption, QWidget *field);
    //! Several controls in one row, of which the first is the field.
    void addRow(const QString &caption, const QList<QWidget *> &controls);
    void addWide(QWidget *widget);
    void end(); //!< after the last row

    //! The fields of this page that are wrong now, each with a sentence, in the page's order.
    using Problems = QList<std::pair<QWidget *, QString>>;
    [[nodiscard]] virtual Problems problems() const { return {}; }

private:
    void addProblemBelow(QWidget *field);

    QGridLayout *m_grid;
    QHash<const QWidget *, QLabel *> m_problems;
};

} // namespace Pec
