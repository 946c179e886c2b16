import type { Diagnosis } from '#store/doctor.ts';
import { announcer } from '#ui/kit/announcer.svelte.ts';
import { say } from '#ui/words/say.ts';
import { startDoctor } from './start-doctor.ts';
import type { Asked, Told } from './messages.ts';

type Stage =
  | { readonly at: 'resting' }
  | {
      readonly at: 'working';
      readonly ask: Asked['ask'];
      readonly check: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly at: 'done'; readonly diagnosis: Diagnosis; readonly mended: number }
  | { readonly at: 'failed' };

/** How many rows a rebuild puts right. */
export const damaged = ({ checked }: Diagnosis) =>
  checked
    .filter(({ kind }) => kind === 'damage')
    .reduce((most, { wrong }) => Math.max(most, wrong), 0);

/** One visit to the doctor. It can be stopped at any time: what is being written is taken back whole. */
export class DoctorRun {
  stage = $state.raw<Stage>({ at: 'resting' });
  #worker: Worker | undefined;

  examine(): void {
    this.#ask('examine', 0);
  }

  mend(wrong: number): void {
    this.#ask('mend', wrong);
  }

  cancel(): void {
    this.#stop();
    this.stage = { at: 'resting' };
    announcer.say(say`Stopped. Nothing was changed.`);
  }

  #ask(ask: Asked['ask'], wrong: number): void {
    this.#stop();
    const worker = startDoctor();
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (worker === this.#worker) this.#hear(data, ask, wrong);
    });
    worker.addEventListener('error', () => {
      if (worker === this.#worker) this.#hear({ tell: 'failed' }, ask, wrong);
    });
    this.#worker = worker;
    this.stage = { at: 'working', ask, check: '', done: 0, total: 1 };
    worker.postMessage({ ask } satisfies Asked);
  }

  #hear(told: Told, ask: Asked['ask'], wrong: number): void {
    if (told.tell === 'progress') {
      const { check, done, total } = told;
      this.stage = { at: 'working', ask, check, done, total };
      return;
    }
    this.#stop();
    if (told.tell === 'failed') this.stage = { at: 'failed' };
    else {
      const { diagnosis } = told;
      const mended = ask === 'mend' ? Math.max(0, wrong - damaged(diagnosis)) : 0;
      this.stage = { at: 'done', diagnosis, mended };
      announcer.say(say`The stock doctor is done.`);
    }
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}
