<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Pec::Text</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
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
    <message numerus="yes">
        <source>%n customer(s) need action</source>
        <translation>
            <numerusform>%n customer needs action</numerusform>
            <numerusform>%n customers need action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) of access</source>
        <translation>
            <numerusform>%n way of access</numerusform>
            <numerusform>%n ways of access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were taken over from a refresh that was broken off.</source>
        <translation>
            <numerusform>%n answer was taken over from a refresh that was broken off.</numerusform>
            <numerusform>%n answers were taken over from a refresh that was broken off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>%n assignment</numerusform>
            <numerusform>%n assignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 of %n subscription(s) our access is complete.</source>
        <translation>
            <numerusform>On %1 of %n subscription our access is complete.</numerusform>
            <numerusform>On %1 of %n subscriptions our access is complete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n subscription(s)</source>
        <translation>
            <numerusform>of %n subscription</numerusform>
            <numerusform>of %n subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %n subscription(s) is not known.</source>
        <translation>
            <numerusform>The status of %n subscription is not known.</numerusform>
            <numerusform>The status of %n subscriptions is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same commands, each with its own ids, apply to %n more subscription(s).</source>
        <translation>
            <numerusform>The same commands, with ids of its own, apply to %n more subscription.</numerusform>
            <numerusform>The same commands, each with its own ids, apply to %n more subscriptions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s) are in the plan.</source>
        <translation>
            <numerusform>%n more step is in the plan.</numerusform>
            <numerusform>%n more steps are in the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n subscription(s) we are not allowed to see it.</source>
        <translation>
            <numerusform>On %n subscription we are not allowed to see it.</numerusform>
            <numerusform>On %n subscriptions we are not allowed to see it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PEC is earned in full on %1 of %n subscription(s); %2 of the eligible cost has PEC.</source>
        <translation>
            <numerusform>PEC is earned in full on %1 of %n subscription; %2 of the eligible cost has PEC.</numerusform>
            <numerusform>PEC is earned in full on %1 of %n subscriptions; %2 of the eligible cost has PEC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are proposed; they take about %1 of work.</source>
        <translation>
            <numerusform>%n step is proposed; it takes about %1 of work.</numerusform>
            <numerusform>%n steps are proposed; they take about %1 of work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %n month(s): %1</source>
        <translation>
            <numerusform>Over %n month: %1</numerusform>
            <numerusform>Over %n months: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s), the newest of %1</source>
        <translation>
            <numerusform>%n snapshot, the newest of %1</numerusform>
            <numerusform>%n snapshots, the newest of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) missing</source>
        <translation>
            <numerusform>%n part missing</numerusform>
            <numerusform>%n parts missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 in %n file</numerusform>
            <numerusform>%1 in %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, the newest %1</source>
        <translation>
            <numerusform>%n, the newest %1</numerusform>
            <numerusform>%n, the newest %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same holds for %n more subscription(s).</source>
        <translation>
            <numerusform>The same holds for %n more subscription.</numerusform>
            <numerusform>The same holds for %n more subscriptions.</numerusform>
        </translation>
    </message>
</context>
</TS>
