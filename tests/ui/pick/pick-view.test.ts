import { describe, expect, it } from 'vitest';
import { AllocationId, LineId, PartId, StockItemId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import { currentOf, stopName, walked, type StopView } from '#ui/pick/pick-view.ts';
import { codeWords, meaningWords, shortWords } from '#ui/pick/pick-words.ts';

const stop = (id: string, about: Partial<StopView> = {}): StopView => ({
  id: AllocationId.parse(id),
  line: LineId.parse('line-1'),
  item: StockItemId.parse('stock-1'),
  part: PartId.parse('part-1'),
  place: 'Shelf 1',
  units: '',
  left: quantity(8),
  code: 'SK-22',
  name: 'Seal kit',
  batch: '',
  serial: null,
  quantity: quantity(8),
  picked: quantity(0),
  ...about
});

describe('the way through the store', () => {
  const ten = stop('a', { place: 'Shelf 10' });
  const two = stop('b', { place: 'Shelf 2' });

  it('goes past the shelves in their order, two before ten', () => {
    expect(walked([ten, two])).toEqual([two, ten]);
  });

  it('begins with the first place where something is left', () => {
    expect(currentOf([ten, two], [])).toBe(two);
    expect(currentOf([ten, { ...two, left: quantity(0) }], [])).toBe(ten);
    expect(currentOf<StopView>([], [])).toBeUndefined();
  });

  it('comes back to what was skipped when nothing else is left', () => {
    expect(currentOf([ten, two], [two.id])).toBe(ten);
    expect(currentOf([{ ...ten, left: quantity(0) }, two], [two.id])).toBe(two);
  });
});

describe('what somebody who picks is told', () => {
  const current = stop('a');

  it('names the wrong thing and the one that is expected', () => {
    const thing = { kind: 'item', id: 'stock-9', name: 'SK-23 Seal kit large' } as const;
    expect(meaningWords({ kind: 'wrong', things: [thing] }, current)).toBe(
      'That is SK-23 Seal kit large. Expected SK-22 Seal kit.'
    );
  });

  it('says what an unknown code was, and what is expected', () => {
    expect(codeWords({ kind: 'unknown', code: '4711' }, current)).toBe(
      'Nothing has the code 4711. Expected SK-22 Seal kit.'
    );
  });

  it('says what is short after less was found', () => {
    const half = stop('a', { picked: quantity(3), left: quantity(5) });
    expect(shortWords(half, 3)).toBe('SK-22 Seal kit: 3 picked, 5 short now.');
    expect(shortWords(stop('a'), 0)).toBe('SK-22 Seal kit: 8 short now.');
  });

  it('calls a part without a number by its name', () => {
    expect(stopName({ code: '', name: 'Seal kit' })).toBe('Seal kit');
  });
});
