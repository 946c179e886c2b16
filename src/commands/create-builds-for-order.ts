import {
  CreateBuildsForOrder,
  decideCreateBuildsForOrder
} from '#domain/build/create-builds-for-order.ts';
import { createBuildsForOrderFacts } from '#store/facts/create-builds-for-order.ts';
import { command } from './command.ts';

export const createBuildsForOrder = command('order.build-short', {
  input: CreateBuildsForOrder,
  facts: createBuildsForOrderFacts,
  decide: decideCreateBuildsForOrder
});
