import { ApiProperty } from '@nestjs/swagger';

/** What happened, and where to read more; no amounts and no names. */
export class FeedEventDataView {
  caseId: string;

  /** Place in the history of the case. */
  seq: number;

  /** @example offer.submitted */
  fact: string;

  /** Whose act it was, when the other side entered it. */
  onBehalfOf: 'insurer' | 'provider' | null;

  receivedAt: string;
  recordedAt: string;

  /** State before. */
  from: string;

  /** State after. */
  to: string;
}

/** A fact as a CloudEvent 1.0. */
export class FeedEventView {
  @ApiProperty({ enum: ['1.0'] })
  specversion: string;

  /** The same fact always has the same id. */
  @ApiProperty({ format: 'uuid' })
  id: string;

  /** @example urn:nld:kvknr:12345678.termijn */
  source: string;

  /** @example nl.zorginkoop.contracteertraject.offer.submitted.v1 */
  type: string;

  /** The case. */
  subject: string;

  /** When it was recorded, by the clock of the system. */
  @ApiProperty({ format: 'date-time' })
  time: string;

  /** Place in the history of the case, dense from 1. */
  sequence: string;

  /** @example Integer */
  sequencetype: string;

  datacontenttype: string;

  /** Where the particulars are, for who may read them. */
  dataref: string;

  data: FeedEventDataView;
}

/** A part of the feed, oldest first. */
export class FeedView {
  items: FeedEventView[];

  /** Go on from here, now or later: never null. */
  next: string;

  /** Whether there may be more at once, also when `items` is empty. */
  more: boolean;
}
