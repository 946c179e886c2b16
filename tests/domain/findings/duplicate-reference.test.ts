import { describe, expect, it } from 'vitest';
import { put, remove } from '#domain/changes.ts';
import { duplicateReference } from '#domain/findings/duplicate-reference.ts';
import { BuildId, SalesOrderId } from '#domain/kernel/ids.ts';
import { aBuild, aSalesOrder } from '#tests/support/builders.ts';
import { had, settledBy } from '#tests/support/finding-facts.ts';
import { twoDevices } from '#tests/support/in-memory-device.ts';

const order = (id: string, reference: string) => had('salesOrders', aSalesOrder({ id, reference }));

describe('a number that two orders have', () => {
  it('stays with the first; the other is named', () => {
    const { a, b, meet } = twoDevices();
    a.act('order.create', order('first', 'SO-0042'));
    b.act('order.create', order('second', 'SO-0042'));
    expect(meet()).toMatchObject([
      {
        code: 'duplicate-reference',
        severity: 'amber',
        about: ['first', 'second'],
        kind: 'salesOrders',
        reference: 'SO-0042',
        keeps: 'first',
        others: ['second']
      }
    ]);
  });

  it('is none when the numbers differ, or one of the orders is gone', () => {
    const { a, b, meet } = twoDevices();
    a.act('order.create', order('first', 'SO-0042'));
    b.act('order.create', order('second', 'SO-0043'));
    expect(meet()).toEqual([]);
    a.act('order.edit', [
      put('salesOrders', SalesOrderId.parse('first'), { reference: 'SO-0043' })
    ]);
    expect(a.open).toMatchObject([{ keeps: 'second', others: ['first'] }]);
    a.act('order.delete', [remove('salesOrders', SalesOrderId.parse('second'))]);
    expect(a.open).toEqual([]);
  });

  it('is settled with a new number for the last to come, found by its old one too', () => {
    const { a, b, meet } = twoDevices();
    a.act('order.create', order('first', 'SO-0042'));
    b.act('order.create', order('second', 'SO-0042'));
    meet();
    const changes = duplicateReference(a.view, 'salesOrders', 'SO-0042').flatMap((finding) =>
      settledBy(a, [finding])
    );
    expect(changes).toEqual([
      put('salesOrders', SalesOrderId.parse('second'), {
        reference: 'N-1',
        aliases: ['SO-0042']
      })
    ]);
    a.act('settle', changes);
    expect(meet()).toEqual([]);
  });

  it('is a finding for builds too, never between an order and a build', () => {
    const { a, b, meet } = twoDevices();
    a.act('build.create', had('builds', aBuild({ id: 'first', reference: 'X-1' })));
    b.act('order.create', order('other', 'X-1'));
    expect(meet()).toEqual([]);
    b.act('build.create', had('builds', aBuild({ id: 'second', reference: 'X-1' })));
    const [finding] = duplicateReference(b.view, 'builds', 'X-1');
    expect(finding && settledBy(b, [finding])).toEqual([
      put('builds', BuildId.parse('second'), { reference: 'N-1' })
    ]);
  });
});
