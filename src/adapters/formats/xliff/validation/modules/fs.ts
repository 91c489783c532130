import { formatStyle as uri } from '../../namespaces.ts';
import { anyText, htmlElement } from '../value-types.ts';
import { allVersions, attributesOn, type ModuleTable } from './module.ts';

/**
 * Format style: which HTML element would show a part of the document in a preview.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#fs-mod
 */
export const formatStyle: ModuleTable = {
  prefix: 'fs',
  uri,
  versions: allVersions,
  places: {},
  attributes: attributesOn(['file', 'group', 'unit', 'note', 'ph', 'pc', 'sc', 'ec', 'mrk', 'sm'], {
    fs: htmlElement,
    subFs: anyText,
  }),
  elements: {},
};
