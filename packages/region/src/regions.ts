import { kushiro } from './kushiro/index.js';
import type { MunicipalityData, RegionData } from './regionData.js';
import { sample } from './sample/index.js';

/** Every region that this house can serve; the setting TSUNAGI_REGION chooses one by its number. */
const regions: readonly RegionData[] = [kushiro, sample];

export const knowsRegion = (regionId: number): boolean => regions.some((each) => each.regionId === regionId);

/** Throws where there is none of this number: whoever reads the settings has asked `knowsRegion`. */
export function regionOf(regionId: number): RegionData {
  const region = regions.find((each) => each.regionId === regionId);
  if (!region) throw new Error(`There is no region ${regionId}.`);
  return region;
}

/** By the code of 全国地方公共団体コード, which is one for the whole country; null for a municipality of no region here. */
export function municipalityOf(code: string | null): MunicipalityData | null {
  return regions.flatMap(({ municipalities }) => municipalities).find((each) => each.code === code) ?? null;
}
