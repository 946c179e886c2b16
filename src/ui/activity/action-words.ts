import { statusWord } from '#ui/order/order-words.ts';
import { say, sayAs } from '#ui/words/say.ts';
import type { ShownAction } from './by-day.ts';

/** What was done, by intent, as the start of a sentence that ends with the name of the thing. */
const words: Readonly<Record<string, string>> = {
  'action.undo': say`Undid an action on`,
  'device.introduce': say`Began to use this device`,
  'device.name': say`Named a device`,
  'device.add-place': say`Kept a place for a tablet`,
  'orders.take-over': say`Took over orders of another workshop`,
  'settings.save': say`Changed the settings`,
  'comment.add': say`Commented on`,

  'finding.settle': say`Decided what was asked about`,
  'finding.leave': say`Left as it is`,

  'order.create': sayAs('did')`Created`,
  'order.edit': say`Edited`,
  'order.replan': say`Changed the plan of`,
  'order.duplicate': say`Created as a copy`,
  'order.issue': say`Started work on`,
  'order.hold': say`Put on hold`,
  'order.cancel': sayAs('did')`Cancelled`,
  'order.ship': sayAs('did')`Shipped`,
  'order.complete': sayAs('did')`Completed`,
  'order.allocate': say`Allocated stock to`,
  'order.allocate-all': say`Allocated all to`,
  'order.allocate-stock': say`Allocated stock to`,
  'order.allocate-serials': say`Allocated serial numbers to`,
  'order.build-short': say`Created builds for`,
  'allocation.edit': say`Changed an allocation of`,
  'allocation.release': say`Unallocated stock of`,
  'pick.take': say`Picked stock for`,
  'pick.add': say`Allocated and picked stock for`,
  'pick.short': say`Found less stock than allocated for`,
  'line.add': say`Added a line to`,
  'line.edit': say`Edited a line of`,
  'line.move': say`Moved a line of`,
  'line.remove': say`Deleted a line of`,
  'extra-line.save': say`Saved an extra line of`,
  'extra-line.remove': say`Deleted an extra line of`,
  'shipment.create': say`Created a shipment of`,
  'shipment.edit': say`Edited a shipment of`,
  'shipment.pack': say`Packed a shipment of`,
  'shipment.check': say`Checked a shipment of`,
  'shipment.remove': say`Deleted a shipment of`,

  'build.create': sayAs('did')`Created`,
  'build.edit': say`Edited`,
  'build.move': say`Changed the status of`,
  'build.cancel': sayAs('did')`Cancelled`,
  'build.remove': say`Deleted`,
  'build.complete': sayAs('did')`Completed`,
  'build.output': say`Finished pieces of`,
  'build.scrap': say`Scrapped pieces of`,
  'build.allocate': say`Allocated components to`,
  'build.auto-allocate': say`Allocated components to`,
  'build.release': say`Unallocated components of`,

  'stock.receive': sayAs('did')`Received`,
  'stock.adjust': say`Adjusted`,
  'stock.assign': sayAs('did')`Handed to a customer`,
  'stock.count': sayAs('did')`Counted`,
  'stock.move': sayAs('did')`Moved`,
  'stock.split': sayAs('did')`Split`,
  'stock.merge': say`Merged`,
  'stock.serialise': say`Gave serial numbers to`,
  'stock.status': say`Changed the status of`,
  'stock.edit': say`Edited`,
  'stock.remove': say`Deleted`,
  'stock.write-off': say`Wrote off`,

  'part.save': say`Saved part`,
  'part.remove': say`Deleted part`,
  'category.save': say`Saved a category of parts`,
  'category.remove': say`Deleted a category of parts`,
  'bom-line.save': say`Saved a component of`,
  'bom-line.remove': say`Deleted a component of`,
  'substitute.add': say`Added a substitute for a component of`,
  'substitute.remove': say`Deleted a substitute for a component of`,
  'price-break.save': say`Saved a price of`,
  'price-break.remove': say`Deleted a price of`,
  'location.save': say`Saved a location`,
  'location.remove': say`Deleted a location`,

  'code.link': say`Linked a code to`,
  'code.unlink': say`Unlinked a code from`,

  'company.save': say`Saved company`,
  'company.remove': say`Deleted company`,
  'contact.save': say`Saved a contact of`,
  'contact.remove': say`Deleted a contact of`,
  'address.save': say`Saved an address of`,
  'address.remove': say`Deleted an address of`,
  'customer-price.save': say`Saved an agreed price of`,
  'customer-price.remove': say`Deleted an agreed price of`,

  'inventree.import': say`Imported from InvenTree`,
  'csv.import': say`Imported from CSV`,
  'demo.load': say`Loaded the demo data`,
  'demo.remove': say`Removed the demo data`
};

/** What the verb of an intent says where the whole intent has no words of its own. */
const verbs: Readonly<Record<string, string>> = {
  create: sayAs('did')`Created`,
  add: sayAs('did')`Added`,
  save: sayAs('did')`Saved`,
  edit: say`Edited`,
  remove: say`Deleted`,
  name: say`Named`
};

/** Whether an intent has words of its own. */
export const hasWords = (kind: string): boolean => kind in words;

/** What was done, in words: "Shipped", "Added a line to". An unknown intent is a change. */
export const actionWords = (kind: string): string =>
  words[kind] ?? verbs[kind.split('.').at(-1) ?? ''] ?? say`Changed`;

/** Intents that no undo can take back, and why. */
const final: Readonly<Record<string, string>> = {
  'device.introduce': '',
  'order.ship': say`Shipped: take goods back with a return instead.`,
  'order.cancel': say`Stays: duplicate the order to go on.`,
  'order.complete': say`Complete: it cannot be reopened.`,
  'inventree.import': say`An import is not undone: remove what you do not want.`
};

/** Why an action can not be undone: a sentence, or nothing to say; undefined when it may be. */
export const whyFinal = ({
  kind,
  lockedOrder
}: Pick<ShownAction, 'kind' | 'lockedOrder'>): string | undefined =>
  final[kind] ?? (lockedOrder && say`Stays: the order is ${statusWord(lockedOrder.status)}.`);
