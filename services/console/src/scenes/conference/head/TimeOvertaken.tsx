import { useLingui } from '@lingui/react/macro';
import { Overtaken } from '../../../components/Overtaken.tsx';
import { moment } from '../../../lib/dates/showDay.ts';
import type { Refusal } from '../../../lib/server/useAct.ts';

/** When and where a colleague has set the meeting while this was typed. */
export function TimeOvertaken({ refusal }: { refusal: Refusal | null }) {
  const { t, i18n } = useLingui();
  const at = (iso: string) => moment(iso, i18n.locale);
  const fields = [
    { name: 'title', label: t`会議の名前` },
    { name: 'startsAt', label: t`始まり`, show: at },
    { name: 'endsAt', label: t`終わり`, show: at },
    { name: 'place', label: t`場所` },
    { name: 'onlineUrl', label: t`オンラインの入口` },
  ];
  return <Overtaken refusal={refusal} fields={fields} />;
}
