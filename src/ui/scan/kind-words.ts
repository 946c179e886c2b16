/** What a thing is that a code leads to. */
export const kindWords = {
  order: 'Sales order',
  build: 'Build order',
  part: 'Part',
  item: 'Stock item',
  location: 'Location',
  company: 'Company'
} as const;
