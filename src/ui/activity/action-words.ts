import { statusWord } from '#ui/order/order-words.ts';
import type { ShownAction } from './by-day.ts';

/** What was done, by intent, as the start of a sentence that ends with the name of the thing. */
const words: Readonly<Record<string, string>> = {
  'action.undo': 'Undid an action on',
  'device.introduce': 'Began to use this device',
  'device.name': 'Named a device',
  'device.add-place': 'Kept a place for a tablet',
  'orders.take-over': 'Took over orders of another workshop',
  'settings.save': 'Changed the settings',
  'comment.add': 'Commented on',

  'finding.settle': 'Decided what was asked about',
  'finding.leave': 'Left as it is',

  'order.create': 'Created',
  'order.edit': 'Edited',
  'order.duplicate': 'Created as a copy',
  'order.issue': 'Started work on',
  'order.hold': 'Put on hold',
  'order.cancel': 'Cancelled',
  'order.ship': 'Shipped',
  'order.complete': 'Completed',
  'order.allocate': 'Allocated stock to',
  'order.allocate-all': 'Allocated all to',
  'order.allocate-stock': 'Allocated stock to',
  'order.allocate-serials': 'Allocated serial numbers to',
  'order.build-short': 'Created builds for',
  'allocation.edit': 'Changed an allocation of',
  'allocation.release': 'Unallocated stock of',
  'pick.take': 'Picked stock for',
  'pick.add': 'Allocated and picked stock for',
  'pick.short': 'Found less stock than allocated for',
  'line.add': 'Added a line to',
  'line.edit': 'Edited a line of',
  'line.move': 'Moved a line of',
  'line.remove': 'Deleted a line of',
  'extra-line.save': 'Saved an extra line of',
  'extra-line.remove': 'Deleted an extra line of',
  'shipment.create': 'Created a shipment of',
  'shipment.edit': 'Edited a shipment of',
  'shipment.pack': 'Packed a shipment of',
  'shipment.check': 'Checked a shipment of',
  'shipment.remove': 'Deleted a shipment of',

  'build.create': 'Created',
  'build.edit': 'Edited',
  'build.move': 'Changed the status of',
  'build.cancel': 'Cancelled',
  'build.remove': 'Deleted',
  'build.complete': 'Completed',
  'build.output': 'Finished pieces of',
  'build.scrap': 'Scrapped pieces of',
  'build.allocate': 'Allocated components to',
  'build.auto-allocate': 'Allocated components to',
  'build.release': 'Unallocated components of',

  'stock.receive': 'Received',
  'stock.adjust': 'Adjusted',
  'stock.assign': 'Handed to a customer',
  'stock.count': 'Counted',
  'stock.move': 'Moved',
  'stock.split': 'Split',
  'stock.merge': 'Merged',
  'stock.serialise': 'Gave serial numbers to',
  'stock.status': 'Changed the status of',
  'stock.edit': 'Edited',
  'stock.remove': 'Deleted',
  'stock.write-off': 'Wrote off',

  'part.save': 'Saved part',
  'part.remove': 'Deleted part',
  'category.save': 'Saved a category of parts',
  'category.remove': 'Deleted a category of parts',
  'bom-line.save': 'Saved a component of',
  'bom-line.remove': 'Deleted a component of',
  'substitute.add': 'Added a substitute for a component of',
  'substitute.remove': 'Deleted a substitute for a component of',
  'price-break.save': 'Saved a price of',
  'price-break.remove': 'Deleted a price of',
  'location.save': 'Saved a location',
  'location.remove': 'Deleted a location',

  'code.link': 'Linked a code to',
  'code.unlink': 'Unlinked a code from',

  'company.save': 'Saved company',
  'company.remove': 'Deleted company',
  'contact.save': 'Saved a contact of',
  'contact.remove': 'Deleted a contact of',
  'address.save': 'Saved an address of',
  'address.remove': 'Deleted an address of',
  'customer-price.save': 'Saved an agreed price of',
  'customer-price.remove': 'Deleted an agreed price of',

  'inventree.import': 'Imported from InvenTree',
  'csv.import': 'Imported from CSV',
  'demo.load': 'Loaded the demo data',
  'demo.remove': 'Removed the demo data'
};

/** What the verb of an intent says where the whole intent has no words of its own. */
const verbs: Readonly<Record<string, string>> = {
  create: 'Created',
  add: 'Added',
  save: 'Saved',
  edit: 'Edited',
  remove: 'Deleted',
  name: 'Named'
};

/** Whether an intent has words of its own. */
export const hasWords = (kind: string): boolean => kind in words;

/** What was done, in words: "Shipped", "Added a line to". An unknown intent is a change. */
export const actionWords = (kind: string): string =>
  words[kind] ?? verbs[kind.split('.').at(-1) ?? ''] ?? 'Changed';

/** Intents that no undo can take back, and why. */
const final: Readonly<Record<string, string>> = {
  'device.introduce': '',
  'order.ship': 'Shipped: take goods back with a return instead.',
  'order.cancel': 'Stays: duplicate the order to go on.',
  'order.complete': 'Complete: it cannot be reopened.',
  'inventree.import': 'An import is not undone: remove what you do not want.'
};

/** Why an action can not be undone: a sentence, or nothing to say; undefined when it may be. */
export const whyFinal = ({
  kind,
  lockedOrder
}: Pick<ShownAction, 'kind' | 'lockedOrder'>): string | undefined =>
  final[kind] ?? (lockedOrder && `Stays: the order is ${statusWord(lockedOrder.status)}.`);
