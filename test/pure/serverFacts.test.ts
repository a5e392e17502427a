import { describe, expect, it } from '@jest/globals';
import { servingFaults, versionFault } from '@tsunagi/database';

const server = (version: number) => ({ version, superuser: false, seesEverything: false, loginRoles: [] });

describe('a PostgreSQL that somebody else runs', () => {
  it('is good enough from version 17 on', () => {
    expect([17, 18, 19].map((version) => versionFault(server(version)))).toEqual([null, null, null]);
    expect(servingFaults(server(17), 'tsunagi_gateway')).toEqual([]);
  });

  it('is refused before anything is touched where it is older, with both versions in one line', () => {
    expect(versionFault(server(16))).toMatch(/PostgreSQL 17 か 18 が必要です（.*16 です）/);
    expect(servingFaults(server(16), 'tsunagi_gateway')).toEqual([versionFault(server(16))]);
  });

  it('is refused as a role for which row policies do not hold', () => {
    expect(servingFaults({ ...server(18), seesEverything: true }, 'tsunagi_gateway')).toEqual([expect.stringContaining('tsunagi_gateway')]);
  });
});
