import type { Catalogue } from '#ui/words/say.ts';

/** German, by what is said in English. */
export const german: Catalogue = {
  'Not found': 'Nicht gefunden',
  'Something went wrong': 'Etwas ist schiefgegangen',
  'There is no such page': 'Diese Seite gibt es nicht',
  Home: 'Start',
  'Nothing is at this address': 'Unter dieser Adresse ist nichts',
  'The link may be old, or it was typed wrongly. Your orders are where they were.':
    'Der Link ist vielleicht alt oder falsch getippt. Die Aufträge sind, wo sie waren.',
  'unknown page': 'unbekannte Seite',
  'Something went wrong in the app. Check whether your last step was saved.':
    'In der App ist etwas schiefgegangen. Prüfen, ob der letzte Schritt gespeichert wurde.',
  'Ready to work offline.': 'Bereit für die Arbeit ohne Netz.',
  Search: 'Suche',
  Scan: 'Scannen',
  'A copy elsewhere is what is left when the tablet breaks.':
    'Eine Kopie woanders ist das, was bleibt, wenn das Tablet kaputtgeht.',
  'Back up now': 'Jetzt sichern',
  'Sales order without a customer yet, {0}': 'Verkaufsauftrag noch ohne Kunden, {0}',
  'line|lines': {
    one: '{0} Position',
    other: '{0} Positionen'
  },
  'Sales order for {0}, {1}': 'Verkaufsauftrag für {0}, {1}',
  'Begun here and not submitted, last touched {0}.':
    'Hier begonnen und nicht bestätigt, zuletzt bearbeitet {0}.',
  'Continue draft': 'Entwurf fortsetzen',
  ' {0} stay, because your own use them.': ' {0} bleiben, weil eigene Daten sie brauchen.',
  'record|records': {
    one: '{0} Datensatz',
    other: '{0} Datensätze'
  },
  '{0} removed.{1}': '{0} entfernt.{1}',
  'demo record|demo records': {
    one: '{0} Demo-Datensatz',
    other: '{0} Demo-Datensätze'
  },
  'Demo data': 'Demodaten',
  'The demo shop is on this tablet. What you add yourself is not part of it.':
    'Der Demobetrieb ist auf diesem Tablet. Was selbst erfasst wird, gehört nicht dazu.',
  'Start clean': 'Sauber beginnen',
  'Remove the demo data?': 'Demodaten entfernen?',
  'All customers, parts, stock, orders and builds of the demo shop go. What you entered yourself stays, and so does whatever of the demo it uses.':
    'Alle Kunden, Teile, Bestände, Aufträge und Bauaufträge des Demobetriebs werden entfernt. Selbst Erfasstes bleibt, ebenso das, was es von den Demodaten braucht.',
  Remove: 'Entfernen',
  'Keep it': 'Behalten',
  'Sales order': 'Verkaufsauftrag',
  Part: 'Teil',
  Customer: 'Kunde',
  'Build [a build order]': 'Bauauftrag',
  'New Sales Order': 'Neuer Auftrag',
  Today: 'Heute',
  'Orders and builds by what they need': 'Aufträge und Bauaufträge nach dem, was sie brauchen',
  Overdue: 'Überfällig',
  'Due today': 'Heute fällig',
  'Ready to ship': 'Versandbereit',
  Short: 'Fehlmenge',
  'Builds to finish': 'Bauaufträge abzuschließen',
  'The orders could not be counted': 'Die Aufträge konnten nicht gezählt werden',
  'Open the list under Sell, or reload.': 'Die Liste unter „Verkauf“ öffnen oder neu laden.',
  Reload: 'Neu laden',
  'Needs you now': 'Jetzt zu tun',
  'Nothing is due': 'Nichts ist fällig',
  Recent: 'Zuletzt',
  'Opened lately': 'Zuletzt geöffnet',
  '{0} · opened {1}': '{0} · geöffnet {1}',
  'What you open appears here.': 'Was geöffnet wird, erscheint hier.',
  'The browser may remove this tablet’s data':
    'Der Browser darf die Daten dieses Tablets entfernen',
  'It has not promised to keep it when the tablet runs out of room. Installing Docket helps.':
    'Er hat nicht zugesagt, sie zu behalten, wenn der Platz knapp wird. Docket zu installieren hilft.',
  'See storage': 'Speicher ansehen',
  'Set up this tablet': 'Dieses Tablet einrichten',
  'Its name, the currency, the size of buttons, and how its data is kept safe.':
    'Sein Name, die Währung, die Größe der Tasten und wie seine Daten sicher bleiben.',
  'Set up': 'Einrichten',
  'Not now': 'Nicht jetzt',
  'A safety copy of {0} is still on this tablet.':
    'Eine Sicherheitskopie vom {0} ist noch auf diesem Tablet.',
  'Restore from a copy': 'Aus einer Kopie wiederherstellen',
  'Restore from a file': 'Aus einer Datei wiederherstellen',
  'Import an InvenTree export': 'InvenTree-Export importieren',
  'Start empty': 'Leer beginnen',
  'Try again': 'Erneut versuchen',
  'Begin with an empty tablet?': 'Mit einem leeren Tablet beginnen?',
  'Docket stops looking for the data that was here. What the browser removed cannot come back from its storage; backups and safety copies can be restored afterwards.':
    'Docket sucht nicht weiter nach den Daten, die hier waren. Was der Browser entfernt hat, kommt aus seinem Speicher nicht zurück; Backups und Sicherheitskopien lassen sich danach wiederherstellen.',
  'Begin empty': 'Leer beginnen',
  'Keep looking': 'Weiter suchen',
  '{0} to decide': '{0} zu entscheiden',
  'What was done on several tablets at once does not fit together.':
    'Was auf mehreren Tablets zugleich getan wurde, passt nicht zusammen.',
  Decide: 'Entscheiden',
  'Why this number?': 'Warum diese Zahl?',
  'What the number is about can not be found on this tablet any more.':
    'Worum es bei der Zahl geht, ist auf diesem Tablet nicht mehr zu finden.',
  About: 'Über',
  'About Docket': 'Über Docket',
  More: 'Mehr',
  'Sales orders on a tablet, with no server, no account and no network. Everything stays on this tablet until you take it elsewhere.':
    'Verkaufsaufträge auf dem Tablet, ohne Server, ohne Konto und ohne Netz. Alles bleibt auf diesem Tablet, bis es jemand weitergibt.',
  Version: 'Version',
  'This device': 'Dieses Gerät',
  Keys: 'Tasten',
  'Made with': 'Verwendete Software',
  Activity: 'Aktivität',
  'Everything done in the shop, newest first': 'Alles, was im Betrieb getan wurde, Neuestes zuerst',
  'About one thing': 'Zu einer Sache',
  'Show everything': 'Alles zeigen',
  'Nothing was done yet': 'Noch wurde nichts getan',
  'Everything that anybody does appears here, with who, when and on which device.':
    'Alles, was jemand tut, erscheint hier: wer, wann und auf welchem Gerät.',
  'device {0}': 'Gerät {0}',
  Cancel: 'Abbrechen',
  Restore: 'Wiederherstellen',
  Backup: 'Backup',
  'This is no backup': 'Das ist kein Backup',
  'It holds only changes. Import it under *Order Files*, or choose a file whose name ends in “full”.':
    'Die Datei enthält nur Änderungen. Unter *Auftragsdateien* importieren oder eine Datei wählen, deren Name auf „full“ endet.',
  'Save it on a stick, a computer or another tablet. It is a backup once it lies somewhere else.':
    'Auf einem Stick, einem Computer oder einem anderen Tablet speichern. Ein Backup ist es erst, wenn es woanders liegt.',
  'Copy outside this tablet': 'Kopie außerhalb dieses Tablets',
  'If the tablet breaks or is lost, what is not in a copy elsewhere is gone.':
    'Wenn das Tablet kaputt oder verloren geht, ist weg, was in keiner Kopie woanders steht.',
  'With a passphrase': 'Mit Passphrase',
  'From a backup, or from any file with everything.':
    'Aus einem Backup oder einer beliebigen Datei mit allem.',
  'Safety copies': 'Sicherheitskopien',
  'They lie on this tablet, and go with it: they are no backup. The newest three are kept.':
    'Sie liegen auf diesem Tablet und gehen mit ihm verloren: Sie sind kein Backup. Die neuesten drei bleiben.',
  'This browser gives no room for safety copies. Back up before something large.':
    'Dieser Browser gibt keinen Platz für Sicherheitskopien. Vor Größerem ein Backup machen.',
  'On hold': 'Pausiert',
  'Build resumed': 'Bauauftrag fortgesetzt',
  'Build issued': 'Bauauftrag gestartet',
  'Allocate All': 'Alles zuweisen',
  'Components allocated': 'Komponenten zugewiesen',
  Resume: 'Fortsetzen',
  'Issue Build': 'Bauauftrag starten',
  Hold: 'Pausieren',
  'Build Orders': 'Bauaufträge',
  'New Build Order': 'Neuer Bauauftrag',
  'Search build orders': 'Bauaufträge suchen',
  'Number, part or sales order': 'Nummer, Teil oder Verkaufsauftrag',
  Filter: 'Filter',
  'Build orders': 'Bauaufträge',
  'Nothing to build': 'Nichts zu bauen',
  'Build on a line of a sales order makes a build order, or start one for stock.':
    '„Bauen“ an einer Position eines Verkaufsauftrags legt einen Bauauftrag an; oder einen fürs Lager beginnen.',
  'No build orders under {0}': 'Keine Bauaufträge unter {0}',
  'No build orders match “{0}”': 'Keine Bauaufträge passen zu „{0}“',
  'Show all open': 'Alle offenen zeigen',
  Components: 'Komponenten',
  Outputs: 'Erzeugnisse',
  Details: 'Details',
  History: 'Verlauf',
  'Parts of this build': 'Bereiche dieses Bauauftrags',
  'This build is not on this tablet': 'Dieser Bauauftrag ist nicht auf diesem Tablet',
  'It may be on another tablet: import its order file, or look at the list of builds.':
    'Er ist vielleicht auf einem anderen Tablet: dessen Auftragsdatei importieren oder in der Liste der Bauaufträge nachsehen.',
  'The build could not be read. Close the app and open it again.':
    'Der Bauauftrag konnte nicht gelesen werden. Die App schließen und wieder öffnen.',
  '{0} unallocated': 'Zuweisung aufgehoben: {0}',
  'Components unallocated': 'Zuweisung der Komponenten aufgehoben',
  'Unallocate all': 'Alle Zuweisungen aufheben',
  'No components': 'Keine Komponenten',
  'The part has no bill of materials. Say on the part what goes into it.':
    'Das Teil hat keine Stückliste. Am Teil angeben, was hineingehört.',
  'Open the part': 'Teil öffnen',
  'Builds of components': 'Bauaufträge für Komponenten',
  'Component allocated': 'Komponente zugewiesen',
  Unallocated: 'Zuweisung aufgehoben',
  'Complete Build': 'Bauauftrag abschließen',
  'Complete some': 'Einige fertigstellen',
  'Build is on hold': 'Bauauftrag ist pausiert',
  'Print build sheet': 'Bauzettel drucken',
  Scrap: 'Ausschuss',
  'Finish early': 'Vorzeitig beenden',
  'Cancel Build': 'Bauauftrag stornieren',
  'Delete Build': 'Bauauftrag löschen',
  'What to do with this build': 'Was mit diesem Bauauftrag zu tun ist',
  'Cancels {0}. {1} are made and stay in stock; {2} will not be made.':
    'Storniert {0}. {1} sind gefertigt und bleiben im Lager; {2} werden nicht gefertigt.',
  'Cancels {0}. Nothing was made; {1} will not be made.':
    'Storniert {0}. Nichts wurde gefertigt; {1} werden nicht gefertigt.',
  'No components are allocated.': 'Keine Komponenten sind zugewiesen.',
  'Used up: {0}.': 'Verbraucht: {0}.',
  'Free again: {0}.': 'Wieder frei: {0}.',
  'A cancelled build can not be resumed.':
    'Ein stornierter Bauauftrag kann nicht fortgesetzt werden.',
  '{0} cancelled': '{0} storniert',
  'Cancel Build?': 'Bauauftrag stornieren?',
  'Keep build': 'Bauauftrag behalten',
  'Components are used up': 'Komponenten sind verbraucht',
  'Off: they stay on the shelf and become free.': 'Aus: Sie bleiben im Regal und werden frei.',
  'A component': 'Eine Komponente',
  '{0} made': '{0} gefertigt',
  '{0} deleted': '{0} gelöscht',
  'Delete Build?': 'Bauauftrag löschen?',
  'Build changed': 'Bauauftrag geändert',
  '{0} finished': '{0} beendet',
  'Finish early?': 'Vorzeitig beenden?',
  'Keep building': 'Weiter bauen',
  'Finish although components are short': 'Beenden, obwohl Komponenten fehlen',
  'Only what is allocated of them is used up.': 'Nur was davon zugewiesen ist, wird verbraucht.',
  '{0} scrapped': '{0} als Ausschuss',
  Edit: 'Bearbeiten',
  'Nothing was made yet': 'Noch wurde nichts gefertigt',
  'Each output becomes stock at once, and its components are used up.':
    'Jedes Erzeugnis wird sofort Bestand, und seine Komponenten werden verbraucht.',
  'Build sheet': 'Bauzettel',
  Labels: 'Etiketten',
  'Labels for outputs': 'Etiketten für Erzeugnisse',
  'Build sheet {0}': 'Bauzettel {0}',
  Build: 'Bauen',
  'Ready to start': 'Startbereit',
  'All open': 'Alle offenen',
  'In production': 'In Fertigung',
  Done: 'Fertig',
  Cancelled: 'Storniert',
  'Choose the part to build first.': 'Zuerst das Teil wählen, das gebaut wird.',
  '{0} created': '{0} angelegt',
  'Create Build Order': 'Bauauftrag anlegen',
  Submit: 'Bestätigen',
  Change: 'Ändern',
  Parts: 'Teile',
  'Search parts': 'Teile suchen',
  'No part with a bill of materials matches. Say on the part that it is an assembly and what goes into it.':
    'Kein Teil mit Stückliste passt. Am Teil angeben, dass es eine Baugruppe ist und was hineingehört.',
  'How many, by when': 'Wie viele, bis wann',
  Quantity: 'Menge',
  'Target date': 'Zieldatum',
  Destination: 'Ziellagerort',
  'No location': 'Kein Lagerort',
  'More: title, batch, reference, notes': 'Mehr: Titel, Charge, Referenz, Notizen',
  ' line {0}': ' Position {0}',
  'for {0}{1}': 'für {0}{1}',
  'for build {0}': 'für Bauauftrag {0}',
  Companies: 'Firmen',
  'No company is open': 'Keine Firma ist geöffnet',
  'Choose one from the list.': 'Eine aus der Liste wählen.',
  'New Customer': 'Neuer Kunde',
  'New Company': 'Neue Firma',
  'No customer under {0}': 'Kein Kunde unter {0}',
  'No company under {0}': 'Keine Firma unter {0}',
  'No customer matches “{0}”': 'Kein Kunde passt zu „{0}“',
  'No company matches “{0}”': 'Keine Firma passt zu „{0}“',
  New: 'Neu',
  Sell: 'Verkauf',
  Customers: 'Kunden',
  'Search customers': 'Kunden suchen',
  'Search companies': 'Firmen suchen',
  'Name, email or phone': 'Name, E-Mail oder Telefon',
  Inactive: 'Inaktiv',
  'No customers yet': 'Noch keine Kunden',
  'No companies yet': 'Noch keine Firmen',
  'Enter the first one, or bring in what you have from InvenTree.':
    'Den ersten Eintrag anlegen oder übernehmen, was in InvenTree ist.',
  'Import from InvenTree': 'Aus InvenTree importieren',
  'Clear search and filter': 'Suche und Filter leeren',
  '{0} is active': '{0} ist aktiv',
  '{0} is inactive': '{0} ist inaktiv',
  Deactivate: 'Deaktivieren',
  Activate: 'Aktivieren',
  'Export Contacts CSV': 'Kontakte als CSV exportieren',
  'Export Addresses CSV': 'Adressen als CSV exportieren',
  Delete: 'Löschen',
  'What to do with this company': 'Was mit dieser Firma zu tun ist',
  Currency: 'Währung',
  Email: 'E-Mail',
  Phone: 'Telefon',
  Website: 'Website',
  'Tax number': 'Steuernummer',
  Link: 'Link',
  Tags: 'Schlagwörter',
  Notes: 'Notizen',
  'This company is not on this tablet': 'Diese Firma ist nicht auf diesem Tablet',
  'It may have been deleted, or it is on another tablet.':
    'Sie wurde vielleicht gelöscht oder ist auf einem anderen Tablet.',
  'The company could not be read. Close the app and open it again.':
    'Die Firma konnte nicht gelesen werden. Die App schließen und wieder öffnen.',
  'Sales orders': 'Verkaufsaufträge',
  'The newest {0} of {1}.': 'Die neuesten {0} von {1}.',
  'order|orders': {
    one: '{0} Auftrag',
    other: '{0} Aufträge'
  },
  'No orders yet.': 'Noch keine Aufträge.',
  'Stock with them': 'Bestand beim Kunden',
  'Company changed': 'Firma geändert',
  'Contact changed': 'Kontakt geändert',
  'Contact added': 'Kontakt hinzugefügt',
  'Address changed': 'Adresse geändert',
  'Address added': 'Adresse hinzugefügt',
  'Delete Contact?': 'Kontakt löschen?',
  'Delete Contact': 'Kontakt löschen',
  'Keep contact': 'Kontakt behalten',
  'Contact deleted': 'Kontakt gelöscht',
  'Delete Address?': 'Adresse löschen?',
  ' The oldest other address becomes the primary one.':
    ' Die älteste andere Adresse wird zur Hauptadresse.',
  'Delete Address': 'Adresse löschen',
  'Keep address': 'Adresse behalten',
  'Address deleted': 'Adresse gelöscht',
  'Deactivate Company?': 'Firma deaktivieren?',
  'Delete Company?': 'Firma löschen?',
  'Delete Company': 'Firma löschen',
  'Keep company': 'Firma behalten',
  'Price changed': 'Preis geändert',
  'Price added': 'Preis hinzugefügt',
  '{0} is the primary address': '{0} ist die Hauptadresse',
  'Price deleted': 'Preis gelöscht',
  Contacts: 'Kontakte',
  'Nobody yet. Orders can name a contact.': 'Noch niemand. Aufträge können einen Kontakt nennen.',
  'Add Contact': 'Kontakt hinzufügen',
  Addresses: 'Adressen',
  'None yet. The first one becomes the primary address.':
    'Noch keine. Die erste wird zur Hauptadresse.',
  'Add Address': 'Adresse hinzufügen',
  'Own prices': 'Eigene Preise',
  'None: this customer pays what the part costs everybody.':
    'Keine: Dieser Kunde zahlt, was das Teil alle kostet.',
  'Add Price': 'Preis hinzufügen',
  Active: 'Aktiv',
  All: 'Alle',
  Suppliers: 'Lieferanten',
  Manufacturers: 'Hersteller',
  'Create Company': 'Firma anlegen',
  'Back to the list': 'Zurück zur Liste',
  'Back to the columns': 'Zurück zu den Spalten',
  'Choose another file': 'Andere Datei wählen',
  Table: 'Tabelle',
  'All of it is on this tablet now. It can be undone under Activity.':
    'Alles davon ist jetzt auf diesem Tablet. Unter „Aktivität“ kann es rückgängig gemacht werden.',
  'Another table': 'Andere Tabelle',
  'Any spreadsheet opens it. Numbers have a dot before their decimals. A text that a spreadsheet would run as a formula is led by an apostrophe; Docket takes it away again when it reads the file.':
    'Jede Tabellenkalkulation öffnet sie. Zahlen haben einen Punkt vor den Nachkommastellen. Vor einem Text, den eine Tabellenkalkulation als Formel ausführen würde, steht ein Apostroph; Docket nimmt ihn beim Lesen wieder weg.',
  'Template for {0}: one row of headers': 'Vorlage für {0}: eine Zeile mit Überschriften',
  Import: 'Importieren',
  'Parts, companies, stock and order lines from a spreadsheet. You see what each row would do before anything is written; the same file a second time changes nothing.':
    'Teile, Firmen, Bestand und Auftragspositionen aus einer Tabellenkalkulation. Was jede Zeile bewirkt, wird gezeigt, bevor etwas geschrieben wird; dieselbe Datei ein zweites Mal ändert nichts.',
  Templates: 'Vorlagen',
  'A table with the headers that Docket knows, to be filled in.':
    'Eine Tabelle mit den Überschriften, die Docket kennt, zum Ausfüllen.',
  Export: 'Exportieren',
  'The whole list. For a part of it, set the filter in the list and choose Export CSV there.':
    'Die ganze Liste. Für einen Teil davon in der Liste den Filter setzen und dort „CSV exportieren“ wählen.',
  'For InvenTree': 'Für InvenTree',
  'Tables that InvenTree’s import wizard takes without a mapping. Import them there in this order. Open orders and what is in stock go along: the wizard makes every order anew.':
    'Tabellen, die der Importassistent von InvenTree ohne Zuordnung nimmt. Dort in dieser Reihenfolge importieren. Offene Aufträge und der Bestand gehen mit: Der Assistent legt jeden Auftrag neu an.',
  'Export CSV': 'CSV exportieren',
  'Import CSV': 'CSV importieren',
  'More: the list': 'Mehr: die Liste',
  'No column says this yet: {0}.': 'Noch sagt keine Spalte: {0}.',
  'More than one column says this: {0}.': 'Mehr als eine Spalte sagt: {0}.',
  'Check the rows': 'Zeilen prüfen',
  'A row says how much there is: stock that is here already with its part, place and batch is counted, the rest is received.':
    'Eine Zeile sagt, wie viel da ist: Bestand, der mit Teil, Ort und Charge schon hier ist, wird gezählt, der Rest eingebucht.',
  'What is here already is changed only where the table says otherwise. The import can be undone under Activity.':
    'Was schon hier ist, ändert sich nur dort, wo die Tabelle anderes sagt. Der Import kann unter „Aktivität“ rückgängig gemacht werden.',
  'What is wrong': 'Was falsch ist',
  'Rows that were not taken, with the reasons': 'Nicht übernommene Zeilen mit den Gründen',
  'Row {0}: {1}': 'Zeile {0}: {1}',
  'Order Files': 'Auftragsdateien',
  'Bring it to the other tablet by stick, mail or any app. There: open Docket → Order Files → Receive file.':
    'Mit Stick, E-Mail oder einer App zum anderen Tablet bringen. Dort: Docket → Auftragsdateien → Datei empfangen.',
  'Order file': 'Auftragsdatei',
  'All of it is done, or nothing. You may leave this page; keep the app open. Cancel leaves everything as it was.':
    'Alles davon geschieht oder nichts. Diese Seite darf verlassen werden; die App offen lassen. Abbrechen lässt alles, wie es war.',
  'Shared text': 'Geteilter Text',
  Send: 'Senden',
  'A file with what the others are not known to have. Docket chooses the content.':
    'Eine Datei mit dem, was die anderen bekanntlich noch nicht haben. Docket wählt den Inhalt.',
  'Send changes': 'Änderungen senden',
  'Choose how': 'Art wählen',
  'Waiting files': 'Wartende Dateien',
  'Other devices': 'Andere Geräte',
  'No other device yet. Add a tablet to work with two.':
    'Noch kein anderes Gerät. Ein Tablet hinzufügen, um zu zweit zu arbeiten.',
  Devices: 'Geräte',
  'Fingerprint of this tablet': 'Fingerabdruck dieses Tablets',
  'Two devices that show the same one have the same data. Compare them aloud.':
    'Zwei Geräte mit demselben Fingerabdruck haben dieselben Daten. Laut vorlesen und vergleichen.',
  Fingerprint: 'Fingerabdruck',
  'Findings to decide': 'Befunde zu entscheiden',
  'Received files': 'Empfangene Dateien',
  '{0} kept.': '{0} behalten.',
  'change made only here was|changes made only here were': {
    one: '{0} Änderung, die nur hier gemacht wurde, ist',
    other: '{0} Änderungen, die nur hier gemacht wurden, sind'
  },
  'The data of the file is in place.': 'Die Daten der Datei sind an ihrem Platz.',
  Imported: 'Importiert',
  'Sales Orders': 'Verkaufsaufträge',
  'Another file': 'Andere Datei',
  'It waits in the inbox': 'Sie wartet im Eingang',
  'Nothing was changed here. The file is found under Order Files until it is taken or let go.':
    'Hier wurde nichts geändert. Die Datei steht unter „Auftragsdateien“, bis sie übernommen oder verworfen wird.',
  'Done: this tablet begins anew': 'Fertig: Dieses Tablet beginnt neu',
  '{0} Docket opens again by itself in a moment.':
    '{0} Docket öffnet sich gleich von selbst wieder.',
  'Open it now': 'Jetzt öffnen',
  Saved: 'Gespeichert',
  'The tablets and computers of this workshop': 'Die Tablets und Computer dieses Betriebs',
  'Add a tablet': 'Tablet hinzufügen',
  'A file of {0} is being looked at': 'Eine Datei von {0} wird gerade angesehen',
  'It is shown under *Order Files*.': 'Sie wird unter *Auftragsdateien* gezeigt.',
  'On the new tablet: open Docket → Order Files → Receive file. One file is for one tablet.':
    'Auf dem neuen Tablet: Docket → Auftragsdateien → Datei empfangen. Eine Datei ist für ein Tablet.',
  'Only this tablet so far': 'Bisher nur dieses Tablet',
  'It is listed here as soon as anything was done on it.':
    'Es steht hier, sobald etwas darauf getan wurde.',
  'Tablet {0}': 'Tablet {0}',
  'Retire {0}?': '{0} ausmustern?',
  'No file is written for it any more, so it can fall behind: what the others do may not reach it. What it did stays, and its letter stays taken. Get its last changes first.':
    'Es wird keine Datei mehr dafür geschrieben, also kann es zurückbleiben: Was die anderen tun, erreicht es vielleicht nicht. Was es getan hat, bleibt, und sein Buchstabe bleibt vergeben. Zuerst seine letzten Änderungen holen.',
  Retire: 'Ausmustern',
  'Cancelled. Nothing was changed.': 'Abgebrochen. Nichts wurde geändert.',
  Findings: 'Befunde',
  '{0} about what was done on several tablets at once':
    '{0} zu dem, was auf mehreren Tablets zugleich getan wurde',
  'question|questions': {
    one: '{0} Frage',
    other: '{0} Fragen'
  },
  'Nothing to decide': 'Nichts zu entscheiden',
  'When two tablets did what does not fit together, the question comes here.':
    'Wenn auf zwei Tablets etwas getan wurde, das nicht zusammenpasst, kommt die Frage hierher.',
  'The findings could not be read. Close the app and open it again.':
    'Die Befunde konnten nicht gelesen werden. Die App schließen und wieder öffnen.',
  'To decide': 'Zu entscheiden',
  'All {0} questions': 'Alle {0} Fragen',
  'Left as it is': 'So gelassen, wie es ist',
  Decided: 'Entschieden',
  'finding|findings': {
    one: '{0} Befund',
    other: '{0} Befunde'
  },
  Undo: 'Rückgängig',
  Help: 'Hilfe',
  'From the order to the parcel': 'Vom Auftrag zum Paket',
  '{0} would be opened.': '{0} würde geöffnet.',
  '{0} {1} would be opened.': '{0} {1} würde geöffnet.',
  'Practise scanning': 'Scannen üben',
  'Scans are answered here, and open nothing.': 'Scans werden hier beantwortet und öffnen nichts.',
  'Practice sheet': 'Übungsblatt',
  'Close the camera': 'Kamera schließen',
  'Scan with the camera': 'Mit der Kamera scannen',
  'Set up scanner': 'Scanner einrichten',
  'No picture': 'Kein Bild',
  'Scan any code now': 'Jetzt einen beliebigen Code scannen',
  'Hold the scanner a hand’s width away, and let its line or dot cross the whole code.':
    'Den Scanner eine Handbreit entfernt halten; seine Linie oder sein Punkt muss über den ganzen Code gehen.',
  'The last scans': 'Die letzten Scans',
  'It read {0}': 'Gelesen: {0}',
  'What the file would bring': 'Was die Datei bringen würde',
  'Import {0}': '{0} importieren',
  'Nothing is written yet. You may leave this page; keep the app open.':
    'Noch ist nichts geschrieben. Diese Seite darf verlassen werden; die App offen lassen.',
  'All of it is written, or nothing. You may leave this page; keep the app open.':
    'Alles davon wird geschrieben oder nichts. Diese Seite darf verlassen werden; die App offen lassen.',
  'Name of that InvenTree': 'Name dieses InvenTree',
  'The same name on two tablets makes the same records, so that they meet without doubles.':
    'Derselbe Name auf zwei Tablets ergibt dieselben Datensätze, sodass sie ohne Doppelte zusammenfinden.',
  'Last time it was called “{0}”. Under another name everything in the file is new, even what is here already.':
    'Beim letzten Mal hieß es „{0}“. Unter einem anderen Namen ist alles in der Datei neu, auch was schon hier ist.',
  'Which files are meant': 'Welche Dateien gemeint sind',
  'The file that *invoke export-records* writes on the server of InvenTree: JSON, of 2021 or later.':
    'Die Datei, die *invoke export-records* auf dem Server von InvenTree schreibt: JSON, ab 2021.',
  'Or what InvenTree’s tables download as CSV or TSV, and the lists of its web interface in JSON. Choose all of them at once: they are joined by their ID.':
    'Oder was die Tabellen von InvenTree als CSV oder TSV herunterladen, und die Listen seiner Weboberfläche in JSON. Alle zugleich wählen: Sie werden über ihre ID verbunden.',
  'Companies, parts, bills of materials, prices, stock, sales orders, shipments and builds are taken.':
    'Firmen, Teile, Stücklisten, Preise, Bestand, Verkaufsaufträge, Sendungen und Bauaufträge werden übernommen.',
  'People and passwords are never read. Everything stays on this tablet.':
    'Personen und Passwörter werden nie gelesen. Alles bleibt auf diesem Tablet.',
  'You see all of it before anything is written. Importing a file again changes nothing.':
    'Alles wird gezeigt, bevor etwas geschrieben wird. Dieselbe Datei noch einmal zu importieren ändert nichts.',
  'Imported {0}': '{0} importiert',
  'They are on this tablet now, and work without a network.':
    'Sie sind jetzt auf diesem Tablet und funktionieren ohne Netz.',
  'Nothing new in this file': 'Nichts Neues in dieser Datei',
  'Everything in it came here meanwhile. Nothing was written.':
    'Alles darin ist inzwischen hier. Nichts wurde geschrieben.',
  'Import another file': 'Weitere Datei importieren',
  'Cancelled. Nothing was written.': 'Abgebrochen. Nichts wurde geschrieben.',
  'Imported {0} from InvenTree.': '{0} aus InvenTree importiert.',
  'label|labels': {
    one: '{0} Etikett',
    other: '{0} Etiketten'
  },
  Back: 'Zurück',
  'What stands on these labels is too long for bars of this width, or has letters that bars do not know. They carry a QR code.':
    'Was auf diesen Etiketten steht, ist zu lang für Striche dieser Breite oder hat Zeichen, die Striche nicht kennen. Sie tragen einen QR-Code.',
  '{0} without bars: too long for this width, without a number, or with letters that bars do not know. There stands a QR code.':
    '{0} ohne Striche: zu lang für diese Breite, ohne Nummer oder mit Zeichen, die Striche nicht kennen. Dort steht ein QR-Code.',
  'Nothing to print': 'Nichts zu drucken',
  'Choose Print label on a part, a stock item, a location, an order or a build.':
    '„Etikett drucken“ an einem Teil, Lagerartikel, Lagerort, Auftrag oder Bauauftrag wählen.',
  Stock: 'Lager',
  'More places': 'Weitere Bereiche',
  'Who buys, their contacts, addresses and prices':
    'Wer kauft, mit Kontakten, Adressen und Preisen',
  'Suppliers and makers too': 'Auch Lieferanten und Hersteller',
  'What is sold, made and used': 'Was verkauft, gebaut und verwendet wird',
  Locations: 'Lagerorte',
  'Where stock lies': 'Wo Bestand liegt',
  Reports: 'Berichte',
  'Pipeline, cover, on-time shipping and throughput':
    'Aufträge, Deckung, Termintreue und Durchsatz',
  'What does not fit together, and waits for somebody to decide':
    'Was nicht zusammenpasst und auf eine Entscheidung wartet',
  'Everything that was done, and its undo': 'Alles, was getan wurde, und wie es rückgängig wird',
  'Send changes to other tablets, and receive theirs':
    'Änderungen an andere Tablets senden und deren empfangen',
  'Lists for a spreadsheet, and back from one':
    'Listen für die Tabellenkalkulation, und zurück aus einer',
  'A copy outside this tablet, and the way back from one':
    'Eine Kopie außerhalb dieses Tablets und der Weg zurück aus ihr',
  'Companies, parts, stock, orders and builds from its export':
    'Firmen, Teile, Bestand, Aufträge und Bauaufträge aus dessen Export',
  Settings: 'Einstellungen',
  'This device, the workshop, looks, storage': 'Dieses Gerät, der Betrieb, Aussehen, Speicher',
  'From the order to the parcel, scanning, order files, backups':
    'Vom Auftrag zum Paket, Scannen, Auftragsdateien, Backups',
  'Version, licences, keys': 'Version, Lizenzen, Tasten',
  'Scanned code': 'Gescannter Code',
  'No part is open': 'Kein Teil ist geöffnet',
  'Part saved': 'Teil gespeichert',
  'Part created': 'Teil angelegt',
  'Edit Part': 'Teil bearbeiten',
  'New Part': 'Neues Teil',
  'Name, number or keyword': 'Name, Nummer oder Stichwort',
  'No parts yet': 'Noch keine Teile',
  'Enter what you sell, make and use, or bring in what you have from InvenTree.':
    'Erfassen, was verkauft, gebaut und verwendet wird, oder übernehmen, was in InvenTree ist.',
  'No parts under {0}': 'Keine Teile unter {0}',
  'No parts match “{0}”': 'Keine Teile passen zu „{0}“',
  'Show all parts': 'Alle Teile zeigen',
  Clear: 'Leeren',
  Demand: 'Bedarf',
  Prices: 'Preise',
  'Receive stock': 'Bestand einbuchen',
  'Export BOM CSV': 'Stückliste als CSV exportieren',
  'Export Prices CSV': 'Preise als CSV exportieren',
  'Parts of this part': 'Bereiche dieses Teils',
  'What to do with this part': 'Was mit diesem Teil zu tun ist',
  'Print label': 'Etikett drucken',
  'This part is not on this tablet': 'Dieses Teil ist nicht auf diesem Tablet',
  'It may be on another tablet: import its order file, or look at the list of parts.':
    'Es ist vielleicht auf einem anderen Tablet: dessen Auftragsdatei importieren oder in der Liste der Teile nachsehen.',
  'The part could not be read. Close the app and open it again.':
    'Das Teil konnte nicht gelesen werden. Die App schließen und wieder öffnen.',
  'Never in stock': 'Nie im Lager',
  'No stock of this part': 'Kein Bestand dieses Teils',
  'A virtual part needs none.': 'Ein virtuelles Teil braucht keinen.',
  'Receive some, or build it when it is an assembly.':
    'Bestand einbuchen oder bauen, wenn es eine Baugruppe ist.',
  'Substitute added': 'Ersatzteil hinzugefügt',
  'Add substitute': 'Ersatz hinzufügen',
  'Will do in place of {0}.': 'Geht anstelle von {0}.',
  'No component found.': 'Keine Komponente gefunden.',
  'Component saved': 'Komponente gespeichert',
  'Component added': 'Komponente hinzugefügt',
  'Price saved': 'Preis gespeichert',
  '{0} is in use ({1}, {2}, {3}), so it becomes inactive and stays readable.':
    '{0} ist in Gebrauch ({1}, {2}, {3}), wird also inaktiv und bleibt lesbar.',
  'stock item|stock items': {
    one: '{0} Lagerartikel',
    other: '{0} Lagerartikel'
  },
  'demand|demands': {
    one: '{0} Bedarf',
    other: '{0} Bedarfe'
  },
  'bill of materials|bills of materials': {
    one: '{0} Stückliste',
    other: '{0} Stücklisten'
  },
  '{0} is deleted with its components and prices. When something still points at it, it becomes inactive instead.':
    '{0} wird mit Komponenten und Preisen gelöscht. Verweist noch etwas darauf, wird es stattdessen inaktiv.',
  'Remove component?': 'Komponente entfernen?',
  'Builds of {0} that come need it no more.':
    'Künftige Bauaufträge von {0} brauchen sie nicht mehr.',
  'Component removed': 'Komponente entfernt',
  'Remove substitute?': 'Ersatz entfernen?',
  'It is not offered in place of the component of {0} any more.':
    'Er wird nicht mehr anstelle der Komponente von {0} angeboten.',
  'Substitute removed': 'Ersatz entfernt',
  'Remove price?': 'Preis entfernen?',
  'It is not suggested any more. Lines keep the price that they have.':
    'Er wird nicht mehr vorgeschlagen. Positionen behalten den Preis, den sie haben.',
  'Price removed': 'Preis entfernt',
  'Delete part?': 'Teil löschen?',
  'Part deleted': 'Teil gelöscht',
  '{0} free': '{0} frei',
  'from the template': 'von der Vorlage',
  'or {0}': 'oder {0}',
  'Remove substitute {0}': 'Ersatz {0} entfernen',
  'More: {0}': 'Mehr: {0}',
  'No components yet': 'Noch keine Komponenten',
  'Say what goes into one of it. Then it can be built.':
    'Angeben, was in ein Stück hineingehört. Dann kann es gebaut werden.',
  'Add Component': 'Komponente hinzufügen',
  'Not an assembly': 'Keine Baugruppe',
  'Switch on “Assembly” under Edit, then say what goes into it.':
    'Unter „Bearbeiten“ den Schalter „Baugruppe“ einschalten, dann angeben, was hineingehört.',
  'Goes into': 'Gehört in',
  '{0} each': 'je {0}',
  'Nothing wants this part now': 'Niemand braucht dieses Teil gerade',
  'Lines of open sales orders and active builds stand here.':
    'Hier stehen Positionen offener Verkaufsaufträge und laufende Bauaufträge.',
  Name: 'Name',
  'Number (IPN)': 'Nummer (IPN)',
  Revision: 'Revision',
  Description: 'Beschreibung',
  'What it is': 'Was es ist',
  Category: 'Kategorie',
  'Variant of': 'Variante von',
  Unit: 'Einheit',
  'Minimum stock': 'Mindestbestand',
  'Default location': 'Standardlagerort',
  'New stock expires after': 'Neuer Bestand läuft ab nach',
  'day|days': {
    one: '{0} Tag',
    other: '{0} Tage'
  },
  Keywords: 'Stichwörter',
  Variants: 'Varianten',
  'From {0}': 'Ab {0}',
  'for one': 'für eins',
  'Remove the price from {0}': 'Preis ab {0} entfernen',
  'No prices yet': 'Noch keine Preise',
  'A price is suggested when the part is put on an order.':
    'Ein Preis wird vorgeschlagen, wenn das Teil in einen Auftrag kommt.',
  'Prices are for parts that are sold. Switch on “Salable” under Edit first.':
    'Preise gibt es für Teile, die verkauft werden. Zuerst unter „Bearbeiten“ den Schalter „Verkäuflich“ einschalten.',
  Salable: 'Verkäuflich',
  Assemblies: 'Baugruppen',
  Low: 'Knapp',
  'this filter': 'diesem Filter',
  Undone: 'Rückgängig gemacht',
  'Nobody wants a part': 'Niemand braucht ein Teil',
  'Needs 2 weeks of orders': 'Braucht zwei Wochen Aufträge',
  'No open order and no running build still takes anything out of stock.':
    'Kein offener Auftrag und kein laufender Bauauftrag nimmt noch etwas aus dem Lager.',
  'Two weeks after the first order was taken this shows how many leave, and when.':
    'Zwei Wochen nach dem ersten Auftrag zeigt dies, wie viele abgehen und wann.',
  'row|rows': {
    one: '{0} Zeile',
    other: '{0} Zeilen'
  },
  'Any spreadsheet opens it. Numbers have a dot before their decimals.':
    'Jede Tabellenkalkulation öffnet sie. Zahlen haben einen Punkt vor den Nachkommastellen.',
  '{0} A scanner that types like a keyboard needs no camera: scan on any page.':
    '{0} Ein Scanner, der wie eine Tastatur tippt, braucht keine Kamera: auf jeder Seite scannen.',
  'Or type the code': 'Oder den Code eintippen',
  'What stands below it, an order number or a part number.':
    'Was darunter steht, eine Auftragsnummer oder eine Teilenummer.',
  Find: 'Suchen',
  'Code linked to {0}': 'Code mit {0} verknüpft',
  'Link a code': 'Code verknüpfen',
  'Scan the code on {0}, or type what stands below it.':
    'Den Code auf {0} scannen oder abtippen, was darunter steht.',
  Code: 'Code',
  'Code unlinked': 'Verknüpfung aufgehoben',
  Codes: 'Codes',
  'Link a code that is on it already, a supplier’s bar code for example. Scanning it opens this.':
    'Einen Code verknüpfen, der schon daran ist, zum Beispiel den Barcode eines Lieferanten. Scannen öffnet dann dies hier.',
  'What this code leads to': 'Wohin dieser Code führt',
  'Link this code': 'Diesen Code verknüpfen',
  'Looks like a scan.': 'Sieht nach einem Scan aus.',
  Dismiss: 'Schließen',
  'Choose what this code stands on. From then on scanning it opens that.':
    'Wählen, worauf dieser Code steht. Danach öffnet Scannen das.',
  'What it stands on': 'Worauf er steht',
  'Name or number': 'Name oder Nummer',
  '{0} to link the code to': '{0} zum Verknüpfen',
  'Link to {0}': 'Mit {0} verknüpfen',
  'Nothing here yet': 'Hier ist noch nichts',
  'Nothing matches “{0}”': 'Nichts passt zu „{0}“',
  'Close what is open first, then scan again.':
    'Zuerst schließen, was offen ist, dann noch einmal scannen.',
  'In every field, notes and links too': 'In jedem Feld, auch Notizen und Links',
  'No customer is open': 'Kein Kunde ist geöffnet',
  'Create Customer': 'Kunden anlegen',
  'No order is open': 'Kein Auftrag ist geöffnet',
  'Calendar file': 'Kalenderdatei',
  'No target dates': 'Keine Zieldaten',
  'No open order has a target date, so there is nothing to put into a calendar.':
    'Kein offener Auftrag hat ein Zieldatum, also gibt es nichts für einen Kalender.',
  'Open it in the calendar of a computer or a phone. Each open order stands on its target date. Taken in again later, it moves what has moved; an order that was shipped or cancelled meanwhile stays there until you delete it.':
    'Im Kalender eines Computers oder Telefons öffnen. Jeder offene Auftrag steht an seinem Zieldatum. Später erneut geladen, verschiebt es, was sich verschoben hat; ein inzwischen versandter oder stornierter Auftrag bleibt dort, bis er gelöscht wird.',
  Calendar: 'Kalender',
  'Previous month': 'Voriger Monat',
  'This month': 'Dieser Monat',
  'Next month': 'Nächster Monat',
  'Show them': 'Zeigen',
  'No open order is due on these days. An order gets its target date when it is taken, or under Details.':
    'An diesen Tagen ist kein offener Auftrag fällig. Ein Auftrag bekommt sein Zieldatum beim Erfassen oder unter „Details“.',
  'Choose all': 'Alle wählen',
  Select: 'Auswählen',
  'Search sales orders': 'Verkaufsaufträge suchen',
  'Number, customer or description': 'Nummer, Kunde oder Beschreibung',
  'Filter and sorting': 'Filter und Sortierung',
  'By due date': 'Nach Fälligkeit',
  'No sales orders yet': 'Noch keine Verkaufsaufträge',
  'Take the first one, or bring in what you have from InvenTree.':
    'Den ersten erfassen oder übernehmen, was in InvenTree ist.',
  'No orders under {0}': 'Keine Aufträge unter {0}',
  'No orders match “{0}”': 'Keine Aufträge passen zu „{0}“',
  'Show all orders': 'Alle Aufträge zeigen',
  'What to do with the chosen orders': 'Was mit den gewählten Aufträgen zu tun ist',
  'Ship Orders?': 'Aufträge versenden?',
  'Cancel Orders?': 'Aufträge stornieren?',
  'Keep orders': 'Aufträge behalten',
  'Reason (optional)': 'Grund (optional)',
  'Order Items': 'Positionen',
  Shipments: 'Sendungen',
  Builds: 'Bauaufträge',
  'Parts of this order': 'Bereiche dieses Auftrags',
  'Sales Order': 'Verkaufsauftrag',
  'This order is not on this tablet': 'Dieser Auftrag ist nicht auf diesem Tablet',
  'It may be on another tablet: import its order file, or look at the list of orders.':
    'Er ist vielleicht auf einem anderen Tablet: dessen Auftragsdatei importieren oder in der Liste der Aufträge nachsehen.',
  'The order could not be read. Close the app and open it again.':
    'Der Auftrag konnte nicht gelesen werden. Die App schließen und wieder öffnen.',
  'Line moved': 'Position verschoben',
  Allocate: 'Zuweisen',
  'Allocate Serials': 'Seriennummern zuweisen',
  'Move up': 'Nach oben',
  'Move down': 'Nach unten',
  'No order items': 'Keine Positionen',
  'Nothing was ordered.': 'Nichts wurde bestellt.',
  'Add what the customer ordered.': 'Hinzufügen, was der Kunde bestellt hat.',
  'Add Line Item': 'Position hinzufügen',
  'Extra lines': 'Zusatzpositionen',
  'Add Extra Line': 'Zusatzposition hinzufügen',
  'Line item added': 'Position hinzugefügt',
  'Stock allocated': 'Bestand zugewiesen',
  ', due {0}': ', fällig {0}',
  'Build order created': 'Bauauftrag angelegt',
  'For {0}, line {1}{2}': 'Für {0}, Position {1}{2}',
  'Line without part': 'Position ohne Teil',
  'Build orders created': 'Bauaufträge angelegt',
  'Extra line changed': 'Zusatzposition geändert',
  'Extra line added': 'Zusatzposition hinzugefügt',
  'Edit Extra Line': 'Zusatzposition bearbeiten',
  'Line item changed': 'Position geändert',
  'Free the surplus and save': 'Überschuss freigeben und speichern',
  'Edit Line Item': 'Position bearbeiten',
  'The part can not change while stock is allocated or shipped.':
    'Das Teil kann sich nicht ändern, solange Bestand zugewiesen oder versandt ist.',
  'Order changed': 'Auftrag geändert',
  'Shipment changed': 'Sendung geändert',
  'Shipment created': 'Sendung angelegt',
  'Build {0}': '{0} bauen',
  'Build Short': 'Fehlendes bauen',
  'Ship Order': 'Auftrag versenden',
  'Complete Order': 'Auftrag abschließen',
  'Duplicate Order': 'Auftrag duplizieren',
  'Cancel Order': 'Auftrag stornieren',
  'Issue Order': 'Auftrag starten',
  Pick: 'Kommissionieren',
  Print: 'Drucken',
  'Order duplicated': 'Auftrag dupliziert',
  'Order completed': 'Auftrag abgeschlossen',
  'Order resumed': 'Auftrag fortgesetzt',
  'Order issued': 'Auftrag gestartet',
  'Order is on hold': 'Auftrag ist pausiert',
  'Duplicate without what can not be sold': 'Duplizieren ohne Unverkäufliches',
  'See what is asked': 'Ansehen, was gefragt wird',
  'What to do with this order': 'Was mit diesem Auftrag zu tun ist',
  'Extra line deleted': 'Zusatzposition gelöscht',
  'Delete extra line?': 'Zusatzposition löschen?',
  'Deletes “{0}” from the order.': 'Löscht „{0}“ aus dem Auftrag.',
  'extra line': 'Zusatzposition',
  'Keep line': 'Position behalten',
  'this line': 'diese Position',
  'Deletes {0} of {1} from the order.': 'Löscht {0} von {1} aus dem Auftrag.',
  '{0} will be free again.': '{0} wieder frei.',
  'allocated item|allocated items': {
    one: '{0} zugewiesener Artikel wird',
    other: '{0} zugewiesene Artikel werden'
  },
  '{0} on.': '{0} weiter.',
  'build goes|builds go': {
    one: '{0} Bauauftrag geht',
    other: '{0} Bauaufträge gehen'
  },
  'Line deleted': 'Position gelöscht',
  'Delete line?': 'Position löschen?',
  'Shipment deleted': 'Sendung gelöscht',
  'Delete shipment {0}?': 'Sendung {0} löschen?',
  'What is packed in it stays allocated to the order.':
    'Was darin gepackt ist, bleibt dem Auftrag zugewiesen.',
  'Keep shipment': 'Sendung behalten',
  'Serials allocated': 'Seriennummern zugewiesen',
  'Shipped what was allocated': 'Versandt, was zugewiesen war',
  '{0} shipped': '{0} versandt',
  'All unallocated': 'Alle Zuweisungen aufgehoben',
  'Unallocate all?': 'Alle Zuweisungen aufheben?',
  'item|items': {
    one: '{0} Artikel',
    other: '{0} Artikel'
  },
  'Keep allocated': 'Zuweisung behalten',
  'serial {0}': 'Seriennummer {0}',
  'Builds for this order': 'Bauaufträge für diesen Auftrag',
  'No builds cover this order': 'Keine Bauaufträge decken diesen Auftrag',
  'Build makes what stock does not cover, and its output goes to the line that asked for it.':
    '„Bauen“ fertigt, was das Lager nicht deckt; das Erzeugnis geht an die Position, die es verlangt hat.',
  'Pick {0}': '{0} kommissionieren',
  'Nothing to pick': 'Nichts zu kommissionieren',
  '{0} wants {1}': '{0} braucht {1}',
  'Which is it?': 'Was ist es?',
  'no location': 'kein Lagerort',
  'Orders that want {0}': 'Aufträge, die {0} brauchen',
  'No other open order wants it. Put it back.':
    'Kein anderer offener Auftrag braucht es. Zurücklegen.',
  '{0} +{1}, allocated and picked.': '{0} +{1}, zugewiesen und entnommen.',
  'The last pick was taken back.': 'Die letzte Entnahme wurde zurückgenommen.',
  'Shipment {0}': 'Sendung {0}',
  'Shipment {0}, sent {1}': 'Sendung {0}, gesendet {1}',
  Parcel: 'Paket',
  'The whole order': 'Der ganze Auftrag',
  Order: 'Auftrag',
  'Shipment checked': 'Sendung geprüft',
  'Check taken back': 'Prüfung zurückgenommen',
  'No shipments yet': 'Noch keine Sendungen',
  'Nothing was sent.': 'Nichts wurde versandt.',
  'Ship Order makes one by itself. Create one only to pack a part of the order by itself.':
    '„Auftrag versenden“ legt selbst eine an. Eine anlegen nur, um einen Teil des Auftrags für sich zu packen.',
  'Create Shipment': 'Sendung anlegen',
  'Send to another workshop': 'An anderen Betrieb senden',
  'Export Lines CSV': 'Positionen als CSV exportieren',
  'Import Lines CSV': 'Positionen aus CSV importieren',
  'Enter more than 0.': 'Mehr als 0 eingeben.',
  'Target date changed': 'Zieldatum geändert',
  'Line added': 'Position hinzugefügt',
  'A closed order stays as it is: there is nothing to try out.':
    'Ein geschlossener Auftrag bleibt, wie er ist: Es gibt nichts auszuprobieren.',
  'Try another target date, or one more line. Nothing is written until you submit.':
    'Ein anderes Zieldatum oder eine weitere Position ausprobieren. Vor dem Bestätigen wird nichts geschrieben.',
  'Serve earlier': 'Früher bedienen',
  'Serve later': 'Später bedienen',
  'As it is': 'So wie es ist',
  'Number {0} of {1} that want the same parts.':
    'Nummer {0} von {1}, die dieselben Teile brauchen.',
  'One more line': 'Eine weitere Position',
  'This order': 'Dieser Auftrag',
  '{0} would change': '{0} würden sich ändern',
  'other order|other orders': {
    one: '{0} anderer Auftrag',
    other: '{0} andere Aufträge'
  },
  'Other orders': 'Andere Aufträge',
  'No other order would slip.': 'Kein anderer Auftrag würde sich verspäten.',
  'What would change for this and other orders appears here.':
    'Was sich für diesen und andere Aufträge ändern würde, erscheint hier.',
  'Leave it as it is': 'So lassen, wie es ist',
  'Without this line': 'Ohne diese Position',
  'No further line': 'Keine weitere Position',
  'With one more line': 'Mit einer weiteren Position',
  'Nothing to allocate, or nothing in stock': 'Nichts zuzuweisen oder nichts auf Lager',
  'Open [not closed]': 'Offen',
  'On Hold': 'Pausiert',
  Shipped: 'Versandt',
  'Create Sales Order': 'Verkaufsauftrag anlegen',
  'Enter a name.': 'Einen Namen eingeben.',
  'Name of the customer': 'Name des Kunden',
  'Create customer': 'Kunden anlegen',
  'Search customer': 'Kunden suchen',
  'No customers yet.': 'Noch keine Kunden.',
  'No customer matches “{0}”.': 'Kein Kunde passt zu „{0}“.',
  'Create customer…': 'Kunden anlegen…',
  'Create customer “{0}”…': 'Kunden „{0}“ anlegen…',
  '{0}, this customer’s price': '{0}, der Preis dieses Kunden',
  'Order items': 'Positionen',
  'Remove line {0}: {1}': 'Position {0} entfernen: {1}',
  'Parts to add': 'Teile zum Hinzufügen',
  'More: reference, date, notes': 'Mehr: Referenz, Datum, Notizen',
  'Customer reference': 'Kundenreferenz',
  'The customer’s own order number': 'Die eigene Auftragsnummer des Kunden',
  'has this customer reference already. You may submit nevertheless.':
    'hat diese Kundenreferenz schon. Bestätigen geht trotzdem.',
  Contact: 'Kontakt',
  None: 'Keine',
  Address: 'Adresse',
  'The customer’s own': 'Die eigene des Kunden',
  Reference: 'Referenz',
  'Empty: the next number, {0}': 'Leer: die nächste Nummer, {0}',
  'Prices from the lists': 'Preise aus den Listen',
  'The customer’s own price, else the part’s. Without it the lines have no price yet.':
    'Der eigene Preis des Kunden, sonst der des Teils. Ohne ihn haben die Positionen noch keinen Preis.',
  'saving draft…': 'Entwurf wird gespeichert…',
  'draft saved': 'Entwurf gespeichert',
  'draft not saved': 'Entwurf nicht gespeichert',
  'Draft discarded': 'Entwurf verworfen',
  'Discard draft': 'Entwurf verwerfen',
  'The draft could not be saved on this tablet':
    'Der Entwurf konnte auf diesem Tablet nicht gespeichert werden',
  'It stays on screen as long as this page is open. Submit it, or make room first.':
    'Er bleibt auf dem Bildschirm, solange diese Seite offen ist. Bestätigen oder zuerst Platz schaffen.',
  'Tap a part to add it. You may also submit now and add items later.':
    'Ein Teil antippen, um es hinzuzufügen. Auch jetzt bestätigen und Positionen später hinzufügen geht.',
  'Search by name or code': 'Nach Name oder Code suchen',
  'No part can be sold yet.': 'Noch ist kein Teil verkäuflich.',
  'No salable part matches “{0}”.': 'Kein verkäufliches Teil passt zu „{0}“.',
  'Create part': 'Teil anlegen',
  'Look at all parts': 'Alle Teile ansehen',
  'Quantity · {0}': 'Menge · {0}',
  '{0} is already on line {1}': '{0} ist schon auf Position {1}',
  'Add to it?': 'Dort hinzufügen?',
  'Add to line {0}': 'Zu Position {0} hinzufügen',
  'New line': 'Neue Position',
  'Leave it': 'So lassen',
  'Choose the customer first.': 'Zuerst den Kunden wählen.',
  'Line {0}, {1}: {2}': 'Position {0}, {1}: {2}',
  'Enter a quantity.': 'Menge eingeben.',
  '{0} can not be sold. Switch on “Salable” for the part first.':
    '{0} ist nicht verkäuflich. Zuerst am Teil „Verkäuflich“ einschalten.',
  'This draft was submitted in another window already. Submit again to make one more order.':
    'Dieser Entwurf wurde schon in einem anderen Fenster bestätigt. Noch einmal bestätigen legt einen weiteren Auftrag an.',
  'No order is chosen': 'Kein Auftrag ist gewählt',
  'Everything here can wait, and stands in the settings too.':
    'Alles hier kann warten und steht auch in den Einstellungen.',
  Continue: 'Weiter',
  'Size of buttons and rows': 'Größe von Tasten und Zeilen',
  Size: 'Größe',
  Money: 'Währung',
  'Keep the data safe': 'Daten sicher aufbewahren',
  'Everything is kept on this tablet, in this browser.':
    'Alles wird auf diesem Tablet aufbewahrt, in diesem Browser.',
  'Docket is installed on this device.': 'Docket ist auf diesem Gerät installiert.',
  'Put Docket on the home screen': 'Docket auf den Startbildschirm legen',
  'It then opens like any other app, fills the screen, and the browser keeps its data safer.':
    'Dann öffnet es sich wie jede andere App, füllt den Bildschirm, und der Browser bewahrt die Daten sicherer auf.',
  'Open the menu of the browser and choose *Install* or *Add to Home screen*. A browser that has neither opens Docket from a bookmark, offline too.':
    'Das Menü des Browsers öffnen und *Installieren* oder *Zum Startbildschirm hinzufügen* wählen. Ein Browser ohne beides öffnet Docket aus einem Lesezeichen, auch offline.',
  Language: 'Sprache',
  'On this device only. Numbers and days follow it.':
    'Nur auf diesem Gerät. Zahlen und Tage richten sich danach.',
  'Check the books': 'Bücher prüfen',
  'Every figure follows from the log of what was done. This adds the log up again and compares.':
    'Jede Zahl folgt aus dem Protokoll dessen, was getan wurde. Hier wird es neu addiert und verglichen.',
  'Stock doctor': 'Lagerdoktor',
  'Everything agrees with the log.': 'Alles stimmt mit dem Protokoll überein.',
  '{0} not as the log says': '{0} nicht wie im Protokoll',
  Rebuild: 'Neu aufbauen',
  'Rebuild from the log?': 'Aus dem Protokoll neu aufbauen?',
  'Keep as it is': 'So lassen',
  'Currency of new orders and prices': 'Währung neuer Aufträge und Preise',
  'Who uses it': 'Wer es benutzt',
  'The name stands in the history beside everything done here.':
    'Der Name steht im Verlauf neben allem, was hier getan wird.',
  'Name of this device': 'Name dieses Geräts',
  'Letter in its order numbers': 'Buchstabe in seinen Auftragsnummern',
  'None on the first device; B, C … on others, so that two never give one number.':
    'Keiner auf dem ersten Gerät; B, C … auf anderen, damit nie zwei dieselbe Nummer vergeben.',
  'The browser has promised to keep the data, even when the tablet runs out of room.':
    'Der Browser hat zugesagt, die Daten zu behalten, auch wenn der Platz knapp wird.',
  'The browser has not promised it: it may remove the data when the tablet runs out of room. Install Docket and ask again, and make a backup every week.':
    'Der Browser hat es nicht zugesagt: Er darf die Daten entfernen, wenn der Platz knapp wird. Docket installieren, noch einmal bitten und jede Woche ein Backup machen.',
  'The browser may remove the data when the tablet runs out of room.':
    'Der Browser darf die Daten entfernen, wenn der Platz knapp wird.',
  'Ask it to keep the data': 'Um Aufbewahrung bitten',
  'Stock items': 'Lagerartikel',
  'Actions in the history': 'Aktionen im Verlauf',
  'None yet': 'Noch keine',
  Storage: 'Speicher',
  Workshop: 'Betrieb',
  'The same on every device of the workshop.': 'Auf jedem Gerät des Betriebs gleich.',
  'Stands at the top of papers.': 'Steht oben auf Papieren.',
  'Stock is proposed in this order': 'Bestand wird in dieser Reihenfolge vorgeschlagen',
  'Tablet {0}, app {1}, {2}': 'Tablet {0}, App {1}, {2}',
  'Proves that all that is kept here goes together':
    'Beweist, dass alles, was hier aufbewahrt wird, zusammenpasst',
  'Writing the tables anew from the log': 'Die Tabellen werden aus dem Protokoll neu geschrieben',
  Beginning: 'Beginnt',
  'Checking: {0}': 'Prüfung: {0}',
  'The check could not be finished': 'Die Prüfung konnte nicht beendet werden',
  'The data could not be read. Make a backup, close the app and open it again.':
    'Die Daten konnten nicht gelesen werden. Ein Backup machen, die App schließen und wieder öffnen.',
  'Adds up the log of all that was ever done and compares it with every table, every quantity with its movements, and everything that is held with what is there. It changes nothing.':
    'Addiert das Protokoll von allem, was je getan wurde, und vergleicht es mit jeder Tabelle, jede Menge mit ihren Bewegungen und alles Belegte mit dem, was da ist. Es ändert nichts.',
  'Rebuilt from the log: {0} mended.': 'Aus dem Protokoll neu aufgebaut: {0} berichtigt.',
  'All is well': 'Alles in Ordnung',
  'Something is not as it must be': 'Etwas ist nicht, wie es sein muss',
  'Rebuild from the log': 'Aus dem Protokoll neu aufbauen',
  'thing|things': {
    one: '{0} Sache',
    other: '{0} Sachen'
  },
  'Valid data that does not go together: a person settles it.':
    'Gültige Daten, die nicht zusammenpassen: Ein Mensch entscheidet.',
  'Check again': 'Erneut prüfen',
  'Check everything': 'Alles prüfen',
  'Save the report': 'Bericht speichern',
  'Every table is written anew as the log says. The log itself, and all that was done, stays as it is.':
    'Jede Tabelle wird neu geschrieben, wie das Protokoll es sagt. Das Protokoll selbst und alles Getane bleibt, wie es ist.',
  'Stopped. Nothing was changed.': 'Angehalten. Nichts wurde geändert.',
  'The stock doctor is done.': 'Der Lagerdoktor ist fertig.',
  'No stock item is open': 'Kein Lagerartikel ist geöffnet',
  'Location saved': 'Lagerort gespeichert',
  'Location created': 'Lagerort angelegt',
  'Edit Location': 'Lagerort bearbeiten',
  'New Location': 'Neuer Lagerort',
  'Search locations': 'Lagerorte suchen',
  'No locations yet': 'Noch keine Lagerorte',
  'Name the places where stock lies: a hall, a shelf, a bin.':
    'Die Orte benennen, an denen Bestand liegt: Halle, Regal, Fach.',
  'No location matches “{0}”': 'Kein Lagerort passt zu „{0}“',
  'Stock received': 'Bestand eingebucht',
  'Receive Stock': 'Bestand einbuchen',
  'Search stock': 'Bestand suchen',
  'Part, number, batch or serial': 'Teil, Nummer, Charge oder Seriennummer',
  'No stock yet': 'Noch kein Bestand',
  'Receive what is on the shelf, or bring in what you have from InvenTree.':
    'Einbuchen, was im Regal liegt, oder übernehmen, was in InvenTree ist.',
  'No stock under {0}': 'Kein Bestand unter {0}',
  'No stock matches “{0}”': 'Kein Bestand passt zu „{0}“',
  'Show all stock': 'Allen Bestand zeigen',
  Expired: 'Abgelaufen',
  'Parts of this stock item': 'Bereiche dieses Lagerartikels',
  'What to do with this stock item': 'Was mit diesem Lagerartikel zu tun ist',
  'Adjust stock': 'Bestand anpassen',
  'Export Ledger CSV': 'Lagerbuch als CSV exportieren',
  'This stock item is not on this tablet': 'Dieser Lagerartikel ist nicht auf diesem Tablet',
  'It may be on another tablet: import its order file, or look at the list of stock.':
    'Er ist vielleicht auf einem anderen Tablet: dessen Auftragsdatei importieren oder in der Bestandsliste nachsehen.',
  'The item could not be read. Close the app and open it again.':
    'Der Artikel konnte nicht gelesen werden. Die App schließen und wieder öffnen.',
  Location: 'Lagerort',
  Batch: 'Charge',
  'Serial number': 'Seriennummer',
  Status: 'Status',
  Expiry: 'Ablauf',
  'Came in': 'Eingebucht',
  'Made by': 'Gefertigt durch',
  'Split from': 'Abgeteilt von',
  'another stock item': 'einem anderen Lagerartikel',
  Packaging: 'Verpackung',
  'Purchase price of one': 'Einkaufspreis pro Stück',
  'It can not be allocated: it {0}.': 'Kann nicht zugewiesen werden: {0}.',
  'Held by': 'Belegt durch',
  'Build order': 'Bauauftrag',
  'Stock item deleted': 'Lagerartikel gelöscht',
  'Delete stock item?': 'Lagerartikel löschen?',
  'Takes this item of {0} with {1} out of the lists. Its history stays in Activity.':
    'Nimmt diesen Artikel, {0} mit {1}, aus den Listen. Sein Verlauf bleibt unter „Aktivität“.',
  'Keep item': 'Artikel behalten',
  'Stock item saved': 'Lagerartikel gespeichert',
  Actions: 'Aktionen',
  'The count is right: keep it': 'Die Zählung stimmt: so lassen',
  'Takes {0} out of stock for good.': 'Bucht {0} endgültig aus.',
  ' What is held stays: {0}.': ' Was belegt ist, bleibt: {0}.',
  'Say why: it stands in the history.': 'Angeben, warum: Es steht im Verlauf.',
  'Stock written off': 'Bestand ausgebucht',
  'Write off?': 'Ausbuchen?',
  'Write off': 'Ausbuchen',
  'Keep stock': 'Bestand behalten',
  Reason: 'Grund',
  'In stock': 'Im Lager',
  'With customers': 'Bei Kunden',
  Quarantined: 'In Quarantäne',
  'No location is open': 'Kein Lagerort ist geöffnet',
  'Location deleted': 'Lagerort gelöscht',
  'Outside the shop': 'Außerhalb des Betriebs',
  'What lies here': 'Was hier liegt',
  'Holds other locations': 'Enthält andere Lagerorte',
  'Nothing lies here': 'Hier liegt nichts',
  'Stock lies in the locations inside it.': 'Bestand liegt in den Lagerorten darin.',
  'Move stock here, or receive some.': 'Bestand hierher verschieben oder einbuchen.',
  'What to do with this location': 'Was mit diesem Lagerort zu tun ist',
  'New inside': 'Neu darin',
  'Delete location?': 'Lagerort löschen?',
  'Deletes {0}. A location that something lies in stays.':
    'Löscht {0}. Ein Lagerort, in dem etwas liegt, bleibt.',
  'Keep location': 'Lagerort behalten',
  'This location is not on this tablet': 'Dieser Lagerort ist nicht auf diesem Tablet',
  'Look at the list of locations.': 'In der Liste der Lagerorte nachsehen.',
  'Nothing to undo since the app was opened. Older actions are in Activity.':
    'Nichts rückgängig zu machen, seit die App geöffnet wurde. Ältere Aktionen stehen unter „Aktivität“.',
  Welcome: 'Willkommen',
  'Welcome to Docket': 'Willkommen bei Docket',
  'Everything stays on this tablet.': 'Alles bleibt auf diesem Tablet.',
  'Loading the demo data': 'Die Demodaten werden geladen',
  'Loading the demo shop: {0} of {1}': 'Der Demobetrieb wird geladen: {0} von {1}',
  'The demo data could not be loaded. Try again, or start empty.':
    'Die Demodaten konnten nicht geladen werden. Erneut versuchen oder leer beginnen.',
  'Try with demo data': 'Mit Demodaten ausprobieren',
  'A small maker of pumps with customers, parts, stock and orders in every state. Removed in two taps.':
    'Ein kleiner Pumpenhersteller mit Kunden, Teilen, Bestand und Aufträgen in jedem Zustand. Mit zweimal Tippen entfernt.',
  'Enter your first customer, then parts and orders.':
    'Den ersten Kunden erfassen, dann Teile und Aufträge.',
  'Companies, parts, stock, orders and builds from its export. You see all of it before anything is written.':
    'Firmen, Teile, Bestand, Aufträge und Bauaufträge aus dessen Export. Alles wird gezeigt, bevor etwas geschrieben wird.',
  'Restore a backup or order file': 'Backup oder Auftragsdatei wiederherstellen',
  'From another tablet of your workshop, or from one that was lost. Import an order file to become one of its tablets.':
    'Von einem anderen Tablet des Betriebs oder von einem verlorenen. Eine Auftragsdatei importieren, um eines seiner Tablets zu werden.',
  'Ready to work offline ✓': 'Bereit für die Arbeit ohne Netz ✓',
  'Language · Sprache · اللغة': 'Sprache · Language · اللغة',
  Somebody: 'Jemand',
  'Undo: {0} {1}': 'Rückgängig: {0} {1}',
  'Undid an action on': 'Rückgängig gemacht bei',
  'Began to use this device': 'Dieses Gerät in Gebrauch genommen',
  'Named a device': 'Gerät benannt',
  'Kept a place for a tablet': 'Platz für ein Tablet reserviert',
  'Took over orders of another workshop': 'Aufträge eines anderen Betriebs übernommen',
  'Changed the settings': 'Einstellungen geändert',
  'Commented on': 'Kommentiert:',
  'Decided what was asked about': 'Entschieden, was gefragt war zu',
  'Created [did]': 'Angelegt:',
  Edited: 'Bearbeitet:',
  'Created as a copy': 'Als Kopie angelegt:',
  'Started work on': 'Begonnen:',
  'Put on hold': 'Pausiert:',
  'Cancelled [did]': 'Storniert:',
  'Shipped [did]': 'Versandt:',
  'Completed [did]': 'Abgeschlossen:',
  'Allocated stock to': 'Bestand zugewiesen an',
  'Allocated all to': 'Alles zugewiesen an',
  'Allocated serial numbers to': 'Seriennummern zugewiesen an',
  'Created builds for': 'Bauaufträge angelegt für',
  'Changed an allocation of': 'Zuweisung geändert bei',
  'Unallocated stock of': 'Zuweisung aufgehoben bei',
  'Picked stock for': 'Bestand entnommen für',
  'Allocated and picked stock for': 'Bestand zugewiesen und entnommen für',
  'Found less stock than allocated for': 'Weniger Bestand gefunden als zugewiesen für',
  'Added a line to': 'Position hinzugefügt zu',
  'Edited a line of': 'Position bearbeitet in',
  'Moved a line of': 'Position verschoben in',
  'Deleted a line of': 'Position gelöscht aus',
  'Saved an extra line of': 'Zusatzposition gespeichert in',
  'Deleted an extra line of': 'Zusatzposition gelöscht aus',
  'Created a shipment of': 'Sendung angelegt für',
  'Edited a shipment of': 'Sendung bearbeitet von',
  'Packed a shipment of': 'Sendung gepackt für',
  'Checked a shipment of': 'Sendung geprüft von',
  'Deleted a shipment of': 'Sendung gelöscht von',
  'Changed the status of': 'Status geändert von',
  Deleted: 'Gelöscht:',
  'Finished pieces of': 'Stücke fertiggestellt von',
  'Scrapped pieces of': 'Stücke als Ausschuss von',
  'Allocated components to': 'Komponenten zugewiesen an',
  'Unallocated components of': 'Komponentenzuweisung aufgehoben bei',
  'Received [did]': 'Eingebucht:',
  Adjusted: 'Angepasst:',
  'Handed to a customer [did]': 'An Kunden übergeben:',
  'Counted [did]': 'Gezählt:',
  'Moved [did]': 'Verschoben:',
  'Split [did]': 'Aufgeteilt:',
  Merged: 'Zusammengeführt:',
  'Gave serial numbers to': 'Seriennummern vergeben an',
  'Wrote off': 'Ausgebucht:',
  'Saved part': 'Teil gespeichert:',
  'Deleted part': 'Teil gelöscht:',
  'Saved a category of parts': 'Teilekategorie gespeichert:',
  'Deleted a category of parts': 'Teilekategorie gelöscht:',
  'Saved a component of': 'Komponente gespeichert von',
  'Deleted a component of': 'Komponente gelöscht von',
  'Added a substitute for a component of': 'Ersatz hinzugefügt für eine Komponente von',
  'Deleted a substitute for a component of': 'Ersatz gelöscht für eine Komponente von',
  'Saved a price of': 'Preis gespeichert von',
  'Deleted a price of': 'Preis gelöscht von',
  'Saved a location': 'Lagerort gespeichert:',
  'Deleted a location': 'Lagerort gelöscht:',
  'Linked a code to': 'Code verknüpft mit',
  'Unlinked a code from': 'Codeverknüpfung aufgehoben von',
  'Saved company': 'Firma gespeichert:',
  'Deleted company': 'Firma gelöscht:',
  'Saved a contact of': 'Kontakt gespeichert von',
  'Deleted a contact of': 'Kontakt gelöscht von',
  'Saved an address of': 'Adresse gespeichert von',
  'Deleted an address of': 'Adresse gelöscht von',
  'Saved an agreed price of': 'Vereinbarten Preis gespeichert von',
  'Deleted an agreed price of': 'Vereinbarten Preis gelöscht von',
  'Imported from InvenTree': 'Aus InvenTree importiert',
  'Imported from CSV': 'Aus CSV importiert',
  'Loaded the demo data': 'Demodaten geladen',
  'Removed the demo data': 'Demodaten entfernt',
  'Added [did]': 'Hinzugefügt:',
  'Saved [did]': 'Gespeichert:',
  Named: 'Benannt:',
  Changed: 'Geändert:',
  'Shipped: take goods back with a return instead.':
    'Versandt: Ware stattdessen mit einer Retoure zurücknehmen.',
  'Stays: duplicate the order to go on.': 'Bleibt: den Auftrag duplizieren, um weiterzumachen.',
  'Complete: it cannot be reopened.': 'Abgeschlossen: kann nicht wieder geöffnet werden.',
  'An import is not undone: remove what you do not want.':
    'Ein Import wird nicht rückgängig gemacht: entfernen, was nicht gewünscht ist.',
  'Stays: the order is {0}.': 'Bleibt: Der Auftrag ist {0}.',
  Yesterday: 'Gestern',
  'batch {0}': 'Charge {0}',
  'Allocate · {0}': 'Zuweisen · {0}',
  'Required {0} ·': 'Benötigt {0} ·',
  '{0} of {1} chosen': '{0} von {1} gewählt',
  '({0} to go)': '(noch {0})',
  'Stock, what would be taken first on top': 'Bestand, oben was zuerst genommen würde',
  'No free stock of this component': 'Kein freier Bestand dieser Komponente',
  '{0} are missing.': 'Es fehlen {0}.',
  Allocated: 'Zugewiesen',
  'What the build holds': 'Was der Bauauftrag belegt',
  'Unallocate {0}, {1}': 'Zuweisung aufheben: {0}, {1}',
  'Submit{0}': 'Bestätigen{0}',
  'no target date': 'kein Zieldatum',
  'due {0}': 'fällig {0}',
  'Part is not on this tablet': 'Teil ist nicht auf diesem Tablet',
  for: 'für',
  'for stock': 'fürs Lager',
  '{0} of {1} completed': '{0} von {1} fertig',
  'Components of {0}': 'Komponenten von {0}',
  'Complete Build: {0}': 'Bauauftrag abschließen: {0}',
  'See what is missing: {0}': 'Ansehen, was fehlt: {0}',
  'See what is missing': 'Ansehen, was fehlt',
  'Open {0}': '{0} öffnen',
  Open: 'Öffnen',
  'More for {0}': 'Mehr zu {0}',
  Title: 'Titel',
  'Components from': 'Komponenten aus',
  Anywhere: 'Von überall',
  'Of what is made, unless another is entered then':
    'Für Gefertigtes, wenn dann kein anderer eingegeben wird',
  'Start date': 'Startdatum',
  Priority: 'Priorität',
  '0 to 1000000': '0 bis 1000000',
  Responsible: 'Verantwortlich',
  'Completed {0}': 'Abgeschlossen {0}',
  'No target date': 'Kein Zieldatum',
  'Due {0}{1}': 'Fällig {0}{1}',
  Completed: 'Abgeschlossen',
  For: 'Für',
  'For stock': 'Fürs Lager',
  'For build': 'Für Bauauftrag',
  '{0} of {1} made · {2} to go': '{0} von {1} gefertigt · noch {2}',
  'Complete anyway': 'Trotzdem abschließen',
  'Serial numbers': 'Seriennummern',
  'One for each piece, for example 101-105, 110. ~+ takes the next free ones.':
    'Eine für jedes Stück, zum Beispiel 101-105, 110. ~+ nimmt die nächsten freien.',
  Expires: 'Läuft ab',
  'Empty: {0} days from today': 'Leer: {0} Tage ab heute',
  'Set aside from stock and used up: {0}': 'Aus dem Lager belegt und verbraucht: {0}',
  Component: 'Komponente',
  Required: 'Benötigt',
  'Used up': 'Verbraucht',
  Free: 'Frei',
  Next: 'Weiter',
  Unallocate: 'Zuweisung aufheben',
  optional: 'optional',
  'is not counted out of stock': 'wird nicht aus dem Lager gezählt',
  '{0} allocated and {1} used up of {2} required':
    '{0} zugewiesen und {1} verbraucht von {2} benötigten',
  '{0} in stock': '{0} auf Lager',
  'Short {0}': 'Fehlen {0}',
  'Allocate: {0}': 'Zuweisen: {0}',
  'Build {0}: {1}': '{0} bauen: {1}',
  'Free: {0}': 'Frei: {0}',
  'Required {0} · used up {1}{2}': 'Benötigt {0} · verbraucht {1}{2}',
  ' · free {0}': ' · frei {0}',
  'Edit Build Order': 'Bauauftrag bearbeiten',
  '{0} short. The build can be created and waits for them.':
    '{0} knapp. Der Bauauftrag kann angelegt werden und wartet darauf.',
  'component is|components are': {
    one: '{0} Komponente ist',
    other: '{0} Komponenten sind'
  },
  'Components for this build': 'Komponenten für diesen Bauauftrag',
  'Required {0} · free {1}': 'Benötigt {0} · frei {1}',
  '{0} left': 'noch {0}',
  'piece|pieces': {
    one: '{0} Stück',
    other: '{0} Stück'
  },
  'Serial {0}': 'Seriennummer {0}',
  Good: 'Gut',
  'Scrap does not count as made: {0} still remain to be made. It is kept as a rejected stock item.':
    'Ausschuss zählt nicht als gefertigt: {0} sind noch zu fertigen. Er bleibt als zurückgewiesener Lagerartikel.',
  'Say why.': 'Angeben, warum.',
  'Components are lost too': 'Komponenten sind auch verloren',
  'Off: they go back on the shelf and none of them is used up.':
    'Aus: Sie gehen zurück ins Regal, und keine wird verbraucht.',
  '{0}: {1} missing': '{0}: {1} fehlen',
  'Components are short': 'Komponenten fehlen',
  'Builds make whole pieces: 1 or more.': 'Gebaut werden ganze Stücke: 1 oder mehr.',
  'The start date is after the target date.': 'Das Startdatum liegt nach dem Zieldatum.',
  'Enter a reference.': 'Eine Referenz eingeben.',
  'A whole number from 0 to 1000000.': 'Eine ganze Zahl von 0 bis 1000000.',
  'A link starts with http://, https://, mailto: or tel:':
    'Ein Link beginnt mit http://, https://, mailto: oder tel:',
  Pending: 'Ausstehend',
  Complete: 'Abgeschlossen',
  Closed: 'Geschlossen',
  'In production {0} of {1}': 'In Fertigung {0} von {1}',
  Ready: 'Bereit',
  'Short parts': 'Teile fehlen',
  Created: 'Angelegt',
  'All of it goes to free stock.': 'Alles geht in freien Bestand.',
  ', {0} to free stock': ', {0} in freien Bestand',
  '{0} go to {1} line {2}{3}.': '{0} gehen an {1} Position {2}{3}.',
  ' and {0}': ' und {0}',
  'other|others': {
    one: '{0} weiterer',
    other: '{0} weitere'
  },
  ' The rest is held by {0}{1}.': ' Der Rest ist belegt durch {0}{1}.',
  '{0}: {1} of {2}': '{0}: {1} von {2}',
  'This build is on hold. Resume it first.': 'Dieser Bauauftrag ist pausiert. Zuerst fortsetzen.',
  'This build is {0}. Nothing can be made or set aside for it any more.':
    'Dieser Bauauftrag ist {0}. Dafür kann nichts mehr gefertigt oder belegt werden.',
  'That location only holds other locations. Choose one that holds stock.':
    'Dieser Lagerort enthält nur andere Lagerorte. Einen wählen, der Bestand aufnimmt.',
  'Only {0} remain to be made. Enter at most {1}, or raise the quantity of the build first.':
    'Nur noch {0} sind zu fertigen. Höchstens {1} eingeben oder zuerst die Menge des Bauauftrags erhöhen.',
  'This part has no serial numbers. Leave them empty, or switch on “Trackable” for the part.':
    'Dieses Teil hat keine Seriennummern. Leer lassen oder am Teil „Nachverfolgbar“ einschalten.',
  'Pieces with serial numbers are whole. Enter a whole number.':
    'Stücke mit Seriennummern sind ganz. Eine ganze Zahl eingeben.',
  'Every piece needs a serial number. Enter them, for example 101-105, 110.':
    'Jedes Stück braucht eine Seriennummer. Zum Beispiel 101-105, 110 eingeben.',
  'At most {0} serial numbers at once.': 'Höchstens {0} Seriennummern auf einmal.',
  'Serial number {0} is named twice. Name it once.':
    'Seriennummer {0} ist zweimal genannt. Nur einmal nennen.',
  '“{0}” is not a range of serial numbers. Write the first and the last, for example 101-105.':
    '„{0}“ ist kein Bereich von Seriennummern. Die erste und die letzte angeben, zum Beispiel 101-105.',
  '“{0}” names more than the {1} that are made. Name fewer.':
    '„{0}“ nennt mehr als die {1}, die gefertigt werden. Weniger nennen.',
  '{0} named for {1}. Make both the same.': '{0} genannt für {1}. Beides angleichen.',
  'serial number|serial numbers': {
    one: '{0} Seriennummer',
    other: '{0} Seriennummern'
  },
  'In use already: {0}{1}. Choose others.': 'Schon vergeben: {0}{1}. Andere wählen.',
  '{0} not set aside in full. Allocate them, or complete anyway.':
    '{0} nicht voll belegt. Zuweisen oder trotzdem abschließen.',
  'This build is {0}. Only a build in production can be finished early: issue it first.':
    'Dieser Bauauftrag ist {0}. Nur einer in Fertigung kann vorzeitig beendet werden: zuerst starten.',
  '{0} are made and {1} are not. Confirm that the rest will not be made.':
    '{0} sind gefertigt und {1} nicht. Bestätigen, dass der Rest nicht gefertigt wird.',
  'This part is not an assembly, so it can not be built. Switch on “Assembly” for the part, or receive stock of it.':
    'Dieses Teil ist keine Baugruppe, kann also nicht gebaut werden. Am Teil „Baugruppe“ einschalten oder Bestand einbuchen.',
  'A virtual part needs no stock and is never built.':
    'Ein virtuelles Teil braucht keinen Bestand und wird nie gebaut.',
  'This part is inactive. Make it active again, or choose another one.':
    'Dieses Teil ist inaktiv. Wieder aktivieren oder ein anderes wählen.',
  'This part has no bill of materials yet. Say what goes into it on the part, then build.':
    'Dieses Teil hat noch keine Stückliste. Am Teil angeben, was hineingehört, dann bauen.',
  'The sales order is {0}. Choose an open order, or build for stock.':
    'Der Verkaufsauftrag ist {0}. Einen offenen wählen oder fürs Lager bauen.',
  'That line belongs to another order. Open the order again.':
    'Diese Position gehört zu einem anderen Auftrag. Den Auftrag neu öffnen.',
  'That line is for another part. Build the part of the line.':
    'Diese Position ist für ein anderes Teil. Das Teil der Position bauen.',
  'The target date {0} is before the start date {1}. Choose a later target date.':
    'Das Zieldatum {0} liegt vor dem Startdatum {1}. Ein späteres Zieldatum wählen.',
  'The reference does not follow the pattern {0}. Leave it empty for the next number.':
    'Die Referenz folgt nicht dem Muster {0}. Leer lassen für die nächste Nummer.',
  'The reference {0} is in use already. Choose another one.':
    'Die Referenz {0} ist schon vergeben. Eine andere wählen.',
  'The build that this one is for is {0}. Build for stock instead.':
    'Der Bauauftrag, für den dieser ist, ist {0}. Stattdessen fürs Lager bauen.',
  'The build that this one is for does not use this part.':
    'Der Bauauftrag, für den dieser ist, verwendet dieses Teil nicht.',
  '{0} are made already. Enter at least {1}.': '{0} sind schon gefertigt. Mindestens {1} eingeben.',
  'The build is {0} already.': 'Der Bauauftrag ist schon {0}.',
  'A build that is {0} can not become {1}.': 'Ein Bauauftrag, der {0} ist, kann nicht {1} werden.',
  'The build is {0}. Only a cancelled build can be deleted: cancel it first.':
    'Der Bauauftrag ist {0}. Nur ein stornierter kann gelöscht werden: zuerst stornieren.',
  'output|outputs': {
    one: '{0} Erzeugnis',
    other: '{0} Erzeugnisse'
  },
  'used-up component|used-up components': {
    one: '{0} verbrauchte Komponente',
    other: '{0} verbrauchte Komponenten'
  },
  'child build|child builds': {
    one: '{0} untergeordneter Bauauftrag',
    other: '{0} untergeordnete Bauaufträge'
  },
  'The build can not be deleted: it left {0}. It stays on record as cancelled.':
    'Der Bauauftrag kann nicht gelöscht werden, denn er hinterließ {0}. Er bleibt als storniert erhalten.',
  'The bill of materials does not have this component any more. Close this and look again.':
    'Die Stückliste hat diese Komponente nicht mehr. Schließen und neu nachsehen.',
  'Virtual parts and consumables are not counted out of stock: there is nothing to allocate.':
    'Virtuelle Teile und Verbrauchsmaterial werden nicht aus dem Lager gezählt: Es gibt nichts zuzuweisen.',
  'That stock is of another part. Choose stock of the component.':
    'Dieser Bestand ist von einem anderen Teil. Bestand der Komponente wählen.',
  'A stock item can not be taken: it {0}. Choose another one.':
    'Ein Lagerartikel kann nicht genommen werden: {0}. Einen anderen wählen.',
  'An item with a serial number is one piece. Take 1 of it.':
    'Ein Artikel mit Seriennummer ist ein Stück. 1 davon nehmen.',
  'Only {0} of that stock item are free now.{1} Take less, or choose another item.':
    'Nur {0} dieses Lagerartikels sind jetzt frei.{1} Weniger nehmen oder einen anderen wählen.',
  'The build still needs {0} of it. Take no more than that.':
    'Der Bauauftrag braucht davon noch {0}. Nicht mehr als das nehmen.',
  'Not set aside in full: {0}. Allocate them, or complete anyway: then only what there is of them is used up.':
    'Nicht voll belegt: {0}. Zuweisen oder trotzdem abschließen: dann wird nur verbraucht, was davon da ist.',
  'Unlink {0}': 'Verknüpfung von {0} aufheben',
  Unlink: 'Verknüpfung aufheben',
  'Scan a code, or type what stands below it.':
    'Einen Code scannen oder abtippen, was darunter steht.',
  'This code is too long. Scan another one of the same thing.':
    'Dieser Code ist zu lang. Einen anderen von derselben Sache scannen.',
  'The check digit of this code is wrong, so it was not read whole. Scan it again.':
    'Die Prüfziffer dieses Codes ist falsch, er wurde also nicht ganz gelesen. Noch einmal scannen.',
  'Docket printed this code: it leads to what it was printed for already.':
    'Docket hat diesen Code gedruckt: Er führt schon zu dem, wofür er gedruckt wurde.',
  'This code is linked to {0} already. Unlink it there first.':
    'Dieser Code ist schon mit {0} verknüpft. Dort zuerst die Verknüpfung aufheben.',
  'This is the number of {0}. Scanning it opens that.':
    'Das ist die Nummer von {0}. Scannen öffnet das.',
  Primary: 'Haupt',
  'Internal: {0}': 'Intern: {0}',
  'Make primary': 'Zur Hauptadresse machen',
  'Edit Address': 'Adresse bearbeiten',
  'What the address is called, for example Works': 'Wie die Adresse heißt, zum Beispiel Werk',
  'Line 1': 'Zeile 1',
  'Line 2': 'Zeile 2',
  'Postal code': 'Postleitzahl',
  City: 'Ort',
  Province: 'Region',
  Country: 'Land',
  'Shipping notes': 'Versandhinweise',
  'On the packing slip': 'Auf dem Lieferschein',
  'Internal shipping notes': 'Interne Versandhinweise',
  'Primary address': 'Hauptadresse',
  'Another address must take over for it to stop being that.':
    'Erst muss eine andere Adresse das übernehmen.',
  'Where orders are sent unless they say otherwise.':
    'Wohin Aufträge gehen, wenn sie nichts anderes sagen.',
  'Empty: the shop’s own, {0}': 'Leer: die eigene des Betriebs, {0}',
  'It is a': 'Das ist ein',
  Supplier: 'Lieferant',
  Manufacturer: 'Hersteller',
  'More: phone, website, tax number, notes': 'Mehr: Telefon, Website, Steuernummer, Notizen',
  'For example https://example.com': 'Zum Beispiel https://example.com',
  'With commas between': 'Mit Kommas dazwischen',
  'Edit Contact': 'Kontakt bearbeiten',
  Role: 'Rolle',
  'Edit Company': 'Firma bearbeiten',
  From: 'Von',
  'Price of one': 'Preis pro Stück',
  'More for {0} from {1}': 'Mehr zu {0} ab {1}',
  'Edit Price': 'Preis bearbeiten',
  'No salable part matches.': 'Kein verkäufliches Teil passt.',
  'Choose the part first.': 'Zuerst das Teil wählen.',
  'From quantity': 'Ab Menge',
  Orders: 'Aufträge',
  Total: 'Summe',
  'Orders by status': 'Aufträge nach Status',
  'with {0}': 'bei {0}',
  'Three letters of a currency, for example EUR.':
    'Drei Buchstaben einer Währung, zum Beispiel EUR.',
  'Enter what the address is called, for example Works.':
    'Eingeben, wie die Adresse heißt, zum Beispiel Werk.',
  'sales order|sales orders': {
    one: '{0} Verkaufsauftrag',
    other: '{0} Verkaufsaufträge'
  },
  '{0} name {1}, so it is not deleted: it becomes inactive and is offered no more.':
    '{1} ist in Gebrauch ({0}), wird also nicht gelöscht, sondern inaktiv und nicht mehr angeboten.',
  '{0} name {1}. It is inactive already and stays on record.':
    '{1} ist in Gebrauch ({0}), ist schon inaktiv und bleibt erhalten.',
  'contact|contacts': {
    one: '{0} Kontakt',
    other: '{0} Kontakte'
  },
  'address|addresses': {
    one: '{0} Adresse',
    other: '{0} Adressen'
  },
  'price|prices': {
    one: '{0} Preis',
    other: '{0} Preise'
  },
  '{0} is deleted with {1}.': '{0} wird gelöscht, mit: {1}.',
  'shipment|shipments': {
    one: '{0} Sendung',
    other: '{0} Sendungen'
  },
  'other record|other records': {
    one: '{0} anderer Datensatz',
    other: '{0} andere Datensätze'
  },
  'A company with this name and email is here already. Change one of them, or use that company.':
    'Eine Firma mit diesem Namen und dieser E-Mail gibt es schon. Eins davon ändern oder jene Firma verwenden.',
  'This belongs to another company. Close this and open that company.':
    'Das gehört zu einer anderen Firma. Schließen und jene Firma öffnen.',
  'Only a customer has own prices. Switch on “Customer” for this company first.':
    'Nur ein Kunde hat eigene Preise. Zuerst „Kunde“ für diese Firma einschalten.',
  'This part can not be sold. Switch on “Salable” for the part, or choose another one.':
    'Dieses Teil ist nicht verkäuflich. Am Teil „Verkäuflich“ einschalten oder ein anderes wählen.',
  'There is a price for this part from {0} on. Change that one, or enter another quantity.':
    'Für dieses Teil gibt es schon einen Preis ab {0}. Diesen ändern oder eine andere Menge eingeben.',
  'It can not be deleted: {0} point at it, and they stay on record.':
    'Löschen geht nicht: {0} verweisen darauf und bleiben erhalten.',
  'No row can be taken': 'Keine Zeile kann übernommen werden',
  'Nothing new in this table': 'Nichts Neues in dieser Tabelle',
  'See below what is wrong with each.': 'Unten steht, was an jeder falsch ist.',
  'Everything that it says is so already.': 'Alles, was sie sagt, ist schon so.',
  'Nothing is written yet': 'Noch ist nichts geschrieben',
  'The same': 'Gleich',
  'Not taken': 'Nicht übernommen',
  '{0} not taken': '{0} nicht übernommen',
  'The others can be imported. Save these rows with the reason, put them right and import them then.':
    'Die anderen können importiert werden. Diese Zeilen mit dem Grund speichern, berichtigen und dann importieren.',
  'and {0} more': 'und {0} weitere',
  'Save these rows': 'Diese Zeilen speichern',
  'What changes': 'Was sich ändert',
  'Row {0}, {1}: {2}': 'Zeile {0}, {1}: {2}',
  'Made with them': 'Mit ihnen angelegt',
  'Categories and locations that rows name and that are not here yet.':
    'Kategorien und Lagerorte, die Zeilen nennen und die noch nicht hier sind.',
  'The table is a list of': 'Die Tabelle ist eine Liste von',
  Columns: 'Spalten',
  'What each column says. What Docket did not know from the header is not taken, unless you say so.':
    'Was jede Spalte sagt. Was Docket an der Überschrift nicht erkannte, wird nicht übernommen, wenn nichts anderes gewählt wird.',
  'Column {0}': 'Spalte {0}',
  'First row: {0}': 'Erste Zeile: {0}',
  'Drop a CSV file here, or choose it.': 'Eine CSV-Datei hier ablegen oder wählen.',
  'Choose a file': 'Datei wählen',
  'CSV file': 'CSV-Datei',
  'That was more than one file. Choose them one after the other.':
    'Das war mehr als eine Datei. Eine nach der anderen wählen.',
  'Paste the table instead': 'Stattdessen die Tabelle einfügen',
  'Rows of the table, with their headers': 'Zeilen der Tabelle mit ihren Überschriften',
  'Paste the rows of a table first.': 'Zuerst die Zeilen einer Tabelle einfügen.',
  'Read the table': 'Tabelle lesen',
  'The part of Docket that reads and writes tables did not start. Reload the page and try again. Nothing was changed here.':
    'Der Teil von Docket, der Tabellen liest und schreibt, ist nicht gestartet. Die Seite neu laden und erneut versuchen. Hier wurde nichts geändert.',
  'The file is too large: {0}, and at most {1} are read. Cut it into several files.':
    'Die Datei ist zu groß: {0}, und höchstens {1} werden gelesen. In mehrere Dateien teilen.',
  'The table has more than {0} rows. Cut it into several files.':
    'Die Tabelle hat mehr als {0} Zeilen. In mehrere Dateien teilen.',
  'The table has more than {0} columns. Keep those that are needed.':
    'Die Tabelle hat mehr als {0} Spalten. Die nötigen behalten.',
  'Row {0} begins a quote that never ends: the file was cut off, or a quotation mark stands alone. Put it right, then choose the file again.':
    'Zeile {0} beginnt ein Anführungszeichen, das nie endet: Die Datei wurde abgeschnitten, oder ein Anführungszeichen steht allein. Berichtigen, dann die Datei erneut wählen.',
  'This is the file of a spreadsheet program itself. Save it there as CSV, then choose that file.':
    'Das ist die Datei einer Tabellenkalkulation selbst. Dort als CSV speichern, dann diese Datei wählen.',
  'This file is no text, so it is no table. Save the table as CSV, then choose that file.':
    'Diese Datei ist kein Text, also keine Tabelle. Die Tabelle als CSV speichern, dann diese Datei wählen.',
  'This is a web page, not a table. Download the table as CSV, then choose that file.':
    'Das ist eine Webseite, keine Tabelle. Die Tabelle als CSV herunterladen, dann diese Datei wählen.',
  'This is JSON, not a table. An export of InvenTree is read under More → Import from InvenTree.':
    'Das ist JSON, keine Tabelle. Ein Export von InvenTree wird unter Mehr → Aus InvenTree importieren gelesen.',
  'There is nothing in this table. Choose another file.':
    'In dieser Tabelle ist nichts. Eine andere Datei wählen.',
  'The file could not be read: it was moved, or lies where this tablet can not reach it. Copy it onto the tablet, then choose it again.':
    'Die Datei konnte nicht gelesen werden: Sie wurde verschoben oder liegt, wo dieses Tablet nicht hinkommt. Auf das Tablet kopieren, dann erneut wählen.',
  'Something that the table is about was changed meanwhile, so nothing was written. Look at the preview again.':
    'Etwas, worum es in der Tabelle geht, wurde inzwischen geändert, also wurde nichts geschrieben. Die Vorschau noch einmal ansehen.',
  '{0} of {1} rows': '{0} von {1} Zeilen',
  'Writing {0}': '{0} werden geschrieben',
  'Writing the table': 'Die Tabelle wird geschrieben',
  'Reading the file': 'Die Datei wird gelesen',
  'Checking {0}': '{0} werden geprüft',
  Writing: 'Wird geschrieben',
  '{0}, ready': '{0}, bereit',
  'Imported: {0} new, {1} changed': 'Importiert: {0} neu, {1} geändert',
  'Order Lines': 'Auftragspositionen',
  'Extra Lines': 'Zusatzpositionen',
  'Customer Prices': 'Kundenpreise',
  Categories: 'Kategorien',
  'Bills of Materials': 'Stücklisten',
  'Price Breaks': 'Staffelpreise',
  'Stock Ledger': 'Lagerbuch',
  'extra line|extra lines': {
    one: '{0} Zusatzposition',
    other: '{0} Zusatzpositionen'
  },
  'company|companies': {
    one: '{0} Firma',
    other: '{0} Firmen'
  },
  'part|parts': {
    one: '{0} Teil',
    other: '{0} Teile'
  },
  'category|categories': {
    one: '{0} Kategorie',
    other: '{0} Kategorien'
  },
  'BOM line|BOM lines': {
    one: '{0} Stücklistenposition',
    other: '{0} Stücklistenpositionen'
  },
  'price break|price breaks': {
    one: '{0} Staffelpreis',
    other: '{0} Staffelpreise'
  },
  'location|locations': {
    one: '{0} Lagerort',
    other: '{0} Lagerorte'
  },
  'entry|entries': {
    one: '{0} Eintrag',
    other: '{0} Einträge'
  },
  'build order|build orders': {
    one: '{0} Bauauftrag',
    other: '{0} Bauaufträge'
  },
  'Write yes or no.': 'yes oder no schreiben.',
  'Write the day as 2026-08-31 or 31.08.2026.': 'Den Tag als 2026-08-31 oder 31.08.2026 schreiben.',
  'Write OK, attention, damaged, destroyed, rejected, lost, quarantined or returned.':
    'OK, attention, damaged, destroyed, rejected, lost, quarantined oder returned schreiben.',
  'Write the three letters of a currency, such as EUR.':
    'Die drei Buchstaben einer Währung schreiben, etwa EUR.',
  'There is no part “{0}” here. Import the parts first, or correct the name.':
    'Hier gibt es kein Teil „{0}“. Zuerst die Teile importieren oder den Namen berichtigen.',
  'Several parts are called “{0}”. Name this one by its IPN or its Part ID.':
    'Mehrere Teile heißen „{0}“. Dieses mit seiner IPN oder Part ID nennen.',
  'There is no sales order “{0}” here. Lines come into orders that are here.':
    'Hier gibt es keinen Verkaufsauftrag „{0}“. Positionen kommen in Aufträge, die hier sind.',
  'Several sales orders are called “{0}”. Name this one by its Order ID.':
    'Mehrere Verkaufsaufträge heißen „{0}“. Diesen mit seiner Order ID nennen.',
  'Row {0} is about the same. Keep one of them.':
    'In Zeile {0} geht es um dasselbe. Eine davon behalten.',
  'Several here go by this name. Name this one by its Docket ID.':
    'Mehrere hier tragen diesen Namen. Dieses mit seiner Docket ID nennen.',
  'It was deleted here. Take the Docket ID out to make it anew.':
    'Das wurde hier gelöscht. Die Docket ID herausnehmen, um es neu anzulegen.',
  'Stock that is with a customer gets there by shipping, not by a table.':
    'Bestand bei einem Kunden kommt durch Versand dorthin, nicht durch eine Tabelle.',
  'It has no name, number or order to be known by.':
    'Es fehlt ein Name, eine Nummer oder ein Auftrag, um es zu erkennen.',
  'Say how many there are.': 'Angeben, wie viele da sind.',
  'Stock that lies somewhere is not moved to no place. Name a location.':
    'Bestand, der irgendwo liegt, wird nicht an keinen Ort verschoben. Einen Lagerort nennen.',
  Checks: 'Prüfungen',
  OK: 'OK',
  '{0} wrong': '{0} falsch',
  '{0} checked': '{0} geprüft',
  'The log': 'Das Protokoll',
  'Every change of every tablet is there, each once.':
    'Jede Änderung jedes Tablets ist da, jede einmal.',
  'Tables and log': 'Tabellen und Protokoll',
  'Every table is what the log adds up to.': 'Jede Tabelle ist, was das Protokoll ergibt.',
  Quantities: 'Mengen',
  'Every stock item has what its movements come to.':
    'Jeder Lagerartikel hat, was seine Bewegungen ergeben.',
  'Closed orders and builds': 'Geschlossene Aufträge und Bauaufträge',
  'None of them holds stock, and all that was shipped has its movement.':
    'Keiner davon belegt Bestand, und alles Versandte hat seine Bewegung.',
  Links: 'Verweise',
  'Whatever a record points at is there.': 'Worauf ein Datensatz verweist, das ist da.',
  'Below zero': 'Unter null',
  'No stock item has less than nothing.': 'Kein Lagerartikel hat weniger als nichts.',
  'Allocated and on hand': 'Zugewiesen und vorhanden',
  'Orders and builds hold no more of an item than there is.':
    'Aufträge und Bauaufträge belegen von keinem Artikel mehr, als da ist.',
  'Shipped and ordered': 'Versandt und bestellt',
  'No line was shipped more than ordered.': 'Von keiner Position wurde mehr versandt als bestellt.',
  'None is on two pieces of a part.': 'Keine steht auf zwei Stücken eines Teils.',
  'Order and build numbers': 'Auftrags- und Bauauftragsnummern',
  'None is on two of them.': 'Keine steht auf zweien davon.',
  'It can not be read. Take the data from a backup or another tablet.':
    'Das kann nicht gelesen werden. Die Daten aus einem Backup oder von einem anderen Tablet nehmen.',
  '{0} of {1} not as they must be.': '{0} von {1} nicht, wie sie sein müssen.',
  'The log can not be mended here: restore a backup, or take a full order file from another tablet.':
    'Das Protokoll kann hier nicht berichtigt werden: ein Backup wiederherstellen oder eine volle Auftragsdatei von einem anderen Tablet nehmen.',
  'Rebuild from the log puts it right. Nothing that was done is lost.':
    '„Aus dem Protokoll neu aufbauen“ berichtigt es. Nichts Getanes geht verloren.',
  'Nothing is damaged: two things do not go together, and somebody has to decide.':
    'Nichts ist beschädigt: Zwei Dinge passen nicht zusammen, und jemand muss entscheiden.',
  '{0} over {1}': '{0} über {1}',
  'check|checks': {
    one: '{0} Prüfung',
    other: '{0} Prüfungen'
  },
  'Docket stock doctor': 'Lagerdoktor von Docket',
  'The passphrase is not usable yet.': 'Die Passphrase ist noch nicht brauchbar.',
  'Back up': 'Sichern',
  'None yet. One is made before the first import of a day, and before every restore.':
    'Noch keine. Vor dem ersten Import eines Tages und vor jedem Wiederherstellen wird eine gemacht.',
  'Restore from the copy of {0}': 'Aus der Kopie vom {0} wiederherstellen',
  'Restore from it': 'Daraus wiederherstellen',
  'Save the copy of {0} elsewhere': 'Kopie vom {0} woanders speichern',
  'Save it elsewhere': 'Woanders speichern',
  'This tablet': 'Dieses Tablet',
  Retired: 'Ausgemustert',
  'Place kept': 'Platz reserviert',
  'No letter in its order numbers': 'Kein Buchstabe in seinen Auftragsnummern',
  'Letter {0} in its order numbers': 'Buchstabe {0} in seinen Auftragsnummern',
  'Rename {0}': '{0} umbenennen',
  Rename: 'Umbenennen',
  'Write the file for {0}': 'Datei für {0} schreiben',
  'Write its file': 'Datei schreiben',
  'Use {0} again': '{0} wieder verwenden',
  'Use again': 'Wieder verwenden',
  'Retire {0}': '{0} ausmustern',
  'Status afterwards': 'Status danach',
  Written: 'Geschrieben',
  Content: 'Inhalt',
  'Chosen orders': 'Ausgewählte Aufträge',
  Everything: 'Alles',
  Changes: 'Änderungen',
  'change|changes': {
    one: '{0} Änderung',
    other: '{0} Änderungen'
  },
  'Only on this tablet': 'Nur auf diesem Tablet',
  'The clocks disagree': 'Die Uhren gehen auseinander',
  'Something to decide': 'Etwas zu entscheiden',
  'What is in the file': 'Was in der Datei ist',
  'Orders that get another status, or are new':
    'Aufträge, die einen anderen Status bekommen oder neu sind',
  new: 'neu',
  'No file waits. One that comes too early, or that you keep for later, is found here.':
    'Keine Datei wartet. Eine, die zu früh kommt oder für später bleibt, steht hier.',
  'Look at the file of {0}': 'Datei von {0} ansehen',
  Look: 'Ansehen',
  'Let go the file of {0}': 'Datei von {0} verwerfen',
  'Let go': 'Verwerfen',
  Passphrase: 'Passphrase',
  'Leave it empty for a file that anybody can read. Without the passphrase nobody can open the file, and nobody can find it out.':
    'Leer lassen für eine Datei, die jeder lesen kann. Ohne die Passphrase kann niemand die Datei öffnen, und niemand kann sie herausfinden.',
  'The same passphrase again': 'Dieselbe Passphrase noch einmal',
  'Suggest four words': 'Vier Wörter vorschlagen',
  'Write it down now:': 'Jetzt aufschreiben:',
  'This file is encrypted': 'Diese Datei ist verschlüsselt',
  'Enter the passphrase that was chosen when it was written. It is kept nowhere.':
    'Die Passphrase eingeben, die beim Schreiben gewählt wurde. Sie wird nirgends aufbewahrt.',
  'Enter the passphrase.': 'Die Passphrase eingeben.',
  'Open the file': 'Datei öffnen',
  'Something is missing or wrong below.': 'Unten fehlt etwas oder ist falsch.',
  'It gets the next free letter, and a file with everything. On the new tablet: open Docket → Order Files → Receive file.':
    'Es bekommt den nächsten freien Buchstaben und eine Datei mit allem. Auf dem neuen Tablet: Docket → Auftragsdateien → Datei empfangen.',
  'Name of the new tablet': 'Name des neuen Tablets',
  'No file has come in yet.': 'Noch ist keine Datei hereingekommen.',
  '{0} · received {1}': '{0} · empfangen {1}',
  'Ways to use this backup': 'Wege, dieses Backup zu nutzen',
  'All other devices': 'Alle anderen Geräte',
  'Write the file': 'Datei schreiben',
  'Docket puts in what they are not known to have.':
    'Docket nimmt hinein, was sie bekanntlich noch nicht haben.',
  'Smaller file': 'Kleinere Datei',
  'A fifth of the size. Not readable in a text editor.':
    'Ein Fünftel der Größe. In einem Texteditor nicht lesbar.',
  Save: 'Speichern',
  Share: 'Teilen',
  'That was more than one file. Choose them one after the other, the oldest first.':
    'Das war mehr als eine Datei. Eine nach der anderen wählen, die älteste zuerst.',
  'Paste the text of a file instead': 'Stattdessen den Text einer Datei einfügen',
  'Text of the file': 'Text der Datei',
  'Paste the text of the file first.': 'Zuerst den Text der Datei einfügen.',
  'Read the text': 'Text lesen',
  'Drop an order file anywhere on this page, or choose it.':
    'Eine Auftragsdatei irgendwo auf dieser Seite ablegen oder wählen.',
  'Receive file': 'Datei empfangen',
  'Drop a backup anywhere on this page, or choose it. You see what is in it first.':
    'Ein Backup irgendwo auf dieser Seite ablegen oder wählen. Zuerst wird gezeigt, was darin ist.',
  'Choose a backup': 'Backup wählen',
  'Backup file': 'Backup-Datei',
  'There was no file in what the other app shared. Share the order file itself, or copy its text and paste it here.':
    'In dem, was die andere App teilte, war keine Datei. Die Auftragsdatei selbst teilen oder ihren Text kopieren und hier einfügen.',
  'This tablet is full, so the shared file could not be kept here. It is still in the other app: free some space, then share it again.':
    'Dieses Tablet ist voll, also konnte die geteilte Datei hier nicht behalten werden. Sie ist noch in der anderen App: Platz schaffen, dann noch einmal teilen.',
  'The part of Docket that reads and writes files did not start. Reload the window and try again. Nothing was changed here.':
    'Der Teil von Docket, der Dateien liest und schreibt, ist nicht gestartet. Das Fenster neu laden und erneut versuchen. Hier wurde nichts geändert.',
  'That file is not here any more: it was taken or let go meanwhile.':
    'Diese Datei ist nicht mehr hier: Sie wurde inzwischen übernommen oder verworfen.',
  'This tablet is full, so nothing was taken and nothing is lost. Free some space, then try again.':
    'Dieses Tablet ist voll, also wurde nichts übernommen, und nichts ist verloren. Platz schaffen, dann erneut versuchen.',
  'Reading the file: {0} %': 'Die Datei wird gelesen: {0} %',
  'Making a safety copy first': 'Zuerst wird eine Sicherheitskopie gemacht',
  'Writing {0} of {1}': '{0} von {1} werden geschrieben',
  'Putting {0} of {1} into the file': '{0} von {1} kommen in die Datei',
  'Putting the file together': 'Die Datei wird zusammengestellt',
  'This tablet is one of the workshop now. Send changes from here once, so that the others know. ':
    'Dieses Tablet gehört jetzt zum Betrieb. Von hier einmal Änderungen senden, damit die anderen es wissen. ',
  '{0} imported too.': '{0} auch importiert.',
  'file that had waited was|files that had waited were': {
    one: '{0} Datei, die gewartet hatte, wurde',
    other: '{0} Dateien, die gewartet hatten, wurden'
  },
  '{0}{1} came in.{2}': '{0}{1} sind hereingekommen.{2}',
  'Nothing was changed here.': 'Hier wurde nichts geändert.',
  'Choose a file that Docket wrote: its name begins with “Docket_”.':
    'Eine Datei wählen, die Docket geschrieben hat: Ihr Name beginnt mit „Docket_“.',
  'Ask for the file again, or copy it again from where it was written.':
    'Die Datei noch einmal erbitten oder von dort, wo sie geschrieben wurde, neu kopieren.',
  'This file is empty: the copy was not finished. {0}':
    'Diese Datei ist leer: Die Kopie wurde nicht fertig. {0}',
  'This is an export from InvenTree, not an order file. Open it under More → Import from InvenTree.':
    'Das ist ein Export aus InvenTree, keine Auftragsdatei. Unter Mehr → Aus InvenTree importieren öffnen.',
  'This file holds data of another program. {0}':
    'Diese Datei enthält Daten eines anderen Programms. {0}',
  'This is a picture. {0}': 'Das ist ein Bild. {0}',
  'This is a PDF. Papers are for people; to bring changes, an order file is needed. {0}':
    'Das ist ein PDF. Papiere sind für Menschen; um Änderungen zu bringen, braucht es eine Auftragsdatei. {0}',
  'This is an archive. Unpack it, then choose the file inside whose name begins with “Docket_”.':
    'Das ist ein Archiv. Entpacken, dann die Datei darin wählen, deren Name mit „Docket_“ beginnt.',
  'This is a web page. {0}': 'Das ist eine Webseite. {0}',
  'This is a table, such as CSV. {0}': 'Das ist eine Tabelle, etwa CSV. {0}',
  'This is a text, not an order file. {0}': 'Das ist ein Text, keine Auftragsdatei. {0}',
  'This is not an order file. {0}': 'Das ist keine Auftragsdatei. {0}',
  'its beginning': 'am Anfang',
  'its end': 'am Ende',
  'line {0}': 'in Zeile {0}',
  'the changes of device {0} from number {1}': 'bei den Änderungen von Gerät {0} ab Nummer {1}',
  'a part that can not be unpacked': 'in einem Teil, der sich nicht entpacken lässt',
  'Ask for a file with the changes since the last one instead of everything.':
    'Statt allem um eine Datei mit den Änderungen seit der letzten bitten.',
  'it is larger than {0}. {1}': 'sie größer als {0} ist. {1}',
  'one entry in it is larger than any that Docket writes. Ask whoever sent it.':
    'ein Eintrag darin größer ist als jeder, den Docket schreibt. Nachfragen, von wem sie kommt.',
  'it holds more than {0} changes. {1}': 'sie mehr als {0} Änderungen enthält. {1}',
  'it holds more than {0} records. Ask for fewer orders in one file.':
    'sie mehr als {0} Datensätze enthält. Weniger Aufträge in einer Datei verlangen.',
  'it names more than {0} devices. Retire those that nobody uses any more, then ask for the file again.':
    'sie mehr als {0} Geräte nennt. Ausmustern, was niemand mehr benutzt, dann die Datei neu verlangen.',
  'a name in it is one that programs keep for themselves':
    'ein Name darin ist Programmen vorbehalten',
  'it is nested deeper than any file of Docket':
    'sie ist tiefer verschachtelt als jede Datei von Docket',
  'unpacked, it would be hundreds of times as large': 'entpackt wäre sie hundertfach so groß',
  'it says things twice or in a way that readers may understand differently':
    'sie sagt Dinge doppelt oder so, dass Leser sie verschieden verstehen können',
  'This file is damaged or was changed after Docket wrote it, in {0}. {1} {2}':
    'Diese Datei ist beschädigt oder wurde geändert, nachdem Docket sie schrieb: {0}. {1} {2}',
  'Another program saved this file anew and changed it. {0} Ask for the original file, and do not open it in an editor before you hand it on.':
    'Ein anderes Programm hat diese Datei neu gespeichert und verändert. {0} Um die Originaldatei bitten und sie vor dem Weitergeben in keinem Editor öffnen.',
  'This file stops in the middle: the copy was not finished. {0} {1}':
    'Diese Datei bricht mittendrin ab: Die Kopie wurde nicht fertig. {0} {1}',
  'This file was written by a newer Docket. {0} Update the app here: open it once while online. Then choose the file again.':
    'Diese Datei wurde von einem neueren Docket geschrieben. {0} Die App hier aktualisieren: einmal online öffnen. Dann die Datei erneut wählen.',
  'This file is encrypted. Enter the passphrase that was chosen when it was written.':
    'Diese Datei ist verschlüsselt. Die Passphrase eingeben, die beim Schreiben gewählt wurde.',
  'The passphrase does not open this file. Look at small and capital letters and try again. If you are sure of it, the file is damaged at its beginning: then ask for it again.':
    'Die Passphrase öffnet diese Datei nicht. Auf Groß- und Kleinschreibung achten und erneut versuchen. Wenn sie sicher stimmt, ist die Datei am Anfang beschädigt: dann noch einmal darum bitten.',
  'This file is not read, because {0} {1}': 'Diese Datei wird nicht gelesen, weil {0} {1}',
  'This file was not written by Docket, and may be meant to do harm: {0}. {1} Ask whoever sent it, and do not pass it on.':
    'Diese Datei wurde nicht von Docket geschrieben und will vielleicht schaden: {0}. {1} Nachfragen, von wem sie kommt, und sie nicht weitergeben.',
  'The file could not be read: it was moved or deleted, or the stick was pulled. Copy it onto the tablet, then choose it again.':
    'Die Datei konnte nicht gelesen werden: Sie wurde verschoben oder gelöscht, oder der Stick wurde abgezogen. Auf das Tablet kopieren, dann erneut wählen.',
  'Cancelled. {0}': 'Abgebrochen. {0}',
  'Saved, and read again to be sure.': 'Gespeichert und zur Sicherheit noch einmal gelesen.',
  'It is among the downloads of this tablet now.':
    'Sie liegt jetzt bei den Downloads dieses Tablets.',
  'Handed to the other app.': 'An die andere App übergeben.',
  'Not saved: you closed the choice. The file is still here.':
    'Nicht gespeichert: Die Auswahl wurde geschlossen. Die Datei ist noch hier.',
  'It could not be written there, or not completely. Choose another place, or make room first. The file is still here.':
    'Sie konnte dort nicht oder nicht ganz geschrieben werden. Einen anderen Ort wählen oder zuerst Platz schaffen. Die Datei ist noch hier.',
  '{0} for another workshop, ready': '{0} für einen anderen Betrieb, bereit',
  'The others have everything: this file only says so':
    'Die anderen haben alles: Diese Datei sagt nur das',
  '{0}, ready{1}': '{0}, bereit{1}',
  'Retired: no file waits for it': 'Ausgemustert: Keine Datei wartet darauf',
  'Its place is kept until a tablet takes it':
    'Sein Platz ist reserviert, bis ein Tablet ihn einnimmt',
  'Never heard': 'Nie gehört',
  'Last heard {0}': 'Zuletzt gehört {0}',
  'has everything': 'hat alles',
  '{0} not confirmed there': '{0} dort nicht bestätigt',
  'From {0}, {1}': 'Von {0}, {1}',
  '{0} and others': '{0} und andere',
  ' by {0}': ' von {0}',
  'hour|hours': {
    one: '{0} Stunde',
    other: '{0} Stunden'
  },
  'minute|minutes': {
    one: '{0} Minute',
    other: '{0} Minuten'
  },
  'The clock of {0} is ahead of this one by {1}. Look at both. Nothing is lost by it.':
    'Die Uhr von {0} geht gegenüber dieser um {1} vor. Beide ansehen. Verloren geht dadurch nichts.',
  '{0} new': '{0} neu',
  '{0} changed': '{0} geändert',
  ' {0} up shipping.': ' {0} den Versand auf.',
  'of them holds|of them hold': {
    one: 'Davon hält {0}',
    other: 'Davon halten {0}'
  },
  '{0} to decide afterwards.{1}': '{0} danach zu entscheiden.{1}',
  '{0} not in the file and will be gone from it.':
    '{0} nicht in der Datei und werden verloren sein.',
  'change on this tablet is|changes on this tablet are': {
    one: '{0} Änderung auf diesem Tablet ist',
    other: '{0} Änderungen auf diesem Tablet sind'
  },
  'Everything on this tablet is in the file too.': 'Alles auf diesem Tablet ist auch in der Datei.',
  Merge: 'Zusammenführen',
  'Adds what the file knows and this tablet does not. Nothing is taken away.':
    'Fügt hinzu, was die Datei weiß und dieses Tablet nicht. Nichts wird weggenommen.',
  '{0} of the file will be added. What was done since stays as it is.':
    '{0} der Datei werden hinzugefügt. Was seitdem getan wurde, bleibt, wie es ist.',
  'Do not merge': 'Nicht zusammenführen',
  'Recover this tablet': 'Dieses Tablet retten',
  'For a tablet whose data is lost or wrong. It begins again from the file and goes on with the other tablets.':
    'Für ein Tablet, dessen Daten verloren oder falsch sind. Es beginnt neu aus der Datei und arbeitet mit den anderen Tablets weiter.',
  'Everything on this tablet is replaced by the file. {0} What other tablets know of it comes back with their next file. A safety copy is made first, and the tablet gets a new letter.':
    'Alles auf diesem Tablet wird durch die Datei ersetzt. {0} Was andere Tablets davon wissen, kommt mit ihrer nächsten Datei zurück. Zuerst wird eine Sicherheitskopie gemacht, und das Tablet bekommt einen neuen Buchstaben.',
  'Keep what is here': 'Behalten, was hier ist',
  'Go back to this backup': 'Zu diesem Backup zurückkehren',
  'For a workshop that wants to undo what happened since. It becomes a new workshop.':
    'Für einen Betrieb, der zurücknehmen will, was seitdem geschah. Er wird zu einem neuen Betrieb.',
  'Everything on this tablet is replaced by the file. {0} This is a new workshop afterwards: files of the other tablets are refused until they are recovered from a file of this one. A safety copy is made first.':
    'Alles auf diesem Tablet wird durch die Datei ersetzt. {0} Danach ist dies ein neuer Betrieb: Dateien der anderen Tablets werden abgelehnt, bis sie aus einer Datei von diesem gerettet sind. Zuerst wird eine Sicherheitskopie gemacht.',
  'Before an import': 'Vor einem Import',
  'Before a restore': 'Vor einem Wiederherstellen',
  'Before an update of the app': 'Vor einer Aktualisierung der App',
  'At least 12 characters. Four words are easy to say and to remember.':
    'Mindestens 12 Zeichen. Vier Wörter sind leicht zu sagen und zu merken.',
  'This is not what you typed above.': 'Das ist nicht, was oben eingegeben wurde.',
  'another workshop': 'einem anderen Betrieb',
  'workshop “{0}”': 'dem Betrieb „{0}“',
  'These orders are your own': 'Das sind eigene Aufträge',
  'The file holds chosen orders of this workshop, to be given to another one. {0} Between your own tablets orders travel with the changes: ask for Send changes there.':
    'Die Datei enthält ausgewählte Aufträge dieses Betriebs für einen anderen. {0} Zwischen den eigenen Tablets reisen Aufträge mit den Änderungen: dort um „Änderungen senden“ bitten.',
  'To make this tablet part of that workshop, open the file under More → Backup and choose Recover this tablet.':
    'Um dieses Tablet in jenen Betrieb aufzunehmen, die Datei unter Mehr → Backup öffnen und „Dieses Tablet retten“ wählen.',
  'Ask for a file of your own workshop.': 'Um eine Datei des eigenen Betriebs bitten.',
  'This file belongs to {0}': 'Diese Datei gehört zu {0}',
  'Files of two workshops are never put together. {0} {1}':
    'Dateien zweier Betriebe werden nie zusammengeführt. {0} {1}',
  'A newer Docket wrote this file': 'Ein neueres Docket hat diese Datei geschrieben',
  '{0}. Update the app here: open it once while online. Then look at the file again.':
    '{0}. Die App hier aktualisieren: einmal online öffnen. Dann die Datei erneut ansehen.',
  'An earlier file is missing': 'Eine frühere Datei fehlt',
  'This file builds on changes of {0} that did not arrive here yet. {1} and is imported by itself once they come. If they do not, ask for a file of everything.':
    'Diese Datei baut auf Änderungen von {0} auf, die hier noch nicht angekommen sind. {1} und wird von selbst importiert, sobald sie kommen. Sonst um eine Datei mit allem bitten.',
  '{0} was copied or set back': '{0} wurde kopiert oder zurückgesetzt',
  'Two histories go by its name. {0}. Open Docket on {1}, import a file of everything from this tablet there, then ask for a new file.':
    'Zwei Verläufe tragen seinen Namen. {0}. Docket auf {1} öffnen, dort eine Datei mit allem von diesem Tablet importieren, dann um eine neue Datei bitten.',
  'Orders of {0}': 'Aufträge von {0}',
  'All of them are on this tablet already.': 'Alle sind schon auf diesem Tablet.',
  '{0} with {1}: {2}.': '{0} mit {1}: {2}.',
  'new record|new records': {
    one: '{0} neuem Datensatz',
    other: '{0} neuen Datensätzen'
  },
  '{0} here already, left as they are.': '{0} schon hier, so gelassen, wie es ist.',
  '{0} that this app does not understand, left out.':
    '{0}, die diese App nicht versteht, ausgelassen.',
  '{0} They become orders of your own; the other workshop does not hear of what you do with them.':
    '{0} Sie werden eigene Aufträge; der andere Betrieb erfährt nicht, was damit geschieht.',
  'Nothing is written yet. Import adds them; all of them or none.':
    'Noch ist nichts geschrieben. Importieren fügt sie hinzu, alle oder keinen.',
  'Everything in it is on this tablet already.': 'Alles darin ist schon auf diesem Tablet.',
  'Join {0}': 'Beitreten: {0}',
  'the workshop of {0}': 'dem Betrieb von {0}',
  'This tablet has nothing yet. It becomes one of that workshop, with {0} that the file brings.':
    'Dieses Tablet hat noch nichts. Es gehört dann zu jenem Betrieb, mit {0} aus der Datei.',
  'This tablet was copied or set back': 'Dieses Tablet wurde kopiert oder zurückgesetzt',
  'Another one went on under its name. Import gives this tablet a name of its own in the books, takes what the file tells, and keeps what was done only here. Nothing counts twice and nothing is lost. Docket then opens anew.':
    'Ein anderes machte unter seinem Namen weiter. Importieren gibt diesem Tablet in den Büchern einen eigenen Namen, übernimmt, was die Datei sagt, und behält, was nur hier getan wurde. Nichts zählt doppelt, nichts geht verloren. Docket öffnet sich danach neu.',
  'Kept for later.': 'Für später behalten.',
  'Written by a newer Docket: update the app, then look again.':
    'Von einem neueren Docket geschrieben: App aktualisieren, dann erneut ansehen.',
  'Builds on an earlier file that is missing. Imported by itself once that comes.':
    'Baut auf einer früheren Datei auf, die fehlt. Wird von selbst importiert, sobald sie kommt.',
  'Its tablet was copied or set back: import a file from here there first.':
    'Sein Tablet wurde kopiert oder zurückgesetzt: dort zuerst eine Datei von hier importieren.',
  'Shared by another app. Nothing of it was taken yet.':
    'Von einer anderen App geteilt. Noch wurde nichts davon übernommen.',
  'Decide first': 'Zuerst entscheiden',
  'Who was there': 'Wer beteiligt war',
  'Type another number': 'Andere Nummer eintippen',
  'New number': 'Neue Nummer',
  'For the later one; the earlier one keeps its number.':
    'Für den späteren; der frühere behält seine Nummer.',
  'Give it this number': 'Diese Nummer geben',
  'Type the number that the later one is to have.':
    'Die Nummer eintippen, die der spätere haben soll.',
  Note: 'Notiz',
  'Why, if it matters later': 'Warum, falls es später wichtig ist',
  'Same answer for the other one of this kind': 'Gleiche Antwort für die andere dieser Art',
  'Same answer for the other {0} of this kind': 'Gleiche Antwort für die anderen {0} dieser Art',
  '{0} to decide first': '{0} zuerst zu entscheiden',
  'Why am I asked?': 'Warum diese Frage?',
  'earlier one|earlier ones': {
    one: '{0} früherer',
    other: '{0} frühere'
  },
  'Each did right by what that tablet knew. Put together, it does not fit, so a person decides.':
    'Jeder tat das Richtige nach dem, was jenes Tablet wusste. Zusammen passt es nicht, also entscheidet ein Mensch.',
  'Give the later ones less': 'Den späteren weniger geben',
  'Unallocate the later ones': 'Zuweisung der späteren aufheben',
  'Give the earlier ones less': 'Den früheren weniger geben',
  'Nothing is there: count 0': 'Nichts ist da: 0 zählen',
  'They were there: add them': 'Sie waren da: hinzufügen',
  'The ledger is right': 'Das Lagerbuch stimmt',
  'It left whole: put the rest back': 'Er ging ganz weg: den Rest zurücklegen',
  'The count is right': 'Die Zählung stimmt',
  'Gone when it was counted': 'Beim Zählen schon weg',
  'Still there when it was counted': 'Beim Zählen noch da',
  'Keep as shipped': 'Als versandt behalten',
  'Cancel the rest': 'Den Rest stornieren',
  'It was one parcel': 'Es war ein Paket',
  'There were two parcels': 'Es waren zwei Pakete',
  'Order what was shipped': 'Bestellen, was versandt wurde',
  'Leave the line as it is': 'Die Position lassen, wie sie ist',
  'Unallocate it': 'Zuweisung aufheben',
  'It was shipped': 'Es wurde versandt',
  'One lot was made': 'Ein Los wurde gefertigt',
  'Two lots were made': 'Zwei Lose wurden gefertigt',
  'Drop the changes': 'Die Änderungen verwerfen',
  'Keep them as a note': 'Als Notiz behalten',
  'Keep what is shown': 'Behalten, was gezeigt wird',
  'Keep both texts': 'Beide Texte behalten',
  'Restore it': 'Wiederherstellen',
  'Keep it deleted': 'Gelöscht lassen',
  'Delete it': 'Löschen',
  'Give the later one a new number': 'Dem späteren eine neue Nummer geben',
  'Both keep it': 'Beide behalten sie',
  'Give the later piece a new number': 'Dem späteren Stück eine neue Nummer geben',
  'Give the first piece a new number': 'Dem ersten Stück eine neue Nummer geben',
  'It is one piece': 'Es ist ein Stück',
  'It goes with the next shipment': 'Es geht mit der nächsten Sendung',
  'It was in the parcel': 'Es war im Paket',
  'Keep it as a substitute': 'Als Ersatz behalten',
  'Keep it as it is': 'So behalten, wie es ist',
  'Give the later one a letter of its own': 'Dem späteren einen eigenen Buchstaben geben',
  'They are two': 'Es sind zwei',
  'The first is right': 'Das erste stimmt',
  'Both have left': 'Beide sind abgegangen',
  'Take this value': 'Diesen Wert nehmen',
  'Take the other count': 'Die andere Zählung nehmen',
  'Count {0}': '{0} zählen',
  'As {0} says': 'Wie {0} sagt',
  'the other one': 'der andere',
  'Take {0} out of it': '{0} herausnehmen',
  'this one': 'dieses',
  'Make {0} inactive': '{0} deaktivieren',
  Other: 'Sonstiges',
  empty: 'leer',
  yes: 'ja',
  no: 'nein',
  'Allocated [did]': 'Zugewiesen:',
  'Took or added': 'Entnahm oder fügte hinzu:',
  Ordered: 'Bestellt:',
  'Unallocated [did]': 'Zuweisung aufgehoben:',
  'Built [did]': 'Gebaut:',
  Wrote: 'Geschrieben:',
  Used: 'Verwendet:',
  'Gave the number': 'Nummer vergeben:',
  ' for {0}': ' für {0}',
  Took: 'Entnommen:',
  'It was decided meanwhile.': 'Es wurde inzwischen entschieden.',
  '{0} is taken already. Choose another.': '{0} ist schon vergeben. Etwas anderes wählen.',
  'It does not have the form {0}.': 'Es hat nicht die Form {0}.',
  'This does not fit any more: something changed meanwhile. Look again.':
    'Das passt nicht mehr: Inzwischen hat sich etwas geändert. Neu nachsehen.',
  'This can not stay as it is. Choose one of the answers.':
    'So kann es nicht bleiben. Eine der Antworten wählen.',
  'Opens this sales order.': 'Öffnet diesen Verkaufsauftrag.',
  'Opens this build order.': 'Öffnet diesen Bauauftrag.',
  'Opens this part.': 'Öffnet dieses Teil.',
  'Opens this stock item.': 'Öffnet diesen Lagerartikel.',
  'Opens this location.': 'Öffnet diesen Lagerort.',
  'Opens the home screen.': 'Öffnet die Startseite.',
  'Begins a sales order.': 'Beginnt einen Verkaufsauftrag.',
  'An unknown code': 'Ein unbekannter Code',
  'Is answered with two low tones, and changes nothing.':
    'Wird mit zwei tiefen Tönen beantwortet und ändert nichts.',
  'Create a sales order': 'Einen Verkaufsauftrag anlegen',
  'Choose who buys, then what and how many. Below each line stands what is in stock.':
    'Wählen, wer kauft, dann was und wie viel. Unter jeder Position steht, was auf Lager ist.',
  'Allocate stock': 'Bestand zuweisen',
  'Allocate All keeps stock for every line, so that nobody promises it twice.':
    '„Alles zuweisen“ hält Bestand für jede Position frei, damit niemand ihn doppelt verspricht.',
  'Build what is short': 'Fehlendes bauen',
  'Build Short begins the builds that are missing. Completed, they give what they made to the order.':
    '„Fehlendes bauen“ beginnt die fehlenden Bauaufträge. Abgeschlossen geben sie dem Auftrag, was sie gefertigt haben.',
  'Pick, on the order, leads from shelf to shelf and says what to take. Scanning is enough.':
    '„Kommissionieren“ am Auftrag führt von Regal zu Regal und sagt, was zu nehmen ist. Scannen genügt.',
  Ship: 'Versenden',
  'Ship Order sends what is allocated. Print the packing slip and put it into the parcel.':
    '„Auftrag versenden“ schickt ab, was zugewiesen ist. Den Lieferschein drucken und ins Paket legen.',
  'Shipped orders': 'Versandte Aufträge',
  'Tell the other tablets': 'Es den anderen Tablets sagen',
  'Send what was done here as an order file, and receive theirs. No network is needed.':
    'Was hier getan wurde, als Auftragsdatei senden und die der anderen empfangen. Ein Netz ist nicht nötig.',
  Scanning: 'Scannen',
  'On every page a scan opens what the code leads to: orders, builds, parts, stock items and places, by the codes on papers and labels, by their number, or by a code that was linked to them.':
    'Auf jeder Seite öffnet ein Scan, wohin der Code führt: Aufträge, Bauaufträge, Teile, Lagerartikel und Orte, mit den Codes auf Papieren und Etiketten, mit ihrer Nummer oder mit einem verknüpften Code.',
  'A scanner that types like a keyboard is set up once: it types ~ before every code and Enter after it. Its manual calls them prefix, hex 7E, and suffix, hex 0D.':
    'Ein Scanner, der wie eine Tastatur tippt, wird einmal eingerichtet: Er tippt ~ vor jedem Code und Eingabe danach. In seinem Handbuch heißen sie Präfix, hex 7E, und Suffix, hex 0D.',
  'The camera reads codes too, without a network: press Scan at the top.':
    'Auch die Kamera liest Codes, ohne Netz: oben „Scannen“ drücken.',
  'Tablets and order files': 'Tablets und Auftragsdateien',
  'Every tablet has its own copy of the shop. What was done on one reaches the others in order files: nearby, by cable or on a memory stick.':
    'Jedes Tablet hat seine eigene Kopie des Betriebs. Was auf einem getan wurde, erreicht die anderen in Auftragsdateien: aus der Nähe, per Kabel oder auf einem Stick.',
  'A file may come late, twice or in any order. What two tablets did that does not fit together becomes a finding, and waits until somebody decides.':
    'Eine Datei darf spät, doppelt oder in beliebiger Reihenfolge kommen. Was zwei Tablets taten und nicht zusammenpasst, wird ein Befund und wartet auf eine Entscheidung.',
  Backups: 'Backups',
  'All data is on this tablet and nowhere else. A backup is one file with everything in it: make one every week, and keep it on another device.':
    'Alle Daten sind auf diesem Tablet und nirgends sonst. Ein Backup ist eine Datei mit allem darin: jede Woche eins machen und auf einem anderen Gerät aufbewahren.',
  'What needs you now': 'Was jetzt zu tun ist',
  'Ready to build': 'Baubereit',
  'Not allocated': 'Nicht zugewiesen',
  'Part allocated': 'Teils zugewiesen',
  'Building {0}': '{0} im Bau',
  '{0} d overdue': '{0} T überfällig',
  Kind: 'Art',
  'In file': 'In der Datei',
  Here: 'Hier',
  'Left out': 'Ausgelassen',
  'Records of the file by kind': 'Datensätze der Datei nach Art',
  '{0} made from what other records say': '{0} aus dem erzeugt, was andere Datensätze sagen',
  '{0} left out: {1}': '{0} ausgelassen: {1}',
  '{0} not known': '{0} nicht erkannt',
  'file|files': {
    one: '{0} Datei',
    other: '{0} Dateien'
  },
  'Their headers or fields are not those of InvenTree in English. The other files can be imported without them.':
    'Ihre Überschriften oder Felder sind nicht die von InvenTree auf Englisch. Die anderen Dateien können ohne sie importiert werden.',
  'Some rows point at records that are in none of the files':
    'Einige Zeilen verweisen auf Datensätze, die in keiner der Dateien sind',
  'They are listed below, under what is not right. Cancel, and choose all tables and lists at once, to have them joined.':
    'Sie stehen unten bei dem, was nicht richtig ist. Abbrechen und alle Tabellen und Listen zugleich wählen, damit sie verbunden werden.',
  '{0} not whole': '{0} nicht ganz',
  'list|lists': {
    one: '{0} Liste',
    other: '{0} Listen'
  },
  'Only the pages that you chose are read.': 'Nur die gewählten Seiten werden gelesen.',
  Files: 'Dateien',
  'Pasted text': 'Eingefügter Text',
  'Comes from': 'Kommt von',
  'InvenTree version': 'InvenTree-Version',
  'Written on': 'Geschrieben am',
  '{0} to import': '{0} zu importieren',
  'Nothing is written yet. An import is not undone as a whole, so look through this first.':
    'Noch ist nichts geschrieben. Ein Import wird nicht als Ganzes rückgängig gemacht, daher zuerst durchsehen.',
  'Everything that is taken from it is here already. What was changed here since stays as it is.':
    'Alles, was daraus übernommen wird, ist schon hier. Was seitdem hier geändert wurde, bleibt, wie es ist.',
  '{0} would stand twice': '{0} stünden doppelt',
  'order number|order numbers': {
    one: '{0} Auftragsnummer',
    other: '{0} Auftragsnummern'
  },
  '{0}{1}: other orders here have the same. If those came from the same InvenTree, cancel and give it the name it had then.':
    '{0}{1}: Andere Aufträge hier haben dieselbe. Wenn sie aus demselben InvenTree kamen, abbrechen und ihm den damaligen Namen geben.',
  '{0} held back': '{0} zurückgehalten',
  'They are new, but belong to orders, builds or stock that are here already. Those are left as they are, because they may have moved on.':
    'Sie sind neu, gehören aber zu Aufträgen, Bauaufträgen oder Bestand, die schon hier sind. Diese bleiben, wie sie sind, weil sie inzwischen weiter sein können.',
  '{0} may be counted twice': '{0} könnten doppelt zählen',
  'InvenTree split them off from stock that is here with its whole quantity. Count that stock after the import.':
    'InvenTree hat sie von Bestand abgeteilt, der mit seiner ganzen Menge hier ist. Diesen Bestand nach dem Import zählen.',
  'What comes': 'Was kommt',
  '{0} in the file: {1} taken, {2} left out.': '{0} in der Datei: {1} übernommen, {2} ausgelassen.',
  'None in the file.': 'Keine in der Datei.',
  '{0} not right in the file': '{0} in der Datei nicht richtig',
  'The first {0} are listed.': 'Die ersten {0} sind aufgeführt.',
  'Not taken, and why': 'Nicht übernommen, und warum',
  'It stays in InvenTree.': 'Es bleibt in InvenTree.',
  'No records': 'Keine Datensätze',
  'Entries of the file without a model, a number or fields.':
    'Einträge der Datei ohne Modell, Nummer oder Felder.',
  'Fields without a place here': 'Felder ohne Platz hier',
  'Their records are taken without them. Counted are the kinds of records.':
    'Ihre Datensätze werden ohne sie übernommen. Gezählt sind die Arten von Datensätzen.',
  Lines: 'Positionen',
  '{0} and {1} extra': '{0} und {1} zusätzlich',
  'several currencies': 'mehrere Währungen',
  'Orders of the file': 'Aufträge der Datei',
  'No customer in the file': 'Kein Kunde in der Datei',
  'Pages of orders': 'Seiten der Aufträge',
  'Drop the export here, or tables and lists together, or choose them.':
    'Den Export hier ablegen, oder Tabellen und Listen zusammen, oder wählen.',
  'Choose files': 'Dateien wählen',
  'Export file': 'Exportdatei',
  'Paste the text instead': 'Stattdessen den Text einfügen',
  'Text of the export': 'Text des Exports',
  'Paste the text of the export first.': 'Zuerst den Text des Exports einfügen.',
  Company: 'Firma',
  'Order line': 'Auftragsposition',
  'Order lines': 'Auftragspositionen',
  'Extra line': 'Zusatzposition',
  Shipment: 'Sendung',
  'Allocation to an order': 'Zuweisung an einen Auftrag',
  'Allocations to orders': 'Zuweisungen an Aufträge',
  'Allocation to a build': 'Zuweisung an einen Bauauftrag',
  'Allocations to builds': 'Zuweisungen an Bauaufträge',
  'Stock item': 'Lagerartikel',
  'BOM line': 'Stücklistenposition',
  'BOM lines': 'Stücklistenpositionen',
  Substitute: 'Ersatz',
  Substitutes: 'Ersatzteile',
  'Price break': 'Staffelpreis',
  'Price breaks': 'Staffelpreise',
  'Not known, so it is left out: {0}': 'Nicht erkannt, also ausgelassen: {0}',
  'Export: {0}': 'Export: {0}',
  '{0}: {1}': '{0}: {1}',
  '{0}: {1} of {2}. The others are on further pages of the list, which are not among the files.':
    '{0}: {1} von {2}. Die anderen sind auf weiteren Seiten der Liste, die nicht unter den Dateien sind.',
  'Checking the records': 'Die Datensätze werden geprüft',
  'Comparing with what is on this tablet': 'Vergleich mit dem, was auf diesem Tablet ist',
  'Writing {0} records': '{0} Datensätze werden geschrieben',
  'Checking {0} of {1}': '{0} von {1} werden geprüft',
  'In InvenTree, run “invoke export-records” and choose the file that it writes.':
    'In InvenTree „invoke export-records“ ausführen und die Datei wählen, die es schreibt.',
  'The file is too large: {0}, and at most {1} are read. Delete what is old in a copy of that InvenTree, export the copy, then try again.':
    'Die Datei ist zu groß: {0}, und höchstens {1} werden gelesen. In einer Kopie dieses InvenTree löschen, was alt ist, die Kopie exportieren, dann erneut versuchen.',
  'In this file more than {0} lists stand inside each other, which no InvenTree export has. {1}':
    'In dieser Datei stehen mehr als {0} Listen ineinander, was kein InvenTree-Export hat. {1}',
  'The file holds too much: at most {0} entries of a kind are read. Delete what is old in a copy of that InvenTree, export the copy, then try again.':
    'Die Datei enthält zu viel: Höchstens {0} Einträge einer Art werden gelesen. In einer Kopie dieses InvenTree löschen, was alt ist, die Kopie exportieren, dann erneut versuchen.',
  'A field in this file is called “{0}”, a name that programs keep for themselves, so the file was not taken. Remove that field, then try again.':
    'Ein Feld dieser Datei heißt „{0}“, ein Name, der Programmen vorbehalten ist, also wurde die Datei nicht übernommen. Das Feld entfernen, dann erneut versuchen.',
  'This is not a text file, but perhaps a picture, an archive or a copy of the database. {0} Unpack it first when it is in an archive.':
    'Das ist keine Textdatei, sondern vielleicht ein Bild, ein Archiv oder eine Kopie der Datenbank. {0} Zuerst entpacken, wenn sie in einem Archiv ist.',
  'This is a web page, not an export. Saving a page of InvenTree does not save its records. {0}':
    'Das ist eine Webseite, kein Export. Eine Seite von InvenTree zu speichern, speichert nicht ihre Datensätze. {0}',
  'This is a table whose headers are not those of InvenTree. Set the language there to English, download its tables again as CSV, then choose them all at once.':
    'Das ist eine Tabelle, deren Überschriften nicht die von InvenTree sind. Dort die Sprache auf Englisch stellen, die Tabellen erneut als CSV herunterladen, dann alle zugleich wählen.',
  'This is the file of a spreadsheet program. Download the tables of InvenTree as CSV or TSV, then choose those.':
    'Das ist die Datei einer Tabellenkalkulation. Die Tabellen von InvenTree als CSV oder TSV herunterladen, dann diese wählen.',
  'This is not JSON, or it was changed since it was written. {0}':
    'Das ist kein JSON oder wurde nach dem Schreiben verändert. {0}',
  'The file stops in the middle: the copy was not finished. Copy it again from where it was written, then choose it again.':
    'Die Datei bricht mittendrin ab: Die Kopie wurde nicht fertig. Von dort, wo sie geschrieben wurde, neu kopieren, dann erneut wählen.',
  'This may be a list from InvenTree’s web interface, but it has other fields than those that are known. {0}':
    'Das ist vielleicht eine Liste aus der Weboberfläche von InvenTree, hat aber andere Felder als die bekannten. {0}',
  'This is JSON, but no InvenTree export. {0}': 'Das ist JSON, aber kein InvenTree-Export. {0}',
  'There are no records in this file. {0}': 'In dieser Datei sind keine Datensätze. {0}',
  'The importer did not start, so nothing was written. Reload the page, then choose the file again.':
    'Der Import ist nicht gestartet, also wurde nichts geschrieben. Die Seite neu laden, dann die Datei erneut wählen.',
  'People, passwords and permissions': 'Personen, Passwörter und Rechte',
  'Only counted. Not one of their fields is read.':
    'Nur gezählt. Keines ihrer Felder wird gelesen.',
  'History of stock': 'Lagerverlauf',
  'The ledger of stock starts with the import. What happened before stays in InvenTree.':
    'Das Lagerbuch beginnt mit dem Import. Was vorher geschah, bleibt in InvenTree.',
  'Worked out here': 'Hier errechnet',
  'Docket works these out from the other records.':
    'Docket errechnet dies aus den anderen Datensätzen.',
  'Without a place here': 'Ohne Platz hier',
  'Docket does not keep these. They stay in InvenTree.':
    'Docket bewahrt dies nicht auf. Es bleibt in InvenTree.',
  'Not known': 'Nicht bekannt',
  'Perhaps from a plugin, or from a newer InvenTree.':
    'Vielleicht von einem Plugin oder aus einem neueren InvenTree.',
  'Twice in the file': 'Doppelt in der Datei',
  'The same record stands before it in the file. The first one counts.':
    'Derselbe Datensatz steht in der Datei davor. Der erste zählt.',
  'Point at something that is not there': 'Verweisen auf etwas, das nicht da ist',
  'They can not be without a record that is missing or was left out.':
    'Sie können nicht ohne einen Datensatz sein, der fehlt oder ausgelassen wurde.',
  'Without sense': 'Ohne Sinn',
  'A field that they can not be without makes no sense.':
    'Ein Feld, ohne das sie nicht sein können, ergibt keinen Sinn.',
  'Used up already': 'Schon verbraucht',
  'Their build is over, and what it held has been used up.':
    'Ihr Bauauftrag ist vorbei, und was er belegte, ist verbraucht.',
  'More is allocated than there is': 'Mehr zugewiesen, als da ist',
  'It is taken as it is. Free some of it before you ship.':
    'Es wird übernommen, wie es ist. Vor dem Versand etwas davon freigeben.',
  '{0} too much': '{0} zu viel',
  'Stock below zero': 'Bestand unter null',
  'It is taken as 0. Count it and put it right.':
    'Er wird als 0 übernommen. Zählen und richtigstellen.',
  'Shipped, but from unknown stock': 'Versandt, aber aus unbekanntem Bestand',
  'The file no longer knows which stock was shipped. An empty stock item stands in for it, so that the line shows what left.':
    'Die Datei weiß nicht mehr, welcher Bestand versandt wurde. Ein leerer Lagerartikel steht dafür, damit die Position zeigt, was abging.',
  'Shipped differs': 'Versandte Menge weicht ab',
  'More was shipped by the allocations than the line says. The allocations count.':
    'Laut Zuweisungen wurde mehr versandt, als die Position sagt. Die Zuweisungen zählen.',
  'the line says {0}': 'die Position sagt {0}',
  'Shipped, but the part is gone': 'Versandt, aber das Teil fehlt',
  'Something left on a line whose part is not in the file. It can not be shown.':
    'Auf einer Position ging etwas ab, deren Teil nicht in der Datei ist. Es kann nicht gezeigt werden.',
  'Builds under way': 'Laufende Bauaufträge',
  'They have used up some of their components already, and the file does not say how much of each. Check their allocations.':
    'Sie haben schon Komponenten verbraucht, und die Datei sagt nicht, wie viel von jeder. Ihre Zuweisungen prüfen.',
  '{0} completed': '{0} fertig',
  'Another total': 'Andere Summe',
  'The file gives another total than its lines add up to. The lines count.':
    'Die Datei nennt eine andere Summe, als die Positionen ergeben. Die Positionen zählen.',
  'the file says {0}': 'die Datei sagt {0}',
  'Prices in several currencies': 'Preise in mehreren Währungen',
  'The order has no total until its prices are in one currency.':
    'Der Auftrag hat keine Summe, bis seine Preise in einer Währung sind.',
  'Status not known': 'Status nicht bekannt',
  'It is kept by its name. An order with it is closed here.':
    'Er bleibt mit seinem Namen erhalten. Ein Auftrag damit ist hier geschlossen.',
  'Status of the shop’s own': 'Eigener Status des Betriebs',
  'The general status behind it is taken.': 'Der allgemeine Status dahinter wird genommen.',
  'The same reference twice': 'Dieselbe Referenz zweimal',
  'Both are taken and keep it.': 'Beide werden übernommen und behalten sie.',
  'The same serial number twice': 'Dieselbe Seriennummer zweimal',
  'A serial number on more than one piece': 'Eine Seriennummer an mehr als einem Stück',
  'It stands in the notes.': 'Sie steht in den Notizen.',
  'Points at something that is not there': 'Verweist auf etwas, das nicht da ist',
  'The field is left empty. A record that can not be without it is left out.':
    'Das Feld bleibt leer. Ein Datensatz, der ohne es nicht sein kann, wird ausgelassen.',
  'Contact or address of another company': 'Kontakt oder Adresse einer anderen Firma',
  'The field is left empty.': 'Das Feld bleibt leer.',
  'Shipment of another order': 'Sendung eines anderen Auftrags',
  'Starts after its target date': 'Beginnt nach dem Zieldatum',
  'The start date is left empty.': 'Das Startdatum bleibt leer.',
  'Would stand inside itself': 'Stünde in sich selbst',
  'A value without sense': 'Ein Wert ohne Sinn',
  'A value out of bounds': 'Ein Wert außerhalb der Grenzen',
  'The nearest possible value is taken.': 'Der nächste mögliche Wert wird genommen.',
  'More decimals than are kept': 'Mehr Nachkommastellen, als aufbewahrt werden',
  'The number is rounded.': 'Die Zahl wird gerundet.',
  'Text too long': 'Text zu lang',
  'It is cut. The whole stands in the notes where there are notes.':
    'Er wird gekürzt. Der ganze steht in den Notizen, wo es Notizen gibt.',
  'A link that is not safe to follow': 'Ein Link, dem zu folgen nicht sicher ist',
  'More actions': 'Weitere Aktionen',
  'Nothing found.': 'Nichts gefunden.',
  'Search: {0}': 'Suchen: {0}',
  'Change: {0}': 'Ändern: {0}',
  '+1 d': '+1 T',
  '+1 w': '+1 W',
  '+2 w': '+2 W',
  'Usual days': 'Übliche Tage',
  'Delete last digit': 'Letzte Ziffer löschen',
  'Quick amounts': 'Schnelle Mengen',
  Pages: 'Seiten',
  Previous: 'Zurück',
  '{0}–{1} of {2}': '{0}–{1} von {2}',
  'Create…': 'Anlegen…',
  'Search {0}': '{0} suchen',
  '{0} of {1} shown. Search to see the others.':
    '{0} von {1} gezeigt. Suchen, um die anderen zu sehen.',
  Close: 'Schließen',
  'Discard what you entered?': 'Eingaben verwerfen?',
  'It has not been saved.': 'Sie wurden nicht gespeichert.',
  Discard: 'Verwerfen',
  'Keep editing': 'Weiter bearbeiten',
  'Skip to content': 'Zum Inhalt',
  Main: 'Hauptnavigation',
  Less: 'Weniger',
  'More [one more]': 'Mehr',
  'Need {0} ·': 'Bedarf {0} ·',
  'No free stock of this part': 'Kein freier Bestand dieses Teils',
  '{0} held by': '{0} belegt durch',
  '{0} can not be taken: it {1}.': '{0} nicht verfügbar: {1}.',
  'Holds {0} already, from {1}.': 'Belegt schon {0}, von {1}.',
  'place|places': {
    one: '{0} Ort',
    other: '{0} Orten'
  },
  'Enter serial numbers': 'Seriennummern eingeben',
  'The line has no part.': 'Die Position hat kein Teil.',
  'Needs no stock.': 'Braucht keinen Bestand.',
  'Was allocated already.': 'War schon zugewiesen.',
  'There is no stock of it.': 'Es gibt keinen Bestand davon.',
  'There is stock, but not where it was looked for.':
    'Es gibt Bestand, aber nicht dort, wo gesucht wurde.',
  'There is stock, but none that may be sold.':
    'Es gibt Bestand, aber keinen, der verkauft werden darf.',
  'All stock is held by other orders or builds.':
    'Aller Bestand ist durch andere Aufträge oder Bauaufträge belegt.',
  'No single stock item covers it.': 'Kein einzelner Lagerartikel deckt es.',
  'expires first': 'läuft zuerst ab',
  'covers it without a split': 'deckt es ohne Teilung',
  'the only one': 'der einzige',
  'Part · {0} missing': 'Teils · {0} fehlen',
  'Nothing could be allocated.': 'Nichts konnte zugewiesen werden.',
  '{0} allocated in full{1}.': '{0} voll zugewiesen{1}.',
  ', {0} still short': ', {0} noch knapp',
  'What was allocated': 'Was zugewiesen wurde',
  '{0} from {1} ({2})': '{0} aus {1} ({2})',
  'Batch {0}': 'Charge {0}',
  'With the customer': 'Beim Kunden',
  Production: 'Fertigung',
  'For line {0}': 'Für Position {0}',
  'For the order': 'Für den Auftrag',
  ' · due {0}': ' · fällig {0}',
  'This part can not be built yet': 'Dieses Teil kann noch nicht gebaut werden',
  'It needs the flag Assembly and a bill of materials. Say on the part what goes into it.':
    'Es braucht den Schalter „Baugruppe“ und eine Stückliste. Am Teil angeben, was hineingehört.',
  '{0} will be created, each for its line.': '{0} werden angelegt, je für eine Position.',
  'What will be built': 'Was gebaut wird',
  'No short line has a part that can be built.':
    'Keine Position mit Fehlmenge hat ein Teil, das gebaut werden kann.',
  'Can not be built, receive stock instead: {0}.':
    'Kann nicht gebaut werden, stattdessen Bestand einbuchen: {0}.',
  Stop: 'Anhalten',
  'What came of it': 'Was daraus wurde',
  'Not done': 'Nicht erledigt',
  'Undo all': 'Alles rückgängig',
  'Cancels {0} and releases {1}.': 'Storniert {0} und gibt frei: {1}.',
  'Cancels {0}. Nothing is allocated.': 'Storniert {0}. Nichts ist zugewiesen.',
  '{0} already shipped stay shipped.': '{0} schon Versandte bleiben versandt.',
  '{0} open: {1}.': '{0} offen: {1}.',
  'build stays|builds stay': {
    one: '{0} Bauauftrag bleibt',
    other: '{0} Bauaufträge bleiben'
  },
  'This can not be undone, and a cancelled order can not be edited or shipped: to go on with it, duplicate it.':
    'Das kann nicht rückgängig gemacht werden, und ein stornierter Auftrag kann nicht bearbeitet oder versandt werden: zum Weitermachen duplizieren.',
  'Cancel Order?': 'Auftrag stornieren?',
  'Keep order': 'Auftrag behalten',
  'Say what it is, for example Freight.': 'Angeben, was es ist, zum Beispiel Fracht.',
  'no price': 'kein Preis',
  '{0} of {1} allocated': '{0} von {1} zugewiesen',
  'needs no stock': 'braucht keinen Bestand',
  'Shipped {0}': 'Versandt {0}',
  'this customer’s price': 'der Preis dieses Kunden',
  'the list price': 'der Listenpreis',
  'Use {0}': '{0} nehmen',
  '{0} is {1}.': '{0} ist {1}.',
  'More: discount, tax, reference, date, notes': 'Mehr: Rabatt, Steuer, Referenz, Datum, Notizen',
  Discount: 'Rabatt',
  Tax: 'Steuer',
  'At most 500 characters': 'Höchstens 500 Zeichen',
  'Already on {0}: number {1}.': 'Schon auf {0}: Nummer {1}.',
  'Add to it instead': 'Stattdessen dort hinzufügen',
  'Submit & add another': 'Bestätigen und weitere hinzufügen',
  Price: 'Preis',
  'Free in stock': 'Frei auf Lager',
  'Line item': 'Position',
  'Allocated stock': 'Zugewiesener Bestand',
  'Unallocate {0} from {1}': 'Zuweisung aufheben: {0} von {1}',
  'Shipped stock': 'Versandter Bestand',
  Qty: 'Menge',
  '{0} each{1}': 'je {0}{1}',
  'Ordered: {0}': 'Bestellt: {0}',
  'Order items in {0}': 'Positionen in {0}',
  'Choose sales orders': 'Verkaufsaufträge auswählen',
  'Three capital letters, for example EUR.': 'Drei Großbuchstaben, zum Beispiel EUR.',
  'The target date is before the start date.': 'Das Zieldatum liegt vor dem Startdatum.',
  'Edit Sales Order': 'Verkaufsauftrag bearbeiten',
  'Due {0}': 'Fällig {0}',
  'Customer is not on this tablet': 'Kunde ist nicht auf diesem Tablet',
  'What if…': 'Was wäre, wenn…',
  ' ({0} without a price)': ' ({0} ohne Preis)',
  'Their reference {0}': 'Deren Referenz {0}',
  Net: 'Netto',
  '{0} not in it.': '{0} nicht enthalten.',
  'line without a price is|lines without a price are': {
    one: '{0} Position ohne Preis ist',
    other: '{0} Positionen ohne Preis sind'
  },
  'line in another currency is|lines in another currency are': {
    one: '{0} Position in einer anderen Währung ist',
    other: '{0} Positionen in einer anderen Währung sind'
  },
  'Allocate Serials · {0}': 'Seriennummern zuweisen · {0}',
  'Ranges and single numbers: 101-105, 110. 101+ counts on from 101.':
    'Bereiche und einzelne Nummern: 101-105, 110. 101+ zählt ab 101 weiter.',
  'How many': 'Wie viele',
  'Enter a whole number, 1 or more.': 'Eine ganze Zahl eingeben, 1 oder mehr.',
  'A check: as many numbers as this must be named.':
    'Zur Kontrolle: So viele Nummern müssen genannt sein.',
  ' to {0}': ' an {0}',
  'Ship and close short?': 'Versenden und mit Fehlmenge schließen?',
  'Not everything is allocated': 'Nicht alles ist zugewiesen',
  'Ship Order?': 'Auftrag versenden?',
  'Ships {0} and closes the order. {1} will never be sent. After shipping the order can not be edited.':
    'Versendet {0} und schließt den Auftrag. {1} werden nie versandt. Nach dem Versand kann der Auftrag nicht mehr bearbeitet werden.',
  'Ship {0}? After shipping the order can not be edited.':
    '{0} versenden? Nach dem Versand kann der Auftrag nicht mehr bearbeitet werden.',
  'line is|lines are': {
    one: '{0} Position',
    other: '{0} Positionen'
  },
  '{0} short by {1}. Ship what is allocated: {2}. The order stays open with the rest.':
    '{0} mit Fehlmenge {1}. Versenden, was zugewiesen ist: {2}. Der Auftrag bleibt mit dem Rest offen.',
  '{0} short by {1}, and nothing is allocated yet. Allocate or build first.':
    '{0} mit Fehlmenge {1}, und noch ist nichts zugewiesen. Zuerst zuweisen oder bauen.',
  'Ship and close short': 'Versenden und mit Fehlmenge schließen',
  'Ship what is allocated': 'Versenden, was zugewiesen ist',
  'Not yet': 'Noch nicht',
  'Short lines': 'Positionen mit Fehlmenge',
  '{0} · short {1}': '{0} · fehlen {1}',
  'Ship and close short…': 'Versenden und mit Fehlmenge schließen…',
  'Say why the rest is not sent.': 'Angeben, warum der Rest nicht gesendet wird.',
  'Tracking number': 'Sendungsnummer',
  'Ship to': 'Lieferadresse',
  Tracking: 'Sendungsverfolgung',
  Invoice: 'Rechnung',
  Delivered: 'Zugestellt',
  'Checked by': 'Geprüft von',
  'Sent {0}': 'Gesendet {0}',
  Waits: 'Wartet',
  'What is in shipment {0}': 'Was in Sendung {0} ist',
  'Nothing but papers.': 'Nur Papiere.',
  'Nothing is packed in it by name. What is allocated goes along when the order is shipped.':
    'Namentlich ist nichts darin gepackt. Was zugewiesen ist, geht beim Versand des Auftrags mit.',
  'Print packing slip of shipment {0}': 'Lieferschein der Sendung {0} drucken',
  'Packing slip': 'Lieferschein',
  'Edit shipment {0}': 'Sendung {0} bearbeiten',
  'Check shipment {0}': 'Sendung {0} prüfen',
  Check: 'Prüfen',
  'Uncheck shipment {0}': 'Prüfung von Sendung {0} zurücknehmen',
  Uncheck: 'Prüfung zurücknehmen',
  'Delete shipment {0}': 'Sendung {0} löschen',
  'Empty: the next number': 'Leer: die nächste Nummer',
  'The order’s own': 'Die des Auftrags',
  'Invoice number': 'Rechnungsnummer',
  'For example the carrier’s page': 'Zum Beispiel die Seite des Spediteurs',
  'Delivery date': 'Lieferdatum',
  '{0} short by {1} – {2}': '{0} mit Fehlmenge {1} – {2}',
  'build or receive stock': 'bauen oder Bestand einbuchen',
  'receive stock': 'Bestand einbuchen',
  'Wants nothing': 'Braucht nichts',
  Slips: 'Verspätet sich',
  'Better off': 'Früher fertig',
  'Now:': 'Jetzt:',
  'Then:': 'Dann:',
  'expires {0}': 'läuft ab {0}',
  'free {0}': 'frei {0}',
  'Take from {0}{1}': 'Aus {0}{1} nehmen',
  ', batch {0}': ', Charge {0}',
  'Changed just now': 'Gerade eben geändert',
  'Ship Orders': 'Aufträge versenden',
  'Cancel Orders': 'Aufträge stornieren',
  'Allocated from free stock': 'Aus freiem Bestand zugewiesen',
  '{0} of {1} selected': '{0} von {1} gewählt',
  '{0} of {1}': '{0} von {1}',
  'Done for {0}.': 'Erledigt für {0}.',
  'Done for {0}, not for {1}. Each says why.':
    'Erledigt für {0}, nicht für {1}. Bei jedem steht, warum.',
  'Ships {0} with {1}. Shipped orders can not be edited any more, and this can not be undone.':
    'Versendet {0} mit {1}. Versandte Aufträge können nicht mehr bearbeitet werden, und das kann nicht rückgängig gemacht werden.',
  '{0} Not ready to ship, and refused: {1}.': '{0} Nicht versandbereit und abgelehnt: {1}.',
  'Builds that go on: {0}.': 'Bauaufträge, die weitergehen: {0}.',
  'Closed already, and refused: {0}.': 'Schon geschlossen und abgelehnt: {0}.',
  'This can not be undone.': 'Das kann nicht rückgängig gemacht werden.',
  '{0} short': '{0} mit Fehlmenge',
  '{0}: nothing is due': '{0}: nichts ist fällig',
  '{0}: {1}, {2}': '{0}: {1}, {2}',
  '{0}, {1}': '{0}, {1}',
  '{0} · {1}': '{0} · {1}',
  '{0} overdue, {1} still to go': '{0} überfällig, noch {1}',
  'Without a target date: {0}': 'Ohne Zieldatum: {0}',
  'open order|open orders': {
    one: '{0} offener Auftrag',
    other: '{0} offene Aufträge'
  },
  'Ship {0}': '{0} versenden',
  'Ship {0} · {1}': '{0} versenden · {1}',
  '{0}, {1} still to go': '{0}, noch {1}',
  'Customer reference: {0}': 'Kundenreferenz: {0}',
  'target date|target dates': {
    one: '{0} Zieldatum',
    other: '{0} Zieldaten'
  },
  '{0} – {1}': '{0} – {1}',
  'Earlier references': 'Frühere Referenzen',
  Issued: 'Gestartet',
  'Cancelled because': 'Storniert, weil',
  'Shipped short because': 'Mit Fehlmenge versandt, weil',
  'At most 100 %.': 'Höchstens 100 %.',
  'At most 2 decimals are kept. Round the number.':
    'Höchstens 2 Nachkommastellen werden aufbewahrt. Die Zahl runden.',
  'due today': 'heute fällig',
  'No customer': 'Kein Kunde',
  'More than {0} digits. Was it a barcode? Enter how many.':
    'Mehr als {0} Ziffern. War das ein Barcode? Die Menge eingeben.',
  'This part is not here any more. Remove the line.':
    'Dieses Teil ist nicht mehr hier. Die Position entfernen.',
  '{0} without a price': '{0} ohne Preis',
  'In Progress': 'In Bearbeitung',
  Returned: 'Zurückgegeben',
  Lost: 'Verloren',
  'Shipped on {0}.': 'Versandt am {0}.',
  'This order is {0}.': 'Dieser Auftrag ist {0}.',
  '{0} It can not be edited any more.': '{0} Er kann nicht mehr bearbeitet werden.',
  'is used up': 'ist aufgebraucht',
  'has a status that may not be sold': 'hat einen Status, der nicht verkauft werden darf',
  'is with a customer': 'ist bei einem Kunden',
  'is installed in something else': 'ist in etwas anderes eingebaut',
  'was used up in a build': 'wurde in einem Bauauftrag verbraucht',
  'is still being built': 'ist noch im Bau',
  'is expired': 'ist abgelaufen',
  'None free in stock': 'Nichts frei auf Lager',
  '{0} free in stock': '{0} frei auf Lager',
  '{0} · {1} short': '{0} · {1} fehlen',
  'Expected today': 'Heute erwartet',
  'Expected on {0}': 'Erwartet am {0}',
  'Expected, components short': 'Erwartet, Komponenten fehlen',
  'Expected, no date': 'Erwartet, kein Datum',
  'Short by {0}': 'Fehlmenge {0}',
  'Can not ship whole: short by {0}': 'Kann nicht ganz versandt werden: Fehlmenge {0}',
  'Nobody knows when it can ship: a build lacks components':
    'Niemand weiß, wann er versandt werden kann: Einem Bauauftrag fehlen Komponenten',
  'Nobody knows when it can ship: a build has no target date':
    'Niemand weiß, wann er versandt werden kann: Ein Bauauftrag hat kein Zieldatum',
  'Can ship today, after its target date': 'Kann heute versandt werden, nach dem Zieldatum',
  'Can ship today': 'Kann heute versandt werden',
  'Can ship on {0}, after its target date': 'Kann am {0} versandt werden, nach dem Zieldatum',
  'Can ship on {0}': 'Kann am {0} versandt werden',
  'This part is not an assembly, so it can not be built. Receive stock of it instead.':
    'Dieses Teil ist keine Baugruppe, kann also nicht gebaut werden. Stattdessen Bestand einbuchen.',
  'The line is for another part. Open the order again.':
    'Die Position ist für ein anderes Teil. Den Auftrag neu öffnen.',
  'The build that this one is for is closed.':
    'Der Bauauftrag, für den dieser ist, ist geschlossen.',
  'No short line has a part that can be built. Receive stock for the short lines.':
    'Keine Position mit Fehlmenge hat ein Teil, das gebaut werden kann. Für diese Positionen Bestand einbuchen.',
  'This order is {0}. It can not be edited any more.':
    'Dieser Auftrag ist {0}. Er kann nicht mehr bearbeitet werden.',
  'The order is {0} already.': 'Der Auftrag ist schon {0}.',
  'The order is on hold. Resume it first, then it can become {0}.':
    'Der Auftrag ist pausiert. Zuerst fortsetzen, dann kann er {0} werden.',
  'An order that is {0} can not become {1}.': 'Ein Auftrag, der {0} ist, kann nicht {1} werden.',
  '{0} is not a customer. Switch on “Customer” for this company, or choose another one.':
    '{0} ist kein Kunde. „Kunde“ für diese Firma einschalten oder eine andere wählen.',
  '{0} is inactive. Make the customer active again, or choose another one.':
    '{0} ist inaktiv. Den Kunden wieder aktivieren oder einen anderen wählen.',
  'This order has no customer on this tablet, so it can not be duplicated. Create a new order.':
    'Dieser Auftrag hat auf diesem Tablet keinen Kunden, kann also nicht dupliziert werden. Einen neuen anlegen.',
  'The customer can not change while stock is set aside or shipped ({0}). Unallocate all first.':
    'Der Kunde kann sich nicht ändern, solange Bestand belegt oder versandt ist ({0}). Zuerst alle Zuweisungen aufheben.',
  'allocation|allocations': {
    one: '{0} Zuweisung',
    other: '{0} Zuweisungen'
  },
  '{0} in the old currency. Change or remove those prices first.':
    '{0} in der alten Währung. Zuerst diese Preise ändern oder entfernen.',
  'line has a price|lines have a price': {
    one: '{0} Position hat einen Preis',
    other: '{0} Positionen haben einen Preis'
  },
  '{0} is a contact of another company. Choose a contact of this customer.':
    '{0} ist Kontakt einer anderen Firma. Einen Kontakt dieses Kunden wählen.',
  'The address “{0}” belongs to another company. Choose an address of this customer.':
    'Die Adresse „{0}“ gehört zu einer anderen Firma. Eine Adresse dieses Kunden wählen.',
  'The reference {0} is in use already. Choose another one, or leave it empty for the next number.':
    'Die Referenz {0} ist schon vergeben. Eine andere wählen oder leer lassen für die nächste Nummer.',
  'A line of this order has no part on this tablet. Duplicate without the lines that can not be sold.':
    'Eine Position dieses Auftrags hat kein Teil auf diesem Tablet. Ohne die unverkäuflichen Positionen duplizieren.',
  '{0} is not salable. Switch on “Salable” for this part, or choose another one.':
    '{0} ist nicht verkäuflich. „Verkäuflich“ für dieses Teil einschalten oder ein anderes wählen.',
  '{0} is inactive. Make the part active again, or choose another one.':
    '{0} ist inaktiv. Das Teil wieder aktivieren oder ein anderes wählen.',
  'This part': 'Dieses Teil',
  'This order is in {0}. Enter the price in {1}.':
    'Dieser Auftrag ist in {0}. Den Preis in {1} eingeben.',
  'The part can not change: {0} are allocated and {1} shipped. Unallocate first, or add another line.':
    'Das Teil kann sich nicht ändern: {0} sind zugewiesen und {1} versandt. Zuerst Zuweisung aufheben oder eine weitere Position hinzufügen.',
  '{0} are shipped already. The quantity can not be less than that.':
    '{0} sind schon versandt. Die Menge kann nicht kleiner sein.',
  '{0} are allocated and only {1} would still be needed. {2} can be unallocated with it.':
    '{0} sind zugewiesen, und nur {1} wären noch nötig. {2} können dabei freigegeben werden.',
  '{0} of this line are shipped, so it stays on the order. Lower its quantity instead.':
    '{0} dieser Position sind versandt, also bleibt sie im Auftrag. Stattdessen die Menge senken.',
  'That is about {0} of another order. Open the order again.':
    'Das betrifft {0} eines anderen Auftrags. Den Auftrag neu öffnen.',
  'This order is on hold. Resume it first, then ship it.':
    'Dieser Auftrag ist pausiert. Zuerst fortsetzen, dann versenden.',
  '{0} short by {1}. Allocate or build the rest, or ship what is allocated.':
    '{0} mit Fehlmenge {1}. Den Rest zuweisen oder bauen, oder versenden, was zugewiesen ist.',
  'Decide first: {0}': 'Zuerst entscheiden: {0}',
  'Nothing is allocated, so there is nothing to ship. Allocate stock first, or cancel the order.':
    'Nichts ist zugewiesen, also gibt es nichts zu versenden. Zuerst Bestand zuweisen oder den Auftrag stornieren.',
  'Shipment {0} is not checked yet, and your workshop wants every shipment checked. Check it on the Shipments tab first.':
    'Sendung {0} ist noch nicht geprüft, und der Betrieb verlangt es für jede. Zuerst unter „Sendungen“ prüfen.',
  '{0} of a stock item are to leave, but it holds only {1}. Count that stock, or unallocate it and allocate other stock.':
    '{0} eines Lagerartikels sollen abgehen, aber er hat nur {1}. Den Bestand zählen oder die Zuweisung aufheben und anderen zuweisen.',
  'An allocated stock item {0}. Unallocate it and allocate other stock.':
    'Ein zugewiesener Lagerartikel {0}. Die Zuweisung aufheben und anderen Bestand zuweisen.',
  'Nobody has said who uses this tablet. Enter your name in Settings, then check the shipment.':
    'Niemand hat gesagt, wer dieses Tablet benutzt. Den Namen in den Einstellungen eingeben, dann die Sendung prüfen.',
  'That stock is held by another order. Open the order again and choose once more.':
    'Dieser Bestand ist durch einen anderen Auftrag belegt. Den Auftrag neu öffnen und noch einmal wählen.',
  'That stock has been shipped already.': 'Dieser Bestand ist schon versandt.',
  'That stock is not held any more. Allocate it again.':
    'Dieser Bestand ist nicht mehr belegt. Neu zuweisen.',
  'There is nothing to allocate: choose stock first. Lines without a part, and virtual parts, need none.':
    'Es gibt nichts zuzuweisen: zuerst Bestand wählen. Positionen ohne Teil und virtuelle Teile brauchen keinen.',
  'That stock is of another part. Choose stock of the part on the line.':
    'Dieser Bestand ist von einem anderen Teil. Bestand des Teils der Position wählen.',
  'That shipment belongs to another order. Choose another one.':
    'Diese Sendung gehört zu einem anderen Auftrag. Eine andere wählen.',
  'That shipment was sent on {0}. Choose one that still waits.':
    'Diese Sendung ging am {0} ab. Eine wählen, die noch wartet.',
  'The line still needs {0}. Take no more than that.':
    'Die Position braucht noch {0}. Nicht mehr als das nehmen.',
  'The same stock item was chosen twice. Choose it once with the whole quantity.':
    'Derselbe Lagerartikel wurde zweimal gewählt. Einmal mit der ganzen Menge wählen.',
  'A chosen stock item is not here any more. Choose another one.':
    'Ein gewählter Lagerartikel ist nicht mehr hier. Einen anderen wählen.',
  'That stock has been shipped with this order. It can only come back with a return.':
    'Dieser Bestand wurde mit diesem Auftrag versandt. Er kann nur mit einer Retoure zurückkommen.',
  'All {0} of it are picked already. Go on with the next.':
    'Alle {0} davon sind schon entnommen. Weiter mit dem Nächsten.',
  'Only {0} of it are left to pick. Take no more than that.':
    'Nur {0} davon sind noch zu entnehmen. Nicht mehr als das nehmen.',
  'Enter serial numbers, for example 101-105, 110.':
    'Seriennummern eingeben, zum Beispiel 101-105, 110.',
  '“{0}” names more than the {1} that are wanted. Name fewer.':
    '„{0}“ nennt mehr als die {1}, die gewünscht sind. Weniger nennen.',
  '{0} named, {1} wanted. Make both the same.': '{0} genannt, {1} gewünscht. Beides angleichen.',
  'Not in stock for this part: {0}. Check the numbers.':
    'Für dieses Teil nicht auf Lager: {0}. Die Nummern prüfen.',
  'Not free: {0}. They are held by others or can not be sold.':
    'Nicht frei: {0}. Sie sind anderweitig belegt oder dürfen nicht verkauft werden.',
  'Bar code of {0}': 'Barcode von {0}',
  'Serial number or batch': 'Seriennummer oder Charge',
  Take: 'Entnehmen',
  'Nothing is set aside for this build.': 'Für diesen Bauauftrag ist nichts belegt.',
  'Not set aside yet': 'Noch nicht belegt',
  'Goes in uncounted': 'Geht ungezählt ein',
  Date: 'Datum',
  Made: 'Gefertigt',
  Scrapped: 'Als Ausschuss gebucht',
  'Checked by, date': 'Geprüft von, Datum',
  'Code of {0}': 'Code von {0}',
  'QR code, opens the page': 'QR-Code, öffnet die Seite',
  'Bars, Code 128 of the number': 'Striche, Code 128 der Nummer',
  'Print at 100 %, without fitting to the page.': 'Mit 100 % drucken, nicht an die Seite anpassen.',
  'Copies of each': 'Kopien von jedem',
  'First free label of the sheet': 'Erstes freies Etikett des Bogens',
  Item: 'Artikel',
  'To follow': 'Folgt nach',
  'Nothing is in this parcel.': 'In diesem Paket ist nichts.',
  'Packed by': 'Gepackt von',
  'Received by, date': 'Empfangen von, Datum',
  'What to do with this paper': 'Was mit diesem Papier zu tun ist',
  Paper: 'Papier',
  'On this device only.': 'Nur auf diesem Gerät.',
  'For packing slips, pick lists and other papers.':
    'Für Lieferscheine, Kommissionierlisten und andere Papiere.',
  'Paper size': 'Papiergröße',
  'Nothing is allocated, so there is nothing to take.':
    'Nichts ist zugewiesen, also gibt es nichts zu entnehmen.',
  'Picked by': 'Kommissioniert von',
  'The code above opens the page where scans are answered, and nothing else is opened. Without it each code does what stands beside it.':
    'Der Code oben öffnet die Seite, auf der Scans beantwortet werden, und nichts anderes wird geöffnet. Ohne ihn tut jeder Code, was daneben steht.',
  Attention: 'Zu Händen',
  'Your reference': 'Ihre Referenz',
  'Order date': 'Auftragsdatum',
  Sent: 'Gesendet',
  Make: 'Fertigen',
  'Still to make': 'Noch zu fertigen',
  'Bring to': 'Bringen nach',
  'Label printer, {0} × {1} mm': 'Etikettendrucker, {0} × {1} mm',
  'A4 sheet, 24 of 63.5 × 33.9 mm': 'A4-Bogen, 24 zu 63,5 × 33,9 mm',
  'A4 sheet, 21 of 63.5 × 38.1 mm': 'A4-Bogen, 21 zu 63,5 × 38,1 mm',
  'Letter sheet, 30 of 2⅝ × 1 in': 'Letter-Bogen, 30 zu 2⅝ × 1 Zoll',
  'Letter sheet, 10 of 4 × 2 in': 'Letter-Bogen, 10 zu 4 × 2 Zoll',
  'Use by {0}': 'Verwendbar bis {0}',
  A4: 'A4',
  'US Letter': 'US Letter',
  'Pick list': 'Kommissionierliste',
  'Order confirmation': 'Auftragsbestätigung',
  'Choose a part.': 'Ein Teil wählen.',
  'Edit component': 'Komponente bearbeiten',
  'Add component': 'Komponente hinzufügen',
  'Quantity for one': 'Menge pro Stück',
  'For setting up': 'Zum Einrichten',
  'Needed once for a build whatever its size.': 'Einmal je Bauauftrag nötig, gleich wie groß.',
  'Lost on the way': 'Verlust unterwegs',
  'In multiples of': 'In Vielfachen von',
  'Empty: as many as needed.': 'Leer: so viele wie nötig.',
  Optional: 'Optional',
  'A build is fine without it.': 'Ein Bauauftrag geht auch ohne.',
  Consumable: 'Verbrauchsmaterial',
  'Used up without being counted.': 'Wird ungezählt verbraucht.',
  'Variants will do': 'Varianten gehen auch',
  'Variants of the assembly need it too': 'Varianten der Baugruppe brauchen es auch',
  'Enter a whole number of days, 0 for never, at most 36500.':
    'Eine ganze Zahl von Tagen eingeben, 0 für nie, höchstens 36500.',
  'For example pcs, m, kg.': 'Zum Beispiel Stk, m, kg.',
  'No category': 'Keine Kategorie',
  'No template': 'Keine Vorlage',
  'No template found.': 'Keine Vorlage gefunden.',
  '0: never.': '0: nie.',
  'Low: minimum {0}': 'Knapp: mindestens {0}',
  'Virtual: never in stock and never allocated.': 'Virtuell: nie im Lager und nie zugewiesen.',
  '{0} wanted': '{0} gebraucht',
  'On hand: {0}': 'Vorhanden: {0}',
  'Enter a price.': 'Einen Preis eingeben.',
  'Edit price': 'Preis bearbeiten',
  'Add price': 'Preis hinzufügen',
  Day: 'Tag',
  What: 'Was',
  'In or out': 'Zu- oder Abgang',
  'Then left': 'Dann übrig',
  'No date': 'Kein Datum',
  'Stock from today on': 'Bestand ab heute',
  'It can be put on sales orders.': 'Kann in Verkaufsaufträge.',
  Assembly: 'Baugruppe',
  'It is built from other parts.': 'Wird aus anderen Teilen gebaut.',
  'It goes into other parts.': 'Gehört in andere Teile.',
  Purchaseable: 'Einkaufbar',
  'It can be bought.': 'Kann eingekauft werden.',
  Trackable: 'Nachverfolgbar',
  'Its pieces carry serial numbers.': 'Seine Stücke tragen Seriennummern.',
  Virtual: 'Virtuell',
  'Never in stock: software, labour.': 'Nie im Lager: Software, Arbeit.',
  'Used up in builds without being counted.': 'Wird beim Bauen ungezählt verbraucht.',
  Template: 'Vorlage',
  'Other parts are variants of it.': 'Andere Teile sind Varianten davon.',
  'Inactive parts are offered nowhere.': 'Inaktive Teile werden nirgends angeboten.',
  Locked: 'Gesperrt',
  'Its bill of materials may not change.': 'Die Stückliste darf sich nicht ändern.',
  'Free in stock and allocated to what follows': 'Frei auf Lager und dem Folgenden zugewiesen',
  'Build that uses it': 'Bauauftrag, der es verwendet',
  'Build that makes it, day not known': 'Bauauftrag, der es fertigt, Tag unbekannt',
  'Build that makes it': 'Bauauftrag, der es fertigt',
  '{0}, all covered': '{0}, alles gedeckt',
  '{0}, short {1} in the end': '{0}, am Ende fehlen {1}',
  '{0}, short {1} today': '{0}, heute fehlen {1}',
  '{0}, short {1} from {2} on': '{0}, ab {2} fehlen {1}',
  'Another part has this name, number and revision. Change one of them, or use that part.':
    'Ein anderes Teil hat diesen Namen, diese Nummer und Revision. Eins davon ändern oder jenes Teil verwenden.',
  'It can not stand in itself. Choose another one above it.':
    'Sie kann nicht in sich selbst stehen. Eine andere darüber wählen.',
  'Only a template has variants. Choose a part that is a template.':
    'Nur eine Vorlage hat Varianten. Ein Teil wählen, das Vorlage ist.',
  '{0} of it, so it stays a template.': '{0} davon, also bleibt es eine Vorlage.',
  'part is a variant|parts are variants': {
    one: '{0} Teil ist Variante',
    other: '{0} Teile sind Varianten'
  },
  'That category only holds other categories. Choose one that holds parts.':
    'Diese Kategorie enthält nur andere Kategorien. Eine wählen, die Teile aufnimmt.',
  'There is stock of it ({0}), so it can not become virtual. Write the stock off first.':
    'Es gibt Bestand davon ({0}), also kann es nicht virtuell werden. Zuerst den Bestand ausbuchen.',
  '{0} not whole pieces, so they can not get serial numbers. Count them first.':
    '{0} keine ganzen Stücke, kann also keine Seriennummern bekommen. Zuerst zählen.',
  'stock item is|stock items are': {
    one: '{0} Lagerartikel hat',
    other: '{0} Lagerartikel haben'
  },
  'This part is locked: unlock it under Details first.':
    'Dieses Teil ist gesperrt: zuerst unter „Details“ entsperren.',
  'It is used by {0} and inactive already. It stays.':
    'Es wird verwendet von {0} und ist schon inaktiv. Es bleibt.',
  'That line belongs to another part. Open the part again.':
    'Diese Position gehört zu einem anderen Teil. Das Teil neu öffnen.',
  'Only an assembly has components. Switch on “Assembly” under Details first.':
    'Nur eine Baugruppe hat Komponenten. Zuerst unter „Details“ „Baugruppe“ einschalten.',
  'That part is not a component. Switch on “Component” for it, or choose another part.':
    'Dieses Teil ist keine Komponente. „Komponente“ dafür einschalten oder ein anderes wählen.',
  'A part can not go into itself. Choose another component.':
    'Ein Teil kann nicht in sich selbst hinein. Eine andere Komponente wählen.',
  'That would put the part into itself, over {0}. Choose another component.':
    'Das brächte das Teil über {0} in sich selbst. Eine andere Komponente wählen.',
  'step|steps': {
    one: '{0} Stufe',
    other: '{0} Stufen'
  },
  'Builds hold stock for this component: {0}. Unallocate there first.':
    'Bauaufträge belegen Bestand für diese Komponente: {0}. Zuerst dort die Zuweisung aufheben.',
  'Pieces of that component carry serial numbers. Enter a whole number for each assembly.':
    'Stücke dieser Komponente tragen Seriennummern. Eine ganze Zahl für jede Baugruppe eingeben.',
  'That is the component itself. Choose another part.':
    'Das ist die Komponente selbst. Ein anderes Teil wählen.',
  'That part is a substitute already.': 'Dieses Teil ist schon ein Ersatz.',
  'Prices are for parts that are sold. Switch on “Salable” under Details first.':
    'Preise gibt es für Teile, die verkauft werden. Zuerst unter „Details“ „Verkäuflich“ einschalten.',
  'There is a price from {0} on already. Edit that one.':
    'Ab {0} gibt es schon einen Preis. Diesen bearbeiten.',
  '{0} in this category. Move them first.': '{0} in dieser Kategorie. Zuerst verschieben.',
  'part stands|parts stand': {
    one: '{0} Teil steht',
    other: '{0} Teile stehen'
  },
  'Back to {0}': 'Zurück zu {0}',
  Picked: 'Entnommen',
  'Find on another order': 'In anderem Auftrag suchen',
  'To take now': 'Jetzt zu entnehmen',
  'Go to': 'Gehe zu',
  '{0} picked here': '{0} hier entnommen',
  'Quantity to take': 'Zu entnehmende Menge',
  'Other quantity': 'Andere Menge',
  'Everything that is allocated is picked.': 'Alles Zugewiesene ist entnommen.',
  'Nothing is allocated to this order. Allocate stock first, or scan a stock item.':
    'Diesem Auftrag ist nichts zugewiesen. Bestand zuweisen oder einen Lagerartikel scannen.',
  'This browser does not keep the screen on. Set a longer time before it goes dark.':
    'Dieser Browser hält den Bildschirm nicht an. Eine längere Zeit bis zum Abschalten einstellen.',
  'What to do now': 'Was jetzt zu tun ist',
  Skip: 'Überspringen',
  'Not all there': 'Nicht alles da',
  'All that is to be taken': 'Alles, was zu entnehmen ist',
  'How much?': 'Wie viel?',
  ': {0} left to take.': ': noch {0} zu entnehmen.',
  'Not all there?': 'Nicht alles da?',
  'Pick short': 'Mit Fehlmenge entnehmen',
  '*{0}*: {1} of {2} picked. The other {3} will be free again, and the line short by them. The stock is not counted.':
    '*{0}*: {1} von {2} entnommen. Die anderen {3} werden wieder frei, und der Position fehlen sie. Der Bestand wird nicht gezählt.',
  'In your own words': 'In eigenen Worten',
  'Take {0}': '{0} nehmen',
  'Serial number {0}': 'Seriennummer {0}',
  '{0}: how much?': '{0}: wie viel?',
  'This code stands on stock in {0}. Which is it?':
    'Dieser Code steht auf Bestand in {0}. Welcher ist es?',
  '{0} is needed, but not allocated. Scan the code of the stock item or its batch, or allocate it first.':
    '{0} wird gebraucht, ist aber nicht zugewiesen. Den Code des Lagerartikels oder der Charge scannen oder zuerst zuweisen.',
  'You are at {0}. Take {1}.': 'Hier ist {0}. {1} nehmen.',
  'its place': 'seinem Platz',
  'Nothing of this order is left at {0}.': 'Von diesem Auftrag ist in {0} nichts mehr.',
  '{0} is picked already.': '{0} ist schon entnommen.',
  'This is the label of {0}.': 'Das ist das Etikett von {0}.',
  'That is {0}. Expected {1}.': 'Das ist {0}. Erwartet: {1}.',
  'That is {0}. Everything is picked.': 'Das ist {0}. Alles ist entnommen.',
  ' Expected {0}.': ' Erwartet: {0}.',
  'Nothing has the code {0}.{1}': 'Nichts hat den Code {0}.{1}',
  'What {0} stands for is not on this tablet.{1}':
    'Wofür {0} steht, ist nicht auf diesem Tablet.{1}',
  'The code was not read whole. Scan it again.{0}':
    'Der Code wurde nicht ganz gelesen. Noch einmal scannen.{0}',
  '{0}: {1} picked, {2} short now.': '{0}: {1} entnommen, {2} fehlen jetzt.',
  '{0}: {1} short now.': '{0}: {1} fehlen jetzt.',
  '{0}: {1} not allocated': '{0}: {1} nicht zugewiesen',
  'Not there': 'Nicht da',
  Damaged: 'Beschädigt',
  'Wrong stock at the place': 'Falscher Bestand am Platz',
  'Too few there': 'Zu wenig da',
  Pipeline: 'Auftragslage',
  Cover: 'Deckung',
  'On time': 'Termintreue',
  Throughput: 'Durchsatz',
  Building: 'Im Bau',
  'Open: {0}, of which {1} are ready to ship and {2} are short.':
    'Offen: {0}, davon {1} versandbereit und {2} mit Fehlmenge.',
  Stage: 'Stufe',
  'Value in {0}': 'Wert in {0}',
  '{0} allocated': '{0} zugewiesen',
  '{0} building': '{0} im Bau',
  'Wanted: {0}. Shown are the {1} that need it most; {2} of them are short.':
    'Gebraucht: {0}. Gezeigt sind die {1} dringendsten; {2} davon haben eine Fehlmenge.',
  Wanted: 'Gebraucht',
  'In the last {0} months {1} of {2} with a target date left on time.':
    'In den letzten {0} Monaten gingen {1} von {2} mit Zieldatum pünktlich ab.',
  'Nothing shipped': 'Nichts versandt',
  '{0} % · {1} of {2}': '{0} % · {1} von {2}',
  Month: 'Monat',
  'Shipped with a target date': 'Mit Zieldatum versandt',
  'On time in %': 'Pünktlich in %',
  'In the last {0} weeks {1} left the shop, this week {2}.':
    'In den letzten {0} Wochen gingen {1} ab, diese Woche {2}.',
  'Week of {0}': 'Woche ab {0}',
  'Week from': 'Woche ab',
  'Orders shipped': 'Versandte Aufträge',
  'What the camera sees': 'Was die Kamera sieht',
  'Light off': 'Licht aus',
  'Light on': 'Licht an',
  Camera: 'Kamera',
  Enter: 'Eingabe',
  Tab: 'Tabulator',
  'Nothing: the code ends with a pause': 'Nichts: Der Code endet mit einer Pause',
  'Choose a sign that nobody types in the shop: no letter, no digit, no space.':
    'Ein Zeichen wählen, das im Betrieb niemand tippt: kein Buchstabe, keine Ziffer, kein Leerzeichen.',
  'The scanner works.': 'Der Scanner funktioniert.',
  Scanner: 'Scanner',
  'For a scanner that types like a keyboard. Set it up to type a sign before every code and Enter after it: then a scan is heard on every page, and presses nothing. Its manual calls them prefix and suffix; ~ is 7E and Enter is 0D there.':
    'Für einen Scanner, der wie eine Tastatur tippt. So einstellen, dass er vor jedem Code ein Zeichen und danach Eingabe tippt: Dann wird ein Scan auf jeder Seite erkannt und drückt nichts. In seinem Handbuch heißen sie Präfix und Suffix; ~ ist dort 7E, Eingabe 0D.',
  'Sign before every code': 'Zeichen vor jedem Code',
  'What it types after every code': 'Was er nach jedem Code tippt',
  'Scan any code now to try it.': 'Jetzt zum Ausprobieren einen beliebigen Code scannen.',
  'The scanner works. It read': 'Der Scanner funktioniert. Er las',
  'Sounds and vibration when scanning': 'Töne und Vibration beim Scannen',
  '{0} here have {1}. Choose one.': '{0} haben hier {1}. Eines wählen.',
  'Nothing on this tablet has the code {0}, and nobody has linked it.':
    'Nichts auf diesem Tablet hat den Code {0}, und niemand hat ihn verknüpft.',
  'What {0} led to is not on this tablet: it was deleted, or came to another tablet.':
    'Wohin {0} führte, ist nicht auf diesem Tablet: Es wurde gelöscht oder kam auf ein anderes.',
  'Camera {0}': 'Kamera {0}',
  'This tablet has no camera that the browser can use.':
    'Dieses Tablet hat keine Kamera, die der Browser benutzen kann.',
  'Docket may not use the camera. Allow it in the browser’s settings of this page, then open Scan again.':
    'Docket darf die Kamera nicht benutzen. In den Einstellungen des Browsers für diese Seite erlauben, dann „Scannen“ neu öffnen.',
  'The camera is used by another app. Close that app, then open Scan again.':
    'Die Kamera wird von einer anderen App benutzt. Diese schließen, dann „Scannen“ neu öffnen.',
  'The browser offers no camera here: it does so only for pages opened with https.':
    'Der Browser bietet hier keine Kamera: nur für Seiten, die mit https geöffnet sind.',
  'create add begin order sale': 'anlegen erstellen neu beginnen Auftrag Verkauf',
  'sell list orders': 'Verkauf Liste Aufträge',
  'Orders to allocate': 'Aufträge zum Zuweisen',
  'allocate reserve pick line items order items not allocated':
    'zuweisen reservieren kommissionieren Positionen nicht zugewiesen',
  'Orders ready to ship': 'Versandbereite Aufträge',
  'ship send dispatch deliver parcel shipment': 'versenden schicken liefern Paket Sendung',
  'Orders that are short': 'Aufträge mit Fehlmenge',
  'shortage missing build short backorder': 'Fehlmenge fehlt bauen Rückstand',
  'Overdue orders': 'Überfällige Aufträge',
  'late overdue target date': 'spät überfällig Zieldatum',
  'Orders due today': 'Heute fällige Aufträge',
  'today due target date': 'heute fällig Zieldatum',
  'today start dashboard overview': 'heute Start Übersicht',
  'inventory items warehouse': 'Bestand Artikel Lager Inventar',
  'add stock incoming goods book in': 'Bestand hinzufügen Wareneingang einbuchen',
  'Expired stock': 'Abgelaufener Bestand',
  'expiry best before': 'Ablauf haltbar bis',
  'places shelves bins warehouse': 'Orte Regale Fächer Lager',
  'articles products catalogue items': 'Artikel Produkte Katalog',
  'create add part article product': 'anlegen hinzufügen Teil Artikel Produkt',
  'Parts below their minimum': 'Teile unter dem Mindestbestand',
  'low stock reorder minimum': 'wenig Bestand nachbestellen Minimum',
  'make manufacture production assemble builds': 'bauen fertigen Produktion montieren Bauaufträge',
  'create add make manufacture assemble build': 'anlegen fertigen montieren bauen',
  'clients buyers companies': 'Kunden Käufer Firmen',
  'create add client buyer company': 'anlegen hinzufügen Kunde Käufer',
  'suppliers manufacturers vendors': 'Lieferanten Hersteller Verkäufer',
  'conflicts problems decide merge clash': 'Konflikte Probleme entscheiden zusammenführen',
  'history log undo who did what': 'Verlauf Protokoll rückgängig wer hat was getan',
  'import export send receive sync exchange hand over share tablets':
    'importieren exportieren senden empfangen abgleichen austauschen übergeben teilen Tablets',
  'tablets join another device': 'Tablets beitreten anderes Gerät',
  'save copy restore export everything safety':
    'sichern kopieren wiederherstellen exportieren alles Sicherheit',
  'inventree migrate load data': 'inventree übernehmen Daten laden',
  'preferences options theme dark light size currency name storage':
    'Einstellungen Optionen Farben dunkel hell Größe Währung Name Speicher',
  'version licences help keys shortcuts': 'Version Lizenzen Hilfe Tasten Kürzel',
  'Pick this order': 'Diesen Auftrag kommissionieren',
  'picking take scan shelf': 'kommissionieren entnehmen scannen Regal',
  'new line item part order': 'neue Position Teil Auftrag',
  'Allocate this order': 'Diesen Auftrag zuweisen',
  'allocate all reserve order items line items': 'alles zuweisen reservieren Positionen',
  'make build short': 'fertigen bauen Fehlmenge',
  'Ship this order': 'Diesen Auftrag versenden',
  'send dispatch complete deliver': 'schicken versenden abschließen liefern',
  'Edit this order': 'Diesen Auftrag bearbeiten',
  'change details date': 'ändern Details Datum',
  'Print the packing slip': 'Lieferschein drucken',
  'paper delivery note': 'Papier Lieferschein',
  'Print the pick list': 'Kommissionierliste drucken',
  'paper picking': 'Papier kommissionieren',
  'Print the order confirmation': 'Auftragsbestätigung drucken',
  'paper confirm': 'Papier bestätigen',
  'History of this order': 'Verlauf dieses Auftrags',
  'activity undo log': 'Aktivität rückgängig Protokoll',
  'Linked codes': 'Verknüpfte Codes',
  'Not usable': 'Nicht verwendbar',
  'With customer': 'Beim Kunden',
  'Search or go to…': 'Suchen oder gehe zu…',
  Results: 'Ergebnisse',
  'Nothing is written “{0}”. This is written nearly so.':
    'Nichts ist „{0}“ geschrieben. Dies ist fast so geschrieben.',
  'The search is being prepared on this tablet. Until then it finds less and takes longer.':
    'Die Suche wird auf diesem Tablet vorbereitet. Bis dahin findet sie weniger und braucht länger.',
  'No match for “{0}”': 'Kein Treffer für „{0}“',
  'Searching…': 'Suche läuft…',
  'Search all fields': 'Alle Felder durchsuchen',
  'All {0}: {1}': 'Alle {0}: {1}',
  '1 result': '1 Ergebnis',
  '{0} results': '{0} Ergebnisse',
  'Type c: for companies, o: orders, p: parts, s: stock, b: builds, l: locations.':
    'c: für Firmen eintippen, o: Aufträge, p: Teile, s: Lager, b: Bauaufträge, l: Lagerorte.',
  'At {0}': 'Bei {0}',
  'Details copied': 'Details kopiert',
  'This is a mistake in the app, not yours': 'Das ist ein Fehler der App',
  'What was saved before is safe. Go back, or reload the app and try again.':
    'Was vorher gespeichert wurde, ist sicher. Zurückgehen oder die App neu laden und erneut versuchen.',
  'Copy details': 'Details kopieren',
  'Tap *Share* in Safari’s bar:': 'In der Leiste von Safari *Teilen* antippen:',
  'a box with an arrow that points up': 'ein Kasten mit einem Pfeil nach oben',
  'Choose *Add to Home Screen*:': '*Zum Home-Bildschirm* wählen:',
  'a box with a plus': 'ein Kasten mit einem Plus',
  'Tap *Add*, then open Docket from the home screen.':
    '*Hinzufügen* antippen, dann Docket vom Startbildschirm öffnen.',
  Install: 'Installieren',
  'Automatic, as the tablet': 'Automatisch, wie das Tablet',
  Theme: 'Farben',
  'Sunlight for bay doors, Night for the dark: both with the strongest contrast.':
    '„Sonne“ fürs Hallentor, „Nacht“ für die Dunkelheit: beide mit dem stärksten Kontrast.',
  'Size of text': 'Größe der Schrift',
  'Side of the destinations': 'Seite der Navigation',
  'On a tablet on its side.': 'Auf einem Tablet im Querformat.',
  Looks: 'Aussehen',
  'Press the circle: {0} of {1}': 'Den Kreis drücken: {0} von {1}',
  'Press the circle with your glove or finger, as you would at work: {0} of {1}':
    'Den Kreis mit Handschuh oder Finger drücken, wie bei der Arbeit: {0} von {1}',
  'The largest buttons fit your hand.': 'Die größten Tasten passen zu dieser Hand.',
  'Buttons of the standard size fit your hand.': 'Tasten in Standardgröße passen zu dieser Hand.',
  'Use the largest': 'Die größten nehmen',
  'Use standard': 'Standard nehmen',
  'Press again': 'Noch einmal drücken',
  'Saved on this tablet': 'Auf diesem Tablet gespeichert',
  'New version ready.': 'Neue Version bereit.',
  'Restart now': 'Jetzt neu starten',
  Later: 'Später',
  'No backup yet': 'Noch kein Backup',
  'Backup {0}': 'Backup {0}',
  'Alt + 1 … 5': 'Alt + 1 … 5',
  'Home, Sell, Stock, Build, More': 'Start, Verkauf, Lager, Bauen, Mehr',
  'Ctrl + K': 'Strg + K',
  'Search, or go to a place by its name': 'Suchen oder mit Namen an einen Ort gehen',
  'Ctrl + Enter': 'Strg + Eingabe',
  'Submit the form you are in': 'Das Formular bestätigen, in dem man ist',
  'Ctrl + Z': 'Strg + Z',
  'Undo your last action, outside a text field':
    'Letzte Aktion rückgängig machen, außerhalb eines Textfelds',
  'Ctrl + /': 'Strg + /',
  'This list': 'Diese Liste',
  Esc: 'Esc',
  'Close the top sheet, dialog or menu': 'Oberstes Blatt, Fenster oder Menü schließen',
  'Auto, as the tablet': 'Automatisch, wie das Tablet',
  Light: 'Hell',
  Dark: 'Dunkel',
  'Sunlight: black on white': 'Sonne: Schwarz auf Weiß',
  'Night: white on black': 'Nacht: Weiß auf Schwarz',
  'Gloves: largest': 'Handschuhe: am größten',
  'Standard: fingers': 'Standard: Finger',
  'Compact: mouse': 'Kompakt: Maus',
  Left: 'Links',
  Right: 'Rechts',
  'A workshop has at most {0} devices, retired ones included, because no order file can name more.':
    'Ein Betrieb hat höchstens {0} Geräte, ausgemusterte eingeschlossen, weil keine Auftragsdatei mehr nennen kann.',
  '{0} belongs to {1}. Each device needs its own, so that no two orders get one number.':
    '{0} gehört zu {1}. Jedes Gerät braucht seinen eigenen, damit nie zwei Aufträge dieselbe Nummer bekommen.',
  'No letter at all': 'Gar kein Buchstabe',
  'The letter {0}': 'Der Buchstabe {0}',
  'First to expire, then oldest': 'Zuerst ablaufend, dann ältester',
  'The oldest first': 'Ältester zuerst',
  'The newest first': 'Neuester zuerst',
  'The smallest quantity first': 'Kleinste Menge zuerst',
  'The largest quantity first': 'Größte Menge zuerst',
  'Allow expired stock': 'Abgelaufenen Bestand erlauben',
  'Expired stock may be allocated and shipped.':
    'Abgelaufener Bestand darf zugewiesen und versandt werden.',
  'Allow over-allocation': 'Überzuweisung erlauben',
  'A line may hold more stock than it needs.':
    'Eine Position darf mehr Bestand belegen, als sie braucht.',
  'Output goes to the line that asked for it':
    'Erzeugnis geht an die Position, die es verlangt hat',
  'What a build makes is allocated at once.': 'Was ein Bauauftrag fertigt, wird sofort zugewiesen.',
  'Shipments need a check': 'Sendungen brauchen eine Prüfung',
  'Somebody must check a shipment before it can leave.':
    'Jemand muss eine Sendung prüfen, bevor sie abgehen kann.',
  'This window cannot keep anything': 'Dieses Fenster kann nichts aufbewahren',
  'The browser does not let Docket store data here, so every order would be lost when the window closes.':
    'Der Browser lässt Docket hier keine Daten speichern, also ginge jeder Auftrag verloren, wenn das Fenster schließt.',
  'Open Docket in a normal window, not a private one, and allow cookies and site data for this address.':
    'Docket in einem normalen, nicht privaten Fenster öffnen und Cookies und Websitedaten für diese Adresse erlauben.',
  'The browser removed this tablet’s data': 'Der Browser hat die Daten dieses Tablets entfernt',
  'Docket was used on this tablet before, but its data is not here any more. Browsers clear it when space runs out, or when somebody clears the site data.':
    'Docket wurde auf diesem Tablet schon benutzt, aber seine Daten sind nicht mehr hier. Browser löschen sie, wenn der Platz ausgeht oder jemand die Websitedaten löscht.',
  'Restore a backup or a safety copy, import what you have, or start again with nothing.':
    'Ein Backup oder eine Sicherheitskopie wiederherstellen, importieren, was da ist, oder leer neu beginnen.',
  'This is an older version of Docket': 'Das ist eine ältere Version von Docket',
  'A newer version has already opened the data on this tablet, and an older one could damage it.':
    'Eine neuere Version hat die Daten auf diesem Tablet schon geöffnet, und eine ältere könnte sie beschädigen.',
  'Close every window of Docket, connect to the network once and open it again.':
    'Jedes Fenster von Docket schließen, einmal mit dem Netz verbinden und neu öffnen.',
  'This tablet is full': 'Dieses Tablet ist voll',
  'There is not enough room to open the data. Nothing was lost.':
    'Es ist nicht genug Platz, um die Daten zu öffnen. Nichts ging verloren.',
  'Delete something else from the tablet, such as videos or unused apps, then try again.':
    'Etwas anderes vom Tablet löschen, etwa Videos oder unbenutzte Apps, dann erneut versuchen.',
  'The data could not be opened': 'Die Daten konnten nicht geöffnet werden',
  'The browser reported an error in its storage.':
    'Der Browser meldete einen Fehler in seinem Speicher.',
  'Close the browser completely and open Docket again. Restart the tablet if that does not help.':
    'Den Browser ganz schließen und Docket neu öffnen. Das Tablet neu starten, wenn das nicht hilft.',
  'Close the other window to finish updating':
    'Das andere Fenster schließen, um die Aktualisierung abzuschließen',
  'Another window of Docket still works with the older version of the data.':
    'Ein anderes Fenster von Docket arbeitet noch mit der älteren Version der Daten.',
  'This window goes on by itself as soon as the other one is closed.':
    'Dieses Fenster macht von selbst weiter, sobald das andere geschlossen ist.',
  'Docket was updated in another window': 'Docket wurde in einem anderen Fenster aktualisiert',
  'This window is older than the data and stopped, so that it cannot damage it. Everything that was saved is safe.':
    'Dieses Fenster ist älter als die Daten und hat angehalten, damit es sie nicht beschädigt. Alles Gespeicherte ist sicher.',
  'Reload to go on with the new version.': 'Neu laden, um mit der neuen Version weiterzumachen.',
  'The browser closed the storage': 'Der Browser hat den Speicher geschlossen',
  'Docket lost its connection to the data on this tablet. Everything that was saved is still there unless somebody cleared the site data.':
    'Docket hat die Verbindung zu den Daten auf diesem Tablet verloren. Alles Gespeicherte ist noch da, außer jemand hat die Websitedaten gelöscht.',
  'Reload to open it again.': 'Neu laden, um ihn wieder zu öffnen.',
  Counted: 'Gezählt',
  'Choose a location.': 'Einen Lagerort wählen.',
  'Choose a customer.': 'Einen Kunden wählen.',
  'Enter serial numbers, for example 101-105.': 'Seriennummern eingeben, zum Beispiel 101-105.',
  'Choose at least one.': 'Mindestens einen wählen.',
  '{0} here, {1} free.': '{0} hier, {1} frei.',
  'To location': 'Zum Lagerort',
  'No location found.': 'Kein Lagerort gefunden.',
  'No customer found.': 'Kein Kunde gefunden.',
  'Put into this item': 'In diesen Artikel legen',
  'For example 101-105, 110. Write ~ for the next free one.':
    'Zum Beispiel 101-105, 110. ~ für die nächste freie schreiben.',
  'Stands in the history.': 'Steht im Verlauf.',
  'Edit stock item': 'Lagerartikel bearbeiten',
  'Expires on': 'Läuft ab am',
  'Empty: never.': 'Leer: nie.',
  'now {0}': 'jetzt {0}',
  'Movements, the newest first': 'Bewegungen, neueste zuerst',
  'the other item': 'dem anderen Artikel',
  'then {0}': 'dann {0}',
  'Lies in': 'Liegt in',
  'No other location': 'Kein anderer Lagerort',
  'Only holds other locations': 'Enthält nur andere Lagerorte',
  'A hall or a rack: stock lies in what is inside it.':
    'Eine Halle oder ein Gestell: Bestand liegt in dem, was darin ist.',
  'At a supplier or a subcontractor.': 'Bei einem Lieferanten oder Lohnfertiger.',
  'holds locations': 'enthält Lagerorte',
  'No part found.': 'Kein Teil gefunden.',
  'For example 101-105, 110. Write ~ for the next free one. Leave empty to give them later.':
    'Zum Beispiel 101-105, 110. ~ für die nächste freie schreiben. Leer lassen, um sie später zu vergeben.',
  'Left empty: {0} days from today.': 'Leer: {0} Tage ab heute.',
  'For example the number of the delivery note. Stands in the history.':
    'Zum Beispiel die Nummer des Lieferscheins. Steht im Verlauf.',
  'With {0}': 'Bei {0}',
  '{0} free, held by {1}': '{0} frei, belegt durch {1}',
  'It is with a customer. Take it back as a return first.':
    'Er ist bei einem Kunden. Zuerst als Retoure zurücknehmen.',
  'It is installed in something else and can not be changed here.':
    'Er ist in etwas anderes eingebaut und kann hier nicht geändert werden.',
  'It was used up in a build and can not be changed.':
    'Er wurde in einem Bauauftrag verbraucht und kann nicht geändert werden.',
  'allocation to a build|allocations to builds': {
    one: '{0} Zuweisung an einen Bauauftrag',
    other: '{0} Zuweisungen an Bauaufträge'
  },
  'build output|build outputs': {
    one: '{0} Erzeugnis eines Bauauftrags',
    other: '{0} Erzeugnisse von Bauaufträgen'
  },
  'order line|order lines': {
    one: '{0} Auftragsposition',
    other: '{0} Auftragspositionen'
  },
  'build|builds': {
    one: '{0} Bauauftrag',
    other: '{0} Bauaufträge'
  },
  'substitute|substitutes': {
    one: '{0} Ersatz',
    other: '{0} Ersatzteile'
  },
  'A virtual part is never in stock. Choose another part.':
    'Ein virtuelles Teil ist nie im Lager. Ein anderes wählen.',
  'Pieces of this part carry serial numbers, so only whole pieces can be received. Enter a whole number.':
    'Stücke dieses Teils tragen Seriennummern, also können nur ganze eingebucht werden. Eine ganze Zahl eingeben.',
  'Pieces of this part carry no serial numbers. Leave the serial numbers empty, or make the part trackable first.':
    'Stücke dieses Teils tragen keine Seriennummern. Das Feld leer lassen oder das Teil zuerst nachverfolgbar machen.',
  'In use already: {0}. Choose serial numbers that no other piece has.':
    'Schon vergeben: {0}. Seriennummern wählen, die kein anderes Stück hat.',
  'Pieces of this part carry serial numbers, so it is handled whole. Enter a whole number.':
    'Stücke dieses Teils tragen Seriennummern, also geht es nur im Ganzen. Eine ganze Zahl eingeben.',
  'This piece has a serial number: it is one piece, there or not.':
    'Dieses Stück hat eine Seriennummer: Es ist eins, da oder nicht.',
  'There are only {0}. Enter no more than that, or count the item first.':
    'Es sind nur {0}. Nicht mehr eingeben oder den Artikel zuerst zählen.',
  'Only {0} would be free. Held by {1}. Unallocate there first, or enter less.':
    'Nur {0} wären frei. Belegt durch {1}. Dort zuerst die Zuweisung aufheben oder weniger eingeben.',
  'It lies there already. Choose another location.':
    'Er liegt schon dort. Einen anderen Lagerort wählen.',
  'That is all there is, so nothing would stay. Enter less.':
    'Das ist alles, es bliebe nichts übrig. Weniger eingeben.',
  'Only stock of the same part can be put together.':
    'Nur Bestand desselben Teils kann zusammengelegt werden.',
  'Only stock with the same status can be put together. Change the status first.':
    'Nur Bestand mit demselben Status kann zusammengelegt werden. Zuerst den Status ändern.',
  'One of the items is still being built. Finish the build first.':
    'Einer der Artikel ist noch im Bau. Zuerst den Bauauftrag abschließen.',
  'The items were bought in different currencies. Change the purchase price of one first.':
    'Die Artikel wurden in verschiedenen Währungen gekauft. Zuerst einen Einkaufspreis ändern.',
  'A serial number is for one piece, and this item holds {0}. Use Serialise instead.':
    'Eine Seriennummer ist für ein Stück, und dieser Artikel hat {0}. Stattdessen „Seriennummern vergeben“ verwenden.',
  'There is nothing left to write off.': 'Es ist nichts mehr auszubuchen.',
  'There are still {0} of it. Write off or remove them first.':
    'Es sind noch {0} davon da. Zuerst ausbuchen oder entnehmen.',
  'It is needed by {0}. Remove or move those first, or leave it as it is.':
    'Er wird gebraucht von {0}. Das zuerst entfernen oder verschieben, oder ihn so lassen.',
  'That company is not a customer. Switch on “Customer” for it, or choose another one.':
    'Diese Firma ist kein Kunde. „Kunde“ dafür einschalten oder eine andere wählen.',
  'This part is not salable. Switch on “Salable” for the part first.':
    'Dieses Teil ist nicht verkäuflich. Zuerst am Teil „Verkäuflich“ einschalten.',
  'The stock can not be handed over: it {0}. Change that first.':
    'Der Bestand kann nicht übergeben werden: {0}. Das zuerst ändern.',
  'A location can not lie in itself. Choose another place for it.':
    'Ein Lagerort kann nicht in sich selbst liegen. Einen anderen Platz wählen.',
  '{0} here. Move them before the location only holds other locations.':
    'Hier: {0}. Verschieben, bevor der Lagerort nur andere Lagerorte enthält.',
  'stock item lies|stock items lie': {
    one: '{0} Lagerartikel',
    other: '{0} Lagerartikel'
  },
  Count: 'Zählen',
  'Say how many are really there': 'Angeben, wie viele wirklich da sind',
  'Stock counted': 'Bestand gezählt',
  Add: 'Hinzufügen',
  'More came to this item': 'Zu diesem Artikel kam mehr',
  'Stock added': 'Bestand hinzugefügt',
  'Some were taken away': 'Es wurde etwas entnommen',
  'Stock removed': 'Bestand entnommen',
  Move: 'Verschieben',
  'All or a part goes to another location': 'Alles oder ein Teil geht an einen anderen Lagerort',
  'Stock moved': 'Bestand verschoben',
  Split: 'Aufteilen',
  'A part becomes an item of its own': 'Ein Teil wird ein eigener Artikel',
  'Stock split': 'Bestand aufgeteilt',
  Serialise: 'Seriennummern vergeben',
  'Give pieces serial numbers': 'Stücken Seriennummern geben',
  'Serial numbers given': 'Seriennummern vergeben',
  'Put other items of the part into this one': 'Andere Artikel des Teils in diesen legen',
  'Stock merged': 'Bestand zusammengelegt',
  'Change status': 'Status ändern',
  'OK, damaged, quarantined …': 'OK, beschädigt, in Quarantäne …',
  'Status changed': 'Status geändert',
  'Give to a customer': 'An einen Kunden geben',
  'Without a sales order': 'Ohne Verkaufsauftrag',
  'Given to the customer': 'Dem Kunden gegeben',
  'Batch, serial number, expiry, price, notes': 'Charge, Seriennummer, Ablauf, Preis, Notizen',
  'Give up all that nobody holds': 'Alles aufgeben, was niemand belegt',
  'Take an empty item out of the lists': 'Einen leeren Artikel aus den Listen nehmen',
  'A price is not below 0.': 'Ein Preis ist nicht unter 0.',
  Destroyed: 'Zerstört',
  Rejected: 'Zurückgewiesen',
  'Below 0': 'Unter 0',
  Received: 'Eingebucht',
  Added: 'Hinzugefügt',
  Removed: 'Entnommen',
  Moved: 'Verschoben',
  'Split off': 'Abgeteilt',
  'Split from another item': 'Von einem anderen Artikel abgeteilt',
  'Put into another item': 'In einen anderen Artikel gelegt',
  'Another item was put in': 'Ein anderer Artikel kam hinein',
  'Used up in a build': 'In einem Bauauftrag verbraucht',
  Built: 'Gebaut',
  'Written off': 'Ausgebucht',
  'Handed to a customer': 'An Kunden übergeben',
  'Taken back': 'Zurückgenommen',
  'Why {0}? {1}': 'Warum {0}? {1}',
  'There is more than enough, so nothing is left to count.':
    'Es ist mehr als genug, also bleibt nichts zu zählen.',
  'The rows come to more; no more than this counts here.':
    'Die Zeilen ergeben mehr; mehr als das zählt hier nicht.',
  'Why {0}?': 'Warum {0}?',
  'Nothing counts towards it.': 'Nichts zählt dazu.',
  'Figures of the same thing': 'Zahlen derselben Sache',
  'On hand': 'Vorhanden',
  'Free stock': 'Freier Bestand',
  'Being built': 'Im Bau',
  'Missing on the line': 'Fehlt auf der Position',
  'Allocated already': 'Schon zugewiesen',
  'Required by the bill of materials': 'Laut Stückliste benötigt',
  'Asked for': 'Verlangt',
  'Free stock of the part': 'Freier Bestand des Teils',
  'Not on this tablet': 'Nicht auf diesem Tablet',
  'Entry of the ledger': 'Eintrag des Lagerbuchs',
  'Output {0}': 'Erzeugnis {0}',
  'Held by {0}': 'Belegt durch {0}',
  'All stock of the part that is here and of use, its variants included.':
    'Aller brauchbare Bestand des Teils hier, auch seiner Varianten.',
  'Of each stock item that may be allocated, what no order and no build holds.':
    'Von jedem zuweisbaren Lagerartikel das, was kein Auftrag und kein Bauauftrag belegt.',
  'All that orders and builds hold of the stock on hand.':
    'Alles, was Aufträge und Bauaufträge vom Vorhandenen belegen.',
  'What lines of open orders and components of active builds still take out of stock.':
    'Was Positionen offener Aufträge und Komponenten laufender Bauaufträge noch aus dem Lager nehmen.',
  'What active builds still have to make of it.': 'Was laufende Bauaufträge davon noch fertigen.',
  'What is wanted and not allocated yet, less what is free and what is being built.':
    'Was gebraucht wird und noch nicht zugewiesen ist, ohne das Freie und das im Bau.',
  'The last count, if there was one, and everything that came and went after it.':
    'Die letzte Zählung, wenn es eine gab, und alles, was danach kam und ging.',
  'What is there, less all that orders and builds hold.':
    'Was da ist, ohne alles, was Aufträge und Bauaufträge belegen.',
  Held: 'Belegt',
  'All that orders and builds hold of this stock item.':
    'Alles, was Aufträge und Bauaufträge von diesem Lagerartikel belegen.',
  'What somebody entered on the line.': 'Was jemand auf der Position eingegeben hat.',
  'All stock set aside for the line, what has left included.':
    'Aller für die Position belegte Bestand, auch der abgegangene.',
  'All stock of the line that has left.': 'Aller abgegangene Bestand der Position.',
  'What active builds for the line still have to make, as far as the line misses it.':
    'Was laufende Bauaufträge für die Position noch fertigen, soweit es ihr fehlt.',
  'What the line misses, less what is being built for it, less what is free when it is its turn.':
    'Was der Position fehlt, ohne das, was dafür gebaut wird, und ohne das, was frei ist, wenn sie an der Reihe ist.',
  'What is being built for its lines.': 'Was für seine Positionen gebaut wird.',
  'What its lines are short by, together.': 'Was seinen Positionen zusammen fehlt.',
  'All good pieces that were made.': 'Alle gefertigten guten Stücke.',
  'All pieces that went wrong.': 'Alle misslungenen Stücke.',
  'What was asked for, less the good pieces.': 'Was verlangt war, ohne die guten Stücke.',
  'What the bill of materials says for all pieces, made or still to make, with waste, setting up and rounding.':
    'Was die Stückliste für alle Stücke sagt, gefertigte und künftige, mit Verlust, Einrichten und Rundung.',
  'What outputs have taken of the stock set aside.':
    'Was Erzeugnisse vom belegten Bestand genommen haben.',
  'What is set aside and not used up yet.': 'Was belegt und noch nicht verbraucht ist.',
  'To allocate': 'Zuzuweisen',
  'What is required, less what is used up and what is allocated.':
    'Was benötigt wird, ohne Verbrauchtes und Zugewiesenes.',
  'What nobody holds of all stock that would do.':
    'Was niemand belegt von allem Bestand, der ginge.',
  'This tablet is full, so it was not saved. Nothing was lost: what you entered is still here. Free some space, then try again.':
    'Dieses Tablet ist voll, also wurde nicht gespeichert. Nichts ging verloren: Die Eingaben sind noch hier. Platz schaffen, dann erneut versuchen.',
  'The tablet could not write, so it was not saved. Close the app completely, open it again and retry.':
    'Das Tablet konnte nicht schreiben, also wurde nicht gespeichert. Die App ganz schließen, neu öffnen und erneut versuchen.',
  'The browser lost its storage for a moment, so it was not saved. Try again.':
    'Der Browser hat kurz seinen Speicher verloren, also wurde nicht gespeichert. Erneut versuchen.',
  'The app was updated in another window, so it was not saved here. Reload this window.':
    'Die App wurde in einem anderen Fenster aktualisiert, also wurde hier nicht gespeichert. Dieses Fenster neu laden.',
  'The data was written by a newer version of the app. Reload to update.':
    'Die Daten wurden von einer neueren Version der App geschrieben. Zum Aktualisieren neu laden.',
  'Another window holds the data. Close the other window and try again.':
    'Ein anderes Fenster hält die Daten. Das andere schließen und erneut versuchen.',
  'The tablet does not answer, perhaps because it is full. Check after a restart whether it was saved.':
    'Das Tablet antwortet nicht, vielleicht weil es voll ist. Nach einem Neustart prüfen, ob gespeichert wurde.',
  'Something went wrong in the app. It was not saved.':
    'In der App ist etwas schiefgegangen. Es wurde nicht gespeichert.',
  'Something in the form is missing or wrong. {0}': 'Im Formular fehlt etwas oder ist falsch. {0}',
  'This is not here any more: it was deleted meanwhile.':
    'Das ist nicht mehr hier: Es wurde inzwischen gelöscht.',
  active: 'aktiv',
  address: 'Adresse',
  'lost on the way': 'Verlust unterwegs',
  'variants allowed': 'Varianten erlaubt',
  assembly: 'Baugruppe',
  batch: 'Charge',
  reason: 'Grund',
  category: 'Kategorie',
  'checked by': 'geprüft von',
  company: 'Firma',
  component: 'Komponente',
  consumable: 'Verbrauchsmaterial',
  contact: 'Kontakt',
  counted: 'gezählt',
  currency: 'Währung',
  customer: 'Kunde',
  'customer reference': 'Kundenreferenz',
  'days until expiry': 'Tage bis zum Ablauf',
  'default location': 'Standardlagerort',
  'delivery date': 'Lieferdatum',
  description: 'Beschreibung',
  destination: 'Ziellagerort',
  discount: 'Rabatt',
  email: 'E-Mail',
  expiry: 'Ablauf',
  'outside the shop': 'außerhalb des Betriebs',
  from: 'von',
  'internal shipping notes': 'interne Versandhinweise',
  invoice: 'Rechnung',
  'part number': 'Teilenummer',
  manufacturer: 'Hersteller',
  supplier: 'Lieferant',
  template: 'Vorlage',
  keywords: 'Stichwörter',
  letter: 'Buchstabe',
  line: 'Position',
  link: 'Link',
  location: 'Lagerort',
  locked: 'gesperrt',
  'minimum stock': 'Mindestbestand',
  name: 'Name',
  note: 'Notiz',
  notes: 'Notizen',
  day: 'Tag',
  packaging: 'Verpackung',
  'part of': 'Teil von',
  part: 'Teil',
  phone: 'Telefon',
  price: 'Preis',
  priority: 'Priorität',
  'purchase price': 'Einkaufspreis',
  purchaseable: 'einkaufbar',
  quantity: 'Menge',
  reference: 'Referenz',
  responsible: 'verantwortlich',
  revision: 'Revision',
  role: 'Rolle',
  multiples: 'Vielfache',
  salable: 'verkäuflich',
  'serial number': 'Seriennummer',
  'for setting up': 'zum Einrichten',
  shipment: 'Sendung',
  'shipping notes': 'Versandhinweise',
  'start date': 'Startdatum',
  status: 'Status',
  'holds other places': 'enthält andere Orte',
  tags: 'Schlagwörter',
  'components from': 'Komponenten aus',
  'target date': 'Zieldatum',
  tax: 'Steuer',
  'tax number': 'Steuernummer',
  title: 'Titel',
  trackable: 'nachverfolgbar',
  'tracking number': 'Sendungsnummer',
  unit: 'Einheit',
  'variant of': 'Variante von',
  virtual: 'virtuell',
  website: 'Website',
  'this date does not exist': 'dieses Datum gibt es nicht',
  'contains characters that cannot be shown': 'enthält Zeichen, die sich nicht zeigen lassen',
  'must not be empty': 'darf nicht leer sein',
  'an amount has at most 13 digits and 6 decimals':
    'ein Betrag hat höchstens 13 Ziffern und 6 Nachkommastellen',
  'at most two decimals': 'höchstens zwei Nachkommastellen',
  'must be more than 0': 'muss mehr als 0 sein',
  'this currency is not known': 'diese Währung ist nicht bekannt',
  'say why the rest is not sent': 'angeben, warum der Rest nicht gesendet wird',
  'choose a shipment': 'eine Sendung wählen',
  'must be a whole number': 'muss eine ganze Zahl sein',
  'names an item twice': 'nennt einen Artikel zweimal',
  'must not be below 0': 'darf nicht unter 0 sein',
  'Two tablets say that they {0}, neither knowing of the other.':
    'Zwei Tablets sagen, dass sie {0} haben, ohne voneinander zu wissen.',
  Places: 'Lagerorte',
  'Parts and their components': 'Teile und ihre Komponenten',
  '{0} of a stock item are allocated, but it holds {1}. Who gets less?':
    '{0} eines Lagerartikels sind zugewiesen, aber er hat nur {1}. Wer bekommt weniger?',
  '{0} more of a stock item were taken than were there. Is nothing left, or were they there?':
    '{0} mehr wurden von einem Lagerartikel entnommen, als da waren. Ist nichts mehr da, oder waren sie da?',
  'A stock item left whole while somebody else took from it. Was it the same stock?':
    'Ein Lagerartikel ging ganz weg, während jemand anders davon entnahm. War es derselbe Bestand?',
  '{0} were counted while {1} elsewhere changed the same stock. Was that gone already when it was counted?':
    '{0} wurden gezählt, während {1} anderswo denselben Bestand änderten. War das beim Zählen schon weg?',
  'The order was cancelled while {0} of it left. Does it count as shipped?':
    'Der Auftrag wurde storniert, während {0} davon abging. Zählt er als versandt?',
  '{0} Was it one parcel, or two?': '{0} War es ein Paket, oder waren es zwei?',
  'sent the same shipment': 'dieselbe Sendung abgeschickt',
  '{0} Each took it from another place, or another quantity: {1}. Which is right?':
    '{0} Jedes nahm ihn von einem anderen Ort oder in anderer Menge: {1}. Was stimmt?',
  'sent the same allocated stock': 'denselben zugewiesenen Bestand abgeschickt',
  'the whole item': 'der ganze Artikel',
  '{0} were packed into a shipment that had left already. Were they in the parcel?':
    '{0} wurden in eine Sendung gepackt, die schon abgegangen war. Waren sie im Paket?',
  '{0} of a line were shipped, but only {1} were ordered. The order is closed and stays as it is.':
    '{0} einer Position wurden versandt, aber nur {1} waren bestellt. Der Auftrag ist geschlossen und bleibt, wie er ist.',
  '{0} of a line were shipped, but only {1} are ordered. Change the line to what was shipped?':
    '{0} einer Position wurden versandt, aber nur {1} sind bestellt. Die Position an den Versand anpassen?',
  '{0} were allocated to an order that was being closed. They hold nothing any more. Unallocate them?':
    '{0} wurden einem Auftrag zugewiesen, der gerade geschlossen wurde. Sie belegen nichts mehr. Zuweisung aufheben?',
  '{0} were unallocated while their parcel left. They count as shipped. Is that right?':
    'Die Zuweisung von {0} wurde aufgehoben, während das Paket abging. Sie zählen als versandt. Stimmt das?',
  '{0} Was it one lot, or two?': '{0} War es ein Los, oder waren es zwei?',
  'finished the same pieces of a build': 'dieselben Stücke eines Bauauftrags fertiggestellt',
  '{0} of a part are allocated to a build that does not ask for it any more. Unallocate them?':
    '{0} eines Teils sind einem Bauauftrag zugewiesen, der es nicht mehr verlangt. Zuweisung aufheben?',
  '{0} came from somebody who did not know that the order was shipped. It stays as it was shipped. Drop what was written?':
    '{0} von jemandem, der nicht wusste, dass der Auftrag versandt war. Er bleibt, wie er versandt wurde. Das Geschriebene verwerfen?',
  '{0} were written into the same field, nobody knowing of the others. Which one is right?':
    '{0} wurden in dasselbe Feld geschrieben, ohne voneinander zu wissen. Welcher stimmt?',
  'value|values': {
    one: '{0} Wert',
    other: '{0} Werte'
  },
  'This was deleted while somebody changed it. Is it needed?':
    'Das wurde gelöscht, während jemand es änderte. Wird es gebraucht?',
  'This was deleted while somebody used it. Is it needed?':
    'Das wurde gelöscht, während jemand es verwendete. Wird es gebraucht?',
  'Two records are called {0}. Give the later one another number?':
    'Zwei Datensätze heißen {0}. Dem späteren eine andere Nummer geben?',
  'Two pieces carry the serial number {0}. Which one has another?':
    'Zwei Stücke tragen die Seriennummer {0}. Welches hat eine andere?',
  '{0} give numbers without a letter, so they give the same ones. Give the later one a letter?':
    '{0} vergeben Nummern ohne Buchstaben, also dieselben. Dem späteren einen Buchstaben geben?',
  'tablet|tablets': {
    one: '{0} Tablet',
    other: '{0} Tablets'
  },
  '{0} have the letter {1}, so they give the same numbers. Give the later one another?':
    '{0} haben den Buchstaben {1}, vergeben also dieselben Nummern. Dem späteren einen anderen geben?',
  '{0} was created on two tablets. Is it one company?':
    '{0} wurde auf zwei Tablets angelegt. Ist es eine Firma?',
  'Part number {0} was created on two tablets. Is it one part?':
    'Teilenummer {0} wurde auf zwei Tablets angelegt. Ist es ein Teil?',
  '{0} stand in each other in a circle. Which step of it goes?':
    '{0} stehen im Kreis ineinander. Welche Stufe fällt weg?',
  Things: 'Dinge',
  'just now': 'gerade eben',
  'Enter a number.': 'Eine Zahl eingeben.',
  'This is not a number. Use digits, and a comma or a dot before decimals.':
    'Das ist keine Zahl. Ziffern verwenden, und ein Komma oder einen Punkt vor Nachkommastellen.',
  'Enter a number that is not below 0.': 'Eine Zahl eingeben, die nicht unter 0 liegt.',
  'At most {0} decimals are kept. Round the number.':
    'Höchstens {0} Nachkommastellen werden aufbewahrt. Die Zahl runden.',
  'The number is too large. At most {0}.': 'Die Zahl ist zu groß. Höchstens {0}.',
  'This was undone already.': 'Das wurde schon rückgängig gemacht.',
  'What has left the shop cannot be undone. Take it back as a return.':
    'Was den Betrieb verlassen hat, kann nicht rückgängig gemacht werden. Als Retoure zurücknehmen.',
  'Not undone: {0} is closed and cannot be changed any more. Duplicate the order to go on.':
    'Nicht rückgängig: {0} ist geschlossen und kann nicht mehr geändert werden. Den Auftrag duplizieren, um weiterzumachen.',
  'Not undone: part of it was changed since. Undo the later change first.':
    'Nicht rückgängig: Ein Teil davon wurde seitdem geändert. Zuerst die spätere Änderung rückgängig machen.',
  'Not undone: what this made is used by {0} other records now. Remove those first.':
    'Nicht rückgängig: Was dabei entstand, wird jetzt von {0} anderen Datensätzen verwendet. Diese zuerst entfernen.',
  'This cannot be undone.': 'Das kann nicht rückgängig gemacht werden.',
  'Not undone: the stock was counted since, and the count stands.':
    'Nicht rückgängig: Der Bestand wurde seitdem gezählt, und die Zählung gilt.',
  'Not undone: only {0} would be left of stock of which {1} are allocated. Unallocate first.':
    'Nicht rückgängig: Nur {0} blieben von Bestand, von dem {1} zugewiesen sind. Zuerst Zuweisung aufheben.',
  'Not undone: the stock is not in the shop any more.':
    'Nicht rückgängig: Der Bestand ist nicht mehr im Betrieb.',
  'Not undone: the line would be {0}, but {1} are shipped.':
    'Nicht rückgängig: Die Position wäre {0}, aber {1} sind versandt.',
  'Not undone: the line would be {0}, but {1} are allocated to it. Unallocate first.':
    'Nicht rückgängig: Die Position wäre {0}, aber {1} sind ihr zugewiesen. Zuerst Zuweisung aufheben.',
  'Save view…': 'Ansicht speichern …',
  'Edit view…': 'Ansicht bearbeiten …',
  'Saved views': 'Gespeicherte Ansichten',
  'View saved on this tablet': 'Ansicht auf diesem Tablet gespeichert',
  'View deleted': 'Ansicht gelöscht',
  'Save view': 'Ansicht speichern',
  'Edit view': 'Ansicht bearbeiten',
  'It keeps filter, search and sorting, on this tablet alone.':
    'Sie behält Filter, Suche und Sortierung, nur auf diesem Tablet.',
  'Delete view': 'Ansicht löschen'
};
