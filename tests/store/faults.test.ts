import { describe, expect, it } from 'vitest';
import { faultOf, StorageError, watched } from '#store/faults.ts';

const named = (name: string, message: string, inner?: unknown) => ({ name, message, inner });

describe('telling storage faults apart', () => {
  it.each([
    ['full', named('AbortError', 'QuotaExceededError ', named('QuotaExceededError', ''))],
    ['full', named('AbortError', 'x', named('QuotaExceededError', 'x'))],
    ['full', named('UnknownError', 'disk full while committing transaction')],
    ['full', named('DataError', 'Failed to write blobs (IOError)')],
    ['lost', named('UnknownError', 'Connection to Indexed Database server lost. Refresh')],
    [
      'lost',
      named('InvalidStateError', 'Attempt to get records without an in-progress transaction')
    ],
    ['broken', named('UnknownError', 'Connection is closing because of: IO error: x')],
    ['broken', named('UnknownError', 'Internal error opening backing store')],
    ['closed', named('DatabaseClosedError', 'Database has been closed')],
    ['closed', named('InvalidStateError', 'The database connection is closing.')],
    ['downgrade', named('VersionError', 'The requested version (10) is less than the existing')],
    ['bug', named('ConstraintError', 'Key already exists')],
    ['bug', named('PrematureCommitError', 'Transaction committed too early')],
    ['bug', new TypeError('x is not a function')],
    ['bug', 'a text'],
    ['bug', undefined]
  ])('names %s', (fault, error) => {
    expect(faultOf(error)).toBe(fault);
  });

  it('keeps what was told apart before', () => {
    expect(faultOf(new StorageError('hang'))).toBe('hang');
  });

  it('says that the storage hangs when a write never settles', async () => {
    const never = new Promise(() => undefined);
    await expect(watched(never, 10)).rejects.toMatchObject({ fault: 'hang' });
  });

  it('hands on what settles in time', async () => {
    await expect(watched(Promise.resolve(7), 10)).resolves.toBe(7);
    await expect(watched(Promise.reject(new Error('no')), 10)).rejects.toThrow('no');
  });
});
