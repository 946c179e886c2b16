import { decideChangeStatus, ChangeStatus } from '#domain/stock/change-status.ts';
import { changeStatusFacts } from '#store/facts/stock.ts';
import { command } from './command.ts';

export const changeStatus = command('stock.status', {
  input: ChangeStatus,
  facts: changeStatusFacts,
  decide: decideChangeStatus
});
