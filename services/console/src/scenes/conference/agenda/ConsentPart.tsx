import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useViewer } from '../../../app/Viewer.tsx';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import type { ConsentOfPersonFragment, PersonOfItemQuery } from '../../../gql/graphql.ts';
import { longDay } from '../../../lib/dates/showDay.ts';
import { useWord } from '../../../lib/words/words.ts';
import { ConsentDialog } from '../../person/sharing/ConsentDialog.tsx';
import { itemKindsOf } from './itemKinds.ts';
import type { ItemPart } from './itemPart.ts';
import { within } from './waysOut.ts';

interface Props extends ItemPart {
  person: NonNullable<PersonOfItemQuery['person']>;
  fault: string | undefined;
}

/** Which consent the item stands on, where its rule asks for one; a new one can be recorded at once. */
export function ConsentPart({ form, conference, person, fault }: Props) {
  const { t, i18n } = useLingui();
  const word = useWord();
  const own = useViewer().tenant.id;
  const [asking, ask] = useState(false);
  const [consentId, kindCode] = form.watch(['consentId', 'kindCode']);
  const kind = itemKindsOf(conference).find(({ code }) => code === (kindCode || conference.kind.code)) ?? conference.kind;
  if (kind.consent !== 'REQUIRED' || kind.persons !== 'NAMED') return null;
  const usable = person.consents.filter(({ state }) => state === 'IN_FORCE');
  const choose = ({ id, fieldGroups }: Pick<ConsentOfPersonFragment, 'id' | 'fieldGroups'>) => {
    form.setValue('consentId', id, { shouldDirty: true });
    // Of what is ticked stays what the consent allows; it ticks nothing by itself.
    form.setValue('fieldGroups', within(form.getValues('fieldGroups'), fieldGroups), { shouldDirty: true });
  };
  const seated = conference.members.flatMap(({ tenant }) => (tenant ? [tenant.id] : []));
  const offices = [conference.convener.id, ...seated].filter((id) => id !== own);
  const record = (
    <Button size="sm" onPress={() => ask(true)}>
      <Trans>同意を記録する</Trans>
    </Button>
  );
  return (
    <>
      {usable.length > 0 && (
        <RadioGroup
          label={t`使う同意`}
          required
          error={fault}
          value={consentId}
          onChange={(id) => {
            const consent = usable.find((each) => each.id === id);
            if (consent) choose(consent);
          }}
        >
          {usable.map(({ id, purpose, fieldGroups, recipients, until }) => (
            <Radio
              key={id}
              card
              value={id}
              detail={
                <>
                  {fieldGroups.map((group) => word('fieldGroups', group)).join('、')}
                  <br />
                  <Trans>
                    相手 {recipients.map(({ shortName }) => shortName).join('、')}（{longDay(until, i18n.locale)}まで）
                  </Trans>
                </>
              }
            >
              {purpose}
            </Radio>
          ))}
        </RadioGroup>
      )}
      {usable.length === 0 ? (
        <Banner kind="warning" title={<Trans>この方の、いま使える同意がありません</Trans>} actions={record}>
          <Trans>この議題のきまりでは、本人の同意が要ります。同意を記録するか、議題のきまりか種類を変えてください。</Trans>
        </Banner>
      ) : (
        <div>{record}</div>
      )}
      {asking && (
        <ConsentDialog
          personId={person.id}
          preset={{ recipients: [...new Set(offices)], fieldGroups: form.getValues('fieldGroups') }}
          onRecorded={(id) => form.setValue('consentId', id, { shouldDirty: true })}
          onClose={() => ask(false)}
        />
      )}
    </>
  );
}
