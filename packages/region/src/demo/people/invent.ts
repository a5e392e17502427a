import type { AddressInput, ContactInput, IdentityInput } from '@tsunagi/casework';
import type { Life, Trouble } from '../troubles/index.js';
import type { Days } from '../world/Days.js';
import type { Dice } from '../world/Dice.js';
import { familyNames, givenNames, type Name } from './names.js';
import { places } from './places.js';

export interface InventedMember {
  name: string;
  kana: string;
  relation: string;
  birthDate: string;
  livesTogether: boolean;
  note: string | null;
}

/** Somebody who does not exist. */
export interface Invented {
  identity: IdentityInput;
  contact: ContactInput;
  address: AddressInput;
  life: Life;
  members: InventedMember[];
}

const timeOf = (age: number): 'old' | 'middle' | 'young' => (age >= 65 ? 'old' : age >= 33 ? 'middle' : 'young');
const digits = (dice: Dice, count: number): string => String(dice.between(0, 10 ** count - 1)).padStart(count, '0');

/** Draws people, no two of them with the same full name. */
export class Inventor {
  readonly #taken = new Set<string>();

  constructor(
    private readonly dice: Dice,
    private readonly days: Days,
  ) {}

  person(trouble: Trouble, municipalityCode: string, as: Partial<IdentityInput> = {}): Invented {
    const age = this.dice.between(...trouble.ages);
    const sex = trouble.sex ?? this.dice.pick(['male', 'female'] as const);
    const [family, given] = this.#name(sex, age);
    const life = trouble.life(this.dice, { age, spouse: sex === 'male' ? 'female' : 'male' });
    return {
      identity: {
        familyName: family[0],
        familyKana: family[1],
        givenName: given[0],
        givenKana: given[1],
        birthDate: this.#birthDate(age),
        birthPrecision: 'day',
        sex,
        ...as,
        // Who has married in from abroad is also known by the family name of the household.
        ...(as.language && { alias: `${family[0]} ${as.givenName}` }),
      },
      contact: this.#contact(municipalityCode, age),
      address: this.#address(municipalityCode, trouble),
      life,
      members: (life.household.members ?? []).map((kin) => {
        const name = this.dice.pick(givenNames[kin.sex][timeOf(kin.age)]);
        return {
          name: `${family[0]} ${name[0]}`,
          kana: `${family[1]} ${name[1]}`,
          relation: kin.relation,
          birthDate: this.#birthDate(kin.age),
          livesTogether: !kin.apart,
          note: kin.note ?? null,
        };
      }),
    };
  }

  #name(sex: 'male' | 'female', age: number): [Name, Name] {
    const family = this.dice.pick(familyNames);
    const given = this.dice.pick(givenNames[sex][timeOf(age)]);
    const full = `${family[1]} ${given[1]}`;
    if (this.#taken.has(full)) return this.#name(sex, age);
    this.#taken.add(full);
    return [family, given];
  }

  #birthDate(age: number): string {
    return this.days.bornAt(age, this.dice.between(1, 12), this.dice.between(1, 28));
  }

  #contact(municipalityCode: string, age: number): ContactInput {
    const atHome = age >= 55 || this.dice.chance(0.3);
    return {
      phone: atHome ? `${places[municipalityCode]?.phone}-${digits(this.dice, 4)}` : null,
      mobile: age < 80 ? `090-0000-${digits(this.dice, 4)}` : null,
      safeContact: this.dice.chance(0.25) ? this.dice.pick(['午後にかける', '家族が出たら用件は言わない', '番号を通知してかける']) : null,
      leaveMessage: this.dice.chance(0.6),
    };
  }

  #address(municipalityCode: string, trouble: Trouble): AddressInput {
    const place = places[municipalityCode];
    if (!place) throw new Error(`Demo: no localities are known for ${municipalityCode}.`);
    const school = trouble.ages[1] < 20 ? '中学校2年' : null;
    return {
      municipalityCode,
      postalCode: place.postalCode,
      locality: this.dice.pick(place.localities),
      street: `${this.dice.between(99, 130)}番地${this.dice.between(1, 9)}`,
      building: this.dice.chance(0.35)
        ? `${this.dice.pick(['コーポ', 'ハイツ', '公営住宅'])} ${this.dice.between(1, 3)}0${this.dice.between(1, 6)}号`
        : null,
      school,
    };
  }
}
