export { convertTargets, type TargetOptions } from './convert.ts';
export { type ReplacedTargets, replaceTargets } from './replace-targets.ts';
