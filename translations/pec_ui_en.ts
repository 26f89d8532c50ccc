<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>CustomerCells</name>
    <message numerus="yes">
        <source>%1 of %n customer(s) need action</source>
        <translation>
            <numerusform>%1 of %n customer needs action</numerusform>
            <numerusform>%1 of %n customers need action</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::Banner</name>
    <message numerus="yes">
        <source>and %n more, see the details</source>
        <translation>
            <numerusform>and %n more, see the details</numerusform>
            <numerusform>and %n more, see the details</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be read; everything else is shown.</source>
        <translation>
            <numerusform>%n part could not be read; everything else is shown.</numerusform>
            <numerusform>%n parts could not be read; everything else is shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::DataPage</name>
    <message numerus="yes">
        <source>All for %n day(s), then the last of each day up to %1 days, then the last of each month for good. Comparisons and the calendar need them.</source>
        <translation>
            <numerusform>All for %n day, then the last of each day up to %1 days, then the last of each month for good. Comparisons and the calendar need them.</numerusform>
            <numerusform>All for %n days, then the last of each day up to %1 days, then the last of each month for good. Comparisons and the calendar need them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::FilterBar</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n subscription</numerusform>
            <numerusform>%n subscriptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::PlanDesk</name>
    <message numerus="yes">
        <source>%n addition(s) to the plan</source>
        <translation>
            <numerusform>%n addition to the plan</numerusform>
            <numerusform>%n additions to the plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::PlanPane</name>
    <message numerus="yes">
        <source>%n finding(s):</source>
        <translation>
            <numerusform>%n finding:</numerusform>
            <numerusform>%n findings:</numerusform>
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
        <source>of %n customer(s)</source>
        <translation>
            <numerusform>of %n customer</numerusform>
            <numerusform>of %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::RefreshBar</name>
    <message numerus="yes">
        <source>%1 of %n customer(s)</source>
        <translation>
            <numerusform>%1 of %n customer</numerusform>
            <numerusform>%1 of %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of about %n request(s)</source>
        <translation>
            <numerusform>%1 of about %n request</numerusform>
            <numerusform>%1 of about %n requests</numerusform>
        </translation>
    </message>
</context>
</TS>
