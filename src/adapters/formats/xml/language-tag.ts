/**
 * RFC 5646, section 2.1: language, then script, region, variants, extensions and private use, all but the first
 * optional. Each group is bounded, so matching is linear.
 */
const langtag =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?$/u;

/** No tag of anybody comes near; section 4.4.1 asks for buffers of 35 characters at least. */
const longestTag = 1000;

const privateUse = /^x(?:-[a-z0-9]{1,8})+$/u;

/** RFC 5646, section 2.1, "irregular": the registered tags that the grammar would not produce. */
const irregular = new Set([
  'en-gb-oed',
  'i-ami',
  'i-bnn',
  'i-default',
  'i-enochian',
  'i-hak',
  'i-klingon',
  'i-lux',
  'i-mingo',
  'i-navajo',
  'i-pwn',
  'i-tao',
  'i-tay',
  'i-tsu',
  'sgn-be-fr',
  'sgn-be-nl',
  'sgn-ch-de',
]);

/** Whether the text is a well-formed BCP 47 language tag, in any case: `fr`, `en-GB`, `zh-Hant-TW`. */
export function isLanguageTag(text: string): boolean {
  if (text.length > longestTag) return false;
  const tag = text.toLowerCase();
  return langtag.test(tag) || privateUse.test(tag) || irregular.has(tag);
}

/**
 * Whether a well-formed tag has a variant or the letter of an extension twice.
 *
 * RFC 5646, section 2.2.5: "The same variant subtag MUST NOT be used more than once within a language tag", and 2.2.6:
 * "Each singleton subtag MUST appear at most one time in each tag".
 */
export function repeatsSubtag(tag: string): boolean {
  const subtags = tag.toLowerCase().split('-').slice(1);
  const publicUse = subtags.includes('x') ? subtags.slice(0, subtags.indexOf('x')) : subtags;
  const singletons = publicUse.filter((subtag) => subtag.length === 1);
  const first = publicUse.findIndex((subtag) => subtag.length === 1);
  const variants = (first < 0 ? publicUse : publicUse.slice(0, first)).filter((subtag) =>
    /^(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3})$/u.test(subtag),
  );
  return new Set(singletons).size < singletons.length || new Set(variants).size < variants.length;
}
