import { Trans, useLingui } from '@lingui/react/macro';
import { useDuty } from '../../../app/Viewer.tsx';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import { type HubConfirmer, HubConfirmingDocument, SetHubConfirmingDocument } from '../../../gql/hub/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import { enumOf, keyOf, useCodes } from '../../../lib/words/words.ts';
import { useHubActs } from '../parts/useHubActs.ts';

/** Who confirms what the own office writes before the region reads it. Nothing for who may not decide that. */
export function ConfirmingPanel() {
  const { t } = useLingui();
  const maySet = useDuty('SETS_HUB');
  const confirmers = useCodes('hubConfirmers');
  const acts = useHubActs();
  const { data } = useAsk(HubConfirmingDocument, {}, { live: ['hub'] });
  if (!data || !maySet) return null;
  const choose = (code: string) =>
    acts.run(SetHubConfirmingDocument, { input: { confirmBy: enumOf<HubConfirmer>(code) } }, t`公開前の確認を変えました`);
  return (
    <Panel title={<Trans>公開前の確認</Trans>}>
      <RefusalBanner refusal={acts.refusal} />
      <RadioGroup
        label={t`書いた内容を、公開する前にだれが確かめるか`}
        support={<Trans>空きと最終確認は、確認を待たずにすぐ見えます。</Trans>}
        value={keyOf(data.hubSetting.confirmBy)}
        onChange={(code) => void choose(code)}
      >
        {confirmers.map(({ code, words }) => (
          <Radio key={code} value={code}>
            {words}
          </Radio>
        ))}
      </RadioGroup>
    </Panel>
  );
}
