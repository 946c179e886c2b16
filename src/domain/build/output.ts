import { add, create, keys, put, type Change } from '../changes.ts';
import type { Day, Moment } from '../kernel/day.ts';
import { nth, StockItemId } from '../kernel/ids.ts';
import { none, plus, type Quantity } from '../kernel/quantity.ts';
import type { Part } from '../part/part.ts';
import { StockItemRecord, type Location } from '../stock/stock-item.ts';
import type { Build, Output } from './build.ts';
import type { Component } from './component.ts';
import { madeOf, nextOutput, piecesOf } from './quantities.ts';
import type { Held, Step } from './consumption.ts';

/** What every rule about an output looks at. */
export interface OutputFacts {
  readonly build: Build;
  readonly part: Part;
  /** Where the output goes: the place asked for, else the build's, else the part's. */
  readonly place: Location | undefined;
  /** The build's BOM. */
  readonly components: readonly Component[];
  /** The build's allocations, in order of creation. */
  readonly held: readonly Held[];
  readonly outputs: readonly Output[];
  readonly today: Day;
  readonly now: Moment;
}

/** What is made at one time: one lot, or one piece with its serial number. */
export interface Piece {
  readonly number: number;
  readonly quantity: Quantity;
  readonly serial: string | null;
}

/** The pieces of one output, numbered on from those before. */
export const piecesMade = (
  outputs: readonly Output[],
  made: readonly Omit<Piece, 'number'>[]
): Piece[] => made.map((each, index) => ({ ...each, number: nextOutput(outputs) + index }));

/** Where the build stands after each piece; scrap makes the build need more pieces in all. */
export function stepsOf(
  { build, outputs }: OutputFacts,
  pieces: readonly Piece[],
  outcome: Output['outcome']
): Step[] {
  let made = madeOf(outputs);
  let all = piecesOf(build, outputs);
  return pieces.map(({ number, quantity }) => {
    made = plus(made, quantity);
    if (outcome === 'scrap') all = plus(all, quantity);
    return { number, made, pieces: all };
  });
}

/** The stock item that a piece becomes: the same on every device that completes the same output. */
export const itemOf = (build: Pick<Build, 'id'>, number: number) =>
  nth(StockItemId, build.id, number);

/** What differs between outputs that are good and scrap. */
export interface Made {
  readonly item: Partial<StockItemRecord>;
  readonly outcome: Output['outcome'];
  readonly componentsKept?: true;
  readonly reason?: string;
}

/** A piece enters the ledger as a new stock item with the build behind it. */
export function broughtIn(
  { build, place, today, now }: OutputFacts,
  { number, quantity, serial }: Piece,
  { item: about, outcome, componentsKept, reason }: Made
): Change[] {
  const item = StockItemRecord.parse({
    id: itemOf(build, number),
    part: build.part,
    batch: build.batch,
    serial,
    location: place?.id ?? null,
    build: build.id,
    since: now,
    ...about
  });
  return [
    create('stockItems', item),
    add('movements', keys.built(build.id, number), {
      item: item.id,
      kind: outcome === 'good' ? 'built' : 'scrapped',
      quantity,
      build: build.id,
      ...(item.location !== null && { to: item.location }),
      ...(reason !== undefined && { reason })
    }),
    add('outputs', keys.output(build.id, number), {
      build: build.id,
      number,
      item: item.id,
      quantity,
      outcome,
      ...(componentsKept && { componentsKept }),
      on: today
    })
  ];
}

/** The first output starts a build (R-B5), the one after which nothing remains finishes it. */
export function statusAfter(
  { build, today }: Pick<OutputFacts, 'build' | 'today'>,
  remaining: Quantity
): Change[] {
  if (remaining === none)
    return [put('builds', build.id, { status: 'complete', completedOn: today })];
  return build.status === 'pending' ? [put('builds', build.id, { status: 'production' })] : [];
}
