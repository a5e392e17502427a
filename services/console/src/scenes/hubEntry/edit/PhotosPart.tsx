import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowDown, ArrowUp, ImagePlus, X } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useFieldArray } from 'react-hook-form';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useUpload } from '../../../lib/server/useUpload.ts';
import { PhotoFrame } from '../facts/PhotoFrame.tsx';
import type { EntryPart } from './entryParts.ts';
import { ListFault } from './ListFault.tsx';

const accepted = ['image/jpeg', 'image/png', 'image/webp'];
const most = 6;

/** 写真, each with words for those who do not see it, in the order in which they are shown. */
export function PhotosPart({ form, faults }: EntryPart) {
  const { t } = useLingui();
  const { control, register, formState } = form;
  const { fields, append, remove, swap } = useFieldArray({ control, name: 'photos' });
  const upload = useUpload<{ id: string; url: string }>('/hub/photos', ({ id, url }) => append({ photoId: id, url, alt: '' }));
  const fault = faults.get('photos');
  return (
    <Panel title={<Trans>7 写真</Trans>}>
      <div className="flex flex-col gap-5">
        <p className="text-dns-16N-130 text-solid-gray-700">
          <Trans>場所や活動のようすが分かる写真を、6枚まで。人が写っている写真は、本人の了解があるものだけにしてください。</Trans>
        </p>
        {fields.map(({ id, url }, at) => {
          const number = at + 1;
          return (
            <fieldset
              key={id}
              className="flex min-w-0 flex-col gap-x-5 gap-y-3 rounded-8 border border-solid-gray-300 px-4 pt-2 pb-4 desk:flex-row"
            >
              <legend className="px-1 text-dns-16B-130">
                <Trans>写真 {number}</Trans>
              </legend>
              <div className="w-full max-w-56 shrink-0">
                <PhotoFrame url={url} alt="" />
              </div>
              <div className="flex min-w-0 flex-1 flex-col gap-2">
                <TextField
                  label={t`写真の説明`}
                  required
                  support={t`何が写っているかを、見えない人にも分かるように。`}
                  autoComplete="off"
                  error={formState.errors.photos?.[at]?.alt && t`写真の説明を入れてください。`}
                  {...register(`photos.${at}.alt`)}
                />
                <div className="flex flex-wrap gap-1">
                  <IconButton icon={ArrowUp} label={t`写真${number}を前へ`} isDisabled={at === 0} onPress={() => swap(at, at - 1)} />
                  <IconButton
                    icon={ArrowDown}
                    label={t`写真${number}を後へ`}
                    isDisabled={number === fields.length}
                    onPress={() => swap(at, number)}
                  />
                  <IconButton icon={X} label={t`写真${number}を外す`} onPress={() => remove(at)} />
                </div>
              </div>
            </fieldset>
          );
        })}
        <ListFault>{fault}</ListFault>
        <RefusalBanner refusal={upload.fault} />
        {fields.length < most && (
          <div>
            <FileTrigger acceptedFileTypes={accepted} onSelect={(files) => void upload.send([...(files ?? [])])}>
              <Button size="sm" isPending={upload.running}>
                <ImagePlus aria-hidden className="size-4" />
                {upload.running ? <Trans>送っています</Trans> : <Trans>写真を選ぶ</Trans>}
              </Button>
            </FileTrigger>
          </div>
        )}
      </div>
    </Panel>
  );
}
