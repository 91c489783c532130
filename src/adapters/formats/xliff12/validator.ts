import type { Finding } from '../../../core/finding.ts';
import { type Findings, findingsIn } from '../xliff/validation/report.ts';
import { type ChildChecker, StructureChecker } from '../xliff/validation/structure.ts';
import { attributeOf, type XmlElement } from '../xml/element.ts';
import { xliff12Namespace } from './names.ts';
import { severityOf, type Xliff12RuleId } from './validation/catalogue.ts';
import { FileScope } from './validation/file-scope.ts';
import { checkDeprecated, checkDeprecatedIn } from './validation/rules/deprecated.ts';
import { unitRules } from './validation/rules/index.ts';
import { structure12 } from './validation/structure.ts';
import { oldChildren, viewUnit } from './validation/unit-view.ts';

/** A root, file, body or group that is open. */
interface Container {
  readonly element: XmlElement;
  readonly checker: ChildChecker | undefined;
  readonly isPreserved: boolean;
}

/** Checks a 1.2 document while it is scanned: each unit as a tree of its own, so that memory is bounded by the largest. */
export class Validator12 {
  readonly #findings: Findings<Xliff12RuleId>;
  readonly #structure: StructureChecker;
  readonly #containers: Container[] = [];
  /** The ids of the units of the files, by their originals. */
  readonly #originals = new Map<string, Set<string>>();
  #root: XmlElement | undefined;
  #file: FileScope | undefined;
  #lastInRoot: XmlElement | undefined;

  constructor(text: string, path: string) {
    this.#findings = findingsIn(text, path, severityOf);
    this.#structure = new StructureChecker(structure12, this.#findings.report);
  }

  /** Everything that breaks a rule, by place; to be asked when the scan has ended. */
  findings(): readonly Finding[] {
    return this.#findings.list();
  }

  /** The version that the document declares. */
  version(): string | undefined {
    return this.#root && attributeOf(this.#root, 'version');
  }

  open(element: XmlElement): void {
    const parent = this.#containers.at(-1);
    if (!parent) this.#root = element;
    else this.#accept(element, parent);
    if (this.#containers.length === 1) this.#file = new FileScope(element, this.#findings.report);
    else this.#file?.addTag(element);
    checkDeprecated(element, this.#findings.report);
    const space = attributeOf(element, 'xml:space');
    this.#containers.push({
      element,
      checker: this.#structure.checkStart(element, {}),
      isPreserved: space === undefined ? (parent?.isPreserved ?? false) : space === 'preserve',
    });
  }

  element(element: XmlElement): void {
    const parent = this.#containers.at(-1);
    if (!parent) return;
    this.#accept(element, parent);
    const isOld = element.uri === xliff12Namespace;
    this.#structure.checkTree(element, element.local === 'trans-unit' ? { unit: attributeOf(element, 'id') } : {});
    checkDeprecatedIn(element, this.#findings.report);
    if (isOld && element.local === 'header') this.#file?.addHeader(element);
    else this.#file?.add(element);
    if (isOld && element.local === 'trans-unit') this.#checkUnit(element, parent);
    else if (isOld && element.local === 'bin-unit')
      for (const unit of oldChildren(element)) if (unit.local === 'trans-unit') this.#checkUnit(unit, parent);
  }

  close(): void {
    const container = this.#containers.pop();
    container?.checker?.end();
    if (this.#containers.length === 0) this.#endRoot();
    if (this.#containers.length !== 1 || !this.#file) return;
    this.#endFile(this.#file);
    this.#file = undefined;
  }

  text(text: string, _parents: readonly XmlElement[], offset: number): void {
    this.#containers.at(-1)?.checker?.acceptText(text, offset - 1);
  }

  #accept(element: XmlElement, parent: Container): void {
    parent.checker?.accept(element);
    if (this.#containers.length === 1) this.#lastInRoot = element;
  }

  /** Elements of tools may stand before files: "zero or more non-XLIFF elements" and one or more files. */
  #endRoot(): void {
    const root = this.#root;
    if (!root) return;
    const { report } = this.#findings;
    const last = this.#lastInRoot;
    if (this.#originals.size === 0) report('xliff-element-missing', root.start, `<${root.name}> lacks <file>. Add it.`);
    else if (last && last.uri !== xliff12Namespace)
      report(
        'xliff-element-order',
        last.start,
        `In <${root.name}>, <${last.name}> must stand before <file>. Move it up.`,
      );
  }

  #endFile(scope: FileScope): void {
    const ids = scope.end();
    const original = attributeOf(scope.file, 'original') ?? '';
    const key = `${scope.trgLang ?? ''} ${original}`;
    const before = this.#originals.get(key) ?? new Set();
    this.#originals.set(key, before);
    const again = [...ids].find((id) => before.has(id));
    for (const id of ids) before.add(id);
    if (again === undefined) return;
    const message = `Two files have the original "${original}" and a unit with the id "${again}", so that the two can't be told apart. Give each its own.`;
    this.#findings.report('xliff12-duplicate-file', scope.file.start, message, { actual: again });
  }

  #checkUnit(element: XmlElement, { isPreserved }: Container): void {
    const space = attributeOf(element, 'xml:space');
    const context = {
      report: this.#findings.report,
      srcLang: this.#file?.srcLang,
      trgLang: this.#file?.trgLang,
      isPreserved: space === undefined ? isPreserved : space === 'preserve',
    };
    const unit = viewUnit(element);
    for (const rule of unitRules) rule(unit, context);
  }
}
