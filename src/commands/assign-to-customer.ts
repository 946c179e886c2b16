import { decideAssignToCustomer, AssignToCustomer } from '#domain/stock/assign-to-customer.ts';
import { assignToCustomerFacts } from '#store/facts/stock.ts';
import { command } from './command.ts';

export const assignToCustomer = command('stock.assign', {
  input: AssignToCustomer,
  facts: assignToCustomerFacts,
  decide: decideAssignToCustomer
});
