import type { FieldIssue } from '@standfirst/core';
import type { VisibleField } from '../comment-words.js';

/** The fields that people see, in the order of the form. */
export const visibleFields: readonly VisibleField[] = ['body', 'name', 'email', 'url'];

/** The field to send people to: what is wrong with a hidden one is told at the comment. */
export const fieldOf = ({ field }: FieldIssue): VisibleField => visibleFields.find((name) => name === field) ?? 'body';

/** The first mistake of each field, in the order of the form. */
export const inFormOrder = (issues: readonly FieldIssue[]): FieldIssue[] =>
  visibleFields.flatMap((name) => issues.find((issue) => fieldOf(issue) === name) ?? []);
