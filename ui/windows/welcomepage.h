// SPDX-License-Identifier: GPL-3.0-or-later
//! First start: connect a tenant, or look at the demo.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Pec {

class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void connectWanted();
    void demoWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Card
    {
        QLabel *icon = nullptr;
        QLabel *title = nullptr;
        QLabel *words = nullptr;
        QPushButton *button = nullptr;
    };

    [[nodiscard]] QWidget *makeCard(Card &card, QPushButton *button);
    void drawIcons();
    void retranslate();

    QLabel *m_logo;
    QLabel *m_title;
    QLabel *m_lead;
    Card m_connect;
    Card m_demo;
    QLabel *m_promise;
};

} // namespace Pec
