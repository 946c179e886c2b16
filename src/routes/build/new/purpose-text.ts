import { say } from '#ui/words/say.ts';

interface Purpose {
  readonly order?: { readonly reference: string };
  readonly lineNumber?: number;
  readonly parent?: { readonly reference: string } | undefined;
}

/** What a new build is for, in few words; nothing when it is for stock. */
export function purposeText({ order, lineNumber = 0, parent }: Purpose): string {
  const line = lineNumber > 0 ? say` line ${String(lineNumber)}` : '';
  return [
    order ? say`for ${order.reference}${line}` : '',
    parent ? say`for build ${parent.reference}` : ''
  ]
    .filter(Boolean)
    .join(' · ');
}
