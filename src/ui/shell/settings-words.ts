import type { AddDevicePlaceRefusal } from '#domain/device/add-device-place.ts';
import type { NameDeviceRefusal } from '#domain/device/name-device.ts';
import type { StockOrder } from '#domain/device/device.ts';
import { commonWords, type CommonRefusal } from '#ui/words/command-words.ts';
import { say } from '#ui/words/say.ts';

/** Why a setting was not kept, and what to do. */
export function settingsWords(
  refusal: NameDeviceRefusal | AddDevicePlaceRefusal | CommonRefusal
): string {
  switch (refusal.code) {
    case 'too-many-devices':
      return say`A workshop has at most ${String(refusal.most)} devices, retired ones included, because no order file can name more.`;
    case 'letter-taken':
      return say`${refusal.letter === '' ? say`No letter at all` : say`The letter ${refusal.letter}`} belongs to ${refusal.name}. Each device needs its own, so that no two orders get one number.`;
    default:
      return commonWords(refusal);
  }
}

/** In which order stock is proposed, in words. */
export const stockOrders: readonly { readonly value: StockOrder; readonly label: string }[] = [
  { value: 'expiry-then-oldest', label: say`First to expire, then oldest` },
  { value: 'oldest', label: say`The oldest first` },
  { value: 'newest', label: say`The newest first` },
  { value: 'smallest', label: say`The smallest quantity first` },
  { value: 'largest', label: say`The largest quantity first` }
];

type Rule = 'allowExpired' | 'allowOverAllocation' | 'outputToLine' | 'shipmentNeedsCheck';

/** The rules of the workshop that are on or off. */
export const orderRules: readonly {
  readonly rule: Rule;
  readonly label: string;
  readonly hint: string;
}[] = [
  {
    rule: 'allowExpired',
    label: say`Allow expired stock`,
    hint: say`Expired stock may be allocated and shipped.`
  },
  {
    rule: 'allowOverAllocation',
    label: say`Allow over-allocation`,
    hint: say`A line may hold more stock than it needs.`
  },
  {
    rule: 'outputToLine',
    label: say`Output goes to the line that asked for it`,
    hint: say`What a build makes is allocated at once.`
  },
  {
    rule: 'shipmentNeedsCheck',
    label: say`Shipments need a check`,
    hint: say`Somebody must check a shipment before it can leave.`
  }
];
