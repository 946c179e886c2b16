import { goto } from '$app/navigation';
import { page } from '$app/state';
import { live } from '#store/live.ts';
import { forgetView, saveView, viewsOf, type SavedView } from '#store/saved-views.ts';
import type { Action } from '#ui/kit/action.ts';
import { toasts } from '#ui/kit/toasts.svelte.ts';
import { say } from '#ui/words/say.ts';
import { device } from '../../device.ts';
import { questionsIn, viewSearch } from './view-query.ts';

/** The saved views of a list: its filters of one's own, and the way to save what it is asked now. */
export class ListViews {
  readonly #list: string;
  readonly #questions = $derived(questionsIn(page.url.searchParams));
  readonly #found = $derived.by(() => live(this.#list, (list) => viewsOf(device.db, list)));
  readonly #views = $derived(this.#found.current ?? []);
  readonly current = $derived(this.#views.find(({ query }) => query === this.#questions));
  /** The view that is being named: a new one, or the current one. */
  naming = $state.raw<SavedView>();

  constructor(list: string) {
    this.#list = list;
  }

  /** The filters that people made themselves, before those that every list has. */
  choices(base: string) {
    return this.#views.map((view) => ({
      id: view.id,
      label: view.name,
      icon: 'bookmark' as const,
      current: view === this.current,
      href: base + viewSearch(view)
    }));
  }

  /** What the menu of the list offers: nothing while it is asked nothing. */
  get menu(): Action[] {
    if (this.#questions === '') return [];
    return [
      {
        label: this.current ? say`Edit view…` : say`Save view…`,
        icon: 'bookmark',
        onpress: () => {
          const made = { id: device.newId(), list: this.#list, name: '', query: this.#questions };
          this.naming = this.current ?? made;
        }
      }
    ];
  }

  /** An address that names a view alone is completed by what the view asks. */
  complete(): void {
    const named = this.#views.find(({ id }) => id === page.url.searchParams.get('view'));
    if (named && this.#questions === '' && named.query !== '')
      void goto(page.url.pathname + viewSearch(named), { replaceState: true, keepFocus: true });
  }

  async save(name: string): Promise<void> {
    if (this.naming) await saveView(device.db, { ...this.naming, name });
    this.naming = undefined;
    toasts.show(say`View saved on this tablet`);
  }

  async forget(): Promise<void> {
    const gone = this.naming;
    this.naming = undefined;
    if (!gone) return;
    await forgetView(device.db, gone.id);
    toasts.show(say`View deleted`, {
      label: say`Undo`,
      onpress: () => void saveView(device.db, gone)
    });
  }
}
