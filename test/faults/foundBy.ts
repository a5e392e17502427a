/**
 * By which suite a fault was found when all were tried; that one is asked first, and the others if it finds nothing. What is
 * said here saves time and decides nothing: a fault that nobody names is looked for by all, the quickest first.
 */
const bySuite = {
  ACTS: ['code: a judge with a part in it', 'code: a note told to everybody', 'code: one’s own referral answered'],
  OFFERS: ['code: a button that is refused', 'code: a button for nobody’s seat'],
  AUD: ['code: an answer before its log', 'code: looks at nobody'],
  CANARY: ['code: a refusal that repeats', 'code: scans of any record', 'code: words in the audit trail'],
  DOORS: [
    'code: formulas above the list',
    'code: a link that tells',
    'code: a way in taken away',
    'code: an emergency that nobody judges',
    'code: one hand with two gloves',
    'code: two who are one',
    'code: whoever came today',
  ],
  HIDING: [
    'code: a conflict that answers a guess',
    'code: a key in a conflict',
    'code: a seat behind the veil',
    'code: an act that lifts the veil',
    'code: an ended line behind the veil',
  ],
  MATRIX: [
    'code: a draft served as published',
    'code: a guard forgotten',
    'code: notes of any unit',
    'code: a count of everything',
    'code: a shared loader',
    'code: every condition true',
    'code: forbidden for not found',
    'code: meetings of the office for all',
    'code: no condition on persons',
    'schema: labels outlive the disclosure',
    'code: tasks counted for all',
  ],
  MEETINGS: [
    'code: a seat handed on',
    'code: a seat that outlives the last day',
    'code: approved from an empty chair',
    'code: the agenda to whoever comes late',
    'code: the moment of a withdrawal to all',
    'code: the seat at the other desk',
  ],
  NI: ['code: a correction told to everybody', 'code: news without a line'],
  WRITES: ['schema: a member rewrites the record'],
};

export const foundBy: Partial<Record<string, string>> = Object.fromEntries(
  Object.entries(bySuite).flatMap(([suite, names]) => names.map((name) => [name, suite])),
);
