// Every function as the synthesised templates deploy it: its bundle, its environment and its limits; and the settings of
// every host beside them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGemeenten } from '@greep/infra/gemeenten';
import * as z from 'zod';
import { greepApp } from '../../infra/greep-app.ts';
import { logPatternsIn } from '../infra/log-patterns.ts';
import { resourcesOf, StackTemplate, textOf } from '../infra/template.ts';

const DeployedFunction = z.object({
  /** Its folder in functions/. */
  name: z.string(),
  functionName: z.string(),
  handler: z.string(),
  seconds: z.number(),
  memory: z.number(),
  logFormat: z.string(),
  environment: z.record(z.string(), z.string()),
  /** The folder with its bundle. */
  code: z.string(),
});
export type DeployedFunction = z.infer<typeof DeployedFunction>;

const Deployed = z.object({
  functions: z.array(DeployedFunction),
  /** What the stacks publish, by name. */
  parameters: z.record(z.string(), z.string()),
  /** What a line of a log must look like to wake somebody. */
  alarmPatterns: z.array(z.string()),
});
export type Deployed = z.infer<typeof Deployed>;

const Properties = z.object({
  FunctionName: z.string(),
  Handler: z.string(),
  Timeout: z.number(),
  MemorySize: z.number(),
  Runtime: z.literal('nodejs24.x'),
  LoggingConfig: z.object({ LogFormat: z.string() }),
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
  Code: z.object({ S3Key: z.string().endsWith('.zip') }),
});

const Parameter = z.object({ Name: z.string(), Value: z.string() });

/** As CloudFormation would fill it in; what else is referred to in an environment is a secret. */
const filledIn = (value: unknown): string =>
  textOf(value)
    .replaceAll('<AWS::Partition>', 'aws')
    .replaceAll('<AWS::AccountId>', '111122223333')
    .replaceAll('<AWS::Region>', 'eu-central-1')
    .replaceAll(/<([^>:]+)>/g, 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:$1');

const functionsIn = (template: StackTemplate, assembly: string): DeployedFunction[] =>
  resourcesOf(template, 'AWS::Lambda::Function').map(([, resource]) => {
    const told = Properties.parse(resource.Properties);
    const variables = Object.entries(told.Environment.Variables).map(([name, value]) => [name, filledIn(value)]);
    return {
      name: told.FunctionName.replace(/^greep-/, ''),
      functionName: told.FunctionName,
      handler: told.Handler,
      seconds: told.Timeout,
      memory: told.MemorySize,
      logFormat: told.LoggingConfig.LogFormat,
      environment: Object.fromEntries(variables),
      code: join(assembly, `asset.${told.Code.S3Key.replace(/\.zip$/, '')}`),
    };
  });

const parametersIn = (template: StackTemplate): [string, string][] =>
  resourcesOf(template, 'AWS::SSM::Parameter').map(([, resource]) => {
    const { Name, Value } = Parameter.parse(resource.Properties);
    return [Name, Value];
  });

/** With the code bundled, as `npm run synth` makes it. */
export const writeDeployed = (assembly: string, file: string): void => {
  const made = greepApp(readGemeenten(), { outdir: assembly }).app.synth();
  const templates = made.stacks.map(({ template }) => StackTemplate.parse(template));
  const deployed: Deployed = {
    functions: templates.flatMap((template) => functionsIn(template, assembly)),
    parameters: Object.fromEntries(templates.flatMap(parametersIn)),
    alarmPatterns: templates.flatMap((template) => logPatternsIn(template).raised),
  };
  writeFileSync(file, JSON.stringify(deployed));
};

export const readDeployed = (): Deployed => {
  const file = process.env.GREEP_RUNTIME_DEPLOYED;
  if (!file) throw new Error('No bundle was made here: start these tests with npm run test:runtime.');
  return Deployed.parse(JSON.parse(readFileSync(file, 'utf8')));
};
