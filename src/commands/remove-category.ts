import { decideRemoveCategory, RemoveCategory } from '#domain/part/remove-category.ts';
import { removeCategoryFacts } from '#store/facts/category.ts';
import { command } from './command.ts';

export const removeCategory = command('category.remove', {
  input: RemoveCategory,
  facts: removeCategoryFacts,
  decide: decideRemoveCategory
});
