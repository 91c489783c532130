import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readXliff, validateXliff, writeXliff } from '../../../../src/adapters/formats/xliff/index.ts';
import { publicData } from '../../../public-data.ts';

const suite = publicData('oasis-xliff/');

/** Which rule each invalid file of the OASIS suite breaks. */
const ruleOf: Readonly<Record<string, string>> = {
  'Bad-ctr_appliesTo-not-using-ref-to-resolvableID': 'xliff-change-ref',
  'Bad-ctr_ref-not-pointed-to-resolvableID': 'xliff-change-ref',
  'Bad-ctr_revisions-not-using-ref-to-resolvableID': 'xliff-change-ref',
  'Bad-fs_subFs-not-allowed-w-o-fs': 'xliff-format-sub-style',
  'Bad-gls_glossEntry-and-translation-not-unique-in-glossary': 'xliff-extension-id',
  'Bad-gls_glossEntry-w-o-translation-or-definition': 'xliff-glossary-entry',
  'Bad-mda_metaGroup-invalid-appliesTo': 'xliff-attribute-value',
  'Bad-mda_metadata-id-not-nmtoken': 'xliff-attribute-value',
  'Bad-mda_missing-metaGroup': 'xliff-element-missing',
  'Bad-mtc_match-ID-not-unique': 'xliff-extension-id',
  'Bad-mtc_wrong-ref-syntax': 'xliff-match-ref',
  'Bad-res_resourceItemRef-not-unique': 'xliff-extension-id',
  'Bad-res_source-has-content-and-href': 'xliff-resource-href',
  'Bad-slr_equivStorage-ec-not-isolated': 'xliff-size-end-code',
  'Bad-slr_equivStorage-not-integer': 'xliff-size-info-value',
  'Bad-slr_sizeInfo-not-integer': 'xliff-size-info-value',
  'Bad-slr_sizeInfoRef-ec-not-isolated': 'xliff-size-end-code',
  'Bad-slr_sizeInfoRef-has-no-data-sib': 'xliff-size-info-ref',
  'Bad-slr_sizeInfoRef-with-sizeInfo': 'xliff-size-info',
  'Bad-slr_storageRestriction-patterns': 'xliff-size-restriction',
  'Bad-val_invalid-normalization': 'xliff-attribute-value',
  bad_CopyOfWithOriginalData: 'xliff-copy-of',
  bad_DataIdNotUnique: 'xliff-duplicate-id',
  bad_DataRefWithoutOriginalData: 'xliff-data-ref',
  bad_DifferentCanDeleteInScAndEc: 'xliff-code-pair-differs',
  bad_DifferentCanReorderInScAndEc: 'xliff-code-pair-differs',
  bad_DuplicateExtElemIdsInFile: 'xliff-extension-id',
  bad_GroupIdNotUnique: 'xliff-duplicate-id',
  bad_IgnorableIdNotUnique: 'xliff-duplicate-id',
  bad_InvalidCommentAnnotation1: 'xliff-comment-annotation',
  bad_InvalidCommentAnnotation2: 'xliff-comment-annotation',
  bad_InvalidCommentAnnotation3: 'xliff-comment-annotation',
  bad_InvalidCommentAnnotation4: 'xliff-comment-annotation',
  bad_InvalidDataRef: 'xliff-data-ref',
  bad_InvalidDataRefStart: 'xliff-data-ref',
  bad_InvalidExtensionAttributeOnPc: 'xliff-attribute',
  bad_InvalidExtensionAttributeOnSegment: 'xliff-attribute',
  bad_InvalidExtensionAttributeOnTarget: 'xliff-attribute',
  bad_InvalidExtensionElementInData: 'xliff-element',
  bad_InvalidExtensionElementInOriginalData: 'xliff-element',
  bad_InvalidExtensionElementInSegment: 'xliff-element',
  bad_InvalidFSAttributeValue: 'xliff-format-style',
  bad_InvalidFragIdNoSingleLeaf: 'xliff-fragment-syntax',
  bad_InvalidFragIdPrefixNotNmtoken: 'xliff-fragment-syntax',
  bad_InvalidFragIdUnknownPrefix: 'xliff-fragment-syntax',
  bad_InvalidId2: 'xliff-attribute-value',
  bad_InvalidId3: 'xliff-attribute-value',
  bad_InvalidIsolatedOnEc: 'xliff-isolated',
  bad_InvalidIsolatedOnSc: 'xliff-isolated',
  bad_InvalidLoneEm: 'xliff-annotation-pair',
  bad_InvalidLoneSm: 'xliff-annotation-pair',
  bad_InvalidNoteRefInUnit: 'xliff-comment-annotation',
  bad_InvalidNotesInFile: 'xliff-element-order',
  bad_InvalidNotesInUnit: 'xliff-element-order',
  bad_InvalidStateValue: 'xliff-attribute-value',
  bad_InvalidTranslateInSegment: 'xliff-attribute',
  bad_InvalidXmlLangInheritedFromFile: 'xliff-language',
  bad_InvalidXmlLangInheritedFromGroup: 'xliff-language',
  bad_InvalidXmlLangOnFile: 'xliff-language',
  bad_InvalidXmlLangOnGroup: 'xliff-language',
  bad_InvalidXmlLangOnUnit: 'xliff-language',
  bad_IsolatedEcWithId: 'xliff-code-pair',
  bad_MissingIsolatedOnSc: 'xliff-isolated',
  bad_MissingNonRemovable1: 'xliff-code-deleted',
  bad_MissingNonRemovable2: 'xliff-code-deleted',
  bad_MissingReorderFirstNo: 'xliff-reorder-sequence',
  bad_NoTrgLangWithIgnorable: 'xliff-trg-lang',
  bad_NonIsolatedEcWithoutStartRef: 'xliff-code-pair',
  bad_OrderNotUnique1: 'xliff-order',
  bad_OrderNotUnique2: 'xliff-order',
  bad_OriginalDataWithoutData: 'xliff-element-missing',
  bad_PartIdNotUnique: 'xliff-duplicate-id',
  bad_SegmentIdNotUnique: 'xliff-duplicate-id',
  bad_SrcLangNotWellFormed: 'xliff-attribute-value',
  bad_SubFlowWithInvalidReference: 'xliff-sub-flows',
  bad_SubTypeWithoutType: 'xliff-sub-type',
  bad_TrgLangNotWellFormed: 'xliff-attribute-value',
  bad_TwoSourceInUnit: 'xliff-element-count',
  bad_UnitWithoutSegment: 'xliff-no-segment',
  bad_UnknownDataRefEndValue: 'xliff-data-ref',
  bad_WrongReordering2: 'xliff-reorder-target',
  bad_WrongTargetLang: 'xliff-language',
  bad_XmlLangNotWellFormed: 'xliff-attribute-value',
  bad_YesCanReorderInEcForFirstNoInSc: 'xliff-code-pair-differs',
  bad_canReorderContext1: 'xliff-reorder-hint',
  bad_canReorderContext2: 'xliff-reorder-hint',
  bad_canReorderContext3: 'xliff-reorder-hint',
};

/** Files of the suite that are not what their folder says, by the end of their path: why, and what is found in them. */
const defects: Readonly<Record<string, readonly [why: string, found: readonly string[]]>> = {
  '22/modules/valid/Good-pgs_plural.xlf': ['its prefix pgs is not declared', ['xliff-not-readable']],
  '22/modules/valid/Good-mda_top-level.xlf': [
    'its <meta> is in the core namespace, not in that of metadata',
    ['xliff-element-missing', 'xliff-element', 'xliff-element'],
  ],
  '22/modules/valid/Good-itsm_text-analytics.xlf': ['ITS has no version 2.2', ['xliff-attribute-value']],
  '22/modules/invalid/Bad-ctr_appliesTo-not-using-ref-to-resolvableID.xlf': ['2.2 has no change tracking', []],
  '22/modules/invalid/Bad-ctr_ref-not-pointed-to-resolvableID.xlf': ['2.2 has no change tracking', []],
  '22/modules/invalid/Bad-ctr_revisions-not-using-ref-to-resolvableID.xlf': ['2.2 has no change tracking', []],
};

function filesIn(folder: string): readonly (readonly [name: string, text: string])[] {
  const url = new URL(`${folder}/`, suite.url);
  if (!existsSync(url)) return [];
  const isDefect = (name: string) => Object.keys(defects).some((path) => `${folder}/${name}`.endsWith(path));
  return readdirSync(url)
    .filter((name) => name.endsWith('.xlf') && !isDefect(name))
    .map((name) => [name, readFileSync(new URL(name, url), 'utf8')]);
}

describe.skipIf(!suite.isThere)(`the OASIS test suite${suite.whySkipped}`, () => {
  const valid = [
    'xliff-21/core/valid',
    'xliff-21/core/in-out',
    'xliff-21/modules/valid',
    'xliff-22/core/valid',
    'xliff-22/modules/valid',
  ];

  describe.each(valid)('%s', (folder) => {
    it.each(filesIn(folder))('%s is valid', (name, text) => {
      expect(validateXliff(text, name).findings).toEqual([]);
    });

    it.each(filesIn(folder))(
      '%s is still valid when it was read and written, and the same the second time',
      (name, text) => {
        const write = (from: string) => {
          const reading = readXliff(from, name);
          if ('problem' in reading) throw new Error(reading.problem.message);
          return [...writeXliff(reading.document)].join('');
        };
        const once = write(text);
        expect(validateXliff(once, name).findings).toEqual([]);
        expect(write(once)).toBe(once);
      },
    );
  });

  const invalid = [
    'xliff-21/core/invalid',
    'xliff-21/modules/invalid',
    'xliff-22/core/invalid',
    'xliff-22/modules/invalid',
  ];

  describe.each(invalid)('%s', (folder) => {
    it.each(filesIn(folder))('%s is invalid for its own reason', (name, text) => {
      const found = validateXliff(text, name).findings.map(({ ruleId }) => ruleId);
      expect(found).toContain(ruleOf[name.replace('.xlf', '')]);
    });
  });

  it.each(Object.entries(defects))('%s is not what its folder says: %s', (path, [, found]) => {
    const text = readFileSync(new URL(`xliff-${path}`, suite.url), 'utf8');
    expect(validateXliff(text, path).findings.map(({ ruleId }) => ruleId)).toEqual(found);
  });
});
