/** Why a form was not taken, and what may be offered with it. */
export interface FormRefusal {
  readonly text: string;
  readonly insist?: { readonly label: string; readonly onpress: () => void } | undefined;
}
