import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Banner, RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { type ConferenceWholeFragment, DistributeItemDocument, type ItemWholeFragment } from '../../../gql/graphql.ts';
import { useConferenceActs } from '../useConferenceActs.ts';
import { HandedOut, type Withheld } from './HandedOut.tsx';

interface Props {
  conference: ConferenceWholeFragment;
  item: ItemWholeFragment;
}

/** 誓約したがまだ届いていない人: whoever pledged when the papers had gone out, and one click by which they get what the others have. */
export function PledgedSince({ conference: { members }, item: { id, version, brief } }: Props) {
  const acts = useConferenceActs();
  const [withheld, setWithheld] = useState<Withheld | null>(null);
  const since = members.filter((each) => brief?.pledgedSince.includes(each.id));
  const handOut = async () => {
    const done = await acts.run(DistributeItemDocument, { input: { itemId: id, expectedVersion: version } });
    if (done) setWithheld(done.withheld);
  };
  if (withheld) return <HandedOut withheld={withheld} less={[]} members={members} onClose={() => setWithheld(null)} />;
  if (since.length === 0) return null;
  return (
    <div className="print:hidden">
      <Banner
        kind="info"
        title={<Plural value={since.length} other="誓約したがまだ届いていない人 #人" />}
        actions={
          <Button size="sm" isPending={acts.running} onPress={handOut}>
            <Trans>この人たちにも配る</Trans>
          </Button>
        }
      >
        {since.map(({ name, office }) => `${name}（${office}）`).join('、')}
      </Banner>
      <RefusalBanner refusal={acts.refusal} />
    </div>
  );
}
