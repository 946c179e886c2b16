import { decideAddComment, AddComment } from '#domain/device/add-comment.ts';
import { addCommentFacts } from '#store/facts/device.ts';
import { command } from './command.ts';

export const addComment = command('comment.add', {
  input: AddComment,
  facts: addCommentFacts,
  decide: decideAddComment
});
