<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name></name>
    <message>
        <source> in 28 days</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message numerus="yes">
        <source>&amp;Delete {n} account for good</source>
        <comment>&amp;Delete {n} accounts for good</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>&amp;Forget a search</source>
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
    <message numerus="yes">
        <source>&amp;Import {n} account</source>
        <comment>&amp;Import {n} accounts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
    <message numerus="yes">
        <source>&amp;Lend “{name}” for {n} minute</source>
        <comment>&amp;Lend “{name}” for {n} minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
    <message numerus="yes">
        <source>&amp;Restore {n} account</source>
        <comment>&amp;Restore {n} accounts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>&amp;Save the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
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
        <source>&amp;Which account does a notebook use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write {n} key as plain text</source>
        <comment>&amp;Write {n} keys as plain text</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;{executable}&apos; -m pip uninstall keyrings.alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, charged {seconds:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, chosen because none is set ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, in {region}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, position {position}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 of {total} checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>128 digits and letters a to f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2-qubit error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>44 letters and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CRN belongs to IBM Quantum Platform; here it is hub/group/project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CRN starts with “crn:v1:” in small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check runs a two-qubit job through IBM&apos;s client in this Python, on a simulated device; it costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job that was submitted already is cancelled at the service too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key</source>
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
        <source>A proxy&apos;s address is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region is written like us-east or eu-de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is written as .md, .csv or .json, not as “{suffix}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag has an invisible character in it; type it anew.</source>
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
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API tokens have 128 digits and small letters a to f; check that this one is complete.</source>
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
        <source>Accou&amp;nts in the list</source>
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
        <source>Accounts</source>
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
    <message>
        <source>Added {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After {n} minute</source>
        <comment>After {n} minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After {n} second</source>
        <comment>After {n} seconds</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All four pages go back to how they were at the first start. Accounts and keys are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IBM address has no port; remove the colon and the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account named “{name}” exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of this name is there; its key and fields are replaced, what else it holds stays.</source>
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
        <source>Bell pair on qubits {a} and {b}, by {gate}</source>
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
        <source>Brought back an earlier key of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By last check, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By status, problems first</source>
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
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;reate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRN or name; empty: chosen for you, free plans first</source>
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
        <source>Cha&amp;nge passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the vault file&apos;s passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed how long replaced keys are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the order of the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the tags of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {changed} of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {who}</source>
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
        <source>Check costs nothing. A test job takes about {seconds} s of quantum time on the account&apos;s plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check costs nothing. A test job takes about {seconds} s of quantum time on the plan “{plan}” (free).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check costs nothing. A test job takes about {seconds} s of quantum time on the plan “{plan}” (paid: you are asked first).</source>
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
        <source>Choose a passphrase of at least {min_passphrase} characters; several words are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase without blanks around it and without invisible characters.</source>
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
        <source>Classic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear copied &amp;keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
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
        <source>Cloud</source>
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
        <source>Connect it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains a character that an API key never has (at position {position}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y code</source>
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
        <source>Copy the counts</source>
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
        <source>Crea&amp;te it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new key at IBM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an API key on quantum.cloud.ibm.com and convert the account to IBM Quantum Platform: its name, tags and history stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it…</source>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>De&amp;lete {n} account</source>
        <comment>De&amp;lete {n} accounts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Default in that file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the old key</source>
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
        <source>Deleted {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {who} for good</source>
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
        <source>Disable the old key</source>
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
        <source>Done on {backend}{charged}</source>
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
        <source>Earlier tests</source>
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
        <source>Enter it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its passphrase and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API key.</source>
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
        <source>Environment variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variables (QISKIT_IBM_…)</source>
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
        <source>Every account&apos;s key is in the keyring</source>
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
        <source>Export the account to qiskit-ibm.json first; the key then lies there as text.</source>
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
        <source>Find the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding out why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds names, channels, instances, addresses, plans, tags and states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a proxy that wants NTLM. It is kept for IBM&apos;s client; this program cannot log in that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For machines without this program; the key comes from the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs that read IBM&apos;s file. What else stands in it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot an earlier key of {who}, which is deleted at IBM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found as {recognised}.</source>
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
        <source>From the test job of {time}; the check beside it is newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GNOME Keyring is installed but does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give &amp;up a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account a name.</source>
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
        <source>How long the earlier tests took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the test job measures the circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub/group/project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM Quantum (classic, ended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM Quantum Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM does not know this API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM&apos;s REST interface without any client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM&apos;s client keeps no local accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM&apos;s client loses the port of its address; `qubit-keychain run NAME -- COMMAND` works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM&apos;s client stopped reading accounts of the classic channel with version 0.41</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM&apos;s client stopped with {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM&apos;s client takes the tags as a filter and will look only for instances that are tagged so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM&apos;s keys have 44 and fit; unusually long tokens would be refused, with nothing lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM&apos;s sign-in</source>
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
    <message numerus="yes">
        <source>Import {n} account…</source>
        <comment>Import {n} accounts…</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported {n} account</source>
        <comment>Imported {n} accounts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>In my P&amp;ython…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install GNOME Keyring (or KeePassXC), then log in again</source>
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
        <source>It asks for its password when a key is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes the default, as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs in {differs}.</source>
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
        <source>It has no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {more} more; `Import` takes them all.</source>
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
        <source>It is named “{test_label}” and holds no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known to keep keys safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not stored here in the same form, so it stays in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of the first client&apos;s shape (auth instead of channel).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open until the program ends or is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the default there; here “{name}” stays it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the system&apos;s own: nothing in the environment or in keyringrc.cfg chose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is “{name}” in your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps keys in files that anybody can read who gets hold of them.</source>
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
        <source>It names no channel; {title} is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs two more packages: pip install &apos;qubit-keychain[sandbox]&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refuses every key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in IBM&apos;s file for a while, for a notebook that reads that file, and is then taken back: also when this program is closed, and at the next start after a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in {path} until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays there until this program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It switches the check of certificates off (verify is false).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes every key and keeps none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted there, or the keyring is another one than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works without a network, in your own Python environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It writes keys into a file as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address is the classic service&apos;s; the channel&apos;s own is taken instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its entry is kept as it is in the accounts file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is missing in the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name differs from another&apos;s only by case or form, so it comes in as “{name}”. {remarks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its passphrase opens it until this program ends or is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its proxies have different passwords; only the first is taken over.</source>
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
        <source>Its verify or proxies cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words, its choice and its order come back when it is chosen. One of the same name is replaced.</source>
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
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep no replaced keys?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep re&amp;placed keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keep replaced keys for {n} day only?</source>
        <comment>Keep replaced keys for {n} days only?</comment>
        <translation type="unfinished">
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
        <source>Key missing</source>
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
        <source>Keys are kept in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are kept in: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are not sent to {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are sent to IBM only, and {host} is not an IBM address.</source>
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
        <source>Keys that are missing are in the other one.</source>
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
        <source>Leave the password out of the address; it has a field of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the quotation marks out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because kept for this session only: {names}.</source>
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
        <source>Lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Lent for {n} more minute</source>
        <comment>Lent for {n} more minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Let it through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the system choose</source>
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
        <source>Load IBM&apos;s client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local simulator</source>
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
        <source>Locking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out and in again, which restarts it.</source>
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
        <source>Look at the time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the Python</source>
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
        <source>Looks like “{alike}”, which is another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks which versions of Qiskit are there, and whether they know this channel. Nothing is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made another account the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made minutes ago: IBM&apos;s search does not list it yet, so the official client does not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {who} as a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {who} the default</source>
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
        <source>Most API keys have 44 letters and digits; check that this one is complete.</source>
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
        <source>Moved the keys of {who} to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {who} to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTLM password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTLM user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
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
        <source>No Python was chosen for it. Choose one that has qiskit-ibm-runtime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Python was found in the usual places; choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access token was made</source>
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
        <source>No account matches “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accounts yet.</source>
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
        <source>No key is in it. The next change of an account mends this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring is in use, so a click unlocks. This hides the accounts; it is not a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No old key of this account waits to be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program offers the Secret Service.</source>
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
        <source>No time is allocated to it, so the official client hides it; ask the account&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time left</source>
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
        <source>Not checked: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted: only for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rescued: {names} and {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rescued: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken over: {unknown}.</source>
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
        <source>Not written: {reason}.</source>
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
        <source>Nothing is left over in the keyring</source>
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
        <source>Nothing was found in the usual places. Choose a file.</source>
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
        <source>Of the proxy&apos;s NTLM login only a half is there, so it is not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On cloud.ibm.com: Manage, Access (IAM), API keys, Create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paid plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On quantum.cloud.ibm.com: Instances; the copy button beside the instance gives its CRN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One account could not be read: {reason}</source>
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
        <source>One that costs nothing; a test job may wait in its queue for longer.</source>
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
        <source>Or log out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order and choice of the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others on this computer could change the accounts file</source>
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
        <source>PYTHON_KEYRING_BACKEND chooses the keyring</source>
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
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
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
        <source>Python {python}, qiskit {qiskit}, qiskit-ibm-runtime {runtime}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python, everything spelled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python, key from qiskit-ibm.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python, key from the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QISKIT_IBM_TOKEN beats every saved account but a named one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QISKIT_IBM_TOKEN is set in this session: in scripts it beats every saved account but a named one.</source>
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
        <source>Queued on {backend}</source>
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
        <source>Reach the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the accounts …</source>
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
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the plain-text copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} account from {path}. The encrypted copy is {backup}.</source>
        <comment>Removed {n} accounts from {path}. The encrypted copy is {backup}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>Renamed “{before}” to “{after}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair or import {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace accounts whose name is &amp;taken</source>
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
    <message numerus="yes">
        <source>Replaced keys stay in the keyring for {n} day.</source>
        <comment>Replaced keys stay in the keyring for {n} days.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced the API key of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restored {n} account</source>
        <comment>Restored {n} accounts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restored {who} from the bin</source>
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
        <source>Run the test through IBM&apos;s client in a Python of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running on {backend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs a two-qubit job in the chosen Python; costs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the test through IBM&apos;s client in a Python of yours</source>
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
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
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
        <source>Search accounts</source>
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
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all accounts in my own order</source>
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
        <source>Sign in</source>
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
        <source>Sign in with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in and looks at instance, devices and time left; costs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in through IBM&apos;s client and looks at device, instance and time left; costs nothing</source>
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
        <source>Something went wrong that was not foreseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a relay that can, such as px or cntlm, and enter its address as the account&apos;s proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one (on Debian and Ubuntu: install gnome-keyring or KeePassXC and log in again), or keep the account for this session only. Keys are never written as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one with a keyring in it</source>
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
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store it in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored already, but it differs in its {joined}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored already, but it differs in {joined}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored already, but its key is missing in the keyring; this brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored already, with the same key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored already; whether the key is the same cannot be told: {reason}.</source>
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
        <source>Submit the test job</source>
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
        <source>TLS: certificates and encryption</source>
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
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back now</source>
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
        <source>The API token was used directly, so there is no access token to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRN has a space in it; copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRN has too many parts; copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRN is cut off; copy the whole line from quantum.cloud.ibm.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Flatpak sandbox keeps it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NTLM user has an invisible character in it; type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token is dead: a second logout was answered with 401</source>
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
        <source>The account part of the CRN looks unusual; check that it is complete.</source>
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
    <message numerus="yes">
        <source>The accounts file is in order: {n} account</source>
        <comment>The accounts file is in order: {n} accounts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts file was written by a newer version of Qubit Keychain (format {version})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has a character that does not belong there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must end after the host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must end after the host name; remove what follows “?” or “#”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
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
        <source>The answer was lost; looking for the job at the service</source>
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
        <source>The channel is not known; IBM Quantum Platform is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel “{given}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check took longer than its limit of {seconds:g} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circuit has more than {most_bits} bits; choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circuit is longer than a million characters; choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circuit measures nothing; declare a register like bit[2] meas and measure into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circuit must begin with “OPENQASM 3.0;”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classic IBM Quantum service ended on 1 July 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client says: {seen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code with the key in it is on the clipboard</source>
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
        <source>The earlier key of “{name}” is in force again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier key of “{name}” is not kept any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, which IBM&apos;s client cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is UTF-16, which IBM&apos;s client cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged ({damage}); {n} account was rescued from it.</source>
        <comment>The file is damaged ({damage}); {n} accounts were rescued from it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty, which IBM&apos;s client cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no text; the service takes OpenQASM 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is; what can still be read of it, `qubit-keychain import` shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s key is changed with it: who knows the old passphrase cannot read what is saved from now.</source>
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
        <source>The instance has an invisible character in it; copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job had reached the service all the same; it was found there and is cancelled.</source>
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
        <source>The job may have reached the service, though its list of jobs does not show it. Look at the workloads page before you send another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job takes {time} from the free plan of “{instance}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job takes {time}, billed to “{instance}” (plan {plan}).</source>
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
        <source>The key expires in {x} days.</source>
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
        <source>The key has a line break in it; copy it again, in one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is accepted; the token lasts {minutes:.0f} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is disabled and opens nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is fine, but it has no right to this instance or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is {age} days old; keys should be replaced every {old_after_days} days.</source>
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
        <source>The key of “{name}” is being looked after in another window or terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of “{name}” is not in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of “{name}” is on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key sees {names} and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key sees {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key stays in the keyring; nothing is written anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The key stays valid at IBM until you delete it there: {page}</source>
        <comment>The keys stay valid at IBM until you delete them there: {page}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The key was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was read; the script finds it in its environment</source>
        <translation type="unfinished"></translation>
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
        <source>The keyring does not take a key of {max_key:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked. Its own dialog asks for the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is open, so a click unlocks. This hides the accounts; it is not a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring stayed locked, because its dialog was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring still has an entry that was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring “{backend}” does not keep keys safely, so it is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys still stand as plain text in {plain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys were put into {before}; now {now} is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys will stand as plain text in {path}; whoever can read that file can use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last part of the CRN looks unusual; check that it is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence has not been accepted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is reached: {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest key there may be ({length:,} characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has an invisible character in it; type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is longer than {max_name} characters.</source>
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
        <source>The passphrase is no proper text; type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has a character in it that cannot be typed; enter it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of the whole account is spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of the whole account is spent, though this instance has {left}</source>
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
        <source>The proxy&apos;s NTLM login is not text.</source>
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
        <source>The region in the CRN is none; copy the whole line again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region {region} has no quantum service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region “{region}” is new to this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region “{region}” is not that of the CRN, which is “{of_crn}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in {path}</source>
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
        <source>The service asks for a pause; the job waits there</source>
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
        <source>The service ended on 1 July 2025, and with it its tokens: keep the account, or convert it.</source>
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
        <source>The service is out; the job waits there</source>
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
        <source>The service says that the limit is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service takes OpenQASM 3; save the circuit with qiskit.qasm3.dumps.</source>
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
        <source>The sign-in “{auth}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snap is not connected to it.</source>
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
        <source>The system&apos;s own keyring could not be loaded.</source>
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
        <source>The test job may still wait or run at the service, and it could not be cancelled from here. Look at the workloads page, and cancel it there.</source>
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
        <source>The token is accepted; the access token lasts {life:.0f} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is forgotten; it lapses within {minutes:.0f} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token sees {names}.</source>
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
        <source>The vault file is locked. Its passphrase opens it and this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault file is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault file is there and open</source>
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
        <source>There is no account in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account like that.</source>
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
        <source>There is no login: the API token itself is sent with every call</source>
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
        <source>They are kept as they are in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This CRN belongs to the service “{service}”, not to Qiskit Runtime.</source>
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
        <source>This entry is not an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This instance has no jobs yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a placeholder from an example; put your own key in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a token of the classic service, which ended on 1 July 2025; create an API key on cloud.ibm.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an access token, which lasts an hour; enter the API key it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than {max_key} characters, so it is no API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than {max_key} characters, so it is no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole backup: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address. It should look like https://cloud.ibm.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the key&apos;s ID, not the key itself; IBM shows the key only once, when it is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key has no quantum instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key has no quantum instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This keyring does not tell which entries it has, so nothing left over can be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an API key of IBM Quantum Platform; choose that channel for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This release of the client does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no D-Bus, as over ssh or in a container.</source>
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
        <source>To let the system choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back: {words}</source>
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
        <source>Try again now.</source>
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
        <source>Two qubits measured, no gates</source>
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
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it…</source>
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
        <source>Unpinned {who}</source>
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
        <source>Use the copy of {time}</source>
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
        <source>Wait for the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until that is done, then look again.</source>
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
        <source>What stands under keeping cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands under {wrong} cannot be understood.</source>
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
        <source>Where it failed: {layer} · Step: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the key belongs there is a placeholder; enter your own.</source>
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
        <source>Without a key, which is missing here: {names}.</source>
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
        <source>Works, no time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it after --, as in: qubit-keychain run lab -- python experiment.py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as hub/group/project, like ibm-q/open/main.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like http://proxy.example:3128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the proxy like http://proxy.example:3128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Writes the account with its key into one encrypted file, in the age format that other programs open too. It is also the way to another computer.</source>
        <comment>Writes {n} accounts with their keys into one encrypted file, in the age format that other programs open too. It is also the way to another computer.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} account to {path}</source>
        <comment>Wrote {n} accounts to {path}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} account to {path}.</source>
        <comment>Wrote {n} accounts to {path}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your circuit</source>
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
    <message>
        <source>`qubit-keychain run NAME -- COMMAND` gives a practice account to a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a call of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a curl command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a free plan, among {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key file downloaded from IBM Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a local simulator needs no account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it is missing or was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a service that has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token of the classic service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page in between: Wi-Fi login, filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {seconds} s of quantum time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account of qiskit-ibm.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry in it cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>another program is writing beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arguments of the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificates are not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed meanwhile, so it was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charged {seconds:.0f} s of quantum time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check of certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked in {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd MMM yyyy</source>
        <comment>a date, in the letters of QDate::toString()</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divided by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not know the channel ibm_quantum_platform: it needs 0.40 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not know the channel local: it needs 0.22 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not know the classic channel any more: 0.40 was the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment (IQP_API_TOKEN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment (QE_TOKEN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code {code}</source>
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
        <source>first by name among {count}; none of them is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hub/group/project belongs to the classic service; enter the instance&apos;s CRN or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ibm-q/open/main; empty: the default one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity.age, which opens it, is missing</source>
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
        <source>instance chosen automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say which format it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has the tag “{tag}”, among {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds something else than accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds something else than secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is kept in memory only and is never written to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is locked by a key, not by a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no file in age format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by another version of Qubit Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its accounts are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first lines were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first lines were cut or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its plan comes first in the account&apos;s order among {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyringrc.cfg may choose the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lab, thesis, teaching …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
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
        <source>nobody waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
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
        </translation>
    </message>
    <message>
        <source>only a part of it can be read, so nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order of plans</source>
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
        <source>permission was denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxies is not what the client writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qiskit is not installed there: pip install qiskit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qiskit-aer is not installed there: without it the simulation is slower and has no noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qiskit-ibm-runtime is not installed there: pip install qiskit-ibm-runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qiskit-ibm-runtime {version} {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
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
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account&apos;s default project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has an entry of this name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name server (DNS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only one with time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan&apos;s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service, out or in maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no account to put into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no identity in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vault.age is missing</source>
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
        <source>what is inside cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was written could not be read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works, no time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} has ended; the client from 0.41 on refuses such an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} names a channel that has ended; programs started from this session will fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel}, instance {instance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel}, {instance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel}: a retired channel; it can be kept for the record, not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{devices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} checked: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{environment} cannot run it: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{estimate} measured in {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers, newest interface {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers, sign-in version {version}</source>
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
        <source>{hours} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is a placeholder, so it was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is computed there, so it was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is not a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is written as a text; it is taken as the list that was meant.</source>
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
        <source>{left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left}. All else is in order, but no job would be taken now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {rest} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds:02d} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} is set in this session, for every script.</source>
        <comment>{names} are set in this session, for every script.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is damaged: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is set; it comes before every saved account that is not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, plan {plan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, simulated here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} account</source>
        <comment>{n} accounts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} account in {name}</source>
        <comment>{n} accounts in {name}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} account stored here now, with the same key, stands in {path} as plain text. It is taken out of it after an encrypted copy of the file was written. Programs that read that file no longer find it; lend or export it when needed.</source>
        <comment>{n} accounts stored here now, with the same key, stand in {path} as plain text. They are taken out of it after an encrypted copy of the file was written. Programs that read that file no longer find them; lend or export them when needed.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cancelled</source>
        <comment>{n} cancelled</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} check failed</source>
        <comment>{n} checks failed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} check passed</source>
        <comment>{n} checks passed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day ago</source>
        <comment>{n} days ago</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} device</source>
        <comment>{n} devices</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} does not</source>
        <comment>{n} do not</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry in the keyring belongs to no account</source>
        <comment>{n} entries in the keyring belong to no account</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry of the accounts file cannot be read</source>
        <comment>{n} entries of the accounts file cannot be read</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} job waiting</source>
        <comment>{n} jobs waiting</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} job, the newest first</source>
        <comment>{n} jobs, the newest first</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other</source>
        <comment>{n} others</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shot</source>
        <comment>{n} shots</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} simulator</source>
        <comment>{n} simulators</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stayed, because it differs.</source>
        <comment>{n} stayed, because they differ.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} works</source>
        <comment>{n} work</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{online} of {all} devices online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opened}, made on {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{outcome}: {n} shot, {share:.1%}</source>
        <comment>{outcome}: {n} shots, {share:.1%}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{outcome}: {n} shot, {share:.1%}, expected {expected:.0%}</source>
        <comment>{outcome}: {n} shots, {share:.1%}, expected {expected:.0%}</comment>
        <translation type="unfinished">
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
        <source>{percent} %</source>
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
        <source>{problem} With a CRN the region is not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} on {backend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rest} of {limit}{window} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, expected to start {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, usually in {usual}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; {out} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
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
        <source>{shots:,} shots, {agreement:.0%} as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shots:,} shots, {count:,} different outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shots} shots measured in {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spent} of them without time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, position {position}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} of quantum time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{title} ({n} account)</source>
        <comment>{title} ({n} accounts)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{token} overrides saved accounts in programs started from this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} checked: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used:,.0f} s used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used:,.0f} s used, counted from {begin} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:+.3f} ± {error:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:+.3f} ± {error:.3f}; ideal {ideal:+.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:+.3f} ± {error:.3f}; ideal {ideal:+.2f}, {apart:.1f} standard errors away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{versions} in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {how}, looked around in {took}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (Ctrl+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} was stored, read back and deleted in {milliseconds:.0f} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{worked} of {n} worked</source>
        <comment>{worked} of {n} worked</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>“{name}” is lent until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed elsewhere meanwhile: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not handed out: IBM&apos;s client drops the port of an address that stands in its file</source>
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
    <message>
        <source>“{name}” was {ending}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
