/** How long messages stay after the last one came; what they offer can be found elsewhere too. */
const stay = 10_000;
const mostAtOnce = 3;

interface ToastAction {
  label: string;
  onpress: () => void;
}

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly action?: ToastAction | undefined;
}

/** Short messages that go away by themselves, but not while somebody holds them. */
export function createToasts() {
  let items = $state.raw<readonly Toast[]>([]);
  let lastId = 0;
  let held = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wait() {
    clearTimeout(timer);
    if (!held) timer = setTimeout(() => (items = []), stay);
  }

  return {
    get items() {
      return items;
    },
    show: (text: string, action?: ToastAction) => {
      items = [...items.slice(1 - mostAtOnce), { id: ++lastId, text, action }];
      wait();
    },
    dismiss: (id: number) => {
      items = items.filter((toast) => toast.id !== id);
      if (items.length === 0) held = false; // what was held can no longer be let go
    },
    hold: () => {
      held = true;
      clearTimeout(timer);
    },
    release: () => {
      held = false;
      wait();
    }
  };
}

export const toasts = createToasts();
