import type { Catalogue } from '#ui/words/say.ts';

/** German for the other tablets. */
export const exchangeDevices: Catalogue = {
  Devices: 'Geräte',
  'The tablets and computers of this workshop': 'Die Tablets und Computer dieses Betriebs',
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
  'Retired: no file waits for it': 'Ausgemustert: Keine Datei wartet darauf',
  'Its place is kept until a tablet takes it':
    'Sein Platz ist reserviert, bis ein Tablet ihn einnimmt',
  'Never heard': 'Nie gehört',
  'Last heard {0}': 'Zuletzt gehört {0}',
  'has everything': 'hat alles',
  '{0} not confirmed there': '{0} dort nicht bestätigt'
};
