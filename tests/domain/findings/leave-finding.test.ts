import { describe, expect, it } from 'vitest';
import { add } from '#domain/changes.ts';
import type { Finding } from '#domain/findings/audit.ts';
import { decideLeaveFinding, mayBeLeft } from '#domain/findings/leave-finding.ts';
import { none } from '#domain/kernel/quantity.ts';
import { err, ok } from '#domain/kernel/result.ts';

const sentTwice: Finding = {
  code: 'shipped-twice',
  key: 'shipped-twice:shipment-1:x',
  severity: 'red',
  about: ['order-1', 'shipment-1'],
  times: 2
};
const asked = { finding: sentTwice.key, note: 'I packed it myself' };

describe('leaving a finding as it is', () => {
  it('says that a person has looked, and what they said', () => {
    expect(decideLeaveFinding({ finding: sentTwice }, asked)).toEqual(
      ok([add('acks', 'ack:shipped-twice:shipment-1:x', asked)])
    );
  });

  it('is refused when it is not there any more', () => {
    expect(decideLeaveFinding({ finding: undefined }, asked)).toEqual(
      err({ code: 'already-settled' })
    );
  });

  it('is refused where the figures would stay wrong', () => {
    const finding: Finding = {
      code: 'negative-stock',
      key: asked.finding,
      severity: 'red',
      about: ['stock-1'],
      by: none
    };
    expect(mayBeLeft(finding)).toBe(false);
    expect(decideLeaveFinding({ finding }, asked)).toEqual(err({ code: 'must-be-decided' }));
  });
});
