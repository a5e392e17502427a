import { Trans, useLingui } from '@lingui/react/macro';
import { Banner } from '../../components/Banner.tsx';
import { longDay } from '../../lib/dates/showDay.ts';
import type { Refusal } from '../../lib/server/useAct.ts';

/** Somebody else was faster: what they wrote stands here, what was typed stands below, and saving again decides. */
export function TaskConflict({ refusal }: { refusal: Refusal | null }) {
  const { i18n } = useLingui();
  const theirs = new Map(refusal?.theirs?.map(({ field, value }) => [field, value]));
  const due = theirs.get('dueOn');
  return (
    <Banner kind="warning" title={<Trans>ほかの人が先に変更しました</Trans>}>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {theirs.has('title') && (
          <li>
            <Trans>先に入った内容：{theirs.get('title')}</Trans>
          </li>
        )}
        {theirs.has('dueOn') && (
          <li>{due ? <Trans>先に入った期限：{longDay(due, i18n.locale)}</Trans> : <Trans>期限は外されています</Trans>}</li>
        )}
        {(theirs.has('assigneeId') || theirs.has('unitId')) && (
          <li>
            <Trans>担当が変わっています</Trans>
          </li>
        )}
      </ul>
      <p className="pt-1">
        <Trans>もう一度「保存する」と、下の内容で置きかわります。</Trans>
      </p>
    </Banner>
  );
}
