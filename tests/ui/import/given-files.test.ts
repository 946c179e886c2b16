import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import GivenFiles from '#ui/import/GivenFiles.svelte';
import type { FileView, ProblemView } from '#ui/import/import-view.ts';

const parts = { name: 'parts.csv', model: 'part.part', rows: 5, of: null };
const dangling: ProblemView = {
  code: 'dangling',
  model: 'order.salesorderlineitem',
  pk: '5',
  name: '',
  field: 'order',
  value: '1'
};

const shown = (files: readonly FileView[], problems: readonly ProblemView[] = []) =>
  render(GivenFiles, {
    report: {
      source: 'InvenTree',
      version: '',
      exportedAt: '',
      models: [],
      orders: [],
      problems,
      problemCount: problems.length,
      malformed: 0,
      files
    }
  });

describe('the files that were given', () => {
  it('are listed with what each is', () => {
    shown([
      parts,
      { name: '', model: 'export', rows: 1, of: null },
      { name: 'po.csv', model: 'order.purchaseorder', rows: 2, of: null }
    ]);
    expect(
      screen.getAllByRole('listitem').map((item) => item.textContent.replace(/\s+/g, ' ').trim())
    ).toEqual([
      'parts.csv Parts: 5 rows',
      'Pasted text Export: 1 record',
      'po.csv Order.purchaseorder: 2 rows'
    ]);
    expect(screen.queryByText(/point at records/)).toBeNull();
  });

  it('say which of them is not known, and that it is left out', () => {
    shown([parts, { name: 'machines.csv', model: '', rows: 1, of: null }]);
    expect(screen.getByText('1 file not known')).toBeInTheDocument();
    expect(screen.getByText('Not known, so it is left out: 1 row')).toBeInTheDocument();
  });

  it('say which of them is one page of more', () => {
    shown([{ name: 'part.json', model: 'part.part', rows: 100, of: 250 }]);
    expect(screen.getByText('1 list not whole')).toBeInTheDocument();
    expect(screen.getByText(/^Parts: 100 of 250 rows\./)).toBeInTheDocument();
  });

  it('say that rows point at records in none of them', () => {
    shown([parts], [dangling]);
    expect(
      screen.getByText('Some rows point at records that are in none of the files')
    ).toBeInTheDocument();
  });

  it('are not spoken of for a single export', () => {
    const { container } = shown([], [dangling]);
    expect(container.textContent.trim()).toBe('');
  });
});
