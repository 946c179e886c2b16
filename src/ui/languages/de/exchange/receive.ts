import type { Catalogue } from '#ui/words/say.ts';

/** German for order files that came. */
export const exchangeReceive: Catalogue = {
  'Waiting files': 'Wartende Dateien',
  'Received files': 'Empfangene Dateien',
  'It waits in the inbox': 'Sie wartet im Eingang',
  'finding|findings': {
    one: '{0} Befund',
    other: '{0} Befunde'
  },
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
  'No file has come in yet.': 'Noch ist keine Datei hereingekommen.',
  '{0} · received {1}': '{0} · empfangen {1}',
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
  Order: 'Auftrag',
  'day|days': {
    one: '{0} Tag',
    other: '{0} Tage'
  },
  Workshop: 'Betrieb'
};
