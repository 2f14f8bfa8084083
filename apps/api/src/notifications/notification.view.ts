/** Something that a side was told. */
export class NotificationView {
  id: string;
  caseId: string;

  /** deadline.reminder, deadline.breached, or the fact that happened. */
  topic: string;

  text: string;

  /** The deadline that it is about. */
  deadlineKey: string | null;

  audience: 'insurer' | 'provider';
  createdAt: string;
  links: Record<string, string>;
}

/** A page of what was told, newest first. */
export class NotificationListView {
  items: NotificationView[];

  /** Cursor of the next page; null on the last one. */
  next: string | null;
}
