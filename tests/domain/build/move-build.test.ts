import { describe, expect, it } from 'vitest';
import { put } from '#domain/changes.ts';
import type { BuildStatus } from '#domain/build/build.ts';
import { decideMoveBuild, MoveBuild } from '#domain/build/move-build.ts';
import { aBuild } from '#tests/support/builders.ts';

const moving = (status: BuildStatus, to: MoveBuild['to']) =>
  decideMoveBuild({ build: aBuild({ status }) }, MoveBuild.parse({ build: 'build-1', to }));

describe('moving a build', () => {
  it.each([
    ['pending', 'production'],
    ['on-hold', 'production'],
    ['pending', 'on-hold'],
    ['production', 'on-hold']
  ] as const)('takes it from %s to %s (R-B5)', (from, to) => {
    const change = put('builds', aBuild().id, { status: to });
    expect(moving(from, to)).toEqual({ ok: true, value: [change] });
  });

  it.each([
    ['production', 'production'],
    ['on-hold', 'on-hold'],
    ['complete', 'production'],
    ['cancelled', 'production'],
    ['other', 'on-hold']
  ] as const)('does not take it from %s to %s', (from, to) => {
    expect(moving(from, to)).toEqual({ ok: false, error: { code: 'cannot-move', from, to } });
  });
});
