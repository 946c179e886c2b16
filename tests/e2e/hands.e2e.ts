import type { Hand } from './hand.ts';
import { finger, keyboard } from './hand.ts';
import { expect, test } from './app.ts';
import {
  addLine,
  allocateAll,
  bringInShop,
  buildShort,
  button,
  completeBuild,
  confirmed,
  newOrder,
  rowOf
} from './steps.ts';

/** From the order to its shipment, with a build for what is short; and an order that is cancelled. */
async function coreJourney(hand: Hand): Promise<void> {
  const { page } = hand;
  await newOrder(hand, /ABC Co/, 'SO-0001');
  await addLine(hand, /Spanner/, '55');
  await addLine(hand, /Tool box/, '5');

  // By hand: all that the line needs, from the item that lies first.
  await hand.press(rowOf(page, 'Spanner').getByRole('button', { name: /^Allocate/ }));
  const allocate = page.getByRole('dialog', { name: /^Allocate/ });
  await hand.press(allocate.getByRole('button', { name: /^All: .* batch Sa$/ }));
  await hand.press(button(allocate, 'Submit 55'));
  await expect(allocate).toBeHidden();
  await expect(rowOf(page, 'Spanner')).toContainText('55/55');

  await allocateAll(hand);
  await expect(rowOf(page, 'Tool box')).toContainText('2/5');
  await buildShort(hand, 'Tool box', '3');
  await completeBuild(hand, 'BO-0001', 'SO-0001');
  await expect(rowOf(page, 'Tool box')).toContainText('5/5');
  await confirmed(hand, 'Ship Order');
  await expect(page.getByText(/It can not be edited any more/)).toBeVisible();

  await newOrder(hand, /Zenith/, 'SO-0002');
  await addLine(hand, /Spanner/, '10');
  await allocateAll(hand);
  await expect(rowOf(page, 'Spanner')).toContainText('10/10');
  await confirmed(hand, 'Cancel Order');
  await expect(page.getByText(/This order is Cancelled/)).toBeVisible();
}

/** Some hundred steps of Tab, and a moment before each final act. */
const untilDone = 240_000;

test('an order is made, built for, shipped and cancelled by the keyboard alone', async ({
  page
}) => {
  test.setTimeout(untilDone);
  await bringInShop(page);
  await coreJourney(keyboard(page));
});

test.describe('on an upright tablet', () => {
  test.use({ viewport: { width: 800, height: 1280 }, hasTouch: true, isMobile: false });

  test('an order is made, built for, shipped and cancelled by touch alone', async ({ page }) => {
    test.setTimeout(untilDone);
    await bringInShop(page);
    await coreJourney(finger(page));
  });
});
