import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType('Attachment', { description: '写し. A scan attached to a consent or a record.' })
export class AttachmentType {
  @Field(() => ID, {
    description:
      'Key of the scan: give it as attachmentIds or evidenceId while it is attached to nothing. No Node: `url` is where it is had.',
  })
  id!: string;

  @Field(() => String, { description: 'Name under which it was stored; shown, never trusted.' })
  fileName!: string;

  @Field(() => String, { description: 'application/pdf, image/jpeg or image/png.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Length of the stored file in bytes.' })
  byteSize!: number;

  @Field(() => String, {
    description: 'Address from which the viewer may download it; the right is checked again there, and the look is logged.',
  })
  url!: string;
}
