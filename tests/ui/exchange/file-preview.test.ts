import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { FileView } from '#ui/exchange/exchange-view.ts';
import FilePreview from '#ui/exchange/FilePreview.svelte';
import type { VerdictView } from '#ui/exchange/verdict-words.ts';

const none = { fresh: 0, changed: 0 };

const aFile = (about: Partial<FileView> = {}): FileView => ({
  kind: 'changes',
  workshopName: 'North',
  from: { name: 'Packing', letter: 'B', app: '1.4.0' },
  createdAt: '2026-08-03T09:40:00.000Z',
  changes: 214,
  inFile: 230,
  onlyHere: 0,
  people: ['Kim'],
  counts: {
    salesOrders: { fresh: 3, changed: 12 },
    stockItems: none,
    parts: none,
    companies: none,
    builds: none,
    shipments: none
  },
  orders: [],
  toDecide: { red: 0, amber: 0, info: 0 },
  chosen: undefined,
  clockAhead: 0,
  ...about
});

const show = (verdict: VerdictView, about: Partial<FileView> = {}) =>
  render(FilePreview, {
    verdict,
    file: aFile(about),
    nameOf: (id: string) => (id === 'c0000003' ? 'Office' : id)
  });

const notices = (role: 'status' | 'alert' = 'status') =>
  screen.getAllByRole(role).map(({ textContent }) => textContent.replaceAll('\u00a0', ' '));
const notice = (role?: 'alert') => notices(role)[0];

describe('the preview of a file', () => {
  it('says who did how much, and what it touches', () => {
    show({ code: 'apply' });
    expect(notice()).toContain('214 changes by Kim');
    expect(notice()).toContain('Nothing is written yet.');
    expect(screen.getByText('Packing (B)')).toBeVisible();
    expect(screen.getByText('3 new, 12 changed')).toBeVisible();
    expect(screen.queryByText('Parts')).toBeNull();
  });

  it('lists the orders whose status changes, in words', () => {
    show(
      { code: 'apply' },
      {
        orders: [
          { id: '1', reference: 'SO-0001', fresh: false, status: 'shipped' },
          { id: '2', reference: 'SO-0002', fresh: true, status: 'pending' },
          { id: '3', reference: 'SO-0003', fresh: false, status: undefined }
        ]
      }
    );
    const rows = screen.getAllByRole('row').map((row) => row.textContent.replace(/\s+/g, ' '));
    expect(rows.slice(1).map((row) => row.trim())).toEqual([
      expect.stringMatching(/SO-0001.*Shipped/),
      expect.stringMatching(/SO-0002.*Pending.*new/)
    ]);
  });

  it('warns of a clock that is ahead', () => {
    show({ code: 'apply' }, { clockAhead: 3 * 3_600_000 });
    expect(screen.getByText('The clocks disagree')).toBeVisible();
  });

  const verdicts: readonly (readonly [VerdictView, string])[] = [
    [{ code: 'repeat' }, 'Nothing new in this file'],
    [{ code: 'join' }, 'Join workshop “North”'],
    [{ code: 'repair' }, 'This tablet was copied or set back'],
    [{ code: 'park', parking: { code: 'newer-app', app: '9' } }, 'Update the app here'],
    [
      { code: 'park', parking: { code: 'earlier-missing', devices: ['c0000003'] } },
      'builds on changes of Office that did not arrive here yet'
    ],
    [
      { code: 'park', parking: { code: 'copied-device', device: 'c0000003' } },
      'Office was copied or set back'
    ]
  ];

  it.each(verdicts)('says what becomes of it: %j', (verdict, words) => {
    show(verdict);
    expect(notice()).toContain(words);
  });

  it('counts what there is to decide, and what of it holds up shipping', () => {
    show({ code: 'apply' }, { toDecide: { red: 1, amber: 2, info: 5 } });
    const words = notices().find((text) => text.includes('Something to decide'));
    expect(words).toContain('3 findings to decide afterwards. 1 of them holds up shipping.');
  });

  it('names the orders of another workshop that it would bring', () => {
    const chosen = { orders: ['SO-0012'], records: 9, known: 2, leftOut: 1 };
    show({ code: 'take-over' }, { kind: 'orders', workshopName: 'South', chosen });
    expect(notice()).toContain('Orders of workshop “South”');
    expect(notice()).toContain('1 order with 9 new records: SO-0012.');
    expect(notice()).toContain('2 records here already, left as they are.');
  });

  it('interrupts with a refusal, and says the way on', () => {
    const refusal = { code: 'other-workshop', name: 'South' } as const;
    show({ code: 'refuse', refusal }, { kind: 'full' });
    expect(notice('alert')).toContain('This file belongs to workshop “South”');
    expect(notice('alert')).toContain('choose Recover this tablet');
  });

  it('refuses own orders by the way that they travel', () => {
    show({ code: 'refuse', refusal: { code: 'own-orders' } }, { kind: 'orders' });
    expect(notice('alert')).toContain('ask for Send changes there');
  });
});
