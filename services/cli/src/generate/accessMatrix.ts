import { actions, type PolicyLine, type Role, relations, roleGroups, roleWords, type SubjectPolicy } from '@tsunagi/access';
import { table } from './markdown.js';

const groups: readonly { ja: string; roles: readonly Role[] }[] = roleGroups;

const roleName = (role: Role): string => roleWords[role].ja;

/** The roles of a line in as few words as possible: a group that is wholly in it is named as a group. */
function whoWords(line: PolicyLine): string {
  if (line.roles === 'everyone') return 'すべての職員';
  const left = new Set<Role>(line.roles);
  const group = groups.filter((each) => each.roles.every((role) => left.has(role))).sort((a, b) => b.roles.length - a.roles.length)[0];
  for (const role of group?.roles ?? []) left.delete(role);
  return [...(group ? [`**${group.ja}**`] : []), ...[...left].map(roleName)].join('、');
}

const whereWords = (line: PolicyLine): string => line.where.map((relation) => relations[relation].ja).join('、かつ') || '条件なし';

const row = (verdict: string) => (line: PolicyLine) => [
  verdict,
  line.actions.map((action) => actions[action]).join('・'),
  whoWords(line),
  whereWords(line),
  line.because ?? '',
];

const section = (policy: SubjectPolicy): string =>
  [
    `## ${policy.ja}`,
    `システム上の名前: \`${policy.subject}\``,
    table(['', 'できること', 'だれが', 'どの記録に', '理由'], [...policy.allow.map(row('○')), ...policy.forbid.map(row('✕'))]),
  ].join('\n\n');

const introduction = `# だれが何をできるか

この表は方針表（\`packages/access/src/policies\`）から作られます。手では直しません。ここに○のないことは、だれにもできません。
✕は○より強く、どんな役割の人にも当てはまります。「どの記録に」の条件は、画面の受け口とデータベースが別々に確かめます。

This table is generated from the policy table. What has no ○ here is refused; ✕ overrules ○.`;

const vocabulary = (): string =>
  [
    '## ことば',
    table(
      ['まとまり', 'ふくまれる役割'],
      groups.map((group) => [`**${group.ja}**`, group.roles.map(roleName).join('、')]),
    ),
    table(
      ['どの記録に', 'データベースも確かめる'],
      Object.values(relations).map((relation) => [relation.ja, relation.rows ? '○' : '']),
    ),
  ].join('\n\n');

/** The policy table for people who do not read code: for each thing, what may be done to it, by whom, to which records. */
export const printAccessMatrix = (policies: readonly SubjectPolicy[]): string =>
  `${[introduction, vocabulary(), ...policies.map(section)].join('\n\n')}\n`;
