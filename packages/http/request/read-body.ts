// Reads what was sent, as far as it is allowed to go: at most 256 kB of JSON in UTF-8.
import { fail, invalid, ok, type Result } from '@greep/kernel';
import type { AnyFailure } from '../problems/problem-kind.ts';
import { isJsonContent } from './media-types.ts';

const bodyLimit = 256 * 1024;

const tooLarge: AnyFailure = { kind: 'too-large', code: 'body-too-large' };
const wrongMedia: AnyFailure = { kind: 'media-type', code: 'media-type-unsupported' };

export type Body = { readonly bytes: Uint8Array; readonly json: unknown };

const readBytes = async (request: Request): Promise<Uint8Array | undefined> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > bodyLimit) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
};

/** JSON.parse and the decoder say "no" by throwing; here that becomes a value. */
const parseJson = (bytes: Uint8Array): Result<unknown, AnyFailure> => {
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return fail(invalid([], 'json-malformed'));
  }
};

/** No body at all reads as an empty object. */
export const readBody = async (request: Request): Promise<Result<Body, AnyFailure>> => {
  if (Number(request.headers.get('content-length') ?? 0) > bodyLimit) return fail(tooLarge);
  const bytes = await readBytes(request);
  if (bytes === undefined) return fail(tooLarge);
  if (bytes.byteLength === 0) return ok({ bytes, json: {} });
  if (!isJsonContent(request.headers.get('content-type'))) return fail(wrongMedia);
  const json = parseJson(bytes);
  return json.ok ? ok({ bytes, json: json.value }) : json;
};
