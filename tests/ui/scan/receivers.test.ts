import { expect, it } from 'vitest';
import { deliver, receiveScans, type Scan } from '#ui/scan/receivers.ts';

const scan: Scan = { text: 'SK-22', from: 'scanner' };

it('a scan that nobody waits for is left to the app', async () => {
  expect(await deliver(scan)).toBe(false);
});

it('who came last is asked first, and what it leaves goes to the one before', async () => {
  const heard: string[] = [];
  const stopFirst = receiveScans(() => heard.push('page') > 0);
  const stopSecond = receiveScans(({ text }) => {
    heard.push('form');
    return Promise.resolve(text === 'for the form');
  });
  expect(await deliver({ text: 'for the form', from: 'camera' })).toBe(true);
  expect(heard).toEqual(['form']);
  expect(await deliver(scan)).toBe(true);
  expect(heard).toEqual(['form', 'form', 'page']);
  stopSecond();
  await deliver(scan);
  expect(heard).toEqual(['form', 'form', 'page', 'page']);
  stopFirst();
  expect(await deliver(scan)).toBe(false);
});
