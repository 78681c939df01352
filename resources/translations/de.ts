<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Qubit Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Back up {n} account…</source>
        <comment>&amp;Back up {n} accounts…</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bin ({count})…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring back this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check {chosen} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check {n} account</source>
        <comment>&amp;Check {n} accounts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default in that file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete {name} for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete “{name}” for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Examine again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide shown keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Least busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lend “{name}” for {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look for Pythons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More fields ({filled})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pin {n} account</source>
        <comment>&amp;Pin {n} accounts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Primitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace that file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run test job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start with the icon only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it back now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, position {queue_position}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2-qubit error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check runs a two-qubit job through IBM&apos;s client in this Python, on a simulated device; it costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check that costs nothing; a test job may wait in its queue for longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local account has no service to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local account keeps no jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked window shows nothing and does nothing. Ctrl+L locks at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notebook or script that names no account gets one all the same, from a file or from its environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is written as .md, .csv or .json, not as “{suffix}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test job measures a Bell pair: two entangled qubits, which should come out as 00 or 11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came back instead of an answer from {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ll accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Qubit Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account and test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name {account} appears twice in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts (*.json *.env qiskitrc *.py *.txt *.sh);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts in the &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts in the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After {n} minute</source>
        <comment>After {n} minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After {n} second</source>
        <comment>After {n} seconds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing the accounts file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command is writing {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apache License 2.0. Not a product of IBM; IBM Quantum and Qiskit are trademarks of IBM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator to allocate time to “{names}”. The official client hides such instances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the instance&apos;s administrator for access, or choose another instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who runs the proxy to allow {host}, or check that the address is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking costs nothing. Click a heading to sort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the jobs …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.age);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars: measured. Dashes: what an ideal device would give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind an inspecting proxy, name its certificate file in REQUESTS_CA_BUNDLE or SSL_CERT_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bell pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back from a backup, or enter the key anew and keep it in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;reate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the vault file&apos;s passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channe&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again: it is started anew. The details are in the log file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check costs nothing. A test job takes about {estimated_seconds} s of quantum time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check or replace the account&apos;s API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the CRN, and that the key belongs to the same IBM Cloud account. {seen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account&apos;s address and the proxy: somebody may answer in IBM&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection and the name server; on a company network, the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection, the firewall and, on a company network, the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address in the account, or HTTPS_PROXY in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the region in the instance&apos;s CRN; us-east and eu-de are known to have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time first. If they are right, somebody else answers for {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the chosen accounts, or all when none is chosen; costs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a qiskit-ibm.json, a qiskitrc, a .env file or a downloaded apikey.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose accounts of the channels IBM Quantum Platform or IBM Cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account of IBM Quantum Platform or IBM Cloud that is kept in the keyring or the vault file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another device, or leave the choice to the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another device, or the circuit without gates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place for {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another region, or none: the key&apos;s instances lie in {seen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list, or add another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these three endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see its result, or why it failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the python executable inside the environment&apos;s bin (Windows: Scripts) folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circ&amp;uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear copied &amp;keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search (in the search field)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other window or command and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window leaves the &amp;icon there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm it for this instance (on the command line: --allow-paid), or choose an instance on a free plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the cost…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies one line per outcome: the bit string and its number of shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;with the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code with the key in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy without the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or delete the file {path}. Keys are not touched until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or remove {variable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the account&apos;s address: https:// and an IBM host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the field and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create &amp;it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an API key on quantum.cloud.ibm.com and convert the account to IBM Quantum Platform: its name, tags and history stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one and choose its passphrase. It would be {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one on quantum.cloud.ibm.com, or ask the account&apos;s owner for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the vault file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashes: the ideal value. {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete account</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>De&amp;lete account</source>
        <comment>De&amp;lete {n} accounts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De&amp;lete {n} account</source>
        <comment>De&amp;lete {n} accounts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Default in that file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {what} for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {what}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted accounts stay here with their keys until you delete them for good. A key stays valid at IBM until it is deleted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dev&amp;ice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device: {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot and whiskers: measured, with one standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport {n} account…</source>
        <comment>E&amp;xport {n} accounts…</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the account (in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its passphrase and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the CRN instead of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s login in the account, or in HTTPS_PROXY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every IBM Quantum account in one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expectation value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export or lend an account, or give one to a single program with `qubit-keychain run NAME -- COMMAND`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the form from a code snippet, an apikey.json, a curl line, a .env, a CRN or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs that read IBM&apos;s file. What else stands in it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in {place}. Nothing was taken from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From HTTPS_PROXY or the system&apos;s settings. An account can have its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From IBM&apos;s own qiskit-ibm.json, an old qiskitrc, a downloaded apikey.json, a .env or a script. The file is read, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give &amp;up a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the replacing of keys came cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the test job measures the circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM does not know this API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM&apos;s client stopped with {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM&apos;s sign-in service did not accept the request (answer {status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM&apos;s sign-in service refuses this API key (code {code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your network inspects traffic, put its certificate into a file and name it in REQUESTS_CA_BUNDLE or SSL_CERT_FILE. Do not go on otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import accounts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version; this one leaves {path} untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install what is missing there, or choose another Python. Nothing is installed by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance “{instance}”; the least busy one stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your Python ready for it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets none, and fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets the account in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked, or this key may not manage keys: unlock it on cloud.ibm.com under Manage, Access, API keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked. Its passphrase opens it until the program ends or is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is marked as the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open until the program ends or is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is “{name}” in your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lapses by itself. Check again, or regenerate the API token to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be minutes old or just deleted. Wait a little, or choose another instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted or mistyped. Create a new one on cloud.ibm.com and enter it in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted, or belong to another instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been regenerated. Enter the one the service shows now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs two more packages: pip install &apos;qubit-keychain[sandbox]&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in IBM&apos;s file for a while, for a notebook that reads that file, and is then taken back: also when this program is closed, and at the next start after a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works without a network, in your own Python environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its passphrase opens it until this program ends or is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its result has a form this program does not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time was over, or it was deleted. Enter the key anew if you have it elsewhere; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job {job_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job {job_id} on {backend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ke&amp;pt in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;replaced keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep no replaced keys?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keep replaced keys for {n} day only?</source>
        <comment>Keep replaced keys for {n} days only?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps every IBM Quantum account you have, its key in the system keyring, and proves with one click that it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for this session only, so nothing of it stays on this computer. {at_ibm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring &amp;doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are not sent to {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are sent to IBM only. Check the account&apos;s address, the proxy and any Wi-Fi login page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys go into the system keyring, never into a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it to the &amp;program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it: “{taken}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lend &amp;for a while…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lend “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the instances of this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock &amp;with the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when &amp;idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked · {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out and in again, which restarts the keyring, then try again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out and in again, which restarts the keyring; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the account as it is now and make your change again; nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the keyring …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks which versions of Qiskit are there, and whether they know this channel. Nothing is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark one as the default, so that a new account&apos;s name does not change the choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md);;CSV (*.csv);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile the key stands as plain text in {path}; whoever can read that file can use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;ve up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More in the window …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another file, or save an account with IBM&apos;s client first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in {variable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next passphrase, once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Python was found in the usual places; choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is marked as the default, and it has the client&apos;s own default name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is marked as the default, and it is the only one of its channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is marked as the default, and its name is the last of its channel in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to {host} came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gates (guide)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instance of this key has quantum time allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instance of this key lies in the region {region}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No old key of this account waits to be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quantum device is available at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quantum time is left on this instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system keyring is available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: straight to the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a settings file of qiskit-ibm-runtime: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested yet. A check looks into the chosen Python and runs a two-qubit job there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested yet. A check reads the key, signs in, finds the instance, and looks at its devices and the time left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in here looks like a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with your account. IBM&apos;s status page is cloud.ibm.com/status; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs mending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to test yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check Caps Lock and the keyboard&apos;s language; if it is right, the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another keyring; `qubit-keychain list` shows what is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name, or say that it may be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. If you trust the file, lock it anew: age -d FILE | age -p &gt; NEW.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to restore {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Use another copy of {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was overwritten. A copy was kept as {kept}; no key was deleted from the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was overwritten. Put {path} back from a backup, or go back to the last good copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere: this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One encrypted file for keys, in the age format, for computers without a keyring. Choose a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only accounts of IBM Quantum Platform and IBM Cloud have API keys that can be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while the key is still on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open IBM&apos;s pa&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open IBM&apos;s page and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a browser: a Wi-Fi or company login page may be waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the account and enter its key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the job again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenQASM 3 (*.qasm *.qasm3 *.inc *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the job …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or as soon as another field is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste from clip&amp;board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, PNG (*.png);;Picture, SVG (*.svg);;Table, CSV (*.csv);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of all checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantum time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qubits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick check, the default account and the lock, from an icon beside the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit and forget {what}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really delete all {number} &amp;for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove PYTHON_KEYRING_BACKEND or keyringrc.cfg, or uninstall keyrings.alt, so that the system&apos;s own keyring is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the plain-text copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or remove one of them in the file, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair or import {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a test job that costs money on “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it: {seconds} s on “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the check again to see which devices there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs a two-qubit job in the chosen Python; costs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the account first; then it can be tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the account first; then its code is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the account first; then its jobs can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the counts as a picture, a table or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the new account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY before the program starts, or give an account its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several instances are called “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the key in its field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows first what is in it. Nothing that is here is replaced unless you tick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the account&apos;s devices to choose one by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on quantum.cloud.ibm.com once and accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in once on the service&apos;s web page with an IBMid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in and looks at instance, devices and time left; costs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long a replaced key can be brought back; older ones are deleted from the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between here and the service does not speak TLS. Check the proxy and the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was typed before the window was locked and is not stored. Unlock the window to save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a relay that can, such as px or cntlm, and enter its address as the account&apos;s proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one (on Debian and Ubuntu: install gnome-keyring or KeePassXC and log in again), or keep the account for this session only. Keys are never written as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step: {step} · Layer: {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in the keyring; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in the vault file; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to the dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to the light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technica&amp;l details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when a check &amp;fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when a check &amp;passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token may still be valid: the second logout was answered with {status} instead of 401</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account and the tab shown last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account itself works: it passes the check of this program. The cause lies in that Python: its versions, its proxy settings or its certificates. What the client wrote is in the technical details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts file could not be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts file is damaged: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts file was written by a newer version of Qubit Keychain (format {version})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer from {host} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer from {host} was too large and was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was written by a newer version of Qubit Keychain (format {version})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates named in {variable} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check took longer than its limit of {seconds:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classic IBM Quantum service ended on 1 July 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “{command}” {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts as bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts were copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are in the log file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details were copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device {backend} is not there for this instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device {backend} is {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device {backend} offers no two-qubit gate this program knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier key of “{name}” is not kept any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is; what can still be read of it, `qubit-keychain import` shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s key is changed with it: whoever knows the old passphrase cannot read what is saved from now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first account of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has unsaved changes; the test uses what is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job has ended, but its result is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is cancelled at the service. Choose a device with a shorter queue, or allow more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal shows what was changed: `qubit-keychain history`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key cannot see the instance of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key goes into one encrypted file (age), for computers without a keyring. Its passphrase is asked for once a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key goes into the system keyring, never into a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is fine, but it has no right to this instance or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may be disabled or expired, or its owner locked: look at it on cloud.ibm.com under Manage, Access, API keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this account cannot be managed from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of “{name}” is not in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The key stays valid at IBM until you delete it there: {page}</source>
        <comment>The keys stay valid at IBM until you delete them there: {page}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The key “{name}” cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not keep the key it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring stayed locked, because its dialog was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring “{backend}” does not keep keys safely, so it is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence has not been accepted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {host} could not be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network or the service is slow. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest jobs of the account&apos;s instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next passphrase and its repetition differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook &amp;says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notebook will fail: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of the whole account is spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice service did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present one stays restorable too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that does the check-ups ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} did not open the way to {host} (answer {status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a login, and this program cannot log in by NTLM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a user name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s address is not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantum service does not know this instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region {region} has no quantum service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result appears when the job is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for a pause: too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gives this reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no job {job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is not available at the moment ({host} answered {status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service named {host} as its address, which is not IBM&apos;s; nothing was sent there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the test job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service wants an IBMid before it signs this account in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s code was {code}. Try another device, or report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s log of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring does not answer (waited {seconds:g} s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test job did not end within {seconds:g} s; it was last seen {seen} on {backend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test job ended as “{state}” on {backend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test job may still wait or run at the service: cancel it there, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test job ran longer than it may on {backend} and was ended there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test job would cost money: about {seconds} s on “{instance}” (plan {plan})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is shown on the screen for 20 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault file could not be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault file is damaged: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault file is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault file that keeps the key is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {shown} most frequent of {outcomes} outcomes; the table has all. {legend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file at {path} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a vault file already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account named “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none. It is one encrypted file (age) for computers that have no keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory to work with a passphrase ({megabytes} MB are needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Python could not be run: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account and its key are forgotten when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no icons of programs beside its clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This instance has no jobs yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole backup: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key has no quantum instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that come with the program and the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that were replaced longer ago are deleted from the keyring now. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries out what keeps the keys. A test entry is written, read back and deleted; no key of yours is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and enter the keyring&apos;s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays so, log out and in again, which restarts the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays so, something between here and IBM changes what is sent: check the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays so, something between here and the service closes connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays so, the service may have changed: look for a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lines with room around them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the present passphrase and the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Un&amp;pin {n} account</source>
        <comment>Un&amp;pin {n} accounts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the vault file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock {path} instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unset {name} to use saved accounts, or name one: QiskitRuntimeService(name=…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer shots, or another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault file with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} · Python {python} · Qt {qt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait {pause} and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it wrote is in the technical details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the key in the form may use. Asking costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the notebook says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed and when. Keys are never written down here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the program ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a name is &amp;taken, replace that account instead of adding a second one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which account does a notebook use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the window is not in front: by a message at the tray&apos;s icon, else by marking the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever sees the text can use the account and spend its time. It is copied, not shown, and leaves the clipboard by itself; where you paste it, it stays. The usual code needs no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an instance the program takes “{name}”: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the backup, you neither. Keep it where you find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file, you neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working · checked in {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working · {estimate} measured in {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working · {shots} shots measured in {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works, no time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it after --, as in: qubit-keychain run lab -- python experiment.py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like http://proxy.example:3128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`qubit-keychain list` shows the accounts there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd MMM yyyy</source>
        <comment>a date, in the letters of QDate::toString()</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended_service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>one account</source>
        <comment>{n} accounts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay as you go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate_limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} has ended; the client from 0.41 on refuses such an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel}, instance {instance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{day}, {time}</source>
        <comment>a date and a time</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{environment} cannot run it: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} could not prove who it is: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent us on to {target}, which was not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} Another instance of the same account will not help; wait until time is free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} Wait until time is free again, or choose another instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is set; it comes before every saved account that is not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} account</source>
        <comment>{n} accounts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} check failed</source>
        <comment>{n} checks failed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} check passed</source>
        <comment>{n} checks passed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other</source>
        <comment>{n} others</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{path} asks for too much memory before its passphrase can be checked (2^{work} kB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no account of the channel {channel}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no account that the client takes without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan} plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problems} of {count} need mending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} on {backend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seen} Try again later, or choose another instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} The free check shows the same but for the job itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{takes} on the account&apos;s plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} of quantum time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used}, counted from {begin} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (Ctrl+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is kept for this session only, so nothing of it remains and this cannot be undone. The key stays valid at IBM until it is deleted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed elsewhere meanwhile: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not handed out: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not lent: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
