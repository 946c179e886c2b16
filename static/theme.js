// Sets the language, the theme, the size, the text scale and the side of the rail before anything is
// painted, and again when they are changed, here or in another window. A file of its own, for the content
// security policy allows no inline script.
(() => {
  const root = document.documentElement;
  /** @param {string} name */
  const kept = (name) => {
    try {
      return localStorage.getItem(`docket.${name}`);
    } catch {
      return null; // storage is switched off
    }
  };

  // The languages that the app speaks; a tablet that prefers another one gets English.
  const spoken = ['en', 'de', 'ar'];
  const language =
    [kept('language'), ...navigator.languages]
      .map((tag) => tag?.split('-')[0] ?? '')
      .find((tag) => spoken.includes(tag)) ?? 'en';
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  const start = root.dir === 'rtl' ? 'right' : 'left';

  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  const coarse = matchMedia('(pointer: coarse)');
  const asSystem = () => {
    if (contrast.matches) return dark.matches ? 'night' : 'sunlight';
    return dark.matches ? 'dark' : 'light';
  };

  /** What the system draws around the page, as the tokens have it. */
  const around = { light: '#0a57a4', dark: '#0d1319', sunlight: '#003a86', night: '#000000' };

  const theme = () => {
    const chosen = kept('theme') ?? 'auto';
    return chosen === 'auto' ? asSystem() : chosen;
  };

  const show = () => {
    root.dataset['theme'] = theme();
    // A finger may wear a glove; a mouse does not.
    root.dataset['size'] = kept('size') ?? (coarse.matches ? 'gloves' : 'standard');
    root.dataset['scale'] = kept('scale') ?? '100';
    root.dataset['rail'] = [null, start].includes(kept('rail')) ? 'start' : 'end';
    const edge = around[/** @type {keyof typeof around} */ (theme())];
    for (const meta of document.querySelectorAll('meta[name="theme-color"]'))
      meta.setAttribute('content', edge);
  };
  for (const query of [dark, contrast, coarse]) query.addEventListener('change', show);
  addEventListener('storage', show);
  addEventListener('docket:look', show);
  show();
})();
