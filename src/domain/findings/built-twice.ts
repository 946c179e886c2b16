import { add, create, keys, type Change } from '../changes.ts';
import { nth, StockItemId } from '../kernel/ids.ts';
import type { Movement } from '../stock/stock-item.ts';
import { acknowledged, leaving, offer, type Offer } from './offer.ts';
import { findingKey, stampText, type FindingOf } from './finding.ts';
import type { FindingsView, MergedEvent } from './view.ts';

export interface BuiltTwice extends FindingOf<'built-twice'> {
  /** The outputs of the build that two devices recorded. */
  readonly outputs: readonly number[];
}

/**
 * Two devices recorded the same output of a build, neither knowing of the other (C22). It counts
 * once; whether one lot was made or two, only a person can say. Devices that read of it in the same
 * file say nothing new.
 */
export function builtTwice(view: FindingsView, build: string): BuiltTwice[] {
  const repeated = view
    .eventsBy('outputs', 'build', build)
    .filter(({ _, imported }) => _.alts !== undefined && imported !== true);
  if (repeated.length === 0) return [];
  return [
    {
      code: 'built-twice',
      key: findingKey(
        'built-twice',
        build,
        repeated.flatMap(({ id, _ }) =>
          [_, ...(_.alts ?? [])].map(({ c }) => `${id}@${stampText(c)}`)
        )
      ),
      severity: 'red',
      about: [build],
      outputs: repeated.map(({ number }) => number).sort((a, b) => a - b)
    }
  ];
}

/** As much again was made, of as many components, as a further output of the build. */
function again(view: FindingsView, output: MergedEvent<'outputs'>, number: number): Change[] {
  const { build, item: made, quantity } = output;
  const record = made === null ? undefined : view.record('stockItems', made);
  if (!record) return [];
  const item = nth(StockItemId, build, number);
  const {
    _: _origin,
    del: _deleted,
    $: _derived,
    ...kept
  } = record as typeof record & {
    readonly $?: unknown;
  };
  const { id: _id, _: _witness, ...about } = output;
  const used = view
    .eventsBy('movements', 'build', build)
    .filter(({ id, _ }) => _.alts !== undefined && id.endsWith(`:${String(output.number)}`))
    .flatMap((each) =>
      each.kind === 'consumed' && each.buildAllocation
        ? [{ ...movementOf(each), id: keys.consumed(each.buildAllocation, number) }]
        : []
    );
  return [
    create('stockItems', { ...kept, id: item, serial: null }),
    add('movements', keys.built(build, number), { item, kind: 'built', quantity, build }),
    add('outputs', keys.output(build, number), { ...about, item, number }),
    ...used.map(({ id, ...movement }) => add('movements', id, movement))
  ];
}

function movementOf(event: MergedEvent<'movements'>): Movement {
  const { id: _id, _: _witness, ...movement } = event;
  return movement;
}

/** One lot was made, told twice; or two were. */
export function offersBuiltTwice(finding: BuiltTwice, view: FindingsView): Offer[] {
  const all = view.eventsBy('outputs', 'build', finding.about[0] ?? '');
  const highest = Math.max(...all.map(({ number }) => number));
  const second = all
    .filter(({ number }) => finding.outputs.includes(number))
    .flatMap((output, index) => again(view, output, highest + 1 + index));
  const two = offer('two-outputs', [...second, ...acknowledged(finding)]);
  return [leaving('one-output', finding), ...(second.length > 0 ? [two] : [])];
}
