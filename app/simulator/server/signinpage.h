// SPDX-License-Identifier: GPL-3.0-or-later
//! The pages that a browser sees: choose a demo user, enter a device code, be sent back.
#pragma once

#include "simulator/http.h"
#include "simulator/world.h"

namespace Pec::Simulator {

using Fields = QList<std::pair<QString, QString>>;

//! A form that sends \a hidden and the chosen user to \a action; \a codeField asks for a device
//! code too.
struct SignInForm
{
    QString title;
    QString lead;
    QByteArray method = "get";
    QString action;
    QString userField;
    Fields hidden;
    bool codeField = false;
};

[[nodiscard]] Response signInPage(const SignInForm &form, const QList<DirectoryObject> &users);
//! One sentence to read, for the end of a flow or an error that may not be sent to the redirect
//! address.
[[nodiscard]] Response messagePage(const QString &title, const QString &text, int status);
//! A page that posts \a fields to \a target by itself: response_mode=form_post.
[[nodiscard]] Response formPostPage(const QString &target, const Fields &fields);

} // namespace Pec::Simulator
