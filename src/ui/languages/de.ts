import type { Catalogue } from '#ui/words/say.ts';
import { activity } from './de/activity.ts';
import { buildList } from './de/build/list.ts';
import { buildPage } from './de/build/page.ts';
import { buildRefusals } from './de/build/refusals.ts';
import { companyPage } from './de/company/page.ts';
import { companyRefusals } from './de/company/refusals.ts';
import { csvLists } from './de/csv/lists.ts';
import { csvRows } from './de/csv/rows.ts';
import { doctor } from './de/doctor.ts';
import { exchangeBackup } from './de/exchange/backup.ts';
import { exchangeDevices } from './de/exchange/devices.ts';
import { exchangeFiles } from './de/exchange/files.ts';
import { exchangeReceive } from './de/exchange/receive.ts';
import { exchangeRefusals } from './de/exchange/refusals.ts';
import { findingAnswers } from './de/finding/answers.ts';
import { findingQuestions } from './de/finding/questions.ts';
import { help } from './de/help.ts';
import { home } from './de/home.ts';
import { importFiles } from './de/import/files.ts';
import { importReport } from './de/import/report.ts';
import { kit } from './de/kit.ts';
import { more } from './de/more.ts';
import { orderBuilds } from './de/order/builds.ts';
import { orderLines } from './de/order/lines.ts';
import { orderList } from './de/order/list.ts';
import { orderNew } from './de/order/new.ts';
import { orderPage } from './de/order/page.ts';
import { orderRefusals } from './de/order/refusals.ts';
import { orderShipments } from './de/order/shipments.ts';
import { orderStock } from './de/order/stock.ts';
import { orderWhatIf } from './de/order/what-if.ts';
import { paper } from './de/paper.ts';
import { partDemand } from './de/part/demand.ts';
import { partPage } from './de/part/page.ts';
import { partRefusals } from './de/part/refusals.ts';
import { pick } from './de/pick.ts';
import { report } from './de/report.ts';
import { scan } from './de/scan.ts';
import { search } from './de/search.ts';
import { settings } from './de/settings.ts';
import { shell } from './de/shell.ts';
import { stockItems } from './de/stock/items.ts';
import { stockLocations } from './de/stock/locations.ts';
import { stockRefusals } from './de/stock/refusals.ts';
import { why } from './de/why.ts';
import { wordsEverywhere } from './de/words/everywhere.ts';
import { wordsFields } from './de/words/fields.ts';
import { wordsSaving } from './de/words/saving.ts';

/** German, by what is said in English. */
export const german: Catalogue = {
  ...activity,
  ...buildList,
  ...buildPage,
  ...buildRefusals,
  ...companyPage,
  ...companyRefusals,
  ...csvLists,
  ...csvRows,
  ...doctor,
  ...exchangeBackup,
  ...exchangeDevices,
  ...exchangeFiles,
  ...exchangeReceive,
  ...exchangeRefusals,
  ...findingAnswers,
  ...findingQuestions,
  ...help,
  ...home,
  ...importFiles,
  ...importReport,
  ...kit,
  ...more,
  ...orderBuilds,
  ...orderLines,
  ...orderList,
  ...orderNew,
  ...orderPage,
  ...orderRefusals,
  ...orderShipments,
  ...orderStock,
  ...orderWhatIf,
  ...paper,
  ...partDemand,
  ...partPage,
  ...partRefusals,
  ...pick,
  ...report,
  ...scan,
  ...search,
  ...settings,
  ...shell,
  ...stockItems,
  ...stockLocations,
  ...stockRefusals,
  ...why,
  ...wordsEverywhere,
  ...wordsFields,
  ...wordsSaving
};
