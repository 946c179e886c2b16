import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { databaseNamed, type Database } from '#store/database.ts';
import { live } from '#store/live.ts';
import { effectRoot } from '#tests/support/effect-root.svelte.ts';

let db: Database;
let made = 0;
beforeEach(async () => {
  made += 1;
  db = databaseNamed(`live-${String(made)}`);
  await db.open();
});

const drafted = (k: string) => db.drafts.put({ k, at: 1, value: k });
const soon = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('an answer that stays current', () => {
  it('follows the data while somebody looks, and stops after', async () => {
    let asked = 0;
    const count = live('all', () => {
      asked += 1;
      return db.drafts.count();
    });
    const seen: (number | undefined)[] = [];
    const stop = effectRoot(() => void seen.push(count.current));
    flushSync();
    await vi.waitFor(() => {
      expect(seen.at(-1)).toBe(0);
    });
    await drafted('a');
    await vi.waitFor(() => {
      expect(seen.at(-1)).toBe(1);
    });
    stop();
    await soon(20);
    const before = asked;
    await drafted('b');
    await soon(50);
    expect(asked).toBe(before);
  });

  it('reports a question that fails, and asks it again when the data change', async () => {
    let fails = true;
    const count = live('all', async () => {
      const found = await db.drafts.count();
      if (fails) throw new Error('no');
      return found;
    });
    let failure: unknown;
    let answer: number | undefined;
    const stop = effectRoot(() => {
      failure = count.failure;
      answer = count.current;
    });
    flushSync();
    await vi.waitFor(() => {
      expect(failure).toEqual(new Error('no'));
    });
    fails = false;
    await drafted('a');
    await vi.waitFor(() => {
      expect(answer).toBe(1);
    });
    expect(failure).toBeUndefined();
    stop();
  });

  it('shows nothing of an old key under a new one', async () => {
    await drafted('a');
    const first = live('a', (k) => db.drafts.get(k));
    const seen: unknown[] = [];
    const stop = effectRoot(() => void seen.push(first.current));
    flushSync();
    await vi.waitFor(() => {
      expect(first.current?.k).toBe('a');
    });
    expect(live('b', (k) => db.drafts.get(k)).current).toBeUndefined();
    stop();
  });
});
