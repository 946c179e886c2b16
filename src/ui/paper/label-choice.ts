import { labelStocks, type LabelStockName } from './label-stock.ts';
import { paperOfDevice } from './page-setup.ts';

/** What labels were last printed on here, and how their code was drawn. */
export interface LabelChoice {
  readonly stock: LabelStockName;
  readonly symbol: 'qr' | 'bars';
}

const kept = 'docket.labels';

/** What was chosen on this device; at first a sheet of the paper that is usual here, with QR codes. */
export function labelChoice(): LabelChoice {
  const [stock = '', symbol] = (localStorage.getItem(kept) ?? '').split(' ');
  const usual = paperOfDevice() === 'letter' ? 'letter-30' : 'a4-24';
  return {
    stock: Object.hasOwn(labelStocks, stock) ? (stock as LabelStockName) : usual,
    symbol: symbol === 'bars' ? 'bars' : 'qr'
  };
}

/** Keeps a choice on this device. */
export function keepLabelChoice({ stock, symbol }: LabelChoice): void {
  localStorage.setItem(kept, `${stock} ${symbol}`);
}
