import { type ElementRule, many, sequence } from '../table.ts';
import {
  anyText,
  confidence,
  includeExclude,
  integer,
  issueType,
  itsVersion,
  language,
  languageRanges,
  nmtoken,
  percentage,
  type ValueType,
  yesNo,
} from '../value-types.ts';
import { attributesOn, type ModuleTable } from './module.ts';

const markers = ['mrk', 'sm'];
const everywhere = ['file', 'group', 'unit', ...markers];
const manyTimes = Number.POSITIVE_INFINITY;

/** Who or what made or revised a text. */
const provenance: Readonly<Record<string, ValueType>> = {
  org: anyText,
  orgRef: anyText,
  person: anyText,
  personRef: anyText,
  revOrg: anyText,
  revOrgRef: anyText,
  revPerson: anyText,
  revPersonRef: anyText,
  revTool: anyText,
  revToolRef: anyText,
  tool: anyText,
  toolRef: anyText,
};

const issue: Readonly<Record<string, ValueType>> = {
  locQualityIssueType: issueType,
  locQualityIssueComment: anyText,
  locQualityIssueSeverity: percentage,
  locQualityIssueProfileRef: anyText,
  locQualityIssueEnabled: yesNo,
};

function list(of: string): ElementRule {
  return {
    required: { 'xml:id': nmtoken },
    optional: { version: anyText },
    foreign: 'none',
    content: sequence(many(of)),
  };
}

function entry(attributes: Readonly<Record<string, ValueType>>): ElementRule {
  return { required: {}, optional: { version: anyText, ...attributes }, foreign: 'none', content: sequence() };
}

/**
 * The Internationalization Tag Set 2.0, as far as XLIFF uses its own namespace.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#ITS-module
 */
export const its: ModuleTable = {
  prefix: 'its',
  uri: 'http://www.w3.org/2005/11/its',
  versions: ['2.1', '2.2'],
  places: {
    locQualityIssues: { in: ['unit'], max: manyTimes },
    provenanceRecords: { in: ['file', 'group', 'unit'], max: manyTimes },
  },
  attributes: {
    version: { type: itsVersion, on: ['xliff', ...everywhere] },
    ...attributesOn(everywhere, {
      annotatorsRef: anyText,
      allowedCharacters: anyText,
      localeFilterList: languageRanges,
      localeFilterType: includeExclude,
      locQualityRatingProfileRef: anyText,
      locQualityRatingScore: percentage,
      locQualityRatingScoreThreshold: percentage,
      locQualityRatingVote: integer,
      locQualityRatingVoteThreshold: integer,
      provenanceRecordsRef: anyText,
      ...provenance,
    }),
    ...attributesOn(markers, {
      locQualityIssuesRef: anyText,
      ...issue,
      mtConfidence: confidence,
      taClassRef: anyText,
      taConfidence: confidence,
      taIdent: anyText,
      taIdentRef: anyText,
      taSource: anyText,
      termConfidence: confidence,
    }),
  },
  elements: {
    'its:locQualityIssues': list('its:locQualityIssue'),
    'its:locQualityIssue': entry(issue),
    'its:provenanceRecords': list('its:provenanceRecord'),
    'its:provenanceRecord': entry(provenance),
  },
};

/** What XLIFF adds to the Internationalization Tag Set in a namespace of its own. */
export const itsOfXliff: ModuleTable = {
  prefix: 'itsm',
  uri: 'urn:oasis:names:tc:xliff:itsm:2.1',
  versions: ['2.1', '2.2'],
  places: {},
  attributes: attributesOn(everywhere, { domains: anyText, lang: language }),
  elements: {},
};

/** The names of the attributes that say who or what made or revised a text. */
export const provenanceNames: readonly string[] = Object.keys(provenance);

/** The data category of each confidence: its tool must be named. */
export const confidences: Readonly<Record<string, string>> = {
  mtConfidence: 'mt-confidence',
  taConfidence: 'text-analysis',
  termConfidence: 'terminology',
};
