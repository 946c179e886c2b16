import type { Catalogue } from '#ui/words/say.ts';

/** German for what another date would do to an order. */
export const orderWhatIf: Catalogue = {
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
  'Without this line': 'Ohne diese Position',
  'No further line': 'Keine weitere Position',
  'With one more line': 'Mit einer weiteren Position',
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
  'Move the target date': 'Zieldatum verschieben',
  'In stock': 'Im Lager'
};
