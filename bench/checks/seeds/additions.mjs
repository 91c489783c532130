/**
 * Things that news does not hold, put into source and target first and then spoilt in the target; each a pair of the
 * good texts and the bad target.
 */
const link = 'https://example.org/rapport-2024';

export const additions = {
  'placeholder dropped': added('{{userName}}', ''),
  'placeholder translated': added('{{userName}}', '{{tênNgườiDùng}}'),
  'printf sign changed': added('%1$s', '%s'),
  'address changed': added(link, 'https://example.org/raport-2024'),
  'address dropped': added(link, ''),
  'e-mail changed': added('presse@example.org', 'press@example.org'),
  'file name changed': added('budget_2024.xlsx', 'budget_2025.xlsx'),
  'code changed': added('`npm run build`', '`npm run buld`'),
};

function added(good, bad) {
  return ({ source, target }) => ({
    source: `${source} ${good}`,
    good: `${target} ${good}`,
    target: `${target} ${bad}`.trim(),
  });
}
