import { BookOpen, Building2, Factory, Hammer, HandHelping, Layers, type LucideIcon, MapPin, Sparkles } from 'lucide-react';
import type { HubKind } from '../../../gql/hub/graphql.ts';

/** The shape of a kind of entry, beside its word. */
export const iconsOfKinds: Readonly<Record<HubKind, LucideIcon>> = {
  ORGANISATION: Building2,
  SITE: Factory,
  PLACE: MapPin,
  SERVICE: HandHelping,
  PROGRAMME: Layers,
  WORK: Hammer,
  SKILL: Sparkles,
  INFORMATION: BookOpen,
};
