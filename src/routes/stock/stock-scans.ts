import { quantityIn } from '#domain/code/act-code.ts';
import { stockedByCode } from '#store/stocked-by-code.ts';
import { feedback } from '#ui/scan/feedback.ts';
import { unanswered } from '#ui/scan/unanswered.svelte.ts';
import type { StockScans } from '#ui/stock/form-scans.ts';
import { say } from '#ui/words/say.ts';
import { device } from '../../device.ts';

/** Scans while a form about stock is open: a part, a location and a quantity go into their fields. */
export const stockScans: StockScans =
  (form) =>
  async ({ text }) => {
    const quantity = quantityIn(text);
    if (quantity !== undefined) {
      form.quantity(String(quantity));
      return true;
    }
    const found = await stockedByCode(device.db, text);
    if (!found) return false;
    if (found.kind === 'part') {
      form.part(found.part);
    } else if (found.kind === 'location') {
      form.place(found.id);
      feedback.success(found.name);
    } else {
      unanswered.say(say`${found.name} only holds other locations. Scan one of them.`);
    }
    return true;
  };
