import { vectorOf } from '#journal/author.ts';
import { ChangeSet } from '#journal/change-set.ts';
import { inOrder } from '#journal/fold.ts';
import { transact, type Device } from '#store/device-context.ts';
import { workOut, write } from '#store/keep.ts';
import { wholeLog } from '#store/log.ts';

/** Everything one device knows and the other does not. */
export async function hear(from: Device, to: Device) {
  const log = await wholeLog(from.db);
  await transact(to, async () => {
    const known = new Map((await to.db.authors.toArray()).map((author) => [author.d, author]));
    const vector = vectorOf(known);
    const news = log.filter(({ d, s }) => s > (vector[d] ?? 0));
    const entries = inOrder(news.map((each) => ChangeSet.parse(each))).map((changeSet) => ({
      changeSet,
      text: JSON.stringify(changeSet)
    }));
    await write(to.db, await workOut(to.db, entries));
  });
}

/** Each hears the other. */
export async function meet(a: Device, b: Device) {
  await hear(a, b);
  await hear(b, a);
}
