<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>CustomerCells</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Reseller, customer or subscription</source>
        <translation>Wederverkoper, klant of abonnement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Whether partner earned credit is applied to the eligible cost</source>
        <translation>Of er Partner Earned Credit is toegepast op de kosten met recht op PEC</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>The main cause why credit is missing, or may be</source>
        <translation>De hoofdoorzaak waardoor PEC ontbreekt of kan ontbreken</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>How you reach the subscription</source>
        <translation>Hoe u toegang hebt tot het abonnement</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>The Azure role you hold, and whether it earns credit</source>
        <translation>De Azure-rol die u hebt, en of die PEC oplevert</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>Partner-id</translation>
    </message>
    <message>
        <source>Whether your partner ID is linked to that access</source>
        <translation>Of uw partner-id aan die toegang is gekoppeld</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost of the period, in the customer&apos;s billing currency</source>
        <translation>Kosten van de periode, in de factureringsvaluta van de klant</translation>
    </message>
    <message>
        <source>PEC share</source>
        <translation>PEC-aandeel</translation>
    </message>
    <message>
        <source>Share of the eligible cost that has partner earned credit applied</source>
        <translation>Aandeel van de kosten met recht op PEC waarop Partner Earned Credit is toegepast</translation>
    </message>
    <message>
        <source>Missed credit</source>
        <translation>Gemist krediet</translation>
    </message>
    <message>
        <source>Credit missed in the period: what is proved, to what is possible</source>
        <translation>Gemist krediet in de periode: van wat bewezen is tot wat mogelijk is</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Wederverkoper</translation>
    </message>
    <message>
        <source>The indirect reseller of the customer</source>
        <translation>De indirecte wederverkoper van de klant</translation>
    </message>
    <message>
        <source>Eligible cost</source>
        <translation>Kosten met recht op PEC</translation>
    </message>
    <message>
        <source>Cost of the period that can carry partner earned credit</source>
        <translation>Kosten van de periode waarop Partner Earned Credit mogelijk is</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwoordelijke</translation>
    </message>
    <message>
        <source>Who of you looks after the customer</source>
        <translation>Wie van uw organisatie voor de klant verantwoordelijk is</translation>
    </message>
    <message>
        <source>Without a reseller</source>
        <translation>Zonder wederverkoper</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customer(s) need action</source>
        <translation>
            <numerusform>bij %1 van %Ln klant is actie nodig</numerusform>
            <numerusform>bij %1 van %Ln klanten is actie nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>not known</source>
        <translation>onbekend</translation>
    </message>
</context>
<context>
    <name>FilterChoices</name>
    <message>
        <source>without a reseller</source>
        <translation>zonder wederverkoper</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>Pec::AccessPane</name>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Access paths</source>
        <translation>Toegangspaden</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>gecontroleerd: %1</translation>
    </message>
    <message>
        <source>no role of yours was found</source>
        <translation>geen rol van u gevonden</translation>
    </message>
</context>
<context>
    <name>Pec::AccessPathModel</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Earns credit</source>
        <translation>Levert PEC op</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>Partner-id</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>%1, time-bound</source>
        <translation>%1, tijdelijk</translation>
    </message>
    <message>
        <source>%1, inherited</source>
        <translation>%1, overgenomen</translation>
    </message>
</context>
<context>
    <name>Pec::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Connect your tenant …</source>
        <translation>Uw tenant &amp;verbinden …</translation>
    </message>
    <message>
        <source>Explore the &amp;demo tenant</source>
        <translation>&amp;Demotenant verkennen</translation>
    </message>
    <message>
        <source>&amp;Profile and roles …</source>
        <translation>&amp;Profiel en rollen …</translation>
    </message>
    <message>
        <source>Sign &amp;in …</source>
        <translation>Aan&amp;melden …</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>A&amp;fmelden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>Read the tenant again (F5)</source>
        <translation>De tenant opnieuw lezen (F5)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;All customers</source>
        <translation>&amp;Alle klanten</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>Refresh &amp;everything</source>
        <translation>All&amp;es vernieuwen</translation>
    </message>
    <message>
        <source>Read the list of subscriptions, closed months and access of every customer again, whatever was read before</source>
        <translation>De lijst van abonnementen, afgesloten maanden en de toegang van elke klant opnieuw lezen, wat er ook eerder gelezen is</translation>
    </message>
    <message>
        <source>&amp;Export the view …</source>
        <translation>Weergave &amp;exporteren …</translation>
    </message>
    <message>
        <source>Open in the &amp;Azure portal</source>
        <translation>Openen in de Azure-p&amp;ortal</translation>
    </message>
    <message>
        <source>F&amp;ilter …</source>
        <translation>Fi&amp;lter …</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Help bij deze pagina</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo – %1</source>
        <translation>&amp;Ongedaan maken – %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>&amp;Redo – %1</source>
        <translation>Op&amp;nieuw – %1</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Wijzigingen</translation>
    </message>
    <message>
        <source>What was gained and lost since an earlier refresh (Ctrl+H)</source>
        <translation>Wat er sinds een eerdere vernieuwing is verkregen en verloren (Ctrl+H)</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Instellingen …</translation>
    </message>
    <message>
        <source>Customers that are being brought under partner earned credit</source>
        <translation>Klanten die onder Partner Earned Credit worden gebracht</translation>
    </message>
    <message>
        <source>Moves the demo tenant&apos;s clock by a day and reads it again</source>
        <translation>Zet de klok van de demotenant een dag verder en leest hem opnieuw</translation>
    </message>
    <message>
        <source>&amp;Onboarding cases</source>
        <translation>&amp;Onboardingdossiers</translation>
    </message>
    <message>
        <source>&amp;Next day in the demo</source>
        <translation>Volgende &amp;dag in de demo</translation>
    </message>
    <message>
        <source>I&amp;mprovement plan …</source>
        <translation>Ver&amp;beterplan …</translation>
    </message>
    <message>
        <source>Make a plan as PDF and tables, for you or for a customer (Ctrl+P)</source>
        <translation>Een plan maken als pdf en tabellen, voor uzelf of voor een klant (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics …</source>
        <translation>&amp;Diagnose opslaan …</translation>
    </message>
    <message>
        <source>&amp;About and health</source>
        <translation>&amp;Over en toestand</translation>
    </message>
</context>
<context>
    <name>Pec::AppearancePage</name>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Language of the window. A plan for a customer has a language of its own.</source>
        <translation>Taal van het venster. Een plan voor een klant heeft een eigen taal.</translation>
    </message>
</context>
<context>
    <name>Pec::Banner</name>
    <message numerus="yes">
        <source>and %Ln more, see the details</source>
        <translation>
            <numerusform>en nog %Ln, zie de details</numerusform>
            <numerusform>en nog %Ln, zie de details</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) could not be read; everything else is shown.</source>
        <translation>
            <numerusform>%Ln onderdeel kon niet worden gelezen; al het andere wordt getoond.</numerusform>
            <numerusform>%Ln onderdelen konden niet worden gelezen; al het andere wordt getoond.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details verbergen</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>De details kopiëren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Your changes to the plan stay in the window and are saved as soon as that is possible. Free some space, or let the data folder be written, and leave the window open until then.</source>
        <translation>Uw wijzigingen in het plan blijven in het venster staan en worden bewaard zodra dat kan. Maak ruimte vrij of zorg dat in de gegevensmap geschreven mag worden, en laat het venster tot dan open.</translation>
    </message>
</context>
<context>
    <name>Pec::BrandPage</name>
    <message>
        <source>Choose the &amp;logo …</source>
        <translation>&amp;Logo kiezen …</translation>
    </message>
    <message>
        <source>&amp;Import a brand file …</source>
        <translation>Huisstijlbestand &amp;importeren …</translation>
    </message>
    <message>
        <source>&amp;Back to the program&apos;s look</source>
        <translation>&amp;Terug naar de stijl van het programma</translation>
    </message>
    <message>
        <source>Main colour</source>
        <translation>Hoofdkleur</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Accentkleur</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Logo kiezen</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Geen logo</translation>
    </message>
    <message>
        <source>Import a brand file</source>
        <translation>Huisstijlbestand importeren</translation>
    </message>
    <message>
        <source>Back to the program&apos;s look</source>
        <translation>Terug naar de stijl van het programma</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Afbeeldingen (*.svg *.png)</translation>
    </message>
    <message>
        <source>Brand file</source>
        <translation>Huisstijlbestand</translation>
    </message>
    <message>
        <source>Brand files (*.json)</source>
        <translation>Huisstijlbestanden (*.json)</translation>
    </message>
    <message>
        <source>SVG or PNG of at most 2 MB.</source>
        <translation>SVG of PNG van hoogstens 2 MB.</translation>
    </message>
    <message>
        <source>&amp;Main colour</source>
        <translation>&amp;Hoofdkleur</translation>
    </message>
    <message>
        <source>&amp;Accent colour</source>
        <translation>&amp;Accentkleur</translation>
    </message>
    <message>
        <source>Words on the &amp;cover</source>
        <translation>Tekst op het o&amp;mslag</translation>
    </message>
    <message>
        <source>&amp;Footer</source>
        <translation>&amp;Voettekst</translation>
    </message>
    <message>
        <source>One line, on every page.</source>
        <translation>Eén regel, op elke pagina.</translation>
    </message>
    <message>
        <source>The logo as it stands on the cover</source>
        <translation>Het logo zoals het op het omslag staat</translation>
    </message>
    <message>
        <source>Not used: %1 characters, and %2 are the most.</source>
        <translation>Niet gebruikt: %1 tekens, en er mogen er hoogstens %2 zijn.</translation>
    </message>
    <message>
        <source>No lo&amp;go</source>
        <translation>&amp;Geen logo</translation>
    </message>
</context>
<context>
    <name>Pec::BulkWizard</name>
    <message numerus="yes">
        <source>Onboard %Ln customer(s)</source>
        <translation>
            <numerusform>%Ln klant onboarden</numerusform>
            <numerusform>%Ln klanten onboarden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Onboarding of %Ln customer(s)</source>
        <translation>
            <numerusform>Onboarding van %Ln klant</numerusform>
            <numerusform>Onboarding van %Ln klanten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 customers are planned …</source>
        <translation>%1 van %2 klanten is gepland …</translation>
    </message>
    <message>
        <source>Mend what is wrong, or go back and leave these customers out.</source>
        <translation>Herstel wat er niet klopt, of ga terug en laat deze klanten weg.</translation>
    </message>
</context>
<context>
    <name>Pec::CalendarModel</name>
    <message>
        <source>Week of %1</source>
        <translation>Week van %1</translation>
    </message>
    <message>
        <source>with PEC</source>
        <translation>met PEC</translation>
    </message>
    <message>
        <source>without PEC</source>
        <translation>zonder PEC</translation>
    </message>
    <message>
        <source>nothing eligible consumed</source>
        <translation>niets met recht op PEC verbruikt</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>geen kosten</translation>
    </message>
    <message>
        <source>under 48 hours old</source>
        <translation>jonger dan 48 uur</translation>
    </message>
    <message>
        <source>not known whether with PEC</source>
        <translation>niet bekend of met PEC</translation>
    </message>
    <message>
        <source>valid access</source>
        <translation>geldige toegang</translation>
    </message>
    <message>
        <source>no valid access</source>
        <translation>geen geldige toegang</translation>
    </message>
    <message>
        <source>access not known</source>
        <translation>toegang niet bekend</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>The whole month tells it; single days of it are not held.</source>
        <translation>De hele maand laat dit zien; losse dagen ervan zijn niet bewaard.</translation>
    </message>
</context>
<context>
    <name>Pec::CaseList</name>
    <message>
        <source>Cases of onboarding</source>
        <translation>Onboardingdossiers</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Cases are being read …</source>
        <translation>Dossiers worden gelezen …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Het dossier openen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>End of access: %1</source>
        <translation>Einde van de toegang: %1</translation>
    </message>
    <message>
        <source>There is no case yet. Select a customer in the tree and choose Onboard.</source>
        <translation>Er is nog geen dossier. Selecteer een klant in de boom en kies Onboarden.</translation>
    </message>
</context>
<context>
    <name>Pec::ChangesPane</name>
    <message>
        <source>Customer, subscription</source>
        <translation>Klant, abonnement</translation>
    </message>
    <message>
        <source>Credit a month</source>
        <translation>Krediet per maand</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>lost this week</source>
        <translation>deze week verloren</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet: no earlier refresh is kept.</source>
        <translation>Er is nog niets om mee te vergelijken: er is geen eerdere vernieuwing bewaard.</translation>
    </message>
    <message>
        <source>There is no earlier refresh to compare with yet. This is what the days of the present one show.</source>
        <translation>Er is nog geen eerdere vernieuwing om mee te vergelijken. Dit is wat de dagen van de huidige laten zien.</translation>
    </message>
    <message>
        <source>Nothing was gained or lost between %1 and %2.</source>
        <translation>Tussen %1 en %2 is niets verkregen of verloren.</translation>
    </message>
    <message>
        <source>Between %1 and %2, the last complete days of the two refreshes.</source>
        <translation>Tussen %1 en %2, de laatste volledige dagen van de twee vernieuwingen.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Vergeleken met</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Sinds de vorige keer</translation>
    </message>
    <message>
        <source>Since a week ago</source>
        <translation>Sinds een week geleden</translation>
    </message>
    <message>
        <source>Since a month ago</source>
        <translation>Sinds een maand geleden</translation>
    </message>
    <message>
        <source>Changes by customer</source>
        <translation>Wijzigingen per klant</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Vergelijken …</translation>
    </message>
</context>
<context>
    <name>Pec::CheckPage</name>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnementen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Wat in de weg staat</translation>
    </message>
    <message>
        <source>Which subscriptions</source>
        <translation>Welke abonnementen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>The customer&apos;s tenant is asked what is allowed there …</source>
        <translation>Aan de tenant van de klant wordt gevraagd wat daar mag …</translation>
    </message>
    <message>
        <source>What is not known does not stop you; each line says how to find out.</source>
        <translation>Wat niet bekend is, houdt u niet tegen; bij elke regel staat hoe u erachter komt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Pec::ColourField</name>
    <message>
        <source>Choose …</source>
        <translation>Kiezen …</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Kiezen: %1</translation>
    </message>
    <message>
        <source>A colour is written as #0b4f5c.</source>
        <translation>Een kleur schrijft u als #0b4f5c.</translation>
    </message>
    <message>
        <source>Contrast on white %1:1, at least %2:1</source>
        <translation>Contrast op wit %1:1, minstens %2:1</translation>
    </message>
    <message>
        <source>Not used: its contrast on white is %1:1, and at least %2:1 is needed to be read.</source>
        <translation>Niet gebruikt: het contrast op wit is %1:1, en om leesbaar te zijn is minstens %2:1 nodig.</translation>
    </message>
</context>
<context>
    <name>Pec::ConnectForm</name>
    <message>
        <source>Give the connection a name, for example the name of your company.</source>
        <translation>Geef de verbinding een naam, bijvoorbeeld de naam van uw bedrijf.</translation>
    </message>
    <message>
        <source>There is a connection of this name already. Choose another name.</source>
        <translation>Er is al een verbinding met deze naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The tenant is a domain such as contoso.onmicrosoft.com, or a directory id.</source>
        <translation>De tenant is een domein zoals contoso.onmicrosoft.com, of een map-id.</translation>
    </message>
    <message>
        <source>The client id is the application id of your app registration: 32 digits in five groups.</source>
        <translation>De client-id is de toepassings-id van uw app-registratie: 32 tekens in vijf groepen.</translation>
    </message>
    <message>
        <source>The address of “%1” must begin with https:// and name a host.</source>
        <translation>Het adres bij “%1” moet met https:// beginnen en een host noemen.</translation>
    </message>
    <message>
        <source>The file of the certificate authority cannot be read.</source>
        <translation>Het bestand van de certificeringsinstantie kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Certificeringsinstantie</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificaten (*.pem *.crt *.cer);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Connect your tenant</source>
        <translation>Uw tenant verbinden</translation>
    </message>
    <message>
        <source>Register a public client application in your partner tenant and enter its id here. You sign in at Microsoft; this program never sees your password.</source>
        <translation>Registreer een openbare clienttoepassing in uw partnertenant en voer hier de id ervan in. U meldt zich aan bij Microsoft; dit programma krijgt uw wachtwoord nooit te zien.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Tenant</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Client-&amp;id</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;Autoriteit</translation>
    </message>
    <message>
        <source>Azure &amp;Resource Manager</source>
        <translation>Azure &amp;Resource Manager</translation>
    </message>
    <message>
        <source>Microsoft &amp;Graph</source>
        <translation>Microsoft &amp;Graph</translation>
    </message>
    <message>
        <source>&amp;Partner Center</source>
        <translation>&amp;Partnercentrum</translation>
    </message>
    <message>
        <source>Certificate authority &amp;file</source>
        <translation>Bestand &amp;certificeringsinstantie</translation>
    </message>
    <message>
        <source>for example: Noordzee Cloud</source>
        <translation>bijvoorbeeld: Noordzee Cloud</translation>
    </message>
    <message>
        <source>domain or directory id</source>
        <translation>domein of map-id</translation>
    </message>
    <message>
        <source>empty: the system&apos;s certificates</source>
        <translation>leeg: de certificaten van het systeem</translation>
    </message>
    <message>
        <source>Keep the &amp;sign-in</source>
        <translation>Aanmelding be&amp;waren</translation>
    </message>
    <message>
        <source>Keep the sign-in</source>
        <translation>Aanmelding bewaren</translation>
    </message>
    <message>
        <source>in the system&apos;s keyring</source>
        <translation>in de sleutelbos van het systeem</translation>
    </message>
    <message>
        <source>only until the program ends</source>
        <translation>alleen tot het programma stopt</translation>
    </message>
    <message>
        <source>in an encrypted file</source>
        <translation>in een versleuteld bestand</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <source>Show advanced settings</source>
        <translation>Geavanceerde instellingen tonen</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Kiezen …</translation>
    </message>
    <message>
        <source>Choose the file of a certificate authority</source>
        <translation>Bestand van een certificeringsinstantie kiezen</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Aanmelden met de browser</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Aanmelden met een code</translation>
    </message>
    <message>
        <source>For a computer without a browser: type a code on another device</source>
        <translation>Voor een computer zonder browser: typ een code op een ander apparaat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Open a profile file</source>
        <translation>Profielbestand openen</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profielen (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Het bestand kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>How the app is registered</source>
        <translation>Zo wordt de app geregistreerd</translation>
    </message>
    <message>
        <source>Open a profile file …</source>
        <translation>Profielbestand openen …</translation>
    </message>
    <message>
        <source>The small file that your administrator sent you</source>
        <translation>Het kleine bestand dat uw beheerder u heeft gestuurd</translation>
    </message>
    <message>
        <source>How to register the app …</source>
        <translation>De app registreren …</translation>
    </message>
</context>
<context>
    <name>Pec::ContentPage</name>
    <message>
        <source>&amp;One plan</source>
        <translation>&amp;Eén plan</translation>
    </message>
    <message>
        <source>One &amp;each</source>
        <translation>&amp;Ieder een eigen</translation>
    </message>
    <message>
        <source>Partner &amp;internal</source>
        <translation>Intern bij &amp;de partner</translation>
    </message>
    <message>
        <source>For the &amp;customer</source>
        <translation>&amp;Voor de klant</translation>
    </message>
    <message>
        <source>The figures within the PDF</source>
        <translation>De cijfers in de pdf</translation>
    </message>
    <message>
        <source>Last 30 complete days</source>
        <translation>Laatste 30 volledige dagen</translation>
    </message>
    <message>
        <source>As it is billed</source>
        <translation>Zoals gefactureerd</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Amerikaanse dollars</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Map kiezen</translation>
    </message>
    <message>
        <source>&amp;Whom it covers</source>
        <translation>Over &amp;wie</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Periode</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>Val&amp;uta</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Kies minstens één indeling.</translation>
    </message>
    <message>
        <source>Choose the folder that the files go to.</source>
        <translation>Kies de map waarin de bestanden komen.</translation>
    </message>
    <message>
        <source>One plan for each customer: none may read of another.</source>
        <translation>Eén plan per klant: niemand mag over een ander lezen.</translation>
    </message>
    <message>
        <source>Hides every amount, other customers, and what is not asked of the customer.</source>
        <translation>Verbergt elk bedrag, andere klanten, en wat niet van de klant wordt gevraagd.</translation>
    </message>
    <message>
        <source>With amounts, which are your buying prices. Do not pass it on.</source>
        <translation>Met bedragen: dat zijn uw inkoopprijzen. Geef het niet door.</translation>
    </message>
    <message>
        <source>Folder for the plan</source>
        <translation>Map voor het plan</translation>
    </message>
    <message>
        <source>The month could not be read; this is of the last 30 days.</source>
        <translation>De maand kon niet worden gelezen; dit gaat over de laatste 30 dagen.</translation>
    </message>
</context>
<context>
    <name>Pec::CopyableTable</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Rijen &amp;kopiëren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
</context>
<context>
    <name>Pec::CostBreakdown</name>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Share with PEC</source>
        <translation>PEC-aandeel</translation>
    </message>
    <message>
        <source>Cost that never earns, by kind</source>
        <translation>Kosten die nooit krediet opleveren, per soort</translation>
    </message>
    <message>
        <source>Cost from %1 to %2</source>
        <translation>Kosten van %1 tot en met %2</translation>
    </message>
    <message>
        <source>Cost of %1</source>
        <translation>Kosten van %1</translation>
    </message>
    <message>
        <source>By subscription</source>
        <translation>Per abonnement</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Per klant</translation>
    </message>
    <message>
        <source>Nothing was consumed in this time.</source>
        <translation>In deze tijd is niets verbruikt.</translation>
    </message>
    <message>
        <source>No cost of this time is of a kind that never earns, as far as it was told apart.</source>
        <translation>Voor zover te onderscheiden zijn er in deze tijd geen kosten van een soort die nooit krediet oplevert.</translation>
    </message>
    <message>
        <source>Who has the cost</source>
        <translation>Wie de kosten heeft</translation>
    </message>
    <message>
        <source>What stands behind the cost</source>
        <translation>Wat achter de kosten staat</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Per soort</translation>
    </message>
    <message>
        <source>Back to the whole period</source>
        <translation>Terug naar de hele periode</translation>
    </message>
    <message>
        <source>Not told by subscription</source>
        <translation>Niet per abonnement bekend</translation>
    </message>
    <message>
        <source>Not told by customer</source>
        <translation>Niet per klant bekend</translation>
    </message>
    <message>
        <source>Azure service</source>
        <translation>Azure-service</translation>
    </message>
    <message>
        <source>With PEC</source>
        <translation>Met PEC</translation>
    </message>
    <message>
        <source>Without PEC</source>
        <translation>Zonder PEC</translation>
    </message>
    <message>
        <source>of no service</source>
        <translation>van geen service</translation>
    </message>
    <message>
        <source>Cost by service is asked of Microsoft when you want it: it takes one of the few cost queries that a tenant has.</source>
        <translation>Kosten per service worden bij Microsoft opgevraagd wanneer u dat wilt: dat kost een van de weinige kostenquery’s die een tenant heeft.</translation>
    </message>
    <message>
        <source>Cost Management is being asked. This may take a minute.</source>
        <translation>Cost Management wordt gevraagd. Dat kan een minuut duren.</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Per service</translation>
    </message>
    <message>
        <source>Cost by Azure service</source>
        <translation>Kosten per Azure-service</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Nu opvragen</translation>
    </message>
    <message>
        <source>Ask Microsoft for cost by service</source>
        <translation>Kosten per service bij Microsoft opvragen</translation>
    </message>
</context>
<context>
    <name>Pec::CostChart</name>
    <message>
        <source>All customers</source>
        <translation>Alle klanten</translation>
    </message>
    <message>
        <source>Cost chart of %1</source>
        <translation>Kostengrafiek: %1</translation>
    </message>
    <message>
        <source>No cost</source>
        <translation>Geen kosten</translation>
    </message>
    <message>
        <source>The month is not complete.</source>
        <translation>De maand is nog niet volledig.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Share with PEC: %1</source>
        <translation>Aandeel met PEC: %1</translation>
    </message>
    <message>
        <source>Columns from %1 to %2. %3. The table holds every figure.</source>
        <translation>Kolommen van %1 tot %2. %3. De tabel bevat alle cijfers.</translation>
    </message>
    <message>
        <source>Share with PEC</source>
        <translation>PEC-aandeel</translation>
    </message>
</context>
<context>
    <name>Pec::CostLegend</name>
    <message>
        <source>Legend: parts of the chart</source>
        <translation>Legenda: delen van de grafiek</translation>
    </message>
    <message>
        <source>Share with PEC</source>
        <translation>PEC-aandeel</translation>
    </message>
    <message>
        <source>Share of the eligible cost that has partner earned credit; none where it is not known what is eligible</source>
        <translation>Aandeel van de kosten met recht op PEC waarop PEC is toegepast; geen waar niet bekend is waarop recht bestaat</translation>
    </message>
</context>
<context>
    <name>Pec::CostPane</name>
    <message>
        <source>Show cost as a chart</source>
        <translation>Kosten als grafiek tonen</translation>
    </message>
    <message>
        <source>Show cost as a table</source>
        <translation>Kosten als tabel tonen</translation>
    </message>
    <message>
        <source>Cost by day or month</source>
        <translation>Kosten per dag of maand</translation>
    </message>
    <message>
        <source>Copy the figures for a spreadsheet</source>
        <translation>De cijfers kopiëren voor een spreadsheet</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>De grafiek opslaan als afbeelding</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>Kostenverloop</translation>
    </message>
    <message>
        <source>Nothing was consumed in this time.</source>
        <translation>In deze tijd is niets verbruikt.</translation>
    </message>
    <message>
        <source>Cost over time is still being read.</source>
        <translation>Het kostenverloop wordt nog gelezen.</translation>
    </message>
    <message>
        <source>Cost over time was not read for single subscriptions of this tenant. Select the customer to see its chart.</source>
        <translation>Het kostenverloop van afzonderlijke abonnementen is voor deze tenant niet gelezen. Selecteer de klant om de grafiek te zien.</translation>
    </message>
    <message>
        <source>Cost over time could not be read at this level.</source>
        <translation>Het kostenverloop kon op dit niveau niet worden gelezen.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Grafiek opslaan</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-afbeelding (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>De afbeelding kon niet worden opgeslagen als %1.</translation>
    </message>
    <message>
        <source>cost per month</source>
        <translation>kosten per maand</translation>
    </message>
    <message>
        <source>cost per day</source>
        <translation>kosten per dag</translation>
    </message>
    <message>
        <source>Single days are not told apart by product: what has no credit there may or may not be eligible. Months say which.</source>
        <translation>Losse dagen zijn niet naar product gescheiden: kosten zonder krediet kunnen daar wel of geen recht op PEC geven. Maanden laten dat zien.</translation>
    </message>
    <message>
        <source>Period of the chart</source>
        <translation>Periode van de grafiek</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 maanden</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-tekening (*.svg)</translation>
    </message>
</context>
<context>
    <name>Pec::CostSplit</name>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>PEC applied</source>
        <translation>PEC toegepast</translation>
    </message>
    <message>
        <source>Missed: eligible, access lacking</source>
        <translation>Gemist: toegang ontbreekt</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Geen recht op PEC</translation>
    </message>
    <message>
        <source>Too recent to tell</source>
        <translation>Nog te recent</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Niet te bepalen</translation>
    </message>
    <message>
        <source>Missed credit</source>
        <translation>Gemist krediet</translation>
    </message>
</context>
<context>
    <name>Pec::CostTableModel</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>under 48 hours old</source>
        <translation>minder dan 48 uur oud</translation>
    </message>
    <message>
        <source>month not complete</source>
        <translation>maand niet volledig</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>Pec::CustomerNoteEditor</name>
    <message>
        <source>Alias: %1</source>
        <translation>Alias: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Verantwoordelijke: %1</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Uw notities</translation>
    </message>
    <message>
        <source>Alias, owner and note of the customer</source>
        <translation>Alias, verantwoordelijke en notitie van de klant</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>A name of your own, seen only here</source>
        <translation>Eigen naam, alleen hier te zien</translation>
    </message>
    <message>
        <source>Not saved yet. It stays here and is tried again every few seconds.</source>
        <translation>Nog niet bewaard. Het blijft hier staan en wordt om de paar seconden opnieuw geprobeerd.</translation>
    </message>
</context>
<context>
    <name>Pec::CustomerTree</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Rijen &amp;kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>&amp;Id kopiëren</translation>
    </message>
    <message>
        <source>Customers and subscriptions</source>
        <translation>Klanten en abonnementen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
</context>
<context>
    <name>Pec::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnementen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Wat er in de weg staat</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Which customers</source>
        <translation>Welke klanten</translation>
    </message>
    <message>
        <source>The customers&apos; tenants are asked what is allowed there …</source>
        <translation>Aan de tenants van de klanten wordt gevraagd wat daar mag …</translation>
    </message>
    <message>
        <source>Untick a customer to leave it out. What is not known does not stop you.</source>
        <translation>Haal het vinkje bij een klant weg om die weg te laten. Wat niet bekend is, houdt u niet tegen.</translation>
    </message>
    <message>
        <source>is asked …</source>
        <translation>wordt gevraagd …</translation>
    </message>
    <message>
        <source>Checks of %1</source>
        <translation>Controles van %1</translation>
    </message>
</context>
<context>
    <name>Pec::CustomersRunPage</name>
    <message>
        <source>&amp;Take it back</source>
        <translation>Terug&amp;draaien</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Run it here</source>
        <translation>&amp;Hier uitvoeren</translation>
    </message>
    <message>
        <source>Run it here</source>
        <translation>Hier uitvoeren</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Stop after the request that is under way</source>
        <translation>Stoppen na de opdracht die loopt</translation>
    </message>
    <message>
        <source>What allows it</source>
        <translation>Wat het toestaat</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnementen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>step %1 of %2 …</source>
        <translation>stap %1 van %2 …</translation>
    </message>
    <message>
        <source>To take back %1, type the name of the customer.</source>
        <translation>Typ de naam van de klant om %1 terug te draaien.</translation>
    </message>
    <message>
        <source>To take back %1, type that number.</source>
        <translation>Typ dat aantal om %1 terug te draaien.</translation>
    </message>
    <message numerus="yes">
        <source>To run %1, type the name of the customer. This sends %Ln request(s).</source>
        <translation>
            <numerusform>Typ de naam van de klant om %1 uit te voeren. Dit verstuurt %Ln opdracht.</numerusform>
            <numerusform>Typ de naam van de klant om %1 uit te voeren. Dit verstuurt %Ln opdrachten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To run %1, type that number. This sends %Ln request(s).</source>
        <translation>
            <numerusform>Typ dat aantal om %1 uit te voeren. Dit verstuurt %Ln opdracht.</numerusform>
            <numerusform>Typ dat aantal om %1 uit te voeren. Dit verstuurt %Ln opdrachten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customer(s) through</source>
        <translation>
            <numerusform>%1 van %Ln klant klaar</numerusform>
            <numerusform>%1 van %Ln klanten klaar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::DataPage</name>
    <message>
        <source>Data on this computer</source>
        <translation>Gegevens op deze computer</translation>
    </message>
    <message>
        <source>Snapshots of this tenant</source>
        <translation>Momentopnamen van deze tenant</translation>
    </message>
    <message>
        <source>The oldest</source>
        <translation>De oudste</translation>
    </message>
    <message>
        <source>Size, of all tenants together</source>
        <translation>Grootte, van alle tenants samen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>How long snapshots are kept</source>
        <translation>Hoelang momentopnamen worden bewaard</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>bezig met lezen …</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>Days for which all snapshots are kept</source>
        <translation>Dagen waarvan alle momentopnamen blijven</translation>
    </message>
    <message>
        <source>Days for which the last snapshot is kept</source>
        <translation>Dagen waarvan de laatste momentopname blijft</translation>
    </message>
    <message>
        <source>Counted from today. Older ones: the last of each month, for good. Comparisons and the calendar of days need them. What is beyond goes at the next refresh.</source>
        <translation>Geteld vanaf vandaag. Oudere: de laatste van elke maand, blijvend. Vergelijkingen en de dagkalender hebben ze nodig. Wat erbuiten valt, verdwijnt bij de volgende vernieuwing.</translation>
    </message>
    <message>
        <source>Not fewer days than those for which all snapshots are kept.</source>
        <translation>Niet minder dagen dan die waarvan alle momentopnamen blijven.</translation>
    </message>
    <message>
        <source>Log and newer versions</source>
        <translation>Logboek en nieuwere versies</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>wat er gebeurt</translation>
    </message>
    <message>
        <source>what may be wrong</source>
        <translation>wat fout kan zijn</translation>
    </message>
    <message>
        <source>errors only</source>
        <translation>alleen fouten</translation>
    </message>
    <message>
        <source>The log holds</source>
        <translation>Het logboek bevat</translation>
    </message>
    <message>
        <source>empty: newer versions are not asked for</source>
        <translation>leeg: er wordt niet naar nieuwere versies gevraagd</translation>
    </message>
    <message>
        <source>Tells of newer versions</source>
        <translation>Meldt nieuwere versies</translation>
    </message>
    <message>
        <source>A file or an https address of your administrator, read once a day. Nothing is downloaded or installed.</source>
        <translation>Een bestand of een https-adres van uw beheerder, één keer per dag gelezen. Er wordt niets gedownload of geïnstalleerd.</translation>
    </message>
    <message>
        <source>Enter the full path of a file or an https address.</source>
        <translation>Voer het volledige pad van een bestand of een https-adres in.</translation>
    </message>
</context>
<context>
    <name>Pec::DetailPane</name>
    <message>
        <source>Details of the selection</source>
        <translation>Details van de selectie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
</context>
<context>
    <name>Pec::DiagnosticsDialog</name>
    <message>
        <source>&amp;With names, ids and amounts of customers</source>
        <translation>&amp;Met namen, id&apos;s en bedragen van klanten</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose opslaan</translation>
    </message>
    <message>
        <source>One file with what helps support to find a fault. It is written to where you choose; nothing is sent. These are all the files in it:</source>
        <translation>Eén bestand met wat de ondersteuning helpt om een fout te vinden. Het wordt weggeschreven waar u kiest; er wordt niets verstuurd. Dit zijn alle bestanden erin:</translation>
    </message>
    <message>
        <source>What goes into the file</source>
        <translation>Wat in het bestand komt</translation>
    </message>
    <message>
        <source>Gathering …</source>
        <translation>Verzamelen …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Wat het bevat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Zip archive (*.zip)</source>
        <translation>Zip-archief (*.zip)</translation>
    </message>
</context>
<context>
    <name>Pec::DryRunPage</name>
    <message>
        <source>What changes</source>
        <translation>Wat er verandert</translation>
    </message>
    <message>
        <source>The exact requests</source>
        <translation>De exacte opdrachten</translation>
    </message>
    <message>
        <source>Nothing has been sent. Run it on the next page, or save the same as scripts, templates and a letter, which somebody at the customer runs.</source>
        <translation>Er is niets verstuurd. Voer het uit op de volgende pagina, of sla hetzelfde op als scripts, sjablonen en een brief, die iemand bij de klant uitvoert.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Nothing has been sent. Run it on the next page; a failure at one customer stops no other.</source>
        <translation>Er is niets verzonden. Voer het uit op de volgende pagina; een fout bij één klant houdt geen andere tegen.</translation>
    </message>
    <message>
        <source>&amp;Save papers for the customer …</source>
        <translation>&amp;Stukken voor de klant opslaan …</translation>
    </message>
    <message>
        <source>Save papers for the customer</source>
        <translation>Stukken voor de klant opslaan</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Taal van de brief</translation>
    </message>
    <message>
        <source>&amp;Language of the letter</source>
        <translation>&amp;Taal van de brief</translation>
    </message>
    <message>
        <source>Nothing has been sent. Run it on the next page: nobody else can link you.</source>
        <translation>Er is niets verstuurd. Voer het uit op de volgende pagina: niemand anders kan u koppelen.</translation>
    </message>
    <message>
        <source>Papers for the customer</source>
        <translation>Stukken voor de klant</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Zip-bestand (*.zip)</translation>
    </message>
</context>
<context>
    <name>Pec::ExportBar</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>W&amp;rite the plan</source>
        <translation>Plan sch&amp;rijven</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Plan openen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map bekijken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Plan schrijven</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Plans written</source>
        <translation>Geschreven plannen</translation>
    </message>
    <message>
        <source>Looking at the folder …</source>
        <translation>De map wordt bekeken …</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>Verbeterplan</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s) in this folder?</source>
        <translation>
            <numerusform>%Ln bestand in deze map vervangen?</numerusform>
            <numerusform>%Ln bestanden in deze map vervangen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Er is niets geschreven.</translation>
    </message>
    <message>
        <source>The plan is being written …</source>
        <translation>Het plan wordt geschreven …</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 van %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln bestand is geschreven in %1.</numerusform>
            <numerusform>%Ln bestanden zijn geschreven in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Gestopt. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>Open &amp;the plan</source>
        <translation>Plan &amp;openen</translation>
    </message>
    <message>
        <source>Open t&amp;he folder</source>
        <translation>Map be&amp;kijken</translation>
    </message>
</context>
<context>
    <name>Pec::FilterBar</name>
    <message>
        <source>Customers that need &amp;action</source>
        <translation>Klanten waarbij &amp;actie nodig is</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation>&amp;Toegang</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>R&amp;eden</translation>
    </message>
    <message>
        <source>Rese&amp;ller</source>
        <translation>&amp;Wederverkoper</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Verantwoordelijke</translation>
    </message>
    <message>
        <source>Re&amp;move a saved filter</source>
        <translation>Bewaard filter verwij&amp;deren</translation>
    </message>
    <message>
        <source>Sa&amp;ve this filter …</source>
        <translation>Dit filter &amp;bewaren …</translation>
    </message>
    <message>
        <source>S&amp;how everything</source>
        <translation>A&amp;lles tonen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Dit filter bewaren</translation>
    </message>
    <message>
        <source>Name. A saved filter of the same name is replaced.</source>
        <translation>Naam. Een bewaard filter met dezelfde naam wordt vervangen.</translation>
    </message>
    <message>
        <source>Need action</source>
        <translation>Actie nodig</translation>
    </message>
    <message>
        <source>Take the filter “%1” away</source>
        <translation>Het filter “%1” weghalen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln klant</numerusform>
            <numerusform>%Ln klanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln abonnement</numerusform>
            <numerusform>%Ln abonnementen</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only some customers and subscriptions</source>
        <translation>Alleen sommige klanten en abonnementen tonen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Per klant</translation>
    </message>
    <message>
        <source>By reseller</source>
        <translation>Per wederverkoper</translation>
    </message>
    <message>
        <source>Subscriptions only</source>
        <translation>Alleen abonnementen</translation>
    </message>
    <message>
        <source>What the tree is grouped by</source>
        <translation>Waarop de boom is gegroepeerd</translation>
    </message>
</context>
<context>
    <name>Pec::FindingRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Pec::FormPage</name>
    <message>
        <source>Set by the administrator in %1</source>
        <translation>Ingesteld door de beheerder in %1</translation>
    </message>
</context>
<context>
    <name>Pec::HealthController</name>
    <message>
        <source>Save diagnostics …</source>
        <translation>Diagnose opslaan …</translation>
    </message>
    <message>
        <source>PEC Console %1 of %2 is there.</source>
        <translation>PEC Console %1 van %2 is er.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Pagina openen</translation>
    </message>
</context>
<context>
    <name>Pec::HealthDialog</name>
    <message>
        <source>Copy &amp;all</source>
        <translation>Alles &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Open the log folder</source>
        <translation>&amp;Logboekmap openen</translation>
    </message>
    <message>
        <source>About and health</source>
        <translation>Over en toestand</translation>
    </message>
    <message>
        <source>Looking at the program and its data …</source>
        <translation>Het programma en zijn gegevens worden bekeken …</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>&amp;Toestand</translation>
    </message>
    <message>
        <source>&amp;Libraries and licences</source>
        <translation>&amp;Bibliotheken en licenties</translation>
    </message>
    <message>
        <source>Icon of the program</source>
        <translation>Pictogram van het programma</translation>
    </message>
    <message>
        <source>Finds partner earned credit that is missed, says why, and proves that it is mended. Free software under the GNU General Public License 3 or later. Not a Microsoft product. Credit figures are estimates; Microsoft&apos;s invoice decides.</source>
        <translation>Vindt gemiste Partner Earned Credit, zegt waarom die ontbreekt en toont aan dat het is verholpen. Vrije software onder de GNU General Public License 3 of later. Geen product van Microsoft. Kredietbedragen zijn schattingen; de factuur van Microsoft is bepalend.</translation>
    </message>
    <message>
        <source>&amp;Save diagnostics …</source>
        <translation>&amp;Diagnose opslaan …</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Hoe het is</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Libraries and licences</source>
        <translation>Bibliotheken en licenties</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Tekst van de licentie</translation>
    </message>
</context>
<context>
    <name>Pec::HelpWindow</name>
    <message>
        <source>Help: %1</source>
        <translation>Help: %1</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Zoeken in de help</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Hits of the search</source>
        <translation>Zoekresultaten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>No page holds these words. Esc clears the search.</source>
        <translation>Geen pagina bevat deze woorden. Esc wist de zoekopdracht.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Eerste pagina</translation>
    </message>
</context>
<context>
    <name>Pec::HistoryPane</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Missed credit</source>
        <translation>Gemist krediet</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Cost without PEC</source>
        <translation>Kosten zonder PEC</translation>
    </message>
    <message>
        <source>%1, goes on</source>
        <translation>%1, loopt door</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Dag voor dag</translation>
    </message>
    <message>
        <source>Calendar of days with credit and access</source>
        <translation>Kalender van dagen met krediet en toegang</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weken</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Weekdagen</translation>
    </message>
    <message>
        <source>Lost days</source>
        <translation>Verloren dagen</translation>
    </message>
    <message>
        <source>Cost of single days was not read for this subscription; what its months and assignments tell is shown.</source>
        <translation>Van dit abonnement zijn de kosten per dag niet gelezen; getoond wordt wat de maanden en toewijzingen laten zien.</translation>
    </message>
    <message>
        <source>No day of the period is known to have lost credit.</source>
        <translation>Van geen enkele dag in de periode is bekend dat er krediet verloren ging.</translation>
    </message>
    <message>
        <source>A day without credit is lost for good. Which of its cost was eligible is told for the period, not by day: hence low to high.</source>
        <translation>Een dag zonder krediet is voorgoed verloren. Welk deel van de kosten recht op PEC gaf, is per periode bekend en niet per dag: vandaar laag tot hoog.</translation>
    </message>
</context>
<context>
    <name>Pec::MainWindow</name>
    <message>
        <source>Demo tenant</source>
        <translation>Demotenant</translation>
    </message>
    <message>
        <source>No tenant open</source>
        <translation>Geen tenant geopend</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Tenant: %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Search customers, ids, states</source>
        <translation>Zoek klanten, id’s, statussen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Totals in %1, %2 to %3 (UTC)</source>
        <translation>Totalen in %1, %2 tot en met %3 (UTC)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Gelezen: %1</translation>
    </message>
    <message>
        <source>Incomplete: still reading</source>
        <translation>Onvolledig: er wordt nog gelezen</translation>
    </message>
    <message>
        <source>Figures and access fill in as they arrive. They are complete when the refresh has ended.</source>
        <translation>Cijfers en toegang worden aangevuld zodra ze binnenkomen. Ze zijn volledig als de vernieuwing klaar is.</translation>
    </message>
    <message>
        <source>The view was written to %1.</source>
        <translation>De weergave is weggeschreven naar %1.</translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>Verbeterplan</translation>
    </message>
</context>
<context>
    <name>Pec::MethodPage</name>
    <message>
        <source>Ways to give access</source>
        <translation>Manieren om toegang te geven</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Who gets the role</source>
        <translation>Wie de rol krijgt</translation>
    </message>
    <message>
        <source>object id</source>
        <translation>object-id</translation>
    </message>
    <message>
        <source>Partner ID to link</source>
        <translation>Te koppelen partner-id</translation>
    </message>
    <message>
        <source>How access is given</source>
        <translation>Hoe toegang wordt gegeven</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Who acts, and where</source>
        <translation>Wie handelt, en waar</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>Partner-id</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (aanbevolen)</translation>
    </message>
    <message>
        <source>Something it needs is not known or not possible; you can still enter it by hand.</source>
        <translation>Iets wat nodig is, is niet bekend of niet mogelijk; u kunt het nog met de hand invullen.</translation>
    </message>
    <message>
        <source>It never gives more than Contributor.</source>
        <translation>Deze methode geeft nooit meer dan Contributor.</translation>
    </message>
    <message>
        <source>Object id of your AdminAgents or HelpdeskAgents group.</source>
        <translation>Object-id van uw groep AdminAgents of HelpdeskAgents.</translation>
    </message>
    <message>
        <source>Object id of a user, group or service principal of your own tenant.</source>
        <translation>Object-id van een gebruiker, groep of service-principal van uw eigen tenant.</translation>
    </message>
    <message>
        <source>Object id of the guest or member in the customer&apos;s tenant.</source>
        <translation>Object-id van de gast of het lid in de tenant van de klant.</translation>
    </message>
    <message>
        <source>Object id of the service principal in the customer&apos;s tenant, not the application id.</source>
        <translation>Object-id van de service-principal in de tenant van de klant, niet de toepassings-id.</translation>
    </message>
    <message>
        <source>Object id of the security group in the customer&apos;s tenant.</source>
        <translation>Object-id van de beveiligingsgroep in de tenant van de klant.</translation>
    </message>
    <message>
        <source>The directories are asked about the id …</source>
        <translation>De id wordt in de tenants opgezocht …</translation>
    </message>
    <message>
        <source>You link yourself: %1. Nothing changes at the customer.</source>
        <translation>U koppelt uzelf: %1. Bij de klant verandert niets.</translation>
    </message>
</context>
<context>
    <name>Pec::NetworkPage</name>
    <message>
        <source>As the system says</source>
        <translation>Zoals het systeem aangeeft</translation>
    </message>
    <message>
        <source>A proxy of your own</source>
        <translation>Een eigen proxy</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Kiezen …</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbinding testen</translation>
    </message>
    <message>
        <source>for example: proxy.contoso.com</source>
        <translation>bijvoorbeeld: proxy.contoso.com</translation>
    </message>
    <message>
        <source>empty: the system&apos;s certificates</source>
        <translation>leeg: de certificaten van het systeem</translation>
    </message>
    <message>
        <source>Choose the file of a certificate authority</source>
        <translation>Bestand van een certificeringsinstantie kiezen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>File of the certificate authority</source>
        <translation>Bestand van de certificeringsinstantie</translation>
    </message>
    <message>
        <source>Only where your company inspects network traffic. Of this tenant.</source>
        <translation>Alleen als uw bedrijf het netwerkverkeer inspecteert. Geldt voor deze tenant.</translation>
    </message>
    <message>
        <source>Belongs to a tenant; open one to set it.</source>
        <translation>Hoort bij een tenant; open er een om dit in te stellen.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The program runs offline, so nothing can be tested.</source>
        <translation>Het programma werkt offline; er kan dus niets worden getest.</translation>
    </message>
    <message>
        <source>Asks Microsoft&apos;s sign-in for its addresses, without signing in.</source>
        <translation>Vraagt de aanmeldservice van Microsoft om zijn adressen, zonder aan te melden.</translation>
    </message>
    <message>
        <source>Enter the name or address of a host, without http://.</source>
        <translation>Voer de naam of het adres van een host in, zonder http://.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>Voer een getal van 1 tot en met 65535 in.</translation>
    </message>
    <message>
        <source>The file of the certificate authority cannot be read.</source>
        <translation>Het bestand van de certificeringsinstantie kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wordt gevraagd …</translation>
    </message>
    <message>
        <source>The connection works. The answer took %1 ms.</source>
        <translation>De verbinding werkt. Het antwoord duurde %1 ms.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Certificeringsinstantie</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificaten (*.pem *.crt *.cer);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>For every tenant. A proxy that asks for a password cannot be used here, nor the address of a proxy script (PAC).</source>
        <translation>Voor elke tenant. Een proxy die om een wachtwoord vraagt, kan hier niet worden gebruikt, en het adres van een proxyscript (PAC) ook niet.</translation>
    </message>
    <message>
        <source>This is the address of a proxy script (PAC), which cannot be used. Enter the proxy that the script names.</source>
        <translation>Dit is het adres van een proxyscript (PAC); dat kan niet worden gebruikt. Voer de proxy in die het script noemt.</translation>
    </message>
</context>
<context>
    <name>Pec::OnboardingWizard</name>
    <message>
        <source>Onboard %1</source>
        <translation>%1 onboarden</translation>
    </message>
    <message>
        <source>Onboarding of %1</source>
        <translation>Onboarding van %1</translation>
    </message>
</context>
<context>
    <name>Pec::OverviewPane</name>
    <message>
        <source>Main cause</source>
        <translation>Hoofdoorzaak</translation>
    </message>
    <message>
        <source>Missed a month</source>
        <translation>Gemist per maand</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>no cause known</source>
        <translation>geen oorzaak bekend</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Share of eligible cost with PEC</source>
        <translation>Aandeel met PEC van de kosten met recht op PEC</translation>
    </message>
    <message>
        <source>The share of earlier months is not known.</source>
        <translation>Het aandeel van eerdere maanden is niet bekend.</translation>
    </message>
    <message>
        <source>Missed credit by cause</source>
        <translation>Gemist krediet per oorzaak</translation>
    </message>
    <message>
        <source>Customers that miss most</source>
        <translation>Klanten die het meest mislopen</translation>
    </message>
    <message>
        <source>No missed credit is known.</source>
        <translation>Er is geen gemist krediet bekend.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln abonnement</numerusform>
            <numerusform>%Ln abonnementen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::PassphraseDialog</name>
    <message>
        <source>Pass phrase of the vault</source>
        <translation>Wachtzin van de kluis</translation>
    </message>
    <message>
        <source>Your sign-in will be kept in an encrypted file on this computer. Choose a pass phrase of several words; it is asked for at each start, and nobody can recover it.</source>
        <translation>Uw aanmelding wordt bewaard in een versleuteld bestand op deze computer. Kies een wachtzin van meerdere woorden; er wordt bij elke start om gevraagd, en niemand kan hem herstellen.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in an encrypted file on this computer.</source>
        <translation>Uw aanmelding wordt bewaard in een versleuteld bestand op deze computer.</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Nogmaals</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Deze twee zijn niet gelijk.</translation>
    </message>
</context>
<context>
    <name>Pec::PlanController</name>
    <message>
        <source>Somebody changed the same plan or note in another window. Both changes are kept; the plan&apos;s history shows who changed what.</source>
        <translation>Iemand heeft hetzelfde plan of dezelfde notitie in een ander venster gewijzigd. Beide wijzigingen zijn bewaard; de geschiedenis van het plan toont wie wat heeft gewijzigd.</translation>
    </message>
</context>
<context>
    <name>Pec::PlanDesk</name>
    <message numerus="yes">
        <source>%Ln addition(s) to the plan</source>
        <translation>
            <numerusform>%Ln toevoeging aan het plan</numerusform>
            <numerusform>%Ln toevoegingen aan het plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Alias: %1</source>
        <translation>Alias: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Verantwoordelijke: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notitie: %1</translation>
    </message>
</context>
<context>
    <name>Pec::PlanEditor</name>
    <message>
        <source>Missed credit: %1.</source>
        <translation>Gemist krediet: %1.</translation>
    </message>
    <message>
        <source>History (%1)</source>
        <translation>Geschiedenis (%1)</translation>
    </message>
    <message>
        <source>Add to &amp;plan</source>
        <translation>In &amp;plan opnemen</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <translation>In plan opnemen</translation>
    </message>
    <message>
        <source>Has a due date</source>
        <translation>Heeft een uiterste datum</translation>
    </message>
    <message>
        <source>It is left out once the reason stands here</source>
        <translation>Het wordt weggelaten zodra hier de reden staat</translation>
    </message>
    <message>
        <source>Not saved yet. It stays here and is tried again every few seconds.</source>
        <translation>Nog niet bewaard. Het blijft hier staan en wordt om de paar seconden opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>History of the decisions</source>
        <translation>Geschiedenis van de beslissingen</translation>
    </message>
    <message>
        <source>The due date has passed.</source>
        <translation>De uiterste datum is voorbij.</translation>
    </message>
</context>
<context>
    <name>Pec::PlanModel</name>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>%1, no longer found</source>
        <translation>%1, niet meer gevonden</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, te laat</translation>
    </message>
    <message>
        <source>Missed credit a month, low to high</source>
        <translation>Gemist krediet per maand, laag tot hoog</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Gemist</translation>
    </message>
</context>
<context>
    <name>Pec::PlanPane</name>
    <message>
        <source>Nothing to mend here</source>
        <translation>Hier is niets te herstellen</translation>
    </message>
    <message>
        <source>What the next refresh finds is listed here, to be added to the plan with an owner and a date.</source>
        <translation>Wat de volgende keer bij het vernieuwen wordt gevonden, staat dan hier, om met een verantwoordelijke en een datum in het plan op te nemen.</translation>
    </message>
    <message>
        <source>The plan is not there yet</source>
        <translation>Het plan is er nog niet</translation>
    </message>
    <message>
        <source>It is made once the first refresh has read everything.</source>
        <translation>Het wordt gemaakt zodra bij het eerste vernieuwen alles is gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s):</source>
        <translation>
            <numerusform>%Ln bevinding:</numerusform>
            <numerusform>%Ln bevindingen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>Verbeterplan</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Make the P&amp;DF …</source>
        <translation>P&amp;df maken …</translation>
    </message>
    <message>
        <source>Make the improvement plan as PDF</source>
        <translation>Het verbeterplan als pdf maken</translation>
    </message>
</context>
<context>
    <name>Pec::PortfolioHead</name>
    <message>
        <source>Eligible cost</source>
        <translation>Kosten met recht op PEC</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>With partner earned credit</source>
        <translation>Met Partner Earned Credit</translation>
    </message>
    <message>
        <source>%1 of the cost</source>
        <translation>%1 van de kosten</translation>
    </message>
    <message>
        <source>Missed credit, low to high</source>
        <translation>Gemist krediet, laag tot hoog</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s), at a rate of %1</source>
        <translation>
            <numerusform>in %n dag, bij een tarief van %1</numerusform>
            <numerusform>in %n dagen, bij een tarief van %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers that need action</source>
        <translation>Klanten waarbij actie nodig is</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customer(s)</source>
        <translation>
            <numerusform>van %Ln klant</numerusform>
            <numerusform>van %Ln klanten</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the rows with the most eligible cost</source>
        <translation>De rijen met de meeste kosten met recht op PEC tonen</translation>
    </message>
    <message>
        <source>Show the rows with partner earned credit</source>
        <translation>De rijen met Partner Earned Credit tonen</translation>
    </message>
    <message>
        <source>Show the rows that miss credit, or may</source>
        <translation>De rijen tonen die krediet missen, of mogelijk missen</translation>
    </message>
    <message>
        <source>Show the customers that need action</source>
        <translation>De klanten tonen waarbij actie nodig is</translation>
    </message>
</context>
<context>
    <name>Pec::PortfolioPage</name>
    <message>
        <source>Nothing fits this search and these filters. Esc shows everything.</source>
        <translation>Niets past bij deze zoekopdracht en deze filters. Esc toont alles.</translation>
    </message>
</context>
<context>
    <name>Pec::PreviewPane</name>
    <message>
        <source>The preview is being made</source>
        <translation>Het voorbeeld wordt gemaakt</translation>
    </message>
    <message>
        <source>Customer whose plan is previewed</source>
        <translation>Klant van wie het plan te zien is</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>De hele pagina tonen</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source>Show the page as wide as there is room</source>
        <translation>De pagina zo breed tonen als er ruimte is</translation>
    </message>
    <message>
        <source>Refreshing …</source>
        <translation>Wordt bijgewerkt …</translation>
    </message>
    <message>
        <source>There is nobody to report on</source>
        <translation>Er is niemand om over te rapporteren</translation>
    </message>
    <message>
        <source>Choose on the left whom the plan covers.</source>
        <translation>Kies aan de linkerkant over welke klanten het plan gaat.</translation>
    </message>
    <message>
        <source>There is no preview</source>
        <translation>Er is geen voorbeeld</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
</context>
<context>
    <name>Pec::ProfileDialog</name>
    <message>
        <source>Profile and roles</source>
        <translation>Profiel en rollen</translation>
    </message>
    <message>
        <source>Partner Center roles of the signed-in user</source>
        <translation>Rollen van de aangemelde gebruiker in Partnercentrum</translation>
    </message>
    <message>
        <source>These roles decide what may be read. What earns credit are the Azure roles on the customers&apos; subscriptions, shown in the tree.</source>
        <translation>Deze rollen bepalen wat mag worden gelezen. Wat PEC oplevert, zijn de Azure-rollen op de abonnementen van de klanten; die staan in de lijst.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Aangemeld als</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>Partner-id</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>U bent</translation>
    </message>
    <message>
        <source>Not known yet: nothing was read from this tenant.</source>
        <translation>Nog niet bekend: er is niets van deze tenant gelezen.</translation>
    </message>
    <message>
        <source>Not known: the groups of the user could not be read. The app registration needs the Microsoft Graph permission to read group memberships.</source>
        <translation>Niet bekend: de groepen van de gebruiker konden niet worden gelezen. De app-registratie heeft de Microsoft Graph-machtiging nodig om groepslidmaatschappen te lezen.</translation>
    </message>
    <message>
        <source>None. Without the Admin agent or Billing admin role, cost cannot be read.</source>
        <translation>Geen. Zonder de rol Beheeragent of Factureringsbeheerder kunnen de kosten niet worden gelezen.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>&amp;Test the permissions</source>
        <translation>Machtigingen &amp;testen</translation>
    </message>
    <message>
        <source>Permissions of the app registration</source>
        <translation>Machtigingen van de app-registratie</translation>
    </message>
    <message>
        <source>Test the permissions</source>
        <translation>Machtigingen testen</translation>
    </message>
    <message>
        <source>Each is tried with a request that only reads.</source>
        <translation>Elke wordt geprobeerd met een aanvraag die alleen leest.</translation>
    </message>
    <message>
        <source>Microsoft is asked …</source>
        <translation>Microsoft wordt gevraagd …</translation>
    </message>
</context>
<context>
    <name>Pec::RefreshBar</name>
    <message>
        <source>Reading your partner account</source>
        <translation>Uw partneraccount wordt gelezen</translation>
    </message>
    <message>
        <source>Reading customers and subscriptions</source>
        <translation>Klanten en abonnementen worden gelezen</translation>
    </message>
    <message>
        <source>Reading cost</source>
        <translation>Kosten worden gelezen</translation>
    </message>
    <message>
        <source>Reading access of each customer</source>
        <translation>Toegang wordt gelezen</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Bezig met opslaan</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Bezig met stoppen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancel the refresh</source>
        <translation>Het vernieuwen annuleren</translation>
    </message>
    <message>
        <source>Progress of the refresh</source>
        <translation>Voortgang van het vernieuwen</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln customer(s)</source>
        <translation>
            <numerusform>%L1 van %Ln klant</numerusform>
            <numerusform>%L1 van %Ln klanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln aanvraag</numerusform>
            <numerusform>%Ln aanvragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Continue the refresh</source>
        <translation>Doorgaan met vernieuwen</translation>
    </message>
    <message>
        <source>Pause the refresh</source>
        <translation>Vernieuwen pauzeren</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of about %Ln request(s)</source>
        <translation>
            <numerusform>%L1 van ongeveer %Ln aanvraag</numerusform>
            <numerusform>%L1 van ongeveer %Ln aanvragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
</context>
<context>
    <name>Pec::RegistrationGuide</name>
    <message>
        <source>How the app is registered</source>
        <translation>Zo wordt de app geregistreerd</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Stap voor stap</translation>
    </message>
    <message>
        <source>The permissions</source>
        <translation>De machtigingen</translation>
    </message>
    <message>
        <source>By script</source>
        <translation>Met een script</translation>
    </message>
    <message>
        <source>My administrator does this</source>
        <translation>Mijn beheerder doet dit</translation>
    </message>
    <message>
        <source>Ways to the registration</source>
        <translation>Manieren om te registreren</translation>
    </message>
    <message>
        <source>Azure CLI</source>
        <translation>Azure CLI</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>Kind of script</source>
        <translation>Soort script</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Opslaan …</translation>
    </message>
    <message>
        <source>The script was copied.</source>
        <translation>Het script is gekopieerd.</translation>
    </message>
    <message>
        <source>Save this page and mail it to an administrator of your company. You get back a small file, which you open with “Open a profile file …”.</source>
        <translation>Sla deze pagina op en mail hem naar een beheerder van uw bedrijf. U krijgt een klein bestand terug, dat u opent met “Profielbestand openen …”.</translation>
    </message>
    <message>
        <source>Save the request …</source>
        <translation>Verzoek opslaan …</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Het verzoek</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Script opslaan</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Verzoek opslaan</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschreven naar %1.</translation>
    </message>
</context>
<context>
    <name>Pec::ReportDialog</name>
    <message>
        <source>Improvement plan</source>
        <translation>Verbeterplan</translation>
    </message>
    <message>
        <source>What is left out with a reason is listed in the appendix of your own plan, and nowhere in a customer&apos;s. Ctrl+Z undoes a decision.</source>
        <translation>Wat met een reden is weggelaten, staat in de bijlage van uw eigen plan en nergens in dat voor een klant. Ctrl+Z maakt een beslissing ongedaan.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Huisstijl</translation>
    </message>
</context>
<context>
    <name>Pec::ResellerGroupsEditor</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Wederverkoper</translation>
    </message>
    <message>
        <source>Groups of resellers</source>
        <translation>Groepen van wederverkopers</translation>
    </message>
    <message>
        <source>object id of the group</source>
        <translation>object-id van de groep</translation>
    </message>
    <message>
        <source>Object id of a reseller&apos;s group</source>
        <translation>Object-id van de groep van een wederverkoper</translation>
    </message>
    <message>
        <source>tenant id of the reseller, if known</source>
        <translation>tenant-id van de wederverkoper, indien bekend</translation>
    </message>
    <message>
        <source>Tenant id of the reseller</source>
        <translation>Tenant-id van de wederverkoper</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Groep toevoegen</translation>
    </message>
    <message>
        <source>Remove the chosen group</source>
        <translation>Gekozen groep verwijderen</translation>
    </message>
    <message>
        <source>The object id of the group is 32 digits in five groups.</source>
        <translation>De object-id van de groep bestaat uit 32 tekens in vijf blokken.</translation>
    </message>
    <message>
        <source>The tenant id of the reseller is 32 digits in five groups; leave it empty if you do not know it.</source>
        <translation>De tenant-id van de wederverkoper bestaat uit 32 tekens in vijf blokken; laat het veld leeg als u die niet kent.</translation>
    </message>
    <message>
        <source>This group is in the list already.</source>
        <translation>Deze groep staat al in de lijst.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>Pec::RowMenu</name>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Verklaren</translation>
    </message>
    <message>
        <source>Open in the Azure &amp;portal</source>
        <translation>Openen in de Azure-&amp;portal</translation>
    </message>
    <message>
        <source>&amp;Add to the plan</source>
        <translation>&amp;Aan het plan toevoegen</translation>
    </message>
    <message>
        <source>Show this &amp;reseller only</source>
        <translation>Alleen deze &amp;wederverkoper tonen</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>Alles &amp;uitvouwen</translation>
    </message>
    <message>
        <source>Collapse a&amp;ll</source>
        <translation>A&amp;lles invouwen</translation>
    </message>
    <message>
        <source>O&amp;nboard …</source>
        <translation>O&amp;nboarden …</translation>
    </message>
    <message>
        <source>I&amp;mprovement plan …</source>
        <translation>Ver&amp;beterplan …</translation>
    </message>
</context>
<context>
    <name>Pec::RunPage</name>
    <message>
        <source>&amp;Take it back</source>
        <translation>Terug&amp;draaien</translation>
    </message>
    <message>
        <source>&amp;End this access …</source>
        <translation>Toegang b&amp;eëindigen …</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Run it here</source>
        <translation>&amp;Hier uitvoeren</translation>
    </message>
    <message>
        <source>Run it here</source>
        <translation>Hier uitvoeren</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>End this access</source>
        <translation>Toegang beëindigen</translation>
    </message>
    <message>
        <source>Stop after the request that is under way</source>
        <translation>Stoppen na de opdracht die loopt</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Naam van de klant</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>under way …</source>
        <translation>bezig …</translation>
    </message>
    <message numerus="yes">
        <source>This sends %Ln request(s) that change something at %1. Type the name of the customer to allow it.</source>
        <translation>
            <numerusform>Dit verstuurt %Ln opdracht die iets wijzigt bij %1. Typ de naam van de klant om het toe te staan.</numerusform>
            <numerusform>Dit verstuurt %Ln opdrachten die iets wijzigen bij %1. Typ de naam van de klant om het toe te staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look whether it is in place</source>
        <translation>&amp;Kijken of het er staat</translation>
    </message>
    <message>
        <source>&amp;Play the customer (demo)</source>
        <translation>De klant &amp;spelen (demo)</translation>
    </message>
    <message>
        <source>&amp;Note that it is linked</source>
        <translation>&amp;Noteren dat de koppeling er is</translation>
    </message>
    <message>
        <source>&amp;Why there is no credit</source>
        <translation>&amp;Waarom er geen PEC is</translation>
    </message>
    <message>
        <source>Look whether it is in place</source>
        <translation>Kijken of het er staat</translation>
    </message>
    <message>
        <source>Play the customer (demo)</source>
        <translation>De klant spelen (demo)</translation>
    </message>
    <message>
        <source>Runs the files as the customer&apos;s own administrator would.</source>
        <translation>Voert de bestanden uit zoals de eigen beheerder van de klant zou doen.</translation>
    </message>
    <message>
        <source>Note that it is linked</source>
        <translation>Noteren dat de koppeling er is</translation>
    </message>
    <message>
        <source>Only the identity itself can link the partner ID or see the link. Kept with your name and today&apos;s date, and shown as declared.</source>
        <translation>Alleen de identiteit zelf kan de partner-id koppelen of de koppeling zien. Wordt bewaard met uw naam en de datum van vandaag, en getoond als opgegeven.</translation>
    </message>
    <message>
        <source>Why there is no credit</source>
        <translation>Waarom er geen PEC is</translation>
    </message>
    <message>
        <source>Does the customer run the files? Then type nothing here, and look afterwards whether it is in place.</source>
        <translation>Voert de klant de bestanden uit? Dan hoeft u hier niets te typen: kijk daarna of het er staat.</translation>
    </message>
    <message>
        <source>The customer&apos;s tenant is asked what stands …</source>
        <translation>Aan de tenant van de klant wordt gevraagd wat er staat …</translation>
    </message>
    <message>
        <source>Not everything is in place yet. Azure may take some minutes to show it.</source>
        <translation>Nog niet alles staat er. Azure kan er enkele minuten over doen om het te tonen.</translation>
    </message>
    <message>
        <source>Noted. It counts from now on as declared, never as read.</source>
        <translation>Genoteerd. Het geldt voortaan als opgegeven, nooit als gelezen.</translation>
    </message>
</context>
<context>
    <name>Pec::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
</context>
<context>
    <name>Pec::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pagina’s van de instellingen</translation>
    </message>
</context>
<context>
    <name>Pec::ShareChart</name>
    <message>
        <source>Share of eligible cost with PEC, by month</source>
        <translation>Aandeel van de kosten met recht op PEC waarop PEC is toegepast, per maand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>Pec::SignInPage</name>
    <message>
        <source>Asking Microsoft …</source>
        <translation>Microsoft wordt gevraagd …</translation>
    </message>
    <message>
        <source>The sign-in is being prepared.</source>
        <translation>De aanmelding wordt voorbereid.</translation>
    </message>
    <message>
        <source>Sign in in your browser</source>
        <translation>Meld u aan in uw browser</translation>
    </message>
    <message>
        <source>Your browser was opened at Microsoft&apos;s sign-in page. When you are done there, this window goes on by itself. If no page opened, copy the address into a browser of this computer.</source>
        <translation>In uw browser is de aanmeldpagina van Microsoft geopend. Als u daar klaar bent, gaat dit venster vanzelf verder. Is er geen pagina geopend, kopieer het adres dan naar een browser op deze computer.</translation>
    </message>
    <message>
        <source>Enter this code</source>
        <translation>Voer deze code in</translation>
    </message>
    <message>
        <source>Open the address on any device and type the code. When you are done there, this window goes on by itself.</source>
        <translation>Open het adres op een willekeurig apparaat en typ de code. Als u daar klaar bent, gaat dit venster vanzelf verder.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopiëren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Pagina opnieuw openen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Pagina openen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Adres van de aanmeldpagina</translation>
    </message>
</context>
<context>
    <name>Pec::StatePage</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details verbergen</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>De details kopiëren</translation>
    </message>
</context>
<context>
    <name>Pec::SubjectHead</name>
    <message>
        <source>All customers</source>
        <translation>Alle klanten</translation>
    </message>
    <message>
        <source>Customers: %1</source>
        <translation>Klanten: %1</translation>
    </message>
    <message>
        <source>Reseller: %1</source>
        <translation>Wederverkoper: %1</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnementen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>De id kopiëren</translation>
    </message>
    <message>
        <source>Missed credit: %1.</source>
        <translation>Gemist krediet: %1.</translation>
    </message>
</context>
<context>
    <name>Pec::TenantController</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wordt geopend</translation>
    </message>
    <message>
        <source>Starting the demo tenant</source>
        <translation>De demotenant wordt gestart</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>U bent aangemeld</translation>
    </message>
    <message>
        <source>You can close this page and return to PEC Console.</source>
        <translation>U kunt deze pagina sluiten en teruggaan naar PEC Console.</translation>
    </message>
    <message>
        <source>You are signed in until the program ends: no keyring of the system could be used to keep the sign-in.</source>
        <translation>U bent aangemeld tot het programma stopt: er was geen sleutelbos van het systeem beschikbaar om de aanmelding te bewaren.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>You are signed out. The data read so far stays on this computer until the profile is removed.</source>
        <translation>U bent afgemeld. De tot nu toe gelezen gegevens blijven op deze computer tot het profiel wordt verwijderd.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>The refresh was stopped. What was read so far is taken up by the next one.</source>
        <translation>De vernieuwing is gestopt. Wat al gelezen was, neemt de volgende vernieuwing over.</translation>
    </message>
    <message>
        <source>The refresh has ended.</source>
        <translation>Het vernieuwen is klaar.</translation>
    </message>
    <message>
        <source>The refresh could not be completed.</source>
        <translation>Het vernieuwen kon niet worden voltooid.</translation>
    </message>
</context>
<context>
    <name>Pec::TenantPage</name>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>The demo tenant is invented; its settings stay as they are.</source>
        <translation>De demotenant is verzonnen; de instellingen ervan blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Open a tenant to see its settings.</source>
        <translation>Open een tenant om de instellingen ervan te zien.</translation>
    </message>
    <message>
        <source>Back to the rule book&apos;s</source>
        <translation>Terug naar het regelboek</translation>
    </message>
    <message>
        <source>Day on which it was confirmed</source>
        <translation>Dag waarop het is bevestigd</translation>
    </message>
    <message>
        <source>name; empty: nobody did</source>
        <translation>naam; leeg: niemand</translation>
    </message>
    <message>
        <source>As billing shows it</source>
        <translation>Zoals de facturering aangeeft</translation>
    </message>
    <message>
        <source>As billing shows it: %1</source>
        <translation>Zoals de facturering aangeeft: %1</translation>
    </message>
    <message>
        <source>in the system&apos;s keyring</source>
        <translation>in de sleutelbos van het systeem</translation>
    </message>
    <message>
        <source>only until the program ends</source>
        <translation>alleen tot het programma stopt</translation>
    </message>
    <message>
        <source>in an encrypted file</source>
        <translation>in een versleuteld bestand</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>U bent</translation>
    </message>
    <message>
        <source>Only direct-bill partners and indirect providers earn credit. A reseller&apos;s access makes its provider earn.</source>
        <translation>Alleen een partner met directe facturering of een indirecte provider krijgt PEC. De toegang van een wederverkoper levert PEC op voor diens provider.</translation>
    </message>
    <message>
        <source>Rate of the credit in percent</source>
        <translation>PEC-tarief in procent</translation>
    </message>
    <message>
        <source>Partner agreement confirmed by</source>
        <translation>Partnerovereenkomst bevestigd door</translation>
    </message>
    <message>
        <source>Who told you that the partner program agreement is active, and when. Shown as declared, never as read.</source>
        <translation>Wie u heeft gezegd dat de partnerprogramma-overeenkomst actief is, en wanneer. Wordt getoond als opgegeven, nooit als gelezen.</translation>
    </message>
    <message>
        <source>Groups of resellers</source>
        <translation>Groepen van wederverkopers</translation>
    </message>
    <message>
        <source>A provider cannot read them; the reseller tells their object ids.</source>
        <translation>Een provider kan ze niet lezen; de wederverkoper geeft de object-id’s door.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Keep the sign-in</source>
        <translation>Aanmelding bewaren</translation>
    </message>
    <message>
        <source>When this changes, the tenant is signed out and you sign in again.</source>
        <translation>Als dit verandert, wordt de tenant afgemeld en meldt u zich opnieuw aan.</translation>
    </message>
    <message>
        <source>Empty: the rule book&apos;s, or the largest in your cost data.</source>
        <translation>Leeg: dat van het regelboek, of het hoogste in uw kostengegevens.</translation>
    </message>
    <message>
        <source>In force: %1 percent, %2. Empty: the rule book&apos;s, or the largest in your cost data.</source>
        <translation>Van kracht: %1 procent, %2. Leeg: dat van het regelboek, of het hoogste in uw kostengegevens.</translation>
    </message>
    <message>
        <source>Enter a number above 0 and below 100, for example %1.</source>
        <translation>Voer een getal boven 0 en onder 100 in, bijvoorbeeld %1.</translation>
    </message>
</context>
<context>
    <name>Pec::ViewExport</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-werkmap (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with separators (*.csv)</source>
        <translation>Tekst met scheidingstekens (*.csv)</translation>
    </message>
    <message>
        <source>Export the view</source>
        <translation>Weergave exporteren</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>klanten</translation>
    </message>
</context>
<context>
    <name>Pec::WaitingPage</name>
    <message>
        <source>One moment, please.</source>
        <translation>Een ogenblik geduld.</translation>
    </message>
    <message>
        <source>No customers</source>
        <translation>Geen klanten</translation>
    </message>
    <message>
        <source>The billing account of this tenant holds no customer with an Azure plan. Once there is one, read the tenant again.</source>
        <translation>De factureringsrekening van deze tenant bevat geen klant met een Azure-plan. Lees de tenant opnieuw zodra er een is.</translation>
    </message>
    <message>
        <source>Read the tenant</source>
        <translation>Tenant lezen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Reading the tenant for the first time</source>
        <translation>De tenant wordt voor het eerst gelezen</translation>
    </message>
    <message>
        <source>The first figures appear as soon as they are complete. Progress is shown at the bottom of the window.</source>
        <translation>De eerste cijfers verschijnen zodra ze compleet zijn. De voortgang staat onder in het venster.</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Er is nog niets gelezen</translation>
    </message>
    <message>
        <source>The program runs offline, and no earlier data of this tenant is stored on this computer. Start it without --offline to read it.</source>
        <translation>Het programma werkt offline en op deze computer zijn geen eerdere gegevens van deze tenant opgeslagen. Start het zonder --offline om de tenant te lezen.</translation>
    </message>
    <message>
        <source>Read customers, cost and access of your tenant. This only reads; nothing is changed.</source>
        <translation>Lees de klanten, kosten en toegang van uw tenant. Er wordt alleen gelezen; niets wordt gewijzigd.</translation>
    </message>
</context>
<context>
    <name>Pec::WelcomePage</name>
    <message>
        <source>Partner earned credit, without blind spots</source>
        <translation>Partner Earned Credit, zonder blinde vlekken</translation>
    </message>
    <message>
        <source>PEC Console shows for every customer whether partner earned credit is applied, why not, and what that costs.</source>
        <translation>PEC Console laat per klant zien of er Partner Earned Credit wordt toegepast, waarom niet en wat dat kost.</translation>
    </message>
    <message>
        <source>Connect your tenant</source>
        <translation>Uw tenant verbinden</translation>
    </message>
    <message>
        <source>Sign in to your partner tenant. You need the tenant, an app registration and the Admin agent or Billing admin role.</source>
        <translation>Meld u aan bij uw partnertenant. U hebt de tenant, een app-registratie en de rol Beheeragent of Factureringsbeheerder nodig.</translation>
    </message>
    <message>
        <source>Explore the demo tenant</source>
        <translation>Demotenant verkennen</translation>
    </message>
    <message>
        <source>An invented partner with two dozen customers. It runs inside this program; nothing leaves your computer.</source>
        <translation>Een verzonnen partner met twee dozijn klanten. De demo draait in dit programma; niets verlaat uw computer.</translation>
    </message>
    <message>
        <source>Nothing is changed in any tenant by looking at it.</source>
        <translation>Door te kijken verandert er in geen enkele tenant iets.</translation>
    </message>
    <message>
        <source>PEC Console</source>
        <translation>PEC Console</translation>
    </message>
</context>
<context>
    <name>Pec::WhomBox</name>
    <message>
        <source>All customers</source>
        <translation>Alle klanten</translation>
    </message>
    <message>
        <source>Customers of %1</source>
        <translation>Klanten van %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected customer(s)</source>
        <translation>
            <numerusform>%Ln geselecteerde klant</numerusform>
            <numerusform>%Ln geselecteerde klanten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::WhyPane</name>
    <message>
        <source>What to do</source>
        <translation>Wat u kunt doen</translation>
    </message>
    <message>
        <source>Nothing has to be done here.</source>
        <translation>Hier hoeft niets te gebeuren.</translation>
    </message>
    <message>
        <source>Rule by rule</source>
        <translation>Regel voor regel</translation>
    </message>
    <message>
        <source>Onboard this subscription …</source>
        <translation>Dit abonnement onboarden …</translation>
    </message>
    <message>
        <source>Onboard this subscription</source>
        <translation>Dit abonnement onboarden</translation>
    </message>
</context>
<context>
    <name>Pec::WizardFrame</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>1. Check</source>
        <translation>1. Controle</translation>
    </message>
    <message>
        <source>2. Method</source>
        <translation>2. Methode</translation>
    </message>
    <message>
        <source>3. Dry run</source>
        <translation>3. Proefdraaien</translation>
    </message>
    <message>
        <source>4. Run</source>
        <translation>4. Uitvoeren</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>Steps of the onboarding</source>
        <translation>Stappen van de onboarding</translation>
    </message>
    <message>
        <source>&amp;Keep the plan</source>
        <translation>Plan &amp;bewaren</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Plan bewaren</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation>%1, huidige stap</translation>
    </message>
</context>
<context>
    <name>Pec::WordsPage</name>
    <message>
        <source>&amp;Introduction</source>
        <translation>&amp;Inleiding</translation>
    </message>
    <message>
        <source>What is &amp;missed</source>
        <translation>Wat wordt &amp;gemist</translation>
    </message>
    <message>
        <source>What there is to &amp;do</source>
        <translation>Wat er te &amp;doen is</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Zoals het was</translation>
    </message>
    <message>
        <source>As it was: %1</source>
        <translation>Zoals het was: %1</translation>
    </message>
    <message>
        <source>Each plan has numbers of its own, so that only the introduction can be worded, once for all of them.</source>
        <translation>Elk plan heeft zijn eigen cijfers, zodat alleen de inleiding te verwoorden is, eenmaal voor alle plannen.</translation>
    </message>
    <message>
        <source>Word the first page as you would say it. An empty sentence is left out.</source>
        <translation>Verwoord de eerste pagina zoals u het zou zeggen. Een lege zin wordt weggelaten.</translation>
    </message>
    <message>
        <source>It reaches the customer as you type it: name no amounts and nobody else.</source>
        <translation>Het komt bij de klant zoals u het typt: noem geen bedragen en niemand anders.</translation>
    </message>
    <message>
        <source>What it rests on has changed since. It would now read: %1</source>
        <translation>Waarop het berust, is sindsdien veranderd. Het zou nu luiden: %1</translation>
    </message>
    <message>
        <source>Ho&amp;w it stands</source>
        <translation>Hoe het er&amp;voor staat</translation>
    </message>
    <message>
        <source>What the &amp;access is for</source>
        <translation>Waar de t&amp;oegang voor is</translation>
    </message>
</context>
<context>
    <name>ViewSheet</name>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Customer&apos;s tenant</source>
        <translation>Tenant van de klant</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>Abonnements-id</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Missed credit, low</source>
        <translation>Gemist krediet, laag</translation>
    </message>
    <message>
        <source>Missed credit, high</source>
        <translation>Gemist krediet, hoog</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Period %1 to %2 (UTC), read %3</source>
        <translation>Periode %1 tot en met %2 (UTC), gelezen %3</translation>
    </message>
    <message>
        <source>A search or filter was set: this is not all.</source>
        <translation>Er was gezocht of gefilterd: dit is niet alles.</translation>
    </message>
</context>
</TS>
