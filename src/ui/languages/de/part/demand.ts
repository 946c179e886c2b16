import type { Catalogue } from '#ui/words/say.ts';

/** German for who wants a part. */
export const partDemand: Catalogue = {
  'What if: {0}': 'Was wäre wenn: {0}',
  'Nothing wants this part now': 'Niemand braucht dieses Teil gerade',
  'Lines of open sales orders and active builds stand here.':
    'Hier stehen Positionen offener Verkaufsaufträge und laufende Bauaufträge.',
  Day: 'Tag',
  What: 'Was',
  'In or out': 'Zu- oder Abgang',
  'Then left': 'Dann übrig',
  'Stock from today on': 'Bestand ab heute',
  'Free in stock and allocated to what follows': 'Frei auf Lager und dem Folgenden zugewiesen',
  'Build that uses it': 'Bauauftrag, der es verwendet',
  'Build that makes it, day not known': 'Bauauftrag, der es fertigt, Tag unbekannt',
  'Build that makes it': 'Bauauftrag, der es fertigt',
  '{0}, all covered': '{0}, alles gedeckt',
  '{0}, short {1} in the end': '{0}, am Ende fehlen {1}',
  '{0}, short {1} today': '{0}, heute fehlen {1}',
  '{0}, short {1} from {2} on': '{0}, ab {2} fehlen {1}'
};
