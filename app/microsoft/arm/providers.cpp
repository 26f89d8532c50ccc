// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/arm/providers.h"

#include "microsoft/arm/pages.h"

namespace Pec::Arm {

namespace {

const QString kVersion = u"2021-04-01"_s;

QString path(const SubscriptionId &subscription, const QString &name)
{
    return u"/subscriptions/"_s + subscription.value() + u"/providers/"_s + name;
}

ProviderState stateOf(const QString &text)
{
    const auto is = [&text](QLatin1StringView name) {
        return text.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (is("Registered"_L1))
        return ProviderState::Registered;
    if (is("Registering"_L1))
        return ProviderState::Registering;
    if (is("Unregistering"_L1))
        return ProviderState::Unregistering;
    return is("NotRegistered"_L1) || is("Unregistered"_L1) ? ProviderState::NotRegistered
                                                           : ProviderState::Unknown;
}

} // namespace

Result<ProviderState> parseProvider(const HttpReply &reply)
{
    const auto object = jsonObject(reply);
    if (!object)
        return failure(object.error());
    if (!object->value("registrationState"_L1).isString())
        return failure(ErrorCode::BadAnswer, u"a provider without \"registrationState\""_s,
                       reply.url.host());
    return stateOf(object->value("registrationState"_L1).toString());
}

FutureResult<ProviderState> providerState(const Service &service,
                                          const SubscriptionId &subscription, const QString &name)
{
    return readOne<ProviderState>(
        service, armRequest(service, "GET", path(subscription, name), kVersion), parseProvider);
}

HttpRequest registerRequest(const Service &service, const SubscriptionId &subscription,
                            const QString &name)
{
    return armRequest(service, "POST", path(subscription, name) + u"/register"_s, kVersion);
}

FutureResult<ProviderState>
registerProvider(const Service &service, const SubscriptionId &subscription, const QString &name)
{
    return readOne<ProviderState>(service, registerRequest(service, subscription, name),
                                  parseProvider);
}

} // namespace Pec::Arm
