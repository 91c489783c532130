import type { Severity } from '../../../../core/finding.ts';
import type { XmlElement } from '../../xml/element.ts';
import type { TbxStandardRuleId } from './catalogue.ts';
import type { Dialect, Level } from './categories.ts';
import type { ElementModel } from './model.ts';

/** An open element, as the rules see it. */
export interface Visit {
  readonly element: XmlElement;
  readonly parent: Visit | undefined;
  /**
   * The element's name in the table; of a data category in DCT style, that of the element that holds it in DCA style,
   * or `*` where nobody knows it. Undefined where the table has nothing for it: what is in it is not looked at.
   */
  readonly kind: string | undefined;
  readonly model: ElementModel | undefined;
  /** The data category that it holds, if any. */
  readonly category: string | undefined;
  /** Whether it holds it in DCT style. */
  readonly isDct: boolean;
  /** The level of the concept that it is in; undefined outside of concepts. */
  readonly level: Level | undefined;
  /** What of its own text is needed; see `longestValue`. */
  text: string;
}

/** Of longer texts no rule needs more than this, in UTF-16 code units. */
export const longestValue = 200;

/** What a rule knows about the file. */
export interface FileContext {
  readonly version: 2 | 3;
  readonly style: 'dca' | 'dct';
  /** The dialect that the type of the root names, where it is one whose categories are known. */
  readonly dialect: Dialect | undefined;
  readonly report: Report;
}

/** What a finding says beside its message. */
export interface Details {
  readonly actual?: string;
  readonly expected?: readonly string[];
  /** `major` by default: what the standard forbids. */
  readonly severity?: Severity;
}

/** Notes that a rule is broken, at an offset of the text; the message says what, where and how to mend it. */
export type Report = (ruleId: TbxStandardRuleId, offset: number, message: string, details?: Details) => void;

/** Part of the validation; each hears of every element whose place the table knows. */
export interface Rule {
  readonly open?: (visit: Visit) => void;
  /** Text other than white space directly in an element, and where it begins. */
  readonly text?: (visit: Visit, offset: number) => void;
  readonly close?: (visit: Visit) => void;
  /** The file is read to its end. */
  readonly end?: () => void;
}

export type MakeRule = (context: FileContext) => Rule;
