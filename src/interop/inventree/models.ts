/** The models that become records here. */
export const takenModels = [
  'company.company',
  'company.contact',
  'company.address',
  'stock.stocklocation',
  'part.partcategory',
  'part.part',
  'part.bomitem',
  'part.bomitemsubstitute',
  'part.partsellpricebreak',
  'order.salesorder',
  'order.salesorderlineitem',
  'order.salesorderextraline',
  'build.build',
  'stock.stockitem',
  'order.salesordershipment',
  'order.salesorderallocation',
  'build.builditem'
] as const;
export type TakenModel = (typeof takenModels)[number];

/** Looked at for what they say about others, and not kept themselves. */
export const readModels = [
  ...takenModels,
  'build.buildline',
  'common.inventreesetting',
  'common.inventreecustomuserstatemodel'
] as const;
export type ReadModel = (typeof readModels)[number];

const people =
  /^(auth|users|user|account|socialaccount|authtoken|mfa|user_sessions|usersessions|otp_\w+|allauth\w*)\./;

/** Whether a model holds people: they are counted, and not one of their fields is looked at. */
export const isAboutPeople = (model: string) => people.test(model);

/** Why records of a whole model are left out. */
export type ModelReason =
  | 'people'
  /** The ledger starts at the import; what happened before stays in InvenTree. */
  | 'ledger-starts-here'
  /** Worked out here from other records, so that it cannot be wrong. */
  | 'worked-out-here'
  /** Docket has no place for it. */
  | 'not-kept'
  | 'unknown-model';

const apps =
  /^(build|common|company|contenttypes|data_exporter|django_q|error_report|exchange|flags|generic|importer|label|machine|order|part|plugin|report|sessions|sites|stock|taggit|web)\./;

const particular: Readonly<Record<string, ModelReason>> = {
  'stock.stockitemtracking': 'ledger-starts-here',
  'build.buildline': 'worked-out-here',
  'common.inventreeusersetting': 'people',
  'part.partstar': 'people'
};

/** Why a model that does not become records is left out. */
export function reasonFor(model: string): ModelReason {
  if (isAboutPeople(model)) return 'people';
  const known = Object.hasOwn(particular, model) ? particular[model] : undefined;
  return known ?? (apps.test(model) ? 'not-kept' : 'unknown-model');
}
