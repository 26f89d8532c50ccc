<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>CustomerWords</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pec::AccessPane</name>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no role of yours was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pec::AccessPathModel</name>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earns credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, time-bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, inherited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pec::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect your tenant …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the &amp;demo tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile and roles …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the tenant again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About PEC Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pec::Banner</name>
    <message numerus="yes">
        <source>and %n more, see the details</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be read; everything else is shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pec::ConnectForm</name>
    <message>
        <source>Give the connection a name, for example the name of your company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a connection of this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant is a domain such as contoso.onmicrosoft.com, or a directory id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id is the application id of your app registration: 32 digits in five groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of “%1” must begin with https:// and name a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the certificate authority cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a public client application in your partner tenant and enter its id here. You sign in at Microsoft; this program never sees your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure &amp;Resource Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft &amp;Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Partner Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: Noordzee Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain or directory id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: the system&apos;s certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the &amp;sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the system&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only until the program ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show advanced settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of a certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a computer without a browser: type a code on another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pec::CopyableTable</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pec::CostChart</name>
    <message>
        <source>All customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost chart of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns from %1 to %2. PEC applied: %3. Not applied: %4. The table holds every figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEC applied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 48 hours old: credit may still come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pec::CostPane</name>
    <message>
        <source>hatched: under 48 hours old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hatched: month not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEC applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend: lower part PEC applied, upper part not applied, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show cost per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show cost per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show cost as a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show cost as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost by day or month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the figures for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was consumed in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost over time was not read for single subscriptions of this tenant. Select the customer to see its chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost over time could not be read at this level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pec::CostSplit</name>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEC applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed: eligible, access lacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too recent to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed credit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pec::CostTableModel</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEC applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 48 hours old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month not complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pec::CustomerTree</name>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers and subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pec::CustomerTreeModel</name>
    <message>
        <source>Customer or subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether partner earned credit is applied to the eligible cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you reach the subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Azure role you hold, and whether it earns credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether your partner ID is linked to that access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the period, in the customer&apos;s billing currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the eligible cost that has partner earned credit applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEC share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit missed in the period: what is proved, to what is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indirect reseller of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pec::DetailPane</name>
    <message>
        <source>Details of the selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pec::MainWindow</name>
    <message>
        <source>Read the tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the tenant for the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first picture appears as soon as it is complete. How far it is stands at the bottom of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program runs offline, and no earlier data of this tenant is stored on this computer. Start it without --offline to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read customers, cost and access of your tenant. This only reads; nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The billing account of this tenant holds no customer with an Azure plan. Once there is one, read the tenant again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About PEC Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds partner earned credit that is missed, says why, and proves that it is mended. Free software under the GNU General Public License 3 or later. Not a Microsoft product. Credit figures are estimates; Microsoft&apos;s invoice decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tenant open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search customers, ids, states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures in %1, %2 to %3 (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pec::PortfolioHead</name>
    <message>
        <source>Eligible cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With partner earned credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed credit, low to high</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s), at a rate of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Customers that need action</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pec::PortfolioPage</name>
    <message>
        <source>No customer or subscription holds these words. Esc clears the search.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pec::ProfileDialog</name>
    <message>
        <source>Profile and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner Center roles of the signed-in user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These roles decide what may be read. What earns credit are the Azure roles on the customers&apos; subscriptions, shown in the tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet: nothing was read from this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the groups of the user could not be read. The app registration needs the Microsoft Graph permission to read group memberships.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. Without the Admin agent or Billing admin role, cost cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pec::RefreshBar</name>
    <message>
        <source>Reading your partner account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading customers and subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading Lighthouse delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading access of each customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked to wait %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pec::SignInPage</name>
    <message>
        <source>Asking Microsoft …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is being prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser was opened at Microsoft&apos;s sign-in page. When you are done there, this window goes on by itself. If no page opened, copy the address into a browser of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the address on any device and type the code. When you are done there, this window goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pec::SubjectHead</name>
    <message>
        <source>All customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reseller: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pec::TenantController</name>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the demo tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this page and return to PEC Console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in until the program ends: no keyring of the system could be used to keep the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out. The data read so far stays on this computer until the profile is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh was stopped. What is shown is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pec::WelcomePage</name>
    <message>
        <source>Partner earned credit, without blind spots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEC Console shows for every customer whether partner earned credit is applied, why not, and what that costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to your partner tenant. You need the tenant, an app registration and the Admin agent or Billing admin role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the demo tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented partner with two dozen customers. It runs inside this program; nothing leaves your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed in any tenant by looking at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEC Console</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
