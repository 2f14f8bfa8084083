/** One thing that is wrong in a policy file, and where. */
export interface PolicyFault {
  /** A JSON pointer, or the place by its ids: `/segments/0/label`, `hospital VGZ-Z5b`. */
  where: string;
  message: string;
}
