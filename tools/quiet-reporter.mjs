/** Tells nothing of a run that tells of itself, unless it could not begin. */
export default class QuietReporter {
  onRunComplete(_contexts, { numTotalTests, testResults }) {
    if (numTotalTests > 0) return;
    process.stderr.write(testResults.map(({ failureMessage }) => failureMessage).join('\n') || 'jest found nothing to run\n');
  }
}
