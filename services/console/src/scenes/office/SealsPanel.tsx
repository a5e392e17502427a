import { Trans } from '@lingui/react/macro';
import { Panel } from '../../components/Panel.tsx';
import { PaperButton } from '../../components/PaperButton.tsx';

/**
 * 封の控え. Only a seal that lies with somebody else shows later that the log of looks was not written anew, so whoever guards an
 * office is asked to take them along. They tell of nobody.
 */
export function SealsPanel() {
  return (
    <Panel title={<Trans>見た記録の封の控え</Trans>}>
      <div className="flex flex-col items-start gap-3">
        <p className="text-dns-16N-130">
          <Trans>
            「だれが見たか」の記録は、数秒ごとに封をしています。封の控えを毎月保存しておくと、あとで記録が作り直されていないことを、この組織が確かめられます。個人情報は入っていません。
          </Trans>
        </p>
        <PaperButton url="/audit/seals.jsonl">
          <Trans>封の控えを保存する</Trans>
        </PaperButton>
      </div>
    </Panel>
  );
}
