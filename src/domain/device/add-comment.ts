import { add, type Change } from '../changes.ts';
import { Seed } from '../kernel/ids.ts';
import { ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { Comment } from './device.ts';

/** The user says something about a record. */
export const AddComment = z.strictObject({ id: Seed, ...Comment.shape });
export type AddComment = z.infer<typeof AddComment>;

/** Comments stay possible on what is locked: they say something about it and change nothing of it. */
export const decideAddComment = (
  _facts: unknown,
  { id, about, text }: AddComment
): Result<Change[], never> => ok([add('comments', id, { about, text })]);
