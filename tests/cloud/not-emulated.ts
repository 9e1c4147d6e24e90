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
    what: 'Alarms that sound by themselves: no metrics of Lambda, SQS, DynamoDB and API Gateway are produced',
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
    what: 'The daily rule of the publisher: it is made, and not waited for',
    why: 'it fires at three at night',
    instead: ['tests/infra/night-work.test.ts', 'the figures of a gemeente are published with its own threshold'],
  },
  {
    what: 'Retention of logs and of set-aside messages',
    why: 'an emulator that lives for minutes lets nothing expire',
    instead: ['tests/infra/template-rules.ts', 'log group'],
  },
];

export const notEmulatedLines = (): readonly string[] => [
  'Not emulated, and what covers it instead:',
  ...notEmulated.map(({ what, why, instead: [file, words] }) => `  – ${what}; ${why}. Instead: ${file} (“${words}”).`),
];
