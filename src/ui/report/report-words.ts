import type { DecimalText } from '#domain/kernel/decimal.ts';
import type {
  OnTimeMonth,
  PartCover,
  PipelineStage,
  ShippedWeek,
  Stage
} from '#domain/planning/reports.ts';
import type { Figure } from '#domain/why/figure.ts';
import { minus, remainder, smaller, type Quantity } from '#domain/kernel/quantity.ts';
import { monthText } from '#ui/words/calendar.ts';
import { amountText, counted, dayText, quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';
import type { Bar, Cell, Report, Series } from './report.ts';
import { stageNames } from './stage-words.ts';

/** The reports there are, by their part of the address. */
export const reports = {
  pipeline: say`Pipeline`,
  cover: say`Cover`,
  stock: say`Stock over time`,
  'on-time': say`On time`,
  throughput: say`Throughput`
} as const;
export type ReportName = keyof typeof reports;

export const isReport = (name: string): name is ReportName => Object.hasOwn(reports, name);

const tooEarly = {
  title: say`Needs 2 weeks of orders`,
  text: say`Two weeks after the first order was taken this shows how many leave, and when.`
};

/** What stands in place of a report that has nothing to show. */
export const emptyWords: Readonly<
  Record<ReportName, { readonly title: string; readonly text: string }>
> = {
  pipeline: tooEarly,
  cover: {
    title: say`Nobody wants a part`,
    text: say`No open order and no running build still takes anything out of stock.`
  },
  stock: {
    title: say`No stock of this part`,
    text: say`It was never on hand on this tablet, and nothing is planned with it.`
  },
  'on-time': tooEarly,
  throughput: tooEarly
};

const stageSeries: Readonly<Record<Stage, Series>> = {
  'on-hold': 'unallocated',
  short: 'short',
  none: 'unallocated',
  building: 'building',
  partial: 'allocated',
  ready: 'shipped'
};

const valuesText = (values: ReadonlyMap<string, DecimalText>) =>
  [...values].map(([currency, value]) => amountText(value, currency)).join(' + ');

/** A number that says why it is what it is. */
const asked = (value: number, why: Figure): Cell => ({ text: quantityText(value), value, why });

const amountCell = (amount: DecimalText, currency: string, stage: Stage): Cell => ({
  text: amountText(amount, currency),
  value: Number(amount),
  why: { of: 'value', id: stage, currency, figure: 'value' }
});

/** Open orders by where they stand. */
export function pipelineView(stages: readonly PipelineStage[]): Report {
  const orders = stages.reduce((sum, stage) => sum + stage.orders, 0);
  const of = (stage: Stage) => stages.find((each) => each.stage === stage)?.orders ?? 0;
  const currencies = [...new Set(stages.flatMap(({ values }) => [...values.keys()]))];
  return {
    summary: say`Open: ${counted(orders, 'order')}, of which ${String(of('ready'))} are ready to ship and ${String(of('short'))} are short.`,
    bars: stages.map(({ stage, orders: count, values }) => ({
      id: stage,
      label: stageNames[stage],
      pieces: [{ series: stageSeries[stage], value: count }],
      text:
        count === 0
          ? counted(count, 'order')
          : say`${counted(count, 'order')} · ${valuesText(values)}`
    })),
    columns: [say`Stage`, say`Orders`, ...currencies.map((currency) => say`Value in ${currency}`)],
    rows: stages.map(({ stage, orders: count, values }) => [
      stageNames[stage],
      asked(count, { of: 'stage', id: stage, figure: 'orders' }),
      ...currencies.map((currency) => amountCell(values.get(currency) ?? '0', currency, stage))
    ])
  };
}

/** What covers what is wanted of a part: what is short is short, and nothing counts that nobody wants. */
function piecesOf({ wanted, allocated, free, building, short }: PartCover): Bar['pieces'] {
  let open = remainder(wanted, short);
  const upTo = (value: Quantity) => {
    const taken = smaller(value, open);
    open = minus(open, taken);
    return taken;
  };
  return [
    { series: 'allocated', value: upTo(allocated) },
    { series: 'unallocated', value: upTo(free) },
    { series: 'building', value: upTo(building) },
    { series: 'short', value: smaller(short, wanted) }
  ];
}

const figuresText = ({ wanted, free, allocated, building, short }: PartCover) =>
  [
    say`${quantityText(wanted)} wanted`,
    ...(allocated > 0 ? [say`${quantityText(allocated)} allocated`] : []),
    ...(free > 0 ? [say`${quantityText(free)} free`] : []),
    ...(building > 0 ? [say`${quantityText(building)} building`] : []),
    ...(short > 0 ? [say`${quantityText(short)} short`] : [])
  ].join(' · ');

const coverColumns = ['wanted', 'allocated', 'free', 'building', 'short'] as const;

/** How the parts that somebody wants are covered. */
export function coverView(
  parts: readonly (PartCover & { readonly name: string })[],
  total: number
): Report {
  const short = parts.filter((part) => part.short > 0).length;
  return {
    summary: say`Wanted: ${counted(total, 'part')}. Shown are the ${String(parts.length)} that need it most; ${String(short)} of them are short. Each bar is what is wanted of its part.`,
    bars: parts.map((part): Bar => ({
      id: part.part,
      label: part.name,
      pieces: piecesOf(part),
      full: part.wanted,
      text: figuresText(part)
    })),
    columns: [say`Part`, say`Wanted`, say`Allocated`, say`Free`, say`Building`, say`Short`],
    rows: parts.map((part) => [
      part.name,
      ...coverColumns.map((figure) => asked(part[figure], { of: 'part', id: part.part, figure }))
    ])
  };
}

const percentOf = ({ dated, onTime }: OnTimeMonth) =>
  dated === 0 ? 0 : Math.round((100 * onTime) / dated);

/** How many orders left on time, month by month. */
export function onTimeView(months: readonly OnTimeMonth[]): Report {
  const dated = months.reduce((sum, month) => sum + month.dated, 0);
  const onTime = months.reduce((sum, month) => sum + month.onTime, 0);
  return {
    summary: say`In the last ${String(months.length)} months ${String(onTime)} of ${counted(dated, 'order')} with a target date left on time.`,
    bars: months.map((each) => ({
      id: each.month,
      label: monthText(each.month),
      pieces: [{ series: 'shipped', value: percentOf(each) }],
      text:
        each.dated === 0
          ? say`Nothing shipped`
          : say`${String(percentOf(each))} % · ${String(each.onTime)} of ${String(each.dated)}`
    })),
    full: 100,
    columns: [say`Month`, say`Shipped with a target date`, say`On time`, say`On time in %`],
    rows: months.map((each) => [
      monthText(each.month),
      asked(each.dated, { of: 'shipped', id: each.month, figure: 'dated' }),
      asked(each.onTime, { of: 'shipped', id: each.month, figure: 'onTime' }),
      percentOf(each)
    ])
  };
}

/** How many orders left, week by week. */
export function throughputView(weeks: readonly ShippedWeek[]): Report {
  const orders = weeks.reduce((sum, week) => sum + week.orders, 0);
  return {
    summary: say`In the last ${String(weeks.length)} weeks ${counted(orders, 'order')} left the shop, this week ${String(weeks.at(-1)?.orders ?? 0)}.`,
    bars: weeks.map(({ from, orders: count }) => ({
      id: from,
      label: say`Week of ${dayText(from)}`,
      pieces: [{ series: 'shipped', value: count }],
      text: counted(count, 'order')
    })),
    columns: [say`Week from`, say`Orders shipped`],
    rows: weeks.map(({ from, orders: count }) => [
      from,
      asked(count, { of: 'shipped', id: from, figure: 'orders' })
    ])
  };
}
