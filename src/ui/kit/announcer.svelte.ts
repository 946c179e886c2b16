/** What a screen reader is told beside what is seen: politely, or at once when work is at risk. */
export function createAnnouncer() {
  const said = $state({ polite: { text: '', turn: 0 }, assertive: { text: '', turn: 0 } });
  return {
    said,
    say(text: string, how: 'polite' | 'assertive' = 'polite') {
      said[how] = { text, turn: said[how].turn + 1 };
    }
  };
}

export const announcer = createAnnouncer();
