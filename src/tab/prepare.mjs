import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Builds the tab after `npm ci`, where what it is built with is installed. It is never what an installation fails over: the
 * bot runs without the tab. Plain JavaScript, since npm may run it with an older Node than the program's own.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const here = (name) => {
  try {
    return fileURLToPath(import.meta.resolve(name));
  } catch {
    return null;
  }
};

if (here('vite') === null || here('react') === null) {
  console.log(
    'The tab is not built: Vite is a development dependency and is not installed here. The bot runs without it.',
  );
} else {
  const { status } = spawnSync('npm', ['run', '--silent', 'build:tab'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    console.log('The tab could not be built. The bot runs without it; "npm run build:tab" says why.');
}
