import { startWorker } from '../../trusted-worker.ts';
import workerUrl from './doctor.worker.ts?worker&url';

/** Starts the doctor beside the page. */
export const startDoctor = () => startWorker(workerUrl, 'doctor');
