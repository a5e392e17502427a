import ipaddr from 'ipaddr.js';

/**
 * Whom a limit counts: an address of IPv4, or the /64 that one line is given of IPv6. Who has one of those has as many
 * addresses as they like.
 */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const known = ipaddr.process(address); // an address of IPv4 in the clothes of IPv6 is one of IPv4
  return known.kind() === 'ipv4' ? known.toString() : `${new ipaddr.IPv6([...(known as ipaddr.IPv6).parts.slice(0, 4), 0, 0, 0, 0])}/64`;
}
