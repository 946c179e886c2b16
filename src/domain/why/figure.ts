import type { Day } from '../kernel/day.ts';
import type { Month } from '../planning/calendar.ts';
import type { Stage } from '../planning/reports.ts';
import type { BuildFigure, ComponentFigure } from './build-figures.ts';
import type { ItemFigure } from './item-figures.ts';
import type { LineFigure, OrderFigure } from './line-figures.ts';
import type { MoneyFigure } from './money-figures.ts';
import type { DueFigure, ShippedFigure } from './order-counts.ts';
import type { PartFigure } from './part-figures.ts';
import type { PlaceFigure } from './place-figures.ts';

/** A quantity or a count. */
export type QuantityFigure =
  | { readonly of: 'part'; readonly id: string; readonly figure: PartFigure }
  | { readonly of: 'item'; readonly id: string; readonly figure: ItemFigure }
  | { readonly of: 'line'; readonly id: string; readonly figure: LineFigure }
  | { readonly of: 'order'; readonly id: string; readonly figure: OrderFigure }
  | { readonly of: 'build'; readonly id: string; readonly figure: BuildFigure }
  | {
      readonly of: 'component';
      readonly id: string;
      readonly bomLine: string;
      readonly figure: ComponentFigure;
    }
  | { readonly of: 'location'; readonly id: string; readonly figure: PlaceFigure }
  /** Open orders at one stage of the pipeline. */
  | { readonly of: 'stage'; readonly id: Stage; readonly figure: 'orders' }
  /** What was shipped in a month, or in the week that begins on a day. */
  | { readonly of: 'shipped'; readonly id: Month | Day; readonly figure: ShippedFigure }
  /** What is due on a day, or overdue. */
  | { readonly of: 'due'; readonly id: Day | 'overdue'; readonly figure: DueFigure };

/** An amount of money. */
export type AmountFigure =
  | { readonly of: 'money'; readonly id: string; readonly figure: MoneyFigure }
  | {
      readonly of: 'value';
      readonly id: Stage;
      readonly currency: string;
      readonly figure: 'value';
    };

/** A figure on screen that somebody may ask about: whose, and which. */
export type Figure = QuantityFigure | AmountFigure;
