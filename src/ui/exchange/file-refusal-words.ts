import type { WordsFor } from '#ui/order/words-for.ts';
import { quantityText } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';

type Looks =
  | 'empty'
  | 'inventree'
  | 'json'
  | 'picture'
  | 'pdf'
  | 'archive'
  | 'web-page'
  | 'table'
  | 'text'
  | 'binary';

/** Why an order file is not read. */
export type FileRefusal =
  | { readonly code: 'not-an-order-file'; readonly looks: Looks }
  | {
      readonly code: 'damaged';
      readonly where:
        | { readonly part: 'header' | 'end' | 'compression' | 'packing' | 'encryption' }
        | { readonly part: 'line'; readonly line: number }
        | { readonly part: 'block'; readonly device: string; readonly from: number };
    }
  | { readonly code: 'newer-container'; readonly version: number }
  | {
      readonly code: 'too-large';
      readonly what: 'bytes' | 'line' | 'block' | 'changes' | 'records' | 'devices';
      readonly limit: number;
    }
  | {
      readonly code: 'hostile';
      readonly what: 'reserved-name' | 'too-deep' | 'ratio' | 'spelling';
    }
  | {
      readonly code:
        | 'rewritten'
        | 'cut-off'
        | 'needs-passphrase'
        | 'wrong-passphrase'
        | 'unreadable'
        | 'cancelled';
    };

type Of<Code extends FileRefusal['code']> = Extract<FileRefusal, { readonly code: Code }>;

const nothing = say`Nothing was changed here.`;
const choose = say`Choose a file that Docket wrote: its name begins with “Docket_”.`;
const again = say`Ask for the file again, or copy it again from where it was written.`;

const looks: Readonly<Record<Looks, string>> = {
  empty: say`This file is empty: the copy was not finished. ${again}`,
  inventree: say`This is an export from InvenTree, not an order file. Open it under More → Import from InvenTree.`,
  json: say`This file holds data of another program. ${choose}`,
  picture: say`This is a picture. ${choose}`,
  pdf: say`This is a PDF. Papers are for people; to bring changes, an order file is needed. ${choose}`,
  archive: say`This is an archive. Unpack it, then choose the file inside whose name begins with “Docket_”.`,
  'web-page': say`This is a web page. ${choose}`,
  table: say`This is a table, such as CSV. ${choose}`,
  text: say`This is a text, not an order file. ${choose}`,
  binary: say`This is not an order file. ${choose}`
};

function placeWords({ where }: Of<'damaged'>): string {
  switch (where.part) {
    case 'header':
      return say`its beginning`;
    case 'end':
      return say`its end`;
    case 'line':
      return say`line ${quantityText(where.line)}`;
    case 'block':
      return say`the changes of device ${where.device} from number ${quantityText(where.from)}`;
    case 'compression':
    case 'packing':
    case 'encryption':
      return say`a part that can not be unpacked`;
  }
}

const less = say`Ask for a file with the changes since the last one instead of everything.`;

function limitWords({ what, limit }: Of<'too-large'>): string {
  const most = quantityText(limit);
  switch (what) {
    case 'bytes':
      return say`it is larger than ${quantityText(Math.round(limit / 1024 / 1024), 'MB')}. ${less}`;
    case 'line':
    case 'block':
      return say`one entry in it is larger than any that Docket writes. Ask whoever sent it.`;
    case 'changes':
      return say`it holds more than ${most} changes. ${less}`;
    case 'records':
      return say`it holds more than ${most} records. Ask for fewer orders in one file.`;
    case 'devices':
      return say`it names more than ${most} devices. Retire those that nobody uses any more, then ask for the file again.`;
  }
}

const dangers: Readonly<Record<Of<'hostile'>['what'], string>> = {
  'reserved-name': say`a name in it is one that programs keep for themselves`,
  'too-deep': say`it is nested deeper than any file of Docket`,
  ratio: say`unpacked, it would be hundreds of times as large`,
  spelling: say`it says things twice or in a way that readers may understand differently`
};

const words: WordsFor<FileRefusal> = {
  'not-an-order-file': (refusal) => looks[refusal.looks],
  damaged: (refusal) =>
    say`This file is damaged or was changed after Docket wrote it, in ${placeWords(refusal)}. ${nothing} ${again}`,
  rewritten: () =>
    say`Another program saved this file anew and changed it. ${nothing} Ask for the original file, and do not open it in an editor before you hand it on.`,
  'cut-off': () =>
    say`This file stops in the middle: the copy was not finished. ${nothing} ${again}`,
  'newer-container': () =>
    say`This file was written by a newer Docket. ${nothing} Update the app here: open it once while online. Then choose the file again.`,
  'needs-passphrase': () =>
    say`This file is encrypted. Enter the passphrase that was chosen when it was written.`,
  'wrong-passphrase': () =>
    say`The passphrase does not open this file. Look at small and capital letters and try again. If you are sure of it, the file is damaged at its beginning: then ask for it again.`,
  'too-large': (refusal) => say`This file is not read, because ${limitWords(refusal)} ${nothing}`,
  hostile: ({ what }) =>
    say`This file was not written by Docket, and may be meant to do harm: ${dangers[what]}. ${nothing} Ask whoever sent it, and do not pass it on.`,
  unreadable: () =>
    say`The file could not be read: it was moved or deleted, or the stick was pulled. Copy it onto the tablet, then choose it again.`,
  cancelled: () => say`Cancelled. ${nothing}`
};

/** Why, in a sentence or two that say what to do. */
export function fileRefusalWords(refusal: FileRefusal): string {
  const tell = words[refusal.code] as (refused: FileRefusal) => string;
  return tell(refusal);
}
