import type { SegmentContext } from '../check.ts';
import { onceASegment } from '../once-a-segment.ts';
import { type Address, readAddresses, withoutAddresses } from './addresses.ts';
import { type Acronym, type CapitalWords, type Name, readCapitalWords } from './read-names.ts';

/** What stays recognisable in a translation: names, acronyms and addresses of one text, each in the order of the text. */
export interface Anchors {
  readonly names: readonly Name[];
  readonly acronyms: readonly Acronym[];
  readonly addresses: readonly Address[];
}

/** The anchors of a segment's source. Read once a segment. */
export function sourceAnchors(context: SegmentContext): Anchors {
  return ofContext(context).source;
}

/** The anchors of a segment's target. Read once a segment. */
export function targetAnchors(context: SegmentContext): Anchors {
  return ofContext(context).target;
}

/** The anchors of any text. */
export function readAnchors(text: string): Anchors {
  return new TextAnchors(text);
}

const ofContext = onceASegment((context) => ({
  source: new TextAnchors(context.source),
  target: new TextAnchors(context.target),
}));

/** Reads each kind when it is first asked for, since most segments need one of them at most. */
class TextAnchors implements Anchors {
  private readonly text: string;
  private madeWords: CapitalWords | undefined;
  private madeAddresses: readonly Address[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get names(): readonly Name[] {
    return this.words.names;
  }

  get acronyms(): readonly Acronym[] {
    return this.words.acronyms;
  }

  get addresses(): readonly Address[] {
    this.madeAddresses ??= readAddresses(this.text);
    return this.madeAddresses;
  }

  private get words(): CapitalWords {
    this.madeWords ??= readCapitalWords(withoutAddresses(this.text));
    return this.madeWords;
  }
}
