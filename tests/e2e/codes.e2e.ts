import { readFileSync } from 'node:fs';
import { FrameReader, framesOf } from '#exchange/code-frames.ts';
import { expect, readyOffline, test } from './app.ts';
import { cameraThatSees, codesIn } from './film.ts';
import { button, heading } from './steps.ts';

const file = new Blob([readFileSync('tests/fixtures/order-files/v1/full.json.gz')]);
const shown = await framesOf(file);

test.use(cameraThatSees(...(shown.ok ? shown.value : [])));

test('a file goes from the screen of a tablet to the camera of another one, with no network', async ({
  page,
  context
}) => {
  test.slow();
  await page.goto('/');
  await readyOffline(page);
  await context.setOffline(true);
  await page.goto('/scan');
  await expect(heading(page, 'Order Files')).toBeVisible({ timeout: 30_000 });
  await button(page, 'Import').click();
  await expect(page.getByText(/600.changes came in/)).toBeVisible();
});

test('changes are shown as codes that make the file again', async ({ page }) => {
  await page.goto('/settings');
  await page.getByText('Allow expired stock').click();
  await expect(page.getByRole('link', { name: /No backup yet/ })).toBeVisible();
  await page.goto('/files');
  await button(page, 'Send changes').click();
  await button(page, 'Show codes').click();
  const code = page.getByRole('img', { name: /^Code of piece/ });
  const reader = new FrameReader();
  let file = new Blob();
  await expect
    .poll(async () => {
      const [text = ''] = await codesIn(await code.screenshot());
      file = reader.take(text)?.file ?? file;
      return file.size;
    })
    .toBeGreaterThan(0);
  const unzipped = file.stream().pipeThrough(new DecompressionStream('gzip'));
  expect(JSON.parse(await new Response(unzipped).text())).toMatchObject({
    header: { kind: 'changes' }
  });
  await page.keyboard.press('Escape');
  await expect(code).toBeHidden();
});
