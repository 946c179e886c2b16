import type { Build, BuildAllocation, Output } from '#domain/build/build.ts';
import type { Component } from '#domain/build/component.ts';
import type { Cover, Progress } from '#domain/build/quantities.ts';
import type { Quantity } from '#domain/kernel/quantity.ts';
import type { Part } from '#domain/part/part.ts';
import type { StockItem } from '#domain/stock/stock-item.ts';

/** A build as its card in the list shows it. */
export interface BuildCardView {
  readonly build: Build;
  readonly name: string;
  readonly progress: Progress;
  readonly ready: boolean;
  readonly short: boolean;
  readonly order: { readonly id: string; readonly reference: string } | undefined;
  readonly components: readonly {
    readonly id: string;
    readonly name: string;
    readonly optional: boolean;
    /** Used up, set aside and free in stock, together no more than is required. */
    readonly has: Quantity;
    readonly required: Quantity;
  }[];
}

/** Stock that a build holds for a component. */
export interface HeldView {
  readonly allocation: BuildAllocation;
  readonly batch: string;
  readonly serial: string | null;
  readonly place: string;
}

/** A component of a build: how it is covered, and what could cover the rest. */
export interface ComponentView {
  readonly component: Component;
  readonly cover: Cover;
  /** What nobody holds of all stock that would do. */
  readonly available: Quantity;
  /** What of the shortage free stock would cover. */
  readonly fromStock: Quantity;
  readonly held: readonly HeldView[];
  /** Whether a build can make it, and how many one would have to make. */
  readonly buildable: boolean;
  readonly toBuild: Quantity;
}

/** Everything that the page of a build shows. */
export interface BuildPageView {
  readonly build: Build;
  readonly part: Part | undefined;
  readonly ready: boolean;
  readonly progress: Progress;
  readonly components: readonly ComponentView[];
  readonly made: readonly {
    readonly output: Output;
    readonly item: StockItem | undefined;
    readonly place: string;
  }[];
  /** The order that it is for, the line counted from 1 (0 for none), and what that line still misses. */
  readonly order:
    | {
        readonly id: string;
        readonly reference: string;
        readonly line: number;
        readonly missing: Quantity;
      }
    | undefined;
  readonly parent: Build | undefined;
  readonly children: readonly {
    readonly build: Build;
    readonly part: Part | undefined;
    readonly progress: Progress;
  }[];
  readonly destination: string;
  readonly takeFrom: string;
}
