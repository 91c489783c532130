import { foreignContent, type Token, Tokenizer, TokenizerMode } from 'parse5';

/**
 * parse5's tokenizer, told what tree construction would tell it, giving offsets into the text as it was handed in:
 * a CRLF counts two, an astral character two, and so does everything else as JavaScript counts it.
 */

/** How the text after a start tag is read where it is not markup; HTML's tokenizer states. */
export type RawText = 'rcdata' | 'rawtext' | 'script' | 'plaintext';

export interface StartTag {
  /** Lower case. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly isSelfClosing: boolean;
  /** parse5's own token; read it through the functions below. */
  readonly token: Token.TagToken;
}

export interface EndTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What is told of a text's markup, in order and without gaps. */
export interface MarkupHandler {
  /** A start tag; the answer says how what follows is read. */
  startTag(tag: StartTag): RawText | undefined;
  endTag(tag: EndTag): void;
  /** Text between two tags, references not resolved. May hold what `splitText` tells apart. */
  text(start: number, end: number): void;
  /** A comment, a declaration, a processing instruction. */
  aside(start: number, end: number): void;
  /** Whether `<![CDATA[` opens a section after the tag just told of. */
  readonly allowsCdata: boolean;
  /** True to be told no more. */
  readonly isDone: boolean;
}

const modes = {
  rcdata: TokenizerMode.RCDATA,
  rawtext: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA,
  plaintext: TokenizerMode.PLAINTEXT,
} as const;

/**
 * Tells `handler` of each tag, text and aside of `text`. Returns the offset of a tag that the text's end cuts off, or
 * undefined; its characters are not told of. Linear in the length of the text.
 */
export function tokenize(text: string, handler: MarkupHandler): number | undefined {
  let done = 0;
  let textEnd = 0;
  const textUpTo = (end: number) => {
    if (end > done) handler.text(done, end);
    done = Math.max(done, end);
  };
  const span = (location: Token.Location | null) => {
    const start = location?.startOffset ?? done;
    textUpTo(start);
    // parse5 counts the end of the text as a character where a comment is cut off by it.
    done = Math.min(location?.endOffset ?? start, text.length);
    return { start, end: done };
  };
  const aside = (token: Token.CommentToken | Token.DoctypeToken) => {
    const { start, end } = span(token.location);
    handler.aside(start, end);
    if (handler.isDone) tokenizer.pause();
  };
  const characters = (token: Token.CharacterToken) => {
    textEnd = token.location?.endOffset ?? textEnd;
  };
  const afterTag = () => {
    tokenizer.inForeignNode = handler.allowsCdata;
    if (handler.isDone) tokenizer.pause();
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        const { start, end } = span(token.location);
        const raw = handler.startTag({ name: token.tagName, start, end, isSelfClosing: token.selfClosing, token });
        if (raw) tokenizer.state = modes[raw];
        afterTag();
      },
      onEndTag(token) {
        const { start, end } = span(token.location);
        handler.endTag({ name: token.tagName, start, end });
        afterTag();
      },
      onComment: aside,
      onDoctype: aside,
      onCharacter: characters,
      onWhitespaceCharacter: characters,
      onNullCharacter: characters,
      onEof: () => textUpTo(textEnd),
      onParseError: null,
    },
  );
  tokenizer.inForeignNode = handler.allowsCdata;
  tokenizer.write(text, true);
  return done < text.length && !handler.isDone ? done : undefined;
}

/** The value of an attribute, references resolved, or undefined where the tag does not have it. */
export function attributeOf(tag: StartTag, name: string): string | undefined {
  for (const attribute of tag.token.attrs) if (attribute.name === name) return attribute.value;
  return undefined;
}

export interface AttributeValue {
  /** Offsets of the value, without its quotes. */
  readonly start: number;
  readonly end: number;
  readonly quote: '"' | "'" | '';
}

/** Where in `text` the value of an attribute stands, or undefined where it has none. */
export function attributeValue(text: string, tag: StartTag, name: string): AttributeValue | undefined {
  const location = tag.token.location?.attrs?.[name];
  if (!location) return undefined;
  const equals = afterWhiteSpace(text, location.startOffset + name.length);
  if (text[equals] !== '=') return undefined;
  const start = afterWhiteSpace(text, equals + 1);
  const quote = text[start];
  if (quote === '"' || quote === "'") return { start: start + 1, end: text.indexOf(quote, start + 1), quote };
  return { start, end: location.endOffset, quote: '' };
}

function afterWhiteSpace(text: string, offset: number): number {
  let at = offset;
  while ('\t\n\f\r '.includes(text[at] ?? '.')) at++;
  return at;
}

/** Whether an HTML tag inside svg or math ends it, as a browser has it. */
export function leavesForeignContent(tag: StartTag): boolean {
  return foreignContent.causesExit(tag.token);
}

/** A stretch of text as the tokenizer told of it: readable, or markup that the tokenizer passes over in silence. */
export interface TextPiece {
  readonly isText: boolean;
  readonly start: number;
  readonly end: number;
}

/** The pieces of the text between two tags: `</>`, which browsers drop, and CDATA sections are not text. */
export function splitText(text: string, start: number, end: number, allowsCdata: boolean): readonly TextPiece[] {
  const raw = text.slice(start, end);
  if (!raw.includes('</>') && !(allowsCdata && raw.includes('<![CDATA['))) return [{ isText: true, start, end }];
  const pieces: TextPiece[] = [];
  let done = 0;
  const pattern = allowsCdata ? /<\/>|<!\[CDATA\[/g : /<\/>/g;
  for (let match = pattern.exec(raw); match; match = pattern.exec(raw)) {
    let close = pattern.lastIndex;
    if (match[0] !== '</>') {
      const terminator = raw.indexOf(']]>', close);
      close = terminator < 0 ? raw.length : terminator + 3;
    }
    if (match.index > done) pieces.push({ isText: true, start: start + done, end: start + match.index });
    pieces.push({ isText: false, start: start + match.index, end: start + close });
    done = close;
    pattern.lastIndex = close;
  }
  if (done < raw.length) pieces.push({ isText: true, start: start + done, end });
  return pieces;
}
