/**
 * The languages beside those of a document that a target is compared with, by base tag, with their names in English
 * (Unicode CLDR, common/main/en.xml). They are the large neighbours of the product's languages, in whose files a text
 * ends up by mistake; the more there are, the more often a name decides.
 */
export const otherLanguages: Readonly<Record<string, string>> = {
  de: 'German',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  it: 'Italian',
  pt: 'Portuguese',
  vi: 'Vietnamese',
};
