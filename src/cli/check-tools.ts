import type { CheckTools, Speller } from '../core/checks/tools.ts';
import type { Language } from '../core/ports.ts';

/** The libraries that checks ask, of those named; each is read from disk only where it is named, and once. */
export async function loadCheckTools(names: ReadonlySet<keyof CheckTools>, target: Language): Promise<CheckTools> {
  const speller = names.has('speller') && target.tag === 'en' && (await loadSpeller());
  return {
    ...(speller && { speller }),
    ...(names.has('detectLanguage') && {
      detectLanguage: (await import('../adapters/detect/eld.ts')).detectLanguage,
    }),
    ...(names.has('remarkProse') && { remarkProse: (await import('../adapters/prose/retext.ts')).remarkProse }),
  };
}

let loading: Promise<Speller> | undefined;

function loadSpeller(): Promise<Speller> {
  loading ??= import('../adapters/spelling/hunspell.ts').then(({ englishSpeller }) => englishSpeller());
  return loading;
}
