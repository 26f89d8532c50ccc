// SPDX-License-Identifier: GPL-3.0-or-later
//! sign-in and sign-out.
#pragma once

#include "cli/command.h"

namespace Pec {

class SignInCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

private:
    void signIn();
};

class SignOutCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void start() override;
};

} // namespace Pec
