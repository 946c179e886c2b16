import type { IconName } from '#ui/kit/icons.ts';

/** A line among the results: something that was found, or somewhere to go. */
export interface Row {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly subtitle: string;
  readonly icon: IconName;
}

/** Results of one kind. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  /** How many there are, shown or not. */
  readonly total: number;
  readonly rows: readonly Row[];
}
