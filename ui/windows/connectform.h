// SPDX-License-Identifier: GPL-3.0-or-later
//! Asks for what a connection needs, and checks it before anything is sent.
#pragma once

#include "domain/policy.h"
#include "text/text.h"

#include <QStringList>
#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Pec {

class ConnectForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectForm(const Text &text, QWidget *parent = nullptr);

    //! Empties the form, but for what \a policy gives; \a takenNames are refused as a new name.
    void begin(const QStringList &takenNames, const Policy &policy = {});
    //! Fills in what an administrator sent back, or says why the file is refused.
    void openProfileFile(const QString &file);
    //! What the fields say now; only sound when problem() is empty.
    [[nodiscard]] Profile profile() const;
    //! The first thing that is wrong, as a sentence; empty: all is well.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void submitted(const Pec::Profile &profile, bool deviceCode);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Field { Name, Tenant, Client, Authority, Arm, Graph, PartnerCenter, CaFile, FieldCount };

    void takePolicy(const Policy &policy);
    void layOut();
    void chooseCaFile();
    void chooseProfileFile();
    void showGuide();
    void complain(const QString &words);
    void submit(bool deviceCode);
    void retranslate();
    [[nodiscard]] QString text(Field field) const;
    void markWrong();

    const Text &m_words;
    QStringList m_takenNames;
    QLabel *m_title;
    QLabel *m_lead;
    QPushButton *m_guide;
    QPushButton *m_openProfile;
    std::array<QLabel *, FieldCount> m_labels{};
    std::array<QLineEdit *, FieldCount> m_fields{};
    QLabel *m_storeLabel;
    QComboBox *m_store;
    QToolButton *m_fold;
    QWidget *m_advanced;
    QPushButton *m_browseCa;
    QLabel *m_problem;
    QPushButton *m_browser;
    QPushButton *m_device;
    QPushButton *m_cancel;
};

} // namespace Pec
