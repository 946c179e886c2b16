import { speak, type Catalogue } from './say.ts';

/** What can be chosen; each language calls itself by its own name. `static/theme.js` finds the one to speak. */
export const languages = [
  { value: 'en', label: 'English' },
  { value: 'de', label: 'Deutsch' },
  { value: 'ar', label: 'العربية' }
] as const;

const catalogues: Readonly<Record<string, () => Promise<Catalogue>>> = {
  de: async () => (await import('#ui/languages/de.ts')).german,
  ar: async () => (await import('#ui/languages/ar.ts')).arabic
};

const kept = 'docket.language';

/** What the person chose, or that the tablet decides. */
export const chosenLanguage = () => localStorage.getItem(kept) ?? 'auto';

/** Changes the language: the page begins anew, for every word on it is another one. */
export function chooseLanguage(value: string): void {
  if (value === 'auto') localStorage.removeItem(kept);
  else localStorage.setItem(kept, value);
  location.reload();
}

/**
 * Speaks the language of the document from now on. To be awaited before anything with words in it is
 * loaded. Where its words can not be had, English goes on.
 */
export async function speakAs(language: string): Promise<void> {
  const catalogue = await catalogues[language]?.();
  if (catalogue) speak(language, catalogue);
}
