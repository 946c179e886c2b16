import { describe, expect, it } from 'vitest';
import { Ack } from '#domain/findings/ack.ts';
import { findingKey } from '#domain/findings/finding.ts';

describe('the key of a finding', () => {
  it('is the same whatever order its parts are named in', () => {
    expect(findingKey('negative-stock', 'item', ['a', 'b'])).toBe(
      findingKey('negative-stock', 'item', ['b', 'a'])
    );
  });

  it('differs with the code, the entity and each part', () => {
    const keys = [
      findingKey('negative-stock', 'item', ['a']),
      findingKey('over-allocated', 'item', ['a']),
      findingKey('negative-stock', 'other', ['a']),
      findingKey('negative-stock', 'item', ['b']),
      findingKey('negative-stock', 'item', ['a', 'a']),
      findingKey('negative-stock', 'item', [])
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('never changes between versions of the app: people have decided on it', () => {
    expect(findingKey('negative-stock', 'item', ['-2', 'ship:1@k7f2m9qa.4'])).toBe(
      'negative-stock:item:i7m8fhisb'
    );
  });

  it('is told apart among 20,000 like it', () => {
    const keys = Array.from({ length: 20_000 }, (_, n) => findingKey('x', 'y', [`a.${String(n)}`]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('fits with the longest id into what a decision holds', () => {
    const longest = findingKey('allocation-on-closed-order', 'x'.repeat(100), ['a']);
    expect(Ack.safeParse({ finding: longest }).success).toBe(true);
  });
});
