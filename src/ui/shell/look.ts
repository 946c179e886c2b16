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
    { value: 'auto', label: 'Auto, as the tablet' },
    { value: 'light', label: 'Light' },
    { value: 'dark', label: 'Dark' },
    { value: 'sunlight', label: 'Sunlight: black on white' },
    { value: 'night', label: 'Night: white on black' }
  ],
  size: [
    { value: 'gloves', label: 'Gloves: largest' },
    { value: 'standard', label: 'Standard: fingers' },
    { value: 'compact', label: 'Compact: mouse' }
  ],
  scale: [
    { value: '100', label: '100 %' },
    { value: '115', label: '115 %' },
    { value: '130', label: '130 %' },
    { value: '150', label: '150 %' }
  ],
  rail: [
    { value: 'left', label: 'Left' },
    { value: 'right', label: 'Right' }
  ]
};

/** How the app looks now. */
export function currentLook(): Look {
  const { size = 'standard', scale = '100', rail = 'left' } = document.documentElement.dataset;
  return { theme: localStorage.getItem('docket.theme') ?? 'auto', size, scale, rail };
}

/** Changes how the app looks, at once and for good. */
export function choose(what: keyof Look, value: string): void {
  localStorage.setItem(`docket.${what}`, value);
  dispatchEvent(new Event('docket:look'));
}
