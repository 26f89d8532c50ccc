// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/customerpapers.h"

#include "core/strings.h"
#include "onboarding/papers/casepapers.h"
#include "onboarding/papers/packfolder.h"
#include "onboarding/papers/packzip.h"
#include "onboarding/papers/scripts.h"
#include "reports/paperpdf.h"

#include <QDir>

namespace Pec {

namespace {

const auto kZip = u".zip"_s;

bool isZip(const QString &target) { return target.endsWith(kZip, Qt::CaseInsensitive); }

//! Beside the pack, never in it.
QString ownFolderOf(const QString &target)
{
    const QString base = isZip(target) ? target.chopped(kZip.size()) : QDir::cleanPath(target);
    return base + u"-partner"_s;
}

} // namespace

Result<WrittenPapers> writePapers(const PapersWish &wish)
{
    if (!isForCustomer(wish.onboarding))
        return failure(ErrorCode::BadInput,
                       u"nothing of it is for the customer: who is signed in links itself"_s);
    const Text text(wish.language);
    const QDateTime planned = plannedAt(wish.onboarding);
    const auto print = [&](const Letter &letter) {
        return paperPdf(
            {letter.html, letter.title, languageCode(wish.language).toLatin1(), planned});
    };
    const QList<PaperFile> files =
        customerPack(wish.onboarding, wish.partnerName, wish.role, text, print);
    const auto written = isZip(wish.target)
                             ? writePackZip(wish.target, files, u"azure-access"_s, planned)
                             : writePack(wish.target, files);
    if (!written)
        return failure(written.error());
    const PaperFile link = linkScript(wish.onboarding);
    if (link.content.isEmpty())
        return WrittenPapers{wish.target, {}};
    const QString own = ownFolderOf(wish.target);
    if (const auto beside = writePack(own, {link}); !beside)
        return failure(beside.error());
    return WrittenPapers{wish.target, own};
}

} // namespace Pec
