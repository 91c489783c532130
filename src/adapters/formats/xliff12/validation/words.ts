/** The words that the specification of 1.2 lists for its attributes; a tool's own begins with `x-`. */
const list = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

export const datatypes: readonly string[] = list(
  'asp c cdf cfm cpp csharp cstring csv database documentfooter documentheader filedialog form html htmlbody ini',
  'interleaf javaclass javapropertyresourcebundle javalistresourcebundle javascript jscript layout lisp margin menufile',
  'messagefile mif mimetype mo msglib pagefooter pageheader parameters pascal php plaintext po report resources resx rtf',
  'sgml sgmldtd svg vbscript warning winres xhtml xml xmldtd xsl xul',
);

export const restypes: readonly string[] = list(
  'auto3state autocheckbox autoradiobutton bedit bitmap button caption cell checkbox checkboxmenuitem checkedlistbox',
  'colorchooser combobox comboboxexitem comboboxitem component contextmenu ctext cursor datetimepicker defpushbutton',
  'dialog dlginit edit file filechooser fn font footer frame grid groupbox header heading hedit hscrollbar icon iedit',
  'keywords label linklabel list listbox listitem ltext menu menubar menuitem menuseparator message monthcalendar',
  'numericupdown panel popupmenu pushbox pushbutton radio radiobuttonmenuitem rcdata row rtext scrollpane separator',
  'shortcut spinner splitter state3 statusbar string tabcontrol table textbox togglebutton toolbar tooltip trackbar tree',
  'uri userbutton usercontrol var versioninfo vscrollbar window',
);

export const markTypes: readonly string[] = list(
  'abbrev abbreviated-form abbreviation acronym appellation collocation common-name datetime equation expanded-form',
  'formula head-term initialism international-scientific-term internationalism logical-expression',
  'materials-management-unit name near-synonym part-number phrase phraseological-unit protected romanized-form seg',
  'set-phrase short-form sku standard-text symbol synonym synonymous-phrase term transcribed-form transliterated-form',
  'truncated-term variant',
);

export const states: readonly string[] = list(
  'final needs-adaptation needs-l10n needs-review-adaptation needs-review-l10n needs-review-translation',
  'needs-translation new signed-off translated',
);

export const stateQualifiers: readonly string[] = list(
  'exact-match fuzzy-match id-match leveraged-glossary leveraged-inherited leveraged-mt leveraged-repository leveraged-tm',
  'mt-suggestion rejected-grammar rejected-inaccurate rejected-length rejected-spelling tm-suggestion',
);

export const contextTypes: readonly string[] = list(
  'database element elementtitle linenumber numparams paramnotes record recordtitle sourcefile',
);

export const countTypes: readonly string[] = list('num-usages repetition total');

export const countUnits: readonly string[] = list(
  'word page trans-unit bin-unit glyph item instance character line sentence paragraph segment placeable',
);

export const sizeUnits: readonly string[] = list('byte char col cm dlgunit em ex glyph in mm percent pixel point row');

export const reformats: readonly string[] = list(
  'coord coord-x coord-y coord-cx coord-cy font font-name font-size font-weight css-style style ex-style',
);

export const purposes: readonly string[] = list('information location match');

export const proposalTypes: readonly string[] = list('proposal previous-version rejected reference accepted');

/** What a pair of codes is around. */
export const spanTypes: readonly string[] = list('bold italic underlined link');

/** What stands alone. */
export const placeholderTypes: readonly string[] = list('image pb lb');
