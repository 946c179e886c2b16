import { describe, expect, it } from 'vitest';
import { exchangeProgressText, failedWords, takenText } from '#ui/exchange/exchange-words.ts';
import { handedOverWords } from '#ui/exchange/hand-over-words.ts';
import { peerText } from '#ui/exchange/peer-words.ts';
import { changesText, clockText, countText, deviceText } from '#ui/exchange/preview-words.ts';
import { occasionWords, waysFor, wayWords } from '#ui/exchange/restore-words.ts';
import { passphraseFaults, wrappingOf } from '#ui/exchange/send-entry.ts';
import { waitingWords } from '#ui/exchange/waiting-words.ts';

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
const hour = 3_600_000;
const from = { name: 'Packing', letter: 'B', app: '1' };

describe('what an exchange is busy with', () => {
  it.each([
    [{ phase: 'reading' }, 'Reading the file'],
    [{ phase: 'reading', done: 512, total: 1_024 }, 'Reading the file: 50 %'],
    [{ phase: 'copying' }, 'Making a safety copy first'],
    [{ phase: 'writing', done: 2_000, total: 5_000 }, 'Writing 2,000 of 5,000 rows'],
    [{ phase: 'packing', done: 1, total: 1 }, 'Putting 1 of 1 change into the file']
  ] as const)('is said for %j', (progress, words) => {
    expect(plain(exchangeProgressText(progress))).toBe(words);
  });
});

describe('why nothing came of it', () => {
  it('is said by the file where the file is at fault', () => {
    expect(failedWords({ code: 'cut-off' })).toContain('This file stops in the middle');
  });

  it('says of a full tablet that nothing was taken', () => {
    expect(failedWords({ code: 'not-saved', fault: 'full' })).toContain('nothing was taken');
    expect(failedWords({ code: 'not-saved', fault: 'lost' })).toContain('Try again');
  });

  it('says what to do when the exchange itself is not there', () => {
    expect(failedWords({ code: 'no-exchange' })).toContain('Reload');
    expect(failedWords({ code: 'gone' })).toContain('not here any more');
  });
});

describe('what an import did', () => {
  it('counts the changes, and the files that had waited', () => {
    const done = { changes: 214, joined: false, unparked: 0 };
    expect(plain(takenText(done))).toBe('214 changes came in.');
    expect(plain(takenText({ ...done, unparked: 2 }))).toBe(
      '214 changes came in. 2 files that had waited were imported too.'
    );
    expect(plain(takenText({ ...done, joined: true, unparked: 1 }))).toBe(
      'This tablet is one of the workshop now. Send changes from here once, so that the others know. 214 changes came in. 1 file that had waited was imported too.'
    );
  });
});

describe('a preview', () => {
  it('names the device by its letter where it has one', () => {
    expect(deviceText(from)).toBe('Packing (B)');
    expect(deviceText({ name: 'Tablet 1', letter: '' })).toBe('Tablet 1');
  });

  it('says who did how much, and names three at most', () => {
    expect(plain(changesText({ changes: 1, people: [] }))).toBe('1 change');
    expect(plain(changesText({ changes: 9, people: ['Kim', 'Jo'] }))).toBe('9 changes by Kim, Jo');
    const many = { changes: 9, people: ['Kim', 'Jo', 'Lee', 'Max'] };
    expect(plain(changesText(many))).toBe('9 changes by Kim, Jo, Lee and others');
  });

  it('asks to look at both clocks when they disagree', () => {
    expect(clockText({ from, clockAhead: 0 })).toBeUndefined();
    expect(plain(clockText({ from, clockAhead: 3 * hour }))).toContain(
      'The clock of Packing is ahead of this one by 3 hours. Look at both.'
    );
    expect(plain(clockText({ from, clockAhead: 10 * 60_000 }))).toContain('by 10 minutes');
    expect(plain(clockText({ from, clockAhead: 72 * hour }))).toContain('by 3 days');
  });

  it('counts what is new and what is changed', () => {
    expect(countText({ fresh: 3, changed: 12 })).toBe('3 new, 12 changed');
    expect(countText({ fresh: 0, changed: 1 })).toBe('1 changed');
  });
});

describe('another device', () => {
  const peer = { retired: false, waiting: false, heardAt: 0, unconfirmed: 14 };

  it('is as far as it was heard', () => {
    expect(plain(peerText(peer, 2 * hour))).toBe(
      'Last heard 2 hours ago · 14 changes not confirmed there'
    );
    expect(peerText({ ...peer, unconfirmed: 0 }, 2 * hour)).toContain('has everything');
    expect(peerText({ ...peer, heardAt: undefined }, 0)).toContain('Never heard');
  });

  it('that is retired or only expected waits for nothing', () => {
    expect(peerText({ ...peer, retired: true }, 0)).toContain('Retired');
    expect(peerText({ ...peer, waiting: true }, 0)).toContain('kept until a tablet takes it');
  });
});

describe('the ways of a backup', () => {
  const full = { kind: 'full' } as const;

  it('are three for one with something new, two for one that is known', () => {
    expect(waysFor({ code: 'apply' }, full)).toEqual(['merge', 'recover', 'go-back']);
    expect(waysFor({ code: 'repeat' }, full)).toEqual(['recover', 'go-back']);
  });

  it('are none for an empty tablet, for changes, and for what this app does not read', () => {
    expect(waysFor({ code: 'join' }, full)).toEqual([]);
    expect(waysFor({ code: 'apply' }, { kind: 'changes' })).toEqual([]);
    const newer = { code: 'park', parking: { code: 'newer-app', app: '9' } } as const;
    expect(waysFor(newer, full)).toEqual([]);
  });

  it('say what would be gone', () => {
    const { consequence } = wayWords('go-back', { onlyHere: 41, changes: 0 });
    expect(plain(consequence)).toContain('41 changes on this tablet are not in the file');
    expect(consequence).toContain('files of the other tablets are refused');
    expect(wayWords('recover', { onlyHere: 0, changes: 0 }).consequence).toContain(
      'Everything on this tablet is in the file too.'
    );
    expect(wayWords('merge', { onlyHere: 3, changes: 2 }).consequence).toContain('stays as it is');
  });
});

describe('a passphrase', () => {
  const isTooShort = (text: string) => text.length < 12;

  it('may be left out, and is refused when short or typed differently', () => {
    expect(passphraseFaults({ passphrase: '', again: '' }, isTooShort)).toEqual({});
    expect(passphraseFaults({ passphrase: 'short', again: 'short' }, isTooShort)).toHaveProperty(
      'passphrase'
    );
    const differing = { passphrase: 'correct horse', again: 'correct house' };
    expect(passphraseFaults(differing, isTooShort)).toHaveProperty('again');
  });

  it('locks the file, which is gzipped then anyway', () => {
    expect(wrappingOf({ smaller: false, passphrase: '' })).toEqual({ isGzipped: false });
    expect(wrappingOf({ smaller: false, passphrase: 'correct horse' })).toEqual({
      isGzipped: true,
      passphrase: 'correct horse'
    });
  });
});

describe('every file that waits, copy and hand-over', () => {
  it('has words of its own', () => {
    const waits = (['not-now', 'newer-app', 'earlier-missing', 'copied-device'] as const).map(
      waitingWords
    );
    expect(new Set(waits).size).toBe(4);
    expect((['import', 'restore', 'update'] as const).map(occasionWords)).toEqual([
      'Before an import',
      'Before a restore',
      'Before an update of the app'
    ]);
    expect(handedOverWords('cancelled').ok).toBe(false);
    expect(handedOverWords('saved').ok).toBe(true);
  });
});
