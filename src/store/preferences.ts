import type { Database } from './database.ts';

/** A thing that was opened on this device, to find it again quickly. */
export interface Opened {
  readonly kind: 'order' | 'part' | 'customer' | 'build';
  readonly id: string;
  readonly at: number;
}

const mostRecent = 12;

/** What was opened here, the newest first. */
export async function recentlyOpened(db: Database): Promise<readonly Opened[]> {
  return ((await db.meta.get('recent'))?.v ?? []) as readonly Opened[];
}

/** Notes that something was opened. It stays on this device. */
export async function rememberOpened(db: Database, opened: Opened): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const others = (await recentlyOpened(db)).filter(({ id }) => id !== opened.id);
    await db.meta.put({ k: 'recent', v: [opened, ...others].slice(0, mostRecent) });
  });
}

/** When the last copy outside this device was made; nothing when there is none. */
async function backedUpAt(db: Database): Promise<number | undefined> {
  const kept = (await db.meta.get('backup'))?.v as { readonly at?: number } | undefined;
  return kept?.at;
}

/** Notes that a copy of everything was made outside this device, at a moment in milliseconds. */
export async function noteBackup(db: Database, at: number): Promise<void> {
  await db.meta.put({ k: 'backup', v: { at } });
}

/** Whether the person printed the packing slip when an order was shipped here last. */
export async function printsSlip(db: Database): Promise<boolean> {
  return (await db.meta.get('prints-slip'))?.v === true;
}

/** Notes whether a packing slip is printed with what is shipped: the next order begins so. */
export async function rememberPrintsSlip(db: Database, prints: boolean): Promise<void> {
  await db.meta.put({ k: 'prints-slip', v: prints });
}

/** What the frame of the app shows about this device. */
export interface Standing {
  readonly deviceName: string;
  readonly workshopName: string;
  readonly backedUpAt: number | undefined;
  /** Whether there is anything that could be lost. */
  readonly anything: boolean;
  readonly hasOrders: boolean;
}

export async function standingOf(db: Database, device: string): Promise<Standing> {
  const [own, workshop, backup, actions, orders] = await Promise.all([
    db.devices.get(device),
    db.settings.get('workshop'),
    backedUpAt(db),
    db.actions.limit(1).count(),
    db.salesOrders.limit(1).count()
  ]);
  return {
    deviceName: own?.name ?? '',
    workshopName: (workshop?.del !== true && workshop?.name) || '',
    backedUpAt: backup,
    anything: actions > 0,
    hasOrders: orders > 0
  };
}

const counted = {
  orders: 'salesOrders',
  builds: 'builds',
  items: 'stockItems',
  parts: 'parts',
  companies: 'companies',
  actions: 'actions'
} as const;
type Counted = keyof typeof counted;

/** What `recordCounts` counts. */
export const recordKinds = Object.keys(counted) as Counted[];

/** How many of each thing there are, deleted ones included: what would be lost with the tablet. */
export async function recordCounts(db: Database): Promise<Readonly<Record<Counted, number>>> {
  const counts = await Promise.all(
    recordKinds.map(async (kind) => [kind, await db.table(counted[kind]).count()] as const)
  );
  return Object.fromEntries(counts) as Record<Counted, number>;
}
