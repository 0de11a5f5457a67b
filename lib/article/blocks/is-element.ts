/** Tells elements from other nodes without the global `Node`, which a passed-in document need not have. */

const ELEMENT_NODE = 1;

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}
