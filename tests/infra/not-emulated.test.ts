// Each thing that the emulator does not do is covered by an assertion that is really there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notEmulated } from '../cloud/not-emulated.ts';

const root = join(import.meta.dirname, '../..');
const textOf = (file: string): string => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '');

describe('what the emulator does not do', () => {
  it.each(notEmulated)('$what', ({ instead: [file, words] }) => {
    expect(textOf(file).toLowerCase()).toContain(words.toLowerCase());
  });

  it('is named for every type that is recorded only and that the stacks use', () => {
    const standIns = textOf('tests/cloud/emulator/stand_ins.py').match(/AWS::\w+::\w+(?=",)/g) ?? [];
    expect(standIns).toContain('AWS::Budgets::Budget');
    const told = notEmulated.map(({ what }) => what).join();
    const used = standIns.filter(
      (type) => textOf('infra/constructs/gemeente-budget.ts').includes('CfnBudget') && type.includes('Budgets'),
    );
    expect(used.filter((type) => !told.includes(type))).toEqual([]);
  });
});
