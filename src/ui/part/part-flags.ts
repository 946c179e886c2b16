/** The flags of a part, as its form asks for them. */
export const partFlags = [
  { flag: 'salable', label: 'Salable', hint: 'It can be put on sales orders.' },
  { flag: 'assembly', label: 'Assembly', hint: 'It is built from other parts.' },
  { flag: 'component', label: 'Component', hint: 'It goes into other parts.' },
  { flag: 'purchaseable', label: 'Purchaseable', hint: 'It can be bought.' },
  { flag: 'trackable', label: 'Trackable', hint: 'Its pieces carry serial numbers.' },
  { flag: 'virtual', label: 'Virtual', hint: 'Never in stock: software, labour.' },
  { flag: 'consumable', label: 'Consumable', hint: 'Used up in builds without being counted.' },
  { flag: 'isTemplate', label: 'Template', hint: 'Other parts are variants of it.' },
  { flag: 'active', label: 'Active', hint: 'Inactive parts are offered nowhere.' },
  { flag: 'locked', label: 'Locked', hint: 'Its bill of materials may not change.' }
] as const;
