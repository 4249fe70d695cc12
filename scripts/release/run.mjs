import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

/**
 * Runs a command to its end and gives back what it printed. Rejects with the last lines of it when the command fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: Record<string, string>, ok?: (code: number) => boolean }} options
 */
export function run(command, args, { cwd, env = {}, ok = (code) => code === 0 }) {
  // The Node that runs this script comes first: the tools need it, and a shell may have an older one.
  const PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, PATH, CI: '1', NO_COLOR: '1', ...env } });
    let printed = '';
    let out = '';
    child.stdout.on('data', (data) => {
      printed += data;
      out += data;
    });
    child.stderr.on('data', (data) => (printed += data));
    child.on('error', reject);
    child.on('close', (code) => {
      if (ok(code)) return resolve({ out, printed, code });
      const words = [command, ...args].join(' ');
      reject(new Error(`\`${words}\` ended with ${code}:\n${printed.trimEnd().split('\n').slice(-25).join('\n')}`));
    });
  });
}
