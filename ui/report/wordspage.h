// SPDX-License-Identifier: GPL-3.0-or-later
//! The sentences of a plan that people may word otherwise. What is typed belongs to one plan: of
//! these customers, for this reader, in this language, of this period. Another plan has its own,
//! and going back to the first finds what was typed for it.
#pragma once

#include "reports/document/buildreport.h"

#include <QScrollArea>
#include <QTimer>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace Pec {

class WordsPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit WordsPage(QWidget *parent);

    //! \a plan: which one; any text that tells plans apart. \a several: only the introduction is
    //! offered, since the others are about the numbers of one report.
    void setPlan(const QString &plan, bool several, ReportAudience audience);
    void setSentences(const QList<ReportSentence> &ours); //!< as nobody worded them
    struct Typed
    {
        QString words;
        QString ours; //!< at the time
    };
    using Wording = QMap<QString, Typed>; //!< by sentence
    //! All that was typed, by plan; to go on with in another window.
    [[nodiscard]] const QMap<QString, Wording> &typed() const { return m_wordings; }
    void setTyped(const QMap<QString, Wording> &typed);
    [[nodiscard]] QMap<QString, QString> wording() const; //!< of the plan; as in ReportInput

Q_SIGNALS:
    void changed();

private:
    struct Field
    {
        QString name;
        QWidget *all;
        QPlainTextEdit *words;
        QPushButton *back;
        QLabel *note;
        QString ours;
    };
    void addField(const QString &name, const QString &title);
    void take(const QString &name);
    void fill();
    void fill(const Field &field);

    QMap<QString, Wording> m_wordings; //!< by plan
    QString m_plan;
    bool m_several = false;
    bool m_filling = false;
    QTimer m_typing;
    QLabel *m_note = nullptr;
    QList<Field> m_fields;
    QVBoxLayout *m_column = nullptr;
};

} // namespace Pec
