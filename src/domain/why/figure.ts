import type { BuildFigure, ComponentFigure } from './build-figures.ts';
import type { ItemFigure } from './item-figures.ts';
import type { LineFigure, OrderFigure } from './line-figures.ts';
import type { PartFigure } from './part-figures.ts';

/** A figure on screen that somebody may ask about: whose, and which. */
export type Figure =
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
    };
