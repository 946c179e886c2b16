import { describe, expect, it } from 'vitest';
import { commonTo } from '#exchange/send.ts';

const [a, b] = ['aaaaaaa1', 'bbbbbbb2'];
const mine = { [a]: 9, [b]: 5 };

describe('what every reader has', () => {
  it('is of each device the least that one of them is known to have', () => {
    expect(
      commonTo(
        [
          { [a]: 4, [b]: 5 },
          { [a]: 7, [b]: 2 }
        ],
        mine
      )
    ).toEqual({ [a]: 4, [b]: 2 });
  });

  it('leaves out a device of which one reader has nothing', () => {
    expect(commonTo([{ [a]: 4 }, { [a]: 4, [b]: 2 }], mine)).toEqual({ [a]: 4 });
  });

  it('is never more than the sender has', () => {
    expect(commonTo([{ [a]: 12, [b]: 5 }], mine)).toEqual(mine);
  });
});
