import { describe, expect, it } from 'vitest';
import { quantity } from '#domain/kernel/quantity.ts';
import type { AllocationView, LineView, ShipmentView } from '#ui/order/order-view.ts';
import { missingRows, packedRows, parcelRows, pickRows } from '#ui/paper/packed.ts';
import { aLine, anAllocation, aPart } from '#tests/support/builders.ts';

const held = (about: Partial<AllocationView>): AllocationView => ({
  ...anAllocation(),
  place: 'Rack A',
  batch: '',
  serial: null,
  packedIn: undefined,
  ...about
});

const line = (about: Partial<LineView>, ordered = 10) =>
  ({
    line: aLine({ quantity: ordered }),
    part: aPart({ ipn: 'SP-1', name: 'Spanner' }),
    held: quantity(0),
    shipped: quantity(0),
    allocations: [],
    ...about
  }) as unknown as LineView;

describe('a packing slip', () => {
  it('says what is allocated and sent of each line, and what follows later', () => {
    const lines = [line({ held: quantity(4), shipped: quantity(3) })];
    expect(packedRows({ lines })).toMatchObject([
      { code: 'SP-1', name: 'Spanner', quantity: 7, toFollow: 3 }
    ]);
  });

  it('says that nothing follows when all of it is there, or more', () => {
    for (const all of [10, 12])
      expect(packedRows({ lines: [line({ held: quantity(all) })] })[0]?.toFollow).toBe(0);
  });

  it('names serial numbers and batches, each once', () => {
    const allocations = [
      held({ batch: 'B-7' }),
      held({ batch: 'B-7' }),
      held({ serial: '1007' }),
      held({})
    ];
    expect(packedRows({ lines: [line({ allocations })] })[0]?.marks).toBe('B-7, #1007');
  });
});

describe('the packing slip of one parcel', () => {
  const shipment = { id: 'shipment-2', reference: '2' };
  const parcel = (about: Partial<ShipmentView> = {}) =>
    ({ shipment, dispatch: undefined, ...about }) as unknown as ShipmentView;

  it('says what is packed in it, and nothing of the other parcels', () => {
    const lines = [
      line({
        allocations: [
          held({ shipment: shipment.id as never, quantity: quantity(4), batch: 'B-7' }),
          held({ quantity: quantity(6), batch: 'B-8' })
        ]
      }),
      line({ allocations: [held({})] })
    ];
    expect(parcelRows({ lines }, parcel())).toMatchObject([
      { code: 'SP-1', quantity: 4, toFollow: 0, marks: 'B-7' }
    ]);
  });

  it('says what was recorded when it left, whatever the part is called now', () => {
    const sent = {
      line: 'line-1',
      ipn: 'SP-1',
      name: 'Spanner, old name',
      quantity: quantity(3),
      from: [{ serial: '1007', batch: '' }]
    };
    const rows = parcelRows(
      { lines: [line({})] },
      parcel({ dispatch: { lines: [sent] } as unknown as ShipmentView['dispatch'] })
    );
    expect(rows).toMatchObject([{ name: 'Spanner, old name', quantity: 3, marks: '#1007' }]);
  });
});

describe('a pick list', () => {
  it('goes past the shelves in their order, two before ten', () => {
    const allocations = ['Rack 10', 'Rack 2', 'Bench'].map((place, n) =>
      held({ id: `allocation-${String(n)}` as AllocationView['id'], place })
    );
    expect(pickRows({ lines: [line({ allocations })] }).map(({ place }) => place)).toEqual([
      'Bench',
      'Rack 2',
      'Rack 10'
    ]);
  });

  it('leaves out what has left already', () => {
    const allocations = [held({ state: 'shipped' }), held({ quantity: quantity(4) })];
    expect(pickRows({ lines: [line({ allocations })] })).toMatchObject([{ quantity: 4 }]);
  });

  it('says what nobody will find on a shelf', () => {
    const lines = [line({ held: quantity(4) }), line({ held: quantity(10) })];
    expect(missingRows({ lines })).toMatchObject([{ toFollow: 6 }]);
  });

  it('asks for nothing that no shelf can hold', () => {
    const lines = [line({ part: aPart({ virtual: true }) })];
    expect(missingRows({ lines })).toEqual([]);
  });
});
