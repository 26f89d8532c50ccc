// SPDX-License-Identifier: GPL-3.0-or-later
//! A page of a dialog: captions at the left, fields at the right, and what is wrong with a field in
//! words below it. Scrolls when the dialog is small.
#pragma once

#include <QHash>
#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace Pec {

class FormPage : public QScrollArea
{
    Q_OBJECT

public:
    //! Says beside each field what is wrong with it, and puts the cursor into the first; true when
    //! nothing is.
    [[nodiscard]] bool check();

    //! What stands below a field; empty: nothing is wrong with it.
    [[nodiscard]] QString problemOf(const QWidget *field) const;
    //! Wide enough for the fields, since the page scrolls up and down only.
    [[nodiscard]] QSize minimumSizeHint() const override;

    //! What the administrator of the computer set: disabled, and says where it is set.
    static void lock(const QList<QWidget *> &fields, const QString &file);

protected:
    static constexpr int kCaptionCharacters = 21; //!< in a dialog with room
    explicit FormPage(QWidget *parent, int captionCharacters = kCaptionCharacters);

    void addHeading(const QString &words);
    QLabel *addNote(const QString &words); //!< below the field before it
    //! \a field takes the caption, with the key that leads to it, as its accessible name.
    void addRow(const QString &caption, QWidget *field);
    //! Several controls in one row, of which the first is the field.
    void addRow(const QString &caption, const QList<QWidget *> &controls);
    void addBelow(QWidget *field); //!< below the field before it, without a caption
    void addWide(QWidget *widget);
    void end(); //!< after the last row

    //! The fields of this page that are wrong now, each with a sentence, in the page's order.
    using Problems = QList<std::pair<QWidget *, QString>>;
    [[nodiscard]] virtual Problems problems() const { return {}; }

private:
    void addProblemBelow(QWidget *field);

    int m_captionWidth; //!< the same on each page of a dialog
    QGridLayout *m_grid = nullptr;
    QHash<const QWidget *, QLabel *> m_problems;
};

} // namespace Pec
