export { convertTargets, type TargetOptions } from './convert.ts';
