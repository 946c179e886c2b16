const mixed = (a: number, shift: number, b: number) =>
  Math.imul(a ^ (a >>> 16), shift) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);

/** 53 bits of a text in at most 11 characters, the same on every device (cyrb53). */
export function digest(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  const first = mixed(high, 2_246_822_507, low);
  const second = mixed(low, 2_246_822_507, first);
  return (4_294_967_296 * (2_097_151 & second) + (first >>> 0)).toString(36);
}
