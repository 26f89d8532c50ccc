// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/oauth/claims.h"

#include "core/strings.h"
#include "identity/oauth/base64url.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pec {

namespace {

using Parameters = QHash<QByteArray, QByteArray>;

//! Reads "Scheme key=value, key="quoted", Scheme2 ..." (RFC 9110 section 11.6.1). One header may
//! hold several challenges, since several headers may have been joined by commas.
class ChallengeReader
{
public:
    explicit ChallengeReader(QByteArray text)
        : m_text(std::move(text))
    {}

    [[nodiscard]] QList<Parameters> read()
    {
        QList<Parameters> challenges;
        while (skipTo(), m_at < m_text.size()) {
            const QByteArray word = token();
            skipSpace();
            if (word.isEmpty()) {
                ++m_at; // not a header by the grammar; go on behind the character
            } else if (m_at < m_text.size() && m_text[m_at] == '=') {
                ++m_at;
                skipSpace();
                if (challenges.isEmpty())
                    challenges.append(Parameters());
                challenges.last().insert(word.toLower(), value());
            } else {
                challenges.append(Parameters());
            }
        }
        return challenges;
    }

private:
    static bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }

    void skipTo()
    {
        while (m_at < m_text.size() && (isSpace(m_text[m_at]) || m_text[m_at] == ','))
            ++m_at;
    }

    QByteArray token()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !isSpace(m_text[m_at]) && m_text[m_at] != ','
               && m_text[m_at] != '=' && m_text[m_at] != '"')
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    QByteArray value()
    {
        QByteArray out;
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
                if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                    ++m_at;
                out += m_text[m_at];
            }
            ++m_at;
            return out;
        }
        // Unquoted base64 may end in '=', so only a comma or a space ends it.
        while (m_at < m_text.size() && !isSpace(m_text[m_at]) && m_text[m_at] != ',')
            out += m_text[m_at++];
        return out;
    }

    const QByteArray m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<QByteArray> claimsChallenge(const HttpReply &reply)
{
    for (const auto &[name, value] : reply.headers) {
        if (name != "www-authenticate")
            continue;
        const QList<Parameters> challenges = ChallengeReader(value).read();
        for (const Parameters &parameters : challenges) {
            if (parameters.value("error") != "insufficient_claims")
                continue;
            auto claims = fromAnyBase64(parameters.value("claims"));
            if (claims && QJsonDocument::fromJson(*claims).isObject())
                return claims;
        }
    }
    return {};
}

Result<QByteArray> claimsParameter(const QByteArray &challenge)
{
    QJsonObject claims;
    if (!challenge.isEmpty()) {
        const QJsonDocument document = QJsonDocument::fromJson(challenge);
        if (!document.isObject())
            return failure(ErrorCode::BadAnswer, u"a claims challenge is not a JSON object"_s);
        claims = document.object();
    }
    QJsonObject accessToken = claims["access_token"_L1].toObject();
    QJsonObject capabilities = accessToken["xms_cc"_L1].toObject();
    QJsonArray values = capabilities["values"_L1].toArray();
    if (!values.contains("cp1"_L1))
        values.append("cp1"_L1);
    capabilities["values"_L1] = values;
    accessToken["xms_cc"_L1] = capabilities;
    claims["access_token"_L1] = accessToken;
    return QJsonDocument(claims).toJson(QJsonDocument::Compact);
}

} // namespace Pec
