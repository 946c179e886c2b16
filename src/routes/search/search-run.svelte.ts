import { recentIn, type Recent } from '#store/home.ts';
import { commandsAt, commandsFor } from '#ui/search/commands.ts';
import { scopeOf } from '#ui/search/scope.ts';
import type { Section } from '#ui/search/section.ts';
import { device } from '../../device.ts';
import { finder } from './finder.ts';
import type { Answer } from './messages.ts';
import { commandSection, foundSections, numbersOf, recentSection } from './sections.ts';

const mostRecent = 5;
const mostCommands = 4;

interface Options {
  /** How many of each kind are shown. */
  readonly most: number;
  /** The address that somebody searches from: what can be done there is offered too. */
  readonly path: string;
  /** Whether a kind leads on to the page with all of its finds. */
  readonly leadsOn: boolean;
  /** Look through every field of every record. */
  readonly everywhere?: boolean;
}

/** One search: what was typed last and what there is for it. */
export class SearchRun {
  query = $state('');
  answer = $state.raw<{ readonly query: string; readonly answer: Answer }>();
  #recent = $state.raw<readonly Recent[]>([]);
  readonly #options: Options;
  #newest: Promise<void> = Promise.resolve();

  constructor(options: Options) {
    this.#options = options;
    finder.warm();
  }

  readonly scope = $derived(scopeOf(this.query));
  /** Whether what is shown is the answer to what was typed last. */
  readonly isCurrent = $derived(this.answer?.query === this.query || this.scope.query === '');
  readonly sections: readonly Section[] = $derived(this.#shown());

  /** Asks what was opened lately, and asks again when the index has become ready. */
  begin(): () => void {
    void recentIn(device.db, mostRecent).then((recent) => (this.#recent = recent));
    return finder.onready(() => void this.type(this.query));
  }

  /** Takes what was typed; an answer to something that was typed before is dropped. */
  type(query: string): Promise<void> {
    this.query = query;
    this.#newest = this.#find(query);
    return this.#newest;
  }

  /** When the answer to what was typed last is here. */
  async settled(): Promise<void> {
    await this.#newest;
  }

  async #find(query: string): Promise<void> {
    const { scope } = this;
    if (scope.query === '' || scope.isCommand) {
      this.answer = undefined;
      return;
    }
    const kinds = scope.kinds && numbersOf(scope.kinds);
    const asked = { query: scope.query, kinds, most: this.#options.most };
    const answer = await (this.#options.everywhere ? finder.everywhere(asked) : finder.find(asked));
    if (this.query === query) this.answer = { query, answer };
  }

  #shown(): Section[] {
    const { query } = this.scope;
    if (query === '') return filled([recentSection(this.#recent), this.#commands()]);
    const found = this.scope.isCommand ? undefined : this.answer?.answer;
    const leadsOn = this.#options.leadsOn ? this.query : undefined;
    return filled([...(found ? foundSections(found, leadsOn) : []), this.#commands()]);
  }

  #commands(): Section {
    const { query, kinds, isCommand } = this.scope;
    const fitting = commandsFor(query, kinds && !isCommand ? [] : commandsAt(this.#options.path));
    const isAll = isCommand || query === '';
    return commandSection(isAll ? fitting : fitting.slice(0, mostCommands));
  }
}

const filled = (sections: readonly Section[]) => sections.filter(({ rows }) => rows.length > 0);
