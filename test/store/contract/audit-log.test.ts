import { describe, expect, it } from 'vitest';
import { START } from '../../support/open-reminder.ts';
import { everyDatabase } from '../../support/test-store.ts';

describe.each(await everyDatabase())('the audit log in $name', ({ fresh }) => {
  it('gives the newest first, of everything or of one thing', async () => {
    const { audit } = await (await fresh()).open();
    const entry = (action: string, target: string, at: number, fields: string[] = []) => ({
      at,
      actor: 'chef',
      action,
      target,
      fields,
    });
    await audit.add(entry('schedule.add', 's', START));
    await audit.add(entry('schedule.change', 's', START, ['title', 'rule']));
    await audit.add(entry('schedule.add', 't', START + 1));
    const actions = async (options: { target?: string; limit: number }) =>
      (await audit.list(options)).map(({ action, target }) => `${action} ${target}`);
    expect(await actions({ limit: 10 })).toEqual(['schedule.add t', 'schedule.change s', 'schedule.add s']);
    expect(await actions({ limit: 1 })).toEqual(['schedule.add t']);
    expect(await audit.list({ target: 's', limit: 1 })).toEqual([
      entry('schedule.change', 's', START, ['title', 'rule']),
    ]);
    expect((await audit.list({ target: 't', limit: 1 }))[0]?.fields).toEqual([]);
  });
});
