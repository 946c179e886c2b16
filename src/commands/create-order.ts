import { nextReference } from '#domain/kernel/reference.ts';
import { CreateOrder, decideCreateOrder } from '#domain/sales-order/create-order.ts';
import { createOrderFacts } from '#store/facts/order-header.ts';
import { command } from './command.ts';

export const createOrder = command('order.create', {
  input: CreateOrder,
  facts: createOrderFacts,
  decide: decideCreateOrder,
  args: ({ reference }, facts) => ({
    reference: reference === '' ? nextReference(facts.reference) : reference
  })
});
