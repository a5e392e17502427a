import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { HubNeedState } from '../../../gql/hub/graphql.ts';

/** 出た → 検討 → 試行 → 定着, with what stands in a column that is empty. */
export const needStates: readonly { state: HubNeedState; empty: MessageDescriptor }[] = [
  { state: 'RAISED', empty: msg`会議や職員、部会から出た課題が、ここに来ます。` },
  { state: 'CONSIDERED', empty: msg`どの資源で応えるかを話し合っているものです。` },
  { state: 'TRIED', empty: msg`試しに行っているものです。` },
  { state: 'SETTLED', empty: msg`続くようになったものです。` },
];
