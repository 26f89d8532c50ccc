// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/signincommand.h"

#include "core/async.h"
#include "core/strings.h"
#include "domain/knownpage.h"

#include <QProcess>

namespace Pec {

namespace {

//! The desktop's own way to open an address; a command has no GUI to ask.
bool openBrowser(const QUrl &url, const QUrl &authority)
{
    return isSignInPage(url, authority)
           && QProcess::startDetached(u"xdg-open"_s, {QString::fromLatin1(url.toEncoded())});
}

} // namespace

void SignInCommand::start()
{
    withTenant([this] { signIn(); });
}

void SignInCommand::signIn()
{
    const Text &text = m_console.text();
    SignInRequest request;
    request.deviceCode = m_arguments.has(u"--device-code"_s);
    request.closingPageTitle = text.signedInTitle();
    request.closingPageText = text.signedInText();
    const QUrl authority = m_context.profile() ? m_context.profile()->authority : QUrl();
    request.openUrl = [this, authority](const QUrl &url) {
        if (m_arguments.has(u"--print-url"_s) || !openBrowser(url, authority))
            m_console.print(QString::fromLatin1(url.toEncoded()) + u'\n');
    };
    request.showDeviceCode = [this](const QString &code, const QUrl &address, const QString &) {
        m_console.note(m_console.text().deviceCodePrompt(code, address));
    };
    whenFinished(m_context.signIn(std::move(request), m_stop.get_token()), this,
                 [this](const Result<SignedInUser> &user) {
                     if (!user)
                         return fail(user.error());
                     m_console.note(m_console.text().signedInAs(user->userName));
                     if (!user->tokenKept)
                         m_console.note(m_console.text().tokenNotKept());
                     end(ExitStatus::Done);
                 });
}

void SignOutCommand::start()
{
    withTenant([this] {
        whenFinished(m_context.signOut(), this, [this](const Result<Done> &done) {
            if (done)
                end(ExitStatus::Done);
            else
                fail(done.error());
        });
    });
}

} // namespace Pec
