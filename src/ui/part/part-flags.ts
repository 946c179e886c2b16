import { say } from '#ui/words/say.ts';

/** The flags of a part, as its form asks for them. */
export const partFlags = [
  { flag: 'salable', label: say`Salable`, hint: say`It can be put on sales orders.` },
  { flag: 'assembly', label: say`Assembly`, hint: say`It is built from other parts.` },
  { flag: 'component', label: say`Component`, hint: say`It goes into other parts.` },
  { flag: 'purchaseable', label: say`Purchaseable`, hint: say`It can be bought.` },
  { flag: 'trackable', label: say`Trackable`, hint: say`Its pieces carry serial numbers.` },
  { flag: 'virtual', label: say`Virtual`, hint: say`Never in stock: software, labour.` },
  {
    flag: 'consumable',
    label: say`Consumable`,
    hint: say`Used up in builds without being counted.`
  },
  { flag: 'isTemplate', label: say`Template`, hint: say`Other parts are variants of it.` },
  { flag: 'active', label: say`Active`, hint: say`Inactive parts are offered nowhere.` },
  { flag: 'locked', label: say`Locked`, hint: say`Its bill of materials may not change.` }
] as const;
