import { counted } from '#ui/words/format.ts';
import { say } from '#ui/words/say.ts';
import type { FileView } from './exchange-view.ts';
import { changesText } from './preview-words.ts';

/** Why a file has to wait. */
type ParkingView =
  | { readonly code: 'newer-app'; readonly app: string }
  | { readonly code: 'earlier-missing'; readonly devices: readonly string[] }
  | { readonly code: 'copied-device'; readonly device: string };

/** What becomes of a file here. */
export type VerdictView =
  | { readonly code: 'apply' | 'repeat' | 'join' | 'repair' | 'take-over' }
  | {
      readonly code: 'refuse';
      readonly refusal:
        | { readonly code: 'other-workshop'; readonly name: string }
        | { readonly code: 'own-orders' };
    }
  | { readonly code: 'park'; readonly parking: ParkingView };

interface VerdictWords {
  readonly tone: 'info' | 'success' | 'warning' | 'danger';
  readonly title: string;
  readonly text: string;
}

interface Told {
  readonly file: Pick<
    FileView,
    'changes' | 'people' | 'from' | 'workshopName' | 'kind' | 'inFile' | 'chosen'
  >;
  /** What a device is called, by its id. */
  readonly nameOf: (device: string) => string;
}

const untouched = say`Nothing was changed here.`;
const workshop = (name: string) => (name === '' ? say`another workshop` : say`workshop “${name}”`);

type Refused = Extract<VerdictView, { readonly code: 'refuse' }>['refusal'];

function refusedWords(refusal: Refused, { kind }: Told['file']): VerdictWords {
  if (refusal.code === 'own-orders')
    return {
      tone: 'danger',
      title: say`These orders are your own`,
      text: say`The file holds chosen orders of this workshop, to be given to another one. ${untouched} Between your own tablets orders travel with the changes: ask for Send changes there.`
    };
  const way =
    kind === 'full'
      ? say`To make this tablet part of that workshop, open the file under More → Backup and choose Recover this tablet.`
      : say`Ask for a file of your own workshop.`;
  return {
    tone: 'danger',
    title: say`This file belongs to ${workshop(refusal.name)}`,
    text: say`Files of two workshops are never put together. ${untouched} ${way}`
  };
}

const listed = (names: readonly string[]) => names.join(' and ');

/** Why a file waits, and what lets it in. */
function parkedWords(parking: ParkingView, nameOf: Told['nameOf']): VerdictWords {
  const kept = say`It waits in the inbox`;
  switch (parking.code) {
    case 'newer-app':
      return {
        tone: 'warning',
        title: say`A newer Docket wrote this file`,
        text: say`${kept}. Update the app here: open it once while online. Then look at the file again.`
      };
    case 'earlier-missing':
      return {
        tone: 'warning',
        title: say`An earlier file is missing`,
        text: say`This file builds on changes of ${listed(parking.devices.map(nameOf))} that did not arrive here yet. ${kept} and is imported by itself once they come. If they do not, ask for a file of everything.`
      };
    case 'copied-device':
      return {
        tone: 'warning',
        title: say`${nameOf(parking.device)} was copied or set back`,
        text: say`Two histories go by its name. ${kept}. Open Docket on ${nameOf(parking.device)}, import a file of everything from this tablet there, then ask for a new file.`
      };
  }
}

function takeOverWords({ workshopName, chosen }: Told['file']): VerdictWords {
  const title = say`Orders of ${workshop(workshopName)}`;
  if (!chosen || chosen.records === 0)
    return { tone: 'success', title, text: say`All of them are on this tablet already.` };
  const parts = [
    say`${counted(chosen.orders.length, 'order')} with ${counted(chosen.records, 'new record')}: ${chosen.orders.join(', ')}.`,
    ...(chosen.known > 0
      ? [say`${counted(chosen.known, 'record')} here already, left as they are.`]
      : []),
    ...(chosen.leftOut > 0
      ? [say`${counted(chosen.leftOut, 'record')} that this app does not understand, left out.`]
      : [])
  ];
  return {
    tone: 'info',
    title,
    text: say`${parts.join(' ')} They become orders of your own; the other workshop does not hear of what you do with them.`
  };
}

/** What becomes of a file, and what to do: one of these for each verdict. */
export function verdictWords(verdict: VerdictView, told: Told): VerdictWords {
  const { file, nameOf } = told;
  switch (verdict.code) {
    case 'apply':
      return {
        tone: 'info',
        title: changesText(file),
        text: say`Nothing is written yet. Import adds them; all of them or none.`
      };
    case 'repeat':
      return {
        tone: 'success',
        title: say`Nothing new in this file`,
        text: say`Everything in it is on this tablet already.`
      };
    case 'join':
      return {
        tone: 'info',
        title: say`Join ${file.workshopName === '' ? say`the workshop of ${file.from.name}` : workshop(file.workshopName)}`,
        text: say`This tablet has nothing yet. It becomes one of that workshop, with ${counted(file.inFile, 'change')} that the file brings.`
      };
    case 'repair':
      return {
        tone: 'warning',
        title: say`This tablet was copied or set back`,
        text: say`Another one went on under its name. Import gives this tablet a name of its own in the books, takes what the file tells, and keeps what was done only here. Nothing counts twice and nothing is lost. Docket then opens anew.`
      };
    case 'take-over':
      return takeOverWords(file);
    case 'refuse':
      return refusedWords(verdict.refusal, file);
    case 'park':
      return parkedWords(verdict.parking, nameOf);
  }
}
