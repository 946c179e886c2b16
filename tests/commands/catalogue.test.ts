import { describe, expect, it } from 'vitest';
import { addComment } from '#commands/add-comment.ts';
import { addSubstitute } from '#commands/add-substitute.ts';
import { nameDevice } from '#commands/name-device.ts';
import { removeAddress } from '#commands/remove-address.ts';
import { removeBomLine } from '#commands/remove-bom-line.ts';
import { removeCategory } from '#commands/remove-category.ts';
import { removeCompany } from '#commands/remove-company.ts';
import { removeContact } from '#commands/remove-contact.ts';
import { removeCustomerPrice } from '#commands/remove-customer-price.ts';
import { removePart } from '#commands/remove-part.ts';
import { removePriceBreak } from '#commands/remove-price-break.ts';
import { removeSubstitute } from '#commands/remove-substitute.ts';
import { saveAddress } from '#commands/save-address.ts';
import { saveBomLine } from '#commands/save-bom-line.ts';
import { saveCategory } from '#commands/save-category.ts';
import { saveCompany } from '#commands/save-company.ts';
import { saveContact } from '#commands/save-contact.ts';
import { saveCustomerPrice } from '#commands/save-customer-price.ts';
import { savePart } from '#commands/save-part.ts';
import { savePriceBreak } from '#commands/save-price-break.ts';
import { saveSettings } from '#commands/save-settings.ts';
import { BuildAllocationRecord } from '#domain/build/build.ts';
import { contextOf } from '#store/device-context.ts';
import { recordOf } from '#store/records.ts';
import { aBuild, aSalesOrder, aStockItem } from '#tests/support/builders.ts';
import { aDevice, given, had, hadStock } from '#tests/support/device.ts';

const refused = (error: object) => ({ ok: false, error });
const fine = expect.objectContaining({ ok: true }) as object;

const price = (amount: string) => ({ amount, currency: 'EUR' });

describe('companies', () => {
  it('are made with contacts and addresses, and go with them while nothing points at them', async () => {
    const device = await aDevice();
    const { db } = device;
    await saveCompany(device, { id: 'abc', name: 'ABC Co', isCustomer: true });
    await saveContact(device, { id: 'kim', company: 'abc', name: 'Kim' });
    await saveAddress(device, { id: 'works', company: 'abc', title: 'Works', place: {} });
    await saveAddress(device, { id: 'home', company: 'abc', title: 'Home', place: {} });
    expect((await db.companies.get('abc'))?.primaryAddress).toBe('works');
    await saveAddress(device, { id: 'home', company: 'abc', primary: true });
    expect((await db.companies.get('abc'))?.primaryAddress).toBe('home');
    await removeAddress(device, { address: 'home' });
    expect((await db.companies.get('abc'))?.primaryAddress).toBe('works');

    expect(await removeCompany(device, { company: 'abc' })).toEqual(fine);
    expect(recordOf('contacts', await db.contacts.get('kim'))).toBeUndefined();
    expect(await saveContact(device, { id: 'jo', company: 'abc', name: 'Jo' })).toEqual(
      refused({ code: 'gone' })
    );
  });

  it('with orders become inactive and keep their contact and address', async () => {
    const device = await aDevice();
    await saveCompany(device, { id: 'company-1', name: 'ABC Co', isCustomer: true });
    const company = 'company-1';
    await saveContact(device, { id: 'kim', company, name: 'Kim' });
    await saveContact(device, { id: 'jo', company, name: 'Jo' });
    await saveAddress(device, { id: 'works', company, title: 'Works', place: {} });
    await given(device, had('salesOrders', aSalesOrder({ contact: 'kim', address: 'works' })));

    const inUse = refused({ code: 'in-use', by: [{ kind: 'salesOrders', count: 1 }] });
    expect(await removeContact(device, { contact: 'kim' })).toEqual(inUse);
    expect(await removeContact(device, { contact: 'jo' })).toEqual(fine);
    expect(await removeAddress(device, { address: 'works' })).toEqual(inUse);
    expect(await removeCompany(device, { company })).toEqual(fine);
    expect(await device.db.companies.get(company)).toMatchObject({ active: false });
    expect(await removeCompany(device, { company })).toEqual(inUse);
  });

  it('are found to be the same by name and email (scenario 100)', async () => {
    const device = await aDevice();
    await saveCompany(device, { id: 'abc', name: 'ABC Co', email: 'a@abc.com' });
    expect(await saveCompany(device, { id: 'new', name: 'ABC Co', email: 'a@abc.com' })).toEqual(
      refused({ code: 'company-exists', company: 'abc' })
    );
    expect(await saveCompany(device, { id: 'new', name: 'ABC Co' })).toEqual(fine);
    expect(await saveCompany(device, { id: 'new', email: 'a@abc.com' })).toEqual(
      refused({ code: 'company-exists', company: 'abc' })
    );
  });
});

describe('parts', () => {
  it('have categories, prices and variants, and go with their own while nothing points at them', async () => {
    const device = await aDevice();
    await saveCategory(device, { id: 'tools', name: 'Tools' });
    await savePart(device, { id: 'bike', name: 'Bike', salable: true, category: 'tools' });
    await saveCompany(device, { id: 'abc', name: 'ABC Co', isCustomer: true });
    const asked = { part: 'bike', quantity: 10, price: price('9') };
    await savePriceBreak(device, { id: 'break', ...asked });
    await saveCustomerPrice(device, { id: 'own', company: 'abc', ...asked });
    const exists = refused({ code: 'price-exists', quantity: 10 });
    expect(await savePriceBreak(device, { id: 'again', ...asked })).toEqual(exists);
    expect(await saveCustomerPrice(device, { id: 'again', company: 'abc', ...asked })).toEqual(
      exists
    );

    expect(await removeCategory(device, { category: 'tools' })).toEqual(
      refused({ code: 'in-use', by: [{ kind: 'parts', count: 1 }] })
    );
    expect(await saveCategory(device, { id: 'tools', structural: true })).toEqual(
      refused({ code: 'holds-parts', parts: 1 })
    );
    expect(await savePart(device, { id: 'bike-red', name: 'Red', variantOf: 'bike' })).toEqual(
      refused({ code: 'not-a-template' })
    );
    await savePart(device, { id: 'bike', isTemplate: true });
    expect(await savePart(device, { id: 'bike-red', name: 'Red', variantOf: 'bike' })).toEqual(
      fine
    );
    expect(await savePart(device, { id: 'bike', isTemplate: false })).toEqual(
      refused({ code: 'has-variants', variants: 1 })
    );

    expect(await removePart(device, { part: 'bike-red' })).toEqual(fine);
    expect(await removePart(device, { part: 'bike' })).toEqual(fine);
    expect(await removeCategory(device, { category: 'tools' })).toEqual(fine);
    expect(recordOf('priceBreaks', await device.db.priceBreaks.get('break'))).toBeUndefined();
    expect(await removePriceBreak(device, { priceBreak: 'break' })).toEqual(
      refused({ code: 'gone' })
    );
    expect(await removeCustomerPrice(device, { price: 'own' })).toEqual(refused({ code: 'gone' }));
  });

  it('are found to be the same, and keep their stock whole', async () => {
    const device = await aDevice();
    await savePart(device, { id: 'part-1', name: 'Oil', ipn: 'O-1' });
    expect(await savePart(device, { id: 'new', name: 'Oil', ipn: 'O-1' })).toEqual(
      refused({ code: 'part-exists', part: 'part-1' })
    );
    await given(device, hadStock(aStockItem({ quantity: 0.5 })));
    expect(await savePart(device, { id: 'part-1', trackable: true })).toEqual(
      refused({ code: 'stock-not-whole', items: 1 })
    );
    expect(await savePart(device, { id: 'part-1', virtual: true })).toEqual(
      refused({ code: 'has-stock', items: 1 })
    );
    expect(await removePart(device, { part: 'part-1' })).toEqual(fine);
    expect(await device.db.parts.get('part-1')).toMatchObject({ active: false });
  });
});

describe('a bill of materials', () => {
  async function aBike() {
    const device = await aDevice();
    await savePart(device, { id: 'bike', name: 'Bike', assembly: true });
    await savePart(device, { id: 'wheel', name: 'Wheel', assembly: true });
    await savePart(device, { id: 'rim', name: 'Rim', assembly: true });
    await saveBomLine(device, { id: 'bike-wheel', part: 'bike', subPart: 'wheel', quantity: 2 });
    await saveBomLine(device, { id: 'wheel-rim', part: 'wheel', subPart: 'rim', quantity: 1 });
    return device;
  }

  it('never loops, by a line or by a substitute', async () => {
    const device = await aBike();
    expect(
      await saveBomLine(device, { id: 'new', part: 'rim', subPart: 'bike', quantity: 1 })
    ).toEqual(refused({ code: 'bom-loop', path: ['bike', 'wheel', 'rim'] }));
    await savePart(device, { id: 'other', name: 'Other', assembly: true });
    await saveBomLine(device, { id: 'other-bike', part: 'other', subPart: 'bike', quantity: 1 });
    const substitute = { id: 'sub', bomLine: 'wheel-rim', part: 'other' };
    expect(await addSubstitute(device, substitute)).toEqual(
      refused({ code: 'bom-loop', path: ['other', 'bike', 'wheel'] })
    );
  });

  it('never loops through what a template hands down', async () => {
    const device = await aBike();
    await savePart(device, { id: 'wheel', isTemplate: true });
    await saveBomLine(device, {
      id: 'wheel-rim',
      part: 'wheel',
      subPart: 'rim',
      inherited: true
    });
    await savePart(device, { id: 'fat-wheel', name: 'Fat', assembly: true, variantOf: 'wheel' });
    expect(
      await saveBomLine(device, { id: 'new', part: 'rim', subPart: 'fat-wheel', quantity: 1 })
    ).toEqual(refused({ code: 'bom-loop', path: ['fat-wheel', 'rim'] }));
  });

  it('keeps a line that a build holds stock for; others go with their substitutes', async () => {
    const device = await aBike();
    await savePart(device, { id: 'spare', name: 'Spare' });
    await addSubstitute(device, { id: 'sub', bomLine: 'bike-wheel', part: 'spare' });
    const held = BuildAllocationRecord.parse({
      id: 'held-1',
      build: 'build-1',
      bomLine: 'bike-wheel',
      item: 'stock-1',
      quantity: 2
    });
    await given(
      device,
      hadStock(aStockItem({ part: 'wheel' })),
      had('builds', aBuild({ part: 'bike' })),
      had('buildAllocations', held)
    );
    expect(await removeBomLine(device, { line: 'bike-wheel' })).toEqual(
      refused({
        code: 'held-by-builds',
        held: [
          {
            id: 'held-1',
            by: { kind: 'build', id: 'build-1', reference: 'BO-0001' },
            quantity: 2
          }
        ]
      })
    );
    expect(await removePart(device, { part: 'spare' })).toEqual(fine);
    expect(await device.db.parts.get('spare')).toMatchObject({ active: false });
    expect(await removeSubstitute(device, { substitute: 'sub' })).toEqual(fine);
    expect(await removeBomLine(device, { line: 'wheel-rim' })).toEqual(fine);
  });
});

describe('the workshop', () => {
  it('agrees on settings, names its devices and comments on records', async () => {
    const device = await aDevice();
    await saveSettings(device, { currency: 'CHF', allowExpired: true });
    await saveSettings(device, { allowExpired: false });
    await nameDevice(device, { id: 'a0000001', name: 'Bench', letter: 'C' });
    expect(await contextOf(device)).toMatchObject({
      settings: { currency: 'CHF', allowExpired: false },
      letter: 'C'
    });
    expect(await nameDevice(device, { id: 'b0000002', name: 'Office', letter: 'C' })).toEqual(
      refused({ code: 'letter-taken', letter: 'C', name: 'Bench' })
    );
    const id = device.newId();
    await addComment(device, { id, about: 'order-1', text: 'Call first' });
    expect(await device.db.comments.get(id)).toMatchObject({
      about: 'order-1',
      text: 'Call first'
    });
  });
});
