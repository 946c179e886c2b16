import { describe, expect, it } from 'vitest';
import { scopeOf } from '#ui/search/scope.ts';

describe('what somebody types', () => {
  it('looks everywhere, unless it says where', () => {
    expect(scopeOf(' acme 20 ')).toEqual({ query: 'acme 20', kinds: undefined, isCommand: false });
    expect(scopeOf('c:acme')).toEqual({
      query: 'acme',
      kinds: ['company', 'contact'],
      isCommand: false
    });
    expect(scopeOf('O: 42')).toMatchObject({ query: '42', kinds: ['order', 'shipment'] });
    expect(scopeOf('>back')).toEqual({ query: 'back', kinds: [], isCommand: true });
  });

  it('is taken as it is where a letter stands for nothing', () => {
    expect(scopeOf('x:12')).toMatchObject({ query: 'x:12', kinds: undefined });
    expect(scopeOf('https://acme.example')).toMatchObject({ kinds: undefined });
  });
});
