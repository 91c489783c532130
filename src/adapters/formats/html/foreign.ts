import type { Namespace } from './open-elements.ts';
import { attributeOf, type StartTag } from './tokens.ts';

/** The namespace that an element opens in HTML. */
export function namespaceOf(name: string): Namespace {
  return name === 'svg' || name === 'math' ? name : 'html';
}

const svgIntegrationPoints = new Set(['foreignobject', 'desc', 'title']);
const mathIntegrationPoints = new Set(['mi', 'mo', 'mn', 'ms', 'mtext']);

/**
 * Whether the content of an element of svg or math is HTML again.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#html-integration-point
 */
export function isIntegrationPoint(tag: StartTag, namespace: Namespace): boolean {
  if (namespace === 'svg') return svgIntegrationPoints.has(tag.name);
  if (tag.name !== 'annotation-xml') return mathIntegrationPoints.has(tag.name);
  const encoding = attributeOf(tag, 'encoding')?.toLowerCase();
  return encoding === 'text/html' || encoding === 'application/xhtml+xml';
}
