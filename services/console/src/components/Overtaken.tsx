import { Trans } from '@lingui/react/macro';
import type { Refusal } from '../lib/server/useAct.ts';
import { Banner } from './Banner.tsx';

/** The version of whoever was faster, where that is why it was refused; sending again over it is then a decision. */
export const overtakenAt = (refusal: Refusal | null): number | null =>
  refusal?.code === 'VERSION_CONFLICT' ? (refusal.version ?? null) : null;

interface Props {
  refusal: Refusal | null;
  /** The fields of the form with their labels; `show` puts a value into words. */
  fields: readonly { name: string; label: string; show?(value: string): string }[];
}

/** Somebody else was faster: what they wrote stands here, what was typed stands below, and saving again decides. */
export function Overtaken({ refusal, fields }: Props) {
  const theirs = new Map(refusal?.theirs?.map(({ field, value }) => [field, value]));
  const differ = fields.some(({ name }) => theirs.has(name));
  return (
    <Banner kind="warning" title={<Trans>ほかの人が先に変更しました</Trans>}>
      {!differ && (
        <p>
          <Trans>ここに出ている項目のほかが変わりました。</Trans>
        </p>
      )}
      <dl className="flex flex-col gap-1">
        {fields
          .filter(({ name }) => theirs.has(name))
          .map(({ name, label, show = (value) => value }) => {
            const value = theirs.get(name);
            return (
              <div key={name} className="flex flex-wrap gap-x-3">
                <dt className="text-dns-16B-130">{label}</dt>
                <dd className="min-w-0 flex-1 whitespace-pre-wrap">{value ? show(value) : <Trans>記録なし</Trans>}</dd>
              </div>
            );
          })}
      </dl>
      <p className="pt-1">
        {differ ? (
          <Trans>これが先に入った内容です。もう一度「保存する」と、下の内容で置きかわります。</Trans>
        ) : (
          <Trans>もう一度「保存する」と、下の内容が入ります。</Trans>
        )}
      </p>
    </Banner>
  );
}
