import { saveAddress } from '../save-address.ts';
import { saveBomLine } from '../save-bom-line.ts';
import { saveCategory } from '../save-category.ts';
import { saveCompany } from '../save-company.ts';
import { saveContact } from '../save-contact.ts';
import { saveLocation } from '../save-location.ts';
import { savePart } from '../save-part.ts';
import { savePriceBreak } from '../save-price-break.ts';
import { boms } from './bills.ts';
import { categories, locations, parts, type DemoPart } from './catalogue.ts';
import { companies, type DemoCompany } from './customers.ts';
import { sure } from './sure.ts';
import { known, type Shop, type Step } from './shop.ts';
import { stockSteps } from './stocking.ts';

const beginning = -95;

function placeSteps({ device, locations: ids }: Shop): Step[] {
  return locations.map((location) => async () => {
    const id = device.newId();
    ids.set(location.name, id);
    const { name } = location;
    const parent = 'parent' in location ? known(ids, location.parent) : null;
    await sure(saveLocation(device, { id, name, parent, structural: 'structural' in location }));
  });
}

const flagsOf = ({ flags, ipn }: DemoPart) => ({
  salable: flags.includes('salable'),
  assembly: flags.includes('assembly'),
  trackable: flags.includes('trackable'),
  virtual: flags.includes('virtual'),
  isTemplate: flags.includes('template'),
  purchaseable: flags.includes('bought'),
  component: !ipn.startsWith('SV-')
});

async function addPart({ device, parts: ids, locations }: Shop, part: DemoPart, category: string) {
  const { ipn, name, units = '', minimum = 0, expires = 0, price, variantOf } = part;
  const id = device.newId();
  ids.set(ipn, id);
  await sure(
    savePart(device, {
      id,
      ipn,
      name,
      category,
      units,
      minimumStock: minimum,
      defaultExpiry: expires,
      variantOf: variantOf === undefined ? null : known(ids, variantOf),
      defaultLocation: part.flags.includes('assembly') ? known(locations, 'Finished goods') : null,
      ...flagsOf(part)
    })
  );
  if (price === undefined) return;
  const tenth = (Number(price) * 0.9).toFixed(2);
  for (const [quantity, amount] of [[1, price] as const, [10, tenth] as const]) {
    const asked = { id: device.newId(), part: id, quantity, price: { amount, currency: 'EUR' } };
    await sure(savePriceBreak(device, asked));
  }
}

function partSteps(shop: Shop): Step[] {
  const ids = new Map<string, string>();
  return [
    ...categories.map((name) => async () => {
      const id = shop.device.newId();
      ids.set(name, id);
      await sure(saveCategory(shop.device, { id, name }));
    }),
    ...parts.map((part) => () => addPart(shop, part, known(ids, part.category)))
  ];
}

function bomSteps({ device, parts: ids }: Shop): Step[] {
  return Object.entries(boms).map(([ipn, lines]) => async () => {
    for (const [component, quantity] of lines) {
      const [part, subPart] = [known(ids, ipn), known(ids, component)];
      await sure(saveBomLine(device, { id: device.newId(), part, subPart, quantity }));
    }
  });
}

async function addCompany({ device, companies: ids }: Shop, company: DemoCompany) {
  const { name, email, place, contact, supplier } = company;
  const id = device.newId();
  if (!supplier) ids.push(id);
  const flags = { isCustomer: !supplier, isSupplier: supplier === true };
  await sure(saveCompany(device, { id, name, email, currency: 'EUR', ...flags }));
  const title = 'Works';
  await sure(saveAddress(device, { id: device.newId(), company: id, title, place }));
  const person = { id: device.newId(), company: id, name: contact, email, role: 'Purchasing' };
  await sure(saveContact(device, person));
}

/** Everything the demo shop has before its first order: places, parts, companies and stock. */
export function furnish(shop: Shop): Step[] {
  return [
    () => {
      shop.device.on(beginning);
      return Promise.resolve();
    },
    ...placeSteps(shop),
    ...partSteps(shop),
    ...bomSteps(shop),
    ...companies.map((company) => () => addCompany(shop, company)),
    ...stockSteps(shop)
  ];
}
