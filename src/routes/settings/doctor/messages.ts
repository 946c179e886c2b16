import type { Diagnosis } from '#store/doctor.ts';
import type { CheckName } from '#store/doctor-checks.ts';

/** What the page asks of the doctor: to look, or to write the tables anew and look again. */
export interface Asked {
  readonly ask: 'examine' | 'mend';
}

/** What the doctor tells the page. */
export type Told =
  | {
      readonly tell: 'progress';
      readonly check: CheckName | '';
      readonly done: number;
      readonly total: number;
    }
  | { readonly tell: 'examined'; readonly diagnosis: Diagnosis }
  | { readonly tell: 'failed' };
