<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Pec::Text</name>
    <message>
        <source>Microsoft asks you to sign in yourself, for example to confirm with your phone.</source>
        <translation>Microsoft verlangt, dass Sie sich selbst anmelden, zum Beispiel um die Anmeldung mit Ihrem Telefon zu bestätigen.</translation>
    </message>
    <message>
        <source>Sign in again and follow the steps in the browser.</source>
        <translation>Melden Sie sich erneut an und folgen Sie den Schritten im Browser.</translation>
    </message>
    <message>
        <source>Your sign-in has expired or was withdrawn, for example because the password was changed.</source>
        <translation>Ihre Anmeldung ist abgelaufen oder wurde widerrufen, zum Beispiel weil das Kennwort geändert wurde.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This program has not yet been given the permissions it needs.</source>
        <translation>Dieses Programm hat die nötigen Berechtigungen noch nicht erhalten.</translation>
    </message>
    <message>
        <source>Sign in again and agree to the permissions. If that is not offered to you, ask a Global admin of your company to agree.</source>
        <translation>Melden Sie sich erneut an und stimmen Sie den Berechtigungen zu. Wird Ihnen das nicht angeboten, bitten Sie einen globalen Administrator Ihres Unternehmens um die Zustimmung.</translation>
    </message>
    <message>
        <source>A policy of this tenant, such as Conditional Access, does not allow the sign-in.</source>
        <translation>Eine Richtlinie dieses Mandanten, etwa der bedingte Zugriff, lässt die Anmeldung nicht zu.</translation>
    </message>
    <message>
        <source>Your account is not known in this tenant, or may not sign in there.</source>
        <translation>Ihr Konto ist in diesem Mandanten nicht bekannt oder darf sich dort nicht anmelden.</translation>
    </message>
    <message>
        <source>Check in Partner Center that there is an active admin relationship (GDAP) with this customer and that you are in one of its groups.</source>
        <translation>Prüfen Sie im Partner Center, ob eine aktive Administratorbeziehung (GDAP) mit diesem Kunden besteht und ob Sie einer ihrer Gruppen angehören.</translation>
    </message>
    <message>
        <source>This tenant has not given consent for this program.</source>
        <translation>Dieser Mandant hat keine Zustimmung für dieses Programm erteilt.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to agree, or let an Admin agent give the consent for the customer.</source>
        <translation>Bitten Sie einen Administrator des Mandanten um Zustimmung oder lassen Sie einen Administrator-Agenten die Zustimmung im Namen des Kunden erteilen.</translation>
    </message>
    <message>
        <source>This program is not known in this tenant.</source>
        <translation>Dieses Programm ist in diesem Mandanten nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the client ID of the connection. If it is right, an administrator of the tenant has to agree to the use of this program.</source>
        <translation>Prüfen Sie die Client-ID der Verbindung. Ist sie richtig, muss ein Administrator des Mandanten der Verwendung dieses Programms zustimmen.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled or refused.</source>
        <translation>Die Anmeldung wurde abgebrochen oder abgelehnt.</translation>
    </message>
    <message>
        <source>Start the sign-in again and agree to what Microsoft asks you.</source>
        <translation>Starten Sie die Anmeldung erneut und bestätigen Sie, was Microsoft von Ihnen verlangt.</translation>
    </message>
    <message>
        <source>The code was not entered in time.</source>
        <translation>Der Code wurde nicht rechtzeitig eingegeben.</translation>
    </message>
    <message>
        <source>Start the sign-in again to get a new code.</source>
        <translation>Starten Sie die Anmeldung erneut, um einen neuen Code zu erhalten.</translation>
    </message>
    <message>
        <source>Microsoft does not know the client ID of this connection.</source>
        <translation>Microsoft kennt die Client-ID dieser Verbindung nicht.</translation>
    </message>
    <message>
        <source>Compare the client ID and the tenant in the settings with the app registration of your company.</source>
        <translation>Vergleichen Sie die Client-ID und den Mandanten in den Einstellungen mit der App-Registrierung Ihres Unternehmens.</translation>
    </message>
    <message>
        <source>Give your account the right to write to the data folder, or choose another folder.</source>
        <translation>Geben Sie Ihrem Konto das Recht, in den Datenordner zu schreiben, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the data folder.</source>
        <translation>Im Datenordner kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>The data folder can only be read, so nothing new is saved.</source>
        <translation>Der Datenordner kann nur gelesen werden, daher wird nichts Neues gespeichert.</translation>
    </message>
    <message>
        <source>The saved data was written by a newer version of this program.</source>
        <translation>Die gespeicherten Daten wurden von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>Install the newest version of this program.</source>
        <translation>Installieren Sie die neueste Version dieses Programms.</translation>
    </message>
    <message>
        <source>The data file belongs to another program.</source>
        <translation>Die Datendatei gehört zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>Move the file to another folder, then start again.</source>
        <translation>Verschieben Sie die Datei in einen anderen Ordner und starten Sie neu.</translation>
    </message>
    <message>
        <source>The saved data is damaged and cannot be read.</source>
        <translation>Die gespeicherten Daten sind beschädigt und können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Refresh to read the data from Microsoft again.</source>
        <translation>Aktualisieren Sie, um die Daten erneut von Microsoft abzurufen.</translation>
    </message>
    <message>
        <source>The disk is full, so the new data was not saved.</source>
        <translation>Der Datenträger ist voll, daher wurden die neuen Daten nicht gespeichert.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then refresh.</source>
        <translation>Geben Sie Speicherplatz frei und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>This program is already open and is using the data.</source>
        <translation>Dieses Programm ist schon geöffnet und verwendet die Daten.</translation>
    </message>
    <message>
        <source>Wait until the other one is done or close it, then try again.</source>
        <translation>Warten Sie, bis das andere fertig ist, oder schließen Sie es, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A damaged data file was set aside and a new one begun.</source>
        <translation>Eine beschädigte Datendatei wurde beiseitegelegt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>Refresh to read the data from Microsoft again. The old file is kept as %1.</source>
        <translation>Aktualisieren Sie, um die Daten erneut von Microsoft abzurufen. Die alte Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>Your account is not allowed to read billing and cost.</source>
        <translation>Ihr Konto darf Abrechnung und Kosten nicht lesen.</translation>
    </message>
    <message>
        <source>Ask a Global admin of your company to give you the role Admin agent or Billing admin in Partner Center, then sign in again.</source>
        <translation>Bitten Sie einen globalen Administrator Ihres Unternehmens, Ihnen im Partner Center die Rolle Administrator-Agent oder Abrechnungsadministrator zu geben, und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>Your account is not allowed to read this in Partner Center.</source>
        <translation>Ihr Konto darf dies im Partner Center nicht lesen.</translation>
    </message>
    <message>
        <source>Ask a Global admin of your company to give you the role Admin agent in Partner Center, then sign in again.</source>
        <translation>Bitten Sie einen globalen Administrator Ihres Unternehmens, Ihnen im Partner Center die Rolle Administrator-Agent zu geben, und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>Your account does not have the right to do this.</source>
        <translation>Ihr Konto hat dazu nicht das Recht.</translation>
    </message>
    <message>
        <source>Ask the owner of the subscription, or an administrator of the tenant, to give your account access.</source>
        <translation>Bitten Sie den Besitzer des Abonnements oder einen Administrator des Mandanten, Ihrem Konto Zugriff zu geben.</translation>
    </message>
    <message>
        <source>The saved data could not be read or written.</source>
        <translation>Die gespeicherten Daten konnten nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the data folder is there and that your account may write to it.</source>
        <translation>Prüfen Sie, ob der Datenordner vorhanden ist und Ihr Konto darin schreiben darf.</translation>
    </message>
    <message>
        <source>This tenant does not let your account or this program in.</source>
        <translation>Dieser Mandant lässt Ihr Konto oder dieses Programm nicht zu.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, report it with the details.</source>
        <translation>Versuchen Sie es später erneut. Geschieht es wieder, melden Sie es mit den Details.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network connection and the proxy setting, then try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und die Proxyeinstellung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>If your company inspects network traffic, ask its IT department for the certificate and add it in the settings.</source>
        <translation>Falls Ihr Unternehmen den Netzwerkverkehr prüft, bitten Sie die IT-Abteilung um das Zertifikat und fügen Sie es in den Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>An address was not opened because it is not safe.</source>
        <translation>Eine Adresse wurde nicht geöffnet, weil sie nicht sicher ist.</translation>
    </message>
    <message>
        <source>Check the addresses of the connection in the settings. If they are right, report it with the details.</source>
        <translation>Prüfen Sie die Adressen der Verbindung in den Einstellungen. Sind sie richtig, melden Sie es mit den Details.</translation>
    </message>
    <message>
        <source>Open a web page in the browser to see whether the network asks you to sign in, and check the proxy setting. Then try again.</source>
        <translation>Öffnen Sie eine Webseite im Browser, um zu sehen, ob das Netzwerk eine Anmeldung verlangt, und prüfen Sie die Proxyeinstellung. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 has been asked too often for now.</source>
        <translation>%1 nimmt vorerst keine weiteren Anfragen an, weil es zu viele waren.</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation>Warten Sie %1 und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 has a problem at the moment.</source>
        <translation>%1 hat gerade eine Störung.</translation>
    </message>
    <message>
        <source>Try again later. If it lasts, look at Microsoft&apos;s service health page.</source>
        <translation>Versuchen Sie es später erneut. Hält es an, sehen Sie auf der Seite zum Dienststatus von Microsoft nach.</translation>
    </message>
    <message>
        <source>%1 gave an unexpected answer.</source>
        <translation>%1 hat eine unerwartete Antwort gegeben.</translation>
    </message>
    <message>
        <source>%1 sent a list that does not end.</source>
        <translation>%1 hat eine Liste gesendet, die nicht endet.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer accepted.</source>
        <translation>Ihre Anmeldung wird nicht mehr akzeptiert.</translation>
    </message>
    <message>
        <source>Microsoft asks you to confirm your sign-in.</source>
        <translation>Microsoft bittet Sie, Ihre Anmeldung zu bestätigen.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <translation>Melden Sie sich an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed.</source>
        <translation>Die Anmeldung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Start the sign-in again. If it fails again, report it with the details.</source>
        <translation>Starten Sie die Anmeldung erneut. Schlägt sie wieder fehl, melden Sie es mit den Details.</translation>
    </message>
    <message>
        <source>The keyring still holds your sign-in of %1: it cannot be reached.</source>
        <translation>Der Schlüsselbund bewahrt Ihre Anmeldung bei %1 noch auf: Er ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Unlock it, or work at the desktop where you signed in, and sign out again.</source>
        <translation>Entsperren Sie ihn, oder arbeiten Sie auf dem Desktop, auf dem Sie sich angemeldet haben, und melden Sie sich erneut ab.</translation>
    </message>
    <message>
        <source>There is no keyring that can keep your sign-in safe.</source>
        <translation>Es gibt keinen Schlüsselbund, der Ihre Anmeldung sicher aufbewahren kann.</translation>
    </message>
    <message>
        <source>Unlock or set up a keyring, or choose the vault in the settings. Until then you have to sign in at each start.</source>
        <translation>Entsperren Sie einen Schlüsselbund oder richten Sie einen ein, oder wählen Sie den Tresor in den Einstellungen. Bis dahin müssen Sie sich bei jedem Start anmelden.</translation>
    </message>
    <message>
        <source>The work was stopped before its end.</source>
        <translation>Der Vorgang wurde vor dem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>Start it again whenever you want.</source>
        <translation>Starten Sie ihn erneut, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>What was asked for was not found; it may have been deleted.</source>
        <translation>Das gesuchte Element wurde nicht gefunden; vielleicht wurde es gelöscht.</translation>
    </message>
    <message>
        <source>Refresh. If that does not help, look in Partner Center whether the customer and the subscription still exist.</source>
        <translation>Aktualisieren Sie. Hilft das nicht, sehen Sie im Partner Center nach, ob der Kunde und das Abonnement noch bestehen.</translation>
    </message>
    <message>
        <source>This contradicts what is already there.</source>
        <translation>Dies widerspricht dem, was schon vorhanden ist.</translation>
    </message>
    <message>
        <source>Refresh to see the present state, then decide again.</source>
        <translation>Aktualisieren Sie, um den jetzigen Stand zu sehen, und entscheiden Sie dann neu.</translation>
    </message>
    <message>
        <source>Something that was entered cannot be used.</source>
        <translation>Eine Eingabe kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Correct it; the details say what is wrong.</source>
        <translation>Berichtigen Sie die Eingabe; die Details sagen, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>In diesem Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Report it with the details.</source>
        <translation>Melden Sie es mit den Details.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Your partner group has a role here, but that role does not earn credit.</source>
        <translation>Ihre Partnergruppe hat hier eine Rolle, aber für diese Rolle gibt es kein PEC.</translation>
    </message>
    <message>
        <source>Your partner group has a role on a part of this subscription only, so only that part earns credit.</source>
        <translation>Ihre Partnergruppe hat nur für einen Teil dieses Abonnements eine Rolle, daher gibt es nur für diesen Teil PEC.</translation>
    </message>
    <message>
        <source>The customer has not delegated this subscription to you through Azure Lighthouse.</source>
        <translation>Der Kunde hat Ihnen dieses Abonnement nicht über Azure Lighthouse delegiert.</translation>
    </message>
    <message>
        <source>The role that you hold through Azure Lighthouse does not earn credit.</source>
        <translation>Für die Rolle, die Sie über Azure Lighthouse haben, gibt es kein PEC.</translation>
    </message>
    <message>
        <source>The role through Azure Lighthouse has to be activated each time; only a permanent role earns credit.</source>
        <translation>Die Rolle über Azure Lighthouse muss jedes Mal aktiviert werden; PEC gibt es nur für eine dauerhafte Rolle.</translation>
    </message>
    <message>
        <source>Azure Lighthouse gives you access to some resource groups only, so only these earn credit.</source>
        <translation>Azure Lighthouse gibt Ihnen nur Zugriff auf einige Ressourcengruppen, daher gibt es nur für diese PEC.</translation>
    </message>
    <message>
        <source>It could not be confirmed that anyone with access through Azure Lighthouse is linked to your partner ID.</source>
        <translation>Es ließ sich nicht bestätigen, dass jemand mit Zugriff über Azure Lighthouse mit Ihrer Partner-ID verknüpft ist.</translation>
    </message>
    <message>
        <source>The role of this user, group or application does not earn credit.</source>
        <translation>Für die Rolle dieses Benutzers, dieser Gruppe oder dieser Anwendung gibt es kein PEC.</translation>
    </message>
    <message>
        <source>This user, group or application has a role on a part of the subscription only, so only that part earns credit.</source>
        <translation>Dieser Benutzer, diese Gruppe oder diese Anwendung hat nur für einen Teil des Abonnements eine Rolle, daher gibt es nur für diesen Teil PEC.</translation>
    </message>
    <message>
        <source>This role is limited in time; it earns credit only while it is active.</source>
        <translation>Diese Rolle ist zeitlich begrenzt; PEC gibt es nur, solange sie aktiv ist.</translation>
    </message>
    <message>
        <source>Only the user or application itself can see whether it is linked to your partner ID, so this could not be checked.</source>
        <translation>Nur der Benutzer oder die Anwendung selbst kann sehen, ob eine Verknüpfung mit Ihrer Partner-ID besteht; daher ließ sich das nicht prüfen.</translation>
    </message>
    <message>
        <source>The partner ID that is linked here belongs to another organisation, so this access earns you no credit.</source>
        <translation>Die hier verknüpfte Partner-ID gehört zu einer anderen Organisation, daher bringt Ihnen dieser Zugriff kein PEC.</translation>
    </message>
    <message>
        <source>This role is not on Microsoft&apos;s list, so it is not known whether it earns credit.</source>
        <translation>Diese Rolle steht nicht auf der Liste von Microsoft, daher ist nicht bekannt, ob es für sie PEC gibt.</translation>
    </message>
    <message>
        <source>This is a role that the customer made. Microsoft does not say whether such roles earn credit.</source>
        <translation>Diese Rolle hat der Kunde selbst erstellt. Microsoft gibt nicht an, ob es für solche Rollen PEC gibt.</translation>
    </message>
    <message>
        <source>Access was missing on some days, and those days earned no credit.</source>
        <translation>An einigen Tagen fehlte der Zugriff, und für diese Tage gab es kein PEC.</translation>
    </message>
    <message>
        <source>Access covers a part of the resources only; the others earn no credit.</source>
        <translation>Der Zugriff gilt nur für einen Teil der Ressourcen; für die anderen gibt es kein PEC.</translation>
    </message>
    <message>
        <source>Access was given recently. It can take 48 hours until the credit shows in the cost data.</source>
        <translation>Der Zugriff wurde erst vor Kurzem erteilt. Es kann 48 Stunden dauern, bis das PEC in den Kostendaten erscheint.</translation>
    </message>
    <message>
        <source>Access is in order, yet no credit is applied. The cause is probably your partner agreement or your partner ID; ask Microsoft&apos;s support.</source>
        <translation>Der Zugriff ist in Ordnung, aber es wird kein PEC angewendet. Die Ursache ist wahrscheinlich Ihr Partnervertrag oder Ihre Partner-ID; wenden Sie sich an den Microsoft-Support.</translation>
    </message>
    <message>
        <source>Access to this subscription has not been read yet.</source>
        <translation>Der Zugriff auf dieses Abonnement wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>The cost of this subscription could not be read, so its status cannot be told.</source>
        <translation>Die Kosten dieses Abonnements konnten nicht gelesen werden, daher lässt sich der Status nicht bestimmen.</translation>
    </message>
    <message>
        <source>This subscription is not part of an Azure plan, and only an Azure plan earns credit.</source>
        <translation>Dieses Abonnement gehört nicht zu einem Azure-Plan, und PEC gibt es nur in einem Azure-Plan.</translation>
    </message>
    <message>
        <source>All cost here is for products that never earn credit, such as reservations, savings plans, Spot virtual machines or Marketplace purchases.</source>
        <translation>Alle Kosten hier entfallen auf Produkte, für die es nie PEC gibt, zum Beispiel Reservierungen, Sparpläne, Spot-VMs oder Käufe im Marketplace.</translation>
    </message>
    <message>
        <source>Credit is earned, but the access behind it cannot be read from here.</source>
        <translation>PEC wird gewährt, aber der Zugriff dahinter ist von hier aus nicht lesbar.</translation>
    </message>
    <message>
        <source>Access to this subscription could not be read, so the reason is not known.</source>
        <translation>Der Zugriff auf dieses Abonnement konnte nicht gelesen werden, daher ist der Grund nicht bekannt.</translation>
    </message>
    <message>
        <source>It is not known what this role may read.</source>
        <translation>Es ist nicht bekannt, was diese Rolle lesen darf.</translation>
    </message>
    <message>
        <source>Earning</source>
        <translation>Mit PEC</translation>
    </message>
    <message>
        <source>Partly earning</source>
        <translation>Teilweise mit PEC</translation>
    </message>
    <message>
        <source>Not earning</source>
        <translation>Ohne PEC</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Nicht PEC-fähig</translation>
    </message>
    <message>
        <source>Too recent</source>
        <translation>Zu neu</translation>
    </message>
    <message>
        <source>No cost</source>
        <translation>Keine Kosten</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Nicht bestimmbar</translation>
    </message>
    <message>
        <source>At least 99% of the eligible cost has credit.</source>
        <translation>Für mindestens 99&#xa0;% der PEC-fähigen Kosten gibt es PEC.</translation>
    </message>
    <message>
        <source>Some of the eligible cost has credit, but less than 99%.</source>
        <translation>Für einen Teil der PEC-fähigen Kosten gibt es PEC, aber für weniger als 99&#xa0;%.</translation>
    </message>
    <message>
        <source>There is eligible cost, but none of it has credit.</source>
        <translation>Es gibt PEC-fähige Kosten, aber für keinen Teil davon PEC.</translation>
    </message>
    <message>
        <source>There is no Azure plan, or only products that never earn credit.</source>
        <translation>Es gibt keinen Azure-Plan oder nur Produkte, für die es nie PEC gibt.</translation>
    </message>
    <message>
        <source>All cost is less than 48 hours old; credit may still be added.</source>
        <translation>Alle Kosten sind weniger als 48 Stunden alt; PEC kann noch hinzukommen.</translation>
    </message>
    <message>
        <source>Nothing was consumed in this period.</source>
        <translation>In diesem Zeitraum wurde nichts verbraucht.</translation>
    </message>
    <message>
        <source>Cost or access could not be read, so the status is not known.</source>
        <translation>Kosten oder Zugriff konnten nicht gelesen werden, daher ist der Status nicht bekannt.</translation>
    </message>
    <message>
        <source>Admin on behalf of (AOBO)</source>
        <translation>Verwaltung im Namen des Kunden (AOBO)</translation>
    </message>
    <message>
        <source>Azure Lighthouse</source>
        <translation>Azure Lighthouse</translation>
    </message>
    <message>
        <source>Guest user</source>
        <translation>Gastbenutzer</translation>
    </message>
    <message>
        <source>Customer-tenant user</source>
        <translation>Benutzer im Mandanten des Kunden</translation>
    </message>
    <message>
        <source>Service principal</source>
        <translation>Dienstprinzipal</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>AOBO</source>
        <translation>AOBO</translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation>Lighthouse</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>PEC-fähig</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>nicht PEC-fähig</translation>
    </message>
    <message>
        <source>custom role</source>
        <translation>benutzerdefinierte Rolle</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>nicht auf der Liste</translation>
    </message>
    <message>
        <source>Management group</source>
        <translation>Verwaltungsgruppe</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Ressourcengruppe</translation>
    </message>
    <message>
        <source>Single resource</source>
        <translation>Einzelne Ressource</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>überprüft</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>nicht gültig</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>partly readable</source>
        <translation>teilweise lesbar</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>Indirect provider</source>
        <translation>Indirekter Anbieter</translation>
    </message>
    <message>
        <source>Direct-bill partner</source>
        <translation>Partner mit Direktabrechnung</translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation>Indirekter Wiederverkäufer</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Admin agent</source>
        <translation>Administrator-Agent</translation>
    </message>
    <message>
        <source>May read customers, subscriptions, billing and cost, and may work in the Azure of customers on their behalf.</source>
        <translation>Darf Kunden, Abonnements, Abrechnung und Kosten lesen und im Namen der Kunden in deren Azure arbeiten.</translation>
    </message>
    <message>
        <source>Helpdesk agent</source>
        <translation>Helpdesk-Agent</translation>
    </message>
    <message>
        <source>May look up customers and handle their support requests, but may not read cost.</source>
        <translation>Darf Kunden suchen und ihre Supportanfragen bearbeiten, aber keine Kosten lesen.</translation>
    </message>
    <message>
        <source>Sales agent</source>
        <translation>Vertriebsbeauftragter</translation>
    </message>
    <message>
        <source>May read customers, subscriptions and prices, but may not read cost.</source>
        <translation>Darf Kunden, Abonnements und Preise lesen, aber keine Kosten.</translation>
    </message>
    <message>
        <source>Billing admin</source>
        <translation>Abrechnungsadministrator</translation>
    </message>
    <message>
        <source>May read billing, invoices, prices and cost, but has no access to the Azure of customers.</source>
        <translation>Darf Abrechnung, Rechnungen, Preise und Kosten lesen, hat aber keinen Zugriff auf das Azure der Kunden.</translation>
    </message>
    <message>
        <source>Global admin</source>
        <translation>Globaler Administrator</translation>
    </message>
    <message>
        <source>May read everything in the partner account. Reading cost may still take the Admin agent role.</source>
        <translation>Darf alles im Partnerkonto lesen. Zum Lesen der Kosten kann dennoch die Rolle Administrator-Agent nötig sein.</translation>
    </message>
    <message>
        <source>User management admin</source>
        <translation>Benutzerverwaltungsadministrator</translation>
    </message>
    <message>
        <source>May manage users and read partner profiles, but may not read billing or cost.</source>
        <translation>Darf Benutzer verwalten und Partnerprofile lesen, aber weder Abrechnung noch Kosten.</translation>
    </message>
    <message>
        <source>Delegations of Azure Lighthouse</source>
        <translation>Delegierungen von Azure Lighthouse</translation>
    </message>
    <message>
        <source>Access to subscriptions</source>
        <translation>Zugriff auf Abonnements</translation>
    </message>
    <message>
        <source>Cost of the period</source>
        <translation>Kosten des Zeitraums</translation>
    </message>
    <message>
        <source>Cost of the last two days</source>
        <translation>Kosten der letzten zwei Tage</translation>
    </message>
    <message>
        <source>Cost by eligible product</source>
        <translation>Kosten der PEC-fähigen Produkte</translation>
    </message>
    <message>
        <source>Cost by day and month</source>
        <translation>Kosten nach Tag und Monat</translation>
    </message>
    <message>
        <source>Resellers</source>
        <translation>Wiederverkäufer</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Billing account</source>
        <translation>Abrechnungskonto</translation>
    </message>
    <message>
        <source>Your roles in Partner Center</source>
        <translation>Ihre Rollen im Partner Center</translation>
    </message>
    <message>
        <source>Partner ID link</source>
        <translation>Verknüpfung mit der Partner-ID</translation>
    </message>
    <message>
        <source>Details of your company in Partner Center</source>
        <translation>Angaben zu Ihrem Unternehmen im Partner Center</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to allow it for your account.</source>
        <translation>Bitten Sie einen Administrator des Mandanten, sie für Ihr Konto zuzulassen.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity: its certificate is not trusted.</source>
        <translation>%1 konnte die eigene Identität nicht nachweisen: Das Zertifikat ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>%1 gave an answer that is too large to be read.</source>
        <translation>%1 hat eine Antwort gegeben, die zu groß zum Lesen ist.</translation>
    </message>
    <message>
        <source>%1 gave an answer that could not be understood.</source>
        <translation>%1 hat eine unverständliche Antwort gegeben.</translation>
    </message>
    <message>
        <source>%1 did not answer itself; something in between did, such as a proxy or the sign-in page of a network.</source>
        <translation>%1 hat nicht selbst geantwortet, sondern etwas dazwischen, etwa ein Proxy oder die Anmeldeseite eines Netzwerks.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>limited in time</source>
        <translation>zeitlich begrenzt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant which policy forbids it.</source>
        <translation>Fragen Sie einen Administrator des Mandanten, welche Richtlinie dies verbietet.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n Abonnement</numerusform>
            <numerusform>%n Abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) need action</source>
        <translation>
            <numerusform>%n Kunde mit Handlungsbedarf</numerusform>
            <numerusform>%n Kunden mit Handlungsbedarf</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>You can close this page and go back to PEC Console.</source>
        <translation>Sie können diese Seite schließen und zu PEC Console zurückkehren.</translation>
    </message>
    <message>
        <source>Open %1 and type the code %2</source>
        <translation>Öffnen Sie %1 und geben Sie den Code %2 ein</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>No keyring is available here, so the sign-in is not kept and ends with this program. To keep it, sign in with --token-store vault.</source>
        <translation>Hier ist kein Schlüsselbund verfügbar. Die Anmeldung wird daher nicht aufbewahrt und endet mit diesem Programm. Um sie aufzubewahren, melden Sie sich mit --token-store vault an.</translation>
    </message>
    <message>
        <source>Reading customers and cost: %1</source>
        <translation>Kunden und Kosten werden gelesen: %1</translation>
    </message>
    <message>
        <source>Reading access: %1 of %2 customers, %3</source>
        <translation>Zugriff wird gelesen: %1 von %2 Kunden, %3</translation>
    </message>
    <message>
        <source>Read %1 and %2 in %3.</source>
        <translation>%1 und %2 gelesen in %3.</translation>
    </message>
    <message>
        <source>%1, %2 to %3, data of %4</source>
        <translation>%1, %2 bis %3, Stand: %4</translation>
    </message>
    <message>
        <source>Eligible cost %1, with PEC %2, missed credit %3 to %4, %5</source>
        <translation>PEC-fähige Kosten %1, mit PEC %2, entgangene Gutschrift %3 bis %4, %5</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>With PEC</source>
        <translation>Mit PEC</translation>
    </message>
    <message>
        <source>Missed credit</source>
        <translation>Entgangene Gutschrift</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Wiederverkäufer</translation>
    </message>
    <message>
        <source>Changes between %1 and %2</source>
        <translation>Änderungen zwischen dem %1 und dem %2</translation>
    </message>
    <message>
        <source>There is no earlier snapshot to compare with; what the days up to %1 show by themselves</source>
        <translation>Es gibt keine frühere Momentaufnahme zum Vergleichen; was die Tage bis zum %1 für sich zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Ab Tag</translation>
    </message>
    <message>
        <source>Credit a month</source>
        <translation>Gutschrift pro Monat</translation>
    </message>
    <message>
        <source>Your Admin agents group seems to have lost its role: the customer&apos;s tenant lets you in but no longer shows you this subscription.</source>
        <translation>Ihre Gruppe der Administrator-Agenten scheint ihre Rolle verloren zu haben: Der Mandant des Kunden lässt Sie zu, zeigt Ihnen dieses Abonnement aber nicht mehr.</translation>
    </message>
    <message>
        <source>Your partner group</source>
        <translation>Ihre Partnergruppe</translation>
    </message>
    <message>
        <source>A partner group not known as yours</source>
        <translation>Eine nicht als Ihre bekannte Partnergruppe</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>geerbt</translation>
    </message>
    <message>
        <source>%1 has the role %2 (%3). Scope: %4. Method: %5</source>
        <extracomment>1 who, 2 role, 3 notes on it, 4 at which scope, 5 method of access</extracomment>
        <translation>%1 hat die Rolle %2 (%3). Bereich: %4. Methode: %5</translation>
    </message>
    <message>
        <source>the customer&apos;s tenant does not show it.</source>
        <translation>der Mandant des Kunden zeigt den Zugriff nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) of access</source>
        <translation>
            <numerusform>%n Zugriffsweg</numerusform>
            <numerusform>%n Zugriffswege</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>up to %1 a month</source>
        <translation>bis zu %1 pro Monat</translation>
    </message>
    <message>
        <source>%1 to %2 a month</source>
        <translation>%1 bis %2 pro Monat</translation>
    </message>
    <message>
        <source>Microsoft, page of %1</source>
        <translation>Microsoft, Seite vom %1</translation>
    </message>
    <message>
        <source>Also needed: %1.</source>
        <translation>Außerdem nötig: %1.</translation>
    </message>
    <message>
        <source>set by you on %1</source>
        <translation>von Ihnen festgelegt am %1</translation>
    </message>
    <message>
        <source>the largest in your cost data up to %1</source>
        <translation>der höchste Satz in Ihren Kostendaten bis zum %1</translation>
    </message>
    <message>
        <source>Microsoft&apos;s published samples of %1</source>
        <translation>veröffentlichte Beispiele von Microsoft vom %1</translation>
    </message>
    <message>
        <source>Missed credit is eligible cost without credit times %1 (%2).</source>
        <translation>Die entgangene Gutschrift beträgt %1 (%2) der PEC-fähigen Kosten ohne PEC.</translation>
    </message>
    <message>
        <source>Earned credit is an estimate: it assumes that cost with credit is shown after the credit was taken off.</source>
        <translation>Die erhaltene Gutschrift ist eine Schätzung: Es wird angenommen, dass Kosten mit PEC nach Abzug der Gutschrift angezeigt werden.</translation>
    </message>
    <message>
        <source>Your price data show that the cost with credit is net of the credit; earned credit is calculated back from it.</source>
        <translation>Ihre Preisdaten zeigen, dass von den Kosten mit PEC die Gutschrift schon abgezogen ist; die erhaltene Gutschrift wird daraus zurückgerechnet.</translation>
    </message>
    <message>
        <source>Your price data show that the cost with credit is before the credit; earned credit is that cost times the rate.</source>
        <translation>Ihre Preisdaten zeigen, dass von den Kosten mit PEC die Gutschrift noch nicht abgezogen ist; die erhaltene Gutschrift errechnet sich aus diesen Kosten mal dem Satz.</translation>
    </message>
    <message>
        <source>Rule book %1 of %2</source>
        <translation>Regelwerk %1 vom %2</translation>
    </message>
    <message>
        <source>Rule book %1 of %2, from the data folder</source>
        <translation>Regelwerk %1 vom %2, aus dem Datenordner</translation>
    </message>
    <message>
        <source>The cost data show it from %1.</source>
        <translation>Dies ist in den Kostendaten ab dem %1 zu sehen.</translation>
    </message>
    <message>
        <source>The role was given on %1.</source>
        <translation>Die Rolle wurde am %1 erteilt.</translation>
    </message>
    <message>
        <source>Seen between %1 and %2.</source>
        <translation>Festgestellt zwischen dem %1 und dem %2.</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Art des Partners</translation>
    </message>
    <message>
        <source>Only a partner that Microsoft bills earns: a direct-bill partner or an indirect provider. A reseller&apos;s access makes its provider earn.</source>
        <translation>PEC erhält nur ein Partner, mit dem Microsoft abrechnet: ein Partner mit Direktabrechnung oder ein indirekter Anbieter. Durch den Zugriff eines Wiederverkäufers erhält dessen Anbieter PEC.</translation>
    </message>
    <message>
        <source>Partner program agreement</source>
        <translation>Vertrag zum Partnerprogramm</translation>
    </message>
    <message>
        <source>You have an active Microsoft AI Cloud Partner Program agreement.</source>
        <translation>Sie haben einen aktiven Vertrag zum Microsoft AI Cloud Partner Program.</translation>
    </message>
    <message>
        <source>Billing relationship</source>
        <translation>Abrechnungsbeziehung</translation>
    </message>
    <message>
        <source>Microsoft bills you for this customer under your partner agreement.</source>
        <translation>Microsoft rechnet diesen Kunden im Rahmen Ihres Partnervertrags mit Ihnen ab.</translation>
    </message>
    <message>
        <source>Azure plan</source>
        <translation>Azure-Plan</translation>
    </message>
    <message>
        <source>The subscription belongs to an Azure plan; older offers never earn.</source>
        <translation>Das Abonnement gehört zu einem Azure-Plan; für ältere Angebote gibt es nie PEC.</translation>
    </message>
    <message>
        <source>Complete days</source>
        <translation>Vollständige Tage</translation>
    </message>
    <message>
        <source>There is cost older than 48 hours, so that its credit must show.</source>
        <translation>Es gibt Kosten, die älter als 48 Stunden sind, sodass das PEC dafür schon zu sehen sein muss.</translation>
    </message>
    <message>
        <source>Eligible products</source>
        <translation>PEC-fähige Produkte</translation>
    </message>
    <message>
        <source>Some of the cost is for pay-as-you-go usage of Microsoft&apos;s own services.</source>
        <translation>Ein Teil der Kosten entfällt auf Microsofts eigene Dienste, die nach Nutzung bezahlt werden.</translation>
    </message>
    <message>
        <source>Credit in the cost data</source>
        <translation>PEC in den Kostendaten</translation>
    </message>
    <message>
        <source>Microsoft has applied the credit to at least 99% of the eligible cost.</source>
        <translation>Microsoft hat das PEC auf mindestens 99&#xa0;% der PEC-fähigen Kosten angewendet.</translation>
    </message>
    <message>
        <source>A partner group of yours, or of the reseller, has a role that earns.</source>
        <translation>Eine Partnergruppe von Ihnen oder vom Wiederverkäufer hat eine PEC-fähige Rolle.</translation>
    </message>
    <message>
        <source>The customer has delegated the subscription to you with a permanent role that earns.</source>
        <translation>Der Kunde hat Ihnen das Abonnement mit einer dauerhaften, PEC-fähigen Rolle delegiert.</translation>
    </message>
    <message>
        <source>Users, groups and applications</source>
        <translation>Benutzer, Gruppen und Anwendungen</translation>
    </message>
    <message>
        <source>A person, a group or an application of yours has a role that earns in the customer&apos;s tenant.</source>
        <translation>Eine Person, eine Gruppe oder eine Anwendung von Ihnen hat im Mandanten des Kunden eine PEC-fähige Rolle.</translation>
    </message>
    <message>
        <source>Where access is not by AOBO, the identity that holds it is linked to your partner ID.</source>
        <translation>Läuft der Zugriff nicht über AOBO, ist die Identität, die ihn hat, mit Ihrer Partner-ID verknüpft.</translation>
    </message>
    <message>
        <source>Nothing blocks the access</source>
        <translation>Nichts blockiert den Zugriff</translation>
    </message>
    <message>
        <source>No deny assignment takes the access away again.</source>
        <translation>Keine Ablehnungszuweisung nimmt den Zugriff wieder weg.</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Ganze Tage</translation>
    </message>
    <message>
        <source>Access is held for the whole of each day; a day with a gap earns nothing.</source>
        <translation>Der Zugriff besteht an jedem Tag durchgehend; für einen Tag mit einer Lücke gibt es kein PEC.</translation>
    </message>
    <message>
        <source>Whole subscription</source>
        <translation>Gesamtes Abonnement</translation>
    </message>
    <message>
        <source>Access reaches every resource; what lies outside of it earns nothing.</source>
        <translation>Der Zugriff umfasst jede Ressource; für alles außerhalb gibt es kein PEC.</translation>
    </message>
    <message>
        <source>Accepted by Microsoft</source>
        <translation>Von Microsoft anerkannt</translation>
    </message>
    <message>
        <source>Where access is in order, Microsoft applies the credit.</source>
        <translation>Ist der Zugriff in Ordnung, wendet Microsoft das PEC an.</translation>
    </message>
    <message>
        <source>Will it last</source>
        <translation>Beständigkeit</translation>
    </message>
    <message>
        <source>The credit does not depend on one person or on a role that ends.</source>
        <translation>Das PEC hängt weder von einer einzelnen Person noch von einer befristeten Rolle ab.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>nicht in Ordnung</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Your billing data say: %1.</source>
        <translation>Laut Ihren Abrechnungsdaten: %1.</translation>
    </message>
    <message>
        <source>Set by you: %1.</source>
        <translation>Von Ihnen festgelegt: %1.</translation>
    </message>
    <message>
        <source>Your billing data do not say which kind of partner you are. You can set it in the settings.</source>
        <translation>Aus Ihren Abrechnungsdaten geht nicht hervor, welche Art von Partner Sie sind. Sie können dies in den Einstellungen festlegen.</translation>
    </message>
    <message>
        <source>Confirmed by %1 on %2.</source>
        <translation>Bestätigt von %1 am %2.</translation>
    </message>
    <message>
        <source>No Microsoft service reports this. Check it in Partner Center and confirm it in the settings.</source>
        <translation>Kein Microsoft-Dienst gibt darüber Auskunft. Prüfen Sie es im Partner Center und bestätigen Sie es in den Einstellungen.</translation>
    </message>
    <message>
        <source>%1 is a customer of your billing account.</source>
        <translation>%1 ist ein Kunde Ihres Abrechnungskontos.</translation>
    </message>
    <message>
        <source>Billing does not tell which customer this belongs to.</source>
        <translation>Aus der Abrechnung geht nicht hervor, zu welchem Kunden dies gehört.</translation>
    </message>
    <message>
        <source>It is billed as part of an Azure plan.</source>
        <translation>Es wird als Teil eines Azure-Plans abgerechnet.</translation>
    </message>
    <message>
        <source>It is not part of an Azure plan, and has no cost there.</source>
        <translation>Es gehört nicht zu einem Azure-Plan und hat dort keine Kosten.</translation>
    </message>
    <message>
        <source>Cost from %2 to %3: %1.</source>
        <translation>Kosten vom %2 bis %3: %1.</translation>
    </message>
    <message>
        <source>Cost of the days since then, too recent to tell: %1.</source>
        <translation>Kosten der Tage danach, für eine Aussage noch zu neu: %1.</translation>
    </message>
    <message>
        <source>Nothing was consumed from %2 to %3.</source>
        <translation>Vom %2 bis %3 wurde nichts verbraucht.</translation>
    </message>
    <message>
        <source>The cost could not be read.</source>
        <translation>Die Kosten konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Eligible cost from %2 to %3: %1.</source>
        <translation>PEC-fähige Kosten vom %2 bis %3: %1.</translation>
    </message>
    <message>
        <source>Never earns - %2: %1.</source>
        <translation>Nie PEC-fähig – %2: %1.</translation>
    </message>
    <message>
        <source>%4 of the eligible cost from %2 to %3 has credit: %1.</source>
        <translation>Für %4 der PEC-fähigen Kosten vom %2 bis %3 gibt es PEC: %1.</translation>
    </message>
    <message>
        <source>Refunds are larger than the cost (%1), so that no share can be told.</source>
        <translation>Die Erstattungen übersteigen die Kosten (%1), daher lässt sich kein Anteil bestimmen.</translation>
    </message>
    <message>
        <source>The data say that days up to %1 are complete, but by this computer&apos;s clock only those up to %2 are. Set the clock right and refresh.</source>
        <translation>Laut den Daten sind die Tage bis zum %1 vollständig, nach der Uhr dieses Computers aber nur die bis zum %2. Stellen Sie die Uhr richtig und aktualisieren Sie.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>None of this kind was found.</source>
        <translation>Es wurde kein Zugriff dieser Art gefunden.</translation>
    </message>
    <message>
        <source>Not needed: credit comes another way.</source>
        <translation>Nicht nötig: PEC gibt es auf anderem Weg.</translation>
    </message>
    <message>
        <source>This has not been read yet.</source>
        <translation>Dies wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>Dies konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>It could be read in part only: %1</source>
        <translation>Dies konnte nur teilweise gelesen werden: %1</translation>
    </message>
    <message>
        <source>The customer&apos;s tenant let you in as an Admin agent.</source>
        <translation>Der Mandant des Kunden hat Sie als Administrator-Agenten zugelassen.</translation>
    </message>
    <message>
        <source>But it does not show this subscription to you, as it would if your group still had a role.</source>
        <translation>Er zeigt Ihnen dieses Abonnement aber nicht an; hätte Ihre Gruppe noch eine Rolle, wäre es zu sehen.</translation>
    </message>
    <message>
        <source>There was eligible cost without credit from %2 to %3.</source>
        <translation>Vom %2 bis %3 gab es PEC-fähige Kosten ohne PEC.</translation>
    </message>
    <message>
        <source>%1 is linked to partner ID %2 (read).</source>
        <translation>%1 ist mit der Partner-ID %2 verknüpft (gelesen).</translation>
    </message>
    <message>
        <source>%1 is linked to partner ID %2 (told by %3 on %4, not read).</source>
        <translation>%1 ist mit der Partner-ID %2 verknüpft (angegeben von %3 am %4, nicht gelesen).</translation>
    </message>
    <message>
        <source>Only %1 itself can see whether it is linked.</source>
        <translation>Nur %1 selbst kann sehen, ob eine Verknüpfung besteht.</translation>
    </message>
    <message>
        <source>With the account that is signed in, no partner ID link was found for %1.</source>
        <translation>Mit dem angemeldeten Konto wurde für %1 keine Verknüpfung mit einer Partner-ID gefunden.</translation>
    </message>
    <message>
        <source>%1 is linked to partner ID %2, which is not yours.</source>
        <translation>%1 ist mit der Partner-ID %2 verknüpft, die nicht Ihre ist.</translation>
    </message>
    <message>
        <source>No link is needed for access by AOBO.</source>
        <translation>Für den Zugriff über AOBO ist keine Verknüpfung nötig.</translation>
    </message>
    <message>
        <source>The deny assignment &quot;%1&quot; names your access. Microsoft says that this may block the credit.</source>
        <translation>Die Ablehnungszuweisung „%1“ nennt Ihren Zugriff. Laut Microsoft kann dies das PEC blockieren.</translation>
    </message>
    <message>
        <source>There is no deny assignment.</source>
        <translation>Es gibt keine Ablehnungszuweisung.</translation>
    </message>
    <message>
        <source>Deny assignments were not read.</source>
        <translation>Die Ablehnungszuweisungen wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>%5 without credit; the longest run was from %2 to %3.</source>
        <translation>%5 ohne PEC; die längste Folge reichte vom %2 bis %3.</translation>
    </message>
    <message>
        <source>Every day with cost has credit.</source>
        <translation>Für jeden Tag mit Kosten gibt es PEC.</translation>
    </message>
    <message>
        <source>Every day has some credit and some eligible cost without it, so a part of the resources is not reached.</source>
        <translation>An jedem Tag gibt es PEC, aber auch PEC-fähige Kosten ohne PEC; ein Teil der Ressourcen wird also nicht erreicht.</translation>
    </message>
    <message>
        <source>%1. It reaches all resources.</source>
        <translation>%1. Dieser Zugriff erreicht alle Ressourcen.</translation>
    </message>
    <message>
        <source>%1. It reaches only a part (%6).</source>
        <translation>%1. Dieser Zugriff erreicht nur einen Teil (%6).</translation>
    </message>
    <message>
        <source>%1. The first whole day that can count is %2.</source>
        <translation>%1. Der erste ganze Tag, der zählen kann, ist der %2.</translation>
    </message>
    <message>
        <source>%1. This is in order, yet there is no credit.</source>
        <translation>%1. Das ist in Ordnung, und doch gibt es kein PEC.</translation>
    </message>
    <message>
        <source>The credit depends on this one: %1.</source>
        <translation>Das PEC hängt von diesem Zugriff ab: %1.</translation>
    </message>
    <message>
        <source>%1. It ends on %2.</source>
        <translation>%1. Dieser Zugriff endet am %2.</translation>
    </message>
    <message>
        <source>%5 of yours carry the credit.</source>
        <translation>Das PEC wird bei Ihnen durch %5 getragen.</translation>
    </message>
    <message>
        <source>%1. It is a group, so no single person&apos;s leaving ends it.</source>
        <translation>%1. Es ist eine Gruppe; der Weggang einer einzelnen Person beendet den Zugriff also nicht.</translation>
    </message>
    <message>
        <source>Nothing that was read answers this.</source>
        <translation>Nichts von dem, was gelesen wurde, gibt darauf Antwort.</translation>
    </message>
    <message>
        <source>Restore AOBO</source>
        <translation>AOBO wiederherstellen</translation>
    </message>
    <message>
        <source>The customer gives your Admin agents group the role Owner or Contributor on the subscription again, as a &quot;foreign group&quot;. It works from the next whole day; no partner ID link is needed.</source>
        <translation>Der Kunde gibt Ihrer Gruppe der Administrator-Agenten wieder die Rolle Owner oder Contributor für das Abonnement, als „foreign group“. Das wirkt ab dem nächsten ganzen Tag; eine Verknüpfung mit der Partner-ID ist nicht nötig.</translation>
    </message>
    <message>
        <source>Change the role of your partner group</source>
        <translation>Rolle Ihrer Partnergruppe ändern</translation>
    </message>
    <message>
        <source>The customer gives the same group a role that is on Microsoft&apos;s list, for example Contributor, and removes the old one.</source>
        <translation>Der Kunde gibt derselben Gruppe eine Rolle, die auf der Liste von Microsoft steht, zum Beispiel Contributor, und entfernt die alte.</translation>
    </message>
    <message>
        <source>Widen AOBO to the subscription</source>
        <translation>AOBO auf das Abonnement ausweiten</translation>
    </message>
    <message>
        <source>The customer gives the group its role on the subscription instead of a part of it.</source>
        <translation>Der Kunde gibt der Gruppe ihre Rolle für das ganze Abonnement statt nur für einen Teil davon.</translation>
    </message>
    <message>
        <source>Delegate through Azure Lighthouse</source>
        <translation>Über Azure Lighthouse delegieren</translation>
    </message>
    <message>
        <source>The customer delegates the subscription to you with a permanent role that earns, such as Support Request Contributor, for an application of yours that is linked to your partner ID.</source>
        <translation>Der Kunde delegiert Ihnen das Abonnement mit einer dauerhaften, PEC-fähigen Rolle, etwa Support Request Contributor, für eine Ihrer Anwendungen, die mit Ihrer Partner-ID verknüpft ist.</translation>
    </message>
    <message>
        <source>Change the role in the Lighthouse delegation</source>
        <translation>Rolle in der Lighthouse-Delegierung ändern</translation>
    </message>
    <message>
        <source>The customer deploys the delegation again with a role that earns; Support Request Contributor gives the fewest rights.</source>
        <translation>Der Kunde stellt die Delegierung erneut mit einer PEC-fähigen Rolle bereit; Support Request Contributor gewährt die wenigsten Rechte.</translation>
    </message>
    <message>
        <source>Make the Lighthouse role permanent</source>
        <translation>Lighthouse-Rolle dauerhaft machen</translation>
    </message>
    <message>
        <source>The customer deploys the delegation again with a permanent role beside the one that has to be activated.</source>
        <translation>Der Kunde stellt die Delegierung erneut bereit, mit einer dauerhaften Rolle neben der, die aktiviert werden muss.</translation>
    </message>
    <message>
        <source>Delegate the whole subscription</source>
        <translation>Gesamtes Abonnement delegieren</translation>
    </message>
    <message>
        <source>The customer deploys the Lighthouse delegation for the subscription instead of single resource groups.</source>
        <translation>Der Kunde stellt die Lighthouse-Delegierung für das Abonnement statt für einzelne Ressourcengruppen bereit.</translation>
    </message>
    <message>
        <source>Link the partner ID</source>
        <translation>Partner-ID verknüpfen</translation>
    </message>
    <message>
        <source>The person or application that holds the access signs in and links your partner ID, or shows that it is linked. Nobody else can do this.</source>
        <translation>Die Person oder Anwendung, die den Zugriff hat, meldet sich an und verknüpft Ihre Partner-ID oder zeigt, dass sie schon verknüpft ist. Niemand sonst kann das tun.</translation>
    </message>
    <message>
        <source>Correct the linked partner ID</source>
        <translation>Verknüpfte Partner-ID berichtigen</translation>
    </message>
    <message>
        <source>The identity that holds the access changes its link to the associated partner ID of the organisation that sells to this customer.</source>
        <translation>Die Identität, die den Zugriff hat, ändert ihre Verknüpfung auf die zugeordnete Partner-ID der Organisation, die an diesen Kunden verkauft.</translation>
    </message>
    <message>
        <source>Change the role of this identity</source>
        <translation>Rolle dieser Identität ändern</translation>
    </message>
    <message>
        <source>The customer gives the person, group or application a role that is on Microsoft&apos;s list. It also has to be linked to your partner ID.</source>
        <translation>Der Kunde gibt der Person, Gruppe oder Anwendung eine Rolle, die auf der Liste von Microsoft steht. Auch eine Verknüpfung mit Ihrer Partner-ID ist nötig.</translation>
    </message>
    <message>
        <source>Widen the role to the subscription</source>
        <translation>Rolle auf das Abonnement ausweiten</translation>
    </message>
    <message>
        <source>The customer gives the identity its role on the subscription instead of a part of it.</source>
        <translation>Der Kunde gibt der Identität ihre Rolle für das ganze Abonnement statt nur für einen Teil davon.</translation>
    </message>
    <message>
        <source>Make the role permanent</source>
        <translation>Rolle dauerhaft machen</translation>
    </message>
    <message>
        <source>The customer gives the identity a role that does not end and need not be activated.</source>
        <translation>Der Kunde gibt der Identität eine Rolle, die nicht endet und nicht aktiviert werden muss.</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>Konto aktivieren</translation>
    </message>
    <message>
        <source>The account that holds the role is disabled. Enable it, or give the role to another identity of yours and link that one.</source>
        <translation>Das Konto, das die Rolle hat, ist deaktiviert. Aktivieren Sie es, oder geben Sie die Rolle einer anderen Identität von Ihnen und verknüpfen Sie diese.</translation>
    </message>
    <message>
        <source>Lift the deny assignment</source>
        <translation>Ablehnungszuweisung aufheben</translation>
    </message>
    <message>
        <source>A deny assignment cannot be removed by itself: whoever owns the managed application or the deployment stack that made it takes your group out of it there.</source>
        <translation>Eine Ablehnungszuweisung lässt sich nicht für sich allein entfernen: Wer für die verwaltete Anwendung oder den Bereitstellungsstapel zuständig ist, die sie angelegt haben, nimmt Ihre Gruppe dort davon aus.</translation>
    </message>
    <message>
        <source>Find the resources without credit</source>
        <translation>Ressourcen ohne PEC finden</translation>
    </message>
    <message>
        <source>Compare the resource groups with and without credit in the cost data; look there for roles that were removed or denied.</source>
        <translation>Vergleichen Sie in den Kostendaten die Ressourcengruppen mit und ohne PEC; suchen Sie dort nach Rollen, die entfernt oder verweigert wurden.</translation>
    </message>
    <message>
        <source>Watch the access</source>
        <translation>Zugriff überwachen</translation>
    </message>
    <message>
        <source>The access is back; credit for the days without it is lost. An alert on deleted role assignments tells you at once when it is lost again.</source>
        <translation>Der Zugriff besteht wieder; das PEC der Tage ohne Zugriff ist verloren. Eine Warnung bei gelöschten Rollenzuweisungen meldet Ihnen sofort, wenn er erneut verloren geht.</translation>
    </message>
    <message>
        <source>Open a support request</source>
        <translation>Supportanfrage stellen</translation>
    </message>
    <message>
        <source>Check that your partner agreement is active and that the partner ID belongs to the organisation that sells; then open a support request in the Azure portal, with the evidence shown here.</source>
        <translation>Prüfen Sie, ob Ihr Partnervertrag aktiv ist und die Partner-ID zu der Organisation gehört, die verkauft; stellen Sie dann im Azure-Portal eine Supportanfrage mit den hier gezeigten Nachweisen.</translation>
    </message>
    <message>
        <source>Ask the reseller for its group ids</source>
        <translation>Wiederverkäufer nach seinen Gruppen-IDs fragen</translation>
    </message>
    <message>
        <source>If the group is the reseller&apos;s, it earns for you. Ask for the object ids of its AdminAgents and HelpdeskAgents groups and enter them in the settings.</source>
        <translation>Gehört die Gruppe dem Wiederverkäufer, bringt sie Ihnen PEC. Fragen Sie nach den Objekt-IDs seiner Gruppen AdminAgents und HelpdeskAgents und geben Sie sie in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Get permission to read</source>
        <translation>Leseberechtigung einholen</translation>
    </message>
    <message>
        <source>The access cannot be checked, because a GDAP relationship, consent for this program or an exception in a Conditional Access policy of the customer is missing. That alone loses no credit.</source>
        <translation>Der Zugriff lässt sich nicht prüfen, weil eine delegierte Administratorbeziehung (GDAP), die Zustimmung für dieses Programm oder eine Ausnahme in einer Richtlinie des Kunden für bedingten Zugriff fehlt. Dadurch allein geht kein PEC verloren.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Read the tenant again; this part is missing.</source>
        <translation>Lesen Sie den Mandanten erneut; dieser Teil fehlt.</translation>
    </message>
    <message>
        <source>Move to an Azure plan</source>
        <translation>Zu einem Azure-Plan wechseln</translation>
    </message>
    <message>
        <source>Only an Azure plan under a Microsoft Customer Agreement earns. Agree the move with the customer.</source>
        <translation>PEC gibt es nur in einem Azure-Plan mit einer Microsoft-Kundenvereinbarung. Stimmen Sie den Wechsel mit dem Kunden ab.</translation>
    </message>
    <message>
        <source>Add a second way of access</source>
        <translation>Zweiten Zugriffsweg hinzufügen</translation>
    </message>
    <message>
        <source>Agree with the customer on access that does not depend on one person or on an end date: a partner group by AOBO, or an application through Azure Lighthouse.</source>
        <translation>Vereinbaren Sie mit dem Kunden einen Zugriff, der weder von einer einzelnen Person noch von einem Enddatum abhängt: eine Partnergruppe über AOBO oder eine Anwendung über Azure Lighthouse.</translation>
    </message>
    <message>
        <source>Ask your provider</source>
        <translation>Bei Ihrem Anbieter nachfragen</translation>
    </message>
    <message>
        <source>Your access makes your indirect provider earn. Only the provider sees the credit in its cost data.</source>
        <translation>Durch Ihren Zugriff erhält Ihr indirekter Anbieter PEC. Nur der Anbieter sieht das PEC in seinen Kostendaten.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Abwarten</translation>
    </message>
    <message>
        <source>Nothing has to be done. Refresh again once 48 hours have passed.</source>
        <translation>Es ist nichts zu tun. Aktualisieren Sie erneut, sobald 48 Stunden vergangen sind.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>an Admin agent of yours</source>
        <translation>einer Ihrer Administrator-Agenten</translation>
    </message>
    <message>
        <source>the identity that holds the access</source>
        <translation>die Identität, die den Zugriff hat</translation>
    </message>
    <message>
        <source>an owner of the subscription at the customer</source>
        <translation>ein Besitzer des Abonnements beim Kunden</translation>
    </message>
    <message>
        <source>a Global Administrator of the customer</source>
        <translation>ein globaler Administrator des Kunden</translation>
    </message>
    <message>
        <source>you, through Microsoft support</source>
        <translation>Sie, über den Microsoft-Support</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>in your tenant</source>
        <translation>in Ihrem Mandanten</translation>
    </message>
    <message>
        <source>in the customer&apos;s tenant</source>
        <translation>im Mandanten des Kunden</translation>
    </message>
    <message>
        <source>Proved: all access was read, and none of yours earns.</source>
        <translation>Nachgewiesen: Alle Zugriffe wurden gelesen, und für keinen der Ihren gibt es PEC.</translation>
    </message>
    <message>
        <source>Inferred: not all access can be read, but all signs say that none of yours earns.</source>
        <translation>Gefolgert: Nicht alle Zugriffe sind lesbar, aber alles spricht dafür, dass es für keinen der Ihren PEC gibt.</translation>
    </message>
    <message>
        <source>Possible: some access of yours is in order, so how much is really missed is not certain and the amount is an upper limit.</source>
        <translation>Möglich: Ein Teil Ihrer Zugriffe ist in Ordnung. Wie viel wirklich entgeht, steht daher nicht fest, und der Betrag ist eine Obergrenze.</translation>
    </message>
    <message>
        <source>Not known: it is not certain whether your access counts, so the amount is an upper limit.</source>
        <translation>Nicht bekannt: Es ist nicht sicher, ob es für Ihren Zugriff PEC gibt, daher ist der Betrag eine Obergrenze.</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>savings plan</source>
        <translation>Sparplan</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>Drittanbieter</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>other, not told apart</source>
        <translation>Sonstiges, nicht aufgeteilt</translation>
    </message>
    <message>
        <source>Access gained</source>
        <translation>Zugriff erhalten</translation>
    </message>
    <message>
        <source>Access lost</source>
        <translation>Zugriff verloren</translation>
    </message>
    <message>
        <source>Credit gained</source>
        <translation>PEC erhalten</translation>
    </message>
    <message>
        <source>Credit lost</source>
        <translation>PEC verloren</translation>
    </message>
    <message>
        <source>Your Admin agents group has no role on this subscription, so no credit is earned through it.</source>
        <translation>Ihre Gruppe der Administrator-Agenten hat für dieses Abonnement keine Rolle, daher gibt es über sie kein PEC.</translation>
    </message>
    <message>
        <source>A partner&apos;s group has a role here, but it belongs to another partner, so it earns you no credit.</source>
        <translation>Eine Partnergruppe hat hier eine Rolle, gehört aber zu einem anderen Partner und bringt Ihnen daher kein PEC.</translation>
    </message>
    <message>
        <source>A partner&apos;s group has a role here, but it is none of the groups known as yours or your reseller&apos;s.</source>
        <translation>Eine Partnergruppe hat hier eine Rolle, ist aber keine der Gruppen, die als Ihre oder als die Ihres Wiederverkäufers bekannt sind.</translation>
    </message>
    <message>
        <source>The account that holds this role is disabled, so it earns no credit.</source>
        <translation>Das Konto, das diese Rolle hat, ist deaktiviert, daher gibt es dafür kein PEC.</translation>
    </message>
    <message>
        <source>Your access is in order, but a deny assignment of the customer may block it.</source>
        <translation>Ihr Zugriff ist in Ordnung, aber eine Ablehnungszuweisung des Kunden kann ihn blockieren.</translation>
    </message>
    <message>
        <source>Refunds are larger than the cost of this subscription, so no share can be told.</source>
        <translation>Die Erstattungen übersteigen die Kosten dieses Abonnements, daher lässt sich kein Anteil bestimmen.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind the data, so it cannot be told which days are complete.</source>
        <translation>Die Uhr dieses Computers geht gegenüber den Daten nach, daher lässt sich nicht bestimmen, welche Tage vollständig sind.</translation>
    </message>
    <message>
        <source>You are an indirect reseller: your access makes your provider earn the credit.</source>
        <translation>Sie sind ein indirekter Wiederverkäufer: Durch Ihren Zugriff erhält Ihr Anbieter das PEC.</translation>
    </message>
    <message>
        <source>The credit depends on one person or on a role that ends; when that goes, the credit stops.</source>
        <translation>Das PEC hängt von einer einzelnen Person oder von einer befristeten Rolle ab; fällt diese weg, endet das PEC.</translation>
    </message>
    <message>
        <source>no AOBO role</source>
        <translation>keine AOBO-Rolle</translation>
    </message>
    <message>
        <source>other partner&apos;s group</source>
        <translation>Gruppe eines anderen Partners</translation>
    </message>
    <message>
        <source>unknown partner group</source>
        <translation>unbekannte Partnergruppe</translation>
    </message>
    <message>
        <source>AOBO role not eligible</source>
        <translation>AOBO-Rolle ohne PEC</translation>
    </message>
    <message>
        <source>AOBO on a part only</source>
        <translation>AOBO nur teilweise</translation>
    </message>
    <message>
        <source>no Lighthouse delegation</source>
        <translation>keine Lighthouse-Delegierung</translation>
    </message>
    <message>
        <source>Lighthouse role not eligible</source>
        <translation>Lighthouse-Rolle ohne PEC</translation>
    </message>
    <message>
        <source>Lighthouse role not permanent</source>
        <translation>Lighthouse nicht dauerhaft</translation>
    </message>
    <message>
        <source>Lighthouse on a part only</source>
        <translation>Lighthouse nur teilweise</translation>
    </message>
    <message>
        <source>Lighthouse link not known</source>
        <translation>Lighthouse-Verknüpfung unklar</translation>
    </message>
    <message>
        <source>role not eligible</source>
        <translation>Rolle ohne PEC</translation>
    </message>
    <message>
        <source>role on a part only</source>
        <translation>Rolle nur teilweise</translation>
    </message>
    <message>
        <source>role limited in time</source>
        <translation>zeitlich begrenzte Rolle</translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation>Konto deaktiviert</translation>
    </message>
    <message>
        <source>partner ID link not known</source>
        <translation>Partner-ID-Verknüpfung unklar</translation>
    </message>
    <message>
        <source>linked to another partner ID</source>
        <translation>mit anderer Partner-ID verknüpft</translation>
    </message>
    <message>
        <source>deny assignment</source>
        <translation>Ablehnungszuweisung</translation>
    </message>
    <message>
        <source>days without access</source>
        <translation>Tage ohne Zugriff</translation>
    </message>
    <message>
        <source>resources not reached</source>
        <translation>Ressourcen nicht erreicht</translation>
    </message>
    <message>
        <source>access given recently</source>
        <translation>Zugriff erst kürzlich gegeben</translation>
    </message>
    <message>
        <source>partner agreement or partner ID</source>
        <translation>Partnervertrag oder Partner-ID</translation>
    </message>
    <message>
        <source>access not readable</source>
        <translation>Zugriff nicht lesbar</translation>
    </message>
    <message>
        <source>access not read yet</source>
        <translation>Zugriff noch nicht gelesen</translation>
    </message>
    <message>
        <source>cost not read</source>
        <translation>Kosten nicht gelesen</translation>
    </message>
    <message>
        <source>refunds above cost</source>
        <translation>Erstattungen über Kosten</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation>Uhr geht falsch</translation>
    </message>
    <message>
        <source>no Azure plan</source>
        <translation>kein Azure-Plan</translation>
    </message>
    <message>
        <source>products never earn</source>
        <translation>Produkte nie PEC-fähig</translation>
    </message>
    <message>
        <source>the provider earns</source>
        <translation>PEC für den Anbieter</translation>
    </message>
    <message>
        <source>role not on the list</source>
        <translation>Rolle nicht auf der Liste</translation>
    </message>
    <message>
        <source>depends on one person</source>
        <translation>hängt von einer Person ab</translation>
    </message>
    <message>
        <source>earns, access not readable</source>
        <translation>PEC, Zugriff nicht lesbar</translation>
    </message>
    <message>
        <source>earns by unknown access</source>
        <translation>PEC über unbekannten Zugriff</translation>
    </message>
    <message>
        <source>The rule book %1 is not used.</source>
        <translation>Das Regelwerk %1 wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The built-in one is used instead. Correct the file or take it away; the details name the line.</source>
        <translation>Stattdessen wird das eingebaute verwendet. Berichtigen Sie die Datei oder entfernen Sie sie; die Details nennen die Zeile.</translation>
    </message>
    <message>
        <source>%1 of about %2 requests</source>
        <translation>%1 von etwa %2 Anfragen</translation>
    </message>
    <message>
        <source>cost queries left %1 of %2</source>
        <translation>Kostenabfragen übrig: %1 von %2</translation>
    </message>
    <message>
        <source>%1 asks to wait: %2, until %3</source>
        <translation>%1 bittet zu warten: %2, bis %3</translation>
    </message>
    <message>
        <source>The quota of %1 is used up: %2, until %3</source>
        <translation>Das Kontingent von %1 ist aufgebraucht: %2, bis %3</translation>
    </message>
    <message>
        <source>(planned %1)</source>
        <translation>(geplant: %1)</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were taken over from a refresh that was broken off.</source>
        <translation>
            <numerusform>%n Antwort wurde aus einer abgebrochenen Aktualisierung übernommen.</numerusform>
            <numerusform>%n Antworten wurden aus einer abgebrochenen Aktualisierung übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Totals of the same cost differ from each other</source>
        <translation>Die Summen derselben Kosten weichen voneinander ab</translation>
    </message>
    <message>
        <source>Customers of subscriptions with cost</source>
        <translation>Kunden der Abonnements mit Kosten</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk and close the file where it is open (%1), then try again.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger und schließen Sie die Datei, wo sie geöffnet ist (%1), und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation>Warum weggelassen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>No longer found since %1.</source>
        <translation>Seit %1 nicht mehr festgestellt.</translation>
    </message>
    <message>
        <source>PEC applied</source>
        <translation>PEC angewendet</translation>
    </message>
    <message>
        <source>Missed (cost)</source>
        <translation>Entgangen (Kosten)</translation>
    </message>
    <message>
        <source>Partner earned credit is applied to this cost.</source>
        <translation>Auf diese Kosten wird Partner Earned Credit (PEC) angewendet.</translation>
    </message>
    <message>
        <source>This cost is eligible, but has no credit: access was lacking.</source>
        <translation>Diese Kosten sind PEC-fähig, aber ohne PEC: Der Zugriff fehlte.</translation>
    </message>
    <message>
        <source>This cost never earns credit, whatever the access.</source>
        <translation>Für diese Kosten gibt es nie PEC, welcher Zugriff auch besteht.</translation>
    </message>
    <message>
        <source>Under 48 hours old: credit may still come.</source>
        <translation>Jünger als 48 Stunden: PEC kann noch hinzukommen.</translation>
    </message>
    <message>
        <source>Without credit, and it is not known whether it could have any. Single days are not told apart by product.</source>
        <translation>Ohne PEC, und es ist nicht bekannt, ob PEC möglich war. Einzelne Tage werden nicht nach Produkt getrennt.</translation>
    </message>
    <message>
        <source>Reads cost and access in Azure with the rights of who is signed in.</source>
        <translation>Liest Kosten und Zugriff in Azure mit den Rechten der angemeldeten Person.</translation>
    </message>
    <message>
        <source>Everything: neither cost nor access can be read.</source>
        <translation>Alles: Weder Kosten noch Zugriff können gelesen werden.</translation>
    </message>
    <message>
        <source>Reads the customers, the resellers and your partner ID in Partner Center.</source>
        <translation>Liest die Kunden, die Wiederverkäufer und Ihre Partner-ID im Partner Center.</translation>
    </message>
    <message>
        <source>The partner ID and which reseller a customer belongs to.</source>
        <translation>Die Partner-ID und zu welchem Wiederverkäufer ein Kunde gehört.</translation>
    </message>
    <message>
        <source>Reads who is signed in.</source>
        <translation>Liest, wer angemeldet ist.</translation>
    </message>
    <message>
        <source>Reads the names of users and groups, and in which groups the user is.</source>
        <translation>Liest die Namen von Benutzern und Gruppen und in welchen Gruppen der Benutzer ist.</translation>
    </message>
    <message>
        <source>Whose access it is, and the user&apos;s Partner Center roles.</source>
        <translation>Wem ein Zugriff gehört und die Partner-Center-Rollen des Benutzers.</translation>
    </message>
    <message>
        <source>Sign in to entra.microsoft.com in the partner tenant, as Global admin or Application administrator.</source>
        <translation>Melden Sie sich im Partnermandanten bei entra.microsoft.com an, als globaler Administrator oder Anwendungsadministrator.</translation>
    </message>
    <message>
        <source>Open App registrations and choose New registration. Name it PEC Console and choose accounts in any organisational directory (multitenant).</source>
        <translation>Öffnen Sie App-Registrierungen und wählen Sie Neue Registrierung. Nennen Sie die App PEC Console und wählen Sie Konten in einem beliebigen Organisationsverzeichnis (mehrere Mandanten).</translation>
    </message>
    <message>
        <source>As redirect URI choose Public client/native and enter http://localhost. Then choose Register.</source>
        <translation>Wählen Sie als Umleitungs-URI Öffentlicher Client/nativ und geben Sie http://localhost ein. Wählen Sie dann Registrieren.</translation>
    </message>
    <message>
        <source>Under Authentication, set Allow public client flows to Yes, so that signing in with a code works. Make no secret: the program needs none.</source>
        <translation>Setzen Sie unter Authentifizierung die Option Öffentliche Clientflows zulassen auf Ja, damit die Anmeldung mit einem Code funktioniert. Erstellen Sie kein Geheimnis: Das Programm braucht keines.</translation>
    </message>
    <message>
        <source>Under API permissions, add the delegated permissions of the table one by one.</source>
        <translation>Fügen Sie unter API-Berechtigungen die delegierten Berechtigungen der Tabelle einzeln hinzu.</translation>
    </message>
    <message>
        <source>Choose Grant admin consent, as Global admin, so that nobody is asked at the sign-in.</source>
        <translation>Wählen Sie als globaler Administrator Administratorzustimmung erteilen, damit bei der Anmeldung niemand gefragt wird.</translation>
    </message>
    <message>
        <source>From the overview, take the application (client) id and the directory (tenant) id.</source>
        <translation>Entnehmen Sie der Übersicht die Anwendungs-ID (Client) und die Verzeichnis-ID (Mandant).</translation>
    </message>
    <message>
        <source>Request: register PEC Console in our partner tenant</source>
        <translation>Anfrage: PEC Console in unserem Partnermandanten registrieren</translation>
    </message>
    <message>
        <source>I want to use PEC Console, a program for the desktop that shows for which customers partner earned credit is missed, and why. It needs an app registration in our partner tenant. Please make it and send me the file described at the end.</source>
        <translation>Ich möchte PEC Console verwenden, ein Desktopprogramm, das zeigt, bei welchen Kunden Partner Earned Credit entgeht und warum. Es braucht eine App-Registrierung in unserem Partnermandanten. Bitte legen Sie sie an und senden Sie mir die am Ende beschriebene Datei.</translation>
    </message>
    <message>
        <source>The program acts only for who signs in, with that person&apos;s rights: all permissions are delegated, and it has no secret. To look at something changes nothing in any tenant.</source>
        <translation>Das Programm handelt nur für die angemeldete Person, mit deren Rechten: Alle Berechtigungen sind delegiert, und es hat kein Geheimnis. Ansehen ändert in keinem Mandanten etwas.</translation>
    </message>
    <message>
        <source>The permissions</source>
        <translation>Die Berechtigungen</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Unknown without it</source>
        <translation>Ohne sie unbekannt</translation>
    </message>
    <message>
        <source>By script</source>
        <translation>Mit einem Skript</translation>
    </message>
    <message>
        <source>For Azure CLI, for example in Azure Cloud Shell. Run it as Global admin; it registers the app, agrees to the permissions and writes the file.</source>
        <translation>Für Azure CLI, zum Beispiel in der Azure Cloud Shell. Führen Sie es als globaler Administrator aus; es registriert die App, stimmt den Berechtigungen zu und schreibt die Datei.</translation>
    </message>
    <message>
        <source>Or in the portal, step by step</source>
        <translation>Oder im Portal, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Whoever made it in the portal sends a text file with this content, with our name, our tenant and the client id:</source>
        <translation>Wer es im Portal angelegt hat, sendet eine Textdatei mit diesem Inhalt, mit unserem Namen, unserem Mandanten und der Client-ID:</translation>
    </message>
    <message>
        <source>Send the file %1 to the person who asked for it. It holds no secret.</source>
        <translation>Senden Sie die Datei %1 an die Person, die darum gebeten hat. Sie enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>The file is too large to be a profile. Ask for the small file that the script wrote.</source>
        <translation>Die Datei ist zu groß für ein Profil. Bitten Sie um die kleine Datei, die das Skript geschrieben hat.</translation>
    </message>
    <message>
        <source>The file is no profile: it cannot be read as JSON. Ask your administrator to send it once more, as an attachment.</source>
        <translation>Die Datei ist kein Profil: Sie kann nicht als JSON gelesen werden. Bitten Sie Ihren Administrator, sie noch einmal als Anlage zu senden.</translation>
    </message>
    <message>
        <source>The file holds “%1”, and a profile may hold no secret. It was not used. Whoever sent it should revoke that secret, since files that were mailed are not safe.</source>
        <translation>Die Datei enthält „%1“, und ein Profil darf kein Geheimnis enthalten. Sie wurde nicht verwendet. Wer sie gesendet hat, sollte dieses Geheimnis widerrufen, denn per E-Mail gesendete Dateien sind nicht sicher.</translation>
    </message>
    <message>
        <source>The file holds “%1”, which is not part of a profile. It may only hold name, tenant and clientId.</source>
        <translation>Die Datei enthält „%1“, was nicht zu einem Profil gehört. Sie darf nur name, tenant und clientId enthalten.</translation>
    </message>
    <message>
        <source>“%1” is missing from the file or cannot be right. Ask your administrator to correct it.</source>
        <translation>„%1“ fehlt in der Datei oder kann nicht stimmen. Bitten Sie Ihren Administrator, es zu berichtigen.</translation>
    </message>
    <message>
        <source>The name of who is signed in.</source>
        <translation>Der Name der angemeldeten Person.</translation>
    </message>
    <message>
        <source>Those of Microsoft Graph are asked for together: if one of them is missing, the others do not work either.</source>
        <translation>Die von Microsoft Graph werden zusammen angefordert: Fehlt eine, funktionieren auch die anderen nicht.</translation>
    </message>
    <message>
        <source>The file is no profile of this program, or it is one of a later version.</source>
        <translation>Die Datei ist kein Profil dieses Programms, oder sie stammt von einer späteren Version.</translation>
    </message>
    <message>
        <source>Security group</source>
        <translation>Sicherheitsgruppe</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Confirmed, nothing sent yet</source>
        <translation>Bestätigt, noch nichts gesendet</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>A step was refused</source>
        <translation>Ein Schritt wurde abgelehnt</translation>
    </message>
    <message>
        <source>Waiting for cost data</source>
        <translation>Wartet auf Kostendaten</translation>
    </message>
    <message>
        <source>Confirmed by cost data</source>
        <translation>Durch Kostendaten bestätigt</translation>
    </message>
    <message>
        <source>Not confirmed by cost data</source>
        <translation>Durch Kostendaten nicht bestätigt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>Die Rolle zuweisen</translation>
    </message>
    <message>
        <source>Register Microsoft.ManagedServices</source>
        <translation>Microsoft.ManagedServices registrieren</translation>
    </message>
    <message>
        <source>Say who gets which role</source>
        <translation>Festlegen, wer welche Rolle erhält</translation>
    </message>
    <message>
        <source>Delegate the subscription</source>
        <translation>Das Abonnement delegieren</translation>
    </message>
    <message>
        <source>Take the role away</source>
        <translation>Die Rolle entziehen</translation>
    </message>
    <message>
        <source>End the delegation</source>
        <translation>Die Delegierung beenden</translation>
    </message>
    <message>
        <source>Remove who gets which role</source>
        <translation>Die Festlegung der Rollen entfernen</translation>
    </message>
    <message>
        <source>Unlink the partner ID</source>
        <translation>Die Verknüpfung der Partner-ID lösen</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>Partner-ID</translation>
    </message>
    <message>
        <source>Partner ID link of who is signed in</source>
        <translation>Verknüpfung der angemeldeten Person mit der Partner-ID</translation>
    </message>
    <message>
        <source>Sign-in to the customer&apos;s tenant</source>
        <translation>Anmeldung beim Mandanten des Kunden</translation>
    </message>
    <message>
        <source>GDAP relationship</source>
        <translation>Delegierte Administratorbeziehung (GDAP)</translation>
    </message>
    <message>
        <source>Subscription is active</source>
        <translation>Abonnement ist aktiv</translation>
    </message>
    <message>
        <source>Right to give roles</source>
        <translation>Recht, Rollen zu vergeben</translation>
    </message>
    <message>
        <source>Access of yours that earns</source>
        <translation>Eigener Zugriff, der PEC bringt</translation>
    </message>
    <message>
        <source>Access of other partners</source>
        <translation>Zugriff anderer Partner</translation>
    </message>
    <message>
        <source>Deny assignments</source>
        <translation>Ablehnungszuweisungen</translation>
    </message>
    <message>
        <source>Lighthouse is registered</source>
        <translation>Lighthouse ist registriert</translation>
    </message>
    <message>
        <source>Choose in the settings what kind of partner you are.</source>
        <translation>Wählen Sie in den Einstellungen, welche Art von Partner Sie sind.</translation>
    </message>
    <message>
        <source>Your access makes your provider earn: agree on it with them.</source>
        <translation>Durch Ihren Zugriff erhält Ihr Anbieter PEC: Stimmen Sie ihn mit dem Anbieter ab.</translation>
    </message>
    <message>
        <source>Note in the settings that the agreement is active: no service tells.</source>
        <translation>Vermerken Sie in den Einstellungen, dass der Vertrag aktiv ist: Kein Dienst gibt darüber Auskunft.</translation>
    </message>
    <message>
        <source>Enter the partner ID of your location.</source>
        <translation>Geben Sie die Partner-ID Ihres Standorts ein.</translation>
    </message>
    <message>
        <source>Link your partner ID to who is signed in, or to another identity with the access.</source>
        <translation>Verknüpfen Sie Ihre Partner-ID mit der angemeldeten oder einer anderen Identität mit dem Zugriff.</translation>
    </message>
    <message>
        <source>It is linked to another partner ID: correct the link.</source>
        <translation>Es ist eine andere Partner-ID verknüpft: Korrigieren Sie die Verknüpfung.</translation>
    </message>
    <message>
        <source>The customer&apos;s tenant asks for more, such as a second factor: sign in again.</source>
        <translation>Der Mandant des Kunden verlangt mehr, etwa einen zweiten Faktor: Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>A policy or a missing consent keeps you out: ask the customer&apos;s Global Administrator.</source>
        <translation>Eine Richtlinie oder eine fehlende Zustimmung lässt Sie nicht zu: Fragen Sie den globalen Administrator des Kunden.</translation>
    </message>
    <message>
        <source>Ask the customer for a GDAP relationship with the role Directory Readers.</source>
        <translation>Bitten Sie den Kunden um eine delegierte Administratorbeziehung (GDAP) mit der Rolle Directory Readers.</translation>
    </message>
    <message>
        <source>It was not read: refresh.</source>
        <translation>Es wurde nicht gelesen: Aktualisieren Sie.</translation>
    </message>
    <message>
        <source>Move the subscription to an Azure plan first.</source>
        <translation>Stellen Sie das Abonnement zuerst auf einen Azure-Plan um.</translation>
    </message>
    <message>
        <source>Have the subscription made active again first.</source>
        <translation>Lassen Sie das Abonnement zuerst wieder aktivieren.</translation>
    </message>
    <message>
        <source>Send the files to the customer: an Owner there runs them.</source>
        <translation>Senden Sie die Dateien an den Kunden: Ein Owner führt sie dort aus.</translation>
    </message>
    <message>
        <source>Nothing is needed: it earns already.</source>
        <translation>Es ist nichts nötig: PEC gibt es bereits.</translation>
    </message>
    <message>
        <source>This onboarding gives it.</source>
        <translation>Dieses Onboarding richtet ihn ein.</translation>
    </message>
    <message>
        <source>Ask the customer to lift the deny assignment.</source>
        <translation>Bitten Sie den Kunden, die Ablehnungszuweisung aufzuheben.</translation>
    </message>
    <message>
        <source>The plan registers it.</source>
        <translation>Der Plan registriert es.</translation>
    </message>
    <message>
        <source>%1 is no id: it has to have 32 digits and letters in five groups.</source>
        <translation>%1 ist keine ID: Sie hat 32 Ziffern und Buchstaben in fünf Gruppen.</translation>
    </message>
    <message>
        <source>%1 is the id of an application. A role is given to its service principal, which has an object id of its own.</source>
        <translation>%1 ist die ID einer Anwendung. Eine Rolle erhält ihr Dienstprinzipal, der eine eigene Objekt-ID hat.</translation>
    </message>
    <message>
        <source>%1 is the id of a tenant, not of somebody in it.</source>
        <translation>%1 ist die ID eines Mandanten, nicht von jemandem darin.</translation>
    </message>
    <message>
        <source>%1 is the id of a subscription.</source>
        <translation>%1 ist die ID eines Abonnements.</translation>
    </message>
    <message>
        <source>Nobody has the id %1 in the tenant where it has to be.</source>
        <translation>Niemand hat die ID %1 in dem Mandanten, in dem sie sein muss.</translation>
    </message>
    <message>
        <source>%1 is an id of the other tenant: check whose it has to be.</source>
        <translation>%1 ist eine ID des anderen Mandanten: Prüfen Sie, wessen sie sein muss.</translation>
    </message>
    <message>
        <source>%1 is of another kind than this method takes.</source>
        <translation>%1 ist von anderer Art, als diese Methode verlangt.</translation>
    </message>
    <message>
        <source>The account %1 is disabled, and credit would end with it.</source>
        <translation>Das Konto %1 ist deaktiviert, und damit würde das PEC enden.</translation>
    </message>
    <message>
        <source>%1 is not an AdminAgents or HelpdeskAgents group of yours, and only these count.</source>
        <translation>%1 ist keine Ihrer Gruppen AdminAgents oder HelpdeskAgents, und nur diese zählen.</translation>
    </message>
    <message>
        <source>%1 could not be looked up, so it is unknown whether it is right.</source>
        <translation>%1 konnte nicht nachgeschlagen werden: Ob es stimmt, ist unbekannt.</translation>
    </message>
    <message>
        <source>This method needs a partner ID to link.</source>
        <translation>Diese Methode braucht eine Partner-ID zum Verknüpfen.</translation>
    </message>
    <message>
        <source>%1 cannot be a partner ID: these are four to ten digits.</source>
        <translation>%1 kann keine Partner-ID sein: Sie hat vier bis zehn Ziffern.</translation>
    </message>
    <message>
        <source>The partner ID %1 is neither yours nor that of the customer&apos;s reseller.</source>
        <translation>Die Partner-ID %1 ist weder Ihre noch die des Wiederverkäufers des Kunden.</translation>
    </message>
    <message>
        <source>Your own partner ID was not read, so %1 cannot be compared.</source>
        <translation>Ihre eigene Partner-ID wurde nicht gelesen: %1 lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>No subscription was chosen.</source>
        <translation>Es wurde kein Abonnement gewählt.</translation>
    </message>
    <message>
        <source>The subscription %1 was named twice.</source>
        <translation>Das Abonnement %1 wurde zweimal genannt.</translation>
    </message>
    <message>
        <source>The subscription %1 is not known: refresh, or check its id.</source>
        <translation>Das Abonnement %1 ist nicht bekannt: Aktualisieren Sie, oder prüfen Sie die ID.</translation>
    </message>
    <message>
        <source>The subscription %1 belongs to another customer.</source>
        <translation>Das Abonnement %1 gehört einem anderen Kunden.</translation>
    </message>
    <message>
        <source>The subscription %1 is not active.</source>
        <translation>Das Abonnement %1 ist nicht aktiv.</translation>
    </message>
    <message>
        <source>The role %1 earns nothing.</source>
        <translation>Für die Rolle %1 gibt es kein PEC.</translation>
    </message>
    <message>
        <source>The role %1 is not on Microsoft&apos;s list, so it is unknown whether it earns.</source>
        <translation>Die Rolle %1 steht nicht auf der Liste von Microsoft, daher ist nicht bekannt, ob es für sie PEC gibt.</translation>
    </message>
    <message>
        <source>Azure Lighthouse refuses the role %1.</source>
        <translation>Azure Lighthouse lehnt die Rolle %1 ab.</translation>
    </message>
    <message>
        <source>Opens support requests and reads what they are about; changes nothing.</source>
        <translation>Öffnet Supportanfragen und liest, worum es geht; ändert nichts.</translation>
    </message>
    <message>
        <source>Starts, stops and uses %1 as it is set up.</source>
        <translation>Startet, stoppt und nutzt %1 wie eingerichtet.</translation>
    </message>
    <message>
        <source>Creates, changes and deletes what belongs to %1.</source>
        <translation>Erstellt, ändert und löscht, was zu %1 gehört.</translation>
    </message>
    <message>
        <source>Reads or changes the data in %1.</source>
        <translation>Liest oder ändert die Daten in %1.</translation>
    </message>
    <message>
        <source>Reads the keys of %1, and with them its data.</source>
        <translation>Liest die Schlüssel von %1 und damit die Daten.</translation>
    </message>
    <message>
        <source>Signs in to virtual machines.</source>
        <translation>Meldet sich an virtuellen Computern an.</translation>
    </message>
    <message>
        <source>Gives access to anybody, itself included.</source>
        <translation>Gibt jedem Zugriff, auch sich selbst.</translation>
    </message>
    <message>
        <source>Manages everything in the subscription, but cannot give access to anybody.</source>
        <translation>Verwaltet alles im Abonnement, kann aber niemandem Zugriff geben.</translation>
    </message>
    <message>
        <source>Manages everything in the subscription, access included.</source>
        <translation>Verwaltet alles im Abonnement, auch den Zugriff.</translation>
    </message>
    <message>
        <source>On Microsoft&apos;s list; this version does not know what it opens.</source>
        <translation>Steht auf der Liste von Microsoft; diese Version weiß nicht, was sie ermöglicht.</translation>
    </message>
    <message>
        <source>Azure Lighthouse never delegates Owner.</source>
        <translation>Azure Lighthouse delegiert nie Owner.</translation>
    </message>
    <message>
        <source>Azure Lighthouse refuses it because it reaches into data.</source>
        <translation>Azure Lighthouse lehnt sie ab, weil sie an Daten reicht.</translation>
    </message>
    <message>
        <source>Azure Lighthouse allows it for managed identities only, which earn nothing.</source>
        <translation>Azure Lighthouse erlaubt sie nur für verwaltete Identitäten, für die es kein PEC gibt.</translation>
    </message>
    <message>
        <source>Whether Azure Lighthouse takes it is not known.</source>
        <translation>Ob Azure Lighthouse sie annimmt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No partner ID link is needed.</source>
        <translation>Es ist keine Verknüpfung mit der Partner-ID nötig.</translation>
    </message>
    <message>
        <source>One identity that has the access links the partner ID, once, in your own tenant.</source>
        <translation>Eine Identität mit dem Zugriff verknüpft die Partner-ID, einmal, in Ihrem eigenen Mandanten.</translation>
    </message>
    <message>
        <source>The identity links the partner ID itself, once in each customer&apos;s tenant.</source>
        <translation>Die Identität verknüpft die Partner-ID selbst, einmal im Mandanten jedes Kunden.</translation>
    </message>
    <message>
        <source>Nothing is recommended: every chosen subscription earns already.</source>
        <translation>Es wird nichts empfohlen: Für jedes gewählte Abonnement gibt es bereits PEC.</translation>
    </message>
    <message>
        <source>Recommended: it needs no link, and does not end when somebody leaves.</source>
        <translation>Empfohlen: Der Zugriff braucht keine Verknüpfung und endet nicht, wenn jemand das Unternehmen verlässt.</translation>
    </message>
    <message>
        <source>Recommended: one link serves all customers, and it never opens more than Contributor.</source>
        <translation>Empfohlen: Eine Verknüpfung genügt für alle Kunden, und der Zugriff reicht nie weiter als Contributor.</translation>
    </message>
    <message>
        <source>The others lack something that is not known yet.</source>
        <translation>Den anderen fehlt etwas, das noch nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Access to your Azure subscriptions for %1</source>
        <translation>Zugriff auf Ihre Azure-Abonnements für %1</translation>
    </message>
    <message>
        <source>We look after your Azure environment: we answer your questions, solve problems and keep an eye on cost. For this we ask for the access described here.</source>
        <translation>Wir betreuen Ihre Azure-Umgebung: Wir beantworten Fragen, lösen Probleme und achten auf die Kosten. Dafür bitten wir um den hier beschriebenen Zugriff.</translation>
    </message>
    <message>
        <source>The role %1 for %2, on these subscriptions:</source>
        <translation>Die Rolle %1 für %2, auf diesen Abonnements:</translation>
    </message>
    <message>
        <source>You decide freely, and you can take the access away at any time; your subscriptions stay as they are. Microsoft credits partners for environments that they manage, which is no reason for you to give more than you want.</source>
        <translation>Sie entscheiden frei und können den Zugriff jederzeit entziehen; Ihre Abonnements bleiben, wie sie sind. Microsoft gewährt Partnern eine Gutschrift für Umgebungen, die sie verwalten; das ist für Sie kein Grund, mehr zu geben, als Sie möchten.</translation>
    </message>
    <message>
        <source>Who can do it</source>
        <translation>Wer es tun kann</translation>
    </message>
    <message>
        <source>Somebody who is Owner or User Access Administrator of these subscriptions. It takes about five minutes.</source>
        <translation>Jemand, der Owner oder User Access Administrator dieser Abonnements ist. Es dauert etwa fünf Minuten.</translation>
    </message>
    <message>
        <source>Somebody who is Owner of these subscriptions. It takes about twenty minutes, most of it waiting.</source>
        <translation>Jemand, der Owner dieser Abonnements ist. Es dauert etwa zwanzig Minuten, das meiste davon ist Wartezeit.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>So gehen Sie vor</translation>
    </message>
    <message>
        <source>Put the files into one folder. The file %1 holds their checksums.</source>
        <translation>Legen Sie die Dateien in einen Ordner. Die Datei %1 enthält ihre Prüfsummen.</translation>
    </message>
    <message>
        <source>Run %1 in Azure Cloud Shell, or %2 in PowerShell, or deploy %3 with the parameters of each subscription.</source>
        <translation>Führen Sie %1 in der Azure Cloud Shell aus, oder %2 in PowerShell, oder stellen Sie %3 mit den Parametern jedes Abonnements bereit.</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Run %1, or remove it in the portal, under Access control (IAM) of the subscription.</source>
        <translation>Führen Sie %1 aus, oder entfernen Sie ihn im Portal unter Zugriffssteuerung (IAM) des Abonnements.</translation>
    </message>
    <message>
        <source>Run %1, or remove it in the portal, under Service providers.</source>
        <translation>Führen Sie %1 aus, oder entfernen Sie ihn im Portal unter Dienstanbieter.</translation>
    </message>
    <message>
        <source>The files hold no password or other secret and send nothing to us. They make what is listed here, and nothing else.</source>
        <translation>Die Dateien enthalten kein Kennwort oder anderes Geheimnis und senden uns nichts. Sie erstellen, was hier steht, und sonst nichts.</translation>
    </message>
    <message>
        <source>Nothing was sent. To run it: %1</source>
        <translation>Es wurde nichts gesendet. Zum Ausführen: %1</translation>
    </message>
    <message>
        <source>Cost data show it at the latest on %1.</source>
        <translation>Kostendaten zeigen es spätestens am %1.</translation>
    </message>
    <message>
        <source>First day with credit: %1.</source>
        <translation>Erster Tag mit PEC: %1.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Vorab</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>The requests</source>
        <translation>Die Anfragen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>no access of yours</source>
        <translation>kein eigener Zugriff</translation>
    </message>
    <message>
        <source>was there before</source>
        <translation>bestand schon</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Sent, not seen yet</source>
        <translation>Gesendet, noch nicht zu sehen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>The customer %1 was named twice.</source>
        <translation>Der Kunde %1 wurde zweimal genannt.</translation>
    </message>
    <message>
        <source>The subscription %1 has an open case already: go on with that one, or take it back.</source>
        <translation>Für das Abonnement %1 gibt es schon einen offenen Fall: Führen Sie diesen fort, oder nehmen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>%n Zuweisung</numerusform>
            <numerusform>%n Zuweisungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 wird ausgelassen: %2</translation>
    </message>
    <message>
        <source>our group %1 (admin on behalf of, AOBO)</source>
        <translation>unsere Gruppe %1 (Verwaltung in Ihrem Namen, AOBO)</translation>
    </message>
    <message>
        <source>%1 in our own tenant (Azure Lighthouse)</source>
        <translation>%1 in unserem eigenen Mandanten (Azure Lighthouse)</translation>
    </message>
    <message>
        <source>the user %1</source>
        <translation>den Benutzer %1</translation>
    </message>
    <message>
        <source>the application %1</source>
        <translation>die Anwendung %1</translation>
    </message>
    <message>
        <source>the security group %1</source>
        <translation>die Sicherheitsgruppe %1</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation>Worum wir bitten</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Was damit möglich ist</translation>
    </message>
    <message>
        <source>Run %1: it says whether everything is in place. Then tell us that it is done.</source>
        <translation>Führen Sie %1 aus: Es zeigt, ob alles eingerichtet ist. Geben Sie uns dann bitte Bescheid.</translation>
    </message>
    <message>
        <source>If you have questions, or when it is done</source>
        <translation>Wenn Sie Fragen haben oder fertig sind</translation>
    </message>
    <message>
        <source>Please answer the message that brought you this letter. If you would rather not give this access, or want to give less, tell us: we look for another way.</source>
        <translation>Antworten Sie einfach auf die Nachricht, mit der Sie diesen Brief erhalten haben. Wenn Sie diesen Zugriff lieber nicht oder nur eingeschränkt geben möchten, sagen Sie es uns: Wir suchen einen anderen Weg.</translation>
    </message>
    <message>
        <source>Link the partner ID only</source>
        <translation>Nur die Partner-ID verknüpfen</translation>
    </message>
    <message>
        <source>Change the linked partner ID, for all customers</source>
        <translation>Die verknüpfte Partner-ID ändern, für alle Kunden</translation>
    </message>
    <message>
        <source>Admin agent of your tenant</source>
        <translation>Administrator-Agent Ihres Mandanten</translation>
    </message>
    <message>
        <source>Have the signed-in account made an Admin agent in Partner Center.</source>
        <translation>Lassen Sie die angemeldete Person im Partner Center zum Administrator-Agenten machen.</translation>
    </message>
    <message>
        <source>There is one, but the signed-in account is in none of its groups: join one of them.</source>
        <translation>Es gibt eine, aber die angemeldete Person gehört keiner ihrer Gruppen an: Treten Sie einer bei.</translation>
    </message>
    <message>
        <source>It ends soon: ask the customer for a new one, or let it renew itself.</source>
        <translation>Sie endet bald: Bitten Sie den Kunden um eine neue, oder lassen Sie sie sich selbst verlängern.</translation>
    </message>
    <message>
        <source>Who is signed in has no access to the subscription %1 that lacks only a link to this partner ID.</source>
        <translation>Die angemeldete Person hat keinen Zugriff auf das Abonnement %1, dem nur eine Verknüpfung mit dieser Partner-ID fehlt.</translation>
    </message>
    <message>
        <source>Recommended: you have access that earns as soon as you are linked; nobody else has to do anything.</source>
        <translation>Empfohlen: Sie haben Zugriff, der PEC bringt, sobald Sie verknüpft sind; niemand sonst muss etwas tun.</translation>
    </message>
    <message>
        <source>The papers for the customer are in %1. The letter says what to do.</source>
        <translation>Die Unterlagen für den Kunden liegen in %1. Im Brief steht, was zu tun ist.</translation>
    </message>
    <message>
        <source>%1 is for you, not for the customer: whoever gets the access runs link.sh there, which links your partner ID.</source>
        <translation>%1 ist für Sie, nicht für den Kunden: Wer den Zugriff erhält, führt dort link.sh aus, das Ihre Partner-ID verknüpft.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Reads the GDAP relationships with your customers.</source>
        <translation>Liest die delegierten Administratorbeziehungen (GDAP) mit Ihren Kunden.</translation>
    </message>
    <message>
        <source>Whether a customer has let you in, and until when, before an onboarding.</source>
        <translation>Ob ein Kunde Sie eingelassen hat, und bis wann, vor einem Onboarding.</translation>
    </message>
    <message>
        <source>Nothing to show: no value is known.</source>
        <translation>Nichts anzuzeigen: Kein Wert ist bekannt.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Zum Inhalt springen</translation>
    </message>
    <message>
        <source>The figures of this chart</source>
        <translation>Die Zahlen dieses Diagramms</translation>
    </message>
    <message>
        <source>%1, at least</source>
        <translation>%1, mindestens</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, höchstens</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <translation>%1, Währung</translation>
    </message>
    <message>
        <source>Improvement plan for partner earned credit (PEC)</source>
        <translation>Verbesserungsplan für Partner Earned Credit (PEC)</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Since the last plan</source>
        <translation>Seit dem letzten Plan</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Eligible cost</source>
        <translation>PEC-fähige Kosten</translation>
    </message>
    <message>
        <source>Missed credit a month</source>
        <translation>Entgangene Gutschrift pro Monat</translation>
    </message>
    <message>
        <source>Need action</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Wer ihn hat</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Kind of cost</source>
        <translation>Art der Kosten</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>Kosten nach Monat</translation>
    </message>
    <message>
        <source>Share of eligible cost with PEC</source>
        <translation>Anteil der PEC-fähigen Kosten mit PEC</translation>
    </message>
    <message>
        <source>Subscriptions by status</source>
        <translation>Abonnements nach Status</translation>
    </message>
    <message>
        <source>All subscriptions</source>
        <translation>Alle Abonnements</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Weggelassen, und warum</translation>
    </message>
    <message>
        <source>What could not be checked</source>
        <translation>Was nicht geprüft werden konnte</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Nothing was found that has to be mended.</source>
        <translation>Es wurde nichts gefunden, was zu beheben wäre.</translation>
    </message>
    <message>
        <source>Give our Admin agents group a role that lets us look after the subscription.</source>
        <translation>Geben Sie unserer Gruppe der Administrator-Agenten eine Rolle, mit der wir das Abonnement betreuen können.</translation>
    </message>
    <message>
        <source>Give our Admin agents group its role on the whole subscription instead of a part of it.</source>
        <translation>Geben Sie unserer Gruppe der Administrator-Agenten ihre Rolle auf dem ganzen Abonnement statt auf einem Teil.</translation>
    </message>
    <message>
        <source>Delegate the subscription to us through Azure Lighthouse.</source>
        <translation>Delegieren Sie uns das Abonnement über Azure Lighthouse.</translation>
    </message>
    <message>
        <source>Delegate the subscription to us again, with another role.</source>
        <translation>Delegieren Sie uns das Abonnement erneut, mit einer anderen Rolle.</translation>
    </message>
    <message>
        <source>Delegate the subscription to us with a role that does not have to be activated each time.</source>
        <translation>Delegieren Sie uns das Abonnement mit einer Rolle, die nicht jedes Mal aktiviert werden muss.</translation>
    </message>
    <message>
        <source>Delegate the whole subscription to us instead of a resource group.</source>
        <translation>Delegieren Sie uns das ganze Abonnement statt einer Ressourcengruppe.</translation>
    </message>
    <message>
        <source>Give our account or application in your tenant another role.</source>
        <translation>Geben Sie unserem Konto oder unserer Anwendung in Ihrem Mandanten eine andere Rolle.</translation>
    </message>
    <message>
        <source>Give our account or application its role on the whole subscription.</source>
        <translation>Geben Sie unserem Konto oder unserer Anwendung die Rolle auf dem ganzen Abonnement.</translation>
    </message>
    <message>
        <source>Give our account or application its role without an end date.</source>
        <translation>Geben Sie unserem Konto oder unserer Anwendung die Rolle ohne Enddatum.</translation>
    </message>
    <message>
        <source>Enable our account in your tenant again.</source>
        <translation>Aktivieren Sie unser Konto in Ihrem Mandanten wieder.</translation>
    </message>
    <message>
        <source>Lift the deny assignment that shuts us out.</source>
        <translation>Heben Sie die Ablehnungszuweisung auf, die uns ausschließt.</translation>
    </message>
    <message>
        <source>Give a second identity of ours access, so that it does not hang on one.</source>
        <translation>Geben Sie einer zweiten Identität von uns Zugriff, damit er nicht von einer einzigen abhängt.</translation>
    </message>
    <message>
        <source>Let us move the subscription to an Azure plan.</source>
        <translation>Lassen Sie uns das Abonnement in einen Azure-Plan überführen.</translation>
    </message>
    <message>
        <source>Data read on %1</source>
        <translation>Daten gelesen am %1</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>Erstellt von %1</translation>
    </message>
    <message>
        <source>Nothing is missed, as far as it can be told.</source>
        <translation>Es entgeht nichts, soweit es sich sagen lässt.</translation>
    </message>
    <message>
        <source>The data were read %1: refresh before you send this.</source>
        <translation>Die Daten wurden %1 gelesen: Aktualisieren Sie, bevor Sie das senden.</translation>
    </message>
    <message>
        <source>The rate is the usual one and was neither set by you nor seen in your data.</source>
        <translation>Der Satz ist der übliche; er wurde weder von Ihnen gesetzt noch in Ihren Daten gesehen.</translation>
    </message>
    <message>
        <source>Who: %1. %2</source>
        <translation>Wer: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>On %1 of %n subscription(s) our access is complete.</source>
        <translation>
            <numerusform>Auf %1 von %n Abonnement ist unser Zugriff vollständig.</numerusform>
            <numerusform>Auf %1 von %n Abonnements ist unser Zugriff vollständig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n subscription(s)</source>
        <translation>
            <numerusform>von %n Abonnement</numerusform>
            <numerusform>von %n Abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %n subscription(s) is not known.</source>
        <translation>
            <numerusform>Der Status von %n Abonnement ist nicht bekannt.</numerusform>
            <numerusform>Der Status von %n Abonnements ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What became of the last plan</source>
        <translation>Was aus dem letzten Plan wurde</translation>
    </message>
    <message>
        <source>Estimated a month</source>
        <translation>Geschätzt pro Monat</translation>
    </message>
    <message>
        <source>Estimated and realised</source>
        <translation>Geschätzt und erreicht</translation>
    </message>
    <message>
        <source>Earned a month, then</source>
        <translation>PEC pro Monat, damals</translation>
    </message>
    <message>
        <source>Earned a month, now</source>
        <translation>PEC pro Monat, jetzt</translation>
    </message>
    <message>
        <source>Realised a month</source>
        <translation>Erreicht pro Monat</translation>
    </message>
    <message>
        <source>Realised is what the subscription earns a month by the cost of the period, less what it earned when the last plan was made. In the first 30 days after a step it still grows.</source>
        <translation>Erreicht ist die Gutschrift, die es für das Abonnement nach den Kosten des Zeitraums pro Monat gibt, abzüglich der Gutschrift zur Zeit des letzten Plans. In den ersten 30 Tagen nach einem Schritt wächst sie noch.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Compared with the plan of %1.</source>
        <translation>Verglichen mit dem Plan vom %1.</translation>
    </message>
    <message>
        <source>Each customer compared with its last plan, made from %1 to %2.</source>
        <translation>Jeder Kunde verglichen mit seinem letzten Plan, erstellt vom %1 bis %2.</translation>
    </message>
    <message>
        <source>With Azure CLI, for example in Azure Cloud Shell:</source>
        <translation>Mit Azure CLI, zum Beispiel in Azure Cloud Shell:</translation>
    </message>
    <message>
        <source>To take it back:</source>
        <translation>So machen Sie es rückgängig:</translation>
    </message>
    <message>
        <source>To take it back, remove the role assignment in the Azure portal, under Access control (IAM) of the subscription.</source>
        <translation>So machen Sie es rückgängig: Entfernen Sie die Rollenzuweisung im Azure-Portal unter Zugriffssteuerung (IAM) des Abonnements.</translation>
    </message>
    <message>
        <source>To take it back, whoever linked the partner ID removes the link.</source>
        <translation>So machen Sie es rückgängig: Wer die Partner-ID verknüpft hat, entfernt die Verknüpfung.</translation>
    </message>
    <message numerus="yes">
        <source>The same commands, each with its own ids, apply to %n more subscription(s).</source>
        <translation>
            <numerusform>Dieselben Befehle gelten, mit eigenen IDs, für %n weiteres Abonnement.</numerusform>
            <numerusform>Dieselben Befehle gelten, jeweils mit eigenen IDs, für %n weitere Abonnements.</numerusform>
        </translation>
    </message>
    <message>
        <source>A total says %1, its rows come to %2: read the tenant again, and do not send this before the two agree.</source>
        <translation>Eine Summe sagt %1, ihre Zeilen ergeben %2: Lesen Sie den Mandanten neu ein und senden Sie das nicht, bevor beide übereinstimmen.</translation>
    </message>
    <message>
        <source>What was found, most credit first</source>
        <translation>Was gefunden wurde, das meiste PEC zuerst</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your Admin agent</source>
        <translation>Ihr Administrator-Agent</translation>
    </message>
    <message>
        <source>Whoever holds the access</source>
        <translation>Wer den Zugriff hat</translation>
    </message>
    <message>
        <source>Customer (owner of the subscription)</source>
        <translation>Kunde (Besitzer des Abonnements)</translation>
    </message>
    <message>
        <source>Customer (Global Administrator)</source>
        <translation>Kunde (globaler Administrator)</translation>
    </message>
    <message>
        <source>You, through Microsoft support</source>
        <translation>Sie, über den Microsoft-Support</translation>
    </message>
    <message>
        <source>You (owner of the subscription)</source>
        <translation>Sie (Besitzer des Abonnements)</translation>
    </message>
    <message>
        <source>You (Global Administrator)</source>
        <translation>Sie (globaler Administrator)</translation>
    </message>
    <message>
        <source>We, with your consent</source>
        <translation>Wir, mit Ihrer Zustimmung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What we ask of you</source>
        <translation>Worum wir Sie bitten</translation>
    </message>
    <message>
        <source>PEC (partner earned credit)</source>
        <translation>PEC (Partner Earned Credit)</translation>
    </message>
    <message>
        <source>AOBO (admin on behalf of)</source>
        <translation>AOBO (Verwaltung im Namen des Kunden)</translation>
    </message>
    <message>
        <source>GDAP (granular delegated admin privileges)</source>
        <translation>GDAP (differenzierte delegierte Administratorrechte)</translation>
    </message>
    <message>
        <source>Partner ID link (PAL)</source>
        <translation>Verknüpfung mit der Partner-ID (PAL)</translation>
    </message>
    <message>
        <source>Credit that Microsoft gives to a partner for the Azure services that it manages around the clock, on each day on which its access allows that.</source>
        <translation>Gutschrift, die Microsoft einem Partner für Azure-Dienste gibt, die er rund um die Uhr verwaltet, für jeden Tag, an dem sein Zugriff das erlaubt.</translation>
    </message>
    <message>
        <source>The role that the partner&apos;s Admin agents group gets on a subscription when the partner creates it.</source>
        <translation>Die Rolle, die die Gruppe der Administrator-Agenten des Partners in einem Abonnement erhält, wenn der Partner es erstellt.</translation>
    </message>
    <message>
        <source>A delegation of the subscription to groups of the partner, which work from their own tenant.</source>
        <translation>Eine Delegierung des Abonnements an Gruppen des Partners, die von ihrem eigenen Mandanten aus arbeiten.</translation>
    </message>
    <message>
        <source>A time-limited relationship in which a customer lets a partner administer its tenant with chosen roles.</source>
        <translation>Eine zeitlich begrenzte Beziehung, in der ein Kunde einen Partner seinen Mandanten mit gewählten Rollen verwalten lässt.</translation>
    </message>
    <message>
        <source>What tells Microsoft that an account or an application works for the partner.</source>
        <translation>Sie zeigt Microsoft, dass ein Konto oder eine Anwendung für den Partner arbeitet.</translation>
    </message>
    <message>
        <source>An owner of the subscription gives our Admin agents group a role on it. It is a group of our tenant, which Azure calls a foreign group; no guest account is made.</source>
        <translation>Ein Besitzer des Abonnements gibt unserer Gruppe der Administrator-Agenten darin eine Rolle. Es ist eine Gruppe unseres Mandanten, die Azure „foreign group“ nennt; ein Gastkonto entsteht nicht.</translation>
    </message>
    <message>
        <source>An owner of the subscription deploys the template that we send. It names our groups and the role that they get.</source>
        <translation>Ein Besitzer des Abonnements stellt die Vorlage bereit, die wir senden. Sie nennt unsere Gruppen und die Rolle, die sie erhalten.</translation>
    </message>
    <message>
        <source>An owner of the subscription gives our account or application the role, under Access control (IAM) in the Azure portal or by the commands below.</source>
        <translation>Ein Besitzer des Abonnements gibt unserem Konto oder unserer Anwendung die Rolle, unter Zugriffssteuerung (IAM) im Azure-Portal oder mit den Befehlen unten.</translation>
    </message>
    <message>
        <source>An administrator opens our account in Microsoft Entra ID and enables it.</source>
        <translation>Ein Administrator öffnet unser Konto in Microsoft Entra ID und aktiviert es.</translation>
    </message>
    <message>
        <source>A deny assignment belongs to a managed application or a deployment stack: whoever owns that takes our group out of it.</source>
        <translation>Eine Ablehnungszuweisung gehört zu einer verwalteten Anwendung oder einem Bereitstellungsstapel: Wer dafür zuständig ist, nimmt unsere Gruppe davon aus.</translation>
    </message>
    <message>
        <source>One of three things is missing: a GDAP relationship, your consent to the program that we use, or an exception in a Conditional Access policy. We will send you the matching request.</source>
        <translation>Eines von dreien fehlt: eine delegierte Administratorbeziehung (GDAP), Ihre Zustimmung zu dem Programm, das wir verwenden, oder eine Ausnahme in einer Richtlinie für bedingten Zugriff. Wir senden Ihnen die passende Anfrage.</translation>
    </message>
    <message>
        <source>Give a second group or account of ours the same role, so that the access does not end with one person.</source>
        <translation>Geben Sie einer zweiten Gruppe oder einem zweiten Konto von uns dieselbe Rolle, damit der Zugriff nicht mit einer Person endet.</translation>
    </message>
    <message>
        <source>We prepare the move and ask for your consent before it begins.</source>
        <translation>Wir bereiten die Umstellung vor und bitten um Ihre Zustimmung, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>Oder: %1</translation>
    </message>
    <message>
        <source>at a rate of %1</source>
        <translation>bei einem Satz von %1</translation>
    </message>
    <message>
        <source>Up to %1 a month of the missed credit has no step yet, because access could not be read, was given only recently or was missing on some days, or because the cause is not known.</source>
        <translation>Für bis zu %1 der entgangenen Gutschrift pro Monat gibt es noch keinen Schritt: Der Zugriff war nicht lesbar, wurde erst kürzlich gegeben oder fehlte an einzelnen Tagen, oder die Ursache ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s) are in the plan.</source>
        <translation>
            <numerusform>%n weiterer Schritt steht im Plan.</numerusform>
            <numerusform>%n weitere Schritte stehen im Plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access to %1 could not be read.</source>
        <translation>Der Zugriff auf %1 war nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>On %n subscription(s) we are not allowed to see it.</source>
        <translation>
            <numerusform>Bei %n Abonnement dürfen wir ihn nicht sehen.</numerusform>
            <numerusform>Bei %n Abonnements dürfen wir ihn nicht sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Data and reliability</source>
        <translation>Datengrundlage</translation>
    </message>
    <message>
        <source>Current situation</source>
        <translation>Aktueller Stand</translation>
    </message>
    <message>
        <source>Cost that never earns PEC</source>
        <translation>Kosten, die nie PEC bringen</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>So gehen Sie vor</translation>
    </message>
    <message>
        <source>How this was calculated</source>
        <translation>Berechnungsmethode</translation>
    </message>
    <message>
        <source>Share with PEC</source>
        <translation>Anteil mit PEC</translation>
    </message>
    <message>
        <source>Valid for PEC</source>
        <translation>Gültig für PEC</translation>
    </message>
    <message>
        <source>Decisions needed</source>
        <translation>Anstehende Entscheidungen</translation>
    </message>
    <message>
        <source>Missed credit a month by cause, at most</source>
        <translation>Entgangene Gutschrift pro Monat nach Ursache (Höchstwert)</translation>
    </message>
    <message>
        <source>Value and effort of the largest findings</source>
        <translation>Nutzen und Aufwand der größten Befunde</translation>
    </message>
    <message>
        <source>Credit a month to be recovered, at most</source>
        <translation>Rückgewinnbare Gutschrift pro Monat (Höchstwert)</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Amounts are estimates from Microsoft&apos;s cost data, not an invoice. No credit is promised for past days. Microsoft decides what it credits, under the terms then in force.</source>
        <translation>Beträge sind Schätzungen aus den Kostendaten von Microsoft, keine Rechnung. Für vergangene Tage wird kein PEC versprochen. Microsoft entscheidet, was es gutschreibt, nach den dann geltenden Bedingungen.</translation>
    </message>
    <message>
        <source>No cost of the period is excluded from PEC.</source>
        <translation>Keine Kosten des Zeitraums sind von PEC ausgeschlossen.</translation>
    </message>
    <message>
        <source>This is the first plan. The next one shows what has been done since.</source>
        <translation>Dies ist der erste Plan. Der nächste zeigt, was seither erledigt wurde.</translation>
    </message>
    <message>
        <source>The decision is yours, and you can withdraw access at any time. Your subscriptions do not change.</source>
        <translation>Sie entscheiden und können den Zugriff jederzeit entziehen. An Ihren Abonnements ändert sich nichts.</translation>
    </message>
    <message>
        <source>To take it back, remove the delegation in the Azure portal: the customer under Service providers, the partner under My customers.</source>
        <translation>So machen Sie es rückgängig: Der Kunde entfernt die Delegierung im Azure-Portal unter Dienstanbieter, oder der Partner unter Meine Kunden.</translation>
    </message>
    <message>
        <source>Security: no more rights are given than before.</source>
        <translation>Sicherheit: Es werden nicht mehr Rechte vergeben als zuvor.</translation>
    </message>
    <message>
        <source>Security: only the rights of the role that is chosen are given, on the subscriptions named and on nothing else.</source>
        <translation>Sicherheit: Es werden nur die Rechte der gewählten Rolle vergeben, auf den genannten Abonnements und auf nichts anderem.</translation>
    </message>
    <message>
        <source>Security: Contributor can change every resource of the subscription, but cannot give access to others. Any other role on Microsoft&apos;s list for PEC works as well.</source>
        <translation>Sicherheit: Contributor darf jede Ressource des Abonnements ändern, aber niemandem Zugriff geben. Jede andere Rolle auf der PEC-Liste von Microsoft genügt ebenfalls.</translation>
    </message>
    <message>
        <source>Security: Owner can change every resource of the subscription and give access to others. Any other role on Microsoft&apos;s list for PEC works as well.</source>
        <translation>Sicherheit: Owner darf jede Ressource des Abonnements ändern und anderen Zugriff geben. Jede andere Rolle auf der PEC-Liste von Microsoft genügt ebenfalls.</translation>
    </message>
    <message>
        <source>All totals were checked: each is the exact sum of its rows, before rounding.</source>
        <translation>Alle Summen wurden geprüft: Jede ist genau die Summe ihrer Zeilen, vor dem Runden.</translation>
    </message>
    <message>
        <source>Steps in order of time</source>
        <translation>Schritte in zeitlicher Reihenfolge</translation>
    </message>
    <message>
        <source>A line with “Or” is another way to the same credit: one of them is enough.</source>
        <translation>Eine Zeile mit „Oder“ ist ein anderer Weg zum selben PEC: Einer davon genügt.</translation>
    </message>
    <message>
        <source>Sums and charts are in US dollars, as Microsoft converts them. Rows are in the currency that each customer is billed in.</source>
        <translation>Summen und Diagramme sind in US-Dollar, wie Microsoft sie umrechnet. Zeilen sind in der Abrechnungswährung des Kunden.</translation>
    </message>
    <message>
        <source>Cost with PEC</source>
        <translation>Kosten mit PEC</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Our access</source>
        <translation>Unser Zugriff</translation>
    </message>
    <message>
        <source>Our Admin agents group</source>
        <translation>Unsere Gruppe der Administrator-Agenten</translation>
    </message>
    <message>
        <source>Access plan for your Azure subscriptions</source>
        <translation>Zugriffsplan für Ihre Azure-Abonnements</translation>
    </message>
    <message>
        <source>We need this access to look after your subscriptions. Microsoft also checks it when it decides on the partner earned credit (PEC) that it gives us.</source>
        <translation>Wir brauchen diesen Zugriff, um Ihre Abonnements zu betreuen. Auch Microsoft prüft ihn, wenn es darüber entscheidet, ob wir das Partner Earned Credit (PEC) erhalten.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>We have a sufficient role on the whole subscription.</source>
        <translation>Wir haben eine ausreichende Rolle auf dem ganzen Abonnement.</translation>
    </message>
    <message>
        <source>We have access, but its role, scope or duration is not enough.</source>
        <translation>Wir haben Zugriff, aber seine Rolle, sein Bereich oder seine Dauer genügt nicht.</translation>
    </message>
    <message>
        <source>No access of ours was found.</source>
        <translation>Es wurde kein Zugriff von uns gefunden.</translation>
    </message>
    <message>
        <source>We are not allowed to see who has access.</source>
        <translation>Wir dürfen nicht sehen, wer Zugriff hat.</translation>
    </message>
    <message>
        <source>Restore the role of our Admin agents group on the subscription.</source>
        <translation>Stellen Sie die Rolle unserer Gruppe der Administrator-Agenten im Abonnement wieder her.</translation>
    </message>
    <message>
        <source>Allow us to view the subscription.</source>
        <translation>Ermöglichen Sie uns, das Abonnement einzusehen.</translation>
    </message>
    <message>
        <source>%1 a month is missed. Largest cause: %2.</source>
        <translation>Es entgehen %1 pro Monat. Größte Ursache: %2.</translation>
    </message>
    <message numerus="yes">
        <source>PEC is earned in full on %1 of %n subscription(s); %2 of the eligible cost has PEC.</source>
        <translation>
            <numerusform>PEC gibt es für %1 von %n Abonnement in vollem Umfang; %2 der PEC-fähigen Kosten haben PEC.</numerusform>
            <numerusform>PEC gibt es für %1 von %n Abonnements in vollem Umfang; %2 der PEC-fähigen Kosten haben PEC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are proposed; they take about %1 of work.</source>
        <translation>
            <numerusform>%n Schritt wird vorgeschlagen; er braucht etwa %1 Arbeit.</numerusform>
            <numerusform>%n Schritte werden vorgeschlagen; sie brauchen zusammen etwa %1 Arbeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Credit a month, at most</source>
        <translation>Gutschrift pro Monat (Höchstwert)</translation>
    </message>
    <message>
        <source>Another way to the same credit as finding %1: one of them is enough. Its credit counts there.</source>
        <translation>Ein anderer Weg zur selben Gutschrift wie Befund %1: Einer von ihnen genügt. Die Gutschrift zählt dort.</translation>
    </message>
    <message numerus="yes">
        <source>Over %n month(s): %1</source>
        <translation>
            <numerusform>Über %n Monat: %1</numerusform>
            <numerusform>Über %n Monate: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The pass phrase is not that of the vault.</source>
        <translation>Die Passphrase ist nicht die des Tresors.</translation>
    </message>
    <message>
        <source>Try again with the pass phrase it was made with.</source>
        <translation>Versuchen Sie es erneut mit der Passphrase, mit der er angelegt wurde.</translation>
    </message>
    <message>
        <source>The vault cannot be opened: its file was changed, cut off or made by another program.</source>
        <translation>Der Tresor kann nicht geöffnet werden: Seine Datei wurde verändert, abgeschnitten oder von einem anderen Programm angelegt.</translation>
    </message>
    <message>
        <source>Put back a copy of the file (%1), or move it away and sign in again; that begins a new vault.</source>
        <translation>Legen Sie eine Kopie der Datei (%1) zurück, oder verschieben Sie sie und melden Sie sich erneut an; dann wird ein neuer Tresor angelegt.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer. If they are right, only those who run the service can help.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers. Wenn sie stimmen, können nur die Betreiber des Dienstes helfen.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity: its certificate has expired.</source>
        <translation>%1 konnte seine Identität nicht nachweisen: Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity: its certificate is not valid yet.</source>
        <translation>%1 konnte seine Identität nicht nachweisen: Das Zertifikat ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity: its certificate is that of another host.</source>
        <translation>%1 konnte seine Identität nicht nachweisen: Das Zertifikat gehört einem anderen Host.</translation>
    </message>
    <message>
        <source>Open a web page in the browser to see whether the network asks you to sign in, then try again.</source>
        <translation>Öffnen Sie eine Webseite im Browser, um zu sehen, ob das Netzwerk eine Anmeldung verlangt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity: its certificate has been withdrawn.</source>
        <translation>%1 konnte seine Identität nicht nachweisen: Das Zertifikat wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Do not sign in. Tell your IT department.</source>
        <translation>Melden Sie sich nicht an. Informieren Sie Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be agreed on.</source>
        <translation>Es konnte keine sichere Verbindung mit %1 vereinbart werden.</translation>
    </message>
    <message>
        <source>Something in between, such as a proxy, is too old or does not encrypt. Check the proxy setting, or ask your IT department.</source>
        <translation>Etwas dazwischen, zum Beispiel ein Proxy, ist zu alt oder verschlüsselt nicht. Prüfen Sie die Proxy-Einstellung oder fragen Sie Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password, or other ones than it was told.</source>
        <translation>Der Proxy verlangt einen Namen und ein Kennwort, oder andere als die, die er erhielt.</translation>
    </message>
    <message>
        <source>Ask your IT department for a proxy without a password, or for the right one in the system&apos;s settings.</source>
        <translation>Bitten Sie Ihre IT-Abteilung um einen Proxy ohne Kennwort oder um das richtige in den Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>Another window or command of this program is reading this tenant.</source>
        <translation>Ein anderes Fenster oder ein anderer Befehl dieses Programms liest diesen Mandanten.</translation>
    </message>
    <message>
        <source>What it reads is here as soon as it is done.</source>
        <translation>Was dort gelesen wird, ist hier, sobald es fertig ist.</translation>
    </message>
    <message>
        <source>What your administrator set for this program cannot be read (%1).</source>
        <translation>Was Ihr Administrator für dieses Programm festgelegt hat, kann nicht gelesen werden (%1).</translation>
    </message>
    <message>
        <source>The program does not start without it. Ask your administrator to mend the file; the details name the line.</source>
        <translation>Ohne das startet das Programm nicht. Bitten Sie Ihren Administrator, die Datei zu berichtigen; die Details nennen die Zeile.</translation>
    </message>
    <message>
        <source>This is set by your administrator.</source>
        <translation>Das ist von Ihrem Administrator festgelegt.</translation>
    </message>
    <message>
        <source>Ask the administrator to change it.</source>
        <translation>Bitten Sie den Administrator, es zu ändern.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring, which takes what it is given</source>
        <translation>Der Schlüsselbund des Desktops, der annimmt, was er bekommt</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring, which is locked or refuses</source>
        <translation>Der Schlüsselbund des Desktops, der gesperrt ist oder ablehnt</translation>
    </message>
    <message>
        <source>There is no keyring; a sign-in ends with the program</source>
        <translation>Es gibt keinen Schlüsselbund; eine Anmeldung endet mit dem Programm</translation>
    </message>
    <message>
        <source>The program&apos;s own vault</source>
        <translation>Der eigene Tresor des Programms</translation>
    </message>
    <message>
        <source>Only in memory; a sign-in ends with the program</source>
        <translation>Nur im Speicher; eine Anmeldung endet mit dem Programm</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nicht angesehen</translation>
    </message>
    <message>
        <source>server of the demo tenant</source>
        <translation>Server des Demomandanten</translation>
    </message>
    <message>
        <source>errors as values</source>
        <translation>Fehler als Werte</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel-Arbeitsmappen</translation>
    </message>
    <message>
        <source>zip archives</source>
        <translation>Zip-Archive</translation>
    </message>
    <message>
        <source>encrypted connections, signatures and the vault</source>
        <translation>verschlüsselte Verbindungen, Signaturen und der Tresor</translation>
    </message>
    <message>
        <source>bookmarks and attachments of PDF files</source>
        <translation>Lesezeichen und Anlagen von PDF-Dateien</translation>
    </message>
    <message>
        <source>window, network and files</source>
        <translation>Fenster, Netzwerk und Dateien</translation>
    </message>
    <message>
        <source>charts of the window</source>
        <translation>Diagramme des Fensters</translation>
    </message>
    <message>
        <source>the desktop&apos;s keyring</source>
        <translation>der Schlüsselbund des Desktops</translation>
    </message>
    <message>
        <source>checks of files against their schema</source>
        <translation>Prüfung von Dateien gegen ihr Schema</translation>
    </message>
    <message>
        <source>amounts with their exact digits</source>
        <translation>Beträge mit ihren genauen Ziffern</translation>
    </message>
    <message>
        <source>store of snapshots, plan and notes</source>
        <translation>Ablage von Momentaufnahmen, Plan und Notizen</translation>
    </message>
    <message>
        <source>none; the system names none either</source>
        <translation>keiner; auch das System nennt keinen</translation>
    </message>
    <message>
        <source>%1, as the system says</source>
        <translation>%1, wie das System sagt</translation>
    </message>
    <message>
        <source>%1, by the settings</source>
        <translation>%1, laut Einstellungen</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>noch nichts gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s), the newest of %1</source>
        <translation>
            <numerusform>%n Momentaufnahme, die neueste von %1</numerusform>
            <numerusform>%n Momentaufnahmen, die neueste von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>connected by the administrator</source>
        <translation>vom Administrator verbunden</translation>
    </message>
    <message>
        <source>not completed (%1), after %2</source>
        <translation>nicht abgeschlossen (%1), nach %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 of it waited for a quota</source>
        <translation>davon %1 auf ein Kontingent gewartet</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) missing</source>
        <translation>
            <numerusform>%n Teil fehlt</numerusform>
            <numerusform>%n Teile fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1, not read yet</source>
        <translation>%1, noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1 by %2, read %3</source>
        <translation>%1 laut %2, gelesen %3</translation>
    </message>
    <message>
        <source>%1 of %2, built in</source>
        <translation>%1 vom %2, eingebaut</translation>
    </message>
    <message>
        <source>%1 of %2, in place of the built-in one</source>
        <translation>%1 vom %2, anstelle des eingebauten</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>PEC Console</source>
        <translation>PEC Console</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>Regelbuch</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Version</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Verschlüsselung (TLS)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Daten auf diesem Computer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 in %n Datei</numerusform>
            <numerusform>%1 in %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Form of the store</source>
        <translation>Form der Ablage</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Sign-in and network</source>
        <translation>Anmeldung und Netzwerk</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Geöffnetes Profil</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Sign-ins are kept in</source>
        <translation>Anmeldungen werden aufbewahrt in</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message numerus="yes">
        <source>%n, the newest %1</source>
        <translation>
            <numerusform>%n, der neueste %1</numerusform>
            <numerusform>%n, der neueste %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Log and refreshes</source>
        <translation>Protokoll und Aktualisierungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Level of the log</source>
        <translation>Stufe des Protokolls</translation>
    </message>
    <message>
        <source>Reports of a crash</source>
        <translation>Berichte eines Absturzes</translation>
    </message>
    <message>
        <source>Refresh of %1</source>
        <translation>Aktualisierung von %1</translation>
    </message>
    <message>
        <source>Set by the administrator</source>
        <translation>Vom Administrator festgelegt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Vorgegeben</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>what the page About and health shows</source>
        <translation>was die Seite Info und Zustand zeigt</translation>
    </message>
    <message>
        <source>settings of the program</source>
        <translation>Einstellungen des Programms</translation>
    </message>
    <message>
        <source>connected tenants, without a sign-in</source>
        <translation>verbundene Mandanten, ohne Anmeldung</translation>
    </message>
    <message>
        <source>log, with names as they are</source>
        <translation>Protokoll, mit Namen, wie sie sind</translation>
    </message>
    <message>
        <source>log, with pseudonyms for names</source>
        <translation>Protokoll, mit Pseudonymen statt Namen</translation>
    </message>
    <message>
        <source>report of a crash</source>
        <translation>Bericht eines Absturzes</translation>
    </message>
    <message>
        <source>customers and subscriptions, with ids and amounts</source>
        <translation>Kunden und Abonnements, mit IDs und Beträgen</translation>
    </message>
    <message>
        <source>Holds names, ids and amounts of customers. Sign-ins and pass phrases stay out.</source>
        <translation>Enthält Namen, IDs und Beträge von Kunden. Anmeldungen und Passphrasen bleiben draußen.</translation>
    </message>
    <message>
        <source>Names, ids and amounts of customers stay out: pseudonyms stand in their place. Sign-ins and pass phrases stay out too.</source>
        <translation>Namen, IDs und Beträge von Kunden bleiben draußen: An ihrer Stelle stehen Pseudonyme. Auch Anmeldungen und Passphrasen bleiben draußen.</translation>
    </message>
    <message>
        <source>The diagnostics were written to %1.</source>
        <translation>Die Diagnose wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>PEC Console was still open when the computer was shut down or stopped.</source>
        <translation>PEC Console war noch offen, als der Computer heruntergefahren wurde oder stehen blieb.</translation>
    </message>
    <message>
        <source>PEC Console did not end as it should last time.</source>
        <translation>PEC Console hat sich das letzte Mal nicht ordnungsgemäß beendet.</translation>
    </message>
    <message>
        <source>What was read and decided before is there. Nothing was sent to anybody.</source>
        <translation>Was vorher gelesen und entschieden wurde, ist noch da. Niemandem wurde etwas geschickt.</translation>
    </message>
    <message>
        <source>Credit is earned, but no access that was found of you or your reseller accounts for it.</source>
        <translation>Es gibt PEC, aber kein gefundener Zugriff von Ihnen oder Ihrem Wiederverkäufer erklärt das.</translation>
    </message>
    <message>
        <source>No share is shown for a month of whose cost too little is known.</source>
        <translation>Für einen Monat, über dessen Kosten zu wenig bekannt ist, wird kein Anteil gezeigt.</translation>
    </message>
    <message>
        <source>Your access</source>
        <translation>Ihre Zugriffe</translation>
    </message>
    <message>
        <source>To take it back, remove the delegation in the Azure portal under Service providers. We can do that for you as well.</source>
        <translation>Um das zurückzunehmen, entfernen Sie die Delegierung im Azure-Portal unter „Dienstanbieter“. Wir können das auch für Sie tun.</translation>
    </message>
    <message>
        <source>By month, Microsoft&apos;s data say less than of the period: cost without credit of which the product is not known stands as “Cannot tell”.</source>
        <translation>Je Monat sagen die Daten von Microsoft weniger als über den Zeitraum: Kosten ohne Gutschrift, deren Produkt nicht bekannt ist, stehen als „Nicht bestimmbar“.</translation>
    </message>
    <message>
        <source>Access to %1 could be read in part only.</source>
        <translation>Der Zugriff auf %1 konnte nur zum Teil gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>The same holds for %n more subscription(s).</source>
        <translation>
            <numerusform>Dasselbe gilt für %n weiteres Abonnement.</numerusform>
            <numerusform>Dasselbe gilt für %n weitere Abonnements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Within 30&#xa0;days</source>
        <translation>Innerhalb von 30&#xa0;Tagen</translation>
    </message>
    <message>
        <source>Within 90&#xa0;days</source>
        <translation>Innerhalb von 90&#xa0;Tagen</translation>
    </message>
</context>
</TS>
