/** Small XLIFF 2 files with all that the core has, and modules; each text occurs once, so that a lost one shows. */
export const xliffSamples: readonly string[] = [
  `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:my="urn:my" version="2.1" srcLang="fr" trgLang="en">
  <file id="f1" original="a.txt">
    <skeleton href="a.skl"/>
    <notes><note id="n1" category="c">Remarque une.</note></notes>
    <group id="g1" name="Groupe" my:x="1">
      <unit id="u1" name="k" type="my:heading">
        <gls:glossary><gls:glossEntry id="ge1" ref="#t=m1"><gls:term>gouvernance</gls:term><gls:translation>governance</gls:translation></gls:glossEntry></gls:glossary>
        <mtc:matches><mtc:match ref="#s1" similarity="80.0" origin="tm"><source>Alpha proche.</source><target>Near alpha.</target></mtc:match></mtc:matches>
        <mda:metadata><mda:metaGroup category="k"><mda:meta type="t">valeur</mda:meta></mda:metaGroup></mda:metadata>
        <notes><note id="n2" appliesTo="source" priority="2">Remarque deux.</note></notes>
        <originalData><data id="d1">&lt;b&gt;</data><data id="d2">&lt;/b&gt;</data></originalData>
        <segment id="s1" state="translated"><source>La <mrk id="m1" type="term">gouvernance première</mrk> avance.</source><target>The first <mrk id="m1" type="term">governed thing</mrk> moves.</target></segment>
        <ignorable><source> </source></ignorable>
        <segment id="s2" canResegment="no"><source>Un <pc id="p1" dataRefStart="d1" dataRefEnd="d2">gras</pc> mot<ph id="h1" dataRef="d1"/>.</source><target>A <pc id="p1" dataRefStart="d1" dataRefEnd="d2">bold</pc> word<ph id="h1" dataRef="d1"/>.</target></segment>
      </unit>
    </group>
    <unit id="u2" translate="no" canResegment="no"><segment><source>Code fixe</source></segment></unit>
  </file>
</xliff>
`,
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr" trgLang="vi"><file id="f1">
<unit id="u1"><segment id="s1"><source>Début <sc id="1" canOverlap="yes"/>ouvert. Suite ici.</source><target>Mở <sc id="1" canOverlap="yes"/>đầu. Tiếp theo.</target></segment>
<segment id="s2"><source>Fin<ec startRef="1"/> close<cp hex="0007"/>.</source><target order="1">Hết<ec startRef="1"/> rồi.</target></segment></unit>
<unit id="u2"><segment id="s1" state="final" subState="my:ok"><source xml:space="preserve">Espaces  doubles</source><target xml:space="preserve">Hai  khoảng</target></segment></unit>
</file><file id="f2"><unit id="u1"><segment><source>Autre <sm id="a" type="comment" value="voir"/>fichier<em startRef="a"/>.</source></segment></unit></file></xliff>
`,
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.2" version="2.2" srcLang="fr-FR"><file id="f"><group id="g"><group id="h"><unit id="u"><segment id="s"><source>Sans cible &amp; &lt;libre&gt;</source></segment></unit></group></group></file></xliff>
`,
];
