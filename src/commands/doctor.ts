import pc from 'picocolors';
import type { Terminal } from '../cli.ts';
import { diagnose } from '../doctor.ts';

const MARKS = { ok: '✓', warning: '!', error: '✗' } as const;

/** `lathund doctor`: what is right and wrong with the configuration. @returns 1 when something must be mended */
export async function doctor(terminal: Terminal): Promise<number> {
  const c = pc.createColors(terminal.interactive);
  const paint = { ok: c.green, warning: c.yellow, error: c.red };
  const findings = await diagnose(terminal.env);
  for (const { level, text, remedy } of findings) {
    terminal.out(`${paint[level](MARKS[level])} ${text}`);
    if (remedy !== '') terminal.out(`    ${remedy}`);
  }
  return findings.some((f) => f.level === 'error') ? 1 : 0;
}
