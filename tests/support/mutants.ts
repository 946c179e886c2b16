/** A deliberate bug: one place in the source, what stands there, and the slip. */
interface Mutant {
  readonly slip: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Slips that a merge engine must not survive. The tests of the journal and of the exchange have to catch each of them. */
export const mutants: readonly Mutant[] = [
  {
    slip: 'the later of two unknowing values wins and the other is dropped',
    file: 'src/journal/record.ts',
    from: 'before.filter((sibling) => !knows(write, sibling))',
    to: 'before.filter(() => false)'
  },
  {
    slip: 'a value that the author had seen stays beside the new one',
    file: 'src/journal/record.ts',
    from: 'before.filter((sibling) => !knows(write, sibling))',
    to: 'before.filter(() => true)'
  },
  {
    slip: 'of unknowing values the one that arrived last is shown',
    file: 'src/journal/record.ts',
    from: '[living, winner(field, living, rank)]',
    to: '[living, living.find((each) => each[0] === stamp[0]) ?? winner(field, living, rank)]'
  },
  {
    slip: 'of unknowing values the oldest is shown',
    file: 'src/journal/record.ts',
    from: 'compareStamps(stampOfSibling(next), stampOfSibling(best)) > 0 ? next : best',
    to: 'compareStamps(stampOfSibling(next), stampOfSibling(best)) > 0 ? best : next'
  },
  {
    slip: 'values are kept in the order they arrived in',
    file: 'src/journal/record.ts',
    from: 'return living.sort((a, b) => compareStamps(stampOfSibling(a), stampOfSibling(b)));',
    to: 'return living;'
  },
  {
    slip: 'ranks are ignored',
    file: 'src/journal/record.ts',
    from: 'if (higher !== 0)',
    to: 'if (higher > 99)'
  },
  {
    slip: 'a record counts from the later of two makings',
    file: 'src/journal/record.ts',
    from: 'compareStamps(row._.c, stamp) <= 0',
    to: 'compareStamps(row._.c, stamp) >= 0'
  },
  {
    slip: 'a deletion is marked only when it arrives after the edit',
    file: 'src/journal/record.ts',
    from: 'return marked || (edits && !knew(write.seen, deletion));',
    to: 'return marked;'
  },
  {
    slip: 'the mark of a crossed deletion is forgotten with the next edit',
    file: 'src/journal/record.ts',
    from: 'return marked || (edits && !knew(write.seen, deletion));',
    to: 'return edits && !knew(write.seen, deletion);'
  },
  {
    slip: 'two writes of one action count as unknowing of each other',
    file: 'src/journal/record.ts',
    from: '|| sameStamp(stamp, stampOfSibling(sibling))',
    to: ''
  },
  {
    slip: 'of an event recorded twice the last to arrive is shown',
    file: 'src/journal/event.ts',
    from: 'compareStamps(a.c, b.c)',
    to: '0'
  },
  {
    slip: 'the second account of an event is dropped',
    file: 'src/journal/event.ts',
    from: '...(alts.length > 0 && { alts })',
    to: ''
  },
  {
    slip: 'what the author of an event had seen is not kept',
    file: 'src/journal/event.ts',
    from: '...(shown.v && { v: shown.v }),',
    to: ''
  },
  {
    slip: 'a hole in a log is not noticed',
    file: 'src/journal/author.ts',
    from: 'if (own.s !== s - 1)',
    to: 'if (own.s > s - 1)'
  },
  {
    slip: 'a change-set that came too early is applied',
    file: 'src/journal/author.ts',
    from: 'if (!covers(vectorOf(authors), others))',
    to: 'if (others === p)'
  },
  {
    slip: 'what was newly seen is not written down',
    file: 'src/journal/author.ts',
    from: '...(Object.keys(p).length > 0 && { p: { ...p } }),',
    to: ''
  },
  {
    slip: 'the clock does not rise above what others wrote',
    file: 'src/journal/author.ts',
    from: 'const t = nextTime(now, newestTime(authors));',
    to: 'const t = nextTime(now, own?.t ?? 0);'
  },
  {
    slip: 'the clock follows the wall back in time',
    file: 'src/journal/author.ts',
    from: 'Math.max(Math.trunc(now), newest + 1)',
    to: 'Math.max(1, Math.trunc(now))'
  },
  {
    slip: 'what an author had seen is replaced by what it saw last',
    file: 'src/journal/author.ts',
    from: 'without(joined(own.seen, p), d)',
    to: 'without(p, d)'
  },
  {
    slip: 'a log is folded in the order of its numbers',
    file: 'src/journal/fold.ts',
    from: '.sort((a, b) => compareStamps(stampOf(a), stampOf(b)))',
    to: '.sort((a, b) => a.s - b.s)'
  },
  {
    slip: 'ops that are not understood are dropped',
    file: 'src/journal/fold.ts',
    from: 'state.unread.push({ id: at, kind: op[1], op });',
    to: ''
  },
  {
    slip: 'a cancelled order outranks a shipped one',
    file: 'src/domain/sales-order/status.ts',
    from: 'cancelled: 4,',
    to: 'cancelled: 9,'
  },
  {
    slip: 'a count is added to what was there',
    file: 'src/domain/stock/ledger.ts',
    from: 'sum(sinceCount(entries).map(',
    to: 'sum([...entries].map('
  },
  {
    slip: 'a late movement is taken off a count that came after it',
    file: 'src/domain/stock/ledger.ts',
    from: 'const sorted = [...entries].sort(inTime);',
    to: 'const sorted = [...entries];'
  },
  {
    slip: 'negative stock is not said',
    file: 'src/domain/findings/negative-stock.ts',
    from: 'if (quantity >= none) return [];',
    to: 'return [];'
  },
  {
    slip: 'stock that left whole can still be promised',
    file: 'src/domain/findings/over-allocated.ts',
    from: 'row && hasLeft(row) ? none : view.quantityOf(item)',
    to: 'view.quantityOf(item)'
  },
  {
    slip: 'the same pieces sent twice are not said when one parcel took the whole item',
    file: 'src/domain/findings/taken-twice.ts',
    from: 'if (crossed.length === 0) return [];',
    to: 'return [];'
  },
  {
    slip: 'a shipment that two devices sent is not asked about',
    file: 'src/domain/findings/shipped-twice.ts',
    from: '({ _, imported }) => _.alts !== undefined && imported !== true',
    to: '() => false'
  },
  {
    slip: 'a cancellation that crossed a shipment is not said',
    file: 'src/domain/findings/cancelled-and-shipped.ts',
    from: 'if (!row || dispatches.length === 0) return [];',
    to: 'return [];'
  },
  {
    slip: 'findings of a stock item are not looked at again when it is allocated',
    file: 'src/domain/findings/scope.ts',
    from: "['allocations', 'item', 'stock-item'],",
    to: ''
  },
  {
    slip: 'findings of a stock item are not looked at again when an order closes',
    file: 'src/domain/findings/scope.ts',
    from: ".recordsBy('allocations', 'order', id)",
    to: ".recordsBy('allocations', 'order', '')"
  },
  {
    slip: 'the key of a finding does not name the situation',
    file: 'src/domain/findings/finding.ts',
    from: "digest([...involved].sort().join('\\n'))",
    to: 'digest(entity)'
  },
  {
    slip: 'a file that builds on missing changes is taken',
    file: 'src/exchange/verdict.ts',
    from: 'sequenceIn(standing.reach, device) < sequence',
    to: 'sequenceIn(standing.reach, device) < sequence - 1'
  },
  {
    slip: 'a copied device is not noticed',
    file: 'src/exchange/verdict.ts',
    from: 'return at > 0 && compared.standing.timeOf(device, at) !== time;',
    to: 'return at > 1_000_000 && compared.standing.timeOf(device, at) !== time;'
  },
  {
    slip: 'a file of another workshop is merged',
    file: 'src/exchange/verdict.ts',
    from: 'return isOwn || isNew ? undefined',
    to: 'return !isNew || isOwn ? undefined'
  },
  {
    slip: 'changes are left out that one reader is not known to have',
    file: 'src/exchange/send.ts',
    from: 'const least = Math.min(own, ...vectors.map((vector) => vector[device] ?? 0));',
    to: 'const least = Math.max(0, ...vectors.map((vector) => vector[device] ?? 0));'
  },
  {
    slip: 'a stopped import keeps what it has written',
    file: 'src/store/keep.ts',
    from: 'if (watch.signal?.aborted) throw new Stopped();',
    to: 'if (watch.signal?.aborted) return;'
  },
  {
    slip: 'a plan is carried out although something was done meanwhile',
    file: 'src/exchange/receive.ts',
    from: 'if (plan.outcome && same(known, plan.known)) return plan.outcome;',
    to: 'if (plan.outcome) return plan.outcome;'
  },
  {
    slip: 'a repaired copy loses what only it had done',
    file: 'src/exchange/repair.ts',
    from: 'await reissue(renamed, own);',
    to: ''
  },
  {
    slip: 'a window writes on under the old id of a repaired copy',
    file: 'src/store/commit.ts',
    from: 'if ((own && own.v !== id) || superseded)',
    to: 'if (superseded)'
  },
  {
    slip: 'a window writes on to data that was replaced',
    file: 'src/store/commit.ts',
    from: 'if ((own && own.v !== id) || superseded)',
    to: 'if (own && own.v !== id)'
  }
];
