// A cursor marks a place in a list. It is sealed: nothing in it can be read, and it opens only for the
// same gemeente, reader, route and filter that it was made for.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { fail, invalid, ok, type Result } from '@greep/kernel';
import type * as z from 'zod';

/** All that a cursor belongs to: gemeente, person and assignment, route, and each field of the filter. */
export type Binding = Readonly<Record<string, string>>;

export type Cursors = {
  readonly seal: (position: unknown, binding: Binding) => string;
  /** The position, or `cursor-invalid` when it was made for something else, changed or invented. */
  readonly open: <Position>(cursor: string, binding: Binding, schema: z.ZodType<Position>) => Result<Position>;
};

const algorithm = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;
const invalidCursor = fail(invalid([{ pointer: '/cursor', code: 'not-well-formed' }], 'cursor-invalid'));

const textOf = (binding: Binding): Buffer =>
  Buffer.from(JSON.stringify(Object.entries(binding).toSorted(([one], [other]) => (one < other ? -1 : 1))));

const unseal = (key: Buffer, sealed: Buffer, binding: Binding): unknown => {
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceLength), { authTagLength: tagLength });
  decipher.setAAD(textOf(binding));
  decipher.setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength));
  const text = Buffer.concat([decipher.update(sealed.subarray(nonceLength + tagLength)), decipher.final()]);
  return JSON.parse(text.toString('utf8'));
};

/** @param secret at least 32 characters, the same in every process that serves the list */
export const createCursors = (secret: string): Cursors => {
  if (secret.length < 32) throw new Error('the secret of the cursors is shorter than 32 characters');
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'greep cursor v1', 32));
  return {
    seal: (position, binding) => {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagLength });
      cipher.setAAD(textOf(binding));
      const sealed = Buffer.concat([cipher.update(JSON.stringify(position), 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open: (cursor, binding, schema) => {
      try {
        // node:crypto says "not the same" by throwing.
        const position = schema.safeParse(unseal(key, Buffer.from(cursor, 'base64url'), binding));
        return position.success ? ok(position.data) : invalidCursor;
      } catch {
        return invalidCursor;
      }
    },
  };
};
