import { Trans, useLingui } from '@lingui/react/macro';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { Panel } from '../../components/Panel.tsx';
import { Radio, RadioGroup } from '../../components/Radio.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { KindsToConveneDocument, type KindsToConveneQuery } from '../../gql/graphql.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { LawOfKind } from '../conference/head/LawOfKind.tsx';
import { useLawWords } from '../conference/head/useLawWords.ts';
import type { ConveneForm } from './conveneForm.ts';

type Kind = KindsToConveneQuery['conferenceKinds'][number];

interface Props {
  form: UseFormReturn<ConveneForm>;
  error: string | undefined;
}

/** Which kind, and with it the law: what may be said, who keeps silent. Kinds that others call are named with the reason. */
export function KindPart({ form, error }: Props) {
  const { t } = useLingui();
  const { data } = useAsk(KindsToConveneDocument, {});
  const { whatMay } = useLawWords();
  const kinds = data?.conferenceKinds ?? [];
  const own = kinds.filter(({ mayConvene }) => mayConvene);
  const chosen = own.find(({ code }) => code === form.watch('kindCode'));
  const choose = (code: string) => {
    const before = chosen?.shortName ?? '';
    form.setValue('kindCode', code, { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
    const named = form.getValues('title');
    const name = own.find((kind) => kind.code === code)?.shortName ?? '';
    if (named === '' || named === before) form.setValue('title', name, { shouldDirty: true });
  };
  return (
    <Panel title={<Trans>1 会議の種類</Trans>}>
      <div className="flex flex-col gap-4">
        {!data && <Waiting />}
        <Controller
          control={form.control}
          name="kindCode"
          render={({ field: { value } }) => (
            <RadioGroup label={t`種類`} required error={error} value={value} onChange={choose}>
              <div className="grid grid-cols-[minmax(0,1fr)] gap-2 wide:grid-cols-2">
                {own.map((kind) => (
                  <Radio key={kind.code} card value={kind.code} detail={whatMay(kind)}>
                    {kind.shortName}
                  </Radio>
                ))}
              </div>
            </RadioGroup>
          )}
        />
        {chosen && <LawOfKind kind={chosen} />}
        <Others kinds={kinds.filter(({ mayConvene }) => !mayConvene)} />
      </div>
    </Panel>
  );
}

function Others({ kinds }: { kinds: readonly Kind[] }) {
  if (kinds.length === 0) return null;
  return (
    <p className="text-dns-14N-130 text-solid-gray-700">
      <Trans>きまりにより、この組織からは招集できない会議：{kinds.map(({ shortName }) => shortName).join('、')}</Trans>
    </p>
  );
}
