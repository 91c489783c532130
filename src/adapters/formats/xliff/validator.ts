import type { Finding } from '../../../core/finding.ts';
import { attributeOf, childElements, type XmlElement } from '../xml/element.ts';
import { coreNamespace } from './namespaces.ts';
import type { XliffVisitor } from './scan.ts';
import { ModuleChecker } from './validation/module-checker.ts';
import type { ModuleScope } from './validation/module-scope.ts';
import { References } from './validation/references.ts';
import { type Findings, findingsIn } from './validation/report.ts';
import { ForeignIds, IdScope } from './validation/rules/identity.ts';
import { unitRules } from './validation/rules/index.ts';
import { type ChildChecker, StructureChecker } from './validation/structure.ts';
import { structureTable } from './validation/structure-table.ts';
import { isCodeElement, type UnitView, viewUnit } from './validation/unit-view.ts';

/** Checks a document while it is scanned. */
export interface XliffValidator extends XliffVisitor {
  /** Everything that breaks a rule, by place; to be asked when the scan has ended. */
  findings(): readonly Finding[];
  /** The version that the document declares. */
  version(): string | undefined;
}

export function createValidator(text: string, path: string): XliffValidator {
  return new Validator(text, path);
}

/** A root, file or group that is open. */
interface Container {
  readonly element: XmlElement;
  readonly checker: ChildChecker | undefined;
  readonly lang: string | undefined;
  readonly foreignIds: ForeignIds;
  readonly noteIds: IdScope;
  readonly scope: ModuleScope | undefined;
}

/** What is unique or referred to in one file. */
interface FileScope {
  readonly id: string;
  readonly groupIds: IdScope;
  readonly unitIds: IdScope;
  readonly units: Set<string>;
  readonly subFlows: { readonly element: XmlElement; readonly unit: string | undefined; readonly id: string }[];
}

class Validator implements XliffValidator {
  readonly #text: string;
  readonly #findings: Findings;
  readonly #references: References;
  readonly #fileIds: IdScope;
  readonly #containers: Container[] = [];
  #structure: StructureChecker | undefined;
  #modules: ModuleChecker | undefined;
  #root: XmlElement | undefined;
  #file: FileScope | undefined;

  constructor(text: string, path: string) {
    this.#text = text;
    this.#findings = findingsIn(text, path);
    this.#references = new References(this.#findings.report);
    this.#fileIds = new IdScope(this.#findings.report, 'the document');
  }

  findings(): readonly Finding[] {
    this.#references.resolve(this.#text);
    return this.#findings.list();
  }

  version(): string | undefined {
    return this.#root && attributeOf(this.#root, 'version');
  }

  open(element: XmlElement): void {
    const { report } = this.#findings;
    const parent = this.#containers.at(-1);
    if (!parent) this.#openRoot(element);
    else if (!this.#file) this.#openFile(element);
    else this.#file.groupIds.add(element);
    parent?.checker?.accept(element);
    this.#containers.push({
      element,
      checker: this.#structure?.checkStart(element, {}),
      lang: attributeOf(element, 'xml:lang') ?? parent?.lang,
      foreignIds: new ForeignIds(report),
      noteIds: new IdScope(report, `the notes of <${element.name}>`),
      scope: this.#modules?.enter(element, parent?.scope),
    });
  }

  element(element: XmlElement): void {
    const parent = this.#containers.at(-1);
    if (!parent) return;
    parent.checker?.accept(element);
    const isCoreElement = element.uri === this.#root?.uri;
    const isUnit = isCoreElement && element.local === 'unit';
    const about = isUnit ? { unit: attributeOf(element, 'id') } : {};
    this.#structure?.checkTree(element, about);
    if (parent.scope) this.#modules?.check(element, parent.scope, about);
    if (isUnit) this.#checkUnit(element, parent);
    else if (!isCoreElement) parent.foreignIds.add(element);
    else if (element.local === 'skeleton') this.#checkSkeleton(element);
    else if (element.local === 'notes') {
      for (const note of childElements(element)) {
        parent.noteIds.add(note);
        this.#references.addNote(note, this.#file?.id ?? '');
      }
    }
  }

  close(element: XmlElement): void {
    const container = this.#containers.pop();
    container?.checker?.end();
    if (container?.scope) this.#modules?.leave(container.scope);
    if (this.#containers.length === 1 && this.#file) this.#closeFile(this.#file);
    if (this.#containers.length === 1 && element.local === 'file') this.#file = undefined;
  }

  text(text: string, _parents: readonly XmlElement[], offset: number): void {
    this.#containers.at(-1)?.checker?.acceptText(text, offset - 1);
  }

  #openRoot(root: XmlElement): void {
    this.#root = root;
    this.#structure = new StructureChecker(structureTable(root), this.#findings.report);
    this.#modules = new ModuleChecker(root, this.#findings.report);
    const version = attributeOf(root, 'version');
    const allowed = root.uri === coreNamespace['2.2'] ? ['2.0', '2.1', '2.2'] : ['2.0', '2.1'];
    if (version === undefined || allowed.includes(version)) return;
    const message = `The version is "${version}", but the namespace ${root.uri} is that of ${allowed.join(' and ')}. Correct one of them.`;
    this.#findings.report('xliff-version', root.start, message, { actual: version, expected: allowed });
  }

  #openFile(file: XmlElement): void {
    const { report } = this.#findings;
    const id = attributeOf(file, 'id') ?? '';
    this.#fileIds.add(file);
    this.#file = {
      id,
      groupIds: new IdScope(report, `the groups of the file ${id}`),
      unitIds: new IdScope(report, `the units of the file ${id}`),
      units: new Set(),
      subFlows: [],
    };
  }

  #closeFile({ id, units, subFlows }: FileScope): void {
    for (const { element, unit, id: wanted } of subFlows) {
      if (units.has(wanted)) continue;
      const message = `<${element.name}> names the unit "${wanted}" as a sub-flow, but the file ${id} has no such unit. Correct it, or add the unit.`;
      this.#findings.report('xliff-sub-flows', element.start, message, { unit, actual: wanted });
    }
  }

  #checkUnit(element: XmlElement, parent: Container): void {
    const { report } = this.#findings;
    const core = this.#root?.uri ?? '';
    const unit = viewUnit(element, core);
    const context = {
      report,
      core,
      srcLang: this.#root && attributeOf(this.#root, 'srcLang'),
      trgLang: this.#root && attributeOf(this.#root, 'trgLang'),
      inheritedLang: parent.lang,
    };
    for (const rule of unitRules) rule(unit, context);
    const foreignIds = new ForeignIds(report, unit.id);
    for (const foreign of unit.foreign) foreignIds.add(foreign);
    this.#references.addUnit(unit, this.#file?.id ?? '');
    if (!this.#file) return;
    this.#file.unitIds.add(element);
    if (unit.id !== undefined) this.#file.units.add(unit.id);
    for (const subFlow of subFlowsOf(unit)) this.#file.subFlows.push(subFlow);
  }

  #checkSkeleton(skeleton: XmlElement): void {
    const hasHref = attributeOf(skeleton, 'href') !== undefined;
    if (hasHref === (skeleton.children.length === 0)) return;
    const message = hasHref
      ? 'A <skeleton> with href must be empty. Remove its content, or href.'
      : 'A <skeleton> without href must have content. Add href, or remove the skeleton.';
    this.#findings.report('xliff-skeleton', skeleton.start, message);
  }
}

function* subFlowsOf(unit: UnitView): Generator<FileScope['subFlows'][number]> {
  for (const { element, edge } of unit.inlines) {
    if (edge === 'end' || !isCodeElement(element)) continue;
    for (const name of ['subFlows', 'subFlowsStart', 'subFlowsEnd']) {
      const ids = attributeOf(element, name)?.trim().split(/\s+/u) ?? [];
      for (const id of ids) if (id !== '') yield { element, unit: unit.id, id };
    }
  }
}
