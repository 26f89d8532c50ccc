// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/runpage.h"

#include "common/announce.h"
#include "common/controls.h"
#include "core/strings.h"
#include "models/figuretable.h"
#include "onboarding/run/readback.h"
#include "panes/banner.h"
#include "panes/copyabletable.h"
#include "text/onboardingtext.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pec {

RunPage::RunPage(const Text &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_state(makeHeading(this, 1))
    , m_ask(makeLabel(this))
    , m_typed(new QLineEdit(this))
    , m_run(makeMainButton(this))
    , m_undo(new QPushButton(tr("&Take it back"), this))
    , m_elsewhere(makeLabel(this, "muted"))
    , m_look(new QPushButton(tr("&Look whether it is in place"), this))
    , m_play(new QPushButton(tr("&Play the customer (demo)"), this))
    , m_declare(new QPushButton(tr("&Note that it is linked"), this))
    , m_why(new QPushButton(tr("&Why there is no credit"), this))
    , m_end(new QPushButton(tr("&End this access \u2026"), this))
    , m_stop(new QPushButton(tr("S&top"), this))
    , m_model(new FigureTableModel(this))
    , m_steps(new CopyableTable(0, this))
    , m_result(makeLabel(this))
{
    m_run->setText(tr("&Run it here"));
    m_run->setAccessibleName(tr("Run it here"));
    m_run->setDefault(false); // only on purpose
    m_run->setAutoDefault(false);
    m_undo->setAutoDefault(false);
    m_undo->setAccessibleName(tr("Take it back"));
    m_end->setAutoDefault(false);
    m_end->setAccessibleName(tr("End this access"));
    m_stop->setAutoDefault(false);
    m_stop->setAccessibleName(tr("Stop after the request that is under way"));
    m_typed->setAccessibleName(tr("Name of the customer"));
    m_look->setAutoDefault(false);
    m_look->setAccessibleName(tr("Look whether it is in place"));
    m_play->setAutoDefault(false);
    m_play->setAccessibleName(tr("Play the customer (demo)"));
    m_play->setToolTip(tr("Runs the files as the customer's own administrator would."));
    m_declare->setAutoDefault(false);
    m_declare->setAccessibleName(tr("Note that it is linked"));
    m_declare->setToolTip(tr("Only the identity itself can link the partner ID or see the link. "
                             "Kept with your name and today's date, and shown as declared."));
    m_why->setAutoDefault(false);
    m_why->setAccessibleName(tr("Why there is no credit"));
    m_elsewhere->setText(tr("Does the customer run the files? Then type nothing here, and look "
                            "afterwards whether it is in place."));
    m_steps->setModel(m_model);
    m_steps->setAccessibleName(tr("Steps"));
    auto *buttons = new QHBoxLayout;
    for (QWidget *control : QList<QWidget *>{m_typed, m_run, m_undo, m_stop})
        buttons->addWidget(control, control == m_typed ? 1 : 0);
    auto *elsewhere = new QHBoxLayout;
    for (QPushButton *button : {m_look, m_play})
        elsewhere->addWidget(button);
    elsewhere->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 12);
    layout->setSpacing(8);
    layout->addWidget(m_state);
    layout->addWidget(m_ask);
    layout->addLayout(buttons);
    layout->addWidget(m_elsewhere);
    layout->addLayout(elsewhere);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_result);
    auto *afterwards = new QHBoxLayout;
    for (QPushButton *button : {m_why, m_declare, m_end})
        afterwards->addWidget(button);
    afterwards->addStretch(1);
    layout->addLayout(afterwards);
    connect(m_typed, &QLineEdit::textChanged, this, &RunPage::update);
    connect(m_run, &QPushButton::clicked, this, [this] { begin(Confirmation::Intent::Run); });
    connect(m_undo, &QPushButton::clicked, this, [this] { begin(Confirmation::Intent::Undo); });
    connect(m_stop, &QPushButton::clicked, this, &RunPage::stopWanted);
    connect(m_look, &QPushButton::clicked, this, [this] {
        showLooking();
        Q_EMIT readBackWanted(m_case.id);
    });
    connect(m_play, &QPushButton::clicked, this, [this] {
        showLooking();
        Q_EMIT playCustomerWanted(m_case);
    });
    connect(m_declare, &QPushButton::clicked, this, [this] { Q_EMIT linkDeclared(m_case); });
    connect(m_why, &QPushButton::clicked, this, [this] { Q_EMIT whyWanted(m_case); });
    connect(m_end, &QPushButton::clicked, this, [this] { Q_EMIT endWanted(m_case.id); });
}

std::optional<Confirmation> RunPage::confirmation(Confirmation::Intent intent) const
{
    const Result<Confirmation> typed = Confirmation::typed({m_case}, intent, m_typed->text());
    return typed ? std::optional(*typed) : std::nullopt;
}

void RunPage::showCase(const OnboardingCase &onboarding)
{
    m_case = onboarding;
    m_typed->clear();
    m_result->clear();
    m_declare->setEnabled(true);
    m_running = false;
    m_looking = false;
    m_stepUnderWay = -1;
    fillSteps();
    update();
}

void RunPage::showLooking()
{
    m_looking = true;
    announceIn(m_result, tr("The customer's tenant is asked what stands \u2026"));
    update();
}

void RunPage::showReadBack(const OnboardingCase &onboarding)
{
    showCase(onboarding);
    if (canReadBack(onboarding))
        announceIn(m_result, tr("Not everything is in place yet. Azure may take some minutes to "
                                "show it."));
}

void RunPage::showLinkDeclared(const Result<Done> &saved)
{
    if (!saved)
        return showFailure(saved.error());
    m_declare->setEnabled(false);
    announceIn(m_result, tr("Noted. It counts from now on as declared, never as read."));
}

void RunPage::fillSteps()
{
    const OnboardingText words(m_text);
    FigureTable table;
    table.columns = {{tr("Step")}, {tr("Subscription")}, {tr("State")}};
    for (int i = 0; i < m_case.steps.size(); ++i) {
        const OnboardingStep &step = m_case.steps[i];
        QString state = i == m_stepUnderWay ? tr("under way \u2026") : words.state(step.state);
        if (step.stoodBefore)
            state += u" \u00b7 "_s + words.stepStoodBefore();
        if (step.firstCreditDay.isValid())
            state += u" \u00b7 "_s + words.firstCredit(m_text.date(step.firstCreditDay));
        table.rows.append(
            {{words.step(step.kind),
              step.subscriptionName.isEmpty() ? step.subscription.value() : step.subscriptionName,
              state}});
    }
    m_model->setTable(table);
    m_steps->setYielding({2});
}

void RunPage::update()
{
    const OnboardingText words(m_text);
    const CaseState state = stateOf(m_case);
    QString said = words.state(state);
    if (state == CaseState::WaitingForEvidence)
        said += u" \u00b7 "_s + words.evidenceDue(m_text.date(m_case.evidenceDue.date()));
    m_state->setText(said);
    const bool runs = canRun(m_case);
    const bool undoes = canUndo(m_case);
    const auto intent = runs ? Confirmation::Intent::Run : Confirmation::Intent::Undo;
    m_ask->setText(tr("This sends %Ln request(s) that change something at %1. Type the name of the "
                      "customer to allow it.",
                      nullptr, Confirmation::countOf({m_case}, intent).requests)
                       .arg(m_case.customerName));
    m_ask->setVisible(!m_running && (runs || undoes));
    m_typed->setVisible(!m_running && (runs || undoes));
    m_run->setVisible(!m_running && runs);
    m_undo->setVisible(!m_running && undoes);
    m_stop->setVisible(m_running);
    const bool byCustomer = !m_running && canReadBack(m_case) && isForCustomer(m_case);
    m_elsewhere->setVisible(byCustomer);
    m_look->setVisible(byCustomer);
    m_look->setEnabled(!m_looking);
    m_play->setVisible(byCustomer && m_canPlayCustomer);
    m_play->setEnabled(!m_looking);
    m_run->setEnabled(!m_looking && confirmation(Confirmation::Intent::Run).has_value());
    m_undo->setEnabled(!m_looking && confirmation(Confirmation::Intent::Undo).has_value());
    const bool stands = !m_running
                        && (state == CaseState::ConfirmedByCost || state == CaseState::NotConfirmed
                            || state == CaseState::WaitingForEvidence);
    m_end->setVisible(stands && m_case.purpose == CasePurpose::Onboard);
    m_declare->setVisible(stands && needsLinkByOthers(m_case));
    m_why->setVisible(!m_running && state == CaseState::NotConfirmed);
}

void RunPage::begin(Confirmation::Intent intent)
{
    const std::optional<Confirmation> typed = confirmation(intent);
    if (!typed)
        return;
    m_running = true;
    m_result->clear();
    update();
    Q_EMIT runWanted(m_case.id, *typed);
}

void RunPage::showProgress(const OnboardingProgress &progress)
{
    m_stepUnderWay = progress.step;
    fillSteps();
}

void RunPage::showOutcome(const CaseOutcome &outcome)
{
    const bool read = !outcome.onboarding.steps.isEmpty();
    showCase(read ? outcome.onboarding : m_case);
    if (outcome.error)
        showFailure(*outcome.error);
    else
        announce(m_state, m_state->text());
}

void RunPage::showFailure(const Error &error)
{
    m_running = false;
    m_looking = false;
    m_stepUnderWay = -1;
    fillSteps();
    update();
    const ErrorText words = m_text.error(error);
    announceIn(m_result,
               words.sentence + u' ' + words.nextStep + u'\n' + errorDetails(m_text, error));
}

} // namespace Pec
