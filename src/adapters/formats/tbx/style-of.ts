import { attributeOf, type XmlElement } from '../xml/element.ts';
import { scanXml } from '../xml/scan.ts';
import type { TbxStyle } from './markup.ts';

/** The kind of TBX that a file with this root is. */
export function styleOf(root: XmlElement): TbxStyle {
  if (root.local === 'martif') return 'tbx2';
  return attributeOf(root, 'style')?.trim() === 'dct' ? 'dct' : 'dca';
}

/** The kind of TBX that a text is; nothing of it but the tag of its root is read. */
export function styleOfTbx(text: string): TbxStyle {
  let style: TbxStyle = 'dca';
  const visitor = {
    open(root: XmlElement) {
      style = styleOf(root);
      return { refuse: '' };
    },
    element() {},
    close() {},
  };
  scanXml(text, visitor, { doctype: 'external' });
  return style;
}
