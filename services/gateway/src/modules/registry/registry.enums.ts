import { tenantKinds } from '@tsunagi/region';
import { enumOf } from '../shared/enums.js';

export const TenantKindEnum = enumOf('TenantKind', '組織の種類. What an organisation is in the region.', tenantKinds);
export const LegalRegimeEnum = enumOf('LegalRegime', 'Which part of 個人情報保護法 binds an organisation.', {
  public: { ja: '行政機関等（第5章）', en: 'Public body, chapter 5' },
  private: { ja: '個人情報取扱事業者（第4章）', en: 'Private operator, chapter 4' },
});
