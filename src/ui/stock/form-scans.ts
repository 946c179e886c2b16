import type { Part } from '#domain/part/part.ts';
import type { ScanHandler } from '#ui/scan/receivers.ts';

/** What a scan can fill in a form about stock. */
interface StockForm {
  readonly part: (part: Part) => void;
  readonly place: (id: string) => void;
  readonly quantity: (text: string) => void;
}

/** Makes of a form what takes the scans while it is open. */
export type StockScans = (form: StockForm) => ScanHandler;
