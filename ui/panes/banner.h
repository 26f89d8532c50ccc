// SPDX-License-Identifier: GPL-3.0-or-later
//! A calm line above the content: what happened, what to do next, and the details folded away. It
//! never blocks and never goes by itself.
#pragma once

#include "core/error.h"
#include "text/text.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace Pec {

//! What support asks for: reference, code, status and request id, one a line.
[[nodiscard]] QString errorDetails(const Text &text, const Error &error);

class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(const Text &text, QWidget *parent = nullptr);

    //! \a actionText: of a button that emits actionWanted(); empty: none.
    void showError(const Error &error, const QString &actionText = {});
    //! What was written stands only in the window.
    void showUnsaved(const Error &error);
    //! Names what could not be read, each with its cause.
    void showMissing(const std::shared_ptr<const Assessment> &assessment);
    //! In words of the language of now; gone with it.
    void showNotice(const QString &sentence, const QString &details = {});

    //! Something to be known with one thing to do about it; each is asked for its words again in
    //! another language.
    using Words = std::function<QString(const Text &)>;
    void showOffer(const Words &sentence, const Words &nextStep,
                   const std::function<QString()> &actionText, const std::function<void()> &action);

    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString details() const;

Q_SIGNALS:
    void actionWanted(); //!< of an error's button

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const char *look, const QString &sentence, const QString &nextStep,
              const QString &details, const QString &actionText);
    void setFolded(bool folded);
    void retranslate();

    const Text &m_text;
    std::function<void()> m_offered; //!< of an offer's button
    std::function<void()> m_showAgain; //!< in the language of then; empty for a notice
    bool m_folded = true;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_nextStep;
    QLabel *m_details;
    QPushButton *m_action;
    QToolButton *m_fold;
    QToolButton *m_copy;
    QToolButton *m_close;
};

} // namespace Pec
