export { convertTargets, type TargetOptions } from './convert.ts';
export { replaceTargets } from './replace-targets.ts';
