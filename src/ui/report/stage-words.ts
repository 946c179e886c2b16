import type { Stage } from '#domain/planning/reports.ts';
import { say } from '#ui/words/say.ts';

/** What the stages of the pipeline are called. */
export const stageNames: Readonly<Record<Stage, string>> = {
  'on-hold': say`On Hold`,
  short: say`Short`,
  none: say`Not allocated`,
  building: say`Building`,
  partial: say`Part allocated`,
  ready: say`Ready to ship`
};
