import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType('Attachment', { description: '写し. A scan attached to a consent or a record.' })
export class AttachmentType {
  @Field(() => ID, { description: 'Opaque global id.' })
  id!: string;

  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => String, { description: 'application/pdf, image/jpeg or image/png.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  byteSize!: number;

  @Field(() => String, {
    description: 'Address from which the viewer may download it; the right is checked again there, and the look is logged.',
  })
  url!: string;
}
