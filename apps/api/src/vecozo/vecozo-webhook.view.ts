/** That an event was taken in; nothing of what became of it, nor of any case. */
export class VecozoWebhookView {
  /** The sender's id. */
  id: string;

  /** False when it was taken in before. */
  isNew: boolean;
}
