import { describe, expect, it } from 'vitest';
import { backupAge } from '#ui/shell/backup-age.ts';
import { destinationOf, destinationsFor, openedAt } from '#ui/shell/destinations.ts';
import { errorDetails } from '#ui/shell/error-details.ts';

const day = 86_400_000;
const now = 100 * day;

describe('the age of the backup', () => {
  it('is amber without one', () => {
    expect(backupAge(undefined, now)).toEqual({
      text: 'No backup yet',
      tone: 'partial',
      icon: 'warning'
    });
  });

  it('is plain before 3 days, amber from 3, red from 7', () => {
    expect(backupAge(now - 3 * day + 1, now).tone).toBe('plain');
    expect(backupAge(now - 3 * day, now).tone).toBe('partial');
    expect(backupAge(now - 7 * day + 1, now).tone).toBe('partial');
    expect(backupAge(now - 7 * day, now)).toMatchObject({
      text: 'Backup 7 days ago',
      tone: 'overdue'
    });
  });
});

describe('the destinations', () => {
  const current = (path: string) =>
    destinationsFor(path).flatMap(({ label, current }) => (current ? label : []));

  it('are current for everything that belongs to them, one at a time', () => {
    expect(current('/')).toEqual(['Home']);
    expect(current('/sell/orders/new')).toEqual(['Sell']);
    expect(current('/sell/customers')).toEqual(['Sell']);
    expect(current('/parts/7')).toEqual(['Stock']);
    expect(current('/build')).toEqual(['Build']);
    expect(current('/settings')).toEqual(['More']);
    expect(current('/builders')).toEqual(['More']);
  });

  it('are counted from Home', () => {
    expect([0, 1, 2, 3, 4].map(destinationOf)).toEqual([
      '/',
      '/sell/orders',
      '/stock',
      '/build',
      '/more'
    ]);
  });
});

describe('what was opened', () => {
  it('is the thing that the page, or one of its tabs, is about', () => {
    const params = { id: 'o1' };
    expect(openedAt('/sell/orders/[id]', params)).toEqual({ kind: 'order', id: 'o1' });
    expect(openedAt('/sell/orders/[id]/details', params)).toEqual({ kind: 'order', id: 'o1' });
    expect(openedAt('/parts/[id]', params)).toEqual({ kind: 'part', id: 'o1' });
    expect(openedAt('/sell/orders', {})).toBeUndefined();
    expect(openedAt(null, {})).toBeUndefined();
  });
});

describe('the details of an error', () => {
  it('say where it happened and nothing that a person entered', () => {
    const error = new TypeError(`no line "Ms Åsa's pump" in 0190a1b2-0000-7000-8000-000000000001`);
    const details = errorDetails(error);
    expect(details).toMatch(/^TypeError: no line … in …\n\s+at /);
    expect(details).not.toContain('pump');
  });

  it('say no more than its type of what is not an error', () => {
    expect(errorDetails('Ms Åsa')).toBe('string');
  });
});
