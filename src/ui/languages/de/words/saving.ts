import type { Catalogue } from '#ui/words/say.ts';

/** German for what was not saved or undone, and how numbers are typed. */
export const wordsSaving: Catalogue = {
  'Nothing to undo since the app was opened. Older actions are in Activity.':
    'Nichts rückgängig zu machen, seit die App geöffnet wurde. Ältere Aktionen stehen unter „Aktivität“.',
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
    'Nicht rückgängig: Die Position wäre {0}, aber {1} sind ihr zugewiesen. Zuerst Zuweisung aufheben.'
};
