import type { RecordKind, RecordOf } from '#domain/changes.ts';
import { idOf, readings, report, revise, type Draft, type Reading } from './draft.ts';
import type { TakenModel } from './models.ts';
import { idIn, rawIn } from './values.ts';

interface Link<K extends RecordKind> {
  readonly model: TakenModel;
  readonly field: string;
  readonly kind: K;
  readonly as: keyof RecordOf<K>;
}

interface Step {
  readonly from: Reading;
  /** The number of the record it points at. */
  readonly to: string;
}

/** The pointers of a model to itself whose both ends were taken. */
function stepsOf(draft: Draft, { model, field }: Pick<Link<RecordKind>, 'model' | 'field'>) {
  const steps = new Map<string, Step>();
  for (const from of readings(draft, model)) {
    if (idOf(draft, model, from.record.pk) === undefined) continue;
    if (idIn(from, field, model) === null) continue;
    steps.set(from.record.pk, { from, to: String(rawIn(from, field)) });
  }
  return steps;
}

/** Takes out one step of every circle, so that whoever climbs comes to an end. */
function openCircles(steps: Map<string, Step>, field: string): void {
  const safe = new Set<string>();
  for (const start of [...steps.keys()]) {
    const path = new Set<string>();
    let at = start;
    for (let step = steps.get(at); step && !safe.has(at); step = steps.get(at)) {
      path.add(at);
      if (path.has(step.to)) {
        report(step.from, 'circle', { field, value: step.to });
        steps.delete(at);
        break;
      }
      at = step.to;
    }
    for (const pk of path) safe.add(pk);
  }
}

/** Joins records of one model to each other: a category to its parent, a variant to its template. */
export function linkWithin<K extends RecordKind>(draft: Draft, link: Link<K>): void {
  const steps = stepsOf(draft, link);
  openCircles(steps, link.field);
  for (const [pk, { to }] of steps) {
    const id = idOf(draft, link.model, pk) ?? '';
    const fields = { id, [link.as]: idOf(draft, link.model, to) };
    revise(draft, link.kind, fields as Omit<Partial<RecordOf<K>>, 'id'> & { readonly id: string });
  }
}
