/**
 * Writes a number on the icon of the installed app; 0 takes it away. A system that allows none (an
 * iPad that was not asked for notifications, a page in a tab) shows none, which is no mistake.
 */
export async function showBadge(count: number): Promise<void> {
  try {
    await navigator.setAppBadge(count);
  } catch {
    // not installed, or not allowed: Home shows the same numbers
  }
}
