import { Trans, useLingui } from '@lingui/react/macro';
import { FilePlus2 } from 'lucide-react';
import { Controller } from 'react-hook-form';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { TextArea } from '../../../components/TextField.tsx';
import type { FieldGroup } from '../../../gql/graphql.ts';
import { listed } from '../../../lib/words/listed.ts';
import { useWord } from '../../../lib/words/words.ts';
import { ConsentDialog } from '../../person/sharing/ConsentDialog.tsx';
import type { ComposePart } from '../composeParts.ts';
import { beyond, consentsFor } from '../coverage.ts';
import { BasisRadios } from './BasisRadios.tsx';
import { ConsentRadios } from './ConsentRadios.tsx';

type Props = ComposePart & { asking: boolean; ask(asking: boolean): void };

/** 5 根拠. Why it may be told: the person’s consent, or in writing why it may pass without. */
export function BasisPart(props: Props) {
  const { person, form, receiver, faults, asking, ask } = props;
  const { t } = useLingui();
  const word = useWord();
  const [basis, chosen, consentId] = form.watch(['basis', 'fieldGroups', 'consentId']);
  const groups = chosen as FieldGroup[];
  const used = receiver && consentsFor(person.consents, receiver.id).find(({ id }) => id === consentId);
  const missing = beyond(used, groups).map((group) => word('fieldGroups', group));
  const lacking = used && missing.length > 0 ? t`いまの同意には「${listed(missing)}」が入っていません。` : undefined;
  return (
    <Panel title={<Trans>5 渡してよい根拠</Trans>}>
      <div className="flex flex-col gap-5">
        <Controller
          control={form.control}
          name="basis"
          render={({ field: { value, onChange } }) => <BasisRadios value={value} onChange={onChange} />}
        />
        {basis === 'CONSENT' ? (
          <ConsentState {...props} />
        ) : (
          <TextArea
            label={t`同意なしで渡す理由`}
            required
            support={t`どの条文の、どの場合にあたるか。あとから確かめられるように残ります。`}
            error={form.formState.errors.basisNote ? t`理由を書いてください。` : faults.get('basisNote')}
            {...form.register('basisNote')}
          />
        )}
      </div>
      {asking && (
        <ConsentDialog
          personId={person.id}
          because={lacking}
          preset={{ recipients: receiver ? [receiver.id] : [], fieldGroups: groups }}
          onRecorded={(consentId) => form.setValue('consentId', consentId, { shouldDirty: true })}
          onClose={() => ask(false)}
        />
      )}
    </Panel>
  );
}

/** Which consent it stands on, or what is missing and the two ways on: ask the person, or tell less. */
function ConsentState({ person, form, receiver, proposing, faults, ask }: Props) {
  const { t } = useLingui();
  const word = useWord();
  const [consentId, chosen] = form.watch(['consentId', 'fieldGroups']);
  const groups = chosen as FieldGroup[];
  if (!receiver)
    return (
      <p className="text-dns-16N-130 text-solid-gray-700">
        <Trans>受け先を選ぶと、使える同意をここに出します。</Trans>
      </p>
    );
  const usable = consentsFor(person.consents, receiver.id);
  const used = usable.find(({ id }) => id === consentId);
  const missing = beyond(used, groups);
  const record = (
    <Button size="sm" onPress={() => ask(true)}>
      <FilePlus2 aria-hidden className="size-4" />
      <Trans>同意を記録する</Trans>
    </Button>
  );
  return (
    <>
      {usable.length > 0 && (
        <ConsentRadios
          consents={usable}
          value={consentId}
          onChange={(next) => form.setValue('consentId', next, { shouldDirty: true })}
          error={faults.get('consentId')}
        />
      )}
      {!used && (
        <Banner kind="warning" title={t`${receiver.shortName}に渡す同意が、まだ記録されていません`} actions={record}>
          <Trans>送る前に、本人の同意をもらって記録してください。下書きのままなら、何も相手に伝わりません。</Trans>
        </Banner>
      )}
      {used && missing.length > 0 && (
        <Banner
          kind="warning"
          title={t`同意の範囲外の項目があります`}
          actions={
            <>
              {record}
              <Button size="sm" look="text" onPress={() => proposing.chooseGroups(groups.filter((group) => !missing.includes(group)))}>
                <Trans>範囲外の項目を外す</Trans>
              </Button>
            </>
          }
        >
          {listed(missing.map((group) => word('fieldGroups', group)))}
        </Banner>
      )}
    </>
  );
}
