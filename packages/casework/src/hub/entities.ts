import { HubEntrySchema } from './HubEntry.js';
import { HubGroupSchema } from './HubGroup.js';
import { HubGroupMemberSchema } from './HubGroupMember.js';
import { HubHoldSchema } from './HubHold.js';
import { HubImportSchema } from './HubImport.js';
import { HubImportRowSchema } from './HubImportRow.js';
import { HubLinkSchema } from './HubLink.js';
import { HubMatchSchema } from './HubMatch.js';
import { HubNeedSchema } from './HubNeed.js';
import { HubPhotoSchema } from './HubPhoto.js';
import { HubPublicSchema } from './HubPublic.js';
import { HubRevisionSchema } from './HubRevision.js';
import { HubSettingSchema } from './HubSetting.js';
import { HubTokenSchema } from './HubToken.js';
import { UnmetNeedSchema } from './UnmetNeed.js';

/** The tables of the hub. */
export const hubSchemas = [
  HubEntrySchema,
  HubGroupMemberSchema,
  HubGroupSchema,
  HubHoldSchema,
  HubImportRowSchema,
  HubImportSchema,
  HubLinkSchema,
  HubMatchSchema,
  HubNeedSchema,
  HubPhotoSchema,
  HubPublicSchema,
  HubRevisionSchema,
  HubSettingSchema,
  HubTokenSchema,
  UnmetNeedSchema,
] as const;
