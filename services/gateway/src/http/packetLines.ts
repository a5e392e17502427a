import { type FieldGroup, fieldGroups } from '@tsunagi/access';
import type { Packet } from '@tsunagi/casework';
import { groupLines } from '../modules/shared/groupLines.js';

/** The field groups of a packet on paper, only those that the referral discloses, and only those that say something. */
export const packetLines = (packet: Packet, disclosed: readonly FieldGroup[]): { title: string; lines: string[] }[] =>
  disclosed
    .filter((group) => group !== 'identity') // stands in the head of the paper
    .map((group) => ({ title: fieldGroups[group].ja, lines: groupLines[group](packet.groups, packet.records) }))
    .filter(({ lines }) => lines.length > 0);
