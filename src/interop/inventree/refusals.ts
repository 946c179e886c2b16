/** How much of a file is read at most: far above the largest shop, far below what stops a tablet. */
export const limits = {
  /** Characters of text. */
  characters: 64 * 1024 * 1024,
  /** Lists and objects inside each other. */
  depth: 16,
  records: 2_000_000,
  /** Lists and objects, all told: they are what is slow to build. */
  containers: 5_000_000,
  values: 16_000_000
} as const;

/** Why a file cannot be read as an InvenTree export. Nothing of it was used. */
export type ImportRefusal =
  | { readonly code: 'too-large'; readonly size: number; readonly limit: number }
  /** A picture, an archive, a database: not text at all. */
  | { readonly code: 'not-text' }
  | { readonly code: 'web-page' }
  /** A table with rows and columns whose headers are not known. */
  | { readonly code: 'table' }
  /** The file of a spreadsheet program itself. */
  | { readonly code: 'workbook' }
  | { readonly code: 'not-json' }
  /** It stops in the middle: the copy was not finished. */
  | { readonly code: 'cut-off' }
  | { readonly code: 'too-deep'; readonly limit: number }
  | { readonly code: 'too-many'; readonly limit: number }
  /** A list as from InvenTree's web interface whose fields are not known. */
  | { readonly code: 'rest-list' }
  /** JSON of something else. */
  | { readonly code: 'not-an-export' }
  | { readonly code: 'empty' }
  /** A field bears a name that programs reserve for themselves. */
  | { readonly code: 'reserved-name'; readonly name: string };
