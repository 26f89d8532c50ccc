<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>CustomerCells</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reseller, customer or subscription</source>
        <translation>Wiederverkäufer, Kunde oder Abonnement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Whether partner earned credit is applied to the eligible cost</source>
        <translation>Ob Partner Earned Credit auf die PEC-fähigen Kosten angewendet wird</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The main cause why credit is missing, or may be</source>
        <translation>Die Hauptursache dafür, dass PEC fehlt oder fehlen kann</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>How you reach the subscription</source>
        <translation>Wie Sie auf das Abonnement zugreifen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The Azure role you hold, and whether it earns credit</source>
        <translation>Ihre Azure-Rolle und ob es für sie PEC gibt</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>Partner-ID</translation>
    </message>
    <message>
        <source>Whether your partner ID is linked to that access</source>
        <translation>Ob Ihre Partner-ID mit diesem Zugriff verknüpft ist</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost of the period, in the customer&apos;s billing currency</source>
        <translation>Kosten des Zeitraums in der Abrechnungswährung des Kunden</translation>
    </message>
    <message>
        <source>PEC share</source>
        <translation>PEC-Anteil</translation>
    </message>
    <message>
        <source>Share of the eligible cost that has partner earned credit applied</source>
        <translation>Anteil der PEC-fähigen Kosten, auf den Partner Earned Credit angewendet wird</translation>
    </message>
    <message>
        <source>Missed credit</source>
        <translation>Entgangene Gutschrift</translation>
    </message>
    <message>
        <source>Credit missed in the period: what is proved, to what is possible</source>
        <translation>Im Zeitraum entgangene Gutschrift: von nachgewiesen bis möglich</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Wiederverkäufer</translation>
    </message>
    <message>
        <source>The indirect reseller of the customer</source>
        <translation>Der indirekte Wiederverkäufer des Kunden</translation>
    </message>
    <message>
        <source>Eligible cost</source>
        <translation>PEC-fähige Kosten</translation>
    </message>
    <message>
        <source>Cost of the period that can carry partner earned credit</source>
        <translation>Kosten des Zeitraums, für die Partner Earned Credit möglich ist</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Who of you looks after the customer</source>
        <translation>Wer bei Ihnen den Kunden betreut</translation>
    </message>
    <message>
        <source>Without a reseller</source>
        <translation>Ohne Wiederverkäufer</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customer(s) need action</source>
        <translation>
            <numerusform>%1 von %Ln Kunden mit Handlungsbedarf</numerusform>
            <numerusform>%1 von %Ln Kunden mit Handlungsbedarf</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>FilterChoices</name>
    <message>
        <source>without a reseller</source>
        <translation>ohne Wiederverkäufer</translation>
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
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Access paths</source>
        <translation>Zugriffswege</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>geprüft: %1</translation>
    </message>
    <message>
        <source>no role of yours was found</source>
        <translation>keine Rolle von Ihnen gefunden</translation>
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
        <translation>Prinzipal</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Earns credit</source>
        <translation>PEC-fähig</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>Partner-ID</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1, time-bound</source>
        <translation>%1, zeitlich begrenzt</translation>
    </message>
    <message>
        <source>%1, inherited</source>
        <translation>%1, geerbt</translation>
    </message>
</context>
<context>
    <name>Pec::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Connect your tenant …</source>
        <translation>Ihren Mandanten &amp;verbinden …</translation>
    </message>
    <message>
        <source>Explore the &amp;demo tenant</source>
        <translation>&amp;Demo-Mandanten erkunden</translation>
    </message>
    <message>
        <source>&amp;Profile and roles …</source>
        <translation>&amp;Profil und Rollen …</translation>
    </message>
    <message>
        <source>Sign &amp;in …</source>
        <translation>&amp;Anmelden …</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Read the tenant again (F5)</source>
        <translation>Mandanten erneut lesen (F5)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;All customers</source>
        <translation>Alle &amp;Kunden</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Refresh &amp;everything</source>
        <translation>A&amp;lles aktualisieren</translation>
    </message>
    <message>
        <source>Read the list of subscriptions, closed months and access of every customer again, whatever was read before</source>
        <translation>Die Liste der Abonnements, abgeschlossene Monate und den Zugriff jedes Kunden neu lesen, was auch immer vorher gelesen wurde</translation>
    </message>
    <message>
        <source>&amp;Export the view …</source>
        <translation>Ansicht e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Open in the &amp;Azure portal</source>
        <translation>Im A&amp;zure-Portal öffnen</translation>
    </message>
    <message>
        <source>F&amp;ilter …</source>
        <translation>&amp;Filtern …</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo – %1</source>
        <translation>&amp;Rückgängig – %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo – %1</source>
        <translation>&amp;Wiederholen – %1</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Änderungen</translation>
    </message>
    <message>
        <source>What was gained and lost since an earlier refresh (Ctrl+H)</source>
        <translation>Was seit einer früheren Aktualisierung gewonnen und verloren wurde (Strg+H)</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>Einstell&amp;ungen …</translation>
    </message>
    <message>
        <source>Customers that are being brought under partner earned credit</source>
        <translation>Kunden, für die gerade Partner Earned Credit eingerichtet wird</translation>
    </message>
    <message>
        <source>Moves the demo tenant&apos;s clock by a day and reads it again</source>
        <translation>Stellt die Uhr des Demo-Mandanten einen Tag weiter und liest ihn neu</translation>
    </message>
    <message>
        <source>&amp;Onboarding cases</source>
        <translation>&amp;Onboarding-Fälle</translation>
    </message>
    <message>
        <source>&amp;Next day in the demo</source>
        <translation>&amp;Nächster Tag in der Demo</translation>
    </message>
    <message>
        <source>I&amp;mprovement plan …</source>
        <translation>Verbe&amp;sserungsplan …</translation>
    </message>
    <message>
        <source>Make a plan as PDF and tables, for you or for a customer (Ctrl+P)</source>
        <translation>Einen Plan als PDF und Tabellen erstellen, für Sie selbst oder für einen Kunden (Strg+P)</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics …</source>
        <translation>&amp;Diagnose speichern …</translation>
    </message>
    <message>
        <source>&amp;About and health</source>
        <translation>&amp;Info und Zustand</translation>
    </message>
</context>
<context>
    <name>Pec::AppearancePage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window. A plan for a customer has a language of its own.</source>
        <translation>Sprache des Fensters. Ein Plan für einen Kunden hat eine eigene Sprache.</translation>
    </message>
</context>
<context>
    <name>Pec::Banner</name>
    <message numerus="yes">
        <source>and %Ln more, see the details</source>
        <translation>
            <numerusform>und %Ln weiterer, siehe Details</numerusform>
            <numerusform>und %Ln weitere, siehe Details</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) could not be read; everything else is shown.</source>
        <translation>
            <numerusform>%Ln Teil konnte nicht gelesen werden; alles andere wird angezeigt.</numerusform>
            <numerusform>%Ln Teile konnten nicht gelesen werden; alles andere wird angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Your changes to the plan stay in the window and are saved as soon as that is possible. Free some space, or let the data folder be written, and leave the window open until then.</source>
        <translation>Ihre Änderungen am Plan bleiben im Fenster und werden gespeichert, sobald das möglich ist. Schaffen Sie Platz oder erlauben Sie das Schreiben in den Datenordner, und lassen Sie das Fenster bis dahin offen.</translation>
    </message>
</context>
<context>
    <name>Pec::BrandPage</name>
    <message>
        <source>Choose the &amp;logo …</source>
        <translation>&amp;Logo auswählen …</translation>
    </message>
    <message>
        <source>&amp;Import a brand file …</source>
        <translation>Markendatei &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Back to the program&apos;s look</source>
        <translation>&amp;Zurück zum Aussehen des Programms</translation>
    </message>
    <message>
        <source>Main colour</source>
        <translation>Hauptfarbe</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Logo auswählen</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Import a brand file</source>
        <translation>Markendatei importieren</translation>
    </message>
    <message>
        <source>Back to the program&apos;s look</source>
        <translation>Zurück zum Aussehen des Programms</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Bilder (*.svg *.png)</translation>
    </message>
    <message>
        <source>Brand file</source>
        <translation>Markendatei</translation>
    </message>
    <message>
        <source>Brand files (*.json)</source>
        <translation>Markendateien (*.json)</translation>
    </message>
    <message>
        <source>SVG or PNG of at most 2 MB.</source>
        <translation>SVG oder PNG mit höchstens 2 MB.</translation>
    </message>
    <message>
        <source>&amp;Main colour</source>
        <translation>Ha&amp;uptfarbe</translation>
    </message>
    <message>
        <source>&amp;Accent colour</source>
        <translation>&amp;Akzentfarbe</translation>
    </message>
    <message>
        <source>Words on the &amp;cover</source>
        <translation>Text auf dem &amp;Deckblatt</translation>
    </message>
    <message>
        <source>&amp;Footer</source>
        <translation>Fußz&amp;eile</translation>
    </message>
    <message>
        <source>One line, on every page.</source>
        <translation>Eine Zeile, auf jeder Seite.</translation>
    </message>
    <message>
        <source>The logo as it stands on the cover</source>
        <translation>Das Logo, wie es auf dem Deckblatt steht</translation>
    </message>
    <message>
        <source>Not used: %1 characters, and %2 are the most.</source>
        <translation>Nicht verwendet: %1 Zeichen, höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>No lo&amp;go</source>
        <translation>&amp;Kein Logo</translation>
    </message>
</context>
<context>
    <name>Pec::BulkWizard</name>
    <message numerus="yes">
        <source>Onboard %Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunden onboarden</numerusform>
            <numerusform>%Ln Kunden onboarden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Onboarding of %Ln customer(s)</source>
        <translation>
            <numerusform>Onboarding von %Ln Kunden</numerusform>
            <numerusform>Onboarding von %Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 customers are planned …</source>
        <translation>%1 von %2 Kunden sind geplant …</translation>
    </message>
    <message>
        <source>Mend what is wrong, or go back and leave these customers out.</source>
        <translation>Beheben Sie, was nicht stimmt, oder gehen Sie zurück und lassen Sie diese Kunden aus.</translation>
    </message>
</context>
<context>
    <name>Pec::CalendarModel</name>
    <message>
        <source>Week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>with PEC</source>
        <translation>mit PEC</translation>
    </message>
    <message>
        <source>without PEC</source>
        <translation>ohne PEC</translation>
    </message>
    <message>
        <source>nothing eligible consumed</source>
        <translation>nichts PEC-Fähiges verbraucht</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>keine Kosten</translation>
    </message>
    <message>
        <source>under 48 hours old</source>
        <translation>jünger als 48 Stunden</translation>
    </message>
    <message>
        <source>not known whether with PEC</source>
        <translation>PEC nicht bekannt</translation>
    </message>
    <message>
        <source>valid access</source>
        <translation>gültiger Zugriff</translation>
    </message>
    <message>
        <source>no valid access</source>
        <translation>kein gültiger Zugriff</translation>
    </message>
    <message>
        <source>access not known</source>
        <translation>Zugriff nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>The whole month tells it; single days of it are not held.</source>
        <translation>Der ganze Monat zeigt es; seine einzelnen Tage liegen nicht vor.</translation>
    </message>
</context>
<context>
    <name>Pec::CaseList</name>
    <message>
        <source>Cases of onboarding</source>
        <translation>Onboarding-Fälle</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Cases are being read …</source>
        <translation>Fälle werden gelesen …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Den Fall öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
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
        <translation>Geplant</translation>
    </message>
    <message>
        <source>End of access: %1</source>
        <translation>Ende des Zugriffs: %1</translation>
    </message>
    <message>
        <source>There is no case yet. Select a customer in the tree and choose Onboard.</source>
        <translation>Es gibt noch keinen Fall. Wählen Sie einen Kunden im Baum und dann Onboarden.</translation>
    </message>
</context>
<context>
    <name>Pec::ChangesPane</name>
    <message>
        <source>Customer, subscription</source>
        <translation>Kunde, Abonnement</translation>
    </message>
    <message>
        <source>Credit a month</source>
        <translation>Gutschrift pro Monat</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>lost this week</source>
        <translation>diese Woche verloren</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet: no earlier refresh is kept.</source>
        <translation>Es gibt noch nichts zum Vergleichen: Keine frühere Aktualisierung ist aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no earlier refresh to compare with yet. This is what the days of the present one show.</source>
        <translation>Es gibt noch keine frühere Aktualisierung zum Vergleichen. Dies zeigen die Tage der jetzigen.</translation>
    </message>
    <message>
        <source>Nothing was gained or lost between %1 and %2.</source>
        <translation>Zwischen %1 und %2 wurde nichts gewonnen oder verloren.</translation>
    </message>
    <message>
        <source>Between %1 and %2, the last complete days of the two refreshes.</source>
        <translation>Zwischen %1 und %2, den letzten vollständigen Tagen der beiden Aktualisierungen.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Seit dem letzten Mal</translation>
    </message>
    <message>
        <source>Since a week ago</source>
        <translation>Seit einer Woche</translation>
    </message>
    <message>
        <source>Since a month ago</source>
        <translation>Seit einem Monat</translation>
    </message>
    <message>
        <source>Changes by customer</source>
        <translation>Änderungen nach Kunde</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Vergleichen …</translation>
    </message>
</context>
<context>
    <name>Pec::CheckPage</name>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>Which subscriptions</source>
        <translation>Welche Abonnements</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>The customer&apos;s tenant is asked what is allowed there …</source>
        <translation>Der Mandant des Kunden wird gefragt, was dort erlaubt ist …</translation>
    </message>
    <message>
        <source>What is not known does not stop you; each line says how to find out.</source>
        <translation>Was nicht bekannt ist, hält Sie nicht auf; in jeder Zeile steht, wie Sie es herausfinden.</translation>
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
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
    <message>
        <source>A colour is written as #0b4f5c.</source>
        <translation>Eine Farbe wird wie #0b4f5c geschrieben.</translation>
    </message>
    <message>
        <source>Contrast on white %1:1, at least %2:1</source>
        <translation>Kontrast auf Weiß %1:1, mindestens %2:1</translation>
    </message>
    <message>
        <source>Not used: its contrast on white is %1:1, and at least %2:1 is needed to be read.</source>
        <translation>Nicht verwendet: Der Kontrast auf Weiß beträgt %1:1, und zum Lesen ist mindestens %2:1 nötig.</translation>
    </message>
</context>
<context>
    <name>Pec::ConnectForm</name>
    <message>
        <source>Give the connection a name, for example the name of your company.</source>
        <translation>Geben Sie der Verbindung einen Namen, zum Beispiel den Ihres Unternehmens.</translation>
    </message>
    <message>
        <source>There is a connection of this name already. Choose another name.</source>
        <translation>Es gibt bereits eine Verbindung mit diesem Namen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The tenant is a domain such as contoso.onmicrosoft.com, or a directory id.</source>
        <translation>Der Mandant ist eine Domäne wie contoso.onmicrosoft.com oder eine Verzeichnis-ID.</translation>
    </message>
    <message>
        <source>The client id is the application id of your app registration: 32 digits in five groups.</source>
        <translation>Die Client-ID ist die Anwendungs-ID Ihrer App-Registrierung: 32 Zeichen in fünf Gruppen.</translation>
    </message>
    <message>
        <source>The address of “%1” must begin with https:// and name a host.</source>
        <translation>Die Adresse bei „%1“ muss mit https:// beginnen und einen Host nennen.</translation>
    </message>
    <message>
        <source>The file of the certificate authority cannot be read.</source>
        <translation>Die Datei der Zertifizierungsstelle kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Connect your tenant</source>
        <translation>Ihren Mandanten verbinden</translation>
    </message>
    <message>
        <source>Register a public client application in your partner tenant and enter its id here. You sign in at Microsoft; this program never sees your password.</source>
        <translation>Registrieren Sie in Ihrem Partnermandanten eine öffentliche Clientanwendung und geben Sie hier deren ID ein. Sie melden sich bei Microsoft an; dieses Programm sieht Ihr Kennwort nie.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Mandant</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>A&amp;utorität</translation>
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
        <translation>&amp;Partner Center</translation>
    </message>
    <message>
        <source>Certificate authority &amp;file</source>
        <translation>Datei der &amp;Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>for example: Noordzee Cloud</source>
        <translation>zum Beispiel: Noordzee Cloud</translation>
    </message>
    <message>
        <source>domain or directory id</source>
        <translation>Domäne oder Verzeichnis-ID</translation>
    </message>
    <message>
        <source>empty: the system&apos;s certificates</source>
        <translation>leer: die Zertifikate des Systems</translation>
    </message>
    <message>
        <source>Keep the &amp;sign-in</source>
        <translation>Anmeldung auf&amp;bewahren</translation>
    </message>
    <message>
        <source>Keep the sign-in</source>
        <translation>Anmeldung aufbewahren</translation>
    </message>
    <message>
        <source>in the system&apos;s keyring</source>
        <translation>im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>only until the program ends</source>
        <translation>nur bis zum Programmende</translation>
    </message>
    <message>
        <source>in an encrypted file</source>
        <translation>in einer verschlüsselten Datei</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Show advanced settings</source>
        <translation>Erweiterte Einstellungen anzeigen</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose the file of a certificate authority</source>
        <translation>Datei einer Zertifizierungsstelle auswählen</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Mit Code anmelden</translation>
    </message>
    <message>
        <source>For a computer without a browser: type a code on another device</source>
        <translation>Für einen Computer ohne Browser: Code auf einem anderen Gerät eingeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open a profile file</source>
        <translation>Profildatei öffnen</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profile (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>How the app is registered</source>
        <translation>So wird die App registriert</translation>
    </message>
    <message>
        <source>Open a profile file …</source>
        <translation>Profildatei öffnen …</translation>
    </message>
    <message>
        <source>The small file that your administrator sent you</source>
        <translation>Die kleine Datei, die Ihnen Ihr Administrator gesendet hat</translation>
    </message>
    <message>
        <source>How to register the app …</source>
        <translation>So wird die App registriert …</translation>
    </message>
</context>
<context>
    <name>Pec::ContentPage</name>
    <message>
        <source>&amp;One plan</source>
        <translation>&amp;Ein Plan</translation>
    </message>
    <message>
        <source>One &amp;each</source>
        <translation>&amp;Je einer</translation>
    </message>
    <message>
        <source>Partner &amp;internal</source>
        <translation>&amp;Intern beim Partner</translation>
    </message>
    <message>
        <source>For the &amp;customer</source>
        <translation>Für den &amp;Kunden</translation>
    </message>
    <message>
        <source>The figures within the PDF</source>
        <translation>Die Zahlen in der PDF-Datei</translation>
    </message>
    <message>
        <source>Last 30 complete days</source>
        <translation>Letzte 30 vollständige Tage</translation>
    </message>
    <message>
        <source>As it is billed</source>
        <translation>Wie abgerechnet</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>&amp;Whom it covers</source>
        <translation>&amp;Welche Kunden</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>Währ&amp;ung</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Wählen Sie mindestens ein Format.</translation>
    </message>
    <message>
        <source>Choose the folder that the files go to.</source>
        <translation>Wählen Sie den Ordner für die Dateien.</translation>
    </message>
    <message>
        <source>One plan for each customer: none may read of another.</source>
        <translation>Ein Plan je Kunde: Keiner darf etwas über einen anderen lesen.</translation>
    </message>
    <message>
        <source>Hides every amount, other customers, and what is not asked of the customer.</source>
        <translation>Verbirgt alle Beträge, andere Kunden und was nicht vom Kunden erbeten wird.</translation>
    </message>
    <message>
        <source>With amounts, which are your buying prices. Do not pass it on.</source>
        <translation>Mit Beträgen, die Ihre Einkaufspreise sind. Geben Sie ihn nicht weiter.</translation>
    </message>
    <message>
        <source>Folder for the plan</source>
        <translation>Ordner für den Plan</translation>
    </message>
    <message>
        <source>The month could not be read; this is of the last 30 days.</source>
        <translation>Der Monat konnte nicht gelesen werden; dies sind die letzten 30 Tage.</translation>
    </message>
</context>
<context>
    <name>Pec::CopyableTable</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
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
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Share with PEC</source>
        <translation>Anteil mit PEC</translation>
    </message>
    <message>
        <source>Cost that never earns, by kind</source>
        <translation>Kosten, die nie PEC bringen, nach Art</translation>
    </message>
    <message>
        <source>Cost from %1 to %2</source>
        <translation>Kosten vom %1 bis %2</translation>
    </message>
    <message>
        <source>Cost of %1</source>
        <translation>Kosten: %1</translation>
    </message>
    <message>
        <source>By subscription</source>
        <translation>Nach Abonnement</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Nach Kunde</translation>
    </message>
    <message>
        <source>Nothing was consumed in this time.</source>
        <translation>In dieser Zeit wurde nichts verbraucht.</translation>
    </message>
    <message>
        <source>No cost of this time is of a kind that never earns, as far as it was told apart.</source>
        <translation>Soweit unterschieden werden konnte, gibt es in dieser Zeit keine Kosten einer Art, die nie PEC bringt.</translation>
    </message>
    <message>
        <source>Who has the cost</source>
        <translation>Wer die Kosten hat</translation>
    </message>
    <message>
        <source>What stands behind the cost</source>
        <translation>Was hinter den Kosten steht</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Back to the whole period</source>
        <translation>Zurück zum ganzen Zeitraum</translation>
    </message>
    <message>
        <source>Not told by subscription</source>
        <translation>Keinem Abonnement zugeordnet</translation>
    </message>
    <message>
        <source>Not told by customer</source>
        <translation>Keinem Kunden zugeordnet</translation>
    </message>
    <message>
        <source>Azure service</source>
        <translation>Azure-Dienst</translation>
    </message>
    <message>
        <source>With PEC</source>
        <translation>Mit PEC</translation>
    </message>
    <message>
        <source>Without PEC</source>
        <translation>Ohne PEC</translation>
    </message>
    <message>
        <source>of no service</source>
        <translation>keinem Dienst zugeordnet</translation>
    </message>
    <message>
        <source>Cost by service is asked of Microsoft when you want it: it takes one of the few cost queries that a tenant has.</source>
        <translation>Kosten nach Dienst werden bei Microsoft abgefragt, wenn Sie es wollen: Das braucht eine der wenigen Kostenabfragen, die ein Mandant hat.</translation>
    </message>
    <message>
        <source>Cost Management is being asked. This may take a minute.</source>
        <translation>Cost Management wird gefragt. Das kann eine Minute dauern.</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Nach Dienst</translation>
    </message>
    <message>
        <source>Cost by Azure service</source>
        <translation>Kosten nach Azure-Dienst</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt abfragen</translation>
    </message>
    <message>
        <source>Ask Microsoft for cost by service</source>
        <translation>Kosten nach Dienst bei Microsoft abfragen</translation>
    </message>
</context>
<context>
    <name>Pec::CostChart</name>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Cost chart of %1</source>
        <translation>Kostendiagramm: %1</translation>
    </message>
    <message>
        <source>No cost</source>
        <translation>Keine Kosten</translation>
    </message>
    <message>
        <source>The month is not complete.</source>
        <translation>Der Monat ist noch nicht vollständig.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Share with PEC: %1</source>
        <translation>Anteil mit PEC: %1</translation>
    </message>
    <message>
        <source>Columns from %1 to %2. %3. The table holds every figure.</source>
        <translation>Säulen vom %1 bis %2. %3. Die Tabelle enthält alle Zahlen.</translation>
    </message>
    <message>
        <source>Share with PEC</source>
        <translation>Anteil mit PEC</translation>
    </message>
</context>
<context>
    <name>Pec::CostLegend</name>
    <message>
        <source>Legend: parts of the chart</source>
        <translation>Legende: Teile des Diagramms</translation>
    </message>
    <message>
        <source>Share with PEC</source>
        <translation>Anteil mit PEC</translation>
    </message>
    <message>
        <source>Share of the eligible cost that has partner earned credit; none where it is not known what is eligible</source>
        <translation>Anteil der PEC-fähigen Kosten mit PEC; keiner, wo nicht bekannt ist, was PEC-fähig ist</translation>
    </message>
</context>
<context>
    <name>Pec::CostPane</name>
    <message>
        <source>Show cost as a chart</source>
        <translation>Kosten als Diagramm anzeigen</translation>
    </message>
    <message>
        <source>Show cost as a table</source>
        <translation>Kosten als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Cost by day or month</source>
        <translation>Kosten nach Tag oder Monat</translation>
    </message>
    <message>
        <source>Copy the figures for a spreadsheet</source>
        <translation>Zahlen für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>Kostenverlauf</translation>
    </message>
    <message>
        <source>Nothing was consumed in this time.</source>
        <translation>In dieser Zeit wurde nichts verbraucht.</translation>
    </message>
    <message>
        <source>Cost over time is still being read.</source>
        <translation>Der Kostenverlauf wird noch gelesen.</translation>
    </message>
    <message>
        <source>Cost over time was not read for single subscriptions of this tenant. Select the customer to see its chart.</source>
        <translation>Der Kostenverlauf einzelner Abonnements wurde für diesen Mandanten nicht gelesen. Wählen Sie den Kunden aus, um sein Diagramm zu sehen.</translation>
    </message>
    <message>
        <source>Cost over time could not be read at this level.</source>
        <translation>Der Kostenverlauf konnte auf dieser Ebene nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>Das Bild konnte nicht als %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>cost per month</source>
        <translation>Kosten pro Monat</translation>
    </message>
    <message>
        <source>cost per day</source>
        <translation>Kosten pro Tag</translation>
    </message>
    <message>
        <source>Single days are not told apart by product: what has no credit there may or may not be eligible. Months say which.</source>
        <translation>Einzelne Tage werden nicht nach Produkt getrennt: Kosten ohne PEC können dort PEC-fähig sein oder nicht. Monate zeigen es.</translation>
    </message>
    <message>
        <source>Period of the chart</source>
        <translation>Zeitraum des Diagramms</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
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
        <translation>PEC angewendet</translation>
    </message>
    <message>
        <source>Missed: eligible, access lacking</source>
        <translation>PEC entgangen: Zugriff fehlt</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Nicht PEC-fähig</translation>
    </message>
    <message>
        <source>Too recent to tell</source>
        <translation>Noch zu neu</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Nicht bestimmbar</translation>
    </message>
    <message>
        <source>Missed credit</source>
        <translation>Entgangene Gutschrift</translation>
    </message>
</context>
<context>
    <name>Pec::CostTableModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>under 48 hours old</source>
        <translation>unter 48 Stunden alt</translation>
    </message>
    <message>
        <source>month not complete</source>
        <translation>Monat unvollständig</translation>
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
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ihre Notizen</translation>
    </message>
    <message>
        <source>Alias, owner and note of the customer</source>
        <translation>Alias, Zuständigkeit und Notiz des Kunden</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>A name of your own, seen only here</source>
        <translation>Eigener Name, nur hier sichtbar</translation>
    </message>
    <message>
        <source>Not saved yet. It stays here and is tried again every few seconds.</source>
        <translation>Noch nicht gespeichert. Es bleibt hier stehen und wird alle paar Sekunden erneut versucht.</translation>
    </message>
</context>
<context>
    <name>Pec::CustomerTree</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Customers and subscriptions</source>
        <translation>Kunden und Abonnements</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>Pec::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Which customers</source>
        <translation>Welche Kunden</translation>
    </message>
    <message>
        <source>The customers&apos; tenants are asked what is allowed there …</source>
        <translation>Die Mandanten der Kunden werden gefragt, was dort erlaubt ist …</translation>
    </message>
    <message>
        <source>Untick a customer to leave it out. What is not known does not stop you.</source>
        <translation>Entfernen Sie das Häkchen, um einen Kunden auszulassen. Was nicht bekannt ist, hält Sie nicht auf.</translation>
    </message>
    <message>
        <source>is asked …</source>
        <translation>wird gefragt …</translation>
    </message>
    <message>
        <source>Checks of %1</source>
        <translation>Prüfungen von %1</translation>
    </message>
</context>
<context>
    <name>Pec::CustomersRunPage</name>
    <message>
        <source>&amp;Take it back</source>
        <translation>Zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Run it here</source>
        <translation>&amp;Hier ausführen</translation>
    </message>
    <message>
        <source>Run it here</source>
        <translation>Hier ausführen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Stop after the request that is under way</source>
        <translation>Nach der laufenden Anfrage anhalten</translation>
    </message>
    <message>
        <source>What allows it</source>
        <translation>Was es erlaubt</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>step %1 of %2 …</source>
        <translation>Schritt %1 von %2 …</translation>
    </message>
    <message>
        <source>To take back %1, type the name of the customer.</source>
        <translation>Um %1 zurückzunehmen, geben Sie den Namen des Kunden ein.</translation>
    </message>
    <message>
        <source>To take back %1, type that number.</source>
        <translation>Um %1 zurückzunehmen, geben Sie diese Zahl ein.</translation>
    </message>
    <message numerus="yes">
        <source>To run %1, type the name of the customer. This sends %Ln request(s).</source>
        <translation>
            <numerusform>Um %1 auszuführen, geben Sie den Namen des Kunden ein. Dafür wird %Ln Anfrage gesendet.</numerusform>
            <numerusform>Um %1 auszuführen, geben Sie den Namen des Kunden ein. Dafür werden %Ln Anfragen gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To run %1, type that number. This sends %Ln request(s).</source>
        <translation>
            <numerusform>Um %1 auszuführen, geben Sie diese Zahl ein. Dafür wird %Ln Anfrage gesendet.</numerusform>
            <numerusform>Um %1 auszuführen, geben Sie diese Zahl ein. Dafür werden %Ln Anfragen gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customer(s) through</source>
        <translation>
            <numerusform>%1 von %Ln Kunden fertig</numerusform>
            <numerusform>%1 von %Ln Kunden fertig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::DataPage</name>
    <message>
        <source>Data on this computer</source>
        <translation>Daten auf diesem Computer</translation>
    </message>
    <message>
        <source>Snapshots of this tenant</source>
        <translation>Momentaufnahmen dieses Mandanten</translation>
    </message>
    <message>
        <source>The oldest</source>
        <translation>Die älteste</translation>
    </message>
    <message>
        <source>Size, of all tenants together</source>
        <translation>Größe, für alle Mandanten zusammen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>How long snapshots are kept</source>
        <translation>Wie lange Momentaufnahmen aufbewahrt werden</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Days for which all snapshots are kept</source>
        <translation>Tage, von denen alle Momentaufnahmen bleiben</translation>
    </message>
    <message>
        <source>Days for which the last snapshot is kept</source>
        <translation>Tage, von denen die letzte Momentaufnahme bleibt</translation>
    </message>
    <message>
        <source>Counted from today. Older ones: the last of each month, for good. Comparisons and the calendar of days need them. What is beyond goes at the next refresh.</source>
        <translation>Ab heute gezählt. Ältere: die letzte jedes Monats, auf Dauer. Vergleiche und der Tageskalender brauchen sie. Was darüber hinausgeht, entfällt bei der nächsten Aktualisierung.</translation>
    </message>
    <message>
        <source>Not fewer days than those for which all snapshots are kept.</source>
        <translation>Nicht weniger Tage als die, von denen alle Momentaufnahmen bleiben.</translation>
    </message>
    <message>
        <source>Log and newer versions</source>
        <translation>Protokoll und neuere Versionen</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>was geschieht</translation>
    </message>
    <message>
        <source>what may be wrong</source>
        <translation>was falsch sein kann</translation>
    </message>
    <message>
        <source>errors only</source>
        <translation>nur Fehler</translation>
    </message>
    <message>
        <source>The log holds</source>
        <translation>Das Protokoll enthält</translation>
    </message>
    <message>
        <source>empty: newer versions are not asked for</source>
        <translation>leer: nach neueren Versionen wird nicht gefragt</translation>
    </message>
    <message>
        <source>Tells of newer versions</source>
        <translation>Meldet neuere Versionen</translation>
    </message>
    <message>
        <source>A file or an https address of your administrator, read once a day. Nothing is downloaded or installed.</source>
        <translation>Eine Datei oder https-Adresse Ihres Administrators, einmal am Tag gelesen. Nichts wird heruntergeladen oder installiert.</translation>
    </message>
    <message>
        <source>Enter the full path of a file or an https address.</source>
        <translation>Geben Sie den vollen Pfad einer Datei oder eine https-Adresse ein.</translation>
    </message>
</context>
<context>
    <name>Pec::DetailPane</name>
    <message>
        <source>Details of the selection</source>
        <translation>Details zur Auswahl</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
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
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>Pec::DiagnosticsDialog</name>
    <message>
        <source>&amp;With names, ids and amounts of customers</source>
        <translation>&amp;Mit Namen, IDs und Beträgen von Kunden</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>One file with what helps support to find a fault. It is written to where you choose; nothing is sent. These are all the files in it:</source>
        <translation>Eine Datei mit dem, was dem Support hilft, einen Fehler zu finden. Sie wird dorthin geschrieben, wohin Sie wollen; nichts wird gesendet. Das sind alle Dateien darin:</translation>
    </message>
    <message>
        <source>What goes into the file</source>
        <translation>Was in die Datei kommt</translation>
    </message>
    <message>
        <source>Gathering …</source>
        <translation>Wird gesammelt …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was sie enthält</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Zip archive (*.zip)</source>
        <translation>Zip-Archiv (*.zip)</translation>
    </message>
</context>
<context>
    <name>Pec::DryRunPage</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>The exact requests</source>
        <translation>Die genauen Anfragen</translation>
    </message>
    <message>
        <source>Nothing has been sent. Run it on the next page, or save the same as scripts, templates and a letter, which somebody at the customer runs.</source>
        <translation>Es wurde nichts gesendet. Führen Sie es auf der nächsten Seite aus, oder speichern Sie dasselbe als Skripte, Vorlagen und Brief, die jemand beim Kunden ausführt.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Nothing has been sent. Run it on the next page; a failure at one customer stops no other.</source>
        <translation>Es wurde nichts gesendet. Führen Sie es auf der nächsten Seite aus; ein Fehler bei einem Kunden hält keinen anderen auf.</translation>
    </message>
    <message>
        <source>&amp;Save papers for the customer …</source>
        <translation>&amp;Unterlagen für den Kunden speichern …</translation>
    </message>
    <message>
        <source>Save papers for the customer</source>
        <translation>Unterlagen für den Kunden speichern</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Sprache des Briefs</translation>
    </message>
    <message>
        <source>&amp;Language of the letter</source>
        <translation>S&amp;prache des Briefs</translation>
    </message>
    <message>
        <source>Nothing has been sent. Run it on the next page: nobody else can link you.</source>
        <translation>Es wurde nichts gesendet. Führen Sie es auf der nächsten Seite aus: Niemand sonst kann Sie verknüpfen.</translation>
    </message>
    <message>
        <source>Papers for the customer</source>
        <translation>Unterlagen für den Kunden</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Zip-Datei (*.zip)</translation>
    </message>
</context>
<context>
    <name>Pec::ExportBar</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>Sc&amp;hließen</translation>
    </message>
    <message>
        <source>W&amp;rite the plan</source>
        <translation>Plan sch&amp;reiben</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Plan schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Plans written</source>
        <translation>Geschriebene Pläne</translation>
    </message>
    <message>
        <source>Looking at the folder …</source>
        <translation>Der Ordner wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>Verbesserungsplan</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s) in this folder?</source>
        <translation>
            <numerusform>%Ln Datei in diesem Ordner ersetzen?</numerusform>
            <numerusform>%Ln Dateien in diesem Ordner ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The plan is being written …</source>
        <translation>Der Plan wird geschrieben …</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln Datei wurde in %1 geschrieben.</numerusform>
            <numerusform>%Ln Dateien wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Open &amp;the plan</source>
        <translation>Plan ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open t&amp;he folder</source>
        <translation>Ordner öff&amp;nen</translation>
    </message>
</context>
<context>
    <name>Pec::FilterBar</name>
    <message>
        <source>Customers that need &amp;action</source>
        <translation>Kunden mit &amp;Handlungsbedarf</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation>&amp;Zugriff</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Rese&amp;ller</source>
        <translation>&amp;Wiederverkäufer</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>Z&amp;uständig</translation>
    </message>
    <message>
        <source>Re&amp;move a saved filter</source>
        <translation>Gespeicherten &amp;Filter entfernen</translation>
    </message>
    <message>
        <source>Sa&amp;ve this filter …</source>
        <translation>&amp;Diesen Filter speichern …</translation>
    </message>
    <message>
        <source>S&amp;how everything</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Name. A saved filter of the same name is replaced.</source>
        <translation>Name. Ein gespeicherter Filter gleichen Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>Need action</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Take the filter “%1” away</source>
        <translation>Filter „%1“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln Abonnement</numerusform>
            <numerusform>%Ln Abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only some customers and subscriptions</source>
        <translation>Nur einige Kunden und Abonnements zeigen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Nach Kunde</translation>
    </message>
    <message>
        <source>By reseller</source>
        <translation>Nach Wiederverkäufer</translation>
    </message>
    <message>
        <source>Subscriptions only</source>
        <translation>Nur Abonnements</translation>
    </message>
    <message>
        <source>What the tree is grouped by</source>
        <translation>Wonach der Baum gruppiert ist</translation>
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
        <translation>Vom Administrator festgelegt in %1</translation>
    </message>
</context>
<context>
    <name>Pec::HealthController</name>
    <message>
        <source>Save diagnostics …</source>
        <translation>Diagnose speichern …</translation>
    </message>
    <message>
        <source>PEC Console %1 of %2 is there.</source>
        <translation>PEC Console %1 vom %2 ist da.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
</context>
<context>
    <name>Pec::HealthDialog</name>
    <message>
        <source>Copy &amp;all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open the log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>About and health</source>
        <translation>Info und Zustand</translation>
    </message>
    <message>
        <source>Looking at the program and its data …</source>
        <translation>Programm und Daten werden angesehen …</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>&amp;Libraries and licences</source>
        <translation>&amp;Bibliotheken und Lizenzen</translation>
    </message>
    <message>
        <source>Icon of the program</source>
        <translation>Symbol des Programms</translation>
    </message>
    <message>
        <source>Finds partner earned credit that is missed, says why, and proves that it is mended. Free software under the GNU General Public License 3 or later. Not a Microsoft product. Credit figures are estimates; Microsoft&apos;s invoice decides.</source>
        <translation>Findet entgangene Gutschriften (Partner Earned Credit), nennt den Grund und weist nach, dass er behoben ist. Freie Software unter der GNU General Public License, Version 3 oder neuer. Kein Produkt von Microsoft. Die Gutschriftbeträge sind Schätzungen; maßgeblich ist die Rechnung von Microsoft.</translation>
    </message>
    <message>
        <source>&amp;Save diagnostics …</source>
        <translation>&amp;Diagnose speichern …</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Libraries and licences</source>
        <translation>Bibliotheken und Lizenzen</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
</context>
<context>
    <name>Pec::HelpWindow</name>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Hits of the search</source>
        <translation>Suchtreffer</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>No page holds these words. Esc clears the search.</source>
        <translation>Keine Seite enthält diese Wörter. Esc löscht die Suche.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
</context>
<context>
    <name>Pec::HistoryPane</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Missed credit</source>
        <translation>Entgangene Gutschrift</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Cost without PEC</source>
        <translation>Kosten ohne PEC</translation>
    </message>
    <message>
        <source>%1, goes on</source>
        <translation>%1, dauert an</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Calendar of days with credit and access</source>
        <translation>Kalender der Tage mit PEC und Zugriff</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Lost days</source>
        <translation>Verlorene Tage</translation>
    </message>
    <message>
        <source>Cost of single days was not read for this subscription; what its months and assignments tell is shown.</source>
        <translation>Die Kosten einzelner Tage wurden für dieses Abonnement nicht gelesen; gezeigt wird, was Monate und Zuweisungen besagen.</translation>
    </message>
    <message>
        <source>No day of the period is known to have lost credit.</source>
        <translation>Von keinem Tag des Zeitraums ist bekannt, dass PEC verloren ging.</translation>
    </message>
    <message>
        <source>A day without credit is lost for good. Which of its cost was eligible is told for the period, not by day: hence low to high.</source>
        <translation>Ein Tag ohne PEC ist endgültig verloren. Welcher Teil seiner Kosten PEC-fähig war, ist für den Zeitraum bekannt, nicht je Tag: daher niedrig bis hoch.</translation>
    </message>
</context>
<context>
    <name>Pec::MainWindow</name>
    <message>
        <source>Demo tenant</source>
        <translation>Demo-Mandant</translation>
    </message>
    <message>
        <source>No tenant open</source>
        <translation>Kein Mandant geöffnet</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Mandant: %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Search customers, ids, states</source>
        <translation>Kunden, IDs, Status suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Totals in %1, %2 to %3 (UTC)</source>
        <translation>Summen in %1, %2 bis %3 (UTC)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Incomplete: still reading</source>
        <translation>Unvollständig: es wird noch gelesen</translation>
    </message>
    <message>
        <source>Figures and access fill in as they arrive. They are complete when the refresh has ended.</source>
        <translation>Zahlen und Zugriffe werden ergänzt, sobald sie eintreffen. Vollständig sind sie am Ende der Aktualisierung.</translation>
    </message>
    <message>
        <source>The view was written to %1.</source>
        <translation>Die Ansicht wurde unter %1 gespeichert.</translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>Verbesserungsplan</translation>
    </message>
</context>
<context>
    <name>Pec::MethodPage</name>
    <message>
        <source>Ways to give access</source>
        <translation>Wege, Zugriff zu geben</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Who gets the role</source>
        <translation>Wer die Rolle bekommt</translation>
    </message>
    <message>
        <source>object id</source>
        <translation>Objekt-ID</translation>
    </message>
    <message>
        <source>Partner ID to link</source>
        <translation>Zu verknüpfende Partner-ID</translation>
    </message>
    <message>
        <source>How access is given</source>
        <translation>Wie Zugriff gegeben wird</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Who acts, and where</source>
        <translation>Wer handelt, und wo</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>Partner-ID</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (empfohlen)</translation>
    </message>
    <message>
        <source>Something it needs is not known or not possible; you can still enter it by hand.</source>
        <translation>Etwas Nötiges ist nicht bekannt oder nicht möglich; Sie können es noch von Hand eingeben.</translation>
    </message>
    <message>
        <source>It never gives more than Contributor.</source>
        <translation>Sie gibt nie mehr als Contributor.</translation>
    </message>
    <message>
        <source>Object id of your AdminAgents or HelpdeskAgents group.</source>
        <translation>Objekt-ID Ihrer Gruppe AdminAgents oder HelpdeskAgents.</translation>
    </message>
    <message>
        <source>Object id of a user, group or service principal of your own tenant.</source>
        <translation>Objekt-ID eines Benutzers, einer Gruppe oder eines Dienstprinzipals Ihres eigenen Mandanten.</translation>
    </message>
    <message>
        <source>Object id of the guest or member in the customer&apos;s tenant.</source>
        <translation>Objekt-ID des Gasts oder Mitglieds im Mandanten des Kunden.</translation>
    </message>
    <message>
        <source>Object id of the service principal in the customer&apos;s tenant, not the application id.</source>
        <translation>Objekt-ID des Dienstprinzipals im Mandanten des Kunden, nicht die Anwendungs-ID.</translation>
    </message>
    <message>
        <source>Object id of the security group in the customer&apos;s tenant.</source>
        <translation>Objekt-ID der Sicherheitsgruppe im Mandanten des Kunden.</translation>
    </message>
    <message>
        <source>The directories are asked about the id …</source>
        <translation>Die Verzeichnisse werden nach der ID gefragt …</translation>
    </message>
    <message>
        <source>You link yourself: %1. Nothing changes at the customer.</source>
        <translation>Sie verknüpfen sich selbst: %1. Beim Kunden ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>Pec::NetworkPage</name>
    <message>
        <source>As the system says</source>
        <translation>Nach den Vorgaben des Systems</translation>
    </message>
    <message>
        <source>A proxy of your own</source>
        <translation>Ein eigener Proxy</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>for example: proxy.contoso.com</source>
        <translation>zum Beispiel: proxy.contoso.com</translation>
    </message>
    <message>
        <source>empty: the system&apos;s certificates</source>
        <translation>leer: die Zertifikate des Systems</translation>
    </message>
    <message>
        <source>Choose the file of a certificate authority</source>
        <translation>Datei einer Zertifizierungsstelle auswählen</translation>
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
        <translation>Port</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>File of the certificate authority</source>
        <translation>Datei der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Only where your company inspects network traffic. Of this tenant.</source>
        <translation>Nur, wenn Ihr Unternehmen den Netzwerkverkehr untersucht. Gilt für diesen Mandanten.</translation>
    </message>
    <message>
        <source>Belongs to a tenant; open one to set it.</source>
        <translation>Gehört zu einem Mandanten; öffnen Sie einen, um sie festzulegen.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The program runs offline, so nothing can be tested.</source>
        <translation>Das Programm läuft offline, daher lässt sich nichts testen.</translation>
    </message>
    <message>
        <source>Asks Microsoft&apos;s sign-in for its addresses, without signing in.</source>
        <translation>Fragt den Anmeldedienst von Microsoft nach seinen Adressen, ohne sich anzumelden.</translation>
    </message>
    <message>
        <source>Enter the name or address of a host, without http://.</source>
        <translation>Geben Sie den Namen oder die Adresse eines Hosts ein, ohne http://.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>Geben Sie eine Zahl von 1 bis 65535 ein.</translation>
    </message>
    <message>
        <source>The file of the certificate authority cannot be read.</source>
        <translation>Die Datei der Zertifizierungsstelle kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>The connection works. The answer took %1 ms.</source>
        <translation>Die Verbindung funktioniert. Die Antwort dauerte %1 ms.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>For every tenant. A proxy that asks for a password cannot be used here, nor the address of a proxy script (PAC).</source>
        <translation>Für jeden Mandanten. Ein Proxy, der ein Kennwort verlangt, kann hier nicht verwendet werden, ebenso wenig die Adresse eines Proxyskripts (PAC).</translation>
    </message>
    <message>
        <source>This is the address of a proxy script (PAC), which cannot be used. Enter the proxy that the script names.</source>
        <translation>Das ist die Adresse eines Proxyskripts (PAC), das nicht verwendet werden kann. Geben Sie den Proxy ein, den das Skript nennt.</translation>
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
        <translation>Onboarding von %1</translation>
    </message>
</context>
<context>
    <name>Pec::OverviewPane</name>
    <message>
        <source>Main cause</source>
        <translation>Hauptursache</translation>
    </message>
    <message>
        <source>Missed a month</source>
        <translation>Entgangen pro Monat</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>no cause known</source>
        <translation>keine Ursache bekannt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Share of eligible cost with PEC</source>
        <translation>Anteil der PEC-fähigen Kosten mit PEC</translation>
    </message>
    <message>
        <source>The share of earlier months is not known.</source>
        <translation>Der Anteil früherer Monate ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Missed credit by cause</source>
        <translation>Entgangene Gutschrift nach Ursache</translation>
    </message>
    <message>
        <source>Customers that miss most</source>
        <translation>Kunden, bei denen am meisten entgeht</translation>
    </message>
    <message>
        <source>No missed credit is known.</source>
        <translation>Es ist keine entgangene Gutschrift bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln Abonnement</numerusform>
            <numerusform>%Ln Abonnements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::PassphraseDialog</name>
    <message>
        <source>Pass phrase of the vault</source>
        <translation>Passphrase des Tresors</translation>
    </message>
    <message>
        <source>Your sign-in will be kept in an encrypted file on this computer. Choose a pass phrase of several words; it is asked for at each start, and nobody can recover it.</source>
        <translation>Ihre Anmeldung wird in einer verschlüsselten Datei auf diesem Computer aufbewahrt. Wählen Sie eine Passphrase aus mehreren Wörtern; nach ihr wird bei jedem Start gefragt, und niemand kann sie wiederherstellen.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in an encrypted file on this computer.</source>
        <translation>Ihre Anmeldung wird in einer verschlüsselten Datei auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>Pec::PlanController</name>
    <message>
        <source>Somebody changed the same plan or note in another window. Both changes are kept; the plan&apos;s history shows who changed what.</source>
        <translation>Jemand hat denselben Plan oder dieselbe Notiz in einem anderen Fenster geändert. Beide Änderungen bleiben; der Verlauf des Plans zeigt, wer was geändert hat.</translation>
    </message>
</context>
<context>
    <name>Pec::PlanDesk</name>
    <message numerus="yes">
        <source>%Ln addition(s) to the plan</source>
        <translation>
            <numerusform>%Ln Aufnahme in den Plan</numerusform>
            <numerusform>%Ln Aufnahmen in den Plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Alias: %1</source>
        <translation>Alias: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>Pec::PlanEditor</name>
    <message>
        <source>Missed credit: %1.</source>
        <translation>Entgangene Gutschrift: %1.</translation>
    </message>
    <message>
        <source>History (%1)</source>
        <translation>Verlauf (%1)</translation>
    </message>
    <message>
        <source>Add to &amp;plan</source>
        <translation>In den &amp;Plan aufnehmen</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <translation>In den Plan aufnehmen</translation>
    </message>
    <message>
        <source>Has a due date</source>
        <translation>Hat einen Termin</translation>
    </message>
    <message>
        <source>It is left out once the reason stands here</source>
        <translation>Es wird weggelassen, sobald hier der Grund steht</translation>
    </message>
    <message>
        <source>Not saved yet. It stays here and is tried again every few seconds.</source>
        <translation>Noch nicht gespeichert. Es bleibt hier stehen und wird alle paar Sekunden erneut versucht.</translation>
    </message>
    <message>
        <source>History of the decisions</source>
        <translation>Verlauf der Entscheidungen</translation>
    </message>
    <message>
        <source>The due date has passed.</source>
        <translation>Der Termin ist überschritten.</translation>
    </message>
</context>
<context>
    <name>Pec::PlanModel</name>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>%1, no longer found</source>
        <translation>%1, nicht mehr festgestellt</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>Missed credit a month, low to high</source>
        <translation>Entgangene Gutschrift pro Monat, niedrig bis hoch</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Entgangen</translation>
    </message>
</context>
<context>
    <name>Pec::PlanPane</name>
    <message>
        <source>Nothing to mend here</source>
        <translation>Hier ist nichts zu beheben</translation>
    </message>
    <message>
        <source>What the next refresh finds is listed here, to be added to the plan with an owner and a date.</source>
        <translation>Was die nächste Aktualisierung findet, steht dann hier und kann mit Zuständigkeit und Datum in den Plan aufgenommen werden.</translation>
    </message>
    <message>
        <source>The plan is not there yet</source>
        <translation>Der Plan ist noch nicht da</translation>
    </message>
    <message>
        <source>It is made once the first refresh has read everything.</source>
        <translation>Er entsteht, sobald die erste Aktualisierung alles gelesen hat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s):</source>
        <translation>
            <numerusform>%Ln Befund:</numerusform>
            <numerusform>%Ln Befunde:</numerusform>
        </translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>Verbesserungsplan</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Make the P&amp;DF …</source>
        <translation>P&amp;DF erstellen …</translation>
    </message>
    <message>
        <source>Make the improvement plan as PDF</source>
        <translation>Den Verbesserungsplan als PDF erstellen</translation>
    </message>
</context>
<context>
    <name>Pec::PortfolioHead</name>
    <message>
        <source>Eligible cost</source>
        <translation>PEC-fähige Kosten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>With partner earned credit</source>
        <translation>Mit Partner Earned Credit</translation>
    </message>
    <message>
        <source>%1 of the cost</source>
        <translation>%1 der Kosten</translation>
    </message>
    <message>
        <source>Missed credit, low to high</source>
        <translation>Entgangene Gutschrift, niedrig bis hoch</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s), at a rate of %1</source>
        <translation>
            <numerusform>in %n Tag, bei einem Satz von %1</numerusform>
            <numerusform>in %n Tagen, bei einem Satz von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers that need action</source>
        <translation>Kunden mit Handlungsbedarf</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customer(s)</source>
        <translation>
            <numerusform>von %Ln Kunden</numerusform>
            <numerusform>von %Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the rows with the most eligible cost</source>
        <translation>Die Zeilen mit den meisten PEC-fähigen Kosten zeigen</translation>
    </message>
    <message>
        <source>Show the rows with partner earned credit</source>
        <translation>Die Zeilen mit Partner Earned Credit zeigen</translation>
    </message>
    <message>
        <source>Show the rows that miss credit, or may</source>
        <translation>Die Zeilen zeigen, bei denen Gutschrift entgeht oder entgehen kann</translation>
    </message>
    <message>
        <source>Show the customers that need action</source>
        <translation>Die Kunden mit Handlungsbedarf zeigen</translation>
    </message>
</context>
<context>
    <name>Pec::PortfolioPage</name>
    <message>
        <source>Nothing fits this search and these filters. Esc shows everything.</source>
        <translation>Nichts passt zu dieser Suche und diesen Filtern. Esc zeigt alles.</translation>
    </message>
</context>
<context>
    <name>Pec::PreviewPane</name>
    <message>
        <source>The preview is being made</source>
        <translation>Die Vorschau wird erstellt</translation>
    </message>
    <message>
        <source>Customer whose plan is previewed</source>
        <translation>Kunde, dessen Plan gezeigt wird</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Die ganze Seite zeigen</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Show the page as wide as there is room</source>
        <translation>Die Seite so breit zeigen, wie Platz ist</translation>
    </message>
    <message>
        <source>Refreshing …</source>
        <translation>Wird aktualisiert …</translation>
    </message>
    <message>
        <source>There is nobody to report on</source>
        <translation>Es gibt niemanden, über den zu berichten wäre</translation>
    </message>
    <message>
        <source>Choose on the left whom the plan covers.</source>
        <translation>Wählen Sie links die Kunden für den Plan aus.</translation>
    </message>
    <message>
        <source>There is no preview</source>
        <translation>Es gibt keine Vorschau</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>Pec::ProfileDialog</name>
    <message>
        <source>Profile and roles</source>
        <translation>Profil und Rollen</translation>
    </message>
    <message>
        <source>Partner Center roles of the signed-in user</source>
        <translation>Rollen des angemeldeten Benutzers im Partner Center</translation>
    </message>
    <message>
        <source>These roles decide what may be read. What earns credit are the Azure roles on the customers&apos; subscriptions, shown in the tree.</source>
        <translation>Diese Rollen bestimmen, was gelesen werden darf. PEC gibt es für die Azure-Rollen bei den Abonnements der Kunden; sie stehen in der Liste.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>Partner-ID</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <source>Not known yet: nothing was read from this tenant.</source>
        <translation>Noch nicht bekannt: Von diesem Mandanten wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Not known: the groups of the user could not be read. The app registration needs the Microsoft Graph permission to read group memberships.</source>
        <translation>Nicht bekannt: Die Gruppen des Benutzers konnten nicht gelesen werden. Die App-Registrierung braucht die Microsoft Graph-Berechtigung zum Lesen von Gruppenmitgliedschaften.</translation>
    </message>
    <message>
        <source>None. Without the Admin agent or Billing admin role, cost cannot be read.</source>
        <translation>Keine. Ohne die Rolle Administrator-Agent oder Abrechnungsadministrator können die Kosten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>&amp;Test the permissions</source>
        <translation>Berechtigungen &amp;testen</translation>
    </message>
    <message>
        <source>Permissions of the app registration</source>
        <translation>Berechtigungen der App-Registrierung</translation>
    </message>
    <message>
        <source>Test the permissions</source>
        <translation>Berechtigungen testen</translation>
    </message>
    <message>
        <source>Each is tried with a request that only reads.</source>
        <translation>Jede wird mit einer Anfrage ausprobiert, die nur liest.</translation>
    </message>
    <message>
        <source>Microsoft is asked …</source>
        <translation>Microsoft wird gefragt …</translation>
    </message>
</context>
<context>
    <name>Pec::RefreshBar</name>
    <message>
        <source>Reading your partner account</source>
        <translation>Ihr Partnerkonto wird gelesen</translation>
    </message>
    <message>
        <source>Reading customers and subscriptions</source>
        <translation>Kunden und Abonnements werden gelesen</translation>
    </message>
    <message>
        <source>Reading cost</source>
        <translation>Kosten werden gelesen</translation>
    </message>
    <message>
        <source>Reading access of each customer</source>
        <translation>Zugriff wird gelesen</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Daten werden gespeichert</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the refresh</source>
        <translation>Aktualisierung abbrechen</translation>
    </message>
    <message>
        <source>Progress of the refresh</source>
        <translation>Fortschritt der Aktualisierung</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln customer(s)</source>
        <translation>
            <numerusform>%L1 von %Ln Kunden</numerusform>
            <numerusform>%L1 von %Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Continue the refresh</source>
        <translation>Aktualisierung fortsetzen</translation>
    </message>
    <message>
        <source>Pause the refresh</source>
        <translation>Aktualisierung anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of about %Ln request(s)</source>
        <translation>
            <numerusform>%L1 von etwa %Ln Anfrage</numerusform>
            <numerusform>%L1 von etwa %Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>Pec::RegistrationGuide</name>
    <message>
        <source>How the app is registered</source>
        <translation>So wird die App registriert</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>The permissions</source>
        <translation>Die Berechtigungen</translation>
    </message>
    <message>
        <source>By script</source>
        <translation>Mit einem Skript</translation>
    </message>
    <message>
        <source>My administrator does this</source>
        <translation>Mein Administrator macht das</translation>
    </message>
    <message>
        <source>Ways to the registration</source>
        <translation>Wege zur Registrierung</translation>
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
        <translation>Art des Skripts</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>The script was copied.</source>
        <translation>Das Skript wurde kopiert.</translation>
    </message>
    <message>
        <source>Save this page and mail it to an administrator of your company. You get back a small file, which you open with “Open a profile file …”.</source>
        <translation>Speichern Sie diese Seite und senden Sie sie an einen Administrator Ihres Unternehmens. Sie erhalten eine kleine Datei zurück, die Sie mit „Profildatei öffnen …“ öffnen.</translation>
    </message>
    <message>
        <source>Save the request …</source>
        <translation>Anfrage speichern …</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Skript speichern</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Anfrage speichern</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
</context>
<context>
    <name>Pec::ReportDialog</name>
    <message>
        <source>Improvement plan</source>
        <translation>Verbesserungsplan</translation>
    </message>
    <message>
        <source>What is left out with a reason is listed in the appendix of your own plan, and nowhere in a customer&apos;s. Ctrl+Z undoes a decision.</source>
        <translation>Was mit Grund weggelassen ist, steht im Anhang Ihres eigenen Plans und nirgends in dem für einen Kunden. Strg+Z nimmt eine Entscheidung zurück.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
</context>
<context>
    <name>Pec::ResellerGroupsEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Wiederverkäufer</translation>
    </message>
    <message>
        <source>Groups of resellers</source>
        <translation>Gruppen der Wiederverkäufer</translation>
    </message>
    <message>
        <source>object id of the group</source>
        <translation>Objekt-ID der Gruppe</translation>
    </message>
    <message>
        <source>Object id of a reseller&apos;s group</source>
        <translation>Objekt-ID der Gruppe eines Wiederverkäufers</translation>
    </message>
    <message>
        <source>tenant id of the reseller, if known</source>
        <translation>Mandanten-ID, falls bekannt</translation>
    </message>
    <message>
        <source>Tenant id of the reseller</source>
        <translation>Mandanten-ID des Wiederverkäufers</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Remove the chosen group</source>
        <translation>Gewählte Gruppe entfernen</translation>
    </message>
    <message>
        <source>The object id of the group is 32 digits in five groups.</source>
        <translation>Die Objekt-ID der Gruppe besteht aus 32 Zeichen in fünf Blöcken.</translation>
    </message>
    <message>
        <source>The tenant id of the reseller is 32 digits in five groups; leave it empty if you do not know it.</source>
        <translation>Die Mandanten-ID des Wiederverkäufers besteht aus 32 Zeichen in fünf Blöcken; lassen Sie das Feld leer, wenn Sie sie nicht kennen.</translation>
    </message>
    <message>
        <source>This group is in the list already.</source>
        <translation>Diese Gruppe steht bereits in der Liste.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Pec::RowMenu</name>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Erklären</translation>
    </message>
    <message>
        <source>Open in the Azure &amp;portal</source>
        <translation>Im Azure-&amp;Portal öffnen</translation>
    </message>
    <message>
        <source>&amp;Add to the plan</source>
        <translation>In den Plan aufne&amp;hmen</translation>
    </message>
    <message>
        <source>Show this &amp;reseller only</source>
        <translation>Nur diesen &amp;Wiederverkäufer zeigen</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>Alle &amp;aufklappen</translation>
    </message>
    <message>
        <source>Collapse a&amp;ll</source>
        <translation>Alle &amp;zuklappen</translation>
    </message>
    <message>
        <source>O&amp;nboard …</source>
        <translation>O&amp;nboarden …</translation>
    </message>
    <message>
        <source>I&amp;mprovement plan …</source>
        <translation>Verbe&amp;sserungsplan …</translation>
    </message>
</context>
<context>
    <name>Pec::RunPage</name>
    <message>
        <source>&amp;Take it back</source>
        <translation>Zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;End this access …</source>
        <translation>Zugriff b&amp;eenden …</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Run it here</source>
        <translation>&amp;Hier ausführen</translation>
    </message>
    <message>
        <source>Run it here</source>
        <translation>Hier ausführen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>End this access</source>
        <translation>Zugriff beenden</translation>
    </message>
    <message>
        <source>Stop after the request that is under way</source>
        <translation>Nach der laufenden Anfrage anhalten</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
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
        <translation>läuft …</translation>
    </message>
    <message numerus="yes">
        <source>This sends %Ln request(s) that change something at %1. Type the name of the customer to allow it.</source>
        <translation>
            <numerusform>Das sendet %Ln Anfrage, die bei %1 etwas ändert. Geben Sie den Namen des Kunden ein, um es zu erlauben.</numerusform>
            <numerusform>Das sendet %Ln Anfragen, die bei %1 etwas ändern. Geben Sie den Namen des Kunden ein, um es zu erlauben.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look whether it is in place</source>
        <translation>&amp;Prüfen, ob es eingerichtet ist</translation>
    </message>
    <message>
        <source>&amp;Play the customer (demo)</source>
        <translation>Den &amp;Kunden spielen (Demo)</translation>
    </message>
    <message>
        <source>&amp;Note that it is linked</source>
        <translation>Als &amp;verknüpft notieren</translation>
    </message>
    <message>
        <source>&amp;Why there is no credit</source>
        <translation>&amp;Warum es kein PEC gibt</translation>
    </message>
    <message>
        <source>Look whether it is in place</source>
        <translation>Prüfen, ob es eingerichtet ist</translation>
    </message>
    <message>
        <source>Play the customer (demo)</source>
        <translation>Den Kunden spielen (Demo)</translation>
    </message>
    <message>
        <source>Runs the files as the customer&apos;s own administrator would.</source>
        <translation>Führt die Dateien aus, wie es der eigene Administrator des Kunden täte.</translation>
    </message>
    <message>
        <source>Note that it is linked</source>
        <translation>Als verknüpft notieren</translation>
    </message>
    <message>
        <source>Only the identity itself can link the partner ID or see the link. Kept with your name and today&apos;s date, and shown as declared.</source>
        <translation>Nur die Identität selbst kann die Partner-ID verknüpfen oder die Verknüpfung sehen. Wird mit Ihrem Namen und dem heutigen Datum aufbewahrt und als angegeben gezeigt.</translation>
    </message>
    <message>
        <source>Why there is no credit</source>
        <translation>Warum es kein PEC gibt</translation>
    </message>
    <message>
        <source>Does the customer run the files? Then type nothing here, and look afterwards whether it is in place.</source>
        <translation>Führt der Kunde die Dateien aus? Dann ist hier nichts einzugeben: Prüfen Sie danach, ob es eingerichtet ist.</translation>
    </message>
    <message>
        <source>The customer&apos;s tenant is asked what stands …</source>
        <translation>Der Mandant des Kunden wird gefragt, was eingerichtet ist …</translation>
    </message>
    <message>
        <source>Not everything is in place yet. Azure may take some minutes to show it.</source>
        <translation>Noch ist nicht alles eingerichtet. Azure kann einige Minuten brauchen, um es zu zeigen.</translation>
    </message>
    <message>
        <source>Noted. It counts from now on as declared, never as read.</source>
        <translation>Notiert. Es gilt von nun an als angegeben, nie als gelesen.</translation>
    </message>
</context>
<context>
    <name>Pec::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Pec::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
</context>
<context>
    <name>Pec::ShareChart</name>
    <message>
        <source>Share of eligible cost with PEC, by month</source>
        <translation>Anteil der PEC-fähigen Kosten mit PEC, nach Monat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Pec::SignInPage</name>
    <message>
        <source>Asking Microsoft …</source>
        <translation>Microsoft wird angefragt …</translation>
    </message>
    <message>
        <source>The sign-in is being prepared.</source>
        <translation>Die Anmeldung wird vorbereitet.</translation>
    </message>
    <message>
        <source>Sign in in your browser</source>
        <translation>Melden Sie sich im Browser an</translation>
    </message>
    <message>
        <source>Your browser was opened at Microsoft&apos;s sign-in page. When you are done there, this window goes on by itself. If no page opened, copy the address into a browser of this computer.</source>
        <translation>In Ihrem Browser wurde die Anmeldeseite von Microsoft geöffnet. Wenn Sie dort fertig sind, geht es in diesem Fenster von selbst weiter. Hat sich keine Seite geöffnet, kopieren Sie die Adresse in einen Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>Enter this code</source>
        <translation>Geben Sie diesen Code ein</translation>
    </message>
    <message>
        <source>Open the address on any device and type the code. When you are done there, this window goes on by itself.</source>
        <translation>Öffnen Sie die Adresse auf einem beliebigen Gerät und geben Sie den Code ein. Wenn Sie dort fertig sind, geht es in diesem Fenster von selbst weiter.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Seite erneut öffnen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Adresse der Anmeldeseite</translation>
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
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>Pec::SubjectHead</name>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Customers: %1</source>
        <translation>Kunden: %1</translation>
    </message>
    <message>
        <source>Reseller: %1</source>
        <translation>Wiederverkäufer: %1</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Missed credit: %1.</source>
        <translation>Entgangene Gutschrift: %1.</translation>
    </message>
</context>
<context>
    <name>Pec::TenantController</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Starting the demo tenant</source>
        <translation>Demo-Mandant wird gestartet</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>You can close this page and return to PEC Console.</source>
        <translation>Sie können diese Seite schließen und zu PEC Console zurückkehren.</translation>
    </message>
    <message>
        <source>You are signed in until the program ends: no keyring of the system could be used to keep the sign-in.</source>
        <translation>Sie sind bis zum Programmende angemeldet: Kein Schlüsselbund des Systems war verfügbar, um die Anmeldung aufzubewahren.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>You are signed out. The data read so far stays on this computer until the profile is removed.</source>
        <translation>Sie sind abgemeldet. Die bisher gelesenen Daten bleiben auf diesem Computer, bis das Profil entfernt wird.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The refresh was stopped. What was read so far is taken up by the next one.</source>
        <translation>Die Aktualisierung wurde abgebrochen. Was schon gelesen ist, übernimmt die nächste.</translation>
    </message>
    <message>
        <source>The refresh has ended.</source>
        <translation>Die Aktualisierung ist beendet.</translation>
    </message>
    <message>
        <source>The refresh could not be completed.</source>
        <translation>Die Aktualisierung konnte nicht abgeschlossen werden.</translation>
    </message>
</context>
<context>
    <name>Pec::TenantPage</name>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>The demo tenant is invented; its settings stay as they are.</source>
        <translation>Der Demo-Mandant ist erfunden; seine Einstellungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Open a tenant to see its settings.</source>
        <translation>Öffnen Sie einen Mandanten, um seine Einstellungen zu sehen.</translation>
    </message>
    <message>
        <source>Back to the rule book&apos;s</source>
        <translation>Satz des Regelwerks verwenden</translation>
    </message>
    <message>
        <source>Day on which it was confirmed</source>
        <translation>Tag der Bestätigung</translation>
    </message>
    <message>
        <source>name; empty: nobody did</source>
        <translation>Name; leer: niemand</translation>
    </message>
    <message>
        <source>As billing shows it</source>
        <translation>Laut Abrechnung</translation>
    </message>
    <message>
        <source>As billing shows it: %1</source>
        <translation>Laut Abrechnung: %1</translation>
    </message>
    <message>
        <source>in the system&apos;s keyring</source>
        <translation>im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>only until the program ends</source>
        <translation>nur bis zum Programmende</translation>
    </message>
    <message>
        <source>in an encrypted file</source>
        <translation>in einer verschlüsselten Datei</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <source>Only direct-bill partners and indirect providers earn credit. A reseller&apos;s access makes its provider earn.</source>
        <translation>Nur Partner mit Direktabrechnung und indirekte Anbieter erhalten PEC. Durch den Zugriff eines Wiederverkäufers erhält dessen Anbieter PEC.</translation>
    </message>
    <message>
        <source>Rate of the credit in percent</source>
        <translation>PEC-Satz in Prozent</translation>
    </message>
    <message>
        <source>Partner agreement confirmed by</source>
        <translation>Partnervertrag bestätigt von</translation>
    </message>
    <message>
        <source>Who told you that the partner program agreement is active, and when. Shown as declared, never as read.</source>
        <translation>Wer Ihnen gesagt hat, dass der Vertrag zum Partnerprogramm aktiv ist, und wann. Wird als angegeben gezeigt, nie als gelesen.</translation>
    </message>
    <message>
        <source>Groups of resellers</source>
        <translation>Gruppen der Wiederverkäufer</translation>
    </message>
    <message>
        <source>A provider cannot read them; the reseller tells their object ids.</source>
        <translation>Ein Anbieter kann sie nicht lesen; der Wiederverkäufer nennt ihre Objekt-IDs.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Keep the sign-in</source>
        <translation>Anmeldung aufbewahren</translation>
    </message>
    <message>
        <source>When this changes, the tenant is signed out and you sign in again.</source>
        <translation>Wenn sich dies ändert, wird der Mandant abgemeldet und Sie melden sich erneut an.</translation>
    </message>
    <message>
        <source>Empty: the rule book&apos;s, or the largest in your cost data.</source>
        <translation>Leer: der des Regelwerks oder der höchste in Ihren Kostendaten.</translation>
    </message>
    <message>
        <source>In force: %1 percent, %2. Empty: the rule book&apos;s, or the largest in your cost data.</source>
        <translation>In Kraft: %1 Prozent, %2. Leer: der des Regelwerks oder der höchste in Ihren Kostendaten.</translation>
    </message>
    <message>
        <source>Enter a number above 0 and below 100, for example %1.</source>
        <translation>Geben Sie eine Zahl über 0 und unter 100 ein, zum Beispiel %1.</translation>
    </message>
</context>
<context>
    <name>Pec::ViewExport</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with separators (*.csv)</source>
        <translation>Text mit Trennzeichen (*.csv)</translation>
    </message>
    <message>
        <source>Export the view</source>
        <translation>Ansicht exportieren</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>kunden</translation>
    </message>
</context>
<context>
    <name>Pec::WaitingPage</name>
    <message>
        <source>One moment, please.</source>
        <translation>Einen Moment bitte.</translation>
    </message>
    <message>
        <source>No customers</source>
        <translation>Keine Kunden</translation>
    </message>
    <message>
        <source>The billing account of this tenant holds no customer with an Azure plan. Once there is one, read the tenant again.</source>
        <translation>Das Abrechnungskonto dieses Mandanten enthält keinen Kunden mit einem Azure-Plan. Lesen Sie den Mandanten erneut, sobald es einen gibt.</translation>
    </message>
    <message>
        <source>Read the tenant</source>
        <translation>Mandanten lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the tenant for the first time</source>
        <translation>Mandant wird zum ersten Mal gelesen</translation>
    </message>
    <message>
        <source>The first figures appear as soon as they are complete. Progress is shown at the bottom of the window.</source>
        <translation>Die ersten Zahlen erscheinen, sobald sie vollständig sind. Der Fortschritt steht unten im Fenster.</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>The program runs offline, and no earlier data of this tenant is stored on this computer. Start it without --offline to read it.</source>
        <translation>Das Programm läuft offline, und auf diesem Computer sind keine früheren Daten dieses Mandanten gespeichert. Starten Sie es ohne --offline, um den Mandanten zu lesen.</translation>
    </message>
    <message>
        <source>Read customers, cost and access of your tenant. This only reads; nothing is changed.</source>
        <translation>Lesen Sie Kunden, Kosten und Zugriff Ihres Mandanten. Es wird nur gelesen, nichts wird geändert.</translation>
    </message>
</context>
<context>
    <name>Pec::WelcomePage</name>
    <message>
        <source>Partner earned credit, without blind spots</source>
        <translation>Partner Earned Credit ohne blinde Flecken</translation>
    </message>
    <message>
        <source>PEC Console shows for every customer whether partner earned credit is applied, why not, and what that costs.</source>
        <translation>PEC Console zeigt für jeden Kunden, ob Partner Earned Credit angewendet wird, warum nicht und was das kostet.</translation>
    </message>
    <message>
        <source>Connect your tenant</source>
        <translation>Ihren Mandanten verbinden</translation>
    </message>
    <message>
        <source>Sign in to your partner tenant. You need the tenant, an app registration and the Admin agent or Billing admin role.</source>
        <translation>Melden Sie sich bei Ihrem Partnermandanten an. Sie brauchen den Mandanten, eine App-Registrierung und die Rolle Administrator-Agent oder Abrechnungsadministrator.</translation>
    </message>
    <message>
        <source>Explore the demo tenant</source>
        <translation>Demo-Mandanten erkunden</translation>
    </message>
    <message>
        <source>An invented partner with two dozen customers. It runs inside this program; nothing leaves your computer.</source>
        <translation>Ein erfundener Partner mit zwei Dutzend Kunden. Die Demo läuft in diesem Programm; nichts verlässt Ihren Computer.</translation>
    </message>
    <message>
        <source>Nothing is changed in any tenant by looking at it.</source>
        <translation>Durch das Ansehen wird in keinem Mandanten etwas geändert.</translation>
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
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Customers of %1</source>
        <translation>Kunden von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected customer(s)</source>
        <translation>
            <numerusform>%Ln ausgewählter Kunde</numerusform>
            <numerusform>%Ln ausgewählte Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::WhyPane</name>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Nothing has to be done here.</source>
        <translation>Hier ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Rule by rule</source>
        <translation>Regel für Regel</translation>
    </message>
    <message>
        <source>Onboard this subscription …</source>
        <translation>Dieses Abonnement onboarden …</translation>
    </message>
    <message>
        <source>Onboard this subscription</source>
        <translation>Dieses Abonnement onboarden</translation>
    </message>
</context>
<context>
    <name>Pec::WizardFrame</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>1. Check</source>
        <translation>1. Prüfung</translation>
    </message>
    <message>
        <source>2. Method</source>
        <translation>2. Methode</translation>
    </message>
    <message>
        <source>3. Dry run</source>
        <translation>3. Probelauf</translation>
    </message>
    <message>
        <source>4. Run</source>
        <translation>4. Ausführung</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Steps of the onboarding</source>
        <translation>Schritte des Onboardings</translation>
    </message>
    <message>
        <source>&amp;Keep the plan</source>
        <translation>Plan &amp;behalten</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Plan behalten</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation>%1, aktueller Schritt</translation>
    </message>
</context>
<context>
    <name>Pec::WordsPage</name>
    <message>
        <source>&amp;Introduction</source>
        <translation>&amp;Einleitung</translation>
    </message>
    <message>
        <source>What is &amp;missed</source>
        <translation>Was ent&amp;geht</translation>
    </message>
    <message>
        <source>What there is to &amp;do</source>
        <translation>Was zu t&amp;un ist</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>As it was: %1</source>
        <translation>Wie zuvor: %1</translation>
    </message>
    <message>
        <source>Each plan has numbers of its own, so that only the introduction can be worded, once for all of them.</source>
        <translation>Jeder Plan hat eigene Zahlen, daher lässt sich nur die Einleitung formulieren, einmal für alle.</translation>
    </message>
    <message>
        <source>Word the first page as you would say it. An empty sentence is left out.</source>
        <translation>Formulieren Sie die erste Seite, wie Sie es sagen würden. Ein leerer Satz wird weggelassen.</translation>
    </message>
    <message>
        <source>It reaches the customer as you type it: name no amounts and nobody else.</source>
        <translation>Es erreicht den Kunden, wie Sie es schreiben: Nennen Sie keine Beträge und niemand anderen.</translation>
    </message>
    <message>
        <source>What it rests on has changed since. It would now read: %1</source>
        <translation>Worauf er beruht, hat sich seitdem geändert. Er würde jetzt lauten: %1</translation>
    </message>
    <message>
        <source>Ho&amp;w it stands</source>
        <translation>Wie es s&amp;teht</translation>
    </message>
    <message>
        <source>What the &amp;access is for</source>
        <translation>Wo&amp;zu der Zugriff dient</translation>
    </message>
</context>
<context>
    <name>ViewSheet</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer&apos;s tenant</source>
        <translation>Mandant des Kunden</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>Abonnement-ID</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Missed credit, low</source>
        <translation>Entgangene Gutschrift, niedrig</translation>
    </message>
    <message>
        <source>Missed credit, high</source>
        <translation>Entgangene Gutschrift, hoch</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Period %1 to %2 (UTC), read %3</source>
        <translation>Zeitraum %1 bis %2 (UTC), gelesen %3</translation>
    </message>
    <message>
        <source>A search or filter was set: this is not all.</source>
        <translation>Suche oder Filter waren gesetzt: Dies ist nicht alles.</translation>
    </message>
</context>
</TS>
