import { describe, expect, it } from 'vitest';
import { add } from '#domain/changes.ts';
import { AddComment, decideAddComment } from '#domain/device/add-comment.ts';

describe('adding a comment', () => {
  it('says it once, under its own id', () => {
    const asked = AddComment.parse({ id: 'new', about: 'order-1', text: 'Call first' });
    expect(decideAddComment(undefined, asked)).toEqual({
      ok: true,
      value: [add('comments', 'new', { about: 'order-1', text: 'Call first' })]
    });
  });

  it.each(['', '  '])('does not understand %j', (text) => {
    expect(AddComment.safeParse({ id: 'new', about: 'order-1', text }).success).toBe(false);
  });
});
