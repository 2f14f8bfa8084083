import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { toInstant } from '@termijn/calendar';
import { AuditRecordList } from '@termijn/persistence';
import type { Actor } from '@termijn/workflow';
import { Caller } from '../identity/caller.js';
import { AuditQueryDto } from './audit-query.dto.js';
import { auditTrailOf } from './audit-readers.js';
import { AuditRecordListView } from './audit-record.view.js';

const moment = (text: string | undefined) => (text === undefined ? undefined : toInstant(text));

@ApiTags('Audit')
@Controller('audit-records')
export class AuditRecordsController {
  constructor(private readonly records: AuditRecordList) {}

  /** Het auditspoor: wie wat deed, namens wie, met welk resultaat, en wat is geweigerd. Voor de auditor en de beheerder; ook dit lezen komt erin. */
  @Get()
  async list(@Caller() actor: Actor, @Query() query: AuditQueryDto): Promise<AuditRecordListView> {
    const { kind, caseId, subject, status, since, before } = query;
    const filter = { kind, caseId, subject, status, since: moment(since), before: moment(before) };
    const { items, next } = await this.records.read(auditTrailOf(actor), filter, query.request());
    return { items: items.map(({ facts, ...record }) => ({ ...record, facts: facts ?? [] })), next };
  }
}
