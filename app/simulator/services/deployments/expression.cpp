// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/deployments/expression.h"

#include "core/strings.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 32;

class Evaluator
{
public:
    Evaluator(QString text, const TemplateNames &names, int depth)
        : m_text(std::move(text))
        , m_names(names)
        , m_depth(depth)
    {}

    Evaluated run()
    {
        const QJsonValue value = expression();
        skipSpace();
        if (m_error.isEmpty() && m_at < m_text.size())
            fail(u"unexpected '%1'"_s.arg(m_text.at(m_at)));
        return {m_error.isEmpty() ? value : QJsonValue(), m_error};
    }

private:
    void fail(const QString &why)
    {
        if (m_error.isEmpty())
            m_error = why;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    bool take(QChar c)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text.at(m_at) != c)
            return false;
        ++m_at;
        return true;
    }

    QString word()
    {
        skipSpace();
        const qsizetype start = m_at;
        while (m_at < m_text.size()
               && (m_text.at(m_at).isLetterOrNumber() || m_text.at(m_at) == u'_'))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    QJsonValue expression()
    {
        QJsonValue value = primary();
        while (m_error.isEmpty()) {
            if (take(u'.')) {
                value = value.toObject().value(word());
            } else if (take(u'[')) {
                const QJsonValue index = expression();
                value = index.isString() ? value.toObject().value(index.toString())
                                         : value.toArray().at(index.toInt());
                if (!take(u']'))
                    fail(u"']' is missing"_s);
            } else {
                break;
            }
            if (value.isUndefined())
                fail(u"there is no such member"_s);
        }
        return value;
    }

    QJsonValue primary()
    {
        if (take(u'\''))
            return text();
        const QString name = word();
        bool isNumber = false;
        const int number = name.toInt(&isNumber);
        if (isNumber)
            return number;
        if (name.isEmpty() || !take(u'(')) {
            fail(u"an expression is expected at position %1"_s.arg(m_at));
            return {};
        }
        QList<QJsonValue> arguments;
        while (m_error.isEmpty() && !take(u')')) {
            if (!arguments.isEmpty() && !take(u','))
                fail(u"',' or ')' is missing"_s);
            arguments.append(expression());
        }
        return m_error.isEmpty() ? call(name.toLower(), arguments) : QJsonValue();
    }

    //! The rest of a text literal; a quote is written twice.
    QString text()
    {
        QString found;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at++);
            if (c != u'\'') {
                found += c;
            } else if (m_at < m_text.size() && m_text.at(m_at) == u'\'') {
                found += c;
                ++m_at;
            } else {
                return found;
            }
        }
        fail(u"a text does not end"_s);
        return found;
    }

    QJsonValue named(const QJsonObject &from, const QString &kind,
                     const QList<QJsonValue> &arguments)
    {
        const QString name = arguments.value(0).toString();
        for (auto it = from.begin(); it != from.end(); ++it) {
            if (it.key().compare(name, Qt::CaseInsensitive) == 0)
                return *it;
        }
        fail(u"the template %1 '%2' is not found"_s.arg(kind, name));
        return {};
    }

    QJsonValue variable(const QList<QJsonValue> &arguments)
    {
        QJsonValue raw = named(m_names.variables, u"variable"_s, arguments);
        if (m_depth >= kDeepest)
            fail(u"the variables refer to each other"_s);
        if (!m_error.isEmpty() || !raw.isString() || !raw.toString().startsWith(u'['))
            return raw;
        const Evaluated inner =
            Evaluator(raw.toString().mid(1).chopped(1), m_names, m_depth + 1).run();
        if (!inner.error.isEmpty())
            fail(inner.error);
        return inner.value;
    }

    static QStringList texts(const QList<QJsonValue> &arguments)
    {
        QStringList all;
        for (const QJsonValue &one : arguments)
            all.append(one.isDouble() ? QString::number(one.toInt()) : one.toString());
        return all;
    }

    static QString formatted(const QList<QJsonValue> &arguments)
    {
        const QStringList all = texts(arguments);
        QString result = all.value(0);
        for (qsizetype i = 1; i < all.size(); ++i)
            result.replace(u"{%1}"_s.arg(i - 1), all.at(i));
        return result;
    }

    //! "{root}/providers/{type}/{name}", names and the segments of a type taken in turn.
    QString resourceId(const QString &root, QStringList parts)
    {
        if (parts.size() < 2) {
            fail(u"a resource id needs a type and a name"_s);
            return {};
        }
        const QStringList type = parts.takeFirst().split(u'/', Qt::SkipEmptyParts);
        QString id = root + u"/providers/"_s + type.value(0);
        for (qsizetype i = 0; i < parts.size(); ++i)
            id += u'/' + type.value(i + 1) + u'/' + parts.at(i);
        return id;
    }

    QString subscriptionResourceId(QStringList parts)
    {
        QString root = m_names.subscription.value("id"_L1).toString();
        if (!QUuid::fromString(parts.value(0)).isNull())
            root = u"/subscriptions/"_s + parts.takeFirst();
        return resourceId(root, parts);
    }

    QJsonValue call(const QString &name, const QList<QJsonValue> &arguments)
    {
        // Microsoft's own name space, so that a name comes out as it does in Azure.
        static const QUuid space(u"11fb06fb-712d-4ddd-98c7-e71bbd588830"_s);
        if (name == "parameters"_L1)
            return named(m_names.parameters, u"parameter"_s, arguments);
        if (name == "variables"_L1)
            return variable(arguments);
        if (name == "subscription"_L1)
            return m_names.subscription;
        if (name == "guid"_L1)
            return QUuid::createUuidV5(space, texts(arguments).join(u'-'))
                .toString(QUuid::WithoutBraces);
        if (name == "concat"_L1)
            return texts(arguments).join(QString());
        if (name == "format"_L1)
            return formatted(arguments);
        if (name == "tolower"_L1)
            return arguments.value(0).toString().toLower();
        if (name == "length"_L1)
            return arguments.value(0).toArray().size();
        if (name == "copyindex"_L1)
            return m_names.copyIndex;
        if (name == "resourceid"_L1 || name == "subscriptionresourceid"_L1)
            return subscriptionResourceId(texts(arguments));
        if (name == "tenantresourceid"_L1)
            return resourceId({}, texts(arguments));
        fail(u"the template function '%1' is not valid here"_s.arg(name));
        return {};
    }

    QString m_text;
    const TemplateNames &m_names;
    int m_depth;
    qsizetype m_at = 0;
    QString m_error;
};

} // namespace

Evaluated evaluated(const QJsonValue &value, const TemplateNames &names)
{
    if (value.isString()) {
        const QString text = value.toString();
        if (!text.startsWith(u'[') || !text.endsWith(u']') || text.startsWith("[["_L1))
            return {text.startsWith("[["_L1) ? QJsonValue(text.mid(1)) : value, {}};
        return Evaluator(text.mid(1).chopped(1), names, 0).run();
    }
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonArray entries = value.toArray(); const auto entry : entries) {
            Evaluated one = evaluated(entry, names);
            if (!one.error.isEmpty())
                return one;
            all.append(one.value);
        }
        return {all, {}};
    }
    if (value.isObject()) {
        QJsonObject all;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            Evaluated one = evaluated(*it, names);
            if (!one.error.isEmpty())
                return one;
            all.insert(it.key(), one.value);
        }
        return {all, {}};
    }
    return {value, {}};
}

} // namespace Pec::Simulator
