import { startWorker } from '../trusted-worker.ts';
import workerUrl from './import.worker.ts?worker&url';

/** Starts the importer beside the page. */
export const startImporter = () => startWorker(workerUrl, 'import');
