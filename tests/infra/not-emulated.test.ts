// Each thing that the emulator does not do is covered by an assertion that is really there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGemeenten } from '../../infra/read-gemeenten.ts';
import { notEmulated } from '../cloud/not-emulated.ts';
import { synthesise } from './synthesised.ts';

const root = join(import.meta.dirname, '../..');
const textOf = (file: string): string => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '');

describe('what the emulator does not do', () => {
  it.each(notEmulated)('$what', ({ instead: [file, words] }) => {
    expect(textOf(file).toLowerCase()).toContain(words.toLowerCase());
  });

  const { platform, gemeenten } = synthesise(readGemeenten());
  const used = new Set(
    [platform, ...gemeenten.values()].flatMap(({ Resources }) => Object.values(Resources).map(({ Type }) => Type)),
  );
  const standIns = textOf('tests/cloud/emulator/stand_ins.py').match(/AWS::\w+::\w+(?=",)/g) ?? [];

  it('is named for every type that is recorded only, and no type is recorded that the stacks do not have', () => {
    expect(standIns).toContain('AWS::Budgets::Budget');
    const told = notEmulated.map(({ what }) => what).join();
    expect(standIns.filter((type) => !told.includes(type) || !used.has(type))).toEqual([]);
  });
});
