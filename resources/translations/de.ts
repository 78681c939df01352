<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>&amp;About Qubit Keychain</source>
        <translation>Ü&amp;ber Qubit Keychain</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Account details</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>Konto &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>Andere &amp;Datei …</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Back to the account</source>
        <translation>&amp;Zurück zum Konto</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Back up {n} account…</source>
        <comment>&amp;Back up {n} accounts…</comment>
        <translation>
            <numerusform>{n} Konto si&amp;chern …</numerusform>
            <numerusform>{n} Konten si&amp;chern …</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Si&amp;chern …</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Beginnen mit</translation>
    </message>
    <message>
        <source>&amp;Bin ({count})…</source>
        <translation>&amp;Papierkorb ({count}) …</translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation>&amp;Papierkorb …</translation>
    </message>
    <message>
        <source>&amp;Bring back this key</source>
        <translation>Diesen Schlüssel zurück&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Cancel job…</source>
        <translation>Job abbre&amp;chen …</translation>
    </message>
    <message>
        <source>&amp;Cancel the job</source>
        <translation>Job &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Prü&amp;fen</translation>
    </message>
    <message>
        <source>&amp;Check all</source>
        <translation>Alle &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Check {chosen} chosen</source>
        <translation>{chosen} gewählte &amp;prüfen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check {n} account</source>
        <comment>&amp;Check {n} accounts</comment>
        <translation>
            <numerusform>{n} Konto prü&amp;fen</numerusform>
            <numerusform>{n} Konten prü&amp;fen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check “{name}”</source>
        <translation>„{name}“ &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Wählen</translation>
    </message>
    <message>
        <source>&amp;Choose {name}</source>
        <translation>{name} &amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Copy name</source>
        <translation>&amp;Namen kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Default account</source>
        <translation>Standard&amp;konto</translation>
    </message>
    <message>
        <source>&amp;Default in that file</source>
        <translation>&amp;Standard in dieser Datei</translation>
    </message>
    <message>
        <source>&amp;Delete account</source>
        <translation>Konto l&amp;öschen</translation>
    </message>
    <message>
        <source>&amp;Delete account…</source>
        <translation>Konto l&amp;öschen …</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
        <source>&amp;Delete it for good</source>
        <translation>Endgültig &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Delete the old key</source>
        <translation>Alten Schlüssel &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Delete the old key…</source>
        <translation>&amp;Alten Schlüssel löschen …</translation>
    </message>
    <message>
        <source>&amp;Delete them for good</source>
        <translation>Endgültig &amp;löschen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {n} account for good</source>
        <comment>&amp;Delete {n} accounts for good</comment>
        <translation>
            <numerusform>{n} Konto &amp;endgültig löschen</numerusform>
            <numerusform>{n} Konten &amp;endgültig löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete {what} for good</source>
        <translation>{what} endgültig &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Delete “{name}” for good</source>
        <translation>„{name}“ &amp;endgültig löschen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Duplicate account</source>
        <translation>Konto &amp;duplizieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit account</source>
        <translation>Konto &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Empty the bin</source>
        <translation>Papierkorb &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Examine again</source>
        <translation>Erneut &amp;untersuchen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find account</source>
        <translation>Konto &amp;finden</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>&amp;Forget a search</source>
        <translation>Suche ver&amp;gessen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>A&amp;us</translation>
    </message>
    <message>
        <source>&amp;Further tags</source>
        <translation>Weitere Schla&amp;gwörter</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>&amp;Fortsetzen …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Hide shown keys</source>
        <translation>Gezeigte Schlüssel ver&amp;bergen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import {n} account</source>
        <comment>&amp;Import {n} accounts</comment>
        <translation>
            <numerusform>{n} Konto &amp;importieren</numerusform>
            <numerusform>{n} Konten &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Instance</source>
        <translation>&amp;Instanz</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Jobs</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Key at IBM…</source>
        <translation>Schlüssel bei IB&amp;M …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;Least busy</source>
        <translation>Am wenigsten be&amp;legt</translation>
    </message>
    <message>
        <source>&amp;Leave it there</source>
        <translation>Dort &amp;lassen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Lend “{name}” for {n} minute</source>
        <comment>&amp;Lend “{name}” for {n} minutes</comment>
        <translation>
            <numerusform>„{name}“ für {n} Minute ver&amp;leihen</numerusform>
            <numerusform>„{name}“ für {n} Minuten ver&amp;leihen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>S&amp;perren</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Erneut &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Look for Pythons</source>
        <translation>&amp;Python suchen</translation>
    </message>
    <message>
        <source>&amp;Make “{name}” the default, not “{present}”</source>
        <translation>„{name}“ statt „{present}“ zum &amp;Standardkonto machen</translation>
    </message>
    <message>
        <source>&amp;More fields</source>
        <translation>&amp;Mehr Felder</translation>
    </message>
    <message>
        <source>&amp;More fields ({filled})</source>
        <translation>&amp;Mehr ({filled})</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Next passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>Noch ein&amp;mal</translation>
    </message>
    <message>
        <source>&amp;Open IBM&apos;s page and quit</source>
        <translation>&amp;IBMs Seite öffnen und beenden</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Order: {order}</source>
        <translation>&amp;Reihenfolge: {order}</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>&amp;Paste an account</source>
        <translation>Konto aus der Zwischenablage einfü&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pin {n} account</source>
        <comment>&amp;Pin {n} accounts</comment>
        <translation>
            <numerusform>{n} Konto &amp;anheften</numerusform>
            <numerusform>{n} Konten &amp;anheften</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>&amp;Bisherige Passphrase</translation>
    </message>
    <message>
        <source>&amp;Python</source>
        <translation>&amp;Python</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Quit without saving</source>
        <translation>Ohne Speichern &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Remove from the file</source>
        <translation>Aus der Datei ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Replace that file</source>
        <translation>Diese Datei e&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>Alles &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Reset them</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore {n} account</source>
        <comment>&amp;Restore {n} accounts</comment>
        <translation>
            <numerusform>{n} Konto &amp;wiederherstellen</numerusform>
            <numerusform>{n} Konten &amp;wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore “{name}”</source>
        <translation>„{name}“ &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>&amp;Rotate the key</source>
        <translation>Schlüssel &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Rotate…</source>
        <translation>&amp;Ersetzen …</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>Erneut starte&amp;n</translation>
    </message>
    <message>
        <source>&amp;Run it: at most {seconds} s on “{name}”</source>
        <translation>&amp;Starten: höchstens {seconds} s auf „{name}“</translation>
    </message>
    <message>
        <source>&amp;Run test job</source>
        <translation>Testjob starte&amp;n</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen s&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Save the search</source>
        <translation>Suche &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>Diese Suche &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <translation>&amp;Sicherheit</translation>
    </message>
    <message>
        <source>&amp;Set the tags</source>
        <translation>Schlagwörter &amp;setzen</translation>
    </message>
    <message>
        <source>&amp;Shots</source>
        <translation>&amp;Shots</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Fenster zeigen</translation>
    </message>
    <message>
        <source>&amp;Take it back now</source>
        <translation>Jetzt &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>&amp;Test panel</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>D&amp;esign</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Unlock it…</source>
        <translation>&amp;Entsperren …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Which account does a notebook use?</source>
        <translation>Welches Konto verwendet ein Noteboo&amp;k?</translation>
    </message>
    <message>
        <source>&amp;Write the backup</source>
        <translation>Sicherung &amp;schreiben</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write {n} key as plain text</source>
        <comment>&amp;Write {n} keys as plain text</comment>
        <translation>
            <numerusform>{n} Schlüssel als Klartext schrei&amp;ben</numerusform>
            <numerusform>{n} Schlüssel als Klartext schrei&amp;ben</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;{executable}&apos; -m pip uninstall keyrings.alt</source>
        <translation>&apos;{executable}&apos; -m pip uninstall keyrings.alt</translation>
    </message>
    <message>
        <source>0 of {total:,} checked</source>
        <translation>0 von {total:,} geprüft</translation>
    </message>
    <message>
        <source>128 digits and letters a to f</source>
        <translation>128 Ziffern und Buchstaben a bis f</translation>
    </message>
    <message>
        <source>2-qubit error</source>
        <translation>2-Qubit-Fehler</translation>
    </message>
    <message>
        <source>44 letters and digits</source>
        <translation>44 Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>A CRN belongs to IBM Quantum Platform; here it is hub/group/project.</source>
        <translation>Ein CRN gehört zu IBM Quantum Platform; hier steht Hub/Gruppe/Projekt.</translation>
    </message>
    <message>
        <source>A CRN starts with “crn:v1:” in small letters.</source>
        <translation>Ein CRN beginnt mit „crn:v1:“ in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>A cancelled job gives no result; quantum time it has used is charged all the same.</source>
        <translation>Ein abgebrochener Job liefert kein Ergebnis; verbrauchte Quantenzeit wird trotzdem berechnet.</translation>
    </message>
    <message>
        <source>A check runs a two-qubit job through IBM&apos;s client in this Python, on a simulated device; it costs nothing.</source>
        <translation>Die Prüfung führt in diesem Python über IBMs Client einen Job mit zwei Qubits auf einem simulierten Gerät aus; das kostet nichts.</translation>
    </message>
    <message>
        <source>A command, key from the keyring</source>
        <translation>Ein Befehl, Schlüssel aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>A device or another part behind the service is away at the moment ({host} answered {status}, code 1004)</source>
        <translation>Ein Gerät oder ein anderer Teil hinter dem Dienst fehlt zurzeit ({host} antwortete {status}, Code 1004)</translation>
    </message>
    <message>
        <source>A job that was submitted already is cancelled at the service too.</source>
        <translation>Ein schon abgeschickter Job wird auch beim Dienst abgebrochen.</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>Ein Schlüssel</translation>
    </message>
    <message>
        <source>A local account has no service to check</source>
        <translation>Ein lokales Konto hat keinen Dienst, der zu prüfen wäre</translation>
    </message>
    <message>
        <source>A local account keeps no jobs.</source>
        <translation>Ein lokales Konto bewahrt keine Jobs auf.</translation>
    </message>
    <message>
        <source>A locked window shows nothing and does nothing. Ctrl+L locks at once.</source>
        <translation>Ein gesperrtes Fenster zeigt nichts und tut nichts. Strg+L sperrt sofort.</translation>
    </message>
    <message>
        <source>A new key is made at IBM, stored here and tried; then the old one is disabled. Other programs that have the old key cannot sign in with it any more. The old key can be deleted later.</source>
        <translation>Bei IBM wird ein neuer Schlüssel erzeugt, hier gespeichert und ausprobiert; dann wird der alte deaktiviert. Andere Programme, die den alten Schlüssel haben, können sich damit nicht mehr anmelden. Der alte Schlüssel lässt sich später löschen.</translation>
    </message>
    <message>
        <source>A notebook or script that names no account gets one all the same, from a file or from its environment.</source>
        <translation>Ein Notebook oder Skript, das kein Konto nennt, bekommt trotzdem eines: aus einer Datei oder aus seiner Umgebung.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address is not text.</source>
        <translation>Die Adresse eines Proxys ist kein Text.</translation>
    </message>
    <message>
        <source>A region is written like us-east or eu-de.</source>
        <translation>Eine Region schreibt sich wie us-east oder eu-de.</translation>
    </message>
    <message>
        <source>A replaced key can be brought back for this long; older ones are deleted from the keyring.</source>
        <translation>So lange lässt sich ein ersetzter Schlüssel zurückholen; ältere werden aus dem Schlüsselbund gelöscht.</translation>
    </message>
    <message>
        <source>A report is written as .md, .csv or .json, not as “{suffix}”</source>
        <translation>Ein Bericht wird als .md, .csv oder .json geschrieben, nicht als „{suffix}“</translation>
    </message>
    <message>
        <source>A rotation was begun and not ended. Next: “{step}”.</source>
        <translation>Das Ersetzen des Schlüssels wurde begonnen und nicht beendet. Als Nächstes: „{step}“.</translation>
    </message>
    <message>
        <source>A simulator has no key, so nothing goes into the keyring.</source>
        <translation>Ein Simulator hat keinen Schlüssel, also kommt nichts in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>A simulator has no key, so nothing goes into the vault file.</source>
        <translation>Ein Simulator hat keinen Schlüssel, also kommt nichts in die Tresordatei.</translation>
    </message>
    <message>
        <source>A simulator on this computer needs neither account nor key.</source>
        <translation>Ein Simulator auf diesem Computer braucht weder Konto noch Schlüssel.</translation>
    </message>
    <message>
        <source>A tag has an invisible character in it; type it anew.</source>
        <translation>Ein Schlagwort enthält ein unsichtbares Zeichen; tippen Sie es neu ein.</translation>
    </message>
    <message>
        <source>A test job measures a Bell pair: two entangled qubits, which should come out as 00 or 11.</source>
        <translation>Ein Testjob misst ein Bell-Paar: zwei verschränkte Qubits, die 00 oder 11 ergeben sollten.</translation>
    </message>
    <message>
        <source>A test of this account runs.</source>
        <translation>Ein Test dieses Kontos läuft.</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer from {host}</source>
        <translation>Statt einer Antwort von {host} kam eine Webseite</translation>
    </message>
    <message>
        <source>A&amp;ll accounts</source>
        <translation>A&amp;lle Konten</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>API tokens have 128 digits and small letters a to f; check that this one is complete.</source>
        <translation>API-Tokens haben 128 Ziffern und Kleinbuchstaben von a bis f; prüfen Sie, ob dieses vollständig ist.</translation>
    </message>
    <message>
        <source>About Qubit Keychain</source>
        <translation>Über Qubit Keychain</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>Kont&amp;o</translation>
    </message>
    <message>
        <source>Accou&amp;nts in the list</source>
        <translation>Ko&amp;nten in der Liste</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account and test</source>
        <translation>Konto und Test</translation>
    </message>
    <message>
        <source>Account details</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account name {account} appears twice in {name}</source>
        <translation>Der Kontoname {account} steht zweimal in {name}</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Accounts (*.json *.env qiskitrc *.py *.txt *.sh);;All files (*)</source>
        <translation>Konten (*.json *.env qiskitrc *.py *.txt *.sh);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Accounts (*.json)</source>
        <translation>Konten (*.json)</translation>
    </message>
    <message>
        <source>Accounts in the backup</source>
        <translation>Konten in der Sicherung</translation>
    </message>
    <message>
        <source>Accounts that were found</source>
        <translation>Gefundene Konten</translation>
    </message>
    <message>
        <source>Accounts to export</source>
        <translation>Zu exportierende Konten</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>short for: Add account</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Add the new account?</source>
        <translation>Neues Konto hinzufügen?</translation>
    </message>
    <message>
        <source>Add “{name}”?</source>
        <translation>„{name}“ hinzufügen?</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>Added {who}</source>
        <translation>Hinzugefügt: {who}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message numerus="yes">
        <source>After {n} minute</source>
        <comment>After {n} minutes</comment>
        <translation>
            <numerusform>Nach {n} Minute</numerusform>
            <numerusform>Nach {n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After {n} second</source>
        <comment>After {n} seconds</comment>
        <translation>
            <numerusform>Nach {n} Sekunde</numerusform>
            <numerusform>Nach {n} Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>All four pages go back to how they were at the first start. Accounts and keys are not touched.</source>
        <translation>Alle vier Seiten werden wie beim ersten Start. Konten und Schlüssel bleiben unberührt.</translation>
    </message>
    <message>
        <source>An IBM address has no port; remove the colon and the number.</source>
        <translation>Eine IBM-Adresse hat keinen Port; entfernen Sie Doppelpunkt und Zahl.</translation>
    </message>
    <message>
        <source>An account named “{name}” exists already.</source>
        <translation>Ein Konto namens „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>An entry of this name is there; its key and fields are replaced, what else it holds stays.</source>
        <translation>Ein Eintrag dieses Namens ist vorhanden; sein Schlüssel und seine Felder werden ersetzt, alles Übrige darin bleibt.</translation>
    </message>
    <message>
        <source>Another key or token will not help. Ask IBM&apos;s support why, and to lift it.</source>
        <translation>Ein anderer Schlüssel oder ein anderes Token hilft nicht. Fragen Sie IBMs Support nach dem Grund, und bitten Sie um Freigabe.</translation>
    </message>
    <message>
        <source>Another program is writing the accounts file</source>
        <translation>Ein anderes Programm schreibt gerade die Kontendatei</translation>
    </message>
    <message>
        <source>Another program sent it, such as IBM&apos;s client, and may be waiting for its result.</source>
        <translation>Ein anderes Programm hat ihn gesendet, etwa IBMs Client, und wartet vielleicht auf das Ergebnis.</translation>
    </message>
    <message>
        <source>Another window or command is writing {path}</source>
        <translation>Ein anderes Fenster oder ein Befehl schreibt gerade {path}</translation>
    </message>
    <message>
        <source>Answers like IBM&apos;s service, on this computer: no key, no bill.</source>
        <translation>Antwortet wie IBMs Dienst, auf diesem Computer: ohne Schlüssel, ohne Kosten.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Not a product of IBM; IBM Quantum and Qiskit are trademarks of IBM.</source>
        <translation>Apache-Lizenz 2.0. Kein Produkt von IBM; IBM Quantum und Qiskit sind Marken von IBM.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>Aktualisie&amp;ren</translation>
    </message>
    <message>
        <source>Ask the account&apos;s administrator to allocate time to “{names}”. IBM&apos;s client hides such instances.</source>
        <translation>Bitten Sie den Administrator des Kontos, „{names}“ Zeit zuzuteilen. IBMs Client verbirgt solche Instanzen.</translation>
    </message>
    <message>
        <source>Ask the administrator of the IBM Cloud account for it, or look after the key on cloud.ibm.com under Manage, Access, API keys; a locked key is unlocked there.</source>
        <translation>Bitten Sie den Administrator des IBM-Cloud-Kontos darum, oder verwalten Sie den Schlüssel auf cloud.ibm.com unter Manage, Access, API keys; ein gesperrter Schlüssel wird dort entsperrt.</translation>
    </message>
    <message>
        <source>Ask the instance&apos;s administrator for access, or choose another instance.</source>
        <translation>Bitten Sie den Administrator der Instanz um Zugang, oder wählen Sie eine andere Instanz.</translation>
    </message>
    <message>
        <source>Ask who runs the proxy to allow {host}, or check that the address is right.</source>
        <translation>Bitten Sie den Betreiber des Proxys, {host} zuzulassen, oder prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Asking IBM about the key</source>
        <translation>IBM wird nach dem Schlüssel gefragt</translation>
    </message>
    <message>
        <source>Asking costs nothing. Click a heading to sort.</source>
        <translation>Das Abfragen kostet nichts. Ein Klick auf eine Überschrift sortiert.</translation>
    </message>
    <message>
        <source>Asking for the devices</source>
        <translation>Die Geräte werden abgefragt</translation>
    </message>
    <message>
        <source>Asking for the instances</source>
        <translation>Die Instanzen werden abgefragt</translation>
    </message>
    <message>
        <source>Asking for the jobs</source>
        <translation>Die Jobs werden abgefragt</translation>
    </message>
    <message>
        <source>Asking for the jobs …</source>
        <translation>Die Jobs werden abgefragt …</translation>
    </message>
    <message>
        <source>Asks the service to give this job up</source>
        <translation>Bittet den Dienst, diesen Job aufzugeben</translation>
    </message>
    <message>
        <source>At least {n} characters, best several words</source>
        <translation>Mindestens {n} Zeichen, am besten mehrere Wörter</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Sicherungsdatei</translation>
    </message>
    <message>
        <source>Backups (*.age);;All files (*)</source>
        <translation>Sicherungen (*.age);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Bars: measured. Dashes: what an ideal device would give.</source>
        <translation>Balken: gemessen. Striche: was ein ideales Gerät liefern würde.</translation>
    </message>
    <message>
        <source>Behind an inspecting proxy, name its certificate file in REQUESTS_CA_BUNDLE or SSL_CERT_FILE.</source>
        <translation>Hinter einem prüfenden Proxy nennen Sie dessen Zertifikatsdatei in REQUESTS_CA_BUNDLE oder SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>Bell pair</source>
        <translation>Bell-Paar</translation>
    </message>
    <message>
        <source>Bell pair on qubits {a} and {b}, by {gate}</source>
        <translation>Bell-Paar auf den Qubits {a} und {b}, mit {gate}</translation>
    </message>
    <message>
        <source>Belongs to the NTLM user.</source>
        <translation>Gehört zum NTLM-Benutzer.</translation>
    </message>
    <message>
        <source>Belongs to the user in the proxy&apos;s address; often the one you log in to your computer with.</source>
        <translation>Gehört zum Benutzer in der Adresse des Proxys; oft das, mit dem Sie sich am Computer anmelden.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Bring it back from a backup</source>
        <translation>Aus einer Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Bring it back from a backup, or enter the key anew and keep it in the keyring.</source>
        <translation>Holen Sie sie aus einer Sicherung zurück, oder geben Sie den Schlüssel neu ein und bewahren Sie ihn im Schlüsselbund auf.</translation>
    </message>
    <message>
        <source>Brought back an earlier key of {who}</source>
        <translation>Früherer Schlüssel zurückgeholt: {who}</translation>
    </message>
    <message>
        <source>By last check, newest first</source>
        <translation>Nach letzter Prüfung, neueste zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>Nach Tarif</translation>
    </message>
    <message>
        <source>By status, problems first</source>
        <translation>Nach Zustand, Probleme zuerst</translation>
    </message>
    <message>
        <source>C&amp;hange it</source>
        <translation>Än&amp;dern</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>C&amp;reate it</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>CRN or name; empty: chosen for you, free plans first</source>
        <translation>CRN oder Name; leer: wird gewählt, kostenlose Tarife zuerst</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the test</source>
        <translation>Test ab&amp;brechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>short for: Cancel the check</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>Cancel the job {job}?</source>
        <translation>Den Job {job} abbrechen?</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cancelling the job {job} of “{name}” failed. {problem}</source>
        <translation>Den Job {job} von „{name}“ abzubrechen ist nicht gelungen. {problem}</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint aktiv zu sein.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Certificates: {variable}</source>
        <translation>Zertifikate: {variable}</translation>
    </message>
    <message>
        <source>Cha&amp;nge passphrase…</source>
        <translation>Passphrase ä&amp;ndern …</translation>
    </message>
    <message>
        <source>Change the vault file&apos;s passphrase</source>
        <translation>Passphrase der Tresordatei ändern</translation>
    </message>
    <message>
        <source>Changed how long replaced keys are kept</source>
        <translation>Geändert, wie lange ersetzte Schlüssel aufbewahrt werden</translation>
    </message>
    <message>
        <source>Changed the order of the accounts</source>
        <translation>Reihenfolge der Konten geändert</translation>
    </message>
    <message>
        <source>Changed the tags of {who}</source>
        <translation>Schlagwörter geändert: {who}</translation>
    </message>
    <message>
        <source>Changed {changed} of {who}</source>
        <translation>{changed} geändert: {who}</translation>
    </message>
    <message>
        <source>Changed {who}</source>
        <translation>Geändert: {who}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Channe&amp;l</source>
        <translation>Kana&amp;l</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>short for: Check before saving</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>Alle p&amp;rüfen</translation>
    </message>
    <message>
        <source>Check again: it is started anew. The details are in the log file.</source>
        <translation>Prüfen Sie noch einmal: Der Prozess wird neu gestartet. Einzelheiten stehen in der Protokolldatei.</translation>
    </message>
    <message>
        <source>Check before saving</source>
        <translation>Vor dem Speichern prüfen</translation>
    </message>
    <message>
        <source>Check costs nothing. A test job takes about {seconds} s of quantum time on the account&apos;s plan.</source>
        <translation>Prüfen kostet nichts. Ein Testjob braucht etwa {seconds} s Quantenzeit im Tarif des Kontos.</translation>
    </message>
    <message>
        <source>Check costs nothing. A test job takes about {seconds} s of quantum time on the plan “{plan}” (as last seen).</source>
        <translation>Prüfen kostet nichts. Ein Testjob braucht etwa {seconds} s Quantenzeit im Tarif „{plan}“ (wie zuletzt gesehen).</translation>
    </message>
    <message>
        <source>Check costs nothing. A test job takes about {seconds} s of quantum time on the plan “{plan}” (free).</source>
        <translation>Prüfen kostet nichts. Ein Testjob braucht etwa {seconds} s Quantenzeit im Tarif „{plan}“ (kostenlos).</translation>
    </message>
    <message>
        <source>Check costs nothing. A test job takes about {seconds} s of quantum time on the plan “{plan}” (paid: you are asked first).</source>
        <translation>Prüfen kostet nichts. Ein Testjob braucht etwa {seconds} s Quantenzeit im Tarif „{plan}“ (kostenpflichtig: Sie werden vorher gefragt).</translation>
    </message>
    <message>
        <source>Check or replace the account&apos;s API key.</source>
        <translation>Prüfen oder ersetzen Sie den API-Schlüssel des Kontos.</translation>
    </message>
    <message>
        <source>Check the CRN, and that the key belongs to the same IBM Cloud account. {seen}</source>
        <translation>Prüfen Sie den CRN und ob der Schlüssel zum selben IBM-Cloud-Konto gehört. {seen}</translation>
    </message>
    <message>
        <source>Check the account&apos;s address and the proxy: somebody may answer in IBM&apos;s place.</source>
        <translation>Prüfen Sie die Adresse des Kontos und den Proxy: Vielleicht antwortet jemand an IBMs Stelle.</translation>
    </message>
    <message>
        <source>Check the internet connection and the name server; on a company network, the proxy.</source>
        <translation>Prüfen Sie die Internetverbindung und den Nameserver; im Firmennetz auch den Proxy.</translation>
    </message>
    <message>
        <source>Check the internet connection, the firewall and, on a company network, the proxy.</source>
        <translation>Prüfen Sie die Internetverbindung, die Firewall und im Firmennetz den Proxy.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address in the account, or HTTPS_PROXY in the environment.</source>
        <translation>Prüfen Sie die Adresse des Proxys im Konto oder HTTPS_PROXY in der Umgebung.</translation>
    </message>
    <message>
        <source>Check the region in the account and in the instance&apos;s CRN; us-east and eu-de are known to have one.</source>
        <translation>Prüfen Sie die Region im Konto und im CRN der Instanz; bekannt sind us-east und eu-de.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time first. If they are right, somebody else answers for {host}.</source>
        <translation>Prüfen Sie zuerst Datum und Uhrzeit dieses Computers. Stimmen sie, antwortet jemand anders für {host}.</translation>
    </message>
    <message>
        <source>Check {path}.</source>
        <translation>Prüfen Sie {path}.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Checking: {step} …</source>
        <translation>Wird geprüft: {step} …</translation>
    </message>
    <message>
        <source>Checks the chosen accounts, or all when none is chosen; costs nothing</source>
        <translation>Prüft die gewählten Konten, oder alle, wenn keines gewählt ist; kostet nichts</translation>
    </message>
    <message>
        <source>Checks what was typed and stores nothing; costs nothing</source>
        <translation>Prüft, was eingegeben ist, und speichert nichts; kostet nichts</translation>
    </message>
    <message>
        <source>Choose a Python</source>
        <translation>Python wählen</translation>
    </message>
    <message>
        <source>Choose a circuit</source>
        <translation>Schaltkreis wählen</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Gerät wählen</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Choose a qiskit-ibm.json, a qiskitrc, a .env file or a downloaded apikey.json.</source>
        <translation>Wählen Sie eine qiskit-ibm.json, eine qiskitrc, eine .env-Datei oder eine heruntergeladene apikey.json.</translation>
    </message>
    <message>
        <source>Choose accounts of the channels IBM Quantum Platform or IBM Cloud.</source>
        <translation>Wählen Sie Konten der Kanäle IBM Quantum Platform oder IBM Cloud.</translation>
    </message>
    <message>
        <source>Choose an account of IBM Quantum Platform or IBM Cloud that is kept in the keyring or the vault file.</source>
        <translation>Wählen Sie ein Konto von IBM Quantum Platform oder IBM Cloud, das im Schlüsselbund oder in der Tresordatei liegt.</translation>
    </message>
    <message>
        <source>Choose an instance</source>
        <translation>Instanz wählen</translation>
    </message>
    <message>
        <source>Choose another Python</source>
        <translation>Anderes Python wählen</translation>
    </message>
    <message>
        <source>Choose another device, or leave the choice to the program.</source>
        <translation>Wählen Sie ein anderes Gerät, oder überlassen Sie dem Programm die Wahl.</translation>
    </message>
    <message>
        <source>Choose another device, or the circuit without gates.</source>
        <translation>Wählen Sie ein anderes Gerät oder den Schaltkreis ohne Gatter.</translation>
    </message>
    <message>
        <source>Choose another place for {path}.</source>
        <translation>Wählen Sie einen anderen Ort für {path}.</translation>
    </message>
    <message>
        <source>Choose another region, or none: the key&apos;s instances lie in {seen}.</source>
        <translation>Wählen Sie eine andere Region oder keine: Die Instanzen des Schlüssels liegen in {seen}.</translation>
    </message>
    <message>
        <source>Choose one from the list, or add another.</source>
        <translation>Wählen Sie eines aus der Liste, oder fügen Sie eines hinzu.</translation>
    </message>
    <message>
        <source>Choose one of these three endings.</source>
        <translation>Wählen Sie eine dieser drei Endungen.</translation>
    </message>
    <message>
        <source>Choose one to see its result, or why it failed.</source>
        <translation>Wählen Sie einen aus, um sein Ergebnis zu sehen oder warum er fehlschlug.</translation>
    </message>
    <message>
        <source>Choose the python executable inside the environment&apos;s bin (Windows: Scripts) folder.</source>
        <translation>Wählen Sie die ausführbare Datei python im Ordner bin (Windows: Scripts) der Umgebung.</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Wählen: {name}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Circ&amp;uit</source>
        <translation>Schaltk&amp;reis</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Schaltkreis</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klassisch</translation>
    </message>
    <message>
        <source>Clear copied &amp;keys</source>
        <translation>&amp;Kopierte Schlüssel löschen</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear the search (in the search field)</source>
        <translation>Suche leeren (im Suchfeld)</translation>
    </message>
    <message>
        <source>Close the other window or command and try again.</source>
        <translation>Schließen Sie das andere Fenster oder den Befehl und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Close together</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Closing the window leaves the &amp;icon there</source>
        <translation>Beim Schließen des &amp;Fensters bleibt das Symbol</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Command: {what}</source>
        <translation>Befehl: {what}</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Confirm it for this instance, or choose an instance on a free plan.</source>
        <translation>Bestätigen Sie es für diese Instanz, oder wählen Sie eine Instanz mit kostenlosem Tarif.</translation>
    </message>
    <message>
        <source>Confirm the cost…</source>
        <translation>Kosten bestätigen …</translation>
    </message>
    <message>
        <source>Connect it</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Contains a character that an API key never has (at position {position}).</source>
        <translation>Enthält ein Zeichen, das in keinem API-Schlüssel vorkommt (an Stelle {position}).</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kop&amp;ieren</translation>
    </message>
    <message>
        <source>Cop&amp;y code</source>
        <translation>Code kop&amp;ieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copies one line per outcome: the bit string and its number of shots</source>
        <translation>Kopiert eine Zeile je Ergebnis: die Bitfolge und die Zahl der Shots</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;instance</source>
        <translation>&amp;Instanz kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>&amp;Namen kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;with the key</source>
        <translation>&amp;Mit dem Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;with the key…</source>
        <translation>&amp;Mit dem Schlüssel kopieren …</translation>
    </message>
    <message>
        <source>Copy a code snippet, an apikey.json, a curl line, a .env, a CRN or a key.</source>
        <translation>Kopieren Sie ein Codestück, eine apikey.json, eine curl-Zeile, eine .env, einen CRN oder einen Schlüssel.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copy the code with the key in it?</source>
        <translation>Code mit dem Schlüssel darin kopieren?</translation>
    </message>
    <message>
        <source>Copy the command: {what}</source>
        <translation>Befehl kopieren: {what}</translation>
    </message>
    <message>
        <source>Copy the counts</source>
        <translation>Häufigkeiten kopieren</translation>
    </message>
    <message>
        <source>Copy the install command</source>
        <translation>Installationsbefehl kopieren</translation>
    </message>
    <message>
        <source>Copy with&amp;out the key</source>
        <translation>&amp;Ohne den Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Correct hub/group/project in the account, or leave the instance empty.</source>
        <translation>Berichtigen Sie Hub/Gruppe/Projekt im Konto, oder lassen Sie die Instanz leer.</translation>
    </message>
    <message>
        <source>Correct or delete the file {path}. Keys are not touched until then.</source>
        <translation>Berichtigen oder löschen Sie die Datei {path}. Bis dahin werden keine Schlüssel angefasst.</translation>
    </message>
    <message>
        <source>Correct or remove {variable}.</source>
        <translation>Berichtigen oder entfernen Sie {variable}.</translation>
    </message>
    <message>
        <source>Correct the account&apos;s address, or leave it empty: the usual one is https://cloud.ibm.com. If it is right, check the internet connection and the name server.</source>
        <translation>Berichtigen Sie die Adresse des Kontos, oder lassen Sie sie leer: Die übliche ist https://cloud.ibm.com. Stimmt sie, prüfen Sie die Internetverbindung und den Nameserver.</translation>
    </message>
    <message>
        <source>Correct the account&apos;s address: https:// and an IBM host.</source>
        <translation>Berichtigen Sie die Adresse des Kontos: https:// und ein Host von IBM.</translation>
    </message>
    <message>
        <source>Correct the field and try again.</source>
        <translation>Berichtigen Sie das Feld und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Häufigkeiten</translation>
    </message>
    <message>
        <source>Counts as JSON</source>
        <translation>Häufigkeiten als JSON</translation>
    </message>
    <message>
        <source>Counts as a table</source>
        <translation>Häufigkeiten als Tabelle</translation>
    </message>
    <message>
        <source>Crea&amp;te it…</source>
        <translation>An&amp;legen …</translation>
    </message>
    <message>
        <source>Create a new key at IBM</source>
        <translation>Neuen Schlüssel bei IBM anlegen</translation>
    </message>
    <message>
        <source>Create an API key on quantum.cloud.ibm.com, choose the channel IBM Quantum Platform in the account&apos;s form and enter the key there: name, tags and history stay.</source>
        <translation>Legen Sie auf quantum.cloud.ibm.com einen API-Schlüssel an, wählen Sie im Formular des Kontos den Kanal IBM Quantum Platform und geben Sie den Schlüssel dort ein: Name, Schlagwörter und Verlauf bleiben.</translation>
    </message>
    <message>
        <source>Create it…</source>
        <translation>Anlegen …</translation>
    </message>
    <message>
        <source>Create one and choose its passphrase. It would be {path}.</source>
        <translation>Legen Sie eine an und wählen Sie ihre Passphrase. Sie läge unter {path}.</translation>
    </message>
    <message>
        <source>Create one on quantum.cloud.ibm.com, or ask the account&apos;s owner for access.</source>
        <translation>Legen Sie auf quantum.cloud.ibm.com eine an, oder bitten Sie den Inhaber des Kontos um Zugang.</translation>
    </message>
    <message>
        <source>Create the vault file</source>
        <translation>Tresordatei anlegen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message numerus="yes">
        <source>Created: {day} ({n} day ago)</source>
        <comment>Created: {day} ({n} days ago)</comment>
        <translation>
            <numerusform>Erstellt: {day} (vor {n} Tag)</numerusform>
            <numerusform>Erstellt: {day} (vor {n} Tagen)</numerusform>
        </translation>
    </message>
    <message>
        <source>D&amp;isable it</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dashes: the ideal value. {value}.</source>
        <translation>Striche: der ideale Wert. {value}.</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>De&amp;lete account</source>
        <translation>Konto &amp;löschen</translation>
    </message>
    <message numerus="yes">
        <source>De&amp;lete account</source>
        <comment>De&amp;lete {n} accounts</comment>
        <translation>
            <numerusform>Konto &amp;löschen</numerusform>
            <numerusform>{n} Konten &amp;löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De&amp;lete {n} account</source>
        <comment>De&amp;lete {n} accounts</comment>
        <translation>
            <numerusform>{n} Konto &amp;löschen</numerusform>
            <numerusform>{n} Konten &amp;löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Default in that file</source>
        <translation>Standard in dieser Datei</translation>
    </message>
    <message>
        <source>Delete all {many}</source>
        <translation>Alle {many} löschen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the old key</source>
        <translation>Alten Schlüssel löschen</translation>
    </message>
    <message>
        <source>Delete the old key first (on the command line: delete-old); then the present one can be replaced.</source>
        <translation>Löschen Sie zuerst den alten Schlüssel (auf der Befehlszeile: delete-old); dann lässt sich der jetzige ersetzen.</translation>
    </message>
    <message>
        <source>Delete the old key of {names} for good?</source>
        <translation>Alten Schlüssel von {names} endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete {what}?</source>
        <translation>{what} löschen?</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deleted accounts</source>
        <translation>Gelöschte Konten</translation>
    </message>
    <message>
        <source>Deleted accounts stay here with their keys until you delete them for good. A key stays valid at IBM until it is deleted there.</source>
        <translation>Gelöschte Konten bleiben mit ihren Schlüsseln hier, bis Sie sie endgültig löschen. Ein Schlüssel gilt bei IBM, bis er dort gelöscht wird.</translation>
    </message>
    <message>
        <source>Deleted {what}</source>
        <translation>Gelöscht: {what}</translation>
    </message>
    <message>
        <source>Deleted {who} for good</source>
        <translation>Endgültig gelöscht: {who}</translation>
    </message>
    <message>
        <source>Dev&amp;ice</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Device: {device}</source>
        <translation>Gerät: {device}</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Disable the old key</source>
        <translation>Alten Schlüssel deaktivieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Divided by commas; the plan whose instance is taken first when none is named.</source>
        <translation>Durch Kommas getrennt; der Tarif, dessen Instanz zuerst genommen wird, wenn keine genannt ist.</translation>
    </message>
    <message>
        <source>Do &amp;not cancel it</source>
        <translation>&amp;Nicht abbrechen</translation>
    </message>
    <message>
        <source>Do &amp;not run it</source>
        <translation>&amp;Nicht starten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Wiederholt: {change}</translation>
    </message>
    <message>
        <source>Done on {backend}</source>
        <translation>Fertig auf {backend}</translation>
    </message>
    <message>
        <source>Dot and whiskers: measured, with one standard error.</source>
        <translation>Punkt und Balken: gemessen, mit einem Standardfehler.</translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport {n} account…</source>
        <comment>E&amp;xport {n} accounts…</comment>
        <translation>
            <numerusform>{n} Konto e&amp;xportieren …</numerusform>
            <numerusform>{n} Konten e&amp;xportieren …</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Earlier keys</source>
        <translation>Frühere Schlüssel</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <translation>Frühere Tests</translation>
    </message>
    <message>
        <source>Edit the account (in the list)</source>
        <translation>Konto bearbeiten (in der Liste)</translation>
    </message>
    <message>
        <source>Enter a passphrase.</source>
        <translation>Geben Sie eine Passphrase ein.</translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>Neu eingeben</translation>
    </message>
    <message>
        <source>Enter its passphrase and try again.</source>
        <translation>Geben Sie ihre Passphrase ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Geben Sie den API-Schlüssel ein.</translation>
    </message>
    <message>
        <source>Enter the CRN instead of the name.</source>
        <translation>Geben Sie statt des Namens den CRN ein.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s login in the account, or in HTTPS_PROXY.</source>
        <translation>Geben Sie die Anmeldung am Proxy im Konto oder in HTTPS_PROXY an.</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Environment variables (QISKIT_IBM_…)</source>
        <translation>Umgebungsvariablen (QISKIT_IBM_…)</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimator</translation>
    </message>
    <message>
        <source>Every IBM Quantum account in one place</source>
        <translation>Alle IBM-Quantum-Konten an einem Ort</translation>
    </message>
    <message>
        <source>Expectation value</source>
        <translation>Erwartungswert</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Expires: {day}</source>
        <translation>Läuft ab: {day}</translation>
    </message>
    <message>
        <source>Export accounts</source>
        <translation>Konten exportieren</translation>
    </message>
    <message>
        <source>Export or lend an account, or give one to a single program with `qubit-keychain run NAME -- COMMAND`.</source>
        <translation>Exportieren oder verleihen Sie ein Konto, oder geben Sie es mit `qubit-keychain run NAME -- BEFEHL` einem einzelnen Programm.</translation>
    </message>
    <message>
        <source>Export the account to qiskit-ibm.json first; the key then lies there as text.</source>
        <translation>Exportieren Sie das Konto zuerst nach qiskit-ibm.json; der Schlüssel liegt dann dort als Text.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Filled in from {recognised}</source>
        <translation>Ausgefüllt aus: {recognised}</translation>
    </message>
    <message>
        <source>Fills the form from a code snippet, an apikey.json, a curl line, a .env, a CRN or a key</source>
        <translation>Füllt das Formular aus einem Codestück, einer apikey.json, einer curl-Zeile, einer .env, einem CRN oder einem Schlüssel</translation>
    </message>
    <message>
        <source>Find the instance</source>
        <translation>Instanz finden</translation>
    </message>
    <message>
        <source>Finding out why</source>
        <translation>Ursache wird gesucht</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Finds names, channels, instances, addresses, plans, tags and states</source>
        <translation>Findet Namen, Kanäle, Instanzen, Adressen, Tarife, Schlagwörter und Zustände</translation>
    </message>
    <message>
        <source>Finds which versions of Qiskit are there, and whether they know this channel. Nothing is installed.</source>
        <translation>Stellt fest, welche Versionen von Qiskit vorhanden sind und ob sie diesen Kanal kennen. Es wird nichts installiert.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For a bug report</source>
        <translation>Für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>For a proxy that wants NTLM. It is kept for IBM&apos;s client; this program cannot log in that way.</source>
        <translation>Für einen Proxy, der NTLM verlangt. Wird für IBMs Client aufbewahrt; dieses Programm kann sich so nicht anmelden.</translation>
    </message>
    <message>
        <source>For machines without this program; the key comes from the environment.</source>
        <translation>Für Computer ohne dieses Programm; der Schlüssel kommt aus der Umgebung.</translation>
    </message>
    <message>
        <source>For programs that read IBM&apos;s file. What else is in it stays as it is.</source>
        <translation>Für Programme, die IBMs Datei lesen. Was sonst darin steht, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>For your terminal; this program installs nothing</source>
        <translation>Für Ihr Terminal; dieses Programm installiert nichts</translation>
    </message>
    <message>
        <source>Forgot an earlier key of {who}, which is deleted at IBM</source>
        <translation>Früheren Schlüssel vergessen, der bei IBM gelöscht ist: {who}</translation>
    </message>
    <message>
        <source>Found as {recognised}.</source>
        <translation>Gefunden als: {recognised}.</translation>
    </message>
    <message>
        <source>Found in {place}. Nothing was taken from there.</source>
        <translation>Gefunden in {place}. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>From HTTPS_PROXY or the system&apos;s settings. An account can have its own.</source>
        <translation>Aus HTTPS_PROXY oder den Einstellungen des Systems. Ein Konto kann einen eigenen haben.</translation>
    </message>
    <message>
        <source>From IBM&apos;s own qiskit-ibm.json, an old qiskitrc, a downloaded apikey.json, a .env or a script. The file is read, not changed.</source>
        <translation>Aus IBMs qiskit-ibm.json, einer alten qiskitrc, einer heruntergeladenen apikey.json, einer .env oder einem Skript. Die Datei wird gelesen, nicht geändert.</translation>
    </message>
    <message>
        <source>From a qiskit-ibm.json, a notebook or an apikey.json.</source>
        <translation>Aus einer qiskit-ibm.json, einem Notebook oder einer apikey.json.</translation>
    </message>
    <message>
        <source>From the test job of {time}; the check beside it is newer.</source>
        <translation>Vom Testjob um {time}; die Prüfung daneben ist neuer.</translation>
    </message>
    <message>
        <source>Further tags</source>
        <translation>Weitere Schlagwörter</translation>
    </message>
    <message>
        <source>GNOME Keyring is installed but does not run.</source>
        <translation>GNOME Keyring ist installiert, läuft aber nicht.</translation>
    </message>
    <message>
        <source>Give &amp;up a check</source>
        <translation>Prüfung a&amp;ufgeben</translation>
    </message>
    <message>
        <source>Give it a name first</source>
        <translation>Geben Sie ihr zuerst einen Namen</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>Go back to the last good copy</source>
        <translation>Zur letzten guten Kopie zurückgehen</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Hide: {name}</source>
        <translation>Verbergen: {name}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation>Verlauf von „{name}“</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>How far the replacing of keys came cannot be read: {reason}</source>
        <translation>Es ist nicht lesbar, wie weit das Ersetzen der Schlüssel kam: {reason}</translation>
    </message>
    <message>
        <source>How long the earlier tests took</source>
        <translation>Wie lange die früheren Tests dauerten</translation>
    </message>
    <message>
        <source>How often the test job measures the circuit</source>
        <translation>Wie oft der Testjob den Schaltkreis misst</translation>
    </message>
    <message>
        <source>Hub/group/project</source>
        <translation>Hub/Gruppe/Projekt</translation>
    </message>
    <message>
        <source>I&amp;n my Python…</source>
        <translation>In &amp;meinem Python …</translation>
    </message>
    <message>
        <source>IBM Cloud</source>
        <translation>IBM Cloud</translation>
    </message>
    <message>
        <source>IBM Quantum (classic, ended)</source>
        <translation>IBM Quantum (klassisch, eingestellt)</translation>
    </message>
    <message>
        <source>IBM Quantum Platform</source>
        <translation>IBM Quantum Platform</translation>
    </message>
    <message>
        <source>IBM does not know this API key</source>
        <translation>IBM kennt diesen API-Schlüssel nicht</translation>
    </message>
    <message>
        <source>IBM&apos;s REST interface without any client.</source>
        <translation>IBMs REST-Schnittstelle, ganz ohne Client.</translation>
    </message>
    <message>
        <source>IBM&apos;s client keeps no local accounts</source>
        <translation>IBMs Client führt keine lokalen Konten</translation>
    </message>
    <message>
        <source>IBM&apos;s client loses the port of its address; `qubit-keychain run NAME -- COMMAND` works</source>
        <translation>IBMs Client verliert den Port der Adresse; `qubit-keychain run NAME -- BEFEHL` funktioniert</translation>
    </message>
    <message>
        <source>IBM&apos;s client stopped reading accounts of the classic channel with version 0.41</source>
        <translation>IBMs Client liest seit Version 0.41 keine Konten des klassischen Kanals mehr</translation>
    </message>
    <message>
        <source>IBM&apos;s client stopped with {error}</source>
        <translation>IBMs Client endete mit {error}</translation>
    </message>
    <message>
        <source>IBM&apos;s client takes the tags as a filter and will look only for instances that are tagged so.</source>
        <translation>IBMs Client nimmt die Schlagwörter als Filter und sucht nur Instanzen mit diesen Schlagwörtern.</translation>
    </message>
    <message>
        <source>IBM&apos;s keys have 44 and fit; unusually long tokens would be refused, with nothing lost.</source>
        <translation>IBMs Schlüssel haben 44 und passen; ungewöhnlich lange Tokens würden abgelehnt, ohne dass etwas verloren geht.</translation>
    </message>
    <message>
        <source>IBM&apos;s sign-in</source>
        <translation>IBMs Anmeldung</translation>
    </message>
    <message>
        <source>IBM&apos;s sign-in service did not accept the request (answer {status})</source>
        <translation>IBMs Anmeldedienst nahm die Anfrage nicht an (Antwort {status})</translation>
    </message>
    <message>
        <source>IBM&apos;s sign-in service refuses this API key (code {code})</source>
        <translation>IBMs Anmeldedienst lehnt diesen API-Schlüssel ab (Code {code})</translation>
    </message>
    <message>
        <source>If your network inspects traffic, put its certificate into a file and name it in REQUESTS_CA_BUNDLE or SSL_CERT_FILE. Do not go on otherwise.</source>
        <translation>Prüft Ihr Netz den Datenverkehr, legen Sie sein Zertifikat in eine Datei und nennen Sie diese in REQUESTS_CA_BUNDLE oder SSL_CERT_FILE. Sonst machen Sie nicht weiter.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Konten importieren</translation>
    </message>
    <message>
        <source>Import accounts from</source>
        <translation>Konten importieren aus</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>Konten importieren …</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} account…</source>
        <comment>Import {n} accounts…</comment>
        <translation>
            <numerusform>{n} Konto importieren …</numerusform>
            <numerusform>{n} Konten importieren …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported {n} account</source>
        <comment>Imported {n} accounts</comment>
        <translation>
            <numerusform>{n} Konto importiert</numerusform>
            <numerusform>{n} Konten importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {who}</source>
        <translation>Importiert: {who}</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Install GNOME Keyring (or KeePassXC), then log in again</source>
        <translation>Installieren Sie GNOME Keyring (oder KeePassXC) und melden Sie sich neu an</translation>
    </message>
    <message>
        <source>Install the newer version; this one leaves {path} untouched.</source>
        <translation>Installieren Sie die neuere Version; diese lässt {path} unberührt.</translation>
    </message>
    <message>
        <source>Install what is missing there, or choose another Python. Nothing is installed by this program.</source>
        <translation>Installieren Sie dort, was fehlt, oder wählen Sie ein anderes Python. Dieses Programm installiert nichts.</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Instance “{instance}”; the least busy available device stands out.</source>
        <translation>Instanz „{instance}“; das verfügbare Gerät mit der kürzesten Warteschlange ist hervorgehoben.</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Is your Python ready for it?</source>
        <translation>Ist Ihr Python dafür bereit?</translation>
    </message>
    <message>
        <source>It asks for its password when a key is needed.</source>
        <translation>Er fragt nach seinem Passwort, wenn ein Schlüssel gebraucht wird.</translation>
    </message>
    <message>
        <source>It asks for private endpoints, so the account uses them.</source>
        <translation>Sie verlangt private Endpunkte, also benutzt das Konto diese.</translation>
    </message>
    <message>
        <source>It becomes the default, as it is there.</source>
        <translation>Es wird das Standardkonto, wie es dort eines ist.</translation>
    </message>
    <message>
        <source>It comes as “{name}”, or replaces “{there}”.</source>
        <translation>Es kommt als „{name}“ hinzu oder ersetzt „{there}“.</translation>
    </message>
    <message>
        <source>It comes as “{name}”.</source>
        <translation>Es kommt als „{name}“ hinzu.</translation>
    </message>
    <message>
        <source>It could not be noted here, so that earlier findings of its accounts still stand: {problem}</source>
        <translation>Das ließ sich hier nicht notieren, daher gelten frühere Befunde der Konten weiter: {problem}</translation>
    </message>
    <message>
        <source>It differs in {differs}.</source>
        <translation>Unterschiede: {differs}.</translation>
    </message>
    <message>
        <source>It gets none, and fails.</source>
        <translation>Es bekommt keines und scheitert.</translation>
    </message>
    <message>
        <source>It gets the account in the environment.</source>
        <translation>Es bekommt das Konto aus der Umgebung.</translation>
    </message>
    <message>
        <source>It gets “{name}”.</source>
        <translation>Es bekommt „{name}“.</translation>
    </message>
    <message>
        <source>It has no key.</source>
        <translation>Ohne Schlüssel.</translation>
    </message>
    <message>
        <source>It has stopped, or was not started yet. The practice service starts with `qubit-keychain sandbox --port {port}`; any other one has to be started by its own program.</source>
        <translation>Er wurde beendet oder noch nicht gestartet. Den Übungsdienst startet `qubit-keychain sandbox --port {port}`; jeden anderen startet sein eigenes Programm.</translation>
    </message>
    <message>
        <source>It holds {more} more; `Import` takes them all.</source>
        <translation>Darin sind {more} weitere; `Importieren` übernimmt alle.</translation>
    </message>
    <message>
        <source>It is a test of this program.</source>
        <translation>Er ist ein Test dieses Programms.</translation>
    </message>
    <message>
        <source>It is disabled already and opens nothing. Deleted at IBM, it cannot be enabled there any more.</source>
        <translation>Er ist schon deaktiviert und öffnet nichts. Bei IBM gelöscht, lässt er sich dort nicht mehr aktivieren.</translation>
    </message>
    <message>
        <source>It is in IBM&apos;s file for a while, for a notebook that reads that file, and is then taken back: also when this program is closed, and at the next start after a crash.</source>
        <translation>Es steht eine Zeit lang in IBMs Datei, für ein Notebook, das diese Datei liest, und wird dann zurückgenommen: auch wenn dieses Programm geschlossen wird und beim nächsten Start nach einem Absturz.</translation>
    </message>
    <message>
        <source>It is listed as “{state}” on {backend}.</source>
        <translation>In der Liste steht er mit dem Zustand „{state}“ auf dem Gerät {backend}.</translation>
    </message>
    <message>
        <source>It is locked. Its passphrase opens it until the program ends or is locked.</source>
        <translation>Sie ist gesperrt. Ihre Passphrase öffnet sie, bis das Programm endet oder gesperrt wird.</translation>
    </message>
    <message>
        <source>It is locked: it can be neither changed nor deleted.</source>
        <translation>Er ist gesperrt: Er lässt sich weder ändern noch löschen.</translation>
    </message>
    <message>
        <source>It is marked as the default.</source>
        <translation>Es ist als Standard gekennzeichnet.</translation>
    </message>
    <message>
        <source>It is named “{test_label}” and holds no key.</source>
        <translation>Er heißt „{test_label}“ und enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>It is not known to keep keys safely.</source>
        <translation>Es ist nicht bekannt, dass er Schlüssel sicher aufbewahrt.</translation>
    </message>
    <message>
        <source>It is not stored here in the same form, so it stays in the file.</source>
        <translation>Es ist hier nicht in derselben Form gespeichert und bleibt deshalb in der Datei.</translation>
    </message>
    <message>
        <source>It is not stored yet.</source>
        <translation>Es ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>It is of the first client&apos;s shape (auth instead of channel).</source>
        <translation>Es hat die Form des ersten Clients (auth statt channel).</translation>
    </message>
    <message>
        <source>It is open until the program ends or is locked.</source>
        <translation>Sie ist offen, bis das Programm endet oder gesperrt wird.</translation>
    </message>
    <message>
        <source>It is the default there; here “{name}” stays it.</source>
        <translation>Dort ist es das Standardkonto; hier bleibt es „{name}“.</translation>
    </message>
    <message>
        <source>It is the system&apos;s own: nothing in the environment or in keyringrc.cfg chose another</source>
        <translation>Es ist der des Systems: Nichts in der Umgebung oder in keyringrc.cfg wählt einen anderen</translation>
    </message>
    <message>
        <source>It keeps keys in files that anybody can read who gets hold of them.</source>
        <translation>Er legt Schlüssel in Dateien ab, die jeder lesen kann, der an sie gelangt.</translation>
    </message>
    <message>
        <source>It lapses by itself. Check again, or regenerate the API token to be sure.</source>
        <translation>Es verfällt von selbst. Prüfen Sie noch einmal, oder erzeugen Sie sicherheitshalber ein neues API-Token.</translation>
    </message>
    <message>
        <source>It may be minutes old or just deleted. Wait a little, or choose another instance.</source>
        <translation>Vielleicht ist sie erst Minuten alt oder gerade gelöscht. Warten Sie kurz, oder wählen Sie eine andere Instanz.</translation>
    </message>
    <message>
        <source>It may have been deleted or mistyped. Create a new one on cloud.ibm.com and enter it in the account.</source>
        <translation>Vielleicht wurde er gelöscht oder falsch eingegeben. Legen Sie auf cloud.ibm.com einen neuen an und geben Sie ihn im Konto ein.</translation>
    </message>
    <message>
        <source>It may have been deleted, or belong to another instance.</source>
        <translation>Vielleicht wurde er gelöscht oder gehört zu einer anderen Instanz.</translation>
    </message>
    <message>
        <source>It may have been regenerated. Enter the one the service shows now.</source>
        <translation>Vielleicht wurde es neu erzeugt. Geben Sie das ein, das der Dienst jetzt zeigt.</translation>
    </message>
    <message>
        <source>It names no channel; {title} is assumed.</source>
        <translation>Es nennt keinen Kanal; {title} wird angenommen.</translation>
    </message>
    <message>
        <source>It needs two more packages: pip install flask &apos;qiskit[qasm3-import]&apos;.</source>
        <translation>Er braucht zwei weitere Pakete: pip install flask &apos;qiskit[qasm3-import]&apos;.</translation>
    </message>
    <message>
        <source>It refuses every key.</source>
        <translation>Er lehnt jeden Schlüssel ab.</translation>
    </message>
    <message>
        <source>It stands in {path} until then.</source>
        <translation>Bis dahin steht es in {path}.</translation>
    </message>
    <message>
        <source>It stays there until this program ends.</source>
        <translation>Er bleibt dort, bis dieses Programm endet.</translation>
    </message>
    <message>
        <source>It stood on the account&apos;s page of the classic service, which is gone.</source>
        <translation>Es stand auf der Kontoseite des klassischen Dienstes, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>It switches the check of certificates off (verify is false).</source>
        <translation>Es schaltet die Prüfung der Zertifikate ab (verify ist false).</translation>
    </message>
    <message>
        <source>It takes every key and keeps none.</source>
        <translation>Er nimmt jeden Schlüssel an und bewahrt keinen auf.</translation>
    </message>
    <message>
        <source>It was deleted there, or the keyring is another one than before.</source>
        <translation>Er wurde dort gelöscht, oder der Schlüsselbund ist ein anderer als zuvor.</translation>
    </message>
    <message>
        <source>It was sent from your own Python, which fits a circuit of yours to the device: run it again there (on the command line: --in PYTHON).</source>
        <translation>Aus Ihrem eigenen Python gesendet, das einen Schaltkreis von Ihnen an das Gerät anpasst: Starten Sie ihn dort erneut (auf der Befehlszeile: --in PYTHON).</translation>
    </message>
    <message>
        <source>It works without a network, in your own Python environment.</source>
        <translation>Es geht ohne Netz, in Ihrer eigenen Python-Umgebung.</translation>
    </message>
    <message>
        <source>It writes keys into a file as plain text.</source>
        <translation>Er schreibt Schlüssel als Klartext in eine Datei.</translation>
    </message>
    <message>
        <source>Its address is the classic service&apos;s; the channel&apos;s own is taken instead.</source>
        <translation>Seine Adresse ist die des klassischen Dienstes; stattdessen gilt die des Kanals.</translation>
    </message>
    <message>
        <source>Its entry is kept as it is in the accounts file.</source>
        <translation>Sein Eintrag bleibt unverändert in der Kontendatei.</translation>
    </message>
    <message>
        <source>Its key is missing in the backup.</source>
        <translation>Sein Schlüssel fehlt in der Sicherung.</translation>
    </message>
    <message>
        <source>Its name differs from another&apos;s only by case or form, so it comes in as “{name}”. {remarks}</source>
        <translation>Sein Name unterscheidet sich von einem anderen nur in Groß- und Kleinschreibung oder Form; es kommt deshalb als „{name}“ herein. {remarks}</translation>
    </message>
    <message>
        <source>Its passphrase is asked for when a key is needed. {folder}</source>
        <translation>Nach ihrer Passphrase wird gefragt, wenn ein Schlüssel gebraucht wird. {folder}</translation>
    </message>
    <message>
        <source>Its passphrase opens it until this program ends or is locked.</source>
        <translation>Ihre Passphrase öffnet sie, bis dieses Programm endet oder gesperrt wird.</translation>
    </message>
    <message>
        <source>Its proxies have different passwords; only the first is taken over.</source>
        <translation>Seine Proxys haben verschiedene Passwörter; nur das erste wird übernommen.</translation>
    </message>
    <message>
        <source>Its result has a form this program does not show.</source>
        <translation>Sein Ergebnis hat eine Form, die dieses Programm nicht zeigt.</translation>
    </message>
    <message>
        <source>Its time was over, or it was deleted. Enter the key anew if you have it elsewhere; nothing was changed.</source>
        <translation>Seine Zeit war abgelaufen, oder er wurde gelöscht. Geben Sie den Schlüssel neu ein, wenn Sie ihn anderswo haben; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Its verify or proxies cannot be understood.</source>
        <translation>verify oder proxies sind nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Its words, its choice and its order come back when it is chosen. One of the same name is replaced.</source>
        <translation>Suchwörter, Auswahl und Reihenfolge kommen zurück, wenn Sie diese Suche wählen. Eine Suche gleichen Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Job {job_id}</source>
        <translation>Job {job_id}</translation>
    </message>
    <message>
        <source>Job {job_id} on {backend}</source>
        <translation>Job {job_id} auf {backend}</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Ke&amp;pt in</source>
        <translation>Ablag&amp;e</translation>
    </message>
    <message>
        <source>Keep no replaced keys?</source>
        <translation>Keine ersetzten Schlüssel aufbewahren?</translation>
    </message>
    <message>
        <source>Keep re&amp;placed keys</source>
        <translation>Ersetzte Schlüssel a&amp;ufbewahren</translation>
    </message>
    <message numerus="yes">
        <source>Keep replaced keys for {n} day only?</source>
        <comment>Keep replaced keys for {n} days only?</comment>
        <translation>
            <numerusform>Ersetzte Schlüssel nur {n} Tag aufbewahren?</numerusform>
            <numerusform>Ersetzte Schlüssel nur {n} Tage aufbewahren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps every IBM Quantum account you have, its key in the system keyring, and proves with one click that it works.</source>
        <translation>Bewahrt alle Ihre IBM-Quantum-Konten auf, die Schlüssel im Schlüsselbund des Systems, und zeigt mit einem Klick, ob sie funktionieren.</translation>
    </message>
    <message>
        <source>Kept for this session only, so nothing of it stays on this computer. {at_ibm}</source>
        <translation>Nur für diese Sitzung aufbewahrt, auf diesem Computer bleibt also nichts davon. {at_ibm}</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Kept in memory; type to replace it</source>
        <translation>Im Arbeitsspeicher; zum Ersetzen eintippen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key at IB&amp;M…</source>
        <translation>Schlüssel bei IB&amp;M …</translation>
    </message>
    <message>
        <source>Key at IBM</source>
        <translation>Schlüssel bei IBM</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Keyring &amp;doctor</source>
        <translation>Schlüsselbund-&amp;Diagnose</translation>
    </message>
    <message>
        <source>Keyring doctor</source>
        <translation>Schlüsselbund-Diagnose</translation>
    </message>
    <message>
        <source>Keys are kept in {name}</source>
        <translation>Schlüssel liegen in {name}</translation>
    </message>
    <message>
        <source>Keys are kept in: {name}</source>
        <translation>Schlüssel liegen in: {name}</translation>
    </message>
    <message>
        <source>Keys are not sent to {host}</source>
        <translation>An {host} werden keine Schlüssel gesendet</translation>
    </message>
    <message>
        <source>Keys are sent to IBM only, and {host} is not an IBM address.</source>
        <translation>Schlüssel gehen nur an IBM, und {host} ist keine Adresse von IBM.</translation>
    </message>
    <message>
        <source>Keys are sent to IBM only. Check the account&apos;s address, the proxy and any Wi-Fi login page.</source>
        <translation>Schlüssel gehen nur an IBM. Prüfen Sie die Adresse des Kontos, den Proxy und eine etwaige WLAN-Anmeldeseite.</translation>
    </message>
    <message>
        <source>Keys that are missing are in the other one.</source>
        <translation>Fehlende Schlüssel sind im anderen.</translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation>Art des Codes</translation>
    </message>
    <message>
        <source>Last test {last}. Only its outcome is remembered; a check shows the steps.</source>
        <translation>Letzter Test {last}. Nur sein Ergebnis ist noch bekannt; eine Prüfung zeigt die Schritte.</translation>
    </message>
    <message>
        <source>Layer error</source>
        <translation>Layerfehler</translation>
    </message>
    <message>
        <source>Least busy</source>
        <translation>Am wenigsten belegt</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Leave it empty unless IBM or your administrator gave you another one.</source>
        <translation>Leer lassen, außer IBM oder Ihr Administrator hat Ihnen eine andere genannt.</translation>
    </message>
    <message>
        <source>Leave it to the &amp;program</source>
        <translation>Dem &amp;Programm überlassen</translation>
    </message>
    <message>
        <source>Leave it: “{taken}”</source>
        <translation>Unverändert: „{taken}“</translation>
    </message>
    <message>
        <source>Leave the password out of the address; it has a field of its own.</source>
        <translation>Lassen Sie das Passwort aus der Adresse weg; dafür gibt es ein eigenes Feld.</translation>
    </message>
    <message>
        <source>Leave the quotation marks out.</source>
        <translation>Lassen Sie die Anführungszeichen weg.</translation>
    </message>
    <message>
        <source>Left and Right choose a heading, Space sorts by it</source>
        <translation>Links und Rechts wählen eine Überschrift, die Leertaste sortiert danach</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Left out, because kept for this session only: {names}.</source>
        <translation>Ausgelassen, weil nur für diese Sitzung aufbewahrt: {names}.</translation>
    </message>
    <message>
        <source>Lend &amp;for a while…</source>
        <translation>V&amp;erleihen …</translation>
    </message>
    <message>
        <source>Lend “{name}”</source>
        <translation>„{name}“ verleihen</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Verliehen</translation>
    </message>
    <message numerus="yes">
        <source>Lent for {n} more minute</source>
        <comment>Lent for {n} more minutes</comment>
        <translation>
            <numerusform>Noch {n} Minute verliehen</numerusform>
            <numerusform>Noch {n} Minuten verliehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Less: what only says that something is under way stands still.</source>
        <translation>„Weniger“: Bewegungen, die nur zeigen, dass etwas im Gange ist, entfallen.</translation>
    </message>
    <message>
        <source>Let it through</source>
        <translation>Durchlassen</translation>
    </message>
    <message>
        <source>Let the system choose</source>
        <translation>System wählen lassen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Lists the instances of this key</source>
        <translation>Zeigt die Instanzen dieses Schlüssels</translation>
    </message>
    <message>
        <source>Load IBM&apos;s client</source>
        <translation>IBMs Client laden</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Local simulator</source>
        <translation>Lokaler Simulator</translation>
    </message>
    <message>
        <source>Lock &amp;with the screen</source>
        <translation>&amp;Mit dem Bildschirm sperren</translation>
    </message>
    <message>
        <source>Lock when &amp;idle</source>
        <translation>Bei Untäti&amp;gkeit sperren</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Locked · {program}</source>
        <translation>Gesperrt · {program}</translation>
    </message>
    <message>
        <source>Locking …</source>
        <translation>Wird gesperrt …</translation>
    </message>
    <message>
        <source>Log out and in again, which restarts it.</source>
        <translation>Melden Sie sich ab und wieder an; das startet ihn neu.</translation>
    </message>
    <message>
        <source>Log out and in again, which restarts the keyring, then try again; nothing was lost.</source>
        <translation>Melden Sie sich ab und wieder an, das startet den Schlüsselbund neu, und versuchen Sie es erneut; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Log out and in again, which restarts the keyring; nothing was lost.</source>
        <translation>Melden Sie sich ab und wieder an, das startet den Schlüsselbund neu; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Look at the account as it is now and make your change again; nothing was overwritten.</source>
        <translation>Sehen Sie sich das Konto in seinem jetzigen Zustand an und wiederholen Sie die Änderung; nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Look at the time left</source>
        <translation>Restzeit ansehen</translation>
    </message>
    <message>
        <source>Look into the Python</source>
        <translation>Das Python untersuchen</translation>
    </message>
    <message>
        <source>Looking for the keyring …</source>
        <translation>Der Schlüsselbund wird gesucht …</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird untersucht …</translation>
    </message>
    <message>
        <source>Looks like “{alike}”, which is another account.</source>
        <translation>Sieht aus wie „{alike}“, das ein anderes Konto ist.</translation>
    </message>
    <message>
        <source>Made another account the default</source>
        <translation>Ein anderes Konto zum Standardkonto gemacht</translation>
    </message>
    <message>
        <source>Made minutes ago: IBM&apos;s search does not list it yet, so IBM&apos;s client does not see it.</source>
        <translation>Vor Minuten angelegt: IBMs Suche führt sie noch nicht, IBMs Client sieht sie also nicht.</translation>
    </message>
    <message>
        <source>Made {who} as a copy</source>
        <translation>Als Kopie angelegt: {who}</translation>
    </message>
    <message>
        <source>Made {who} the default</source>
        <translation>Zum Standardkonto gemacht: {who}</translation>
    </message>
    <message>
        <source>Main actions</source>
        <translation>Hauptaktionen</translation>
    </message>
    <message>
        <source>Make &amp;default</source>
        <translation>Zum &amp;Standardkonto machen</translation>
    </message>
    <message>
        <source>Mark one as the default, so that a new account&apos;s name does not change the choice.</source>
        <translation>Kennzeichnen Sie eines als Standard, damit der Name eines neuen Kontos die Wahl nicht ändert.</translation>
    </message>
    <message>
        <source>Markdown (*.md);;CSV (*.csv);;JSON (*.json)</source>
        <translation>Markdown (*.md);;CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Meanwhile the key stands as plain text in {path}; whoever can read that file can use it.</source>
        <translation>Solange steht der Schlüssel als Klartext in {path}; wer diese Datei lesen kann, kann ihn benutzen.</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Mo&amp;ve up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>More in the window …</source>
        <translation>Mehr im Fenster …</translation>
    </message>
    <message>
        <source>Most API keys have 44 letters and digits; check that this one is complete.</source>
        <translation>Die meisten API-Schlüssel haben 44 Buchstaben und Ziffern; prüfen Sie, ob dieser vollständig ist.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>Moved the keys of {who} to another place</source>
        <translation>Schlüssel an einen anderen Ort gebracht: {who}</translation>
    </message>
    <message>
        <source>Moved {who} to the bin</source>
        <translation>In den Papierkorb gelegt: {who}</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>NTLM password</source>
        <translation>NTLM-Passwort</translation>
    </message>
    <message>
        <source>NTLM user</source>
        <translation>NTLM-Benutzer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name another file, or save an account with IBM&apos;s client first.</source>
        <translation>Nennen Sie eine andere Datei, oder speichern Sie zuerst mit IBMs Client ein Konto.</translation>
    </message>
    <message>
        <source>Name it and paste its API key from cloud.ibm.com.</source>
        <translation>Namen vergeben und den API-Schlüssel von cloud.ibm.com einfügen.</translation>
    </message>
    <message>
        <source>Name: {name}</source>
        <translation>Name: {name}</translation>
    </message>
    <message>
        <source>Named in {variable}.</source>
        <translation>Genannt in {variable}.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Next passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Next passphrase, once more</source>
        <translation>Neue Passphrase, noch einmal</translation>
    </message>
    <message>
        <source>No Python was chosen for it. Choose one that has qiskit-ibm-runtime.</source>
        <translation>Dafür ist kein Python gewählt. Wählen Sie eines mit qiskit-ibm-runtime.</translation>
    </message>
    <message>
        <source>No Python was found in the usual places; choose one.</source>
        <translation>An den üblichen Orten wurde kein Python gefunden; wählen Sie eines.</translation>
    </message>
    <message>
        <source>No access token was made</source>
        <translation>Es wurde kein Zugriffstoken erzeugt</translation>
    </message>
    <message>
        <source>No account chosen</source>
        <translation>Kein Konto gewählt</translation>
    </message>
    <message>
        <source>No account is marked as the default, and it has the client&apos;s own default name.</source>
        <translation>Kein Konto ist als Standard gekennzeichnet, und dieses trägt den Standardnamen des Clients.</translation>
    </message>
    <message>
        <source>No account is marked as the default, and it is the only one of its channel.</source>
        <translation>Kein Konto ist als Standard gekennzeichnet, und dieses ist das einzige seines Kanals.</translation>
    </message>
    <message>
        <source>No account is marked as the default, and this name is the last of its channel in the file.</source>
        <translation>Kein Konto ist als Standard gekennzeichnet, und dieser Name ist der letzte seines Kanals in der Datei.</translation>
    </message>
    <message>
        <source>No account matches “{text}”.</source>
        <translation>Kein Konto passt zu „{text}“.</translation>
    </message>
    <message>
        <source>No account&apos;s key is missing there</source>
        <translation>Dort fehlt keinem Konto der Schlüssel</translation>
    </message>
    <message>
        <source>No accounts yet.</source>
        <translation>Noch keine Konten.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>No encrypted connection to {host} came about</source>
        <translation>Mit {host} kam keine verschlüsselte Verbindung zustande</translation>
    </message>
    <message>
        <source>No gates (guide)</source>
        <translation>Ohne Gatter (Anleitung)</translation>
    </message>
    <message>
        <source>No instance of this key has quantum time allocated</source>
        <translation>Keiner Instanz dieses Schlüssels ist Quantenzeit zugeteilt</translation>
    </message>
    <message>
        <source>No instance of this key lies in the region {region}</source>
        <translation>Keine Instanz dieses Schlüssels liegt in der Region {region}</translation>
    </message>
    <message>
        <source>No job is open</source>
        <translation>Kein Job geöffnet</translation>
    </message>
    <message>
        <source>No key is in it. The next change of an account mends this.</source>
        <translation>Es ist kein Schlüssel darin. Die nächste Änderung eines Kontos behebt das.</translation>
    </message>
    <message>
        <source>No key is needed</source>
        <translation>Kein Schlüssel nötig</translation>
    </message>
    <message>
        <source>No key, no account&apos;s name, no CRN and no e-mail address is in it; your home folder is “~”.</source>
        <translation>Kein Schlüssel, kein Kontoname, kein CRN und keine E-Mail-Adresse ist darin; Ihr Benutzerordner ist „~“.</translation>
    </message>
    <message>
        <source>No keyring is in use, so a click unlocks. This hides the accounts; it is not a password.</source>
        <translation>Es wird kein Schlüsselbund benutzt, ein Klick entsperrt also. Die Sperre verbirgt nur die Konten; sie ersetzt kein Passwort.</translation>
    </message>
    <message>
        <source>No old key of this account waits to be deleted</source>
        <translation>Kein alter Schlüssel dieses Kontos wartet auf das Löschen</translation>
    </message>
    <message>
        <source>No other account here has this key.</source>
        <translation>Kein anderes Konto hier hat diesen Schlüssel.</translation>
    </message>
    <message>
        <source>No program offers the Secret Service.</source>
        <translation>Kein Programm bietet den Secret Service an.</translation>
    </message>
    <message>
        <source>No quantum device is available at the moment</source>
        <translation>Zurzeit ist kein Quantengerät verfügbar</translation>
    </message>
    <message>
        <source>No quantum time is left on this instance</source>
        <translation>Auf dieser Instanz ist keine Quantenzeit mehr übrig</translation>
    </message>
    <message>
        <source>No service answers at {host} on this computer</source>
        <translation>Unter {host} auf diesem Computer antwortet kein Dienst</translation>
    </message>
    <message>
        <source>No system keyring is available</source>
        <translation>Kein Schlüsselbund des Systems verfügbar</translation>
    </message>
    <message>
        <source>No time is allocated to it, so IBM&apos;s client hides it; ask the account&apos;s administrator.</source>
        <translation>Dieser Instanz ist keine Zeit zugeteilt, deshalb verbirgt IBMs Client sie; fragen Sie den Administrator des Kontos.</translation>
    </message>
    <message>
        <source>No time left</source>
        <translation>Keine Zeit übrig</translation>
    </message>
    <message>
        <source>None: straight to the service</source>
        <translation>Keiner: direkt zum Dienst</translation>
    </message>
    <message>
        <source>Not a settings file of qiskit-ibm-runtime: {path}</source>
        <translation>Keine Einstellungsdatei von qiskit-ibm-runtime: {path}</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not checked: {reason}</source>
        <translation>Nicht geprüft: {reason}</translation>
    </message>
    <message>
        <source>Not encrypted: only for this computer.</source>
        <translation>Nicht verschlüsselt: nur für diesen Computer.</translation>
    </message>
    <message>
        <source>Not rescued: {names} and {count} more.</source>
        <translation>Nicht gerettet: {names} und {count} weitere.</translation>
    </message>
    <message>
        <source>Not rescued: {names}.</source>
        <translation>Nicht gerettet: {names}.</translation>
    </message>
    <message>
        <source>Not taken over: {unknown}.</source>
        <translation>Nicht übernommen: {unknown}.</translation>
    </message>
    <message>
        <source>Not tested yet. A check looks into the chosen Python and runs a two-qubit job there.</source>
        <translation>Noch nicht getestet. Eine Prüfung untersucht das gewählte Python und führt dort einen Job mit zwei Qubits aus.</translation>
    </message>
    <message>
        <source>Not tested yet. A check reads the key, signs in, finds the instance, and looks at its devices and the time left.</source>
        <translation>Noch nicht getestet. Eine Prüfung liest den Schlüssel, meldet sich an, findet die Instanz und sieht nach ihren Geräten und der Restzeit.</translation>
    </message>
    <message>
        <source>Not written: {reason}.</source>
        <translation>Nicht geschrieben: {reason}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nothing is left over of this installation in the keyring</source>
        <translation>Von dieser Installation ist im Schlüsselbund nichts übrig geblieben</translation>
    </message>
    <message>
        <source>Nothing is wrong with your account. IBM&apos;s status page is cloud.ibm.com/status; try again later.</source>
        <translation>Mit Ihrem Konto ist alles in Ordnung. IBMs Statusseite ist cloud.ibm.com/status; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Nothing needs mending</source>
        <translation>Nichts muss behoben werden</translation>
    </message>
    <message>
        <source>Nothing of an account was recognised on the clipboard</source>
        <translation>In der Zwischenablage war nichts von einem Konto zu erkennen</translation>
    </message>
    <message>
        <source>Nothing to test yet.</source>
        <translation>Noch nichts zu testen.</translation>
    </message>
    <message>
        <source>Nothing to write</source>
        <translation>Nichts zu schreiben</translation>
    </message>
    <message>
        <source>Nothing was changed. Check Caps Lock and the keyboard&apos;s language; if it is right, the file is damaged.</source>
        <translation>Nichts wurde geändert. Prüfen Sie Feststelltaste und Tastatursprache; stimmt sie, ist die Datei beschädigt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the file and try again.</source>
        <translation>Nichts wurde geändert. Prüfen Sie die Datei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check {path}.</source>
        <translation>Nichts wurde geändert. Prüfen Sie {path}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another keyring; `qubit-keychain list` shows what is stored.</source>
        <translation>Nichts wurde geändert. Wählen Sie einen anderen Schlüsselbund; `qubit-keychain list` zeigt, was gespeichert ist.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name, or say that it may be replaced.</source>
        <translation>Nichts wurde geändert. Wählen Sie einen anderen Namen, oder erlauben Sie das Ersetzen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close other programs and try again.</source>
        <translation>Nichts wurde geändert. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was changed. If you trust the file, lock it anew: age -d FILE | age -p &gt; NEW.</source>
        <translation>Nichts wurde geändert. Wenn Sie der Datei trauen, verschließen Sie sie neu: age -d FILE | age -p &gt; NEW.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to restore {path}.</source>
        <translation>Nichts wurde geändert. Installieren Sie die neuere Version, um {path} wiederherzustellen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use another copy of {path}.</source>
        <translation>Nichts wurde geändert. Nehmen Sie eine andere Kopie von {path}.</translation>
    </message>
    <message>
        <source>Nothing was checked since the program started; a report is about that</source>
        <translation>Seit dem Start wurde nichts geprüft; darüber ist der Bericht</translation>
    </message>
    <message>
        <source>Nothing was found in the usual places. Choose a file.</source>
        <translation>An den üblichen Orten wurde nichts gefunden. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. A copy was kept as {kept}; no key was deleted from the keyring.</source>
        <translation>Nichts wurde überschrieben. Eine Kopie liegt unter {kept}; kein Schlüssel wurde aus dem Schlüsselbund gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Put {path} back from a backup, or go back to the last good copy.</source>
        <translation>Nichts wurde überschrieben. Stellen Sie {path} aus einer Sicherung wieder her, oder gehen Sie zur letzten guten Kopie zurück.</translation>
    </message>
    <message>
        <source>Nothing was replaced: the old key of “{name}” still waits to be deleted</source>
        <translation>Nichts wurde ersetzt: Der alte Schlüssel von „{name}“ wartet noch auf das Löschen</translation>
    </message>
    <message>
        <source>Nowhere: this session only</source>
        <translation>Nirgends: nur diese Sitzung</translation>
    </message>
    <message>
        <source>Of the proxy&apos;s NTLM login only a half is there, so it is not taken over.</source>
        <translation>Von der NTLM-Anmeldung des Proxys ist nur die Hälfte da; sie wird nicht übernommen.</translation>
    </message>
    <message>
        <source>On cloud.ibm.com: Manage, Access (IAM), API keys, Create.</source>
        <translation>Auf cloud.ibm.com: Manage, Access (IAM), API keys, Create.</translation>
    </message>
    <message>
        <source>On paid plans</source>
        <translation>Mit kostenpflichtigem Tarif</translation>
    </message>
    <message>
        <source>On quantum.cloud.ibm.com: Instances; the copy button beside the instance gives its CRN.</source>
        <translation>Auf quantum.cloud.ibm.com: Instances; der Kopierknopf neben der Instanz gibt ihren CRN.</translation>
    </message>
    <message>
        <source>One account could not be read: {reason}</source>
        <translation>Ein Konto war nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>One encrypted file for keys, in the age format, for computers without a keyring. Choose a passphrase.</source>
        <translation>Eine verschlüsselte Datei für Schlüssel, im age-Format, für Computer ohne Schlüsselbund. Wählen Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>One that costs nothing; a test job may wait in its queue for longer.</source>
        <translation>Gilt für eine Prüfung, die nichts kostet; ein Testjob darf länger in der Warteschlange stehen.</translation>
    </message>
    <message>
        <source>Only a command that is started like this finds the practice service.</source>
        <translation>Nur ein so gestarteter Befehl findet den Übungsdienst.</translation>
    </message>
    <message>
        <source>Only accounts of IBM Quantum Platform and IBM Cloud have API keys that can be replaced.</source>
        <translation>Nur Konten von IBM Quantum Platform und IBM Cloud haben API-Schlüssel, die sich ersetzen lassen.</translation>
    </message>
    <message>
        <source>Only while the key is still on the clipboard.</source>
        <translation>Nur, solange der Schlüssel noch in der Zwischenablage ist.</translation>
    </message>
    <message>
        <source>Open IBM&apos;s pa&amp;ge</source>
        <translation>IBMs S&amp;eite öffnen</translation>
    </message>
    <message>
        <source>Open a browser: a Wi-Fi or company login page may be waiting.</source>
        <translation>Öffnen Sie einen Browser: Vielleicht wartet eine Anmeldeseite des WLANs oder der Firma.</translation>
    </message>
    <message>
        <source>Open the account and enter its key again.</source>
        <translation>Öffnen Sie das Konto und geben Sie seinen Schlüssel neu ein.</translation>
    </message>
    <message>
        <source>Open the job again in a minute.</source>
        <translation>Öffnen Sie den Job in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>OpenQASM 3 (*.qasm *.qasm3 *.inc *.txt);;All files (*)</source>
        <translation>OpenQASM 3 (*.qasm *.qasm3 *.inc *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Opening the job …</source>
        <translation>Der Job wird geöffnet …</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Opens {page} in the browser</source>
        <translation>Öffnet {page} im Browser</translation>
    </message>
    <message>
        <source>Or as soon as another field is entered.</source>
        <translation>Oder sobald ein anderes Feld betreten wird.</translation>
    </message>
    <message>
        <source>Or keep keys in an encrypted file, by a passphrase</source>
        <translation>Oder Schlüssel in einer verschlüsselten Datei mit Passphrase aufbewahren</translation>
    </message>
    <message>
        <source>Or log out and in again.</source>
        <translation>Oder melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>Or now</source>
        <translation>Oder gleich</translation>
    </message>
    <message>
        <source>Order and choice of the accounts</source>
        <translation>Reihenfolge und Auswahl der Konten</translation>
    </message>
    <message>
        <source>Order of plans</source>
        <translation>Reihenfolge der Tarife</translation>
    </message>
    <message>
        <source>Others on this computer could change the accounts file</source>
        <translation>Andere auf diesem Computer könnten die Kontendatei ändern</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anderes …</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND chooses the keyring</source>
        <translation>PYTHON_KEYRING_BACKEND wählt den Schlüsselbund</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Passphrase, noch einmal</translation>
    </message>
    <message>
        <source>Paste from clip&amp;board</source>
        <translation>Aus der &amp;Zwischenablage</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture, PNG (*.png);;Picture, SVG (*.svg);;Table, CSV (*.csv);;JSON (*.json)</source>
        <translation>Bild, PNG (*.png);;Bild, SVG (*.svg);;Tabelle, CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Pinned {who}</source>
        <translation>Angeheftet: {who}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Practice: this account is kept in memory only</source>
        <translation>Übung: Dieses Konto liegt nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>Pri&amp;mitive</source>
        <translation>Primiti&amp;ve</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Primitive</source>
        <translation>Primitive</translation>
    </message>
    <message>
        <source>Private endpoint</source>
        <translation>Privater Endpunkt</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Programs that read the file take that entry. Export the account to replace it, or rename the account here.</source>
        <translation>Programme, die die Datei lesen, nehmen diesen Eintrag. Exportieren Sie das Konto, um ihn zu ersetzen, oder benennen Sie das Konto hier um.</translation>
    </message>
    <message>
        <source>Progress of all checks</source>
        <translation>Fortschritt aller Prüfungen</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Fortschritt des Tests</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>Proxy-Pass&amp;wort</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>Proxy: {address}</source>
        <translation>Proxy: {address}</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python {python}, qiskit {qiskit}, qiskit-ibm-runtime {runtime}</source>
        <translation>Python {python}, qiskit {qiskit}, qiskit-ibm-runtime {runtime}</translation>
    </message>
    <message>
        <source>Python {version} is too old for IBM&apos;s client: 3.9 or newer is needed</source>
        <translation>Python {version} ist zu alt für IBMs Client: 3.9 oder neuer ist nötig</translation>
    </message>
    <message>
        <source>Python, everything spelled out</source>
        <translation>Python, alles ausgeschrieben</translation>
    </message>
    <message>
        <source>Python, key from qiskit-ibm.json</source>
        <translation>Python, Schlüssel aus qiskit-ibm.json</translation>
    </message>
    <message>
        <source>Python, key from the keyring</source>
        <translation>Python, Schlüssel aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>QISKIT_IBM_TOKEN beats every saved account but a named one.</source>
        <translation>QISKIT_IBM_TOKEN geht jedem gespeicherten Konto vor, außer einem genannten.</translation>
    </message>
    <message>
        <source>QISKIT_IBM_TOKEN is set in this session: in scripts it beats every saved account but a named one.</source>
        <translation>QISKIT_IBM_TOKEN ist in dieser Sitzung gesetzt: in Skripten geht es jedem gespeicherten Konto vor, außer einem genannten.</translation>
    </message>
    <message>
        <source>Quantum time</source>
        <translation>Quantenzeit</translation>
    </message>
    <message>
        <source>Qubits</source>
        <translation>Qubits</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Queued on {backend}</source>
        <translation>In der Warteschlange auf {backend}</translation>
    </message>
    <message>
        <source>Quick check, the default account and the lock, from an icon beside the clock.</source>
        <translation>Schnelle Prüfung, Standardkonto und Sperre über ein Symbol neben der Uhr.</translation>
    </message>
    <message>
        <source>Quit and forget {what}?</source>
        <translation>Beenden und {what} vergessen?</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>Ohne Speichern beenden?</translation>
    </message>
    <message>
        <source>Re&amp;name account</source>
        <translation>Konto &amp;umbenennen</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>&amp;Widerrufen …</translation>
    </message>
    <message>
        <source>Reach the service</source>
        <translation>Dienst erreichen</translation>
    </message>
    <message>
        <source>Reaches the service inside IBM Cloud&apos;s private network, for programs that run there</source>
        <translation>Erreicht den Dienst im privaten Netz der IBM Cloud, für Programme, die dort laufen</translation>
    </message>
    <message>
        <source>Read the key</source>
        <translation>Schlüssel lesen</translation>
    </message>
    <message>
        <source>Read the result</source>
        <translation>Ergebnis lesen</translation>
    </message>
    <message>
        <source>Reading the accounts …</source>
        <translation>Die Konten werden gelesen …</translation>
    </message>
    <message>
        <source>Really delete all {number} &amp;for good</source>
        <translation>Wirklich alle {number} &amp;endgültig löschen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Remove PYTHON_KEYRING_BACKEND or keyringrc.cfg, or uninstall keyrings.alt, so that the system&apos;s own keyring is chosen.</source>
        <translation>Entfernen Sie PYTHON_KEYRING_BACKEND oder keyringrc.cfg, oder deinstallieren Sie keyrings.alt, damit der Schlüsselbund des Systems gewählt wird.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it there…</source>
        <translation>Dort entfernen …</translation>
    </message>
    <message>
        <source>Remove the plain-text copy</source>
        <translation>Klartextkopie entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} account from {path}. The encrypted copy is {backup}.</source>
        <comment>Removed {n} accounts from {path}. The encrypted copy is {backup}.</comment>
        <translation>
            <numerusform>{n} Konto aus {path} entfernt. Die verschlüsselte Kopie ist {backup}.</numerusform>
            <numerusform>{n} Konten aus {path} entfernt. Die verschlüsselte Kopie ist {backup}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation>Wird entfernt …</translation>
    </message>
    <message>
        <source>Rename or remove one of them in the file, then import again.</source>
        <translation>Benennen Sie eines davon in der Datei um oder entfernen Sie es, und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>Renamed “{before}” to “{after}”</source>
        <translation>Umbenannt: „{before}“ in „{after}“</translation>
    </message>
    <message>
        <source>Repair or import {path}.</source>
        <translation>Reparieren oder importieren Sie {path}.</translation>
    </message>
    <message>
        <source>Replace accounts whose name is &amp;taken</source>
        <translation>Konten mi&amp;t vergebenem Namen ersetzen</translation>
    </message>
    <message>
        <source>Replace the key first.</source>
        <translation>Ersetzen Sie zuerst den Schlüssel.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message numerus="yes">
        <source>Replaced keys stay in the keyring for {n} day.</source>
        <comment>Replaced keys stay in the keyring for {n} days.</comment>
        <translation>
            <numerusform>Ersetzte Schlüssel bleiben {n} Tag im Schlüsselbund.</numerusform>
            <numerusform>Ersetzte Schlüssel bleiben {n} Tage im Schlüsselbund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced keys stay in the keyring until you say otherwise.</source>
        <translation>Ersetzte Schlüssel bleiben im Schlüsselbund, bis Sie es anders bestimmen.</translation>
    </message>
    <message>
        <source>Replaced the API key of {who}</source>
        <translation>API-Schlüssel ersetzt: {who}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>Alle Einstellungen zurücksetzen?</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restored {n} account</source>
        <comment>Restored {n} accounts</comment>
        <translation>
            <numerusform>{n} Konto wiederhergestellt</numerusform>
            <numerusform>{n} Konten wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored {who} from the bin</source>
        <translation>Aus dem Papierkorb zurückgeholt: {who}</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>Wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>Revoke the key of {names} at IBM?</source>
        <translation>Schlüssel von {names} bei IBM widerrufen?</translation>
    </message>
    <message>
        <source>Revoked the key of {who} at IBM</source>
        <translation>Schlüssel bei IBM widerrufen: {who}</translation>
    </message>
    <message>
        <source>Rotate the key of {names}?</source>
        <translation>Schlüssel von {names} ersetzen?</translation>
    </message>
    <message>
        <source>Run a test job that costs money on “{name}”?</source>
        <translation>Einen kostenpflichtigen Testjob auf „{name}“ starten?</translation>
    </message>
    <message>
        <source>Run the check again to see which devices there are.</source>
        <translation>Prüfen Sie noch einmal, um zu sehen, welche Geräte es gibt.</translation>
    </message>
    <message>
        <source>Run the check again, which signs in anew. If it stays so, enter the API token anew.</source>
        <translation>Prüfen Sie noch einmal, dabei wird neu angemeldet. Bleibt es dabei, geben Sie das API-Token neu ein.</translation>
    </message>
    <message>
        <source>Run the test through IBM&apos;s client in a Python of yours</source>
        <translation>Test über IBMs Client in einer Ihrer Python-Umgebungen ausführen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Running on {backend}</source>
        <translation>Läuft auf {backend}</translation>
    </message>
    <message>
        <source>Runs a two-qubit job in the chosen Python; costs nothing</source>
        <translation>Führt im gewählten Python einen Job mit zwei Qubits aus; kostet nichts</translation>
    </message>
    <message numerus="yes">
        <source>Runs the same job: {primitive}, {n} shot on {device}</source>
        <comment>Runs the same job: {primitive}, {n} shots on {device}</comment>
        <translation>
            <numerusform>Führt denselben Job aus: {primitive}, {n} Shot auf {device}</numerusform>
            <numerusform>Führt denselben Job aus: {primitive}, {n} Shots auf {device}</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs the test through IBM&apos;s client in a Python of yours</source>
        <translation>Führt den Test über IBMs Client in einer Ihrer Python-Umgebungen aus</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>B&amp;leiben</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>short for: Save changes</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the account first; then it can be tested.</source>
        <translation>Speichern Sie zuerst das Konto; dann lässt es sich testen.</translation>
    </message>
    <message>
        <source>Save the account first; then its code is shown here.</source>
        <translation>Speichern Sie zuerst das Konto; dann erscheint hier sein Code.</translation>
    </message>
    <message>
        <source>Save the account first; then its jobs can be shown.</source>
        <translation>Speichern Sie zuerst das Konto; dann lassen sich seine Jobs zeigen.</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
        <source>Save the counts</source>
        <translation>Häufigkeiten speichern</translation>
    </message>
    <message>
        <source>Save the counts as a picture, a table or JSON</source>
        <translation>Häufigkeiten als Bild, Tabelle oder JSON speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ei&amp;nstellungen …</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Konten suchen</translation>
    </message>
    <message>
        <source>See whether they are all there</source>
        <translation>Nachsehen, ob alle da sind</translation>
    </message>
    <message>
        <source>Sent by another program, such as IBM&apos;s client: it can be run again only there.</source>
        <translation>Von einem anderen Programm gesendet, etwa IBMs Client: Nur dort lässt er sich erneut starten.</translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY before the program starts, or give an account its own.</source>
        <translation>Setzen Sie HTTPS_PROXY vor dem Start des Programms, oder geben Sie einem Konto einen eigenen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Several instances are called “{name}”</source>
        <translation>Mehrere Instanzen heißen „{name}“</translation>
    </message>
    <message>
        <source>Several words are best.</source>
        <translation>Am besten sind mehrere Wörter.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Shots</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>Alle Konten zeigen</translation>
    </message>
    <message>
        <source>Show all accounts in my own order</source>
        <translation>Alle Konten in eigener Reihenfolge zeigen</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>Symbol i&amp;m Infobereich zeigen</translation>
    </message>
    <message>
        <source>Show or hide the key in its field</source>
        <translation>Schlüssel in seinem Feld zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>Zeigen: {name}</translation>
    </message>
    <message>
        <source>Shows first what is in it. Nothing that is here is replaced unless you tick it.</source>
        <translation>Zeigt zuerst, was darin ist. Vorhandenes wird nur ersetzt, wenn Sie es ankreuzen.</translation>
    </message>
    <message>
        <source>Shows the account&apos;s devices to choose one by name</source>
        <translation>Zeigt die Geräte des Kontos, um eines mit Namen zu wählen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in on quantum.cloud.ibm.com once and accept it.</source>
        <translation>Melden Sie sich einmal auf quantum.cloud.ibm.com an und nehmen Sie sie an.</translation>
    </message>
    <message>
        <source>Sign in once on the service&apos;s web page with an IBMid.</source>
        <translation>Melden Sie sich einmal auf der Webseite des Dienstes mit einer IBMid an.</translation>
    </message>
    <message>
        <source>Sign in with the new key</source>
        <translation>Mit dem neuen Schlüssel anmelden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Signs in and looks at instance, devices and time left; costs nothing</source>
        <translation>Meldet sich an und sieht nach Instanz, Geräten und Restzeit; kostet nichts</translation>
    </message>
    <message>
        <source>Signs in through IBM&apos;s client and looks at device, instance and time left; costs nothing</source>
        <translation>Meldet sich über IBMs Client an und sieht nach Gerät, Instanz und Restzeit; kostet nichts</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>Something between here and the service does not speak TLS. Check the proxy and the firewall.</source>
        <translation>Etwas zwischen hier und dem Dienst spricht kein TLS. Prüfen Sie Proxy und Firewall.</translation>
    </message>
    <message>
        <source>Something was typed before the window was locked and is not stored. Unlock the window to save it.</source>
        <translation>Vor dem Sperren wurde etwas eingetippt, das nicht gespeichert ist. Entsperren Sie das Fenster, um es zu speichern.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ging schief</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen</source>
        <translation>Etwas Unvorhergesehenes ging schief</translation>
    </message>
    <message>
        <source>Start &amp;with the icon only</source>
        <translation>Nur mit dem Symbol star&amp;ten</translation>
    </message>
    <message>
        <source>Start a relay that can, such as px or cntlm, and enter its address as the account&apos;s proxy.</source>
        <translation>Starten Sie eine Zwischenstelle, die das kann, etwa px oder cntlm, und tragen Sie deren Adresse als Proxy des Kontos ein.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start one (on Debian and Ubuntu: install gnome-keyring or KeePassXC and log in again), or keep the account for this session only. Keys are never written as plain text.</source>
        <translation>Starten Sie einen (unter Debian und Ubuntu: gnome-keyring oder KeePassXC installieren und neu anmelden), oder behalten Sie das Konto nur für diese Sitzung. Schlüssel werden nie als Klartext geschrieben.</translation>
    </message>
    <message>
        <source>Start one with a keyring in it</source>
        <translation>Einen mit Schlüsselbund starten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Still needed: {fields}</source>
        <translation>Noch nötig: {fields}</translation>
    </message>
    <message>
        <source>Store it in the keyring</source>
        <translation>Im Schlüsselbund ablegen</translation>
    </message>
    <message>
        <source>Stored already, but it differs in its {joined}.</source>
        <translation>Schon gespeichert, aber anders: {joined}.</translation>
    </message>
    <message>
        <source>Stored already, but it differs in {joined}.</source>
        <translation>Schon gespeichert, aber anders: {joined}.</translation>
    </message>
    <message>
        <source>Stored already, but its key is missing in the keyring; this brings it back.</source>
        <translation>Schon gespeichert, aber sein Schlüssel fehlt im Schlüsselbund; dies holt ihn zurück.</translation>
    </message>
    <message>
        <source>Stored already, with the same key.</source>
        <translation>Schon gespeichert, mit demselben Schlüssel.</translation>
    </message>
    <message>
        <source>Stored already; whether the key is the same cannot be told: {reason}.</source>
        <translation>Schon gespeichert; ob der Schlüssel derselbe ist, lässt sich nicht sagen: {reason}.</translation>
    </message>
    <message>
        <source>Stored in the keyring; type to replace it</source>
        <translation>Im Schlüsselbund gespeichert; zum Ersetzen eintippen</translation>
    </message>
    <message>
        <source>Stored in the vault file; type to replace it</source>
        <translation>In der Tresordatei gespeichert; zum Ersetzen eintippen</translation>
    </message>
    <message>
        <source>Submit the test job</source>
        <translation>Testjob abschicken</translation>
    </message>
    <message>
        <source>Switch to the dark theme</source>
        <translation>Zum dunklen Design wechseln</translation>
    </message>
    <message>
        <source>Switch to the light theme</source>
        <translation>Zum hellen Design wechseln</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>TLS: certificates and encryption</source>
        <translation>TLS: Zertifikate und Verschlüsselung</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Schla&amp;gwörter</translation>
    </message>
    <message numerus="yes">
        <source>Ta&amp;gs of {n} account…</source>
        <comment>Ta&amp;gs of {n} accounts…</comment>
        <translation>
            <numerusform>Schla&amp;gwörter von {n} Konto …</numerusform>
            <numerusform>Schla&amp;gwörter von {n} Konten …</numerusform>
        </translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Schla&amp;gwörter …</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>Tags of {n} account</source>
        <comment>Tags of {n} accounts</comment>
        <translation>
            <numerusform>Schlagwörter von {n} Konto</numerusform>
            <numerusform>Schlagwörter von {n} Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of “{name}”</source>
        <translation>Schlagwörter von „{name}“</translation>
    </message>
    <message>
        <source>Take it back now</source>
        <translation>Jetzt zurücknehmen</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>Technica&amp;l details</source>
        <translation>Technische Einze&amp;lheiten</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>Tell me when a check &amp;fails</source>
        <translation>Melden, wenn eine Prüfung fe&amp;hlschlägt</translation>
    </message>
    <message>
        <source>Tell me when a check &amp;passes</source>
        <translation>Melden, wenn eine Prüfung &amp;gelingt</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The API token was used directly, so there is no access token to end</source>
        <translation>Das API-Token wurde direkt benutzt, es gibt also kein Zugriffstoken zu beenden</translation>
    </message>
    <message>
        <source>The CRN has a space in it; copy it again.</source>
        <translation>Der CRN enthält ein Leerzeichen; kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The CRN has too many parts; copy it again.</source>
        <translation>Der CRN hat zu viele Teile; kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The CRN is cut off; copy the whole line from quantum.cloud.ibm.com.</source>
        <translation>Der CRN ist abgeschnitten; kopieren Sie die ganze Zeile von quantum.cloud.ibm.com.</translation>
    </message>
    <message>
        <source>The Flatpak sandbox keeps it away.</source>
        <translation>Die Flatpak-Sandbox hält ihn fern.</translation>
    </message>
    <message>
        <source>The NTLM user has an invisible character in it; type it anew.</source>
        <translation>Der NTLM-Benutzer enthält ein unsichtbares Zeichen; tippen Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The access token is dead: a second logout was answered with 401</source>
        <translation>Das Zugriffstoken ist ungültig: Auf eine zweite Abmeldung kam 401</translation>
    </message>
    <message>
        <source>The access token may still be valid: the second logout was answered with {status} instead of 401</source>
        <translation>Das Zugriffstoken gilt vielleicht noch: Auf die zweite Abmeldung kam {status} statt 401</translation>
    </message>
    <message>
        <source>The account and the tab shown last</source>
        <translation>Das zuletzt gezeigte Konto mit seinem Bereich</translation>
    </message>
    <message>
        <source>The account itself works: it passes the check of this program. The cause lies in that Python: its versions, its proxy settings or its certificates. What the client wrote is in the technical details.</source>
        <translation>Das Konto selbst funktioniert: Es besteht die Prüfung dieses Programms. Die Ursache liegt in jenem Python: in seinen Versionen, Proxy-Einstellungen oder Zertifikaten. Was der Client schrieb, steht in den technischen Einzelheiten.</translation>
    </message>
    <message>
        <source>The account part of the CRN looks unusual; check that it is complete.</source>
        <translation>Der Kontoteil des CRN sieht ungewöhnlich aus; prüfen Sie, ob er vollständig ist.</translation>
    </message>
    <message>
        <source>The account stays here, with a key that opens nothing. A disabled key can be enabled again on IBM&apos;s page; a deleted one is gone. Access tokens made from it live on for up to an hour.</source>
        <translation>Das Konto bleibt hier, mit einem Schlüssel, der nichts öffnet. Ein deaktivierter Schlüssel lässt sich auf der Seite von IBM wieder aktivieren, ein gelöschter ist weg. Damit erzeugte Zugriffstoken gelten noch bis zu einer Stunde.</translation>
    </message>
    <message>
        <source>The account you were changing was deleted meanwhile</source>
        <translation>Das Konto, das Sie gerade ändern, wurde inzwischen gelöscht</translation>
    </message>
    <message>
        <source>The accounts cannot be read.</source>
        <translation>Die Konten sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The accounts file could not be used: {reason}</source>
        <translation>Die Kontendatei ist nicht benutzbar: {reason}</translation>
    </message>
    <message>
        <source>The accounts file is damaged: {reason}</source>
        <translation>Die Kontendatei ist beschädigt: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>The accounts file is in order: {n} account</source>
        <comment>The accounts file is in order: {n} accounts</comment>
        <translation>
            <numerusform>Die Kontendatei ist in Ordnung: {n} Konto</numerusform>
            <numerusform>Die Kontendatei ist in Ordnung: {n} Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts file was written by a newer version of Qubit Keychain (format {version})</source>
        <translation>Die Kontendatei wurde von einer neueren Version von Qubit Keychain geschrieben (Format {version})</translation>
    </message>
    <message>
        <source>The address has a character that does not belong there.</source>
        <translation>Die Adresse enthält ein Zeichen, das nicht hineingehört.</translation>
    </message>
    <message>
        <source>The address must end after the host name.</source>
        <translation>Die Adresse muss nach dem Hostnamen enden.</translation>
    </message>
    <message>
        <source>The address must end after the host name; remove what follows “?” or “#”.</source>
        <translation>Die Adresse muss nach dem Hostnamen enden; entfernen Sie, was auf „?“ oder „#“ folgt.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>Die Adresse darf weder Benutzername noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>The address must start with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The answer from {host} could not be read</source>
        <translation>Die Antwort von {host} war nicht lesbar</translation>
    </message>
    <message>
        <source>The answer from {host} was too large and was not read</source>
        <translation>Die Antwort von {host} war zu groß und wurde nicht gelesen</translation>
    </message>
    <message>
        <source>The answer was lost; looking for the job at the service</source>
        <translation>Die Antwort ging verloren; der Job wird beim Dienst gesucht</translation>
    </message>
    <message>
        <source>The backup could not be used: {reason}</source>
        <translation>Die Sicherung ist nicht benutzbar: {reason}</translation>
    </message>
    <message>
        <source>The backup was written by a newer version of Qubit Keychain (format {version})</source>
        <translation>Die Sicherung wurde von einer neueren Version von Qubit Keychain geschrieben (Format {version})</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>The certificates named in {variable} cannot be read</source>
        <translation>Die in {variable} genannten Zertifikate sind nicht lesbar</translation>
    </message>
    <message>
        <source>The channel is not known; IBM Quantum Platform is assumed.</source>
        <translation>Der Kanal ist nicht bekannt; IBM Quantum Platform wird angenommen.</translation>
    </message>
    <message>
        <source>The channel “{given}” is not known.</source>
        <translation>Der Kanal „{given}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The check took longer than its limit of {seconds:g} s</source>
        <translation>Die Prüfung dauerte länger als ihre Grenze von {seconds:g} s</translation>
    </message>
    <message>
        <source>The check was cancelled</source>
        <translation>Die Prüfung wurde abgebrochen</translation>
    </message>
    <message>
        <source>The circuit has more than {most_bits} bits; choose a smaller one.</source>
        <translation>Der Schaltkreis hat mehr als {most_bits} Bits; wählen Sie einen kleineren.</translation>
    </message>
    <message>
        <source>The circuit is longer than a million characters; choose a smaller one.</source>
        <translation>Der Schaltkreis ist länger als eine Million Zeichen; wählen Sie einen kleineren.</translation>
    </message>
    <message>
        <source>The circuit measures nothing; declare a register like bit[2] meas and measure into it.</source>
        <translation>Der Schaltkreis misst nichts; deklarieren Sie ein Register wie bit[2] meas und messen Sie hinein.</translation>
    </message>
    <message>
        <source>The circuit must begin with “OPENQASM 3.0;”.</source>
        <translation>Der Schaltkreis muss mit „OPENQASM 3.0;“ beginnen.</translation>
    </message>
    <message>
        <source>The classic IBM Quantum service ended on 1 July 2025</source>
        <translation>Der klassische IBM-Quantum-Dienst wurde am 1. Juli 2025 eingestellt</translation>
    </message>
    <message>
        <source>The classic service ended on 1 July 2025; the last release of IBM&apos;s client that knows it is qiskit-ibm-runtime 0.40, with qiskit below 2.</source>
        <translation>Der klassische Dienst endete am 1. Juli 2025; die letzte Version von IBMs Client, die ihn kennt, ist qiskit-ibm-runtime 0.40, mit qiskit vor 2.</translation>
    </message>
    <message>
        <source>The client says: {seen}</source>
        <translation>Der Client meldet: {seen}</translation>
    </message>
    <message>
        <source>The code was copied</source>
        <translation>Der Code wurde kopiert</translation>
    </message>
    <message>
        <source>The code with the key in it is on the clipboard</source>
        <translation>Der Code mit dem Schlüssel darin ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>The command finds the key in its environment; nothing is written anywhere.</source>
        <translation>Der Befehl findet den Schlüssel in seiner Umgebung; nirgends wird etwas geschrieben.</translation>
    </message>
    <message>
        <source>The command was copied</source>
        <translation>Der Befehl wurde kopiert</translation>
    </message>
    <message>
        <source>The command “{command}” {reason}</source>
        <translation>Der Befehl „{command}“ {reason}</translation>
    </message>
    <message>
        <source>The connection to {host} was cut</source>
        <translation>Die Verbindung zu {host} wurde getrennt</translation>
    </message>
    <message>
        <source>The counts as JSON</source>
        <translation>Die Häufigkeiten als JSON</translation>
    </message>
    <message>
        <source>The counts as a table</source>
        <translation>Die Häufigkeiten als Tabelle</translation>
    </message>
    <message>
        <source>The counts as bars</source>
        <translation>Die Häufigkeiten als Balken</translation>
    </message>
    <message>
        <source>The counts were copied</source>
        <translation>Die Häufigkeiten wurden kopiert</translation>
    </message>
    <message>
        <source>The default: the tray icon&apos;s menu checks it.</source>
        <translation>Das Standardkonto: Das Menü des Symbols im Infobereich prüft es.</translation>
    </message>
    <message>
        <source>The details are in the log file.</source>
        <translation>Einzelheiten stehen in der Protokolldatei.</translation>
    </message>
    <message>
        <source>The details were copied</source>
        <translation>Die Einzelheiten wurden kopiert</translation>
    </message>
    <message>
        <source>The device {backend} is not there for this instance</source>
        <translation>Das Gerät {backend} gibt es für diese Instanz nicht</translation>
    </message>
    <message>
        <source>The device {backend} is {status}</source>
        <translation>Das Gerät {backend} ist {status}</translation>
    </message>
    <message>
        <source>The device {backend} offers no two-qubit gate this program knows</source>
        <translation>Das Gerät {backend} bietet kein Zwei-Qubit-Gatter, das dieses Programm kennt</translation>
    </message>
    <message>
        <source>The earlier key of “{name}” is in force again</source>
        <translation>Der frühere Schlüssel von „{name}“ gilt wieder</translation>
    </message>
    <message>
        <source>The earlier key of “{name}” is not kept any more</source>
        <translation>Der frühere Schlüssel von „{name}“ wird nicht mehr aufbewahrt</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, which IBM&apos;s client cannot read.</source>
        <translation>Die Datei beginnt mit einer Byte-Reihenfolge-Marke, die IBMs Client nicht lesen kann.</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}.</source>
        <translation>Die Datei war nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>Die Datei ließ sich nicht schreiben: {reason}</translation>
    </message>
    <message>
        <source>The file is UTF-16, which IBM&apos;s client cannot read.</source>
        <translation>Die Datei ist UTF-16, was IBMs Client nicht lesen kann.</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged ({damage}); {n} account was rescued from it.</source>
        <comment>The file is damaged ({damage}); {n} accounts were rescued from it.</comment>
        <translation>
            <numerusform>Die Datei ist beschädigt ({damage}); {n} Konto wurde aus ihr gerettet.</numerusform>
            <numerusform>Die Datei ist beschädigt ({damage}); {n} Konten wurden aus ihr gerettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty, which IBM&apos;s client cannot read.</source>
        <translation>Die Datei ist leer, was IBMs Client nicht lesen kann.</translation>
    </message>
    <message>
        <source>The file is no text; the service takes OpenQASM 3.</source>
        <translation>Die Datei ist kein Text; der Dienst nimmt OpenQASM 3.</translation>
    </message>
    <message>
        <source>The file was left as it is; what can still be read of it, `qubit-keychain import` shows.</source>
        <translation>Die Datei blieb, wie sie ist; was in ihr noch lesbar ist, zeigt `qubit-keychain import`.</translation>
    </message>
    <message>
        <source>The file&apos;s key is changed with it: who knows the old passphrase cannot read what is saved from now.</source>
        <translation>Der Schlüssel der Datei wird mit geändert: Wer die alte Passphrase kennt, kann nicht lesen, was ab jetzt gespeichert wird.</translation>
    </message>
    <message>
        <source>The first account of the list</source>
        <translation>Das erste Konto der Liste</translation>
    </message>
    <message>
        <source>The form has unsaved changes; the test uses what is stored.</source>
        <translation>Das Formular hat ungespeicherte Änderungen; der Test benutzt, was gespeichert ist.</translation>
    </message>
    <message>
        <source>The instance has an invisible character in it; copy it again.</source>
        <translation>Die Instanz enthält ein unsichtbares Zeichen; kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The job had reached the service all the same; it was found there and is cancelled.</source>
        <translation>Der Job hatte den Dienst trotzdem erreicht; er wurde dort gefunden und ist abgebrochen.</translation>
    </message>
    <message>
        <source>The job has ended, but its result is not there</source>
        <translation>Der Job ist beendet, aber sein Ergebnis ist nicht da</translation>
    </message>
    <message>
        <source>The job is cancelled at the service. Choose a device with a shorter queue, or allow more time.</source>
        <translation>Der Job ist beim Dienst abgebrochen. Wählen Sie ein Gerät mit kürzerer Warteschlange, oder geben Sie mehr Zeit.</translation>
    </message>
    <message>
        <source>The job may have reached the service, though its list of jobs does not show it. Look at the workloads page before you send another one.</source>
        <translation>Der Job hat den Dienst vielleicht erreicht, obwohl er in dessen Liste nicht steht. Sehen Sie auf der Seite der Workloads nach, bevor Sie noch einen abschicken.</translation>
    </message>
    <message>
        <source>The job takes about {seconds} s of quantum time, at most {most} s, billed to “{instance}” (plan {plan}).</source>
        <translation>Der Job braucht etwa {seconds} s Quantenzeit, höchstens {most} s, „{instance}“ berechnet (Tarif {plan}).</translation>
    </message>
    <message>
        <source>The job takes {time} from the free plan of “{instance}”.</source>
        <translation>Der Job nimmt {time} vom kostenlosen Tarif von „{instance}“.</translation>
    </message>
    <message>
        <source>The job {job} cannot be run again</source>
        <translation>Der Job {job} lässt sich nicht noch einmal ausführen</translation>
    </message>
    <message>
        <source>The journal shows what was changed: `qubit-keychain history`.</source>
        <translation>Das Änderungsbuch zeigt, was geändert wurde: `qubit-keychain history`.</translation>
    </message>
    <message>
        <source>The key cannot see the instance of this account</source>
        <translation>Der Schlüssel sieht die Instanz dieses Kontos nicht</translation>
    </message>
    <message numerus="yes">
        <source>The key expires within {n} day.</source>
        <comment>The key expires within {n} days.</comment>
        <translation>
            <numerusform>Der Schlüssel läuft binnen {n} Tag ab.</numerusform>
            <numerusform>Der Schlüssel läuft binnen {n} Tagen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key goes into one encrypted file (age), for computers without a keyring. Its passphrase is asked for once a session.</source>
        <translation>Der Schlüssel kommt in eine verschlüsselte Datei (age), für Computer ohne Schlüsselbund. Einmal je Sitzung wird nach ihrer Passphrase gefragt.</translation>
    </message>
    <message>
        <source>The key goes into the system keyring, never into a file.</source>
        <translation>Der Schlüssel kommt in den Schlüsselbund des Systems, nie in eine Datei.</translation>
    </message>
    <message>
        <source>The key has a line break in it; copy it again, in one piece.</source>
        <translation>Der Schlüssel enthält einen Zeilenumbruch; kopieren Sie ihn noch einmal, in einem Stück.</translation>
    </message>
    <message>
        <source>The key has expired.</source>
        <translation>Der Schlüssel ist abgelaufen.</translation>
    </message>
    <message>
        <source>The key is accepted; the token lasts {minutes:.0f} minutes</source>
        <translation>Der Schlüssel ist angenommen; das Token gilt {minutes:.0f} Minuten</translation>
    </message>
    <message>
        <source>The key is deleted. Access tokens made from it live on for up to an hour.</source>
        <translation>Der Schlüssel ist gelöscht. Damit erzeugte Zugriffstoken gelten noch bis zu einer Stunde.</translation>
    </message>
    <message>
        <source>The key is disabled and opens nothing.</source>
        <translation>Der Schlüssel ist deaktiviert und öffnet nichts.</translation>
    </message>
    <message>
        <source>The key is disabled. Access tokens made from it live on for up to an hour.</source>
        <translation>Der Schlüssel ist deaktiviert. Damit erzeugte Zugriffstoken gelten noch bis zu einer Stunde.</translation>
    </message>
    <message>
        <source>The key is fine, but it has no right to this instance or action</source>
        <translation>Der Schlüssel ist gültig, hat aber kein Recht auf diese Instanz oder Aktion</translation>
    </message>
    <message>
        <source>The key is still needed</source>
        <translation>Der Schlüssel wird noch gebraucht</translation>
    </message>
    <message>
        <source>The key is {age} days old; keys should be replaced every {old_after_days} days.</source>
        <translation>Der Schlüssel ist {age} Tage alt; Schlüssel sollten alle {old_after_days} Tage ersetzt werden.</translation>
    </message>
    <message>
        <source>The key may be disabled or expired, or its owner locked: look at it on cloud.ibm.com under Manage, Access, API keys.</source>
        <translation>Vielleicht ist der Schlüssel deaktiviert oder abgelaufen oder sein Inhaber gesperrt: Sehen Sie auf cloud.ibm.com unter Manage, Access, API keys nach.</translation>
    </message>
    <message>
        <source>The key of this account cannot be managed from here</source>
        <translation>Der Schlüssel dieses Kontos lässt sich von hier nicht verwalten</translation>
    </message>
    <message>
        <source>The key of “{name}” is being looked after in another window or terminal</source>
        <translation>Um den Schlüssel von „{name}“ kümmert sich gerade ein anderes Fenster oder Terminal</translation>
    </message>
    <message>
        <source>The key of “{name}” is not in the keyring</source>
        <translation>Der Schlüssel von „{name}“ ist nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>The key of “{name}” is on the clipboard</source>
        <translation>Der Schlüssel von „{name}“ ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>The key sees {names} and more.</source>
        <translation>Der Schlüssel sieht {names} und weitere.</translation>
    </message>
    <message>
        <source>The key sees {names}.</source>
        <translation>Der Schlüssel sieht {names}.</translation>
    </message>
    <message>
        <source>The key stays in the keyring; nothing is written anywhere.</source>
        <translation>Der Schlüssel bleibt im Schlüsselbund; nirgends wird etwas geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>The key stays valid at IBM until you delete it there: {page}</source>
        <comment>The keys stay valid at IBM until you delete them there: {page}</comment>
        <translation>
            <numerusform>Der Schlüssel gilt bei IBM, bis Sie ihn dort löschen: {page}</numerusform>
            <numerusform>Die Schlüssel gelten bei IBM, bis Sie sie dort löschen: {page}</numerusform>
        </translation>
    </message>
    <message>
        <source>The key was read</source>
        <translation>Der Schlüssel wurde gelesen</translation>
    </message>
    <message>
        <source>The key was read; the script finds it in its environment</source>
        <translation>Der Schlüssel wurde gelesen; das Skript findet ihn in seiner Umgebung</translation>
    </message>
    <message>
        <source>The key “{name}” is locked and cannot be changed</source>
        <translation>Der Schlüssel „{name}“ ist gesperrt und lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>The keyring did not keep the key it was given</source>
        <translation>Der Schlüsselbund hat den übergebenen Schlüssel nicht behalten</translation>
    </message>
    <message>
        <source>The keyring does not take a key of {max_key:,} characters</source>
        <translation>Der Schlüsselbund nimmt keinen Schlüssel mit {max_key:,} Zeichen</translation>
    </message>
    <message>
        <source>The keyring is locked. Its own dialog asks for the password.</source>
        <translation>Der Schlüsselbund ist gesperrt. Sein eigener Dialog fragt nach dem Passwort.</translation>
    </message>
    <message>
        <source>The keyring is open, so a click unlocks. This hides the accounts; it is not a password.</source>
        <translation>Der Schlüsselbund ist offen, ein Klick entsperrt also. Die Sperre verbirgt nur die Konten; sie ersetzt kein Passwort.</translation>
    </message>
    <message>
        <source>The keyring stayed locked, because its dialog was closed</source>
        <translation>Der Schlüsselbund blieb gesperrt, weil sein Dialog geschlossen wurde</translation>
    </message>
    <message>
        <source>The keyring still has an entry that was deleted</source>
        <translation>Der Schlüsselbund hat noch einen gelöschten Eintrag</translation>
    </message>
    <message>
        <source>The keyring “{backend}” does not keep keys safely, so it is not used</source>
        <translation>Der Schlüsselbund „{backend}“ bewahrt Schlüssel nicht sicher auf und wird deshalb nicht benutzt</translation>
    </message>
    <message>
        <source>The keys still stand as plain text in {plain}.</source>
        <translation>Die Schlüssel stehen noch als Klartext in {plain}.</translation>
    </message>
    <message>
        <source>The keys were put into {before}; now {now} is in use</source>
        <translation>Die Schlüssel kamen in {before}; jetzt ist {now} in Gebrauch</translation>
    </message>
    <message>
        <source>The keys will stand as plain text in {path}; whoever can read that file can use them.</source>
        <translation>Die Schlüssel werden als Klartext in {path} stehen; wer diese Datei lesen kann, kann sie benutzen.</translation>
    </message>
    <message>
        <source>The last part of the CRN looks unusual; check that it is complete.</source>
        <translation>Der letzte Teil des CRN sieht ungewöhnlich aus; prüfen Sie, ob er vollständig ist.</translation>
    </message>
    <message>
        <source>The licence has not been accepted yet</source>
        <translation>Die Lizenz ist noch nicht angenommen</translation>
    </message>
    <message>
        <source>The limit is reached: {left}</source>
        <translation>Die Grenze ist erreicht: {left}</translation>
    </message>
    <message>
        <source>The list of accounts</source>
        <translation>Die Liste der Konten</translation>
    </message>
    <message>
        <source>The longest key there may be ({length:,} characters)</source>
        <translation>Der längste mögliche Schlüssel ({length:,} Zeichen)</translation>
    </message>
    <message>
        <source>The name has an invisible character in it; type it anew.</source>
        <translation>Der Name enthält ein unsichtbares Zeichen; tippen Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The name is longer than {max_name} characters.</source>
        <translation>Der Name ist länger als {max_name} Zeichen.</translation>
    </message>
    <message>
        <source>The name {host} could not be found</source>
        <translation>Der Name {host} wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The name {host}, which follows from the account&apos;s address {address}, could not be found</source>
        <translation>Der Name {host}, der aus der Adresse {address} des Kontos folgt, wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The network is away; the job waits at the service</source>
        <translation>Das Netz ist weg; der Job wartet beim Dienst</translation>
    </message>
    <message>
        <source>The network or the service is slow. Try again in a while.</source>
        <translation>Netz oder Dienst sind langsam. Versuchen Sie es nach einer Weile erneut.</translation>
    </message>
    <message>
        <source>The newest jobs could not be listed.</source>
        <translation>Die neuesten Jobs ließen sich nicht auflisten.</translation>
    </message>
    <message>
        <source>The newest jobs of the account&apos;s instance.</source>
        <translation>Die neuesten Jobs der Instanz dieses Kontos.</translation>
    </message>
    <message>
        <source>The next passphrase and its repetition differ.</source>
        <translation>Die neue Passphrase und ihre Wiederholung sind verschieden.</translation>
    </message>
    <message>
        <source>The notebook &amp;says</source>
        <translation>Au&amp;fruf im Notebook</translation>
    </message>
    <message>
        <source>The notebook will fail: {problem}</source>
        <translation>Das Notebook wird scheitern: {problem}</translation>
    </message>
    <message>
        <source>The old key is deleted.</source>
        <translation>Der alte Schlüssel ist gelöscht.</translation>
    </message>
    <message>
        <source>The old key is disabled. Delete it when nothing misses it.</source>
        <translation>Der alte Schlüssel ist deaktiviert. Löschen Sie ihn, wenn ihn nichts mehr braucht.</translation>
    </message>
    <message>
        <source>The old key was disabled on {day}. Delete it when nothing misses it.</source>
        <translation>Der alte Schlüssel wurde am {day} deaktiviert. Löschen Sie ihn, wenn ihn nichts mehr braucht.</translation>
    </message>
    <message>
        <source>The passphrase does not open {path}</source>
        <translation>Die Passphrase öffnet {path} nicht</translation>
    </message>
    <message>
        <source>The passphrase is no proper text</source>
        <translation>Die Passphrase ist kein gültiger Text</translation>
    </message>
    <message>
        <source>The passphrase must have no blanks around it and no invisible characters</source>
        <translation>Die Passphrase darf keine Leerzeichen am Rand und keine unsichtbaren Zeichen haben</translation>
    </message>
    <message>
        <source>The passphrase needs at least {min_passphrase} characters</source>
        <translation>Die Passphrase braucht mindestens {min_passphrase} Zeichen</translation>
    </message>
    <message>
        <source>The password has a character in it that cannot be typed; enter it anew.</source>
        <translation>Das Passwort enthält ein Zeichen, das sich nicht tippen lässt; geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>The plan has no limit</source>
        <translation>Der Tarif hat keine Grenze</translation>
    </message>
    <message>
        <source>The plan is spent</source>
        <translation>Der Tarif ist aufgebraucht</translation>
    </message>
    <message>
        <source>The plan of the whole account is spent</source>
        <translation>Der Tarif des ganzen Kontos ist aufgebraucht</translation>
    </message>
    <message>
        <source>The plan of the whole account is spent, though this instance has {left}</source>
        <translation>Der Tarif des ganzen Kontos ist aufgebraucht, obwohl diese Instanz noch hat: {left}</translation>
    </message>
    <message>
        <source>The plan “{plan}” is new to this program, which knows {known}.</source>
        <translation>Den Tarif „{plan}“ kennt dieses Programm nicht; es kennt {known}.</translation>
    </message>
    <message>
        <source>The practice service did not start</source>
        <translation>Der Übungsdienst startete nicht</translation>
    </message>
    <message>
        <source>The present one stays restorable too.</source>
        <translation>Auch der jetzige bleibt wiederherstellbar.</translation>
    </message>
    <message>
        <source>The process that does the check-ups ended unexpectedly</source>
        <translation>Der Prozess für die Prüfungen endete unerwartet</translation>
    </message>
    <message>
        <source>The program&apos;s icon</source>
        <translation>Das Symbol des Programms</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not be used</source>
        <translation>Der Proxy {proxy} ist nicht benutzbar</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not open the way to {host} (answer {status})</source>
        <translation>Der Proxy {proxy} öffnete den Weg zu {host} nicht (Antwort {status})</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a login, and this program cannot log in by NTLM</source>
        <translation>Der Proxy {proxy} verlangt eine Anmeldung, und dieses Programm kann sich nicht mit NTLM anmelden</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a user name and password</source>
        <translation>Der Proxy {proxy} verlangt Benutzername und Passwort</translation>
    </message>
    <message>
        <source>The proxy&apos;s NTLM login is not handed over: no variable can hold it, only IBM&apos;s client&apos;s file.</source>
        <translation>Die NTLM-Anmeldung des Proxys wird nicht weitergegeben: Keine Variable kann sie aufnehmen, nur die Datei von IBMs Client.</translation>
    </message>
    <message>
        <source>The proxy&apos;s NTLM login is not text.</source>
        <translation>Die NTLM-Anmeldung des Proxys ist kein Text.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address is not usable</source>
        <translation>Die Adresse des Proxys ist nicht brauchbar</translation>
    </message>
    <message>
        <source>The quantum service does not know this instance</source>
        <translation>Der Quantendienst kennt diese Instanz nicht</translation>
    </message>
    <message>
        <source>The region in the CRN is none; copy the whole line again.</source>
        <translation>Die Region im CRN ist keine; kopieren Sie die ganze Zeile noch einmal.</translation>
    </message>
    <message>
        <source>The region {region} has no quantum service</source>
        <translation>Die Region {region} hat keinen Quantendienst</translation>
    </message>
    <message>
        <source>The region {region} is taken from it, where no CRN tells one.</source>
        <translation>Ihr wird die Region {region} entnommen, wo kein CRN eine nennt.</translation>
    </message>
    <message>
        <source>The region “{region}” is new to this program.</source>
        <translation>Die Region „{region}“ ist diesem Programm neu.</translation>
    </message>
    <message>
        <source>The region “{region}” is not that of the CRN, which is “{of_crn}”.</source>
        <translation>Die Region „{region}“ ist nicht die des CRN; dort steht „{of_crn}“.</translation>
    </message>
    <message>
        <source>The report is in {path}</source>
        <translation>Der Bericht ist in {path}</translation>
    </message>
    <message>
        <source>The result appears when the job is done.</source>
        <translation>Das Ergebnis erscheint, wenn der Job fertig ist.</translation>
    </message>
    <message>
        <source>The search finds an account by its tags.</source>
        <translation>Die Suche findet ein Konto über seine Schlagwörter.</translation>
    </message>
    <message>
        <source>The service asks for a pause: too many requests</source>
        <translation>Der Dienst bittet um eine Pause: zu viele Anfragen</translation>
    </message>
    <message>
        <source>The service asks for a pause; the job waits there</source>
        <translation>Der Dienst bittet um eine Pause; der Job wartet dort</translation>
    </message>
    <message>
        <source>The service could not be used</source>
        <translation>Der Dienst ließ sich nicht benutzen</translation>
    </message>
    <message>
        <source>The service did not accept the sign-in</source>
        <translation>Der Dienst nahm die Anmeldung nicht an</translation>
    </message>
    <message>
        <source>The service does not know the hub, group or project of this account</source>
        <translation>Der Dienst kennt Hub, Gruppe oder Projekt dieses Kontos nicht</translation>
    </message>
    <message>
        <source>The service does not know this API token</source>
        <translation>Der Dienst kennt dieses API-Token nicht</translation>
    </message>
    <message>
        <source>The service does not tell any more what this job was.</source>
        <translation>Der Dienst sagt nicht mehr, was dieser Job war.</translation>
    </message>
    <message>
        <source>The service ended on 1 July 2025, and with it its tokens: keep the account, or convert it.</source>
        <translation>Der Dienst endete am 1. Juli 2025 und mit ihm seine Tokens: Behalten Sie das Konto, oder stellen Sie es um.</translation>
    </message>
    <message>
        <source>The service gives this reason: {reason}</source>
        <translation>Der Dienst nennt diesen Grund: {reason}</translation>
    </message>
    <message>
        <source>The service has blocked this user</source>
        <translation>Der Dienst hat diesen Benutzer gesperrt</translation>
    </message>
    <message>
        <source>The service has no job {job}</source>
        <translation>Der Dienst hat keinen Job {job}</translation>
    </message>
    <message>
        <source>The service has taken the wish to cancel the job {job}. How it stands since then was not seen: {problem}</source>
        <translation>Der Dienst hat den Wunsch angenommen, den Job {job} abzubrechen. Wie es seitdem um ihn steht, war nicht zu sehen: {problem}</translation>
    </message>
    <message>
        <source>The service is in maintenance ({host} answered {status})</source>
        <translation>Der Dienst ist in Wartung ({host} antwortete {status})</translation>
    </message>
    <message>
        <source>The service is not available at the moment ({host} answered {status})</source>
        <translation>Der Dienst ist zurzeit nicht verfügbar ({host} antwortete {status})</translation>
    </message>
    <message>
        <source>The service is out; the job waits there</source>
        <translation>Der Dienst ist gestört; der Job wartet dort</translation>
    </message>
    <message>
        <source>The service met an error of its own ({host} answered {status}, code 1000)</source>
        <translation>Im Dienst selbst trat ein Fehler auf ({host} antwortete {status}, Code 1000)</translation>
    </message>
    <message>
        <source>The service named {host} as its address, but without encryption (http); nothing was sent there</source>
        <translation>Der Dienst nannte {host} als seine Adresse, aber ohne Verschlüsselung (http); dorthin wurde nichts gesendet</translation>
    </message>
    <message>
        <source>The service named {host} as its address, which is not IBM&apos;s; nothing was sent there</source>
        <translation>Der Dienst nannte {host} als seine Adresse, die nicht von IBM ist; dorthin wurde nichts gesendet</translation>
    </message>
    <message>
        <source>The service refused the tags of the test job</source>
        <translation>Der Dienst lehnte die Schlagwörter des Testjobs ab</translation>
    </message>
    <message>
        <source>The service refused the test job</source>
        <translation>Der Dienst lehnte den Testjob ab</translation>
    </message>
    <message>
        <source>The service says that the limit is reached.</source>
        <translation>Der Dienst meldet, dass die Grenze erreicht ist.</translation>
    </message>
    <message>
        <source>The service says: {reason}</source>
        <translation>Der Dienst meldet: {reason}</translation>
    </message>
    <message>
        <source>The service takes OpenQASM 3; save the circuit with qiskit.qasm3.dumps.</source>
        <translation>Der Dienst nimmt OpenQASM 3; speichern Sie den Schaltkreis mit qiskit.qasm3.dumps.</translation>
    </message>
    <message>
        <source>The service wants an IBMid before it signs this account in</source>
        <translation>Der Dienst verlangt eine IBMid, bevor er dieses Konto anmeldet</translation>
    </message>
    <message>
        <source>The service&apos;s code was {code}. Try another device, or report it with the details.</source>
        <translation>Der Code des Dienstes war {code}. Versuchen Sie ein anderes Gerät, oder melden Sie es mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>The service&apos;s code was {code}: it may have changed, so look for a newer version of this program.</source>
        <translation>Der Code des Dienstes war {code}: Vielleicht hat er sich geändert; suchen Sie eine neuere Version dieses Programms.</translation>
    </message>
    <message>
        <source>The service&apos;s log of the job</source>
        <translation>Das Protokoll des Dienstes zum Job</translation>
    </message>
    <message>
        <source>The sign-in has lapsed in the middle of its use</source>
        <translation>Die Anmeldung ist während der Benutzung verfallen</translation>
    </message>
    <message>
        <source>The sign-in “{auth}” is not known.</source>
        <translation>Die Anmeldung „{auth}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The snap is not connected to it.</source>
        <translation>Das Snap ist nicht mit ihm verbunden.</translation>
    </message>
    <message>
        <source>The system keyring does not answer (waited {seconds:g} s)</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht (gewartet: {seconds:g} s)</translation>
    </message>
    <message>
        <source>The system keyring is locked</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt</translation>
    </message>
    <message>
        <source>The system keyring reported an error</source>
        <translation>Der Schlüsselbund des Systems meldete einen Fehler</translation>
    </message>
    <message>
        <source>The system keyring stopped</source>
        <translation>Der Schlüsselbund des Systems endete</translation>
    </message>
    <message>
        <source>The system&apos;s own keyring could not be loaded.</source>
        <translation>Der Schlüsselbund des Systems ließ sich nicht laden.</translation>
    </message>
    <message>
        <source>The test job did not end within {seconds:g} s; it was last seen {seen} on {backend}</source>
        <translation>Der Testjob endete nicht binnen {seconds:g} s; zuletzt gesehen: {seen} auf {backend}</translation>
    </message>
    <message>
        <source>The test job ended as “{state}” on {backend}</source>
        <translation>Der Testjob endete als „{state}“ auf {backend}</translation>
    </message>
    <message>
        <source>The test job may still wait or run at the service, and it could not be cancelled from here. Look at the workloads page, and cancel it there.</source>
        <translation>Der Testjob wartet oder läuft vielleicht noch beim Dienst und ließ sich von hier nicht abbrechen. Sehen Sie auf der Seite der Workloads nach und brechen Sie ihn dort ab.</translation>
    </message>
    <message>
        <source>The test job may still wait or run at the service: cancel it there, then check again.</source>
        <translation>Der Testjob wartet oder läuft vielleicht noch beim Dienst: Brechen Sie ihn dort ab, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The test job ran longer than it may on {backend} and was ended there</source>
        <translation>Der Testjob lief auf {backend} länger als erlaubt und wurde dort beendet</translation>
    </message>
    <message>
        <source>The test job would cost money: about {seconds} s, at most {most} s, on “{instance}” (plan {plan})</source>
        <translation>Der Testjob würde Geld kosten: etwa {seconds} s, höchstens {most} s, auf „{instance}“ (Tarif {plan})</translation>
    </message>
    <message numerus="yes">
        <source>The text is shown on the screen for {n} second</source>
        <comment>The text is shown on the screen for {n} seconds</comment>
        <translation>
            <numerusform>Der Text ist {n} Sekunde lang auf dem Bildschirm zu lesen</numerusform>
            <numerusform>Der Text ist {n} Sekunden lang auf dem Bildschirm zu lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is accepted; the access token lasts {life:.0f} days</source>
        <translation>Das Token ist angenommen; das Zugriffstoken gilt {life:.0f} Tage</translation>
    </message>
    <message>
        <source>The token is forgotten; it lapses within {minutes:.0f} minutes</source>
        <translation>Das Token ist vergessen; es verfällt binnen {minutes:.0f} Minuten</translation>
    </message>
    <message>
        <source>The token sees {names}.</source>
        <translation>Das Token sieht {names}.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
        <source>The vault file could not be used: {reason}</source>
        <translation>Die Tresordatei ist nicht benutzbar: {reason}</translation>
    </message>
    <message>
        <source>The vault file is damaged: {reason}</source>
        <translation>Die Tresordatei ist beschädigt: {reason}</translation>
    </message>
    <message>
        <source>The vault file is gone, and with it keys of accounts</source>
        <translation>Die Tresordatei ist fort und mit ihr Schlüssel von Konten</translation>
    </message>
    <message>
        <source>The vault file is locked</source>
        <translation>Die Tresordatei ist gesperrt</translation>
    </message>
    <message>
        <source>The vault file is locked. Its passphrase opens it and this window.</source>
        <translation>Die Tresordatei ist gesperrt. Ihre Passphrase öffnet sie und dieses Fenster.</translation>
    </message>
    <message numerus="yes">
        <source>The vault file is locked; it keeps the key of {n} account</source>
        <comment>The vault file is locked; it keeps the keys of {n} accounts</comment>
        <translation>
            <numerusform>Die Tresordatei ist gesperrt; in ihr liegt der Schlüssel von {n} Konto</numerusform>
            <numerusform>Die Tresordatei ist gesperrt; in ihr liegen die Schlüssel von {n} Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is open</source>
        <translation>Die Tresordatei ist offen</translation>
    </message>
    <message numerus="yes">
        <source>The vault file is open and in order: it keeps the key of {n} account</source>
        <comment>The vault file is open and in order: it keeps the keys of {n} accounts</comment>
        <translation>
            <numerusform>Die Tresordatei ist offen und in Ordnung: In ihr liegt der Schlüssel von {n} Konto</numerusform>
            <numerusform>Die Tresordatei ist offen und in Ordnung: In ihr liegen die Schlüssel von {n} Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault file is open, but the key is not in it.</source>
        <translation>Die Tresordatei ist offen, aber der Schlüssel ist nicht darin.</translation>
    </message>
    <message>
        <source>The vault file is there and open</source>
        <translation>Die Tresordatei ist da und offen</translation>
    </message>
    <message>
        <source>The vault file that keeps the key is not there</source>
        <translation>Die Tresordatei mit dem Schlüssel ist nicht da</translation>
    </message>
    <message>
        <source>The window is locked.</source>
        <translation>Das Fenster ist gesperrt.</translation>
    </message>
    <message>
        <source>The {shown} most frequent of {outcomes} outcomes; the table has all. {legend}</source>
        <translation>Die {shown} häufigsten von {outcomes} Ergebnissen; die Tabelle hat alle. {legend}</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>D&amp;esign</translation>
    </message>
    <message>
        <source>There are several CRNs in it; copy one alone.</source>
        <translation>Darin sind mehrere CRNs; kopieren Sie einen allein.</translation>
    </message>
    <message>
        <source>There are several keys and CRNs in it; copy one alone.</source>
        <translation>Darin sind mehrere Schlüssel und CRNs; kopieren Sie einen allein.</translation>
    </message>
    <message>
        <source>There are several keys in it; copy one alone.</source>
        <translation>Darin sind mehrere Schlüssel; kopieren Sie einen allein.</translation>
    </message>
    <message>
        <source>There is a file at {path} already</source>
        <translation>Unter {path} gibt es schon eine Datei</translation>
    </message>
    <message>
        <source>There is a vault file already</source>
        <translation>Es gibt schon eine Tresordatei</translation>
    </message>
    <message>
        <source>There is no account in it.</source>
        <translation>Es ist kein Konto darin.</translation>
    </message>
    <message>
        <source>There is no account like that.</source>
        <translation>Ein solches Konto gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no account named “{name}”</source>
        <translation>Es gibt kein Konto namens „{name}“</translation>
    </message>
    <message>
        <source>There is no account to check yet</source>
        <translation>Es gibt noch kein Konto, das geprüft werden könnte</translation>
    </message>
    <message>
        <source>There is no file {path}</source>
        <translation>Es gibt keine Datei {path}</translation>
    </message>
    <message>
        <source>There is no file {path} yet, and it is where saved accounts are looked for.</source>
        <translation>Es gibt noch keine Datei {path}; dort werden gespeicherte Konten gesucht.</translation>
    </message>
    <message>
        <source>There is no login: the API token itself is sent with every call</source>
        <translation>Es gibt keine Anmeldung: Das API-Token selbst wird mit jedem Aufruf gesendet</translation>
    </message>
    <message>
        <source>There is no vault file yet</source>
        <translation>Es gibt noch keine Tresordatei</translation>
    </message>
    <message>
        <source>There is no vault file, and no key in it is missed</source>
        <translation>Es gibt keine Tresordatei, und es wird kein Schlüssel darin vermisst</translation>
    </message>
    <message>
        <source>There is none of this account.</source>
        <translation>Von diesem Konto gibt es keinen.</translation>
    </message>
    <message>
        <source>There is none. It is one encrypted file (age) for computers that have no keyring.</source>
        <translation>Es gibt keine. Sie ist eine verschlüsselte Datei (age) für Computer ohne Schlüsselbund.</translation>
    </message>
    <message>
        <source>There is not enough free memory to work with a passphrase ({megabytes} MB are needed)</source>
        <translation>Für das Arbeiten mit einer Passphrase ist zu wenig Arbeitsspeicher frei ({megabytes} MB werden gebraucht)</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>These accounts get the new key too: {names}.</source>
        <translation>Auch diese Konten bekommen den neuen Schlüssel: {names}.</translation>
    </message>
    <message>
        <source>These accounts have the new key and keep it: {names}.</source>
        <translation>Diese Konten haben den neuen Schlüssel und behalten ihn: {names}.</translation>
    </message>
    <message>
        <source>These accounts have the same key: {names}.</source>
        <translation>Diese Konten haben denselben Schlüssel: {names}.</translation>
    </message>
    <message>
        <source>These accounts lose it too: {names}.</source>
        <translation>Auch diese Konten verlieren ihn: {names}.</translation>
    </message>
    <message>
        <source>They are kept as they are in {path}.</source>
        <translation>Sie bleiben unverändert in {path}.</translation>
    </message>
    <message>
        <source>They are not stored yet.</source>
        <translation>Sie sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>This CRN belongs to the service “{service}”, not to Qiskit Runtime.</source>
        <translation>Dieser CRN gehört zum Dienst „{service}“, nicht zu Qiskit Runtime.</translation>
    </message>
    <message>
        <source>This Python could not be run: {path}</source>
        <translation>Dieses Python ließ sich nicht ausführen: {path}</translation>
    </message>
    <message>
        <source>This account and its key are forgotten when the program ends.</source>
        <translation>Dieses Konto und sein Schlüssel werden vergessen, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>This account is forgotten when the program ends.</source>
        <translation>Dieses Konto wird vergessen, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>This desktop shows no icons of programs beside its clock.</source>
        <translation>Diese Arbeitsumgebung zeigt neben ihrer Uhr keine Symbole von Programmen.</translation>
    </message>
    <message>
        <source>This entry is not an account.</source>
        <translation>Dieser Eintrag ist kein Konto.</translation>
    </message>
    <message>
        <source>This instance has no jobs yet.</source>
        <translation>Diese Instanz hat noch keine Jobs.</translation>
    </message>
    <message>
        <source>This instance itself has {left}.</source>
        <translation>Diese Instanz selbst hat noch: {left}.</translation>
    </message>
    <message>
        <source>This is a placeholder from an example; put your own key in its place.</source>
        <translation>Das ist ein Platzhalter aus einem Beispiel; setzen Sie Ihren eigenen Schlüssel ein.</translation>
    </message>
    <message>
        <source>This is a token of the classic service, which ended on 1 July 2025; create an API key on cloud.ibm.com.</source>
        <translation>Das ist ein Token des klassischen Dienstes, der am 1. Juli 2025 endete; legen Sie auf cloud.ibm.com einen API-Schlüssel an.</translation>
    </message>
    <message>
        <source>This is an access token, which lasts an hour; enter the API key it was made from.</source>
        <translation>Das ist ein Zugriffstoken, das eine Stunde gilt; geben Sie den API-Schlüssel ein, aus dem es entstand.</translation>
    </message>
    <message>
        <source>This is longer than {max_key} characters, so it is no API key.</source>
        <translation>Das ist länger als {max_key} Zeichen und daher kein API-Schlüssel.</translation>
    </message>
    <message>
        <source>This is longer than {max_key} characters, so it is no password.</source>
        <translation>Das ist länger als {max_key} Zeichen und daher kein Passwort.</translation>
    </message>
    <message>
        <source>This is not a whole backup: {reason}</source>
        <translation>Das ist keine vollständige Sicherung: {reason}</translation>
    </message>
    <message>
        <source>This is not an address. It should look like https://cloud.ibm.com.</source>
        <translation>Das ist keine Adresse. Sie sollte wie https://cloud.ibm.com aussehen.</translation>
    </message>
    <message>
        <source>This is the key&apos;s ID, not the key itself; IBM shows the key only once, when it is created.</source>
        <translation>Das ist die ID des Schlüssels, nicht der Schlüssel selbst; IBM zeigt ihn nur einmal, beim Anlegen.</translation>
    </message>
    <message>
        <source>This is where the quantum service answers; the account gets https://cloud.ibm.com instead.</source>
        <translation>Dort antwortet der Quantendienst; das Konto bekommt stattdessen https://cloud.ibm.com.</translation>
    </message>
    <message>
        <source>This key has no quantum instance</source>
        <translation>Dieser Schlüssel hat keine Quanteninstanz</translation>
    </message>
    <message>
        <source>This key has no quantum instance.</source>
        <translation>Dieser Schlüssel hat keine Quanteninstanz.</translation>
    </message>
    <message>
        <source>This key signs in, but has no right to look at or change API keys</source>
        <translation>Dieser Schlüssel meldet an, darf aber API-Schlüssel weder ansehen noch ändern</translation>
    </message>
    <message>
        <source>This keyring does not tell which entries it has, so nothing left over can be found</source>
        <translation>Dieser Schlüsselbund sagt nicht, welche Einträge er hat; übrig Gebliebenes ist also nicht zu finden</translation>
    </message>
    <message>
        <source>This looks like an API key of IBM Quantum Platform; choose that channel for it.</source>
        <translation>Das sieht wie ein API-Schlüssel von IBM Quantum Platform aus; wählen Sie dafür diesen Kanal.</translation>
    </message>
    <message>
        <source>This release of the client does not say</source>
        <translation>Diese Version des Clients sagt es nicht</translation>
    </message>
    <message>
        <source>This session has no D-Bus, as over ssh or in a container.</source>
        <translation>Diese Sitzung hat keinen D-Bus, wie über ssh oder in einem Container.</translation>
    </message>
    <message>
        <source>Those that come with the program and the system</source>
        <translation>Die des Programms und des Systems</translation>
    </message>
    <message>
        <source>Those that were replaced longer ago are deleted from the keyring now. This cannot be undone.</source>
        <translation>Vor längerer Zeit ersetzte werden jetzt aus dem Schlüsselbund gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>To be corrected: {fields}</source>
        <translation>Zu berichtigen: {fields}</translation>
    </message>
    <message>
        <source>To let the system choose</source>
        <translation>Damit das System wählt</translation>
    </message>
    <message>
        <source>Too many jobs of this user are waiting already</source>
        <translation>Es warten schon zu viele Jobs dieses Benutzers</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Took back: {words}</source>
        <translation>Zurückgenommen: {words}</translation>
    </message>
    <message>
        <source>Tries out what keeps the keys. A test entry is written, read back and deleted; no key of yours is read.</source>
        <translation>Erprobt, was die Schlüssel aufbewahrt. Ein Probeeintrag wird geschrieben, gelesen und gelöscht; keiner Ihrer Schlüssel wird gelesen.</translation>
    </message>
    <message>
        <source>Try again and enter the keyring&apos;s password.</source>
        <translation>Versuchen Sie es erneut und geben Sie das Passwort des Schlüsselbunds ein.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Versuchen Sie es nach einer Weile erneut.</translation>
    </message>
    <message>
        <source>Try again now.</source>
        <translation>Versuchen Sie es jetzt erneut.</translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <translation>Versuchen Sie es erneut, oder geben Sie mehr Zeit.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, log out and in again, which restarts the keyring.</source>
        <translation>Versuchen Sie es erneut. Bleibt es dabei, melden Sie sich ab und wieder an; das startet den Schlüsselbund neu.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, something between here and IBM changes what is sent: check the proxy.</source>
        <translation>Versuchen Sie es erneut. Bleibt es dabei, verändert etwas zwischen hier und IBM, was gesendet wird: Prüfen Sie den Proxy.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, something between here and the service closes connections.</source>
        <translation>Versuchen Sie es erneut. Bleibt es dabei, schließt etwas zwischen hier und dem Dienst die Verbindungen.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the service may have changed: look for a newer version of this program.</source>
        <translation>Versuchen Sie es erneut. Bleibt es dabei, hat sich der Dienst vielleicht geändert: Suchen Sie eine neuere Version dieses Programms.</translation>
    </message>
    <message>
        <source>Try the practice service</source>
        <translation>Übungsdienst ausprobieren</translation>
    </message>
    <message>
        <source>Two lines with room around them</source>
        <translation>Zwei Zeilen mit Abstand darum</translation>
    </message>
    <message>
        <source>Two qubits measured, no gates</source>
        <translation>Zwei Qubits gemessen, keine Gatter</translation>
    </message>
    <message>
        <source>Type the present passphrase and the next one.</source>
        <translation>Geben Sie die bisherige und die neue Passphrase ein.</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Abl&amp;ösen</translation>
    </message>
    <message numerus="yes">
        <source>Un&amp;pin {n} account</source>
        <comment>Un&amp;pin {n} accounts</comment>
        <translation>
            <numerusform>{n} Konto abl&amp;ösen</numerusform>
            <numerusform>{n} Konten abl&amp;ösen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>short for: Undo changes</comment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Rückgängig gemacht: {change}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Unlock it on cloud.ibm.com under Manage, Access, API keys.</source>
        <translation>Entsperren Sie ihn auf cloud.ibm.com unter Manage, Access, API keys.</translation>
    </message>
    <message>
        <source>Unlock it, then they go</source>
        <translation>Entsperren Sie sie, dann verschwinden sie</translation>
    </message>
    <message>
        <source>Unlock it…</source>
        <translation>Entsperren …</translation>
    </message>
    <message>
        <source>Unlock the vault file</source>
        <translation>Tresordatei entsperren</translation>
    </message>
    <message>
        <source>Unlock {path} instead.</source>
        <translation>Entsperren Sie stattdessen {path}.</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>Wird entsperrt …</translation>
    </message>
    <message>
        <source>Unpinned {who}</source>
        <translation>Abgelöst: {who}</translation>
    </message>
    <message>
        <source>Unset {name} to use saved accounts, or name one: QiskitRuntimeService(name=…).</source>
        <translation>Entfernen Sie {name} aus der Umgebung, um gespeicherte Konten zu benutzen, oder nennen Sie eines: QiskitRuntimeService(name=…).</translation>
    </message>
    <message>
        <source>Until I say so</source>
        <translation>Bis auf Widerruf</translation>
    </message>
    <message>
        <source>Use fewer shots, or another device.</source>
        <translation>Nehmen Sie weniger Shots oder ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Use the copy of {time}</source>
        <translation>Kopie vom {time} benutzen</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>Dieses Konto benutzen</translation>
    </message>
    <message>
        <source>Vault file</source>
        <translation>Tresordatei</translation>
    </message>
    <message>
        <source>Vault file with a passphrase</source>
        <translation>Tresordatei mit Passphrase</translation>
    </message>
    <message>
        <source>Version {version} · Python {python} · Qt {qt} · PySide6 {pyside}</source>
        <translation>Version {version} · Python {python} · Qt {qt} · PySide6 {pyside}</translation>
    </message>
    <message>
        <source>Wait for the device</source>
        <translation>Auf das Gerät warten</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>Warten Sie, bis es fertig ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Wait until one of them has ended, or cancel one.</source>
        <translation>Warten Sie, bis einer davon beendet ist, oder brechen Sie einen ab.</translation>
    </message>
    <message>
        <source>Wait until that is done, then look again.</source>
        <translation>Warten Sie, bis das fertig ist, und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>Wait {pause} and try again.</source>
        <translation>Warten Sie {pause} und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What IBM knows about the key. The key itself is not shown.</source>
        <translation>Was IBM über den Schlüssel weiß. Der Schlüssel selbst wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>What it wrote is in the technical details.</source>
        <translation>Was er schrieb, steht in den technischen Einzelheiten.</translation>
    </message>
    <message>
        <source>What stands under keeping cannot be understood.</source>
        <translation>Was unter keeping steht, ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>What stands under {wrong} cannot be understood.</source>
        <translation>Was unter {wrong} steht, ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>What the key in the form may use. Asking costs nothing.</source>
        <translation>Was der Schlüssel im Formular benutzen darf. Das Abfragen kostet nichts.</translation>
    </message>
    <message>
        <source>What the notebook says</source>
        <translation>Aufruf im Notebook</translation>
    </message>
    <message>
        <source>What the test job runs, where, and how often</source>
        <translation>Was der Testjob ausführt, wo und wie oft</translation>
    </message>
    <message>
        <source>What was changed and when. Keys are never written down here.</source>
        <translation>Was wann geändert wurde. Schlüssel werden hier nie notiert.</translation>
    </message>
    <message>
        <source>What you typed is kept here as a new account. The deleted one may be in the bin.</source>
        <translation>Ihre Eingaben stehen hier als neues Konto weiter. Das gelöschte liegt vielleicht noch im Papierkorb.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When the program ends</source>
        <translation>Wenn das Programm endet</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation>Wo finde ich das?</translation>
    </message>
    <message>
        <source>Where do I find this? {field}</source>
        <translation>Wo finde ich das? {field}</translation>
    </message>
    <message>
        <source>Where it failed: {layer} · Step: {step}</source>
        <translation>Gescheitert bei: {layer} · Schritt: {step}</translation>
    </message>
    <message>
        <source>Where the instance is chosen from when none is named.</source>
        <translation>Aus dieser Region wird die Instanz gewählt, wenn keine genannt ist.</translation>
    </message>
    <message>
        <source>Where the key belongs there is a placeholder; enter your own.</source>
        <translation>Wo der Schlüssel hingehört, steht ein Platzhalter; geben Sie Ihren eigenen ein.</translation>
    </message>
    <message>
        <source>Whether these share it cannot be told now: {names}.</source>
        <translation>Ob es derselbe Schlüssel ist, lässt sich gerade nicht sagen bei: {names}.</translation>
    </message>
    <message>
        <source>Which account does a notebook use?</source>
        <translation>Welches Konto verwendet ein Notebook?</translation>
    </message>
    <message>
        <source>Which accounts share this key is looked up before it is changed; the keyring may ask for each key then.</source>
        <translation>Welche Konten diesen Schlüssel teilen, wird nachgesehen, bevor er geändert wird; der Schlüsselbund fragt dann vielleicht nach jedem Schlüssel.</translation>
    </message>
    <message>
        <source>While the window is not in front: by a message at the tray&apos;s icon, else by marking the window.</source>
        <translation>Solange das Fenster nicht vorn ist: durch eine Nachricht am Symbol oder, wenn es keines gibt, durch Kennzeichnen des Fensters.</translation>
    </message>
    <message>
        <source>Whoever sees the text can use the account and spend its time. It is copied, not shown, and leaves the clipboard by itself; where you paste it, it stays. The usual code needs no key.</source>
        <translation>Wer den Text sieht, kann das Konto benutzen und seine Zeit verbrauchen. Er wird kopiert, nicht gezeigt, und verlässt die Zwischenablage von selbst; wo Sie ihn einfügen, bleibt er. Der übliche Code braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Without a key, which is missing here: {names}.</source>
        <translation>Ohne Schlüssel, weil er hier fehlt: {names}.</translation>
    </message>
    <message>
        <source>Without an instance the program takes “{name}”: {reason}.</source>
        <translation>Ohne Instanz nimmt das Programm „{name}“: {reason}.</translation>
    </message>
    <message>
        <source>Without keys, e-mail addresses and account ids of IBM Cloud.</source>
        <translation>Ohne Schlüssel, E-Mail-Adressen und Konto-IDs der IBM Cloud.</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the backup, not even you. Keep it where you find it.</source>
        <translation>Ohne die Passphrase kann niemand die Sicherung öffnen, auch Sie nicht. Bewahren Sie sie so auf, dass Sie sie wiederfinden.</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file, not even you.</source>
        <translation>Ohne die Passphrase kann niemand die Datei öffnen, auch Sie nicht.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Works, no time left</source>
        <translation>Funktioniert, keine Zeit übrig</translation>
    </message>
    <message>
        <source>Write it after --, as in: qubit-keychain run lab -- python experiment.py</source>
        <translation>Schreiben Sie ihn hinter --, etwa: qubit-keychain run lab -- python experiment.py</translation>
    </message>
    <message>
        <source>Write it as hub/group/project, like ibm-q/open/main.</source>
        <translation>Schreiben Sie es als Hub/Gruppe/Projekt, wie ibm-q/open/main.</translation>
    </message>
    <message>
        <source>Write it like http://proxy.example:3128.</source>
        <translation>Schreiben Sie ihn wie http://proxy.example:3128.</translation>
    </message>
    <message>
        <source>Write the plans like open, premium: names, divided by commas.</source>
        <translation>Die Tarife so schreiben: open, premium – Namen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Write the proxy like http://proxy.example:3128.</source>
        <translation>Schreiben Sie den Proxy wie http://proxy.example:3128.</translation>
    </message>
    <message numerus="yes">
        <source>Writes the account with its key into one encrypted file, in the age format that other programs open too. It is also the way to another computer.</source>
        <comment>Writes {n} accounts with their keys into one encrypted file, in the age format that other programs open too. It is also the way to another computer.</comment>
        <translation>
            <numerusform>Schreibt das Konto mit seinem Schlüssel in eine verschlüsselte Datei, im age-Format, das auch andere Programme öffnen. So zieht man auch auf einen anderen Computer um.</numerusform>
            <numerusform>Schreibt {n} Konten mit ihren Schlüsseln in eine verschlüsselte Datei, im age-Format, das auch andere Programme öffnen. So zieht man auch auf einen anderen Computer um.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} account to {path}</source>
        <comment>Wrote {n} accounts to {path}</comment>
        <translation>
            <numerusform>{n} Konto nach {path} geschrieben</numerusform>
            <numerusform>{n} Konten nach {path} geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} account to {path}.</source>
        <comment>Wrote {n} accounts to {path}.</comment>
        <translation>
            <numerusform>{n} Konto nach {path} geschrieben.</numerusform>
            <numerusform>{n} Konten nach {path} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your circuit</source>
        <translation>Ihr Schaltkreis</translation>
    </message>
    <message>
        <source>Your file…</source>
        <translation>Ihre Datei …</translation>
    </message>
    <message>
        <source>Your network&apos;s administrator knows it. Empty: what HTTPS_PROXY or the system says.</source>
        <translation>Ihr Netzadministrator kennt ihn. Leer: was HTTPS_PROXY oder das System sagt.</translation>
    </message>
    <message>
        <source>Your own word for it; IBM never sees it.</source>
        <translation>Frei wählbar; IBM sieht ihn nie.</translation>
    </message>
    <message>
        <source>Your own words; the search finds the account by them.</source>
        <translation>Ihre eigenen Wörter; die Suche findet das Konto über sie.</translation>
    </message>
    <message>
        <source>`qubit-keychain list` shows the accounts there are.</source>
        <translation>`qubit-keychain list` zeigt die vorhandenen Konten.</translation>
    </message>
    <message>
        <source>`qubit-keychain run NAME -- COMMAND` gives a practice account to a command.</source>
        <translation>`qubit-keychain run NAME -- BEFEHL` gibt einem Befehl ein Übungskonto.</translation>
    </message>
    <message>
        <source>a CRN</source>
        <translation>ein CRN</translation>
    </message>
    <message>
        <source>a call of {name}</source>
        <translation>ein Aufruf von {name}</translation>
    </message>
    <message>
        <source>a curl command</source>
        <translation>ein curl-Befehl</translation>
    </message>
    <message>
        <source>a free plan, chosen from {count}</source>
        <translation>ein kostenloser Tarif, gewählt aus {count}</translation>
    </message>
    <message>
        <source>a key file downloaded from IBM Cloud</source>
        <translation>eine von IBM Cloud heruntergeladene Schlüsseldatei</translation>
    </message>
    <message>
        <source>a local simulator needs no account</source>
        <translation>ein lokaler Simulator braucht kein Konto</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>eine Minute</translation>
    </message>
    <message>
        <source>a name stands in it twice</source>
        <translation>ein Name steht zweimal darin</translation>
    </message>
    <message>
        <source>a number in it is too large</source>
        <translation>eine Zahl darin ist zu groß</translation>
    </message>
    <message>
        <source>a number in it is too long</source>
        <translation>eine Zahl darin ist zu lang</translation>
    </message>
    <message>
        <source>a part of it is missing or was changed</source>
        <translation>ein Teil davon fehlt oder wurde verändert</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>ein Teil ihres Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>a service that has ended</source>
        <translation>ein eingestellter Dienst</translation>
    </message>
    <message>
        <source>a text with a CRN in it</source>
        <translation>ein Text mit einem CRN darin</translation>
    </message>
    <message>
        <source>a text with a key in it</source>
        <translation>ein Text mit einem Schlüssel darin</translation>
    </message>
    <message>
        <source>a time limit</source>
        <translation>eine Zeitgrenze</translation>
    </message>
    <message>
        <source>a token of the classic service</source>
        <translation>ein Token des klassischen Dienstes</translation>
    </message>
    <message>
        <source>a web page in between: Wi-Fi login, filter</source>
        <translation>eine Webseite dazwischen: WLAN-Anmeldung, Filter</translation>
    </message>
    <message>
        <source>about {seconds} s of quantum time</source>
        <translation>etwa {seconds} s Quantenzeit</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>address {url}</source>
        <translation>Adresse {url}</translation>
    </message>
    <message>
        <source>an API key</source>
        <translation>ein API-Schlüssel</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation>ein Zugriffstoken</translation>
    </message>
    <message>
        <source>an account of qiskit-ibm.json</source>
        <translation>ein Konto aus qiskit-ibm.json</translation>
    </message>
    <message>
        <source>an answer that cannot be read</source>
        <translation>eine unlesbare Antwort</translation>
    </message>
    <message>
        <source>an entry in it cannot be understood</source>
        <translation>ein Eintrag darin ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>an unknown authority signed its certificate</source>
        <translation>sein Zertifikat ist von einer unbekannten Stelle unterschrieben</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>und {n} weiteres</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm benutzt sie gerade</translation>
    </message>
    <message>
        <source>another program is writing beside it</source>
        <translation>ein anderes Programm schreibt daneben</translation>
    </message>
    <message>
        <source>arguments of the client</source>
        <translation>Argumente des Clients</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>cannot be run</source>
        <translation>lässt sich nicht ausführen</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>unbrauchbar</translation>
    </message>
    <message>
        <source>certificate check</source>
        <translation>Prüfung der Zertifikate</translation>
    </message>
    <message>
        <source>certificates are not checked</source>
        <translation>Zertifikate werden nicht geprüft</translation>
    </message>
    <message>
        <source>changed meanwhile, so it was left</source>
        <translation>inzwischen geändert und deshalb belassen</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>charged {seconds:.0f} s</source>
        <translation>{seconds:.0f} s abgerechnet</translation>
    </message>
    <message>
        <source>charged {seconds:.0f} s of quantum time</source>
        <translation>{seconds:.0f} s Quantenzeit abgerechnet</translation>
    </message>
    <message>
        <source>checked in {duration}</source>
        <translation>geprüft in {duration}</translation>
    </message>
    <message>
        <source>chosen because none is set ({reason})</source>
        <translation>gewählt, weil keine eingestellt ist ({reason})</translation>
    </message>
    <message>
        <source>chosen by the client</source>
        <translation>vom Client gewählt</translation>
    </message>
    <message>
        <source>consent to the cost, which is missing</source>
        <translation>die fehlende Zustimmung zu den Kosten</translation>
    </message>
    <message>
        <source>created {time}</source>
        <translation>angelegt {time}</translation>
    </message>
    <message>
        <source>curl, step by step</source>
        <translation>curl, Schritt für Schritt</translation>
    </message>
    <message>
        <source>dd MMM yyyy</source>
        <comment>a date, in the letters of QDate::toString()</comment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>default: {name}</source>
        <translation>Standard: {name}</translation>
    </message>
    <message>
        <source>different</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>divided by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>existiert nicht</translation>
    </message>
    <message>
        <source>does not know the channel ibm_quantum_platform: it needs 0.40 or newer</source>
        <translation>kennt den Kanal ibm_quantum_platform nicht: Nötig ist 0.40 oder neuer</translation>
    </message>
    <message>
        <source>does not know the channel local: it needs 0.22 or newer</source>
        <translation>kennt den Kanal local nicht: Nötig ist 0.22 oder neuer</translation>
    </message>
    <message>
        <source>does not know the classic channel any more: 0.40 was the last one</source>
        <translation>kennt den klassischen Kanal nicht mehr: 0.40 war die letzte Version</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>ended {time}</source>
        <translation>beendet {time}</translation>
    </message>
    <message>
        <source>environment (IQP_API_TOKEN)</source>
        <translation>Umgebung (IQP_API_TOKEN)</translation>
    </message>
    <message>
        <source>environment (QE_TOKEN)</source>
        <translation>Umgebung (QE_TOKEN)</translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>Rückgabewert {code}</translation>
    </message>
    <message>
        <source>expected to start {time}</source>
        <translation>voraussichtlicher Beginn {time}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>first by name of {count}; none of them is known to be free</source>
        <translation>die erste nach Namen von {count}; von keiner ist bekannt, dass sie kostenlos ist</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>gone already</source>
        <translation>schon fort</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>hub/group/project belongs to the classic service; enter the instance&apos;s CRN or name.</source>
        <translation>Hub/Gruppe/Projekt gehört zum klassischen Dienst; geben Sie CRN oder Namen der Instanz ein.</translation>
    </message>
    <message>
        <source>ibm-q/open/main; empty: the default one</source>
        <translation>ibm-q/open/main; leer: das Standardprojekt</translation>
    </message>
    <message>
        <source>ideal {ideal:+.2f}, known beforehand</source>
        <translation>Idealwert {ideal:+.2f} vorab bekannt</translation>
    </message>
    <message>
        <source>identity.age, which opens it, is missing</source>
        <translation>identity.age, die sie öffnet, fehlt</translation>
    </message>
    <message>
        <source>in {region}</source>
        <translation>in {region}</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>initializing</source>
        <translation>wird vorbereitet</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>instance chosen automatically</source>
        <translation>Instanz automatisch gewählt</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>sie gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>it could not be put in its place</source>
        <translation>sie ließ sich nicht an ihren Platz bringen</translation>
    </message>
    <message>
        <source>it does not say which format it has</source>
        <translation>sie nennt ihr Format nicht</translation>
    </message>
    <message>
        <source>it has the tag “{tag}”, chosen from {count}</source>
        <translation>sie hat das Schlagwort „{tag}“, gewählt aus {count}</translation>
    </message>
    <message>
        <source>it holds NaN or Infinity, which JSON does not have</source>
        <translation>sie enthält NaN oder Infinity, was es in JSON nicht gibt</translation>
    </message>
    <message>
        <source>it holds nothing but zero bytes</source>
        <translation>sie enthält nur Nullbytes</translation>
    </message>
    <message>
        <source>it holds something else</source>
        <translation>sie enthält etwas anderes</translation>
    </message>
    <message>
        <source>it holds something else than accounts</source>
        <translation>sie enthält etwas anderes als Konten</translation>
    </message>
    <message>
        <source>it holds something else than secrets</source>
        <translation>sie enthält etwas anderes als Geheimnisse</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>sie ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a link that leads in a circle</source>
        <translation>sie ist ein Link, der im Kreis führt</translation>
    </message>
    <message>
        <source>it is a link to a file that is not there</source>
        <translation>sie ist ein Link auf eine Datei, die es nicht gibt</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is kept in memory only and is never written to a file</source>
        <translation>es liegt nur im Arbeitsspeicher und wird nie in eine Datei geschrieben</translation>
    </message>
    <message>
        <source>it is larger than {megabytes} MB</source>
        <translation>sie ist größer als {megabytes} MB</translation>
    </message>
    <message>
        <source>it is locked by a key, not by a passphrase</source>
        <translation>sie ist mit einem Schlüssel verschlossen, nicht mit einer Passphrase</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is no file in age format</source>
        <translation>sie ist keine Datei im age-Format</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>sie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is no valid JSON at line {line}</source>
        <translation>sie ist in Zeile {line} kein gültiges JSON</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>sie ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>it is not as it was written</source>
        <translation>sie ist nicht so, wie sie geschrieben wurde</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>sie ist schreibgeschützt</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>sie ist schon da</translation>
    </message>
    <message>
        <source>it is wrapped as text; unwrap it with “age -d FILE | age -p &gt; NEW”</source>
        <translation>sie ist als Text verpackt; packen Sie sie mit „age -d FILE | age -p &gt; NEW“ aus</translation>
    </message>
    <message>
        <source>it may not grow any more</source>
        <translation>sie darf nicht weiter wachsen</translation>
    </message>
    <message>
        <source>it was written by another version of Qubit Keychain</source>
        <translation>sie wurde von einer anderen Version von Qubit Keychain geschrieben</translation>
    </message>
    <message>
        <source>its accounts are missing</source>
        <translation>ihre Konten fehlen</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>sein Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>its certificate is for another address</source>
        <translation>sein Zertifikat gilt für eine andere Adresse</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>sein Zertifikat gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>sein Zertifikat gilt noch nicht</translation>
    </message>
    <message>
        <source>its certificate is signed by itself</source>
        <translation>sein Zertifikat hat sich selbst unterschrieben</translation>
    </message>
    <message>
        <source>its certificate was not accepted</source>
        <translation>sein Zertifikat wurde nicht angenommen</translation>
    </message>
    <message>
        <source>its first lines were changed</source>
        <translation>ihre ersten Zeilen wurden verändert</translation>
    </message>
    <message>
        <source>its first lines were cut or changed</source>
        <translation>ihre ersten Zeilen wurden abgeschnitten oder verändert</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>ihr Ordner ist nicht da</translation>
    </message>
    <message>
        <source>its path is too long</source>
        <translation>ihr Pfad ist zu lang</translation>
    </message>
    <message>
        <source>its plan comes first in the account&apos;s order, chosen from {count}</source>
        <translation>ihr Tarif steht in der Reihenfolge des Kontos vorn, gewählt aus {count}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>kept for this session only</source>
        <translation>nur für diese Sitzung aufbewahrt</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>keyringrc.cfg may choose the keyring</source>
        <translation>keyringrc.cfg wählt vielleicht den Schlüsselbund</translation>
    </message>
    <message>
        <source>lab, thesis, teaching …</source>
        <translation>Labor, Abschlussarbeit, Lehre …</translation>
    </message>
    <message>
        <source>lent already</source>
        <translation>schon verliehen</translation>
    </message>
    <message>
        <source>look for a newer version of this program</source>
        <translation>suchen Sie eine neuere Version dieses Programms</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>in Wartung</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>Name vergeben</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no time allocated</source>
        <translation>keine Zeit zugeteilt</translation>
    </message>
    <message>
        <source>no time left</source>
        <translation>keine Zeit übrig</translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation>kein {name}</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>niemand wartet</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>keiner angegeben</translation>
    </message>
    <message>
        <source>not a practice account</source>
        <translation>nicht für Übungskonten</translation>
    </message>
    <message>
        <source>not an account of this channel</source>
        <translation>nicht für Konten dieses Kanals</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message numerus="yes">
        <source>one account</source>
        <comment>{n} accounts</comment>
        <translation>
            <numerusform>ein Konto</numerusform>
            <numerusform>{n} Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>only a part of it can be read, so nothing was written</source>
        <translation>nur ein Teil davon ist lesbar, deshalb wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>open, flex; empty: free plans first</source>
        <translation>open, flex; leer: kostenlose zuerst</translation>
    </message>
    <message>
        <source>order of plans</source>
        <translation>Reihenfolge der Tarife</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>kostenpflichtig</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>pay as you go</source>
        <translation>nach Verbrauch</translation>
    </message>
    <message>
        <source>permission was denied</source>
        <translation>der Zugriff wurde verweigert</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>place of the keys</source>
        <translation>Ort der Schlüssel</translation>
    </message>
    <message>
        <source>position {position}</source>
        <translation>Platz {position}</translation>
    </message>
    <message>
        <source>private endpoint</source>
        <translation>privater Endpunkt</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>proxies is not what the client writes.</source>
        <translation>proxies ist nicht das, was der Client schreibt.</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>proxy {proxy}</source>
        <translation>Proxy {proxy}</translation>
    </message>
    <message>
        <source>qiskit is not installed there: pip install qiskit</source>
        <translation>qiskit ist dort nicht installiert: pip install qiskit</translation>
    </message>
    <message>
        <source>qiskit-aer is not installed there: without it the simulation is slower and has no noise.</source>
        <translation>qiskit-aer ist dort nicht installiert: Ohne es ist die Simulation langsamer und ohne Rauschen.</translation>
    </message>
    <message>
        <source>qiskit-ibm-runtime is not installed there: pip install qiskit-ibm-runtime</source>
        <translation>qiskit-ibm-runtime ist dort nicht installiert: pip install qiskit-ibm-runtime</translation>
    </message>
    <message>
        <source>qiskit-ibm-runtime {version} {reason}</source>
        <translation>qiskit-ibm-runtime {version} {reason}</translation>
    </message>
    <message>
        <source>qiskit-qasm3-import is not installed there, which reads OpenQASM 3: pip install qiskit-qasm3-import</source>
        <translation>qiskit-qasm3-import, das OpenQASM 3 liest, ist dort nicht installiert: pip install qiskit-qasm3-import</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>started {time}</source>
        <translation>begonnen {time}</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>tags {tags}</source>
        <translation>Schlagwörter {tags}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>that was asked for</source>
        <translation>mit dem gefragten Namen</translation>
    </message>
    <message>
        <source>the account&apos;s default project</source>
        <translation>das Standardprojekt des Kontos</translation>
    </message>
    <message>
        <source>the chosen Python</source>
        <translation>das gewählte Python</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>das Gerät</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>das Kontingent auf dem Datenträger ist aufgebraucht</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>der Datenträger meldete einen Fehler</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>die erste</translation>
    </message>
    <message>
        <source>the instance</source>
        <translation>die Instanz</translation>
    </message>
    <message>
        <source>the interface {version}, which this program speaks, ends on {day}</source>
        <translation>die Schnittstelle {version}, die dieses Programm spricht, endet am {day}</translation>
    </message>
    <message>
        <source>the interface {version}, which this program speaks, is not offered any more</source>
        <translation>die Schnittstelle {version}, die dieses Programm spricht, wird nicht mehr angeboten</translation>
    </message>
    <message>
        <source>the interface {version}, which this program speaks, is to end</source>
        <translation>die Schnittstelle {version}, die dieses Programm spricht, soll enden</translation>
    </message>
    <message>
        <source>the job</source>
        <translation>der Job</translation>
    </message>
    <message>
        <source>the key or token</source>
        <translation>der Schlüssel oder das Token</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>der Schlüsselbund</translation>
    </message>
    <message>
        <source>the licence</source>
        <translation>die Lizenz</translation>
    </message>
    <message>
        <source>the name server (DNS)</source>
        <translation>der Nameserver (DNS)</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>das Netz</translation>
    </message>
    <message>
        <source>the old one</source>
        <translation>der alte</translation>
    </message>
    <message>
        <source>the only one the key can use</source>
        <translation>die einzige, die der Schlüssel nutzen kann</translation>
    </message>
    <message>
        <source>the plan&apos;s time</source>
        <translation>die Zeit des Tarifs</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>der Proxy</translation>
    </message>
    <message>
        <source>the region</source>
        <translation>die Region</translation>
    </message>
    <message>
        <source>the service, out or in maintenance</source>
        <translation>der Dienst, gestört oder in Wartung</translation>
    </message>
    <message>
        <source>the system reported an error</source>
        <translation>das System meldete einen Fehler</translation>
    </message>
    <message>
        <source>the user</source>
        <translation>der Benutzer</translation>
    </message>
    <message>
        <source>there is no account to put into it</source>
        <translation>es gibt kein Konto, das hinein könnte</translation>
    </message>
    <message>
        <source>there is no earlier good copy</source>
        <translation>es gibt keine frühere gute Kopie</translation>
    </message>
    <message>
        <source>there is no identity in it</source>
        <translation>es ist keine Identität darin</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>zu viele Anfragen</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>us-east or eu-de; empty: any</source>
        <translation>us-east oder eu-de; leer: egal</translation>
    </message>
    <message>
        <source>vault.age is missing</source>
        <translation>vault.age fehlt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>what is inside cannot be understood</source>
        <translation>der Inhalt ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>what was written could not be read back</source>
        <translation>das Geschriebene war nicht wieder lesbar</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>works, no time left</source>
        <translation>funktioniert, keine Zeit übrig</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{agreement:.0%} as expected</source>
        <translation>{agreement:.0%} wie erwartet</translation>
    </message>
    <message>
        <source>{channel} has ended; the client from 0.41 on refuses such an account.</source>
        <translation>{channel} ist eingestellt; der Client ab 0.41 lehnt ein solches Konto ab.</translation>
    </message>
    <message>
        <source>{channel} names a channel that has ended; programs started from this session will fail.</source>
        <translation>{channel} nennt einen eingestellten Kanal; aus dieser Sitzung gestartete Programme werden scheitern.</translation>
    </message>
    <message>
        <source>{channel}, instance {instance}</source>
        <translation>{channel}, Instanz {instance}</translation>
    </message>
    <message>
        <source>{channel}, {instance}.</source>
        <translation>{channel}, {instance}.</translation>
    </message>
    <message>
        <source>{channel}: a retired channel; it can be kept for the record, not used.</source>
        <translation>{channel}: ein eingestellter Kanal; aufbewahren lässt es sich, benutzen nicht.</translation>
    </message>
    <message>
        <source>{column}, sorted ascending</source>
        <translation>{column}, aufsteigend sortiert</translation>
    </message>
    <message>
        <source>{column}, sorted descending</source>
        <translation>{column}, absteigend sortiert</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{devices}.</source>
        <translation>{devices}.</translation>
    </message>
    <message>
        <source>{done:,} of {total:,} checked: {said}</source>
        <translation>{done:,} von {total:,} geprüft: {said}</translation>
    </message>
    <message>
        <source>{environment} cannot run it: {finding}</source>
        <translation>{environment} kann ihn nicht ausführen: {finding}</translation>
    </message>
    <message numerus="yes">
        <source>{found} of {n} account</source>
        <comment>{found} of {n} accounts</comment>
        <translation>
            <numerusform>{found} von {n} Konto</numerusform>
            <numerusform>{found} von {n} Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} answered {status}; trying again in {seconds} s</source>
        <translation>{host} antwortete {status}; neuer Versuch in {seconds} s</translation>
    </message>
    <message>
        <source>{host} answers</source>
        <translation>{host} antwortet</translation>
    </message>
    <message>
        <source>{host} answers, newest interface {version}</source>
        <translation>{host} antwortet, neueste Schnittstelle {version}</translation>
    </message>
    <message>
        <source>{host} answers, sign-in version {version}</source>
        <translation>{host} antwortet, Anmeldeversion {version}</translation>
    </message>
    <message>
        <source>{host} asks for a pause; trying again in {seconds} s</source>
        <translation>{host} bittet um eine Pause; neuer Versuch in {seconds} s</translation>
    </message>
    <message>
        <source>{host} could not be reached</source>
        <translation>{host} war nicht erreichbar</translation>
    </message>
    <message>
        <source>{host} could not prove who it is: {why}</source>
        <translation>{host} konnte sich nicht ausweisen: {why}</translation>
    </message>
    <message>
        <source>{host} cut the connection; trying again in {seconds} s</source>
        <translation>{host} trennte die Verbindung; neuer Versuch in {seconds} s</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds:g} s</source>
        <translation>{host} antwortete nicht binnen {seconds:g} s</translation>
    </message>
    <message>
        <source>{host} sent us on to {target}, which was not followed</source>
        <translation>{host} verwies uns weiter an {target}; dem wurde nicht gefolgt</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>vor {hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation>{hours} h {minutes:02d} min</translation>
    </message>
    <message>
        <source>{key} is a placeholder, so it was not taken.</source>
        <translation>{key} ist ein Platzhalter und wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>{key} is computed there, so it was not taken.</source>
        <translation>{key} wird dort berechnet und wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>{key} is neither true nor false.</source>
        <translation>{key} ist weder wahr noch falsch.</translation>
    </message>
    <message>
        <source>{key} is not a list of texts.</source>
        <translation>{key} ist keine Liste von Texten.</translation>
    </message>
    <message>
        <source>{key} is not text.</source>
        <translation>{key} ist kein Text.</translation>
    </message>
    <message>
        <source>{key} is written as a text; it is taken as the list that was meant.</source>
        <translation>{key} ist als Text geschrieben; es gilt als die gemeinte Liste.</translation>
    </message>
    <message>
        <source>{left} Another instance of the same account will not help; wait until time is free again.</source>
        <translation>{left} Eine andere Instanz desselben Kontos hilft nicht; warten Sie, bis wieder Zeit frei ist.</translation>
    </message>
    <message>
        <source>{left} Wait until time is free again, or choose another instance.</source>
        <translation>{left} Warten Sie, bis wieder Zeit frei ist, oder wählen Sie eine andere Instanz.</translation>
    </message>
    <message>
        <source>{left}.</source>
        <translation>{left}.</translation>
    </message>
    <message>
        <source>{left}. All else is in order, but no job would be taken now.</source>
        <translation>{left}. Sonst ist alles in Ordnung, aber zurzeit würde kein Job angenommen.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>vor {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {rest} s</source>
        <translation>{minutes} min {rest} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds:02d} s</source>
        <translation>{minutes} min {seconds:02d} s</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} und {last}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <comment>{names} and {n} more</comment>
        <translation>
            <numerusform>{names} und {n} weiteres</numerusform>
            <numerusform>{names} und {n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} is set in this session, for every script.</source>
        <comment>{names} are set in this session, for every script.</comment>
        <translation>
            <numerusform>{names} ist in dieser Sitzung gesetzt, für jedes Skript.</numerusform>
            <numerusform>{names} sind in dieser Sitzung gesetzt, für jedes Skript.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is damaged: {reason}</source>
        <translation>{name} ist beschädigt: {reason}</translation>
    </message>
    <message>
        <source>{name} is locked</source>
        <translation>{name} ist gesperrt</translation>
    </message>
    <message>
        <source>{name} is set; it comes before every saved account that is not named.</source>
        <translation>{name} ist gesetzt; das geht jedem gespeicherten Konto vor, das nicht genannt wird.</translation>
    </message>
    <message>
        <source>{name}, plan {plan}</source>
        <translation>{name}, Tarif {plan}</translation>
    </message>
    <message>
        <source>{name}, simulated here</source>
        <translation>{name}, hier simuliert</translation>
    </message>
    <message numerus="yes">
        <source>{n} account</source>
        <comment>{n} accounts</comment>
        <translation>
            <numerusform>{n} Konto</numerusform>
            <numerusform>{n} Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} account in {name}</source>
        <comment>{n} accounts in {name}</comment>
        <translation>
            <numerusform>{n} Konto in {name}</numerusform>
            <numerusform>{n} Konten in {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} account stored here now, with the same key, stands in {path} as plain text. It is taken out of it after an encrypted copy of the file was written. Programs that read that file no longer find it; lend or export it when needed.</source>
        <comment>{n} accounts stored here now, with the same key, stand in {path} as plain text. They are taken out of it after an encrypted copy of the file was written. Programs that read that file no longer find them; lend or export them when needed.</comment>
        <translation>
            <numerusform>{n} hier gespeichertes Konto steht mit demselben Schlüssel als Klartext in {path}. Es wird dort herausgenommen, nachdem eine verschlüsselte Kopie der Datei geschrieben wurde. Programme, die diese Datei lesen, finden es nicht mehr; verleihen oder exportieren Sie es bei Bedarf.</numerusform>
            <numerusform>{n} hier gespeicherte Konten stehen mit demselben Schlüssel als Klartext in {path}. Sie werden dort herausgenommen, nachdem eine verschlüsselte Kopie der Datei geschrieben wurde. Programme, die diese Datei lesen, finden sie nicht mehr; verleihen oder exportieren Sie sie bei Bedarf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cancelled</source>
        <comment>{n} cancelled</comment>
        <translation>
            <numerusform>{n} abgebrochen</numerusform>
            <numerusform>{n} abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} check failed</source>
        <comment>{n} checks failed</comment>
        <translation>
            <numerusform>{n} Prüfung fehlgeschlagen</numerusform>
            <numerusform>{n} Prüfungen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} check passed</source>
        <comment>{n} checks passed</comment>
        <translation>
            <numerusform>{n} Prüfung bestanden</numerusform>
            <numerusform>{n} Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} checking</source>
        <comment>{n} checking</comment>
        <translation>
            <numerusform>{n} wird geprüft</numerusform>
            <numerusform>{n} werden geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <comment>{n} days</comment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day ago</source>
        <comment>{n} days ago</comment>
        <translation>
            <numerusform>vor {n} Tag</numerusform>
            <numerusform>vor {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} device</source>
        <comment>{n} devices</comment>
        <translation>
            <numerusform>{n} Gerät</numerusform>
            <numerusform>{n} Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} different outcome</source>
        <comment>{n} different outcomes</comment>
        <translation>
            <numerusform>{n} verschiedenes Ergebnis</numerusform>
            <numerusform>{n} verschiedene Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} does not</source>
        <comment>{n} do not</comment>
        <translation>
            <numerusform>{n} nicht</numerusform>
            <numerusform>{n} nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry in the keyring belongs to no account</source>
        <comment>{n} entries in the keyring belong to no account</comment>
        <translation>
            <numerusform>{n} Eintrag im Schlüsselbund gehört zu keinem Konto</numerusform>
            <numerusform>{n} Einträge im Schlüsselbund gehören zu keinem Konto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry of the accounts file cannot be read</source>
        <comment>{n} entries of the accounts file cannot be read</comment>
        <translation>
            <numerusform>{n} Eintrag der Kontendatei ist nicht lesbar</numerusform>
            <numerusform>{n} Einträge der Kontendatei sind nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <comment>{n} failed</comment>
        <translation>
            <numerusform>{n} fehlgeschlagen</numerusform>
            <numerusform>{n} fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} instance</source>
        <comment>{n} instances</comment>
        <translation>
            <numerusform>{n} Instanz</numerusform>
            <numerusform>{n} Instanzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} job waiting</source>
        <comment>{n} jobs waiting</comment>
        <translation>
            <numerusform>{n} Job wartet</numerusform>
            <numerusform>{n} Jobs warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} job, the newest first</source>
        <comment>{n} jobs, the newest first</comment>
        <translation>
            <numerusform>{n} Job</numerusform>
            <numerusform>{n} Jobs, die neuesten zuerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} key missing</source>
        <comment>{n} keys missing</comment>
        <translation>
            <numerusform>{n} Schlüssel fehlt</numerusform>
            <numerusform>{n} Schlüssel fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} key that was deleted is still in the vault file, because it was locked</source>
        <comment>{n} keys that were deleted are still in the vault file, because it was locked</comment>
        <translation>
            <numerusform>{n} gelöschter Schlüssel liegt noch in der Tresordatei, weil sie gesperrt war</numerusform>
            <numerusform>{n} gelöschte Schlüssel liegen noch in der Tresordatei, weil sie gesperrt war</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <comment>{n} left out</comment>
        <translation>
            <numerusform>{n} ausgelassen</numerusform>
            <numerusform>{n} ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other</source>
        <comment>{n} others</comment>
        <translation>
            <numerusform>{n} weiteres</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shot</source>
        <comment>{n} shots</comment>
        <translation>
            <numerusform>{n} Shot</numerusform>
            <numerusform>{n} Shots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shot measured in {duration}</source>
        <comment>{n} shots measured in {duration}</comment>
        <translation>
            <numerusform>{n} Shot gemessen in {duration}</numerusform>
            <numerusform>{n} Shots gemessen in {duration}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} simulator</source>
        <comment>{n} simulators</comment>
        <translation>
            <numerusform>{n} Simulator</numerusform>
            <numerusform>{n} Simulatoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stayed, because it differs.</source>
        <comment>{n} stayed, because they differ.</comment>
        <translation>
            <numerusform>{n} blieb, weil es anders ist.</numerusform>
            <numerusform>{n} blieben, weil sie anders sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without time</source>
        <comment>{n} without time</comment>
        <translation>
            <numerusform>{n} ohne Restzeit</numerusform>
            <numerusform>{n} ohne Restzeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} working</source>
        <comment>{n} working</comment>
        <translation>
            <numerusform>{n} funktioniert</numerusform>
            <numerusform>{n} funktionieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} works</source>
        <comment>{n} work</comment>
        <translation>
            <numerusform>{n} funktioniert</numerusform>
            <numerusform>{n} funktionieren</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>{one}. {other}</source>
        <translation>{one}. {other}</translation>
    </message>
    <message>
        <source>{one}: {other}</source>
        <translation>{one}: {other}</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>{online} of {all} devices online</source>
        <translation>{online} von {all} Geräten online</translation>
    </message>
    <message>
        <source>{opened}, made on {when}</source>
        <translation>{opened}, erstellt am {when}</translation>
    </message>
    <message>
        <source>{outcome} · Nothing is stored yet.</source>
        <translation>{outcome} · Noch ist nichts gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>{outcome}: {n} shot, {share:.1%}</source>
        <comment>{outcome}: {n} shots, {share:.1%}</comment>
        <translation>
            <numerusform>{outcome}: {n} Shot, {share:.1%}</numerusform>
            <numerusform>{outcome}: {n} Shots, {share:.1%}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{outcome}: {n} shot, {share:.1%}, expected {expected:.0%}</source>
        <comment>{outcome}: {n} shots, {share:.1%}, expected {expected:.0%}</comment>
        <translation>
            <numerusform>{outcome}: {n} Shot, {share:.1%}, erwartet {expected:.0%}</numerusform>
            <numerusform>{outcome}: {n} Shots, {share:.1%}, erwartet {expected:.0%}</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} asks for too much memory before its passphrase can be checked (2^{work} kB)</source>
        <translation>{path} verlangt zu viel Arbeitsspeicher, bevor seine Passphrase geprüft werden kann (2^{work} kB)</translation>
    </message>
    <message>
        <source>{path} could not be used: {reason}</source>
        <translation>{path} ist nicht benutzbar: {reason}</translation>
    </message>
    <message>
        <source>{path} holds no account of the channel {channel}.</source>
        <translation>{path} enthält kein Konto des Kanals {channel}.</translation>
    </message>
    <message>
        <source>{path} holds no account that the client takes without a name.</source>
        <translation>{path} enthält kein Konto, das der Client ohne Namen nimmt.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{place}, never in a file as plain text unless you ask for it.</source>
        <translation>{place}, ohne Ihren Auftrag nie als Klartext in einer Datei.</translation>
    </message>
    <message>
        <source>{plan} plan</source>
        <translation>Tarif {plan}</translation>
    </message>
    <message>
        <source>{problems} of {count} need mending</source>
        <translation>Zu beheben: {problems} von {count}</translation>
    </message>
    <message>
        <source>{problem} With a CRN the region is not looked at.</source>
        <translation>{problem} Bei einem CRN wird die Region nicht beachtet.</translation>
    </message>
    <message>
        <source>{program} on {backend}</source>
        <translation>{program} auf {backend}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{rest} left of {limit} in 28 days</source>
        <translation>noch {rest} von {limit} in 28 Tagen</translation>
    </message>
    <message>
        <source>{rest} of {limit} left</source>
        <translation>noch {rest} von {limit}</translation>
    </message>
    <message>
        <source>{said}, in your Python</source>
        <translation>{said}, in Ihrem Python</translation>
    </message>
    <message>
        <source>{said}, usually in {usual}</source>
        <translation>{said}, gewöhnlich in {usual}</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} s</translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <translation>{seconds:.2f} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{seen} Try again later, or choose another instance.</source>
        <translation>{seen} Versuchen Sie es später erneut, oder wählen Sie eine andere Instanz.</translation>
    </message>
    <message>
        <source>{sentence}</source>
        <translation>{sentence}</translation>
    </message>
    <message>
        <source>{sentence} The free check shows the same but for the job itself.</source>
        <translation>{sentence} Die kostenlose Prüfung zeigt dasselbe, nur ohne den Job selbst.</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{spent:,} of them without time left</source>
        <translation>{spent:,} davon ohne Restzeit</translation>
    </message>
    <message>
        <source>{state}, position {position}</source>
        <translation>{state}, Platz {position}</translation>
    </message>
    <message>
        <source>{step} …</source>
        <translation>{step} …</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{time} of quantum time left</source>
        <translation>noch {time} Quantenzeit</translation>
    </message>
    <message numerus="yes">
        <source>{title} ({n} account)</source>
        <comment>{title} ({n} accounts)</comment>
        <translation>
            <numerusform>{title} ({n} Konto)</numerusform>
            <numerusform>{title} ({n} Konten)</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}.</source>
        <translation>{title}.</translation>
    </message>
    <message>
        <source>{total:,} checked: {said}</source>
        <translation>{total:,} geprüft: {said}</translation>
    </message>
    <message>
        <source>{used:,.0f} s used</source>
        <translation>{used:,.0f} s verbraucht</translation>
    </message>
    <message>
        <source>{used:,.0f} s used, counted from {begin} to {end}</source>
        <translation>{used:,.0f} s verbraucht, gezählt von {begin} bis {end}</translation>
    </message>
    <message>
        <source>{value:+.3f} ± {error:.3f}</source>
        <translation>{value:+.3f} ± {error:.3f}</translation>
    </message>
    <message>
        <source>{value:+.3f} ± {error:.3f} (ideal {ideal:+.2f})</source>
        <translation>{value:+.3f} ± {error:.3f} (ideal {ideal:+.2f})</translation>
    </message>
    <message>
        <source>{value:+.3f} ± {error:.3f} (ideal {ideal:+.2f}, {apart:.1f} standard errors away)</source>
        <translation>{value:+.3f} ± {error:.3f} (ideal {ideal:+.2f}, {apart:.1f} Standardfehler entfernt)</translation>
    </message>
    <message>
        <source>{value:+.3f} ± {error:.3f} measured in {duration}</source>
        <translation>{value:+.3f} ± {error:.3f} gemessen in {duration}</translation>
    </message>
    <message>
        <source>{versions} in {place}</source>
        <translation>{versions} in {place}</translation>
    </message>
    <message>
        <source>{what}:</source>
        <translation>{what}:</translation>
    </message>
    <message>
        <source>{when}: {how}, looked around in {took}</source>
        <translation>{when}: {how}, umgesehen in {took}</translation>
    </message>
    <message>
        <source>{when}: {title}</source>
        <translation>{when}: {title}</translation>
    </message>
    <message>
        <source>{words} (Ctrl+H)</source>
        <translation>{words} (Strg+H)</translation>
    </message>
    <message>
        <source>{words} was stored, read back and deleted in {milliseconds:.0f} ms</source>
        <translation>{words} wurde in {milliseconds:.0f} ms abgelegt, gelesen und gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>{worked} of {n} worked</source>
        <comment>{worked} of {n} worked</comment>
        <translation>
            <numerusform>{worked} von {n} funktionierte</numerusform>
            <numerusform>{worked} von {n} funktionierten</numerusform>
        </translation>
    </message>
    <message>
        <source>“Restore a backup” opens it, with its passphrase.</source>
        <translation>„Sicherung wiederherstellen“ öffnet sie mit ihrer Passphrase.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>“{name}” cannot be the default</source>
        <translation>„{name}“ kann nicht das Standardkonto sein</translation>
    </message>
    <message>
        <source>“{name}” has a new key, and the old one is disabled.</source>
        <translation>„{name}“ hat einen neuen Schlüssel, und der alte ist deaktiviert.</translation>
    </message>
    <message>
        <source>“{name}” in your list has the same channel and instance.</source>
        <translation>„{name}“ in Ihrer Liste hat denselben Kanal und dieselbe Instanz.</translation>
    </message>
    <message>
        <source>“{name}” is kept for this session only, so nothing of it remains and this cannot be undone. The key stays valid at IBM until it is deleted there.</source>
        <translation>„{name}“ wird nur für diese Sitzung aufbewahrt; es bleibt nichts davon, und das lässt sich nicht rückgängig machen. Der Schlüssel gilt bei IBM, bis er dort gelöscht wird.</translation>
    </message>
    <message>
        <source>“{name}” is lent until {time:%H:%M}</source>
        <translation>„{name}“ ist bis {time:%H:%M} Uhr verliehen</translation>
    </message>
    <message>
        <source>“{name}” was changed elsewhere meanwhile: {fields}</source>
        <translation>„{name}“ wurde inzwischen anderswo geändert: {fields}</translation>
    </message>
    <message>
        <source>“{name}” was not handed out: IBM&apos;s client drops the port of an address that stands in its file</source>
        <translation>„{name}“ wurde nicht ausgegeben: IBMs Client lässt den Port einer Adresse weg, die in seiner Datei steht</translation>
    </message>
    <message>
        <source>“{name}” was not handed out: {reason}</source>
        <translation>„{name}“ wurde nicht ausgegeben: {reason}</translation>
    </message>
    <message>
        <source>“{name}” was not lent: {path} has an entry of this name already</source>
        <translation>„{name}“ wurde nicht verliehen: {path} hat schon einen Eintrag dieses Namens</translation>
    </message>
    <message>
        <source>“{name}” was not lent: {reason}</source>
        <translation>„{name}“ wurde nicht verliehen: {reason}</translation>
    </message>
    <message>
        <source>“{name}” was {ending}</source>
        <translation>„{name}“: {ending}</translation>
    </message>
    <message>
        <source>“{name}”: {problem}</source>
        <translation>„{name}“: {problem}</translation>
    </message>
</context>
</TS>
