/** Runs an action once its caller has been quiet for a while. */
export function debounce<Input>(act: (input: Input) => void, quiet: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => clearTimeout(timer);
  return {
    later(input: Input) {
      cancel();
      timer = setTimeout(() => act(input), quiet);
    },
    now(input: Input) {
      cancel();
      act(input);
    },
    cancel
  };
}
