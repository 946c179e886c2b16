import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { wholeDigits } from '#ui/kit/keypad-entry.ts';
import QuantityField from '#ui/kit/QuantityField.svelte';

/** Whether the field lets a key through that is typed at the end of what stands there. */
function takes(value: string, key: string, digits?: number) {
  const { unmount } = render(QuantityField, {
    label: 'Quantity',
    value,
    ...(digits !== undefined && { digits })
  });
  const field = screen.getByLabelText<HTMLInputElement>('Quantity');
  field.setSelectionRange(value.length, value.length);
  const init = { data: key, inputType: 'insertText', cancelable: true, bubbles: true };
  const taken = field.dispatchEvent(new InputEvent('beforeinput', init));
  unmount();
  return taken;
}

describe('a quantity that is typed', () => {
  it('takes six digits and no more: a barcode is longer', () => {
    expect(takes('12345', '6')).toBe(true);
    expect(takes('123456', '7')).toBe(false);
  });

  it('takes digits after the decimal mark', () => {
    expect(takes('123456', ',')).toBe(true);
    expect(takes('123456,', '7')).toBe(true);
  });

  it('takes more where a price is meant', () => {
    expect(takes('123456', '7', 12)).toBe(true);
  });

  it('counts digits before either mark', () => {
    expect([wholeDigits('1 234,56'), wholeDigits('12.5'), wholeDigits('')]).toEqual([4, 2, 0]);
  });
});
