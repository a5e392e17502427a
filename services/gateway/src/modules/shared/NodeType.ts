import { Field, ID, InterfaceType } from 'type-graphql';

/** Whatever implements it can be asked for with `node(id)`; the object says of which class it is. */
@InterfaceType('Node', { description: 'A record with a global id.' })
export abstract class NodeType {
  @Field(() => ID, { description: 'Global id: opaque, the same for everybody and for good.' })
  id!: string;
}
