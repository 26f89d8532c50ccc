// SPDX-License-Identifier: GPL-3.0-or-later
//! Writes plans as files, and says how far that is and what came of it. Asks before it writes over
//! anything.
//!
//!   writeWanted() -> write() -> files in the way? asks -> progress, Cancel -> what was written
#pragma once

#include "context/reportmaker.h"
#include "context/reportorder.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QMessageBox;
class QProgressBar;
class QPushButton;

namespace Pec {

class ExportBar : public QFrame
{
    Q_OBJECT

public:
    //! \a keep: see ReportMaker.
    ExportBar(const Text &text, ReportMaker::Keep keep, QWidget *parent = nullptr);
    ~ExportBar() override;

    void write(const ReportOrder &order); //!< not while it is busy
    void cancel();
    void setPossible(bool possible); //!< there is something to write
    [[nodiscard]] bool isBusy() const { return m_state == State::Looking || m_maker.isRunning(); }
    [[nodiscard]] QString words() const; //!< what it says

Q_SIGNALS:
    void writeWanted();
    void closeWanted();
    void busyChanged(bool busy);

private:
    enum class State { Idle, Looking, Asking, Writing };
    struct Prepared
    {
        QList<ReportInput> inputs;
        QStringList inTheWay;
    };
    void layOut();
    void take(const Result<Prepared> &prepared);
    void ask(const Prepared &prepared);
    void start(const QList<ReportInput> &inputs);
    void showProgress(const ReportProgress &progress);
    void end(const Result<QStringList> &files);
    void showEnd(const Result<QStringList> &files);
    void setState(State state);
    void say(const QString &words, const char *look);
    void openWritten();

    const Text &m_text;
    ReportFiles m_files;
    ReportMaker m_maker;
    std::stop_source m_stop;
    State m_state = State::Idle;
    bool m_possible = false;
    QStringList m_written; //!< by the last writing
    QPointer<QMessageBox> m_question;
    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_openFile;
    QPushButton *m_openFolder;
    QPushButton *m_cancel;
    QPushButton *m_write;
    QPushButton *m_close;
};

} // namespace Pec
