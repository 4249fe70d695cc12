import type { FieldIssue, SubmissionValues } from '@standfirst/core';
import type { PageToRender } from './handler-options.js';
import { escapeText as escape } from './xml-text.js';

/**
 * The page for a host that renders none, or whose page failed to render: what happened, and the form with all that was typed.
 * Plain on purpose: it must work when nothing else does.
 */
export function plainPage({ values, issues, problem }: PageToRender, action: string, articlePath: string): string {
  const summary = issues.map(({ field, code }) => `<li><a href="#${field}">${escape(field)}: ${escape(code)}</a></li>`);
  const title = escape(problem.title);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${escape(problem.detail ?? '')}</p>
${summary.length > 0 ? `<ul>${summary.join('')}</ul>` : ''}
<form action="${escape(action)}" method="post">
${line('name', 'Name', values, issues, 'autocomplete="name"')}
${line('email', 'E-mail (not published)', values, issues, 'type="email" autocomplete="email"')}
${line('url', 'Website', values, issues, 'type="url" autocomplete="url"')}
<p><label for="body">Comment</label><br><textarea id="body" name="body" rows="8" cols="60"${invalid('body', issues)}>
${escape(values.body ?? '')}</textarea></p>
<input type="hidden" name="parentId" value="${escape(values.parentId ?? '')}">
<input type="hidden" name="about" value="${invalid('about', issues) ? '' : escape(values.about ?? '')}">
<p><button>Send</button> <a href="${escape(articlePath)}">Back to the article</a></p>
</form></main></body></html>`;
}

function line(
  field: 'name' | 'email' | 'url',
  label: string,
  values: SubmissionValues,
  issues: readonly FieldIssue[],
  attributes: string,
): string {
  const value = escape(values[field] ?? '');
  return `<p><label for="${field}">${label}</label><br><input id="${field}" name="${field}" value="${value}" ${attributes}${invalid(field, issues)}></p>`;
}

const invalid = (field: string, issues: readonly FieldIssue[]) =>
  issues.some((issue) => issue.field === field) ? ' aria-invalid="true"' : '';
