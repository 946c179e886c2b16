import { say } from '#ui/words/say.ts';

/** The paper that this device prints on; kept outside the database, because it says nothing of the shop. */
export const paperSizes = {
  a4: { label: say`A4`, size: '210mm 297mm' },
  letter: { label: say`US Letter`, size: '215.9mm 279.4mm' }
} as const;
export type PaperSize = keyof typeof paperSizes;

const kept = 'docket.paper';

/** Countries where offices print on Letter. */
const onLetter = new Set(['US', 'CA', 'MX', 'PH', 'CO', 'CL', 'VE', 'CR', 'GT', 'PA', 'PR', 'DO']);

/** The paper of a country, for a device on which nobody has chosen. */
export const usualPaper = (language: string): PaperSize =>
  onLetter.has(new Intl.Locale(language).maximize().region ?? '') ? 'letter' : 'a4';

/** The paper of this device: as chosen, else as it is usual where its language is spoken. */
export function paperOfDevice(): PaperSize {
  const chosen = localStorage.getItem(kept) ?? '';
  return Object.hasOwn(paperSizes, chosen) ? (chosen as PaperSize) : usualPaper(navigator.language);
}

/** Chooses the paper of this device for good. */
export function choosePaper(size: string): void {
  localStorage.setItem(kept, size);
}

/** How the pages of a print are cut. */
export interface PageSetup {
  /** Width and height, as CSS writes them. */
  readonly size: string;
  readonly margin: string;
  /** What stands at the foot of every page, beside its number; nothing for labels. */
  readonly foot?: string | undefined;
}

/** A text as CSS writes it; what would end it early is left out. */
const quoted = (text: string) => `"${text.replaceAll(/["\\\n\r\f]/g, ' ')}"`;

const small = 'font: 8pt sans-serif; color: #000';

/** The rule for the pages of a print. Page numbers stand where the browser can write them. */
export const pageRule = ({ size, margin, foot }: PageSetup): string =>
  `@page { size: ${size}; margin: ${margin}; ${
    foot === undefined
      ? ''
      : `@bottom-left { content: ${quoted(foot)}; ${small} }
         @bottom-right { content: counter(page) " / " counter(pages); ${small} }`
  } }`;

/** Cuts the pages of whatever is printed from now on; the answer takes that back. */
export function setUpPages(setup: PageSetup): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageRule(setup));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
