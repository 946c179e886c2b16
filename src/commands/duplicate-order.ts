import { nextReference } from '#domain/kernel/reference.ts';
import { DuplicateOrder, decideDuplicateOrder } from '#domain/sales-order/duplicate-order.ts';
import { duplicateOrderFacts } from '#store/facts/order-header.ts';
import { command } from './command.ts';

export const duplicateOrder = command('order.duplicate', {
  input: DuplicateOrder,
  facts: duplicateOrderFacts,
  decide: decideDuplicateOrder,
  args: ({ reference }, facts) => ({
    reference: reference === '' ? nextReference(facts.reference) : reference,
    from: facts.order.reference
  })
});
