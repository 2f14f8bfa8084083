import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RevocationStore } from '@termijn/persistence';
import type { Actor } from '@termijn/workflow';
import { Caller } from '../identity/caller.js';
import { RevokedAccounts } from '../identity/revoked-accounts.js';
import { Problem } from '../problems/problem.js';
import { RevocationView } from './revocation.view.js';
import { RevokeDto } from './revoke.dto.js';

/** What a token may have as its account, as far as an address can carry it. */
const knownSubject = /^[^\p{Cc}\p{Cs}]{1,200}$/u;

@ApiTags('Toegang')
@Controller('revocations')
export class RevocationsController {
  constructor(
    private readonly revocations: RevocationStore,
    private readonly accounts: RevokedAccounts,
  ) {}

  /**
   * Sluit een account buiten: elk token dat het nu heeft wordt geweigerd, hier meteen en overal binnen een kwart minuut. Wie bij de uitgever een
   * nieuw token krijgt, komt er weer in: daar wordt een account geblokkeerd of een rol afgenomen.
   */
  @Put(':subject')
  async revoke(@Caller() actor: Actor, @Param('subject') subject: string, @Body() { reason }: RevokeDto): Promise<RevocationView> {
    if (!knownSubject.test(subject)) throw Problem.of('notFound');
    const { revokedAt } = await this.revocations.revoke(subject, actor, reason);
    await this.accounts.readAnew();
    return { subject, revokedAt: new Date(revokedAt).toISOString(), reason };
  }
}
