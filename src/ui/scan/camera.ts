import { say } from '#ui/words/say.ts';

/** Why there is no picture. */
export type CameraProblem = 'none' | 'not-allowed' | 'busy' | 'not-offered';

/** A camera that is on, until `stop` is called. */
export interface Camera {
  readonly stream: MediaStream;
  /** Which one it is. */
  readonly id: string;
  /** Switches its light; nothing when it has none. */
  readonly light: ((on: boolean) => Promise<void>) | undefined;
  readonly stop: () => void;
}

const problems: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'not-allowed',
  SecurityError: 'not-allowed',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  AbortError: 'busy'
};

type WithTorch = MediaTrackCapabilities & { readonly torch?: boolean };

function lightOf(track: MediaStreamTrack): Camera['light'] {
  const offered = 'getCapabilities' in track ? (track.getCapabilities() as WithTorch) : {};
  if (offered.torch !== true) return undefined;
  return (on) => track.applyConstraints({ advanced: [{ torch: on } as MediaTrackConstraintSet] });
}

/**
 * Switches a camera on: the one that is named, else the one at the back. Answers with why not, when the
 * person said no, there is none, another app has it, or the browser offers none here.
 */
export async function openCamera(id: string): Promise<Camera | CameraProblem> {
  if (!('mediaDevices' in navigator)) return 'not-offered';
  const which: MediaTrackConstraints = id === '' ? { facingMode: 'environment' } : { deviceId: id };
  const size = { width: { ideal: 1_280 }, height: { ideal: 720 } };
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ video: { ...which, ...size } });
    const [track] = stream.getVideoTracks();
    if (!track) return 'none';
    return {
      stream,
      id: track.getSettings().deviceId ?? '',
      light: lightOf(track),
      stop: () => {
        for (const each of stream.getTracks()) each.stop();
      }
    };
  } catch (error) {
    return problems[error instanceof DOMException ? error.name : ''] ?? 'busy';
  }
}

/** The cameras that can be chosen; their names are known once one was allowed. */
export async function cameras(): Promise<
  readonly { readonly id: string; readonly name: string }[]
> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices
    .filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
    .map(({ deviceId, label }, at) => ({
      id: deviceId,
      name: label || say`Camera ${String(at + 1)}`
    }));
}

/** Why there is no picture, and what to do about it. */
export const problemWords: Readonly<Record<CameraProblem, string>> = {
  none: say`This tablet has no camera that the browser can use.`,
  'not-allowed': say`Docket may not use the camera. Allow it in the browser’s settings of this page, then open Scan again.`,
  busy: say`The camera is used by another app. Close that app, then open Scan again.`,
  'not-offered': say`The browser offers no camera here: it does so only for pages opened with https.`
};
