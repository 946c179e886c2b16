const kept = 'docket.set-up';

/** Whether somebody has set up this tablet, or said that it is not to be asked about again. */
class SetUp {
  done = $state(localStorage.getItem(kept) !== null);

  /** From now on the home screen does not ask. The settings still lead to it. */
  finish(): void {
    localStorage.setItem(kept, 'done');
    this.done = true;
  }
}

export const setUp = new SetUp();
