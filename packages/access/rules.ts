// The rules as text: who exists (schema) and who may do what (policies, each under its own id).
import { readFileSync } from 'node:fs';
import { policyFiles, schemaFile } from './assets.ts';

export type Rules = { readonly schema: string; readonly policies: Readonly<Record<string, string>> };

const startOfPolicy = /^(?=@id\()/m;
const idOfPolicy = /^@id\("([a-z0-9-]+)"\)/;

/** Cuts a policy file at each `@id`, so that a decision can name the policy that made it. */
const policiesIn = (text: string): readonly (readonly [string, string])[] =>
  text
    .split(startOfPolicy)
    .slice(1)
    .map((policy) => [idOfPolicy.exec(policy)?.[1] ?? '', policy] as const);

const textBeside = (file: string): string => readFileSync(new URL(`./${file}`, import.meta.url), 'utf8');

/** Reads the files beside this module, or beside the bundle that holds it (see assets.ts). */
export const readRules = (): Rules => {
  const entries = policyFiles.flatMap((file) => policiesIn(textBeside(file)));
  const policies = Object.fromEntries(entries);
  if (Object.keys(policies).length !== entries.length) throw new Error('two policies share one @id');
  return { schema: textBeside(schemaFile), policies };
};
