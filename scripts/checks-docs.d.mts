import type { CheckRule } from '../src/core/checks/check.ts';

export function checksPage(groups: readonly { readonly title: string; readonly rules: readonly CheckRule[] }[]): string;
