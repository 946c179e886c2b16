import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import CodeSheet from '#ui/exchange/CodeSheet.svelte';
import CopyList from '#ui/exchange/CopyList.svelte';
import DeviceList from '#ui/exchange/DeviceList.svelte';
import InboxList from '#ui/exchange/InboxList.svelte';
import PassphraseForm from '#ui/exchange/PassphraseForm.svelte';
import ReceivedList from '#ui/exchange/ReceivedList.svelte';
import { readingText, tooLargeText } from '#ui/exchange/codes-words.ts';
import { writtenTitle } from '#ui/exchange/hand-over-words.ts';
import WrittenFile from '#ui/exchange/WrittenFile.svelte';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the inbox', () => {
  const file = {
    id: 'f1',
    from: 'Packing',
    createdAt: '2026-08-03T09:40:00.000Z',
    why: 'earlier-missing' as const
  };

  it('says why each file waits, and lets it be looked at or let go', async () => {
    const [onlook, ondismiss] = [vi.fn(), vi.fn()];
    render(InboxList, { files: [file], onlook, ondismiss });
    expect(screen.getByRole('listitem')).toHaveTextContent('Builds on an earlier file');
    await press(/^Look at the file of Packing/);
    await press(/^Let go the file of Packing/);
    expect(onlook).toHaveBeenCalledExactlyOnceWith('f1');
    expect(ondismiss).toHaveBeenCalledExactlyOnceWith('f1');
  });

  it('says what is found there while it is empty', () => {
    render(InboxList, { files: [], onlook: vi.fn(), ondismiss: vi.fn() });
    expect(screen.getByText(/^No file waits/)).toBeVisible();
  });
});

describe('the received files', () => {
  it('say whose they were and what they brought', () => {
    const file = { id: 'f', at: 0, from: 'Packing', createdAt: '2026-08-03T09:40:00Z', changes: 3 };
    render(ReceivedList, { files: [file], now: 7_200_000 });
    expect(screen.getByRole('listitem')).toHaveTextContent(/3.changes · received 2 hours ago/);
  });
});

describe('a written file', () => {
  const written = {
    ...{ name: 'Docket_full.json', title: 'Everything, ready', shareable: false },
    ...{ advice: 'Keep it.', onsave: vi.fn(), onshare: vi.fn(), ondone: vi.fn() }
  };

  it('is shared only where the device can', async () => {
    const { rerender } = render(WrittenFile, written);
    expect(screen.queryByRole('button', { name: 'Share' })).toBeNull();
    await rerender({ ...written, shareable: true });
    await press('Share');
    expect(written.onshare).toHaveBeenCalledOnce();
  });

  it('is shown as codes only where another tablet reads it', async () => {
    const oncodes = vi.fn();
    const { rerender } = render(WrittenFile, written);
    expect(screen.queryByRole('button', { name: 'Show codes' })).toBeNull();
    await rerender({ ...written, oncodes });
    await press('Show codes');
    expect(oncodes).toHaveBeenCalledOnce();
  });

  it('says that it brings nothing when the others have everything', () => {
    expect(writtenTitle('changes', 0)).toMatch(/The others have everything/);
  });
});

describe('a file in codes', () => {
  const shown = { frame: 'DOCKET1:0A1B2C3D:2:3:BB8', at: 2, total: 3, mayDim: false };

  it('shows one code, and which of how many it is', () => {
    render(CodeSheet, { ...shown, onclose: vi.fn() });
    expect(screen.getByRole('img', { name: 'Code of piece 2 of 3' })).toBeVisible();
    expect(screen.getByText('Code 2 of 3')).toBeVisible();
    expect(screen.queryByText(/may go dark/)).toBeNull();
  });

  it('says what to do where there are too many, and where the screen may go dark', () => {
    const refusal = tooLargeText({ size: 120_500, limit: 84_000 });
    render(CodeSheet, { ...shown, frame: undefined, refusal, onclose: vi.fn() });
    expect(screen.getByText(/This file has 121.kB.*Save or share it instead/)).toBeVisible();
    render(CodeSheet, { ...shown, mayDim: true, onclose: vi.fn() });
    expect(screen.getByText(/may go dark by itself/)).toBeVisible();
  });

  it('says how far it was read on the other tablet', () => {
    expect(readingText({ seen: 2, total: 3 })).toMatch(/^2 of 3.codes read$/);
  });
});

describe('the devices', () => {
  const device = (id: string, about: object = {}) => ({
    ...{ id, name: id, letter: '', retired: false, waiting: false, text: 'Never heard' },
    ...about
  });
  const acts = { onrename: vi.fn(), onretire: vi.fn(), onreturn: vi.fn(), onwrite: vi.fn() };

  it('retire every other one, and never this one', () => {
    render(DeviceList, { devices: [device('here'), device('there')], own: 'here', ...acts });
    expect(screen.getByRole('button', { name: 'Retire there' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Retire here' })).toBeNull();
  });

  it('write the file of a place again, and use a retired one again', async () => {
    const devices = [device('kept', { waiting: true }), device('old', { retired: true })];
    render(DeviceList, { devices, own: 'here', ...acts });
    await press('Write the file for kept');
    await press('Use old again');
    expect(acts.onwrite).toHaveBeenCalledExactlyOnceWith('kept');
    expect(acts.onreturn).toHaveBeenCalledExactlyOnceWith('old');
  });
});

describe('the safety copies', () => {
  it('say when and before what they were made', () => {
    const copy = { name: 'c', at: 0, before: 'restore' as const };
    render(CopyList, { copies: [copy], onrestore: vi.fn(), onsave: vi.fn() });
    expect(screen.getByRole('listitem')).toHaveTextContent('Before a restore');
  });
});

describe('a file that is locked', () => {
  it('says why a passphrase did not open it, and wants one', async () => {
    const onsubmit = vi.fn();
    render(PassphraseForm, { error: 'It does not open.', onsubmit, oncancel: vi.fn() });
    expect(screen.getByText('It does not open.')).toBeVisible();
    await press('Open the file');
    expect(screen.getByText('Enter the passphrase.')).toBeVisible();
    expect(onsubmit).not.toHaveBeenCalled();
  });

  it('is opened by what was typed', async () => {
    const onsubmit = vi.fn();
    render(PassphraseForm, { onsubmit, oncancel: vi.fn() });
    await fireEvent.input(screen.getByLabelText('Passphrase'), { target: { value: 'abc' } });
    await press('Open the file');
    expect(onsubmit).toHaveBeenCalledExactlyOnceWith('abc');
  });
});
