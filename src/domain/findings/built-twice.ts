import { findingKey, stampText, type FindingOf } from './finding.ts';
import type { FindingsView } from './view.ts';

export interface BuiltTwice extends FindingOf<'built-twice'> {
  /** The outputs of the build that two devices recorded. */
  readonly outputs: readonly number[];
}

/**
 * Two devices recorded the same output of a build, neither knowing of the other (C22). It counts
 * once; whether one lot was made or two, only a person can say. Devices that read of it in the same
 * file say nothing new.
 */
export function builtTwice(view: FindingsView, build: string): BuiltTwice[] {
  const repeated = view
    .eventsBy('outputs', 'build', build)
    .filter(({ _, imported }) => _.alts !== undefined && imported !== true);
  if (repeated.length === 0) return [];
  return [
    {
      code: 'built-twice',
      key: findingKey(
        'built-twice',
        build,
        repeated.flatMap(({ id, _ }) =>
          [_, ...(_.alts ?? [])].map(({ c }) => `${id}@${stampText(c)}`)
        )
      ),
      severity: 'red',
      about: [build],
      outputs: repeated.map(({ number }) => number).sort((a, b) => a - b)
    }
  ];
}
