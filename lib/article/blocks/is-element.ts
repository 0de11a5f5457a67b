/** Tells elements from other nodes without the global `Node`, which a passed-in document need not have. */

const ELEMENT_NODE = 1;

/** Elements of another document's window too, which `instanceof` would not know. */
export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}
