/** Whether a field of the board may take the focus: nothing outside the board has it. */
export function isFocusFree(): boolean {
  const focused = document.activeElement
  return focused === null || focused === document.body || focused.closest('.board') !== null
}
