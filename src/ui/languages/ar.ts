import type { Catalogue } from '#ui/words/say.ts';
import { activity } from './ar/activity.ts';
import { buildList } from './ar/build/list.ts';
import { buildPage } from './ar/build/page.ts';
import { buildRefusals } from './ar/build/refusals.ts';
import { companyPage } from './ar/company/page.ts';
import { companyRefusals } from './ar/company/refusals.ts';
import { csvLists } from './ar/csv/lists.ts';
import { csvRows } from './ar/csv/rows.ts';
import { doctor } from './ar/doctor.ts';
import { exchangeBackup } from './ar/exchange/backup.ts';
import { exchangeDevices } from './ar/exchange/devices.ts';
import { exchangeFiles } from './ar/exchange/files.ts';
import { exchangeReceive } from './ar/exchange/receive.ts';
import { exchangeRefusals } from './ar/exchange/refusals.ts';
import { findingAnswers } from './ar/finding/answers.ts';
import { findingQuestions } from './ar/finding/questions.ts';
import { help } from './ar/help.ts';
import { home } from './ar/home.ts';
import { importFiles } from './ar/import/files.ts';
import { importReport } from './ar/import/report.ts';
import { kit } from './ar/kit.ts';
import { more } from './ar/more.ts';
import { orderBuilds } from './ar/order/builds.ts';
import { orderLines } from './ar/order/lines.ts';
import { orderList } from './ar/order/list.ts';
import { orderNew } from './ar/order/new.ts';
import { orderPage } from './ar/order/page.ts';
import { orderRefusals } from './ar/order/refusals.ts';
import { orderShipments } from './ar/order/shipments.ts';
import { orderStock } from './ar/order/stock.ts';
import { orderWhatIf } from './ar/order/what-if.ts';
import { paper } from './ar/paper.ts';
import { partDemand } from './ar/part/demand.ts';
import { partPage } from './ar/part/page.ts';
import { partRefusals } from './ar/part/refusals.ts';
import { pick } from './ar/pick.ts';
import { report } from './ar/report.ts';
import { scan } from './ar/scan.ts';
import { search } from './ar/search.ts';
import { settings } from './ar/settings.ts';
import { shell } from './ar/shell.ts';
import { stockItems } from './ar/stock/items.ts';
import { stockLocations } from './ar/stock/locations.ts';
import { stockRefusals } from './ar/stock/refusals.ts';
import { why } from './ar/why.ts';
import { wordsEverywhere } from './ar/words/everywhere.ts';
import { wordsFields } from './ar/words/fields.ts';
import { wordsSaving } from './ar/words/saving.ts';

/** Arabic, by what is said in English. */
export const arabic: Catalogue = {
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
