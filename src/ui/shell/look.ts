import { say } from '#ui/words/say.ts';

/** How the app looks on this device; kept outside the database, because it is needed before it opens. */
export interface Look {
  readonly theme: string;
  readonly size: string;
  readonly scale: string;
  readonly rail: string;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What can be chosen. `static/theme.js` applies it. */
export const looks: Readonly<Record<keyof Look, readonly Choice[]>> = {
  theme: [
    { value: 'auto', label: say`Auto, as the tablet` },
    { value: 'light', label: say`Light` },
    { value: 'dark', label: say`Dark` },
    { value: 'sunlight', label: say`Sunlight: black on white` },
    { value: 'night', label: say`Night: white on black` }
  ],
  size: [
    { value: 'gloves', label: say`Gloves: largest` },
    { value: 'standard', label: say`Standard: fingers` },
    { value: 'compact', label: say`Compact: mouse` }
  ],
  scale: [
    { value: '100', label: '100 %' },
    { value: '115', label: '115 %' },
    { value: '130', label: '130 %' },
    { value: '150', label: '150 %' }
  ],
  rail: [
    { value: 'left', label: say`Left` },
    { value: 'right', label: say`Right` }
  ]
};

/** How the app looks now. */
export function currentLook(): Look {
  const { dir, dataset } = document.documentElement;
  const { size = 'standard', scale = '100' } = dataset;
  const start = dir === 'rtl' ? 'right' : 'left';
  const rail = localStorage.getItem('docket.rail') ?? start;
  return { theme: localStorage.getItem('docket.theme') ?? 'auto', size, scale, rail };
}

/** Changes how the app looks, at once and for good. */
export function choose(what: keyof Look, value: string): void {
  localStorage.setItem(`docket.${what}`, value);
  dispatchEvent(new Event('docket:look'));
}
