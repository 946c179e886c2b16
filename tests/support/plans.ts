import fc from 'fast-check';
import { Day, daysAfter } from '#domain/kernel/day.ts';
import { BomLineId, BuildId, LineId, PartId, SalesOrderId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import type { Making, PlanFacts, Want } from '#domain/planning/plan.ts';

/** The day on which the plans of tests are made. */
export const planToday = Day.parse('2026-02-01');

/** So many days after that day. */
export const inDays = (days: number) => daysAfter(planToday, days);

interface WantAbout {
  readonly line?: string;
  readonly part?: string;
  readonly fits?: readonly string[];
  readonly wanted?: number;
  readonly held?: number;
  readonly due?: number | null;
}

const plainWant = { line: 'line-1', part: 'part-1', wanted: 10, held: 0, due: 10 };

/** A line that wants a part; a test names only what it is about. */
export function aWant(about: WantAbout = {}): Want {
  const { line, part, wanted, held, due } = { ...plainWant, ...about };
  return {
    by: { kind: 'order', id: SalesOrderId.parse(`of-${line}`), line: LineId.parse(line) },
    reference: `SO-${line}`,
    part: PartId.parse(part),
    fits: (about.fits ?? [part]).map((each) => PartId.parse(each)),
    wanted: quantity(wanted),
    held: quantity(held),
    due: due === null ? null : inDays(due)
  };
}

/** A component that a build wants. */
export const aComponentWant = (build: string, about: WantAbout = {}): Want => ({
  ...aWant(about),
  by: { kind: 'build', id: BuildId.parse(build), bomLine: BomLineId.parse(`${build}-bom`) },
  reference: build
});

/** A running build; a test names only what it is about. */
export function aMaking(
  about: { id?: string; part?: string; line?: string; left?: number; day?: number | null } = {}
): Making {
  const { id = 'build-1', part = 'part-1', line, left = 10, day = 5 } = about;
  return {
    id: BuildId.parse(id),
    reference: `BO-${id}`,
    part: PartId.parse(part),
    line: line === undefined ? null : LineId.parse(line),
    left: quantity(left),
    day: day === null ? null : inDays(day)
  };
}

/** All that a plan is made from; free stock by part. */
export const planFacts = (about: {
  free?: Readonly<Record<string, number>>;
  wants?: readonly Want[];
  making?: readonly Making[];
}): PlanFacts => ({
  today: planToday,
  free: new Map(
    Object.entries(about.free ?? {}).map(([part, many]) => [PartId.parse(part), quantity(many)])
  ),
  wants: about.wants ?? [],
  making: about.making ?? []
});

const parts = ['part-1', 'part-2', 'part-3', 'part-4'] as const;
const somePart = fc.constantFrom(...parts);
const some = fc.integer({ min: 1, max: 4_000 }).map((quarters) => quarters / 4);
const someDay = fc.option(fc.integer({ min: -5, max: 20 }), { nil: null });

/** Any plan of four parts, in which builds of one take another, variants stand in, circles included. */
export const anyPlan = fc
  .record({
    free: fc.dictionary(
      somePart,
      fc.integer({ min: 0, max: 3_000 }).map((n) => n / 4)
    ),
    wants: fc.array(
      fc.record({
        part: somePart,
        other: fc.option(somePart, { nil: undefined }),
        wanted: some,
        held: fc.integer({ min: 0, max: 400 }),
        due: someDay
      }),
      { maxLength: 8 }
    ),
    making: fc.array(
      fc.record({
        part: somePart,
        of: fc.option(somePart, { nil: undefined }),
        line: fc.option(fc.integer({ min: 0, max: 7 }), { nil: undefined }),
        left: fc.integer({ min: 1, max: 500 }),
        day: someDay
      }),
      { maxLength: 5 }
    )
  })
  .map(({ free, wants, making }) =>
    planFacts({
      free,
      wants: [
        ...wants.map(({ part, other, ...about }, at) =>
          aWant({
            ...about,
            line: `line-${String(at)}`,
            part,
            fits: other ? [part, other] : [part]
          })
        ),
        ...making.flatMap(({ of, left, day }, at) =>
          of === undefined
            ? []
            : aComponentWant(`build-${String(at)}`, { part: of, wanted: left * 2, due: day })
        )
      ],
      making: making.map(({ part, line, left, day }, at) =>
        aMaking({
          id: `build-${String(at)}`,
          part,
          left,
          day,
          ...(line !== undefined && { line: `line-${String(line)}` })
        })
      )
    })
  );
