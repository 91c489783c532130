import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  XmlBufferInputProvider,
  XmlDocument,
  XsdValidator,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';

/** Where Debian's package php-symfony-translation installs the strict OASIS schema, with the xml.xsd that it imports. */
const folder =
  process.env.PASSERELLE_XLIFF12_SCHEMA ?? '/usr/share/php/Symfony/Component/Translation/Resources/schemas';

const file = path.join(folder, 'xliff-core-1.2-strict.xsd');

/** What a test's title says where the schema is absent; empty where it is there. */
export const whySkipped = existsSync(file)
  ? ''
  : ` (skipped: ${file} is not there; install php-symfony-translation, or name its folder in PASSERELLE_XLIFF12_SCHEMA)`;

export interface StrictSchema {
  /** What the schema has against a text, if anything. */
  refusal(text: string): string | undefined;
  dispose(): void;
}

/**
 * The strict schema of XLIFF 1.2. It wants a schema for each namespace of a tool ("strict"), and there is none for most.
 *
 * @param others `lax`: elements and attributes of other namespaces are checked where something is known of them
 */
export function strictSchema(others: 'strict' | 'lax' = 'lax'): StrictSchema {
  xmlRegisterInputProvider(
    new XmlBufferInputProvider({ 'http://www.w3.org/2001/xml.xsd': readFileSync(path.join(folder, 'xml.xsd')) }),
  );
  const schema = readFileSync(file, 'utf8').replaceAll('processContents="strict"', `processContents="${others}"`);
  const document = XmlDocument.fromString(schema, { url: 'http://schemas.test/xliff-core-1.2.xsd' });
  const validator = XsdValidator.fromDoc(document);
  document.dispose();
  return {
    refusal(text) {
      let parsed: XmlDocument | undefined;
      try {
        parsed = XmlDocument.fromString(text);
        validator.validate(parsed);
        return undefined;
      } catch (error) {
        return error instanceof Error ? error.message : 'refused';
      } finally {
        parsed?.dispose();
      }
    },
    dispose() {
      validator.dispose();
      xmlCleanupInputProvider();
    },
  };
}
