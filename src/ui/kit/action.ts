import type { IconName } from '#ui/kit/icons.ts';

/** Something one can do here, whether it is drawn as a button or as a row of a menu. */
export interface Action {
  readonly label: string;
  readonly icon?: IconName | undefined;
  readonly href?: string | undefined;
  readonly onpress?: (() => void) | undefined;
  readonly destructive?: boolean;
  readonly disabled?: boolean;
  readonly busy?: boolean;
}

/** Why a form was not taken, and what may be offered with it. */
export interface FormRefusal {
  readonly text: string;
  readonly insist?: { readonly label: string; readonly onpress: () => void } | undefined;
}
