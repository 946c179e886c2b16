import { describe, expect, it } from 'vitest';
import { keyAction } from '#ui/shell/keys.ts';

const pressed = (about: Partial<Parameters<typeof keyAction>[0]>) =>
  keyAction({
    key: 'a',
    code: 'KeyA',
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    ...about
  });

describe('keys', () => {
  it('go to the five destinations with Alt and their number', () => {
    expect(pressed({ altKey: true, code: 'Digit1', key: '1' })).toEqual({ kind: 'go', to: 0 });
    expect(pressed({ altKey: true, code: 'Digit5', key: '∞' })).toEqual({ kind: 'go', to: 4 });
    expect(pressed({ altKey: true, code: 'Digit6', key: '6' })).toBeUndefined();
  });

  it('leave AltGr alone, which writes characters', () => {
    expect(pressed({ altKey: true, ctrlKey: true, code: 'Digit2', key: '²' })).toBeUndefined();
  });

  it('undo, search and list themselves with Ctrl, or ⌘ on a Mac', () => {
    expect(pressed({ ctrlKey: true, key: 'z', code: 'KeyZ' })).toEqual({ kind: 'undo' });
    expect(pressed({ metaKey: true, key: 'z', code: 'KeyZ' })).toEqual({ kind: 'undo' });
    expect(pressed({ ctrlKey: true, shiftKey: true, key: 'Z', code: 'KeyZ' })).toBeUndefined();
    expect(pressed({ ctrlKey: true, key: 'k', code: 'KeyK' })).toEqual({ kind: 'search' });
    expect(pressed({ metaKey: true, key: 'K', code: 'KeyK' })).toEqual({ kind: 'search' });
    expect(pressed({ ctrlKey: true, key: '/', code: 'Slash' })).toEqual({ kind: 'keys' });
    expect(pressed({ ctrlKey: true, shiftKey: true, key: '/', code: 'Digit7' })).toEqual({
      kind: 'keys'
    });
  });

  it('do nothing alone: a scanner types characters', () => {
    for (const key of ['z', '/', '1', 'Enter'])
      expect(pressed({ key, code: `Key${key.toUpperCase()}` })).toBeUndefined();
  });
});
