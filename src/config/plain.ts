/** The one import that a plain config has; it stands for a function that gives back what it is given. */
const importLine = /^import\s*\{\s*defineConfig\s*\}\s*from\s*(?:'passerelle'|"passerelle");?/mu;
const standIn = 'const defineConfig = (config) => config;';

/** What depends on where a module lies or on the world around it. */
const outside = /\b(?:import|require|module|exports|process|globalThis|global|__filename|__dirname)\b/u;

/**
 * The default export of a TypeScript config that is plain JavaScript and needs nothing but `defineConfig`, as most do;
 * undefined for any other, and for one that fails, so that the TypeScript loader says what is wrong. To load
 * that loader takes longer than all else a start needs.
 *
 * @param text the config's source
 */
export async function runPlainConfig(text: string): Promise<unknown> {
  const script = text.replace(importLine, standIn);
  if (outside.test(script)) return undefined;
  try {
    const module: unknown = await import(`data:text/javascript,${encodeURIComponent(script)}`);
    const isModule = typeof module === 'object' && module !== null && 'default' in module;
    return isModule && typeof module.default === 'object' ? module.default : undefined;
  } catch {
    // Type syntax, or a mistake of the config: the TypeScript loader runs it again and knows which.
    return undefined;
  }
}
