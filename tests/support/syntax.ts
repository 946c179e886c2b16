/** A node of a parsed source: of a template, or of a program. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** The node in a field. */
export const nodeIn = (node: Node, field: string) => {
  const value = node[field];
  return isNode(value) ? value : undefined;
};

/** The nodes in a field that has several. */
export const nodesIn = (node: Node, field: string): readonly Node[] => {
  const value = node[field];
  return Array.isArray(value) ? value.filter(isNode) : [];
};

/** The text in a field, or none. */
export const textIn = (node: Node | undefined, field: string) => {
  const value = node?.[field];
  return typeof value === 'string' ? value : '';
};

/** All that a node is made of. */
export const children = (node: Node): Node[] =>
  Object.entries(node).flatMap(([field, value]) => {
    if (field === 'parent' || field === 'metadata') return [];
    return (Array.isArray(value) ? value : [value]).filter(isNode);
  });

/** The key of a template: its text, with {0}, {1} for what is put in. */
export function keyOf(quasis: readonly string[]): string {
  return quasis.reduce(
    (key, text, at) => (at === 0 ? text : `${key}{${String(at - 1)}}${text}`),
    ''
  );
}

/** The texts of a template, without what is put between them. */
export const quasisOf = (template: Node) =>
  nodesIn(template, 'quasis').map(({ value }) => (value as { cooked: string }).cooked);

/** The text that a node is, when it is one. */
export const literal = (node: Node | undefined) =>
  node?.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : undefined;

/** The parts of an expression that can be its value. */
export function valuesOf(node: Node): readonly Node[] {
  if (node.type === 'ConditionalExpression')
    return [nodeIn(node, 'consequent'), nodeIn(node, 'alternate')].flatMap((part) =>
      part ? valuesOf(part) : []
    );
  if (
    node.type === 'LogicalExpression' ||
    (node.type === 'BinaryExpression' && node['operator'] === '+')
  )
    return [nodeIn(node, 'left'), nodeIn(node, 'right')].flatMap((part) =>
      part ? valuesOf(part) : []
    );
  return [node];
}

/** The name of what is called. */
export const calleeOf = (node: Node) => {
  const callee = nodeIn(node, 'callee');
  return textIn(callee, 'name') || textIn(callee && nodeIn(callee, 'property'), 'name');
};
