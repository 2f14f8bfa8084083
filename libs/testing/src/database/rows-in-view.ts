import type { DataSource } from 'typeorm';
import type { NewCase, Visibility } from '@termijn/persistence';
import type { allViews } from '@termijn/persistence/read/all-views.js';
import { CaseById } from '@termijn/persistence/read/case-by-id.js';
import { CaseHistory } from '@termijn/persistence/read/case-history.js';
import { CaseList } from '@termijn/persistence/read/case-list.js';
import { CasesBehindVersion } from '@termijn/persistence/read/cases-behind-version.js';
import { ContractEnds } from '@termijn/persistence/read/contract-ends.js';
import { DeadlineWindow } from '@termijn/persistence/read/deadline-window.js';
import { FactFeed } from '@termijn/persistence/read/fact-feed.js';
import { NotificationList } from '@termijn/persistence/read/notification-list.js';
import { RegisteredContractList } from '@termijn/persistence/read/registered-contract-list.js';

/** How many rows a view shows of a case, whatever its shape. */
export async function rowsInView(
  View: (typeof allViews)[number],
  dataSource: DataSource,
  visibility: Visibility,
  { id, insurer, providerAgb, contractYear }: NewCase,
): Promise<number> {
  const view = new View(dataSource);
  const page = { limit: 100 };
  if (view instanceof CaseById) return (await view.read(visibility, id)) ? 1 : 0;
  if (view instanceof CaseHistory) return (await view.read(visibility, id, page)).items.length;
  if (view instanceof CasesBehindVersion)
    return (await view.read(visibility, { insurer, contractYear, version: 2 }, 10)).filter((found) => found === id).length;
  if (view instanceof CaseList) return (await view.read(visibility, {}, page)).items.filter((row) => row.id === id).length;
  if (view instanceof DeadlineWindow) return (await view.read(visibility, {}, page)).items.filter((row) => row.caseId === id).length;
  if (view instanceof RegisteredContractList)
    return (await view.read(visibility, {}, page)).items.filter((row) => row.providerAgb === providerAgb).length;
  if (view instanceof ContractEnds) return (await view.read(visibility, [providerAgb])).filter((row) => row.insurer === insurer).length;
  if (view instanceof FactFeed) return (await view.read(visibility, null, null, 100)).facts.filter(({ caseId }) => caseId === id).length;
  if (view instanceof NotificationList) return (await view.read(visibility, { caseId: id }, page)).items.length;
  return (await view.read(visibility, id)).length;
}
