/** The public API of Passerelle: re-exports only. */

export type { Config, NormalizedConfig } from './config/config.ts';
export { defineConfig, normalizeConfig } from './config/config.ts';
export * from './core/content.ts';
export * from './core/document.ts';
export * from './core/error.ts';
export * from './core/finding.ts';
export * from './core/ports.ts';
