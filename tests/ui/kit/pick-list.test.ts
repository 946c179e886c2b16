import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import PickList from '#ui/kit/PickList.svelte';

const options = [
  { id: 'a', title: 'Acme Hydraulics', subtitle: 'Leeds' },
  { id: 'b', title: 'Bärlow & Sons', subtitle: 'York', badge: '3' },
  { id: 'n', title: 'Northwind Pumps', subtitle: 'York' }
];

function choose(
  about: { selected?: string; limit?: number; oncreate?: (query: string) => void } = {}
) {
  const onpick = vi.fn();
  render(PickList, { label: 'Customers', options, onpick, ...about });
  return onpick;
}

const search = () => screen.getByRole('searchbox', { name: 'Search Customers' });
const find = (text: string) => fireEvent.input(search(), { target: { value: text } });
const titles = () =>
  [...screen.getByRole('list').querySelectorAll('.title')].map(({ textContent }) => textContent);

describe('a pick list', () => {
  it('finds every word in title or subtitle, without case and accents', async () => {
    choose();
    await find('york BARLOW');
    expect(titles()).toEqual(['Bärlow & Sons']);
  });

  it('says when nothing is found', async () => {
    choose();
    await find('zzz');
    expect(screen.getByText('Nothing found.')).toBeVisible();
  });

  it('picks by tap', async () => {
    const onpick = choose();
    await fireEvent.click(screen.getByRole('button', { name: /Northwind/ }));
    expect(onpick).toHaveBeenCalledExactlyOnceWith('n');
  });

  it('picks nothing by Enter in the search, where a scanner types, but goes to the first find', async () => {
    const onpick = choose();
    await find('york');
    await fireEvent.keyDown(search(), { key: 'Enter' });
    expect(onpick).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: /Bärlow/ })).toHaveFocus();
  });

  it('moves by arrow keys and stops at both ends', async () => {
    choose();
    await fireEvent.keyDown(search(), { key: 'ArrowDown' });
    const key = async (name: string) => {
      await fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
    };
    await key('ArrowUp');
    expect(screen.getByRole('button', { name: /Acme/ })).toHaveFocus();
    await key('End');
    await key('ArrowDown');
    expect(screen.getByRole('button', { name: /Northwind/ })).toHaveFocus();
    await key('Home');
    expect(screen.getByRole('button', { name: /Acme/ })).toHaveFocus();
  });

  it('marks what is chosen', () => {
    choose({ selected: 'a' });
    expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('Acme');
  });

  it('creates under the name that was searched for', async () => {
    const oncreate = vi.fn();
    choose({ oncreate });
    await find('Kestrel');
    await fireEvent.click(screen.getByRole('button', { name: 'Create…' }));
    expect(oncreate).toHaveBeenCalledExactlyOnceWith('Kestrel');
  });

  it('says how many it does not show', () => {
    choose({ limit: 2 });
    expect(titles()).toHaveLength(2);
    expect(screen.getByText(/2 of 3 shown/)).toBeVisible();
  });

  it('shows all again when the search is cleared', async () => {
    choose();
    await find('acme');
    await fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(titles()).toHaveLength(3);
    expect(search()).toHaveFocus();
  });
});
