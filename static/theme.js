// Sets the theme and the size before anything is painted. A file of its own, for the content
// security policy allows no inline script.
(() => {
  const root = document.documentElement;
  /** @param {string} name */
  const kept = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null; // storage is switched off
    }
  };

  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  const asSystem = () => {
    if (contrast.matches) return dark.matches ? 'night' : 'sunlight';
    return dark.matches ? 'dark' : 'light';
  };

  const show = () => {
    const theme = kept('docket.theme') ?? 'auto';
    root.dataset['theme'] = theme === 'auto' ? asSystem() : theme;
  };
  dark.addEventListener('change', show);
  contrast.addEventListener('change', show);
  show();

  const size = kept('docket.size');
  if (size) root.dataset['size'] = size;
})();
