import { examine, mend, type DoctorWatch } from '#store/doctor.ts';
import { device, openDevice } from '../../../device.ts';
import type { Asked, Told } from './messages.ts';

const tell = (told: Told) => {
  self.postMessage(told);
};

const watch: DoctorWatch = (check, done, total) => {
  tell({ tell: 'progress', check, done, total });
};

async function answer({ ask }: Asked): Promise<void> {
  try {
    await openDevice();
    const work = ask === 'mend' ? mend : examine;
    tell({ tell: 'examined', diagnosis: await work(device.db, watch) });
  } catch (error) {
    console.error(error);
    tell({ tell: 'failed' });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data));
