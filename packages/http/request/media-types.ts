// Greep reads JSON only (415), and answers JSON, or what else a route declares (406).
import type { Media } from '../route.ts';

/** Whether the Accept header leaves room for this kind of answer; no header leaves room for anything. */
export const isAccepted = (accept: string | null, media: 'application/json' | Media): boolean => {
  if (accept === null || accept.trim() === '') return true;
  return accept.split(',').some((range) => {
    const [type = '', ...parameters] = range
      .toLowerCase()
      .split(';')
      .map((part) => part.trim());
    const isRefused = parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
    return !isRefused && ['*/*', `${media.split('/')[0]}/*`, media].includes(type);
  });
};

export const isJsonContent = (contentType: string | null): boolean =>
  contentType !== null && /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(contentType.trim());
