/** Whether markup is a bare link: a web or mail address without anything around it. */
export function isAddress(markup: string): boolean {
  return /^(?:https?:\/\/|www\.)|^[^\s<>@[\]]+@[^\s<>@[\]]+$/iu.test(markup);
}

/**
 * A bare link as it can stand between its neighbours: as it is where they let it end where it ends, in angle brackets
 * elsewhere.
 *
 * @param before the character before it, empty at the start
 * @param after the text after it, up to the end of the block
 * @see https://github.github.com/gfm/#autolinks-extension-
 */
export function placeAddress(address: string, before: string, after: string): string {
  const isMail = !/^(?:https?:\/\/|www\.)/iu.test(address);
  const isFree = isMail ? isFreeMail(before, after) : isFreeLink(address, before, after);
  return isFree || /^www\.|[<>\s]/iu.test(address) ? address : `<${address}>`;
}

function isFreeMail(before: string, after: string): boolean {
  return !/[\p{L}\p{N}+\-._/]/u.test(before) && !/^(?:[A-Za-z0-9_-]|\.+[A-Za-z0-9_-])/u.test(after);
}

/** Punctuation directly after a link is no part of it, if white space follows. */
function isFreeLink(address: string, before: string, after: string): boolean {
  const isStart = /^www\./iu.test(address) ? /^[\s(*_[\]~]?$/u.test(before) : !/[A-Za-z]/u.test(before);
  return isStart && /^[!"'()*,.:;?\]_~]*(?:[\s<]|$)/u.test(after);
}
