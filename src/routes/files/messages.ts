import type { FileRefusal } from '#exchange/file-refusal.ts';
import type { Preview } from '#exchange/preview.ts';
import type { Replacing } from '#exchange/replace.ts';
import type { Wanted } from '#exchange/send.ts';
import type { Done } from '#exchange/session.ts';
import type { Verdict } from '#exchange/verdict.ts';
import type { StorageFault } from '#store/faults.ts';

/** How a file is wrapped. */
export interface Wrapping {
  readonly isGzipped: boolean;
  readonly passphrase?: string;
}

/** Where a file comes from: chosen or dropped; pasted; shared by another app; waiting here; or copied for safety. */
export type From =
  | { readonly file: Blob }
  | { readonly text: string }
  | { readonly shared: string }
  | { readonly inbox: string }
  | { readonly safetyCopy: string };

/** Some orders as they stand, with all that they refer to, for another workshop. */
export interface ChosenOrders {
  readonly kind: 'orders';
  readonly orders: readonly string[];
}

/** What the page asks of the exchange. */
export type Asked = { readonly person: string } & (
  | { readonly ask: 'write'; readonly wanted: Wanted | ChosenOrders; readonly wrapping: Wrapping }
  | { readonly ask: 'look'; readonly from: From; readonly passphrase?: string }
  /** Take what was looked at last. */
  | { readonly ask: 'take' }
  /** Keep what was looked at last in the inbox. */
  | { readonly ask: 'keep' }
  /** Put what was looked at last in the place of everything here. */
  | { readonly ask: 'replace'; readonly to: Replacing }
);

/** A file that was written, ready to be saved or shared. */
export interface WrittenFile {
  readonly name: string;
  readonly file: Blob;
  readonly kind: 'changes' | 'full' | 'orders';
  /** How many actions, or chosen orders, are in it, where that was counted. */
  readonly changes: number | undefined;
  /** Whether it is a copy of all that this device knows and others may lack: kept elsewhere, a backup. */
  readonly isCopy: boolean;
}

/** What chosen orders of another workshop would become here. */
interface Chosen {
  /** References of the orders that are new here. */
  readonly orders: readonly string[];
  readonly records: number;
  readonly known: number;
  readonly leftOut: number;
}

/** A preview, with what its chosen orders become; the records themselves stay with the worker. */
export interface Seen extends Preview {
  readonly chosen: Chosen | undefined;
}

/** Why nothing came of it. */
export type Failed =
  | FileRefusal
  | { readonly code: 'not-saved'; readonly fault: StorageFault }
  /** The program of the exchange could not be loaded, or broke. */
  | { readonly code: 'no-exchange' }
  /** What was asked for is not here any more. */
  | { readonly code: 'gone' };

export type Phase = 'reading' | 'copying' | 'writing' | 'packing';

export interface Progress {
  readonly phase: Phase;
  readonly done?: number;
  readonly total?: number;
}

/** What the exchange tells the page. */
export type Told =
  | { readonly tell: 'progress'; readonly progress: Progress }
  | { readonly tell: 'written'; readonly written: WrittenFile }
  | { readonly tell: 'looked'; readonly verdict: Verdict; readonly preview: Seen }
  | { readonly tell: 'taken'; readonly done: Done }
  /** The device goes on under another id, or with other data: the app must be opened anew. */
  | { readonly tell: 'replaced'; readonly kept: number }
  | { readonly tell: 'kept' }
  | { readonly tell: 'failed'; readonly failure: Failed };
