// What the emulator does not do, why that is left so, and what holds its place. Printed at the end of every run.
export type NotEmulated = {
  readonly what: string;
  readonly why: string;
  /** The assertion that covers it instead: a test file, with the words of its test. */
  readonly instead: readonly [file: string, words: string];
};

export const notEmulated: readonly NotEmulated[] = [
  {
    what: 'Budgets and their warnings (AWS::Budgets::Budget): recorded by name, nothing is behind them',
    why: 'the emulator refuses the type, and with it the whole stack',
    instead: ['tests/infra/templates.test.ts', 'the budget of a gemeente warns its own duty'],
  },
  {
    what: 'Leading a function over to its new version a tenth at a time, and back (AWS::CodeDeploy::Application, AWS::CodeDeploy::DeploymentGroup)',
    why: 'the emulator refuses both types; the alias goes to the new version at once',
    instead: ['tests/infra/new-versions.test.ts', 'comes to a tenth first, and goes back when an alarm on it sounds'],
  },
  {
    what: 'Weekly copies (AWS::Backup::BackupSelection is recorded by name; vault and plan are made, and copy nothing)',
    why: 'the emulator refuses the type, and reports copies that it does not have',
    instead: ['tests/infra/night-work.test.ts', 'are of all four tables, under the key of the gemeente'],
  },
  {
    what: 'The firewall: it is made, and filters nothing',
    why: 'its rules are lists that AWS keeps to itself',
    instead: ['tests/infra/firewall.test.ts', 'are stopped by none of the rules that do block'],
  },
  {
    what: 'What the edge keeps, and the API behind the same host as the web application',
    why: 'the emulator keeps nothing at its edge, and cannot find the host name of the API from there',
    instead: ['tests/infra/web-door.test.ts', 'is never an answer of the API that was kept'],
  },
  {
    what: 'Encryption, life cycle and tags of buckets',
    why: 'the emulator drops them; their lock, versions and policies it has',
    instead: ['tests/infra/night-work.test.ts', 'keeps nothing for ever: a file goes when its lock has ended'],
  },
  {
    what: 'Mail to whoever is on duty, and their confirmation',
    why: 'no mail leaves this machine',
    instead: ['tests/infra/template-rules.ts', 'and reaches somebody'],
  },
  {
    what: 'Transactions that get in the way of each other (TransactionConflictException)',
    why: 'the emulator works on one after the other',
    instead: ['tests/faults/store.test.ts', 'TransactionConflict'],
  },
  {
    what: 'Alarms that sound by themselves, and what a dashboard shows: no metrics of Lambda, SQS, DynamoDB and API Gateway are produced',
    why: 'they are measurements of AWS itself',
    instead: ['tests/infra/templates.test.ts', 'an alarm reaches nobody'],
  },
  {
    what: 'Whether API Gateway and EventBridge may start a function (AWS::Lambda::Permission)',
    why: 'the emulator starts it either way',
    instead: ['tests/infra/front-door.test.ts', 'leads no path to the carriers and none to what works at night'],
  },
  {
    what: 'Whether a function may read the stream of its source',
    why: 'the emulator reads it in its own name',
    instead: ['tests/infra/templates.test.ts', 'hear each outbox in order'],
  },
  {
    what: 'The role with which CloudFormation makes the stacks',
    why: 'the emulator makes them in its own name; cdk bootstrap decides the role, not this app',
    instead: ['tests/infra/templates.test.ts', 'a new gemeente adds one stack and changes no other'],
  },
  {
    what: 'Capacity: throttling of tables, of the API and of functions',
    why: 'the emulator has no limits to reach',
    instead: ['tests/infra/front-door.test.ts', 'the front door'],
  },
  {
    what: 'Processor and memory of a function (arm64, 1,024 MB), and traces',
    why: 'functions run as programs on this machine, with the Node of the lockfile',
    instead: ['tests/infra/templates.test.ts', 'every function runs on Node 24 for arm64'],
  },
  {
    what: 'The certificate of the hosts: nobody asks for the record that proves who keeps the domain',
    why: 'the emulator issues it at once, and answers with a certificate of its own',
    instead: ['tests/infra/front-door.test.ts', 'answers at every host below the domain'],
  },
  {
    what: 'The hours of the night at which figures are published, chains anchored and deadlines counted: made, and not waited for',
    why: 'they come once a day',
    instead: ['tests/infra/night-work.test.ts', 'the figures of a gemeente are published with its own threshold'],
  },
  {
    what: 'Retention of logs and of set-aside messages, and the days within which DynamoDB sweeps what expired',
    why: 'an emulator that lives for minutes lets nothing grow old',
    instead: ['tests/infra/template-rules.ts', 'log group'],
  },
  {
    what: 'How long a table takes to be restored, and that its last five minutes cannot be asked for yet',
    why: 'the emulator restores at once, up to now',
    instead: ['tests/local/recovery.test.ts', 'is not asked of AWS when it lies outside of what AWS can give'],
  },
];

export const notEmulatedLines = (): readonly string[] => [
  'Not emulated, and what covers it instead:',
  ...notEmulated.map(({ what, why, instead: [file, words] }) => `  – ${what}; ${why}. Instead: ${file} (“${words}”).`),
];
