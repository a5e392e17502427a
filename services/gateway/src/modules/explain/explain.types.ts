import { actions } from '@tsunagi/access';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../shared/enums.js';

const words = Object.entries(actions).map(([action, ja]) => [
  action,
  { ja, en: action.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) },
]);

export const PolicyActionEnum = enumOf(
  'PolicyAction',
  'What the policy table can allow or forbid.',
  Object.fromEntries(words) as Record<string, { ja: string; en: string }>,
);

const VerdictEnum = enumOf('Verdict', 'What a line of the policy table says.', {
  allow: { ja: '許す', en: 'Allows' },
  forbid: { ja: '禁じる', en: 'Forbids' },
});

@ObjectType('ExplanationLine', { description: 'One line of the policy table that speaks about the case.' })
export class ExplanationLineType {
  @Field(() => VerdictEnum, { description: 'Whether the line allows or forbids. One that forbids overrules all that allow.' })
  verdict!: string;
  @Field(() => String, { description: 'Who and under which condition, in Japanese.' })
  words!: string;
  @Field(() => String, { nullable: true, description: 'The reason that the line gives.' })
  because!: string | null;
}

@ObjectType('Explanation', { description: 'なぜ見える・見えない. The answer of the policy table, and the lines it stands on.' })
export class ExplanationType {
  @Field(() => Boolean, { description: 'Whether the colleague may.' })
  allowed!: boolean;
  @Field(() => [ExplanationLineType], {
    description: 'The lines that speak for the colleague’s roles; none where no role of theirs has a part in it; at most 200.',
  })
  lines!: ExplanationLineType[];
}
