// Once for a run: making the templates takes seconds.
import { writeFileSync } from 'node:fs';
import { readGemeenten } from '@greep/infra/gemeenten';
import { synthesise } from '../infra/synthesised.ts';
import { resourcesOf, type StackTemplate } from '../infra/template.ts';
import { TemplateTable } from './template-tables.ts';

const tablesIn = (template: StackTemplate) =>
  resourcesOf(template, 'AWS::DynamoDB::GlobalTable').map(([, { Properties }]) => TemplateTable.parse(Properties));

/** Every table that the stacks of the platform and of all who joined declare. */
export const writeTemplateTables = (file: string): void => {
  const { platform, gemeenten } = synthesise(readGemeenten());
  writeFileSync(file, JSON.stringify([platform, ...gemeenten.values()].flatMap(tablesIn)));
};
