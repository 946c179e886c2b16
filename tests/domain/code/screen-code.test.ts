import { describe, expect, it } from 'vitest';
import { screenIn } from '#domain/code/screen-code.ts';

describe('the code of a screen', () => {
  it('opens a screen by its name, capitals and the end of a line aside', () => {
    expect(screenIn('go:home')).toBe('home');
    expect(screenIn('GO:NEW-ORDER\r')).toBe('new-order');
  });

  it('is understood within the address of any tablet, as it stands on paper', () => {
    expect(screenIn('https://shop.example/open?u=go%3Apractice')).toBe('practice');
    expect(screenIn('http://localhost:4173/docket/open?u=go:stock')).toBe('stock');
  });

  it('is no code of a thing, no other address, and no screen that is not there', () => {
    for (const text of [
      'home',
      'so:home',
      'go:',
      'go:moon',
      'http://x/home',
      'http://x/?u=go:home'
    ])
      expect(screenIn(text), text).toBeUndefined();
  });
});
