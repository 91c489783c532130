import { attributeOf, type XmlElement } from '../../../xml/element.ts';
import { sizeRestriction as slr } from '../../namespaces.ts';
import { attributeIn, isAround, type ModuleContext } from '../module-scope.ts';

/** "The authority "xliff" is reserved for profiles defined by the OASIS XLIFF Technical Committee." */
const profiles = {
  generalProfile: ['xliff:codepoints'],
  storageProfile: ['xliff:utf8', 'xliff:utf16', 'xliff:utf32'],
} as const;

/** "The format of the value is the OPTIONAL minimum size and a coma followed by a maximum size ("[minsize,]maxsize")." */
const restriction = /^(?:[0-9]+,)?(?:[0-9]+|\*)$/u;

/**
 * A profile that XLIFF reserves is one that it has. The file remembers its profiles.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#slr_profiles
 */
export function checkSizeProfiles(element: XmlElement, { report, about, scope }: ModuleContext): void {
  const general = attributeOf(element, 'generalProfile');
  const storage = attributeOf(element, 'storageProfile');
  if (general !== undefined) scope.file.profiles.general = general;
  if (storage !== undefined) scope.file.profiles.storage = storage;
  for (const name of ['generalProfile', 'storageProfile'] as const) {
    const value = attributeOf(element, name);
    if (!value?.startsWith('xliff:') || (profiles[name] as readonly string[]).includes(value)) continue;
    const message = `${name} is "${value}", but the profiles of xliff are here ${profiles[name].join(', ')}. Use one of them, or an authority of your own.`;
    report('xliff-size-profile', element.start, message, { ...about, actual: value, expected: profiles[name] });
  }
}

/**
 * What the attributes of the Size and Length Restriction module say is in the form of the profiles that XLIFF has,
 * unless the file chose others; and they stand together and on end codes as they may.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#size_restriction_module
 */
export function checkSizeAttributes(element: XmlElement, context: ModuleContext): void {
  const { core, report, about, scope } = context;
  const chosen = scope.file.profiles;
  if (isOfXliff(chosen.general)) {
    checkRestriction(element, 'sizeRestriction', context);
    checkNumber(element, 'sizeInfo', context);
  }
  if (isOfXliff(chosen.storage)) {
    checkRestriction(element, 'storageRestriction', context);
    checkNumber(element, 'equivStorage', context);
  }
  const hasInfo = attributeIn(element, slr, 'sizeInfo') !== undefined;
  const ref = attributeIn(element, slr, 'sizeInfoRef');
  if (hasInfo && ref !== undefined) {
    const message = `<${element.name}> has both slr:sizeInfo and slr:sizeInfoRef. Remove one of them.`;
    report('xliff-size-info', element.start, message, about);
  }
  if (ref !== undefined) checkInfoRef(element, ref, context);
  if (element.uri !== core || element.local !== 'ec' || attributeOf(element, 'isolated') === 'yes') return;
  const wrong = ['sizeInfo', 'sizeInfoRef', 'equivStorage'].filter(
    (name) => attributeIn(element, slr, name) !== undefined,
  );
  if (wrong.length === 0) return;
  const message = `<${element.name}> is not isolated, so its size is counted with its start code. Remove slr:${wrong.join(' and slr:')}.`;
  report('xliff-size-end-code', element.start, message, about);
}

/** Whether the values are in XLIFF's form: with its own profiles, and where no profile says otherwise. */
function isOfXliff(profile: string | undefined): boolean {
  return profile === undefined || profile === '' || profile.startsWith('xliff:');
}

function checkRestriction(element: XmlElement, name: string, { report, about }: ModuleContext): void {
  const value = attributeIn(element, slr, name);
  if (value === undefined || restriction.test(value.trim())) return;
  const message = `slr:${name} of <${element.name}> is "${value}"; it must be a whole number or *, or a whole number, a comma and one of these.`;
  report('xliff-size-restriction', element.start, message, { ...about, actual: value });
}

function checkNumber(element: XmlElement, name: string, { report, about }: ModuleContext): void {
  const value = attributeIn(element, slr, name);
  if (value === undefined || /^[-+]?[0-9]*$/u.test(value.trim())) return;
  const message = `slr:${name} of <${element.name}> is "${value}"; it must be a whole number.`;
  report('xliff-size-info-value', element.start, message, { ...about, actual: value });
}

/** "The reference MUST point to an element in a <data> element that is a sibling to the element … or … one of its ancestors." */
function checkInfoRef(element: XmlElement, ref: string, { report, about, scope }: ModuleContext): void {
  if (isAround(scope, ({ sizeIds }) => sizeIds.has(ref))) return;
  const message = `slr:sizeInfoRef of <${element.name}> is "${ref}", but no <slr:data> beside it or an element around it has an element with this id. Correct it, or add the data.`;
  report('xliff-size-info-ref', element.start, message, { ...about, actual: ref });
}
