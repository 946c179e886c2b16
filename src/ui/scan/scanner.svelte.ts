import type { WedgeSetting } from './wedge.ts';

/** How scanning works on this device; kept outside the database, because it belongs to the hardware. */
interface ScannerSetting extends WedgeSetting {
  /** Tones and vibration when a code was understood, or was not. */
  readonly sounds: boolean;
  /** The camera that was used last; '' for the one at the back. */
  readonly camera: string;
}

const name = 'docket.scanner';
const usual: ScannerSetting = { prefix: ['~'], suffix: 'Enter', sounds: true, camera: '' };

function kept(): ScannerSetting {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(name) ?? '{}');
    const setting = { ...usual, ...(found as Partial<ScannerSetting>) };
    // A sign alone was kept as a text once.
    return { ...setting, prefix: [...setting.prefix] };
  } catch {
    return usual;
  }
}

function createScanner() {
  let setting = $state.raw(kept());
  return {
    get setting() {
      return setting;
    },
    /** Changes how scanning works here, at once and for good. */
    change(some: Partial<ScannerSetting>) {
      setting = { ...setting, ...some };
      localStorage.setItem(name, JSON.stringify(setting));
    }
  };
}

export const scanner = createScanner();
