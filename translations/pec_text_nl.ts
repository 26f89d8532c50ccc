<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Pec::Text</name>
    <message>
        <source>Microsoft asks you to sign in yourself, for example to confirm with your phone.</source>
        <translation>Microsoft vraagt u om u zelf aan te melden, bijvoorbeeld om te bevestigen met uw telefoon.</translation>
    </message>
    <message>
        <source>Sign in again and follow the steps in the browser.</source>
        <translation>Meld u opnieuw aan en volg de stappen in de browser.</translation>
    </message>
    <message>
        <source>Your sign-in has expired or was withdrawn, for example because the password was changed.</source>
        <translation>Uw aanmelding is verlopen of ingetrokken, bijvoorbeeld omdat het wachtwoord is gewijzigd.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>This program has not yet been given the permissions it needs.</source>
        <translation>Dit programma heeft nog niet de machtigingen gekregen die het nodig heeft.</translation>
    </message>
    <message>
        <source>Sign in again and agree to the permissions. If that is not offered to you, ask a Global admin of your company to agree.</source>
        <translation>Meld u opnieuw aan en ga akkoord met de machtigingen. Krijgt u die keuze niet, vraag dan een globale beheerder van uw bedrijf om akkoord te gaan.</translation>
    </message>
    <message>
        <source>A policy of this tenant, such as Conditional Access, does not allow the sign-in.</source>
        <translation>Een beleid van deze tenant, zoals voorwaardelijke toegang, staat de aanmelding niet toe.</translation>
    </message>
    <message>
        <source>Your account is not known in this tenant, or may not sign in there.</source>
        <translation>Uw account is in deze tenant niet bekend of mag zich daar niet aanmelden.</translation>
    </message>
    <message>
        <source>Check in Partner Center that there is an active admin relationship (GDAP) with this customer and that you are in one of its groups.</source>
        <translation>Controleer in Partnercentrum of er een actieve gedelegeerde beheerrelatie (GDAP) met deze klant is en of u lid bent van een van de groepen ervan.</translation>
    </message>
    <message>
        <source>This tenant has not given consent for this program.</source>
        <translation>Deze tenant heeft geen toestemming voor dit programma gegeven.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to agree, or let an Admin agent give the consent for the customer.</source>
        <translation>Vraag een beheerder van de tenant om toestemming, of laat een beheeragent namens de klant toestemming geven.</translation>
    </message>
    <message>
        <source>This program is not known in this tenant.</source>
        <translation>Dit programma is in deze tenant niet bekend.</translation>
    </message>
    <message>
        <source>Check the client ID of the connection. If it is right, an administrator of the tenant has to agree to the use of this program.</source>
        <translation>Controleer de client-id van de verbinding. Als die klopt, moet een beheerder van de tenant instemmen met het gebruik van dit programma.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled or refused.</source>
        <translation>De aanmelding is geannuleerd of geweigerd.</translation>
    </message>
    <message>
        <source>Start the sign-in again and agree to what Microsoft asks you.</source>
        <translation>Begin opnieuw met aanmelden en ga akkoord met wat Microsoft u vraagt.</translation>
    </message>
    <message>
        <source>The code was not entered in time.</source>
        <translation>De code is niet op tijd ingevoerd.</translation>
    </message>
    <message>
        <source>Start the sign-in again to get a new code.</source>
        <translation>Begin opnieuw met aanmelden om een nieuwe code te krijgen.</translation>
    </message>
    <message>
        <source>Microsoft does not know the client ID of this connection.</source>
        <translation>Microsoft kent de client-id van deze verbinding niet.</translation>
    </message>
    <message>
        <source>Compare the client ID and the tenant in the settings with the app registration of your company.</source>
        <translation>Vergelijk de client-id en de tenant in de instellingen met de app-registratie van uw bedrijf.</translation>
    </message>
    <message>
        <source>Give your account the right to write to the data folder, or choose another folder.</source>
        <translation>Geef uw account het recht om in de gegevensmap te schrijven, of kies een andere map.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the data folder.</source>
        <translation>In de gegevensmap kan niets worden opgeslagen.</translation>
    </message>
    <message>
        <source>The data folder can only be read, so nothing new is saved.</source>
        <translation>De gegevensmap kan alleen worden gelezen, dus er wordt niets nieuws opgeslagen.</translation>
    </message>
    <message>
        <source>The saved data was written by a newer version of this program.</source>
        <translation>De opgeslagen gegevens zijn door een nieuwere versie van dit programma geschreven.</translation>
    </message>
    <message>
        <source>Install the newest version of this program.</source>
        <translation>Installeer de nieuwste versie van dit programma.</translation>
    </message>
    <message>
        <source>The data file belongs to another program.</source>
        <translation>Het gegevensbestand is van een ander programma.</translation>
    </message>
    <message>
        <source>Move the file to another folder, then start again.</source>
        <translation>Verplaats het bestand naar een andere map en start opnieuw.</translation>
    </message>
    <message>
        <source>The saved data is damaged and cannot be read.</source>
        <translation>De opgeslagen gegevens zijn beschadigd en kunnen niet worden gelezen.</translation>
    </message>
    <message>
        <source>Refresh to read the data from Microsoft again.</source>
        <translation>Vernieuw om de gegevens opnieuw bij Microsoft op te halen.</translation>
    </message>
    <message>
        <source>The disk is full, so the new data was not saved.</source>
        <translation>De schijf is vol, dus de nieuwe gegevens zijn niet opgeslagen.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then refresh.</source>
        <translation>Maak ruimte vrij op de schijf en vernieuw daarna.</translation>
    </message>
    <message>
        <source>This program is already open and is using the data.</source>
        <translation>Dit programma is al geopend en gebruikt de gegevens.</translation>
    </message>
    <message>
        <source>Wait until the other one is done or close it, then try again.</source>
        <translation>Wacht tot het andere klaar is of sluit het, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A damaged data file was set aside and a new one begun.</source>
        <translation>Een beschadigd gegevensbestand is apart gezet en er is een nieuw begonnen.</translation>
    </message>
    <message>
        <source>Refresh to read the data from Microsoft again. The old file is kept as %1.</source>
        <translation>Vernieuw om de gegevens opnieuw bij Microsoft op te halen. Het oude bestand blijft bewaard als %1.</translation>
    </message>
    <message>
        <source>Your account is not allowed to read billing and cost.</source>
        <translation>Uw account mag facturering en kosten niet lezen.</translation>
    </message>
    <message>
        <source>Ask a Global admin of your company to give you the role Admin agent or Billing admin in Partner Center, then sign in again.</source>
        <translation>Vraag een globale beheerder van uw bedrijf om u in Partnercentrum de rol Beheeragent of Factureringsbeheerder te geven, en meld u daarna opnieuw aan.</translation>
    </message>
    <message>
        <source>Your account is not allowed to read this in Partner Center.</source>
        <translation>Uw account mag dit in Partnercentrum niet lezen.</translation>
    </message>
    <message>
        <source>Ask a Global admin of your company to give you the role Admin agent in Partner Center, then sign in again.</source>
        <translation>Vraag een globale beheerder van uw bedrijf om u in Partnercentrum de rol Beheeragent te geven, en meld u daarna opnieuw aan.</translation>
    </message>
    <message>
        <source>Your account does not have the right to do this.</source>
        <translation>Uw account heeft hiervoor niet de juiste rechten.</translation>
    </message>
    <message>
        <source>Ask the owner of the subscription, or an administrator of the tenant, to give your account access.</source>
        <translation>Vraag de eigenaar van het abonnement, of een beheerder van de tenant, om uw account toegang te geven.</translation>
    </message>
    <message>
        <source>The saved data could not be read or written.</source>
        <translation>De opgeslagen gegevens konden niet worden gelezen of geschreven.</translation>
    </message>
    <message>
        <source>Check that the data folder is there and that your account may write to it.</source>
        <translation>Controleer of de gegevensmap er is en of uw account erin mag schrijven.</translation>
    </message>
    <message>
        <source>This tenant does not let your account or this program in.</source>
        <translation>Deze tenant laat uw account of dit programma niet toe.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, report it with the details.</source>
        <translation>Probeer het later opnieuw. Gebeurt het weer, meld het dan met de details.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Check the network connection and the proxy setting, then try again.</source>
        <translation>Controleer de netwerkverbinding en de proxy-instelling en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Probeer het over enkele minuten opnieuw.</translation>
    </message>
    <message>
        <source>If your company inspects network traffic, ask its IT department for the certificate and add it in the settings.</source>
        <translation>Als uw bedrijf het netwerkverkeer controleert, vraag dan de IT-afdeling om het certificaat en voeg het toe in de instellingen.</translation>
    </message>
    <message>
        <source>An address was not opened because it is not safe.</source>
        <translation>Een adres is niet geopend omdat het niet veilig is.</translation>
    </message>
    <message>
        <source>Check the addresses of the connection in the settings. If they are right, report it with the details.</source>
        <translation>Controleer de adressen van de verbinding in de instellingen. Als ze kloppen, meld het dan met de details.</translation>
    </message>
    <message>
        <source>Open a web page in the browser to see whether the network asks you to sign in, and check the proxy setting. Then try again.</source>
        <translation>Open een webpagina in de browser om te zien of het netwerk om aanmelding vraagt, en controleer de proxy-instelling. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>%1 has been asked too often for now.</source>
        <translation>%1 neemt op dit moment geen verzoeken meer aan, omdat het er te veel waren.</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation>Wacht %1 en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 has a problem at the moment.</source>
        <translation>%1 heeft op dit moment een storing.</translation>
    </message>
    <message>
        <source>Try again later. If it lasts, look at Microsoft&apos;s service health page.</source>
        <translation>Probeer het later opnieuw. Duurt het voort, kijk dan op de pagina met de servicestatus van Microsoft.</translation>
    </message>
    <message>
        <source>%1 gave an unexpected answer.</source>
        <translation>%1 gaf een onverwacht antwoord.</translation>
    </message>
    <message>
        <source>%1 sent a list that does not end.</source>
        <translation>%1 heeft een lijst gestuurd waaraan geen einde komt.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer accepted.</source>
        <translation>Uw aanmelding wordt niet meer geaccepteerd.</translation>
    </message>
    <message>
        <source>Microsoft asks you to confirm your sign-in.</source>
        <translation>Microsoft vraagt u om uw aanmelding te bevestigen.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>U bent niet aangemeld.</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <translation>Meld u aan en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed.</source>
        <translation>Het aanmelden is niet gelukt.</translation>
    </message>
    <message>
        <source>Start the sign-in again. If it fails again, report it with the details.</source>
        <translation>Begin opnieuw met aanmelden. Mislukt het weer, meld het dan met de details.</translation>
    </message>
    <message>
        <source>The keyring still holds your sign-in of %1: it cannot be reached.</source>
        <translation>De sleutelbos bewaart uw aanmelding van %1 nog: hij is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Unlock it, or work at the desktop where you signed in, and sign out again.</source>
        <translation>Ontgrendel hem, of werk op het bureaublad waar u zich hebt aangemeld, en meld u opnieuw af.</translation>
    </message>
    <message>
        <source>There is no keyring that can keep your sign-in safe.</source>
        <translation>Er is geen sleutelbos die uw aanmelding veilig kan bewaren.</translation>
    </message>
    <message>
        <source>Unlock or set up a keyring, or choose the vault in the settings. Until then you have to sign in at each start.</source>
        <translation>Ontgrendel een sleutelbos of richt er een in, of kies de kluis in de instellingen. Tot dan moet u zich bij elke start aanmelden.</translation>
    </message>
    <message>
        <source>The work was stopped before its end.</source>
        <translation>Het werk is voortijdig gestopt.</translation>
    </message>
    <message>
        <source>Start it again whenever you want.</source>
        <translation>Start het opnieuw wanneer u wilt.</translation>
    </message>
    <message>
        <source>What was asked for was not found; it may have been deleted.</source>
        <translation>Wat is opgevraagd, is niet gevonden; misschien is het verwijderd.</translation>
    </message>
    <message>
        <source>Refresh. If that does not help, look in Partner Center whether the customer and the subscription still exist.</source>
        <translation>Vernieuw. Helpt dat niet, kijk dan in Partnercentrum of de klant en het abonnement nog bestaan.</translation>
    </message>
    <message>
        <source>This contradicts what is already there.</source>
        <translation>Dit is in strijd met wat er al is.</translation>
    </message>
    <message>
        <source>Refresh to see the present state, then decide again.</source>
        <translation>Vernieuw om de huidige stand te zien en beslis dan opnieuw.</translation>
    </message>
    <message>
        <source>Something that was entered cannot be used.</source>
        <translation>Een ingevoerde waarde kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Correct it; the details say what is wrong.</source>
        <translation>Verbeter de invoer; de details zeggen wat er niet klopt.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>Er is iets misgegaan in dit programma.</translation>
    </message>
    <message>
        <source>Report it with the details.</source>
        <translation>Meld het met de details.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your partner group has a role here, but that role does not earn credit.</source>
        <translation>Uw partnergroep heeft hier een rol, maar die rol levert geen PEC op.</translation>
    </message>
    <message>
        <source>Your partner group has a role on a part of this subscription only, so only that part earns credit.</source>
        <translation>Uw partnergroep heeft alleen op een deel van dit abonnement een rol, dus alleen dat deel levert PEC op.</translation>
    </message>
    <message>
        <source>The customer has not delegated this subscription to you through Azure Lighthouse.</source>
        <translation>De klant heeft dit abonnement niet via Azure Lighthouse aan u gedelegeerd.</translation>
    </message>
    <message>
        <source>The role that you hold through Azure Lighthouse does not earn credit.</source>
        <translation>De rol die u via Azure Lighthouse hebt, levert geen PEC op.</translation>
    </message>
    <message>
        <source>The role through Azure Lighthouse has to be activated each time; only a permanent role earns credit.</source>
        <translation>De rol via Azure Lighthouse moet telkens worden geactiveerd; alleen een permanente rol levert PEC op.</translation>
    </message>
    <message>
        <source>Azure Lighthouse gives you access to some resource groups only, so only these earn credit.</source>
        <translation>Azure Lighthouse geeft u alleen toegang tot enkele resourcegroepen, dus alleen die leveren PEC op.</translation>
    </message>
    <message>
        <source>It could not be confirmed that anyone with access through Azure Lighthouse is linked to your partner ID.</source>
        <translation>Er kon niet worden bevestigd dat iemand met toegang via Azure Lighthouse aan uw partner-id is gekoppeld.</translation>
    </message>
    <message>
        <source>The role of this user, group or application does not earn credit.</source>
        <translation>De rol van deze gebruiker, groep of toepassing levert geen PEC op.</translation>
    </message>
    <message>
        <source>This user, group or application has a role on a part of the subscription only, so only that part earns credit.</source>
        <translation>Deze gebruiker, groep of toepassing heeft alleen op een deel van het abonnement een rol, dus alleen dat deel levert PEC op.</translation>
    </message>
    <message>
        <source>This role is limited in time; it earns credit only while it is active.</source>
        <translation>Deze rol is tijdelijk en levert alleen PEC op zolang die actief is.</translation>
    </message>
    <message>
        <source>Only the user or application itself can see whether it is linked to your partner ID, so this could not be checked.</source>
        <translation>Alleen de gebruiker of toepassing zelf kan zien of er een koppeling met uw partner-id is, dus dit kon niet worden gecontroleerd.</translation>
    </message>
    <message>
        <source>The partner ID that is linked here belongs to another organisation, so this access earns you no credit.</source>
        <translation>De partner-id die hier is gekoppeld, is van een andere organisatie, dus deze toegang levert u geen PEC op.</translation>
    </message>
    <message>
        <source>This role is not on Microsoft&apos;s list, so it is not known whether it earns credit.</source>
        <translation>Deze rol staat niet op de lijst van Microsoft, dus het is niet bekend of die PEC oplevert.</translation>
    </message>
    <message>
        <source>This is a role that the customer made. Microsoft does not say whether such roles earn credit.</source>
        <translation>Dit is een rol die de klant zelf heeft gemaakt. Microsoft zegt niet of zulke rollen PEC opleveren.</translation>
    </message>
    <message>
        <source>Access was missing on some days, and those days earned no credit.</source>
        <translation>Op sommige dagen ontbrak de toegang, en die dagen hebben geen PEC opgeleverd.</translation>
    </message>
    <message>
        <source>Access covers a part of the resources only; the others earn no credit.</source>
        <translation>De toegang geldt alleen voor een deel van de resources; de andere leveren geen PEC op.</translation>
    </message>
    <message>
        <source>Access was given recently. It can take 48 hours until the credit shows in the cost data.</source>
        <translation>De toegang is kort geleden gegeven. Het kan 48 uur duren voordat de PEC in de kostengegevens te zien is.</translation>
    </message>
    <message>
        <source>Access is in order, yet no credit is applied. The cause is probably your partner agreement or your partner ID; ask Microsoft&apos;s support.</source>
        <translation>De toegang is in orde, maar er wordt geen PEC toegepast. De oorzaak is waarschijnlijk uw partnerovereenkomst of uw partner-id; vraag het de ondersteuning van Microsoft.</translation>
    </message>
    <message>
        <source>Access to this subscription has not been read yet.</source>
        <translation>De toegang tot dit abonnement is nog niet gelezen.</translation>
    </message>
    <message>
        <source>The cost of this subscription could not be read, so its status cannot be told.</source>
        <translation>De kosten van dit abonnement konden niet worden gelezen, dus de status is niet te bepalen.</translation>
    </message>
    <message>
        <source>This subscription is not part of an Azure plan, and only an Azure plan earns credit.</source>
        <translation>Dit abonnement hoort niet bij een Azure-plan, en alleen een Azure-plan levert PEC op.</translation>
    </message>
    <message>
        <source>All cost here is for products that never earn credit, such as reservations, savings plans, Spot virtual machines or Marketplace purchases.</source>
        <translation>Alle kosten hier zijn voor producten die nooit PEC opleveren, zoals reserveringen, besparingsplannen, virtuele spotmachines of aankopen in Marketplace.</translation>
    </message>
    <message>
        <source>Credit is earned, but the access behind it cannot be read from here.</source>
        <translation>Er wordt PEC verdiend, maar de toegang die daarvoor zorgt, is van hieruit niet te lezen.</translation>
    </message>
    <message>
        <source>Access to this subscription could not be read, so the reason is not known.</source>
        <translation>De toegang tot dit abonnement kon niet worden gelezen, dus de reden is niet bekend.</translation>
    </message>
    <message>
        <source>It is not known what this role may read.</source>
        <translation>Het is niet bekend wat deze rol mag lezen.</translation>
    </message>
    <message>
        <source>Earning</source>
        <translation>Met PEC</translation>
    </message>
    <message>
        <source>Partly earning</source>
        <translation>Deels met PEC</translation>
    </message>
    <message>
        <source>Not earning</source>
        <translation>Zonder PEC</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Geen recht op PEC</translation>
    </message>
    <message>
        <source>Too recent</source>
        <translation>Te recent</translation>
    </message>
    <message>
        <source>No cost</source>
        <translation>Geen kosten</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Niet te bepalen</translation>
    </message>
    <message>
        <source>At least 99% of the eligible cost has credit.</source>
        <translation>Voor minstens 99% van de kosten met recht op PEC is PEC toegepast.</translation>
    </message>
    <message>
        <source>Some of the eligible cost has credit, but less than 99%.</source>
        <translation>Voor een deel van de kosten met recht op PEC is PEC toegepast, maar voor minder dan 99%.</translation>
    </message>
    <message>
        <source>There is eligible cost, but none of it has credit.</source>
        <translation>Er zijn kosten met recht op PEC, maar er is geen PEC toegepast.</translation>
    </message>
    <message>
        <source>There is no Azure plan, or only products that never earn credit.</source>
        <translation>Er is geen Azure-plan, of er zijn alleen producten die nooit PEC opleveren.</translation>
    </message>
    <message>
        <source>All cost is less than 48 hours old; credit may still be added.</source>
        <translation>Alle kosten zijn minder dan 48 uur oud; de PEC kan nog worden toegevoegd.</translation>
    </message>
    <message>
        <source>Nothing was consumed in this period.</source>
        <translation>In deze periode is niets verbruikt.</translation>
    </message>
    <message>
        <source>Cost or access could not be read, so the status is not known.</source>
        <translation>De kosten of de toegang konden niet worden gelezen, dus de status is niet bekend.</translation>
    </message>
    <message>
        <source>Admin on behalf of (AOBO)</source>
        <translation>Beheer namens de klant (AOBO)</translation>
    </message>
    <message>
        <source>Azure Lighthouse</source>
        <translation>Azure Lighthouse</translation>
    </message>
    <message>
        <source>Guest user</source>
        <translation>Gastgebruiker</translation>
    </message>
    <message>
        <source>Customer-tenant user</source>
        <translation>Gebruiker in de tenant van de klant</translation>
    </message>
    <message>
        <source>Service principal</source>
        <translation>Service-principal</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
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
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>recht op PEC</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>geen recht op PEC</translation>
    </message>
    <message>
        <source>custom role</source>
        <translation>aangepaste rol</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>niet op de lijst</translation>
    </message>
    <message>
        <source>Management group</source>
        <translation>Beheergroep</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Resourcegroep</translation>
    </message>
    <message>
        <source>Single resource</source>
        <translation>Eén resource</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geverifieerd</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>opgegeven</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>geldig</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>niet geldig</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelezen</translation>
    </message>
    <message>
        <source>partly readable</source>
        <translation>deels leesbaar</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>niet leesbaar</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>nog niet gelezen</translation>
    </message>
    <message>
        <source>Indirect provider</source>
        <translation>Indirecte provider</translation>
    </message>
    <message>
        <source>Direct-bill partner</source>
        <translation>Partner met directe facturering</translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation>Indirecte wederverkoper</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Admin agent</source>
        <translation>Beheeragent</translation>
    </message>
    <message>
        <source>May read customers, subscriptions, billing and cost, and may work in the Azure of customers on their behalf.</source>
        <translation>Mag klanten, abonnementen, facturering en kosten lezen en mag namens klanten in hun Azure werken.</translation>
    </message>
    <message>
        <source>Helpdesk agent</source>
        <translation>Helpdeskmedewerker</translation>
    </message>
    <message>
        <source>May look up customers and handle their support requests, but may not read cost.</source>
        <translation>Mag klanten opzoeken en hun ondersteuningsaanvragen behandelen, maar mag geen kosten lezen.</translation>
    </message>
    <message>
        <source>Sales agent</source>
        <translation>Verkoopmedewerker</translation>
    </message>
    <message>
        <source>May read customers, subscriptions and prices, but may not read cost.</source>
        <translation>Mag klanten, abonnementen en prijzen lezen, maar mag geen kosten lezen.</translation>
    </message>
    <message>
        <source>Billing admin</source>
        <translation>Factureringsbeheerder</translation>
    </message>
    <message>
        <source>May read billing, invoices, prices and cost, but has no access to the Azure of customers.</source>
        <translation>Mag facturering, facturen, prijzen en kosten lezen, maar heeft geen toegang tot de Azure van klanten.</translation>
    </message>
    <message>
        <source>Global admin</source>
        <translation>Globale beheerder</translation>
    </message>
    <message>
        <source>May read everything in the partner account. Reading cost may still take the Admin agent role.</source>
        <translation>Mag alles in het partneraccount lezen. Voor het lezen van kosten kan toch de rol Beheeragent nodig zijn.</translation>
    </message>
    <message>
        <source>User management admin</source>
        <translation>Beheerder van gebruikersbeheer</translation>
    </message>
    <message>
        <source>May manage users and read partner profiles, but may not read billing or cost.</source>
        <translation>Mag gebruikers beheren en partnerprofielen lezen, maar mag geen facturering of kosten lezen.</translation>
    </message>
    <message>
        <source>Delegations of Azure Lighthouse</source>
        <translation>Delegaties van Azure Lighthouse</translation>
    </message>
    <message>
        <source>Access to subscriptions</source>
        <translation>Toegang tot abonnementen</translation>
    </message>
    <message>
        <source>Cost of the period</source>
        <translation>Kosten van de periode</translation>
    </message>
    <message>
        <source>Cost of the last two days</source>
        <translation>Kosten van de laatste twee dagen</translation>
    </message>
    <message>
        <source>Cost by eligible product</source>
        <translation>Kosten van producten met recht op PEC</translation>
    </message>
    <message>
        <source>Cost by day and month</source>
        <translation>Kosten per dag en maand</translation>
    </message>
    <message>
        <source>Resellers</source>
        <translation>Wederverkopers</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnementen</translation>
    </message>
    <message>
        <source>Billing account</source>
        <translation>Factureringsrekening</translation>
    </message>
    <message>
        <source>Your roles in Partner Center</source>
        <translation>Uw rollen in Partnercentrum</translation>
    </message>
    <message>
        <source>Partner ID link</source>
        <translation>Koppeling met partner-id</translation>
    </message>
    <message>
        <source>Details of your company in Partner Center</source>
        <translation>Gegevens van uw bedrijf in Partnercentrum</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to allow it for your account.</source>
        <translation>Vraag een beheerder van de tenant om dit voor uw account toe te staan.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity: its certificate is not trusted.</source>
        <translation>%1 kon de eigen identiteit niet aantonen: het certificaat wordt niet vertrouwd.</translation>
    </message>
    <message>
        <source>%1 gave an answer that is too large to be read.</source>
        <translation>%1 gaf een antwoord dat te groot is om te lezen.</translation>
    </message>
    <message>
        <source>%1 gave an answer that could not be understood.</source>
        <translation>%1 gaf een antwoord dat niet te begrijpen is.</translation>
    </message>
    <message>
        <source>%1 did not answer itself; something in between did, such as a proxy or the sign-in page of a network.</source>
        <translation>%1 heeft niet zelf geantwoord; iets ertussen deed dat, zoals een proxy of de aanmeldpagina van een netwerk.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minuut geleden</numerusform>
            <numerusform>%n minuten geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n uur geleden</numerusform>
            <numerusform>%n uur geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>minder dan een seconde</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>limited in time</source>
        <translation>tijdelijk</translation>
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
        <translation>De service</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Aanvraag %1</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant which policy forbids it.</source>
        <translation>Vraag een beheerder van de tenant welk beleid dit verbiedt.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n aanvraag</numerusform>
            <numerusform>%n aanvragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n klant</numerusform>
            <numerusform>%n klanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n abonnement</numerusform>
            <numerusform>%n abonnementen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) need action</source>
        <translation>
            <numerusform>bij %n klant is actie nodig</numerusform>
            <numerusform>bij %n klanten is actie nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>U bent aangemeld</translation>
    </message>
    <message>
        <source>You can close this page and go back to PEC Console.</source>
        <translation>U kunt deze pagina sluiten en teruggaan naar PEC Console.</translation>
    </message>
    <message>
        <source>Open %1 and type the code %2</source>
        <translation>Open %1 en typ de code %2</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Aangemeld als %1.</translation>
    </message>
    <message>
        <source>No keyring is available here, so the sign-in is not kept and ends with this program. To keep it, sign in with --token-store vault.</source>
        <translation>Er is hier geen sleutelbos beschikbaar. De aanmelding wordt dus niet bewaard en eindigt met dit programma. Meld u aan met --token-store vault om de aanmelding te bewaren.</translation>
    </message>
    <message>
        <source>Reading customers and cost: %1</source>
        <translation>Klanten en kosten worden gelezen: %1</translation>
    </message>
    <message>
        <source>Reading access: %1 of %2 customers, %3</source>
        <translation>Toegang wordt gelezen: %1 van %2 klanten, %3</translation>
    </message>
    <message>
        <source>Read %1 and %2 in %3.</source>
        <translation>%1 en %2 gelezen in %3.</translation>
    </message>
    <message>
        <source>%1, %2 to %3, data of %4</source>
        <translation>%1, %2 tot en met %3, gegevens van %4</translation>
    </message>
    <message>
        <source>Eligible cost %1, with PEC %2, missed credit %3 to %4, %5</source>
        <translation>Kosten met recht op PEC %1, met PEC %2, gemist krediet %3 tot %4, %5</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>With PEC</source>
        <translation>Met PEC</translation>
    </message>
    <message>
        <source>Missed credit</source>
        <translation>Gemist krediet</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Wederverkoper</translation>
    </message>
    <message>
        <source>Changes between %1 and %2</source>
        <translation>Wijzigingen tussen %1 en %2</translation>
    </message>
    <message>
        <source>There is no earlier snapshot to compare with; what the days up to %1 show by themselves</source>
        <translation>Er is geen eerdere momentopname om mee te vergelijken; wat de dagen tot en met %1 op zichzelf laten zien</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Vanaf dag</translation>
    </message>
    <message>
        <source>Credit a month</source>
        <translation>Krediet per maand</translation>
    </message>
    <message>
        <source>Your Admin agents group seems to have lost its role: the customer&apos;s tenant lets you in but no longer shows you this subscription.</source>
        <translation>Uw groep beheeragenten lijkt geen rol meer te hebben: de tenant van de klant laat u toe, maar toont u dit abonnement niet meer.</translation>
    </message>
    <message>
        <source>Your partner group</source>
        <translation>Uw partnergroep</translation>
    </message>
    <message>
        <source>A partner group not known as yours</source>
        <translation>Een niet als de uwe bekende partnergroep</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>overgenomen</translation>
    </message>
    <message>
        <source>%1 has the role %2 (%3). Scope: %4. Method: %5</source>
        <extracomment>1 who, 2 role, 3 notes on it, 4 at which scope, 5 method of access</extracomment>
        <translation>%1 heeft de rol %2 (%3). Bereik: %4. Methode: %5</translation>
    </message>
    <message>
        <source>the customer&apos;s tenant does not show it.</source>
        <translation>de tenant van de klant toont de toegang niet.</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) of access</source>
        <translation>
            <numerusform>%n toegangspad</numerusform>
            <numerusform>%n toegangspaden</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ongeveer %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 per maand</translation>
    </message>
    <message>
        <source>up to %1 a month</source>
        <translation>maximaal %1 per maand</translation>
    </message>
    <message>
        <source>%1 to %2 a month</source>
        <translation>%1 tot %2 per maand</translation>
    </message>
    <message>
        <source>Microsoft, page of %1</source>
        <translation>Microsoft, pagina van %1</translation>
    </message>
    <message>
        <source>Also needed: %1.</source>
        <translation>Ook nodig: %1.</translation>
    </message>
    <message>
        <source>set by you on %1</source>
        <translation>door u ingesteld op %1</translation>
    </message>
    <message>
        <source>the largest in your cost data up to %1</source>
        <translation>het hoogste tarief in uw kostengegevens tot en met %1</translation>
    </message>
    <message>
        <source>Microsoft&apos;s published samples of %1</source>
        <translation>gepubliceerde voorbeelden van Microsoft van %1</translation>
    </message>
    <message>
        <source>Missed credit is eligible cost without credit times %1 (%2).</source>
        <translation>Het gemiste krediet is %1 (%2) van de kosten met recht op PEC waarop geen PEC is toegepast.</translation>
    </message>
    <message>
        <source>Earned credit is an estimate: it assumes that cost with credit is shown after the credit was taken off.</source>
        <translation>Het verdiende krediet is een schatting: er wordt aangenomen dat kosten met PEC worden getoond na aftrek van het krediet.</translation>
    </message>
    <message>
        <source>Your price data show that the cost with credit is net of the credit; earned credit is calculated back from it.</source>
        <translation>Uit uw prijsgegevens blijkt dat van de kosten met PEC het krediet al is afgetrokken; het verdiende krediet wordt daaruit teruggerekend.</translation>
    </message>
    <message>
        <source>Your price data show that the cost with credit is before the credit; earned credit is that cost times the rate.</source>
        <translation>Uit uw prijsgegevens blijkt dat van de kosten met PEC het krediet nog niet is afgetrokken; het verdiende krediet is het bedrag van die kosten maal het tarief.</translation>
    </message>
    <message>
        <source>Rule book %1 of %2</source>
        <translation>Regelboek %1 van %2</translation>
    </message>
    <message>
        <source>Rule book %1 of %2, from the data folder</source>
        <translation>Regelboek %1 van %2, uit de gegevensmap</translation>
    </message>
    <message>
        <source>The cost data show it from %1.</source>
        <translation>Dit is vanaf %1 te zien in de kostengegevens.</translation>
    </message>
    <message>
        <source>The role was given on %1.</source>
        <translation>De rol is gegeven op %1.</translation>
    </message>
    <message>
        <source>Seen between %1 and %2.</source>
        <translation>Waargenomen tussen %1 en %2.</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Soort partner</translation>
    </message>
    <message>
        <source>Only a partner that Microsoft bills earns: a direct-bill partner or an indirect provider. A reseller&apos;s access makes its provider earn.</source>
        <translation>Alleen een partner aan wie Microsoft factureert, krijgt PEC: een partner met directe facturering of een indirecte provider. De toegang van een wederverkoper levert PEC op voor diens provider.</translation>
    </message>
    <message>
        <source>Partner program agreement</source>
        <translation>Partnerprogramma-overeenkomst</translation>
    </message>
    <message>
        <source>You have an active Microsoft AI Cloud Partner Program agreement.</source>
        <translation>U hebt een actieve overeenkomst voor het Microsoft AI Cloud Partner Program.</translation>
    </message>
    <message>
        <source>Billing relationship</source>
        <translation>Factureringsrelatie</translation>
    </message>
    <message>
        <source>Microsoft bills you for this customer under your partner agreement.</source>
        <translation>Microsoft factureert aan u voor deze klant op grond van uw partnerovereenkomst.</translation>
    </message>
    <message>
        <source>Azure plan</source>
        <translation>Azure-plan</translation>
    </message>
    <message>
        <source>The subscription belongs to an Azure plan; older offers never earn.</source>
        <translation>Het abonnement hoort bij een Azure-plan; oudere aanbiedingen leveren nooit PEC op.</translation>
    </message>
    <message>
        <source>Complete days</source>
        <translation>Volledige dagen</translation>
    </message>
    <message>
        <source>There is cost older than 48 hours, so that its credit must show.</source>
        <translation>Er zijn kosten van meer dan 48 uur oud, dus de PEC daarvoor moet al te zien zijn.</translation>
    </message>
    <message>
        <source>Eligible products</source>
        <translation>Producten met recht op PEC</translation>
    </message>
    <message>
        <source>Some of the cost is for pay-as-you-go usage of Microsoft&apos;s own services.</source>
        <translation>Een deel van de kosten is voor services van Microsoft zelf waarvoor naar gebruik wordt betaald.</translation>
    </message>
    <message>
        <source>Credit in the cost data</source>
        <translation>PEC in de kostengegevens</translation>
    </message>
    <message>
        <source>Microsoft has applied the credit to at least 99% of the eligible cost.</source>
        <translation>Microsoft heeft de PEC toegepast op minstens 99% van de kosten met recht op PEC.</translation>
    </message>
    <message>
        <source>A partner group of yours, or of the reseller, has a role that earns.</source>
        <translation>Een partnergroep van u of van de wederverkoper heeft een rol die PEC oplevert.</translation>
    </message>
    <message>
        <source>The customer has delegated the subscription to you with a permanent role that earns.</source>
        <translation>De klant heeft het abonnement aan u gedelegeerd met een permanente rol die PEC oplevert.</translation>
    </message>
    <message>
        <source>Users, groups and applications</source>
        <translation>Gebruikers, groepen en toepassingen</translation>
    </message>
    <message>
        <source>A person, a group or an application of yours has a role that earns in the customer&apos;s tenant.</source>
        <translation>Een persoon, groep of toepassing van u heeft in de tenant van de klant een rol die PEC oplevert.</translation>
    </message>
    <message>
        <source>Where access is not by AOBO, the identity that holds it is linked to your partner ID.</source>
        <translation>Als de toegang niet via AOBO loopt, is de identiteit die de toegang heeft, gekoppeld aan uw partner-id.</translation>
    </message>
    <message>
        <source>Nothing blocks the access</source>
        <translation>Niets blokkeert de toegang</translation>
    </message>
    <message>
        <source>No deny assignment takes the access away again.</source>
        <translation>Er is geen weigeringstoewijzing die de toegang weer wegneemt.</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Hele dagen</translation>
    </message>
    <message>
        <source>Access is held for the whole of each day; a day with a gap earns nothing.</source>
        <translation>De toegang is er elke dag de hele dag; een dag met een onderbreking levert geen PEC op.</translation>
    </message>
    <message>
        <source>Whole subscription</source>
        <translation>Hele abonnement</translation>
    </message>
    <message>
        <source>Access reaches every resource; what lies outside of it earns nothing.</source>
        <translation>De toegang omvat elke resource; wat erbuiten valt, levert geen PEC op.</translation>
    </message>
    <message>
        <source>Accepted by Microsoft</source>
        <translation>Geaccepteerd door Microsoft</translation>
    </message>
    <message>
        <source>Where access is in order, Microsoft applies the credit.</source>
        <translation>Als de toegang in orde is, past Microsoft de PEC toe.</translation>
    </message>
    <message>
        <source>Will it last</source>
        <translation>Bestendigheid</translation>
    </message>
    <message>
        <source>The credit does not depend on one person or on a role that ends.</source>
        <translation>De PEC hangt niet af van één persoon of van een rol die afloopt.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>niet in orde</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Your billing data say: %1.</source>
        <translation>Volgens uw factureringsgegevens: %1.</translation>
    </message>
    <message>
        <source>Set by you: %1.</source>
        <translation>Door u ingesteld: %1.</translation>
    </message>
    <message>
        <source>Your billing data do not say which kind of partner you are. You can set it in the settings.</source>
        <translation>Uit uw factureringsgegevens blijkt niet welk soort partner u bent. U kunt dit in de instellingen opgeven.</translation>
    </message>
    <message>
        <source>Confirmed by %1 on %2.</source>
        <translation>Bevestigd door %1 op %2.</translation>
    </message>
    <message>
        <source>No Microsoft service reports this. Check it in Partner Center and confirm it in the settings.</source>
        <translation>Geen enkele service van Microsoft geeft dit door. Controleer het in Partnercentrum en bevestig het in de instellingen.</translation>
    </message>
    <message>
        <source>%1 is a customer of your billing account.</source>
        <translation>%1 is een klant in uw factureringsrekening.</translation>
    </message>
    <message>
        <source>Billing does not tell which customer this belongs to.</source>
        <translation>Uit de facturering blijkt niet bij welke klant dit hoort.</translation>
    </message>
    <message>
        <source>It is billed as part of an Azure plan.</source>
        <translation>Het wordt gefactureerd als onderdeel van een Azure-plan.</translation>
    </message>
    <message>
        <source>It is not part of an Azure plan, and has no cost there.</source>
        <translation>Het hoort niet bij een Azure-plan en heeft daar geen kosten.</translation>
    </message>
    <message>
        <source>Cost from %2 to %3: %1.</source>
        <translation>Kosten van %2 tot en met %3: %1.</translation>
    </message>
    <message>
        <source>Cost of the days since then, too recent to tell: %1.</source>
        <translation>Kosten van de dagen daarna, nog te recent om iets over te zeggen: %1.</translation>
    </message>
    <message>
        <source>Nothing was consumed from %2 to %3.</source>
        <translation>Van %2 tot en met %3 is niets verbruikt.</translation>
    </message>
    <message>
        <source>The cost could not be read.</source>
        <translation>De kosten konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>Eligible cost from %2 to %3: %1.</source>
        <translation>Kosten met recht op PEC van %2 tot en met %3: %1.</translation>
    </message>
    <message>
        <source>Never earns - %2: %1.</source>
        <translation>Levert nooit PEC op - %2: %1.</translation>
    </message>
    <message>
        <source>%4 of the eligible cost from %2 to %3 has credit: %1.</source>
        <translation>Op %4 van de kosten met recht op PEC van %2 tot en met %3 is PEC toegepast: %1.</translation>
    </message>
    <message>
        <source>Refunds are larger than the cost (%1), so that no share can be told.</source>
        <translation>De terugbetalingen zijn hoger dan de kosten (%1), dus er is geen aandeel te bepalen.</translation>
    </message>
    <message>
        <source>The data say that days up to %1 are complete, but by this computer&apos;s clock only those up to %2 are. Set the clock right and refresh.</source>
        <translation>Volgens de gegevens zijn de dagen tot en met %1 volledig, maar volgens de klok van deze computer alleen die tot en met %2. Zet de klok gelijk en vernieuw.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>None of this kind was found.</source>
        <translation>Er is geen toegang van deze soort gevonden.</translation>
    </message>
    <message>
        <source>Not needed: credit comes another way.</source>
        <translation>Niet nodig: er is al op een andere manier PEC.</translation>
    </message>
    <message>
        <source>This has not been read yet.</source>
        <translation>Dit is nog niet gelezen.</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>Dit kon niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>It could be read in part only: %1</source>
        <translation>Dit kon maar voor een deel worden gelezen: %1</translation>
    </message>
    <message>
        <source>The customer&apos;s tenant let you in as an Admin agent.</source>
        <translation>De tenant van de klant heeft u als beheeragent toegelaten.</translation>
    </message>
    <message>
        <source>But it does not show this subscription to you, as it would if your group still had a role.</source>
        <translation>Maar de tenant toont u dit abonnement niet, terwijl dat wel zo zou zijn als uw groep nog een rol had.</translation>
    </message>
    <message>
        <source>There was eligible cost without credit from %2 to %3.</source>
        <translation>Van %2 tot en met %3 waren er kosten met recht op PEC waarop geen PEC is toegepast.</translation>
    </message>
    <message>
        <source>%1 is linked to partner ID %2 (read).</source>
        <translation>%1 is gekoppeld aan partner-id %2 (gelezen).</translation>
    </message>
    <message>
        <source>%1 is linked to partner ID %2 (told by %3 on %4, not read).</source>
        <translation>%1 is gekoppeld aan partner-id %2 (opgegeven door %3 op %4, niet gelezen).</translation>
    </message>
    <message>
        <source>Only %1 itself can see whether it is linked.</source>
        <translation>Alleen %1 zelf kan zien of er een koppeling is.</translation>
    </message>
    <message>
        <source>With the account that is signed in, no partner ID link was found for %1.</source>
        <translation>Met het aangemelde account is voor %1 geen koppeling met een partner-id gevonden.</translation>
    </message>
    <message>
        <source>%1 is linked to partner ID %2, which is not yours.</source>
        <translation>%1 is gekoppeld aan partner-id %2, die niet van u is.</translation>
    </message>
    <message>
        <source>No link is needed for access by AOBO.</source>
        <translation>Voor toegang via AOBO is geen koppeling nodig.</translation>
    </message>
    <message>
        <source>The deny assignment &quot;%1&quot; names your access. Microsoft says that this may block the credit.</source>
        <translation>De weigeringstoewijzing “%1” noemt uw toegang. Microsoft zegt dat dit de PEC kan blokkeren.</translation>
    </message>
    <message>
        <source>There is no deny assignment.</source>
        <translation>Er is geen weigeringstoewijzing.</translation>
    </message>
    <message>
        <source>Deny assignments were not read.</source>
        <translation>De weigeringstoewijzingen zijn niet gelezen.</translation>
    </message>
    <message>
        <source>%5 without credit; the longest run was from %2 to %3.</source>
        <translation>%5 zonder PEC; de langste reeks liep van %2 tot en met %3.</translation>
    </message>
    <message>
        <source>Every day with cost has credit.</source>
        <translation>Voor elke dag met kosten is er PEC.</translation>
    </message>
    <message>
        <source>Every day has some credit and some eligible cost without it, so a part of the resources is not reached.</source>
        <translation>Op elke dag is er PEC, maar zijn er ook kosten met recht op PEC waarop die niet is toegepast; een deel van de resources wordt dus niet bereikt.</translation>
    </message>
    <message>
        <source>%1. It reaches all resources.</source>
        <translation>%1. Deze toegang omvat alle resources.</translation>
    </message>
    <message>
        <source>%1. It reaches only a part (%6).</source>
        <translation>%1. Deze toegang omvat maar een deel (%6).</translation>
    </message>
    <message>
        <source>%1. The first whole day that can count is %2.</source>
        <translation>%1. De eerste hele dag die kan meetellen, is %2.</translation>
    </message>
    <message>
        <source>%1. This is in order, yet there is no credit.</source>
        <translation>%1. Dit is in orde, maar toch is er geen PEC.</translation>
    </message>
    <message>
        <source>The credit depends on this one: %1.</source>
        <translation>De PEC hangt af van deze toegang: %1.</translation>
    </message>
    <message>
        <source>%1. It ends on %2.</source>
        <translation>%1. Deze toegang eindigt op %2.</translation>
    </message>
    <message>
        <source>%5 of yours carry the credit.</source>
        <translation>De PEC steunt op %5 van u.</translation>
    </message>
    <message>
        <source>%1. It is a group, so no single person&apos;s leaving ends it.</source>
        <translation>%1. Het is een groep, dus de toegang eindigt niet als één persoon vertrekt.</translation>
    </message>
    <message>
        <source>Nothing that was read answers this.</source>
        <translation>Niets van wat is gelezen, geeft hier antwoord op.</translation>
    </message>
    <message>
        <source>Restore AOBO</source>
        <translation>AOBO herstellen</translation>
    </message>
    <message>
        <source>The customer gives your Admin agents group the role Owner or Contributor on the subscription again, as a &quot;foreign group&quot;. It works from the next whole day; no partner ID link is needed.</source>
        <translation>De klant geeft uw groep beheeragenten opnieuw de rol Owner of Contributor op het abonnement, als “foreign group”. Dit werkt vanaf de volgende hele dag; een koppeling met de partner-id is niet nodig.</translation>
    </message>
    <message>
        <source>Change the role of your partner group</source>
        <translation>Rol van uw partnergroep wijzigen</translation>
    </message>
    <message>
        <source>The customer gives the same group a role that is on Microsoft&apos;s list, for example Contributor, and removes the old one.</source>
        <translation>De klant geeft dezelfde groep een rol die op de lijst van Microsoft staat, bijvoorbeeld Contributor, en verwijdert de oude rol.</translation>
    </message>
    <message>
        <source>Widen AOBO to the subscription</source>
        <translation>AOBO uitbreiden tot het abonnement</translation>
    </message>
    <message>
        <source>The customer gives the group its role on the subscription instead of a part of it.</source>
        <translation>De klant geeft de groep de rol op het hele abonnement in plaats van op een deel ervan.</translation>
    </message>
    <message>
        <source>Delegate through Azure Lighthouse</source>
        <translation>Delegeren via Azure Lighthouse</translation>
    </message>
    <message>
        <source>The customer delegates the subscription to you with a permanent role that earns, such as Support Request Contributor, for an application of yours that is linked to your partner ID.</source>
        <translation>De klant delegeert het abonnement aan u met een permanente rol die PEC oplevert, zoals Support Request Contributor, voor een toepassing van u die aan uw partner-id is gekoppeld.</translation>
    </message>
    <message>
        <source>Change the role in the Lighthouse delegation</source>
        <translation>Rol in de Lighthouse-delegatie wijzigen</translation>
    </message>
    <message>
        <source>The customer deploys the delegation again with a role that earns; Support Request Contributor gives the fewest rights.</source>
        <translation>De klant implementeert de delegatie opnieuw met een rol die PEC oplevert; Support Request Contributor geeft de minste rechten.</translation>
    </message>
    <message>
        <source>Make the Lighthouse role permanent</source>
        <translation>Lighthouse-rol permanent maken</translation>
    </message>
    <message>
        <source>The customer deploys the delegation again with a permanent role beside the one that has to be activated.</source>
        <translation>De klant implementeert de delegatie opnieuw met een permanente rol naast de rol die moet worden geactiveerd.</translation>
    </message>
    <message>
        <source>Delegate the whole subscription</source>
        <translation>Hele abonnement delegeren</translation>
    </message>
    <message>
        <source>The customer deploys the Lighthouse delegation for the subscription instead of single resource groups.</source>
        <translation>De klant implementeert de Lighthouse-delegatie voor het abonnement in plaats van voor afzonderlijke resourcegroepen.</translation>
    </message>
    <message>
        <source>Link the partner ID</source>
        <translation>Partner-id koppelen</translation>
    </message>
    <message>
        <source>The person or application that holds the access signs in and links your partner ID, or shows that it is linked. Nobody else can do this.</source>
        <translation>De persoon of toepassing die de toegang heeft, meldt zich aan en koppelt uw partner-id, of toont aan dat die al is gekoppeld. Niemand anders kan dit doen.</translation>
    </message>
    <message>
        <source>Correct the linked partner ID</source>
        <translation>Gekoppelde partner-id corrigeren</translation>
    </message>
    <message>
        <source>The identity that holds the access changes its link to the associated partner ID of the organisation that sells to this customer.</source>
        <translation>De identiteit die de toegang heeft, wijzigt de koppeling in de bijbehorende partner-id van de organisatie die aan deze klant verkoopt.</translation>
    </message>
    <message>
        <source>Change the role of this identity</source>
        <translation>Rol van deze identiteit wijzigen</translation>
    </message>
    <message>
        <source>The customer gives the person, group or application a role that is on Microsoft&apos;s list. It also has to be linked to your partner ID.</source>
        <translation>De klant geeft de persoon, groep of toepassing een rol die op de lijst van Microsoft staat. Er is ook een koppeling met uw partner-id nodig.</translation>
    </message>
    <message>
        <source>Widen the role to the subscription</source>
        <translation>Rol uitbreiden tot het abonnement</translation>
    </message>
    <message>
        <source>The customer gives the identity its role on the subscription instead of a part of it.</source>
        <translation>De klant geeft de identiteit de rol op het hele abonnement in plaats van op een deel ervan.</translation>
    </message>
    <message>
        <source>Make the role permanent</source>
        <translation>Rol permanent maken</translation>
    </message>
    <message>
        <source>The customer gives the identity a role that does not end and need not be activated.</source>
        <translation>De klant geeft de identiteit een rol die niet afloopt en niet hoeft te worden geactiveerd.</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>Account inschakelen</translation>
    </message>
    <message>
        <source>The account that holds the role is disabled. Enable it, or give the role to another identity of yours and link that one.</source>
        <translation>Het account dat de rol heeft, is uitgeschakeld. Schakel het in, of geef de rol aan een andere identiteit van u en koppel die.</translation>
    </message>
    <message>
        <source>Lift the deny assignment</source>
        <translation>Weigeringstoewijzing opheffen</translation>
    </message>
    <message>
        <source>A deny assignment cannot be removed by itself: whoever owns the managed application or the deployment stack that made it takes your group out of it there.</source>
        <translation>Een weigeringstoewijzing is niet los te verwijderen: wie de beheerde toepassing of de deployment stack beheert waarmee die is gemaakt, haalt uw groep daar uit de toewijzing.</translation>
    </message>
    <message>
        <source>Find the resources without credit</source>
        <translation>Resources zonder PEC opsporen</translation>
    </message>
    <message>
        <source>Compare the resource groups with and without credit in the cost data; look there for roles that were removed or denied.</source>
        <translation>Vergelijk in de kostengegevens de resourcegroepen met en zonder PEC; zoek daar naar rollen die zijn verwijderd of geweigerd.</translation>
    </message>
    <message>
        <source>Watch the access</source>
        <translation>Toegang bewaken</translation>
    </message>
    <message>
        <source>The access is back; credit for the days without it is lost. An alert on deleted role assignments tells you at once when it is lost again.</source>
        <translation>De toegang is er weer; de PEC van de dagen zonder toegang is verloren. Een waarschuwing bij verwijderde roltoewijzingen meldt u meteen als de toegang opnieuw verloren gaat.</translation>
    </message>
    <message>
        <source>Open a support request</source>
        <translation>Ondersteuningsaanvraag indienen</translation>
    </message>
    <message>
        <source>Check that your partner agreement is active and that the partner ID belongs to the organisation that sells; then open a support request in the Azure portal, with the evidence shown here.</source>
        <translation>Controleer of uw partnerovereenkomst actief is en of de partner-id van de organisatie is die verkoopt; dien daarna in de Azure-portal een ondersteuningsaanvraag in, met het bewijs dat hier staat.</translation>
    </message>
    <message>
        <source>Ask the reseller for its group ids</source>
        <translation>Wederverkoper om de groeps-id’s vragen</translation>
    </message>
    <message>
        <source>If the group is the reseller&apos;s, it earns for you. Ask for the object ids of its AdminAgents and HelpdeskAgents groups and enter them in the settings.</source>
        <translation>Is de groep van de wederverkoper, dan levert die u PEC op. Vraag om de object-id’s van de groepen AdminAgents en HelpdeskAgents van de wederverkoper en voer ze in de instellingen in.</translation>
    </message>
    <message>
        <source>Get permission to read</source>
        <translation>Leestoegang verkrijgen</translation>
    </message>
    <message>
        <source>The access cannot be checked, because a GDAP relationship, consent for this program or an exception in a Conditional Access policy of the customer is missing. That alone loses no credit.</source>
        <translation>De toegang kan niet worden gecontroleerd, omdat een gedelegeerde beheerrelatie (GDAP), toestemming voor dit programma of een uitzondering in een beleid van de klant voor voorwaardelijke toegang ontbreekt. Daardoor alleen gaat geen PEC verloren.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Read the tenant again; this part is missing.</source>
        <translation>Lees de tenant opnieuw; dit onderdeel ontbreekt.</translation>
    </message>
    <message>
        <source>Move to an Azure plan</source>
        <translation>Overstappen op een Azure-plan</translation>
    </message>
    <message>
        <source>Only an Azure plan under a Microsoft Customer Agreement earns. Agree the move with the customer.</source>
        <translation>Alleen een Azure-plan onder een Microsoft-klantovereenkomst levert PEC op. Spreek de overstap af met de klant.</translation>
    </message>
    <message>
        <source>Add a second way of access</source>
        <translation>Tweede toegangspad toevoegen</translation>
    </message>
    <message>
        <source>Agree with the customer on access that does not depend on one person or on an end date: a partner group by AOBO, or an application through Azure Lighthouse.</source>
        <translation>Spreek met de klant toegang af die niet afhangt van één persoon of van een einddatum: een partnergroep via AOBO of een toepassing via Azure Lighthouse.</translation>
    </message>
    <message>
        <source>Ask your provider</source>
        <translation>Navragen bij uw provider</translation>
    </message>
    <message>
        <source>Your access makes your indirect provider earn. Only the provider sees the credit in its cost data.</source>
        <translation>Uw toegang levert PEC op voor uw indirecte provider. Alleen de provider ziet de PEC, in de eigen kostengegevens.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>Nothing has to be done. Refresh again once 48 hours have passed.</source>
        <translation>U hoeft niets te doen. Vernieuw opnieuw als er 48 uur zijn verstreken.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>u</translation>
    </message>
    <message>
        <source>an Admin agent of yours</source>
        <translation>een van uw beheeragenten</translation>
    </message>
    <message>
        <source>the identity that holds the access</source>
        <translation>de identiteit die de toegang heeft</translation>
    </message>
    <message>
        <source>an owner of the subscription at the customer</source>
        <translation>een eigenaar van het abonnement bij de klant</translation>
    </message>
    <message>
        <source>a Global Administrator of the customer</source>
        <translation>een globale beheerder van de klant</translation>
    </message>
    <message>
        <source>you, through Microsoft support</source>
        <translation>u, via de ondersteuning van Microsoft</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>in your tenant</source>
        <translation>in uw tenant</translation>
    </message>
    <message>
        <source>in the customer&apos;s tenant</source>
        <translation>in de tenant van de klant</translation>
    </message>
    <message>
        <source>Proved: all access was read, and none of yours earns.</source>
        <translation>Bewezen: alle toegang is gelezen en geen enkele toegang van u levert PEC op.</translation>
    </message>
    <message>
        <source>Inferred: not all access can be read, but all signs say that none of yours earns.</source>
        <translation>Afgeleid: niet alle toegang was te lezen, maar alles wijst erop dat geen enkele toegang van u PEC oplevert.</translation>
    </message>
    <message>
        <source>Possible: some access of yours is in order, so how much is really missed is not certain and the amount is an upper limit.</source>
        <translation>Mogelijk: een deel van uw toegang is in orde. Hoeveel er echt wordt gemist, staat dus niet vast, en het bedrag is een bovengrens.</translation>
    </message>
    <message>
        <source>Not known: it is not certain whether your access counts, so the amount is an upper limit.</source>
        <translation>Niet bekend: het is niet zeker of uw toegang PEC oplevert, dus het bedrag is een bovengrens.</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>reservering</translation>
    </message>
    <message>
        <source>savings plan</source>
        <translation>besparingsplan</translation>
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
        <translation>derden</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>aankoop</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>terugbetaling</translation>
    </message>
    <message>
        <source>other, not told apart</source>
        <translation>overig, niet uitgesplitst</translation>
    </message>
    <message>
        <source>Access gained</source>
        <translation>Toegang verkregen</translation>
    </message>
    <message>
        <source>Access lost</source>
        <translation>Toegang verloren</translation>
    </message>
    <message>
        <source>Credit gained</source>
        <translation>PEC verkregen</translation>
    </message>
    <message>
        <source>Credit lost</source>
        <translation>PEC verloren</translation>
    </message>
    <message>
        <source>Your Admin agents group has no role on this subscription, so no credit is earned through it.</source>
        <translation>Uw groep beheeragenten heeft geen rol op dit abonnement, dus via die groep wordt geen PEC verdiend.</translation>
    </message>
    <message>
        <source>A partner&apos;s group has a role here, but it belongs to another partner, so it earns you no credit.</source>
        <translation>Een partnergroep heeft hier een rol, maar die groep is van een andere partner en levert u dus geen PEC op.</translation>
    </message>
    <message>
        <source>A partner&apos;s group has a role here, but it is none of the groups known as yours or your reseller&apos;s.</source>
        <translation>Een partnergroep heeft hier een rol, maar het is geen groep waarvan bekend is dat die van u of uw wederverkoper is.</translation>
    </message>
    <message>
        <source>The account that holds this role is disabled, so it earns no credit.</source>
        <translation>Het account dat deze rol heeft, is uitgeschakeld en levert dus geen PEC op.</translation>
    </message>
    <message>
        <source>Your access is in order, but a deny assignment of the customer may block it.</source>
        <translation>Uw toegang is in orde, maar een weigeringstoewijzing van de klant blokkeert die misschien.</translation>
    </message>
    <message>
        <source>Refunds are larger than the cost of this subscription, so no share can be told.</source>
        <translation>De terugbetalingen zijn hoger dan de kosten van dit abonnement, dus er is geen aandeel te bepalen.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind the data, so it cannot be told which days are complete.</source>
        <translation>De klok van deze computer loopt achter op de gegevens, dus het is niet te bepalen welke dagen volledig zijn.</translation>
    </message>
    <message>
        <source>You are an indirect reseller: your access makes your provider earn the credit.</source>
        <translation>U bent een indirecte wederverkoper: uw toegang levert PEC op voor uw provider.</translation>
    </message>
    <message>
        <source>The credit depends on one person or on a role that ends; when that goes, the credit stops.</source>
        <translation>De PEC hangt af van één persoon of van een rol die afloopt; valt die weg, dan stopt de PEC.</translation>
    </message>
    <message>
        <source>no AOBO role</source>
        <translation>geen AOBO-rol</translation>
    </message>
    <message>
        <source>other partner&apos;s group</source>
        <translation>groep van andere partner</translation>
    </message>
    <message>
        <source>unknown partner group</source>
        <translation>onbekende partnergroep</translation>
    </message>
    <message>
        <source>AOBO role not eligible</source>
        <translation>AOBO-rol zonder PEC</translation>
    </message>
    <message>
        <source>AOBO on a part only</source>
        <translation>AOBO maar op een deel</translation>
    </message>
    <message>
        <source>no Lighthouse delegation</source>
        <translation>geen Lighthouse-delegatie</translation>
    </message>
    <message>
        <source>Lighthouse role not eligible</source>
        <translation>Lighthouse-rol zonder PEC</translation>
    </message>
    <message>
        <source>Lighthouse role not permanent</source>
        <translation>Lighthouse niet permanent</translation>
    </message>
    <message>
        <source>Lighthouse on a part only</source>
        <translation>Lighthouse maar op een deel</translation>
    </message>
    <message>
        <source>Lighthouse link not known</source>
        <translation>Lighthouse-koppeling onbekend</translation>
    </message>
    <message>
        <source>role not eligible</source>
        <translation>rol zonder PEC</translation>
    </message>
    <message>
        <source>role on a part only</source>
        <translation>rol maar op een deel</translation>
    </message>
    <message>
        <source>role limited in time</source>
        <translation>tijdelijke rol</translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation>account uitgeschakeld</translation>
    </message>
    <message>
        <source>partner ID link not known</source>
        <translation>partner-id-koppeling onbekend</translation>
    </message>
    <message>
        <source>linked to another partner ID</source>
        <translation>andere partner-id gekoppeld</translation>
    </message>
    <message>
        <source>deny assignment</source>
        <translation>weigeringstoewijzing</translation>
    </message>
    <message>
        <source>days without access</source>
        <translation>dagen zonder toegang</translation>
    </message>
    <message>
        <source>resources not reached</source>
        <translation>resources niet bereikt</translation>
    </message>
    <message>
        <source>access given recently</source>
        <translation>toegang pas kort gegeven</translation>
    </message>
    <message>
        <source>partner agreement or partner ID</source>
        <translation>partnerovereenkomst of partner-id</translation>
    </message>
    <message>
        <source>access not readable</source>
        <translation>toegang niet leesbaar</translation>
    </message>
    <message>
        <source>access not read yet</source>
        <translation>toegang nog niet gelezen</translation>
    </message>
    <message>
        <source>cost not read</source>
        <translation>kosten niet gelezen</translation>
    </message>
    <message>
        <source>refunds above cost</source>
        <translation>terugbetaling boven kosten</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation>klok staat verkeerd</translation>
    </message>
    <message>
        <source>no Azure plan</source>
        <translation>geen Azure-plan</translation>
    </message>
    <message>
        <source>products never earn</source>
        <translation>producten nooit met PEC</translation>
    </message>
    <message>
        <source>the provider earns</source>
        <translation>PEC voor de provider</translation>
    </message>
    <message>
        <source>role not on the list</source>
        <translation>rol niet op de lijst</translation>
    </message>
    <message>
        <source>depends on one person</source>
        <translation>hangt af van één persoon</translation>
    </message>
    <message>
        <source>earns, access not readable</source>
        <translation>PEC, toegang niet leesbaar</translation>
    </message>
    <message>
        <source>earns by unknown access</source>
        <translation>PEC via onbekende toegang</translation>
    </message>
    <message>
        <source>The rule book %1 is not used.</source>
        <translation>Het regelboek %1 wordt niet gebruikt.</translation>
    </message>
    <message>
        <source>The built-in one is used instead. Correct the file or take it away; the details name the line.</source>
        <translation>In plaats daarvan wordt het ingebouwde gebruikt. Verbeter het bestand of haal het weg; de details noemen de regel.</translation>
    </message>
    <message>
        <source>%1 of about %2 requests</source>
        <translation>%1 van ongeveer %2 aanvragen</translation>
    </message>
    <message>
        <source>cost queries left %1 of %2</source>
        <translation>kostenquery’s over: %1 van %2</translation>
    </message>
    <message>
        <source>%1 asks to wait: %2, until %3</source>
        <translation>%1 vraagt te wachten: %2, tot %3</translation>
    </message>
    <message>
        <source>The quota of %1 is used up: %2, until %3</source>
        <translation>Het quotum van %1 is opgebruikt: %2, tot %3</translation>
    </message>
    <message>
        <source>(planned %1)</source>
        <translation>(gepland: %1)</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were taken over from a refresh that was broken off.</source>
        <translation>
            <numerusform>%n antwoord is overgenomen uit een vernieuwing die was afgebroken.</numerusform>
            <numerusform>%n antwoorden zijn overgenomen uit een vernieuwing die was afgebroken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Totals of the same cost differ from each other</source>
        <translation>De totalen van dezelfde kosten verschillen van elkaar</translation>
    </message>
    <message>
        <source>Customers of subscriptions with cost</source>
        <translation>Klanten van abonnementen met kosten</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Het bestand kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk and close the file where it is open (%1), then try again.</source>
        <translation>Kies een andere map, of maak ruimte op de schijf en sluit het bestand waar het open is (%1), en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Opgenomen</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation>Waarom weggelaten</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwoordelijke</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Uiterste datum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>No longer found since %1.</source>
        <translation>Niet meer gevonden sinds %1.</translation>
    </message>
    <message>
        <source>PEC applied</source>
        <translation>PEC toegepast</translation>
    </message>
    <message>
        <source>Missed (cost)</source>
        <translation>Gemist (kosten)</translation>
    </message>
    <message>
        <source>Partner earned credit is applied to this cost.</source>
        <translation>Op deze kosten is Partner Earned Credit (PEC) toegepast.</translation>
    </message>
    <message>
        <source>This cost is eligible, but has no credit: access was lacking.</source>
        <translation>Op deze kosten bestaat recht op PEC, maar er is geen PEC: de toegang ontbrak.</translation>
    </message>
    <message>
        <source>This cost never earns credit, whatever the access.</source>
        <translation>Deze kosten leveren nooit PEC op, welke toegang er ook is.</translation>
    </message>
    <message>
        <source>Under 48 hours old: credit may still come.</source>
        <translation>Jonger dan 48 uur: er kan nog krediet komen.</translation>
    </message>
    <message>
        <source>Without credit, and it is not known whether it could have any. Single days are not told apart by product.</source>
        <translation>Zonder krediet, en het is niet bekend of het krediet kon hebben. Losse dagen zijn niet naar product te scheiden.</translation>
    </message>
    <message>
        <source>Reads cost and access in Azure with the rights of who is signed in.</source>
        <translation>Leest kosten en toegang in Azure, met de rechten van de aangemelde gebruiker.</translation>
    </message>
    <message>
        <source>Everything: neither cost nor access can be read.</source>
        <translation>Alles: kosten noch toegang kunnen worden gelezen.</translation>
    </message>
    <message>
        <source>Reads the customers, the resellers and your partner ID in Partner Center.</source>
        <translation>Leest de klanten, de wederverkopers en uw partner-id in Partnercentrum.</translation>
    </message>
    <message>
        <source>The partner ID and which reseller a customer belongs to.</source>
        <translation>De partner-id en bij welke wederverkoper een klant hoort.</translation>
    </message>
    <message>
        <source>Reads who is signed in.</source>
        <translation>Leest wie er is aangemeld.</translation>
    </message>
    <message>
        <source>Reads the names of users and groups, and in which groups the user is.</source>
        <translation>Leest de namen van gebruikers en groepen, en in welke groepen de gebruiker zit.</translation>
    </message>
    <message>
        <source>Whose access it is, and the user&apos;s Partner Center roles.</source>
        <translation>Van wie een toegang is, en de Partnercentrum-rollen van de gebruiker.</translation>
    </message>
    <message>
        <source>Sign in to entra.microsoft.com in the partner tenant, as Global admin or Application administrator.</source>
        <translation>Meld u in de partnertenant aan bij entra.microsoft.com, als globale beheerder of toepassingsbeheerder.</translation>
    </message>
    <message>
        <source>Open App registrations and choose New registration. Name it PEC Console and choose accounts in any organisational directory (multitenant).</source>
        <translation>Open App-registraties en kies Nieuwe registratie. Noem de app PEC Console en kies accounts in elke organisatiemap (multitenant).</translation>
    </message>
    <message>
        <source>As redirect URI choose Public client/native and enter http://localhost. Then choose Register.</source>
        <translation>Kies als omleidings-URI Openbare client/systeemeigen en voer http://localhost in. Kies daarna Registreren.</translation>
    </message>
    <message>
        <source>Under Authentication, set Allow public client flows to Yes, so that signing in with a code works. Make no secret: the program needs none.</source>
        <translation>Zet bij Verificatie de optie Openbare clientstromen toestaan op Ja, zodat aanmelden met een code werkt. Maak geen geheim: het programma heeft er geen nodig.</translation>
    </message>
    <message>
        <source>Under API permissions, add the delegated permissions of the table one by one.</source>
        <translation>Voeg bij API-machtigingen de gedelegeerde machtigingen uit de tabel een voor een toe.</translation>
    </message>
    <message>
        <source>Choose Grant admin consent, as Global admin, so that nobody is asked at the sign-in.</source>
        <translation>Kies als globale beheerder Beheerderstoestemming verlenen, zodat niemand er bij het aanmelden om wordt gevraagd.</translation>
    </message>
    <message>
        <source>From the overview, take the application (client) id and the directory (tenant) id.</source>
        <translation>Neem uit het overzicht de toepassings-id (client-id) en de map-id (tenant-id) over.</translation>
    </message>
    <message>
        <source>Request: register PEC Console in our partner tenant</source>
        <translation>Verzoek: PEC Console registreren in onze partnertenant</translation>
    </message>
    <message>
        <source>I want to use PEC Console, a program for the desktop that shows for which customers partner earned credit is missed, and why. It needs an app registration in our partner tenant. Please make it and send me the file described at the end.</source>
        <translation>Ik wil PEC Console gebruiken, een bureaubladprogramma dat laat zien voor welke klanten Partner Earned Credit wordt gemist, en waarom. Het heeft een app-registratie in onze partnertenant nodig. Maakt u die alstublieft, en stuurt u mij daarna het bestand dat aan het eind wordt beschreven.</translation>
    </message>
    <message>
        <source>The program acts only for who signs in, with that person&apos;s rights: all permissions are delegated, and it has no secret. To look at something changes nothing in any tenant.</source>
        <translation>Het programma handelt alleen namens wie zich aanmeldt, met de rechten van die persoon: alle machtigingen zijn gedelegeerd en er is geen geheim. Door te kijken verandert er in geen enkele tenant iets.</translation>
    </message>
    <message>
        <source>The permissions</source>
        <translation>De machtigingen</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Machtiging</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Unknown without it</source>
        <translation>Onbekend zonder deze machtiging</translation>
    </message>
    <message>
        <source>By script</source>
        <translation>Met een script</translation>
    </message>
    <message>
        <source>For Azure CLI, for example in Azure Cloud Shell. Run it as Global admin; it registers the app, agrees to the permissions and writes the file.</source>
        <translation>Voor Azure CLI, bijvoorbeeld in Azure Cloud Shell. Voer het uit als globale beheerder; het registreert de app, stemt in met de machtigingen en schrijft het bestand.</translation>
    </message>
    <message>
        <source>Or in the portal, step by step</source>
        <translation>Of in de portal, stap voor stap</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>Whoever made it in the portal sends a text file with this content, with our name, our tenant and the client id:</source>
        <translation>Wie het in de portal heeft gedaan, stuurt een tekstbestand met deze inhoud, met onze naam, onze tenant en de client-id:</translation>
    </message>
    <message>
        <source>Send the file %1 to the person who asked for it. It holds no secret.</source>
        <translation>Stuur het bestand %1 naar de persoon die erom vroeg. Het bevat geen geheim.</translation>
    </message>
    <message>
        <source>The file is too large to be a profile. Ask for the small file that the script wrote.</source>
        <translation>Het bestand is te groot voor een profiel. Vraag om het kleine bestand dat het script heeft geschreven.</translation>
    </message>
    <message>
        <source>The file is no profile: it cannot be read as JSON. Ask your administrator to send it once more, as an attachment.</source>
        <translation>Het bestand is geen profiel: het kan niet als JSON worden gelezen. Vraag uw beheerder het nog eens te sturen, als bijlage.</translation>
    </message>
    <message>
        <source>The file holds “%1”, and a profile may hold no secret. It was not used. Whoever sent it should revoke that secret, since files that were mailed are not safe.</source>
        <translation>Het bestand bevat “%1”, en een profiel mag geen geheim bevatten. Het is niet gebruikt. Wie het heeft gestuurd, kan dat geheim beter intrekken, want gemailde bestanden zijn niet veilig.</translation>
    </message>
    <message>
        <source>The file holds “%1”, which is not part of a profile. It may only hold name, tenant and clientId.</source>
        <translation>Het bestand bevat “%1”, wat niet bij een profiel hoort. Het mag alleen name, tenant en clientId bevatten.</translation>
    </message>
    <message>
        <source>“%1” is missing from the file or cannot be right. Ask your administrator to correct it.</source>
        <translation>“%1” ontbreekt in het bestand of kan niet kloppen. Vraag uw beheerder het te verbeteren.</translation>
    </message>
    <message>
        <source>The name of who is signed in.</source>
        <translation>De naam van wie is aangemeld.</translation>
    </message>
    <message>
        <source>Those of Microsoft Graph are asked for together: if one of them is missing, the others do not work either.</source>
        <translation>Die van Microsoft Graph worden samen gevraagd: ontbreekt er een, dan werken de andere ook niet.</translation>
    </message>
    <message>
        <source>The file is no profile of this program, or it is one of a later version.</source>
        <translation>Het bestand is geen profiel van dit programma, of het is er een van een latere versie.</translation>
    </message>
    <message>
        <source>Security group</source>
        <translation>Beveiligingsgroep</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Confirmed, nothing sent yet</source>
        <translation>Bevestigd, nog niets verzonden</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>A step was refused</source>
        <translation>Een stap is geweigerd</translation>
    </message>
    <message>
        <source>Waiting for cost data</source>
        <translation>Wacht op kostengegevens</translation>
    </message>
    <message>
        <source>Confirmed by cost data</source>
        <translation>Bevestigd door kostengegevens</translation>
    </message>
    <message>
        <source>Not confirmed by cost data</source>
        <translation>Niet bevestigd door kostengegevens</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teruggedraaid</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>De rol geven</translation>
    </message>
    <message>
        <source>Register Microsoft.ManagedServices</source>
        <translation>Microsoft.ManagedServices registreren</translation>
    </message>
    <message>
        <source>Say who gets which role</source>
        <translation>Vastleggen wie welke rol krijgt</translation>
    </message>
    <message>
        <source>Delegate the subscription</source>
        <translation>Het abonnement delegeren</translation>
    </message>
    <message>
        <source>Take the role away</source>
        <translation>De rol wegnemen</translation>
    </message>
    <message>
        <source>End the delegation</source>
        <translation>De delegatie beëindigen</translation>
    </message>
    <message>
        <source>Remove who gets which role</source>
        <translation>Vastgelegde rolverdeling verwijderen</translation>
    </message>
    <message>
        <source>Unlink the partner ID</source>
        <translation>De partner-id ontkoppelen</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>Partner-id</translation>
    </message>
    <message>
        <source>Partner ID link of who is signed in</source>
        <translation>Partner-id-koppeling van de aangemelde gebruiker</translation>
    </message>
    <message>
        <source>Sign-in to the customer&apos;s tenant</source>
        <translation>Aanmelding bij de tenant van de klant</translation>
    </message>
    <message>
        <source>GDAP relationship</source>
        <translation>Gedelegeerde beheerrelatie (GDAP)</translation>
    </message>
    <message>
        <source>Subscription is active</source>
        <translation>Abonnement is actief</translation>
    </message>
    <message>
        <source>Right to give roles</source>
        <translation>Recht om rollen te geven</translation>
    </message>
    <message>
        <source>Access of yours that earns</source>
        <translation>Eigen toegang die PEC oplevert</translation>
    </message>
    <message>
        <source>Access of other partners</source>
        <translation>Toegang van andere partners</translation>
    </message>
    <message>
        <source>Deny assignments</source>
        <translation>Weigeringstoewijzingen</translation>
    </message>
    <message>
        <source>Lighthouse is registered</source>
        <translation>Lighthouse is geregistreerd</translation>
    </message>
    <message>
        <source>Choose in the settings what kind of partner you are.</source>
        <translation>Kies in de instellingen welk soort partner u bent.</translation>
    </message>
    <message>
        <source>Your access makes your provider earn: agree on it with them.</source>
        <translation>Uw toegang levert PEC op voor uw provider: maak daar afspraken over.</translation>
    </message>
    <message>
        <source>Note in the settings that the agreement is active: no service tells.</source>
        <translation>Noteer in de instellingen dat de overeenkomst actief is: geen enkele service geeft dit door.</translation>
    </message>
    <message>
        <source>Enter the partner ID of your location.</source>
        <translation>Voer de partner-id van uw locatie in.</translation>
    </message>
    <message>
        <source>Link your partner ID to who is signed in, or to another identity with the access.</source>
        <translation>Koppel uw partner-id aan de aangemelde gebruiker, of aan een andere identiteit met de toegang.</translation>
    </message>
    <message>
        <source>It is linked to another partner ID: correct the link.</source>
        <translation>Er is een andere partner-id gekoppeld: corrigeer de koppeling.</translation>
    </message>
    <message>
        <source>The customer&apos;s tenant asks for more, such as a second factor: sign in again.</source>
        <translation>De tenant van de klant vraagt meer, zoals een tweede factor: meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>A policy or a missing consent keeps you out: ask the customer&apos;s Global Administrator.</source>
        <translation>Een beleid of ontbrekende toestemming houdt u buiten: vraag de globale beheerder van de klant.</translation>
    </message>
    <message>
        <source>Ask the customer for a GDAP relationship with the role Directory Readers.</source>
        <translation>Vraag de klant om een gedelegeerde beheerrelatie (GDAP) met de rol Directory Readers.</translation>
    </message>
    <message>
        <source>It was not read: refresh.</source>
        <translation>Het is niet gelezen: vernieuw.</translation>
    </message>
    <message>
        <source>Move the subscription to an Azure plan first.</source>
        <translation>Zet het abonnement eerst over naar een Azure-plan.</translation>
    </message>
    <message>
        <source>Have the subscription made active again first.</source>
        <translation>Laat het abonnement eerst weer activeren.</translation>
    </message>
    <message>
        <source>Send the files to the customer: an Owner there runs them.</source>
        <translation>Stuur de bestanden naar de klant: een Owner daar voert ze uit.</translation>
    </message>
    <message>
        <source>Nothing is needed: it earns already.</source>
        <translation>Er is niets nodig: er wordt al PEC verdiend.</translation>
    </message>
    <message>
        <source>This onboarding gives it.</source>
        <translation>Deze onboarding zorgt daarvoor.</translation>
    </message>
    <message>
        <source>Ask the customer to lift the deny assignment.</source>
        <translation>Vraag de klant de weigeringstoewijzing op te heffen.</translation>
    </message>
    <message>
        <source>The plan registers it.</source>
        <translation>Het plan registreert het.</translation>
    </message>
    <message>
        <source>%1 is no id: it has to have 32 digits and letters in five groups.</source>
        <translation>%1 is geen id: het moet 32 cijfers en letters in vijf groepen hebben.</translation>
    </message>
    <message>
        <source>%1 is the id of an application. A role is given to its service principal, which has an object id of its own.</source>
        <translation>%1 is de id van een toepassing. Een rol wordt gegeven aan de service-principal ervan, die een eigen object-id heeft.</translation>
    </message>
    <message>
        <source>%1 is the id of a tenant, not of somebody in it.</source>
        <translation>%1 is de id van een tenant, niet van iemand daarin.</translation>
    </message>
    <message>
        <source>%1 is the id of a subscription.</source>
        <translation>%1 is de id van een abonnement.</translation>
    </message>
    <message>
        <source>Nobody has the id %1 in the tenant where it has to be.</source>
        <translation>Niemand heeft de id %1 in de tenant waar die moet zijn.</translation>
    </message>
    <message>
        <source>%1 is an id of the other tenant: check whose it has to be.</source>
        <translation>%1 is een id van de andere tenant: controleer van wie die moet zijn.</translation>
    </message>
    <message>
        <source>%1 is of another kind than this method takes.</source>
        <translation>%1 is van een andere soort dan deze methode verwacht.</translation>
    </message>
    <message>
        <source>The account %1 is disabled, and credit would end with it.</source>
        <translation>Het account %1 is uitgeschakeld en zou dus geen PEC opleveren.</translation>
    </message>
    <message>
        <source>%1 is not an AdminAgents or HelpdeskAgents group of yours, and only these count.</source>
        <translation>%1 is geen groep AdminAgents of HelpdeskAgents van u, en alleen die tellen.</translation>
    </message>
    <message>
        <source>%1 could not be looked up, so it is unknown whether it is right.</source>
        <translation>%1 kon niet worden opgezocht, dus het is onbekend of het klopt.</translation>
    </message>
    <message>
        <source>This method needs a partner ID to link.</source>
        <translation>Voor deze methode is een te koppelen partner-id nodig.</translation>
    </message>
    <message>
        <source>%1 cannot be a partner ID: these are four to ten digits.</source>
        <translation>%1 kan geen partner-id zijn: die bestaat uit vier tot tien cijfers.</translation>
    </message>
    <message>
        <source>The partner ID %1 is neither yours nor that of the customer&apos;s reseller.</source>
        <translation>De partner-id %1 is niet van u en niet van de wederverkoper van de klant.</translation>
    </message>
    <message>
        <source>Your own partner ID was not read, so %1 cannot be compared.</source>
        <translation>Uw eigen partner-id is niet gelezen, dus %1 is niet te vergelijken.</translation>
    </message>
    <message>
        <source>No subscription was chosen.</source>
        <translation>Er is geen abonnement gekozen.</translation>
    </message>
    <message>
        <source>The subscription %1 was named twice.</source>
        <translation>Het abonnement %1 is twee keer genoemd.</translation>
    </message>
    <message>
        <source>The subscription %1 is not known: refresh, or check its id.</source>
        <translation>Het abonnement %1 is niet bekend: vernieuw, of controleer de id.</translation>
    </message>
    <message>
        <source>The subscription %1 belongs to another customer.</source>
        <translation>Het abonnement %1 is van een andere klant.</translation>
    </message>
    <message>
        <source>The subscription %1 is not active.</source>
        <translation>Het abonnement %1 is niet actief.</translation>
    </message>
    <message>
        <source>The role %1 earns nothing.</source>
        <translation>De rol %1 levert geen PEC op.</translation>
    </message>
    <message>
        <source>The role %1 is not on Microsoft&apos;s list, so it is unknown whether it earns.</source>
        <translation>De rol %1 staat niet op de lijst van Microsoft, dus het is onbekend of die PEC oplevert.</translation>
    </message>
    <message>
        <source>Azure Lighthouse refuses the role %1.</source>
        <translation>Azure Lighthouse weigert de rol %1.</translation>
    </message>
    <message>
        <source>Opens support requests and reads what they are about; changes nothing.</source>
        <translation>Opent ondersteuningsaanvragen en leest waar ze over gaan; verandert niets.</translation>
    </message>
    <message>
        <source>Starts, stops and uses %1 as it is set up.</source>
        <translation>Start, stopt en gebruikt %1 zoals ingericht.</translation>
    </message>
    <message>
        <source>Creates, changes and deletes what belongs to %1.</source>
        <translation>Maakt, wijzigt en verwijdert wat bij %1 hoort.</translation>
    </message>
    <message>
        <source>Reads or changes the data in %1.</source>
        <translation>Leest of wijzigt de gegevens in %1.</translation>
    </message>
    <message>
        <source>Reads the keys of %1, and with them its data.</source>
        <translation>Leest de sleutels van %1, en daarmee de gegevens.</translation>
    </message>
    <message>
        <source>Signs in to virtual machines.</source>
        <translation>Meldt zich aan bij virtuele machines.</translation>
    </message>
    <message>
        <source>Gives access to anybody, itself included.</source>
        <translation>Geeft iedereen toegang, ook zichzelf.</translation>
    </message>
    <message>
        <source>Manages everything in the subscription, but cannot give access to anybody.</source>
        <translation>Beheert alles in het abonnement, maar kan niemand toegang geven.</translation>
    </message>
    <message>
        <source>Manages everything in the subscription, access included.</source>
        <translation>Beheert alles in het abonnement, ook de toegang.</translation>
    </message>
    <message>
        <source>On Microsoft&apos;s list; this version does not know what it opens.</source>
        <translation>Staat op de lijst van Microsoft; deze versie weet niet wat die opent.</translation>
    </message>
    <message>
        <source>Azure Lighthouse never delegates Owner.</source>
        <translation>Azure Lighthouse delegeert nooit Owner.</translation>
    </message>
    <message>
        <source>Azure Lighthouse refuses it because it reaches into data.</source>
        <translation>Azure Lighthouse weigert deze rol, omdat die toegang tot gegevens geeft.</translation>
    </message>
    <message>
        <source>Azure Lighthouse allows it for managed identities only, which earn nothing.</source>
        <translation>Azure Lighthouse staat die alleen toe voor beheerde identiteiten, en die leveren geen PEC op.</translation>
    </message>
    <message>
        <source>Whether Azure Lighthouse takes it is not known.</source>
        <translation>Het is niet bekend of Azure Lighthouse deze rol toestaat.</translation>
    </message>
    <message>
        <source>No partner ID link is needed.</source>
        <translation>Er is geen koppeling met de partner-id nodig.</translation>
    </message>
    <message>
        <source>One identity that has the access links the partner ID, once, in your own tenant.</source>
        <translation>Eén identiteit met de toegang koppelt de partner-id, eenmaal, in uw eigen tenant.</translation>
    </message>
    <message>
        <source>The identity links the partner ID itself, once in each customer&apos;s tenant.</source>
        <translation>De identiteit koppelt de partner-id zelf, eenmaal in de tenant van elke klant.</translation>
    </message>
    <message>
        <source>Nothing is recommended: every chosen subscription earns already.</source>
        <translation>Er wordt niets aanbevolen: elk gekozen abonnement levert al PEC op.</translation>
    </message>
    <message>
        <source>Recommended: it needs no link, and does not end when somebody leaves.</source>
        <translation>Aanbevolen: er is geen koppeling nodig, en het eindigt niet als iemand vertrekt.</translation>
    </message>
    <message>
        <source>Recommended: one link serves all customers, and it never opens more than Contributor.</source>
        <translation>Aanbevolen: één koppeling geldt voor alle klanten, en er is nooit meer mogelijk dan met Contributor.</translation>
    </message>
    <message>
        <source>The others lack something that is not known yet.</source>
        <translation>Bij de andere ontbreekt iets wat nog niet bekend is.</translation>
    </message>
    <message>
        <source>Access to your Azure subscriptions for %1</source>
        <translation>Toegang tot uw Azure-abonnementen voor %1</translation>
    </message>
    <message>
        <source>We look after your Azure environment: we answer your questions, solve problems and keep an eye on cost. For this we ask for the access described here.</source>
        <translation>Wij zorgen voor uw Azure-omgeving: wij beantwoorden vragen, lossen problemen op en letten op de kosten. Daarvoor vragen wij de toegang die hier is beschreven.</translation>
    </message>
    <message>
        <source>The role %1 for %2, on these subscriptions:</source>
        <translation>De rol %1 voor %2, op deze abonnementen:</translation>
    </message>
    <message>
        <source>You decide freely, and you can take the access away at any time; your subscriptions stay as they are. Microsoft credits partners for environments that they manage, which is no reason for you to give more than you want.</source>
        <translation>U beslist zelf en kunt de toegang op elk moment intrekken; uw abonnementen blijven zoals ze zijn. Microsoft geeft partners krediet voor omgevingen die zij beheren; dat is voor u geen reden om meer te geven dan u wilt.</translation>
    </message>
    <message>
        <source>Who can do it</source>
        <translation>Wie het kan doen</translation>
    </message>
    <message>
        <source>Somebody who is Owner or User Access Administrator of these subscriptions. It takes about five minutes.</source>
        <translation>Iemand die Owner of User Access Administrator van deze abonnementen is. Het kost ongeveer vijf minuten.</translation>
    </message>
    <message>
        <source>Somebody who is Owner of these subscriptions. It takes about twenty minutes, most of it waiting.</source>
        <translation>Iemand die Owner van deze abonnementen is. Het kost ongeveer twintig minuten, vooral wachten.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Put the files into one folder. The file %1 holds their checksums.</source>
        <translation>Zet de bestanden in één map. Het bestand %1 bevat hun controlesommen.</translation>
    </message>
    <message>
        <source>Run %1 in Azure Cloud Shell, or %2 in PowerShell, or deploy %3 with the parameters of each subscription.</source>
        <translation>Voer %1 uit in Azure Cloud Shell, of %2 in PowerShell, of implementeer %3 met de parameters van elk abonnement.</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Run %1, or remove it in the portal, under Access control (IAM) of the subscription.</source>
        <translation>Voer %1 uit, of verwijder het in de portal, onder Toegangsbeheer (IAM) van het abonnement.</translation>
    </message>
    <message>
        <source>Run %1, or remove it in the portal, under Service providers.</source>
        <translation>Voer %1 uit, of verwijder het in de portal, onder Serviceproviders.</translation>
    </message>
    <message>
        <source>The files hold no password or other secret and send nothing to us. They make what is listed here, and nothing else.</source>
        <translation>De bestanden bevatten geen wachtwoord of ander geheim en sturen ons niets. Zij maken wat hier staat, en niets anders.</translation>
    </message>
    <message>
        <source>Nothing was sent. To run it: %1</source>
        <translation>Er is niets verzonden. Uitvoeren: %1</translation>
    </message>
    <message>
        <source>Cost data show it at the latest on %1.</source>
        <translation>Kostengegevens tonen het uiterlijk op %1.</translation>
    </message>
    <message>
        <source>First day with credit: %1.</source>
        <translation>Eerste dag met krediet: %1.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Vooraf</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Wat zou veranderen</translation>
    </message>
    <message>
        <source>The requests</source>
        <translation>De opdrachten</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>then</source>
        <translation>daarna</translation>
    </message>
    <message>
        <source>no access of yours</source>
        <translation>geen eigen toegang</translation>
    </message>
    <message>
        <source>was there before</source>
        <translation>was er al</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Sent, not seen yet</source>
        <translation>Verzonden, nog niet gezien</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>Wordt teruggedraaid</translation>
    </message>
    <message>
        <source>The customer %1 was named twice.</source>
        <translation>Klant %1 is twee keer genoemd.</translation>
    </message>
    <message>
        <source>The subscription %1 has an open case already: go on with that one, or take it back.</source>
        <translation>Voor abonnement %1 loopt al een dossier: ga daarmee verder of draai het terug.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bij %2</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>%n toewijzing</numerusform>
            <numerusform>%n toewijzingen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 is weggelaten: %2</translation>
    </message>
    <message>
        <source>our group %1 (admin on behalf of, AOBO)</source>
        <translation>onze groep %1 (beheer namens u, AOBO)</translation>
    </message>
    <message>
        <source>%1 in our own tenant (Azure Lighthouse)</source>
        <translation>%1 in onze eigen tenant (Azure Lighthouse)</translation>
    </message>
    <message>
        <source>the user %1</source>
        <translation>de gebruiker %1</translation>
    </message>
    <message>
        <source>the application %1</source>
        <translation>de toepassing %1</translation>
    </message>
    <message>
        <source>the security group %1</source>
        <translation>de beveiligingsgroep %1</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation>Wat wij vragen</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Wat dat mogelijk maakt</translation>
    </message>
    <message>
        <source>Run %1: it says whether everything is in place. Then tell us that it is done.</source>
        <translation>Voer %1 uit: dat meldt of alles is ingesteld. Laat ons daarna weten dat het klaar is.</translation>
    </message>
    <message>
        <source>If you have questions, or when it is done</source>
        <translation>Als u vragen hebt of als het klaar is</translation>
    </message>
    <message>
        <source>Please answer the message that brought you this letter. If you would rather not give this access, or want to give less, tell us: we look for another way.</source>
        <translation>Beantwoord dan het bericht waarmee u deze brief kreeg. Wilt u deze toegang liever niet geven, of minder geven? Laat het ons weten: wij zoeken een andere weg.</translation>
    </message>
    <message>
        <source>Link the partner ID only</source>
        <translation>Alleen de partner-id koppelen</translation>
    </message>
    <message>
        <source>Change the linked partner ID, for all customers</source>
        <translation>De gekoppelde partner-id wijzigen, voor alle klanten</translation>
    </message>
    <message>
        <source>Admin agent of your tenant</source>
        <translation>Beheeragent van uw tenant</translation>
    </message>
    <message>
        <source>Have the signed-in account made an Admin agent in Partner Center.</source>
        <translation>Laat de aangemelde gebruiker in Partnercentrum de rol Beheeragent geven.</translation>
    </message>
    <message>
        <source>There is one, but the signed-in account is in none of its groups: join one of them.</source>
        <translation>Er is een relatie, maar de aangemelde gebruiker zit in geen van de groepen ervan: word lid van zo’n groep.</translation>
    </message>
    <message>
        <source>It ends soon: ask the customer for a new one, or let it renew itself.</source>
        <translation>De relatie eindigt binnenkort: vraag de klant om een nieuwe, of laat die automatisch verlengen.</translation>
    </message>
    <message>
        <source>Who is signed in has no access to the subscription %1 that lacks only a link to this partner ID.</source>
        <translation>De aangemelde gebruiker heeft geen toegang tot het abonnement %1 waaraan alleen een koppeling met deze partner-id ontbreekt.</translation>
    </message>
    <message>
        <source>Recommended: you have access that earns as soon as you are linked; nobody else has to do anything.</source>
        <translation>Aanbevolen: u hebt toegang die PEC oplevert zodra u gekoppeld bent; niemand anders hoeft iets te doen.</translation>
    </message>
    <message>
        <source>The papers for the customer are in %1. The letter says what to do.</source>
        <translation>De stukken voor de klant staan in %1. In de brief staat wat er moet gebeuren.</translation>
    </message>
    <message>
        <source>%1 is for you, not for the customer: whoever gets the access runs link.sh there, which links your partner ID.</source>
        <translation>%1 is voor u, niet voor de klant: wie de toegang krijgt, voert daar link.sh uit, dat uw partner-id koppelt.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>Reads the GDAP relationships with your customers.</source>
        <translation>Leest de gedelegeerde beheerrelaties (GDAP) met uw klanten.</translation>
    </message>
    <message>
        <source>Whether a customer has let you in, and until when, before an onboarding.</source>
        <translation>Of een klant u heeft toegelaten, en tot wanneer, vóór een onboarding.</translation>
    </message>
    <message>
        <source>Nothing to show: no value is known.</source>
        <translation>Niets om te tonen: er is geen waarde bekend.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Direct naar de inhoud</translation>
    </message>
    <message>
        <source>The figures of this chart</source>
        <translation>De cijfers van deze grafiek</translation>
    </message>
    <message>
        <source>%1, at least</source>
        <translation>%1, minstens</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, hoogstens</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <translation>%1, valuta</translation>
    </message>
    <message>
        <source>Improvement plan for partner earned credit (PEC)</source>
        <translation>Verbeterplan voor Partner Earned Credit (PEC)</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle klanten</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Since the last plan</source>
        <translation>Sinds het vorige plan</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Bijlage</translation>
    </message>
    <message>
        <source>Eligible cost</source>
        <translation>Kosten met recht op PEC</translation>
    </message>
    <message>
        <source>Missed credit a month</source>
        <translation>Gemist krediet per maand</translation>
    </message>
    <message>
        <source>Need action</source>
        <translation>Actie nodig</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hoe zeker</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwoordelijke</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Wie die heeft</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Kind of cost</source>
        <translation>Soort kosten</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>Kosten per maand</translation>
    </message>
    <message>
        <source>Share of eligible cost with PEC</source>
        <translation>Aandeel met PEC van de kosten met recht op PEC</translation>
    </message>
    <message>
        <source>Subscriptions by status</source>
        <translation>Abonnementen per status</translation>
    </message>
    <message>
        <source>All subscriptions</source>
        <translation>Alle abonnementen</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Weggelaten, en waarom</translation>
    </message>
    <message>
        <source>What could not be checked</source>
        <translation>Wat niet kon worden gecontroleerd</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Nothing was found that has to be mended.</source>
        <translation>Er is niets gevonden dat moet worden verholpen.</translation>
    </message>
    <message>
        <source>Give our Admin agents group a role that lets us look after the subscription.</source>
        <translation>Geef onze groep beheeragenten een rol waarmee wij het abonnement kunnen beheren.</translation>
    </message>
    <message>
        <source>Give our Admin agents group its role on the whole subscription instead of a part of it.</source>
        <translation>Geef onze groep beheeragenten de rol op het hele abonnement in plaats van op een deel ervan.</translation>
    </message>
    <message>
        <source>Delegate the subscription to us through Azure Lighthouse.</source>
        <translation>Delegeer het abonnement aan ons via Azure Lighthouse.</translation>
    </message>
    <message>
        <source>Delegate the subscription to us again, with another role.</source>
        <translation>Delegeer het abonnement opnieuw aan ons, met een andere rol.</translation>
    </message>
    <message>
        <source>Delegate the subscription to us with a role that does not have to be activated each time.</source>
        <translation>Delegeer het abonnement aan ons met een rol die niet telkens hoeft te worden geactiveerd.</translation>
    </message>
    <message>
        <source>Delegate the whole subscription to us instead of a resource group.</source>
        <translation>Delegeer het hele abonnement aan ons in plaats van een resourcegroep.</translation>
    </message>
    <message>
        <source>Give our account or application in your tenant another role.</source>
        <translation>Geef ons account of onze toepassing in uw tenant een andere rol.</translation>
    </message>
    <message>
        <source>Give our account or application its role on the whole subscription.</source>
        <translation>Geef ons account of onze toepassing de rol op het hele abonnement.</translation>
    </message>
    <message>
        <source>Give our account or application its role without an end date.</source>
        <translation>Geef ons account of onze toepassing de rol zonder einddatum.</translation>
    </message>
    <message>
        <source>Enable our account in your tenant again.</source>
        <translation>Schakel ons account in uw tenant weer in.</translation>
    </message>
    <message>
        <source>Lift the deny assignment that shuts us out.</source>
        <translation>Hef de weigeringstoewijzing op die ons buitensluit.</translation>
    </message>
    <message>
        <source>Give a second identity of ours access, so that it does not hang on one.</source>
        <translation>Geef een tweede identiteit van ons toegang, zodat de toegang niet van één identiteit afhangt.</translation>
    </message>
    <message>
        <source>Let us move the subscription to an Azure plan.</source>
        <translation>Laat ons het abonnement naar een Azure-plan overzetten.</translation>
    </message>
    <message>
        <source>Data read on %1</source>
        <translation>Gegevens gelezen op %1</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>Gemaakt door %1</translation>
    </message>
    <message>
        <source>Nothing is missed, as far as it can be told.</source>
        <translation>Er wordt niets gemist, voor zover het te zeggen is.</translation>
    </message>
    <message>
        <source>The data were read %1: refresh before you send this.</source>
        <translation>De gegevens zijn %1 gelezen: vernieuw voordat u dit verstuurt.</translation>
    </message>
    <message>
        <source>The rate is the usual one and was neither set by you nor seen in your data.</source>
        <translation>Het tarief is het gebruikelijke; het is niet door u ingesteld en niet in uw gegevens gezien.</translation>
    </message>
    <message>
        <source>Who: %1. %2</source>
        <translation>Wie: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>On %1 of %n subscription(s) our access is complete.</source>
        <translation>
            <numerusform>Op %1 van %n abonnement is onze toegang volledig.</numerusform>
            <numerusform>Op %1 van %n abonnementen is onze toegang volledig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n subscription(s)</source>
        <translation>
            <numerusform>van %n abonnement</numerusform>
            <numerusform>van %n abonnementen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %n subscription(s) is not known.</source>
        <translation>
            <numerusform>De status van %n abonnement is niet bekend.</numerusform>
            <numerusform>De status van %n abonnementen is niet bekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What became of the last plan</source>
        <translation>Wat er van het vorige plan is terechtgekomen</translation>
    </message>
    <message>
        <source>Estimated a month</source>
        <translation>Geschat per maand</translation>
    </message>
    <message>
        <source>Estimated and realised</source>
        <translation>Geschat en gerealiseerd</translation>
    </message>
    <message>
        <source>Earned a month, then</source>
        <translation>Opgeleverd per maand, toen</translation>
    </message>
    <message>
        <source>Earned a month, now</source>
        <translation>Opgeleverd per maand, nu</translation>
    </message>
    <message>
        <source>Realised a month</source>
        <translation>Gerealiseerd per maand</translation>
    </message>
    <message>
        <source>Realised is what the subscription earns a month by the cost of the period, less what it earned when the last plan was made. In the first 30 days after a step it still grows.</source>
        <translation>Gerealiseerd is wat het abonnement volgens de kosten van de periode per maand oplevert, min wat het opleverde toen het vorige plan werd gemaakt. In de eerste 30 dagen na een stap groeit het nog.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Kon niet worden nagegaan</translation>
    </message>
    <message>
        <source>Compared with the plan of %1.</source>
        <translation>Vergeleken met het plan van %1.</translation>
    </message>
    <message>
        <source>Each customer compared with its last plan, made from %1 to %2.</source>
        <translation>Elke klant vergeleken met het eigen vorige plan, gemaakt van %1 tot en met %2.</translation>
    </message>
    <message>
        <source>With Azure CLI, for example in Azure Cloud Shell:</source>
        <translation>Met Azure CLI, bijvoorbeeld in Azure Cloud Shell:</translation>
    </message>
    <message>
        <source>To take it back:</source>
        <translation>Om het terug te draaien:</translation>
    </message>
    <message>
        <source>To take it back, remove the role assignment in the Azure portal, under Access control (IAM) of the subscription.</source>
        <translation>Om het terug te draaien, verwijdert u de roltoewijzing in de Azure-portal, onder Toegangsbeheer (IAM) van het abonnement.</translation>
    </message>
    <message>
        <source>To take it back, whoever linked the partner ID removes the link.</source>
        <translation>Om het terug te draaien, moet degene die de partner-id heeft gekoppeld de koppeling verwijderen.</translation>
    </message>
    <message numerus="yes">
        <source>The same commands, each with its own ids, apply to %n more subscription(s).</source>
        <translation>
            <numerusform>Dezelfde opdrachten, met eigen id’s, gelden voor nog %n abonnement.</numerusform>
            <numerusform>Dezelfde opdrachten, elk met eigen id’s, gelden voor nog %n abonnementen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A total says %1, its rows come to %2: read the tenant again, and do not send this before the two agree.</source>
        <translation>Een totaal is %1, maar de rijen tellen op tot %2: lees de tenant opnieuw en verstuur dit pas als de twee gelijk zijn.</translation>
    </message>
    <message>
        <source>What was found, most credit first</source>
        <translation>Wat er is gevonden, het meeste krediet eerst</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>You</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Your Admin agent</source>
        <translation>Uw beheeragent</translation>
    </message>
    <message>
        <source>Whoever holds the access</source>
        <translation>Wie de toegang heeft</translation>
    </message>
    <message>
        <source>Customer (owner of the subscription)</source>
        <translation>Klant (eigenaar van het abonnement)</translation>
    </message>
    <message>
        <source>Customer (Global Administrator)</source>
        <translation>Klant (globale beheerder)</translation>
    </message>
    <message>
        <source>You, through Microsoft support</source>
        <translation>U, via de ondersteuning van Microsoft</translation>
    </message>
    <message>
        <source>You (owner of the subscription)</source>
        <translation>U (eigenaar van het abonnement)</translation>
    </message>
    <message>
        <source>You (Global Administrator)</source>
        <translation>U (globale beheerder)</translation>
    </message>
    <message>
        <source>We, with your consent</source>
        <translation>Wij, met uw toestemming</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What we ask of you</source>
        <translation>Wat wij u vragen</translation>
    </message>
    <message>
        <source>PEC (partner earned credit)</source>
        <translation>PEC (Partner Earned Credit)</translation>
    </message>
    <message>
        <source>AOBO (admin on behalf of)</source>
        <translation>AOBO (admin on behalf of)</translation>
    </message>
    <message>
        <source>GDAP (granular delegated admin privileges)</source>
        <translation>GDAP (granular delegated admin privileges)</translation>
    </message>
    <message>
        <source>Partner ID link (PAL)</source>
        <translation>Koppeling met de partner-id (PAL)</translation>
    </message>
    <message>
        <source>Credit that Microsoft gives to a partner for the Azure services that it manages around the clock, on each day on which its access allows that.</source>
        <translation>Korting die Microsoft een partner geeft op Azure-services die de partner dag en nacht beheert, voor elke dag waarop de toegang dat mogelijk maakt.</translation>
    </message>
    <message>
        <source>The role that the partner&apos;s Admin agents group gets on a subscription when the partner creates it.</source>
        <translation>De rol die de groep beheeragenten van de partner op een abonnement krijgt als de partner dat maakt.</translation>
    </message>
    <message>
        <source>A delegation of the subscription to groups of the partner, which work from their own tenant.</source>
        <translation>Een delegatie van het abonnement aan groepen van de partner, die vanuit hun eigen tenant werken.</translation>
    </message>
    <message>
        <source>A time-limited relationship in which a customer lets a partner administer its tenant with chosen roles.</source>
        <translation>Een tijdelijke relatie waarin een klant een partner de tenant met gekozen rollen laat beheren.</translation>
    </message>
    <message>
        <source>What tells Microsoft that an account or an application works for the partner.</source>
        <translation>Waardoor Microsoft weet dat een account of toepassing voor de partner werkt.</translation>
    </message>
    <message>
        <source>An owner of the subscription gives our Admin agents group a role on it. It is a group of our tenant, which Azure calls a foreign group; no guest account is made.</source>
        <translation>Een eigenaar van het abonnement wijst daarop een rol toe aan onze groep beheeragenten. Dat is een groep uit onze tenant, die Azure een foreign group noemt; er wordt geen gastaccount gemaakt.</translation>
    </message>
    <message>
        <source>An owner of the subscription deploys the template that we send. It names our groups and the role that they get.</source>
        <translation>Een eigenaar van het abonnement implementeert de sjabloon die wij sturen. Daarin staan onze groepen en de rol die ze krijgen.</translation>
    </message>
    <message>
        <source>An owner of the subscription gives our account or application the role, under Access control (IAM) in the Azure portal or by the commands below.</source>
        <translation>Een eigenaar van het abonnement geeft ons account of onze toepassing de rol, onder Toegangsbeheer (IAM) in de Azure-portal of met de opdrachten hieronder.</translation>
    </message>
    <message>
        <source>An administrator opens our account in Microsoft Entra ID and enables it.</source>
        <translation>Een beheerder opent ons account in Microsoft Entra ID en schakelt het in.</translation>
    </message>
    <message>
        <source>A deny assignment belongs to a managed application or a deployment stack: whoever owns that takes our group out of it.</source>
        <translation>Een weigeringstoewijzing hoort bij een beheerde toepassing of een deployment stack: wie die bezit, haalt onze groep eruit.</translation>
    </message>
    <message>
        <source>One of three things is missing: a GDAP relationship, your consent to the program that we use, or an exception in a Conditional Access policy. We will send you the matching request.</source>
        <translation>Eén van drie dingen ontbreekt: een gedelegeerde beheerrelatie (GDAP), uw toestemming voor het programma dat wij gebruiken, of een uitzondering in een beleid voor voorwaardelijke toegang. Wij sturen u het verzoek dat van toepassing is.</translation>
    </message>
    <message>
        <source>Give a second group or account of ours the same role, so that the access does not end with one person.</source>
        <translation>Geef een tweede groep of account van ons dezelfde rol, zodat de toegang niet met één persoon ophoudt.</translation>
    </message>
    <message>
        <source>We prepare the move and ask for your consent before it begins.</source>
        <translation>Wij bereiden de overgang voor en vragen uw toestemming voordat die begint.</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>Of: %1</translation>
    </message>
    <message>
        <source>at a rate of %1</source>
        <translation>bij een tarief van %1</translation>
    </message>
    <message>
        <source>Up to %1 a month of the missed credit has no step yet, because access could not be read, was given only recently or was missing on some days, or because the cause is not known.</source>
        <translation>Voor ten hoogste %1 per maand van het gemiste krediet is er nog geen stap: de toegang was niet te lezen, is pas kort geleden gegeven of ontbrak op sommige dagen, of de oorzaak is niet bekend.</translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s) are in the plan.</source>
        <translation>
            <numerusform>Er staat nog %n stap in het plan.</numerusform>
            <numerusform>Er staan nog %n stappen in het plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access to %1 could not be read.</source>
        <translation>De toegang tot %1 was niet te lezen.</translation>
    </message>
    <message numerus="yes">
        <source>On %n subscription(s) we are not allowed to see it.</source>
        <translation>
            <numerusform>Van %n abonnement mogen wij die niet zien.</numerusform>
            <numerusform>Van %n abonnementen mogen wij die niet zien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Data and reliability</source>
        <translation>Gegevens en betrouwbaarheid</translation>
    </message>
    <message>
        <source>Current situation</source>
        <translation>Huidige situatie</translation>
    </message>
    <message>
        <source>Cost that never earns PEC</source>
        <translation>Kosten die nooit PEC opleveren</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Zo voert u het uit</translation>
    </message>
    <message>
        <source>How this was calculated</source>
        <translation>Berekening</translation>
    </message>
    <message>
        <source>Share with PEC</source>
        <translation>Aandeel met PEC</translation>
    </message>
    <message>
        <source>Valid for PEC</source>
        <translation>Geldig voor PEC</translation>
    </message>
    <message>
        <source>Decisions needed</source>
        <translation>Gevraagde beslissingen</translation>
    </message>
    <message>
        <source>Missed credit a month by cause, at most</source>
        <translation>Gemist krediet per maand, per oorzaak, ten hoogste</translation>
    </message>
    <message>
        <source>Value and effort of the largest findings</source>
        <translation>Opbrengst en inspanning van de grootste bevindingen</translation>
    </message>
    <message>
        <source>Credit a month to be recovered, at most</source>
        <translation>Terug te winnen krediet per maand, ten hoogste</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>Amounts are estimates from Microsoft&apos;s cost data, not an invoice. No credit is promised for past days. Microsoft decides what it credits, under the terms then in force.</source>
        <translation>Bedragen zijn schattingen uit de kostengegevens van Microsoft, geen factuur. Voor voorbije dagen wordt geen PEC beloofd. Microsoft bepaalt welke PEC het geeft, volgens de dan geldende voorwaarden.</translation>
    </message>
    <message>
        <source>No cost of the period is excluded from PEC.</source>
        <translation>Geen kosten van de periode zijn van PEC uitgesloten.</translation>
    </message>
    <message>
        <source>This is the first plan. The next one shows what has been done since.</source>
        <translation>Dit is het eerste plan. In het volgende staat wat er sindsdien is gedaan.</translation>
    </message>
    <message>
        <source>The decision is yours, and you can withdraw access at any time. Your subscriptions do not change.</source>
        <translation>U beslist zelf en kunt de toegang op elk moment intrekken. Aan uw abonnementen verandert niets.</translation>
    </message>
    <message>
        <source>To take it back, remove the delegation in the Azure portal: the customer under Service providers, the partner under My customers.</source>
        <translation>Om het terug te draaien, verwijdert de klant de delegatie in de Azure-portal onder Serviceproviders, of de partner onder Mijn klanten.</translation>
    </message>
    <message>
        <source>Security: no more rights are given than before.</source>
        <translation>Beveiliging: er worden niet meer rechten gegeven dan voorheen.</translation>
    </message>
    <message>
        <source>Security: only the rights of the role that is chosen are given, on the subscriptions named and on nothing else.</source>
        <translation>Beveiliging: alleen de rechten van de gekozen rol worden gegeven, op de genoemde abonnementen en op niets anders.</translation>
    </message>
    <message>
        <source>Security: Contributor can change every resource of the subscription, but cannot give access to others. Any other role on Microsoft&apos;s list for PEC works as well.</source>
        <translation>Beveiliging: Contributor mag elke resource van het abonnement wijzigen, maar kan anderen geen toegang geven. Elke andere rol op de PEC-lijst van Microsoft is ook goed.</translation>
    </message>
    <message>
        <source>Security: Owner can change every resource of the subscription and give access to others. Any other role on Microsoft&apos;s list for PEC works as well.</source>
        <translation>Beveiliging: Owner mag elke resource van het abonnement wijzigen en anderen toegang geven. Elke andere rol op de PEC-lijst van Microsoft is ook goed.</translation>
    </message>
    <message>
        <source>All totals were checked: each is the exact sum of its rows, before rounding.</source>
        <translation>Alle totalen zijn gecontroleerd: elk is precies de som van de rijen, vóór afronding.</translation>
    </message>
    <message>
        <source>Steps in order of time</source>
        <translation>Stappen op volgorde van termijn</translation>
    </message>
    <message>
        <source>A line with “Or” is another way to the same credit: one of them is enough.</source>
        <translation>Een regel met “Of” is een andere weg naar hetzelfde krediet: één ervan is genoeg.</translation>
    </message>
    <message>
        <source>Sums and charts are in US dollars, as Microsoft converts them. Rows are in the currency that each customer is billed in.</source>
        <translation>Totalen en grafieken zijn in Amerikaanse dollars, zoals Microsoft ze omrekent. Rijen zijn in de valuta waarin de klant wordt gefactureerd.</translation>
    </message>
    <message>
        <source>Cost with PEC</source>
        <translation>Kosten met PEC</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begrip</translation>
    </message>
    <message>
        <source>Our access</source>
        <translation>Onze toegang</translation>
    </message>
    <message>
        <source>Our Admin agents group</source>
        <translation>Onze groep beheeragenten</translation>
    </message>
    <message>
        <source>Access plan for your Azure subscriptions</source>
        <translation>Toegangsplan voor uw Azure-abonnementen</translation>
    </message>
    <message>
        <source>We need this access to look after your subscriptions. Microsoft also checks it when it decides on the partner earned credit (PEC) that it gives us.</source>
        <translation>Wij hebben deze toegang nodig om uw abonnementen te beheren. Microsoft kijkt er ook naar als het bepaalt of wij Partner Earned Credit (PEC) krijgen.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>volledig</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>gedeeltelijk</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>We have a sufficient role on the whole subscription.</source>
        <translation>Wij hebben een toereikende rol op het hele abonnement.</translation>
    </message>
    <message>
        <source>We have access, but its role, scope or duration is not enough.</source>
        <translation>Wij hebben toegang, maar de rol, het bereik of de duur ervan is niet toereikend.</translation>
    </message>
    <message>
        <source>No access of ours was found.</source>
        <translation>Er is geen toegang van ons gevonden.</translation>
    </message>
    <message>
        <source>We are not allowed to see who has access.</source>
        <translation>Wij mogen niet zien wie toegang heeft.</translation>
    </message>
    <message>
        <source>Restore the role of our Admin agents group on the subscription.</source>
        <translation>Herstel de rol van onze groep beheeragenten op het abonnement.</translation>
    </message>
    <message>
        <source>Allow us to view the subscription.</source>
        <translation>Zorg dat wij het abonnement kunnen bekijken.</translation>
    </message>
    <message>
        <source>%1 a month is missed. Largest cause: %2.</source>
        <translation>%1 per maand wordt gemist. Grootste oorzaak: %2.</translation>
    </message>
    <message numerus="yes">
        <source>PEC is earned in full on %1 of %n subscription(s); %2 of the eligible cost has PEC.</source>
        <translation>
            <numerusform>Op %1 van %n abonnement wordt volledig PEC verdiend; op %2 van de kosten met recht op PEC is PEC toegepast.</numerusform>
            <numerusform>Op %1 van %n abonnementen wordt volledig PEC verdiend; op %2 van de kosten met recht op PEC is PEC toegepast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are proposed; they take about %1 of work.</source>
        <translation>
            <numerusform>Er wordt %n stap voorgesteld; die kost ongeveer %1 werk.</numerusform>
            <numerusform>Er worden %n stappen voorgesteld; die kosten samen ongeveer %1 werk.</numerusform>
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
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Credit a month, at most</source>
        <translation>Krediet per maand, ten hoogste</translation>
    </message>
    <message>
        <source>Another way to the same credit as finding %1: one of them is enough. Its credit counts there.</source>
        <translation>Een andere weg naar hetzelfde krediet als bevinding %1: één ervan is genoeg. Het krediet telt daar mee.</translation>
    </message>
    <message numerus="yes">
        <source>Over %n month(s): %1</source>
        <translation>
            <numerusform>Over %n maand: %1</numerusform>
            <numerusform>Over %n maanden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The pass phrase is not that of the vault.</source>
        <translation>De wachtzin is niet die van de kluis.</translation>
    </message>
    <message>
        <source>Try again with the pass phrase it was made with.</source>
        <translation>Probeer het opnieuw met de wachtzin waarmee hij is gemaakt.</translation>
    </message>
    <message>
        <source>The vault cannot be opened: its file was changed, cut off or made by another program.</source>
        <translation>De kluis kan niet worden geopend: het bestand is veranderd, afgekapt of van een ander programma.</translation>
    </message>
    <message>
        <source>Put back a copy of the file (%1), or move it away and sign in again; that begins a new vault.</source>
        <translation>Zet een kopie van het bestand (%1) terug, of verplaats het en meld u opnieuw aan; dan begint een nieuwe kluis.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer. If they are right, only those who run the service can help.</source>
        <translation>Controleer de datum en de tijd van deze computer. Als die kloppen, kunnen alleen de beheerders van de dienst helpen.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity: its certificate has expired.</source>
        <translation>%1 kon de eigen identiteit niet aantonen: het certificaat is verlopen.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity: its certificate is not valid yet.</source>
        <translation>%1 kon de eigen identiteit niet aantonen: het certificaat is nog niet geldig.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity: its certificate is that of another host.</source>
        <translation>%1 kon de eigen identiteit niet aantonen: het certificaat is van een andere host.</translation>
    </message>
    <message>
        <source>Open a web page in the browser to see whether the network asks you to sign in, then try again.</source>
        <translation>Open een webpagina in de browser om te zien of het netwerk vraagt om u aan te melden, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity: its certificate has been withdrawn.</source>
        <translation>%1 kon de eigen identiteit niet aantonen: het certificaat is ingetrokken.</translation>
    </message>
    <message>
        <source>Do not sign in. Tell your IT department.</source>
        <translation>Meld u niet aan. Laat het uw IT-afdeling weten.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be agreed on.</source>
        <translation>Er kon geen veilige verbinding met %1 worden afgesproken.</translation>
    </message>
    <message>
        <source>Something in between, such as a proxy, is too old or does not encrypt. Check the proxy setting, or ask your IT department.</source>
        <translation>Iets ertussen, zoals een proxy, is te oud of versleutelt niet. Controleer de proxy-instelling of vraag het uw IT-afdeling.</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password, or other ones than it was told.</source>
        <translation>De proxy wil een naam en een wachtwoord, of andere dan die hij kreeg.</translation>
    </message>
    <message>
        <source>Ask your IT department for a proxy without a password, or for the right one in the system&apos;s settings.</source>
        <translation>Vraag uw IT-afdeling om een proxy zonder wachtwoord, of om het juiste wachtwoord in de instellingen van het systeem.</translation>
    </message>
    <message>
        <source>Another window or command of this program is reading this tenant.</source>
        <translation>Een ander venster of een andere opdracht van dit programma leest deze tenant.</translation>
    </message>
    <message>
        <source>What it reads is here as soon as it is done.</source>
        <translation>Wat dat leest, staat hier zodra het klaar is.</translation>
    </message>
    <message>
        <source>What your administrator set for this program cannot be read (%1).</source>
        <translation>Wat uw beheerder voor dit programma heeft ingesteld, kan niet worden gelezen (%1).</translation>
    </message>
    <message>
        <source>The program does not start without it. Ask your administrator to mend the file; the details name the line.</source>
        <translation>Zonder dat start het programma niet. Vraag uw beheerder het bestand te herstellen; de details noemen de regel.</translation>
    </message>
    <message>
        <source>This is set by your administrator.</source>
        <translation>Dit is door uw beheerder ingesteld.</translation>
    </message>
    <message>
        <source>Ask the administrator to change it.</source>
        <translation>Vraag de beheerder om het te wijzigen.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring, which takes what it is given</source>
        <translation>De sleutelbos van het bureaublad, die aanneemt wat hij krijgt</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring, which is locked or refuses</source>
        <translation>De sleutelbos van het bureaublad, die vergrendeld is of weigert</translation>
    </message>
    <message>
        <source>There is no keyring; a sign-in ends with the program</source>
        <translation>Er is geen sleutelbos; een aanmelding eindigt met het programma</translation>
    </message>
    <message>
        <source>The program&apos;s own vault</source>
        <translation>De eigen kluis van het programma</translation>
    </message>
    <message>
        <source>Only in memory; a sign-in ends with the program</source>
        <translation>Alleen in het geheugen; een aanmelding eindigt met het programma</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>niet bekeken</translation>
    </message>
    <message>
        <source>server of the demo tenant</source>
        <translation>server van de demotenant</translation>
    </message>
    <message>
        <source>errors as values</source>
        <translation>fouten als waarden</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel-werkmappen</translation>
    </message>
    <message>
        <source>zip archives</source>
        <translation>zip-archieven</translation>
    </message>
    <message>
        <source>encrypted connections, signatures and the vault</source>
        <translation>versleutelde verbindingen, handtekeningen en de kluis</translation>
    </message>
    <message>
        <source>bookmarks and attachments of PDF files</source>
        <translation>bladwijzers en bijlagen van pdf-bestanden</translation>
    </message>
    <message>
        <source>window, network and files</source>
        <translation>venster, netwerk en bestanden</translation>
    </message>
    <message>
        <source>charts of the window</source>
        <translation>grafieken van het venster</translation>
    </message>
    <message>
        <source>the desktop&apos;s keyring</source>
        <translation>de sleutelbos van het bureaublad</translation>
    </message>
    <message>
        <source>checks of files against their schema</source>
        <translation>controle van bestanden aan hun schema</translation>
    </message>
    <message>
        <source>amounts with their exact digits</source>
        <translation>bedragen met hun exacte cijfers</translation>
    </message>
    <message>
        <source>store of snapshots, plan and notes</source>
        <translation>opslag van momentopnamen, plan en notities</translation>
    </message>
    <message>
        <source>none; the system names none either</source>
        <translation>geen; ook het systeem noemt er geen</translation>
    </message>
    <message>
        <source>%1, as the system says</source>
        <translation>%1, zoals het systeem zegt</translation>
    </message>
    <message>
        <source>%1, by the settings</source>
        <translation>%1, volgens de instellingen</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>nog niets gelezen</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s), the newest of %1</source>
        <translation>
            <numerusform>%n momentopname, de nieuwste van %1</numerusform>
            <numerusform>%n momentopnamen, de nieuwste van %1</numerusform>
        </translation>
    </message>
    <message>
        <source>connected by the administrator</source>
        <translation>verbonden door de beheerder</translation>
    </message>
    <message>
        <source>not completed (%1), after %2</source>
        <translation>niet voltooid (%1), na %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 of it waited for a quota</source>
        <translation>waarvan %1 gewacht op een quotum</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) missing</source>
        <translation>
            <numerusform>%n deel ontbreekt</numerusform>
            <numerusform>%n delen ontbreken</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 kon niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>%1, not read yet</source>
        <translation>%1, nog niet gelezen</translation>
    </message>
    <message>
        <source>%1 by %2, read %3</source>
        <translation>%1 volgens %2, gelezen %3</translation>
    </message>
    <message>
        <source>%1 of %2, built in</source>
        <translation>%1 van %2, ingebouwd</translation>
    </message>
    <message>
        <source>%1 of %2, in place of the built-in one</source>
        <translation>%1 van %2, in plaats van het ingebouwde</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>PEC Console</source>
        <translation>PEC Console</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>Regelboek</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Nieuwere versie</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Versleuteling (TLS)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureaublad</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Gegevens op deze computer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 in %n bestand</numerusform>
            <numerusform>%1 in %n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Form of the store</source>
        <translation>Vorm van de opslag</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>stap %1</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profiel %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Sign-in and network</source>
        <translation>Aanmelding en netwerk</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Geopend profiel</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Sign-ins are kept in</source>
        <translation>Aanmeldingen worden bewaard in</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message numerus="yes">
        <source>%n, the newest %1</source>
        <translation>
            <numerusform>%n, de nieuwste %1</numerusform>
            <numerusform>%n, de nieuwste %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Log and refreshes</source>
        <translation>Logboek en vernieuwingen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Level of the log</source>
        <translation>Niveau van het logboek</translation>
    </message>
    <message>
        <source>Reports of a crash</source>
        <translation>Verslagen van een crash</translation>
    </message>
    <message>
        <source>Refresh of %1</source>
        <translation>Vernieuwing van %1</translation>
    </message>
    <message>
        <source>Set by the administrator</source>
        <translation>Ingesteld door de beheerder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>what the page About and health shows</source>
        <translation>wat de pagina Over en toestand toont</translation>
    </message>
    <message>
        <source>settings of the program</source>
        <translation>instellingen van het programma</translation>
    </message>
    <message>
        <source>connected tenants, without a sign-in</source>
        <translation>verbonden tenants, zonder aanmelding</translation>
    </message>
    <message>
        <source>log, with names as they are</source>
        <translation>logboek, met namen zoals ze zijn</translation>
    </message>
    <message>
        <source>log, with pseudonyms for names</source>
        <translation>logboek, met pseudoniemen in plaats van namen</translation>
    </message>
    <message>
        <source>report of a crash</source>
        <translation>verslag van een crash</translation>
    </message>
    <message>
        <source>customers and subscriptions, with ids and amounts</source>
        <translation>klanten en abonnementen, met id&apos;s en bedragen</translation>
    </message>
    <message>
        <source>Holds names, ids and amounts of customers. Sign-ins and pass phrases stay out.</source>
        <translation>Bevat namen, id&apos;s en bedragen van klanten. Aanmeldingen en wachtzinnen blijven erbuiten.</translation>
    </message>
    <message>
        <source>Names, ids and amounts of customers stay out: pseudonyms stand in their place. Sign-ins and pass phrases stay out too.</source>
        <translation>Namen, id&apos;s en bedragen van klanten blijven erbuiten: in hun plaats staan pseudoniemen. Aanmeldingen en wachtzinnen blijven ook erbuiten.</translation>
    </message>
    <message>
        <source>The diagnostics were written to %1.</source>
        <translation>De diagnose is weggeschreven naar %1.</translation>
    </message>
    <message>
        <source>PEC Console was still open when the computer was shut down or stopped.</source>
        <translation>PEC Console stond nog open toen de computer werd afgesloten of stopte.</translation>
    </message>
    <message>
        <source>PEC Console did not end as it should last time.</source>
        <translation>PEC Console is de vorige keer niet geëindigd zoals het hoort.</translation>
    </message>
    <message>
        <source>What was read and decided before is there. Nothing was sent to anybody.</source>
        <translation>Wat eerder is gelezen en besloten, is er nog. Er is niets naar iemand gestuurd.</translation>
    </message>
    <message>
        <source>Credit is earned, but no access that was found of you or your reseller accounts for it.</source>
        <translation>Er wordt PEC verdiend, maar geen gevonden toegang van u of uw wederverkoper verklaart dat.</translation>
    </message>
    <message>
        <source>No share is shown for a month of whose cost too little is known.</source>
        <translation>Voor een maand waarvan te weinig over de kosten bekend is, staat er geen aandeel.</translation>
    </message>
    <message>
        <source>Your access</source>
        <translation>Uw toegang</translation>
    </message>
    <message>
        <source>To take it back, remove the delegation in the Azure portal under Service providers. We can do that for you as well.</source>
        <translation>Verwijder om het terug te draaien de delegatie in de Azure-portal onder Serviceproviders. Wij kunnen dat ook voor u doen.</translation>
    </message>
    <message>
        <source>By month, Microsoft&apos;s data say less than of the period: cost without credit of which the product is not known stands as “Cannot tell”.</source>
        <translation>Per maand zeggen de gegevens van Microsoft minder dan over de periode: kosten zonder krediet waarvan het product niet bekend is, staan er als “Niet te bepalen”.</translation>
    </message>
    <message>
        <source>Access to %1 could be read in part only.</source>
        <translation>De toegang tot %1 kon maar voor een deel worden gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>The same holds for %n more subscription(s).</source>
        <translation>
            <numerusform>Hetzelfde geldt voor nog %n abonnement.</numerusform>
            <numerusform>Hetzelfde geldt voor nog %n abonnementen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Within 30&#xa0;days</source>
        <translation>Binnen 30&#xa0;dagen</translation>
    </message>
    <message>
        <source>Within 90&#xa0;days</source>
        <translation>Binnen 90&#xa0;dagen</translation>
    </message>
</context>
</TS>
