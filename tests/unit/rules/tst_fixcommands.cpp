// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/explanation/fixcommands.h"
#include "unit/rules/samples.h"

using namespace Pec;
using namespace Pec::Testing;

namespace {

SubscriptionAssessment subscription()
{
    SubscriptionAssessment one;
    one.id = kSubscription;
    one.customer = kCustomer;
    return one;
}

Recommendation toDo(Fix fix, std::optional<AccessMethod> method = {}, bool group = false)
{
    Recommendation recommendation;
    recommendation.fix = fix;
    if (method) {
        recommendation.path.emplace();
        recommendation.path->method = *method;
        recommendation.path->principal = kSelf;
        recommendation.path->principalIsGroup = group;
    }
    return recommendation;
}

QStringList asAShellTakesThem(QStringList commands)
{
    return commands.replaceInStrings(QRegularExpression(u"\\\\\\n\\s*"_s), QString());
}

} // namespace

class tst_FixCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFixIsTyped_data()
    {
        QTest::addColumn<Recommendation>("fix");
        QTest::addColumn<QStringList>("run");
        QTest::addColumn<QStringList>("undo");
        const QString scope = u"--scope /subscriptions/"_s + kSubscription.value();
        const auto role = [&scope](const QString &name, const QString &who, const QString &type) {
            return QStringList{QString(u"az role assignment create --role "_s + name + u' ' + scope
                                       + u" --assignee-object-id "_s + who
                                       + u" --assignee-principal-type "_s + type)};
        };
        const auto undo = [&scope](const QString &name, const QString &who) {
            return QStringList{QString(u"az role assignment delete --role "_s + name + u' ' + scope
                                       + u" --assignee "_s + who)};
        };
        const QString group = kAdminAgents.value();
        for (const Fix fix : {Fix::ReinstateAobo, Fix::ChangeAoboRole, Fix::WidenAoboScope})
            QTest::newRow(qPrintable(name(fix)))
                << toDo(fix) << role(u"Contributor"_s, group, u"ForeignGroup"_s)
                << undo(u"Contributor"_s, group);
        QTest::newRow("a user's role") << toDo(Fix::ChangeRole, AccessMethod::Guest)
                                       << role(u"Contributor"_s, kSelf.value(), u"User"_s)
                                       << undo(u"Contributor"_s, kSelf.value());
        QTest::newRow("an application's role")
            << toDo(Fix::MakeRolePermanent, AccessMethod::ServicePrincipal)
            << role(u"Contributor"_s, kSelf.value(), u"ServicePrincipal"_s)
            << undo(u"Contributor"_s, kSelf.value());
        QTest::newRow("a group's role") << toDo(Fix::WidenRoleScope, AccessMethod::Group, true)
                                        << role(u"Contributor"_s, kSelf.value(), u"Group"_s)
                                        << undo(u"Contributor"_s, kSelf.value());
        QTest::newRow("a role of nobody known")
            << toDo(Fix::ChangeRole) << QStringList() << QStringList();
        const QString extension = u"az extension add --name managementpartner"_s;
        const QStringList unlink{u"az managementpartner delete --partner-id 1234567"_s};
        QTest::newRow("a link")
            << toDo(Fix::LinkPartnerId)
            << QStringList{extension, u"az managementpartner create --partner-id 1234567"_s}
            << unlink;
        QTest::newRow("a link to another partner")
            << toDo(Fix::CorrectPartnerLink)
            << QStringList{extension, u"az managementpartner update --partner-id 1234567"_s}
            << unlink;
        QTest::newRow("a link of a group, whose members each link themselves")
            << toDo(Fix::LinkPartnerId, AccessMethod::Lighthouse, true) << QStringList()
            << QStringList();
        QTest::newRow("a link of an application")
            << toDo(Fix::LinkPartnerId, AccessMethod::ServicePrincipal) << QStringList()
            << QStringList();
        Recommendation another = toDo(Fix::ChangeRole, AccessMethod::Guest);
        another.path->role = RoleDefinitionId(kReader);
        another.path->scope = u"/subscriptions/"_s + kSubscription.value();
        QTest::newRow("another role, and the old one goes")
            << another
            << role(u"Contributor"_s, kSelf.value(), u"User"_s) + undo(kReader, kSelf.value())
            << role(kReader, kSelf.value(), u"User"_s) + undo(u"Contributor"_s, kSelf.value());
        Recommendation timeBound = toDo(Fix::MakeRolePermanent, AccessMethod::Guest);
        timeBound.path->role = RoleDefinitionId(u"b24988ac-6180-42a0-ab88-20f7382dd24c"_s);
        timeBound.path->scope = another.path->scope;
        QTest::newRow("Contributor for a time: no command makes the same role and takes it away")
            << timeBound << QStringList() << QStringList();
        QTest::newRow("a delegation, by its template")
            << toDo(Fix::DelegateLighthouse) << QStringList() << QStringList();
    }

    void aFixIsTyped()
    {
        QFETCH(Recommendation, fix);
        QFETCH(QStringList, run);
        QFETCH(QStringList, undo);
        const FixCommands commands = fixCommands(fix, subscription(), partner());
        QCOMPARE(asAShellTakesThem(commands.run), run);
        QCOMPARE(asAShellTakesThem(commands.undo), undo);
        for (const QString &command : commands.run) {
            for (const QString &line : command.split(u'\n'))
                QVERIFY2(line.size() <= 75, qPrintable(line)); // of a page
        }
        QCOMPARE(commands.tenant.value(), kCustomer.value());
        QCOMPARE(undoKind(fix.fix) == UndoKind::Nothing, false);
    }

    void whatIsLinkedInThePartnersTenantSignsInThere()
    {
        Recommendation link = toDo(Fix::LinkPartnerId);
        link.tenant = ActingTenant::Partner;
        QCOMPARE(fixCommands(link, subscription(), partner()).tenant, kPartnerTenant);
    }

    void whatIsNoIdIsInNoCommand_data()
    {
        QTest::addColumn<SubscriptionAssessment>("subscription");
        QTest::addColumn<PartnerFacts>("partner");
        SubscriptionAssessment named = subscription();
        named.id = SubscriptionId(u"x; rm -rf ~"_s);
        QTest::newRow("a subscription") << named << partner();
        SubscriptionAssessment owned = subscription();
        owned.customer = CustomerId(u"$(reboot)"_s);
        QTest::newRow("a tenant") << owned << partner();
        PartnerFacts grouped = partner();
        grouped.agentsGroups = {PrincipalId(u"`id`"_s)};
        grouped.mpnId = u"1 --help"_s;
        QTest::newRow("a group and a partner ID") << subscription() << grouped;
    }

    void whatIsNoIdIsInNoCommand()
    {
        QFETCH(SubscriptionAssessment, subscription);
        QFETCH(PartnerFacts, partner);
        for (const Fix fix : {Fix::ReinstateAobo, Fix::LinkPartnerId}) {
            const FixCommands commands = fixCommands(toDo(fix), subscription, partner);
            const QString all = commands.tenant.value() + commands.run.join(u' ');
            for (const QChar sign : u";$`"_s)
                QVERIFY2(!all.contains(sign), qPrintable(all));
            QVERIFY2(!all.contains(u"--help"_s), qPrintable(all));
        }
    }
};

QTEST_GUILESS_MAIN(tst_FixCommands)
#include "tst_fixcommands.moc"
