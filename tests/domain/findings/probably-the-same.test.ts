import { describe, expect, it } from 'vitest';
import { probablyTheSame } from '#domain/findings/probably-the-same.ts';
import { aCompany, aPart } from '#tests/support/builders.ts';
import { had, settledBy } from '#tests/support/finding-facts.ts';
import { twoDevices } from '#tests/support/in-memory-device.ts';

const acme = (id: string, about: { name?: string; taxId?: string } = {}) =>
  had('companies', aCompany({ id, name: 'ACME GmbH', ...about }));
const spanner = (id: string) => had('parts', aPart({ id, ipn: 'X-1' }));

function shop() {
  const both = twoDevices();
  both.a.act('company.save', acme('one'));
  both.b.act('company.save', acme('two'));
  both.meet();
  return both;
}

describe('two that are probably one', () => {
  it('are told of when two devices made a company of the same name', () => {
    expect(probablyTheSame(shop().a.view, 'companies', ['name', 'ACME GmbH'])).toMatchObject([
      { severity: 'info', kind: 'companies', ids: ['one', 'two'] }
    ]);
  });

  it('are told of by tax number and by part number', () => {
    const { a, b, meet } = twoDevices();
    a.act('save', [...acme('one', { name: 'A', taxId: 'DE1' }), ...spanner('p')]);
    b.act('save', [...acme('two', { name: 'B', taxId: 'DE1' }), ...spanner('q')]);
    expect(meet()).toMatchObject([
      { field: 'taxId', value: 'DE1', ids: ['one', 'two'] },
      { field: 'ipn', value: 'X-1', ids: ['p', 'q'] }
    ]);
  });

  it('are none when one device made both, or both read them in one file', () => {
    const { a, b, meet } = twoDevices();
    a.act('save', [...acme('one'), ...acme('two')]);
    expect(meet()).toEqual([]);
    a.act('import', acme('three', { name: 'Read' }));
    b.act('import', acme('three', { name: 'Read' }));
    expect(meet()).toEqual([]);
  });

  it('stay two when a person says so', () => {
    const both = shop();
    both.a.act('settle', settledBy(both.a, both.a.open));
    expect(both.meet()).toEqual([]);
    expect(both.b.view.record('companies', 'two')?.active).toBe(true);
  });

  it('are one when the other is used no more', () => {
    const both = shop();
    both.a.act('settle', settledBy(both.a, both.a.open, 'deactivate:two'));
    expect(both.meet()).toEqual([]);
    expect(both.b.view.record('companies', 'two')?.active).toBe(false);
  });
});
