import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandsAt, commandsFor } from '#ui/search/commands.ts';

const titlesFor = (query: string, path = '/') =>
  commandsFor(query, commandsAt(path)).map(({ title }) => title);

describe('the commands', () => {
  it.each([
    ['new order', 'New Sales Order'],
    ['order new', 'New Sales Order'],
    ['backup', 'Backup'],
    ['restore', 'Backup'],
    ['allocate', 'Orders to allocate'],
    ['line items', 'Orders to allocate'],
    ['shelves', 'Locations'],
    ['dark', 'Settings'],
    ['suppl', 'Companies'],
    ['conflicts', 'Findings']
  ])('are found by other words too: %s', (query, title) => {
    expect(titlesFor(query)).toContain(title);
  });

  it('begin with the one that is called so', () => {
    expect(titlesFor('stock')[0]).toBe('Stock');
    expect(titlesFor('back')[0]).toBe('Backup');
  });

  it('are those of the order where one is open', () => {
    expect(titlesFor('line items', '/sell/orders/0190-a/details')).toContain('Allocate this order');
    const ship = commandsAt('/sell/orders/0190-a').find(({ title }) => title === 'Ship this order');
    expect(ship?.href).toBe('/sell/orders/0190-a?open=ship');
    expect(titlesFor('ship', '/sell/orders/new')).not.toContain('Ship this order');
  });

  it('lead to pages that there are', () => {
    const paths = commandsAt('/').map(({ href }) => href.split('?')[0] ?? '');
    const missing = paths.filter((path) => !existsSync(`src/routes${path}/+page.svelte`));
    expect(missing).toEqual([]);
  });

  it('are none where no word fits', () => {
    expect(titlesFor('qqq')).toEqual([]);
  });
});
