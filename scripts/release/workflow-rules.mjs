const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

/** The lines under a key of YAML: those that stand deeper than it. */
function under(lines, at) {
  const depth = lines[at].search(/\S/);
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => line.trim() !== '' && line.search(/\S/) <= depth);
  return end === -1 ? rest : rest.slice(0, end);
}

/** The jobs of a workflow, name → lines. */
function jobsOf(lines) {
  const start = lines.indexOf('jobs:');
  if (start === -1) return new Map();
  const body = under(lines, start);
  return new Map(
    body.flatMap((line, at) => {
      const name = /^ {2}([\w-]+):$/.exec(line)?.[1];
      return name ? [[name, under(body, at)]] : [];
    }),
  );
}

/**
 * What breaks the rules of the house in a workflow, a sentence each. It is read by lines, so it must be written plainly:
 * two spaces a level, one key a line, no anchors.
 * @param {string} text
 */
export function judgeWorkflow(text) {
  const lines = text.split('\n');
  const wrong = [];
  const forbid = (pattern, reason, where = lines) => {
    for (const line of where)
      if (pattern.test(line.replace(/(^|\s)#.*$/, ''))) wrong.push(`"${line.trim()}": ${reason}`);
  };

  for (const line of lines) {
    const action = /^\s*(?:- )?uses:\s*(.+)$/.exec(line)?.[1];
    if (action && !PINNED.test(action))
      wrong.push(`"${action}" is not pinned by its full hash with its version behind it.`);
  }
  const top = lines.findIndex((line) => /^permissions:/.test(line));
  const granted = top === -1 ? [] : under(lines, top).filter((line) => line.trim() !== '');
  if (granted.length !== 1 || !/^ {2}contents: read\b/.test(granted[0]))
    wrong.push('The workflow must start with the permission `contents: read` and no other.');
  for (const line of lines) {
    if (/^\s+[\w-]+: (write|read)\b/.test(line) && !/ # .{10,}/.test(line))
      wrong.push(`"${line.trim()}" has no reason.`);
  }
  forbid(/\b(pull_request_target|workflow_run)\b/, 'strangers could start it with our rights.');
  forbid(/\b(write-all|read-all)\b/, 'name each permission.');
  forbid(/\bsecrets\./, 'npm trusts the workflow; no token is kept.');
  forbid(/\brun:.*\$\{\{/, 'a value in a command can be a command; hand it over by `env`.');

  for (const [name, job] of jobsOf(lines)) {
    if (!job.some((line) => /^ {4}timeout-minutes: \d+/.test(line)))
      wrong.push(`The job ${name} has no timeout-minutes.`);
    const setups = job.filter((line) => /uses: actions\/setup-node@/.test(line)).length;
    if (job.filter((line) => /package-manager-cache: false/.test(line)).length !== setups)
      wrong.push(`The job ${name} lets setup-node keep a cache.`);
    forbid(/^\s*(?:- )?(?:cache:|uses: actions\/cache)/, 'a cache is a way in for what another job wrote.', job);
    if (name !== 'publish') forbid(/id-token: write/, 'the job publish alone may have it.', job);
    else if (!job.some((line) => /^ {4}environment: \w/.test(line))) wrong.push('The job publish has no environment.');
  }
  return wrong;
}
