// `npm run sbom`: what Greep consists of, as CycloneDX. Asked to leave out what is for development, npm also leaves out
// whatever a test names beside a room (hono, zod, React, the AWS SDK), so that is taken out here, by npm's own mark on it.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import * as z from 'zod';

const Property = z.object({ name: z.string(), value: z.string() });
const Component = z.looseObject({ 'bom-ref': z.string(), properties: z.array(Property).default([]) });
const Dependency = z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).default([]) });
const Bill = z.looseObject({ components: z.array(Component), dependencies: z.array(Dependency) });

const isForDevelopment = ({ properties }: z.infer<typeof Component>): boolean =>
  properties.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true');

const told = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
  cwd: join(import.meta.dirname, '../..'),
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
const { components, dependencies, ...rest } = Bill.parse(JSON.parse(told));
const left = new Set(components.filter(isForDevelopment).map((component) => component['bom-ref']));
const bill = {
  ...rest,
  components: components.filter((component) => !left.has(component['bom-ref'])),
  dependencies: dependencies
    .filter(({ ref }) => !left.has(ref))
    .map((each) => ({ ...each, dependsOn: each.dependsOn.filter((ref) => !left.has(ref)) })),
};
console.log(JSON.stringify(bill, null, 2));
