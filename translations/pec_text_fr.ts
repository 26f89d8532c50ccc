<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Pec::Text</name>
    <message>
        <source>Microsoft asks you to sign in yourself, for example to confirm with your phone.</source>
        <translation>Microsoft vous demande de vous connecter vous-même, par exemple pour confirmer avec votre téléphone.</translation>
    </message>
    <message>
        <source>Sign in again and follow the steps in the browser.</source>
        <translation>Reconnectez-vous et suivez les étapes dans le navigateur.</translation>
    </message>
    <message>
        <source>Your sign-in has expired or was withdrawn, for example because the password was changed.</source>
        <translation>Votre connexion a expiré ou a été révoquée, par exemple parce que le mot de passe a été modifié.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>This program has not yet been given the permissions it needs.</source>
        <translation>Ce programme n’a pas encore reçu les autorisations dont il a besoin.</translation>
    </message>
    <message>
        <source>Sign in again and agree to the permissions. If that is not offered to you, ask a Global admin of your company to agree.</source>
        <translation>Reconnectez-vous et acceptez les autorisations. Si ce choix ne vous est pas proposé, demandez à un administrateur général de votre entreprise de les accepter.</translation>
    </message>
    <message>
        <source>A policy of this tenant, such as Conditional Access, does not allow the sign-in.</source>
        <translation>Une stratégie de ce locataire, par exemple l’accès conditionnel, n’autorise pas la connexion.</translation>
    </message>
    <message>
        <source>Your account is not known in this tenant, or may not sign in there.</source>
        <translation>Votre compte n’est pas connu dans ce locataire ou n’a pas le droit de s’y connecter.</translation>
    </message>
    <message>
        <source>Check in Partner Center that there is an active admin relationship (GDAP) with this customer and that you are in one of its groups.</source>
        <translation>Vérifiez dans l’Espace partenaires qu’il existe une relation d’administration (GDAP) active avec ce client et que vous êtes membre de l’un de ses groupes.</translation>
    </message>
    <message>
        <source>This tenant has not given consent for this program.</source>
        <translation>Ce locataire n’a pas donné son consentement pour ce programme.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to agree, or let an Admin agent give the consent for the customer.</source>
        <translation>Demandez à un administrateur du locataire de donner son accord, ou faites donner le consentement par un agent d’administration pour le compte du client.</translation>
    </message>
    <message>
        <source>This program is not known in this tenant.</source>
        <translation>Ce programme n’est pas connu dans ce locataire.</translation>
    </message>
    <message>
        <source>Check the client ID of the connection. If it is right, an administrator of the tenant has to agree to the use of this program.</source>
        <translation>Vérifiez l’ID client de la connexion. S’il est correct, un administrateur du locataire doit accepter l’utilisation de ce programme.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled or refused.</source>
        <translation>La connexion a été annulée ou refusée.</translation>
    </message>
    <message>
        <source>Start the sign-in again and agree to what Microsoft asks you.</source>
        <translation>Recommencez la connexion et acceptez ce que Microsoft vous demande.</translation>
    </message>
    <message>
        <source>The code was not entered in time.</source>
        <translation>Le code n’a pas été saisi à temps.</translation>
    </message>
    <message>
        <source>Start the sign-in again to get a new code.</source>
        <translation>Recommencez la connexion pour obtenir un nouveau code.</translation>
    </message>
    <message>
        <source>Microsoft does not know the client ID of this connection.</source>
        <translation>Microsoft ne connaît pas l’ID client de cette connexion.</translation>
    </message>
    <message>
        <source>Compare the client ID and the tenant in the settings with the app registration of your company.</source>
        <translation>Comparez l’ID client et le locataire des paramètres avec l’inscription d’application de votre entreprise.</translation>
    </message>
    <message>
        <source>Give your account the right to write to the data folder, or choose another folder.</source>
        <translation>Donnez à votre compte le droit d’écrire dans le dossier de données, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing can be saved in the data folder.</source>
        <translation>Rien ne peut être enregistré dans le dossier de données.</translation>
    </message>
    <message>
        <source>The data folder can only be read, so nothing new is saved.</source>
        <translation>Le dossier de données est en lecture seule&#x202f;; rien de nouveau n’est donc enregistré.</translation>
    </message>
    <message>
        <source>The saved data was written by a newer version of this program.</source>
        <translation>Les données enregistrées ont été écrites par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Install the newest version of this program.</source>
        <translation>Installez la version la plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The data file belongs to another program.</source>
        <translation>Le fichier de données appartient à un autre programme.</translation>
    </message>
    <message>
        <source>Move the file to another folder, then start again.</source>
        <translation>Déplacez le fichier dans un autre dossier, puis redémarrez.</translation>
    </message>
    <message>
        <source>The saved data is damaged and cannot be read.</source>
        <translation>Les données enregistrées sont endommagées et ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>Refresh to read the data from Microsoft again.</source>
        <translation>Actualisez pour relire les données auprès de Microsoft.</translation>
    </message>
    <message>
        <source>The disk is full, so the new data was not saved.</source>
        <translation>Le disque est plein&#x202f;; les nouvelles données n’ont donc pas été enregistrées.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then refresh.</source>
        <translation>Libérez de l’espace sur le disque, puis actualisez.</translation>
    </message>
    <message>
        <source>This program is already open and is using the data.</source>
        <translation>Ce programme est déjà ouvert et utilise les données.</translation>
    </message>
    <message>
        <source>Wait until the other one is done or close it, then try again.</source>
        <translation>Attendez que l’autre ait terminé ou fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>A damaged data file was set aside and a new one begun.</source>
        <translation>Un fichier de données endommagé a été mis de côté et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>Refresh to read the data from Microsoft again. The old file is kept as %1.</source>
        <translation>Actualisez pour relire les données auprès de Microsoft. L’ancien fichier est conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>Your account is not allowed to read billing and cost.</source>
        <translation>Votre compte n’a pas le droit de lire la facturation et les coûts.</translation>
    </message>
    <message>
        <source>Ask a Global admin of your company to give you the role Admin agent or Billing admin in Partner Center, then sign in again.</source>
        <translation>Demandez à un administrateur général de votre entreprise de vous attribuer le rôle Agent d’administration ou Administrateur de facturation dans l’Espace partenaires, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your account is not allowed to read this in Partner Center.</source>
        <translation>Votre compte n’a pas le droit de lire ces données dans l’Espace partenaires.</translation>
    </message>
    <message>
        <source>Ask a Global admin of your company to give you the role Admin agent in Partner Center, then sign in again.</source>
        <translation>Demandez à un administrateur général de votre entreprise de vous attribuer le rôle Agent d’administration dans l’Espace partenaires, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your account does not have the right to do this.</source>
        <translation>Votre compte n’a pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>Ask the owner of the subscription, or an administrator of the tenant, to give your account access.</source>
        <translation>Demandez au propriétaire de l’abonnement, ou à un administrateur du locataire, de donner l’accès à votre compte.</translation>
    </message>
    <message>
        <source>The saved data could not be read or written.</source>
        <translation>Les données enregistrées n’ont pas pu être lues ou écrites.</translation>
    </message>
    <message>
        <source>Check that the data folder is there and that your account may write to it.</source>
        <translation>Vérifiez que le dossier de données existe et que votre compte peut y écrire.</translation>
    </message>
    <message>
        <source>This tenant does not let your account or this program in.</source>
        <translation>Ce locataire n’admet pas votre compte ou ce programme.</translation>
    </message>
    <message>
        <source>Try again later. If it happens again, report it with the details.</source>
        <translation>Réessayez plus tard. Si cela se reproduit, signalez-le en joignant les détails.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>Check the network connection and the proxy setting, then try again.</source>
        <translation>Vérifiez la connexion réseau et le réglage du proxy, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>If your company inspects network traffic, ask its IT department for the certificate and add it in the settings.</source>
        <translation>Si votre entreprise inspecte le trafic réseau, demandez le certificat à son service informatique et ajoutez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>An address was not opened because it is not safe.</source>
        <translation>Une adresse n’a pas été ouverte parce qu’elle n’est pas sûre.</translation>
    </message>
    <message>
        <source>Check the addresses of the connection in the settings. If they are right, report it with the details.</source>
        <translation>Vérifiez les adresses de la connexion dans les paramètres. Si elles sont correctes, signalez-le en joignant les détails.</translation>
    </message>
    <message>
        <source>Open a web page in the browser to see whether the network asks you to sign in, and check the proxy setting. Then try again.</source>
        <translation>Ouvrez une page web dans le navigateur pour voir si le réseau vous demande de vous connecter, et vérifiez le réglage du proxy. Réessayez ensuite.</translation>
    </message>
    <message>
        <source>%1 has been asked too often for now.</source>
        <translation>%1 n’accepte plus de demandes pour le moment, car il y en a eu trop.</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation>Attendez %1, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 has a problem at the moment.</source>
        <translation>%1 rencontre un problème en ce moment.</translation>
    </message>
    <message>
        <source>Try again later. If it lasts, look at Microsoft&apos;s service health page.</source>
        <translation>Réessayez plus tard. Si cela dure, consultez la page d’état des services de Microsoft.</translation>
    </message>
    <message>
        <source>%1 gave an unexpected answer.</source>
        <translation>%1 a donné une réponse inattendue.</translation>
    </message>
    <message>
        <source>%1 sent a list that does not end.</source>
        <translation>%1 a envoyé une liste sans fin.</translation>
    </message>
    <message>
        <source>Your sign-in is no longer accepted.</source>
        <translation>Votre connexion n’est plus acceptée.</translation>
    </message>
    <message>
        <source>Microsoft asks you to confirm your sign-in.</source>
        <translation>Microsoft vous demande de confirmer votre connexion.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <translation>Connectez-vous, puis réessayez.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed.</source>
        <translation>La connexion a échoué.</translation>
    </message>
    <message>
        <source>Start the sign-in again. If it fails again, report it with the details.</source>
        <translation>Recommencez la connexion. Si elle échoue encore, signalez-le en joignant les détails.</translation>
    </message>
    <message>
        <source>The keyring still holds your sign-in of %1: it cannot be reached.</source>
        <translation>Le trousseau de clés conserve encore votre connexion de %1&#x202f;: il est injoignable.</translation>
    </message>
    <message>
        <source>Unlock it, or work at the desktop where you signed in, and sign out again.</source>
        <translation>Déverrouillez-le, ou travaillez sur le bureau où vous vous êtes connecté, puis déconnectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>There is no keyring that can keep your sign-in safe.</source>
        <translation>Aucun trousseau de clés ne peut conserver votre connexion en sécurité.</translation>
    </message>
    <message>
        <source>Unlock or set up a keyring, or choose the vault in the settings. Until then you have to sign in at each start.</source>
        <translation>Déverrouillez ou configurez un trousseau de clés, ou choisissez le coffre-fort dans les paramètres. D’ici là, vous devez vous connecter à chaque démarrage.</translation>
    </message>
    <message>
        <source>The work was stopped before its end.</source>
        <translation>Le travail a été arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Start it again whenever you want.</source>
        <translation>Relancez-le quand vous voulez.</translation>
    </message>
    <message>
        <source>What was asked for was not found; it may have been deleted.</source>
        <translation>L’élément demandé est introuvable&#x202f;; il a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>Refresh. If that does not help, look in Partner Center whether the customer and the subscription still exist.</source>
        <translation>Actualisez. Si cela ne suffit pas, vérifiez dans l’Espace partenaires que le client et l’abonnement existent toujours.</translation>
    </message>
    <message>
        <source>This contradicts what is already there.</source>
        <translation>Ceci contredit ce qui existe déjà.</translation>
    </message>
    <message>
        <source>Refresh to see the present state, then decide again.</source>
        <translation>Actualisez pour voir l’état actuel, puis décidez à nouveau.</translation>
    </message>
    <message>
        <source>Something that was entered cannot be used.</source>
        <translation>Une valeur saisie ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Correct it; the details say what is wrong.</source>
        <translation>Corrigez-la&#x202f;; les détails indiquent ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>Une erreur s’est produite dans ce programme.</translation>
    </message>
    <message>
        <source>Report it with the details.</source>
        <translation>Signalez-la en joignant les détails.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
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
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Your partner group has a role here, but that role does not earn credit.</source>
        <translation>Votre groupe de partenaire a un rôle ici, mais ce rôle ne donne pas droit au PEC.</translation>
    </message>
    <message>
        <source>Your partner group has a role on a part of this subscription only, so only that part earns credit.</source>
        <translation>Votre groupe de partenaire n’a de rôle que sur une partie de cet abonnement&#x202f;; seule cette partie donne donc droit au PEC.</translation>
    </message>
    <message>
        <source>The customer has not delegated this subscription to you through Azure Lighthouse.</source>
        <translation>Le client ne vous a pas délégué cet abonnement par Azure Lighthouse.</translation>
    </message>
    <message>
        <source>The role that you hold through Azure Lighthouse does not earn credit.</source>
        <translation>Le rôle que vous détenez par Azure Lighthouse ne donne pas droit au PEC.</translation>
    </message>
    <message>
        <source>The role through Azure Lighthouse has to be activated each time; only a permanent role earns credit.</source>
        <translation>Le rôle obtenu par Azure Lighthouse doit être activé à chaque fois&#x202f;; seul un rôle permanent donne droit au PEC.</translation>
    </message>
    <message>
        <source>Azure Lighthouse gives you access to some resource groups only, so only these earn credit.</source>
        <translation>Azure Lighthouse ne vous donne accès qu’à certains groupes de ressources&#x202f;; seuls ceux-ci donnent donc droit au PEC.</translation>
    </message>
    <message>
        <source>It could not be confirmed that anyone with access through Azure Lighthouse is linked to your partner ID.</source>
        <translation>Il n’a pas pu être confirmé qu’une personne ou une application ayant accès par Azure Lighthouse est liée à votre ID partenaire.</translation>
    </message>
    <message>
        <source>The role of this user, group or application does not earn credit.</source>
        <translation>Le rôle de cet utilisateur, de ce groupe ou de cette application ne donne pas droit au PEC.</translation>
    </message>
    <message>
        <source>This user, group or application has a role on a part of the subscription only, so only that part earns credit.</source>
        <translation>Cet utilisateur, ce groupe ou cette application n’a de rôle que sur une partie de l’abonnement&#x202f;; seule cette partie donne donc droit au PEC.</translation>
    </message>
    <message>
        <source>This role is limited in time; it earns credit only while it is active.</source>
        <translation>Ce rôle est limité dans le temps&#x202f;; il ne donne droit au PEC que lorsqu’il est actif.</translation>
    </message>
    <message>
        <source>Only the user or application itself can see whether it is linked to your partner ID, so this could not be checked.</source>
        <translation>Seul l’utilisateur ou l’application peut voir s’il existe un lien avec votre ID partenaire&#x202f;; cela n’a donc pas pu être vérifié.</translation>
    </message>
    <message>
        <source>The partner ID that is linked here belongs to another organisation, so this access earns you no credit.</source>
        <translation>L’ID partenaire lié ici appartient à une autre organisation&#x202f;; cet accès ne vous donne donc pas droit au PEC.</translation>
    </message>
    <message>
        <source>This role is not on Microsoft&apos;s list, so it is not known whether it earns credit.</source>
        <translation>Ce rôle ne figure pas dans la liste de Microsoft&#x202f;; on ne sait donc pas s’il donne droit au PEC.</translation>
    </message>
    <message>
        <source>This is a role that the customer made. Microsoft does not say whether such roles earn credit.</source>
        <translation>Ce rôle a été créé par le client. Microsoft n’indique pas si de tels rôles donnent droit au PEC.</translation>
    </message>
    <message>
        <source>Access was missing on some days, and those days earned no credit.</source>
        <translation>L’accès a manqué certains jours, et ces jours-là n’ont pas donné droit au PEC.</translation>
    </message>
    <message>
        <source>Access covers a part of the resources only; the others earn no credit.</source>
        <translation>L’accès ne couvre qu’une partie des ressources&#x202f;; les autres ne donnent pas droit au PEC.</translation>
    </message>
    <message>
        <source>Access was given recently. It can take 48 hours until the credit shows in the cost data.</source>
        <translation>L’accès a été accordé récemment. Il peut s’écouler 48 heures avant que le PEC apparaisse dans les données de coût.</translation>
    </message>
    <message>
        <source>Access is in order, yet no credit is applied. The cause is probably your partner agreement or your partner ID; ask Microsoft&apos;s support.</source>
        <translation>L’accès est en ordre, mais aucun PEC n’est appliqué. La cause est probablement votre contrat de partenaire ou votre ID partenaire&#x202f;; adressez-vous au support de Microsoft.</translation>
    </message>
    <message>
        <source>Access to this subscription has not been read yet.</source>
        <translation>L’accès à cet abonnement n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>The cost of this subscription could not be read, so its status cannot be told.</source>
        <translation>Le coût de cet abonnement n’a pas pu être lu&#x202f;; son statut ne peut donc pas être déterminé.</translation>
    </message>
    <message>
        <source>This subscription is not part of an Azure plan, and only an Azure plan earns credit.</source>
        <translation>Cet abonnement ne fait pas partie d’un plan Azure, et seul un plan Azure donne droit au PEC.</translation>
    </message>
    <message>
        <source>All cost here is for products that never earn credit, such as reservations, savings plans, Spot virtual machines or Marketplace purchases.</source>
        <translation>Tous les coûts ici concernent des produits qui ne donnent jamais droit au PEC, comme les réservations, les plans d’économies, les machines virtuelles Spot ou les achats sur la Place de marché.</translation>
    </message>
    <message>
        <source>Credit is earned, but the access behind it cannot be read from here.</source>
        <translation>Le PEC est acquis, mais l’accès qui y donne droit ne peut pas être lu d’ici.</translation>
    </message>
    <message>
        <source>Access to this subscription could not be read, so the reason is not known.</source>
        <translation>L’accès à cet abonnement n’a pas pu être lu&#x202f;; la raison n’est donc pas connue.</translation>
    </message>
    <message>
        <source>It is not known what this role may read.</source>
        <translation>On ne sait pas ce que ce rôle permet de lire.</translation>
    </message>
    <message>
        <source>Earning</source>
        <translation>Avec PEC</translation>
    </message>
    <message>
        <source>Partly earning</source>
        <translation>PEC partiel</translation>
    </message>
    <message>
        <source>Not earning</source>
        <translation>Sans PEC</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Non éligible</translation>
    </message>
    <message>
        <source>Too recent</source>
        <translation>Trop récent</translation>
    </message>
    <message>
        <source>No cost</source>
        <translation>Aucun coût</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>At least 99% of the eligible cost has credit.</source>
        <translation>Au moins 99&#x202f;% des coûts éligibles bénéficient du PEC.</translation>
    </message>
    <message>
        <source>Some of the eligible cost has credit, but less than 99%.</source>
        <translation>Une partie des coûts éligibles bénéficie du PEC, mais moins de 99&#x202f;%.</translation>
    </message>
    <message>
        <source>There is eligible cost, but none of it has credit.</source>
        <translation>Il y a des coûts éligibles, mais aucun ne bénéficie du PEC.</translation>
    </message>
    <message>
        <source>There is no Azure plan, or only products that never earn credit.</source>
        <translation>Il n’y a pas de plan Azure, ou seulement des produits qui ne donnent jamais droit au PEC.</translation>
    </message>
    <message>
        <source>All cost is less than 48 hours old; credit may still be added.</source>
        <translation>Tous les coûts datent de moins de 48 heures&#x202f;; le PEC peut encore être ajouté.</translation>
    </message>
    <message>
        <source>Nothing was consumed in this period.</source>
        <translation>Rien n’a été consommé pendant cette période.</translation>
    </message>
    <message>
        <source>Cost or access could not be read, so the status is not known.</source>
        <translation>Les coûts ou l’accès n’ont pas pu être lus&#x202f;; le statut n’est donc pas connu.</translation>
    </message>
    <message>
        <source>Admin on behalf of (AOBO)</source>
        <translation>Administration pour le compte du client (AOBO)</translation>
    </message>
    <message>
        <source>Azure Lighthouse</source>
        <translation>Azure Lighthouse</translation>
    </message>
    <message>
        <source>Guest user</source>
        <translation>Utilisateur invité</translation>
    </message>
    <message>
        <source>Customer-tenant user</source>
        <translation>Utilisateur du locataire du client</translation>
    </message>
    <message>
        <source>Service principal</source>
        <translation>Principal de service</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
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
        <translation>Invité</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>éligible</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>non éligible</translation>
    </message>
    <message>
        <source>custom role</source>
        <translation>rôle personnalisé</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>absent de la liste</translation>
    </message>
    <message>
        <source>Management group</source>
        <translation>Groupe d’administration</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>Single resource</source>
        <translation>Une seule ressource</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>déclaré</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>non nécessaire</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>non valide</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>partly readable</source>
        <translation>lisible en partie</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>Indirect provider</source>
        <translation>Fournisseur indirect</translation>
    </message>
    <message>
        <source>Direct-bill partner</source>
        <translation>Partenaire de facturation directe</translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <translation>Revendeur indirect</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Admin agent</source>
        <translation>Agent d’administration</translation>
    </message>
    <message>
        <source>May read customers, subscriptions, billing and cost, and may work in the Azure of customers on their behalf.</source>
        <translation>Peut lire les clients, les abonnements, la facturation et les coûts, et peut travailler dans l’Azure des clients pour leur compte.</translation>
    </message>
    <message>
        <source>Helpdesk agent</source>
        <translation>Agent du support technique</translation>
    </message>
    <message>
        <source>May look up customers and handle their support requests, but may not read cost.</source>
        <translation>Peut rechercher des clients et traiter leurs demandes de support, mais ne peut pas lire les coûts.</translation>
    </message>
    <message>
        <source>Sales agent</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>May read customers, subscriptions and prices, but may not read cost.</source>
        <translation>Peut lire les clients, les abonnements et les prix, mais pas les coûts.</translation>
    </message>
    <message>
        <source>Billing admin</source>
        <translation>Administrateur de facturation</translation>
    </message>
    <message>
        <source>May read billing, invoices, prices and cost, but has no access to the Azure of customers.</source>
        <translation>Peut lire la facturation, les factures, les prix et les coûts, mais n’a pas accès à l’Azure des clients.</translation>
    </message>
    <message>
        <source>Global admin</source>
        <translation>Administrateur général</translation>
    </message>
    <message>
        <source>May read everything in the partner account. Reading cost may still take the Admin agent role.</source>
        <translation>Peut tout lire dans le compte partenaire. La lecture des coûts peut toutefois exiger le rôle Agent d’administration.</translation>
    </message>
    <message>
        <source>User management admin</source>
        <translation>Administrateur de gestion des utilisateurs</translation>
    </message>
    <message>
        <source>May manage users and read partner profiles, but may not read billing or cost.</source>
        <translation>Peut gérer les utilisateurs et lire les profils de partenaire, mais ne peut lire ni la facturation ni les coûts.</translation>
    </message>
    <message>
        <source>Delegations of Azure Lighthouse</source>
        <translation>Délégations d’Azure Lighthouse</translation>
    </message>
    <message>
        <source>Access to subscriptions</source>
        <translation>Accès aux abonnements</translation>
    </message>
    <message>
        <source>Cost of the period</source>
        <translation>Coûts de la période</translation>
    </message>
    <message>
        <source>Cost of the last two days</source>
        <translation>Coûts des deux derniers jours</translation>
    </message>
    <message>
        <source>Cost by eligible product</source>
        <translation>Coûts des produits éligibles</translation>
    </message>
    <message>
        <source>Cost by day and month</source>
        <translation>Coûts par jour et par mois</translation>
    </message>
    <message>
        <source>Resellers</source>
        <translation>Revendeurs</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Billing account</source>
        <translation>Compte de facturation</translation>
    </message>
    <message>
        <source>Your roles in Partner Center</source>
        <translation>Vos rôles dans l’Espace partenaires</translation>
    </message>
    <message>
        <source>Partner ID link</source>
        <translation>Lien avec l’ID partenaire</translation>
    </message>
    <message>
        <source>Details of your company in Partner Center</source>
        <translation>Informations de votre entreprise dans l’Espace partenaires</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to allow it for your account.</source>
        <translation>Demandez à un administrateur du locataire de l’autoriser pour votre compte.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity: its certificate is not trusted.</source>
        <translation>%1 n’a pas pu prouver son identité&#xa0;: son certificat n’est pas approuvé.</translation>
    </message>
    <message>
        <source>%1 gave an answer that is too large to be read.</source>
        <translation>%1 a donné une réponse trop volumineuse pour être lue.</translation>
    </message>
    <message>
        <source>%1 gave an answer that could not be understood.</source>
        <translation>%1 a donné une réponse incompréhensible.</translation>
    </message>
    <message>
        <source>%1 did not answer itself; something in between did, such as a proxy or the sign-in page of a network.</source>
        <translation>%1 n’a pas répondu directement&#x202f;; c’est un intermédiaire qui l’a fait, comme un proxy ou la page de connexion d’un réseau.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>limited in time</source>
        <translation>limité dans le temps</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Le service</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Requête %1</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant which policy forbids it.</source>
        <translation>Demandez à un administrateur du locataire quelle stratégie l’interdit.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n abonnement</numerusform>
            <numerusform>%n abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) need action</source>
        <translation>
            <numerusform>%n client nécessite une action</numerusform>
            <numerusform>%n clients nécessitent une action</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>You can close this page and go back to PEC Console.</source>
        <translation>Vous pouvez fermer cette page et revenir à PEC Console.</translation>
    </message>
    <message>
        <source>Open %1 and type the code %2</source>
        <translation>Ouvrez %1 et saisissez le code %2</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Connecté en tant que %1.</translation>
    </message>
    <message>
        <source>No keyring is available here, so the sign-in is not kept and ends with this program. To keep it, sign in with --token-store vault.</source>
        <translation>Aucun trousseau de clés n’est disponible ici&#xa0;: la connexion n’est pas conservée et prend fin avec ce programme. Pour la conserver, connectez-vous avec --token-store vault.</translation>
    </message>
    <message>
        <source>Reading customers and cost: %1</source>
        <translation>Lecture des clients et des coûts&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading access: %1 of %2 customers, %3</source>
        <translation>Lecture des accès&#xa0;: %1 clients sur %2, %3</translation>
    </message>
    <message>
        <source>Read %1 and %2 in %3.</source>
        <translation>%1 et %2 lus en %3.</translation>
    </message>
    <message>
        <source>%1, %2 to %3, data of %4</source>
        <translation>%1, du %2 au %3, données&#xa0;: %4</translation>
    </message>
    <message>
        <source>Eligible cost %1, with PEC %2, missed credit %3 to %4, %5</source>
        <translation>Coûts éligibles %1, avec PEC %2, PEC manqué de %3 à %4, %5</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>With PEC</source>
        <translation>Avec PEC</translation>
    </message>
    <message>
        <source>Missed credit</source>
        <translation>PEC manqué</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Revendeur</translation>
    </message>
    <message>
        <source>Changes between %1 and %2</source>
        <translation>Changements entre le %1 et le %2</translation>
    </message>
    <message>
        <source>There is no earlier snapshot to compare with; what the days up to %1 show by themselves</source>
        <translation>Il n’y a pas d’instantané antérieur pour comparer&#x202f;; ce que les jours jusqu’au %1 montrent à eux seuls</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Credit a month</source>
        <translation>PEC par mois</translation>
    </message>
    <message>
        <source>Your Admin agents group seems to have lost its role: the customer&apos;s tenant lets you in but no longer shows you this subscription.</source>
        <translation>Votre groupe d’agents d’administration semble avoir perdu son rôle&#xa0;: le locataire du client vous admet, mais ne vous montre plus cet abonnement.</translation>
    </message>
    <message>
        <source>Your partner group</source>
        <translation>Votre groupe de partenaire</translation>
    </message>
    <message>
        <source>A partner group not known as yours</source>
        <translation>Un groupe de partenaire non reconnu comme le vôtre</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>hérité</translation>
    </message>
    <message>
        <source>%1 has the role %2 (%3). Scope: %4. Method: %5</source>
        <extracomment>1 who, 2 role, 3 notes on it, 4 at which scope, 5 method of access</extracomment>
        <translation>%1 a le rôle %2 (%3). Étendue&#xa0;: %4. Méthode&#xa0;: %5</translation>
    </message>
    <message>
        <source>the customer&apos;s tenant does not show it.</source>
        <translation>le locataire du client ne montre pas l’accès.</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) of access</source>
        <translation>
            <numerusform>%n voie d’accès</numerusform>
            <numerusform>%n voies d’accès</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>up to %1 a month</source>
        <translation>jusqu’à %1 par mois</translation>
    </message>
    <message>
        <source>%1 to %2 a month</source>
        <translation>de %1 à %2 par mois</translation>
    </message>
    <message>
        <source>Microsoft, page of %1</source>
        <translation>Microsoft, page du %1</translation>
    </message>
    <message>
        <source>Also needed: %1.</source>
        <translation>Également nécessaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>set by you on %1</source>
        <translation>défini par vous le %1</translation>
    </message>
    <message>
        <source>the largest in your cost data up to %1</source>
        <translation>le taux le plus élevé de vos données de coût jusqu’au %1</translation>
    </message>
    <message>
        <source>Microsoft&apos;s published samples of %1</source>
        <translation>exemples publiés par Microsoft du %1</translation>
    </message>
    <message>
        <source>Missed credit is eligible cost without credit times %1 (%2).</source>
        <translation>Le PEC manqué est égal à %1 (%2) des coûts éligibles sans PEC.</translation>
    </message>
    <message>
        <source>Earned credit is an estimate: it assumes that cost with credit is shown after the credit was taken off.</source>
        <translation>Le PEC acquis est une estimation&#xa0;: on suppose que les coûts avec PEC sont affichés après déduction du PEC.</translation>
    </message>
    <message>
        <source>Your price data show that the cost with credit is net of the credit; earned credit is calculated back from it.</source>
        <translation>Vos données de prix montrent que les coûts avec PEC s’entendent après déduction du PEC&#x202f;; le PEC acquis est recalculé à partir de ces coûts.</translation>
    </message>
    <message>
        <source>Your price data show that the cost with credit is before the credit; earned credit is that cost times the rate.</source>
        <translation>Vos données de prix montrent que les coûts avec PEC s’entendent avant déduction du PEC&#x202f;; le PEC acquis est égal à ces coûts multipliés par le taux.</translation>
    </message>
    <message>
        <source>Rule book %1 of %2</source>
        <translation>Recueil de règles %1 du %2</translation>
    </message>
    <message>
        <source>Rule book %1 of %2, from the data folder</source>
        <translation>Recueil de règles %1 du %2, issu du dossier de données</translation>
    </message>
    <message>
        <source>The cost data show it from %1.</source>
        <translation>Cela se voit dans les données de coût à partir du %1.</translation>
    </message>
    <message>
        <source>The role was given on %1.</source>
        <translation>Le rôle a été attribué le %1.</translation>
    </message>
    <message>
        <source>Seen between %1 and %2.</source>
        <translation>Constaté entre le %1 et le %2.</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Type de partenaire</translation>
    </message>
    <message>
        <source>Only a partner that Microsoft bills earns: a direct-bill partner or an indirect provider. A reseller&apos;s access makes its provider earn.</source>
        <translation>Seul un partenaire facturé par Microsoft reçoit le PEC&#xa0;: un partenaire de facturation directe ou un fournisseur indirect. L’accès d’un revendeur donne droit au PEC à son fournisseur.</translation>
    </message>
    <message>
        <source>Partner program agreement</source>
        <translation>Contrat du programme partenaires</translation>
    </message>
    <message>
        <source>You have an active Microsoft AI Cloud Partner Program agreement.</source>
        <translation>Vous avez un contrat Microsoft AI Cloud Partner Program actif.</translation>
    </message>
    <message>
        <source>Billing relationship</source>
        <translation>Relation de facturation</translation>
    </message>
    <message>
        <source>Microsoft bills you for this customer under your partner agreement.</source>
        <translation>Microsoft vous facture pour ce client dans le cadre de votre contrat de partenaire.</translation>
    </message>
    <message>
        <source>Azure plan</source>
        <translation>Plan Azure</translation>
    </message>
    <message>
        <source>The subscription belongs to an Azure plan; older offers never earn.</source>
        <translation>L’abonnement fait partie d’un plan Azure&#x202f;; les offres plus anciennes ne donnent jamais droit au PEC.</translation>
    </message>
    <message>
        <source>Complete days</source>
        <translation>Jours complets</translation>
    </message>
    <message>
        <source>There is cost older than 48 hours, so that its credit must show.</source>
        <translation>Il y a des coûts datant de plus de 48&#xa0;heures&#x202f;; leur PEC doit donc déjà apparaître.</translation>
    </message>
    <message>
        <source>Eligible products</source>
        <translation>Produits éligibles</translation>
    </message>
    <message>
        <source>Some of the cost is for pay-as-you-go usage of Microsoft&apos;s own services.</source>
        <translation>Une partie des coûts concerne des services propres à Microsoft, payés à l’utilisation.</translation>
    </message>
    <message>
        <source>Credit in the cost data</source>
        <translation>PEC dans les données de coût</translation>
    </message>
    <message>
        <source>Microsoft has applied the credit to at least 99% of the eligible cost.</source>
        <translation>Microsoft a appliqué le PEC à au moins 99&#x202f;% des coûts éligibles.</translation>
    </message>
    <message>
        <source>A partner group of yours, or of the reseller, has a role that earns.</source>
        <translation>Un groupe de partenaire, le vôtre ou celui du revendeur, a un rôle qui donne droit au PEC.</translation>
    </message>
    <message>
        <source>The customer has delegated the subscription to you with a permanent role that earns.</source>
        <translation>Le client vous a délégué l’abonnement avec un rôle permanent qui donne droit au PEC.</translation>
    </message>
    <message>
        <source>Users, groups and applications</source>
        <translation>Utilisateurs, groupes et applications</translation>
    </message>
    <message>
        <source>A person, a group or an application of yours has a role that earns in the customer&apos;s tenant.</source>
        <translation>Une personne, un groupe ou une application de votre organisation a, dans le locataire du client, un rôle qui donne droit au PEC.</translation>
    </message>
    <message>
        <source>Where access is not by AOBO, the identity that holds it is linked to your partner ID.</source>
        <translation>Si l’accès ne passe pas par AOBO, l’identité qui le détient est liée à votre ID partenaire.</translation>
    </message>
    <message>
        <source>Nothing blocks the access</source>
        <translation>Rien ne bloque l’accès</translation>
    </message>
    <message>
        <source>No deny assignment takes the access away again.</source>
        <translation>Aucune affectation de refus ne retire cet accès.</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Journées entières</translation>
    </message>
    <message>
        <source>Access is held for the whole of each day; a day with a gap earns nothing.</source>
        <translation>L’accès est maintenu toute la journée, chaque jour&#x202f;; un jour avec une interruption ne donne droit à rien.</translation>
    </message>
    <message>
        <source>Whole subscription</source>
        <translation>Abonnement entier</translation>
    </message>
    <message>
        <source>Access reaches every resource; what lies outside of it earns nothing.</source>
        <translation>L’accès couvre toutes les ressources&#x202f;; ce qui se trouve en dehors ne donne droit à rien.</translation>
    </message>
    <message>
        <source>Accepted by Microsoft</source>
        <translation>Accepté par Microsoft</translation>
    </message>
    <message>
        <source>Where access is in order, Microsoft applies the credit.</source>
        <translation>Lorsque l’accès est en ordre, Microsoft applique le PEC.</translation>
    </message>
    <message>
        <source>Will it last</source>
        <translation>Pérennité</translation>
    </message>
    <message>
        <source>The credit does not depend on one person or on a role that ends.</source>
        <translation>Le PEC ne dépend ni d’une seule personne ni d’un rôle qui prend fin.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>pas en ordre</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Your billing data say: %1.</source>
        <translation>D’après vos données de facturation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Set by you: %1.</source>
        <translation>Défini par vous&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your billing data do not say which kind of partner you are. You can set it in the settings.</source>
        <translation>Vos données de facturation n’indiquent pas quel type de partenaire vous êtes. Vous pouvez le définir dans les paramètres.</translation>
    </message>
    <message>
        <source>Confirmed by %1 on %2.</source>
        <translation>Confirmé par %1 le %2.</translation>
    </message>
    <message>
        <source>No Microsoft service reports this. Check it in Partner Center and confirm it in the settings.</source>
        <translation>Aucun service de Microsoft ne l’indique. Vérifiez-le dans l’Espace partenaires et confirmez-le dans les paramètres.</translation>
    </message>
    <message>
        <source>%1 is a customer of your billing account.</source>
        <translation>%1 est un client de votre compte de facturation.</translation>
    </message>
    <message>
        <source>Billing does not tell which customer this belongs to.</source>
        <translation>La facturation n’indique pas à quel client cela appartient.</translation>
    </message>
    <message>
        <source>It is billed as part of an Azure plan.</source>
        <translation>Il est facturé dans le cadre d’un plan Azure.</translation>
    </message>
    <message>
        <source>It is not part of an Azure plan, and has no cost there.</source>
        <translation>Il ne fait pas partie d’un plan Azure et n’y a aucun coût.</translation>
    </message>
    <message>
        <source>Cost from %2 to %3: %1.</source>
        <translation>Coûts du %2 au %3&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cost of the days since then, too recent to tell: %1.</source>
        <translation>Coûts des jours suivants, trop récents pour conclure&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was consumed from %2 to %3.</source>
        <translation>Rien n’a été consommé du %2 au %3.</translation>
    </message>
    <message>
        <source>The cost could not be read.</source>
        <translation>Les coûts n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Eligible cost from %2 to %3: %1.</source>
        <translation>Coûts éligibles du %2 au %3&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Never earns - %2: %1.</source>
        <translation>Jamais de PEC – %2&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%4 of the eligible cost from %2 to %3 has credit: %1.</source>
        <translation>%4 des coûts éligibles du %2 au %3 bénéficient du PEC&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Refunds are larger than the cost (%1), so that no share can be told.</source>
        <translation>Les remboursements dépassent les coûts (%1)&#x202f;; aucune part ne peut donc être déterminée.</translation>
    </message>
    <message>
        <source>The data say that days up to %1 are complete, but by this computer&apos;s clock only those up to %2 are. Set the clock right and refresh.</source>
        <translation>D’après les données, les jours jusqu’au %1 sont complets, mais d’après l’horloge de cet ordinateur, seuls ceux jusqu’au %2 le sont. Réglez l’horloge, puis actualisez.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>None of this kind was found.</source>
        <translation>Aucun accès de ce type n’a été trouvé.</translation>
    </message>
    <message>
        <source>Not needed: credit comes another way.</source>
        <translation>Non nécessaire&#xa0;: le PEC est obtenu par une autre voie.</translation>
    </message>
    <message>
        <source>This has not been read yet.</source>
        <translation>Cela n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>Lecture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>It could be read in part only: %1</source>
        <translation>Lecture seulement partielle&#xa0;: %1</translation>
    </message>
    <message>
        <source>The customer&apos;s tenant let you in as an Admin agent.</source>
        <translation>Le locataire du client vous a admis en tant qu’agent d’administration.</translation>
    </message>
    <message>
        <source>But it does not show this subscription to you, as it would if your group still had a role.</source>
        <translation>Or il ne vous montre pas cet abonnement, ce qu’il ferait si votre groupe avait encore un rôle.</translation>
    </message>
    <message>
        <source>There was eligible cost without credit from %2 to %3.</source>
        <translation>Du %2 au %3, il y a eu des coûts éligibles sans PEC.</translation>
    </message>
    <message>
        <source>%1 is linked to partner ID %2 (read).</source>
        <translation>%1 a un lien avec l’ID partenaire %2 (lu).</translation>
    </message>
    <message>
        <source>%1 is linked to partner ID %2 (told by %3 on %4, not read).</source>
        <translation>%1 a un lien avec l’ID partenaire %2 (déclaré par %3 le %4, non lu).</translation>
    </message>
    <message>
        <source>Only %1 itself can see whether it is linked.</source>
        <translation>Seule l’identité %1 peut voir si un lien existe.</translation>
    </message>
    <message>
        <source>With the account that is signed in, no partner ID link was found for %1.</source>
        <translation>Avec le compte connecté, aucun lien avec un ID partenaire n’a été trouvé pour %1.</translation>
    </message>
    <message>
        <source>%1 is linked to partner ID %2, which is not yours.</source>
        <translation>%1 a un lien avec l’ID partenaire %2, qui n’est pas le vôtre.</translation>
    </message>
    <message>
        <source>No link is needed for access by AOBO.</source>
        <translation>Aucun lien n’est nécessaire pour l’accès par AOBO.</translation>
    </message>
    <message>
        <source>The deny assignment &quot;%1&quot; names your access. Microsoft says that this may block the credit.</source>
        <translation>L’affectation de refus «&#xa0;%1&#xa0;» vise votre accès. Microsoft indique que cela peut bloquer le PEC.</translation>
    </message>
    <message>
        <source>There is no deny assignment.</source>
        <translation>Il n’y a pas d’affectation de refus.</translation>
    </message>
    <message>
        <source>Deny assignments were not read.</source>
        <translation>Les affectations de refus n’ont pas été lues.</translation>
    </message>
    <message>
        <source>%5 without credit; the longest run was from %2 to %3.</source>
        <translation>%5 sans PEC&#x202f;; la plus longue série va du %2 au %3.</translation>
    </message>
    <message>
        <source>Every day with cost has credit.</source>
        <translation>Chaque jour avec des coûts bénéficie du PEC.</translation>
    </message>
    <message>
        <source>Every day has some credit and some eligible cost without it, so a part of the resources is not reached.</source>
        <translation>Chaque jour, une partie des coûts éligibles bénéficie du PEC et une autre non&#x202f;; une partie des ressources n’est donc pas couverte.</translation>
    </message>
    <message>
        <source>%1. It reaches all resources.</source>
        <translation>%1. Cet accès couvre toutes les ressources.</translation>
    </message>
    <message>
        <source>%1. It reaches only a part (%6).</source>
        <translation>%1. Cet accès ne couvre qu’une partie (%6).</translation>
    </message>
    <message>
        <source>%1. The first whole day that can count is %2.</source>
        <translation>%1. Le premier jour entier qui peut compter est le %2.</translation>
    </message>
    <message>
        <source>%1. This is in order, yet there is no credit.</source>
        <translation>%1. C’est en ordre, et pourtant il n’y a pas de PEC.</translation>
    </message>
    <message>
        <source>The credit depends on this one: %1.</source>
        <translation>Le PEC dépend de cet accès&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1. It ends on %2.</source>
        <translation>%1. Cet accès prend fin le %2.</translation>
    </message>
    <message>
        <source>%5 of yours carry the credit.</source>
        <translation>Chez vous, le PEC repose sur %5.</translation>
    </message>
    <message>
        <source>%1. It is a group, so no single person&apos;s leaving ends it.</source>
        <translation>%1. C’est un groupe&#x202f;; le départ d’une seule personne n’y met donc pas fin.</translation>
    </message>
    <message>
        <source>Nothing that was read answers this.</source>
        <translation>Rien de ce qui a été lu ne permet de répondre.</translation>
    </message>
    <message>
        <source>Restore AOBO</source>
        <translation>Rétablir AOBO</translation>
    </message>
    <message>
        <source>The customer gives your Admin agents group the role Owner or Contributor on the subscription again, as a &quot;foreign group&quot;. It works from the next whole day; no partner ID link is needed.</source>
        <translation>Le client attribue de nouveau à votre groupe d’agents d’administration le rôle Owner ou Contributor sur l’abonnement, en tant que «&#xa0;foreign group&#xa0;». Cela prend effet dès la prochaine journée entière&#x202f;; aucun lien avec l’ID partenaire n’est nécessaire.</translation>
    </message>
    <message>
        <source>Change the role of your partner group</source>
        <translation>Changer le rôle de votre groupe de partenaire</translation>
    </message>
    <message>
        <source>The customer gives the same group a role that is on Microsoft&apos;s list, for example Contributor, and removes the old one.</source>
        <translation>Le client attribue au même groupe un rôle qui figure dans la liste de Microsoft, par exemple Contributor, et retire l’ancien.</translation>
    </message>
    <message>
        <source>Widen AOBO to the subscription</source>
        <translation>Étendre AOBO à l’abonnement</translation>
    </message>
    <message>
        <source>The customer gives the group its role on the subscription instead of a part of it.</source>
        <translation>Le client attribue au groupe son rôle sur l’abonnement entier, et non sur une partie seulement.</translation>
    </message>
    <message>
        <source>Delegate through Azure Lighthouse</source>
        <translation>Déléguer par Azure Lighthouse</translation>
    </message>
    <message>
        <source>The customer delegates the subscription to you with a permanent role that earns, such as Support Request Contributor, for an application of yours that is linked to your partner ID.</source>
        <translation>Le client vous délègue l’abonnement avec un rôle permanent qui donne droit au PEC, par exemple Support Request Contributor, pour l’une de vos applications liée à votre ID partenaire.</translation>
    </message>
    <message>
        <source>Change the role in the Lighthouse delegation</source>
        <translation>Changer le rôle dans la délégation Lighthouse</translation>
    </message>
    <message>
        <source>The customer deploys the delegation again with a role that earns; Support Request Contributor gives the fewest rights.</source>
        <translation>Le client redéploie la délégation avec un rôle qui donne droit au PEC&#x202f;; Support Request Contributor est celui qui donne le moins de droits.</translation>
    </message>
    <message>
        <source>Make the Lighthouse role permanent</source>
        <translation>Rendre le rôle Lighthouse permanent</translation>
    </message>
    <message>
        <source>The customer deploys the delegation again with a permanent role beside the one that has to be activated.</source>
        <translation>Le client redéploie la délégation avec un rôle permanent en plus de celui qui doit être activé.</translation>
    </message>
    <message>
        <source>Delegate the whole subscription</source>
        <translation>Déléguer l’abonnement entier</translation>
    </message>
    <message>
        <source>The customer deploys the Lighthouse delegation for the subscription instead of single resource groups.</source>
        <translation>Le client déploie la délégation Lighthouse pour l’abonnement, et non pour des groupes de ressources isolés.</translation>
    </message>
    <message>
        <source>Link the partner ID</source>
        <translation>Lier l’ID partenaire</translation>
    </message>
    <message>
        <source>The person or application that holds the access signs in and links your partner ID, or shows that it is linked. Nobody else can do this.</source>
        <translation>La personne ou l’application qui détient l’accès se connecte et lie votre ID partenaire, ou montre qu’il est déjà lié. Personne d’autre ne peut le faire.</translation>
    </message>
    <message>
        <source>Correct the linked partner ID</source>
        <translation>Corriger l’ID partenaire lié</translation>
    </message>
    <message>
        <source>The identity that holds the access changes its link to the associated partner ID of the organisation that sells to this customer.</source>
        <translation>L’identité qui détient l’accès change son lien pour l’ID partenaire associé de l’organisation qui vend à ce client.</translation>
    </message>
    <message>
        <source>Change the role of this identity</source>
        <translation>Changer le rôle de cette identité</translation>
    </message>
    <message>
        <source>The customer gives the person, group or application a role that is on Microsoft&apos;s list. It also has to be linked to your partner ID.</source>
        <translation>Le client attribue à la personne, au groupe ou à l’application un rôle qui figure dans la liste de Microsoft. Un lien avec votre ID partenaire est également nécessaire.</translation>
    </message>
    <message>
        <source>Widen the role to the subscription</source>
        <translation>Étendre le rôle à l’abonnement</translation>
    </message>
    <message>
        <source>The customer gives the identity its role on the subscription instead of a part of it.</source>
        <translation>Le client attribue à l’identité son rôle sur l’abonnement entier, et non sur une partie seulement.</translation>
    </message>
    <message>
        <source>Make the role permanent</source>
        <translation>Rendre le rôle permanent</translation>
    </message>
    <message>
        <source>The customer gives the identity a role that does not end and need not be activated.</source>
        <translation>Le client attribue à l’identité un rôle qui ne prend pas fin et qui n’a pas besoin d’être activé.</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>Activer le compte</translation>
    </message>
    <message>
        <source>The account that holds the role is disabled. Enable it, or give the role to another identity of yours and link that one.</source>
        <translation>Le compte qui détient le rôle est désactivé. Activez-le, ou attribuez le rôle à une autre de vos identités et liez celle-ci.</translation>
    </message>
    <message>
        <source>Lift the deny assignment</source>
        <translation>Lever l’affectation de refus</translation>
    </message>
    <message>
        <source>A deny assignment cannot be removed by itself: whoever owns the managed application or the deployment stack that made it takes your group out of it there.</source>
        <translation>Une affectation de refus ne peut pas être supprimée seule&#xa0;: le propriétaire de l’application managée ou de la pile de déploiement qui l’a créée en exclut votre groupe à cet endroit.</translation>
    </message>
    <message>
        <source>Find the resources without credit</source>
        <translation>Trouver les ressources sans PEC</translation>
    </message>
    <message>
        <source>Compare the resource groups with and without credit in the cost data; look there for roles that were removed or denied.</source>
        <translation>Comparez dans les données de coût les groupes de ressources avec et sans PEC&#x202f;; cherchez-y des rôles retirés ou refusés.</translation>
    </message>
    <message>
        <source>Watch the access</source>
        <translation>Surveiller l’accès</translation>
    </message>
    <message>
        <source>The access is back; credit for the days without it is lost. An alert on deleted role assignments tells you at once when it is lost again.</source>
        <translation>L’accès est rétabli&#x202f;; le PEC des jours sans accès est perdu. Une alerte sur les attributions de rôle supprimées vous signale aussitôt une nouvelle perte.</translation>
    </message>
    <message>
        <source>Open a support request</source>
        <translation>Ouvrir une demande de support</translation>
    </message>
    <message>
        <source>Check that your partner agreement is active and that the partner ID belongs to the organisation that sells; then open a support request in the Azure portal, with the evidence shown here.</source>
        <translation>Vérifiez que votre contrat de partenaire est actif et que l’ID partenaire appartient à l’organisation qui vend&#x202f;; ouvrez ensuite une demande de support dans le portail Azure, avec les preuves présentées ici.</translation>
    </message>
    <message>
        <source>Ask the reseller for its group ids</source>
        <translation>Demander au revendeur ses ID de groupe</translation>
    </message>
    <message>
        <source>If the group is the reseller&apos;s, it earns for you. Ask for the object ids of its AdminAgents and HelpdeskAgents groups and enter them in the settings.</source>
        <translation>Si le groupe est celui du revendeur, il vous donne droit au PEC. Demandez les ID d’objet de ses groupes AdminAgents et HelpdeskAgents et saisissez-les dans les paramètres.</translation>
    </message>
    <message>
        <source>Get permission to read</source>
        <translation>Obtenir l’autorisation de lire</translation>
    </message>
    <message>
        <source>The access cannot be checked, because a GDAP relationship, consent for this program or an exception in a Conditional Access policy of the customer is missing. That alone loses no credit.</source>
        <translation>L’accès ne peut pas être vérifié&#xa0;: il manque une relation d’administration déléguée (GDAP), le consentement pour ce programme ou une exception dans une stratégie d’accès conditionnel du client. Cela seul ne fait pas perdre de PEC.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Read the tenant again; this part is missing.</source>
        <translation>Relisez le locataire&#x202f;; cette partie manque.</translation>
    </message>
    <message>
        <source>Move to an Azure plan</source>
        <translation>Passer à un plan Azure</translation>
    </message>
    <message>
        <source>Only an Azure plan under a Microsoft Customer Agreement earns. Agree the move with the customer.</source>
        <translation>Seul un plan Azure relevant d’un Contrat client Microsoft donne droit au PEC. Convenez du passage avec le client.</translation>
    </message>
    <message>
        <source>Add a second way of access</source>
        <translation>Ajouter une seconde voie d’accès</translation>
    </message>
    <message>
        <source>Agree with the customer on access that does not depend on one person or on an end date: a partner group by AOBO, or an application through Azure Lighthouse.</source>
        <translation>Convenez avec le client d’un accès qui ne dépende ni d’une seule personne ni d’une date de fin&#xa0;: un groupe de partenaire par AOBO ou une application par Azure Lighthouse.</translation>
    </message>
    <message>
        <source>Ask your provider</source>
        <translation>S’adresser à votre fournisseur</translation>
    </message>
    <message>
        <source>Your access makes your indirect provider earn. Only the provider sees the credit in its cost data.</source>
        <translation>Votre accès donne droit au PEC à votre fournisseur indirect. Seul le fournisseur voit le PEC dans ses données de coût.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Nothing has to be done. Refresh again once 48 hours have passed.</source>
        <translation>Il n’y a rien à faire. Actualisez à nouveau une fois 48&#xa0;heures écoulées.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>an Admin agent of yours</source>
        <translation>un de vos agents d’administration</translation>
    </message>
    <message>
        <source>the identity that holds the access</source>
        <translation>l’identité qui détient l’accès</translation>
    </message>
    <message>
        <source>an owner of the subscription at the customer</source>
        <translation>un propriétaire de l’abonnement chez le client</translation>
    </message>
    <message>
        <source>a Global Administrator of the customer</source>
        <translation>un administrateur général du client</translation>
    </message>
    <message>
        <source>you, through Microsoft support</source>
        <translation>vous, par le support de Microsoft</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>in your tenant</source>
        <translation>dans votre locataire</translation>
    </message>
    <message>
        <source>in the customer&apos;s tenant</source>
        <translation>dans le locataire du client</translation>
    </message>
    <message>
        <source>Proved: all access was read, and none of yours earns.</source>
        <translation>Prouvé&#xa0;: tous les accès ont été lus et aucun des vôtres ne donne droit au PEC.</translation>
    </message>
    <message>
        <source>Inferred: not all access can be read, but all signs say that none of yours earns.</source>
        <translation>Déduit&#xa0;: certains accès n’ont pas pu être lus, mais tout indique qu’aucun des vôtres ne donne droit au PEC.</translation>
    </message>
    <message>
        <source>Possible: some access of yours is in order, so how much is really missed is not certain and the amount is an upper limit.</source>
        <translation>Possible&#xa0;: une partie de vos accès est en ordre. Ce qui est réellement manqué n’est donc pas certain, et le montant est un maximum.</translation>
    </message>
    <message>
        <source>Not known: it is not certain whether your access counts, so the amount is an upper limit.</source>
        <translation>Inconnu&#xa0;: il n’est pas certain que vos accès donnent droit au PEC&#x202f;; le montant est donc un maximum.</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>réservation</translation>
    </message>
    <message>
        <source>savings plan</source>
        <translation>plan d’économies</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Place de marché</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>tiers</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>achat</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>remboursement</translation>
    </message>
    <message>
        <source>other, not told apart</source>
        <translation>autre, non détaillé</translation>
    </message>
    <message>
        <source>Access gained</source>
        <translation>Accès obtenu</translation>
    </message>
    <message>
        <source>Access lost</source>
        <translation>Accès perdu</translation>
    </message>
    <message>
        <source>Credit gained</source>
        <translation>PEC obtenu</translation>
    </message>
    <message>
        <source>Credit lost</source>
        <translation>PEC perdu</translation>
    </message>
    <message>
        <source>Your Admin agents group has no role on this subscription, so no credit is earned through it.</source>
        <translation>Votre groupe d’agents d’administration n’a aucun rôle sur cet abonnement&#x202f;; il ne donne donc pas droit au PEC.</translation>
    </message>
    <message>
        <source>A partner&apos;s group has a role here, but it belongs to another partner, so it earns you no credit.</source>
        <translation>Un groupe de partenaire a un rôle ici, mais il appartient à un autre partenaire&#x202f;; il ne vous donne donc pas droit au PEC.</translation>
    </message>
    <message>
        <source>A partner&apos;s group has a role here, but it is none of the groups known as yours or your reseller&apos;s.</source>
        <translation>Un groupe de partenaire a un rôle ici, mais il ne figure pas parmi les groupes connus comme les vôtres ou ceux de votre revendeur.</translation>
    </message>
    <message>
        <source>The account that holds this role is disabled, so it earns no credit.</source>
        <translation>Le compte qui détient ce rôle est désactivé&#x202f;; il ne donne donc pas droit au PEC.</translation>
    </message>
    <message>
        <source>Your access is in order, but a deny assignment of the customer may block it.</source>
        <translation>Votre accès est en ordre, mais une affectation de refus du client peut le bloquer.</translation>
    </message>
    <message>
        <source>Refunds are larger than the cost of this subscription, so no share can be told.</source>
        <translation>Les remboursements dépassent les coûts de cet abonnement&#x202f;; aucune part ne peut donc être déterminée.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind the data, so it cannot be told which days are complete.</source>
        <translation>L’horloge de cet ordinateur est en retard sur les données&#x202f;; on ne peut donc pas déterminer quels jours sont complets.</translation>
    </message>
    <message>
        <source>You are an indirect reseller: your access makes your provider earn the credit.</source>
        <translation>Vous êtes un revendeur indirect&#xa0;: votre accès donne droit au PEC à votre fournisseur.</translation>
    </message>
    <message>
        <source>The credit depends on one person or on a role that ends; when that goes, the credit stops.</source>
        <translation>Le PEC dépend d’une seule personne ou d’un rôle qui prend fin&#x202f;; si cet appui disparaît, le PEC s’arrête.</translation>
    </message>
    <message>
        <source>no AOBO role</source>
        <translation>pas de rôle AOBO</translation>
    </message>
    <message>
        <source>other partner&apos;s group</source>
        <translation>groupe d’un autre partenaire</translation>
    </message>
    <message>
        <source>unknown partner group</source>
        <translation>groupe partenaire inconnu</translation>
    </message>
    <message>
        <source>AOBO role not eligible</source>
        <translation>rôle AOBO non éligible</translation>
    </message>
    <message>
        <source>AOBO on a part only</source>
        <translation>AOBO partiel</translation>
    </message>
    <message>
        <source>no Lighthouse delegation</source>
        <translation>pas de délégation Lighthouse</translation>
    </message>
    <message>
        <source>Lighthouse role not eligible</source>
        <translation>rôle Lighthouse non éligible</translation>
    </message>
    <message>
        <source>Lighthouse role not permanent</source>
        <translation>Lighthouse non permanent</translation>
    </message>
    <message>
        <source>Lighthouse on a part only</source>
        <translation>Lighthouse partiel</translation>
    </message>
    <message>
        <source>Lighthouse link not known</source>
        <translation>lien Lighthouse inconnu</translation>
    </message>
    <message>
        <source>role not eligible</source>
        <translation>rôle non éligible</translation>
    </message>
    <message>
        <source>role on a part only</source>
        <translation>rôle partiel</translation>
    </message>
    <message>
        <source>role limited in time</source>
        <translation>rôle limité dans le temps</translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation>compte désactivé</translation>
    </message>
    <message>
        <source>partner ID link not known</source>
        <translation>lien ID partenaire inconnu</translation>
    </message>
    <message>
        <source>linked to another partner ID</source>
        <translation>lié à un autre ID partenaire</translation>
    </message>
    <message>
        <source>deny assignment</source>
        <translation>affectation de refus</translation>
    </message>
    <message>
        <source>days without access</source>
        <translation>jours sans accès</translation>
    </message>
    <message>
        <source>resources not reached</source>
        <translation>ressources non couvertes</translation>
    </message>
    <message>
        <source>access given recently</source>
        <translation>accès accordé récemment</translation>
    </message>
    <message>
        <source>partner agreement or partner ID</source>
        <translation>contrat ou ID partenaire</translation>
    </message>
    <message>
        <source>access not readable</source>
        <translation>accès non lisible</translation>
    </message>
    <message>
        <source>access not read yet</source>
        <translation>accès pas encore lu</translation>
    </message>
    <message>
        <source>cost not read</source>
        <translation>coûts non lus</translation>
    </message>
    <message>
        <source>refunds above cost</source>
        <translation>remboursements trop élevés</translation>
    </message>
    <message>
        <source>clock is wrong</source>
        <translation>horloge mal réglée</translation>
    </message>
    <message>
        <source>no Azure plan</source>
        <translation>pas de plan Azure</translation>
    </message>
    <message>
        <source>products never earn</source>
        <translation>produits jamais éligibles</translation>
    </message>
    <message>
        <source>the provider earns</source>
        <translation>PEC pour le fournisseur</translation>
    </message>
    <message>
        <source>role not on the list</source>
        <translation>rôle absent de la liste</translation>
    </message>
    <message>
        <source>depends on one person</source>
        <translation>dépend d’une seule personne</translation>
    </message>
    <message>
        <source>earns, access not readable</source>
        <translation>PEC, accès non lisible</translation>
    </message>
    <message>
        <source>earns by unknown access</source>
        <translation>PEC par accès inconnu</translation>
    </message>
    <message>
        <source>The rule book %1 is not used.</source>
        <translation>Le recueil de règles %1 n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The built-in one is used instead. Correct the file or take it away; the details name the line.</source>
        <translation>Le recueil intégré est utilisé à sa place. Corrigez le fichier ou retirez-le&#x202f;; les détails indiquent la ligne.</translation>
    </message>
    <message>
        <source>%1 of about %2 requests</source>
        <translation>%1 requêtes sur environ %2</translation>
    </message>
    <message>
        <source>cost queries left %1 of %2</source>
        <translation>requêtes de coûts restantes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 asks to wait: %2, until %3</source>
        <translation>%1 demande d’attendre&#xa0;: %2, jusqu’à %3</translation>
    </message>
    <message>
        <source>The quota of %1 is used up: %2, until %3</source>
        <translation>Le quota de %1 est épuisé&#xa0;: %2, jusqu’à %3</translation>
    </message>
    <message>
        <source>(planned %1)</source>
        <translation>(prévu&#xa0;: %1)</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were taken over from a refresh that was broken off.</source>
        <translation>
            <numerusform>%n réponse a été reprise d’une actualisation interrompue.</numerusform>
            <numerusform>%n réponses ont été reprises d’une actualisation interrompue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Totals of the same cost differ from each other</source>
        <translation>Les totaux des mêmes coûts diffèrent les uns des autres</translation>
    </message>
    <message>
        <source>Customers of subscriptions with cost</source>
        <translation>Clients des abonnements qui ont des coûts</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk and close the file where it is open (%1), then try again.</source>
        <translation>Choisissez un autre dossier, ou libérez de la place sur le disque et fermez le fichier là où il est ouvert (%1), puis réessayez.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation>Pourquoi écarté</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>No longer found since %1.</source>
        <translation>N’est plus constaté depuis le %1.</translation>
    </message>
    <message>
        <source>PEC applied</source>
        <translation>PEC appliqué</translation>
    </message>
    <message>
        <source>Missed (cost)</source>
        <translation>Manqué (coûts)</translation>
    </message>
    <message>
        <source>Partner earned credit is applied to this cost.</source>
        <translation>Le Partner Earned Credit (PEC) est appliqué à ces coûts.</translation>
    </message>
    <message>
        <source>This cost is eligible, but has no credit: access was lacking.</source>
        <translation>Ces coûts sont éligibles, mais sans PEC&#xa0;: l’accès manquait.</translation>
    </message>
    <message>
        <source>This cost never earns credit, whatever the access.</source>
        <translation>Ces coûts ne donnent jamais droit au PEC, quel que soit l’accès.</translation>
    </message>
    <message>
        <source>Under 48 hours old: credit may still come.</source>
        <translation>Moins de 48 heures&#xa0;: le PEC peut encore arriver.</translation>
    </message>
    <message>
        <source>Without credit, and it is not known whether it could have any. Single days are not told apart by product.</source>
        <translation>Sans PEC, et on ne sait pas s’il pouvait y en avoir. Les jours isolés ne sont pas distingués par produit.</translation>
    </message>
    <message>
        <source>Reads cost and access in Azure with the rights of who is signed in.</source>
        <translation>Lit les coûts et les accès dans Azure, avec les droits de la personne connectée.</translation>
    </message>
    <message>
        <source>Everything: neither cost nor access can be read.</source>
        <translation>Tout&#xa0;: ni les coûts ni les accès ne peuvent être lus.</translation>
    </message>
    <message>
        <source>Reads the customers, the resellers and your partner ID in Partner Center.</source>
        <translation>Lit les clients, les revendeurs et votre ID partenaire dans l’Espace partenaires.</translation>
    </message>
    <message>
        <source>The partner ID and which reseller a customer belongs to.</source>
        <translation>L’ID partenaire et le revendeur auquel un client appartient.</translation>
    </message>
    <message>
        <source>Reads who is signed in.</source>
        <translation>Lit qui est connecté.</translation>
    </message>
    <message>
        <source>Reads the names of users and groups, and in which groups the user is.</source>
        <translation>Lit les noms des utilisateurs et des groupes, et les groupes dont l’utilisateur fait partie.</translation>
    </message>
    <message>
        <source>Whose access it is, and the user&apos;s Partner Center roles.</source>
        <translation>À qui appartient un accès, et les rôles de l’utilisateur dans l’Espace partenaires.</translation>
    </message>
    <message>
        <source>Sign in to entra.microsoft.com in the partner tenant, as Global admin or Application administrator.</source>
        <translation>Connectez-vous à entra.microsoft.com dans le locataire partenaire, comme administrateur général ou administrateur d’application.</translation>
    </message>
    <message>
        <source>Open App registrations and choose New registration. Name it PEC Console and choose accounts in any organisational directory (multitenant).</source>
        <translation>Ouvrez Inscriptions d’applications et choisissez Nouvelle inscription. Nommez-la PEC Console et choisissez les comptes dans un annuaire d’organisation quelconque (multilocataire).</translation>
    </message>
    <message>
        <source>As redirect URI choose Public client/native and enter http://localhost. Then choose Register.</source>
        <translation>Comme URI de redirection, choisissez Client public/natif et saisissez http://localhost. Choisissez ensuite S’inscrire.</translation>
    </message>
    <message>
        <source>Under Authentication, set Allow public client flows to Yes, so that signing in with a code works. Make no secret: the program needs none.</source>
        <translation>Sous Authentification, réglez Autoriser les flux clients publics sur Oui, pour que la connexion avec un code fonctionne. Ne créez aucun secret&#xa0;: le programme n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Under API permissions, add the delegated permissions of the table one by one.</source>
        <translation>Sous Autorisations de l’API, ajoutez une à une les autorisations déléguées du tableau.</translation>
    </message>
    <message>
        <source>Choose Grant admin consent, as Global admin, so that nobody is asked at the sign-in.</source>
        <translation>Choisissez Accorder le consentement de l’administrateur, comme administrateur général, pour que personne ne soit sollicité à la connexion.</translation>
    </message>
    <message>
        <source>From the overview, take the application (client) id and the directory (tenant) id.</source>
        <translation>Dans la vue d’ensemble, relevez l’ID d’application (client) et l’ID de l’annuaire (locataire).</translation>
    </message>
    <message>
        <source>Request: register PEC Console in our partner tenant</source>
        <translation>Demande&#xa0;: inscrire PEC Console dans notre locataire partenaire</translation>
    </message>
    <message>
        <source>I want to use PEC Console, a program for the desktop that shows for which customers partner earned credit is missed, and why. It needs an app registration in our partner tenant. Please make it and send me the file described at the end.</source>
        <translation>Je souhaite utiliser PEC Console, un programme de bureau qui montre pour quels clients le partner earned credit est manqué, et pourquoi. Il lui faut une inscription d’application dans notre locataire partenaire. Merci de la créer et de m’envoyer le fichier décrit à la fin.</translation>
    </message>
    <message>
        <source>The program acts only for who signs in, with that person&apos;s rights: all permissions are delegated, and it has no secret. To look at something changes nothing in any tenant.</source>
        <translation>Le programme n’agit qu’au nom de la personne connectée, avec ses droits&#xa0;: toutes les autorisations sont déléguées et il n’a pas de secret. Consulter ne change rien dans aucun locataire.</translation>
    </message>
    <message>
        <source>The permissions</source>
        <translation>Les autorisations</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Unknown without it</source>
        <translation>Inconnu sans elle</translation>
    </message>
    <message>
        <source>By script</source>
        <translation>Par script</translation>
    </message>
    <message>
        <source>For Azure CLI, for example in Azure Cloud Shell. Run it as Global admin; it registers the app, agrees to the permissions and writes the file.</source>
        <translation>Pour Azure CLI, par exemple dans Azure Cloud Shell. À exécuter comme administrateur général&#x202f;; il inscrit l’application, accepte les autorisations et écrit le fichier.</translation>
    </message>
    <message>
        <source>Or in the portal, step by step</source>
        <translation>Ou dans le portail, pas à pas</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Whoever made it in the portal sends a text file with this content, with our name, our tenant and the client id:</source>
        <translation>Si l’inscription a été faite dans le portail, envoyez un fichier texte avec ce contenu, avec notre nom, notre locataire et l’ID client&#xa0;:</translation>
    </message>
    <message>
        <source>Send the file %1 to the person who asked for it. It holds no secret.</source>
        <translation>Envoyez le fichier %1 à la personne qui l’a demandé. Il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>The file is too large to be a profile. Ask for the small file that the script wrote.</source>
        <translation>Le fichier est trop volumineux pour être un profil. Demandez le petit fichier que le script a écrit.</translation>
    </message>
    <message>
        <source>The file is no profile: it cannot be read as JSON. Ask your administrator to send it once more, as an attachment.</source>
        <translation>Le fichier n’est pas un profil&#xa0;: il ne peut pas être lu comme JSON. Demandez à votre administrateur de le renvoyer, en pièce jointe.</translation>
    </message>
    <message>
        <source>The file holds “%1”, and a profile may hold no secret. It was not used. Whoever sent it should revoke that secret, since files that were mailed are not safe.</source>
        <translation>Le fichier contient «&#xa0;%1&#xa0;», et un profil ne doit contenir aucun secret. Il n’a pas été utilisé. La personne qui l’a envoyé devrait révoquer ce secret, car un fichier envoyé par courriel n’est pas sûr.</translation>
    </message>
    <message>
        <source>The file holds “%1”, which is not part of a profile. It may only hold name, tenant and clientId.</source>
        <translation>Le fichier contient «&#xa0;%1&#xa0;», qui ne fait pas partie d’un profil. Il ne peut contenir que name, tenant et clientId.</translation>
    </message>
    <message>
        <source>“%1” is missing from the file or cannot be right. Ask your administrator to correct it.</source>
        <translation>«&#xa0;%1&#xa0;» manque dans le fichier ou ne peut pas être correct. Demandez à votre administrateur de le corriger.</translation>
    </message>
    <message>
        <source>The name of who is signed in.</source>
        <translation>Le nom de la personne connectée.</translation>
    </message>
    <message>
        <source>Those of Microsoft Graph are asked for together: if one of them is missing, the others do not work either.</source>
        <translation>Celles de Microsoft Graph sont demandées ensemble&#xa0;: s’il en manque une, les autres ne fonctionnent pas non plus.</translation>
    </message>
    <message>
        <source>The file is no profile of this program, or it is one of a later version.</source>
        <translation>Le fichier n’est pas un profil de ce programme, ou il provient d’une version ultérieure.</translation>
    </message>
    <message>
        <source>Security group</source>
        <translation>Groupe de sécurité</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Confirmed, nothing sent yet</source>
        <translation>Confirmé, rien n’est encore envoyé</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>A step was refused</source>
        <translation>Une étape a été refusée</translation>
    </message>
    <message>
        <source>Waiting for cost data</source>
        <translation>En attente des données de coût</translation>
    </message>
    <message>
        <source>Confirmed by cost data</source>
        <translation>Confirmé par les données de coût</translation>
    </message>
    <message>
        <source>Not confirmed by cost data</source>
        <translation>Non confirmé par les données de coût</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Give the role</source>
        <translation>Donner le rôle</translation>
    </message>
    <message>
        <source>Register Microsoft.ManagedServices</source>
        <translation>Enregistrer Microsoft.ManagedServices</translation>
    </message>
    <message>
        <source>Say who gets which role</source>
        <translation>Dire qui reçoit quel rôle</translation>
    </message>
    <message>
        <source>Delegate the subscription</source>
        <translation>Déléguer l’abonnement</translation>
    </message>
    <message>
        <source>Take the role away</source>
        <translation>Retirer le rôle</translation>
    </message>
    <message>
        <source>End the delegation</source>
        <translation>Mettre fin à la délégation</translation>
    </message>
    <message>
        <source>Remove who gets which role</source>
        <translation>Supprimer qui reçoit quel rôle</translation>
    </message>
    <message>
        <source>Unlink the partner ID</source>
        <translation>Supprimer le lien avec l’ID partenaire</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>ID partenaire</translation>
    </message>
    <message>
        <source>Partner ID link of who is signed in</source>
        <translation>Lien de la personne connectée avec l’ID partenaire</translation>
    </message>
    <message>
        <source>Sign-in to the customer&apos;s tenant</source>
        <translation>Connexion au locataire du client</translation>
    </message>
    <message>
        <source>GDAP relationship</source>
        <translation>Relation d’administration déléguée (GDAP)</translation>
    </message>
    <message>
        <source>Subscription is active</source>
        <translation>L’abonnement est actif</translation>
    </message>
    <message>
        <source>Right to give roles</source>
        <translation>Droit de donner des rôles</translation>
    </message>
    <message>
        <source>Access of yours that earns</source>
        <translation>Accès de votre part donnant droit au PEC</translation>
    </message>
    <message>
        <source>Access of other partners</source>
        <translation>Accès d’autres partenaires</translation>
    </message>
    <message>
        <source>Deny assignments</source>
        <translation>Affectations de refus</translation>
    </message>
    <message>
        <source>Lighthouse is registered</source>
        <translation>Lighthouse est enregistré</translation>
    </message>
    <message>
        <source>Choose in the settings what kind of partner you are.</source>
        <translation>Choisissez dans les paramètres quel type de partenaire vous êtes.</translation>
    </message>
    <message>
        <source>Your access makes your provider earn: agree on it with them.</source>
        <translation>Votre accès profite à votre fournisseur indirect&#xa0;: convenez-en avec lui.</translation>
    </message>
    <message>
        <source>Note in the settings that the agreement is active: no service tells.</source>
        <translation>Notez dans les paramètres que le contrat est actif&#xa0;: aucun service ne le dit.</translation>
    </message>
    <message>
        <source>Enter the partner ID of your location.</source>
        <translation>Saisissez l’ID partenaire de votre site.</translation>
    </message>
    <message>
        <source>Link your partner ID to who is signed in, or to another identity with the access.</source>
        <translation>Liez votre ID partenaire à la personne connectée ou à une autre identité ayant l’accès.</translation>
    </message>
    <message>
        <source>It is linked to another partner ID: correct the link.</source>
        <translation>Un autre ID partenaire est lié&#xa0;: corrigez le lien.</translation>
    </message>
    <message>
        <source>The customer&apos;s tenant asks for more, such as a second factor: sign in again.</source>
        <translation>Le locataire du client demande davantage, par exemple un second facteur&#xa0;: reconnectez-vous.</translation>
    </message>
    <message>
        <source>A policy or a missing consent keeps you out: ask the customer&apos;s Global Administrator.</source>
        <translation>Une stratégie ou un consentement manquant vous bloque&#xa0;: demandez à l’administrateur général du client.</translation>
    </message>
    <message>
        <source>Ask the customer for a GDAP relationship with the role Directory Readers.</source>
        <translation>Demandez au client une relation d’administration déléguée (GDAP) avec le rôle Directory Readers.</translation>
    </message>
    <message>
        <source>It was not read: refresh.</source>
        <translation>Cela n’a pas été lu&#xa0;: actualisez.</translation>
    </message>
    <message>
        <source>Move the subscription to an Azure plan first.</source>
        <translation>Passez d’abord l’abonnement à un plan Azure.</translation>
    </message>
    <message>
        <source>Have the subscription made active again first.</source>
        <translation>Faites d’abord réactiver l’abonnement.</translation>
    </message>
    <message>
        <source>Send the files to the customer: an Owner there runs them.</source>
        <translation>Envoyez les fichiers au client&#xa0;: un titulaire du rôle Owner les y exécute.</translation>
    </message>
    <message>
        <source>Nothing is needed: it earns already.</source>
        <translation>Rien n’est nécessaire&#xa0;: le PEC est déjà acquis.</translation>
    </message>
    <message>
        <source>This onboarding gives it.</source>
        <translation>Cette intégration le donne.</translation>
    </message>
    <message>
        <source>Ask the customer to lift the deny assignment.</source>
        <translation>Demandez au client de lever l’affectation de refus.</translation>
    </message>
    <message>
        <source>The plan registers it.</source>
        <translation>Le plan l’enregistre.</translation>
    </message>
    <message>
        <source>%1 is no id: it has to have 32 digits and letters in five groups.</source>
        <translation>%1 n’est pas un ID&#xa0;: il faut 32 chiffres et lettres en cinq groupes.</translation>
    </message>
    <message>
        <source>%1 is the id of an application. A role is given to its service principal, which has an object id of its own.</source>
        <translation>%1 est l’ID d’une application. Un rôle se donne à son principal de service, qui a son propre ID d’objet.</translation>
    </message>
    <message>
        <source>%1 is the id of a tenant, not of somebody in it.</source>
        <translation>%1 est l’ID d’un locataire, pas de quelqu’un qui s’y trouve.</translation>
    </message>
    <message>
        <source>%1 is the id of a subscription.</source>
        <translation>%1 est l’ID d’un abonnement.</translation>
    </message>
    <message>
        <source>Nobody has the id %1 in the tenant where it has to be.</source>
        <translation>Personne n’a l’ID %1 dans le locataire où il doit être.</translation>
    </message>
    <message>
        <source>%1 is an id of the other tenant: check whose it has to be.</source>
        <translation>%1 est un ID de l’autre locataire&#xa0;: vérifiez à qui il doit appartenir.</translation>
    </message>
    <message>
        <source>%1 is of another kind than this method takes.</source>
        <translation>%1 est d’un autre type que celui de cette méthode.</translation>
    </message>
    <message>
        <source>The account %1 is disabled, and credit would end with it.</source>
        <translation>Le compte %1 est désactivé&#x202f;; il ne donnerait pas droit au PEC.</translation>
    </message>
    <message>
        <source>%1 is not an AdminAgents or HelpdeskAgents group of yours, and only these count.</source>
        <translation>%1 n’est pas un de vos groupes AdminAgents ou HelpdeskAgents, et seuls ceux-ci comptent.</translation>
    </message>
    <message>
        <source>%1 could not be looked up, so it is unknown whether it is right.</source>
        <translation>%1 n’a pas pu être recherché&#xa0;: on ignore s’il est correct.</translation>
    </message>
    <message>
        <source>This method needs a partner ID to link.</source>
        <translation>Cette méthode exige un ID partenaire à lier.</translation>
    </message>
    <message>
        <source>%1 cannot be a partner ID: these are four to ten digits.</source>
        <translation>%1 ne peut pas être un ID partenaire&#xa0;: il comporte quatre à dix chiffres.</translation>
    </message>
    <message>
        <source>The partner ID %1 is neither yours nor that of the customer&apos;s reseller.</source>
        <translation>L’ID partenaire %1 n’est ni le vôtre ni celui du revendeur du client.</translation>
    </message>
    <message>
        <source>Your own partner ID was not read, so %1 cannot be compared.</source>
        <translation>Votre propre ID partenaire n’a pas été lu&#xa0;: %1 ne peut pas être comparé.</translation>
    </message>
    <message>
        <source>No subscription was chosen.</source>
        <translation>Aucun abonnement n’a été choisi.</translation>
    </message>
    <message>
        <source>The subscription %1 was named twice.</source>
        <translation>L’abonnement %1 a été indiqué deux fois.</translation>
    </message>
    <message>
        <source>The subscription %1 is not known: refresh, or check its id.</source>
        <translation>L’abonnement %1 est inconnu&#xa0;: actualisez ou vérifiez son ID.</translation>
    </message>
    <message>
        <source>The subscription %1 belongs to another customer.</source>
        <translation>L’abonnement %1 appartient à un autre client.</translation>
    </message>
    <message>
        <source>The subscription %1 is not active.</source>
        <translation>L’abonnement %1 n’est pas actif.</translation>
    </message>
    <message>
        <source>The role %1 earns nothing.</source>
        <translation>Le rôle %1 ne donne pas droit au PEC.</translation>
    </message>
    <message>
        <source>The role %1 is not on Microsoft&apos;s list, so it is unknown whether it earns.</source>
        <translation>Le rôle %1 ne figure pas dans la liste de Microsoft&#xa0;: on ignore s’il donne droit au PEC.</translation>
    </message>
    <message>
        <source>Azure Lighthouse refuses the role %1.</source>
        <translation>Azure Lighthouse refuse le rôle %1.</translation>
    </message>
    <message>
        <source>Opens support requests and reads what they are about; changes nothing.</source>
        <translation>Ouvre des demandes de support et lit ce dont elles traitent&#x202f;; ne modifie rien.</translation>
    </message>
    <message>
        <source>Starts, stops and uses %1 as it is set up.</source>
        <translation>Démarre, arrête et utilise %1 tel qu’il est configuré.</translation>
    </message>
    <message>
        <source>Creates, changes and deletes what belongs to %1.</source>
        <translation>Crée, modifie et supprime ce qui relève de %1.</translation>
    </message>
    <message>
        <source>Reads or changes the data in %1.</source>
        <translation>Lit ou modifie les données dans %1.</translation>
    </message>
    <message>
        <source>Reads the keys of %1, and with them its data.</source>
        <translation>Lit les clés de %1, et avec elles ses données.</translation>
    </message>
    <message>
        <source>Signs in to virtual machines.</source>
        <translation>Se connecte aux machines virtuelles.</translation>
    </message>
    <message>
        <source>Gives access to anybody, itself included.</source>
        <translation>Donne accès à quiconque, y compris à soi-même.</translation>
    </message>
    <message>
        <source>Manages everything in the subscription, but cannot give access to anybody.</source>
        <translation>Gère tout dans l’abonnement, mais ne peut donner accès à personne.</translation>
    </message>
    <message>
        <source>Manages everything in the subscription, access included.</source>
        <translation>Gère tout dans l’abonnement, accès compris.</translation>
    </message>
    <message>
        <source>On Microsoft&apos;s list; this version does not know what it opens.</source>
        <translation>Sur la liste de Microsoft&#x202f;; cette version ignore ce qu’il ouvre.</translation>
    </message>
    <message>
        <source>Azure Lighthouse never delegates Owner.</source>
        <translation>Azure Lighthouse ne délègue jamais Owner.</translation>
    </message>
    <message>
        <source>Azure Lighthouse refuses it because it reaches into data.</source>
        <translation>Azure Lighthouse le refuse parce qu’il donne accès aux données.</translation>
    </message>
    <message>
        <source>Azure Lighthouse allows it for managed identities only, which earn nothing.</source>
        <translation>Azure Lighthouse ne l’autorise que pour les identités managées, qui ne donnent pas droit au PEC.</translation>
    </message>
    <message>
        <source>Whether Azure Lighthouse takes it is not known.</source>
        <translation>On ignore si Azure Lighthouse l’accepte.</translation>
    </message>
    <message>
        <source>No partner ID link is needed.</source>
        <translation>Aucun lien avec l’ID partenaire n’est nécessaire.</translation>
    </message>
    <message>
        <source>One identity that has the access links the partner ID, once, in your own tenant.</source>
        <translation>Une identité ayant l’accès lie l’ID partenaire, une fois, dans votre propre locataire.</translation>
    </message>
    <message>
        <source>The identity links the partner ID itself, once in each customer&apos;s tenant.</source>
        <translation>L’identité lie elle-même l’ID partenaire, une fois dans le locataire de chaque client.</translation>
    </message>
    <message>
        <source>Nothing is recommended: every chosen subscription earns already.</source>
        <translation>Rien n’est recommandé&#xa0;: chaque abonnement choisi donne déjà droit au PEC.</translation>
    </message>
    <message>
        <source>Recommended: it needs no link, and does not end when somebody leaves.</source>
        <translation>Recommandé&#xa0;: aucun lien n’est nécessaire, et il ne cesse pas au départ de quelqu’un.</translation>
    </message>
    <message>
        <source>Recommended: one link serves all customers, and it never opens more than Contributor.</source>
        <translation>Recommandé&#xa0;: un lien sert pour tous les clients, et il n’ouvre jamais plus que Contributor.</translation>
    </message>
    <message>
        <source>The others lack something that is not known yet.</source>
        <translation>Aux autres, il manque quelque chose qui n’est pas encore connu.</translation>
    </message>
    <message>
        <source>Access to your Azure subscriptions for %1</source>
        <translation>Accès à vos abonnements Azure pour %1</translation>
    </message>
    <message>
        <source>We look after your Azure environment: we answer your questions, solve problems and keep an eye on cost. For this we ask for the access described here.</source>
        <translation>Nous prenons soin de votre environnement Azure&#xa0;: nous répondons à vos questions, résolvons les problèmes et surveillons les coûts. Pour cela, nous demandons l’accès décrit ici.</translation>
    </message>
    <message>
        <source>The role %1 for %2, on these subscriptions:</source>
        <translation>Le rôle %1 pour %2, sur ces abonnements&#xa0;:</translation>
    </message>
    <message>
        <source>You decide freely, and you can take the access away at any time; your subscriptions stay as they are. Microsoft credits partners for environments that they manage, which is no reason for you to give more than you want.</source>
        <translation>Vous décidez librement et pouvez retirer l’accès à tout moment&#x202f;; vos abonnements restent tels quels. Microsoft accorde un crédit aux partenaires pour les environnements qu’ils gèrent, ce qui n’est pas une raison de donner plus que vous ne le souhaitez.</translation>
    </message>
    <message>
        <source>Who can do it</source>
        <translation>Qui peut le faire</translation>
    </message>
    <message>
        <source>Somebody who is Owner or User Access Administrator of these subscriptions. It takes about five minutes.</source>
        <translation>Une personne ayant le rôle Owner ou User Access Administrator sur ces abonnements. Cela prend environ cinq minutes.</translation>
    </message>
    <message>
        <source>Somebody who is Owner of these subscriptions. It takes about twenty minutes, most of it waiting.</source>
        <translation>Une personne ayant le rôle Owner sur ces abonnements. Cela prend environ vingt minutes, surtout d’attente.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Put the files into one folder. The file %1 holds their checksums.</source>
        <translation>Placez les fichiers dans un dossier. Le fichier %1 contient leurs sommes de contrôle.</translation>
    </message>
    <message>
        <source>Run %1 in Azure Cloud Shell, or %2 in PowerShell, or deploy %3 with the parameters of each subscription.</source>
        <translation>Exécutez %1 dans Azure Cloud Shell, ou %2 dans PowerShell, ou déployez %3 avec les paramètres de chaque abonnement.</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Retirer l’accès</translation>
    </message>
    <message>
        <source>Run %1, or remove it in the portal, under Access control (IAM) of the subscription.</source>
        <translation>Exécutez %1, ou supprimez l’attribution dans le portail, sous Contrôle d’accès (IAM) de l’abonnement.</translation>
    </message>
    <message>
        <source>Run %1, or remove it in the portal, under Service providers.</source>
        <translation>Exécutez %1, ou supprimez la délégation dans le portail, sous Fournisseurs de services.</translation>
    </message>
    <message>
        <source>The files hold no password or other secret and send nothing to us. They make what is listed here, and nothing else.</source>
        <translation>Les fichiers ne contiennent ni mot de passe ni autre secret et ne nous envoient rien. Ils créent ce qui est indiqué ici, et rien d’autre.</translation>
    </message>
    <message>
        <source>Nothing was sent. To run it: %1</source>
        <translation>Rien n’a été envoyé. Pour l’exécuter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cost data show it at the latest on %1.</source>
        <translation>Les données de coût le montrent au plus tard le %1.</translation>
    </message>
    <message>
        <source>First day with credit: %1.</source>
        <translation>Premier jour avec PEC&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>The requests</source>
        <translation>Les requêtes</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>then</source>
        <translation>ensuite</translation>
    </message>
    <message>
        <source>no access of yours</source>
        <translation>aucun accès de votre part</translation>
    </message>
    <message>
        <source>was there before</source>
        <translation>existait déjà</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Sent, not seen yet</source>
        <translation>Envoyé, pas encore visible</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>En cours d’annulation</translation>
    </message>
    <message>
        <source>The customer %1 was named twice.</source>
        <translation>Le client %1 a été indiqué deux fois.</translation>
    </message>
    <message>
        <source>The subscription %1 has an open case already: go on with that one, or take it back.</source>
        <translation>L’abonnement %1 a déjà un dossier ouvert&#xa0;: poursuivez-le, ou revenez en arrière.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 chez %2</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s)</source>
        <translation>
            <numerusform>%n attribution</numerusform>
            <numerusform>%n attributions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1 est écarté&#xa0;: %2</translation>
    </message>
    <message>
        <source>our group %1 (admin on behalf of, AOBO)</source>
        <translation>notre groupe %1 (administration pour votre compte, AOBO)</translation>
    </message>
    <message>
        <source>%1 in our own tenant (Azure Lighthouse)</source>
        <translation>%1 dans notre propre locataire (Azure Lighthouse)</translation>
    </message>
    <message>
        <source>the user %1</source>
        <translation>l’utilisateur %1</translation>
    </message>
    <message>
        <source>the application %1</source>
        <translation>l’application %1</translation>
    </message>
    <message>
        <source>the security group %1</source>
        <translation>le groupe de sécurité %1</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation>Ce que nous demandons</translation>
    </message>
    <message>
        <source>What it opens</source>
        <translation>Ce que cela permet</translation>
    </message>
    <message>
        <source>Run %1: it says whether everything is in place. Then tell us that it is done.</source>
        <translation>Exécutez %1&#xa0;: il indique si tout est en place. Dites-nous ensuite que c’est fait.</translation>
    </message>
    <message>
        <source>If you have questions, or when it is done</source>
        <translation>Si vous avez des questions, ou une fois que c’est fait</translation>
    </message>
    <message>
        <source>Please answer the message that brought you this letter. If you would rather not give this access, or want to give less, tell us: we look for another way.</source>
        <translation>Répondez simplement au message qui accompagnait cette lettre. Si vous préférez ne pas donner cet accès, ou en donner moins, dites-le-nous&#xa0;: nous chercherons une autre solution.</translation>
    </message>
    <message>
        <source>Link the partner ID only</source>
        <translation>Lier seulement l’ID partenaire</translation>
    </message>
    <message>
        <source>Change the linked partner ID, for all customers</source>
        <translation>Modifier l’ID partenaire lié, pour tous les clients</translation>
    </message>
    <message>
        <source>Admin agent of your tenant</source>
        <translation>Agent d’administration de votre locataire</translation>
    </message>
    <message>
        <source>Have the signed-in account made an Admin agent in Partner Center.</source>
        <translation>Faites désigner la personne connectée comme agent d’administration dans l’Espace partenaires.</translation>
    </message>
    <message>
        <source>There is one, but the signed-in account is in none of its groups: join one of them.</source>
        <translation>Il y en a une, mais aucun de ses groupes ne contient la personne connectée&#xa0;: rejoignez l’un d’eux.</translation>
    </message>
    <message>
        <source>It ends soon: ask the customer for a new one, or let it renew itself.</source>
        <translation>Elle prend bientôt fin&#xa0;: demandez-en une nouvelle au client, ou laissez-la se prolonger d’elle-même.</translation>
    </message>
    <message>
        <source>Who is signed in has no access to the subscription %1 that lacks only a link to this partner ID.</source>
        <translation>La personne connectée n’a sur l’abonnement %1 aucun accès auquel il ne manque que le lien avec cet ID partenaire.</translation>
    </message>
    <message>
        <source>Recommended: you have access that earns as soon as you are linked; nobody else has to do anything.</source>
        <translation>Recommandé&#xa0;: vous avez un accès qui donne droit au PEC dès que votre ID partenaire est lié&#x202f;; personne d’autre n’a rien à faire.</translation>
    </message>
    <message>
        <source>The papers for the customer are in %1. The letter says what to do.</source>
        <translation>Les documents destinés au client se trouvent dans %1. La lettre dit ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>%1 is for you, not for the customer: whoever gets the access runs link.sh there, which links your partner ID.</source>
        <translation>%1 est pour vous, pas pour le client&#xa0;: l’identité qui reçoit l’accès y exécute link.sh, qui lie votre ID partenaire.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Reads the GDAP relationships with your customers.</source>
        <translation>Lit les relations d’administration déléguée (GDAP) avec vos clients.</translation>
    </message>
    <message>
        <source>Whether a customer has let you in, and until when, before an onboarding.</source>
        <translation>Si un client vous a donné accès, et jusqu’à quand, avant une intégration.</translation>
    </message>
    <message>
        <source>Nothing to show: no value is known.</source>
        <translation>Rien à montrer&#xa0;: aucune valeur n’est connue.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Aller au contenu</translation>
    </message>
    <message>
        <source>The figures of this chart</source>
        <translation>Les chiffres de ce graphique</translation>
    </message>
    <message>
        <source>%1, at least</source>
        <translation>%1, au moins</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, au plus</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <translation>%1, devise</translation>
    </message>
    <message>
        <source>Improvement plan for partner earned credit (PEC)</source>
        <translation>Plan d’amélioration pour le Partner Earned Credit (PEC)</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Since the last plan</source>
        <translation>Depuis le dernier plan</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>Eligible cost</source>
        <translation>Coûts éligibles</translation>
    </message>
    <message>
        <source>Missed credit a month</source>
        <translation>PEC manqué par mois</translation>
    </message>
    <message>
        <source>Need action</source>
        <translation>Action requise</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Détenteur</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Kind of cost</source>
        <translation>Type de coût</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>Coût par mois</translation>
    </message>
    <message>
        <source>Share of eligible cost with PEC</source>
        <translation>Part des coûts éligibles avec PEC</translation>
    </message>
    <message>
        <source>Subscriptions by status</source>
        <translation>Abonnements par statut</translation>
    </message>
    <message>
        <source>All subscriptions</source>
        <translation>Tous les abonnements</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Écarté, et pourquoi</translation>
    </message>
    <message>
        <source>What could not be checked</source>
        <translation>Ce qui n’a pas pu être contrôlé</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Nothing was found that has to be mended.</source>
        <translation>Il n’y a rien à corriger.</translation>
    </message>
    <message>
        <source>Give our Admin agents group a role that lets us look after the subscription.</source>
        <translation>Donnez à notre groupe d’agents d’administration un rôle qui nous permette de gérer l’abonnement.</translation>
    </message>
    <message>
        <source>Give our Admin agents group its role on the whole subscription instead of a part of it.</source>
        <translation>Donnez à notre groupe d’agents d’administration son rôle sur tout l’abonnement et non sur une partie.</translation>
    </message>
    <message>
        <source>Delegate the subscription to us through Azure Lighthouse.</source>
        <translation>Déléguez-nous l’abonnement par Azure Lighthouse.</translation>
    </message>
    <message>
        <source>Delegate the subscription to us again, with another role.</source>
        <translation>Déléguez-nous de nouveau l’abonnement, avec un autre rôle.</translation>
    </message>
    <message>
        <source>Delegate the subscription to us with a role that does not have to be activated each time.</source>
        <translation>Déléguez-nous l’abonnement avec un rôle qui n’ait pas à être activé chaque fois.</translation>
    </message>
    <message>
        <source>Delegate the whole subscription to us instead of a resource group.</source>
        <translation>Déléguez-nous tout l’abonnement et non un groupe de ressources.</translation>
    </message>
    <message>
        <source>Give our account or application in your tenant another role.</source>
        <translation>Donnez un autre rôle à notre compte ou application dans votre locataire.</translation>
    </message>
    <message>
        <source>Give our account or application its role on the whole subscription.</source>
        <translation>Donnez à notre compte ou application son rôle sur tout l’abonnement.</translation>
    </message>
    <message>
        <source>Give our account or application its role without an end date.</source>
        <translation>Donnez à notre compte ou application son rôle sans date de fin.</translation>
    </message>
    <message>
        <source>Enable our account in your tenant again.</source>
        <translation>Réactivez notre compte dans votre locataire.</translation>
    </message>
    <message>
        <source>Lift the deny assignment that shuts us out.</source>
        <translation>Levez l’affectation de refus qui nous exclut.</translation>
    </message>
    <message>
        <source>Give a second identity of ours access, so that it does not hang on one.</source>
        <translation>Donnez accès à une seconde identité de chez nous, pour que l’accès ne dépende pas d’une seule.</translation>
    </message>
    <message>
        <source>Let us move the subscription to an Azure plan.</source>
        <translation>Laissez-nous faire passer l’abonnement à un plan Azure.</translation>
    </message>
    <message>
        <source>Data read on %1</source>
        <translation>Données lues le %1</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>Établi par %1</translation>
    </message>
    <message>
        <source>Nothing is missed, as far as it can be told.</source>
        <translation>Aucun PEC n’est manqué, pour autant qu’on puisse le dire.</translation>
    </message>
    <message>
        <source>The data were read %1: refresh before you send this.</source>
        <translation>Les données ont été lues %1&#xa0;: actualisez avant d’envoyer ce plan.</translation>
    </message>
    <message>
        <source>The rate is the usual one and was neither set by you nor seen in your data.</source>
        <translation>Le taux est celui d’usage&#x202f;; il n’a été ni saisi par vous ni vu dans vos données.</translation>
    </message>
    <message>
        <source>Who: %1. %2</source>
        <translation>Qui&#xa0;: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>On %1 of %n subscription(s) our access is complete.</source>
        <translation>
            <numerusform>Notre accès est complet pour %1 abonnement sur %n.</numerusform>
            <numerusform>Notre accès est complet pour %1 de vos %n abonnements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n subscription(s)</source>
        <translation>
            <numerusform>sur %n abonnement</numerusform>
            <numerusform>sur %n abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %n subscription(s) is not known.</source>
        <translation>
            <numerusform>Le statut de %n abonnement n’est pas connu.</numerusform>
            <numerusform>Le statut de %n abonnements n’est pas connu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>What became of the last plan</source>
        <translation>Ce qu’est devenu le dernier plan</translation>
    </message>
    <message>
        <source>Estimated a month</source>
        <translation>Estimé par mois</translation>
    </message>
    <message>
        <source>Estimated and realised</source>
        <translation>Estimé et réalisé</translation>
    </message>
    <message>
        <source>Earned a month, then</source>
        <translation>PEC par mois, avant</translation>
    </message>
    <message>
        <source>Earned a month, now</source>
        <translation>PEC par mois, maintenant</translation>
    </message>
    <message>
        <source>Realised a month</source>
        <translation>Réalisé par mois</translation>
    </message>
    <message>
        <source>Realised is what the subscription earns a month by the cost of the period, less what it earned when the last plan was made. In the first 30 days after a step it still grows.</source>
        <translation>Le réalisé est le PEC que l’abonnement obtient par mois d’après les coûts de la période, moins celui qu’il obtenait quand le dernier plan a été établi. Pendant les 30 premiers jours après une étape, il augmente encore.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Toujours ouvert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>N’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>Compared with the plan of %1.</source>
        <translation>Comparé au plan du %1.</translation>
    </message>
    <message>
        <source>Each customer compared with its last plan, made from %1 to %2.</source>
        <translation>Chaque client comparé à son dernier plan, établi du %1 au %2.</translation>
    </message>
    <message>
        <source>With Azure CLI, for example in Azure Cloud Shell:</source>
        <translation>Avec Azure CLI, par exemple dans Azure Cloud Shell&#xa0;:</translation>
    </message>
    <message>
        <source>To take it back:</source>
        <translation>Pour revenir en arrière&#xa0;:</translation>
    </message>
    <message>
        <source>To take it back, remove the role assignment in the Azure portal, under Access control (IAM) of the subscription.</source>
        <translation>Pour revenir en arrière, supprimez l’attribution de rôle dans le portail Azure, sous Contrôle d’accès (IAM) de l’abonnement.</translation>
    </message>
    <message>
        <source>To take it back, whoever linked the partner ID removes the link.</source>
        <translation>Pour revenir en arrière, l’identité qui a lié l’ID partenaire supprime le lien.</translation>
    </message>
    <message numerus="yes">
        <source>The same commands, each with its own ids, apply to %n more subscription(s).</source>
        <translation>
            <numerusform>Les mêmes commandes, avec ses propres ID, valent pour %n autre abonnement.</numerusform>
            <numerusform>Les mêmes commandes, chacune avec ses propres ID, valent pour %n autres abonnements.</numerusform>
        </translation>
    </message>
    <message>
        <source>A total says %1, its rows come to %2: read the tenant again, and do not send this before the two agree.</source>
        <translation>Un total indique %1, ses lignes donnent %2&#xa0;: relisez le locataire et n’envoyez pas ce plan avant que les deux concordent.</translation>
    </message>
    <message>
        <source>What was found, most credit first</source>
        <translation>Ce qui a été trouvé, le plus de PEC d’abord</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your Admin agent</source>
        <translation>Votre agent d’administration</translation>
    </message>
    <message>
        <source>Whoever holds the access</source>
        <translation>Détenteur de l’accès</translation>
    </message>
    <message>
        <source>Customer (owner of the subscription)</source>
        <translation>Client (propriétaire de l’abonnement)</translation>
    </message>
    <message>
        <source>Customer (Global Administrator)</source>
        <translation>Client (administrateur général)</translation>
    </message>
    <message>
        <source>You, through Microsoft support</source>
        <translation>Vous, par le support de Microsoft</translation>
    </message>
    <message>
        <source>You (owner of the subscription)</source>
        <translation>Vous (propriétaire de l’abonnement)</translation>
    </message>
    <message>
        <source>You (Global Administrator)</source>
        <translation>Vous (administrateur général)</translation>
    </message>
    <message>
        <source>We, with your consent</source>
        <translation>Nous, avec votre accord</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What we ask of you</source>
        <translation>Ce que nous vous demandons</translation>
    </message>
    <message>
        <source>PEC (partner earned credit)</source>
        <translation>PEC (Partner Earned Credit)</translation>
    </message>
    <message>
        <source>AOBO (admin on behalf of)</source>
        <translation>AOBO (administration pour le compte du client)</translation>
    </message>
    <message>
        <source>GDAP (granular delegated admin privileges)</source>
        <translation>GDAP (privilèges d’administrateur délégué granulaires)</translation>
    </message>
    <message>
        <source>Partner ID link (PAL)</source>
        <translation>Lien avec l’ID partenaire (PAL)</translation>
    </message>
    <message>
        <source>Credit that Microsoft gives to a partner for the Azure services that it manages around the clock, on each day on which its access allows that.</source>
        <translation>Crédit que Microsoft accorde à un partenaire pour les services Azure qu’il gère jour et nuit, pour chaque jour où son accès le permet.</translation>
    </message>
    <message>
        <source>The role that the partner&apos;s Admin agents group gets on a subscription when the partner creates it.</source>
        <translation>Le rôle que le groupe d’agents d’administration du partenaire reçoit sur un abonnement quand le partenaire le crée.</translation>
    </message>
    <message>
        <source>A delegation of the subscription to groups of the partner, which work from their own tenant.</source>
        <translation>Une délégation de l’abonnement à des groupes du partenaire, qui travaillent depuis leur propre locataire.</translation>
    </message>
    <message>
        <source>A time-limited relationship in which a customer lets a partner administer its tenant with chosen roles.</source>
        <translation>Une relation à durée limitée par laquelle un client laisse un partenaire administrer son locataire avec des rôles choisis.</translation>
    </message>
    <message>
        <source>What tells Microsoft that an account or an application works for the partner.</source>
        <translation>Ce qui indique à Microsoft qu’un compte ou une application travaille pour le partenaire.</translation>
    </message>
    <message>
        <source>An owner of the subscription gives our Admin agents group a role on it. It is a group of our tenant, which Azure calls a foreign group; no guest account is made.</source>
        <translation>Un propriétaire de l’abonnement y donne un rôle à notre groupe d’agents d’administration. C’est un groupe de notre locataire, qu’Azure appelle foreign group&#x202f;; aucun compte invité n’est créé.</translation>
    </message>
    <message>
        <source>An owner of the subscription deploys the template that we send. It names our groups and the role that they get.</source>
        <translation>Un propriétaire de l’abonnement déploie le modèle que nous envoyons. Ce modèle indique nos groupes et le rôle qu’ils reçoivent.</translation>
    </message>
    <message>
        <source>An owner of the subscription gives our account or application the role, under Access control (IAM) in the Azure portal or by the commands below.</source>
        <translation>Un propriétaire de l’abonnement donne le rôle à notre compte ou application, sous Contrôle d’accès (IAM) dans le portail Azure ou par les commandes ci-dessous.</translation>
    </message>
    <message>
        <source>An administrator opens our account in Microsoft Entra ID and enables it.</source>
        <translation>Un administrateur ouvre notre compte dans Microsoft Entra ID et l’active.</translation>
    </message>
    <message>
        <source>A deny assignment belongs to a managed application or a deployment stack: whoever owns that takes our group out of it.</source>
        <translation>Une affectation de refus appartient à une application managée ou à une pile de déploiement&#xa0;: le propriétaire de celle-ci en exclut notre groupe.</translation>
    </message>
    <message>
        <source>One of three things is missing: a GDAP relationship, your consent to the program that we use, or an exception in a Conditional Access policy. We will send you the matching request.</source>
        <translation>Il manque l’une de trois choses&#xa0;: une relation d’administration déléguée (GDAP), votre consentement au programme que nous utilisons, ou une exception dans une stratégie d’accès conditionnel. Nous vous enverrons la demande qui convient.</translation>
    </message>
    <message>
        <source>Give a second group or account of ours the same role, so that the access does not end with one person.</source>
        <translation>Donnez le même rôle à un second groupe ou compte de chez nous, pour que l’accès ne prenne pas fin au départ d’une personne.</translation>
    </message>
    <message>
        <source>We prepare the move and ask for your consent before it begins.</source>
        <translation>Nous préparons le passage et demandons votre accord avant qu’il commence.</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>Ou&#xa0;: %1</translation>
    </message>
    <message>
        <source>at a rate of %1</source>
        <translation>au taux de %1</translation>
    </message>
    <message>
        <source>Up to %1 a month of the missed credit has no step yet, because access could not be read, was given only recently or was missing on some days, or because the cause is not known.</source>
        <translation>Jusqu’à %1 par mois de PEC manqué ne relève encore d’aucune étape&#xa0;: l’accès n’a pas pu être lu, n’a été accordé que récemment ou manquait certains jours, ou la cause est inconnue.</translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s) are in the plan.</source>
        <translation>
            <numerusform>%n autre étape figure dans le plan.</numerusform>
            <numerusform>%n autres étapes figurent dans le plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access to %1 could not be read.</source>
        <translation>L’accès à %1 n’a pas pu être lu.</translation>
    </message>
    <message numerus="yes">
        <source>On %n subscription(s) we are not allowed to see it.</source>
        <translation>
            <numerusform>Pour %n abonnement, nous ne pouvons pas vérifier notre accès.</numerusform>
            <numerusform>Pour %n abonnements, nous ne pouvons pas vérifier notre accès.</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Data and reliability</source>
        <translation>Données et fiabilité</translation>
    </message>
    <message>
        <source>Current situation</source>
        <translation>Situation actuelle</translation>
    </message>
    <message>
        <source>Cost that never earns PEC</source>
        <translation>Coûts exclus du PEC</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Mode opératoire</translation>
    </message>
    <message>
        <source>How this was calculated</source>
        <translation>Méthode de calcul</translation>
    </message>
    <message>
        <source>Share with PEC</source>
        <translation>Part avec PEC</translation>
    </message>
    <message>
        <source>Valid for PEC</source>
        <translation>Validité PEC</translation>
    </message>
    <message>
        <source>Decisions needed</source>
        <translation>Décisions attendues</translation>
    </message>
    <message>
        <source>Missed credit a month by cause, at most</source>
        <translation>PEC manqué par mois, par cause, au maximum</translation>
    </message>
    <message>
        <source>Value and effort of the largest findings</source>
        <translation>Gain et effort des plus grands constats</translation>
    </message>
    <message>
        <source>Credit a month to be recovered, at most</source>
        <translation>PEC récupérable par mois, au maximum</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Amounts are estimates from Microsoft&apos;s cost data, not an invoice. No credit is promised for past days. Microsoft decides what it credits, under the terms then in force.</source>
        <translation>Les montants sont des estimations d’après les données de coût de Microsoft, non une facture. Aucun PEC n’est promis pour les jours passés. Microsoft décide de ce qu’elle crédite, selon ses conditions en vigueur.</translation>
    </message>
    <message>
        <source>No cost of the period is excluded from PEC.</source>
        <translation>Aucun coût de la période n’est exclu du PEC.</translation>
    </message>
    <message>
        <source>This is the first plan. The next one shows what has been done since.</source>
        <translation>Ceci est le premier plan. Le suivant montrera ce qui a été fait depuis.</translation>
    </message>
    <message>
        <source>The decision is yours, and you can withdraw access at any time. Your subscriptions do not change.</source>
        <translation>La décision vous appartient et vous pouvez retirer l’accès à tout moment. Vos abonnements ne changent pas.</translation>
    </message>
    <message>
        <source>To take it back, remove the delegation in the Azure portal: the customer under Service providers, the partner under My customers.</source>
        <translation>Pour revenir en arrière, supprimez la délégation dans le portail Azure&#xa0;: le client sous Fournisseurs de services, le partenaire sous Mes clients.</translation>
    </message>
    <message>
        <source>Security: no more rights are given than before.</source>
        <translation>Sécurité&#xa0;: aucun droit supplémentaire n’est donné.</translation>
    </message>
    <message>
        <source>Security: only the rights of the role that is chosen are given, on the subscriptions named and on nothing else.</source>
        <translation>Sécurité&#xa0;: seuls les droits du rôle choisi sont donnés, sur les abonnements nommés et sur rien d’autre.</translation>
    </message>
    <message>
        <source>Security: Contributor can change every resource of the subscription, but cannot give access to others. Any other role on Microsoft&apos;s list for PEC works as well.</source>
        <translation>Sécurité&#xa0;: le rôle Contributor permet de modifier toutes les ressources de l’abonnement, mais pas de donner accès à d’autres. Tout autre rôle de la liste PEC de Microsoft convient aussi.</translation>
    </message>
    <message>
        <source>Security: Owner can change every resource of the subscription and give access to others. Any other role on Microsoft&apos;s list for PEC works as well.</source>
        <translation>Sécurité&#xa0;: le rôle Owner permet de modifier toutes les ressources de l’abonnement et de donner accès à d’autres. Tout autre rôle de la liste PEC de Microsoft convient aussi.</translation>
    </message>
    <message>
        <source>All totals were checked: each is the exact sum of its rows, before rounding.</source>
        <translation>Tous les totaux ont été vérifiés&#xa0;: chacun est la somme exacte de ses lignes, avant arrondi.</translation>
    </message>
    <message>
        <source>Steps in order of time</source>
        <translation>Étapes par échéance</translation>
    </message>
    <message>
        <source>A line with “Or” is another way to the same credit: one of them is enough.</source>
        <translation>Une ligne avec «&#xa0;Ou&#xa0;» est une autre voie vers le même PEC&#xa0;: une seule suffit.</translation>
    </message>
    <message>
        <source>Sums and charts are in US dollars, as Microsoft converts them. Rows are in the currency that each customer is billed in.</source>
        <translation>Les totaux et graphiques sont en dollars américains, tels que Microsoft les convertit. Les lignes sont dans la devise de facturation du client.</translation>
    </message>
    <message>
        <source>Cost with PEC</source>
        <translation>Coûts avec PEC</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Our access</source>
        <translation>Notre accès</translation>
    </message>
    <message>
        <source>Our Admin agents group</source>
        <translation>Notre groupe d’agents d’administration</translation>
    </message>
    <message>
        <source>Access plan for your Azure subscriptions</source>
        <translation>Plan d’accès à vos abonnements Azure</translation>
    </message>
    <message>
        <source>We need this access to look after your subscriptions. Microsoft also checks it when it decides on the partner earned credit (PEC) that it gives us.</source>
        <translation>Nous avons besoin de cet accès pour nous occuper de vos abonnements. Microsoft le vérifie aussi quand elle décide du Partner Earned Credit (PEC) qu’elle nous accorde.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partiel</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>We have a sufficient role on the whole subscription.</source>
        <translation>Nous avons un rôle suffisant sur tout l’abonnement.</translation>
    </message>
    <message>
        <source>We have access, but its role, scope or duration is not enough.</source>
        <translation>Nous avons un accès, mais son rôle, son étendue ou sa durée ne suffit pas.</translation>
    </message>
    <message>
        <source>No access of ours was found.</source>
        <translation>Aucun accès de notre part n’a été trouvé.</translation>
    </message>
    <message>
        <source>We are not allowed to see who has access.</source>
        <translation>Nous ne pouvons pas voir qui a accès.</translation>
    </message>
    <message>
        <source>Restore the role of our Admin agents group on the subscription.</source>
        <translation>Rétablissez le rôle de notre groupe d’agents d’administration sur l’abonnement.</translation>
    </message>
    <message>
        <source>Allow us to view the subscription.</source>
        <translation>Permettez-nous de consulter l’abonnement.</translation>
    </message>
    <message>
        <source>%1 a month is missed. Largest cause: %2.</source>
        <translation>PEC manqué&#xa0;: %1 par mois. Cause principale&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>PEC is earned in full on %1 of %n subscription(s); %2 of the eligible cost has PEC.</source>
        <translation>
            <numerusform>Le PEC est acquis en totalité pour %1 abonnement sur %n&#x202f;; %2 des coûts éligibles bénéficient du PEC.</numerusform>
            <numerusform>Le PEC est acquis en totalité pour %1 des %n abonnements&#x202f;; %2 des coûts éligibles bénéficient du PEC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are proposed; they take about %1 of work.</source>
        <translation>
            <numerusform>%n étape est proposée&#x202f;; elle demande environ %1 de travail.</numerusform>
            <numerusform>%n étapes sont proposées&#x202f;; elles demandent environ %1 de travail.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Credit a month, at most</source>
        <translation>PEC par mois, au maximum</translation>
    </message>
    <message>
        <source>Another way to the same credit as finding %1: one of them is enough. Its credit counts there.</source>
        <translation>Une autre voie vers le même PEC que le constat %1&#xa0;: une seule suffit. Son montant est compté avec ce constat.</translation>
    </message>
    <message numerus="yes">
        <source>Over %n month(s): %1</source>
        <translation>
            <numerusform>Sur %n mois&#xa0;: %1</numerusform>
            <numerusform>Sur %n mois&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The pass phrase is not that of the vault.</source>
        <translation>La phrase secrète n’est pas celle du coffre-fort.</translation>
    </message>
    <message>
        <source>Try again with the pass phrase it was made with.</source>
        <translation>Réessayez avec la phrase secrète de sa création.</translation>
    </message>
    <message>
        <source>The vault cannot be opened: its file was changed, cut off or made by another program.</source>
        <translation>Le coffre-fort ne peut pas être ouvert&#x202f;: son fichier a été modifié, tronqué ou créé par un autre programme.</translation>
    </message>
    <message>
        <source>Put back a copy of the file (%1), or move it away and sign in again; that begins a new vault.</source>
        <translation>Remettez une copie du fichier (%1), ou déplacez-le et reconnectez-vous&#x202f;; un nouveau coffre-fort est alors créé.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer. If they are right, only those who run the service can help.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur. Si elles sont justes, seuls les exploitants du service peuvent vous aider.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity: its certificate has expired.</source>
        <translation>%1 n’a pas pu prouver son identité&#x202f;: son certificat a expiré.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity: its certificate is not valid yet.</source>
        <translation>%1 n’a pas pu prouver son identité&#x202f;: son certificat n’est pas encore valide.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity: its certificate is that of another host.</source>
        <translation>%1 n’a pas pu prouver son identité&#x202f;: son certificat est celui d’un autre hôte.</translation>
    </message>
    <message>
        <source>Open a web page in the browser to see whether the network asks you to sign in, then try again.</source>
        <translation>Ouvrez une page web dans le navigateur pour voir si le réseau vous demande de vous connecter, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 could not prove its identity: its certificate has been withdrawn.</source>
        <translation>%1 n’a pas pu prouver son identité&#x202f;: son certificat a été révoqué.</translation>
    </message>
    <message>
        <source>Do not sign in. Tell your IT department.</source>
        <translation>Ne vous connectez pas. Prévenez votre service informatique.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be agreed on.</source>
        <translation>Aucune connexion sûre avec %1 n’a pu être établie.</translation>
    </message>
    <message>
        <source>Something in between, such as a proxy, is too old or does not encrypt. Check the proxy setting, or ask your IT department.</source>
        <translation>Un intermédiaire, par exemple un proxy, est trop ancien ou ne chiffre pas. Vérifiez le réglage du proxy ou demandez à votre service informatique.</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password, or other ones than it was told.</source>
        <translation>Le proxy demande un nom et un mot de passe, ou d’autres que ceux qu’il a reçus.</translation>
    </message>
    <message>
        <source>Ask your IT department for a proxy without a password, or for the right one in the system&apos;s settings.</source>
        <translation>Demandez à votre service informatique un proxy sans mot de passe, ou le bon mot de passe dans les réglages du système.</translation>
    </message>
    <message>
        <source>Another window or command of this program is reading this tenant.</source>
        <translation>Une autre fenêtre ou commande de ce programme lit ce locataire.</translation>
    </message>
    <message>
        <source>What it reads is here as soon as it is done.</source>
        <translation>Ce qu’elle lit est ici dès qu’elle a terminé.</translation>
    </message>
    <message>
        <source>What your administrator set for this program cannot be read (%1).</source>
        <translation>Ce que votre administrateur a défini pour ce programme ne peut pas être lu (%1).</translation>
    </message>
    <message>
        <source>The program does not start without it. Ask your administrator to mend the file; the details name the line.</source>
        <translation>Le programme ne démarre pas sans cela. Demandez à votre administrateur de corriger le fichier&#x202f;; les détails indiquent la ligne.</translation>
    </message>
    <message>
        <source>This is set by your administrator.</source>
        <translation>Ceci est défini par votre administrateur.</translation>
    </message>
    <message>
        <source>Ask the administrator to change it.</source>
        <translation>Demandez à l’administrateur de le modifier.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring, which takes what it is given</source>
        <translation>Le trousseau du bureau, qui accepte ce qu’on lui confie</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring, which is locked or refuses</source>
        <translation>Le trousseau du bureau, qui est verrouillé ou refuse</translation>
    </message>
    <message>
        <source>There is no keyring; a sign-in ends with the program</source>
        <translation>Il n’y a pas de trousseau&#x202f;; une connexion prend fin avec le programme</translation>
    </message>
    <message>
        <source>The program&apos;s own vault</source>
        <translation>Le coffre propre au programme</translation>
    </message>
    <message>
        <source>Only in memory; a sign-in ends with the program</source>
        <translation>En mémoire seulement&#x202f;; une connexion prend fin avec le programme</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>non examiné</translation>
    </message>
    <message>
        <source>server of the demo tenant</source>
        <translation>serveur du locataire de démonstration</translation>
    </message>
    <message>
        <source>errors as values</source>
        <translation>erreurs sous forme de valeurs</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>classeurs Excel</translation>
    </message>
    <message>
        <source>zip archives</source>
        <translation>archives zip</translation>
    </message>
    <message>
        <source>encrypted connections, signatures and the vault</source>
        <translation>connexions chiffrées, signatures et coffre</translation>
    </message>
    <message>
        <source>bookmarks and attachments of PDF files</source>
        <translation>signets et pièces jointes des fichiers PDF</translation>
    </message>
    <message>
        <source>window, network and files</source>
        <translation>fenêtre, réseau et fichiers</translation>
    </message>
    <message>
        <source>charts of the window</source>
        <translation>graphiques de la fenêtre</translation>
    </message>
    <message>
        <source>the desktop&apos;s keyring</source>
        <translation>le trousseau du bureau</translation>
    </message>
    <message>
        <source>checks of files against their schema</source>
        <translation>contrôle des fichiers d’après leur schéma</translation>
    </message>
    <message>
        <source>amounts with their exact digits</source>
        <translation>montants avec leurs chiffres exacts</translation>
    </message>
    <message>
        <source>store of snapshots, plan and notes</source>
        <translation>stockage des instantanés, du plan et des notes</translation>
    </message>
    <message>
        <source>none; the system names none either</source>
        <translation>aucun&#x202f;; le système n’en indique pas non plus</translation>
    </message>
    <message>
        <source>%1, as the system says</source>
        <translation>%1, selon le système</translation>
    </message>
    <message>
        <source>%1, by the settings</source>
        <translation>%1, selon les paramètres</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>rien n’a encore été lu</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s), the newest of %1</source>
        <translation>
            <numerusform>%n instantané, le plus récent du %1</numerusform>
            <numerusform>%n instantanés, le plus récent du %1</numerusform>
        </translation>
    </message>
    <message>
        <source>connected by the administrator</source>
        <translation>connecté par l’administrateur</translation>
    </message>
    <message>
        <source>not completed (%1), after %2</source>
        <translation>non terminée (%1), après %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 of it waited for a quota</source>
        <translation>dont %1 d’attente d’un quota</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) missing</source>
        <translation>
            <numerusform>%n partie manque</numerusform>
            <numerusform>%n parties manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 n’a pas pu être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, not read yet</source>
        <translation>%1, pas encore lu</translation>
    </message>
    <message>
        <source>%1 by %2, read %3</source>
        <translation>%1 selon %2, lu %3</translation>
    </message>
    <message>
        <source>%1 of %2, built in</source>
        <translation>%1 du %2, intégré</translation>
    </message>
    <message>
        <source>%1 of %2, in place of the built-in one</source>
        <translation>%1 du %2, à la place de celui intégré</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>PEC Console</source>
        <translation>PEC Console</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>Livre des règles</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Version plus récente</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Chiffrement (TLS)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Données sur cet ordinateur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <translation>
            <numerusform>%1 dans %n fichier</numerusform>
            <numerusform>%1 dans %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Form of the store</source>
        <translation>Forme du stockage</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Sign-in and network</source>
        <translation>Connexion et réseau</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Profil ouvert</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Sign-ins are kept in</source>
        <translation>Les connexions sont conservées dans</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message numerus="yes">
        <source>%n, the newest %1</source>
        <translation>
            <numerusform>%n, le plus récent %1</numerusform>
            <numerusform>%n, le plus récent %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Log and refreshes</source>
        <translation>Journal et actualisations</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Level of the log</source>
        <translation>Niveau du journal</translation>
    </message>
    <message>
        <source>Reports of a crash</source>
        <translation>Rapports de plantage</translation>
    </message>
    <message>
        <source>Refresh of %1</source>
        <translation>Actualisation du %1</translation>
    </message>
    <message>
        <source>Set by the administrator</source>
        <translation>Défini par l’administrateur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>what the page About and health shows</source>
        <translation>ce que montre la page À propos et état</translation>
    </message>
    <message>
        <source>settings of the program</source>
        <translation>paramètres du programme</translation>
    </message>
    <message>
        <source>connected tenants, without a sign-in</source>
        <translation>locataires connectés, sans connexion enregistrée</translation>
    </message>
    <message>
        <source>log, with names as they are</source>
        <translation>journal, avec les noms tels quels</translation>
    </message>
    <message>
        <source>log, with pseudonyms for names</source>
        <translation>journal, avec des pseudonymes à la place des noms</translation>
    </message>
    <message>
        <source>report of a crash</source>
        <translation>rapport d’un plantage</translation>
    </message>
    <message>
        <source>customers and subscriptions, with ids and amounts</source>
        <translation>clients et abonnements, avec identifiants et montants</translation>
    </message>
    <message>
        <source>Holds names, ids and amounts of customers. Sign-ins and pass phrases stay out.</source>
        <translation>Contient des noms, identifiants et montants de clients. Les connexions et phrases secrètes n’y figurent pas.</translation>
    </message>
    <message>
        <source>Names, ids and amounts of customers stay out: pseudonyms stand in their place. Sign-ins and pass phrases stay out too.</source>
        <translation>Les noms, identifiants et montants des clients n’y figurent pas&#x202f;: des pseudonymes les remplacent. Les connexions et phrases secrètes n’y figurent pas non plus.</translation>
    </message>
    <message>
        <source>The diagnostics were written to %1.</source>
        <translation>Le diagnostic a été écrit dans %1.</translation>
    </message>
    <message>
        <source>PEC Console was still open when the computer was shut down or stopped.</source>
        <translation>PEC Console était encore ouvert quand l’ordinateur a été éteint ou s’est arrêté.</translation>
    </message>
    <message>
        <source>PEC Console did not end as it should last time.</source>
        <translation>PEC Console ne s’est pas terminé comme il faut la dernière fois.</translation>
    </message>
    <message>
        <source>What was read and decided before is there. Nothing was sent to anybody.</source>
        <translation>Ce qui a été lu et décidé auparavant est toujours là. Rien n’a été envoyé à personne.</translation>
    </message>
    <message>
        <source>Credit is earned, but no access that was found of you or your reseller accounts for it.</source>
        <translation>Du PEC est acquis, mais aucun accès trouvé de vous ou de votre revendeur ne l’explique.</translation>
    </message>
    <message>
        <source>No share is shown for a month of whose cost too little is known.</source>
        <translation>Aucune part n’est indiquée pour un mois dont les coûts sont trop peu connus.</translation>
    </message>
    <message>
        <source>Your access</source>
        <translation>Vos accès</translation>
    </message>
    <message>
        <source>To take it back, remove the delegation in the Azure portal under Service providers. We can do that for you as well.</source>
        <translation>Pour revenir en arrière, supprimez la délégation dans le portail Azure, sous Fournisseurs de services. Nous pouvons aussi le faire pour vous.</translation>
    </message>
    <message>
        <source>By month, Microsoft&apos;s data say less than of the period: cost without credit of which the product is not known stands as “Cannot tell”.</source>
        <translation>Par mois, les données de Microsoft en disent moins que pour la période&#x202f;: les coûts sans PEC dont le produit n’est pas connu figurent comme «&#x202f;Indéterminé&#x202f;».</translation>
    </message>
    <message>
        <source>Access to %1 could be read in part only.</source>
        <translation>L’accès à %1 n’a pu être lu qu’en partie.</translation>
    </message>
    <message numerus="yes">
        <source>The same holds for %n more subscription(s).</source>
        <translation>
            <numerusform>Il en va de même pour %n autre abonnement.</numerusform>
            <numerusform>Il en va de même pour %n autres abonnements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Within 30&#xa0;days</source>
        <translation>Sous 30&#xa0;jours</translation>
    </message>
    <message>
        <source>Within 90&#xa0;days</source>
        <translation>Sous 90&#xa0;jours</translation>
    </message>
</context>
</TS>
