import type { Progress } from '../../progress.ts';
import { escapeHtml } from './escape.ts';
import { figure } from './figures.ts';
import { anyLanguage } from './language.ts';
import type { ReportInput } from './report-input.ts';
import { nameOf, stateBar } from './report-languages.ts';

/** The documents, each with its size, its progress in each language and its findings. */
export function* documentsSection(input: ReportInput): Generator<string> {
  yield '<section id="documents" aria-labelledby="documents-h">\n<h2 id="documents-h">Documents</h2>\n';
  if (input.documents.length === 0) {
    yield '<p class="nothing">There is no document yet. Put French documents into the source folder and build again.</p>\n</section>\n';
    return;
  }
  const names = input.trgLangs
    .map((lang) => `<th scope="col" role="columnheader">${nameOf(lang, input)}</th>`)
    .join('');
  yield `<table class="rows" role="table"><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Document</th>`;
  yield `<th scope="col" role="columnheader" class="count">Words</th>${names}<th scope="col" role="columnheader" class="count">Findings</th></tr></thead>\n<tbody role="rowgroup">\n`;
  for (const document of input.documents) {
    yield `<tr role="row"><th scope="row" role="rowheader" ${anyLanguage}>${escapeHtml(document.path)}</th>`;
    yield `<td role="cell" class="count" data-label="Words">${figure(document.words)}</td>`;
    for (const lang of input.trgLangs) yield progressCell(document.progress.get(lang), input.languageName(lang));
    yield `<td role="cell" class="count" data-label="Findings">${figure(document.findings)}</td></tr>\n`;
  }
  yield '</tbody></table>\n</section>\n';
}

function progressCell(progress: Progress | undefined, name: string): string {
  const start = `<td role="cell" data-label="${escapeHtml(name)}">`;
  if (!progress) return `${start}<span class="quiet">no version</span></td>`;
  const open = Math.max(progress.byState.initial.segments, progress.segments - progress.withTarget);
  const words = open > 0 ? `${figure(open)} of ${figure(progress.segments)} open` : 'none open';
  return `${start}<span class="measure">${stateBar(progress, '')}<span>${words}</span></span></td>`;
}
