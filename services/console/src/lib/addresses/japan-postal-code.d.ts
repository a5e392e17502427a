/** Each file holds the postal codes of one prefix, wrapped in a call: `zipdata({"0850018":[1,"釧路市","黒金町"]})`. */
declare module 'japan-postal-code/zipdata/*?raw' {
  const source: string;
  export default source;
}
