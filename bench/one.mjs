// One measure in a process of its own, so that no measure runs on code that another has warmed or spoilt.
const { default: measure } = await import(new URL(`./measures/${process.argv[2]}.mjs`, import.meta.url));
const result = await measure();
if (process.send) process.send(result);
else console.log(`## ${result.title}\n\n${result.text}`);
