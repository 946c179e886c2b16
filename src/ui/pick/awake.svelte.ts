/** Keeps the screen on while somebody walks and picks. */
export class Awake {
  /** Whether the screen may go dark all the same: the browser cannot keep it on, or was not allowed to. */
  mayDim = $state(false);
  #lock: WakeLockSentinel | undefined;

  /** Keeps the screen on from now on, also after one has come back to the app. @returns what ends it. */
  keep(): () => void {
    if (!('wakeLock' in navigator)) {
      this.mayDim = true;
      return () => {};
    }
    const { wakeLock } = navigator;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        this.#lock = await wakeLock.request('screen');
        this.mayDim = false;
      } catch {
        this.mayDim = true; // the battery is low, or the system says no
      }
    };
    const again = () => void ask();
    document.addEventListener('visibilitychange', again);
    again();
    return () => {
      document.removeEventListener('visibilitychange', again);
      void this.#lock?.release();
    };
  }
}
