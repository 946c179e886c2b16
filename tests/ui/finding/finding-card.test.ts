import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Finding } from '#domain/findings/audit.ts';
import { quantity } from '#domain/kernel/quantity.ts';
import FindingCard from '#ui/finding/FindingCard.svelte';
import { othersLike, sectionsOf, type Answer, type CardView } from '#ui/finding/card-view.ts';

const now = new Date(2026, 7, 3, 12).getTime();
const hour = 3_600_000;

const shippedTwice = (key = 'shipped-twice:order-1:x'): Finding => ({
  code: 'shipped-twice',
  key,
  severity: 'red',
  about: ['order-1', 'shipment-1'],
  times: 2
});

const named = (kind: string, name: string) => ({ kind, name });

const aCard = (about: Partial<CardView> = {}): CardView => ({
  finding: shippedTwice(),
  about: ['shipment-1', 'order-1'],
  names: new Map([['order-1', named('order', 'SO-0042')]]),
  actions: [
    { id: 'one-parcel', suggested: true },
    { id: 'two-parcels', suggested: false }
  ],
  mayBeLeft: true,
  doings: [
    {
      did: 'shipped',
      stamp: ['a', 1, now - 2 * hour],
      id: 'movement-1',
      of: 'order-1',
      quantity: quantity(-5),
      person: 'Mia',
      device: 'Tablet 1',
      at: now - 2 * hour
    },
    {
      did: 'shipped',
      stamp: ['b', 1, now - hour],
      id: 'shipment-1',
      person: 'Jon',
      device: 'Tablet 2',
      at: now - hour
    }
  ],
  ...about
});

function show(about: Partial<CardView> = {}, others = 0) {
  const onanswer = vi.fn<(answer: Answer, everyOther: boolean) => Promise<string | undefined>>();
  onanswer.mockResolvedValue(undefined);
  render(FindingCard, { card: aCard(about), others, now, href: '/orders/order-1', onanswer });
  return onanswer;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('a question', () => {
  it('says what is wrong, about what, and who did what where', () => {
    show();
    const card = within(screen.getByRole('article'));
    expect(card.getByRole('heading', { level: 3 })).toHaveTextContent(/sent the same shipment/);
    expect(card.getByText('Decide first')).toBeVisible();
    expect(card.getByRole('link', { name: 'SO-0042' })).toHaveAttribute('href', '/orders/order-1');
    const people = card.getByRole('list', { name: 'Who was there' });
    expect(people).toHaveTextContent(/Mia · Tablet 1 .*: Shipped 5 for SO-0042/);
    expect(people).toHaveTextContent(/Jon · Tablet 2 .*: Shipped/);
  });

  it('is answered with the suggested way, which is the biggest, or with another', async () => {
    const onanswer = show();
    expect(screen.getByRole('button', { name: 'It was one parcel' })).toHaveClass('filled');
    await press('It was one parcel');
    expect(onanswer).toHaveBeenLastCalledWith({ settle: 'one-parcel', suggested: true }, false);
    await press('There were two parcels');
    expect(onanswer).toHaveBeenLastCalledWith({ settle: 'two-parcels', suggested: false }, false);
  });

  it('may stay as it is, with a note why, where that makes sense', async () => {
    const onanswer = show();
    await press('Leave it as it is');
    await fireEvent.input(screen.getByRole('textbox', { name: /Note/ }), {
      target: { value: ' Asked Jon ' }
    });
    await press('Leave it');
    expect(onanswer).toHaveBeenCalledExactlyOnceWith({ leave: 'Asked Jon' }, false);
  });

  it('lets the person type the number that the later one gets, and none that is empty', async () => {
    const onanswer = show({
      finding: {
        code: 'duplicate-reference',
        key: 'duplicate-reference:order-1:x',
        severity: 'amber',
        about: ['order-1', 'order-2'],
        kind: 'salesOrders',
        reference: 'SO-0042',
        keeps: 'order-1',
        others: ['order-2']
      },
      actions: [
        { id: 'rename', suggested: true },
        { id: 'leave', suggested: false }
      ]
    });
    await press('Type another number');
    await press('Give it this number');
    expect(screen.getByText('Type the number that the later one is to have.')).toBeVisible();
    expect(onanswer).not.toHaveBeenCalled();
    const number = screen.getByRole('textbox', { name: /New number/ });
    await userEvent.type(number, ' SO-0050 ');
    const form = number.closest('form');
    if (form) await fireEvent.submit(form);
    expect(onanswer).toHaveBeenCalledExactlyOnceWith(
      { settle: 'rename', suggested: true, name: 'SO-0050' },
      false
    );
  });

  it('offers no typing where no number is given', () => {
    show();
    expect(screen.queryByRole('button', { name: 'Type another number' })).toBeNull();
  });

  it('offers no leaving where somebody must decide', () => {
    show({ mayBeLeft: false });
    expect(screen.queryByRole('button', { name: 'Leave it as it is' })).toBeNull();
  });

  it('keeps the refusal where the person looks', async () => {
    const onanswer = show();
    onanswer.mockResolvedValue('This does not fit any more.');
    await press('It was one parcel');
    expect(await screen.findByRole('alert')).toHaveTextContent('This does not fit any more.');
  });

  it('gives the same answer to the others of its kind when that is ticked', async () => {
    const onanswer = show({}, 6);
    await fireEvent.click(
      screen.getByRole('checkbox', { name: 'Same answer for the other 6 of this kind' })
    );
    await press('It was one parcel');
    expect(onanswer).toHaveBeenCalledExactlyOnceWith(
      { settle: 'one-parcel', suggested: true },
      true
    );
  });

  it('shows both histories to whoever wants to know why', async () => {
    show();
    await fireEvent.click(screen.getByText('Why am I asked?'));
    for (const name of ['Tablet 1', 'Tablet 2'])
      expect(screen.getByRole('region', { name })).toHaveTextContent('Shipped');
  });

  it('names each value that somebody wrote on its own button', () => {
    show({
      finding: {
        code: 'field-changed-twice',
        key: 'field-changed-twice:line-1:x',
        severity: 'amber',
        about: ['line-1'],
        kind: 'lines',
        id: 'line-1',
        field: 'customer',
        shown: 'c-2',
        values: []
      },
      actions: [{ id: 'value:a.1', suggested: true }],
      doings: [
        {
          did: 'wrote',
          stamp: ['a', 1, now],
          id: 'line-1',
          person: 'Mia',
          device: 'Tablet 1',
          at: now,
          field: 'customer',
          value: 'c-2'
        }
      ],
      names: new Map([['c-2', named('company', 'ABC Co')]])
    });
    expect(screen.getByRole('button', { name: 'ABC Co (Mia)' })).toBeVisible();
    expect(screen.getByText('To decide')).toBeVisible();
  });
});

describe('questions together', () => {
  const order = aCard();
  const item = aCard({
    finding: shippedTwice('second'),
    about: ['i'],
    names: new Map([['i', named('item', 'Bolt')]])
  });
  const gone = aCard({ finding: shippedTwice('third'), names: new Map() });

  it('stand by what they are about, and sections without one are left out', () => {
    const titles = (cards: CardView[]) => sectionsOf(cards).map(({ title }) => title);
    expect(titles([gone, item, order])).toEqual(['Sales orders', 'Stock', 'Other']);
    expect(titles([item])).toEqual(['Stock']);
    expect(titles([])).toEqual([]);
  });

  it('count the others of their kind', () => {
    expect(othersLike([order, item, gone], order)).toEqual([item, gone]);
    expect(othersLike([order], order)).toEqual([]);
  });
});
