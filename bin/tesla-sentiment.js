#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`tesla-sentiment needs Node.js 20.19 or newer; this is ${process.version}.\n`);
  process.exitCode = 2;
} else {
  import('../dist/program/main.js')
    .then(({ main }) => main(process))
    .then((code) => {
      process.exitCode = code;
    });
}
