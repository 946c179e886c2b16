import { limits, reservedNames, type ChangeSet } from '#journal/change-set.ts';
import type { OrderRecord } from './order-file.ts';

// The same as the schema `ChangeSet`, written out by hand because it is some fifty times as fast.
// For values that came out of JSON.parse; a property test holds the two together.

const deviceId = /^[a-z][0-9a-z]{7}$/;
const latest = 253_402_300_799_999;

type Check = (value: unknown) => boolean;
type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWhole = (value: unknown, least: number, most = Number.MAX_SAFE_INTEGER) =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;

const isText = (value: unknown, least: number, most: number) =>
  typeof value === 'string' && value.length >= least && value.length <= most;

const isName = (value: unknown) => isText(value, 1, 200) && !reservedNames.has(value as string);

/** Whether a value is one that JSON has, no deeper than `depth`, without a name that a copy loses. */
function isJson(value: unknown, depth: number): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return value !== undefined;
  if (depth === 0) return false;
  if (Array.isArray(value)) return value.every((inner) => isJson(inner, depth - 1));
  return isJsonObject(value as Plain, depth);
}

function isJsonObject(value: Plain, depth: number): boolean {
  for (const name of Object.keys(value))
    if (name === '__proto__' || !isJson(value[name], depth - 1)) return false;
  return true;
}

const isFields = (value: unknown) =>
  isPlain(value) && Object.keys(value).every(isName) && isJsonObject(value, limits.depth);

const isSeen = (value: unknown) =>
  isPlain(value) &&
  Object.keys(value).every((device) => deviceId.test(device) && isWhole(value[device], 0));

const isOp = (op: unknown) =>
  Array.isArray(op) &&
  op.length === 4 &&
  (op[0] === 'put' || op[0] === 'add') &&
  isName(op[1]) &&
  isName(op[2]) &&
  isFields(op[3]);

const checks = new Map<string, Check>([
  ['d', (value) => typeof value === 'string' && deviceId.test(value)],
  ['s', (value) => isWhole(value, 1)],
  ['t', (value) => isWhole(value, 0, latest)],
  ['w', (value) => isWhole(value, 0, latest)],
  ['k', (value) => isText(value, 1, 60)],
  ['u', (value) => isText(value, 0, 100)],
  ['sv', (value) => isWhole(value, 1)],
  ['p', isSeen],
  ['a', isFields],
  ['o', (value) => Array.isArray(value) && value.length <= limits.ops && value.every(isOp)]
]);
const needed = ['d', 's', 't', 'k', 'u', 'sv', 'o'];

/** Whether a value out of JSON is a change-set: exactly what the schema `ChangeSet` accepts. */
export const isChangeSet = (value: unknown): value is ChangeSet =>
  isPlain(value) &&
  needed.every((name) => Object.hasOwn(value, name)) &&
  Object.keys(value).every((name) => checks.get(name)?.(value[name]) ?? false);

/** Whether a value out of JSON is a record of an order file: what `OrderRecord` accepts. */
export const isOrderRecord = (value: unknown): value is OrderRecord =>
  Array.isArray(value) &&
  value.length === 3 &&
  isName(value[0]) &&
  isName(value[1]) &&
  isFields(value[2]);
