import type { Field } from './wedge.ts';

const untyped: readonly string[] = [
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit'
];

/** What takes the text that is typed; nothing for what does not. */
export function textFieldAt(
  target: EventTarget | null
): HTMLInputElement | HTMLTextAreaElement | undefined {
  if (target instanceof HTMLTextAreaElement) return target;
  return target instanceof HTMLInputElement && !untyped.includes(target.type) ? target : undefined;
}

/** Where a key that is pressed on something goes. */
export function fieldOf(target: EventTarget | null): Field {
  const field = textFieldAt(target);
  if (field) return field instanceof HTMLTextAreaElement ? 'area' : 'line';
  return target instanceof HTMLElement && target.isContentEditable ? 'area' : 'none';
}

/** Puts text where the cursor stands, as if it had been typed. */
export function typeInto(target: EventTarget | null, text: string): void {
  const field = textFieldAt(target);
  if (!field || text === '') return;
  const { selectionStart: from, selectionEnd: to } = field;
  // Some kinds of fields, for mail addresses say, tell nobody where the cursor stands.
  if (from === null || to === null) field.value += text;
  else field.setRangeText(text, from, to, 'end');
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' })
  );
}

/** Gives a field a value that it had before. */
export function putBack(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'historyUndo' }));
}
