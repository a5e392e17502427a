import { roles, type StaffRole, staffRoles } from '@tsunagi/access';
import { Option } from 'commander';

const words = staffRoles.map((role) => `${role}（${roles[role].ja}）`).join('、');

/** `--role a b`, or given several times. */
export const roleOption = (): Option =>
  new Option('--role <roles...>', `役割：${words}`).choices(staffRoles).default([] satisfies StaffRole[]);
