<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>CustomerCells</name>
    <message numerus="yes">
        <source>%1 of %Ln customer(s) need action</source>
        <translation>
            <numerusform>%1 of %Ln customer needs action</numerusform>
            <numerusform>%1 of %Ln customers need action</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::Banner</name>
    <message numerus="yes">
        <source>and %Ln more, see the details</source>
        <translation>
            <numerusform>and %Ln more, see the details</numerusform>
            <numerusform>and %Ln more, see the details</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) could not be read; everything else is shown.</source>
        <translation>
            <numerusform>%Ln part could not be read; everything else is shown.</numerusform>
            <numerusform>%Ln parts could not be read; everything else is shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::BulkWizard</name>
    <message numerus="yes">
        <source>Onboard %Ln customer(s)</source>
        <translation>
            <numerusform>Onboard %Ln customer</numerusform>
            <numerusform>Onboard %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Onboarding of %Ln customer(s)</source>
        <translation>
            <numerusform>Onboarding of %Ln customer</numerusform>
            <numerusform>Onboarding of %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::CustomersRunPage</name>
    <message numerus="yes">
        <source>To run %1, type the name of the customer. This sends %Ln request(s).</source>
        <translation>
            <numerusform>To run %1, type the name of the customer. This sends %Ln request.</numerusform>
            <numerusform>To run %1, type the name of the customer. This sends %Ln requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To run %1, type that number. This sends %Ln request(s).</source>
        <translation>
            <numerusform>To run %1, type that number. This sends %Ln request.</numerusform>
            <numerusform>To run %1, type that number. This sends %Ln requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customer(s) through</source>
        <translation>
            <numerusform>%1 of %Ln customer through</numerusform>
            <numerusform>%1 of %Ln customers through</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::ExportBar</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s) in this folder?</source>
        <translation>
            <numerusform>Replace %Ln file in this folder?</numerusform>
            <numerusform>Replace %Ln files in this folder?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln file was written to %1.</numerusform>
            <numerusform>%Ln files were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::FilterBar</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln subscription</numerusform>
            <numerusform>%Ln subscriptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::OverviewPane</name>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln subscription</numerusform>
            <numerusform>%Ln subscriptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::PlanDesk</name>
    <message numerus="yes">
        <source>%Ln addition(s) to the plan</source>
        <translation>
            <numerusform>%Ln addition to the plan</numerusform>
            <numerusform>%Ln additions to the plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::PlanPane</name>
    <message numerus="yes">
        <source>%Ln finding(s):</source>
        <translation>
            <numerusform>%Ln finding:</numerusform>
            <numerusform>%Ln findings:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::PortfolioHead</name>
    <message numerus="yes">
        <source>in %n day(s), at a rate of %1</source>
        <translation>
            <numerusform>in %n day, at a rate of %1</numerusform>
            <numerusform>in %n days, at a rate of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customer(s)</source>
        <translation>
            <numerusform>of %Ln customer</numerusform>
            <numerusform>of %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::RefreshBar</name>
    <message numerus="yes">
        <source>%L1 of %Ln customer(s)</source>
        <translation>
            <numerusform>%L1 of %Ln customer</numerusform>
            <numerusform>%L1 of %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of about %Ln request(s)</source>
        <translation>
            <numerusform>%L1 of about %Ln request</numerusform>
            <numerusform>%L1 of about %Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::RunPage</name>
    <message numerus="yes">
        <source>This sends %Ln request(s) that change something at %1. Type the name of the customer to allow it.</source>
        <translation>
            <numerusform>This sends %Ln request that changes something at %1. Type the name of the customer to allow it.</numerusform>
            <numerusform>This sends %Ln requests that change something at %1. Type the name of the customer to allow it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::WhomBox</name>
    <message numerus="yes">
        <source>%Ln selected customer(s)</source>
        <translation>
            <numerusform>%Ln selected customer</numerusform>
            <numerusform>%Ln selected customers</numerusform>
        </translation>
    </message>
</context>
</TS>
