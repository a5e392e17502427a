import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { installation, type Said, tsunagi } from '../../kit/cli.js';
import type { TestDatabase } from '../../kit/database.js';
import { demoDatabase } from '../../kit/demoDatabase.js';
import { scratchFolder } from '../../kit/scratchFolder.js';

let database: TestDatabase;
let env: NodeJS.ProcessEnv;
const run = (...args: string[]): Promise<Said> => tsunagi(env, ...args);
const one = async (sql: string, values: unknown[] = []) => (await database.see.query(sql, values)).rows[0];

beforeAll(async () => {
  database = await demoDatabase();
  env = installation(database, scratchFolder('cli'));
});
afterAll(() => database.drop());

const newcomer = ['--login', 'hama.nagisa', '--display-name', '浜 なぎさ', '--display-kana', 'ハマ ナギサ', '--job-title', '相談支援員'];
const tokenOf = (link: string): string => new URL(link).hash.slice(1);
const membershipsOf = (login: string) =>
  database.see
    .query(
      `select t.code, u.code as unit, m.job_title as title, m.roles, m.ended_at is not null as ended, m.valid_until::text as until
       from staff s join membership m using (region_id, staff_id) join tenant t on t.tenant_id = m.tenant_id
         left join unit u on u.unit_id = m.unit_id where s.login = $1 order by m.valid_from`,
      [login],
    )
    .then(({ rows }) => rows);

describe('whoever runs the installation', () => {
  it('reads the help of every command in Japanese', async () => {
    for (const args of [
      [],
      ['start'],
      ['migrate'],
      ['demo', 'reset'],
      ['tenant', 'create'],
      ['timer', 'change'],
      ['staff', 'invite'],
      ['staff', 'move'],
      ['why'],
    ]) {
      const { exit, stdout } = await run(...args, '--help');
      expect([args, exit]).toEqual([args, 0]);
      expect(stdout).toMatch(/^使い方：/);
      expect(stdout).not.toMatch(/Usage|Options:|Commands:|display help|default:|choices:/);
    }
  });

  it('is told in Japanese what was wrong with the command line, with an exit code of its own', async () => {
    for (const [args, words] of [
      [['tenat'], 'tenat というコマンドはありません'],
      [['staff', 'disable'], 'login を指定してください'],
      [['staff', 'invite'], '--tenant <code> を指定してください'],
      [['why', 'a', 'b', '--action', 'acept'], '選べない値'],
      [['why', 'a', 'b', '--fast'], '--fast というオプションはありません'],
    ] as const) {
      const { exit, stderr } = await run(...args);
      expect([exit, stderr]).toEqual([2, expect.stringContaining(words)]);
    }
    expect((await run('tenant', 'list', '--json', 'more')).json).toMatchObject({ code: 'USAGE' });
  });

  it('brings the schema up to date, and changes nothing the second time', async () => {
    expect((await run('migrate', '--json')).json).toEqual({ applied: [] });
  });

  it('cannot throw away a database that somebody else runs', async () => {
    const { exit, stderr } = await run('demo', 'reset', '--yes');
    expect([exit, stderr]).toEqual([1, expect.stringContaining('ここからは消せません')]);
  });
});

describe('organisations', () => {
  it('are listed, for a person and for a machine', async () => {
    const { json } = await run('tenant', 'list', '--json');
    expect(json).toContainEqual({ code: 'council-akkeshi', kind: 'council', name: '厚岸町社会福祉協議会', activeUntil: null });
    expect((await run('tenant', 'list')).stdout).toMatch(/council-akkeshi +council +厚岸町社会福祉協議会/);
  });

  it('are added once', async () => {
    const office = ['--code', 'partner-shiokaze', '--kind', 'partner', '--name', 'しおかぜの会', '--name-kana', 'シオカゼノカイ'];
    const more = ['--short-name', 'しおかぜ', '--legal-regime', 'private'];
    expect(await run('tenant', 'create', ...office, ...more)).toMatchObject({ exit: 0, stdout: expect.stringContaining('最初の管理者') });
    const again = await run('tenant', 'create', ...office, ...more, '--json');
    expect([again.exit, again.json.message]).toEqual([1, expect.stringContaining('すでに使われています')]);
  });
});

describe('deadlines', () => {
  const meeting = ['--source', '連絡会議 第3回', '--decided-by', '釧路圏域', '--dated', '2027-04-01'];
  const change = (...args: string[]) => run('timer', 'change', ...args);

  it('are listed with what they stand on, and which of them nobody has agreed on yet', async () => {
    const { json } = await run('timer', 'list', '--json');
    expect(json).toContainEqual(expect.objectContaining({ kind: 'T2', step: 'nudge', urgency: 'urgent', days: null, minutes: 240 }));
    expect((await run('timer', 'list')).stdout).toMatch(/T2 +expire +normal +14日 +つなぎ「.+要確認/);
  });

  it('are changed to what the region has agreed on, and then nothing is open any more', async () => {
    const { exit, stdout } = await change('T2', 'expire', '--urgency', 'normal', '--days', '20', ...meeting);
    expect([exit, stdout]).toEqual([0, expect.stringContaining('20日 にしました')]);
    expect((await run('timer', 'list', '--json')).json).toContainEqual(
      expect.objectContaining({ step: 'expire', days: 20, source: '釧路圏域「連絡会議 第3回」2027-04-01', toBeConfirmed: null }),
    );
  });

  it('stay as they are while something is wrong, and it is said what', async () => {
    for (const [args, words] of [
      [['T2', 'exprie', '--urgency', 'normal', '--days', '20'], 'timer list'],
      [['T2', 'nudge', '--urgency', 'normal'], 'どちらか一つ'],
      [['T7', 'first', '--urgency', 'any', '--minutes', '60'], '--days'],
      [['T2', 'expire', '--urgency', 'normal', '--days', '20'], 'すでに入っています'],
    ] as const) {
      const { exit, stderr } = await change(...args, ...meeting);
      expect([exit, stderr]).toEqual([1, expect.stringContaining(words)]);
    }
    expect((await change('T2', 'nudge', '--urgency', 'normal', '--days', '-1', ...meeting)).exit).toBe(2);
    expect((await change('T99', 'nudge', '--urgency', 'normal', '--days', '1', ...meeting)).exit).toBe(2);
  });
});

describe('staff', () => {
  it('begin with a one-time link for the first administrator, kept nowhere but in the hands of whoever asked', async () => {
    const { exit, json } = await run('staff', 'invite', '--tenant', 'partner-fukidan', '--admin', ...newcomer, '--json');
    expect([exit, json]).toEqual([0, expect.objectContaining({ roles: ['tenant_admin'] })]);
    expect(json.link).toMatch(/^https:\/\/tsunagi\.example\.jp\/invitation#[\w-]{43}$/);
    const { kept, label } = await one(
      `select (select count(*)::int from invitation where token_hash = $1) as kept,
              (select actor_label from audit_event where verb = 'staff.invited' order by at desc limit 1) as label`,
      [tokenOf(json.link)],
    );
    expect([kept, label]).toEqual([0, '運用者']);
  });

  it('are not invited while something is wrong, and each option is named with what to do', async () => {
    const wrong = [
      '--login',
      'X Y',
      '--display-name',
      '浜',
      '--display-kana',
      '浜',
      '--job-title',
      '相談支援員',
      '--valid-from',
      '2026-02-30',
    ];
    const { exit, json } = await run('staff', 'invite', '--tenant', 'partner-fukidan', '--admin', ...wrong, '--json');
    expect([exit, json.code, Object.keys(json.fields)]).toEqual([1, 'INVALID_INPUT', ['--login', '--display-kana', '--valid-from']]);
    expect((await run('staff', 'invite', '--tenant', 'nowhere', '--admin', ...newcomer)).stderr).toContain('tenant list');
    expect((await run('staff', 'invite', '--tenant', 'partner-fukidan', ...newcomer)).stderr).toContain('--role');
  });

  it('move within their organisation, and act in the new role from the next request on', async () => {
    expect((await run('staff', 'move', 'uehara.ken', '--job-title', '事務局長')).exit).toBe(0);
    expect(await membershipsOf('uehara.ken')).toMatchObject([{ code: 'council-akkeshi', title: '事務局長', ended: false }]);
    expect((await run('staff', 'move', 'uehara.ken')).stderr).toContain('移る先を指定してください');
  });

  it('move to another organisation by a link for the same account, and leave the former one', async () => {
    const { exit, json } = await run('staff', 'move', 'sakamoto.miyo', '--to', 'council-hamanaka', '--json');
    expect([exit, json.link]).toEqual([0, expect.stringContaining('/invitation#')]);
    expect(await membershipsOf('sakamoto.miyo')).toMatchObject([{ code: 'council-akkeshi', ended: true }]);
    const invited = await one(
      `select t.code, i.roles from invitation i join tenant t using (region_id, tenant_id) where login = 'sakamoto.miyo'`,
    );
    expect(invited).toEqual({ code: 'council-hamanaka', roles: ['chief_consultation_supporter'] });
  });

  it('do not leave their organisation without an administrator, and are then not invited elsewhere either', async () => {
    const { exit, stderr } = await run('staff', 'move', 'uehara.ken', '--to', 'council-hamanaka');
    expect([exit, stderr]).toEqual([1, expect.stringContaining('管理者がいなくなります')]);
    expect(await membershipsOf('uehara.ken')).toMatchObject([{ ended: false, until: null }]);
    expect((await one(`select count(*)::int as open from invitation where login = 'uehara.ken' and cancelled_at is null`)).open).toBe(0);
  });

  it('are stopped everywhere and at once', async () => {
    expect((await run('staff', 'disable', 'hattori.ryota', '--json')).json).toEqual({ login: 'hattori.ryota', disabled: true });
    const { stopped, open } = await one(
      `select disabled_at is not null as stopped, (select count(*)::int from session x where x.staff_id = s.staff_id and x.ended_at is null) as open
       from staff s where login = 'hattori.ryota'`,
    );
    expect({ stopped, open }).toEqual({ stopped: true, open: 0 });
    expect((await run('staff', 'disable', 'nobody.here')).stderr).toContain('綴りをお確かめください');
  });
});

describe('why', () => {
  it('shows the lines of the policy table that speak, and tells nothing of a record of others', async () => {
    const { number } = await one(
      `select number from person join tenant t using (region_id, tenant_id) where t.code = 'council-kushiro-town' order by number limit 1`,
    );
    const own = await run('why', 'ando.aya', number, '--json');
    expect(own.json.answers).toEqual([
      { tenant: '釧路町社会福祉協議会', allowed: true, lines: expect.arrayContaining([expect.objectContaining({ verdict: 'allow' })]) },
    ]);
    expect((await run('why', 'ando.aya', number)).stdout).toMatch(/「見る」ことができます。\n {2}○ /);
    const stranger = await run('why', 'uehara.ken', number, '--json');
    const nothing = await run('why', 'uehara.ken', 'ない番号', '--json');
    expect(stranger.json.answers).toEqual([{ tenant: '厚岸町社会福祉協議会', allowed: null, lines: [] }]);
    expect(nothing.json.answers).toEqual(stranger.json.answers);
  });
});
