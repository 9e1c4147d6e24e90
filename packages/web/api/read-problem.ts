// Problem details (RFC 9457) as the server sends them. What is not as agreed, such as a page of a proxy, is read as a fault.
import type { FieldProblem, Problem } from './answer.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const readField = (value: unknown): readonly FieldProblem[] =>
  isRecord(value) ? [{ pointer: text(value.pointer), code: text(value.code), detail: text(value.detail) }] : [];

export const readProblem = (status: number, sent: unknown, language?: string | null): Problem => {
  const body = isRecord(sent) ? sent : {};
  const { errors, currentVersion } = body;
  return {
    kind: text(body.type).split(':').at(-1) || 'fault',
    code: text(body.code) || 'fault',
    status,
    title: text(body.title),
    detail: text(body.detail),
    fields: Array.isArray(errors) ? errors.flatMap(readField) : [],
    ...(typeof currentVersion === 'number' && { currentVersion }),
    ...(language && { language }),
  };
};
