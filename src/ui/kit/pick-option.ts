export interface PickOption {
  readonly id: string;
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly badge?: string | undefined;
}

/** Without accents and case, as people type. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase();

/** The options in which every word of the query occurs. */
export function matching(options: readonly PickOption[], query: string): readonly PickOption[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return options;
  return options.filter(({ title, subtitle = '' }) => {
    const text = plain(`${title} ${subtitle}`);
    return words.every((word) => text.includes(word));
  });
}
