import { describe, expect, it } from 'vitest';
import { StockItemId } from '#domain/kernel/ids.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import {
  mostOf,
  stillFree,
  withChosen,
  type Chosen,
  type StockRow
} from '#ui/order/stock-choice.ts';

const stock = (item: string, free: number, serial: string | null = null): StockRow => ({
  item: StockItemId.parse(item),
  place: 'Shelf 1',
  batch: '',
  serial,
  expiry: null,
  free: quantity(free)
});

const nothing: Chosen = new Map();
const shelf = stock('shelf', 12);
const bin = stock('bin', 9);
const need = quantity(14);

describe('how much may be taken of a stock item', () => {
  it('is all that is free, while the line needs as much', () => {
    expect(mostOf(shelf, nothing, need)).toBe(12);
  });

  it('is what the other items leave to take, and what it has itself still counts', () => {
    const chosen = withChosen(nothing, shelf.item, quantity(12));
    expect(mostOf(bin, chosen, need)).toBe(2);
    expect(mostOf(shelf, chosen, need)).toBe(12);
  });

  it('is all that is free where more than ordered may be allocated', () => {
    expect(mostOf(shelf, nothing, undefined)).toBe(12);
  });

  it('is no piece with a serial number when less than one is needed', () => {
    expect(mostOf(stock('piece', 1, '101'), nothing, quantity(0.5))).toBe(0);
    expect(mostOf(stock('piece', 1, '101'), nothing, quantity(1))).toBe(1);
  });
});

describe('a choice, after somebody else has taken stock', () => {
  it('keeps what is still free, and forgets what has gone', () => {
    const chosen = withChosen(withChosen(nothing, shelf.item, quantity(12)), bin.item, quantity(2));
    expect([...stillFree(chosen, [stock('shelf', 5)])]).toEqual([['shelf', 5]]);
  });
});
