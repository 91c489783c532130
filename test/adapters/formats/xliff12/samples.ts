/** A file as Trados Studio makes it: the marks stand inside the codes, and the state of a segment beside the text. */
export const trados = `<?xml version="1.0" encoding="utf-8"?>
<xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2" sdl:version="1.0">
<file original="rapport.docx" datatype="x-sdlfilterframework2" source-language="fr-FR" target-language="en-GB">
<header><file-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><value key="SDL:Id">7</value></file-info></header>
<body>
<group><sdl:cxts><sdl:cxt id="1"/></sdl:cxts>
<trans-unit id="8f0c-1"><source><g id="3">Le vote est clos. Merci.</g></source><seg-source><g id="3"><mrk mtype="seg" mid="3">Le vote est clos.</mrk> <mrk mtype="seg" mid="4">Merci.</mrk></g></seg-source><target><g id="3"><mrk mtype="seg" mid="3">The vote is closed.</mrk> <mrk mtype="seg" mid="4"/></g></target>
<sdl:seg-defs><sdl:seg id="3" conf="ApprovedTranslation" origin="interactive"/><sdl:seg id="4"/></sdl:seg-defs></trans-unit>
</group>
</body></file></xliff>
`;

/** memoQ: native markup inside bpt, ept and ph; the status in its own attribute. */
export const memoq = `<?xml version="1.0" encoding="utf-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff">
  <file original="note.html" source-language="fr" target-language="vi" datatype="x-memoq">
    <header/>
    <body>
      <trans-unit id="1" mq:status="ManuallyConfirmed" mq:segmentguid="a-b">
        <source xml:space="preserve"><bpt id="1" ctype="bold">&lt;b&gt;</bpt>Vu<ept id="1">&lt;/b&gt;</ept> l’accord,<ph id="2">&lt;br/&gt;</ph></source>
        <target xml:space="preserve"><bpt id="1" ctype="bold">&lt;b&gt;</bpt>Căn cứ<ept id="1">&lt;/b&gt;</ept> thỏa thuận,<ph id="2">&lt;br/&gt;</ph></target>
        <mq:comments/>
      </trans-unit>
    </body>
  </file>
</xliff>
`;

/** OmegaT: nothing but sources and targets, marks of segments kept in the target. */
export const omegat = `<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.txt" source-language="fr" target-language="en" datatype="plaintext"><body>
<trans-unit id="u1"><source>Un. Deux.</source><seg-source><mrk mtype="seg" mid="s1">Un.</mrk> <mrk mtype="seg" mid="s2">Deux.</mrk></seg-source><target state="translated"><mrk mtype="seg" mid="s1">One.</mrk> <mrk mtype="seg" mid="s2">Two.</mrk></target></trans-unit>
<trans-unit id="u2"><source>Trois.</source></trans-unit>
</body></file></xliff>
`;

/** Weblate, by translate-toolkit: approved, notes with an author, locations, a proposal. */
export const weblate = `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
  <file original="app" source-language="fr" target-language="en" datatype="po" tool-id="t">
    <header><tool tool-id="t" tool-name="T"/><note>Du fichier.</note></header>
    <body>
      <group id="g" restype="x-gettext-domain">
        <trans-unit id="k.title" resname="k.title" approved="yes" xml:space="preserve">
          <source>Bonjour <x id="1" equiv-text="{name}"/> !</source>
          <target state="final" state-qualifier="exact-match">Hello <x id="1" equiv-text="{name}"/>!</target>
          <context-group name="loc" purpose="location"><context context-type="linenumber">7</context></context-group>
          <note from="developer" priority="2" annotates="source">Au début.</note>
          <alt-trans match-quality="85%" origin="tm"><source>Bonjour</source><target>Hi</target></alt-trans>
          <alt-trans><source>Sans cible</source></alt-trans>
        </trans-unit>
        <trans-unit id="k.off" translate="no"><source>OK</source></trans-unit>
      </group>
    </body>
  </file>
</xliff>
`;
