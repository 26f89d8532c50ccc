<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>CustomerCells</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reseller, customer or subscription</source>
        <translation>Revendeur, client ou abonnement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Whether partner earned credit is applied to the eligible cost</source>
        <translation>Indique si le Partner Earned Credit est appliqué aux coûts éligibles</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The main cause why credit is missing, or may be</source>
        <translation>La cause principale pour laquelle le PEC manque ou pourrait manquer</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>How you reach the subscription</source>
        <translation>Votre moyen d’accès à l’abonnement</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>The Azure role you hold, and whether it earns credit</source>
        <translation>Le rôle Azure que vous détenez, et s’il donne droit au PEC</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>ID partenaire</translation>
    </message>
    <message>
        <source>Whether your partner ID is linked to that access</source>
        <translation>Indique si votre ID partenaire est lié à cet accès</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost of the period, in the customer&apos;s billing currency</source>
        <translation>Coûts de la période, dans la devise de facturation du client</translation>
    </message>
    <message>
        <source>PEC share</source>
        <translation>Part avec PEC</translation>
    </message>
    <message>
        <source>Share of the eligible cost that has partner earned credit applied</source>
        <translation>Part des coûts éligibles à laquelle le Partner Earned Credit est appliqué</translation>
    </message>
    <message>
        <source>Missed credit</source>
        <translation>PEC manqué</translation>
    </message>
    <message>
        <source>Credit missed in the period: what is proved, to what is possible</source>
        <translation>PEC manqué pendant la période&#xa0;: de ce qui est prouvé à ce qui est possible</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Revendeur</translation>
    </message>
    <message>
        <source>The indirect reseller of the customer</source>
        <translation>Le revendeur indirect du client</translation>
    </message>
    <message>
        <source>Eligible cost</source>
        <translation>Coûts éligibles</translation>
    </message>
    <message>
        <source>Cost of the period that can carry partner earned credit</source>
        <translation>Coût de la période pouvant donner droit au Partner Earned Credit</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who of you looks after the customer</source>
        <translation>Qui, chez vous, suit ce client</translation>
    </message>
    <message>
        <source>Without a reseller</source>
        <translation>Sans revendeur</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customer(s) need action</source>
        <translation>
            <numerusform>Action requise&#xa0;: %1 sur %Ln client</numerusform>
            <numerusform>Action requise&#xa0;: %1 sur %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>FilterChoices</name>
    <message>
        <source>without a reseller</source>
        <translation>sans revendeur</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>Pec::AccessPane</name>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Access paths</source>
        <translation>Voies d’accès</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>no role of yours was found</source>
        <translation>aucun rôle trouvé pour vous</translation>
    </message>
</context>
<context>
    <name>Pec::AccessPathModel</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Earns credit</source>
        <translation>Donne droit au PEC</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>ID partenaire</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>%1, time-bound</source>
        <translation>%1, limité dans le temps</translation>
    </message>
    <message>
        <source>%1, inherited</source>
        <translation>%1, par héritage</translation>
    </message>
</context>
<context>
    <name>Pec::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Connect your tenant …</source>
        <translation>&amp;Connecter votre locataire…</translation>
    </message>
    <message>
        <source>Explore the &amp;demo tenant</source>
        <translation>Explorer le locataire de &amp;démo</translation>
    </message>
    <message>
        <source>&amp;Profile and roles …</source>
        <translation>&amp;Profil et rôles…</translation>
    </message>
    <message>
        <source>Sign &amp;in …</source>
        <translation>&amp;Se connecter…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se déc&amp;onnecter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Read the tenant again (F5)</source>
        <translation>Relire le locataire (F5)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;All customers</source>
        <translation>&amp;Tous les clients</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Refresh &amp;everything</source>
        <translation>T&amp;out actualiser</translation>
    </message>
    <message>
        <source>Read the list of subscriptions, closed months and access of every customer again, whatever was read before</source>
        <translation>Relire la liste des abonnements, les mois clos et les accès de chaque client, quoi qui ait été lu auparavant</translation>
    </message>
    <message>
        <source>&amp;Export the view …</source>
        <translation>&amp;Exporter la vue…</translation>
    </message>
    <message>
        <source>Open in the &amp;Azure portal</source>
        <translation>Ouvrir dans le portail &amp;Azure</translation>
    </message>
    <message>
        <source>F&amp;ilter …</source>
        <translation>&amp;Filtrer…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>Ai&amp;de sur cette page</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo – %1</source>
        <translation>&amp;Annuler – %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo – %1</source>
        <translation>&amp;Rétablir – %1</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Changements</translation>
    </message>
    <message>
        <source>What was gained and lost since an earlier refresh (Ctrl+H)</source>
        <translation>Ce qui a été gagné et perdu depuis une actualisation antérieure (Ctrl+H)</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>Customers that are being brought under partner earned credit</source>
        <translation>Clients en cours d’intégration au Partner Earned Credit</translation>
    </message>
    <message>
        <source>Moves the demo tenant&apos;s clock by a day and reads it again</source>
        <translation>Avance d’un jour l’horloge du locataire de démo et le relit</translation>
    </message>
    <message>
        <source>&amp;Onboarding cases</source>
        <translation>&amp;Dossiers d’intégration</translation>
    </message>
    <message>
        <source>&amp;Next day in the demo</source>
        <translation>&amp;Jour suivant dans la démo</translation>
    </message>
    <message>
        <source>I&amp;mprovement plan …</source>
        <translation>P&amp;lan d’amélioration…</translation>
    </message>
    <message>
        <source>Make a plan as PDF and tables, for you or for a customer (Ctrl+P)</source>
        <translation>Établir un plan en PDF et en tableaux, pour vous ou pour un client (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics …</source>
        <translation>E&amp;nregistrer le diagnostic …</translation>
    </message>
    <message>
        <source>&amp;About and health</source>
        <translation>À &amp;propos et état</translation>
    </message>
</context>
<context>
    <name>Pec::AppearancePage</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the window. A plan for a customer has a language of its own.</source>
        <translation>Langue de la fenêtre. Un plan destiné à un client a sa propre langue.</translation>
    </message>
</context>
<context>
    <name>Pec::Banner</name>
    <message numerus="yes">
        <source>and %Ln more, see the details</source>
        <translation>
            <numerusform>et %Ln autre, voir les détails</numerusform>
            <numerusform>et %Ln autres, voir les détails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) could not be read; everything else is shown.</source>
        <translation>
            <numerusform>%Ln partie n’a pas pu être lue&#x202f;; tout le reste est affiché.</numerusform>
            <numerusform>%Ln parties n’ont pas pu être lues&#x202f;; tout le reste est affiché.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Your changes to the plan stay in the window and are saved as soon as that is possible. Free some space, or let the data folder be written, and leave the window open until then.</source>
        <translation>Vos modifications du plan restent dans la fenêtre et sont enregistrées dès que possible. Libérez de l’espace ou autorisez l’écriture dans le dossier de données, et laissez la fenêtre ouverte jusque-là.</translation>
    </message>
</context>
<context>
    <name>Pec::BrandPage</name>
    <message>
        <source>Choose the &amp;logo …</source>
        <translation>Choisir le &amp;logo…</translation>
    </message>
    <message>
        <source>&amp;Import a brand file …</source>
        <translation>&amp;Importer un fichier de marque…</translation>
    </message>
    <message>
        <source>&amp;Back to the program&apos;s look</source>
        <translation>Re&amp;venir à l’aspect du programme</translation>
    </message>
    <message>
        <source>Main colour</source>
        <translation>Couleur principale</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Couleur d’accent</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Choisir le logo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sans logo</translation>
    </message>
    <message>
        <source>Import a brand file</source>
        <translation>Importer un fichier de marque</translation>
    </message>
    <message>
        <source>Back to the program&apos;s look</source>
        <translation>Revenir à l’aspect du programme</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Images (*.svg *.png)</translation>
    </message>
    <message>
        <source>Brand file</source>
        <translation>Fichier de marque</translation>
    </message>
    <message>
        <source>Brand files (*.json)</source>
        <translation>Fichiers de marque (*.json)</translation>
    </message>
    <message>
        <source>SVG or PNG of at most 2 MB.</source>
        <translation>SVG ou PNG de 2 Mo au plus.</translation>
    </message>
    <message>
        <source>&amp;Main colour</source>
        <translation>&amp;Couleur principale</translation>
    </message>
    <message>
        <source>&amp;Accent colour</source>
        <translation>Couleur d’&amp;accent</translation>
    </message>
    <message>
        <source>Words on the &amp;cover</source>
        <translation>Texte de la co&amp;uverture</translation>
    </message>
    <message>
        <source>&amp;Footer</source>
        <translation>&amp;Pied de page</translation>
    </message>
    <message>
        <source>One line, on every page.</source>
        <translation>Une ligne, sur chaque page.</translation>
    </message>
    <message>
        <source>The logo as it stands on the cover</source>
        <translation>Le logo tel qu’il figure sur la couverture</translation>
    </message>
    <message>
        <source>Not used: %1 characters, and %2 are the most.</source>
        <translation>Non utilisé&#xa0;: %1 caractères, alors que %2 est le maximum.</translation>
    </message>
    <message>
        <source>No lo&amp;go</source>
        <translation>San&amp;s logo</translation>
    </message>
</context>
<context>
    <name>Pec::BulkWizard</name>
    <message numerus="yes">
        <source>Onboard %Ln customer(s)</source>
        <translation>
            <numerusform>Intégrer %Ln client</numerusform>
            <numerusform>Intégrer %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Onboarding of %Ln customer(s)</source>
        <translation>
            <numerusform>Intégration de %Ln client</numerusform>
            <numerusform>Intégration de %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 customers are planned …</source>
        <translation>%1 clients planifiés sur %2…</translation>
    </message>
    <message>
        <source>Mend what is wrong, or go back and leave these customers out.</source>
        <translation>Corrigez ce qui ne va pas, ou revenez en arrière et laissez ces clients de côté.</translation>
    </message>
</context>
<context>
    <name>Pec::CalendarModel</name>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>with PEC</source>
        <translation>avec PEC</translation>
    </message>
    <message>
        <source>without PEC</source>
        <translation>sans PEC</translation>
    </message>
    <message>
        <source>nothing eligible consumed</source>
        <translation>rien d’éligible consommé</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>aucun coût</translation>
    </message>
    <message>
        <source>under 48 hours old</source>
        <translation>moins de 48 heures</translation>
    </message>
    <message>
        <source>not known whether with PEC</source>
        <translation>PEC inconnu</translation>
    </message>
    <message>
        <source>valid access</source>
        <translation>accès valide</translation>
    </message>
    <message>
        <source>no valid access</source>
        <translation>pas d’accès valide</translation>
    </message>
    <message>
        <source>access not known</source>
        <translation>accès inconnu</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1&#xa0;: %2&#x202f;; %3</translation>
    </message>
    <message>
        <source>The whole month tells it; single days of it are not held.</source>
        <translation>C’est le mois entier qui le montre&#x202f;; ses jours ne sont pas conservés.</translation>
    </message>
</context>
<context>
    <name>Pec::CaseList</name>
    <message>
        <source>Cases of onboarding</source>
        <translation>Dossiers d’intégration</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Cases are being read …</source>
        <translation>Lecture des dossiers…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>End of access: %1</source>
        <translation>Fin de l’accès&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no case yet. Select a customer in the tree and choose Onboard.</source>
        <translation>Il n’y a pas encore de dossier. Sélectionnez un client dans la liste et choisissez Intégrer.</translation>
    </message>
</context>
<context>
    <name>Pec::ChangesPane</name>
    <message>
        <source>Customer, subscription</source>
        <translation>Client, abonnement</translation>
    </message>
    <message>
        <source>Credit a month</source>
        <translation>PEC par mois</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>lost this week</source>
        <translation>perdu cette semaine</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet: no earlier refresh is kept.</source>
        <translation>Il n’y a encore rien à comparer&#xa0;: aucune actualisation antérieure n’est conservée.</translation>
    </message>
    <message>
        <source>There is no earlier refresh to compare with yet. This is what the days of the present one show.</source>
        <translation>Il n’y a pas encore d’actualisation antérieure à comparer. Voici ce que montrent les jours de celle-ci.</translation>
    </message>
    <message>
        <source>Nothing was gained or lost between %1 and %2.</source>
        <translation>Rien n’a été gagné ni perdu entre le %1 et le %2.</translation>
    </message>
    <message>
        <source>Between %1 and %2, the last complete days of the two refreshes.</source>
        <translation>Entre le %1 et le %2, derniers jours complets des deux actualisations.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Depuis la dernière fois</translation>
    </message>
    <message>
        <source>Since a week ago</source>
        <translation>Depuis une semaine</translation>
    </message>
    <message>
        <source>Since a month ago</source>
        <translation>Depuis un mois</translation>
    </message>
    <message>
        <source>Changes by customer</source>
        <translation>Changements par client</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparaison…</translation>
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
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Ce qui fait obstacle</translation>
    </message>
    <message>
        <source>Which subscriptions</source>
        <translation>Quels abonnements</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>The customer&apos;s tenant is asked what is allowed there …</source>
        <translation>Le locataire du client est interrogé sur ce qui y est permis…</translation>
    </message>
    <message>
        <source>What is not known does not stop you; each line says how to find out.</source>
        <translation>Ce qui n’est pas connu ne vous arrête pas&#x202f;; chaque ligne dit comment le savoir.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Pec::ColourField</name>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>A colour is written as #0b4f5c.</source>
        <translation>Une couleur s’écrit comme #0b4f5c.</translation>
    </message>
    <message>
        <source>Contrast on white %1:1, at least %2:1</source>
        <translation>Contraste sur blanc %1:1, au moins %2:1</translation>
    </message>
    <message>
        <source>Not used: its contrast on white is %1:1, and at least %2:1 is needed to be read.</source>
        <translation>Non utilisée&#xa0;: son contraste sur blanc est de %1:1, et il faut au moins %2:1 pour être lisible.</translation>
    </message>
</context>
<context>
    <name>Pec::ConnectForm</name>
    <message>
        <source>Give the connection a name, for example the name of your company.</source>
        <translation>Donnez un nom à la connexion, par exemple celui de votre entreprise.</translation>
    </message>
    <message>
        <source>There is a connection of this name already. Choose another name.</source>
        <translation>Une connexion de ce nom existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The tenant is a domain such as contoso.onmicrosoft.com, or a directory id.</source>
        <translation>Le locataire est un domaine tel que contoso.onmicrosoft.com, ou un ID d’annuaire.</translation>
    </message>
    <message>
        <source>The client id is the application id of your app registration: 32 digits in five groups.</source>
        <translation>L’ID client est l’ID d’application de votre inscription d’application&#xa0;: 32 caractères en cinq groupes.</translation>
    </message>
    <message>
        <source>The address of “%1” must begin with https:// and name a host.</source>
        <translation>L’adresse de «&#xa0;%1&#xa0;» doit commencer par https:// et indiquer un hôte.</translation>
    </message>
    <message>
        <source>The file of the certificate authority cannot be read.</source>
        <translation>Le fichier de l’autorité de certification ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Connect your tenant</source>
        <translation>Connecter votre locataire</translation>
    </message>
    <message>
        <source>Register a public client application in your partner tenant and enter its id here. You sign in at Microsoft; this program never sees your password.</source>
        <translation>Inscrivez une application cliente publique dans votre locataire partenaire et saisissez ici son ID. Vous vous connectez auprès de Microsoft&#x202f;; ce programme ne voit jamais votre mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Locataire</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;ID client</translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation>A&amp;utorité</translation>
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
        <translation>Espace &amp;partenaires</translation>
    </message>
    <message>
        <source>Certificate authority &amp;file</source>
        <translation>Fichier de l’autorité de &amp;certification</translation>
    </message>
    <message>
        <source>for example: Noordzee Cloud</source>
        <translation>par exemple&#xa0;: Noordzee Cloud</translation>
    </message>
    <message>
        <source>domain or directory id</source>
        <translation>domaine ou ID d’annuaire</translation>
    </message>
    <message>
        <source>empty: the system&apos;s certificates</source>
        <translation>vide&#xa0;: les certificats du système</translation>
    </message>
    <message>
        <source>Keep the &amp;sign-in</source>
        <translation>Con&amp;server la connexion</translation>
    </message>
    <message>
        <source>Keep the sign-in</source>
        <translation>Conserver la connexion</translation>
    </message>
    <message>
        <source>in the system&apos;s keyring</source>
        <translation>dans le trousseau de clés du système</translation>
    </message>
    <message>
        <source>only until the program ends</source>
        <translation>seulement jusqu’à la fin du programme</translation>
    </message>
    <message>
        <source>in an encrypted file</source>
        <translation>dans un fichier chiffré</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Show advanced settings</source>
        <translation>Afficher les paramètres avancés</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the file of a certificate authority</source>
        <translation>Choisir le fichier d’une autorité de certification</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Se connecter avec un code</translation>
    </message>
    <message>
        <source>For a computer without a browser: type a code on another device</source>
        <translation>Pour un ordinateur sans navigateur&#xa0;: saisissez un code sur un autre appareil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open a profile file</source>
        <translation>Ouvrir un fichier de profil</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profils (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>How the app is registered</source>
        <translation>Comment l’application est inscrite</translation>
    </message>
    <message>
        <source>Open a profile file …</source>
        <translation>Ouvrir un fichier de profil…</translation>
    </message>
    <message>
        <source>The small file that your administrator sent you</source>
        <translation>Le petit fichier que votre administrateur vous a envoyé</translation>
    </message>
    <message>
        <source>How to register the app …</source>
        <translation>Comment inscrire l’application…</translation>
    </message>
</context>
<context>
    <name>Pec::ContentPage</name>
    <message>
        <source>&amp;One plan</source>
        <translation>Un &amp;seul plan</translation>
    </message>
    <message>
        <source>One &amp;each</source>
        <translation>Un pour &amp;chacun</translation>
    </message>
    <message>
        <source>Partner &amp;internal</source>
        <translation>In&amp;terne au partenaire</translation>
    </message>
    <message>
        <source>For the &amp;customer</source>
        <translation>Pour le c&amp;lient</translation>
    </message>
    <message>
        <source>The figures within the PDF</source>
        <translation>Les chiffres dans le PDF</translation>
    </message>
    <message>
        <source>Last 30 complete days</source>
        <translation>30 derniers jours complets</translation>
    </message>
    <message>
        <source>As it is billed</source>
        <translation>Devise de facturation</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Dollars américains</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>&amp;Whom it covers</source>
        <translation>&amp;Qui est concerné</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>D&amp;evise</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Doss&amp;ier</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Choisissez au moins un format.</translation>
    </message>
    <message>
        <source>Choose the folder that the files go to.</source>
        <translation>Choisissez le dossier des fichiers.</translation>
    </message>
    <message>
        <source>One plan for each customer: none may read of another.</source>
        <translation>Un plan par client&#xa0;: aucun ne doit rien apprendre d’un autre.</translation>
    </message>
    <message>
        <source>Hides every amount, other customers, and what is not asked of the customer.</source>
        <translation>Masque tout montant, les autres clients et ce qui n’est pas demandé au client.</translation>
    </message>
    <message>
        <source>With amounts, which are your buying prices. Do not pass it on.</source>
        <translation>Avec des montants, qui sont vos prix d’achat. Ne le transmettez pas.</translation>
    </message>
    <message>
        <source>Folder for the plan</source>
        <translation>Dossier du plan</translation>
    </message>
    <message>
        <source>The month could not be read; this is of the last 30 days.</source>
        <translation>Le mois n’a pas pu être lu&#x202f;; ceci porte sur les 30 derniers jours.</translation>
    </message>
</context>
<context>
    <name>Pec::CopyableTable</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
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
        <translation>Client</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Share with PEC</source>
        <translation>Part avec PEC</translation>
    </message>
    <message>
        <source>Cost that never earns, by kind</source>
        <translation>Coûts qui ne donnent jamais droit au PEC, par type</translation>
    </message>
    <message>
        <source>Cost from %1 to %2</source>
        <translation>Coût du %1 au %2</translation>
    </message>
    <message>
        <source>Cost of %1</source>
        <translation>Coût de %1</translation>
    </message>
    <message>
        <source>By subscription</source>
        <translation>Par abonnement</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Par client</translation>
    </message>
    <message>
        <source>Nothing was consumed in this time.</source>
        <translation>Rien n’a été consommé pendant cette période.</translation>
    </message>
    <message>
        <source>No cost of this time is of a kind that never earns, as far as it was told apart.</source>
        <translation>Aucun coût de cette période n’est d’un type qui ne donne jamais droit au PEC, pour autant qu’on ait pu les distinguer.</translation>
    </message>
    <message>
        <source>Who has the cost</source>
        <translation>Qui a le coût</translation>
    </message>
    <message>
        <source>What stands behind the cost</source>
        <translation>Ce qui compose le coût</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>Back to the whole period</source>
        <translation>Retour à toute la période</translation>
    </message>
    <message>
        <source>Not told by subscription</source>
        <translation>Non détaillé par abonnement</translation>
    </message>
    <message>
        <source>Not told by customer</source>
        <translation>Non détaillé par client</translation>
    </message>
    <message>
        <source>Azure service</source>
        <translation>Service Azure</translation>
    </message>
    <message>
        <source>With PEC</source>
        <translation>Avec PEC</translation>
    </message>
    <message>
        <source>Without PEC</source>
        <translation>Sans PEC</translation>
    </message>
    <message>
        <source>of no service</source>
        <translation>d’aucun service</translation>
    </message>
    <message>
        <source>Cost by service is asked of Microsoft when you want it: it takes one of the few cost queries that a tenant has.</source>
        <translation>Le coût par service est demandé à Microsoft quand vous le voulez&#xa0;: cela prend l’une des rares requêtes de coût d’un locataire.</translation>
    </message>
    <message>
        <source>Cost Management is being asked. This may take a minute.</source>
        <translation>Cost Management est interrogé. Cela peut prendre une minute.</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Par service</translation>
    </message>
    <message>
        <source>Cost by Azure service</source>
        <translation>Coût par service Azure</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Demander maintenant</translation>
    </message>
    <message>
        <source>Ask Microsoft for cost by service</source>
        <translation>Demander à Microsoft le coût par service</translation>
    </message>
</context>
<context>
    <name>Pec::CostChart</name>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Cost chart of %1</source>
        <translation>Graphique des coûts&#xa0;: %1</translation>
    </message>
    <message>
        <source>No cost</source>
        <translation>Aucun coût</translation>
    </message>
    <message>
        <source>The month is not complete.</source>
        <translation>Le mois n’est pas complet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Share with PEC: %1</source>
        <translation>Part avec PEC&#xa0;: %1</translation>
    </message>
    <message>
        <source>Columns from %1 to %2. %3. The table holds every figure.</source>
        <translation>Colonnes du %1 au %2. %3. Le tableau contient tous les chiffres.</translation>
    </message>
    <message>
        <source>Share with PEC</source>
        <translation>Part avec PEC</translation>
    </message>
</context>
<context>
    <name>Pec::CostLegend</name>
    <message>
        <source>Legend: parts of the chart</source>
        <translation>Légende&#xa0;: parties du graphique</translation>
    </message>
    <message>
        <source>Share with PEC</source>
        <translation>Part avec PEC</translation>
    </message>
    <message>
        <source>Share of the eligible cost that has partner earned credit; none where it is not known what is eligible</source>
        <translation>Part des coûts éligibles qui bénéficie du PEC&#x202f;; aucune là où l’on ne sait pas ce qui est éligible</translation>
    </message>
</context>
<context>
    <name>Pec::CostPane</name>
    <message>
        <source>Show cost as a chart</source>
        <translation>Afficher les coûts sous forme de graphique</translation>
    </message>
    <message>
        <source>Show cost as a table</source>
        <translation>Afficher les coûts sous forme de tableau</translation>
    </message>
    <message>
        <source>Cost by day or month</source>
        <translation>Coûts par jour ou par mois</translation>
    </message>
    <message>
        <source>Copy the figures for a spreadsheet</source>
        <translation>Copier les chiffres pour un tableur</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Enregistrer le graphique comme image</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>Évolution des coûts</translation>
    </message>
    <message>
        <source>Nothing was consumed in this time.</source>
        <translation>Rien n’a été consommé pendant cette période.</translation>
    </message>
    <message>
        <source>Cost over time is still being read.</source>
        <translation>L’évolution des coûts est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Cost over time was not read for single subscriptions of this tenant. Select the customer to see its chart.</source>
        <translation>L’évolution des coûts par abonnement n’a pas été lue pour ce locataire. Sélectionnez le client pour voir son graphique.</translation>
    </message>
    <message>
        <source>Cost over time could not be read at this level.</source>
        <translation>L’évolution des coûts n’a pas pu être lue à ce niveau.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation>L’image n’a pas pu être enregistrée sous %1.</translation>
    </message>
    <message>
        <source>cost per month</source>
        <translation>coûts par mois</translation>
    </message>
    <message>
        <source>cost per day</source>
        <translation>coûts par jour</translation>
    </message>
    <message>
        <source>Single days are not told apart by product: what has no credit there may or may not be eligible. Months say which.</source>
        <translation>Les jours isolés ne sont pas distingués par produit&#xa0;: un coût sans PEC peut y être éligible ou non. Les mois l’indiquent.</translation>
    </message>
    <message>
        <source>Period of the chart</source>
        <translation>Période du graphique</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
</context>
<context>
    <name>Pec::CostSplit</name>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>PEC applied</source>
        <translation>PEC appliqué</translation>
    </message>
    <message>
        <source>Missed: eligible, access lacking</source>
        <translation>Manqué&#xa0;: éligible, sans accès</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Non éligible</translation>
    </message>
    <message>
        <source>Too recent to tell</source>
        <translation>Trop récent</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>Missed credit</source>
        <translation>PEC manqué</translation>
    </message>
</context>
<context>
    <name>Pec::CostTableModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>under 48 hours old</source>
        <translation>moins de 48 heures</translation>
    </message>
    <message>
        <source>month not complete</source>
        <translation>mois incomplet</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
</context>
<context>
    <name>Pec::CustomerNoteEditor</name>
    <message>
        <source>Alias: %1</source>
        <translation>Alias&#xa0;: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos remarques</translation>
    </message>
    <message>
        <source>Alias, owner and note of the customer</source>
        <translation>Alias, responsable et remarque du client</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>A name of your own, seen only here</source>
        <translation>Votre nom, visible ici seulement</translation>
    </message>
    <message>
        <source>Not saved yet. It stays here and is tried again every few seconds.</source>
        <translation>Pas encore enregistré. Le texte reste ici et un nouvel essai a lieu toutes les quelques secondes.</translation>
    </message>
</context>
<context>
    <name>Pec::CustomerTree</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copier l’&amp;ID</translation>
    </message>
    <message>
        <source>Customers and subscriptions</source>
        <translation>Clients et abonnements</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>Pec::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Ce qui fait obstacle</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Which customers</source>
        <translation>Quels clients</translation>
    </message>
    <message>
        <source>The customers&apos; tenants are asked what is allowed there …</source>
        <translation>Les locataires des clients sont interrogés sur ce qui y est permis…</translation>
    </message>
    <message>
        <source>Untick a customer to leave it out. What is not known does not stop you.</source>
        <translation>Décochez un client pour le laisser de côté. Ce qui n’est pas connu ne vous arrête pas.</translation>
    </message>
    <message>
        <source>is asked …</source>
        <translation>est interrogé…</translation>
    </message>
    <message>
        <source>Checks of %1</source>
        <translation>Contrôles de %1</translation>
    </message>
</context>
<context>
    <name>Pec::CustomersRunPage</name>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Revenir en arrière</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Run it here</source>
        <translation>E&amp;xécuter ici</translation>
    </message>
    <message>
        <source>Run it here</source>
        <translation>Exécuter ici</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Stop after the request that is under way</source>
        <translation>Arrêter après la requête en cours</translation>
    </message>
    <message>
        <source>What allows it</source>
        <translation>Ce qui l’autorise</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>step %1 of %2 …</source>
        <translation>étape %1 sur %2…</translation>
    </message>
    <message>
        <source>To take back %1, type the name of the customer.</source>
        <translation>Pour annuler %1, saisissez le nom du client.</translation>
    </message>
    <message>
        <source>To take back %1, type that number.</source>
        <translation>Pour annuler %1, saisissez ce nombre.</translation>
    </message>
    <message numerus="yes">
        <source>To run %1, type the name of the customer. This sends %Ln request(s).</source>
        <translation>
            <numerusform>Pour exécuter %1, saisissez le nom du client. %Ln requête est envoyée.</numerusform>
            <numerusform>Pour exécuter %1, saisissez le nom du client. %Ln requêtes sont envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To run %1, type that number. This sends %Ln request(s).</source>
        <translation>
            <numerusform>Pour exécuter %1, saisissez ce nombre. %Ln requête est envoyée.</numerusform>
            <numerusform>Pour exécuter %1, saisissez ce nombre. %Ln requêtes sont envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customer(s) through</source>
        <translation>
            <numerusform>%1 client terminé sur %Ln</numerusform>
            <numerusform>%1 clients terminés sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::DataPage</name>
    <message>
        <source>Data on this computer</source>
        <translation>Données sur cet ordinateur</translation>
    </message>
    <message>
        <source>Snapshots of this tenant</source>
        <translation>Instantanés de ce locataire</translation>
    </message>
    <message>
        <source>The oldest</source>
        <translation>Le plus ancien</translation>
    </message>
    <message>
        <source>Size, of all tenants together</source>
        <translation>Taille, pour tous les locataires</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>How long snapshots are kept</source>
        <translation>Durée de conservation des instantanés</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>lecture en cours…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Days for which all snapshots are kept</source>
        <translation>Jours dont tous les instantanés sont conservés</translation>
    </message>
    <message>
        <source>Days for which the last snapshot is kept</source>
        <translation>Jours dont le dernier instantané est conservé</translation>
    </message>
    <message>
        <source>Counted from today. Older ones: the last of each month, for good. Comparisons and the calendar of days need them. What is beyond goes at the next refresh.</source>
        <translation>À compter d’aujourd’hui. Plus anciens&#xa0;: le dernier de chaque mois, pour toujours. Les comparaisons et le calendrier des jours en ont besoin. Le reste disparaît à la prochaine actualisation.</translation>
    </message>
    <message>
        <source>Not fewer days than those for which all snapshots are kept.</source>
        <translation>Pas moins de jours que ceux dont tous les instantanés sont conservés.</translation>
    </message>
    <message>
        <source>Log and newer versions</source>
        <translation>Journal et versions plus récentes</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>ce qui se passe</translation>
    </message>
    <message>
        <source>what may be wrong</source>
        <translation>ce qui peut être anormal</translation>
    </message>
    <message>
        <source>errors only</source>
        <translation>les erreurs seulement</translation>
    </message>
    <message>
        <source>The log holds</source>
        <translation>Le journal contient</translation>
    </message>
    <message>
        <source>empty: newer versions are not asked for</source>
        <translation>vide&#x202f;: les versions plus récentes ne sont pas recherchées</translation>
    </message>
    <message>
        <source>Tells of newer versions</source>
        <translation>Annonce les versions plus récentes</translation>
    </message>
    <message>
        <source>A file or an https address of your administrator, read once a day. Nothing is downloaded or installed.</source>
        <translation>Un fichier ou une adresse https de votre administrateur, lu une fois par jour. Rien n’est téléchargé ni installé.</translation>
    </message>
    <message>
        <source>Enter the full path of a file or an https address.</source>
        <translation>Saisissez le chemin complet d’un fichier ou une adresse https.</translation>
    </message>
</context>
<context>
    <name>Pec::DetailPane</name>
    <message>
        <source>Details of the selection</source>
        <translation>Détails de la sélection</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
</context>
<context>
    <name>Pec::DiagnosticsDialog</name>
    <message>
        <source>&amp;With names, ids and amounts of customers</source>
        <translation>A&amp;vec les noms, identifiants et montants des clients</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>One file with what helps support to find a fault. It is written to where you choose; nothing is sent. These are all the files in it:</source>
        <translation>Un seul fichier avec ce qui aide l’assistance à trouver une erreur. Il est écrit à l’endroit que vous choisissez&#x202f;; rien n’est envoyé. Voici tous les fichiers qu’il contient&#x202f;:</translation>
    </message>
    <message>
        <source>What goes into the file</source>
        <translation>Ce qui va dans le fichier</translation>
    </message>
    <message>
        <source>Gathering …</source>
        <translation>Collecte …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Zip archive (*.zip)</source>
        <translation>Archive zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>Pec::DryRunPage</name>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>The exact requests</source>
        <translation>Les requêtes exactes</translation>
    </message>
    <message>
        <source>Nothing has been sent. Run it on the next page, or save the same as scripts, templates and a letter, which somebody at the customer runs.</source>
        <translation>Rien n’a été envoyé. Exécutez-le à la page suivante, ou enregistrez-le sous forme de scripts, de modèles et d’une lettre, que quelqu’un exécute chez le client.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Nothing has been sent. Run it on the next page; a failure at one customer stops no other.</source>
        <translation>Rien n’a été envoyé. Exécutez-le à la page suivante&#x202f;; un échec chez un client n’en arrête aucun autre.</translation>
    </message>
    <message>
        <source>&amp;Save papers for the customer …</source>
        <translation>&amp;Enregistrer les documents pour le client…</translation>
    </message>
    <message>
        <source>Save papers for the customer</source>
        <translation>Enregistrer les documents pour le client</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Langue de la lettre</translation>
    </message>
    <message>
        <source>&amp;Language of the letter</source>
        <translation>&amp;Langue de la lettre</translation>
    </message>
    <message>
        <source>Nothing has been sent. Run it on the next page: nobody else can link you.</source>
        <translation>Rien n’a été envoyé. Exécutez-le à la page suivante&#xa0;: personne d’autre ne peut créer ce lien à votre place.</translation>
    </message>
    <message>
        <source>Papers for the customer</source>
        <translation>Documents pour le client</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Fichier zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>Pec::ExportBar</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>W&amp;rite the plan</source>
        <translation>Éc&amp;rire le plan</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Ouvrir le plan</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Écrire le plan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Plans written</source>
        <translation>Plans écrits</translation>
    </message>
    <message>
        <source>Looking at the folder …</source>
        <translation>Examen du dossier…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>Plan d’amélioration</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s) in this folder?</source>
        <translation>
            <numerusform>Remplacer %Ln fichier dans ce dossier&#x202f;?</numerusform>
            <numerusform>Remplacer %Ln fichiers dans ce dossier&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The plan is being written …</source>
        <translation>Écriture du plan…</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln fichier a été écrit dans %1.</numerusform>
            <numerusform>%Ln fichiers ont été écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Open &amp;the plan</source>
        <translation>&amp;Ouvrir le plan</translation>
    </message>
    <message>
        <source>Open t&amp;he folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
</context>
<context>
    <name>Pec::FilterBar</name>
    <message>
        <source>Customers that need &amp;action</source>
        <translation>Clients nécessitant une &amp;action</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation>A&amp;ccès</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>M&amp;otif</translation>
    </message>
    <message>
        <source>Rese&amp;ller</source>
        <translation>Re&amp;vendeur</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>Res&amp;ponsable</translation>
    </message>
    <message>
        <source>Re&amp;move a saved filter</source>
        <translation>S&amp;upprimer un filtre enregistré</translation>
    </message>
    <message>
        <source>Sa&amp;ve this filter …</source>
        <translation>E&amp;nregistrer ce filtre…</translation>
    </message>
    <message>
        <source>S&amp;how everything</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Name. A saved filter of the same name is replaced.</source>
        <translation>Nom. Un filtre enregistré du même nom est remplacé.</translation>
    </message>
    <message>
        <source>Need action</source>
        <translation>Action requise</translation>
    </message>
    <message>
        <source>Take the filter “%1” away</source>
        <translation>Retirer le filtre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln abonnement</numerusform>
            <numerusform>%Ln abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show only some customers and subscriptions</source>
        <translation>N’afficher que certains clients et abonnements</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Par client</translation>
    </message>
    <message>
        <source>By reseller</source>
        <translation>Par revendeur</translation>
    </message>
    <message>
        <source>Subscriptions only</source>
        <translation>Abonnements seuls</translation>
    </message>
    <message>
        <source>What the tree is grouped by</source>
        <translation>Regroupement de la liste</translation>
    </message>
</context>
<context>
    <name>Pec::FindingRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Pec::FormPage</name>
    <message>
        <source>Set by the administrator in %1</source>
        <translation>Défini par l’administrateur dans %1</translation>
    </message>
</context>
<context>
    <name>Pec::HealthController</name>
    <message>
        <source>Save diagnostics …</source>
        <translation>Enregistrer le diagnostic …</translation>
    </message>
    <message>
        <source>PEC Console %1 of %2 is there.</source>
        <translation>PEC Console %1 du %2 est disponible.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
</context>
<context>
    <name>Pec::HealthDialog</name>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>&amp;Open the log folder</source>
        <translation>&amp;Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>About and health</source>
        <translation>À propos et état</translation>
    </message>
    <message>
        <source>Looking at the program and its data …</source>
        <translation>Examen du programme et de ses données …</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>Ét&amp;at</translation>
    </message>
    <message>
        <source>&amp;Libraries and licences</source>
        <translation>&amp;Bibliothèques et licences</translation>
    </message>
    <message>
        <source>Icon of the program</source>
        <translation>Icône du programme</translation>
    </message>
    <message>
        <source>Finds partner earned credit that is missed, says why, and proves that it is mended. Free software under the GNU General Public License 3 or later. Not a Microsoft product. Credit figures are estimates; Microsoft&apos;s invoice decides.</source>
        <translation>Trouve le Partner Earned Credit manqué, en indique la raison et prouve que le problème est résolu. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Ce n’est pas un produit Microsoft. Les montants de crédit sont des estimations&#x202f;; la facture de Microsoft fait foi.</translation>
    </message>
    <message>
        <source>&amp;Save diagnostics …</source>
        <translation>&amp;Enregistrer le diagnostic …</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>État constaté</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Utilité</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Libraries and licences</source>
        <translation>Bibliothèques et licences</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
</context>
<context>
    <name>Pec::HelpWindow</name>
    <message>
        <source>Help: %1</source>
        <translation>Aide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Hits of the search</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>No page holds these words. Esc clears the search.</source>
        <translation>Aucune page ne contient ces mots. Échap efface la recherche.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
</context>
<context>
    <name>Pec::HistoryPane</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Missed credit</source>
        <translation>PEC manqué</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Cost without PEC</source>
        <translation>Coût sans PEC</translation>
    </message>
    <message>
        <source>%1, goes on</source>
        <translation>%1, se poursuit</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>Calendar of days with credit and access</source>
        <translation>Calendrier des jours avec PEC et accès</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Jours de la semaine</translation>
    </message>
    <message>
        <source>Lost days</source>
        <translation>Jours perdus</translation>
    </message>
    <message>
        <source>Cost of single days was not read for this subscription; what its months and assignments tell is shown.</source>
        <translation>Le coût par jour n’a pas été lu pour cet abonnement&#x202f;; ce que disent ses mois et ses attributions est montré.</translation>
    </message>
    <message>
        <source>No day of the period is known to have lost credit.</source>
        <translation>Aucun jour de la période sans PEC n’est connu.</translation>
    </message>
    <message>
        <source>A day without credit is lost for good. Which of its cost was eligible is told for the period, not by day: hence low to high.</source>
        <translation>Un jour sans PEC est perdu pour de bon. La part éligible de ses coûts est connue pour la période, pas par jour&#xa0;: d’où la fourchette.</translation>
    </message>
</context>
<context>
    <name>Pec::MainWindow</name>
    <message>
        <source>Demo tenant</source>
        <translation>Locataire de démo</translation>
    </message>
    <message>
        <source>No tenant open</source>
        <translation>Aucun locataire ouvert</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Locataire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Search customers, ids, states</source>
        <translation>Rechercher clients, ID, statuts</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors connexion</translation>
    </message>
    <message>
        <source>Totals in %1, %2 to %3 (UTC)</source>
        <translation>Totaux en %1, du %2 au %3 (UTC)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lu %1</translation>
    </message>
    <message>
        <source>Incomplete: still reading</source>
        <translation>Incomplet&#xa0;: lecture en cours</translation>
    </message>
    <message>
        <source>Figures and access fill in as they arrive. They are complete when the refresh has ended.</source>
        <translation>Les chiffres et les accès se complètent au fur et à mesure. Ils sont complets quand l’actualisation est terminée.</translation>
    </message>
    <message>
        <source>The view was written to %1.</source>
        <translation>La vue a été écrite dans %1.</translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>Plan d’amélioration</translation>
    </message>
</context>
<context>
    <name>Pec::MethodPage</name>
    <message>
        <source>Ways to give access</source>
        <translation>Façons de donner l’accès</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Who gets the role</source>
        <translation>Qui reçoit le rôle</translation>
    </message>
    <message>
        <source>object id</source>
        <translation>ID d’objet</translation>
    </message>
    <message>
        <source>Partner ID to link</source>
        <translation>ID partenaire à lier</translation>
    </message>
    <message>
        <source>How access is given</source>
        <translation>Comment l’accès est donné</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Who acts, and where</source>
        <translation>Qui agit, et où</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>ID partenaire</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (recommandé)</translation>
    </message>
    <message>
        <source>Something it needs is not known or not possible; you can still enter it by hand.</source>
        <translation>Un élément nécessaire n’est pas connu ou pas possible&#x202f;; vous pouvez encore le saisir à la main.</translation>
    </message>
    <message>
        <source>It never gives more than Contributor.</source>
        <translation>Elle ne donne jamais plus que Contributor.</translation>
    </message>
    <message>
        <source>Object id of your AdminAgents or HelpdeskAgents group.</source>
        <translation>ID d’objet de votre groupe AdminAgents ou HelpdeskAgents.</translation>
    </message>
    <message>
        <source>Object id of a user, group or service principal of your own tenant.</source>
        <translation>ID d’objet d’un utilisateur, d’un groupe ou d’un principal de service de votre propre locataire.</translation>
    </message>
    <message>
        <source>Object id of the guest or member in the customer&apos;s tenant.</source>
        <translation>ID d’objet de l’invité ou du membre dans le locataire du client.</translation>
    </message>
    <message>
        <source>Object id of the service principal in the customer&apos;s tenant, not the application id.</source>
        <translation>ID d’objet du principal de service dans le locataire du client, et non l’ID d’application.</translation>
    </message>
    <message>
        <source>Object id of the security group in the customer&apos;s tenant.</source>
        <translation>ID d’objet du groupe de sécurité dans le locataire du client.</translation>
    </message>
    <message>
        <source>The directories are asked about the id …</source>
        <translation>Les annuaires sont interrogés sur cet ID…</translation>
    </message>
    <message>
        <source>You link yourself: %1. Nothing changes at the customer.</source>
        <translation>Vous liez vous-même l’ID partenaire&#xa0;: %1. Rien ne change chez le client.</translation>
    </message>
</context>
<context>
    <name>Pec::NetworkPage</name>
    <message>
        <source>As the system says</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>A proxy of your own</source>
        <translation>Un proxy choisi ici</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>for example: proxy.contoso.com</source>
        <translation>par exemple&#xa0;: proxy.contoso.com</translation>
    </message>
    <message>
        <source>empty: the system&apos;s certificates</source>
        <translation>vide&#xa0;: les certificats du système</translation>
    </message>
    <message>
        <source>Choose the file of a certificate authority</source>
        <translation>Choisir le fichier d’une autorité de certification</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>File of the certificate authority</source>
        <translation>Fichier de l’autorité de certification</translation>
    </message>
    <message>
        <source>Only where your company inspects network traffic. Of this tenant.</source>
        <translation>Uniquement si votre entreprise inspecte le trafic réseau. Vaut pour ce locataire.</translation>
    </message>
    <message>
        <source>Belongs to a tenant; open one to set it.</source>
        <translation>Appartient à un locataire&#x202f;; ouvrez-en un pour le régler.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The program runs offline, so nothing can be tested.</source>
        <translation>Le programme est hors ligne&#xa0;: rien ne peut être testé.</translation>
    </message>
    <message>
        <source>Asks Microsoft&apos;s sign-in for its addresses, without signing in.</source>
        <translation>Demande ses adresses au service de connexion de Microsoft, sans se connecter.</translation>
    </message>
    <message>
        <source>Enter the name or address of a host, without http://.</source>
        <translation>Saisissez le nom ou l’adresse d’un hôte, sans http://.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>Saisissez un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>The file of the certificate authority cannot be read.</source>
        <translation>Le fichier de l’autorité de certification ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>The connection works. The answer took %1 ms.</source>
        <translation>La connexion fonctionne. La réponse a pris %1 ms.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>For every tenant. A proxy that asks for a password cannot be used here, nor the address of a proxy script (PAC).</source>
        <translation>Pour chaque locataire. Un proxy qui demande un mot de passe ne peut pas être utilisé ici, ni l’adresse d’un script de proxy (PAC).</translation>
    </message>
    <message>
        <source>This is the address of a proxy script (PAC), which cannot be used. Enter the proxy that the script names.</source>
        <translation>C’est l’adresse d’un script de proxy (PAC), qui ne peut pas être utilisé. Saisissez le proxy que le script indique.</translation>
    </message>
</context>
<context>
    <name>Pec::OnboardingWizard</name>
    <message>
        <source>Onboard %1</source>
        <translation>Intégrer %1</translation>
    </message>
    <message>
        <source>Onboarding of %1</source>
        <translation>Intégration de %1</translation>
    </message>
</context>
<context>
    <name>Pec::OverviewPane</name>
    <message>
        <source>Main cause</source>
        <translation>Cause principale</translation>
    </message>
    <message>
        <source>Missed a month</source>
        <translation>Manqué par mois</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>no cause known</source>
        <translation>aucune cause connue</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Share of eligible cost with PEC</source>
        <translation>Part des coûts éligibles avec PEC</translation>
    </message>
    <message>
        <source>The share of earlier months is not known.</source>
        <translation>La part des mois précédents n’est pas connue.</translation>
    </message>
    <message>
        <source>Missed credit by cause</source>
        <translation>PEC manqué par cause</translation>
    </message>
    <message>
        <source>Customers that miss most</source>
        <translation>Clients qui perdent le plus</translation>
    </message>
    <message>
        <source>No missed credit is known.</source>
        <translation>Aucun PEC manqué n’est connu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln abonnement</numerusform>
            <numerusform>%Ln abonnements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::PassphraseDialog</name>
    <message>
        <source>Pass phrase of the vault</source>
        <translation>Phrase secrète du coffre-fort</translation>
    </message>
    <message>
        <source>Your sign-in will be kept in an encrypted file on this computer. Choose a pass phrase of several words; it is asked for at each start, and nobody can recover it.</source>
        <translation>Votre connexion sera conservée dans un fichier chiffré sur cet ordinateur. Choisissez une phrase secrète de plusieurs mots&#x202f;; elle est demandée à chaque démarrage, et personne ne peut la retrouver.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in an encrypted file on this computer.</source>
        <translation>Votre connexion est conservée dans un fichier chiffré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Encore une fois</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>Pec::PlanController</name>
    <message>
        <source>Somebody changed the same plan or note in another window. Both changes are kept; the plan&apos;s history shows who changed what.</source>
        <translation>Quelqu’un a modifié le même plan ou la même note dans une autre fenêtre. Les deux modifications sont conservées&#x202f;; l’historique du plan montre qui a modifié quoi.</translation>
    </message>
</context>
<context>
    <name>Pec::PlanDesk</name>
    <message numerus="yes">
        <source>%Ln addition(s) to the plan</source>
        <translation>
            <numerusform>%Ln ajout au plan</numerusform>
            <numerusform>%Ln ajouts au plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Alias: %1</source>
        <translation>Alias&#xa0;: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Pec::PlanEditor</name>
    <message>
        <source>Missed credit: %1.</source>
        <translation>PEC manqué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>History (%1)</source>
        <translation>Historique (%1)</translation>
    </message>
    <message>
        <source>Add to &amp;plan</source>
        <translation>Ajouter au &amp;plan</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <translation>Ajouter au plan</translation>
    </message>
    <message>
        <source>Has a due date</source>
        <translation>A une échéance</translation>
    </message>
    <message>
        <source>It is left out once the reason stands here</source>
        <translation>Le constat est écarté dès que le motif figure ici</translation>
    </message>
    <message>
        <source>Not saved yet. It stays here and is tried again every few seconds.</source>
        <translation>Pas encore enregistré. Le texte reste ici et un nouvel essai a lieu toutes les quelques secondes.</translation>
    </message>
    <message>
        <source>History of the decisions</source>
        <translation>Historique des décisions</translation>
    </message>
    <message>
        <source>The due date has passed.</source>
        <translation>L’échéance est passée.</translation>
    </message>
</context>
<context>
    <name>Pec::PlanModel</name>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>%1, no longer found</source>
        <translation>%1, n’est plus constaté</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>Missed credit a month, low to high</source>
        <translation>PEC manqué par mois, fourchette</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
</context>
<context>
    <name>Pec::PlanPane</name>
    <message>
        <source>Nothing to mend here</source>
        <translation>Rien à corriger ici</translation>
    </message>
    <message>
        <source>What the next refresh finds is listed here, to be added to the plan with an owner and a date.</source>
        <translation>Ce que la prochaine actualisation constate est listé ici, pour être ajouté au plan avec un responsable et une date.</translation>
    </message>
    <message>
        <source>The plan is not there yet</source>
        <translation>Le plan n’existe pas encore</translation>
    </message>
    <message>
        <source>It is made once the first refresh has read everything.</source>
        <translation>Il est établi dès que la première actualisation a tout lu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s):</source>
        <translation>
            <numerusform>%Ln constat&#xa0;:</numerusform>
            <numerusform>%Ln constats&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Improvement plan</source>
        <translation>Plan d’amélioration</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Make the P&amp;DF …</source>
        <translation>Établir le P&amp;DF…</translation>
    </message>
    <message>
        <source>Make the improvement plan as PDF</source>
        <translation>Établir le plan d’amélioration en PDF</translation>
    </message>
</context>
<context>
    <name>Pec::PortfolioHead</name>
    <message>
        <source>Eligible cost</source>
        <translation>Coûts éligibles</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>With partner earned credit</source>
        <translation>Avec Partner Earned Credit</translation>
    </message>
    <message>
        <source>%1 of the cost</source>
        <translation>%1 des coûts</translation>
    </message>
    <message>
        <source>Missed credit, low to high</source>
        <translation>PEC manqué, fourchette</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s), at a rate of %1</source>
        <translation>
            <numerusform>en %n jour, au taux de %1</numerusform>
            <numerusform>en %n jours, au taux de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers that need action</source>
        <translation>Clients nécessitant une action</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customer(s)</source>
        <translation>
            <numerusform>sur %Ln client</numerusform>
            <numerusform>sur %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the rows with the most eligible cost</source>
        <translation>Afficher les lignes aux coûts éligibles les plus élevés</translation>
    </message>
    <message>
        <source>Show the rows with partner earned credit</source>
        <translation>Afficher les lignes avec Partner Earned Credit</translation>
    </message>
    <message>
        <source>Show the rows that miss credit, or may</source>
        <translation>Afficher les lignes où du PEC manque, ou peut manquer</translation>
    </message>
    <message>
        <source>Show the customers that need action</source>
        <translation>Afficher les clients nécessitant une action</translation>
    </message>
</context>
<context>
    <name>Pec::PortfolioPage</name>
    <message>
        <source>Nothing fits this search and these filters. Esc shows everything.</source>
        <translation>Rien ne correspond à cette recherche et à ces filtres. Échap affiche tout.</translation>
    </message>
</context>
<context>
    <name>Pec::PreviewPane</name>
    <message>
        <source>The preview is being made</source>
        <translation>L’aperçu est en cours de préparation</translation>
    </message>
    <message>
        <source>Customer whose plan is previewed</source>
        <translation>Client dont le plan est affiché</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Afficher la page entière</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Show the page as wide as there is room</source>
        <translation>Afficher la page sur toute la largeur</translation>
    </message>
    <message>
        <source>Refreshing …</source>
        <translation>Actualisation…</translation>
    </message>
    <message>
        <source>There is nobody to report on</source>
        <translation>Il n’y a personne dont rendre compte</translation>
    </message>
    <message>
        <source>Choose on the left whom the plan covers.</source>
        <translation>Choisissez à gauche sur qui le plan doit porter.</translation>
    </message>
    <message>
        <source>There is no preview</source>
        <translation>Il n’y a pas d’aperçu</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>Pec::ProfileDialog</name>
    <message>
        <source>Profile and roles</source>
        <translation>Profil et rôles</translation>
    </message>
    <message>
        <source>Partner Center roles of the signed-in user</source>
        <translation>Rôles de l’utilisateur connecté dans l’Espace partenaires</translation>
    </message>
    <message>
        <source>These roles decide what may be read. What earns credit are the Azure roles on the customers&apos; subscriptions, shown in the tree.</source>
        <translation>Ces rôles déterminent ce qui peut être lu. Ce sont les rôles Azure sur les abonnements des clients, affichés dans la liste, qui donnent droit au PEC.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Connecté en tant que</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>ID partenaire</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Vous êtes</translation>
    </message>
    <message>
        <source>Not known yet: nothing was read from this tenant.</source>
        <translation>Pas encore connu&#xa0;: rien n’a été lu de ce locataire.</translation>
    </message>
    <message>
        <source>Not known: the groups of the user could not be read. The app registration needs the Microsoft Graph permission to read group memberships.</source>
        <translation>Inconnu&#xa0;: les groupes de l’utilisateur n’ont pas pu être lus. L’inscription d’application a besoin de l’autorisation Microsoft Graph pour lire les appartenances aux groupes.</translation>
    </message>
    <message>
        <source>None. Without the Admin agent or Billing admin role, cost cannot be read.</source>
        <translation>Aucun. Sans le rôle Agent d’administration ou Administrateur de facturation, les coûts ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>&amp;Test the permissions</source>
        <translation>&amp;Tester les autorisations</translation>
    </message>
    <message>
        <source>Permissions of the app registration</source>
        <translation>Autorisations de l’inscription d’application</translation>
    </message>
    <message>
        <source>Test the permissions</source>
        <translation>Tester les autorisations</translation>
    </message>
    <message>
        <source>Each is tried with a request that only reads.</source>
        <translation>Chacune est essayée avec une requête qui ne fait que lire.</translation>
    </message>
    <message>
        <source>Microsoft is asked …</source>
        <translation>Microsoft est interrogé…</translation>
    </message>
</context>
<context>
    <name>Pec::RefreshBar</name>
    <message>
        <source>Reading your partner account</source>
        <translation>Lecture de votre compte partenaire</translation>
    </message>
    <message>
        <source>Reading customers and subscriptions</source>
        <translation>Lecture des clients et des abonnements</translation>
    </message>
    <message>
        <source>Reading cost</source>
        <translation>Lecture des coûts</translation>
    </message>
    <message>
        <source>Reading access of each customer</source>
        <translation>Lecture des accès</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the refresh</source>
        <translation>Annuler l’actualisation</translation>
    </message>
    <message>
        <source>Progress of the refresh</source>
        <translation>Progression de l’actualisation</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln customer(s)</source>
        <translation>
            <numerusform>%L1 sur %Ln client</numerusform>
            <numerusform>%L1 sur %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Continue the refresh</source>
        <translation>Continuer l’actualisation</translation>
    </message>
    <message>
        <source>Pause the refresh</source>
        <translation>Suspendre l’actualisation</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of about %Ln request(s)</source>
        <translation>
            <numerusform>%L1 sur environ %Ln requête</numerusform>
            <numerusform>%L1 sur environ %Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
</context>
<context>
    <name>Pec::RegistrationGuide</name>
    <message>
        <source>How the app is registered</source>
        <translation>Comment l’application est inscrite</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>The permissions</source>
        <translation>Les autorisations</translation>
    </message>
    <message>
        <source>By script</source>
        <translation>Par script</translation>
    </message>
    <message>
        <source>My administrator does this</source>
        <translation>Mon administrateur s’en charge</translation>
    </message>
    <message>
        <source>Ways to the registration</source>
        <translation>Façons d’inscrire l’application</translation>
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
        <translation>Type de script</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>The script was copied.</source>
        <translation>Le script a été copié.</translation>
    </message>
    <message>
        <source>Save this page and mail it to an administrator of your company. You get back a small file, which you open with “Open a profile file …”.</source>
        <translation>Enregistrez cette page et envoyez-la à un administrateur de votre entreprise. Vous recevez en retour un petit fichier, que vous ouvrez avec «&#xa0;Ouvrir un fichier de profil…&#xa0;».</translation>
    </message>
    <message>
        <source>Save the request …</source>
        <translation>Enregistrer la demande…</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La demande</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Enregistrer le script</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Enregistrer la demande</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>Pec::ReportDialog</name>
    <message>
        <source>Improvement plan</source>
        <translation>Plan d’amélioration</translation>
    </message>
    <message>
        <source>What is left out with a reason is listed in the appendix of your own plan, and nowhere in a customer&apos;s. Ctrl+Z undoes a decision.</source>
        <translation>Ce qui est écarté avec un motif figure en annexe de votre propre plan, et nulle part dans celui d’un client. Ctrl+Z annule une décision.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
</context>
<context>
    <name>Pec::ResellerGroupsEditor</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Revendeur</translation>
    </message>
    <message>
        <source>Groups of resellers</source>
        <translation>Groupes des revendeurs</translation>
    </message>
    <message>
        <source>object id of the group</source>
        <translation>ID d’objet du groupe</translation>
    </message>
    <message>
        <source>Object id of a reseller&apos;s group</source>
        <translation>ID d’objet du groupe d’un revendeur</translation>
    </message>
    <message>
        <source>tenant id of the reseller, if known</source>
        <translation>ID de locataire du revendeur, si connu</translation>
    </message>
    <message>
        <source>Tenant id of the reseller</source>
        <translation>ID de locataire du revendeur</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Ajouter le groupe</translation>
    </message>
    <message>
        <source>Remove the chosen group</source>
        <translation>Supprimer le groupe choisi</translation>
    </message>
    <message>
        <source>The object id of the group is 32 digits in five groups.</source>
        <translation>L’ID d’objet du groupe comporte 32 caractères en cinq blocs.</translation>
    </message>
    <message>
        <source>The tenant id of the reseller is 32 digits in five groups; leave it empty if you do not know it.</source>
        <translation>L’ID de locataire du revendeur comporte 32 caractères en cinq blocs&#x202f;; laissez le champ vide si vous ne le connaissez pas.</translation>
    </message>
    <message>
        <source>This group is in the list already.</source>
        <translation>Ce groupe figure déjà dans la liste.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>Pec::RowMenu</name>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Expliquer</translation>
    </message>
    <message>
        <source>Open in the Azure &amp;portal</source>
        <translation>Ouvrir dans le &amp;portail Azure</translation>
    </message>
    <message>
        <source>&amp;Add to the plan</source>
        <translation>&amp;Ajouter au plan</translation>
    </message>
    <message>
        <source>Show this &amp;reseller only</source>
        <translation>N’afficher que ce &amp;revendeur</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>Tout &amp;développer</translation>
    </message>
    <message>
        <source>Collapse a&amp;ll</source>
        <translation>Tout réd&amp;uire</translation>
    </message>
    <message>
        <source>O&amp;nboard …</source>
        <translation>I&amp;ntégrer…</translation>
    </message>
    <message>
        <source>I&amp;mprovement plan …</source>
        <translation>P&amp;lan d’amélioration…</translation>
    </message>
</context>
<context>
    <name>Pec::RunPage</name>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Revenir en arrière</translation>
    </message>
    <message>
        <source>&amp;End this access …</source>
        <translation>&amp;Mettre fin à cet accès…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Run it here</source>
        <translation>E&amp;xécuter ici</translation>
    </message>
    <message>
        <source>Run it here</source>
        <translation>Exécuter ici</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>End this access</source>
        <translation>Mettre fin à cet accès</translation>
    </message>
    <message>
        <source>Stop after the request that is under way</source>
        <translation>Arrêter après la requête en cours</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>under way …</source>
        <translation>en cours…</translation>
    </message>
    <message numerus="yes">
        <source>This sends %Ln request(s) that change something at %1. Type the name of the customer to allow it.</source>
        <translation>
            <numerusform>Cela envoie %Ln requête qui modifie quelque chose chez %1. Saisissez le nom du client pour l’autoriser.</numerusform>
            <numerusform>Cela envoie %Ln requêtes qui modifient quelque chose chez %1. Saisissez le nom du client pour l’autoriser.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look whether it is in place</source>
        <translation>&amp;Voir si c’est en place</translation>
    </message>
    <message>
        <source>&amp;Play the customer (demo)</source>
        <translation>&amp;Jouer le client (démo)</translation>
    </message>
    <message>
        <source>&amp;Note that it is linked</source>
        <translation>&amp;Noter que l’ID est lié</translation>
    </message>
    <message>
        <source>&amp;Why there is no credit</source>
        <translation>Po&amp;urquoi il n’y a pas de PEC</translation>
    </message>
    <message>
        <source>Look whether it is in place</source>
        <translation>Voir si c’est en place</translation>
    </message>
    <message>
        <source>Play the customer (demo)</source>
        <translation>Jouer le client (démo)</translation>
    </message>
    <message>
        <source>Runs the files as the customer&apos;s own administrator would.</source>
        <translation>Exécute les fichiers comme le ferait l’administrateur du client.</translation>
    </message>
    <message>
        <source>Note that it is linked</source>
        <translation>Noter que l’ID est lié</translation>
    </message>
    <message>
        <source>Only the identity itself can link the partner ID or see the link. Kept with your name and today&apos;s date, and shown as declared.</source>
        <translation>Seule l’identité elle-même peut lier l’ID partenaire ou voir le lien. Conservé avec votre nom et la date du jour, et affiché comme déclaré.</translation>
    </message>
    <message>
        <source>Why there is no credit</source>
        <translation>Pourquoi il n’y a pas de PEC</translation>
    </message>
    <message>
        <source>Does the customer run the files? Then type nothing here, and look afterwards whether it is in place.</source>
        <translation>Le client exécute-t-il les fichiers&#x202f;? Alors rien n’est à saisir ici&#xa0;: voyez ensuite si c’est en place.</translation>
    </message>
    <message>
        <source>The customer&apos;s tenant is asked what stands …</source>
        <translation>Le locataire du client est interrogé sur ce qui est en place…</translation>
    </message>
    <message>
        <source>Not everything is in place yet. Azure may take some minutes to show it.</source>
        <translation>Tout n’est pas encore en place. Azure peut mettre quelques minutes à le montrer.</translation>
    </message>
    <message>
        <source>Noted. It counts from now on as declared, never as read.</source>
        <translation>Noté. Cela vaut désormais comme déclaré, jamais comme lu.</translation>
    </message>
</context>
<context>
    <name>Pec::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>Pec::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
</context>
<context>
    <name>Pec::ShareChart</name>
    <message>
        <source>Share of eligible cost with PEC, by month</source>
        <translation>Part des coûts éligibles avec PEC, par mois</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>Pec::SignInPage</name>
    <message>
        <source>Asking Microsoft …</source>
        <translation>Interrogation de Microsoft…</translation>
    </message>
    <message>
        <source>The sign-in is being prepared.</source>
        <translation>La connexion est en préparation.</translation>
    </message>
    <message>
        <source>Sign in in your browser</source>
        <translation>Connectez-vous dans votre navigateur</translation>
    </message>
    <message>
        <source>Your browser was opened at Microsoft&apos;s sign-in page. When you are done there, this window goes on by itself. If no page opened, copy the address into a browser of this computer.</source>
        <translation>Votre navigateur a été ouvert sur la page de connexion de Microsoft. Lorsque vous y avez terminé, cette fenêtre continue d’elle-même. Si aucune page ne s’est ouverte, copiez l’adresse dans un navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Enter this code</source>
        <translation>Saisissez ce code</translation>
    </message>
    <message>
        <source>Open the address on any device and type the code. When you are done there, this window goes on by itself.</source>
        <translation>Ouvrez l’adresse sur n’importe quel appareil et saisissez le code. Lorsque vous y avez terminé, cette fenêtre continue d’elle-même.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Rouvrir la page</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Adresse de la page de connexion</translation>
    </message>
</context>
<context>
    <name>Pec::StatePage</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>Pec::SubjectHead</name>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Customers: %1</source>
        <translation>Clients&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reseller: %1</source>
        <translation>Revendeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Missed credit: %1.</source>
        <translation>PEC manqué&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Pec::TenantController</name>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Starting the demo tenant</source>
        <translation>Démarrage du locataire de démo</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>You can close this page and return to PEC Console.</source>
        <translation>Vous pouvez fermer cette page et revenir à PEC Console.</translation>
    </message>
    <message>
        <source>You are signed in until the program ends: no keyring of the system could be used to keep the sign-in.</source>
        <translation>Vous êtes connecté jusqu’à la fin du programme&#xa0;: aucun trousseau de clés du système n’était disponible pour conserver la connexion.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>You are signed out. The data read so far stays on this computer until the profile is removed.</source>
        <translation>Vous êtes déconnecté. Les données déjà lues restent sur cet ordinateur jusqu’à la suppression du profil.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>The refresh was stopped. What was read so far is taken up by the next one.</source>
        <translation>L’actualisation a été arrêtée. Ce qui a déjà été lu est repris par la prochaine.</translation>
    </message>
    <message>
        <source>The refresh has ended.</source>
        <translation>L’actualisation est terminée.</translation>
    </message>
    <message>
        <source>The refresh could not be completed.</source>
        <translation>L’actualisation n’a pas pu être menée à terme.</translation>
    </message>
</context>
<context>
    <name>Pec::TenantPage</name>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>The demo tenant is invented; its settings stay as they are.</source>
        <translation>Le locataire de démo est fictif&#x202f;; ses paramètres restent tels quels.</translation>
    </message>
    <message>
        <source>Open a tenant to see its settings.</source>
        <translation>Ouvrez un locataire pour voir ses paramètres.</translation>
    </message>
    <message>
        <source>Back to the rule book&apos;s</source>
        <translation>Revenir au recueil de règles</translation>
    </message>
    <message>
        <source>Day on which it was confirmed</source>
        <translation>Jour de la confirmation</translation>
    </message>
    <message>
        <source>name; empty: nobody did</source>
        <translation>nom&#x202f;; vide&#xa0;: personne</translation>
    </message>
    <message>
        <source>As billing shows it</source>
        <translation>Selon la facturation</translation>
    </message>
    <message>
        <source>As billing shows it: %1</source>
        <translation>Selon la facturation&#xa0;: %1</translation>
    </message>
    <message>
        <source>in the system&apos;s keyring</source>
        <translation>dans le trousseau de clés du système</translation>
    </message>
    <message>
        <source>only until the program ends</source>
        <translation>seulement jusqu’à la fin du programme</translation>
    </message>
    <message>
        <source>in an encrypted file</source>
        <translation>dans un fichier chiffré</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Vous êtes</translation>
    </message>
    <message>
        <source>Only direct-bill partners and indirect providers earn credit. A reseller&apos;s access makes its provider earn.</source>
        <translation>Seul un partenaire de facturation directe ou un fournisseur indirect reçoit le PEC. L’accès d’un revendeur donne droit au PEC à son fournisseur.</translation>
    </message>
    <message>
        <source>Rate of the credit in percent</source>
        <translation>Taux du PEC en pourcentage</translation>
    </message>
    <message>
        <source>Partner agreement confirmed by</source>
        <translation>Contrat de partenaire confirmé par</translation>
    </message>
    <message>
        <source>Who told you that the partner program agreement is active, and when. Shown as declared, never as read.</source>
        <translation>Qui vous a dit que le contrat du programme partenaires est actif, et quand. Affiché comme déclaré, jamais comme lu.</translation>
    </message>
    <message>
        <source>Groups of resellers</source>
        <translation>Groupes des revendeurs</translation>
    </message>
    <message>
        <source>A provider cannot read them; the reseller tells their object ids.</source>
        <translation>Un fournisseur ne peut pas les lire&#x202f;; le revendeur communique leurs ID d’objet.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Keep the sign-in</source>
        <translation>Conserver la connexion</translation>
    </message>
    <message>
        <source>When this changes, the tenant is signed out and you sign in again.</source>
        <translation>En cas de changement, le locataire est déconnecté et vous vous reconnectez.</translation>
    </message>
    <message>
        <source>Empty: the rule book&apos;s, or the largest in your cost data.</source>
        <translation>Vide&#xa0;: celui du recueil de règles, ou le plus élevé de vos données de coûts.</translation>
    </message>
    <message>
        <source>In force: %1 percent, %2. Empty: the rule book&apos;s, or the largest in your cost data.</source>
        <translation>En vigueur&#xa0;: %1 pour cent, %2. Vide&#xa0;: celui du recueil de règles, ou le plus élevé de vos données de coûts.</translation>
    </message>
    <message>
        <source>Enter a number above 0 and below 100, for example %1.</source>
        <translation>Saisissez un nombre supérieur à 0 et inférieur à 100, par exemple %1.</translation>
    </message>
</context>
<context>
    <name>Pec::ViewExport</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Text with separators (*.csv)</source>
        <translation>Texte avec séparateurs (*.csv)</translation>
    </message>
    <message>
        <source>Export the view</source>
        <translation>Exporter la vue</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
</context>
<context>
    <name>Pec::WaitingPage</name>
    <message>
        <source>One moment, please.</source>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>No customers</source>
        <translation>Aucun client</translation>
    </message>
    <message>
        <source>The billing account of this tenant holds no customer with an Azure plan. Once there is one, read the tenant again.</source>
        <translation>Le compte de facturation de ce locataire ne contient aucun client disposant d’un plan Azure. Relisez le locataire dès qu’il y en a un.</translation>
    </message>
    <message>
        <source>Read the tenant</source>
        <translation>Lire le locataire</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the tenant for the first time</source>
        <translation>Première lecture du locataire</translation>
    </message>
    <message>
        <source>The first figures appear as soon as they are complete. Progress is shown at the bottom of the window.</source>
        <translation>Les premières données s’affichent dès qu’elles sont complètes. La progression est indiquée en bas de la fenêtre.</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Rien n’a encore été lu</translation>
    </message>
    <message>
        <source>The program runs offline, and no earlier data of this tenant is stored on this computer. Start it without --offline to read it.</source>
        <translation>Le programme fonctionne hors connexion et aucune donnée antérieure de ce locataire n’est enregistrée sur cet ordinateur. Démarrez-le sans --offline pour lire le locataire.</translation>
    </message>
    <message>
        <source>Read customers, cost and access of your tenant. This only reads; nothing is changed.</source>
        <translation>Lisez les clients, les coûts et les accès de votre locataire. Il s’agit d’une simple lecture&#x202f;; rien n’est modifié.</translation>
    </message>
</context>
<context>
    <name>Pec::WelcomePage</name>
    <message>
        <source>Partner earned credit, without blind spots</source>
        <translation>Le Partner Earned Credit, sans angle mort</translation>
    </message>
    <message>
        <source>PEC Console shows for every customer whether partner earned credit is applied, why not, and what that costs.</source>
        <translation>PEC Console montre pour chaque client si le Partner Earned Credit est appliqué, sinon pourquoi, et ce que cela coûte.</translation>
    </message>
    <message>
        <source>Connect your tenant</source>
        <translation>Connecter votre locataire</translation>
    </message>
    <message>
        <source>Sign in to your partner tenant. You need the tenant, an app registration and the Admin agent or Billing admin role.</source>
        <translation>Connectez-vous à votre locataire partenaire. Il vous faut le locataire, une inscription d’application et le rôle Agent d’administration ou Administrateur de facturation.</translation>
    </message>
    <message>
        <source>Explore the demo tenant</source>
        <translation>Explorer le locataire de démo</translation>
    </message>
    <message>
        <source>An invented partner with two dozen customers. It runs inside this program; nothing leaves your computer.</source>
        <translation>Un partenaire fictif avec deux douzaines de clients. Tout se passe dans ce programme&#x202f;; rien ne quitte votre ordinateur.</translation>
    </message>
    <message>
        <source>Nothing is changed in any tenant by looking at it.</source>
        <translation>Consulter un locataire n’y modifie rien.</translation>
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
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Customers of %1</source>
        <translation>Clients de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected customer(s)</source>
        <translation>
            <numerusform>%Ln client sélectionné</numerusform>
            <numerusform>%Ln clients sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::WhyPane</name>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Nothing has to be done here.</source>
        <translation>Il n’y a rien à faire ici.</translation>
    </message>
    <message>
        <source>Rule by rule</source>
        <translation>Règle par règle</translation>
    </message>
    <message>
        <source>Onboard this subscription …</source>
        <translation>Intégrer cet abonnement…</translation>
    </message>
    <message>
        <source>Onboard this subscription</source>
        <translation>Intégrer cet abonnement</translation>
    </message>
</context>
<context>
    <name>Pec::WizardFrame</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>1. Check</source>
        <translation>1. Contrôle</translation>
    </message>
    <message>
        <source>2. Method</source>
        <translation>2. Méthode</translation>
    </message>
    <message>
        <source>3. Dry run</source>
        <translation>3. Essai à blanc</translation>
    </message>
    <message>
        <source>4. Run</source>
        <translation>4. Exécution</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Steps of the onboarding</source>
        <translation>Étapes de l’intégration</translation>
    </message>
    <message>
        <source>&amp;Keep the plan</source>
        <translation>&amp;Garder le plan</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Garder le plan</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation>%1, étape actuelle</translation>
    </message>
</context>
<context>
    <name>Pec::WordsPage</name>
    <message>
        <source>&amp;Introduction</source>
        <translation>&amp;Introduction</translation>
    </message>
    <message>
        <source>What is &amp;missed</source>
        <translation>Ce qui est &amp;manqué</translation>
    </message>
    <message>
        <source>What there is to &amp;do</source>
        <translation>Ce qu’il fa&amp;ut faire</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>As it was: %1</source>
        <translation>Comme avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Each plan has numbers of its own, so that only the introduction can be worded, once for all of them.</source>
        <translation>Chaque plan a ses propres chiffres&#xa0;: seule l’introduction peut être rédigée, une fois pour tous.</translation>
    </message>
    <message>
        <source>Word the first page as you would say it. An empty sentence is left out.</source>
        <translation>Rédigez la première page comme vous le diriez. Une phrase vide est omise.</translation>
    </message>
    <message>
        <source>It reaches the customer as you type it: name no amounts and nobody else.</source>
        <translation>Cela parvient au client tel que vous le saisissez&#xa0;: ne citez ni montants ni autres clients.</translation>
    </message>
    <message>
        <source>What it rests on has changed since. It would now read: %1</source>
        <translation>Ce sur quoi elle repose a changé depuis. Elle serait maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ho&amp;w it stands</source>
        <translation>Où en &amp;sont les choses</translation>
    </message>
    <message>
        <source>What the &amp;access is for</source>
        <translation>À quoi sert l’&amp;accès</translation>
    </message>
</context>
<context>
    <name>ViewSheet</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer&apos;s tenant</source>
        <translation>Locataire du client</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>ID d’abonnement</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Missed credit, low</source>
        <translation>PEC manqué, bas</translation>
    </message>
    <message>
        <source>Missed credit, high</source>
        <translation>PEC manqué, haut</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Period %1 to %2 (UTC), read %3</source>
        <translation>Période du %1 au %2 (UTC), lu le %3</translation>
    </message>
    <message>
        <source>A search or filter was set: this is not all.</source>
        <translation>Une recherche ou un filtre était actif&#xa0;: ceci n’est pas tout.</translation>
    </message>
</context>
</TS>
