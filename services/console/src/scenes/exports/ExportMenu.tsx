import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronDown, Download, FileSpreadsheet, FileText } from 'lucide-react';
import { Banner, RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { lookOf } from '../../components/buttonLook.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { Menu, type MenuChoice } from '../../components/Menu.tsx';
import { useDownload } from '../../lib/server/useDownload.ts';

/** 書き出し. The list as it stands on the screen (`query`: its conditions), for Excel or as CSV; each person in it is noted as exported. */
export function ExportMenu({ list, query = {} }: { list: string; query?: Record<string, string> }) {
  const { t } = useLingui();
  const { fetchFile, fault, unwritable, dismiss } = useDownload();
  const fetchAs = (kind: string, more: Record<string, string> = {}) => {
    const asked = new URLSearchParams({ ...query, ...more }).toString();
    return fetchFile(`/exports/${list}.${kind}${asked && `?${asked}`}`);
  };
  const choices: MenuChoice[] = [
    { id: 'xlsx', icon: FileSpreadsheet, label: t`Excel（xlsx）`, run: () => fetchAs('xlsx') },
    { id: 'utf8', icon: FileText, label: t`CSV（UTF-8）`, run: () => fetchAs('csv') },
    {
      id: 'sjis',
      icon: FileText,
      label: t`CSV（Shift_JIS）`,
      detail: t`古い表計算ソフト用`,
      run: () => fetchAs('csv', { encoding: 'shift_jis' }),
    },
  ];
  return (
    <>
      <Menu
        label={t`書き出す`}
        className={lookOf('outline', 'sm', false)}
        choices={choices}
        face={
          <>
            <Download aria-hidden className="size-4" />
            <Trans>書き出す</Trans>
            <ChevronDown aria-hidden className="size-4" />
          </>
        }
      />
      <Dialog
        open={fault !== null || unwritable !== ''}
        title={<Trans>書き出し</Trans>}
        onClose={dismiss}
        actions={
          <Button look="main" onPress={dismiss}>
            <Trans>閉じる</Trans>
          </Button>
        }
      >
        <RefusalBanner refusal={fault} />
        {unwritable && (
          <Banner kind="warning" title={<Trans>Shift_JIS で書けない文字がありました</Trans>}>
            <Trans>
              次の文字は「〓」にしました：{[...unwritable].join(' ')}。文字をそのまま残すには、UTF-8 か Excel を選んでください。
            </Trans>
          </Banner>
        )}
      </Dialog>
    </>
  );
}
