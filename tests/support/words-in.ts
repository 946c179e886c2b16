import { parse } from 'svelte/compiler';
import {
  calleeOf,
  children,
  isNode,
  keyOf,
  literal,
  nodeIn,
  nodesIn,
  quasisOf,
  textIn,
  valuesOf,
  type Node
} from '#tests/support/syntax.ts';

/** What a source says: the messages that a language has to have, and the words that it says past them. */
interface WordsIn {
  readonly said: readonly Message[];
  readonly bare: readonly Bare[];
}

/** A message as it is looked up, and where it stands. */
interface Message {
  readonly key: string;
  readonly start: number;
}

/** Words that are not said through `say`. A run of text, the value of an attribute, a text in a program. */
interface Bare {
  readonly kind: 'run' | 'attribute' | 'text' | 'template' | 'count';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What is called the same in every language. */
const names = /\b(Docket|InvenTree|A4|Code 128|QR|CSV|PDF|[A-Z]{2,3}-\d+)\b/g;

/** Texts in the code that nobody reads: keys of a keyboard, selectors, names of faults, and data. */
const unspoken = new Set([
  ...['AltGraph', 'Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'NumLock', 'Enter', 'Tab'],
  ...['ArrowLeft', 'ArrowRight', 'Backspace'],
  ...['Code128', 'Code39', 'DataMatrix'],
  ...['Failure', 'Tablet 1', 'info', 'a, button', 'main h1'],
  ...['English', 'Deutsch', 'العربية', 'Language · Sprache · اللغة']
]);

const hasLetters = (text: string) =>
  !unspoken.has(text) && /\p{L}/u.test(text.replaceAll(names, ''));

/** A sentence, or a word that begins like one. */
const looksSaid = (text: string) =>
  hasLetters(text) &&
  !/^[/?#.]|^[a-z]+:\/\/|^M\d|^\w+\[href|^Docket_|^\s*@|^font:|^(\{\d\}|[\d.]+)mm /.test(text) &&
  (/^\p{Lu}\p{Ll}/u.test(text) ||
    (/\p{L}/u.test(text) && /\p{L}{2,}.*\s|\s.*\p{L}{2,}/su.test(text)));

/** Attributes and properties that are read by people. */
const wordy =
  /^(label|title|text|hint|placeholder|subtitle|alt|empty|done|advice|does|caption|summary|heading|note|words|aria-label|aria-description|aria-roledescription|\w+(Label|Title|Text|Hint))$/;

/** What stands in the code for other eyes: programs, files, whoever mends the app. */
const others =
  /^(Error|TypeError|MediaQuery|querySelector|querySelectorAll|closest|matches|matchMedia|info|warn|error|log|createPolicy|getItem|setItem|animate|observe|addEventListener|Event|CustomEvent|RegExp|writeText|split|join|startsWith|endsWith|includes|replace|replaceAll|throw|setAttribute|getAttribute)$/;

/** Whether an attribute has words in it: any, or in one with another use only what begins like a sentence. */
const isRead = (attribute: string, text: string) =>
  hasLetters(text) &&
  (wordy.test(attribute) ||
    (!/^(class|id$|d$|viewBox)/.test(attribute) && /^\p{Lu}/u.test(text) && looksSaid(text)));

/** What `say` adds to a key, and `sayAs` with its meaning; nothing for another tag. */
function meaningOf(tag: Node): string | undefined {
  if (tag.type === 'Identifier') return textIn(tag, 'name') === 'say' ? '' : undefined;
  const meaning = calleeOf(tag) === 'sayAs' ? literal(nodesIn(tag, 'arguments')[0]) : undefined;
  return meaning === undefined ? undefined : ` [${meaning}]`;
}

const silentElements = new Set(['style', 'pre', 'code', 'kbd', 'samp', 'script']);

const silentTypes = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSLiteralType',
  'TSTypeAnnotation',
  'TSTypeAliasDeclaration',
  'TSInterfaceDeclaration',
  'TSTypeParameterInstantiation',
  'ThrowStatement',
  'Comment',
  'Style',
  'StyleSheet'
]);

class Reader {
  readonly said: Message[] = [];
  readonly bare: Bare[] = [];
  readonly #seen = new Set<number>();

  read(node: Node): void {
    if (silentTypes.has(node.type)) return;
    const reading = this.#readings[node.type];
    if (reading) reading(node);
    else this.#on(node);
  }

  #on(node: Node, without: readonly (Node | undefined)[] = []) {
    for (const child of children(node)) if (!without.includes(child)) this.read(child);
  }

  #found(kind: Bare['kind'], node: { readonly start: number; readonly end: number }, text: string) {
    if (this.#seen.has(node.start)) return;
    this.#seen.add(node.start);
    this.bare.push({ kind, text, start: node.start, end: node.end });
  }

  /** Whatever may be the value of something that people read has words in it, be they as small as they may. */
  #shown(node: Node | undefined) {
    if (!node) return;
    for (const value of valuesOf(node)) {
      const text = literal(value);
      if (text !== undefined && hasLetters(text)) this.#found('text', value, text);
      if (value.type === 'TemplateLiteral' && quasisOf(value).some(hasLetters))
        this.#found('template', value, keyOf(quasisOf(value)));
    }
  }

  readonly #readings: Readonly<Record<string, (node: Node) => void>> = {
    Fragment: (node) => {
      this.#runs(node);
      this.#on(node);
    },
    RegularElement: (node) => {
      const silent = silentElements.has(textIn(node, 'name'));
      this.#on(node, silent ? [nodeIn(node, 'fragment')] : []);
    },
    Attribute: (node) => {
      this.#attribute(node);
    },
    Text: () => undefined,
    ExportNamedDeclaration: (node) => {
      this.#on(node, [nodeIn(node, 'source')]);
    },
    Literal: (node) => {
      const text = literal(node);
      if (text !== undefined && looksSaid(text)) this.#found('text', node, text);
    },
    TemplateLiteral: (node) => {
      const text = keyOf(quasisOf(node));
      const ownWords = text.replaceAll(/\{\d+\}/g, '');
      if (looksSaid(text) && hasLetters(ownWords)) this.#found('template', node, text);
      for (const part of nodesIn(node, 'expressions')) this.read(part);
    },
    TaggedTemplateExpression: (node) => {
      this.#tagged(node);
    },
    Property: (node) => {
      const key = nodeIn(node, 'key');
      const value = nodeIn(node, 'value');
      if (wordy.test(textIn(key, 'name') || (literal(key) ?? ''))) this.#shown(value);
      this.#on(node, [node['computed'] === true ? undefined : key]);
    },
    MemberExpression: (node) => {
      this.#on(node, [nodeIn(node, 'property')]);
    },
    BinaryExpression: (node) => {
      if (node['operator'] === '+') this.#on(node);
      else
        this.#on(
          node,
          [nodeIn(node, 'left'), nodeIn(node, 'right')].filter(
            (side) => literal(side) !== undefined
          )
        );
    },
    SwitchCase: (node) => {
      this.#on(node, [nodeIn(node, 'test')]);
    },
    NewExpression: (node) => {
      this.#call(node);
    },
    CallExpression: (node) => {
      this.#call(node);
    }
  };

  /** Texts and what is put between them, as one sentence. */
  #runs(fragment: Node) {
    let run: Node[] = [];
    const close = () => {
      const words = run.filter(({ type }) => type === 'Text').map((text) => textIn(text, 'data'));
      const [first] = run;
      const last = run.at(-1);
      if (first && last && words.some(hasLetters))
        this.#found('run', { start: first.start, end: last.end }, words.join('{}'));
      for (const part of run)
        if (part.type === 'ExpressionTag') this.#shown(nodeIn(part, 'expression'));
      run = [];
    };
    for (const node of nodesIn(fragment, 'nodes')) {
      if (node.type === 'Text' || node.type === 'ExpressionTag') run.push(node);
      else close();
    }
    close();
  }

  #attribute(node: Node) {
    const { value } = node;
    const parts = (Array.isArray(value) ? value : [value]).filter(isNode);
    const text = parts
      .map((part) => (part.type === 'Text' ? textIn(part, 'data') : '{}'))
      .join('')
      .replaceAll('{}', '');
    const name = textIn(node, 'name');
    if (isRead(name, text)) this.#found('attribute', node, text);
    const expressions = parts.filter(({ type }) => type === 'ExpressionTag');
    if (wordy.test(name)) for (const part of expressions) this.#shown(nodeIn(part, 'expression'));
    if (name !== 'class') for (const part of expressions) this.read(part);
  }

  #tagged(node: Node) {
    const template = nodeIn(node, 'quasi');
    const tag = nodeIn(node, 'tag');
    if (!template || !tag) return;
    const puts = nodesIn(template, 'expressions');
    const meaning = meaningOf(tag);
    if (meaning !== undefined) {
      this.said.push({ key: keyOf(quasisOf(template)) + meaning, start: node.start });
      for (const part of puts) this.#shown(part);
    }
    for (const part of puts) this.read(part);
  }

  /** The forms of something counted stand where they are counted, or no language can know them. */
  #count(node: Node, [count, one, many]: readonly Node[]) {
    if (count) this.read(count);
    const [first, second] = [literal(one), many === undefined ? '' : literal(many)];
    if (first === undefined || second === undefined) this.#found('count', node, 'counted(…)');
    else this.said.push({ key: `${first}|${second || `${first}s`}`, start: node.start });
  }

  #call(node: Node) {
    const name = calleeOf(node);
    if (others.test(name)) {
      const callee = nodeIn(node, 'callee');
      if (callee) this.read(callee);
      return;
    }
    if (name === 'counted') {
      this.#count(node, nodesIn(node, 'arguments'));
      return;
    }
    this.#on(node);
  }
}

/** The words of a source, be it a component or a program. */
export function wordsIn(source: string, file: string): WordsIn {
  const isComponent = file.endsWith('.svelte');
  const opening = isComponent ? '' : '<script lang="ts">\n';
  const program = isComponent ? source : `${opening}${source}\n</script>`;
  const ast = parse(program, { modern: true }) as unknown as Node;
  const reader = new Reader();
  for (const part of ['module', 'instance', 'fragment']) {
    const found = nodeIn(ast, part);
    const read = part === 'fragment' ? found : found && nodeIn(found, 'content');
    if (read) reader.read(read);
  }
  const moved = <At extends { readonly start: number }>(at: At): At => ({
    ...at,
    start: at.start - opening.length,
    ...('end' in at && { end: (at.end as number) - opening.length })
  });
  return { said: reader.said.map(moved), bare: reader.bare.map(moved) };
}
