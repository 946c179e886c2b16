import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { z } from '#domain/kernel/zod.ts';
import { OrderFileDocument } from '#exchange/order-file.ts';
import { outcome } from '#tests/support/order-files.ts';

const schemaPath = 'docs/order-file.schema.json';

describe('the published description of order files', () => {
  it('has the schema that the reader checks by; `vitest -u` writes it anew', async () => {
    const schema = z.toJSONSchema(OrderFileDocument, { target: 'draft-2020-12' });
    const text = await format(JSON.stringify(schema), {
      parser: 'json',
      printWidth: 100
    });
    await expect(text).toMatchFileSnapshot(`../../${schemaPath}`);
  });

  it('shows an example that is read', async () => {
    const [, example = ''] =
      /```json\n(\{"format"[^]*?)```/.exec(readFileSync('docs/order-file.md', 'utf8')) ?? [];
    expect(await outcome(new Blob([example]))).toMatchObject({
      header: { workshopName: 'North' },
      texts: { length: 2 }
    });
  });
});
