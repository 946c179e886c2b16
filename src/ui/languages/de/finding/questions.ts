import type { Catalogue } from '#ui/words/say.ts';

/** German for what a finding asks. */
export const findingQuestions: Catalogue = {
  Variants: 'Varianten',
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
  Things: 'Dinge'
};
