// Reads with one format of the built package what it is sent, and answers with what came of it and what it cost. It is a
// process of its own so that a reader that hangs, or takes all memory, takes nothing down with it.
const { format, archive } = await import(`../packages/formats/dist/${process.argv[2]}/index.js`);

/** The file as an archive is given it, in pieces. */
async function* piecesOf(source) {
  for (let start = 0; start < source.length; start += 65_536) yield source.slice(start, start + 65_536);
}

/** Goes through a stream to its end. */
async function drain(stream) {
  for await (const one of stream) void one;
}

/** Every way in that a format has. */
const ways = [
  format?.read && ((source) => format.read(source)),
  archive?.read && ((source) => drain(archive.read(piecesOf(source)).comments)),
  archive?.readArticles && ((source) => drain(archive.readArticles(() => piecesOf(source)).articles)),
].filter(Boolean);

const outcomeOf = async (way, source) => {
  try {
    await way(source);
    return 'done';
  } catch (error) {
    return error?.name === 'ReadError' ? `refused (${error.code})` : `failed: ${error}`;
  }
};

process.on('message', async (source) => {
  const before = process.cpuUsage();
  const outcomes = [];
  for (const way of ways) outcomes.push(await outcomeOf(way, source));
  const { user, system } = process.cpuUsage(before);
  const heap = process.memoryUsage().heapUsed;
  process.send({ outcomes, milliseconds: Math.round((user + system) / 1000), megabytes: Math.round(heap / 1e6) });
});
