// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshots.h"

#include "core/strings.h"

#include <QDir>
#include <QFile>
#include <QStringList>

#include <algorithm>

#include <unistd.h>

namespace Pec::Test {

namespace {

QString text(bool value) { return value ? u"yes"_s : u"no"_s; }
QString text(const QString &value) { return u'"' + value + u'"'; }
QString text(int value) { return QString::number(value); }
QString text(QDate value) { return value.toString(Qt::ISODate); }
QString text(const QDateTime &value)
{
    return value.toString(Qt::ISODateWithMs) + QString::number(int(value.timeSpec()));
}
QString text(Decimal value) { return value.toString(); }
QString text(std::chrono::milliseconds value) { return QString::number(value.count()); }
QString text(Persona value) { return QString::number(int(value)); }
QString text(PrincipalKind value) { return QString::number(int(value)); }
QString text(AccessState value) { return QString::number(int(value)); }
QString text(CostGrain value) { return QString::number(int(value)); }
QString text(ProductKind value) { return QString::number(int(value)); }
QString text(ErrorCode value) { return QString::number(int(value)); }
template <class Tag>
QString text(const Id<Tag> &value)
{
    return value.value();
}

// Declared ahead, so that the templates below find them.
QString text(const Cost &value);
QString text(const Period &value);
QString text(const Error &value);
QString text(const PartnerFacts &value);
QString text(const Reseller &value);
QString text(const Customer &value);
QString text(const Subscription &value);
QString text(const AccessReading &value);
QString text(const AccessFact &value);
QString text(const DenyAssignment &value);
QString text(const KindCost &value);
QString text(const PeriodCost &value);
QString text(const CostPoint &value);
QString text(const MissingPart &value);
QString text(const CreditedPrices &value);
template <class T>
QString text(const std::optional<T> &value);
template <class T>
QString text(const QList<T> &values);
template <class T>
QString text(const QSet<T> &values);

template <class... T>
QString row(const T &...members)
{
    QStringList texts{text(members)...};
    return u'{' + texts.join(u", "_s) + u'}';
}

// Structured bindings name every member: one more in the domain does not compile here.
QString text(const Cost &value)
{
    const auto &[a, b] = value;
    return row(a, b);
}
QString text(const Period &value)
{
    const auto &[a, b] = value;
    return row(a, b);
}
QString text(const Error &value)
{
    const auto &[a, b, c, d, e, f, claims, h] = value;
    return row(a, b, c, d, e, f, h);
}
QString text(const PartnerFacts &value)
{
    const auto &[a, b, c, d, e, f, g, h, i, j, k, l] = value;
    return row(a, b, c, d, e, f, g, h, i, j, k, l);
}
QString text(const Reseller &value)
{
    const auto &[a, b, c] = value;
    return row(a, b, c);
}
QString text(const Customer &value)
{
    const auto &[a, b, c, d, e, f, g] = value;
    return row(a, b, c, d, e, f, g);
}
QString text(const Subscription &value)
{
    const auto &[a, b, c, d, e, f] = value;
    return row(a, b, c, d, e, f);
}
QString text(const AccessReading &value)
{
    const auto &[a, b, c, d, e, f, g] = value;
    return row(a, b, c, d, e, f, g);
}
QString text(const AccessFact &value)
{
    const auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q] = value;
    return row(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q);
}
QString text(const DenyAssignment &value)
{
    const auto &[a, b, c, d, e, f] = value;
    return row(a, b, c, d, e, f);
}
QString text(const KindCost &value)
{
    const auto &[a, b] = value;
    return row(a, b);
}
QString text(const PeriodCost &value)
{
    const auto &[a, b, c, d, e, f, g] = value;
    return row(a, b, c, d, e, f, g);
}
QString text(const CostPoint &value)
{
    const auto &[a, b, c, d, e, f, g, h] = value;
    return row(a, b, c, d, e, f, g, h);
}
QString text(const CreditedPrices &value)
{
    const auto &[a, b] = value;
    return row(a, b);
}
QString text(const MissingPart &value)
{
    const auto &[a, b, c] = value;
    return row(a, b, c);
}

template <class T>
QString text(const std::optional<T> &value)
{
    return value ? text(*value) : u"nothing"_s;
}

template <class T>
QString text(const QList<T> &values)
{
    QStringList texts;
    for (const T &value : values)
        texts << text(value);
    return u"["_s + texts.join(u",\n "_s) + u']';
}

template <class T>
QString text(const QSet<T> &values)
{
    QList<T> sorted(values.cbegin(), values.cend());
    std::sort(sorted.begin(), sorted.end());
    return text(sorted);
}

Decimal decimal(const char *digits) { return Decimal::parse(digits).value(); }

Error fullError(ErrorCode code)
{
    Error error;
    error.code = code;
    error.detail = u"The answer says: \"zażółć\" \U0001F512\n"_s;
    error.httpStatus = 403;
    error.serviceCode = u"AuthorizationFailed"_s;
    error.requestId = u"4f2c-11"_s;
    error.subject = u"management.azure.com"_s;
    error.claims = "{\"access_token\":{}}";
    error.retryAfter = std::chrono::milliseconds(86'400'123);
    return error;
}

void fillPartner(PartnerFacts &partner)
{
    partner.tenant = TenantId(u"11111111-0000-4000-8000-000000000001"_s);
    partner.name = u"Noordzee Cloud"_s;
    partner.domains = {u"noordzee.example"_s, u""_s, u"noordzee-cloud.example"_s};
    partner.user = PrincipalId(u"11111111-0000-4000-8000-0000000000aa"_s);
    partner.userName = u"agent@noordzee.example"_s;
    partner.partnerRoles = {u"AdminAgents"_s, u"SalesAgents"_s};
    partner.rolesReadable = true;
    partner.agentsGroups = {PrincipalId(u"b-group"_s), PrincipalId(u"a-group"_s)};
    partner.mpnId = u"6012345"_s;
    partner.persona = Persona::IndirectProvider;
    partner.linkedPartnerId = QString(); // read, none
    partner.userGroups = {PrincipalId(u"a-group"_s), PrincipalId(u"c-group"_s)};
}

void fillAccess(Snapshot &snapshot, const CustomerId &customer, const SubscriptionId &subscription)
{
    const QDateTime checked(QDate(2026, 11, 22), QTime(9, 58, 1, 7), Qt::UTC);
    const AccessReading refused{customer,
                                AccessState::Refused,
                                checked,
                                true,
                                {subscription, SubscriptionId(u"s-2"_s)},
                                {SubscriptionId(u"s-3"_s), subscription},
                                fullError(ErrorCode::TenantRefused)};
    AccessReading notYet;
    notYet.customer = CustomerId(u"other"_s);
    snapshot.readings = {refused, notYet};
    for (const PrincipalKind kind :
         {PrincipalKind::Unknown, PrincipalKind::User, PrincipalKind::Guest, PrincipalKind::Group,
          PrincipalKind::ForeignGroup, PrincipalKind::ServicePrincipal}) {
        const bool odd = int(kind) % 2 == 1;
        snapshot.access.append(
            {subscription, odd, kind, PrincipalId(u"a-group"_s),
             u"Foreign Principal for 'Noordzee Cloud'"_s, snapshot.partner.tenant, !odd, odd,
             RoleDefinitionId(u"8e3af657-a8ff-443c-a75c-2fe8c4bcb635"_s), u"Owner"_s, odd,
             u"/subscriptions/S-1/resourceGroups/Web"_s, !odd,
             odd ? QDateTime() : checked.addDays(14), odd, odd ? checked : QDateTime(),
             odd ? std::optional<QString>() : u"6012345"_s});
    }
    snapshot.denies = {{subscription,
                        u"66666666-0000-4000-8000-000000000001"_s,
                        u"Externe toegang geblokkeerd"_s,
                        u"/subscriptions/S-1"_s,
                        {PrincipalId(u"b-group"_s), PrincipalId(u"a-group"_s)},
                        {PrincipalId(u"c-group"_s)}},
                       {SubscriptionId(u"s-2"_s), {}, {}, {}, {}, {}}};
}

void fillCost(Snapshot &snapshot, const CustomerId &customer, const SubscriptionId &subscription)
{
    const Cost large{decimal("123456789012345678.0123456789"), decimal("-922337203.6854775809")};
    const Cost edge{Decimal::fromRaw(std::numeric_limits<qint64>::max()),
                    Decimal::fromRaw(std::numeric_limits<qint64>::min())};
    const Cost tiny{decimal("0.0000000001"), decimal("-0.0000000001")};
    QList<KindCost> kinds;
    for (int kind = 0; kind < kProductKindCount; ++kind)
        kinds.append({ProductKind(kind), kind % 2 == 0 ? large : edge});
    snapshot.costs = {{subscription, u"EUR"_s, large, edge, tiny, kinds, large},
                      {SubscriptionId(u"s-2"_s), u"JPY"_s, {}, tiny, {}, {}, edge}};
    snapshot.points = {
        {CostGrain::Month, QDate(2026, 10, 1), customer, subscription, u"EUR"_s, edge, large, tiny},
        {CostGrain::Day, QDate(2026, 11, 20), customer, {}, u"EUR"_s, tiny, {}, {}},
        {CostGrain::Day, {}, {}, {}, {}, {}, {}, {}},
    };
}

} // namespace

Snapshot fullSnapshot(const QString &profile)
{
    const CustomerId customer(u"22222222-0000-4000-8000-000000000001"_s);
    const SubscriptionId subscription(u"s-1"_s);
    const ResellerId reseller(u"33333333-0000-4000-8000-000000000001"_s);
    Snapshot snapshot;
    snapshot.profile = profile;
    snapshot.startedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 50, 0, 123), Qt::UTC);
    snapshot.finishedAt = QDateTime(QDate(2026, 11, 22), QTime(10, 0, 0, 456), Qt::UTC);
    snapshot.period = {QDate(2026, 10, 22), QDate(2026, 11, 20)};
    fillPartner(snapshot.partner);
    snapshot.billingCurrencies = {u"EUR"_s, u"JPY"_s};
    snapshot.resellers = {{reseller, u"Reseller Alpha"_s, u"6098765"_s}};
    snapshot.customers = {{customer, u"bakkerij"_s, u"Bakkerij Jansen"_s, u"jansen.example"_s,
                           reseller, u"EUR"_s, true},
                          {CustomerId(u"x"_s), {}, u"Van Dam Logistiek"_s, {}, {}, {}, false},
                          {CustomerId(u"y"_s), {}, {}, {}, {}, {}, std::nullopt}};
    snapshot.subscriptions = {
        {subscription, customer, u"Productie"_s, u"Active"_s, reseller, true},
        {SubscriptionId(u"s-2"_s), customer, u"Test"_s, u"Disabled"_s, {}, false}};
    fillAccess(snapshot, customer, subscription);
    fillCost(snapshot, customer, subscription);
    snapshot.costRead = true;
    snapshot.rateSeen = decimal("0.1500000001");
    snapshot.directoryReadAt = QDateTime(QDate(2026, 11, 18), QTime(7, 0, 0, 5), Qt::UTC);
    snapshot.prices = CreditedPrices{decimal("85.0000000001"), decimal("100")};
    for (int code = 0; code <= int(ErrorCode::Internal); ++code)
        snapshot.missing.append({u"access"_s, u"22222222-1"_s, fullError(ErrorCode(code))});
    Error bare;
    bare.code = ErrorCode::Cancelled;
    snapshot.missing.append({u"cost.period"_s, {}, bare});
    return snapshot;
}

Snapshot largeSnapshot(const QString &profile, int subscriptions, int points)
{
    Snapshot snapshot = fullSnapshot(profile);
    for (int i = 0; i < subscriptions; ++i) {
        const CustomerId customer(u"22222222-0000-4000-8000-%1"_s.arg(i / 10, 12, 10, QChar(u'0')));
        const SubscriptionId id(u"44444444-0000-4000-8000-%1"_s.arg(i, 12, 10, QChar(u'0')));
        if (i % 10 == 0)
            snapshot.customers.append({customer, {}, u"Haven %1"_s.arg(i), {}, {}, u"EUR"_s, true});
        snapshot.subscriptions.append(
            {id, customer, u"Productie %1"_s.arg(i), u"Active"_s, {}, true});
        snapshot.access.append({id,
                                false,
                                PrincipalKind::ForeignGroup,
                                PrincipalId(u"a-group"_s),
                                {},
                                {},
                                true,
                                false,
                                RoleDefinitionId(u"owner"_s),
                                u"Owner"_s,
                                false,
                                u"/subscriptions/"_s + id.value(),
                                false,
                                {},
                                false,
                                {},
                                {}});
        for (int day = 0; day < points; ++day) {
            const Cost cost{Decimal::fromRaw(Decimal::Raw(i) * 1'000'000'007 + day),
                            Decimal::fromRaw(Decimal::Raw(day) * 99'999'999'999 + i)};
            snapshot.points.append({CostGrain::Day,
                                    QDate(2026, 9, 22).addDays(day),
                                    customer,
                                    id,
                                    u"EUR"_s,
                                    cost,
                                    Cost{},
                                    {}});
        }
    }
    return snapshot;
}

QString described(const Snapshot &snapshot)
{
    const auto &[id, profile, startedAt, finishedAt, period, directoryReadAt, partner, currencies,
                 resellers, customers, subscriptions, readings, access, denies, costs, points,
                 costRead, rateSeen, prices, missing] = snapshot;
    return row(profile, startedAt, finishedAt, period, directoryReadAt, partner, currencies,
               resellers, customers, subscriptions, readings, access, denies, costs, points,
               costRead, rateSeen, prices, missing);
}

ReadOnlyFolder::ReadOnlyFolder(const QString &path)
    : m_path(path)
    , m_wasRoot(geteuid() == 0)
{
    const auto everyone = QFile::ReadOther | QFile::ReadGroup | QFile::ReadOwner;
    const QDir folder(m_path);
    for (const QString &name : folder.entryList(QDir::Files))
        QFile::setPermissions(folder.filePath(name), everyone);
    QFile::setPermissions(m_path, everyone | QFile::ExeOther | QFile::ExeGroup | QFile::ExeOwner);
    if (m_wasRoot && seteuid(65534) != 0)
        qFatal("cannot become another user");
}

ReadOnlyFolder::~ReadOnlyFolder()
{
    if (m_wasRoot && seteuid(0) != 0)
        qFatal("cannot become root again");
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace Pec::Test
