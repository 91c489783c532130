import { html } from '../../../../src/adapters/formats/html/index.ts';
import { describeFormat } from '../../../conformance/format.ts';
import { plainSoup } from './generators.ts';

describeFormat(
  html,
  [
    {
      name: 'a page',
      text: '<!DOCTYPE html>\n<html lang="fr">\n<title>L’IA</title>\n<h1 title="Aide">Un</h1>\n<p>Deux&nbsp;!</p>\n</html>',
      units: ['L’IA', 'Aide', 'Un', 'Deux\u00a0!'],
    },
    {
      name: 'mixed content',
      text: '<div>Avant\n  suite <p>Milieu<p>Fin</div>',
      units: ['Avant suite', 'Milieu', 'Fin'],
    },
    {
      name: 'inline codes',
      text: '<p>Un <b>deux <i>trois</b></i> <code>x</code><br>quatre</p>',
      units: ['Un deux trois quatre'],
    },
    {
      name: 'attributes in every kind of quotes',
      text: `<div title="a"></div><div title='b'></div><img alt=c>`,
      units: ['a', 'b', 'c'],
    },
    {
      name: 'references',
      text: '<p>&lt;&eacute;t&eacute;&gt; &amp;amp; R&D</p><div title="&quot;a&#39;"></div>',
      units: ['<été> &amp; R&D', '"a\''],
    },
    {
      name: 'preformatted text',
      text: '<pre>\n a\n   b\n</pre><textarea>\nc\n d</textarea>',
      units: ['a\n   b', 'c\n d'],
    },
    { name: 'nothing to translate', text: '<!-- a --><script>b</script><p>—</p>', units: [] },
    { name: 'text without any tag', text: 'Un < deux & trois', units: ['Un < deux & trois'] },
  ],
  plainSoup(8),
);
