import { decideSaveCategory, SaveCategory } from '#domain/part/save-category.ts';
import { saveCategoryFacts } from '#store/facts/category.ts';
import { command } from './command.ts';

export const saveCategory = command('category.save', {
  input: SaveCategory,
  facts: saveCategoryFacts,
  decide: decideSaveCategory
});
