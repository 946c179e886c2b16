import { put } from '../changes.ts';
import { inTurn } from '../device/introduction.ts';
import { DeviceLetter } from '../kernel/reference.ts';
import { findingKey, stampText, type FindingOf } from './finding.ts';
import { leaving, offer, type Offer } from './offer.ts';
import { compareStamps, isLive, stampOf, type FindingsView } from './view.ts';

export interface DuplicateLetter extends FindingOf<'duplicate-letter'> {
  /** Empty for two devices that each hold themselves to be the first. */
  readonly letter: string;
  /** Who has it, the first to get it first. */
  readonly devices: readonly string[];
}

/**
 * Two devices in use have one letter, so that they will give two orders one number (C24). A place
 * that is kept for a device gives its letter away and has none of its own.
 */
export function duplicateLetter(view: FindingsView, letter: string): DuplicateLetter[] {
  const named = view
    .recordsBy('devices', 'letter', letter)
    .filter((row) => isLive(row) && !row.retired && !row.waiting)
    .map((row) => ({ id: row.id, stamp: stampOf(row, 'letter') }))
    .sort((a, b) => compareStamps(a.stamp, b.stamp) || (a.id < b.id ? -1 : 1));
  const devices = named.map(({ id }) => id);
  const [first, second] = devices;
  if (first === undefined || second === undefined) return [];
  return [
    {
      code: 'duplicate-letter',
      key: findingKey('duplicate-letter', first, [
        letter,
        ...named.map(({ id, stamp }) => `${id}@${stampText(stamp)}`)
      ]),
      severity: 'amber',
      about: devices,
      letter,
      devices
    }
  ];
}

/** The first letter that no device has or had: those of retired ones stand on papers. */
const freeLetter = (view: FindingsView) =>
  inTurn.find((letter) => view.recordsBy('devices', 'letter', letter).length === 0);

/** The last to come gets a letter that nobody has; what it numbered so far keeps its number. */
export function offersDuplicateLetter(finding: DuplicateLetter, view: FindingsView): Offer[] {
  const id = finding.devices.at(-1) ?? '';
  const letter = DeviceLetter.safeParse(freeLetter(view));
  const leave = leaving('leave', finding);
  return letter.success
    ? [offer('change-letter', [put('devices', id, { letter: letter.data })]), leave]
    : [leave];
}
