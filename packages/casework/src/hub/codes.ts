/** What an entry is. The first four can be pointed at; the others are offered at a place, by an organisation, or both. */
export const hubKinds = {
  organisation: { ja: '団体', en: 'Organisation' },
  site: { ja: '事業所', en: 'Site' },
  place: { ja: '場', en: 'Place' },
  service: { ja: 'サービス', en: 'Service' },
  programme: { ja: 'プログラム', en: 'Programme' },
  work: { ja: '仕事・作業', en: 'Work' },
  skill: { ja: '人の力', en: 'Skill' },
  information: { ja: '情報', en: 'Information' },
} as const;
export type HubKind = keyof typeof hubKinds;

export const entryStates = {
  draft: { ja: '下書き', en: 'Draft' },
  edited: { ja: '公開中（未公開の変更あり）', en: 'Published, with changes' },
  offered: { ja: '確認待ち', en: 'Waiting to be confirmed' },
  published: { ja: '公開中', en: 'Published' },
  ended: { ja: '終わった', en: 'Ended' },
} as const;
export type EntryState = keyof typeof entryStates;

/** Who may read the published copy: everyone, also without signing in; or those who are signed in, in this region. */
export const hubAudiences = {
  everyone: { ja: 'だれでも', en: 'Everyone' },
  region: { ja: '圏域の組織だけ', en: 'Organisations of the region' },
} as const;
export type HubAudience = keyof typeof hubAudiences;

/** 分野, beside the sixteen subjects of consultation. */
export const hubTopics = {
  meals: { ja: '食堂', en: 'Meals' },
  food: { ja: '食料', en: 'Food' },
  ibasho: { ja: '居場所', en: 'A place to be' },
  learning: { ja: '学習支援', en: 'Learning support' },
  children: { ja: '子ども', en: 'Children' },
  elderly: { ja: '高齢', en: 'Elderly' },
  disability: { ja: '障がい', en: 'Disability' },
  work_preparation: { ja: '就労準備', en: 'Preparing for work' },
  intermediate_work: { ja: '中間的就労', en: 'Intermediate work' },
  placement: { ja: '職業紹介', en: 'Job placement' },
  budget: { ja: '家計', en: 'Household budget' },
  housing: { ja: '住まい', en: 'Housing' },
  law: { ja: '法律', en: 'Law' },
  health: { ja: '健康・介護予防', en: 'Health' },
  transport: { ja: '移動', en: 'Getting about' },
  farming: { ja: '農', en: 'Farming' },
  fishing: { ja: '漁', en: 'Fishing' },
  crafts: { ja: 'ものづくり', en: 'Crafts' },
  digital: { ja: 'パソコン', en: 'Computers' },
  sales: { ja: '販売・広報', en: 'Sales and publicity' },
  finance: { ja: '経営', en: 'Business' },
  community: { ja: '地域づくり', en: 'Community' },
  consultation: { ja: '相談', en: 'Consultation' },
} as const;

export const hubCosts = {
  free: { ja: '無料', en: 'Free' },
  paid: { ja: '有料', en: 'Paid' },
  partly: { ja: '一部有料', en: 'Partly paid' },
  unknown: { ja: '要確認', en: 'To be confirmed' },
} as const;

/** What is paid to whoever takes part; from unpaid to a full wage. */
export const hubPays = {
  unpaid: { ja: '無償', en: 'Unpaid' },
  reward: { ja: '謝礼', en: 'Reward' },
  stipend: { ja: '工賃', en: 'Stipend' },
  piecework: { ja: '成果報酬', en: 'By the piece' },
  wage: { ja: '賃金', en: 'Wage' },
} as const;

/** ステージ 1–4 of getting ready for work. */
export const hubStages = {
  stage1: { ja: 'ステージ1（内職・見守り）', en: 'Stage 1 (watched piecework)' },
  stage2: { ja: 'ステージ2（見学・体験）', en: 'Stage 2 (visit and trial)' },
  stage3: { ja: 'ステージ3（短時間就労）', en: 'Stage 3 (short hours)' },
  stage4: { ja: 'ステージ4（長時間就労）', en: 'Stage 4 (full time)' },
} as const;

/** As what an organisation takes part in something common; from the map around 音別ふき蕗団. */
export const hubRoles = {
  producer: { ja: '生産', en: 'Producer' },
  secretariat: { ja: '事務局', en: 'Secretariat' },
  labour: { ja: '労働力', en: 'Labour' },
  processing: { ja: '加工', en: 'Processing' },
  coordination: { ja: 'コーディネート', en: 'Coordination' },
  management: { ja: '経営支援', en: 'Business support' },
  sales: { ja: '販促支援', en: 'Sales support' },
  public: { ja: '行政', en: 'Public administration' },
  host: { ja: '場の提供', en: 'Host' },
  referrer: { ja: 'つなぎ手', en: 'Referrer' },
  partner: { ja: '連携', en: 'Partner' },
} as const;

/** What flows between those who work together. */
export const hubFlows = {
  production: { ja: '生産', en: 'Produce' },
  office: { ja: '事務局調整', en: 'Office work' },
  labour: { ja: '労働力', en: 'Labour' },
  processing: { ja: '加工', en: 'Processing' },
  coordination: { ja: 'コーディネート', en: 'Coordination' },
  management: { ja: '経営支援', en: 'Business advice' },
  sales: { ja: '販促支援', en: 'Sales help' },
  supporters: { ja: '支援員の派遣', en: 'Supporters' },
  participants: { ja: '参加者', en: 'Participants' },
  space: { ja: '場所', en: 'Space' },
  funding: { ja: '資金', en: 'Funding' },
  knowledge: { ja: 'ノウハウ', en: 'Know-how' },
  information: { ja: '情報', en: 'Information' },
} as const;

/** How somebody has agreed that their skill may stand in the hub. */
export const hubAgreements = {
  spoken: { ja: '会って聞いた', en: 'Face to face' },
  written: { ja: '書面で', en: 'In writing' },
  message: { ja: '電話・メールで', en: 'By phone or mail' },
} as const;

/** Who confirms what an office writes before the region reads it. */
export const confirmers = {
  nobody: { ja: '確認なしで公開する', en: 'Nobody: it is published at once' },
  own_editor: { ja: '自組織のハブ編集が確認する', en: 'The own hub editor' },
  region_editor: { ja: '圏域のハブ編集が確認する', en: 'A hub editor of the region' },
} as const;
export type Confirmer = keyof typeof confirmers;
