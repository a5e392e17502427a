import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Radio, RadioGroup } from '../../components/Radio.tsx';
import { chooseLanguage, type Language } from '../../lib/i18n.ts';
import { changeSettings, useSettings } from '../../lib/settings.ts';

/** How the screen speaks and listens; kept on this machine only. */
export function Habits() {
  const { t, i18n } = useLingui();
  const { singleKeys, dense } = useSettings();
  return (
    <Panel title={<Trans>画面</Trans>}>
      <div className="flex flex-col gap-5">
        <p className="text-dns-14N-130 text-solid-gray-700">
          <Trans>この端末だけの設定です。</Trans>
        </p>
        <RadioGroup label={t`表示言語`} value={i18n.locale} onChange={(language) => chooseLanguage(language as Language)}>
          <div className="flex flex-wrap gap-x-6">
            <Radio value="ja">日本語</Radio>
            <Radio value="en">English</Radio>
          </div>
        </RadioGroup>
        <RadioGroup
          label={t`表示の密度`}
          value={dense ? 'dense' : 'usual'}
          onChange={(density) => changeSettings({ dense: density === 'dense' })}
        >
          <div className="flex flex-wrap gap-x-6">
            <Radio value="usual">
              <Trans>標準</Trans>
            </Radio>
            <Radio value="dense">
              <Trans>詰める</Trans>
            </Radio>
          </div>
        </RadioGroup>
        <Checkbox
          isSelected={singleKeys}
          onChange={(on) => changeSettings({ singleKeys: on })}
          detail={<Trans>音声入力やスイッチ操作の方は、切っておくと誤って動きません。</Trans>}
        >
          <Trans>1文字のショートカットを使う</Trans>
        </Checkbox>
      </div>
    </Panel>
  );
}
