import { it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { given as givenIn, tell } from '../kit/given.js';
import { World } from '../kit/world.js';

it('stands', async () => {
  const world = await World.open({ publicUrl: 'http://localhost:9173' });
  const given = givenIn(world);
  const kura = await world.tenant('くらしごと', 'support_body');
  const part = await world.tenant('音別ふき蕗団', 'partner');
  const council = await world.tenant('厚岸町社協', 'council');
  await world.database.see.query(`update tenant set phone='0154-00-0000' where code='くらしごと'`);
  const sato = await world.staff(kura, ['consultation_supporter']);
  const kacho = await world.staff(kura, ['chief_consultation_supporter', 'tenant_admin']);
  const fuki = await world.staff(part, ['partner_coordinator']);
  const atsu = await world.staff(council, ['intake']);
  await world.database.see.query(`update membership set display_name='佐藤 恵', display_kana='サトウ メグミ', job_title='相談支援員' where staff_id=$1`, [sato.staffId]);
  await world.database.see.query(`update membership set display_name='山田 太一', display_kana='ヤマダ タイチ', job_title='代表' where staff_id=$1`, [fuki.staffId]);
  const names = [['釧路','太郎','クシロ','タロウ','1985-04-01'],['標茶','花子','シベチャ','ハナコ','1992-07-21'],['白糠','次郎','シラヌカ','ジロウ','1974-11-03'],['浜中','一郎','ハマナカ','イチロウ','1999-02-10']];
  const ids: string[] = [];
  const refs: string[] = [];
    await world.database.see.query(`update membership set display_name='森 健二', job_title='主任相談支援員' where staff_id=$1`, [kacho.staffId]);
  for (const [familyName, givenName, familyKana, givenKana, birthDate] of names) {
    const person = await given.person(sato, { familyName, givenName, familyKana, givenKana, birthDate }, { contact: { mobile: '090-0000-1234', safeContact: '午前中にお願いします', leaveMessage: false }, address: { municipalityCode: '01206', postalCode: '0850000', locality: '幸町', street: '1丁目2-3' } });
    ids.push(person);
    const groups = ['IDENTITY', 'CONTACT', 'WORK'];
    const consent = await given.consent(sato, person, [fuki], groups);
    const due = ['2026-11-24', '2026-11-27', '2026-12-04', '2026-12-10'][refs.length];
    refs.push(await given.delivered(sato, { person, to: fuki, consent, fieldGroups: groups, needs: ['work', 'withdrawal'], urgent: refs.length === 1, replyDueOn: due,
      summary: '昨年の秋に仕事を辞めてから家にいることが多い。\n夏から週1回、くらしごとに通えるようになった。\n畑仕事に関心があり、午前中なら動ける。', request: '週1回、午前中の農作業の見学と体験をお願いしたいです。送迎の有無も教えてください。' }));
  }
  const P = '... on ReferralPayload { referral { id state } }';
  await tell(fuki, 'acceptReferral', { referralId: refs[2] }, P);
  await tell(fuki, 'openReferral', { referralId: refs[3] }, P);
  await tell(fuki, 'askSender', { referralId: refs[3], question: '送迎は必要ですか。' }, P);
  await tell(sato, 'answerReceiver', { referralId: refs[3], answer: 'バスで通えます。冬は相談させてください。' }, P);
  const pg = '... on PersonPayload { person { id } }';
  const q = await sato.ask('query ($id: ID!) { person(id: $id, purpose: ASSIGNED) { cases { id version } contact { version } } }', { id: ids[0] });
  const kase = q.data.person.cases[0].id;
  await tell(sato, 'writeRecord', { caseId: kase, method: 'interview', occurredAt: '2026-11-12T10:00:00+09:00', minutes: 60, text: '初めての来所。家賃が2か月たまっている。母と二人暮らし。\n夏から体調は落ち着いている。', audience: 'TENANT' }, '... on RecordPayload { record { id } }');
  await tell(sato, 'writeRecord', { caseId: kase, method: 'phone', occurredAt: '2026-11-20T16:10:00+09:00', minutes: 10, text: '見学の日どりについて電話。午前中ならいつでもよいとのこと。', audience: 'UNIT' }, '... on RecordPayload { record { id } }');
  const change = async (m: string, i: object) => { const T = m[0]!.toUpperCase() + m.slice(1) + 'Input'; const r = await sato.ask(`mutation ($input: ${T}!) { ${m}(input: $input) { __typename } }`, { input: { caseId: kase, expectedVersion: 0, ...i } }); if (r.errors) console.log(JSON.stringify(r.errors)); };
  for (const [m, i] of Object.entries({ changeWork: { employmentStatus: 'unemployed', wish: '畑仕事、体を動かす仕事', experience: '水産加工 8年、倉庫 2年', leftWorkOn: '2025-09-30' }, changeMoney: { monthlyIncome: 60000, rent: 38000, arrears: '家賃2か月' }, changeHousehold: { kind: 'with_parents', size: 2 }, changeSafety: { risks: ['collectors'] }, changeHealth: { conditions: '腰痛。通院は月1回。' } })) await change(m, i);
  await tell(sato, 'putHouseholdMember', { caseId: kase, name: '釧路 ハル', kana: 'クシロ ハル', relation: 'parent', birthDate: '1955-02-03' }, pg);
  await tell(sato, 'createTask', { personId: ids[0], title: '見学の同行（幸町の畑）', dueOn: '2026-11-27' }, '... on TaskPayload { task { id } }');
  await tell(sato, 'createTask', { personId: ids[0], title: '家賃の分納について大家に電話', dueOn: '2026-11-20' }, '... on TaskPayload { task { id } }');
  await tell(fuki, 'acceptReferral', { referralId: refs[0], note: '火曜の午前に見学できます。' }, P);
  const cookie = (s: any) => Object.fromEntries(s.browser.cookies);
  await world.app.listen({ port: 9080, host: '127.0.0.1' });
  writeFileSync('/tmp/con2-dev/world.json', JSON.stringify({ sato: cookie(sato), fuki: cookie(fuki), atsu: cookie(atsu), kacho: cookie(kacho), ids, refs }));
  await new Promise((r) => setTimeout(r, 5 * 3600_000));
}, 6 * 3600_000);
