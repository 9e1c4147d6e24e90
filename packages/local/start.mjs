// Plain JavaScript, because an older Node cannot even read the sources: it says so in one sentence instead.
const needed = 24;

if (Number(process.versions.node.split('.')[0]) < needed) {
  console.error(
    `Greep needs Node ${needed} or newer and this is Node ${process.versions.node}: ` +
      'start it with `npm start`, which brings its own Node, or install a newer one.',
  );
  process.exit(1);
}

const { start } = await import('./start.ts');
await start(process.argv.slice(2));
